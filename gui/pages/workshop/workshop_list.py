"""The workshops in which the team takes part, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dates import format_period
from gui.item_models.settings_rows import Column, SettingsRows
from gui.language import tr
from gui.pages.workshop.readings import WorkshopRow
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.empty_state import EmptyState
from gui.widgets.settings_table import SettingsTable

_SHOWN = 3  # rows before the list scrolls


def _both(row: WorkshopRow) -> str:
    return " → ".join(name or tr("none") for name in row.waves) if any(row.waves) else tr("None chosen yet")


_COLUMNS = (
    Column("name", lambda: tr("Workshop"), lambda row: row.workshop.name, share=5),
    Column(
        "days",
        lambda: tr("Days"),
        lambda row: format_period(row.workshop.first_day, row.workshop.last_day),
        width=150,
    ),
    Column(
        "before",
        lambda: tr("Period before"),
        lambda row: format_period(row.workshop.before_first, row.workshop.before_last),
        width=180,
    ),
    Column(
        "after",
        lambda: tr("Period after"),
        lambda row: format_period(row.workshop.after_first, row.workshop.after_last),
        width=210,
    ),
    Column("waves", lambda: tr("Waves"), _both, share=4),
)
_TEAMS = Column("teams", lambda: tr("Teams"), lambda row: str(len(row.teams)), number=True, width=70)


class WorkshopList(QWidget):
    """`chosen(key)` as the cursor moves, `opened(WorkshopRow)` by Enter, `delete_asked(WorkshopRow)` by Delete."""

    chosen = Signal(str)
    opened = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    new_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SettingsRows(_COLUMNS, parent=self)
        self.table, self.empty, self.card = SettingsTable(theme, self.rows), EmptyState(), Card()
        self.edit = icon_button(theme.icon("pencil"), clicked=lambda: self._ask(self.edit_asked))
        self.delete = icon_button(theme.icon("trash-2"), clicked=lambda: self._ask(self.delete_asked))
        for button in (self.edit, self.delete):
            self.card.head.addWidget(button)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.empty, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        self.table.chosen.connect(lambda row: self.chosen.emit(row.key if row is not None else ""))
        self.table.opened.connect(self.opened)
        self.table.delete_asked.connect(self.delete_asked)
        self.empty.acted.connect(self.new_asked)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Before the first reading nobody knows whether there are any."""
        self.card.hide()

    def show_workshops(self, rows: Sequence[WorkshopRow], chosen: str, *, several_teams: bool) -> None:
        self.rows.set_columns((*_COLUMNS, _TEAMS) if several_teams else _COLUMNS)
        self.table.show_records(rows)
        if chosen:
            self.table.choose(chosen)
        self.card.show()
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for button in (self.edit, self.delete):
            button.setVisible(bool(rows))
        self.table.setFixedHeight(self.table.height_of(min(max(len(rows), 1), _SHOWN)))

    def current(self) -> WorkshopRow | None:
        return self.table.current()

    def retranslate(self) -> None:
        self.card.set_title(tr("Workshops"))
        self.rows.retranslate()
        self.table.setAccessibleName(tr("Workshops"))
        name_button(self.edit, tr("Change the workshop"))
        name_button(self.delete, tr("Delete the workshop"))
        self.empty.set_texts(
            tr("No workshop yet. It ties the time and the wave before it to the time and the wave after it."),
            tr("New workshop"),
        )

    def _ask(self, signal: SignalInstance) -> None:
        row = self.current()
        if row is not None:
            signal.emit(row)
