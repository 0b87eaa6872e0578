"""A strip over the sheet that logs typical days where nothing is logged: it says first what that would make."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assessments.time_use.typical_day import Filling
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, primary_button
from gui.widgets.day_field import DayField
from gui.widgets.filter_box import FilterBox
from gui.widgets.labels import plain_label

EVERYONE, CHOSEN = "everyone", "chosen"


class TypicalStrip(QFrame):
    """`count_asked` when another period or other people are chosen; show_filling() answers. `log_asked(Filling)`."""

    count_asked = Signal()
    log_asked = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insight")
        self.first, self.last, self.who = DayField(theme), DayField(theme), FilterBox()
        self.since, self.until = plain_label(role="secondary"), plain_label(role="secondary")
        self.sentence = plain_label(wrap=True)
        self.log = primary_button(clicked=self._log)
        self.close_button = icon_button(theme.icon("x"), clicked=self._close)
        self._filling: Filling | None = None
        self._chosen = 0
        self._build()
        for field in (self.first, self.last):
            field.edited.connect(self._ask)
            field.complaint.connect(lambda _sentence: self._ask())
        self.who.chosen.connect(lambda _key: self._ask())
        self.hide()

    def open(self, today: date) -> None:
        """Show it for this week up to today."""
        self.first.set_value(today - timedelta(days=today.weekday()))
        self.last.set_value(today)
        self.who.set_current(EVERYONE)
        self.show()
        self.first.setFocus()
        self._ask()

    def period(self) -> tuple[date, date] | None:
        first, last = self.first.value(), self.last.value()
        readable = not (self.first.error or self.last.error)
        return (
            (first, last) if readable and first is not None and last is not None and first <= last else None
        )

    def is_for_chosen(self) -> bool:
        return self.who.current() == CHOSEN

    def show_chosen(self, count: int) -> None:
        """How many people the selection in the sheet holds."""
        self._chosen = count
        self._name_people()

    def show_filling(self, filling: Filling | None) -> None:
        """What logging would make; None while it is counted."""
        self._filling = filling
        self.log.setEnabled(filling is not None and filling.entries > 0)
        self.log.setText(_button(filling))
        self.sentence.setText(self._told(filling))

    def retranslate(self) -> None:
        self.since.setText(tr("Log from"))
        self.until.setText(tr("to"))
        self.first.setAccessibleName(tr("Log from"))
        self.last.setAccessibleName(tr("Log to"))
        self.who.set_label(tr("For"))
        self._name_people()
        name_button(self.close_button, tr("Close"))
        self.show_filling(self._filling)

    def _name_people(self) -> None:
        chosen = tr("people marked in the sheet ({n})").format(n=self._chosen)
        self.who.set_choices([(EVERYONE, tr("everyone")), (CHOSEN, chosen)])

    def _told(self, filling: Filling | None) -> str:
        if self.period() is None:
            return tr("The period ends before it begins, or a day cannot be read.")
        if filling is None:
            return tr("Counting…")
        parts = [_made(filling), *_left_alone(filling)]
        return " ".join(parts)

    def _ask(self) -> None:
        self.show_filling(None)
        if self.period() is not None:
            self.count_asked.emit()

    def _log(self) -> None:
        if self._filling is not None:
            self.log_asked.emit(self._filling)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _build(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for widget in (self.since, self.first, self.until, self.last, self.who):
            fields.addWidget(widget)
        fields.addStretch()
        fields.addWidget(self.log)
        fields.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 8)
        box.setSpacing(4)
        box.addLayout(fields)
        box.addWidget(self.sentence)


def _button(filling: Filling | None) -> str:
    count = filling.entries if filling is not None else 0
    return tr("Log 1 entry") if count == 1 else tr("Log {n} entries").format(n=count)


def _made(filling: Filling) -> str:
    if not filling.entries:
        return tr("There is nothing to log in this period.")
    return tr("Entries: {entries}, for {people} people on {days} days of work, without clock times.").format(
        entries=filling.entries, people=filling.people, days=len(filling.days)
    )


def _left_alone(filling: Filling) -> list[str]:
    found: list[str] = []
    if filling.logged or filling.off:
        left = tr("Days left alone: {n} ({logged} with hours already, {off} of holiday or leave).")
        found.append(left.format(n=filling.logged + filling.off, logged=filling.logged, off=filling.off))
    if filling.unasked:
        found.append(
            tr("People of whom no hours are expected in this period: {n}.").format(n=filling.unasked)
        )
    return found
