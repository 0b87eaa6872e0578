"""More than two waves: one small panel a discipline, the mean of each wave with its interval on the full scale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gui.charts.disciplines import DOT, EDGE, colour_of, icon_of
from gui.charts.drawing import Cell, Drawing, Table
from gui.charts.icon_paths import draw_icon
from gui.charts.marks import Mark
from gui.charts.ratings import cell, in_points
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle, mix

PANEL = 150
"""The lowest panel in which its values can be read."""

_HEAD, _FOOT, _GAP = 30, 40, 14
_AXIS = 16  # pixels for the numbers of the scale
_SLOT = 40  # the narrowest place for a wave
_WHISKER = 4


@dataclass(frozen=True)
class WaveMean:
    """One wave of one discipline; `hidden` says why there is no mean."""

    n: int
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    hidden: str = ""


@dataclass(frozen=True)
class Series:
    """The waves of one discipline, in the order of `WaveSeries.waves`; None where it was not asked."""

    key: str
    name: str
    means: tuple[WaveMean | None, ...]
    look: int | None = None


@dataclass(frozen=True)
class WaveSeries:
    waves: tuple[str, ...]
    rows: tuple[Series, ...]
    minimum: int = 1
    maximum: int = 5


@dataclass(frozen=True)
class SeriesText:
    """The words of this chart; {…} are filled in."""

    discipline: str = "Discipline"
    wave: str = "Wave"
    people: str = "People"
    mean: str = "Mean"
    low: str = "95% interval from"
    high: str = "95% interval to"
    note: str = "Note"
    count: str = "n {count}"
    limits: str = "{low} to {high}"
    empty: str = "From three waves on, they are shown beside each other here."
    summary: str = "Means from {minimum} to {maximum} with 95% intervals: {rows}."


class _Panel(NamedTuple):
    """One panel: its corner and size, with the data it needs to place a value."""

    x: float
    y: float
    width: float
    height: float
    waves: int

    @property
    def top(self) -> float:
        return self.y + _HEAD

    @property
    def bottom(self) -> float:
        return self.y + self.height - _FOOT

    @property
    def slot(self) -> float:
        return (self.width - _AXIS) / self.waves

    def at(self, place: int) -> float:
        return self.x + _AXIS + (place + 0.5) * self.slot

    def level(self, data: WaveSeries, value: float) -> float:
        share = (value - data.minimum) / (data.maximum - data.minimum)
        return self.bottom - share * (self.bottom - self.top)


def lowest(data: WaveSeries, width: float) -> int:
    """The height below which this chart should scroll rather than shrink."""
    rows = max(len(data.rows), 1)
    return -(-rows // _columns(data, width)) * PANEL


def wave_series(
    data: WaveSeries, *, text: SeriesText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw small multiples: dots joined by a thin line, whiskers for the intervals, waves named under them."""
    if len(data.waves) < 3 or not data.rows:
        return empty_drawing(text.empty, _heads(text), style, size)
    sheet = Sheet(size, style)
    panels = list(_panels(sheet, data))
    numbered = _numbered(sheet, data, panels)
    for panel, row in zip(panels, data.rows, strict=True):
        _draw_frame(sheet, panel, data, row)
        _draw_means(sheet, panel, data, row)
        _write_waves(sheet, panel, data, row, text, numbered)
    if numbered:
        _write_key(sheet, data)
    marks = tuple(_marks(sheet, panels, data, text))
    return Drawing(sheet.figure, marks, _say(data, text), _table(data, text))


_KEY = 20


def _columns(data: WaveSeries, width: float) -> int:
    fits = int((width + _GAP) // (_AXIS + _SLOT * len(data.waves) + _GAP))
    most = max(min(fits, len(data.rows)), 1)
    rows = -(-len(data.rows) // most)
    return -(-len(data.rows) // rows)  # as even rows as there can be


def _panels(sheet: Sheet, data: WaveSeries) -> Iterator[_Panel]:
    inside = sheet.width - 2 * EDGE
    columns = _columns(data, inside)
    rows = -(-len(data.rows) // columns)
    wide = (inside - _GAP * (columns - 1)) / columns
    high = (sheet.height - _KEY) / rows
    for place in range(len(data.rows)):
        row, column = divmod(place, columns)
        yield _Panel(EDGE + column * (wide + _GAP), row * high, wide, high, len(data.waves))


def _numbered(sheet: Sheet, data: WaveSeries, panels: Sequence[_Panel]) -> bool:
    """Whether the names of the waves have no room under their dots, so that numbers stand for them."""
    widest = max(sheet.measure(name, sheet.style.caption) for name in data.waves)
    return widest + 4 > panels[0].slot


def _draw_frame(sheet: Sheet, panel: _Panel, data: WaveSeries, row: Series) -> None:
    style, start = sheet.style, panel.x
    if row.look is not None:
        draw_icon(sheet, icon_of(row.look), start + 8, panel.y + 14, 16, colour_of(row.look, style))
        start += 22
    words = sheet.fit(row.name, panel.x + panel.width - start, weight=style.strong)
    sheet.text(start, panel.y + 14, words, weight=style.strong)
    points = range(data.minimum, data.maximum + 1)
    left, right = panel.x + _AXIS, panel.x + panel.width
    levels = [panel.level(data, point) for point in points]
    sheet.lines([((left, y), (right, y)) for y in levels], style.grid, layer=1, name="points")
    few = (data.minimum, data.maximum) if levels[0] - levels[-1] < 16 * len(levels) else points
    for point in few:
        y = panel.level(data, point)
        sheet.text(panel.x + 8, y, str(point), size=style.caption, colour=style.muted, align="center")


def _draw_means(sheet: Sheet, panel: _Panel, data: WaveSeries, row: Series) -> None:
    style, colour = sheet.style, colour_of(row.look, sheet.style)
    shown = [(panel.at(place), one) for place, one in enumerate(row.means) if one is not None]
    way = [(x, panel.level(data, one.mean)) for x, one in shown if one.mean is not None]
    sheet.lines([way] if len(way) > 1 else [], mix(colour, style.surface, 0.4), width=1.2, name="way")
    for x, one in shown:
        if one.mean is None:
            draw_icon(sheet, "lock", x, (panel.top + panel.bottom) / 2, 14, style.secondary)
        else:
            _draw_mean(sheet, panel, data, x, one, colour)


def _draw_mean(sheet: Sheet, panel: _Panel, data: WaveSeries, x: float, one: WaveMean, colour: str) -> None:
    assert one.mean is not None
    y = panel.level(data, one.mean)
    if one.low is not None and one.high is not None:
        ends = [min(max(value, data.minimum), data.maximum) for value in (one.low, one.high)]
        low, high = (panel.level(data, value) for value in ends)
        # An interval that leaves the scale is open there; tooltip and table have its whole length.
        closed = [end for end, value in zip(ends, (one.low, one.high), strict=True) if end == value]
        caps = [((x - _WHISKER, at), (x + _WHISKER, at)) for at in (panel.level(data, end) for end in closed)]
        sheet.lines([((x, low), (x, high)), *caps], colour, width=1.8, layer=4, name="interval")
    sheet.discs([(x, y)], DOT - 4, [colour], [colour], layer=5, name="mean")
    words, strong = in_points(one.mean), sheet.style.strong
    wide = sheet.measure(words, weight=strong)
    beside = x + DOT / 2 + 1
    sheet.polygons([rectangle(beside - 1, y - 8, wide + 2, 16)], [sheet.style.surface], layer=3.5)
    sheet.text(beside, y, words, weight=strong)


def _write_waves(
    sheet: Sheet, panel: _Panel, data: WaveSeries, row: Series, text: SeriesText, numbered: bool
) -> None:
    style = sheet.style
    for place, (name, one) in enumerate(zip(data.waves, row.means, strict=True)):
        words = str(place + 1) if numbered else name
        x = panel.at(place)
        sheet.text(x, panel.bottom + 12, words, size=style.caption, colour=style.secondary, align="center")
        if one is not None:
            count = text.count.format(count=one.n)
            sheet.text(x, panel.bottom + 28, count, size=style.caption, colour=style.muted, align="center")


def _write_key(sheet: Sheet, data: WaveSeries) -> None:
    style = sheet.style
    words = " · ".join(f"{place} {name}" for place, name in enumerate(data.waves, 1))
    fitted = sheet.fit(words, sheet.width - 2 * EDGE, style.caption)
    sheet.text(EDGE, sheet.height - _KEY / 2, fitted, size=style.caption, colour=style.secondary)


def _facts(name: str, one: WaveMean, text: SeriesText) -> list[str]:
    count = text.count.format(count=one.n)
    if one.mean is None:
        return [name, count, one.hidden]
    limits = [] if one.low is None else [text.limits.format(low=in_points(one.low), high=in_points(one.high))]
    return [name, f"{text.mean} {in_points(one.mean)}", *limits, count]


def _marks(sheet: Sheet, panels: Sequence[_Panel], data: WaveSeries, text: SeriesText) -> Iterator[Mark]:
    for at, (panel, row) in enumerate(zip(panels, data.rows, strict=True)):
        for place, (wave, one) in enumerate(zip(data.waves, row.means, strict=True)):
            if one is not None:
                known = _facts(wave, one, text)
                box = sheet.area(panel.at(place) - panel.slot / 2, panel.y, panel.slot, panel.height)
                yield Mark(
                    {"discipline": (row.key,)},
                    box,
                    "\n".join([row.name, *known]),
                    f"{row.name}: {', '.join(known)}",
                    row=at,
                    column=place,
                )


def _heads(text: SeriesText) -> tuple[str, ...]:
    return text.discipline, text.wave, text.people, text.mean, text.low, text.high, text.note


def _table(data: WaveSeries, text: SeriesText) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (row.name, wave, one.n, *map(cell, (one.mean, one.low, one.high)), one.hidden)
        for row in data.rows
        for wave, one in zip(data.waves, row.means, strict=True)
        if one is not None
    ]
    return Table(_heads(text), tuple(rows))


def _say(data: WaveSeries, text: SeriesText) -> str:
    rows = [
        f"{row.name}: "
        + "; ".join(
            ", ".join(_facts(wave, one, text))
            for wave, one in zip(data.waves, row.means, strict=True)
            if one is not None
        )
        for row in data.rows
    ]
    return text.summary.format(minimum=data.minimum, maximum=data.maximum, rows=". ".join(rows))
