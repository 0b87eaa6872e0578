"""Leave of members: from, to, half a day or whole, a note; a chosen leave returns into the form to be changed."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from gui.item_models.days_off import LEAVE_COLUMNS
from gui.item_models.settings_rows import SettingsRows
from gui.language import tr
from gui.team_reading import LeaveSpan, TeamReading
from gui.theme import Theme
from gui.widgets.choice_field import ChoiceField
from gui.widgets.day_field import DayField
from gui.widgets.form_field import FormField
from gui.widgets.settings_list import AddLine, ListCard
from gui.widgets.settings_section import SettingsSection
from gui.workspace import Workspace
from models import calendar


class LeavePart(SettingsSection):
    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme)
        self.member, self.note, self.half = ChoiceField(), QLineEdit(), QCheckBox()
        self.first, self.last = DayField(theme, optional=True), DayField(theme, optional=True)
        self.first.setMinimumWidth(152)
        self.last.setMinimumWidth(152)
        fields = [FormField(field) for field in (self.member, self.first, self.last, self.half, self.note)]
        rows = [(fields[0], 3), (fields[1], 2), (fields[2], 2)], [(fields[3], 0), (fields[4], 1)]
        self.line = AddLine(*rows)
        self.model = SettingsRows(LEAVE_COLUMNS)
        self.card = ListCard(theme, self.model, self.line)
        self._changed: LeaveSpan | None = None
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        self._connect()

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        self.member.set_choices([(row.key, row.member.name) for row in reading.members if not row.is_over])
        self.card.show_records(reading.leaves)
        self.card.delete.setVisible(bool(reading.leaves))

    def focus_first(self) -> None:
        self.member.setFocus()

    def leave(self) -> bool:
        """Stop changing a leave."""
        if self._changed is None:
            return False
        self._begin(None)
        self.card.table.setFocus()
        return True

    def retranslate(self) -> None:
        self.model.retranslate()
        self.card.title.setText(tr("Leave"))
        self.card.table.setAccessibleName(tr("Leave"))
        self.card.delete.setText(tr("Delete"))
        self.card.empty.set_texts(tr("No leave yet. On a day of leave nobody is expected to log hours."))
        names = (tr("Member"), tr("From"), tr("To"), tr("Half days"), tr("Note"))
        for field, name in zip(self.line.fields, names, strict=True):
            field.set_name(name)
        self.last.setPlaceholderText(tr("The same day"))
        self.line.cancel.setText(tr("Cancel"))
        self._name_button()

    def _begin(self, leave: LeaveSpan | None) -> None:
        """An empty form, or one with a leave to change."""
        self._changed = leave
        self.member.set_value(leave.member if leave else None)
        self.first.set_value(leave.first if leave else None)
        self.last.set_value(leave.last if leave else None)
        self.half.setChecked(leave is not None and leave.half)
        self.note.setText(leave.note if leave else "")
        self.line.clear_complaints()
        self._name_button()

    def _name_button(self) -> None:
        self.line.button.setText(tr("Add") if self._changed is None else tr("Save"))
        self.line.cancel.setVisible(self._changed is not None)

    # Writing

    def _open(self, leave: LeaveSpan) -> None:
        self._begin(leave)
        self.first.setFocus()
        self.first.selectAll()

    def _submit(self) -> None:
        self.line.clear_complaints()
        fields = self.member, self.first, self.last
        missing = (tr("Choose who is away."), tr("Write the first day, such as 20/11/2569."), "")
        for field, form, sentence in zip(fields, self.line.fields, missing, strict=False):
            complaint = field.error if not field.is_valid() else "" if field.value() else sentence
            if complaint:
                form.complain(complaint)
                field.setFocus()
                return
        self._write(self.member.value() or "", self.first.value() or date.min)

    def _write(self, member: str, first: date) -> None:
        last = self.last.value() or first
        values: dict[str, Any] = {"half": self.half.isChecked(), "note": self.note.text()}
        name = self.member.currentText()

        def done(_change: Any) -> None:
            self._begin(None)
            self.focus_first()

        if self._changed is None:
            text = tr("Add leave of {name}").format(name=name)
            self.write(text, calendar.add_leave, member, first, last, form=self.line, done=done, **values)
        else:
            text = tr("Change leave of {name}").format(name=name)
            rows = self._changed.rows
            write = calendar.change_leave
            self.write(text, write, rows, member, first, last, form=self.line, done=done, **values)

    def _delete(self, leave: LeaveSpan) -> None:
        text = tr("Delete leave of {name}").format(name=leave.member_name)
        self.write(text, calendar.trash_many, "leave", leave.rows, offer_undo=True)

    def _connect(self) -> None:
        self.line.submitted.connect(self._submit)
        self.line.cancelled.connect(self.leave)
        self.card.table.opened.connect(self._open)
        self.card.table.delete_asked.connect(self._delete)
        for field, form in zip((self.member, self.first, self.last), self.line.fields, strict=False):
            field.complaint.connect(form.complain)
