"""The report as a PDF of A4 pages: with contents, running heads, vector charts and tables that go on over pages."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, wait
from threading import Thread
from typing import Any

from gui.language import language, speaking, tr
from gui.reports.typesetting import framed, typeset
from gui.reports.workshop.cells import lines, totals
from gui.reports.workshop.content import (
    Block,
    Chart,
    Heading,
    PageBreak,
    Paragraph,
    Points,
    Report,
    Table,
)
from gui.reports.workshop.paper import draw, svg
from gui.thai_breaks import strip

Step = Callable[[], None]
"""Called after each piece of work; may raise Cancelled."""

_LOOK_EVERY = 0.05  # seconds between two looks at whether the report is still wanted


def pages(reports: Sequence[Report], step: Step, look: Step) -> bytes:
    """One PDF of all reports, one after the other. `step` after each chart; `look` while the pages are set."""
    charts: dict[str, str] = {}
    parts = [_Part(report, f"{place}", charts, step, look).data() for place, report in enumerate(reports)]
    first = reports[0]
    if first.letterhead.logo:
        charts["logo"] = framed(first.letterhead.logo)

    def work() -> bytes:
        return typeset(
            "workshop_report",
            {"parts": parts, "logo": bool(first.letterhead.logo)},
            title=" · ".join(dict.fromkeys(f"{one.title}: {one.subtitle}" for one in reports)),
            language=first.language,
            day=first.day,
            charts=charts,
        )

    return _while_looking(work, look)


class _Part:
    """One report as data of the template; what it draws goes into `charts`."""

    def __init__(self, report: Report, name: str, charts: dict[str, str], step: Step, look: Step) -> None:
        self._report, self._name, self._charts = report, name, charts
        self._step, self._look = step, look

    def data(self) -> dict[str, Any]:
        report = self._report
        with speaking(report.language):
            return {
                "language": language(),
                "title": report.title,
                "subtitle": report.subtitle,
                "team": report.letterhead.team,
                "funder": report.letterhead.funder,
                "facts": [list(fact) for fact in report.facts],
                "words": {"contents": tr("Contents"), "chart": tr("Figure"), "table": tr("Table")},
                "sections": [
                    {"title": section.title, "blocks": [self._block(block) for block in section.blocks]}
                    for section in report.sections
                ],
            }

    def _block(self, block: Block) -> Mapping[str, Any]:
        match block:
            case Heading(text, listed):
                return {"kind": "heading", "text": text, "listed": listed}
            case Paragraph(text, look):
                return {"kind": "paragraph", "text": text, "look": look}
            case Points(texts):
                return {"kind": "points", "texts": list(texts)}
            case PageBreak():
                return {"kind": "break"}
            case Chart():
                return self._chart(block)
            case Table():
                return self._table(block)

    def _chart(self, chart: Chart) -> Mapping[str, Any]:
        drawing, name = draw(chart), f"{self._name}-{len(self._charts)}"
        self._look()
        self._charts[name] = svg(drawing)
        self._step()
        caption = " · ".join(filter(None, (chart.title, chart.subtitle or drawing.subtitle)))
        return {
            "kind": "chart",
            "name": name,
            "caption": strip(caption),
            "alternative": strip(drawing.alternative),
        }

    def _table(self, table: Table) -> Mapping[str, Any]:
        self._step()
        currency = self._report.currency
        return {
            "kind": "table",
            "caption": table.caption or table.name,
            "wide": [column.wide if column.form == "text" else 0 for column in table.columns],
            "head": [column.name for column in table.columns],
            "rows": lines(table, currency),
            "total": totals(table, currency),
        }


def _while_looking(work: Callable[[], bytes], look: Step) -> bytes:
    """The result of work that cannot be stopped; when `look` raises, nobody waits for it any longer."""
    result: Future[bytes] = Future()

    def run() -> None:
        try:
            result.set_result(work())
        except BaseException as error:
            result.set_exception(error)

    Thread(target=run, name="typesetting", daemon=True).start()
    while wait([result], _LOOK_EVERY).not_done:
        look()
    return result.result()
