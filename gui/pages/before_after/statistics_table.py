"""The statistics on the screen: shown as they are written, copied and saved as numbers."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui.item_models.figures import FigureColumn, FigureTable, Index
from gui.language import tr
from gui.pages.before_after.statistics import Statistics
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.chart_card import ask_where
from gui.widgets.figure_view import FigureView, as_text
from gui.widgets.labels import plain_label
from models.errors import AppError
from models.exchange.spreadsheet import write_table

_ENDINGS = (".xlsx", ".csv")


class StatisticsRows(FigureTable):
    """Each cell is written with the places of its statistic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: list[list[str]] = []

    def show_statistics(self, found: Statistics) -> None:
        self._texts = [[cell.text for cell in row] for row in found.rows]
        columns = [FigureColumn(name, is_text=place == 0) for place, name in enumerate(found.columns)]
        rows = [(str(place), tuple(cell.value for cell in row)) for place, row in enumerate(found.rows)]
        self.show_rows(columns, rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._texts[index.row()][index.column()]
        return super().data(index, role)


class StatisticsCard(Card):
    """`told` a sentence for the status bar, `failed` what could not be written."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.model = StatisticsRows(self)
        self.table = FigureView(self.model)
        self.nothing = plain_label(role="secondary", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.settings = plain_label(role="caption", wrap=True)
        self._found = Statistics((), (), ())
        self._name = ""
        self.menu_button = icon_button(theme.icon("ellipsis", "ui.text3"), clicked=self._open_menu)
        self.menu_button.setProperty("look", "flat")
        self.head.addWidget(self.menu_button)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.settings)

    def show_statistics(self, found: Statistics, name: str, missing: str) -> None:
        """`name` says of what, as the title of a file; `missing` what to do where there is no statistic yet."""
        self._found, self._name = found, name
        self.model.show_statistics(found)
        self.table.setVisible(bool(found.rows))
        self.nothing.setVisible(not found.rows)
        self.nothing.setText(missing)
        self.settings.setText(" · ".join(f"{key}: {value}" for key, value in found.settings))

    def retranslate(self) -> None:
        self.set_title(tr("Statistics"), tr("for researchers; intervals come first, p values last"))
        self.table.setAccessibleName(tr("Statistics"))
        name_button(self.menu_button, tr("Copy or save: {title}").format(title=tr("Statistics")))

    def copy(self) -> None:
        lines = [as_text(self.model), "", *(f"{key}\t{value}" for key, value in self._found.settings)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.told.emit(tr("The table was copied."))

    def save(self, path: Path) -> None:
        titles, rows = self.model.table()
        if not titles:
            titles = (tr("Setting"), tr("Value"))
        wide = max(len(titles), 2)
        lines = [tuple(row) for row in (*rows, *((), *self._found.settings))]
        padded = [(*line, *[None] * (wide - len(line))) for line in lines]
        try:
            write_table(path, titles, padded, title=self._name)
        except AppError as error:
            self.failed.emit(error)
        else:
            self.told.emit(tr("Saved as {file}.").format(file=path.name))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Copy as a table"), self.copy)
        menu.addSeparator()
        for ending in _ENDINGS:
            text = tr("Save as {kind}…").format(kind=ending[1:].upper())
            menu.addAction(text, lambda ending=ending: self._ask_where(ending))
        menu.exec(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _ask_where(self, ending: str) -> None:
        path = ask_where(self, f"statistics{ending}")
        if path is not None:
            self.save(path)
