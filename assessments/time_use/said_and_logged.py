"""The usual day people say they have, beside the days they logged: where the two pictures of the same work differ."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from assessments.time_use.cube import Cube, Filter
from assessments.time_use.day import expected_seconds
from assessments.time_use.records import NONE, Records, ints, texts
from assessments.time_use.sums import sum_by
from assessments.time_use.weekly import PURPOSES

Piece = tuple[str, str | None, int]  # member, activity, seconds of a usual day


@dataclass(frozen=True, slots=True)
class Picture:
    """Seconds by purpose, and the working days they lie on; `days` is None where nothing is ever expected."""

    by_purpose: Mapping[str, int]
    days: Fraction | None

    @property
    def seconds(self) -> int:
        return sum(self.by_purpose.values())

    @property
    def per_day(self) -> Fraction | None:
        """Seconds a working day."""
        return self.seconds / self.days if self.days else None

    def share(self, purpose: str) -> Fraction | None:
        """None without hours."""
        return Fraction(self.by_purpose.get(purpose, 0), self.seconds) if self.seconds else None


@dataclass(frozen=True, slots=True)
class Beside:
    """What was said and what was logged, of one member or of all (`key` "team")."""

    key: str
    said: Picture
    logged: Picture
    coverage: Fraction | None

    def points(self, purpose: str) -> Fraction | None:
        """Share logged − share said, in percentage points."""
        said, logged = self.said.share(purpose), self.logged.share(purpose)
        return None if said is None or logged is None else (logged - said) * 100

    @property
    def purposes(self) -> tuple[str, ...]:
        """Those that were said or logged, in the order of every chart."""
        pictures = (self.said.by_purpose, self.logged.by_purpose)
        return tuple(one for one in PURPOSES if any(picture.get(one) for picture in pictures))

    @property
    def largest(self) -> str | None:
        """The purpose whose shares differ most, the first of equal ones; None where they do not."""
        apart = {one: abs(self.points(one) or 0) for one in self.purposes}
        found = max(apart, key=apart.__getitem__, default=None)
        return found if found is not None and apart[found] else None


@dataclass(frozen=True, slots=True)
class SaidAndLogged:
    """`team` are all who said what their usual day is, `members` each of them by key; nobody else's hours are in it."""

    team: Beside
    members: tuple[Beside, ...]


def said_and_logged(pieces: Iterable[Piece], cube: Cube, today: date) -> SaidAndLogged:
    """Compare the usual days with the cube's period, of the people who said theirs.

    The days of what was said are one for each person; of what was logged the working days up to today, without
    holidays and leave. Where nothing is expected of somebody there are none, for one person or in the sum.
    """
    purpose = dict(zip(texts(cube.records.activities, "activity"), _purposes(cube.records), strict=True))
    said: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for member, activity, seconds in pieces:
        said[member][purpose.get(activity or NONE, NONE)] += seconds
    members = [
        Beside(
            member,
            Picture(dict(own), Fraction(1)),
            Picture(_logged(cube, member), _working_days(cube, member, today)),
            cube.attendance.of([member]).ratio,
        )
        for member, own in sorted(said.items())
    ]
    coverage = cube.attendance.of([one.key for one in members]).ratio
    team = Beside("team", _sum(one.said for one in members), _sum(one.logged for one in members), coverage)
    return SaidAndLogged(team, tuple(members))


def _purposes(records: Records) -> list[str]:
    return texts(records.activities, "purpose")


def _sum(pictures: Iterable[Picture]) -> Picture:
    seconds: dict[str, int] = defaultdict(int)
    days: Fraction | None = Fraction(0)
    for picture in pictures:
        for purpose, own in picture.by_purpose.items():
            seconds[purpose] += own
        days = None if days is None or picture.days is None else days + picture.days
    return Picture(dict(seconds), days)


def _logged(cube: Cube, member: str) -> dict[str, int]:
    sums = cube.hours("activity", Filter(member=member))
    keys, places = cube.purposes
    found = sum_by(places[sums.axes[2]], sums.values[0], len(keys)).tolist()
    return {key: seconds for key, seconds in zip(keys, found, strict=True) if seconds}


def _working_days(cube: Cube, member: str, today: date) -> Fraction | None:
    """Days on which something is expected of a member, half a day of leave as a half; None where nothing ever is."""
    records, period = cube.records, cube.period
    free = set(ints(records.holidays, "day").tolist())
    halves = _halves_of_leave(records, member)
    days: dict[int, Fraction] = {}
    for first, last, weekly, works in _terms(records, member):
        for day in range(max(first, period.start), min(last, period.end, today.toordinal()) + 1):
            asked = expected_seconds(date.fromordinal(day), weekly, works, holiday=day in free)
            days[day] = Fraction(2 - min(halves.get(day, 0), 2), 2) if asked else Fraction(0)
    total = sum(days.values(), Fraction(0))
    return total or None


def _terms(records: Records, member: str) -> list[tuple[int, int, int | None, int]]:
    """First and last day, weekly seconds (None without), working days; the one that begins later counts."""
    table = records.memberships
    names = ("first_day", "last_day", "weekly_seconds", "working_days")
    rows = zip(*(ints(table, name).tolist() for name in names), strict=True)
    own = [row for one, row in zip(texts(table, "member"), rows, strict=True) if one == member]
    return [
        (first, last, weekly if weekly >= 0 else None, works) for first, last, weekly, works in sorted(own)
    ]


def _halves_of_leave(records: Records, member: str) -> dict[int, int]:
    halves: dict[int, int] = defaultdict(int)
    columns = (ints(records.leaves, name).tolist() for name in ("day", "half"))
    for one, day, half in zip(texts(records.leaves, "member"), *columns, strict=True):
        if one == member:
            halves[day] += 1 if half else 2
    return halves
