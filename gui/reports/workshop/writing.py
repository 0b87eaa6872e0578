"""One report, three kinds of file: by the ending of its name, whole or not at all, told how far it is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from gui.reports.workshop.content import Report
from models.exchange.spreadsheet import whole

Progress = Callable[[int, int], None]


def write(path: Path, reports: Sequence[Report], progress: Progress) -> None:
    """Write the reports, one after the other, into one file. Raises Unavailable, and what `progress` raises."""
    count = _Counting(sum(map(_steps, reports)), progress)
    ending = path.suffix.lower()

    def make(unfinished: Path) -> None:
        if ending == ".xlsx":
            from gui.reports.workshop.sheets import workbook

            workbook(unfinished, reports, count.step)
        elif ending == ".pptx":
            from gui.reports.workshop.slides import slides

            slides(unfinished, reports, count.step)
        else:
            from gui.reports.workshop.pages import pages

            unfinished.write_bytes(pages(reports, count.step, count.look))
        count.look()

    count.look()
    whole(path, make)


def _steps(report: Report) -> int:
    """Charts take longest, tables little; the rest is one more."""
    return len(report.slides) or len(report.charts) + len(report.tables) + 1


class _Counting:
    """How many of the steps are done; both ways of asking may raise Cancelled."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._total, self._progress, self._done = total, progress, 0

    def step(self) -> None:
        self._done = min(self._done + 1, self._total)
        self.look()

    def look(self) -> None:
        self._progress(self._done, self._total)
