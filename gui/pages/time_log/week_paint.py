"""How the grid of a week looks. It paints itself: a delegate for each of its cells takes longer than a key may."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gui.hour_blocks import write_hours
from gui.item_models.week_cells import (
    ACTIVITY,
    DAY_COLUMNS,
    FIRST_DAY,
    PLAN,
    PROJECT,
    TOTAL,
    NoteRole,
    PlanRole,
    WeekCells,
)
from gui.item_models.week_sheet import WeekSheet
from gui.language import tr
from gui.theme import Theme
from gui.widgets.purpose_swatch import SWATCH, Swatches

_MARGIN, _GAP, _CORNER = 12, 8, 7
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_shown = lru_cache(maxsize=1000)(write_hours)


@lru_cache(maxsize=1000)
def _elided(text: str, font: str, width: int) -> str:
    """`font` as QFont.toString() writes it: measuring a name costs more than painting it."""
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made).elidedText(text, Qt.TextElideMode.ElideRight, width)


class WeekPainter:
    """Paints what an area of the grid shows, from the sheet as it stands."""

    def __init__(self, theme: Theme, grid: QTableView, model: WeekCells) -> None:
        self._theme, self._grid, self._model = theme, grid, model
        self._swatches = Swatches(theme)

    def paint(self, painter: QPainter, area: QRect, firsts: list[int]) -> None:
        """`firsts` are the rows with which a project begins."""
        sheet = self._model.sheet
        rows, columns = self._rows(area), self._columns(area)
        if sheet is None or not rows:
            return
        self._paint_ground(painter, sheet, columns)
        self._paint_lines(painter, rows, columns, firsts)
        for column in columns:
            self._paint_column(painter, sheet, column, rows, firsts)
        self._paint_focus(painter)

    # Ground and lines

    def _paint_ground(self, painter: QPainter, sheet: WeekSheet, columns: Iterable[int]) -> None:
        """Days on which nothing is expected are sunken; what is selected is marked."""
        last = self._grid.model().rowCount() - 1
        bottom = self._grid.rowViewportPosition(last) + self._grid.rowHeight(last)
        for column in columns:
            if column in DAY_COLUMNS and sheet.marks[column - FIRST_DAY].reason:
                left, width = self._grid.columnViewportPosition(column), self._grid.columnWidth(column)
                painter.fillRect(left, 0, width, bottom, self._theme.color("ui.surface2"))
        chosen = self._theme.color("ui.accent_soft")
        for index in self._grid.selectedIndexes():
            painter.fillRect(self._grid.visualRect(index), chosen)

    def _paint_lines(self, painter: QPainter, rows: range, columns: list[int], firsts: list[int]) -> None:
        line, strong = self._theme.color("ui.line"), self._theme.color("ui.line_strong")
        last = self._grid.model().rowCount() - 1
        bottom = self._grid.rowViewportPosition(last) + self._grid.rowHeight(last)
        names_end = self._grid.columnViewportPosition(ACTIVITY)
        for column in columns:
            right = self._grid.columnViewportPosition(column) + self._grid.columnWidth(column) - 1
            painter.fillRect(right, 0, 1, bottom, line)
        for row in rows:
            below = self._grid.rowViewportPosition(row) + self._grid.rowHeight(row) - 1
            ends = row == last or row + 1 in firsts
            left = 0 if ends else names_end
            painter.fillRect(left, below, self._grid.viewport().width() - left, 1, strong if ends else line)

    def _paint_focus(self, painter: QPainter) -> None:
        index = self._grid.currentIndex()
        if self._grid.hasFocus() and index.isValid():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("ui.accent"), 2))
            painter.drawRect(
                self._grid.visualRect(index).adjusted(1, 1, -1, -1)
            )  # no further than is repainted

    # Words and figures

    def _paint_column(
        self, painter: QPainter, sheet: WeekSheet, column: int, rows: range, firsts: list[int]
    ) -> None:
        left, width = self._grid.columnViewportPosition(column), self._grid.columnWidth(column)
        weight = {PROJECT: QFont.Weight.Medium, TOTAL: QFont.Weight.DemiBold}.get(column, QFont.Weight.Normal)
        font = QFont(self._grid.font())
        font.setWeight(weight)
        painter.setFont(font)
        for row in rows:
            rect = QRect(left, self._grid.rowViewportPosition(row), width, self._grid.rowHeight(row) - 1)
            if column in DAY_COLUMNS:
                self._paint_day(painter, rect, sheet, row, column - FIRST_DAY)
            elif column == PROJECT and row in firsts:
                self._paint_name(painter, rect, sheet, row, column, _MARGIN + 4)
            elif column == ACTIVITY:
                self._paint_purpose(painter, rect, sheet, row)
                self._paint_name(painter, rect, sheet, row, column, _MARGIN + SWATCH + _GAP)
            elif column in (PLAN, TOTAL):
                self._paint_sum(painter, rect, sheet, row, column)

    def _paint_day(self, painter: QPainter, rect: QRect, sheet: WeekSheet, row: int, day: int) -> None:
        seconds = sheet.seconds(row, day)
        if seconds:
            painter.setPen(self._theme.color("ui.text3" if sheet.is_saving(row, day) else "ui.text"))
            painter.drawText(rect, _MIDDLE, _shown(seconds))
            if sheet.note(row, day):
                corner = rect.topRight() + QPoint(-1, 0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("ui.accent"))
                painter.drawPolygon(
                    QPolygon([corner, corner - QPoint(_CORNER, 0), corner + QPoint(0, _CORNER)])
                )

    def _paint_name(
        self, painter: QPainter, rect: QRect, sheet: WeekSheet, row: int, column: int, margin: int
    ) -> None:
        area = rect.adjusted(margin, 0, -_GAP, 0)
        painter.setPen(self._theme.color("ui.text3" if sheet.lines[row].offered else "ui.text"))
        name = _elided(sheet.names_of(row)[column], painter.font().toString(), area.width())
        painter.drawText(area, _LEFT, name)

    def _paint_purpose(self, painter: QPainter, rect: QRect, sheet: WeekSheet, row: int) -> None:
        purpose = sheet.names.purpose(sheet.lines[row].work[1])
        if purpose:
            place = QPoint(rect.left() + _MARGIN, rect.top() + (rect.height() - SWATCH) // 2)
            self._swatches.icon(purpose).paint(painter, QRect(place, QSize(SWATCH, SWATCH)))

    def _paint_sum(self, painter: QPainter, rect: QRect, sheet: WeekSheet, row: int, column: int) -> None:
        index, offered = self._model.index(row, column), sheet.lines[row].offered
        text = index.data() or (tr("used lately") if offered and column == TOTAL else "")
        if offered:
            plain = QFont(painter.font())
            plain.setWeight(QFont.Weight.Normal)
            painter.setFont(plain)
        painter.setPen(self._theme.color("ui.text3" if offered else "ui.text"))
        painter.drawText(rect, _MIDDLE, text)
        plan = index.data(PlanRole)
        if plan is not None and column == TOTAL:
            self._paint_plan(painter, QRectF(rect).adjusted(14, 0, -14, 0), *plan)

    def _paint_plan(self, painter: QPainter, area: QRectF, planned: int, logged: int) -> None:
        """A thin line as long as what was logged of the plan, with a tick where the plan ends."""
        scale = area.width() / max(planned, logged, 1)
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 5, logged * scale, 2), self._theme.color("ui.accent")
        )
        tick = QRectF(area.left() + planned * scale - 1, area.bottom() - 8, 2, 7)
        painter.fillRect(tick, self._theme.color("ui.text2"))

    # What an area touches

    def _rows(self, area: QRect) -> range:
        last, below = self._grid.model().rowCount() - 1, self._grid.rowAt(area.bottom())
        return range(max(self._grid.rowAt(area.top()), 0), (last if below < 0 else below) + 1)

    def _columns(self, area: QRect) -> list[int]:
        places = (
            (column, self._grid.columnViewportPosition(column), self._grid.columnWidth(column))
            for column in range(self._grid.model().columnCount())
            if not self._grid.isColumnHidden(column)
        )
        return [
            column for column, left, width in places if left <= area.right() and left + width > area.left()
        ]


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
