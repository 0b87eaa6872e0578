"""What can be timed: the keys an entry needs and the names a person reads; and what somebody usually works on."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from gui.language import tr

if TYPE_CHECKING:
    from models.database import Database
    from models.records import Entry

MOST = 9  # one for each number key
_SEARCHED = 60


@dataclass(frozen=True)
class Work:
    """Keys of project and activity with their names as they were when the work was chosen."""

    project: str | None = None
    activity: str | None = None
    note: str = ""
    project_name: str = ""
    activity_name: str = ""

    @property
    def title(self) -> str:
        return self.note or self.activity_name or self.project_name or tr("Work without a name")

    @property
    def detail(self) -> str:
        """What the title leaves out, such as the project of a note."""
        return next(
            (name for name in (self.project_name, self.activity_name) if name not in ("", self.title)), ""
        )

    @property
    def line(self) -> str:
        return " · ".join(part for part in (self.title, self.detail) if part)

    def is_same(self, other: "Work") -> bool:
        return _keys(self) == _keys(other)

    def to_draft(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_draft(cls, draft: Any) -> "Work | None":
        """None for what is not a work; files may hold anything."""
        given = (
            {name: text for name, text in draft.items() if text is not None}
            if isinstance(draft, dict)
            else None
        )
        if given is None or not all(isinstance(text, str) for text in given.values()):
            return None
        try:
            return cls(**given)
        except TypeError:
            return None


def usual_works(database: "Database", team: str, member: str, today: date) -> list[Work]:
    """On a worker: what the member logs most often, then what was logged last, without anything twice."""
    from models import entry_habits, records

    with database.read() as connection:
        names = {one.key: one.name for one in records.projects(connection, team)}
        names |= {one.key: one.name for one in records.activities(connection, team)}
        frequent = entry_habits.frequent(connection, team, member, today, limit=MOST)
        lately = records.entries(
            connection, team, records.EntryFilter(last=today, member=member), limit=_SEARCHED
        )
    works = [Work(one.project, one.activity, one.note) for one in frequent]
    works += [Work(one.project, one.activity, one.note) for one in lately if _says_something(one)]
    return [_named(work, names) for work in dict.fromkeys(works) if _is_known(work, names)][:MOST]


def _named(work: Work, names: Mapping[str, str]) -> Work:
    return replace(
        work,
        project_name=names.get(work.project or "", ""),
        activity_name=names.get(work.activity or "", ""),
    )


def _is_known(work: Work, names: Mapping[str, str]) -> bool:
    """Whether its project and activity are still there."""
    return all(key is None or key in names for key in (work.project, work.activity))


def _says_something(entry: "Entry") -> bool:
    return bool(entry.project or entry.activity or entry.note)


def _keys(work: Work) -> tuple[str | None, str | None, str]:
    return work.project, work.activity, work.note
