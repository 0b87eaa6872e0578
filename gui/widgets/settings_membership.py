"""Forms for what changes over time: when a person belongs with how many hours, and what an hour costs."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gui.dates import weekday_name
from gui.language import tr
from gui.theme import Theme
from gui.widgets.day_field import DayField
from gui.widgets.duration_field import DurationField
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.money_field import MoneyField
from gui.widgets.settings_list import FieldGrid
from models.records import HourlyCost, Membership
from models.schema import MONDAY_TO_FRIDAY
from models.teams import FULL_TIME, LONG_AGO


@dataclass(frozen=True)
class Terms:
    """From when to when a person belongs, the seconds expected in a week, and on which days (bit 0 = Monday)."""

    first_day: date
    last_day: date | None
    weekly_seconds: int | None
    working_days: int


class WeekdayField(QWidget):
    """Seven boxes, Monday first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = [QCheckBox() for _ in range(7)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box in self.boxes:
            row.addWidget(box)
        row.addStretch()
        self.setFocusProxy(self.boxes[0])
        self.set_value(MONDAY_TO_FRIDAY)

    def value(self) -> int:
        return sum(1 << day for day, box in enumerate(self.boxes) if box.isChecked())

    def set_value(self, bits: int) -> None:
        for day, box in enumerate(self.boxes):
            box.setChecked(bool(bits >> day & 1))

    def retranslate(self) -> None:
        for day, box in enumerate(self.boxes):
            box.setText(weekday_name(day))
            box.setAccessibleName(tr("Works on {day}").format(day=weekday_name(day, short=False)))


class TermsFields(QWidget):
    """The fields of a membership, alone or (with `more` beside them) within the form of a new member."""

    def __init__(self, theme: Theme, *more: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = DayField(theme, optional=True), DayField(theme, optional=True)
        self.weekly, self.days = DurationField(optional=True, step_seconds=3600), WeekdayField()
        self.rows = [FormField(field) for field in (self.first, self.last, self.weekly, self.days)]
        grid = FieldGrid()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.add_fields(*self.rows[:3], *more)
        grid.addWidget(self.rows[3], 2, 0, 1, 2)
        self.setLayout(grid)
        for field, row in zip((self.first, self.last, self.weekly), self.rows, strict=False):
            field.complaint.connect(row.complain)
        self.show_terms(None)

    def show_terms(self, terms: Terms | Membership | None) -> None:
        """None: full time from the beginning on."""
        first = terms.first_day if terms else LONG_AGO
        self.first.set_value(None if first == LONG_AGO else first)
        self.last.set_value(terms.last_day if terms else None)
        self.weekly.set_value(terms.weekly_seconds if terms else FULL_TIME)
        self.days.set_value(terms.working_days if terms else MONDAY_TO_FRIDAY)
        for row in self.rows:
            row.complain("")

    def texts(self) -> tuple[str, ...]:
        """What is typed, to tell whether anything was."""
        return self.first.text(), self.last.text(), self.weekly.text(), str(self.days.value())

    def terms(self) -> Terms | None:
        """What is typed, None when something cannot be; the field says what."""
        readable = [field.is_valid() for field in (self.first, self.last, self.weekly)]
        first, last = self.first.value() or LONG_AGO, self.last.value()
        if readable[1]:
            backwards = last is not None and last < first
            self.rows[1].complain(_backwards() if backwards else "")
            readable.append(not backwards)
        self.rows[3].complain("" if self.days.value() else tr("Choose at least one working day."))
        if not all(readable) or not self.days.value():
            return None
        return Terms(first, last, self.weekly.value(), self.days.value())

    def first_wrong(self) -> QWidget:
        """The field to go to after terms() gave nothing."""
        wrong = [row.field for row in self.rows if row.complaint]
        return wrong[0] if wrong else self.first

    def retranslate(self) -> None:
        names = (tr("Member from"), tr("Member until"), tr("Hours a week"), tr("Working days"))
        hints = (tr("Empty: from the beginning"), tr("Empty: still a member"), tr("Empty: none expected"), "")
        for row, name, hint in zip(self.rows, names, hints, strict=True):
            row.set_name(name)
            row.set_hint(hint)
        self.days.retranslate()


class MembershipForm(KeyedForm):
    """A membership to add or to change; `submitted(Terms)`."""

    submitted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.membership: Membership | None = None
        self.fields = TermsFields(theme)
        self.title = plain_label(role="strong")
        self.body.addWidget(self.title)
        self.body.addWidget(self.fields)

    def begin(self, membership: Membership | None) -> None:
        self.membership = membership
        self.fields.show_terms(membership)
        self.show_complaint("")
        self.retranslate()
        self.fields.first.setFocus()

    def end_on(self, day: date) -> None:
        """Propose a last day, to be confirmed with Enter."""
        self.fields.last.set_value(day)
        self.go_to(self.fields.last)
        self.fields.last.selectAll()

    def submit(self) -> None:
        terms = self.fields.terms()
        if terms is None:
            self.go_to(self.fields.first_wrong())
        else:
            self.submitted.emit(terms)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(tr("Change a membership") if self.membership else tr("Add a membership"))
        self.save.setText(tr("Save"))
        self.fields.retranslate()


class CostForm(KeyedForm):
    """What an hour costs from a day on, to add or to change; `submitted(day, minor units)`."""

    submitted = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cost: HourlyCost | None = None
        self.since, self.amount = DayField(theme, optional=True), MoneyField(optional=True)
        self.rows = [FormField(self.since), FormField(self.amount)]
        self.title = plain_label(role="strong")
        self.note = plain_label(role="small", wrap=True)
        grid = FieldGrid()
        grid.add_fields(*self.rows)
        self.body.addWidget(self.title)
        self.body.addLayout(grid)
        self.body.addWidget(self.note)
        self.since.complaint.connect(self.rows[0].complain)
        self.amount.complaint.connect(self.rows[1].complain)

    def begin(self, cost: HourlyCost | None, currency: str) -> None:
        self.cost = cost
        self.amount.set_currency(currency)
        since = cost.valid_from if cost else LONG_AGO
        self.since.set_value(None if since == LONG_AGO else since)
        self.amount.set_value(cost.cost_minor if cost else None)
        self.show_complaint("")
        for row in self.rows:
            row.complain("")
        self.retranslate()
        self.since.setFocus()

    def submit(self) -> None:
        readable = [self.since.is_valid(), self.amount.is_valid()]
        if readable[1]:
            self.rows[1].complain(amount_complaint(self.amount.value()))
        wrong = [row.field for row in self.rows if row.complaint]
        if wrong:
            self.go_to(wrong[0])
        elif all(readable):
            self.submitted.emit(self.since.value() or LONG_AGO, self.amount.value())

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(tr("Change an hourly cost") if self.cost else tr("Add an hourly cost"))
        self.rows[0].set_name(tr("Valid from"))
        self.rows[0].set_hint(tr("Empty: from the beginning"))
        self.rows[1].set_name(tr("Cost per hour"))
        self.note.setText(
            tr("Pay and everything that comes with it, for one hour of work. A volunteer costs 0.")
        )
        self.save.setText(tr("Save"))


def amount_complaint(minor: int | None) -> str:
    """What is wrong with an hourly cost that must be there."""
    if minor is None:
        return tr("Type what an hour costs, such as 150.")
    return tr("An hourly cost cannot be negative.") if minor < 0 else ""


def _backwards() -> str:
    return tr("The membership ends before it begins. Exchange the two days.")
