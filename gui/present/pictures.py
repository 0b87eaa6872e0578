"""The drawn charts of a deck: made on workers, kept, and the next one ahead of its turn."""

from collections import OrderedDict
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from gui.present.look import Look
from gui.present.slide import Slide
from gui.present.slide_layout import SlideLayout
from gui.tasks import Task, run
from gui.widgets.chart_view import Shown, render

_KEPT = 12


class Wanted(NamedTuple):
    """What makes two pictures the same one; sizes in pixels of the screen."""

    place: int
    width: int
    height: int
    scale: float
    look: str


class Pictures(QObject):
    """`arrived` carries what was wanted."""

    arrived = Signal(object)  # Wanted
    failed = Signal(object)  # Exception

    def __init__(self, slides: tuple[Slide, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slides = slides
        self._kept: OrderedDict[Wanted, Shown] = OrderedDict()
        self._running: dict[Wanted, Task] = {}

    def get(self, wanted: Wanted) -> Shown | None:
        return self._kept.get(wanted)

    def prepare(self, *wanted: Wanted) -> None:
        """Draw these in order; what runs for something else is no longer wanted."""
        for other in [one for one in self._running if one not in wanted]:
            self._running.pop(other).cancel()
        for one in wanted:
            if one not in self._kept and one not in self._running and self._slides[one.place].chart:
                work = partial(_draw, self._slides[one.place], one)
                self._running[one] = run(
                    lambda _, work=work: work(), partial(self._keep, one), partial(self._fail, one), self
                )

    def _keep(self, wanted: Wanted, shown: Shown | None) -> None:
        self._running.pop(wanted, None)
        if shown is not None:
            self._kept[wanted] = shown
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            self.arrived.emit(wanted)

    def _fail(self, wanted: Wanted, error: Exception) -> None:
        self._running.pop(wanted, None)
        self.failed.emit(error)


def wanted(place: int, layout: SlideLayout, look: Look, ratio: float) -> Wanted:
    chart = layout.chart
    width, height = round(chart.width() * ratio), round(chart.height() * ratio)
    return Wanted(place, width, height, layout.scale * ratio, look.name)


def _draw(slide: Slide, wanted: Wanted) -> Shown | None:
    style = Look.of("dark" if wanted.look == "dark" else "light").chart_style()
    drawing = slide.draw(style, (wanted.width, wanted.height), wanted.scale)
    return None if drawing is None else render(drawing)
