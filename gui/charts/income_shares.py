"""What the bars of time and income say before anything is drawn: order, shares, facts, table, sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from gui.charts.drawing import Cell, Table, rounded, table_hours, table_money
from gui.charts.trust import joined, low_reason
from gui.charts.words import clean
from gui.numbers import format_hours, format_money, format_percent

MOST_SHARES = 8  # of each kind; smaller ones become one segment
SPECIAL = ("none", "unallocated", "no_hours")


@dataclass(frozen=True)
class Share:
    """One project. `attention` asks for a look (below break-even); `short` is a name for narrow places."""

    key: str
    name: str
    seconds: int
    income_minor: int
    attention: bool = False
    short: str = ""


@dataclass(frozen=True)
class Shares:
    """Shares in any order: the chart puts the best paid first and those that ask for a look last.

    `basis` says how income is counted.
    """

    rows: tuple[Share, ...]
    coverage: Fraction | None = None
    currency: str = "THB"
    basis: str = ""


@dataclass(frozen=True)
class ShareText:
    """The words of this chart; {…} are filled in."""

    project: str = "Project"
    time: str = "Time"
    income: str = "Income"
    hours: str = "h"
    time_share: str = "Share of time"
    income_share: str = "Share of income"
    attention: str = "below break-even"
    others: str = "{count} others"
    empty: str = "No hours in this period yet."
    no_income: str = "No income in this period, so there are no shares to compare."
    refunds: str = "Refunds of {amount} are not in the bar."
    no_time: str = "{amount} came in for what has no hours."
    only_refunds: str = "Refunds use up the income of this period, so there are no shares to compare."
    low_coverage: str = "only {coverage} logged: do not rely on this yet"
    summary: str = "{time} of the time brings {income} of the income: {names}."
    even: str = "Shares of time and of income: {shares}."


@dataclass(frozen=True)
class Segment:
    """One part of the bars and the projects it stands for; refunds have no part of the income."""

    share: Share
    members: tuple[Share, ...]
    time: Fraction
    income: Fraction

    @property
    def special(self) -> bool:
        return self.share.key in SPECIAL


@dataclass(frozen=True)
class Comparison:
    """All segments from left to right; `comparable` is False when there is no income to have shares of."""

    data: Shares
    text: ShareText
    segments: tuple[Segment, ...]
    comparable: bool

    def totals(self) -> str:
        """Return what the two bars are 100 % of, and how the income is counted."""
        hours = f"{format_hours(sum(row.seconds for row in self.data.rows), 0)} {self.text.hours}"
        money = format_money(_received(self.data.rows), self.data.currency) if self.comparable else ""
        return joined(hours, money, self.data.basis if money else "")

    def caution(self) -> str:
        """Return why the shares are not to be relied on, "" where they are."""
        return low_reason([self.data.coverage], self.text.low_coverage)

    def subtitle(self) -> str:
        return joined(self.totals(), self.caution())

    def reason(self) -> str:
        """Return why there is nothing to compare."""
        refunded = any(row.income_minor < 0 for row in self.data.rows)
        return self.text.only_refunds if refunded else self.text.no_income

    def refunds(self) -> str:
        """Return the sentence on refunds that no bar can show, "" without any."""
        amount = -sum(min(row.income_minor, 0) for row in self.data.rows)
        return self.text.refunds.format(amount=format_money(amount, self.data.currency)) if amount else ""

    def without_hours(self) -> str:
        """Return the sentence on income that stands beside no time, "" without any."""
        amount = _received([row for row in self.data.rows if not row.seconds])
        return self.text.no_time.format(amount=format_money(amount, self.data.currency)) if amount else ""

    def facts(self, segment: Segment) -> list[str]:
        """Return the lines of a tooltip below the name."""
        text, share = self.text, segment.share
        income = format_money(sum(row.income_minor for row in segment.members), self.data.currency)
        facts = [
            f"{text.time_share} {format_percent(segment.time)} ({format_hours(share.seconds)} {text.hours})",
            f"{text.income_share} {format_percent(segment.income)} ({income})",
        ]
        return [*facts, text.attention] if share.attention else facts

    def names(self, segment: Segment) -> list[str]:
        """Return the name of a segment, followed by the first of the projects gathered in it."""
        gathered = [clean(row.name) for row in segment.members[:8]]
        return [clean(segment.share.name), *(gathered if len(segment.members) > 1 else [])]

    def table(self) -> Table:
        return Table(_columns(self.text), tuple(self._rows()))

    def _rows(self) -> Iterator[tuple[Cell, ...]]:
        rows = [row for segment in self.segments for row in segment.members]
        seconds, income = sum(row.seconds for row in rows), _received(rows)
        for row in rows:
            yield (
                row.name,
                table_hours(row.seconds),
                rounded(_part(row.seconds, seconds), 4),
                table_money(row.income_minor, self.data.currency),
                rounded(_part(_received([row]), income), 4),
            )

    def sentence(self) -> str:
        """Return the alternative text: the finding, or every share if nothing asks for a look."""
        if not self.comparable:
            return self.reason()
        asked = [segment for segment in self.segments if segment.share.attention]
        if not asked:
            shares = (
                f"{segment.share.name} {format_percent(segment.time)} → {format_percent(segment.income)}"
                for segment in self.segments
            )
            return self.text.even.format(shares=", ".join(shares))
        time, income = (
            sum(part, Fraction(0)) for part in zip(*((s.time, s.income) for s in asked), strict=True)
        )
        return self.text.summary.format(
            time=format_percent(time),
            income=format_percent(income),
            names=", ".join(segment.share.name for segment in asked),
        )


def compare(data: Shares, text: ShareText) -> Comparison | None:
    """Return what the bars show; None without hours."""
    seconds = sum(row.seconds for row in data.rows)
    if seconds <= 0:
        return None
    comparable = sum(row.income_minor for row in data.rows) > 0
    income = _received(data.rows) if comparable else 0
    segments = tuple(
        Segment(share, members, _part(share.seconds, seconds), _part(_received(members), income))
        for share, members in _gather(data.rows, text)
    )
    return Comparison(data, text, segments, comparable)


def empty_table(text: ShareText) -> Table:
    return Table(_columns(text), ())


def _columns(text: ShareText) -> tuple[str, ...]:
    return text.project, text.hours, text.time_share, text.income, text.income_share


def _part(part: int, whole: int) -> Fraction:
    return Fraction(part, whole) if whole else Fraction(0)


def _received(rows: Sequence[Share]) -> int:
    return sum(max(row.income_minor, 0) for row in rows)


def _gather(rows: Sequence[Share], text: ShareText) -> list[tuple[Share, tuple[Share, ...]]]:
    """Order the shares: paid work by its rate, what has no project, then what asks for a look."""
    special = [row for row in rows if row.key in SPECIAL]
    named = [row for row in rows if row.key not in SPECIAL]
    paid, asked = ([row for row in named if row.attention is kind] for kind in (False, True))
    return [pair for kind in (paid, special, asked) for pair in _shorten(kind, text)]


def _shorten(rows: Sequence[Share], text: ShareText) -> Iterator[tuple[Share, tuple[Share, ...]]]:
    """Yield the largest shares by their rate, then the others as one; one alone keeps its name."""
    largest = sorted(rows, key=lambda row: (-row.seconds, -row.income_minor))
    count = MOST_SHARES if len(rows) > MOST_SHARES + 1 else len(rows)
    for row in sorted(largest[:count], key=_by_rate):
        yield row, (row,)
    if rest := tuple(largest[count:]):
        name, seconds = text.others.format(count=len(rest)), sum(row.seconds for row in rest)
        yield Share("others", name, seconds, _received(rest), rest[0].attention), rest


def _by_rate(row: Share) -> tuple[Fraction, int, str]:
    return -Fraction(row.income_minor, max(row.seconds, 1)), -row.seconds, row.name
