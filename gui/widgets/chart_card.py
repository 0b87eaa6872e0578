"""A chart in its card: title, table twin, and the menu that copies it or saves it to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from gui.file_names import safe_name
from gui.item_models.figures import FigureColumn, FigureTable
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.chart_view import ChartView, Draw
from gui.widgets.figure_view import FigureView, as_text
from models.errors import AppError

if TYPE_CHECKING:
    from gui.charts.drawing import Drawing

ENDINGS = (".png", ".svg", ".csv", ".xlsx")


class ChartCard(Card):
    """`opened` carries the mark a person wants the entries of; `told` a sentence for the status or message bar.

    A card that `scrolls` keeps its chart at the height it needs, and scrolls it where there is less.
    """

    opened = Signal(object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, theme: Theme, name: str, *, scrolls: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme, self._name = theme, name
        self.view = ChartView(theme)
        self.view.opened.connect(self.opened)
        self.view.drawn.connect(self._present)
        self.model = FigureTable(self)
        self.table = FigureView(self.model)
        self._stack = QStackedWidget()
        self._place: QWidget = _scrolled(self.view) if scrolls else self.view
        self._stack.addWidget(self._place)
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)
        self.body.setSpacing(2)
        self.body.setContentsMargins(16, 4, 16, 4)
        self.menu_button = icon_button(theme.icon("ellipsis", "ui.text3"), clicked=self._open_menu)
        self.menu_button.setProperty("look", "flat")
        self.head.addWidget(self.menu_button)
        self._title, self._subtitle = "", ""

    def show_chart(self, title: str, subtitle: str, draw: Draw, lowest: int = 0) -> None:
        """`lowest` is the height in pixels that a chart in a scrolling card keeps."""
        self._title, self._subtitle = title, subtitle
        self.set_title(title, subtitle)
        name_button(self.menu_button, tr("Copy or save: {title}").format(title=title))
        if self.view.drawing is None:
            self.view.setAccessibleName(title)  # until the chart tells its own finding
        if lowest:
            self.view.setMinimumHeight(lowest)
        self.view.show_chart(draw)

    def is_table(self) -> bool:
        return self._stack.currentWidget() is self.table

    def show_table(self, shown: bool) -> None:
        """The same facts as a table, for screen readers and for copying."""
        self._stack.setCurrentWidget(self.table if shown else self._place)
        (self.table if shown else self.view).setFocus()

    def copy_picture(self) -> None:
        drawing = self.view.drawing
        if drawing is not None:
            from gui.charts.export import picture

            content = picture(drawing, self._theme.chart_style(), self._title)
            QGuiApplication.clipboard().setImage(QImage.fromData(content))
            self.told.emit(tr("The chart was copied as a picture."))

    def copy_table(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.model))
        self.told.emit(tr("The table was copied."))

    def save(self, path: Path) -> None:
        """Write the chart (.png, .svg) or its table (.csv, .xlsx). A refusal is emitted as `failed`."""
        drawing = self.view.drawing
        if drawing is None:
            return
        try:
            _save(drawing, self.model, self._theme, self._title, path)
        except AppError as error:
            self.failed.emit(error)
        else:
            self.told.emit(tr("Saved as {file}.").format(file=path.name))

    def _present(self, drawing: "Drawing") -> None:
        self.set_title(self._title, drawing.subtitle or self._subtitle)
        columns = [
            FigureColumn(
                title, is_text=bool(drawing.table.rows) and isinstance(drawing.table.rows[0][place], str)
            )
            for place, title in enumerate(drawing.table.columns)
        ]
        self.model.show_rows(columns, [(str(place), row) for place, row in enumerate(drawing.table.rows)])
        self.table.setAccessibleName(drawing.alternative)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        text = tr("Show as a chart") if self.is_table() else tr("Show as a table")
        menu.addAction(text, lambda: self.show_table(not self.is_table()))
        menu.addSeparator()
        menu.addAction(tr("Copy as a picture"), self.copy_picture)
        menu.addAction(tr("Copy as a table"), self.copy_table)
        menu.addSeparator()
        for ending in ENDINGS:
            name = ending[1:].upper()
            menu.addAction(
                tr("Save as {kind}…").format(kind=name), lambda ending=ending: self._ask_where(ending)
            )
        menu.exec(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _ask_where(self, ending: str) -> None:
        path = ask_where(self, self._name + ending)
        if path is not None:
            self.save(path)


def _scrolled(view: ChartView) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(view)
    view.pointed.connect(lambda _: _bring_into_view(area, view))
    return area


def _bring_into_view(area: QScrollArea, view: ChartView) -> None:
    place = view.mark_area()
    if place is not None:
        middle, half = place.center().toPoint(), int(place.height() / 2)
        area.ensureVisible(0, middle.y(), 0, half)


def ask_where(parent: QWidget, suggestion: str) -> Path | None:
    """Where to save; None when the person changes their mind. The ending is always the suggested one."""
    suggestion = safe_name(suggestion)
    ending = Path(suggestion).suffix
    kinds = f"{ending[1:].upper()} (*{ending})"
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save"), suggestion, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _save(drawing: "Drawing", model: FigureTable, theme: Theme, title: str, path: Path) -> None:
    if path.suffix.lower() in (".png", ".svg"):
        from gui.charts.export import save

        save(drawing, theme.chart_style(), title, path)
    else:
        from models.exchange.spreadsheet import write_table

        write_table(path, *model.table(), title=title)
