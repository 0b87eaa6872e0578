"""Things people agreed on, one a line: what it is, how it stands with icon and word, who and by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from gui.charts import words
from gui.charts.drawing import Drawing, Table
from gui.charts.icon_paths import draw_icon
from gui.charts.marks import Mark
from gui.charts.sheet import Sheet, empty_drawing
from gui.charts.style import ChartStyle

Tone = Literal["plain", "strong", "muted", "late"]

LOWEST = 24
"""The lowest line that can be read."""

_TALLEST, _ICON, _GAP, _EDGE = 52, 18, 14, 2
_LABELS, _NOTES = 0.3, 0.36  # of the width, at most
_LINE = 1.6  # em from line to line
_TWO = 3.3  # em: from this pitch on a text may have two lines, tone marks and all


@dataclass(frozen=True)
class Statement:
    """`label` says how it stands or where it belongs, with its icon; `note` is written at the right end.

    `look` is a place in style.DISCIPLINES and gives the icon its colour, else the tone does.
    """

    text: str
    label: str = ""
    note: str = ""
    icon: str = ""
    tone: Tone = "plain"
    look: int | None = None


@dataclass(frozen=True)
class StatementText:
    """The words of this drawing; {…} are filled in."""

    columns: tuple[str, str, str] = ("Status", "What", "Who and when")
    others: str = "{count} more"
    empty: str = "Nothing was agreed yet."


class _Layout(NamedTuple):
    label: float
    text: float
    note: float  # its left end
    pitch: float


def statements(
    rows: Sequence[Statement], *, text: StatementText, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Write the lines that fit from the top, and how many are left out."""
    if not rows:
        return empty_drawing(text.empty, text.columns, style, size)
    sheet = Sheet(size, style)
    room = max(int(sheet.height // LOWEST), 2)
    shown = rows if len(rows) <= room else rows[: room - 1]
    layout = _lay_out(sheet, shown, len(shown) + (len(shown) < len(rows)))
    size_of_text = _text_size(sheet, layout, shown)
    for place, row in enumerate(shown):
        _draw_row(sheet, layout, place, row, size_of_text)
    if len(shown) < len(rows):
        y = (len(shown) + 0.5) * layout.pitch
        more = text.others.format(count=len(rows) - len(shown))
        sheet.text(layout.text, y, sheet.fit(more, sheet.width - layout.text), colour=style.muted)
    said = "; ".join(_say(row) for row in rows)
    table = Table(text.columns, tuple((row.label, row.text, row.note) for row in rows))
    return Drawing(sheet.figure, tuple(_marks(sheet, layout, shown)), said, table)


def _lay_out(sheet: Sheet, rows: Sequence[Statement], lines: int) -> _Layout:
    label = _ICON + 10 if any(row.icon for row in rows) else 0
    most = sheet.width * _LABELS
    labels = max(sheet.measure(sheet.fit(row.label, most)) for row in rows)
    notes = max(sheet.measure(sheet.fit(row.note, sheet.width * _NOTES)) for row in rows)
    text = label + (labels + _GAP if labels else 0)
    pitch = min(sheet.height / lines, _TALLEST)
    return _Layout(label, text, sheet.width - notes - _EDGE, pitch)


def _draw_row(sheet: Sheet, layout: _Layout, place: int, row: Statement, size: float) -> None:
    style, y = sheet.style, (place + 0.5) * layout.pitch
    colour = _colour(style, row)
    if row.icon:
        draw_icon(sheet, row.icon, _ICON / 2 + 1, y, _ICON, colour)
    width = layout.text - layout.label - _GAP + 1
    ink = colour if row.look is None else style.secondary
    sheet.text(layout.label, y, sheet.fit(row.label, width), colour=ink)
    sheet.text(layout.note, y, sheet.fit(row.note, sheet.width - layout.note + 1), colour=style.secondary)
    _write(sheet, layout, y, row, size)


def _text_size(sheet: Sheet, layout: _Layout, rows: Sequence[Statement]) -> float:
    """The usual size, or the small one where a text would otherwise be cut."""
    style = sheet.style
    most = 2 if layout.pitch >= _TWO * style.body else 1
    cut = (words.ELLIPSIS in line for row in rows for line in _lines(sheet, layout, row, style.body, most))
    return style.small if any(cut) else style.body


def _write(sheet: Sheet, layout: _Layout, y: float, row: Statement, size: float) -> None:
    style = sheet.style
    lines = _lines(sheet, layout, row, size, 2 if layout.pitch >= _TWO * size else 1)
    for at, part in enumerate(lines):
        place = y + (at - (len(lines) - 1) / 2) * _LINE * size
        colour = style.muted if row.tone == "muted" else style.label
        sheet.text(layout.text, place, part, size=size, weight=_weight(style, row), colour=colour)


def _lines(sheet: Sheet, layout: _Layout, row: Statement, size: float, most: int) -> list[str]:
    end = layout.note - _GAP if layout.note < sheet.width - _EDGE else sheet.width
    return words.wrap(
        row.text,
        end - layout.text,
        most,
        lambda part: sheet.measure(part, size, _weight(sheet.style, row)),
    )


def _weight(style: ChartStyle, row: Statement) -> int:
    return style.strong if row.tone in ("strong", "late") else 400


def _colour(style: ChartStyle, row: Statement) -> str:
    if row.look is not None:
        return style.disciplines[row.look]
    return {
        "plain": style.label,
        "strong": style.label,
        "muted": style.muted,
        "late": style.warning_text,
    }[row.tone]


def _say(row: Statement) -> str:
    text = row.text.replace(words.BREAK, "")
    return ", ".join(part for part in (f"{row.label}: {text}" if row.label else text, row.note) if part)


def _marks(sheet: Sheet, layout: _Layout, rows: Sequence[Statement]) -> Iterator[Mark]:
    for place, row in enumerate(rows):
        area = sheet.area(0, place * layout.pitch, sheet.width, layout.pitch)
        said = _say(row)
        yield Mark({"row": (place,)}, area, said, said, row=place)
