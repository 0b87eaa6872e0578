"""The report as slides that can be edited: sentences as text, charts as pictures, their figures as tables."""

from collections.abc import Sequence
from pathlib import Path

from gui.charts.drawing import Drawing
from gui.language import speaking, tr
from gui.reports.typesetting import plain_signs
from gui.reports.workshop.content import Report, Slide
from gui.reports.workshop.pages import Step
from gui.reports.workshop.paper import png, svg
from gui.reports.workshop.show import Show

_SIZE = (810.0, 300.0)
_ROWS = 11
"""Of a table on one slide."""


def slides(path: Path, reports: Sequence[Report], step: Step) -> None:
    """Write the file at `path`; `step` is called after each slide."""
    first = reports[0]
    show = Show(f"{first.title}: {first.subtitle}", first.letterhead.team)
    for report in reports:
        with speaking(report.language):
            _Part(show, report, step).add()
    show.save(path)


class _Part:
    """The slides of one report: its title, a slide a message, then the tables behind the charts."""

    def __init__(self, show: Show, report: Report, step: Step) -> None:
        self._show, self._report, self._step = show, report, step

    def add(self) -> None:
        report, head = self._report, self._report.letterhead
        foot = " · ".join(filter(None, (head.team, head.funder)))
        self._show.begin(report.language, foot, head.logo)
        facts = [f"{name}: {value}" for name, value in report.facts[:3]]
        self._show.title(report.subtitle, "\n".join([f"{report.title} · {head.team}", *facts]))
        drawn = [(slide, self._slide(slide)) for slide in report.slides]
        for slide, drawing in drawn:
            if drawing is not None:
                self._tables(slide, drawing)

    def _slide(self, slide: Slide) -> Drawing | None:
        made = self._show.message(
            plain_signs(slide.message), plain_signs(slide.question), plain_signs(slide.source)
        )
        drawing = slide.draw(_SIZE, 1.0) if slide.draw else None
        if drawing is not None:
            self._show.picture(made, svg(drawing), png(drawing, 2), plain_signs(drawing.alternative))
        self._step()
        return drawing

    def _tables(self, slide: Slide, drawing: Drawing) -> None:
        columns, rows = drawing.table
        for first in range(0, len(rows), _ROWS):
            more = tr("{name} (continued)").format(name=slide.name) if first else slide.name
            self._show.table(plain_signs(more), columns, rows[first : first + _ROWS])
