"""The projects and activities a line can name, folded once for many key presses."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from models.thai import fold

NameKind = Literal["project", "activity"]
SIGNS: dict[str, NameKind] = {"@": "project", "#": "activity"}


@dataclass(frozen=True, slots=True)
class Name:
    kind: NameKind
    key: str
    name: str
    folded: str


@dataclass(frozen=True)
class Vocabulary:
    """(key, name) of both, the most recently used first."""

    projects: Sequence[tuple[str, str]] = ()
    activities: Sequence[tuple[str, str]] = ()

    def of(self, kind: NameKind) -> tuple[Name, ...]:
        return self.folded_projects if kind == "project" else self.folded_activities

    @cached_property
    def folded_projects(self) -> tuple[Name, ...]:
        return _folded("project", self.projects)

    @cached_property
    def folded_activities(self) -> tuple[Name, ...]:
        return _folded("activity", self.activities)


def _folded(kind: NameKind, pairs: Sequence[tuple[str, str]]) -> tuple[Name, ...]:
    named = (Name(kind, key, name, fold(name)) for key, name in pairs)
    return tuple(name for name in named if name.folded)
