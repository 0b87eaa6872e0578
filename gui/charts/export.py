"""A chart leaves the window with its title: as a picture file, or as bytes for the clipboard."""

import os
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Literal, cast

import matplotlib
from matplotlib.figure import Figure

from gui.charts.drawing import Drawing
from gui.charts.sheet import DOTS_PER_INCH, Sheet
from gui.charts.style import ChartStyle
from models.errors import Unavailable

Format = Literal["png", "svg"]
ENLARGED = 2  # a PNG has twice the pixels, for print and for sharp screens
_MARGIN, _LINE = 16, 25


def picture(drawing: Drawing, style: ChartStyle, title: str, kind: Format = "png") -> bytes:
    """Return the chart with title and subtitle above it; the drawing shown in the window is not touched."""
    figure = cast(Any, _with_title(drawing, style, title))  # matplotlib leaves path types open
    stream = BytesIO()
    # The salt keeps the names inside an SVG, and with them the file, the same from one export to the next.
    with cast(Any, matplotlib).rc_context({"svg.hashsalt": "wela", "svg.fonttype": "path"}):
        metadata = {"Date": None, "Title": title} if kind == "svg" else {"Title": title, "Software": None}
        figure.savefig(stream, format=kind, dpi=figure.dpi * ENLARGED, metadata=metadata)
    return stream.getvalue()


def save(drawing: Drawing, style: ChartStyle, title: str, path: Path) -> None:
    """Write a .png or .svg file, whole or not at all. Raises Unavailable."""
    kind: Format = "svg" if path.suffix.lower() == ".svg" else "png"
    content = picture(drawing, style, title, kind)
    try:
        _replace(path, content)
    except OSError as error:
        raise Unavailable(
            "The chart could not be saved as {path}: {reason}. Choose another folder.",
            path=path,
            reason=error.strerror or error,
        ) from error


def _replace(path: Path, content: bytes) -> None:
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            file.close()
            temporary.unlink()
            raise
    try:
        os.replace(temporary, path)
    except OSError:
        temporary.unlink()
        raise


def _with_title(drawing: Drawing, style: ChartStyle, title: str) -> Figure:
    """Return a copy of the figure inside a margin, its title above."""
    figure = deepcopy(drawing.figure)
    sheet = Sheet.of(figure, style)
    width, height = sheet.width, sheet.height
    lines = [
        (title, style.body, style.strong, style.label),
        (drawing.subtitle, style.caption, 400, style.muted),
    ]
    shown = [line for line in lines if line[0]]
    head = _MARGIN + _LINE * len(shown)
    full = width + 2 * _MARGIN, height + head + _MARGIN
    figure.set_size_inches(full[0] / DOTS_PER_INCH, full[1] / DOTS_PER_INCH)
    sheet.axes.set_position((_MARGIN / full[0], _MARGIN / full[1], width / full[0], height / full[1]))
    for index, (text, size, weight, colour) in enumerate(shown):
        y = index * _LINE - head + _MARGIN + _LINE / 2 - 2
        sheet.text(0, y, sheet.fit(text, width, size, weight), size=size, weight=weight, colour=colour)
    return figure
