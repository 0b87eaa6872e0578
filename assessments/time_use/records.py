"""What the measures are computed from: one bundle of tidy frames, and how their columns are read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

# Special keys: no value on the axis; income without a project; income of a project without hours.
NONE = "none"
UNALLOCATED = "unallocated"
NO_HOURS = "no_hours"

TEXT_COLUMNS = frozenset(
    {"project", "activity", "member", "key", "kind", "source", "payee", "name", "purpose", "funding_source"}
)
COLUMNS: dict[str, tuple[str, ...]] = {
    "cells": ("project", "activity", "member", "month", "segment", "seconds"),
    "project_days": ("project", "day", "seconds"),
    "member_days": ("member", "day", "seconds"),
    "incomes": (
        *("key", "received_on", "amount_minor", "kind", "source"),
        *("project", "covers_first", "covers_last", "restricted"),
    ),
    "expenses": ("key", "paid_on", "amount_minor", "payee", "project", "covers_first", "covers_last"),
    "members": ("member", "name", "kind"),
    "memberships": ("member", "first_day", "last_day", "weekly_seconds", "working_days"),
    "costs": ("member", "valid_from", "cost_minor"),
    "projects": ("project", "name", "internal", "archived", "funding_source"),
    "activities": ("activity", "name", "purpose"),
    "holidays": ("day",),
    "leaves": ("member", "day", "half"),
}


def frame(name: str, rows: Iterable[Sequence[Any]] = ()) -> pd.DataFrame:
    """The frame `name` of COLUMNS from rows in the order of its columns."""
    columns = COLUMNS[name]
    table = pd.DataFrame(list(rows), columns=list(columns))
    kinds = {column: "str" if column in TEXT_COLUMNS else "int64" for column in columns}
    return table.astype(kinds)


def ints(table: pd.DataFrame, column: str) -> Ints:
    """A column of whole numbers (seconds, minor units, day ordinals, 0/1) as an int64 array."""
    return table[column].to_numpy(dtype=np.int64)


def texts(table: pd.DataFrame, column: str) -> list[str]:
    """A column of keys or words as a list of plain strings."""
    return [str(value) for value in table[column].tolist()]


@dataclass(frozen=True, eq=False)
class Records:
    """One team's frames for one period; the columns of each are in COLUMNS.

    `cells` are the hours of the period, cut by it. `project_days` are the hours of all time (the basis
    "by hours" needs them). `member_days` reach from six days before the period to its last day, because
    the first week that counts may begin before it. Keys are strings; a missing project or activity is
    "none". Days are ordinals, `last_day` of an open membership is that of date.max, and
    `weekly_seconds` is -1 for a member without weekly hours.
    """

    cells: pd.DataFrame
    project_days: pd.DataFrame
    member_days: pd.DataFrame
    incomes: pd.DataFrame
    expenses: pd.DataFrame
    members: pd.DataFrame
    memberships: pd.DataFrame
    costs: pd.DataFrame
    projects: pd.DataFrame
    activities: pd.DataFrame
    holidays: pd.DataFrame
    leaves: pd.DataFrame

    @classmethod
    def empty(cls) -> Self:
        """A team of which nothing is known yet."""
        return cls(**{field.name: frame(field.name) for field in fields(cls)})

    @classmethod
    def of(cls, **rows: Iterable[Sequence[Any]]) -> Self:
        """A bundle from plain rows in the order of COLUMNS; frames not named are empty."""
        return cls(**{field.name: frame(field.name, rows.get(field.name, ())) for field in fields(cls)})
