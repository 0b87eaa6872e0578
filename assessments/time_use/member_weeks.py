"""How many hours a week each member worked in a period, beside what is expected and the team's limit."""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction

from assessments.time_use.load import Limits, load
from assessments.time_use.period import Period, week_of
from assessments.time_use.periods import person_weeks
from assessments.time_use.records import Records, ints, texts


@dataclass(frozen=True, slots=True)
class MemberWeeks:
    """Seconds. `weeks` are the days of membership in the period ÷ 7; `expected` is a usual week's, None without one.

    `heaviest` is the longest whole week whose Sunday lies in the period; `over` counts those above the limit.
    """

    key: str
    seconds: int
    weeks: Fraction
    expected: int | None
    heaviest: int
    over: int

    @property
    def average(self) -> Fraction | None:
        """A week of membership; None for who did not belong to the team."""
        return self.seconds / self.weeks if self.weeks else None


def member_weeks(records: Records, period: Period, limits: Limits) -> tuple[MemberWeeks, ...]:
    """Everybody who belonged to the team or logged time in the period, in order of key."""
    found = load(records.member_days, period, limits)
    over = {row.key: row.weeks_over for row in found.rows}
    inside, heaviest = _sums(records, period)
    memberships = records.memberships
    of = texts(memberships, "member")
    weeks = {member: person_weeks(memberships[memberships["member"] == member], period) for member in set(of)}
    expected = _expected(records, period)
    people = {member for member, count in weeks.items() if count} | set(inside)
    return tuple(
        MemberWeeks(
            member,
            inside.get(member, 0),
            weeks.get(member, Fraction(0)),
            expected.get(member),
            heaviest.get(member, 0),
            over.get(member, 0),
        )
        for member in sorted(people)
    )


def _sums(records: Records, period: Period) -> tuple[dict[str, int], dict[str, int]]:
    """Seconds of each member in the period, and in the longest week that counts in it."""
    inside: dict[str, int] = defaultdict(int)
    weeks: dict[tuple[str, int], int] = defaultdict(int)
    table = records.member_days
    columns = (ints(table, name).tolist() for name in ("day", "seconds"))
    for member, day, seconds in zip(texts(table, "member"), *columns, strict=True):
        if period.contains(day):
            inside[member] += seconds
        sunday = week_of(day) * 7 + 7
        if period.contains(sunday):
            weeks[member, sunday] += seconds
    heaviest: dict[str, int] = defaultdict(int)
    for (member, _), seconds in weeks.items():
        heaviest[member] = max(heaviest[member], seconds)
    return dict(inside), dict(heaviest)


def _expected(records: Records, period: Period) -> dict[str, int]:
    """Weekly seconds of the membership that is the last one in the period."""
    table = records.memberships.sort_values(["first_day", "last_day"])
    columns = (ints(table, name).tolist() for name in ("first_day", "last_day", "weekly_seconds"))
    rows = zip(texts(table, "member"), *columns, strict=True)
    return {
        member: weekly
        for member, first, last, weekly in rows
        if first <= period.end and last >= period.start and weekly > 0
    }
