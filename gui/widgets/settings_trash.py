"""What was deleted of a team, to be restored one by one or several together."""

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from gui.item_models.days_off import TRASH_COLUMNS
from gui.item_models.settings_rows import RecordRole, SettingsRows
from gui.language import tr
from gui.team_reading import TeamReading
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.settings_list import ListCard
from gui.widgets.settings_section import SettingsSection
from gui.workspace import Workspace
from models import trash
from models.trash import Trashed


class TrashSection(SettingsSection):
    """Hourly costs stay out of sight of those who may not see them."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme)
        self.may_see_costs = True
        self.model = SettingsRows(TRASH_COLUMNS)
        self.card = ListCard(theme, self.model)
        self.restore = secondary_button(icon=theme.icon("undo-2"), clicked=self.restore_selected)
        self.card.foot.addWidget(self.restore)
        self.card.delete.hide()
        table = self.card.table
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.opened.connect(lambda _one: self.restore_selected())
        table.selectionModel().selectionChanged.connect(lambda: self._show_button())
        self.model.modelReset.connect(self._show_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        hidden = () if self.may_see_costs else ("hourly_cost",)
        rows = [one for one in reading.trash if one.table not in hidden]
        self.card.show_records(rows)
        self.restore.setVisible(bool(rows))
        self._show_button()

    def focus_first(self) -> None:
        self.card.table.setFocus()

    def key_hints(self) -> list[tuple[str, str]]:
        return [("Enter", tr("Restore")), ("Shift+↑↓", tr("Choose several"))]

    def retranslate(self) -> None:
        self.model.retranslate()
        self.card.title.setText(tr("Trash"))
        self.card.table.setAccessibleName(tr("Trash"))
        self.card.summary.setText(
            tr("Deleted hours are on the time log page, deleted amounts on the income page.")
        )
        self.card.empty.set_texts(
            tr("Nothing is deleted. Deleted waves, commitments and workshops wait here too.")
        )
        self.restore.setText(tr("Restore"))

    def selected(self) -> list[Trashed]:
        found = (index.data(RecordRole) for index in self.card.table.selectionModel().selectedRows())
        return [one for one in found if one is not None]

    def restore_selected(self) -> None:
        chosen = self.selected()
        if chosen:
            text = tr("Restore {n} rows").format(n=len(chosen))
            self.write(text, trash.restore_many, [(one.table, one.key, one.version) for one in chosen])

    def _show_button(self) -> None:
        self.restore.setEnabled(bool(self.selected()))
