"""What a row of each kind can hold, whatever the file calls it."""

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["hours", "income", "expense"]
KINDS: tuple[Kind, ...] = ("hours", "income", "expense")

# `rounded` is a duration in decimal hours, used only where `duration` is empty.
DURATIONS = ("duration", "seconds", "minutes", "rounded")

FIELDS: dict[Kind, tuple[str, ...]] = {
    "hours": (
        *("day", "start", "end_day", "end", *DURATIONS, "member", "email"),
        *("project", "activity", "purpose", "client", "note", "tags", "id"),
    ),
    "income": (
        *("received_on", "amount", "kind", "source", "covers_first", "covers_last", "restricted"),
        *("project", "note", "id"),
    ),
    "expense": ("paid_on", "amount", "payee", "covers_first", "covers_last", "project", "note", "id"),
}

DAY_FIELDS: dict[Kind, tuple[str, ...]] = {
    "hours": ("day", "end_day"),
    "income": ("received_on", "covers_first", "covers_last"),
    "expense": ("paid_on", "covers_first", "covers_last"),
}
"""The fields that hold days; the first one must be there."""


def missing(kind: Kind, fields: set[str]) -> tuple[str, ...]:
    """What a table still lacks before a row of it can be stored."""
    lacking = [] if DAY_FIELDS[kind][0] in fields else [DAY_FIELDS[kind][0]]
    if kind == "hours" and not fields & set(DURATIONS) and not {"start", "end"} <= fields:
        lacking.append("duration")
    if kind != "hours" and "amount" not in fields:
        lacking.append("amount")
    return tuple(lacking)
