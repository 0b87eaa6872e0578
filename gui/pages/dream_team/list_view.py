"""All commitments of the team in one list: what is overdue first, then by the day they are due."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessments.commitments import STATES, in_review_order, state
from gui.commitment_words import progress, state_name, who_words
from gui.dates import format_day
from gui.item_models.settings_rows import Column, SettingsRows
from gui.language import tr
from gui.pages.dream_team.state_delegate import StateDelegate
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.settings_table import SettingsTable

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.commitments import Commitment

ALL, OPEN, WHOLE_TEAM = "", "open", "team"
_NARROW = ("what", "state")
_WIDE = ("what", "discipline", "who", "due", "progress", "state")
NARROW_WIDTH, _FILTER = 280, 240


def columns(reading: "Callable[[], DreamReading | None]") -> tuple[Column, ...]:
    def of(work: "Callable[[DreamReading, Commitment], str]") -> "Callable[[Commitment], str]":
        def show(one: "Commitment") -> str:
            found = reading()
            return work(found, one) if found is not None else ""

        return show

    return (
        Column("what", lambda: tr("What we will do"), lambda one: one.what, share=5),
        Column(
            "discipline",
            lambda: tr("Discipline"),
            of(lambda known, one: known.name(one.discipline or "")),
            share=3,
        ),
        Column("who", lambda: tr("Who"), of(lambda known, one: who_words(known.who(one))), share=3),
        Column("due", lambda: tr("By when"), lambda one: format_day(one.due), width=116),
        Column("progress", lambda: tr("How far"), progress, share=3),
        Column(
            "state",
            lambda: tr("State"),
            of(lambda known, one: state_name(state(one, known.today))),
            width=116,
        ),
    )


class CommitmentTable(SettingsTable):
    """Space turns the state, Insert adds."""

    turned = Signal(str)
    add_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif event.key() == Qt.Key.Key_Space and self.current() is not None:
            self.turned.emit(self.current().key)
        else:
            super().keyPressEvent(event)


class ListView(QWidget):
    """Says what a person wants, by the keys of commitments."""

    opened = Signal(str)
    turned = Signal(str)
    delete_asked = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: DreamReading | None = None
        self.status, self.who = FilterBox(), FilterBox()
        self._columns = columns(lambda: self._reading)
        self.rows = SettingsRows(self._columns, muted=_is_over, parent=self)
        self.table, self.card, self.empty = CommitmentTable(theme, self.rows), Card(), EmptyState()
        self._delegate = StateDelegate(theme, self._state, self.table)
        self._filters = QWidget()
        self._lay_out()
        self._connect()
        self.show_narrow(narrow=False)

    def present(self, reading: "DreamReading") -> None:
        self._reading = reading
        self._offer(reading)
        self._show()

    def show_narrow(self, *, narrow: bool) -> None:
        """Beside an open form there is room for what was agreed and how it stands only."""
        shown = tuple(one for one in self._columns if one.key in (_NARROW if narrow else _WIDE))
        self.rows.set_columns(shown)
        for place, column in enumerate(shown):
            own = self._delegate if column.key == "state" else self.table.itemDelegate()
            self.table.setItemDelegateForColumn(place, own)
        self._filters.setVisible(not narrow)
        self.setMaximumWidth(NARROW_WIDTH if narrow else 16_777_215)

    def go_to(self, commitment: str) -> bool:
        """The cursor goes to a commitment; filters that hide it are taken back."""
        if not self.table.choose(commitment):
            self.status.set_current(ALL)
            self.who.set_current(ALL)
            self._show()
        found = self.table.choose(commitment)
        self.table.setFocus()
        return found

    def take_focus(self) -> None:
        (self.empty.button if not self.rows.rowCount() else self.table).setFocus()

    def retranslate(self) -> None:
        self.status.set_label(tr("State"))
        self.who.set_label(tr("Who"))
        self.rows.retranslate()
        self.table.setAccessibleName(tr("Commitments"))
        if self._reading is not None:
            self.present(self._reading)

    def _offer(self, reading: "DreamReading") -> None:
        states = [(one, state_name(one)) for one in STATES]
        self.status.set_choices([(ALL, tr("All")), (OPEN, tr("Still open")), *states])
        promised = {one.member for one in reading.commitments if one.member}
        people = [(key, name) for key, name in reading.members.items() if key in promised]
        self.who.set_choices([(ALL, tr("All")), (WHOLE_TEAM, tr("The whole team")), *people])

    def _show(self) -> None:
        reading = self._reading
        if reading is None:
            return
        shown = [one for one in in_review_order(reading.commitments, reading.today) if self._matches(one)]
        self.table.show_records(shown)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if reading.commitments:
            self.empty.set_texts(tr("No commitment is like that."), tr("Show all"))
        else:
            words = tr("No commitment yet. Agree on what, who, by when, and the first sign you would notice.")
            self.empty.set_texts(words, tr("Add a commitment"))

    def _matches(self, one: "Commitment") -> bool:
        wanted, who = self.status.current(), self.who.current()
        stands = self._state(one)
        fits = wanted in (ALL, stands) or (wanted == OPEN and one.is_open)
        return fits and (who == ALL or one.member == who or (who == WHOLE_TEAM and one.member is None))

    def _state(self, one: Any) -> Any:
        return state(one, self._reading.today) if self._reading is not None else "not_started"

    def _act_on_nothing(self) -> None:
        if self._reading is not None and self._reading.commitments:
            self.status.set_current(ALL)
            self.who.set_current(ALL)
            self._show()
            self.table.setFocus()
        else:
            self.add_asked.emit()

    def _connect(self) -> None:
        self.status.chosen.connect(lambda _: self._show())
        self.who.chosen.connect(lambda _: self._show())
        self.table.opened.connect(lambda one: self.opened.emit(one.key))
        self.table.delete_asked.connect(lambda one: self.delete_asked.emit(one.key))
        self.table.turned.connect(self.turned)
        self.table.add_asked.connect(self.add_asked)
        self.empty.acted.connect(self._act_on_nothing)

    def _lay_out(self) -> None:
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(8)
        for box in (self.status, self.who):
            box.setMaximumWidth(_FILTER)
            filters.addWidget(box)
        filters.addStretch()
        self.card.body.setContentsMargins(8, 4, 8, 8)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.empty, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._filters)
        box.addWidget(self.card, 1)


def _is_over(one: Any) -> bool:
    return not one.is_open
