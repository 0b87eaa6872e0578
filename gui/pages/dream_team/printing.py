"""The button that prints the agreement of the team on one page, in Thai or in English."""

import os
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.language import LANGUAGES, Language, tr
from gui.tasks import run
from gui.team_day import team_day
from gui.thai_breaks import BREAK
from gui.theme import Theme
from gui.widgets.buttons import ToolButton
from gui.widgets.chart_card import ask_where
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from gui.reports.team_agreement import Agreement
    from models.database import Database
    from models.records import Team


class AgreementPrinter(QWidget):
    """`asked(language)` from the menu; `written(text, tone, action)` for the message bar; `failed(AppError)`.

    Never shown itself: it holds the button, and the page is made on a worker.
    """

    asked = Signal(str)
    written = Signal(str, str, tuple)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.button, self.menu = ToolButton(), QMenu(self)
        self.button.setProperty("look", "button")
        self.button.setIcon(theme.icon("file-text"))
        self.button.setIconSize(QSize(24, 18))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setMenu(self.menu)
        self.hide()

    def retranslate(self) -> None:
        self.button.setText(tr("Print the agreement"))
        self.button.setAccessibleName(tr("Print the agreement"))
        self.menu.clear()
        names = {"th": tr("In Thai (PDF)…"), "en": tr("In English (PDF)…")}
        for code in LANGUAGES:
            self.menu.addAction(names[code]).triggered.connect(partial(self._ask, code))

    def print(self, code: Language) -> None:
        """Ask for a place and write the page there."""
        team, database = self._workspace.team, self._workspace.database
        if team is None or database is None:
            return
        name = tr("Agreement of {team}").format(team=team.name).replace("/", "-")
        path = ask_where(self, f"{name}.pdf")
        if path is not None:
            run(lambda _: _write(database, team, path, code), lambda _: self._tell(path), self._fail, self)

    def _ask(self, code: str) -> None:
        self.asked.emit(code)

    def _tell(self, path: Path) -> None:
        folder = str(path.parent).replace(os.sep, os.sep + BREAK)  # a long place needs more than one line
        text = tr("Saved as {file} in {folder}.").format(file=path.name, folder=folder)
        show: Callable[[], object] = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        self.written.emit(text, "ok", (tr("Open it"), show))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _write(database: "Database", team: "Team", path: Path, code: Language) -> None:
    from gui.agreement import read_agreement, write_agreement

    def look(connection: Any) -> "tuple[Agreement, date]":
        today = team_day(database, connection, team.key)
        return read_agreement(connection, team, today, code), today

    content, today = database.ask(look)  # a save need not wait for the setting of the page
    write_agreement(path, content, today, code)
