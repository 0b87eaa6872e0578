"""Icons of the window inside charts: the strokes of an SVG as paths, sharp at any size and in any file."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import atan2, ceil, cos, pi, sin, sqrt
from typing import NamedTuple
from xml.etree import ElementTree

from gui.charts.sheet import Point, Sheet
from gui.resources import resource

GRID = 24.0  # the side of every icon of the set
_STROKE = 1.75  # of 24
_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d*\.\d+|\d+)(?:[eE][-+]?\d+)?")
_STEPS = 12  # straight pieces for a curve: finer than a pixel at the sizes of charts


def draw_icon(sheet: Sheet, name: str, x: float, y: float, size: float, colour: str) -> None:
    """Draw an icon of resources/icons with its middle at (x, y); one that does not exist is nothing."""
    unit = size / GRID
    paths = [
        [(x + (px - GRID / 2) * unit, y + (py - GRID / 2) * unit) for px, py in path]
        for path in strokes(name)
    ]
    sheet.lines(paths, colour, width=max(_STROKE * unit, 1.0), layer=6, name=f"icon-{name}")


@lru_cache
def strokes(name: str) -> tuple[tuple[Point, ...], ...]:
    """The lines of an icon on its grid of 24 by 24."""
    file = resource("icons", f"{name}.svg")
    if not file.exists():
        return ()
    root = ElementTree.parse(file).getroot()  # noqa: S314 - reads our own file
    return tuple(tuple(line) for shape in root.iter() for line in _shape(shape) if len(line) > 1)


def _shape(shape: ElementTree.Element) -> Iterator[list[Point]]:
    tag = shape.tag.rpartition("}")[2]
    if tag == "path":
        yield from _Pen().draw(shape.get("d", ""))
    elif tag == "circle":
        x, y, r = (float(shape.get(key, 0)) for key in ("cx", "cy", "r"))
        yield [(x + r * cos(at), y + r * sin(at)) for at in _angles(0, 2 * pi, 4 * _STEPS)]
    elif tag == "rect":
        x, y, width, height, r = (float(shape.get(key, 0)) for key in ("x", "y", "width", "height", "rx"))
        corners = f"h{width - 2 * r}a{r} {r} 0 0 1 {r} {r}v{height - 2 * r}a{r} {r} 0 0 1 {-r} {r}"
        rest = f"h{2 * r - width}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - height}a{r} {r} 0 0 1 {r} {-r}z"
        yield from _Pen().draw(f"M{x + r} {y}{corners}{rest}")


def _angles(first: float, sweep: float, steps: int) -> Iterator[float]:
    return (first + sweep * step / steps for step in range(steps + 1))


class _Pen:
    """Follows the commands of an SVG path: lines, curves and arcs, as the set uses them."""

    def __init__(self) -> None:
        self._lines: list[list[Point]] = []
        self._x, self._y = 0.0, 0.0
        self._control = 0.0, 0.0  # of the end of the last cubic curve, which `s` continues

    def draw(self, commands: str) -> list[list[Point]]:
        for letter, numbers in _commands(commands):
            lower = letter.lower()
            for at in range(0, max(len(numbers), 1), _COUNTS[lower] or 1):
                self._step(lower, letter.islower(), numbers[at : at + _COUNTS[lower]])
                lower = "l" if lower == "m" else lower  # further pairs after a move are lines
        return self._lines

    def _step(self, letter: str, relative: bool, numbers: Sequence[float]) -> None:
        x, y = (self._x, self._y) if relative else (0.0, 0.0)
        match letter:
            case "m":
                self._x, self._y = x + numbers[0], y + numbers[1]
                self._lines.append([(self._x, self._y)])
            case "h":
                self._go([(x + numbers[0], self._y)])
            case "v":
                self._go([(self._x, y + numbers[0])])
            case "c":
                self._curve([(x + numbers[at], y + numbers[at + 1]) for at in (0, 2, 4)])
            case "s":
                smooth = 2 * self._x - self._control[0], 2 * self._y - self._control[1]
                self._curve([smooth, *((x + numbers[at], y + numbers[at + 1]) for at in (0, 2))])
            case "q":
                control, end = ((x + numbers[at], y + numbers[at + 1]) for at in (0, 2))
                start = self._x, self._y
                self._curve([_towards(start, control), _towards(end, control), end])
            case "a":
                arc = _Arc(numbers[0], numbers[1], bool(numbers[3]), bool(numbers[4]))
                self._go(arc.points((self._x, self._y), (x + numbers[5], y + numbers[6])))
            case "z":
                self._go([self._lines[-1][0]])
            case _:
                self._go([(x + numbers[0], y + numbers[1])])

    def _curve(self, points: Sequence[Point]) -> None:
        self._go(_cubic([(self._x, self._y), *points]))
        self._control = points[1]

    def _go(self, points: Sequence[Point]) -> None:
        self._lines[-1].extend(points)
        self._x, self._y = self._control = points[-1]


_COUNTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "a": 7, "z": 0}


def _commands(text: str) -> Iterator[tuple[str, list[float]]]:
    for letter, arguments in re.findall(r"([MmLlHhVvCcSsQqAaZz])([^MmLlHhVvCcSsQqAaZz]*)", text):
        numbers = _TOKEN.findall(arguments)
        yield letter, [*map(float, _flags(numbers) if letter in "Aa" else numbers)]


def _flags(numbers: list[str]) -> Iterator[str]:
    """The two flags of an arc may be written together and with the number after them: 0014 is 0, 0, 14."""
    waiting = list(numbers)
    while waiting:
        yield from (waiting.pop(0) for _ in range(3))
        for _ in range(2):
            first = waiting.pop(0)
            yield first[0]
            if first[1:]:
                waiting.insert(0, first[1:])
        yield from (waiting.pop(0) for _ in range(2))


def _towards(end: Point, control: Point) -> Point:
    """Two thirds of the way: the controls of the cubic that is the same as a quadratic curve."""
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


def _cubic(points: Sequence[Point]) -> list[Point]:
    found: list[Point] = []
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        parts = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        pairs = [(part * px, part * py) for part, (px, py) in zip(parts, points, strict=True)]
        found.append((sum(px for px, _ in pairs), sum(py for _, py in pairs)))
    return found


class _Arc(NamedTuple):
    """An elliptical arc as SVG writes it, but for the turn of the ellipse: the set has none."""

    rx: float
    ry: float
    large: bool
    clockwise: bool

    def points(self, start: Point, end: Point) -> list[Point]:
        """From the end points to the centre: appendix B.2.4 of SVG 2."""
        if start == end or not self.rx or not self.ry:
            return [end]
        dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
        grown = max(sqrt((dx / self.rx) ** 2 + (dy / self.ry) ** 2), 1.0)
        rx, ry = self.rx * grown, self.ry * grown
        rest = (rx * ry) ** 2 / ((rx * dy) ** 2 + (ry * dx) ** 2) - 1
        side = sqrt(max(rest, 0.0)) * (-1 if self.large == self.clockwise else 1)
        cx, cy = side * rx * dy / ry, -side * ry * dx / rx
        first = atan2((dy - cy) / ry, (dx - cx) / rx)
        sweep = atan2((-dy - cy) / ry, (-dx - cx) / rx) - first
        sweep += 2 * pi * ((self.clockwise and sweep < 0) - (not self.clockwise and sweep > 0))
        middle = cx + (start[0] + end[0]) / 2, cy + (start[1] + end[1]) / 2
        steps = max(ceil(abs(sweep) / (2 * pi) * 4 * _STEPS), 2)
        found = [(middle[0] + rx * cos(at), middle[1] + ry * sin(at)) for at in _angles(first, sweep, steps)]
        return [*found[1:-1], end]
