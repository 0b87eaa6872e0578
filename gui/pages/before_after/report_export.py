"""The report of a workshop: asked for in a menu, written on a worker, its way shown in the page's message bar."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton

from gui.language import tr
from gui.page import Page
from gui.tasks import Progress, Task, run
from gui.widgets.chart_card import ask_where
from gui.workshop_figures import WorkshopFigures
from gui.workshop_report import ENDINGS, REPORT_LANGUAGES, ReportLanguage, write_report
from models.errors import AppError


class ReportExport(QObject):
    """One report at a time: meanwhile `button` cannot be pressed. `written(path)` when it is there."""

    written = Signal(object)

    _progressed = Signal(object, object)

    def __init__(self, page: Page, button: QPushButton) -> None:
        super().__init__(page)
        self._page, self._button = page, button
        self._task: Task | None = None
        self._progressed.connect(self._show_progress)

    def menu(self, figures: WorkshopFigures) -> QMenu:
        """A part for each kind of file, a line for each language."""
        menu = QMenu(self._page)
        for ending in ENDINGS:
            part = menu.addMenu(_kind(ending))
            for language in REPORT_LANGUAGES:
                part.addAction(_language(language), partial(self._ask, figures, ending, language))
        return menu

    def open_menu(self, figures: WorkshopFigures) -> None:
        if self._task is None:
            self.menu(figures).exec(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def write(self, path: Path, figures: WorkshopFigures, language: ReportLanguage) -> None:
        database = self._page.workspace.database
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

        self._begin(run(work, self._end, self._fail, self))

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._release()
            self._page.message_bar.hide()

    def _ask(self, figures: WorkshopFigures, ending: str, language: ReportLanguage) -> None:
        path = ask_where(self._page, figures.workshop.name + ending)
        if path is not None:
            self.write(path, figures, language)

    def _begin(self, task: Task) -> None:
        self._task = task
        task.progressed.connect(self._progressed)
        self._button.setEnabled(False)
        self._page.show_message(tr("The report is being written…"), "ok", (tr("Cancel"), self.cancel))

    def _show_progress(self, done: int, total: int) -> None:
        if self._task is not None:
            said = tr("The report is being written: {done} of {total}").format(done=done, total=total)
            self._page.message_bar.sentence.setText(said)

    def _end(self, path: Path) -> None:
        self._release()
        opened = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self._page.show_message(tr("Saved as {file}.").format(file=path.name), "ok", (tr("Open"), opened))
        self.written.emit(path)

    def _fail(self, error: Exception) -> None:
        self._release()
        if not isinstance(error, AppError):
            raise error
        self._page.show_error(error)

    def _release(self) -> None:
        self._task = None
        self._button.setEnabled(True)


def _kind(ending: str) -> str:
    return {
        ".pdf": tr("PDF to print"),
        ".pptx": tr("PowerPoint slides"),
        ".xlsx": tr("Excel tables"),
    }[ending]


def _language(language: ReportLanguage) -> str:
    return {"th": tr("in Thai"), "en": tr("in English"), "both": tr("in both languages")}[language]
