"""One page in the sidebar: icon and name, filled when it is the current one; a number when something waits there."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme
from gui.widgets.buttons import ToolButton

_BADGE, _EDGE, _ROOM = 20, 10, 14  # px: height, distance from the right edge, room beside the digits


class NavButton(ToolButton):
    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._count, self._why = theme, 0, ""
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
        self._name()

    def set_count(self, count: int, why: str = "") -> None:
        """Show how many things wait there, and say what they are; 0 shows nothing."""
        self._count, self._why = count, why if count else ""
        self._name()
        self.update()

    @property
    def count(self) -> int:
        return self._count

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        digits = str(self._count)
        width = max(painter.fontMetrics().horizontalAdvance(digits) + _ROOM, _BADGE)
        area = QRectF(self.width() - width - _EDGE, (self.height() - _BADGE) / 2, width, _BADGE)
        painter.setPen(self._theme.color("state.danger.line"))
        painter.setBrush(self._theme.color("state.danger.soft"))
        painter.drawRoundedRect(area, _BADGE / 2, _BADGE / 2)
        painter.setPen(self._theme.color("state.danger.text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, digits)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}: {self._why}" if self._why else self.text())
        self.setToolTip(self._why)

    def _recolour(self, current: bool) -> None:
        self.setIcon(self._current if current else self._idle)
