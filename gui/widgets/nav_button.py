"""One page in the sidebar: icon and name, filled when it is the current one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme
from gui.widgets.buttons import ToolButton


class NavButton(ToolButton):
    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle, self._current = theme.icon(icon), theme.icon(icon, "ui.on_accent")
        self.setProperty("look", "nav")
        self.setCheckable(True)
        self.setIcon(self._idle)
        self.setIconSize(QSize(26, 18))
        self.setFixedHeight(38)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._recolour)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def _recolour(self, current: bool) -> None:
        self.setIcon(self._current if current else self._idle)
