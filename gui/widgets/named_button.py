"""A button that says what it does to something with a name: where there is little room only the name gives way."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.tooltips import plain_tooltip

_BESIDE_TEXT = 30  # padding and border of the style sheet
_SHORTEST = 30  # pixels of the name that are kept


class NamedButton(QPushButton):
    """`set_words("Shorten {name} to 9:00", "name", "ประชุม")`; the whole text is the tooltip and the accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._name, self._after = "", "", ""
        self.setProperty("look", "secondary")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, field: str, name: str) -> None:
        self._before, _, self._after = words.partition("{" + field + "}")
        self._name = name
        self.setToolTip(plain_tooltip(self.whole()))
        self.setAccessibleName(self.whole())
        self.updateGeometry()
        self._fit()

    def whole(self) -> str:
        return f"{self._before}{self._name}{self._after}"

    def sizeHint(self) -> QSize:
        return self._size(self._advance(self.whole()))

    def minimumSizeHint(self) -> QSize:
        name = min(self._advance(self._name), _SHORTEST)
        return self._size(self._advance(self._before + self._after) + name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, name = self.width() - _BESIDE_TEXT, self._name
        if self._advance(self.whole()) > room:
            left = max(room - self._advance(self._before + self._after), _SHORTEST)
            name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, left)
        self.setText(f"{self._before}{name}{self._after}".replace("&", "&&"))

    def _size(self, text: int) -> QSize:
        return QSize(text + _BESIDE_TEXT, super().sizeHint().height())

    def _advance(self, text: str) -> int:
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(text) + 2
