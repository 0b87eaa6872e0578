"""What is not shown is drawn as such: hatched, with a lock and the reason in words."""

from collections.abc import Iterator

from gui.charts.icon_paths import draw_icon
from gui.charts.marks import Box
from gui.charts.sheet import Point, Sheet, rectangle

_STEP, _LOCK, _PAD = 9, 14, 8


def draw_hidden(sheet: Sheet, box: Box, reason: str) -> None:
    """Fill a box (in pixels of the sheet) with the hatch; the reason is cut only where there is no room at all."""
    style = sheet.style
    sheet.polygons([rectangle(*box)], [style.neutral], layer=3, name="hidden")
    sheet.lines([*_hatch(box)], style.line, layer=3.1, name="hatch")
    size = style.caption
    words = sheet.fit(reason, box.width - _LOCK - 4 * _PAD, size)
    width = sheet.measure(words, size) + _LOCK + 3 * _PAD
    sheet.polygons(
        [rectangle(box.x + 1, box.y + 1, min(width, box.width - 2), box.height - 2)],
        [style.neutral],
        layer=3.2,
    )
    middle = box.y + box.height / 2
    draw_icon(sheet, "lock", box.x + _PAD + _LOCK / 2, middle, _LOCK, style.secondary)
    sheet.text(box.x + 2 * _PAD + _LOCK, middle, words, size=size, colour=style.secondary)


def _hatch(box: Box) -> Iterator[tuple[Point, Point]]:
    """Lines rising to the right, cut at the edges of the box."""
    right, bottom = box.x + box.width, box.y + box.height
    for step in range(int((box.width + box.height) // _STEP) + 1):
        start = box.x - box.height + step * _STEP
        first = max(start, box.x)
        last = min(start + box.height, right)
        if last > first:
            yield (first, bottom - (first - start)), (last, bottom - (last - start))
