"""The form in which an income or expense is written or changed: a panel beside the list, never a dialog."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from gui.dates import BUDDHIST_OFFSET, era, format_day, parse_day
from gui.item_models.amount_rows import KINDS, AmountRow, AmountValues, Side, Span, kind_name
from gui.language import tr
from gui.numbers import parse_money
from gui.theme import Theme
from gui.widgets.covered_days import CoveredDays
from gui.widgets.day_field import DayField
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.money_field import MoneyField
from models.errors import Refused


class AmountForm(KeyedForm):
    """`submitted` carries AmountValues, `cancelled` when it is left, `changed` when a preview may be due.

    Enter saves, Esc leaves. What cannot be read stays where it was typed, with the reason below it.
    """

    submitted = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side = "income"
        self.row: AmountRow | None = None
        self.day, self.amount = DayField(theme), MoneyField()
        self.kind, self.project = QComboBox(), QComboBox()
        self.name, self.note = QLineEdit(), QLineEdit()
        self.covers = CoveredDays(theme)
        self.restricted = QCheckBox()
        self._names = QStringListModel(self)
        fields = (self.day, self.amount, self.kind, self.restricted, self.name, self.project, self.note)
        self.rows = {field: FormField(field) for field in fields}
        self._layout()
        self._connect()

    # What is in it

    def begin(self, side: Side, row: AmountRow | None, today: date) -> None:
        """Show an amount to change, or an empty form."""
        self.side, self.row = side, row
        self.day.today = today
        day = row.day if row else today
        self.day.set_value(day)
        self.amount.set_value(row.amount_minor if row else None)
        self.name.setText(row.name if row else "")
        self.note.setText(row.note if row else "")
        self.kind.setCurrentIndex(max(self.kind.findData(row.kind if row else "grant"), 0))
        self.restricted.setChecked(row is not None and row.restricted)
        self.covers.show_span(row.covers if row else None, day)
        self._choose_project(row.project if row else None)
        for widget in (self.rows[self.kind], self.rows[self.restricted]):
            widget.setVisible(side == "income")
        for field in self.rows.values():
            field.complain("")
        self.show_complaint("")
        self.retranslate()

    def offer(self, projects: Sequence[tuple[str, str]], names: Sequence[str], currency: str) -> None:
        """Projects (key, name) to choose from, sources or payees used before; what is chosen stays chosen."""
        chosen = self.project.currentData() if self.project.count() else self.row and self.row.project
        self.project.clear()
        self.project.addItem(tr("None: for the team as a whole"), "")
        for key, name in projects:
            self.project.addItem(name, key)
        self._choose_project(chosen)
        self._names.setStringList(list(names))
        if currency != self.amount.currency:
            self.amount.set_currency(currency)

    def values(self) -> AmountValues | None:
        """What is typed, if all of it can be read; each field says what is wrong with it."""
        readable = [self._read_day(), self._read_amount(), self.covers.is_valid()]
        day, amount = self.day.value(), self.amount.value()
        if not all(readable) or day is None or amount is None:
            return None
        income = self.side == "income"
        return AmountValues(
            day,
            amount,
            self.kind.currentData() if income else "",
            self.name.text().strip(),
            self.project.currentData() or None,
            self.covers.span(),
            income and self.restricted.isChecked(),
            self.note.text().strip(),
        )

    def preview(self) -> tuple[int, date, Span | None, str | None] | None:
        """Amount, day, covered days and project as far as they can be read by now, without complaining."""
        day, amount = self._typed_day(), self._typed_amount()
        covers = self.covers.span()
        if day is None or amount is None or (covers is not None and covers[1] < covers[0]):
            return None
        return amount, day, covers, self.project.currentData() or None

    def focus_first(self) -> None:
        """The amount is what a person came for; the day is usually right."""
        self.amount.setFocus()
        self.amount.selectAll()

    # Reading

    def _typed_amount(self) -> int | None:
        try:
            return parse_money(self.amount.text(), self.amount.currency)
        except Refused:
            return None

    def _typed_day(self) -> date | None:
        """What is being typed counts as soon as it is a day; the field reads it when it is left."""
        if not self.day.isModified():
            return self.day.value()
        try:
            return parse_day(self.day.text(), self.day.today)
        except Refused:
            return None

    def _read_day(self) -> bool:
        if not self.day.text().strip():
            self.rows[self.day].complain(tr("Type the day, such as 20/11/2569 or 20 Nov 2026."))
            return False
        return self.day.is_valid()

    def _read_amount(self) -> bool:
        if not self.amount.text().strip():
            self.rows[self.amount].complain(tr("Type the amount."))
            return False
        if not self.amount.is_valid():
            return False
        nothing = self.amount.value() == 0
        sentence = tr("An amount of 0 says nothing. Type the amount, negative for a refund.")
        self.rows[self.amount].complain(sentence if nothing else "")
        return not nothing

    def submit(self) -> None:
        self.show_complaint("")
        values = self.values()
        if values is not None:
            self.submitted.emit(values)
            return
        wrong = (self.day, self.amount, self.covers.first, self.covers.last)
        rows = (self.rows[self.day], self.rows[self.amount], self.covers.first_row, self.covers.last_row)
        self.go_to(next(field for field, row in zip(wrong, rows, strict=True) if row.complaint))

    def _moved(self, day: date | None) -> None:
        if day is not None:
            self.covers.follow(day)
        self._echo_day()
        self.changed.emit()

    def _echo_day(self) -> None:
        day = self._typed_day()
        self.rows[self.day].set_hint("" if day is None else _in_full(day))

    def _choose_project(self, key: str | None) -> None:
        self.project.setCurrentIndex(max(self.project.findData(key or ""), 0))

    # Building

    def _connect(self) -> None:
        self.day.complaint.connect(self.rows[self.day].complain)
        self.amount.complaint.connect(self.rows[self.amount].complain)
        self.day.edited.connect(self._moved)
        self.day.textEdited.connect(self._echo_day)
        for field in (self.day, self.amount):
            field.textEdited.connect(self.changed)
        self.amount.edited.connect(self.changed)
        self.project.activated.connect(self.changed)
        self.covers.edited.connect(self.changed)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)

    def _layout(self) -> None:
        for left, right in ((self.day, self.amount), (self.kind, self.restricted)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for field in (left, right):
                field.setMinimumWidth(120)
                row.addWidget(self.rows[field], 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)
        for field in (self.name, self.project):
            self.body.addWidget(self.rows[field])
        self.body.addWidget(self.covers)
        self.body.addWidget(self.rows[self.note])
        for box in (self.kind, self.project):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)

    def retranslate(self) -> None:
        super().retranslate()
        income = self.side == "income"
        names = {
            self.day: tr("Received on") if income else tr("Paid on"),
            self.amount: tr("Amount"),
            self.kind: tr("Kind"),
            self.restricted: tr("Use of the money"),
            self.name: tr("From whom") if income else tr("Paid to"),
            self.project: tr("For the project"),
            self.note: tr("Note"),
        }
        for field, name in names.items():
            self.rows[field].set_name(name)
        self.rows[self.amount].set_hint(tr("A minus sign makes it a refund"))
        self._name_kinds()
        if self.project.count():
            self.project.setItemText(0, tr("None: for the team as a whole"))
        self.restricted.setText(tr("Restricted"))
        self.restricted.setAccessibleName(tr("Restricted"))
        self.rows[self.restricted].set_hint(tr("for one purpose only"))
        self.save.setText(tr("Save"))
        self.covers.retranslate()
        self._echo_day()

    def _name_kinds(self) -> None:
        chosen = self.kind.currentData() or (self.row.kind if self.row else "grant")
        self.kind.clear()
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))


def _in_full(day: date) -> str:
    """ศุกร์ 20 พฤศจิกายน 2569 ค.ศ. 2026: what a typed day was understood as, in both eras."""
    full = format_day(day, weekday=True, short=False)
    other = (
        tr("{year} CE").format(year=day.year)
        if era() == "be"
        else tr("{year} BE").format(year=day.year + BUDDHIST_OFFSET)
    )
    return f"{full}\n{other}"
