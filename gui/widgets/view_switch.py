"""A few views of one page side by side; arrow keys move between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from gui.widgets.labels import restyle


class ViewSwitch(QWidget):
    """`chosen` carries the key of the view a person picked; set_current does not emit it."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {key: self._button(key, small) for key in keys}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, button in enumerate(self._buttons.values()):
            button.setProperty("place", _place(place, len(keys)))
            row.addWidget(button)
        self.set_current(keys[0])

    def set_texts(self, texts: Sequence[str], name: str = "") -> None:
        """One text per key, in order; `name` says to a screen reader what is switched."""
        for button, text in zip(self._buttons.values(), texts, strict=True):
            button.setText(text)
            button.setAccessibleName(f"{name}: {text}" if name else text)

    def current(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def set_shown(self, key: str, shown: bool) -> None:
        """Offer a view or not; the one that is shown should not be taken away."""
        self._buttons[key].setVisible(shown)
        offered = self.offered()
        for place, one in enumerate(offered):
            restyle(self._buttons[one], "place", _place(place, len(offered)))

    def offered(self) -> list[str]:
        """The keys of the views one can choose, in order."""
        return [key for key, button in self._buttons.items() if not button.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = self.offered()
        self._choose(keys[(keys.index(self.current()) + step) % len(keys)])
        self._buttons[self.current()].setFocus()

    def _button(self, key: str, small: bool) -> QPushButton:
        button = _Segment()
        button.setProperty("look", "segment")
        button.setProperty("small", small)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.installEventFilter(self)
        button.clicked.connect(lambda: self._choose(key))
        self._group.addButton(button)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A push button in a group eats the arrow keys itself and would only move the focus.
        if not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if arrow:
            self.keyPressEvent(event)
        return arrow

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class _Segment(QPushButton):
    """Wide enough for its text in bold, so that nothing is cut or moves when it is chosen."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return super().sizeHint() + QSize(max(more, 0), 0)


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if index == 0 else "last" if index == count - 1 else "middle"
