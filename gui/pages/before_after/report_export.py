"""The report of a workshop: asked for in a menu, written on a worker, and cancelled where its way is shown."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from gui.language import tr
from gui.tasks import Progress, Task, run
from gui.widgets.chart_card import ask_where
from gui.workshop_figures import WorkshopFigures
from gui.workshop_report import ENDINGS, REPORT_LANGUAGES, ReportLanguage, write_report
from gui.workspace import Workspace
from models.errors import AppError


class ReportExport(QObject):
    """`began` and `progressed(done, total)` while it is written, then `written(path)`, `failed(error)` or neither."""

    began = Signal(object)
    progressed = Signal(object, object)
    written = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self._task: Task | None = None

    @property
    def is_writing(self) -> bool:
        return self._task is not None

    def menu(self, figures: WorkshopFigures) -> QMenu:
        """A part for each kind of file, a line for each language."""
        menu = QMenu(self._page)
        for ending in ENDINGS:
            part = menu.addMenu(_kind(ending))
            for language in REPORT_LANGUAGES:
                part.addAction(
                    _language(language),
                    lambda ending=ending, language=language: self._ask(figures, ending, language),
                )
        return menu

    def open_menu(self, figures: WorkshopFigures, place: QPoint) -> None:
        self.menu(figures).exec(place)

    def write(self, path: Path, figures: WorkshopFigures, language: ReportLanguage) -> None:
        """One at a time: another one that is asked for meanwhile is not written."""
        database = self._workspace.database
        if database is None or self._task is not None:
            return

        def work(progress: Progress) -> Path:
            write_report(
                path,
                database,
                figures.team,
                figures.workshop,
                figures.part,
                today=figures.today,
                language=language,
                progress=progress,
            )
            return path

        self._task = run(work, self._end, self._fail, self)
        self._task.progressed.connect(self.progressed)
        self.began.emit(path)

    def cancel(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.cancelled.emit()

    def _ask(self, figures: WorkshopFigures, ending: str, language: ReportLanguage) -> None:
        path = ask_where(self._page, figures.workshop.name + ending)
        if path is not None:
            self.write(path, figures, language)

    def _end(self, path: Path) -> None:
        self._task = None
        self.written.emit(path)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def opener(path: Path) -> Callable[[], object]:
    return lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _kind(ending: str) -> str:
    return {
        ".pdf": tr("PDF to print"),
        ".pptx": tr("PowerPoint slides"),
        ".xlsx": tr("Excel tables"),
    }[ending]


def _language(language: ReportLanguage) -> str:
    return {"th": tr("in Thai"), "en": tr("in English"), "both": tr("in both languages")}[language]
