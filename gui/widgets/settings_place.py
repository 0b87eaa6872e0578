"""Where the database lies: the path to read and copy, its folder, and a copy of all of it."""

from pathlib import Path

from PySide6.QtCore import QDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from gui.language import tr, translate_error
from gui.tasks import run
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.labels import plain_label
from gui.workspace import Workspace
from models import backups
from models.errors import AppError


class PlaceCard(Card):
    complained = Signal(str)
    told = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self._target: Path | None = None
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setMinimumHeight(36)
        self.note = plain_label(role="small", wrap=True)
        self.complaint = plain_label(role="small", wrap=True)
        self.complaint.set_tone("danger")
        self.folder = secondary_button(icon=theme.icon("folder-open"), clicked=self.open_folder)
        self.copy = secondary_button(icon=theme.icon("copy"), clicked=self.ask_copy)
        self.replace = secondary_button(clicked=self._replace)
        self._layout()
        self._ask("", None)

    def show_location(self, location: str) -> None:
        self.path.setText(QDir.toNativeSeparators(location) if "://" not in location else location)
        self.path.setCursorPosition(0)
        self.folder.setVisible("://" not in location)
        self.copy.setVisible("://" not in location)

    def retranslate(self) -> None:
        self.set_title(tr("Where the data lie"))
        self.path.setAccessibleName(tr("Where the data lie"))
        self.note.setText(
            tr("Everything of the teams is in this one file. A copy on a memory stick is a backup.")
        )
        self.folder.setText(tr("Open the folder"))
        self.copy.setText(tr("Save a copy"))
        self.replace.setText(tr("Replace it"))

    def open_folder(self) -> None:
        database = self._workspace.database
        if database is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(database.location).parent)))

    def ask_copy(self) -> None:
        """Ask for a name; whether a file of that name may be replaced is asked on the page, not in a dialog."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save a copy"),
            str(Path.home() / "wela-copy.db"),
            tr("Wela databases") + " (*.db)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.copy_to(Path(name))

    def copy_to(self, path: Path, *, replace: bool = False) -> None:
        database = self._workspace.database
        if database is None:
            return
        if path.exists() and not replace:
            self._ask(
                tr("{file} exists already. Replace it, or save under another name.").format(file=path), path
            )
            return
        self._ask("", None)
        self.copy.setEnabled(False)
        run(
            lambda _progress: backups.copy_to(database, path, replace=replace),
            lambda _none: self._finish(tr("A copy was saved as {file}.").format(file=path)),
            self._fail,
            self,
        )

    def _replace(self) -> None:
        if self._target is not None:
            self.copy_to(self._target, replace=True)

    def _ask(self, sentence: str, target: Path | None) -> None:
        self._target = target
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self.replace.setVisible(target is not None)
        if target is not None:
            self.replace.setFocus()

    def _finish(self, sentence: str) -> None:
        self.copy.setEnabled(True)
        self.told.emit(sentence)

    def _fail(self, error: Exception) -> None:
        self.copy.setEnabled(True)
        if not isinstance(error, AppError):
            raise error
        self._ask(translate_error(error), None)

    def _layout(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in (self.replace, self.folder, self.copy):
            row.addWidget(button)
        for widget in (self.path, self.note, self.complaint):
            self.body.addWidget(widget)
        self.body.addLayout(row)
