"""One member: who they are, and below it their memberships and hourly costs; a new one says it all at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gui.item_models.people import KIND_NAMES, MEMBERSHIP_COLUMNS, ROLES, cost_columns
from gui.item_models.settings_rows import SettingsRows
from gui.language import tr
from gui.team_reading import MemberRow
from gui.theme import Theme
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.money_field import MoneyField
from gui.widgets.settings_list import FieldGrid
from gui.widgets.settings_membership import Terms, TermsFields, amount_complaint
from gui.widgets.settings_timed import TimedList
from models.schema import MEMBER_KINDS


@dataclass(frozen=True)
class Person:
    """What the form says; `terms` and `cost_minor` only of a new member (None: no cost is known)."""

    name: str
    email: str
    kind: str
    role: str
    terms: Terms | None = None
    cost_minor: int | None = None


class PersonForm(KeyedForm):
    """`submitted(Person)`; the lists announce what to add, change, end or delete."""

    submitted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: MemberRow | None = None
        self.name, self.email, self.kind, self.role = QLineEdit(), QLineEdit(), _Choice(), _Choice()
        self.cost = MoneyField(optional=True)
        self.rows = [FormField(field) for field in (self.name, self.kind, self.role, self.email)]
        self.cost_row = FormField(self.cost)
        self.terms = TermsFields(theme, self.cost_row)
        self.memberships = TimedList(theme, SettingsRows(MEMBERSHIP_COLUMNS), with_end=True)
        self.costs = TimedList(theme, SettingsRows(cost_columns("THB")))
        self._may_see_costs = True
        self._shown: tuple[str, ...] = ()
        self._drafts: dict[str, tuple[Person, tuple[str, ...]]] = {}
        self._layout()
        self.kind.activated.connect(lambda _row: self._follow_kind())
        self.cost.complaint.connect(self.cost_row.complain)
        self.name.textEdited.connect(lambda: self.rows[0].complain(""))
        self.email.textEdited.connect(lambda: self.rows[3].complain(""))

    # What is in it

    def show_row(self, row: MemberRow | None, currency: str, *, may_see_costs: bool) -> None:
        """A member, or None for a new one; what was typed and not saved returns with its member."""
        same = (row.key if row else "") == (self.row.key if self.row else "") and bool(self._shown)
        self._may_see_costs = may_see_costs
        self._show_parts(row, currency)
        if same and self.is_typed_in():
            self.row = row if row is None or self.row is None else _with_version(row, self.row)
            return
        if not same:
            self._keep_draft()
        self.row = row
        self._fill(row)
        draft = self._drafts.pop(row.key, None) if row else None
        if draft is not None:
            self._fill_fields(draft[0])

    def is_typed_in(self) -> bool:
        return self._texts() != self._shown

    def settle(self) -> None:
        """What is typed is stored."""
        self._shown = self._texts()
        self.show_complaint("")

    def revert(self) -> None:
        self._fill(self.row)

    def offer_roles(self, used: Sequence[str]) -> None:
        """Roles to choose from: the usual ones and those in use; any other can be typed."""
        typed = self.role.currentText()
        self.role.clear()
        self.role.addItems(list(dict.fromkeys([*(role() for role in ROLES), *sorted(filter(None, used))])))
        self.role.setEditText(typed)

    def focus_first(self) -> None:
        self.go_to(self.name)
        self.name.selectAll()

    def submit(self) -> None:
        person = self._person()
        if person is not None:
            self.submitted.emit(person)

    def _person(self) -> Person | None:
        """What is typed, None when something cannot be taken; the field says what."""
        name, email = self.name.text().strip(), self.email.text().strip()
        self.rows[0].complain("" if name else tr("Write the person's name."))
        mail = tr("“{text}” is not an e-mail address. Write it like name@example.org.").format(text=email)
        self.rows[3].complain("" if not email or _is_address(email) else mail)
        wrong = [row.field for row in self.rows if row.complaint]
        terms = self.terms.terms() if self.row is None else None
        if self.row is None:
            if terms is None:
                wrong.append(self.terms.first_wrong())
            if not self._is_cost_readable():
                wrong.append(self.cost)
        if wrong:
            self.go_to(wrong[0])
            return None
        role = self.role.currentText().strip()
        return Person(name, email, self.kind.currentData(), role, terms, self.cost.value())

    def _is_cost_readable(self) -> bool:
        if self.cost.is_valid() and self.cost.value() is not None:
            self.cost_row.complain(amount_complaint(self.cost.value()))
        return not self.cost_row.complaint

    # Filling

    def _fill(self, row: MemberRow | None) -> None:
        member = row.member if row else None
        person = (
            Person(member.name, member.email or "", member.kind, member.role)
            if member
            else Person("", "", "staff", "")
        )
        self._fill_fields(person)
        self.terms.show_terms(None)
        self.cost.set_value(None)
        for form_field in (*self.rows, self.cost_row):
            form_field.complain("")
        self.settle()

    def _fill_fields(self, person: Person) -> None:
        self.name.setText(person.name)
        self.email.setText(person.email)
        self.role.setEditText(person.role)
        self.kind.setCurrentIndex(max(self.kind.findData(person.kind), 0))

    def _show_parts(self, row: MemberRow | None, currency: str) -> None:
        self.terms.setVisible(row is None)
        self.cost_row.setVisible(row is None and self._may_see_costs)
        self.memberships.setVisible(row is not None)
        self.costs.setVisible(row is not None and self._may_see_costs)
        self.cost.set_currency(currency) if self.cost.currency != currency else None
        self.costs.set_columns(cost_columns(currency))
        self.memberships.show_records(row.memberships if row else ())
        self.costs.show_records(row.costs if row else ())

    def _keep_draft(self) -> None:
        if self.row is not None and self.is_typed_in():
            typed = Person(
                self.name.text(),
                self.email.text(),
                self.kind.currentData() or "staff",
                self.role.currentText(),
            )
            self._drafts[self.row.key] = (typed, self._shown)

    def _texts(self) -> tuple[str, ...]:
        own = (self.name.text(), self.email.text(), self.kind.currentData() or "", self.role.currentText())
        return own if self.row is not None else (*own, *self.terms.texts(), self.cost.text())

    def _follow_kind(self) -> None:
        """Of a new volunteer no hours are expected unless somebody says so."""
        if self.row is None and self.kind.currentData() == "volunteer":
            self.terms.weekly.set_value(None)

    # Building

    def _layout(self) -> None:
        self.kind.setMinimumHeight(36)
        self.role.setEditable(True)
        self.role.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        grid = FieldGrid()
        grid.add_fields(*self.rows)
        self.body.addLayout(grid)
        self.body.addWidget(self.terms)
        self.body.addWidget(self.memberships)
        self.body.addWidget(self.costs)

    def retranslate(self) -> None:
        super().retranslate()
        names = (tr("Name"), tr("Kind"), tr("Role"), tr("E-mail"))
        for row, name in zip(self.rows, names, strict=True):
            row.set_name(name)
        chosen = max(self.kind.currentIndex(), 0)
        self.kind.clear()
        for kind in MEMBER_KINDS:
            self.kind.addItem(KIND_NAMES[kind](), kind)
        self.kind.setCurrentIndex(chosen)
        self.rows[2].set_hint(tr("“Team leader”: sees hourly costs alone"))
        self.cost_row.set_name(tr("Cost per hour"))
        self.cost_row.set_hint(tr("Empty: not known yet"))
        self.terms.retranslate()
        self.save.setText(tr("Add the member") if self.row is None else tr("Save"))
        self.memberships.retranslate(tr("Membership"), tr("Add a membership"))
        self.costs.retranslate(tr("Hourly cost"), tr("Add an hourly cost"))


class _Choice(QComboBox):
    """As wide as its column, and scrolling the form past it must not change it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _with_version(fresh: MemberRow, typed_over: MemberRow) -> MemberRow:
    """Fresh lists beside the member that was being changed, so that a conflict is noticed when it is saved."""
    return MemberRow(typed_over.member, fresh.memberships, fresh.costs, fresh.today)


def _is_address(text: str) -> bool:
    name, at, place = text.partition("@")
    return bool(name and at and "." in place.strip(".") and " " not in text)
