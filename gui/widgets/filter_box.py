"""A choice with a muted word before it; a choice that differs from the usual one is bold."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from gui.widgets.labels import plain_label, restyle

_ENOUGH = 150  # pixels that a longer choice keeps; a shorter one is never cut
_FEW = 96
_BESIDE_TEXT = 52  # padding and arrow


class FilterBox(QFrame):
    """Choices are (key, text); the first one is the usual one. `chosen` carries the key a person picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._enough = _ENOUGH
        self.setObjectName("filter_box")
        self.setFixedHeight(36)
        self.label = plain_label(role="small")
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMaxVisibleItems(14)
        self.box.activated.connect(self._picked)
        self.box.installEventFilter(self)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.box, 1)

    def set_label(self, text: str) -> None:
        self.label.setText(text)
        self.box.setAccessibleName(text)

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str | None = None) -> None:
        """Replace the choices; the present one stays chosen if it is still there."""
        wanted = self.current() if current is None else current
        self.box.clear()
        for key, text in choices:
            self.box.addItem(text, key)
        self.set_current(wanted)

    def set_narrow(self, narrow: bool) -> None:
        """Without its word, and with room for the beginning of a longer choice only."""
        self._enough = _FEW if narrow else _ENOUGH
        self.label.setHidden(narrow)
        self._mark()

    def current(self) -> str:
        """The chosen key; empty when there are no choices."""
        return self.box.currentData() or ""

    def set_current(self, key: str) -> None:
        self.box.setCurrentIndex(max(self.box.findData(key), 0))
        self._mark()

    def _picked(self) -> None:
        self._mark()
        self.chosen.emit(self.current())

    def _mark(self) -> None:
        restyle(self, "changed", "true" if self.box.currentIndex() > 0 else "false")
        # The longest choice may be out of sight where there is little room, the present one not.
        self.box.ensurePolished()
        needed = self.box.fontMetrics().horizontalAdvance(self.box.currentText()) + _BESIDE_TEXT
        self.box.setMinimumWidth(min(needed, self._enough))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, "focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
        return super().eventFilter(watched, event)
