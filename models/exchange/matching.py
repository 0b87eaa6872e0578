"""Finds the people, projects and activities that a file names, and says which of them must be made."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection

from models import records
from models.errors import Refused
from models.schema import PURPOSES, new_key
from models.thai import fold

_PURPOSE_WORDS = {
    "travel": "เดินทาง travel trip commute drive driving transport",
    "learning": "อบรม เรียน ศึกษา สัมมนา train learn course workshop study",
    "earning": "ขาย ระดมทุน หารายได้ หาทุน ขอทุน เขียนโครงการ การตลาด fundrais sale sell proposal marketing",
    "administration": "ประชุม บัญชี เอกสาร รายงาน ธุรการ การเงิน meeting report admin account invoice office paperwork mtg",
}


NEW = "new"
"""A person's choice: make a new one of that name, whoever has it already."""

folded = lru_cache(maxsize=50_000)(fold)
"""`fold` for names that come again in every row."""


def person(name: str, email: str = "") -> str:
    """Under which a choice about this person of the file is kept, whatever its capitals and blanks."""
    return f"{folded(name)}\x1f{folded(email)}"


class NewMember(NamedTuple):
    key: str
    name: str
    email: str | None


class NewProject(NamedTuple):
    key: str
    name: str
    funding_source: str | None


class NewActivity(NamedTuple):
    key: str
    name: str
    purpose: str


@dataclass(frozen=True)
class Created:
    """What does not exist yet and will be made, in the order the file names it."""

    members: tuple[NewMember, ...] = ()
    projects: tuple[NewProject, ...] = ()
    activities: tuple[NewActivity, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.members or self.projects or self.activities)


def guess_purpose(activity: str) -> str:
    """The likely purpose of a new activity, by its words; a person may change it afterwards."""
    name = fold(activity)
    for purpose, words in _PURPOSE_WORDS.items():
        if any(word in name for word in map(fold, words.split())):
            return purpose
    return "mission"


@dataclass
class People:
    """Finds a member by e-mail, else by name."""

    by_email: dict[str, str]
    by_name: dict[str, list[records.Member]]
    file_emails: Collection[str]
    chosen: dict[str, str] = field(default_factory=dict[str, str])
    new: list[NewMember] = field(default_factory=list[NewMember])
    _known: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    @classmethod
    def of(
        cls,
        connection: Connection,
        team: str,
        file_emails: Collection[str],
        chosen: Mapping[str, str] | None = None,
    ) -> "People":
        """`chosen` is what a person decided, as `choices.Choices` keeps it."""
        by_email: dict[str, str] = {}
        by_name: dict[str, list[records.Member]] = {}
        for member in records.members(connection, team):
            by_name.setdefault(fold(member.name), []).append(member)
            if member.email:
                by_email.setdefault(fold(member.email), member.key)
        return cls(by_email, by_name, {fold(email) for email in file_emails}, dict(chosen or {}))

    def key(self, name: str, email: str) -> str:
        """The member's key, made now if nobody fits. Raises Refused when two people fit."""
        found = self._known.get((name, email))
        if found is None:
            found = self._known[name, email] = self._decided(name, email)
        return found

    def found(self, name: str, email: str) -> str | None:
        """The key that was found or made for that person, if one was."""
        return self._known.get((name, email))

    def _decided(self, name: str, email: str) -> str:
        place = person(name, email)
        choice = self.chosen.get(place)
        if choice is None:
            return self._find(name, email) or self._make(name, email)
        if choice == NEW:
            choice = self.chosen[place] = self._make(name, email)
        return choice

    def _find(self, name: str, email: str) -> str | None:
        if "@" in name and not email:
            name, email = "", name
        if email and fold(email) in self.by_email:
            return self.by_email[fold(email)]
        candidates = [
            one for one in self.by_name.get(fold(name), []) if name and not self._somebody_else(one, email)
        ]
        if len(candidates) > 1:
            raise Refused(
                "Two members are called {name}. Add their e-mail to the file, or rename one.", name=name
            )
        return candidates[0].key if candidates else None

    def _somebody_else(self, member: records.Member, email: str) -> bool:
        """Two people of one name, told apart by e-mails of the same file."""
        return bool(email and member.email and fold(member.email) in self.file_emails)

    def _make(self, name: str, email: str) -> str:
        made = NewMember(new_key(), name or email, email or (name if "@" in name else None))
        self.new.append(made)
        if made.email:
            self.by_email[fold(made.email)] = made.key
        record = records.Member(made.key, 1, made.name, made.email, "staff", "")
        self.by_name.setdefault(fold(made.name), []).append(record)
        return made.key


@dataclass
class Names:
    """Finds a project or an activity by name; `new` are the names that must be made, by key."""

    known: dict[str, str]
    chosen: Mapping[str, str] = field(default_factory=dict[str, str])
    new: dict[str, str] = field(default_factory=dict[str, str])
    _seen: dict[str, str | None] = field(default_factory=dict[str, str | None])

    @classmethod
    def of(
        cls,
        found: Collection[records.Project] | Collection[records.Activity],
        chosen: Mapping[str, str] | None = None,
    ) -> "Names":
        """`chosen` is what a person decided, as `choices.Choices` keeps it."""
        # The alive one wins over an archived one of the same name.
        ordered = sorted(found, key=lambda record: record.archived, reverse=True)
        return cls({fold(record.name): record.key for record in ordered}, chosen or {})

    def key(self, name: str) -> str | None:
        """The key of that name, made now if there is none; None for no name."""
        if name not in self._seen:
            self._seen[name] = self._find(name) if name else None
        return self._seen[name]

    def _find(self, name: str) -> str | None:
        choice = self.chosen.get(fold(name))
        if choice is not None and choice != NEW:
            return choice or None
        found = self.known.get(fold(name))
        if found is None or (choice == NEW and found not in self.new):
            found = self.known[fold(name)] = new_key()
            self.new[found] = name
        return found


def new_projects(names: Names, clients: Mapping[str, str]) -> tuple[NewProject, ...]:
    """`clients` leads from a project's key to the client the file names for it."""
    return tuple(NewProject(key, name, clients.get(key) or None) for key, name in names.new.items())


def new_activities(names: Names, purposes: Mapping[str, str]) -> tuple[NewActivity, ...]:
    """`purposes` leads from an activity's key to the purpose the file states, if it does."""
    return tuple(
        NewActivity(key, name, said if (said := purposes.get(key)) in PURPOSES else guess_purpose(name))
        for key, name in names.new.items()
    )
