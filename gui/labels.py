"""What rows are called, and their order: by label as a dictionary has it, days and months by date."""

from collections.abc import Mapping
from datetime import date

from gui.language import tr
from models.thai import sort_key

DATED = frozenset({"month", "week", "day"})

Order = tuple[int, tuple[str, ...], str]


def special() -> Mapping[str, str]:
    """The rows that stand for no member, project or activity, in the order in which they end a table."""
    return {
        "none": tr("None"),
        "unallocated": tr("Unallocated"),
        "no_hours": tr("No hours"),
        "total": tr("Total"),
    }


def purposes() -> Mapping[str, str]:
    return {
        "mission": tr("Mission"),
        "earning": tr("Earning"),
        "administration": tr("Administration"),
        "learning": tr("Learning"),
        "travel": tr("Travel"),
    }


def kinds() -> Mapping[str, str]:
    """The kinds of income."""
    return {
        "grant": tr("Grant"),
        "donation": tr("Donation"),
        "sales": tr("Sales"),
        "service": tr("Service"),
        "membership": tr("Membership fee"),
        "other": tr("Other"),
    }


def bases() -> Mapping[str, str]:
    """How income is counted, as it stands on every chart of money."""
    return {
        "by_day": tr("income by day"),
        "cash": tr("income as received"),
        "by_hours": tr("income by hours"),
    }


def heading(axis: str) -> str:
    """The name of an axis, above its column."""
    return {
        "project": tr("Project"),
        "activity": tr("Activity"),
        "purpose": tr("Purpose"),
        "member": tr("Member"),
        "month": tr("Month"),
        "week": tr("Week"),
        "day": tr("Day"),
        "team": tr("Team"),
        "source": tr("Source"),
        "kind": tr("Kind"),
    }[axis]


def label(key: str, names: Mapping[str, str]) -> str:
    """The name of a row; a key without one (a month, a source) names itself."""
    return names.get(key) or special().get(key, key)


def order(key: str, name: str) -> Order:
    """Sorts rows: special ones last, the others by name and, where names are equal, by key."""
    last = list(special())
    return (1 + last.index(key), (), key) if key in last else (0, sort_key(name), key)


def month_key(month: int) -> str:
    """202609 → 2026-09."""
    return f"{month // 100:04d}-{month % 100:02d}"


def day_key(day: int) -> str:
    """The ISO date of an ordinal."""
    return date.fromordinal(day).isoformat()
