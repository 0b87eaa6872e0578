"""The small (i) beside a figure: how is this computed? It leads to the help page's section."""

from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import ToolButton


@runtime_checkable
class _Helper(Protocol):
    def show_help(self, topic: str) -> None: ...


class InfoLink(ToolButton):
    """`topic` is an anchor of the help page, such as "revenue_per_hour"; the window is asked to show it."""

    asked = Signal(str)

    def __init__(self, topic: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self.setProperty("look", "info")
        self.setFixedSize(26, 24)
        self.setIcon(theme.icon("info", "ui.text3"))
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)
        self._name()

    def _ask(self) -> None:
        self.asked.emit(self.topic)
        ask_for_help(self, self.topic)

    def _name(self) -> None:
        self.setAccessibleName(tr("How is this computed?"))
        self.setToolTip(tr("How is this computed?"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()


def ask_for_help(widget: QWidget, topic: str) -> None:
    """Ask the window the widget stands in to open the help page at a topic."""
    window = cast(object, widget.window())
    if isinstance(window, _Helper):
        window.show_help(topic)
