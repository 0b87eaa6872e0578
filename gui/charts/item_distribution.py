"""How many ticked what, item by item: lower answers to the left of a line, higher to the right, the middle apart."""

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from gui.charts import item_answers, words
from gui.charts.drawing import Drawing
from gui.charts.hidden import draw_hidden
from gui.charts.item_answers import ItemAnswers, ItemSet, ItemText
from gui.charts.marks import Box, Mark
from gui.charts.ratings import in_points
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle, contrast

ROW = 44
"""The lowest row: one line of words and the bar under it."""

_HEAD, _LINE, _BAR, _TALLEST = 24, 19, 20, 94
_TWO_LINES = 63  # of pitch, from which on an item may take two lines
_GAP, _COLUMN = 14, 10


class _Layout(NamedTuple):
    """Bars lie between `left` and `right` with `unit` pixels a person; `neutral` is where the middle answers begin.

    `line` is between lower and higher answers. Numbers end at `missing` and `mean`.
    """

    left: float
    right: float
    line: float
    neutral: float
    unit: float
    missing: float
    mean: float
    pitch: float

    def top(self, row: int) -> float:
        return _HEAD + row * self.pitch


class _Part(NamedTuple):
    """One segment of a bar: people who ticked the point at `place`."""

    place: int
    people: int
    x: float
    width: float


def lowest(items: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return _HEAD + ROW * items


def item_distribution(
    data: ItemSet, *, text: ItemText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw one bar an item with the number of people inside; from five to seven answers only their mean."""
    if not data.items:
        return empty_drawing(text.empty, item_answers.columns(data, text), style, size)
    sheet = Sheet(size, style)
    layout = _lay_out(sheet, data, text)
    _draw_head(sheet, layout, data, text)
    for row, item in enumerate(data.items):
        below = _write_item(sheet, layout, row, item, text)
        if item.mean is None:
            draw_hidden(sheet, Box(layout.left, below, layout.right - layout.left, _BAR), item.hidden)
        elif item.counts is None:
            _draw_mean(sheet, layout, below, item, data)
        else:
            _draw_bar(sheet, layout, below, item.counts, data)
        _write_numbers(sheet, layout, below + _BAR / 2, item)
    marks = tuple(_marks(sheet, layout, data, text))
    return Drawing(sheet.figure, marks, item_answers.sentence(data, text), item_answers.table(data, text))


def _lay_out(sheet: Sheet, data: ItemSet, text: ItemText) -> _Layout:
    size = sheet.style.caption
    mean = sheet.width - 2
    numbers = max(sheet.measure(text.mean, size), sheet.measure("0.0", weight=sheet.style.strong))
    missing = mean - numbers - _COLUMN
    some = any(item.not_counted for item in data.items)
    right = missing - (max(sheet.measure(text.not_counted, size), 20) + _COLUMN if some else 0)
    pitch = min((sheet.height - _HEAD) / len(data.items), _TALLEST)
    left = 2.0
    lower, middle, upper = _extremes(data)
    apart = _GAP if middle else 0
    unit = (right - left - apart) / max(lower + middle + upper, 1)
    return _Layout(left, right, left + lower * unit, right - middle * unit, unit, missing, mean, pitch)


def _extremes(data: ItemSet) -> tuple[int, int, int]:
    """The most people of any item below, at and above the middle; a stacked bar has all on one side."""
    counts = [item.counts for item in data.items if item.counts is not None]
    if data.form == "stacked" or not counts:
        return 0, 0, max(map(sum, counts), default=1)
    side, middle = len(data.points) // 2, data.middle
    lower = max(sum(one[:side]) for one in counts)
    upper = max(sum(one[-side:]) for one in counts)
    return lower, 0 if middle is None else max(one[middle] for one in counts), upper


def _draw_head(sheet: Sheet, layout: _Layout, data: ItemSet, text: ItemText) -> None:
    """The legend in the order of the answers, and the names of the numbers at the right."""
    style, y = sheet.style, _HEAD / 2 - 3
    size, muted = style.caption, style.muted
    sheet.text(layout.mean, y, text.mean, size=size, colour=muted, align="right")
    end = layout.missing - _COLUMN
    if any(item.not_counted for item in data.items):
        sheet.text(layout.missing, y, text.not_counted, size=size, colour=muted, align="right")
        end = layout.missing - sheet.measure(text.not_counted, size) - _COLUMN
    if not any(item.counts for item in data.items):
        return
    fills = item_answers.colours(style, len(data.points))
    names = _legend_names(sheet, data, end - layout.left)
    x = layout.left
    for fill, name in zip(fills, names, strict=True):
        sheet.polygons([rectangle(x, y - 6, 12, 12)], [fill], outline=style.axis, name="legend")
        sheet.text(x + 17, y, name, size=size, colour=style.secondary)
        x += 17 + sheet.measure(name, size) + 10


def _legend_names(sheet: Sheet, data: ItemSet, room: float) -> list[str]:
    """The words of all points, or of the two ends, or numbers: whatever fits."""
    places, size = range(len(data.points)), sheet.style.caption
    whole = [data.label(place) for place in places]
    ends = [data.label(place) if place in (0, places[-1]) else str(data.points[place]) for place in places]
    numbers = [str(point) for point in data.points]
    for names in (whole, ends):
        if sum(sheet.measure(name, size) + 27 for name in names) <= room:
            return names
    return numbers


def _write_item(sheet: Sheet, layout: _Layout, row: int, item: ItemAnswers, text: ItemText) -> float:
    """Write the words of an item and return the top of its bar."""
    lines = 2 if layout.pitch >= _TWO_LINES else 1
    found = words.wrap(item_answers.title(item, text), layout.mean, lines, sheet.measure)
    top = layout.top(row) + _LINE / 2 + 1
    for at, line in enumerate(found):
        sheet.text(layout.left, top + at * _LINE, line)
    return layout.top(row) + max(len(found), 1) * _LINE + 3


def _draw_mean(sheet: Sheet, layout: _Layout, below: float, item: ItemAnswers, data: ItemSet) -> None:
    """A dot on the whole line of the scale: with so few answers no more may be shown."""
    style, y = sheet.style, below + _BAR / 2
    left, right = layout.left + 6, layout.right - 6
    places = [left + data.share(point) * (right - left) for point in data.points]
    sheet.lines([((left, y), (right, y))], style.line, width=2, layer=2, name="scale")
    sheet.lines([((x, y - 5), (x, y + 5)) for x in places], style.line, width=1.5, layer=2)
    x = left + data.share(item.mean or 0) * (right - left)
    sheet.discs([(x, y)], 12, [style.steps[0]], [style.steps[0]], name="mean")


def _draw_bar(sheet: Sheet, layout: _Layout, below: float, counts: tuple[int, ...], data: ItemSet) -> None:
    style = sheet.style
    fills = item_answers.colours(style, len(data.points))
    parts = [part for part in _parts(layout, counts, data) if part.people]
    shapes = [rectangle(part.x + 0.5, below, max(part.width - 1, 1), _BAR) for part in parts]
    sheet.polygons(shapes, [fills[part.place] for part in parts], layer=2, name="answers")
    if data.form == "diverging":
        line = ((layout.line, below - 2), (layout.line, below + _BAR + 2))
        sheet.lines([line], style.axis, width=1.2, layer=1, name="line")
    for part in parts:
        number = str(part.people)
        if sheet.measure(number, style.caption, style.strong) <= part.width:
            colour, middle = _on(style, fills[part.place]), part.x + part.width / 2
            sheet.text(
                middle,
                below + _BAR / 2,
                number,
                size=style.caption,
                weight=style.strong,
                colour=colour,
                align="center",
            )


def _on(style: ChartStyle, fill: str) -> str:
    return max({*style.on_answers, style.label}, key=lambda text: (contrast(text, fill), text))


def _parts(layout: _Layout, counts: tuple[int, ...], data: ItemSet) -> Iterator[_Part]:
    """The segments from left to right, in the order of the answers; the neutral ones stand apart."""
    side, middle, unit = len(counts) // 2, data.middle, layout.unit
    if data.form == "stacked":
        unit = (layout.right - layout.left) / max(sum(counts), 1)
        starts = [layout.left + unit * done for done in accumulate(counts, initial=0)]
    else:
        below, above = counts[:side], counts[-side:]
        starts = [layout.line - unit * (sum(below) - done) for done in accumulate(below[:-1], initial=0)]
        starts += [] if middle is None else [layout.neutral]
        starts += [layout.line + unit * done for done in accumulate(above[:-1], initial=0)]
    for place, (count, start) in enumerate(zip(counts, starts, strict=False)):
        yield _Part(place, count, start, count * unit)


def _write_numbers(sheet: Sheet, layout: _Layout, y: float, item: ItemAnswers) -> None:
    sheet.text(layout.mean, y, in_points(item.mean), weight=sheet.style.strong, align="right")
    if item.not_counted:
        sheet.text(layout.missing, y, str(item.not_counted), colour=sheet.style.muted, align="right")


def _marks(sheet: Sheet, layout: _Layout, data: ItemSet, text: ItemText) -> Iterator[Mark]:
    for row, item in enumerate(data.items):
        known, name = item_answers.facts(item, data, text), item_answers.name(item, text)
        yield Mark(
            {"item": (item.key,)},
            sheet.area(0, layout.top(row), sheet.width, layout.pitch),
            "\n".join([name, *known]),
            f"{name}: {', '.join(known)}",
            row=row,
        )
