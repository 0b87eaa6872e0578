"""A key drawn as a small cap, with what it does beside it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.widgets.labels import PlainLabel, plain_label

_APART = 24


def key_cap(text: str) -> PlainLabel:
    cap = plain_label(text, "key")
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    cap.setMinimumWidth(22)
    cap.setFixedHeight(22)
    return cap


class KeyHints(QWidget):
    """A row of (keys, what they do). Where there is no room for all, the ones before the last give way whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[QWidget] = []
        self._is_fitting = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_APART)

    def show_hints(self, hints: list[tuple[str, str]]) -> None:
        for pair in self._pairs:
            self._row.removeWidget(pair)
            pair.hide()
            pair.deleteLater()
        self._pairs = [_pair(keys, text) for keys, text in hints]
        for pair in self._pairs:
            self._row.addWidget(pair)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        widths = [pair.sizeHint().width() for pair in self._pairs]
        return QSize(sum(widths) + _APART * max(len(widths) - 1, 0), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Showing a pair lays the row out at once and may resize it: then it is counted anew, after this round."""
        if self._is_fitting:
            return
        self._is_fitting, counted = True, -1
        while counted != self.width():
            counted, used = self.width(), -_APART
            for pair in [*self._pairs[-1:], *self._pairs[:-1]]:
                used += pair.sizeHint().width() + _APART
                pair.setVisible(used <= counted)
        self._is_fitting = False


def _pair(keys: str, text: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(key_cap(keys))
    row.addWidget(plain_label(text, "caption"))
    return pair
