"""What is written from a day: each is one step that can be taken back; what is refused returns where it came from."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from gui.dates import format_day
from gui.item_models.entry_rows import EntryRows
from gui.language import tr
from gui.pages.time_log.view import Place
from gui.workspace import Workspace

if TYPE_CHECKING:
    from assessments.time_use.overlaps import Piece
    from gui.pages.time_log.readings import DayOff
    from models.records import Entry

Failed = Callable[[Exception], object]


def change(
    workspace: Workspace, model: EntryRows, entry: "Entry", values: dict[str, Any], failed: Failed
) -> None:
    """Save a cell of a list; the old value returns when that is refused or changes nothing."""
    from models import ledger

    def give_up(error: Exception) -> None:
        model.give_up(entry.key)
        failed(error)

    workspace.do(
        tr("Change an entry"),
        ledger.change_entry,
        entry.key,
        entry.version,
        done=lambda change: None if change else model.give_up(entry.key),
        failed=give_up,
        **values,
    )


def move(workspace: Workspace, entry: "Entry", start: int, seconds: int, failed: Failed) -> None:
    from models import entry_edits

    arguments = (entry.key, entry.version, start, seconds)
    workspace.do(tr("Move an entry"), entry_edits.move_entry, *arguments, failed=failed, offer_undo=True)


def trim(workspace: Workspace, entry: "Entry", pieces: "Sequence[Piece]") -> None:
    """Leave of an entry only these pieces."""
    from models import entry_edits

    arguments = (entry.key, entry.version, list(pieces))
    workspace.do(tr("Shorten an entry"), entry_edits.trim_entry, *arguments, offer_undo=True)


def copy_day_before(workspace: Workspace, place: Place) -> None:
    """Log everything of the day before on this day as well."""
    from models import entry_habits

    before = place.day - timedelta(days=1)
    text = tr("Copy {day}").format(day=format_day(before, weekday=True))
    arguments = (place.team.key, place.member, before, place.day)
    workspace.do(text, entry_habits.copy_day, *arguments, offer_undo=True)


def take_leave(workspace: Workspace, place: Place, *, half: bool) -> None:
    from models import calendar

    text = tr("Mark {day} as leave").format(day=format_day(place.day))
    arguments = (place.member, place.day, place.day)
    workspace.do(text, calendar.add_leave, *arguments, half=half, offer_undo=True)


def end_leave(workspace: Workspace, place: Place, day_off: "DayOff") -> None:
    from models import calendar

    if day_off.leave is not None:
        text = tr("Take back the leave of {day}").format(day=format_day(place.day))
        workspace.do(text, calendar.trash, "leave", *day_off.leave, offer_undo=True)
