"""The day: what is typed, how much of the day is logged, the list, and what is logged again and again."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from assessments.time_use.day import Span, Stretch, find_overlaps
from gui.item_models.entry_columns import DAY_COLUMNS, Editor, Names
from gui.item_models.time_entries import TimeEntries
from gui.language import tr
from gui.numbers import format_duration
from gui.pages.time_log.day_total import DayTotal
from gui.pages.time_log.entry_form import EntryForm
from gui.pages.time_log.entry_table import EntryTable
from gui.pages.time_log.gap_hint import GapHint
from gui.pages.time_log.readings import DayReading, figures
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from models.entry_habits import Habit
    from models.records import Team

_WIDTHS = {"time": 132, "purpose": 160, "seconds": 84}
_SHARES = {"note": 30, "project": 20, "activity": 19}
_CHIPS_WIDTH, _LONGEST_CHIP = 880, 30
QWIDGETSIZE_MAX = 16_777_215


class DayView(QWidget):
    """`delete_asked(keys)`, `complained(sentence)`; the form and the model are connected by the page."""

    delete_asked = Signal(object)
    complained = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form, self.total, self.hint = EntryForm(theme), DayTotal(theme), GapHint(theme)
        self.model = TimeEntries(DAY_COLUMNS, self)
        self.table = EntryTable(theme, self.model, self._choices)
        self.table.set_widths(_WIDTHS, _SHARES)
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self.sum_name, self.sum_figure = plain_label(role="strong"), plain_label(role="strong")
        self.sum_strip = QFrame()
        self.often = plain_label(role="small")
        self._chips: list[QPushButton] = []
        self._team: Team | None = None
        self._reading: DayReading | None = None
        self._dismissed: set[tuple[date, str, Stretch]] = set()
        self._layout()
        self._connect()

    # What is shown

    def present(self, reading: DayReading, team: "Team") -> None:
        another = self._reading is None or (self._reading.day, self._reading.member) != (
            reading.day,
            reading.member,
        )
        self._team, self._reading = team, reading
        names = reading.names
        self.form.set_choices(
            names.choices("project", reading.recent.get("project", ())),
            names.choices("activity", reading.recent.get("activity", ())),
        )
        row = self.table.currentIndex().row()
        self.model.show_entries(reading.entries, names)
        if another:
            self.table.clearSelection()
        elif not self.table.currentIndex().isValid() and row >= 0 and self.model.rowCount():
            # A row came or went: the cursor stays where it was.
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), 0))
        self._show_chips()
        self._show_figures()

    def select(self, key: str) -> None:
        row = self.model.row_of(key)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 1))

    def names(self) -> Names:
        return self._reading.names if self._reading is not None else Names()

    def retranslate(self) -> None:
        for part in (self.form, self.total, self.hint, self.model):
            part.retranslate()
        self.table.setAccessibleName(tr("Entries of the day"))
        self.empty.set_texts(tr("Nothing is logged on this day yet."), tr("Log the first entry"))
        self.sum_name.setText(tr("Total of the day"))
        self.often.setText(tr("Often used"))
        self._show_chips()

    def _show_figures(self) -> None:
        if self._reading is None or self._team is None:
            return
        day = figures(self.model.entries(), self._reading.norm, self._team)
        self.total.show_day(day)
        self.sum_figure.setText(format_duration(day.seconds))
        rows = self.model.rowCount()
        self.stack.setCurrentIndex(1 if rows else 0)
        self.stack.setMaximumHeight(self.table.height_of(rows) if rows else QWIDGETSIZE_MAX)
        self.sum_strip.setVisible(bool(rows))
        open_gaps = [gap for gap in day.gaps if self._mark(gap) not in self._dismissed]
        self.hint.show_gap(max(open_gaps, key=lambda gap: gap.seconds, default=None))

    def _mark(self, gap: Stretch) -> tuple[date, str, Stretch]:
        assert self._reading is not None
        return self._reading.day, self._reading.member, gap

    # What a person does

    def _fill_gap(self, gap: Stretch) -> None:
        self.form.fill_time(gap.start, gap.seconds)
        self.form.note.setFocus()

    def _dismiss(self, gap: Stretch) -> None:
        self._dismissed.add(self._mark(gap))
        self._show_figures()
        self.form.focus_first()

    def _note_typed(self, seconds: int, start: int | None) -> None:
        self.total.show_typed(seconds)
        entries = [Span(entry.seconds, entry.start) for entry in self.model.entries()]
        shared = find_overlaps(Span(seconds, start), entries) if seconds else []
        self.form.warn(
            tr("overlaps another entry by {duration} h").format(
                duration=format_duration(max(stretch.seconds for stretch in shared))
            )
            if shared
            else ""
        )

    def _choices(self, kind: Editor) -> list[tuple[str, str]]:
        recent = self._reading.recent.get(kind, []) if self._reading is not None else []
        return self.names().choices(kind, recent)

    # Chips

    def _show_chips(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(habit) for habit in self._habits()]
        left = _CHIPS_WIDTH
        for place, chip in enumerate(self._chips):
            # In its place first: alone it would be measured without the style sheet, and shown as a window.
            self._chip_row.insertWidget(1 + place, chip)
            left -= chip.sizeHint().width() + 8
            chip.setVisible(left >= 0)
        self._chip_strip.setVisible(bool(self._chips))

    def _habits(self) -> "list[Habit]":
        return self._reading.habits if self._reading is not None else []

    def _words(self, habit: "Habit") -> list[str]:
        names = self.names()
        project, activity = names.name("project", habit.project), names.name("activity", habit.activity)
        return [part for part in (habit.note, activity, project) if part]

    def _chip(self, habit: "Habit") -> QPushButton:
        words = self._words(habit)
        is_same = sum(self._words(other)[0] == words[0] for other in self._habits()) > 1
        text = " · ".join([words[0], words[-1]] if is_same and len(words) > 1 else words[:1])
        shown = text if len(text) <= _LONGEST_CHIP else text[: _LONGEST_CHIP - 1] + "…"
        chip = secondary_button(shown.replace("&", "&&"), clicked=lambda: self._use(habit))
        chip.setToolTip(" · ".join(words))
        chip.setAccessibleName(tr("Use again: {work}").format(work=" · ".join(words)))
        return chip

    def _use(self, habit: "Habit") -> None:
        self.form.fill_work(habit.project, habit.activity, habit.note)
        (self.form.focus_first if self.form.duration.value() is None else self.form.save.setFocus)()

    # Building

    def _connect(self) -> None:
        self.table.delete_asked.connect(self.delete_asked)
        self.table.complained.connect(self.complained)
        self.empty.acted.connect(self.form.focus_first)
        self.hint.fill_asked.connect(self._fill_gap)
        self.hint.dismissed.connect(self._dismiss)
        self.form.typed.connect(self._note_typed)
        self.model.dataChanged.connect(lambda: self._show_figures())

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.form)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.total, 3)
        row.addWidget(self.hint, 2)
        box.addLayout(row)
        box.addWidget(self._list_card(), 1)

    def _list_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        box = QVBoxLayout(card)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        # The total stands right under the last row; only a long list makes it stay at the foot and scrolls.
        box.addWidget(self.stack, 1000)
        self._fill_sum_strip()
        box.addWidget(self.sum_strip)
        box.addStretch(1)
        self._chip_strip = QWidget()
        self._chip_row = QHBoxLayout(self._chip_strip)
        self._chip_row.setContentsMargins(16, 5, 16, 6)
        self._chip_row.setSpacing(8)
        self._chip_row.addWidget(self.often)
        self._chip_row.addStretch()
        box.addWidget(self._chip_strip)
        return card

    def _fill_sum_strip(self) -> None:
        self.sum_strip.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.sum_strip.setAutoFillBackground(True)
        row = QHBoxLayout(self.sum_strip)
        row.setContentsMargins(12, 5, 12, 5)
        row.addWidget(self.sum_name)
        row.addStretch()
        row.addWidget(self.sum_figure)
