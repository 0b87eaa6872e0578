"""The members: a list on the left, the chosen one with everything that changes over time on the right."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from gui.item_models.people import member_columns
from gui.item_models.settings_rows import SettingsRows
from gui.language import tr
from gui.team_reading import MemberRow, TeamReading
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.settings_list import ListCard
from gui.widgets.settings_membership import CostForm, MembershipForm, Terms
from gui.widgets.settings_person import Person, PersonForm
from gui.widgets.settings_section import SettingsSection
from gui.workspace import Workspace
from models import teams
from models.records import HourlyCost, Membership
from models.schema import new_key


class MembersSection(SettingsSection):
    """Hourly costs are shown while `may_see_costs` says so."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme)
        self.may_see_costs = True
        self.model = SettingsRows(member_columns("THB", with_costs=True), muted=lambda row: row.is_over)
        self.card = ListCard(theme, self.model)
        self.add = secondary_button(icon=theme.icon("plus"), clicked=self.begin_new)
        self.person, self.membership, self.cost = PersonForm(theme), MembershipForm(theme), CostForm(theme)
        self.panel, self.panel_title = QStackedWidget(), plain_label(role="card_title")
        self._is_new = False
        self._wanted = ""
        self._layout()
        self._connect()

    # What is shown

    def present(self, reading: TeamReading) -> None:
        moved = self.reading is not None and self.reading.team.key != reading.team.key
        self.reading = reading
        currency = reading.team.currency
        self.model.set_columns(member_columns(currency, with_costs=self.may_see_costs))
        self.person.offer_roles([row.member.role for row in reading.members])
        self._is_new = not reading.members or (self._is_new and not moved)
        self.card.show_records(reading.members)
        self._count()
        if self._wanted and self.card.table.choose(self._wanted):
            self._wanted = ""
        elif self.card.table.current() is None and reading.members:
            me = self.workspace.member
            if me is None or not self.card.table.choose(me.key):
                self.card.table.choose(reading.members[0].key)
        self._show_person()

    def focus_first(self) -> None:
        (self.person if self._is_new else self.card.table).setFocus()
        if self._is_new:
            self.person.focus_first()

    def begin_new(self) -> None:
        self._is_new = True
        self.panel.setCurrentWidget(self.person)
        self._show_person()
        self.person.focus_first()

    def leave(self) -> bool:
        """From the form of a membership back to the person, from a new person back to the list."""
        if self.panel.currentWidget() is not self.person:
            self.panel.setCurrentWidget(self.person)
            self._show_title()
            self.person.memberships.table.setFocus()
            return True
        inside = self.person.isAncestorOf(self.focusWidget() or self)
        if self._is_new and self.model.rowCount():
            self._is_new = False
            self._show_person()
        elif inside:
            self.person.revert()
        self.card.table.setFocus()
        return inside

    def key_hints(self) -> list[tuple[str, str]]:
        return [("Ctrl+N", tr("Add")), ("Enter", tr("Edit")), ("Esc", tr("Back")), ("Delete", tr("Delete"))]

    def retranslate(self) -> None:
        self.model.retranslate()
        self.card.title.setText(tr("Members"))
        self.card.table.setAccessibleName(tr("Members"))
        self.card.empty.set_texts(tr("Nobody is in the team yet. Write the first name on the right."))
        self.card.delete.setText(tr("Delete"))
        self.add.setText(tr("Add a member"))
        for form in (self.person, self.membership, self.cost):
            form.retranslate()
        if self.reading is not None:
            self.person.offer_roles([row.member.role for row in self.reading.members])
        self._count()
        self._show_title()

    def _count(self) -> None:
        members = self.reading.members if self.reading else ()
        self.card.summary.setText(tr("{n} members").format(n=len(members)) if members else "")

    def _row(self) -> MemberRow | None:
        return None if self._is_new else self.card.table.current()

    def _show_person(self) -> None:
        if self.reading is None:
            return
        row = self._row()
        if row is None and not self._is_new:
            return
        self.person.show_row(row, self.reading.team.currency, may_see_costs=self.may_see_costs)
        self.person.retranslate()
        self._show_title()

    def _show_title(self) -> None:
        row = self._row()
        self.panel_title.setText(row.member.name if row else tr("A new member"))

    def _choose(self, row: MemberRow | None) -> None:
        """The list shows another member; what was typed about the one before is kept for them."""
        if row is None or (
            self.person.row is not None and row.key == self.person.row.key and not self._is_new
        ):
            return
        if self._is_new and not self.card.table.hasFocus():
            return
        self._is_new = False
        self.panel.setCurrentWidget(self.person)
        self._show_person()

    # Writing: the person

    def _save_person(self, person: Person) -> None:
        if self.person.row is None:
            self._add_person(person)
            return
        member = self.person.row.member
        self.write(
            tr("Change the member {name}").format(name=person.name),
            teams.change_member,
            member.key,
            member.version,
            form=self.person,
            done=lambda _change: self.person.settle(),
            name=person.name,
            email=person.email,
            kind=person.kind,
            role=person.role,
        )

    def _add_person(self, person: Person) -> None:
        if self.reading is None or person.terms is None:
            return
        key = new_key()

        def done(_change: Any) -> None:
            self._is_new, self._wanted = False, key
            self.person.revert()

        self.write(
            tr("Add the member {name}").format(name=person.name),
            _add_member,
            self.reading.team.key,
            key,
            person,
            form=self.person,
            done=done,
        )

    def _delete_person(self, row: MemberRow) -> None:
        text = tr("Delete the member {name}").format(name=row.member.name)
        self.write(text, teams.trash, "member", row.key, row.version, offer_undo=True)

    # Writing: what changes over time

    def _edit_membership(self, membership: Membership | None) -> None:
        self._open(self.membership)
        self.membership.begin(membership)

    def _end_membership(self, membership: Membership) -> None:
        self._edit_membership(membership)
        self.membership.end_on(max(date.today(), membership.first_day))

    def _save_membership(self, terms: Terms) -> None:
        row, old = self.person.row, self.membership.membership
        if row is None:
            return
        name = row.member.name
        if old is None:
            self._write_timed(
                self.membership,
                tr("Add a membership of {name}").format(name=name),
                teams.add_membership,
                row.key,
                terms.first_day,
                terms.last_day,
                weekly_seconds=terms.weekly_seconds,
                working_days=terms.working_days,
            )
        else:
            self._write_timed(
                self.membership,
                tr("Change a membership of {name}").format(name=name),
                teams.change_membership,
                old.key,
                old.version,
                terms.first_day,
                terms.last_day,
                terms.weekly_seconds,
                terms.working_days,
            )

    def _edit_cost(self, cost: HourlyCost | None) -> None:
        if self.reading is not None:
            self._open(self.cost)
            self.cost.begin(cost, self.reading.team.currency)

    def _save_cost(self, since: date, minor: int) -> None:
        row, old = self.person.row, self.cost.cost
        if row is None:
            return
        text = tr("Set the hourly cost of {name}").format(name=row.member.name)
        if old is None:
            self._write_timed(self.cost, text, teams.set_hourly_cost, row.key, since, minor)
        else:
            self._write_timed(self.cost, text, teams.change_hourly_cost, old.key, old.version, since, minor)

    def _delete_timed(self, table: str, one: Membership | HourlyCost) -> None:
        name = self.person.row.member.name if self.person.row else ""
        text = (
            tr("Delete a membership of {name}")
            if table == "membership"
            else tr("Delete an hourly cost of {name}")
        )
        self.write(text.format(name=name), teams.trash, table, one.key, one.version, offer_undo=True)

    def _write_timed(self, form: KeyedForm, text: str, operation: Any, *args: Any, **kwargs: Any) -> None:
        self.write(text, operation, *args, form=form, done=lambda _change: self._close(form), **kwargs)

    def _open(self, form: KeyedForm) -> None:
        self.panel.setCurrentWidget(form)

    def _close(self, form: KeyedForm) -> None:
        if self.panel.currentWidget() is form:
            self.panel.setCurrentWidget(self.person)
            part = self.person.costs if form is self.cost else self.person.memberships
            part.table.setFocus()

    # Building

    def _layout(self) -> None:
        self.card.foot.addWidget(self.add)
        for form in (self.person, self.membership, self.cost):
            self.panel.addWidget(form)
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 8, 4, 10)
        inside.setSpacing(8)
        inside.addWidget(self.panel_title)
        inside.addWidget(self.panel, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.card, 1)
        row.addWidget(frame, 1)

    def _connect(self) -> None:
        table, person = self.card.table, self.person
        table.chosen.connect(self._choose)
        table.opened.connect(lambda _row: person.focus_first())
        table.delete_asked.connect(self._delete_person)
        person.submitted.connect(self._save_person)
        person.memberships.add_asked.connect(lambda: self._edit_membership(None))
        person.memberships.change_asked.connect(self._edit_membership)
        person.memberships.end_asked.connect(self._end_membership)
        person.memberships.delete_asked.connect(lambda one: self._delete_timed("membership", one))
        person.costs.add_asked.connect(lambda: self._edit_cost(None))
        person.costs.change_asked.connect(self._edit_cost)
        person.costs.delete_asked.connect(lambda one: self._delete_timed("hourly_cost", one))
        self.membership.submitted.connect(self._save_membership)
        self.cost.submitted.connect(self._save_cost)
        for form in (person, self.membership, self.cost):
            form.cancelled.connect(self.leave)


def _add_member(connection: Any, team: str, key: str, person: Person) -> Any:
    """One step: the person with the membership and the cost that hold from its first day on."""
    terms = person.terms
    assert terms is not None
    change = teams.add_member(
        connection,
        team,
        person.name,
        kind=person.kind,
        email=person.email,
        role=person.role,
        weekly_seconds=terms.weekly_seconds,
        first_day=terms.first_day,
        working_days=terms.working_days,
        cost_minor=person.cost_minor,
        key=key,
    )
    if terms.last_day is not None:
        membership = next(row for row in change.rows if row.table == "membership")
        change += teams.change_membership(
            connection,
            membership.key,
            1,
            terms.first_day,
            terms.last_day,
            terms.weekly_seconds,
            terms.working_days,
        )
    return change
