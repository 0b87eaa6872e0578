"""What is logged again and again, as buttons: one press puts the work into the line that is being typed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gui.item_models.entry_columns import Names
from gui.language import tr
from gui.tooltips import plain_tooltip
from gui.widgets.buttons import secondary_button
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from models.entry_habits import Habit

_LONGEST, _SPACING, _MARGIN = 30, 8, 16


class OftenUsed(QWidget):
    """`chosen(Habit)`; as many buttons as the width allows, the most frequent first."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.often = plain_label(role="small")
        self._habits: Sequence[Habit] = ()
        self._names = Names()
        self.chips: list[QPushButton] = []
        # The buttons take what width there is and ask for none: which of them fit is seen afterwards.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 5, _MARGIN, 6)
        self._row.setSpacing(_SPACING)
        self._row.addWidget(self.often)
        self._row.addStretch()
        self.hide()

    def show_habits(self, habits: "Sequence[Habit]", names: Names) -> None:
        if (habits, names) != (self._habits, self._names):
            self._habits, self._names = habits, names
            self._fill()

    def retranslate(self) -> None:
        self.often.setText(tr("Often used"))
        self._fill()

    def _fill(self) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(habit) for habit in self._habits]
        for place, chip in enumerate(self.chips):
            # In its place first: alone it would be measured without the style sheet, and shown as a window.
            self._row.insertWidget(1 + place, chip)
        self.setVisible(bool(self.chips))
        self._fit()

    def _fit(self) -> None:
        left = self.width() - 2 * _MARGIN - self.often.sizeHint().width()
        for chip in self.chips:
            left -= chip.sizeHint().width() + _SPACING
            chip.setVisible(left >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _words(self, habit: "Habit") -> list[str]:
        names = self._names
        project, activity = names.name("project", habit.project), names.name("activity", habit.activity)
        return [part for part in (habit.note, activity, project) if part]

    def _chip(self, habit: "Habit") -> QPushButton:
        words = self._words(habit)
        is_same = sum(self._words(other)[0] == words[0] for other in self._habits) > 1
        text = " · ".join([words[0], words[-1]] if is_same and len(words) > 1 else words[:1])
        shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        chip = secondary_button(shown.replace("&", "&&"), clicked=lambda: self.chosen.emit(habit))
        chip.setToolTip(plain_tooltip(" · ".join(words)))
        chip.setAccessibleName(tr("Use again: {work}").format(work=" · ".join(words)))
        return chip
