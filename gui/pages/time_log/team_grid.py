"""The grid of the whole team: names and totals stay in sight while the activities scroll sideways between them."""

from typing import ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from gui.hour_blocks import write_hours
from gui.item_models.team_sheet import TeamSheet
from gui.language import tr
from gui.pages.time_log.team_heads import HEAD_HEIGHT, PEOPLE_WIDTH, ActivityHead, Corner, PeopleHead
from gui.pages.time_log.team_totals import FOOT_HEIGHT, PeopleTotals, SheetFoot
from gui.theme import Theme
from gui.widgets.hour_cells import ROW_HEIGHT, HourGrid

_NARROWEST, _WIDEST = 88, 132
_FRAME, _BAR = 1, 12
_CENTER = int(Qt.AlignmentFlag.AlignCenter)


class TeamGrid(HourGrid):
    """Tab goes along a person's row; Enter goes to the next person, back to where the Tabs began."""

    fills_down: ClassVar[bool] = True
    enter_ends_run: ClassVar[bool] = True

    def __init__(self, theme: Theme, sheet: TeamSheet, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setModel(sheet)
        self.setHorizontalHeader(ActivityHead(theme, self))
        self.setVerticalHeader(PeopleHead(theme, self))
        self.setCornerButtonEnabled(False)
        self._theme, self._sheet = theme, sheet
        self._corner = Corner(theme, self)
        self._corner.setGeometry(0, 0, PEOPLE_WIDTH, HEAD_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet.modelReset.connect(self.share_width)

    def share_width(self) -> None:
        """The columns take what there is, but none becomes too narrow for the longest hours and a word."""
        columns = self.model().columnCount()
        if columns:
            width = min(max(self.viewport().width() // columns, _NARROWEST), _WIDEST)
            self.horizontalHeader().setDefaultSectionSize(width)
            for column in range(columns):
                self.setColumnWidth(column, width)

    def height_of_rows(self) -> int:
        """The height in px at which nothing has to scroll."""
        return HEAD_HEIGHT + self.model().rowCount() * ROW_HEIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        """By hand: a delegate asked for each of some hundred cells takes longer than a key may."""
        painter, area, color = QPainter(self.viewport()), event.rect(), self._theme.color
        for index in self.selectedIndexes():
            painter.fillRect(self.visualRect(index), color("ui.accent_soft"))
        rows, columns = self._touched(area)
        bottom = self.rowViewportPosition(rows.stop - 1) + ROW_HEIGHT if rows else 0
        for column in columns:
            right = self.columnViewportPosition(column) + self.columnWidth(column) - 1
            painter.fillRect(right, 0, 1, bottom, color("ui.line"))
        for row in rows:
            top = self.rowViewportPosition(row)
            painter.fillRect(area.left(), top + ROW_HEIGHT - 1, area.width(), 1, color("ui.line"))
            for column in columns:
                self._paint_cell(painter, row, column, top)
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QPen(color("ui.accent"), 2))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -1, -1))

    def _paint_cell(self, painter: QPainter, row: int, column: int, top: int) -> None:
        seconds = self._sheet.seconds(row, column)
        if seconds:
            waits = self._sheet.is_waiting(row, column)
            painter.setPen(self._theme.color("ui.text3" if waits else "ui.text"))
            place = QRect(self.columnViewportPosition(column), top, self.columnWidth(column), ROW_HEIGHT)
            painter.drawText(place, _CENTER, write_hours(seconds))

    def _touched(self, area: QRect) -> tuple[range, range]:
        """The rows and columns an area of the viewport touches."""
        rows, columns = self.model().rowCount(), self.model().columnCount()
        below, right = self.rowAt(area.bottom()), self.columnAt(area.right())
        return (
            range(max(self.rowAt(area.top()), 0), rows if below < 0 else below + 1),
            range(max(self.columnAt(area.left()), 0), columns if right < 0 else right + 1),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()
        self._corner.raise_()


class TeamCard(QFrame):
    """The grid with its sums around it; it is as high as its rows, and scrolls inside where there is less room."""

    def __init__(self, theme: Theme, sheet: TeamSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.grid = TeamGrid(theme, sheet)
        self.totals, self.foot = PeopleTotals(theme, self.grid, sheet), SheetFoot(theme, self.grid, sheet)
        self._sideways = _follower(self.grid.horizontalScrollBar())
        self._down = _follower(self.grid.verticalScrollBar())
        self._sheet = sheet
        self._build()
        sheet.modelReset.connect(self._fit)
        self._sideways.rangeChanged.connect(lambda *_: self._fit())
        self._fit()

    def retranslate(self) -> None:
        self.grid.setAccessibleName(
            tr("Typical days of the team") if self._sheet.usual else tr("Hours of the team")
        )
        for part in (self.grid, self.totals, self.foot):
            part.update()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.grid, 1)
        row.addWidget(self.totals)
        row.addWidget(self._down)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row, 1)
        box.addWidget(self.foot)
        box.addWidget(self._sideways)

    def _fit(self) -> None:
        rows = self.grid.height_of_rows()
        sideways = _BAR if self._sideways.maximum() else 0
        self.setMaximumHeight(rows + FOOT_HEIGHT + sideways + 2 * _FRAME)
        for part in (self.grid, self.totals, self._down):
            part.setMaximumHeight(rows)


def _follower(bar: QScrollBar) -> QScrollBar:
    """The same scroll bar at another place, out of sight while there is nothing to scroll."""
    made = QScrollBar(bar.orientation())
    if bar.orientation() == Qt.Orientation.Vertical:
        made.setFixedWidth(_BAR)
    else:
        made.setFixedHeight(_BAR)
    made.hide()

    def take_range(first: int, last: int) -> None:
        made.setRange(first, last)
        made.setPageStep(bar.pageStep())
        made.setSingleStep(bar.singleStep())
        made.setVisible(last > first)

    # Queued: the range changes while the layout places things, and must not begin it anew in the middle.
    bar.rangeChanged.connect(take_range, Qt.ConnectionType.QueuedConnection)
    bar.valueChanged.connect(made.setValue)
    made.valueChanged.connect(bar.setValue)
    return made
