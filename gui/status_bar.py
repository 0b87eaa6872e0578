"""The bottom edge: saved or not, what can be taken back, and the keys of the page."""

from datetime import datetime

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from gui.dates import format_clock
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import quiet_button
from gui.widgets.key_cap import KeyHints
from gui.widgets.labels import plain_label
from gui.workspace import Workspace

OFFER_MS = 10_000


class StatusBar(QFrame):
    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status_bar")
        self.setFixedHeight(28)
        self._workspace, self._theme = workspace, theme
        self._icon = QLabel()
        self.saved = plain_label(role="caption")
        self.message = plain_label(role="caption")
        self.undo_button = quiet_button(clicked=self._undo)
        self.hints = KeyHints()
        self._timer = QTimer(self, singleShot=True, interval=OFFER_MS)
        self._timer.timeout.connect(self._clear)
        self._layout()
        workspace.history_changed.connect(self._retranslate)
        workspace.saved.connect(self._note_saved)
        workspace.undo_offered.connect(self._offer)
        workspace.message.connect(self.show_text)
        theme.changed.connect(self._draw)
        self._draw()
        self._retranslate()

    def show_text(self, text: str) -> None:
        """A sentence for ten seconds."""
        self.undo_button.hide()
        self.message.setText(text)
        self._timer.start()

    def _offer(self, text: str) -> None:
        self.show_text(text)
        self.undo_button.show()

    def _undo(self) -> None:
        self._clear()
        self._workspace.undo()

    def _clear(self) -> None:
        self._timer.stop()
        self.message.setText("")
        self.undo_button.hide()

    def _note_saved(self, moment: datetime) -> None:
        self._retranslate()

    def _layout(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.saved)
        row.addSpacing(12)
        row.addWidget(self.message)
        row.addWidget(self.undo_button)
        row.addStretch()
        row.addWidget(self.hints)
        self.undo_button.hide()

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("check", "state.ok.text", 14, self.devicePixelRatioF()))

    def _retranslate(self) -> None:
        moment = self._workspace.last_saved
        if self._workspace.is_saving:
            text = tr("Saving…")
        elif moment is not None:
            clock = format_clock(moment.hour * 3600 + moment.minute * 60)
            text = tr("Saved {time}").format(time=clock)
        else:
            text = tr("Everything is saved as you go")
        self.saved.setText(text)
        self._icon.setVisible(not self._workspace.is_saving)
        self.undo_button.setText(tr("Undo"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
