"""How far entries are moved: a day or a week back or on, or to a day that is typed."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.choice_popup import on_screen
from gui.widgets.day_field import DayField
from gui.widgets.labels import plain_label

_STEPS = (-7, -1, 1, 7)


class ShiftPopup(QFrame):
    """`picked` carries the number of days, negative for earlier."""

    picked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar_popup")
        self._first = self._last = date.today()
        self.title = plain_label(role="strong")
        self.steps = {days: secondary_button(clicked=lambda days=days: self._take(days)) for days in _STEPS}
        self.label = plain_label(role="small")
        self.day = DayField(theme)
        self.day.returnPressed.connect(self._take_day)
        self.go = primary_button(clicked=self._take_day)
        self.words = plain_label(role="small", wrap=True)
        self._layout()
        self.day.complaint.connect(self._say)

    def open_at(self, place: QPoint, title: str, first: date, last: date) -> None:
        """Offer to move entries that lie on these days; the typed day is the one the first of them goes to."""
        self._first, self._last = first, last
        self.title.setText(title)
        self.day.set_value(first)
        self._retranslate()
        self.adjustSize()
        self.move(on_screen(self, place))
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take_day(self) -> None:
        day = self.day.value() if self.day.is_valid() else None
        if day is not None:
            self._take((day - self._first).days)

    def _take(self, days: int) -> None:
        self.hide()
        if days:
            self.picked.emit(days)

    def _say(self, sentence: str) -> None:
        several = tr("The earliest goes to this day, the others stay as far from it as they are.")
        self.words.setText(sentence or (several if self._first != self._last else ""))
        self.words.setVisible(bool(self.words.text()))
        self.words.set_tone("danger" if sentence else "")
        self.adjustSize()

    def _retranslate(self) -> None:
        names = (tr("1 week earlier"), tr("1 day earlier"), tr("1 day later"), tr("1 week later"))
        for button, name in zip(self.steps.values(), names, strict=True):
            button.setText(name)
        self.label.setText(tr("To the day"))
        self.day.setAccessibleName(tr("To the day"))
        self.go.setText(tr("Shift"))
        self._say("")

    def _layout(self) -> None:
        steps, typed = QHBoxLayout(), QHBoxLayout()
        for row in (steps, typed):
            row.setSpacing(8)
        for button in self.steps.values():
            steps.addWidget(button)
        typed.addWidget(self.label)
        typed.addWidget(self.day, 1)
        typed.addWidget(self.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 12)
        box.setSpacing(8)
        box.addWidget(self.title)
        box.addLayout(typed)
        box.addWidget(self.words)
        box.addLayout(steps)
