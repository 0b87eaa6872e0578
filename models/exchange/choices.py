"""What a person decides about the people, projects and activities that a file names."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from models.exchange.matching import NEW, Names, People, folded, person
from models.exchange.rows import EntryRow, FileRow

__all__ = ["NEW", "NOTHING", "Axis", "Choices", "FileName", "file_names", "person"]

NOTHING = ""
"""A person's choice: no project, or no activity."""

Axis: TypeAlias = Literal["member", "project", "activity"]


class FileName(NamedTuple):
    """A name as the file first writes it, in how many new rows, and the key it leads to; None when it is unclear."""

    axis: Axis
    name: str
    email: str
    rows: int
    key: str | None

    @property
    def chosen_by(self) -> str:
        """What a choice about this name is kept under, whatever its capitals and blanks."""
        return person(self.name, self.email) if self.axis == "member" else folded(self.name)


@dataclass(frozen=True)
class Choices:
    """From `FileName.chosen_by` to a key, NEW or NOTHING; and from an activity's folded name to its purpose."""

    members: Mapping[str, str] = field(default_factory=dict[str, str])
    projects: Mapping[str, str] = field(default_factory=dict[str, str])
    activities: Mapping[str, str] = field(default_factory=dict[str, str])
    purposes: Mapping[str, str] = field(default_factory=dict[str, str])


def file_names(
    rows: Sequence[FileRow], people: People, projects: Names, activities: Names
) -> tuple[FileName, ...]:
    """Every name of these rows once, people first, in order of the file."""
    entries = [row for row in rows if isinstance(row, EntryRow)]
    found: dict[tuple[Axis, str], FileName] = {}
    for (name, email), count in Counter((row.member, row.email) for row in entries).items():
        _add(found, FileName("member", name, email, count, people.found(name, email)))
    for name, count in Counter(row.project for row in rows).items():
        if name:
            _add(found, FileName("project", name, "", count, projects.key(name)))
    for name, count in Counter(row.activity for row in entries).items():
        if name:
            _add(found, FileName("activity", name, "", count, activities.key(name)))
    return tuple(found.values())


def _add(found: dict[tuple[Axis, str], FileName], one: FileName) -> None:
    place = (one.axis, one.chosen_by)
    before = found.get(place)
    found[place] = one if before is None else before._replace(rows=before.rows + one.rows)
