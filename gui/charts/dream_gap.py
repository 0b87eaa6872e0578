"""Where each discipline stands and where the team wants it to be: a dumbbell on the full line of the scale."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gui.charts.disciplines import DOT, EDGE, draw_name, draw_points, name_column, write_values
from gui.charts.drawing import Drawing
from gui.charts.hidden import draw_hidden_row
from gui.charts.marks import Mark
from gui.charts.ratings import (
    Rating,
    Ratings,
    RatingText,
    columns,
    facts,
    gap_words,
    in_points,
    sentence,
    table,
)
from gui.charts.sheet import Sheet, empty_drawing, rectangle
from gui.charts.style import ChartStyle, mix

ROW = 46
"""The lowest row in which the two lines under each other can be read."""

HEAD, FOOT = 22, 22
_TALLEST = 92
_GAP = 22
_SOFT, _SOFT_EDGE = 0.74, 0.45  # of the ground over the colour; the edge keeps the band on the chosen row
_LABELS = 0.42  # of the width, at most


class _Layout(NamedTuple):
    """Where things stand: the names, both ends of the scale, and the pitch of the rows."""

    name: float
    label: float
    left: float
    right: float
    pitch: float
    foot: float

    def y(self, row: int) -> float:
        return HEAD + (row + 0.5) * self.pitch


def lowest(rows: int) -> int:
    """The height below which this chart should scroll rather than shrink."""
    return HEAD + FOOT + ROW * rows


def dream_gap(data: Ratings, *, text: RatingText, style: ChartStyle, size: tuple[float, float]) -> Drawing:
    """Draw a dot for now and a ring for the dream a row, the soft band behind, the gap in words at the right."""
    if not data.rows:
        return empty_drawing(text.empty, columns(text), style, size)
    sheet = Sheet(size, style)
    layout = _lay_out(sheet, data, text)
    _draw_chosen(sheet, layout, data)
    _draw_axis(sheet, layout, data)
    _draw_legend(sheet, data, text)
    for place, row in enumerate(data.rows):
        draw_name(sheet, row, layout.y(place), layout.name, layout.label)
        if row.present is None:
            width = sheet.width - layout.left - EDGE
            draw_hidden_row(sheet, layout.left, layout.y(place), width, row.hidden)
        else:
            _draw_rating(sheet, layout, place, row, data)
            _draw_gap(sheet, layout, place, row, data, text)
    marks = tuple(_marks(sheet, layout, data.rows, text))
    return Drawing(sheet.figure, marks, sentence(data, text), table(data.rows, text))


def _lay_out(sheet: Sheet, data: Ratings, text: RatingText) -> _Layout:
    style = sheet.style
    name, label = name_column(sheet, data.rows, _LABELS)
    gaps = max(sheet.measure(gap_words(row, text), weight=style.strong) for row in data.rows)
    right = sheet.width - EDGE - gaps - _GAP
    pitch = min((sheet.height - HEAD - FOOT) / len(data.rows), _TALLEST)
    return _Layout(name, label, label + _GAP, right, pitch, HEAD + len(data.rows) * pitch)


def _x(layout: _Layout, data: Ratings, value: float) -> float:
    return layout.left + data.share(value) * (layout.right - layout.left)


def _draw_chosen(sheet: Sheet, layout: _Layout, data: Ratings) -> None:
    rows = [place for place, row in enumerate(data.rows) if row.key == data.chosen]
    shapes = [
        rectangle(0, layout.y(place) - layout.pitch / 2 + 1, sheet.width, layout.pitch - 2) for place in rows
    ]
    sheet.polygons(shapes, [sheet.style.wash], layer=1, name="chosen")


def _draw_axis(sheet: Sheet, layout: _Layout, data: Ratings) -> None:
    points = [(_x(layout, data, point), str(point)) for point in data.points]
    draw_points(sheet, points, HEAD, layout.foot, layout.foot + FOOT / 2)


def _draw_legend(sheet: Sheet, data: Ratings, text: RatingText) -> None:
    """Name the marks from the right edge leftwards, and only those that are drawn."""
    style, y, x = sheet.style, HEAD / 2 - 1, sheet.width - EDGE
    names = [text.now] if data.has_present() else []
    names += [text.dream] if data.has_dream() else []
    names += [text.middle] if data.has_middle() else []
    for name in reversed(names):
        words = sheet.fit(name, x - 24, style.caption)
        x -= sheet.measure(words, style.caption)
        sheet.text(x, y, words, size=style.caption, colour=style.secondary)
        if name == text.middle:
            sheet.polygons([rectangle(x - 26, y - 5, 20, 11)], [mix(style.label, style.surface, 0.75)])
            x -= 42
        else:
            fill = style.label if name == text.now else style.surface
            sheet.discs([(x - 11, y)], 10, [fill], [style.label], name="legend")
            x -= 32


def _draw_rating(sheet: Sheet, layout: _Layout, place: int, row: Rating, data: Ratings) -> None:
    style, y, colour = sheet.style, layout.y(place) + 7, row.colour(sheet.style)
    assert row.present is not None
    now = _x(layout, data, row.present)
    if row.middle is not None:
        low, high = (_x(layout, data, value) for value in row.middle)
        wide = max(high - low, 3.0)
        shape = rectangle((low + high - wide) / 2, y - 9, wide, 18)
        soft, edge = (mix(colour, style.surface, share) for share in (_SOFT, _SOFT_EDGE))
        sheet.polygons([shape], [soft], outline=edge, layer=2, name="middle")
    shown = [(now, in_points(row.present), style.strong)]
    if row.dream is not None:
        dream = _x(layout, data, row.dream)
        sheet.lines([((now, y), (dream, y))], colour, width=2.5, layer=4, name="way")
        sheet.discs([(dream, y)], DOT, [style.surface], [colour], layer=5, name="dream")
        shown.append((dream, in_points(row.dream), 400))
    same = row.dream is not None and abs(row.dream - row.present) < 0.02
    sheet.discs([(now, y)], DOT - 6 if same else DOT, [colour], [colour], layer=5.2, name="now")
    write_values(sheet, y - 19, shown, layout.left - _GAP + 12, layout.right + _GAP - 6)


def _draw_gap(
    sheet: Sheet, layout: _Layout, place: int, row: Rating, data: Ratings, text: RatingText
) -> None:
    if not data.has_dream():
        return
    widest = max((in_points(one.gap) for one in data.rows if one.gap is not None), default="", key=_number)
    strong = row.gap is not None and in_points(row.gap) == widest
    words = gap_words(row, text)
    weight = sheet.style.strong if strong else 400
    sheet.text(sheet.width - EDGE, layout.y(place) + 7, words, weight=weight, align="right")


def _number(words: str) -> float:
    return float(words.replace("−", "-").replace(",", ""))


def _marks(sheet: Sheet, layout: _Layout, rows: Sequence[Rating], text: RatingText) -> Iterator[Mark]:
    for place, row in enumerate(rows):
        known = facts(row, text)
        box = sheet.area(0, layout.y(place) - layout.pitch / 2, sheet.width, layout.pitch)
        yield Mark(
            {"discipline": (row.key,)},
            box,
            "\n".join([row.name, *known]),
            f"{row.name}: {', '.join(known)}",
            row=place,
        )
