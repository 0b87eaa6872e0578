"""What is not shown is drawn as such: hatched, with a lock and the reason in words."""

from collections.abc import Iterator

from gui.charts.icon_paths import draw_icon
from gui.charts.marks import Box
from gui.charts.sheet import Point, Sheet, rectangle
from gui.charts.words import wrap

_STEP, _LOCK, _PAD = 9, 14, 8
_ROW, _TALL, _LINE = 22, 38, 17


def draw_hidden(sheet: Sheet, box: Box, reason: str) -> None:
    """Fill a box (in pixels of the sheet) with the hatch; the reason is cut only where there is no room at all."""
    style = sheet.style
    sheet.polygons([rectangle(*box)], [style.neutral], layer=3, name="hidden")
    sheet.lines([*_hatch(box)], style.line, layer=3.1, name="hatch")
    size = style.caption
    lines = _lines(sheet, box, reason)
    width = max((sheet.measure(line, size) for line in lines), default=0) + _LOCK + 3 * _PAD
    sheet.polygons(
        [rectangle(box.x + 1, box.y + 1, min(width, box.width - 2), box.height - 2)],
        [style.neutral],
        layer=3.2,
    )
    middle = box.y + box.height / 2
    draw_icon(sheet, "lock", box.x + _PAD + _LOCK / 2, middle, _LOCK, style.secondary)
    for place, line in enumerate(lines):
        y = middle + (place - (len(lines) - 1) / 2) * _LINE
        sheet.text(box.x + 2 * _PAD + _LOCK, y, line, size=size, colour=style.secondary)


def draw_hidden_row(sheet: Sheet, x: float, y: float, width: float, reason: str) -> None:
    """The same around the middle of a row: one line high, or two where the reason needs them."""
    one = Box(x, y - _ROW / 2, width, _ROW)
    whole = sheet.measure(reason, sheet.style.caption) <= _room(one)
    draw_hidden(sheet, one if whole else Box(x, y - _TALL / 2, width, _TALL), reason)


def _lines(sheet: Sheet, box: Box, reason: str) -> list[str]:
    most = 2 if box.height >= _TALL else 1
    return wrap(reason, _room(box), most, lambda part: sheet.measure(part, sheet.style.caption))


def _room(box: Box) -> float:
    return box.width - _LOCK - 4 * _PAD


def _hatch(box: Box) -> Iterator[tuple[Point, Point]]:
    """Lines rising to the right, cut at the edges of the box."""
    right, bottom = box.x + box.width, box.y + box.height
    for step in range(int((box.width + box.height) // _STEP) + 1):
        start = box.x - box.height + step * _STEP
        first = max(start, box.x)
        last = min(start + box.height, right)
        if last > first:
            yield (first, bottom - (first - start)), (last, bottom - (last - start))
