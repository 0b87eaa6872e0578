"""What before and after say in one sentence, its first limit, and behind a button everything that cannot be told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import quiet_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.icon_line import IconLine
from gui.widgets.labels import plain_label

_WIDTH = 640


class FindingCard(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insight")
        self._theme = theme
        self._limits: tuple[str, ...] = ()
        self._icon = QLabel()
        self.finding = plain_label(role="lead", wrap=True)
        self.limit = ElidedLabel(role="small")
        self.more = quiet_button(clicked=self.open_limits)
        self.popup: LimitsPopup | None = None
        self._layout()
        theme.changed.connect(self._draw)
        self._draw()

    def show_finding(self, finding: str, limits: Sequence[str]) -> None:
        self._limits = tuple(limits)
        first = self._limits[0] if self._limits else ""
        self.finding.setText(finding)
        self.limit.setText(first)
        self.more.setVisible(len(self._limits) > 1)
        self.setAccessibleName(f"{finding} {first}".strip())

    def open_limits(self) -> None:
        """Everything that cannot be told from these figures."""
        self.popup = LimitsPopup(self._theme, self._limits, self)
        self.popup.open_under(self.more)

    def retranslate(self) -> None:
        self.more.setText(tr("What cannot be told"))

    def _layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.finding)
        words.addWidget(self.limit)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.more)
        self._icon.setContentsMargins(0, 5, 0, 0)

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("lightbulb", "ui.accent", 20, self.devicePixelRatioF()))


class LimitsPopup(QFrame):
    """Made anew each time it opens, so it needs no retranslation. Esc or a click beside it closes it."""

    def __init__(self, theme: Theme, limits: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar_popup")
        self.setFixedWidth(_WIDTH)
        title = tr("What cannot be told from these figures")
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(16, 10, 16, 12)
        box.setSpacing(6)
        box.addWidget(plain_label(title, "card_title"))
        for limit in limits:
            line = IconLine(theme, "minus", "ui.text3")
            line.set_text(limit)
            box.addWidget(line)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(limits))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open_under(self, button: QWidget) -> None:
        self.adjustSize()
        self.setFixedHeight(self._box.heightForWidth(_WIDTH))
        corner = button.mapToGlobal(button.rect().bottomRight())
        self.move(corner.x() - self.width(), corner.y() + 4)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)
