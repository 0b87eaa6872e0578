"""What the team's sheet adds up to: each person's day against its norm at the right, the activities below."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QTableView, QWidget

from gui.hour_blocks import write_hours
from gui.item_models.team_sheet import TeamSheet
from gui.language import tr
from gui.numbers import format_hours
from gui.pages.time_log.team_heads import HEAD_HEIGHT, MARGIN, paint_edge, write
from gui.theme import Theme
from gui.widgets.hour_cells import ROW_HEIGHT

TOTALS_WIDTH, FOOT_HEIGHT = 164, 44
_BAR_WIDTH, _BAR_HEIGHT, _ICON = 48, 7, 15
_RIGHT, _LEFT, _CENTER = (
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignHCenter,
)


class _Edge(QWidget):
    """Follows the grid: what it shows, and how far it is scrolled."""

    def __init__(self, theme: Theme, grid: QTableView, sheet: TeamSheet) -> None:
        super().__init__()
        self._theme, self._grid, self._sheet = theme, grid, sheet
        for bar in (grid.verticalScrollBar(), grid.horizontalScrollBar()):
            bar.valueChanged.connect(self.update)
        for changed in (sheet.dataChanged, sheet.modelReset, sheet.headerDataChanged):
            changed.connect(self._follow)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._grid.wheelEvent(event)

    def in_words(self) -> str:
        raise NotImplementedError

    def _follow(self) -> None:
        if QAccessible.isActive():  # whoever does not listen need not wait for the words
            self.setAccessibleName(self.in_words())
        self.update()


class PeopleTotals(_Edge):
    """All hours of each person, of what the day asks for; a bar with a tick at the norm. `limit`: the team's own."""

    def __init__(self, theme: Theme, grid: QTableView, sheet: TeamSheet) -> None:
        super().__init__(theme, grid, sheet)
        self.limit = 0
        self.setFixedWidth(TOTALS_WIDTH)

    def in_words(self) -> str:
        rows = range(len(self._sheet.people))
        return ", ".join(f"{self._sheet.people[row].name} {_of_norm(self._sheet, row)}" for row in rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        head = QRect(0, 0, self.width(), HEAD_HEIGHT)
        paint_edge(painter, head, self._theme, below="ui.line_strong")
        painter.setPen(self._theme.color("ui.text2"))
        area = head.adjusted(4, 0, -4, 0)
        write(
            painter,
            area,
            tr("Of a typical day") if self._sheet.usual else tr("All hours"),
            _CENTER,
            size=13,
        )
        painter.setClipRect(QRect(0, HEAD_HEIGHT, self.width(), self._grid.viewport().height()))
        icon = self._theme.pixmap("triangle-alert", "state.danger.text", _ICON, self.devicePixelRatioF())
        for row in range(len(self._sheet.people)):
            place = QRect(0, HEAD_HEIGHT + self._grid.rowViewportPosition(row), self.width(), ROW_HEIGHT)
            if place.intersects(event.rect()):
                self._paint_row(painter, place, row, icon)

    def _paint_row(self, painter: QPainter, rect: QRect, row: int, icon: QPixmap) -> None:
        sheet, theme = self._sheet, self._theme
        painter.fillRect(rect, theme.color("ui.surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("ui.line"))
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), theme.color("ui.line_strong"))
        over = bool(self.limit) and sheet.total(row) > self.limit
        painter.setPen(theme.color("state.danger.text" if over else "ui.text"))
        room = rect.adjusted(4, 0, -_BAR_WIDTH - 2 * MARGIN, -1)
        if over:
            painter.drawPixmap(rect.left() + 6, rect.top() + (ROW_HEIGHT - _ICON) // 2, icon)
            room.setLeft(room.left() + _ICON + 2)
        write(painter, room, _of_norm(sheet, row), _RIGHT, bold=True)
        norm = sheet.norm(row)
        if norm:
            self._paint_bar(painter, rect, sheet.total(row), norm)

    def _paint_bar(self, painter: QPainter, rect: QRect, seconds: int, norm: int) -> None:
        left, top = rect.right() - MARGIN - _BAR_WIDTH, rect.center().y() - _BAR_HEIGHT // 2
        whole = max(seconds, norm * 5 // 4)
        reached, tick = _BAR_WIDTH * min(seconds, norm) // whole, _BAR_WIDTH * norm // whole
        painter.fillRect(left, top, tick, _BAR_HEIGHT, self._theme.color("ui.sunken"))
        painter.fillRect(left, top, reached, _BAR_HEIGHT, self._theme.color("ui.accent"))
        if seconds > norm:
            over = self.limit and seconds > self.limit
            color = self._theme.color("state.danger.text" if over else "purpose.mission")
            painter.fillRect(left + tick, top, _BAR_WIDTH * seconds // whole - tick, _BAR_HEIGHT, color)
        painter.fillRect(left + tick - 1, top - 3, 2, _BAR_HEIGHT + 6, self._theme.color("ui.text"))


class SheetFoot(_Edge):
    """The sums of the activities under their columns; with the hours on other projects they make the total."""

    def __init__(self, theme: Theme, grid: QTableView, sheet: TeamSheet) -> None:
        super().__init__(theme, grid, sheet)
        self.setFixedHeight(FOOT_HEIGHT)

    def in_words(self) -> str:
        return f"{self._title()}: {format_hours(self._sheet.sums.total)}. {self._elsewhere()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, sheet, grid = QPainter(self), self._sheet, self._grid
        painter.fillRect(self.rect(), self._theme.color("ui.surface2"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("ui.line_strong"))
        painter.setPen(self._theme.color("ui.text"))
        people = grid.verticalHeader().width()
        names = QRect(0, 0, people, self.height()).adjusted(MARGIN + 4, 0, -MARGIN, 0)
        write(painter, names, self._title(), _LEFT, bold=True)
        all_of_it = QRect(people + grid.viewport().width(), 0, TOTALS_WIDTH, self.height())
        write(painter, all_of_it, format_hours(sheet.sums.total), _CENTER, size=15, bold=True)
        painter.setPen(self._theme.color("ui.text3"))
        write(painter, names.adjusted(90, 0, 0, 0), self._elsewhere(), _RIGHT, size=12)
        painter.setClipRect(QRect(people, 0, grid.viewport().width(), self.height()))
        painter.setPen(self._theme.color("ui.text"))
        for column, activity in enumerate(sheet.activities):
            place = QRect(
                people + grid.columnViewportPosition(column), 0, grid.columnWidth(column), self.height()
            )
            write(
                painter, place, write_hours(sheet.sums.activities.get(activity, 0)) or "–", _CENTER, bold=True
            )
            painter.fillRect(place.right(), 1, 1, place.height(), self._theme.color("ui.line"))

    def _title(self) -> str:
        return tr("Sum of typical days") if self._sheet.usual else tr("Sum of the day")

    def _elsewhere(self) -> str:
        seconds = self._sheet.sums.elsewhere
        return tr("other projects: {hours} h").format(hours=format_hours(seconds)) if seconds else ""


def _of_norm(sheet: TeamSheet, row: int) -> str:
    """7.5 / 8.0; a day that asks for nothing has only what is there."""
    seconds, norm = sheet.total(row), sheet.norm(row)
    shown = write_hours(seconds) or "–"
    return f"{shown} / {write_hours(norm)}" if norm else shown
