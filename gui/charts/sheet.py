"""A figure as a sheet of squared paper: one axes, one unit a pixel, so that margins follow measured text.

No layout engine, ticks or patches: they cost more than the drawing itself. Coordinates are logical pixels
from the top left corner; the style's scale turns them into figure pixels.
"""

from collections.abc import Sequence
from typing import Any, Literal, Self, cast

from matplotlib.axes import Axes
from matplotlib.collections import EllipseCollection, LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text

from gui.charts import fonts, words
from gui.charts.drawing import Drawing, Table
from gui.charts.marks import Box
from gui.charts.style import ChartStyle

Point = tuple[float, float]
Align = Literal["left", "center", "right"]
DOTS_PER_INCH = 72  # one point is one pixel
_MIDDLE = 0.35  # em from the baseline to the middle of digits: rows are centred on their numbers
_LINE = 1.65  # em, the natural line of the font


class Sheet:
    """One figure being drawn; `width` and `height` are in logical pixels."""

    def __init__(self, size: tuple[float, float], style: ChartStyle) -> None:
        width, height = max(size[0] / style.scale, 1.0), max(size[1] / style.scale, 1.0)
        inches = width / DOTS_PER_INCH, height / DOTS_PER_INCH
        figure = Figure(figsize=inches, dpi=DOTS_PER_INCH * style.scale, facecolor=style.surface)
        axes = cast(Any, figure).add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, width)
        axes.set_ylim(height, 0)
        self._take(figure, style)

    @classmethod
    def of(cls, figure: Figure, style: ChartStyle) -> Self:
        """Return the sheet of a figure drawn earlier, to write more on it."""
        sheet = cls.__new__(cls)
        sheet._take(figure, style)
        return sheet

    def _take(self, figure: Figure, style: ChartStyle) -> None:
        self.figure, self.style = figure, style
        self.axes: Axes = figure.axes[0]
        self.width, self.height = float(self.axes.get_xlim()[1]), float(self.axes.get_ylim()[0])

    def measure(self, text: str, size: float | None = None, weight: int = 400) -> float:
        """Return the width of one line of text in pixels."""
        names = self.style.families
        return fonts.text_width(fonts.drawable(text, names), names, size or self.style.small, weight)

    def fit(self, text: str, width: float, size: float | None = None, weight: int = 400) -> str:
        """Return the text elided to the width at a letter boundary."""
        return words.elide(text, width, lambda part: self.measure(part, size, weight))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float | None = None,
        weight: int = 400,
        colour: str | None = None,
        align: Align = "left",
        layer: float = 6,
    ) -> Text:
        """Write one line whose digits are centred on y."""
        size = size or self.style.small
        return cast(Any, self.axes).text(
            x,
            y + _MIDDLE * size,
            fonts.drawable(text, self.style.families),
            fontproperties=fonts.properties(self.style.families, size, weight),
            color=colour or self.style.label,
            ha=align,
            va="baseline",
            parse_math=False,
            zorder=layer,
        )

    def polygons(
        self,
        shapes: Sequence[Sequence[Point]],
        colours: Sequence[str],
        *,
        outline: str | Sequence[str] = "none",
        layer: float = 2,
        name: str = "",
    ) -> None:
        """Fill shapes, each with its colour, as one collection; `name` finds it again."""
        if shapes:
            drawn = PolyCollection(
                shapes,
                facecolors=colours,
                edgecolors=outline,
                linewidths=1,
                zorder=layer,
            )
            drawn.set_gid(name or None)
            self.axes.add_collection(drawn, autolim=False)

    def lines(
        self,
        paths: Sequence[Sequence[Point]],
        colour: str,
        *,
        width: float = 1.0,
        dashed: bool = False,
        layer: float = 3,
        name: str = "",
    ) -> None:
        """Draw open lines of one colour as one collection."""
        if paths:
            style = (0, (3.0, 2.4)) if dashed else "solid"
            drawn = LineCollection(paths, colors=colour, linewidths=width, linestyles=[style], zorder=layer)
            drawn.set_gid(name or None)
            self.axes.add_collection(drawn, autolim=False)

    def rings(self, places: Sequence[Point], colour: str, *, name: str = "") -> None:
        """Draw open circles of 9 pixels, filled with the ground so that they show on any bar."""
        if places:
            drawn = EllipseCollection(
                *([9.0], [9.0], [0.0]),
                units="xy",
                offsets=places,
                offset_transform=self.axes.transData,
                facecolors=self.style.surface,
                edgecolors=colour,
                linewidths=1.8,
                zorder=4.5,
            )
            drawn.set_gid(name or None)
            self.axes.add_collection(drawn, autolim=False)

    def discs(
        self,
        places: Sequence[Point],
        diameter: float,
        fills: Sequence[str],
        outlines: Sequence[str],
        *,
        layer: float = 5,
        name: str = "",
    ) -> None:
        """Draw circles of one diameter, each with its fill and outline: filled is now, a ring is the dream."""
        if places:
            drawn = EllipseCollection(
                *([diameter], [diameter], [0.0]),
                units="xy",
                offsets=places,
                offset_transform=self.axes.transData,
                facecolors=fills,
                edgecolors=outlines,
                linewidths=2.2,
                zorder=layer,
            )
            drawn.set_gid(name or None)
            self.axes.add_collection(drawn, autolim=False)

    def paragraph(self, text: str, box: Box, *, colour: str | None = None) -> None:
        """Write a sentence in the middle of a box, broken into the lines that fit."""
        line = self.style.small * _LINE
        room = max(int(box.height // line), 1)
        lines = words.wrap(text, box.width, room, self.measure)
        top = box.y + (box.height - line * (len(lines) - 1)) / 2
        for index, part in enumerate(lines):
            self.text(
                box.x + box.width / 2,
                top + index * line,
                part,
                colour=colour or self.style.muted,
                align="center",
            )

    def area(self, x: float, y: float, width: float, height: float) -> Box:
        """Return a rectangle of the sheet in figure pixels, cut at the edges, for a mark."""
        left, top = max(x, 0.0), max(y, 0.0)
        right, bottom = min(x + width, self.width), min(y + height, self.height)
        scale = self.style.scale
        return Box(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale)


def rectangle(x: float, y: float, width: float, height: float) -> tuple[Point, ...]:
    """Return the four corners, for `Sheet.polygons`."""
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def empty_drawing(
    sentence: str,
    columns: tuple[str, ...],
    style: ChartStyle,
    size: tuple[float, float],
) -> Drawing:
    """Return the figure of an empty frame: one sentence that says so."""
    sheet = Sheet(size, style)
    sheet.paragraph(sentence, Box(8, 0, sheet.width - 16, sheet.height))
    return Drawing(sheet.figure, (), sentence, Table(columns, ()))
