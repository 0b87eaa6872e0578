"""What the import wizard calls fields, formats, encodings and orders of days."""

from collections.abc import Sequence
from datetime import date

from gui.dates import format_day
from gui.language import tr
from gui.numbers import format_number
from models.exchange.days import Order
from models.exchange.fields import FIELDS, Kind

_ORDER: dict[Kind, tuple[str, ...]] = {
    "hours": (
        *("day", "duration", "start", "end", "member", "email", "project", "activity", "note", "tags"),
        *("end_day", "seconds", "minutes", "rounded", "purpose", "client", "id"),
    ),
    "income": FIELDS["income"],
    "expense": FIELDS["expense"],
}


def fields(kind: Kind) -> tuple[str, ...]:
    """The fields of a kind, those that most files have first."""
    return _ORDER[kind]


def field_name(field: str) -> str:
    return {
        "day": tr("Day"),
        "start": tr("Start"),
        "end_day": tr("Day of the end"),
        "end": tr("End"),
        "duration": tr("Duration"),
        "seconds": tr("Duration in seconds"),
        "minutes": tr("Duration in minutes"),
        "rounded": tr("Duration, rounded"),
        "member": tr("Member"),
        "email": tr("E-mail"),
        "project": tr("Project"),
        "activity": tr("Activity"),
        "purpose": tr("Purpose"),
        "client": tr("Client or funder"),
        "note": tr("Note"),
        "tags": tr("Tags"),
        "id": tr("Number in the other program"),
        "received_on": tr("Received on"),
        "paid_on": tr("Paid on"),
        "amount": tr("Amount"),
        "kind": tr("Kind"),
        "source": tr("Source"),
        "payee": tr("Paid to"),
        "covers_first": tr("Covers from"),
        "covers_last": tr("Covers until"),
        "restricted": tr("Restricted"),
    }[field]


def missing_sentence(fields_missing: Sequence[str]) -> str:
    """What must still be chosen before a row can be stored."""
    if fields_missing[0] == "duration":
        return tr("Choose which column holds the duration, or choose both start and end.")
    if fields_missing[0] == "amount":
        return tr("Choose which column holds the amount.")
    return tr("Choose which column holds the day.")


def kind_choices() -> list[tuple[str, str]]:
    return [("hours", tr("Hours")), ("income", tr("Income")), ("expense", tr("Expenses"))]


def format_name(name: str) -> str:
    return {
        "toggl": tr("Toggl detailed"),
        "clockify": tr("Clockify detailed"),
        "clockify-summary": tr("Clockify shared report"),
        "wela": tr("Exported by Wela"),
    }.get(name, tr("A table of its own kind"))


def encoding_name(encoding: str) -> str:
    return {
        "utf-8": tr("UTF-8 (usual)"),
        "cp874": tr("Thai Windows (874)"),
        "utf-16": tr("UTF-16 (Unicode text)"),
        "cp1252": tr("Western Windows (1252)"),
    }.get(encoding, encoding)


def order_name(order: Order) -> str:
    return {"dmy": tr("Day first"), "mdy": tr("Month first"), "ymd": tr("Year first")}[order]


def grouped_duration(seconds: int) -> str:
    """A sum of time to the second, 4,693:23."""
    hours, rest = divmod(seconds, 3600)
    tail = f":{rest % 60:02d}" if rest % 60 else ""
    return f"{format_number(hours)}:{rest // 60:02d}{tail}"


def full_day(day: date) -> str:
    """A day so that nobody can take it for another: Friday 3 April 2026."""
    return format_day(day, weekday=True, short=False)
