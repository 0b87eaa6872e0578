"""The disciplines as a shape: an outline radar, the second view, for those who know the five from a wheel."""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin
from typing import NamedTuple

from gui.charts.drawing import Drawing
from gui.charts.icon_paths import draw_icon
from gui.charts.marks import Mark
from gui.charts.ratings import Rating, Ratings, RatingText, columns, facts, in_points, sentence, table
from gui.charts.sheet import Align, Point, Sheet, empty_drawing
from gui.charts.style import ChartStyle

FEWEST = 3
_HEAD, _LINE, _MARGIN = 24, 19, 10
_LABELS = 0.3  # of the width, at most, on each side; longer names are cut
_DOT = 9
_ASIDE = 0.2  # of the radius, from which on a label stands beside its spoke and not above it


class _Wheel(NamedTuple):
    """The middle, the radius of the highest point, and how many spokes there are; the first one points up."""

    x: float
    y: float
    radius: float
    spokes: int

    def at(self, spoke: int, share: float) -> Point:
        turn = 2 * pi * spoke / self.spokes - pi / 2
        return self.x + self.radius * share * cos(turn), self.y + self.radius * share * sin(turn)


def discipline_shape(
    data: Ratings, *, text: RatingText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw now as a solid and the dream as a dashed outline, never filled; the middle is the scale's minimum."""
    if len(data.rows) < FEWEST:
        drawn = empty_drawing(text.too_few_axes, columns(text), style, size)
        return Drawing(drawn.figure, (), text.too_few_axes, table(data.rows, text))
    sheet = Sheet(size, style)
    wheel = _wheel(sheet, data)
    _draw_grid(sheet, wheel, data)
    _draw_series(sheet, wheel, data, [row.dream for row in data.rows], dream=True)
    _draw_series(sheet, wheel, data, [row.present for row in data.rows], dream=False)
    _draw_legend(sheet, data, text)
    marks = tuple(_draw_labels(sheet, wheel, data, text))
    return Drawing(sheet.figure, marks, sentence(data, text), table(data.rows, text))


def _wheel(sheet: Sheet, data: Ratings) -> _Wheel:
    """As large as the labels above, below and at the sides leave room for."""
    room = (sheet.height - _HEAD - 2 * (2 * _LINE + _MARGIN)) / 2
    widest = max(min(_rooms(sheet, data)), sheet.width * (0.5 - _LABELS))
    middle = sheet.width / 2, _HEAD + (sheet.height - _HEAD) / 2
    return _Wheel(*middle, max(min(room, widest), 24.0), len(data.rows))


def _rooms(sheet: Sheet, data: Ratings) -> Iterator[float]:
    """The radius at which the name at the end of each spoke still reaches the edge of the sheet."""
    strong = sheet.style.strong
    for spoke, row in enumerate(data.rows):
        across = abs(sin(2 * pi * spoke / len(data.rows)))
        room = sheet.width / 2 - sheet.measure(row.name, weight=strong) - 2 * _MARGIN
        yield room / across if across >= _ASIDE else sheet.width


def _draw_grid(sheet: Sheet, wheel: _Wheel, data: Ratings) -> None:
    """Rings at the points of the scale (every second one when there are many), and a spoke a discipline."""
    style, step = sheet.style, 1 if len(data.points) <= 6 else 2
    points = [point for point in data.points if (data.maximum - point) % step == 0]
    rings = [_ring(wheel, data.share(point)) for point in points if point > data.minimum]
    sheet.lines(rings, style.grid, layer=1, name="rings")
    ends = [(wheel.at(spoke, 0), wheel.at(spoke, 1)) for spoke in range(wheel.spokes)]
    shown = [row.present is not None for row in data.rows]
    sheet.lines([end for end, known in zip(ends, shown, strict=True) if known], style.line, layer=1.1)
    sheet.lines(
        [end for end, known in zip(ends, shown, strict=True) if not known], style.line, dashed=True, layer=1.1
    )
    for point in points:
        x, y = wheel.at(0, data.share(point))
        sheet.text(x - 5, y, str(point), size=style.caption, colour=style.muted, align="right", layer=3)


def _ring(wheel: _Wheel, share: float) -> list[Point]:
    return [wheel.at(spoke, share) for spoke in (*range(wheel.spokes), 0)]


def _draw_series(
    sheet: Sheet, wheel: _Wheel, data: Ratings, values: Sequence[float | None], *, dream: bool
) -> None:
    """Join neighbours that are both shown: the outline is open where something is hidden."""
    style, name = sheet.style, "dream" if dream else "now"
    places = [
        None if value is None else wheel.at(spoke, data.share(value)) for spoke, value in enumerate(values)
    ]
    pairs = zip(places, [*places[1:], places[0]], strict=True)
    lines = [(one, other) for one, other in pairs if one is not None and other is not None]
    colour = style.label if dream else style.steps[0]
    sheet.lines(lines, colour, width=1.6 if dream else 2.6, dashed=dream, layer=4, name=name)
    known = [place for place in places if place is not None]
    sheet.discs(known, _DOT, [style.surface if dream else colour], [colour], layer=5, name=f"{name}-dots")


def _draw_legend(sheet: Sheet, data: Ratings, text: RatingText) -> None:
    style, y, x = sheet.style, _HEAD / 2 - 1, _MARGIN
    for name, drawn in ((text.now, data.has_present()), (text.dream, data.has_dream())):
        if drawn:
            colour = style.steps[0] if name == text.now else style.label
            fill = colour if name == text.now else style.surface
            sheet.lines([((x, y), (x + 26, y))], colour, width=2, dashed=name == text.dream)
            sheet.discs([(x + 13, y)], _DOT, [fill], [colour], name="legend")
            sheet.text(x + 33, y, name, size=style.caption, colour=style.secondary)
            x += 33 + sheet.measure(name, style.caption) + 18


def _draw_labels(sheet: Sheet, wheel: _Wheel, data: Ratings, text: RatingText) -> Iterator[Mark]:
    """Write name and values at the end of each spoke; what they cover is the mark."""
    for spoke, row in enumerate(data.rows):
        x, y = wheel.at(spoke, 1)
        across, down = (x - wheel.x) / wheel.radius, (y - wheel.y) / wheel.radius
        align: Align = "center" if abs(across) < _ASIDE else "left" if across > 0 else "right"
        x += _MARGIN * across
        top = y + (
            _MARGIN + _LINE * 0.6 if down > 0.5 else -_MARGIN - 1.4 * _LINE if down < -0.5 else -_LINE / 2
        )
        left, width = _label(sheet, row, x, top, align)
        known = facts(row, text)
        yield Mark(
            {"discipline": (row.key,)},
            sheet.area(left, top - _LINE / 2, width, 2 * _LINE),
            "\n".join([row.name, *known]),
            f"{row.name}: {', '.join(known)}",
            row=0,
            column=spoke,
        )


def _label(sheet: Sheet, row: Rating, x: float, y: float, align: Align) -> tuple[float, float]:
    """Write the two lines and return the left edge and the width they take."""
    style = sheet.style
    room = {"center": sheet.width * 0.4, "left": sheet.width - x - 4, "right": x - 4}[align]
    name = sheet.fit(row.name, room, weight=style.strong)
    sheet.text(x, y, name, weight=style.strong, align=align)
    widths = [sheet.measure(name, weight=style.strong)]
    if row.present is None:
        widths.append(_lock(sheet, row, x, y + _LINE, align, room))
    else:
        values = in_points(row.present) + ("" if row.dream is None else f" → {in_points(row.dream)}")
        sheet.text(x, y + _LINE, values, colour=style.secondary, align=align)
        widths.append(sheet.measure(values))
    width = max(widths)
    return {"center": x - width / 2, "left": x, "right": x - width}[align], width


def _lock(sheet: Sheet, row: Rating, x: float, y: float, align: Align, room: float) -> float:
    style = sheet.style
    reason = sheet.fit(row.hidden, room - 20, style.caption)
    width = sheet.measure(reason, style.caption) + 20
    left = {"center": x - width / 2, "left": x, "right": x - width}[align]
    draw_icon(sheet, "lock", left + 7, y, 13, style.secondary)
    sheet.text(left + 20, y, reason, size=style.caption, colour=style.secondary)
    return width
