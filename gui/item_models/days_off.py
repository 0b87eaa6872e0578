"""The columns of public holidays and of leave, and those of what was deleted."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from gui.dates import format_clock, format_day, format_period, parse_day
from gui.item_models.settings_rows import Column
from gui.language import language, tr
from gui.numbers import format_number
from models.rules import required_text

if TYPE_CHECKING:
    from gui.team_reading import LeaveSpan
    from models.trash import Trashed

HOLIDAY_COLUMNS = (
    Column(
        "day",
        lambda: tr("Day"),
        lambda one: format_day(one.day, weekday=True),
        "text",
        edit=lambda one: format_day(one.day),
        read=lambda _one, text: {"day": parse_day(text, date.today())},
        width=140,
    ),
    Column(
        "name_th",
        lambda: tr("Name in Thai"),
        lambda one: one.name_th,
        "text",
        edit=lambda one: one.name_th,
        read=lambda _one, text: {"name_th": required_text(text)},
    ),
    Column(
        "name",
        lambda: tr("Name in English"),
        lambda one: one.name,
        "text",
        edit=lambda one: one.name,
        read=lambda _one, text: {"name": required_text(text)},
    ),
)


def _show_length(leave: "LeaveSpan") -> str:
    days = (leave.last - leave.first).days + 1
    if leave.half:
        return "½" if days == 1 else f"{days} × ½"
    return format_number(days)


LEAVE_COLUMNS = (
    Column("member", lambda: tr("Member"), lambda one: one.member_name, share=5),
    Column("days", lambda: tr("Days of leave"), lambda one: format_period(one.first, one.last), width=166),
    Column("length", lambda: tr("Days"), _show_length, number=True, width=62),
    Column("note", lambda: tr("Note"), lambda one: one.note, share=4),
)

TRASH_NAMES: dict[str, Callable[[], str]] = {
    "member": lambda: tr("Member"),
    "membership": lambda: tr("Membership"),
    "hourly_cost": lambda: tr("Hourly cost"),
    "project": lambda: tr("Project"),
    "activity": lambda: tr("Activity"),
    "holiday": lambda: tr("Holiday"),
    "leave": lambda: tr("Leave"),
    "wave": lambda: tr("Wave"),
    "commitment": lambda: tr("Commitment"),
    "new_way": lambda: tr("Done differently"),
    "workshop": lambda: tr("Workshop"),
}


def _show_name(one: "Trashed") -> str:
    name = one.name_th if language() == "th" else one.name
    return name if one.day is None else f"{name} · {format_day(one.day)}"


def _show_deleted(one: "Trashed") -> str:
    moment = datetime.fromtimestamp(one.deleted, UTC).astimezone()
    clock = format_clock(moment.hour * 3600 + moment.minute * 60)
    return f"{format_day(moment.date(), weekday=True)} {clock}"


TRASH_COLUMNS = (
    Column("kind", lambda: tr("What"), lambda one: TRASH_NAMES[one.table](), width=170),
    Column("name", lambda: tr("Name"), _show_name),
    Column("deleted", lambda: tr("Deleted on"), _show_deleted, width=200),
)
