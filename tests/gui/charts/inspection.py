"""Looks at what was drawn: the ink of every text, bars from zero, dots on their line, colours for every eye."""

from collections.abc import Sequence
from itertools import combinations, pairwise

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.collections import Collection, EllipseCollection
from matplotlib.colors import to_hex
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from gui.charts.drawing import Drawing
from gui.charts.marks import Box
from tests.gui.charts.conftest import texts
from tests.gui.charts.seeing import LEAST_APART, apart, apart_in_grey, lab

MARGIN = 64  # pixels around the sheet on which a text is drawn whole
LEAST_IN_GREY = 8.0
"""Steps of lightness (L*) between neighbours that stay apart on a grey print."""
_INK = 40  # of 255


class _Paper:
    """A sheet with a margin around it, on which texts are drawn one at a time."""

    def __init__(self, drawing: Drawing) -> None:
        width, height = (int(side) for side in drawing.figure.canvas.get_width_height())
        self.sheet = Box(MARGIN, MARGIN, width, height)
        self.shape = height + 2 * MARGIN, width + 2 * MARGIN
        self.renderer = RendererAgg(self.shape[1], self.shape[0], drawing.figure.dpi)

    def ink(self, text: Text) -> tuple[tuple[slice, slice], np.ndarray]:
        """Where a text has ink, and which pixels of that place: all of it, also what the sheet would cut."""
        where = text.get_transform()
        self.renderer.clear()
        text.set_transform(where + Affine2D().translate(MARGIN, MARGIN))
        text.draw(self.renderer)
        text.set_transform(where)
        covered = np.asarray(self.renderer.buffer_rgba())[..., 3] > _INK
        rows, columns = (np.flatnonzero(covered.any(axis=axis)) for axis in (1, 0))
        # One column more to the left: words that touch are not apart.
        place = slice(rows[0], rows[-1] + 1), slice(columns[0] - 1, columns[-1] + 1)
        return place, covered[place]

    def holds(self, place: tuple[slice, slice]) -> bool:
        rows, columns = place
        left, top, width, height = self.sheet
        whole_rows = top <= rows.start and rows.stop <= top + height
        return whole_rows and left <= columns.start + 1 and columns.stop <= left + width


def assert_whole_and_apart(drawing: Drawing) -> None:
    """All ink of each text lies on the sheet, and no two texts share or touch a pixel."""
    paper, found = _Paper(drawing), [text for text in texts(drawing) if text.get_text().strip()]
    taken = np.zeros(paper.shape, dtype=np.int16)
    for number, text in enumerate(found, start=1):
        place, ink = paper.ink(text)
        assert paper.holds(place), f"cut at the edge: {text.get_text()}"
        wide = ink.copy()
        wide[:, :-1] |= ink[:, 1:]
        under = taken[place][wide]
        assert not under.any(), f"{text.get_text()} on {found[under.max() - 1].get_text()}"
        taken[place][ink] = number


def collections(drawing: Drawing, name: str) -> list[Collection]:
    return [one for one in drawing.figure.axes[0].collections if one.get_gid() == name]


def boxes(drawing: Drawing, name: str) -> list[tuple[float, float, float, float]]:
    """Left, top, right, bottom of every shape of a name, in the order of drawing."""
    found = [path.get_extents() for one in collections(drawing, name) for path in one.get_paths()]
    return [(box.x0, box.y0, box.x1, box.y1) for box in found]


def dots(drawing: Drawing, name: str) -> list[tuple[float, float]]:
    found = [one for one in collections(drawing, name) if isinstance(one, EllipseCollection)]
    return [(float(x), float(y)) for one in found for x, y in one.get_offsets()]


def column(drawing: Drawing, place: int) -> list[float]:
    """The numbers of a column of the table twin, without empty cells and the row of the total."""
    return [float(row[place]) for row in drawing.table.rows if isinstance(row[place], int | float)]


def assert_bars(drawing: Drawing, name: str, values: Sequence[float], zero: str = "zero") -> None:
    """Bars begin at the line of zero and are as long as the numbers of the table."""
    shapes = boxes(drawing, name)
    assert len(shapes) == len(values)
    ((left, _, right, bottom),) = boxes(drawing, zero)[:1]
    upright = abs(right - left) < 1
    ends = [
        (shape[0] - left, shape[2] - left) if upright else (bottom - shape[3], bottom - shape[1])
        for shape in shapes
    ]
    lengths = [near if abs(near) > abs(far) else far for near, far in ends]
    assert all(min(abs(near), abs(far)) < 0.6 for near, far in ends), f"{name} does not begin at zero"
    unit = max(map(abs, lengths)) / max(map(abs, values))
    assert unit > 0
    for length, value in zip(lengths, values, strict=True):
        assert abs(length - value * unit) < 0.6 + 0.01 * unit, f"{name}: {value}"


def assert_on_line(
    drawing: Drawing,
    name: str,
    values: Sequence[float],
    ends: tuple[float, float],
    count: int,
    line: str = "points",
) -> None:
    """Dots lie at their numbers on a line that shows the whole scale, a mark a point."""
    marks = [left for left, *_ in boxes(drawing, line)][:count]
    assert len(marks) == ends[1] - ends[0] + 1
    unit = (marks[-1] - marks[0]) / (ends[1] - ends[0])
    places = [x for x, _ in dots(drawing, name)]
    assert len(places) == len(values)
    for place, value in zip(places, values, strict=True):
        assert abs(place - marks[0] - (value - ends[0]) * unit) < 0.006 * unit + 0.1, f"{name}: {value}"


def assert_whole_bars(drawing: Drawing, rows: Sequence[Sequence[tuple[float, float]]]) -> None:
    """Bars of 100 %: all begin and end at the same places, without a gap wider than the line between segments."""
    starts, ends = {round(row[0][0]) for row in rows}, {round(row[-1][1]) for row in rows}
    assert len(starts) == 1
    assert max(ends) - min(ends) <= 1
    for row in rows:
        assert all(abs(left - right) <= 1.6 for (_, right), (left, _) in pairwise(row))


def fills(drawing: Drawing, names: Sequence[str]) -> list[str]:
    """The colours of some collections in the order of drawing, each once."""
    found = [
        to_hex(colour)
        for name in names
        for one in collections(drawing, name)
        for colour in one.get_facecolor()
    ]
    return list(dict.fromkeys(found))


def assert_seen_by_all(colours: Sequence[str], *, neighbours: bool = False) -> None:
    """Colours keep apart for those who miss a cone; `neighbours`: only those that touch."""
    pairs = list(pairwise(colours) if neighbours else combinations(colours, 2))
    assert pairs
    for eye in ("normal", "protanopia", "deuteranopia"):
        for one, other in pairs:
            assert apart(one, other, eye) >= LEAST_APART, (eye, one, other, apart(one, other, eye))


def assert_seen_in_grey(colours: Sequence[str]) -> None:
    for one, other in pairwise(colours):
        assert apart_in_grey(one, other) >= LEAST_IN_GREY, (one, other, apart_in_grey(one, other))


def assert_one_way(colours: Sequence[str]) -> None:
    """A ramp grows lighter or darker at every step, so that its order is seen without its hue."""
    steps = [float(lab(other)[0] - lab(one)[0]) for one, other in pairwise(colours)]
    assert all(step > 4 for step in steps) or all(step < -4 for step in steps), steps
