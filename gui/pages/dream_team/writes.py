"""What is done with a dream and its commitments: each write one transaction, one step of undo."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.commitment_words import STATUSES
from gui.language import tr
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.changes import Change
    from models.commitments import CheckIn, Commitment
    from models.dreams import Dream, DreamLevel, NewWay

Failed = Callable[[Any], object]


@dataclass(frozen=True)
class NewCheckIn:
    """What is said about a commitment on a day."""

    day: date
    status: str
    done: int | None
    note: str
    voice: str


class DreamWrites(QObject):
    """Levels and states that are on their way count as written: the next key press builds on them."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._levels: dict[str, DreamLevel] = {}
        self._turned: dict[str, Commitment] = {}

    def begin_again(self) -> None:
        self._levels.clear()
        self._turned.clear()

    # The dream

    def say_sentence(self, dream: "Dream", sentence: str, done: Callable[[], object], failed: Failed) -> None:
        from models import dreams

        text = tr("Write our dream")
        self._do(text, dreams.say_sentence, sentence, version=dream.version, done=done, failed=failed)

    def agree_level(
        self, dream: "Dream", discipline: str, level: int | None, *, focus: bool, failed: Failed
    ) -> None:
        from models import dreams

        standing = dream.level_of(discipline) or dreams.DreamLevel("", 0, discipline, None, focus=False)
        if (standing.level, standing.focus) == (level, focus):
            return
        sent = self._levels[discipline] = replace(
            standing, version=standing.version + 1, level=level, focus=focus
        )

        def ended() -> None:
            if self._levels.get(discipline) is sent:
                del self._levels[discipline]

        text = tr("Choose what is in focus") if standing.focus != focus else tr("Agree on a level")
        how = {"level": level, "focus": focus, "version": standing.version}
        self._do(text, dreams.agree_level, discipline, done=ended, failed=_after(ended, failed), **how)

    def add_way(self, discipline: str, text: str, failed: Failed) -> None:
        from models import dreams

        self._do(tr("Add what we do differently"), dreams.add_new_way, discipline, text, failed=failed)

    def change_way(self, way: "NewWay", text: str, failed: Failed) -> None:
        from models import dreams

        name = tr("Change what we do differently")
        self._workspace.do(name, dreams.change_new_way, way.key, way.version, text, failed=failed)

    def trash_way(self, way: "NewWay", failed: Failed) -> None:
        from models import dreams

        name = tr("Delete what we do differently")
        self._workspace.do(name, dreams.trash_new_way, way.key, way.version, failed=failed, offer_undo=True)

    # Commitments

    def add(self, values: dict[str, Any], done: Callable[[str], object], failed: Failed) -> None:
        from models import commitments
        from models.schema import new_key

        key = new_key()
        self._do(
            tr("Add a commitment"),
            commitments.add_commitment,
            **values,
            key=key,
            done=lambda: done(key),
            failed=failed,
        )

    def change(
        self, commitment: "Commitment", values: dict[str, Any], done: Callable[[str], object], failed: Failed
    ) -> None:
        from models import commitments

        self._workspace.do(
            tr("Change a commitment"),
            commitments.change_commitment,
            commitment.key,
            commitment.version,
            done=lambda _: done(commitment.key),
            failed=failed,
            **values,
        )

    def trash(self, commitment: "Commitment", failed: Failed) -> None:
        from models import commitments

        self._workspace.do(
            tr("Delete a commitment"),
            commitments.trash_commitment,
            commitment.key,
            commitment.version,
            failed=failed,
            offer_undo=True,
        )

    def turn(self, commitment: "Commitment", day: date, failed: Failed) -> None:
        """Give it the next state, said on that day."""
        from models import commitments
        from models.schema import new_key

        status = STATUSES[(STATUSES.index(commitment.status) + 1) % len(STATUSES)]
        key = new_key()
        sent = self._turned[commitment.key] = _turned(commitment, status, day, key)

        def ended() -> None:
            if self._turned.get(commitment.key) is sent:
                del self._turned[commitment.key]

        self._workspace.do(
            tr("Change the state of a commitment"),
            commitments.set_status,
            commitment,
            day,
            status,
            key=key,
            done=lambda _: ended(),
            failed=_after(ended, failed),
        )

    def check_in(
        self, commitment: "Commitment", said: NewCheckIn, done: Callable[[], object], failed: Failed
    ) -> None:
        text = tr("Check in on a commitment")
        self._workspace.do(text, _say, commitment, said, done=lambda _: done(), failed=failed)

    def trash_check_in(self, commitment: "Commitment", check_in: "CheckIn", failed: Failed) -> None:
        from models import commitments

        self._workspace.do(
            tr("Delete a check-in"),
            commitments.trash_check_in,
            commitment,
            check_in,
            failed=failed,
            offer_undo=True,
        )

    def merged(self, reading: "DreamReading") -> "DreamReading":
        """What was read, as it will stand when what is on its way is written."""
        held = tuple(self._turned.get(one.key, one) for one in reading.commitments)
        levels = {one.discipline: one for one in reading.dream.levels} | self._levels
        return replace(reading, commitments=held, dream=replace(reading.dream, levels=tuple(levels.values())))

    # How

    def _do(
        self,
        text: str,
        operation: Callable[..., Any],
        *args: Any,
        done: Callable[[], object] | None = None,
        failed: Failed,
        **values: Any,
    ) -> None:
        """A write whose first argument is the team."""
        team = self._workspace.team
        assert team is not None
        self._workspace.do(
            text,
            operation,
            team.key,
            *args,
            done=None if done is None else lambda _: done(),
            failed=failed,
            **values,
        )


def _say(connection: Any, commitment: "Commitment", said: NewCheckIn) -> "Change":
    from models import commitments

    return commitments.check_in(
        connection, commitment, said.day, said.status, done=said.done, note=said.note, voice=said.voice
    )


def _after(first: Callable[[], object], then: Failed) -> Failed:
    def both(error: Any) -> None:
        first()
        then(error)

    return both


def _turned(commitment: "Commitment", status: str, day: date, key: str) -> "Commitment":
    """What `models.commitments.set_status` makes of it."""
    from models.commitments import CheckIn

    held = commitment.check_ins
    if held and (held[-1].day, held[-1].voice) == (day, "team"):
        held = (*held[:-1], replace(held[-1], version=held[-1].version + 1, status=status))
    else:
        held = (*held, CheckIn(key, 1, commitment.key, day, status, None, "", "team"))
    return replace(commitment, version=commitment.version + 1, status=status, check_ins=held)
