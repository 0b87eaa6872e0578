"""The team's picture of itself in one sentence, written where it stands."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from gui.language import tr
from gui.pages.dream_team.wrapped_label import WrappedLabel
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.labels import plain_label
from gui.workspace import Workspace

LONGEST = 240


class SentenceCard(QFrame):
    """`said(text)`. What is typed and not saved is a draft of the team's on this computer."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._workspace, self._theme = workspace, theme
        self._sentence, self._team = "", ""
        self._icon, self.name = QLabel(), plain_label(role="secondary")
        self.sentence, self.line = WrappedLabel(role="section"), QLineEdit()
        self.edit = secondary_button(clicked=self.begin)
        self.save, self.cancel = primary_button(clicked=self._save), secondary_button(clicked=self._leave)
        self.line.setMaxLength(LONGEST)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._keep)
        theme.changed.connect(self._draw)
        self._lay_out()
        self._show_parts(editing=False)

    def show_sentence(self, team: str, sentence: str) -> None:
        """What is said now; a line that is being typed stays."""
        if team != self._team:
            self._show_parts(editing=False)
        self._team, self._sentence = team, sentence
        draft = self._workspace.drafts.get(self._name())
        if isinstance(draft, str) and not self.is_typing():
            self._open(draft)
        self.retranslate()

    def is_typing(self) -> bool:
        return not self.line.isHidden()

    def begin(self) -> None:
        self._open(self._sentence)
        self.line.setFocus()
        self.line.selectAll()

    def kept(self) -> None:
        """It is stored."""
        self._workspace.drafts.put(self._name(), None)
        self._show_parts(editing=False)

    def retranslate(self) -> None:
        self.name.setText(tr("Our dream"))
        empty = tr("The team you want to be, in one sentence: not written yet")
        self.sentence.setText(self._sentence or empty)
        self.sentence.set_tone("" if self._sentence else "muted")
        self.edit.setText(tr("Change") if self._sentence else tr("Write it"))
        self.edit.setAccessibleName(tr("Write our dream in one sentence"))
        self.line.setAccessibleName(tr("Our dream in one sentence"))
        self.line.setPlaceholderText(
            tr("A team that lives from work it believes in, and has time for each other")
        )
        self.save.setText(tr("Save"))
        self.cancel.setText(tr("Cancel"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()  # the line is left, not the page
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        return False

    def _open(self, text: str) -> None:
        self.line.setText(text)
        self._show_parts(editing=True)

    def _save(self) -> None:
        self.said.emit(self.line.text().strip())
        self.edit.show()
        self.edit.setFocus()

    def _leave(self) -> None:
        self._workspace.drafts.put(self._name(), None)
        self._show_parts(editing=False)
        self.edit.setFocus()

    def _keep(self, text: str) -> None:
        self._workspace.drafts.put(self._name(), text if text.strip() else None)

    def _name(self) -> str:
        return f"dream/{self._team}"

    def _show_parts(self, *, editing: bool) -> None:
        for widget in (self.line, self.save, self.cancel):
            widget.setVisible(editing)
        for widget in (self.sentence, self.edit):
            widget.setVisible(not editing)

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("flag", "ui.accent", 22, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(12)
        self.line.setMinimumHeight(40)
        for widget in (self._icon, self.name):
            row.addWidget(widget)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.line, 1)
        for widget in (self.edit, self.cancel, self.save):
            row.addWidget(widget)
        self._draw()
