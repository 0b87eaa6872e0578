"""Public holidays of a year on the left, leave of members on the right."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from gui.dates import format_year
from gui.item_models.days_off import HOLIDAY_COLUMNS
from gui.item_models.settings_rows import SettingsRows, Values
from gui.language import tr
from gui.team_reading import TeamReading
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.day_field import DayField
from gui.widgets.form_field import FormField
from gui.widgets.labels import plain_label
from gui.widgets.settings_leave import LeavePart
from gui.widgets.settings_list import AddLine, ListCard
from gui.widgets.settings_section import SettingsSection
from gui.workspace import Workspace
from models import calendar


class HolidayPart(SettingsSection):
    """The holidays of one year: brought in together, added one by one, edited in place."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme)
        self.year = date.today().year
        self.day, self.name = DayField(theme, optional=True), QLineEdit()
        self.day.setMinimumWidth(158)
        self.line = AddLine([(FormField(self.day), 2), (FormField(self.name), 3)])
        self.model = SettingsRows(HOLIDAY_COLUMNS)
        self.card = ListCard(theme, self.model, self.line)
        self.earlier = icon_button(theme.icon("chevron-left"), clicked=lambda: self.show_year(self.year - 1))
        self.later = icon_button(theme.icon("chevron-right"), clicked=lambda: self.show_year(self.year + 1))
        self.year_text = plain_label(role="strong")
        self.fill = secondary_button(icon=theme.icon("calendar-days"), clicked=self._fill)
        self._layout()
        self._connect()

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        self._show()

    def show_year(self, year: int) -> None:
        self.year = min(max(year, 1901), 2398)
        self._show()

    def focus_first(self) -> None:
        self.day.setFocus()
        self.day.selectAll()

    def retranslate(self) -> None:
        self.model.retranslate()
        self.card.title.setText(tr("Public holidays"))
        self.card.table.setAccessibleName(tr("Public holidays"))
        self.card.delete.setText(tr("Delete"))
        self.line.fields[0].set_name(tr("Day"))
        self.line.fields[1].set_name(tr("Name of the holiday"))
        self.line.button.setText(tr("Add"))
        name_button(self.earlier, tr("Year before"))
        name_button(self.later, tr("Year after"))
        self._show()

    def _show(self) -> None:
        year = format_year(self.year)
        self.year_text.setText(year)
        fill = (
            tr("Add the Thai public holidays of {year}") if self._is_thai() else tr("Add holidays {year}")
        ).format(year=year)
        self.fill.setText(fill)
        holidays = [one for one in self.reading.holidays if one.day.year == self.year] if self.reading else []
        self.card.empty.set_texts(tr("There is no holiday in {year} yet.").format(year=year), fill)
        self.fill.setVisible(bool(holidays))
        self.card.delete.setVisible(bool(holidays))
        self.card.show_records(holidays)

    def _is_thai(self) -> bool:
        return self.reading is None or self.reading.team.country == "TH"

    # Writing

    def _fill(self) -> None:
        if self.reading is None:
            return
        year = format_year(self.year)

        def done(change: Any) -> None:
            if not change:
                text = tr("All public holidays of {year} are in the list already, or in the trash.")
                self.told.emit(text.format(year=year))

        text = tr("Add the public holidays of {year}").format(year=year)
        self.write(text, calendar.add_public_holidays, self.reading.team.key, self.year, done=done)

    def _add(self) -> None:
        name = self.name.text().strip()
        if not self.day.is_valid():
            self.focus_first()
        elif self.day.value() is None:
            self.line.fields[0].complain(tr("Write the day, such as 20/11/2569."))
            self.focus_first()
        elif not name:
            self.line.fields[1].complain(tr("Write what is celebrated on this day."))
            self.name.setFocus()
        elif self.reading is not None:
            day = self.day.value()
            assert day is not None
            text = tr("Add the holiday {name}").format(name=name)
            self.write(
                text,
                calendar.add_holiday,
                self.reading.team.key,
                day,
                name,
                form=self.line,
                done=lambda _change: self._added(day),
            )

    def _added(self, day: date) -> None:
        self.name.clear()
        self.day.set_value(None)
        self.show_year(day.year)
        self.focus_first()

    def _change(self, holiday: Any, values: Values) -> None:
        wanted = {"day": holiday.day, "name": holiday.name, "name_th": holiday.name_th, **values}
        self.write(
            tr("Change the holiday {name}").format(name=holiday.name_th),
            calendar.change_holiday,
            holiday.key,
            holiday.version,
            wanted["day"],
            wanted["name"],
            wanted["name_th"],
            failed=lambda _error: self.model.give_up(holiday.key),
        )

    def _delete(self, holiday: Any) -> None:
        text = tr("Delete the holiday {name}").format(name=holiday.name_th)
        self.write(text, calendar.trash, "holiday", holiday.key, holiday.version, offer_undo=True)

    # Building

    def _layout(self) -> None:
        for widget in (self.earlier, self.year_text, self.later):
            self.card.head.addWidget(widget)
        self.card.foot.insertWidget(2, self.fill)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)

    def _connect(self) -> None:
        self.line.submitted.connect(self._add)
        self.day.complaint.connect(self.line.fields[0].complain)
        self.name.textEdited.connect(lambda: self.line.fields[1].complain(""))
        self.model.edited.connect(self._change)
        self.card.table.delete_asked.connect(self._delete)
        self.card.empty.acted.connect(self._fill)


class CalendarSection(SettingsSection):
    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme)
        self.holidays, self.leave_days = HolidayPart(workspace, theme), LeavePart(workspace, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.leave_days.card.title.setMinimumHeight(self.holidays.earlier.sizeHint().height())
        for part in (self.holidays, self.leave_days):
            row.addWidget(part, 1)
            part.complained.connect(self.complained)
            part.told.connect(self.told)

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        self.holidays.present(reading)
        self.leave_days.present(reading)

    def retranslate(self) -> None:
        self.holidays.retranslate()
        self.leave_days.retranslate()

    def focus_first(self) -> None:
        self.holidays.focus_first()

    def begin_new(self) -> None:
        """Where the work is: one more leave if the cursor is among the leave."""
        (
            self.leave_days if self.leave_days.isAncestorOf(self.focusWidget() or self) else self.holidays
        ).focus_first()

    def leave(self) -> bool:
        return self.leave_days.leave()

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Add")),
            ("Enter", tr("Edit")),
            ("Alt+↓", tr("Calendar")),
            ("Delete", tr("Delete")),
        ]
