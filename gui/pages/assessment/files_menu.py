"""The files of a wave: what can be printed and sent out while it is open, and its answers once it is closed."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui import wave_documents as documents
from gui.language import tr, translate_error
from gui.tasks import run
from gui.widgets.chart_card import ask_where
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.waves import Wave

_KINDS = {".csv": "CSV", ".xlsx": "Excel", ".sav": "SPSS"}


class FilesMenu(QWidget):
    """`written(Path, str)`: a file and what to know about it; `cards_asked` for how many; `failed(AppError)`.

    Never shown itself: it holds the menu, and what stands in it happens on a worker.
    """

    written = Signal(object, str)
    cards_asked = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.hide()

    def menu(self, wave: "Wave") -> QMenu:
        menu = QMenu(self.parentWidget())
        if not wave.is_open:
            for ending in documents.answer_endings():
                text = tr("Export the answers as {kind}…").format(kind=_KINDS[ending])
                menu.addAction(text, lambda ending=ending: self.export(wave, ending))
            return menu
        if wave.mode == "coded":
            menu.addAction(tr("Print cards…"), self.cards_asked.emit)
        menu.addAction(tr("Print the form…"), lambda: self.print_form(wave))
        menu.addAction(tr("Form for phones (XLSForm)…"), lambda: self.write_phone_form(wave))
        return menu

    # Each asks for a place first

    def print_cards(self, wave: "Wave", number: int) -> None:
        warning = tr("Whoever has the file has the codes. Delete it once it is printed.")
        path = self._ask(wave, tr("cards"), ".pdf")
        if path is not None:
            self._write(lambda: documents.write_cards(path, number, self._team(), date.today()), warning)

    def print_form(self, wave: "Wave") -> None:
        path = self._ask(wave, tr("form"), ".pdf")
        if path is not None:
            self._write(lambda: documents.write_paper_form(path, wave, self._team(), date.today()))

    def write_phone_form(self, wave: "Wave") -> None:
        path = self._ask(wave, tr("form for phones"), ".xlsx")
        if path is None:
            return

        def done(problems: Sequence[AppError]) -> None:
            self.written.emit(path, " ".join(map(translate_error, problems[:2])))

        self._run(lambda: documents.write_phone_form(path, wave, date.today()), done)

    def export(self, wave: "Wave", ending: str) -> None:
        """Whether the answers may leave is asked before the place is."""
        database = self._workspace.database
        if database is None:
            return

        def allowed(found: documents.Leaving) -> None:
            path = self._ask(wave, tr("answers"), ending)
            if path is not None:
                warning = tr(
                    "The file holds the answers of single people. Give it only to those who were named for it."
                )
                self._write(lambda: documents.write_answers(path, found), warning)

        self._run(lambda: database.ask(lambda connection: documents.leaving(connection, wave)), allowed)

    # How

    def _team(self) -> str:
        return self._workspace.team.name if self._workspace.team is not None else ""

    def _ask(self, wave: "Wave", what: str, ending: str) -> Path | None:
        return ask_where(self, documents.file_name(wave.name, what, ending))

    def _write(self, work: Callable[[], list[Path]], warning: str = "") -> None:
        self._run(work, lambda paths: self.written.emit(paths[0], warning))

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        run(lambda _: work(), done, self._fail, self)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)
