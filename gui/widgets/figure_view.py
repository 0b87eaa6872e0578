"""A table of figures for reading: no grid, whole rows, numbers at the right; copied as text with tabs."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.item_models.figures import FigureTable


def figure_view(model: FigureTable) -> QTableView:
    """The one way to show figures as rows; the first column takes the room that is left."""
    view = QTableView()
    view.setModel(model)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(36)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    view.horizontalHeader().setStretchLastSection(False)
    view.horizontalHeader().setHighlightSections(False)
    model.modelReset.connect(lambda: _stretch_first(view))
    return view


def as_text(model: FigureTable) -> str:
    """The table as spreadsheets paste it: tabs between cells, one row a line."""
    titles, rows = model.table()
    lines = [titles, *rows]
    return "\n".join("\t".join("" if cell is None else str(cell) for cell in line) for line in lines)


def _stretch_first(view: QTableView) -> None:
    if view.model().columnCount():
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
