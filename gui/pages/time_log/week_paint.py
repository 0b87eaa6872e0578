"""How the grid of a week looks: names, sunken days, lines between projects, marks for notes and plans."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygon
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.item_models.entry_rows import PurposeRole
from gui.item_models.week_cells import (
    ACTIVITY,
    DAY_COLUMNS,
    FIRST_DAY,
    PROJECT,
    TOTAL,
    NoteRole,
    OfferedRole,
    PlanRole,
    SunkenRole,
)
from gui.language import tr
from gui.theme import Theme
from gui.widgets.hour_cells import ROW_HEIGHT
from gui.widgets.purpose_swatch import SWATCH, Swatches

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _GAP, _CORNER = 12, 8, 7


class NameDelegate(QStyledItemDelegate):
    """The columns that are not typed: the project once for all its rows, the activity, the total of the row."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._swatches = theme, Swatches(theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._theme.color("ui.accent_soft"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), self._theme.color("ui.line"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.color("ui.line"))
        self._write(painter, QRect(rect), index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("ui.accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        offered = bool(index.data(OfferedRole))
        font = QFont(painter.font())
        font.setWeight(_weight(index.column(), offered=offered))
        painter.setFont(font)
        painter.setPen(self._theme.color("ui.text3" if offered else "ui.text"))
        area = rect.adjusted(_MARGIN, 0, -_MARGIN, -1)
        area.setHeight(min(area.height(), ROW_HEIGHT - 1))  # a name stands in the first of its rows
        text, align = str(index.data() or ""), Qt.AlignmentFlag.AlignLeft
        if index.column() == ACTIVITY:
            self._paint_purpose(painter, area, index)
            area.setLeft(area.left() + SWATCH + _GAP)
        elif index.column() == PROJECT:
            area.setLeft(area.left() + 4)
        elif index.column() == TOTAL:
            align = Qt.AlignmentFlag.AlignHCenter
            text = text or (tr("used lately") if offered else "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(align | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_purpose(self, painter: QPainter, area: QRect, index: Index) -> None:
        purpose = index.data(PurposeRole)
        if purpose:
            top = area.top() + (area.height() - SWATCH) // 2
            icon = self._swatches.icon(purpose)
            icon.paint(painter, QRect(QPoint(area.left(), top), QSize(SWATCH, SWATCH)))


def _weight(column: int, *, offered: bool) -> QFont.Weight:
    if offered or column == ACTIVITY:
        return QFont.Weight.Normal
    return QFont.Weight.DemiBold if column == TOTAL else QFont.Weight.Medium


class WeekHead(QHeaderView):
    """The names of the columns; under a holiday or a day of leave stands why nothing is expected."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFixedHeight(40)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(40)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's name is no Python name
        painter.save()
        painter.fillRect(rect, self._theme.color("ui.surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.color("ui.line_strong"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), self._theme.color("ui.line"))
        left = {PROJECT: _MARGIN + 4, ACTIVITY: _MARGIN}.get(section, 2)
        area = rect.adjusted(left, 0, -3, -1)
        reason = str(self._of(section, NoteRole) or "")
        if reason:
            half = area.height() // 2
            self._write(painter, area.adjusted(0, half - 2, 0, 0), section, reason, 12)
            area.setHeight(half + 2)
        self._write(painter, area, section, str(self._of(section, Qt.ItemDataRole.DisplayRole) or ""), 13)
        painter.restore()

    def _of(self, section: int, role: int) -> object:
        return self.model().headerData(section, Qt.Orientation.Horizontal, role)

    def _write(self, painter: QPainter, area: QRect, section: int, text: str, size: int) -> None:
        font = QFont(self.font())
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(self._theme.color("ui.text2"))
        align = Qt.AlignmentFlag.AlignLeft if section < FIRST_DAY else Qt.AlignmentFlag.AlignHCenter
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(align | Qt.AlignmentFlag.AlignVCenter), shown)


def paint_sunken(painter: QPainter, grid: QTableView, theme: Theme) -> None:
    """Under the cells: the days on which nothing is expected."""
    last = grid.model().rowCount() - 1
    if last < 0:
        return
    height = grid.rowViewportPosition(last) + grid.rowHeight(last)
    for column in DAY_COLUMNS:
        if grid.model().headerData(column, Qt.Orientation.Horizontal, SunkenRole):
            left, width = grid.columnViewportPosition(column), grid.columnWidth(column)
            painter.fillRect(left, 0, width, height, theme.color("ui.surface2"))


def paint_marks(painter: QPainter, grid: QTableView, theme: Theme, below: list[int], area: QRect) -> None:
    """Over the cells: a line under each project (`below` are their last rows), corners of notes, plans as marks."""
    for row in below:
        bottom = grid.rowViewportPosition(row) + grid.rowHeight(row) - 1
        painter.fillRect(0, bottom, grid.viewport().width(), 1, theme.color("ui.line_strong"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ui.accent"))
    for index in _within(grid, area):
        if index.column() == TOTAL:
            _paint_plan(painter, grid, theme, index)
        elif index.data(NoteRole):
            corner = grid.visualRect(index).topRight() + QPoint(-1, 1)
            painter.drawPolygon(QPolygon([corner, corner - QPoint(_CORNER, 0), corner + QPoint(0, _CORNER)]))


def _within(grid: QTableView, area: QRect) -> Iterator[QModelIndex]:
    """The days and totals that are touched by an area of the viewport."""
    last = grid.model().rowCount() - 1
    below = grid.rowAt(area.bottom())
    for row in range(max(grid.rowAt(area.top()), 0), (last if below < 0 else below) + 1):
        for column in (*DAY_COLUMNS, TOTAL):
            left = grid.columnViewportPosition(column)
            if left <= area.right() and left + grid.columnWidth(column) > area.left():
                yield grid.model().index(row, column)


def _paint_plan(painter: QPainter, grid: QTableView, theme: Theme, index: QModelIndex) -> None:
    """A thin line as long as what was logged of the project's plan, with a tick where the plan ends."""
    plan = index.data(PlanRole)
    if plan is None:
        return
    planned, logged = plan
    area = QRectF(grid.visualRect(index)).adjusted(14, 0, -14, 0)
    scale = area.width() / max(planned, logged, 1)
    painter.fillRect(QRectF(area.left(), area.bottom() - 5, logged * scale, 2), theme.color("ui.accent"))
    painter.fillRect(
        QRectF(area.left() + planned * scale - 1, area.bottom() - 8, 2, 7), theme.color("ui.text2")
    )
