"""The dream team as the team agreed on it: its sentence, a level for each discipline, and what it will do differently.

These are agreements of everybody in the room. They stand beside what people answered alone, never inside it.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from models import changes, rules
from models.changes import Change
from models.errors import Refused
from models.records import from_row
from models.schema import table

POINT = 100
"""Levels are stored in hundredths of a point."""


@dataclass(frozen=True, slots=True)
class DreamLevel:
    """The agreed level of a discipline in hundredths of a point, None where only the focus was agreed."""

    key: str
    version: int
    discipline: str
    level: int | None
    focus: bool


@dataclass(frozen=True, slots=True)
class NewWay:
    """One thing that will be done differently in a discipline."""

    key: str
    version: int
    discipline: str
    text: str
    place: int


@dataclass(frozen=True, slots=True)
class Dream:
    """Everything a team agreed about its dream; `version` is that of the sentence, 0 where none was said.

    There is at most one level a discipline, in the order of their keys.
    """

    sentence: str
    version: int
    levels: tuple[DreamLevel, ...]
    new_ways: tuple[NewWay, ...]

    def level_of(self, discipline: str) -> DreamLevel | None:
        return next((one for one in self.levels if one.discipline == discipline), None)

    def ways_of(self, discipline: str) -> tuple[NewWay, ...]:
        return tuple(one for one in self.new_ways if one.discipline == discipline)

    @property
    def focus(self) -> tuple[str, ...]:
        """The disciplines that the team wants to begin with."""
        return tuple(one.discipline for one in self.levels if one.focus)


def dream(connection: Connection, team: str) -> Dream:
    """What the team has agreed; an empty dream where it has not yet."""
    said = _rows(connection, "dream_team", team)
    # A merge of files may have doubled what was agreed: the older one holds, as in every write below.
    levels = {row["discipline"]: row for row in reversed(_rows(connection, "dream_level", team))}
    return Dream(
        sentence=said[0]["sentence"] if said else "",
        version=said[0]["version"] if said else 0,
        levels=tuple(from_row(DreamLevel, levels[discipline]) for discipline in sorted(levels)),
        new_ways=tuple(from_row(NewWay, row) for row in _rows(connection, "new_way", team, "place")),
    )


def say_sentence(connection: Connection, team: str, sentence: str, *, version: int) -> Change:
    """Say the team's picture of itself in one sentence; `version` is that of the dream as it was read."""
    sentence = rules.optional_text(" ".join(sentence.split()))
    said = _rows(connection, "dream_team", team)
    if not said and version == 0:
        return changes.insert(connection, "dream_team", team=team, sentence=sentence)
    return changes.update(
        connection, "dream_team", said[0]["key"] if said else "", version, sentence=sentence
    )


def agree_level(
    connection: Connection, team: str, discipline: str, *, level: int | None, focus: bool, version: int = 0
) -> Change:
    """Agree on the level of a discipline (hundredths of a point) and whether to begin with it.

    `version` is that of the level as it was read, 0 for the first time.
    """
    if level is not None and not 0 <= level <= 10 * POINT:
        raise Refused("A level is a point of the scale. Type a number of the scale.")
    found = [row for row in _rows(connection, "dream_level", team) if row["discipline"] == discipline]
    if not found and version == 0:
        return changes.insert(
            connection, "dream_level", team=team, discipline=discipline, level=level, focus=focus
        )
    key = found[0]["key"] if found else ""
    return changes.update(connection, "dream_level", key, version, level=level, focus=focus)


def add_new_way(connection: Connection, team: str, discipline: str, text: str) -> Change:
    """Add something the team will do differently, after the others of the discipline."""
    rows = table("new_way").c
    last = select(func.max(rows.place)).where(rows.team == team, rows.discipline == discipline)
    place = (connection.execute(last).scalar() or 0) + 1
    return changes.insert(
        connection, "new_way", team=team, discipline=discipline, text=rules.required_text(text), place=place
    )


def change_new_way(connection: Connection, key: str, version: int, text: str) -> Change:
    return changes.update(connection, "new_way", key, version, text=rules.required_text(text))


def trash_new_way(connection: Connection, key: str, version: int) -> Change:
    return changes.trash(connection, "new_way", key, version)


def _rows(connection: Connection, name: str, team: str, order: str = "created") -> list[dict[str, Any]]:
    rows = table(name)
    query = select(rows).where(rows.c.team == team, rows.c.deleted.is_(None))
    return [dict(row) for row in connection.execute(query.order_by(rows.c[order], rows.c.key)).mappings()]
