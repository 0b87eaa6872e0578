"""What a person does to a week, one write after the other, so that each knows what the one before left behind."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from gui.item_models.week_cells import WeekCells
from gui.item_models.week_hours import Cell, WeekHours, Work
from gui.item_models.week_sheet import Typed
from gui.language import tr, translate_error
from gui.pages.time_log.week_drafts import WeekDrafts
from gui.workspace import Workspace
from models.errors import AppError, Conflict

if TYPE_CHECKING:
    from models.changes import Change
    from models.week_rows import Note

Then = Callable[[], object]


@dataclass(frozen=True)
class _Write:
    """`cells` are those whose entries must be as they are shown; what they hold is looked up when its turn comes."""

    hours: WeekHours
    text: str
    operation: "Callable[..., Change]"
    args: tuple[Any, ...]
    cells: Sequence[Cell] | None = None
    done: Then | None = None
    failed: Then | None = None
    offer_undo: bool = False
    options: dict[str, Any] = field(default_factory=dict[str, Any])


class WeekWrites(QObject):
    """`complained(sentence)` when a write was refused, `lost` when the week must be read again, `stored` after each."""

    complained = Signal(str)
    lost = Signal()
    stored = Signal()

    def __init__(
        self, workspace: Workspace, model: WeekCells, drafts: WeekDrafts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._model, self._drafts = workspace, model, drafts
        self._team = ""
        self._waiting: deque[_Write] = deque()
        self._is_busy = False
        model.edited.connect(self.set_cells)
        model.plan_edited.connect(self.set_plan)

    def use_team(self, team: str) -> None:
        self._team = team

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    @property
    def _hours(self) -> WeekHours:
        assert self._model.sheet is not None, "nothing can be done to a week before it is shown"
        return self._model.sheet.hours

    # Cells

    def set_cells(self, typed: Sequence[Typed]) -> None:
        from models import week

        hours, cells, number = self._hours, [cell[:3] for cell in typed], uuid4().hex
        self._drafts.send(hours, number, typed)

        def settle() -> None:
            self._drafts.arrive(hours, number)
            self._model.settle(cells)

        text = (
            tr("Log hours in the week") if any(cell[3] for cell in typed) else tr("Clear hours of the week")
        )
        args = (self._team, hours.member, typed)
        self._push(_Write(hours, text, week.set_cells, args, cells, done=settle, failed=settle))

    def set_note(self, cell: Cell, note: str) -> None:
        """What is refused, or met by a crash on its way, stays a draft."""
        from models import week

        hours, text = self._hours, tr("Note in a cell")
        args = (self._team, hours.member, cell, note)
        self._drafts.put(hours, cell, note, is_note=True)

        def kept() -> None:
            self._drafts.drop_note(hours, cell, note)

        self._push(_Write(hours, text, week.set_cell_note, args, [cell], done=kept))

    # Rows

    def keep_row(self, work: Work, kept: Then, refused: Then) -> None:
        from models import week_rows

        hours = self._hours
        args = (hours.member, hours.monday, *work)
        self._push(_Write(hours, tr("Add a row"), week_rows.keep_row, args, done=kept, failed=refused))

    def drop_row(self, work: Work) -> None:
        from models import week

        hours = self._hours
        args = (self._team, hours.member, hours.monday, *work)
        self._push(_Write(hours, tr("Delete a row"), week.drop_row, args, offer_undo=True))

    def copy_last_week(self, *, with_hours: bool) -> None:
        from models import week_copy

        hours, text = self._hours, tr("Copy last week")
        args = (self._team, hours.member, hours.monday - timedelta(weeks=1), hours.monday)
        options = {"with_hours": with_hours}
        self._push(_Write(hours, text, week_copy.copy_week, args, offer_undo=True, options=options))

    # Plans, and notes for looking back

    def set_plan(self, project: str | None, seconds: int | None) -> None:
        from models import week_rows

        hours, text = self._hours, tr("Plan a project")
        args = (hours.member, hours.monday, project, seconds)
        self._push(_Write(hours, text, week_rows.set_plan, args, failed=self._model.show_changes))

    def keep_note(self, note: str, refused: Then) -> None:
        from models import week_rows

        hours, text = self._hours, tr("Keep a note")
        args = (hours.member, hours.monday, note)

        def kept() -> None:
            self._drafts.drop_review(hours, note)

        self._push(_Write(hours, text, week_rows.keep_note, args, done=kept, failed=refused))

    def drop_note(self, note: "Note") -> None:
        from models import week_rows

        args = (note.key, note.version)
        self._push(_Write(self._hours, tr("Delete a note"), week_rows.drop_note, args, offer_undo=True))

    # One after the other

    def _push(self, write: _Write) -> None:
        self._waiting.append(write)
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        self._is_busy = bool(self._waiting)
        if not self._waiting:
            return
        write = self._waiting.popleft()
        options = dict(write.options)
        if write.cells is not None:
            options["seen"] = self._latest(write).seen(write.cells)
        self._workspace.do(
            write.text,
            write.operation,
            *write.args,
            done=lambda change: self._end_well(write, change),
            failed=lambda error: self._end_badly(write, error),
            offer_undo=write.offer_undo,
            **options,
        )

    def _latest(self, write: _Write) -> WeekHours:
        """What is known of the week a write is about: it may have been read again, or left."""
        sheet = self._model.sheet
        return sheet.hours if sheet is not None and sheet.is_of(write.hours) else write.hours

    def _end_well(self, write: _Write, change: "Change") -> None:
        followed = self._latest(write).follow(change)
        if write.done is not None:
            write.done()
        self._model.show_changes()
        self.stored.emit()
        if not followed:
            self.lost.emit()
        self._next()

    def _end_badly(self, write: _Write, error: Exception) -> None:
        if write.failed is not None:
            write.failed()
        if isinstance(error, AppError):
            self.complained.emit(translate_error(error))
        if isinstance(error, Conflict):
            self.lost.emit()
        self._next()
