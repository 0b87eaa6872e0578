"""The usual day as people say it is over the days they logged: two bars of 100 % each, of all and of each person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from gui.charts.drawing import Cell, Drawing, Table, rounded
from gui.charts.marks import Mark
from gui.charts.purpose_bars import ORDER
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle
from gui.charts.trust import format_share, is_low
from gui.charts.words import clean
from gui.numbers import format_number, format_percent, format_points

ROW = 62
HEAD = 24
_EDGE, _GAP, _LABELS, _TALLEST = 4, 12, 0.26, 88
_BAR = 0.31  # of the pitch, for each of the two bars
_WORDS, _ROOM = 0.22, 6


@dataclass(frozen=True)
class SaidRow:
    """Seconds by purpose, and seconds a working day; `key` "team" is all of them."""

    key: str
    name: str
    said: Mapping[str, int]
    logged: Mapping[str, int]
    said_per_day: Fraction | None
    logged_per_day: Fraction | None
    coverage: Fraction | None


@dataclass(frozen=True)
class SaidBars:
    """All first, then people in the order of their names."""

    rows: tuple[SaidRow, ...]


@dataclass(frozen=True)
class SaidText:
    """The words of this chart; {…} are filled in."""

    purposes: Mapping[str, str] = field(default_factory=dict[str, str])
    who: str = "Who"
    kind: str = "What"
    said: str = "Said"
    logged: str = "Logged"
    difference: str = "Difference in points"
    per_day: str = "Hours a working day"
    a_day: str = "{hours} h a day"
    coverage: str = "Logged of what is expected"
    none: str = "nothing logged"
    empty: str = "Nobody has said yet what a usual day looks like."
    low_coverage: str = "only {coverage} logged"
    summary: str = "Said and logged shares of time: {rows}."


class _Layout(NamedTuple):
    label: float
    left: float
    right: float
    pitch: float

    def y(self, place: int, which: int) -> float:
        """The middle of the bar of what was said (0) or logged (1)."""
        return HEAD + (place + 0.5) * self.pitch + (-0.5 if which == 0 else 0.5) * self.pitch * (_BAR + 0.05)


def lowest(rows: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return HEAD + ROW * rows


def said_bars(data: SaidBars, *, text: SaidText, style: ChartStyle, size: tuple[float, float]) -> Drawing:
    """Draw two bars a row, each as long as the whole; hours of a working day stand at their right end."""
    if not data.rows:
        return empty_drawing(text.empty, _columns(text), style, size)
    sheet = Sheet(size, style)
    layout = _lay_out(sheet, data, text)
    _draw_legend(sheet, data, text)
    for place, row in enumerate(data.rows):
        _draw_row(sheet, layout, place, row, text)
    marks = tuple(_marks(sheet, layout, data, text))
    return Drawing(sheet.figure, marks, _sentence(data, text), _table(data, text))


def _columns(text: SaidText) -> tuple[str, ...]:
    names = (text.purposes.get(purpose, purpose) for purpose in ORDER)
    return text.who, text.kind, *names, text.per_day, text.coverage


def _share(seconds: Mapping[str, int], purpose: str) -> Fraction | None:
    total = sum(seconds.values())
    return Fraction(seconds.get(purpose, 0), total) if total else None


def _per_day(seconds: Fraction | None, text: SaidText) -> str:
    return "" if seconds is None else text.a_day.format(hours=format_number(seconds / 3600, 1))


def _sides(row: SaidRow, text: SaidText) -> tuple[tuple[str, Mapping[str, int], Fraction | None], ...]:
    return (text.said, row.said, row.said_per_day), (text.logged, row.logged, row.logged_per_day)


def _lay_out(sheet: Sheet, data: SaidBars, text: SaidText) -> _Layout:
    style, most = sheet.style, sheet.width * _LABELS
    names = max(
        sheet.measure(sheet.fit(row.name, most, weight=style.strong), weight=style.strong)
        for row in data.rows
    )
    kinds = max(sheet.measure(word, style.caption) for word in (text.said, text.logged))
    days = max(
        sheet.measure(_per_day(per_day, text), style.caption)
        for row in data.rows
        for _, _, per_day in _sides(row, text)
    )
    left = _EDGE + names + _GAP + kinds + _GAP
    pitch = min((sheet.height - HEAD) / len(data.rows), _TALLEST)
    return _Layout(names, left, sheet.width - _EDGE - days - (_GAP if days else 0), pitch)


def _draw_legend(sheet: Sheet, data: SaidBars, text: SaidText) -> None:
    """The purposes in the order of the segments, as many as fit."""
    style, x, y = sheet.style, float(_EDGE), HEAD / 2 - 3
    fills, outlines = _looks(style)
    for place, purpose in enumerate(ORDER):
        if not any(row.said.get(purpose) or row.logged.get(purpose) for row in data.rows):
            continue
        word = text.purposes.get(purpose, purpose)
        width = 16 + sheet.measure(word, style.caption) + 16
        if x + width > sheet.width + 12:
            return
        sheet.polygons([rectangle(x, y - 5, 11, 11)], [fills[place]], outline=outlines[place], name="legend")
        sheet.text(x + 16, y, word, size=style.caption, colour=style.secondary)
        x += width


def _looks(style: ChartStyle) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (*style.purposes, style.neutral), ("none",) * 4 + (style.travel_outline, style.neutral_outline)


def _draw_row(sheet: Sheet, layout: _Layout, place: int, row: SaidRow, text: SaidText) -> None:
    style = sheet.style
    middle = HEAD + (place + 0.5) * layout.pitch
    name = sheet.fit(row.name, layout.label + 1, weight=style.strong)
    sheet.text(_EDGE, middle, name, weight=style.strong if row.key == "team" else 400)
    for which, (kind, seconds, per_day) in enumerate(_sides(row, text)):
        y = layout.y(place, which)
        looks = Sheet.of(sheet.figure, style.greyed()) if which and is_low(row.coverage) else sheet
        sheet.text(layout.left - _GAP, y, kind, size=style.caption, colour=style.secondary, align="right")
        _draw_bar(looks, layout, y, seconds, text)
        words = _per_day(per_day, text)
        sheet.text(sheet.width - _EDGE, y, words, size=style.caption, colour=style.secondary, align="right")


def _draw_bar(sheet: Sheet, layout: _Layout, y: float, seconds: Mapping[str, int], text: SaidText) -> None:
    style, high = sheet.style, round(layout.pitch * _BAR)
    fills, outlines = _looks(style)
    total, x = sum(seconds.values()), layout.left
    if not total:
        sheet.text(layout.left, y, text.none, size=style.caption, colour=style.muted)
        return
    for place, purpose in enumerate(ORDER):
        share = Fraction(seconds.get(purpose, 0), total)
        wide = float(share) * (layout.right - layout.left)
        if not wide:
            continue
        shape = rectangle(x, round(y - high / 2), max(wide - 1, 0.5), high)
        sheet.polygons([shape], [fills[place]], outline=outlines[place], name=purpose)
        words = format_percent(share)
        if sheet.measure(words, style.caption) + _ROOM <= wide:
            colour = style.on(fills[place])
            sheet.text(x + wide / 2, y, words, size=style.caption, colour=colour, align="center")
        x += wide


def _facts(row: SaidRow, text: SaidText) -> list[str]:
    lines: list[str] = []
    for purpose in ORDER:
        if row.said.get(purpose) or row.logged.get(purpose):
            said, logged = _share(row.said, purpose), _share(row.logged, purpose)
            points = format_points(logged, said) or "–"
            name = text.purposes.get(purpose, purpose)
            lines.append(
                f"{name}: {text.said} {format_percent(said)}, {text.logged} {format_percent(logged)}, {points}"
            )
    lines += [f"{kind} {words}" for kind, _, day in _sides(row, text) if (words := _per_day(day, text))]
    if row.coverage is not None:
        share = format_share(row.coverage)
        low = text.low_coverage.format(coverage=share)
        lines.append(low if is_low(row.coverage) else f"{text.coverage} {share}")
    return lines


def _table(data: SaidBars, text: SaidText) -> Table:
    return Table(_columns(text), tuple(line for row in data.rows for line in _lines(row, text)))


def _lines(row: SaidRow, text: SaidText) -> Iterator[tuple[Cell, ...]]:
    """What was said, what was logged, and the difference, in percent."""
    shares: list[list[Fraction | None]] = []
    for which, (kind, seconds, per_day) in enumerate(_sides(row, text)):
        shares.append([_share(seconds, purpose) for purpose in ORDER])
        hours = None if per_day is None else rounded(per_day / 3600)
        coverage = None if row.coverage is None or not which else rounded(row.coverage * 100, 1)
        yield row.name, kind, *map(_percent, shares[-1]), hours, coverage
    said, logged = shares
    apart = [None if a is None or b is None else b - a for a, b in zip(said, logged, strict=True)]
    days = row.said_per_day, row.logged_per_day
    hours = None if days[0] is None or days[1] is None else rounded((days[1] - days[0]) / 3600)
    yield row.name, text.difference, *map(_percent, apart), hours, None


def _percent(share: Fraction | None) -> Cell:
    return None if share is None else rounded(share * 100, 1)


def _sentence(data: SaidBars, text: SaidText) -> str:
    first = data.rows[0]
    rows = "; ".join(_facts(first, text))
    return text.summary.format(rows=f"{first.name} – {rows}")


def _marks(sheet: Sheet, layout: _Layout, data: SaidBars, text: SaidText) -> Iterator[Mark]:
    for place, row in enumerate(data.rows):
        facts, name = _facts(row, text), clean(row.name)
        keys = {} if row.key == "team" else {"member": (row.key,)}
        yield Mark(
            keys,
            sheet.area(0, HEAD + place * layout.pitch, sheet.width, layout.pitch),
            "\n".join([name, *facts]),
            f"{name}: {', '.join(facts)}",
            row=place,
        )
