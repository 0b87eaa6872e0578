"""From the database to the picture of a dream team: what was answered alone, and what the team agreed on. No Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from gui.language import Language, language

if TYPE_CHECKING:
    from gui.assessment_words import ShownResults
    from models.commitments import Commitment
    from models.dreams import Dream, DreamLevel, NewWay
    from models.instruments import Instrument, Item
    from models.records import Team
    from models.waves import Wave

NO_DISCIPLINE = ""
"""The key of what the team agreed on that belongs to no discipline of the questionnaire."""

_OTHER, _FOREIGN = ("users", "ui.accent"), ("messages-square", "ui.accent")


@dataclass(frozen=True)
class DreamColumn:
    """One discipline: means of people's own answers beside what the team agreed on in the room, never mixed.

    `answered` says that a closed wave asked about it; a figure that is None then is kept back. `color` is a name of
    the tokens. The column without a key has no scale.
    """

    key: str
    icon: str
    color: str
    answered: bool = False
    n: int = 0
    present: float | None = None
    dream: float | None = None
    level: "DreamLevel | None" = None
    ways: "tuple[NewWay, ...]" = ()
    commitments: "tuple[Commitment, ...]" = ()


@dataclass(frozen=True)
class DreamReading:
    """`members` names everybody a commitment may name; `present_members` those who can promise something now.

    `instrument` is that of `wave`, the newest closed one, else of the open one, else our own. `wave_day` is the day
    on which a wave was last opened or closed.
    """

    team: "Team"
    today: date
    dream: "Dream"
    commitments: "tuple[Commitment, ...]"
    members: Mapping[str, str]
    present_members: Sequence[tuple[str, str]]
    instrument: "Instrument"
    wave: "Wave | None"
    wave_day: date | None
    shown: "ShownResults | None"

    def columns(self) -> tuple[DreamColumn, ...]:
        """The disciplines in the order of the questionnaire; what belongs to none comes last, if there is anything."""
        known = [one.key for one in self.instrument.disciplines]
        stray = _Strays(self, frozenset(known))
        found = tuple(self._column(key) for key in known)
        return (*found, stray.column()) if stray else found

    def name(self, discipline: str, code: Language | None = None) -> str:
        """What a discipline is called; empty for none."""
        found = (one.label for one in self.instrument.disciplines if one.key == discipline)
        label = next(found, None)
        return label.in_language(code or language()) if label is not None else ""

    def other_name(self, discipline: str) -> str:
        """The name in the other language; empty where there is no other one."""
        own, other = self.name(discipline), self.name(discipline, "en" if language() == "th" else "th")
        return other if other != own else ""

    def facets(self, discipline: str | None) -> "tuple[Item, ...]":
        """What a commitment can be linked with: the statements about a discipline."""
        return self.instrument.items_of(discipline or NO_DISCIPLINE)

    def facet(self, key: str | None) -> str:
        """A statement in its own words; empty for none."""
        found = (one.text.in_language(language()) for one in self.instrument.items if one.key == key)
        return next(found, "")

    def who(self, commitment: "Commitment") -> str:
        """The name of who promised it; empty for the whole team."""
        return self.members.get(commitment.member or "", "")

    def first_name(self, commitment: "Commitment") -> str:
        """Enough of the name for a card: the first word, where no other member begins with it."""
        name = self.who(commitment)
        first = name.partition(" ")[0]
        alike = sum(one.partition(" ")[0] == first for _, one in self.present_members)
        return first if alike < 2 else name

    def commitment(self, key: str) -> "Commitment | None":
        return next((one for one in self.commitments if one.key == key), None)

    def _column(self, key: str) -> DreamColumn:
        icon, color = _look(self.instrument, key)
        result = self.shown.discipline(key) if self.shown is not None else None
        return DreamColumn(
            key,
            icon,
            color,
            answered=result is not None,
            n=0 if result is None else result.n,
            present=None if result is None else result.mean,
            dream=None if result is None else result.dream_mean,
            level=self.dream.level_of(key),
            ways=self.dream.ways_of(key),
            commitments=tuple(one for one in self.commitments if one.discipline == key),
        )


class _Strays:
    """What belongs to no discipline of the present questionnaire: nothing a team agreed on may vanish."""

    def __init__(self, reading: DreamReading, known: frozenset[str]) -> None:
        self._commitments = tuple(one for one in reading.commitments if one.discipline not in known)
        self._ways = tuple(one for one in reading.dream.new_ways if one.discipline not in known)

    def __bool__(self) -> bool:
        return bool(self._commitments or self._ways)

    def column(self) -> DreamColumn:
        return DreamColumn(NO_DISCIPLINE, *_OTHER, ways=self._ways, commitments=self._commitments)


def read_dream(connection: Any, team: "Team", today: date) -> DreamReading:
    """Everything the page of a dream team shows, in one moment."""
    from gui.wave_results import read_results
    from models import commitments, dreams, records, waves

    rounds = waves.waves(connection, team.key)
    closed = [one for one in rounds if one.closed is not None]
    newest = max(closed, key=lambda one: (one.closed, one.opened)) if closed else None
    people = records.members(connection, team.key)
    gone = records.members(connection, team.key, deleted=True)
    return DreamReading(
        team=team,
        today=today,
        dream=dreams.dream(connection, team.key),
        commitments=tuple(commitments.commitments(connection, team.key)),
        members={one.key: one.name for one in (*gone, *people)},
        present_members=[(one.key, one.name) for one in people],
        instrument=_instrument(newest, rounds),
        wave=newest,
        wave_day=last_wave_day(rounds),
        shown=read_results(connection, newest) if newest is not None else None,
    )


def last_wave_day(rounds: "Iterable[Wave]") -> date | None:
    """When a wave was last opened or closed."""
    days = [day for one in rounds for day in (one.opened, one.closed) if day is not None]
    return max(days, default=None)


def _instrument(newest: "Wave | None", rounds: "Sequence[Wave]") -> "Instrument":
    if newest is not None:
        return newest.instrument
    if rounds:
        return rounds[-1].instrument
    from models.instruments import built_in

    return built_in()[0]


def _look(instrument: "Instrument", key: str) -> tuple[str, str]:
    """Icon and colour of a discipline; one of a foreign questionnaire has neutral ones."""
    from gui.assessment_charts import look
    from gui.charts.disciplines import ICONS
    from gui.charts.style import DISCIPLINES

    place = look(instrument, key)
    return _FOREIGN if place is None else (ICONS[place], f"discipline.{DISCIPLINES[place]}")
