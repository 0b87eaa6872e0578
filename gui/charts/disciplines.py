"""Rows of disciplines on the full line of the scale: their names, its points, the values above the marks."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from gui.charts.icon_paths import draw_icon
from gui.charts.scale import spread
from gui.charts.sheet import Sheet
from gui.charts.style import ChartStyle

ICONS = ("target", "brain", "telescope", "messages-square", "workflow")
"""In the order of style.DISCIPLINES."""

DOTTED = " · "
EDGE = 8
DOT = 13
_ICON, _FEWEST = 20, 90.0  # pixels


class Row(Protocol):
    """A discipline: `note` stands under its name and asks for a talk if `attention`; `look` is one of the five."""

    @property
    def name(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def attention(self) -> bool: ...
    @property
    def look(self) -> int | None: ...


def icon_of(look: int | None) -> str:
    return "" if look is None else ICONS[look]


def colour_of(look: int | None, style: ChartStyle) -> str:
    return style.steps[0] if look is None else style.disciplines[look]


def name_column(sheet: Sheet, rows: Iterable[Row], share: float) -> tuple[float, float]:
    """Where names begin and where their column ends: as wide as they need, at most a share of the sheet."""
    found = list(rows)
    start = EDGE + (_ICON + 8 if any(row.look is not None for row in found) else 0)
    widths = [_width(sheet, row) for row in found]
    return start, start + min(max(_FEWEST, *widths), sheet.width * share - start)


def _width(sheet: Sheet, row: Row) -> float:
    style, most = sheet.style, sheet.width
    name = sheet.measure(sheet.fit(row.name, most, weight=style.strong), weight=style.strong)
    size, weight = style.caption, _note_weight(style, row)
    return max(name, sheet.measure(sheet.fit(row.note, most, size, weight), size, weight)) + 1


def _note_weight(style: ChartStyle, row: Row) -> int:
    return style.strong if row.attention else 400


def draw_name(sheet: Sheet, row: Row, y: float, start: float, end: float, *, tall: bool = False) -> None:
    """Write the icon, the name and its note under each other around y, cut where the column ends.

    In a `tall` row a note that is too wide goes on two lines, broken at its dot.
    """
    style, room = sheet.style, end - start
    size, weight = style.caption, _note_weight(style, row)
    whole = sheet.measure(sheet.fit(row.note, sheet.width, size, weight), size, weight) <= room
    notes = list(filter(None, row.note.split(DOTTED) if tall and not whole else [row.note]))
    top = y - 10 * bool(notes) - 7 * (len(notes) > 1)
    if row.look is not None:
        colour = colour_of(row.look, style)
        draw_icon(sheet, icon_of(row.look), EDGE + _ICON / 2, top, _ICON - 2, colour)
    sheet.text(start, top, sheet.fit(row.name, room, weight=style.strong), weight=style.strong)
    colour = style.warning_text if row.attention else style.secondary
    for line, note in enumerate(notes):
        fitted = sheet.fit(note, room, size, weight)
        sheet.text(
            start,
            top + 21 - 2 * (len(notes) > 1) + 16 * line,
            fitted,
            size=size,
            weight=weight,
            colour=colour,
        )


def draw_points(
    sheet: Sheet, points: Sequence[tuple[float, str]], top: float, foot: float, middle: float
) -> None:
    """Draw a line for each point of the scale, its number written at the height `middle`."""
    sheet.lines([((x, top), (x, foot)) for x, _ in points], sheet.style.line, layer=1.5, name="points")
    for x, number in points:
        sheet.text(x, middle, number, size=sheet.style.caption, colour=sheet.style.muted, align="center")


def write_values(
    sheet: Sheet, y: float, shown: Sequence[tuple[float, str, int]], low: float, high: float
) -> None:
    """Write (x, value, weight) above their marks, moved apart where they would lie on each other."""
    order = sorted(shown)
    gap = max(sheet.measure(words, weight=weight) for _, words, weight in shown) + 6
    places = spread([x for x, *_ in order], gap, low, high)
    for x, (_, words, weight) in zip(places, order, strict=True):
        sheet.text(x, y, words, weight=weight, align="center")
