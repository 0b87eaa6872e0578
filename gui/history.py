"""What was done, and how to take it back: two stacks of steps, used by the writer thread alone."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.changes import Change

LIMIT = 200


@dataclass(frozen=True)
class Step:
    text: str
    change: "Change"


class History:
    """take_back and repeat run inside a transaction; commit or drop follows when its end is known."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_text(self) -> str:
        """Text of the step undo would take back; empty when there is none."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        return self._undone[-1].text if self._undone else ""

    def take_back(self, connection: Any) -> Step | None:
        """Apply the inverse of the last step. Raises Conflict when its rows have changed since."""
        return self._apply(connection, self._done, inverse=True)

    def repeat(self, connection: Any) -> Step | None:
        return self._apply(connection, self._undone, inverse=False)

    def commit(self, kind: str, step: Step) -> None:
        """The transaction of this kind ("do", "undo", "redo") is stored."""
        if kind == "undo":
            self._undone.append(self._done.pop())
        elif kind == "redo":
            self._done.append(self._undone.pop())
        elif step.change.rows:
            self._done.append(step)
            del self._done[:-LIMIT]
            self._undone.clear()

    def drop(self, kind: str) -> None:
        """The step can no longer be taken back or repeated: somebody else changed its rows."""
        steps = self._done if kind == "undo" else self._undone if kind == "redo" else []
        if steps:
            steps.pop()

    def _apply(self, connection: Any, steps: list[Step], *, inverse: bool) -> Step | None:
        from models.changes import apply  # SQLAlchemy comes with it, so not before the first paint

        if not steps:
            return None
        step = steps[-1]
        change = step.change.inverse() if inverse else step.change
        return Step(step.text, apply(connection, change))
