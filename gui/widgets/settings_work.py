"""Projects and activities: one line to add, everything else edited in the table."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout

from gui.item_models.settings_rows import SettingsRows, Values
from gui.item_models.work_kinds import ACTIVITY_COLUMNS, PROJECT_COLUMNS, purpose_choices, refuse_double
from gui.language import tr, translate_error
from gui.team_reading import TeamReading
from gui.theme import Theme
from gui.widgets.form_field import FormField
from gui.widgets.purpose_swatch import Swatches
from gui.widgets.settings_list import AddLine, ListCard
from gui.widgets.settings_section import SettingsSection
from gui.workspace import Workspace
from models import rules, teams
from models.errors import Refused


class _WorkSection(SettingsSection):
    """What projects and activities have in common: a name nobody else has, an archive, a trash."""

    def __init__(
        self, workspace: Workspace, theme: Theme, model: SettingsRows, *others: tuple[FormField, int]
    ) -> None:
        super().__init__(workspace, theme)
        self.name = QLineEdit()
        self.line = AddLine([(FormField(self.name), 4), *others])
        self.model = model
        self.card = ListCard(theme, model, self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        self.line.submitted.connect(self._add)
        self.card.table.delete_asked.connect(self._delete)
        model.edited.connect(self._change)
        self.name.textEdited.connect(lambda: self.line.show_complaint(""))

    def focus_first(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Add")),
            ("Enter", tr("Edit")),
            ("Space", tr("Tick")),
            ("Delete", tr("Delete")),
        ]

    def retranslate(self) -> None:
        self.model.retranslate()
        self.line.fields[0].set_name(tr("Name"))
        self.line.button.setText(tr("Add"))
        self.card.delete.setText(tr("Delete"))

    def _typed_name(self) -> str | None:
        """The name in the line, None when it cannot be taken."""
        try:
            name = rules.required_text(self.name.text())
            refuse_double("", {"name": name}, self.model.records())
        except Refused as error:
            self.line.show_complaint(translate_error(error))
            self.focus_first()
            return None
        return name

    def _clear(self) -> None:
        self.name.clear()
        self.focus_first()

    def _add(self) -> None:
        raise NotImplementedError

    def _change(self, record: Any, values: Values) -> None:
        raise NotImplementedError

    def _delete(self, record: Any) -> None:
        raise NotImplementedError


class ProjectsSection(_WorkSection):
    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        self.funding, self.internal = QLineEdit(), QCheckBox()
        model = SettingsRows(PROJECT_COLUMNS, muted=lambda one: one.archived, check=_refuse_double)
        others = ((FormField(self.funding), 4), (FormField(self.internal), 0))
        super().__init__(workspace, theme, model, *others)

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        self.card.show_records(reading.projects)
        self._count()

    def retranslate(self) -> None:
        super().retranslate()
        self.card.title.setText(tr("Projects"))
        self.card.table.setAccessibleName(tr("Projects"))
        self.line.fields[1].set_name(tr("Funding source"))
        self.line.fields[2].set_name(tr("Internal"))
        self.funding.setPlaceholderText(tr("None yet"))
        self.internal.setToolTip(tr("Work for the team itself; its hours are carried by the other projects"))
        self.card.empty.set_texts(tr("No project yet. Type the first one above."))
        self._count()

    def _count(self) -> None:
        if self.reading is not None:
            archived = sum(one.archived for one in self.reading.projects)
            text = tr("{n} projects, {archived} of them archived: no longer offered for new entries")
            self.card.summary.setText(text.format(n=len(self.reading.projects), archived=archived))

    def _add(self) -> None:
        name = self._typed_name()
        if name is None or self.reading is None:
            return
        self.write(
            tr("Add the project {name}").format(name=name),
            teams.add_project,
            self.reading.team.key,
            name,
            funding_source=self.funding.text(),
            internal=self.internal.isChecked(),
            form=self.line,
            done=lambda _change: self._clear(),
        )

    def _clear(self) -> None:
        self.funding.clear()
        self.internal.setChecked(False)
        super()._clear()

    def _change(self, record: Any, values: Values) -> None:
        self.write(
            tr("Change the project {name}").format(name=record.name),
            teams.change_project,
            record.key,
            record.version,
            failed=lambda _error: self.model.give_up(record.key),
            **values,
        )

    def _delete(self, record: Any) -> None:
        text = tr("Delete the project {name}").format(name=record.name)
        self.write(text, teams.trash, "project", record.key, record.version, offer_undo=True)


class ActivitiesSection(_WorkSection):
    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        self.purpose = QComboBox()
        self._swatches = Swatches(theme)
        model = SettingsRows(ACTIVITY_COLUMNS, muted=lambda one: one.archived, check=_refuse_double)
        super().__init__(workspace, theme, model, (FormField(self.purpose), 3))
        theme.changed.connect(self._offer_purposes)

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        self.card.show_records(reading.activities)
        self._count()

    def retranslate(self) -> None:
        super().retranslate()
        self.card.title.setText(tr("Activities"))
        self.card.table.setAccessibleName(tr("Activities"))
        self.line.fields[1].set_name(tr("Purpose"))
        self.card.empty.set_texts(tr("No activity yet. Type the first one above."))
        self._offer_purposes()
        self._count()

    def _offer_purposes(self) -> None:
        chosen = max(self.purpose.currentIndex(), 0)
        self.purpose.clear()
        for key, name in purpose_choices():
            self.purpose.addItem(self._swatches.icon(key), name, key)
        self.purpose.setCurrentIndex(chosen)

    def _count(self) -> None:
        if self.reading is not None:
            archived = sum(one.archived for one in self.reading.activities)
            text = tr("{n} activities, {archived} of them archived: no longer offered for new entries")
            self.card.summary.setText(text.format(n=len(self.reading.activities), archived=archived))

    def _add(self) -> None:
        name = self._typed_name()
        if name is None or self.reading is None:
            return
        self.write(
            tr("Add the activity {name}").format(name=name),
            teams.add_activity,
            self.reading.team.key,
            name,
            self.purpose.currentData(),
            form=self.line,
            done=lambda _change: self._clear(),
        )

    def _change(self, record: Any, values: Values) -> None:
        self.write(
            tr("Change the activity {name}").format(name=record.name),
            teams.change_activity,
            record.key,
            record.version,
            failed=lambda _error: self.model.give_up(record.key),
            **values,
        )

    def _delete(self, record: Any) -> None:
        text = tr("Delete the activity {name}").format(name=record.name)
        self.write(text, teams.trash, "activity", record.key, record.version, offer_undo=True)


def _refuse_double(record: Any, values: Values, records: Any) -> None:
    refuse_double(record.key, values, records)
