"""How the hours of two periods went to purposes, before anything is drawn: rows, facts, table, sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from gui.charts.drawing import Cell, Table, rounded, table_hours
from gui.charts.purpose_bars import ORDER
from gui.numbers import format_hours, format_percent, format_points


@dataclass(frozen=True)
class PurposeShares:
    """Seconds by purpose before and after, and how much of the expected hours was logged in each period."""

    before: Mapping[str, int]
    after: Mapping[str, int]
    coverages: tuple[Fraction | None, Fraction | None] = (None, None)

    @property
    def totals(self) -> tuple[int, int]:
        return sum(self.before.values()), sum(self.after.values())

    def used(self) -> tuple[str, ...]:
        """The purposes with hours in either period, in the order of every chart."""
        return tuple(key for key in ORDER if self.before.get(key) or self.after.get(key))

    def shares(self, purpose: str) -> tuple[Fraction | None, Fraction | None]:
        """Of each period's hours; None for a period without any."""
        periods = zip((self.before, self.after), self.totals, strict=True)
        old, new = (Fraction(part.get(purpose, 0), whole) if whole else None for part, whole in periods)
        return old, new


@dataclass(frozen=True)
class PurposeChangeText:
    """The words of this chart; {…} are filled in."""

    purposes: Mapping[str, str] = field(default_factory=dict[str, str])
    purpose: str = "Purpose"
    before: str = "Before"
    after: str = "After"
    hours_before: str = "Hours before"
    hours_after: str = "Hours after"
    share_before: str = "% before"
    share_after: str = "% after"
    difference: str = "Difference in points"
    total: str = "Total"
    hours: str = "h"
    totals: str = "% of {before} h and {after} h"
    no_hours: str = "no hours"
    empty: str = "No hours in either period yet."
    low_coverage: str = "only {coverage} logged: do not rely on this yet"
    summary: str = "Hours by purpose, {totals}: {rows}."


def name(purpose: str, text: PurposeChangeText) -> str:
    return text.purposes.get(purpose, purpose)


def share_words(share: Fraction | None, text: PurposeChangeText) -> str:
    return text.no_hours if share is None else format_percent(share)


def difference(data: PurposeShares, purpose: str) -> str:
    """The change in percentage points as it is written; a dash where there is nothing to compare."""
    before, after = data.shares(purpose)
    return format_points(after, before) or "–"


def facts(data: PurposeShares, purpose: str, text: PurposeChangeText) -> list[str]:
    lines = [
        f"{word} {share_words(share, text)} · {format_hours(hours.get(purpose, 0), 0)} {text.hours}"
        for word, share, hours in zip(
            (text.before, text.after), data.shares(purpose), (data.before, data.after), strict=True
        )
    ]
    return [name(purpose, text), *lines, difference(data, purpose)]


def totals_words(data: PurposeShares, text: PurposeChangeText) -> str:
    before, after = (format_hours(seconds, 0) for seconds in data.totals)
    return text.totals.format(before=before, after=after)


def columns(text: PurposeChangeText) -> tuple[str, ...]:
    figures = text.hours_before, text.hours_after, text.share_before, text.share_after
    return text.purpose, *figures, text.difference


def table(data: PurposeShares, text: PurposeChangeText) -> Table:
    before, after = data.totals
    rows = [_line(data, key, text) for key in data.used()]
    whole = [100.0 if total else None for total in (before, after)]
    last = (text.total, table_hours(before), table_hours(after), *whole, None)
    return Table(columns(text), (*rows, last))


def _line(data: PurposeShares, key: str, text: PurposeChangeText) -> tuple[Cell, ...]:
    hours = [table_hours(period.get(key, 0)) for period in (data.before, data.after)]
    old, new = data.shares(key)
    change = None if old is None or new is None else new - old
    return name(key, text), *hours, *map(_percent, (old, new, change))


def _percent(share: Fraction | None) -> Cell:
    return None if share is None else rounded(share * 100, 1)


def sentence(data: PurposeShares, text: PurposeChangeText, keys: Sequence[str]) -> str:
    rows = "; ".join(
        f"{name(key, text)} {' → '.join(share_words(share, text) for share in data.shares(key))}"
        for key in keys
    )
    return text.summary.format(totals=totals_words(data, text), rows=rows)
