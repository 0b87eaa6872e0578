"""What moved hours, followed weeks and said days come to in plain sentences, for the window and the command line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from assessments.time_use.followed import WHOLE, Followed
from assessments.time_use.period import Period
from assessments.time_use.said_and_logged import Beside
from assessments.time_use.spreading import Basis
from assessments.time_use.what_if import Board, Outcome, WhatIfAxis
from gui import labels
from gui.dates import format_day, format_period
from gui.language import tr
from gui.numbers import format_hours, format_number, format_percent, format_rate

_MOST_NAMED = 2


def basis_words(basis: Basis) -> str:
    return {"by_day": tr("by day"), "cash": tr("as received"), "by_hours": tr("by hours")}[basis]


def income_words(basis: Basis) -> str:
    """How income is counted, as it stands beside a chart of money."""
    words = {
        "by_day": tr("income by day"),
        "cash": tr("income as received"),
        "by_hours": tr("income by hours"),
    }
    return words[basis]


def row_name(key: str, names: Mapping[str, str]) -> str:
    """A row of the board; hours without a project or a purpose have a name as well."""
    return labels.label(key, names)


# What if


@dataclass(frozen=True)
class BoardWords:
    """A board in words: its names, its currency."""

    board: Board
    names: Mapping[str, str]
    currency: str

    def headline(self) -> str:
        """What is moved, and what an hour of work then brings in, as one sentence."""
        now, then = self.board.now, self.board.then
        if not self._moved():
            if now.revenue_per_hour is None:
                return tr("No hours in this period yet: there is nothing to move.")
            return tr("Nothing is moved yet. An hour of work brings in {rate}.").format(
                rate=format_rate(now.revenue_per_hour, self.currency)
            )
        return f"{self.move_words()}{self._result(now, then)}"

    def move_words(self) -> str:
        """What is moved from where to where, in net hours."""
        gone = [key for key, seconds in self._moved().items() if seconds < 0]
        come = [key for key, seconds in self._moved().items() if seconds > 0]
        hours = format_hours(max(self._sum(come), -self._sum(gone)), self._places())
        if len(gone) == len(come) == 1 and self._sum(gone) == -self._sum(come):
            return tr("Move {hours} h from {source} to {target}").format(
                hours=hours, source=self._name(gone[0]), target=self._name(come[0])
            )
        if not gone and len(come) <= _MOST_NAMED:
            return tr("Add {hours} h to {target}").format(hours=hours, target=self._names(come))
        if not come and len(gone) <= _MOST_NAMED:
            return tr("Give up {hours} h of {source}").format(hours=hours, source=self._names(gone))
        if self._sum(gone) == -self._sum(come):
            rows = len(gone) + len(come)
            return tr("Move {hours} h among {rows} rows").format(hours=hours, rows=rows)
        change = format_hours(self._sum(come) + self._sum(gone), self._places())
        return tr("Change the hours of {rows} rows, {change} h in all").format(
            rows=len(gone) + len(come), change=f"+{change}" if not change.startswith("−") else change
        )

    def unknown(self) -> str:
        """Which hours bring what nobody knows, and what they would have to bring; empty where there are none."""
        then, now = self.board.then, self.board.now
        if not then.unknown_seconds:
            return ""
        said = tr(
            "{hours} h go to work without hours so far: what an hour there brings is not known."
        ).format(hours=format_hours(then.unknown_seconds, self._places()))
        needed = None if now.revenue_per_hour is None else then.needed(now.revenue_per_hour)
        if now.revenue_per_hour is None or needed is None or needed <= 0:
            return said
        rest = tr("To stay at {rate} it would have to be {needed}.").format(
            rate=format_rate(now.revenue_per_hour, self.currency), needed=format_rate(needed, self.currency)
        )
        return f"{said} {rest}"

    def _result(self, now: Outcome, then: Outcome) -> str:
        before = format_rate(now.revenue_per_hour, self.currency)
        if then.unknown_seconds:
            return tr(": revenue per hour from {before} to an unknown").format(before=before)
        if then.revenue_per_hour is None:
            return tr(": no hours are left")
        after = format_rate(then.revenue_per_hour, self.currency)
        if then.revenue_per_hour == now.revenue_per_hour:
            return tr(": revenue per hour stays at {after}").format(after=after)
        return tr(": revenue per hour from {before} to {after}").format(before=before, after=after)

    def _moved(self) -> dict[str, int]:
        works = self.board.situation.works
        return {work.key: moved for work in works if (moved := self.board.difference(work.key))}

    def _sum(self, keys: list[str]) -> int:
        return sum(self.board.difference(key) for key in keys)

    def _places(self) -> int:
        return 0 if all(seconds % 3600 == 0 for seconds in self._moved().values()) else 1

    def _name(self, key: str) -> str:
        return row_name(key, self.names)

    def _names(self, keys: list[str]) -> str:
        return tr(" and ").join(map(self._name, keys))


def assumptions(axis: WhatIfAxis, period: Period, basis: Basis) -> tuple[str, ...]:
    """What the board takes for granted; printed on it and in everything that leaves it."""
    days, how = format_period(period.first, period.last), basis_words(basis)
    if axis == "project":
        rate = tr(
            "Assumed: an hour of each project brings what it did in {period} (income {basis}); "
            "an hour of internal work brings nothing."
        )
    else:
        rate = tr(
            "Assumed: an hour of each purpose brings what it did in {period} (income {basis}, shared by hours)."
        )
    cost = tr("An hour costs what it did on average. More hours do not always find more money.")
    return rate.format(period=days, basis=how), cost


def load_limit(daily_limit: int) -> str:
    """What the board cannot tell of the load."""
    return tr(
        "How many days would be over {hours} h cannot be told from a sum of hours: that depends on who takes them."
    ).format(hours=_whole_hours(daily_limit))


def distance(now: Fraction, target: Fraction, write: str) -> str:
    """How far a share (of 1) or a rate is from its target; `write` is how the distance is written."""
    if now == target:
        return tr("on target")
    return (
        tr("{distance} over the target") if now > target else tr("{distance} short of the target")
    ).format(distance=write)


def share_distance(share: Fraction, target: int) -> str:
    wanted = Fraction(target, WHOLE)
    points = tr("{n} points").format(n=format_number(abs(share - wanted) * 100, 1))
    return distance(share, wanted, points)


def rate_distance(rate: Fraction, target: int, currency: str) -> str:
    return distance(rate, Fraction(target), format_rate(abs(rate - target), currency))


# Follow


def followed_sentence(followed: Followed, begins: str = "") -> str:
    """In how many of the weeks that count the target was reached, and which weeks do not count."""
    if not followed.judged:
        waiting = tr("No week can be counted yet.")
        return f"{waiting} {begins}".strip()
    said = tr("{reached} of {judged} weeks reached the target").format(
        reached=followed.reached, judged=followed.judged
    )
    left_out = ", ".join(_left_out(followed))
    return tr("{said} (not counted: {left_out})").format(said=said, left_out=left_out) if left_out else said


def _left_out(followed: Followed) -> Iterator[str]:
    low, none, unfinished = map(followed.count, ("low_coverage", "no_hours", "unfinished"))
    if low:
        yield tr("{n} with under 80% logged").format(n=low)
    if none:
        yield tr("{n} without hours").format(n=none)
    if unfinished:
        yield tr("this week, which is not over")


def begins_words(day: date) -> str:
    return tr("Counting begins on {day}.").format(day=format_day(day, weekday=True))


# Said and logged


def said_sentence(team: Beside) -> str:
    """The largest difference between what was said and what was logged."""
    found = team.largest
    if not team.said.seconds:
        return tr("Nobody has said yet what a usual day looks like.")
    if not team.logged.seconds:
        return tr("These people logged nothing in this period: there is nothing to compare.")
    if found is None:
        return tr("The log shows the same mix as people say.")
    said, logged = team.said.share(found), team.logged.share(found)
    points = abs(team.points(found) or 0)
    if (logged or 0) > (said or 0):
        words = tr("{purpose} takes more than we say: said {said}, logged {logged} ({points} points more)")
    else:
        words = tr("{purpose} takes less than we say: said {said}, logged {logged} ({points} points less)")
    return words.format(
        purpose=labels.label(found, labels.purposes()),
        said=format_percent(said),
        logged=format_percent(logged),
        points=format_number(points),
    )


def per_day_words(team: Beside) -> str:
    """Hours of a working day, said and logged; empty where nothing is expected of somebody."""
    said, logged = team.said.per_day, team.logged.per_day
    if said is None or logged is None:
        return ""
    return tr("A working day: said {said} h, logged {logged} h").format(
        said=format_number(said / 3600, 1), logged=format_number(logged / 3600, 1)
    )


def _whole_hours(seconds: int) -> str:
    return format_hours(seconds, 0 if seconds % 3600 == 0 else 1)
