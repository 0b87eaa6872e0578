"""The locked foot of the week's grid: the sum of each day and of the week, and bars against the limits."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from gui.dates import format_day
from gui.hour_blocks import write_hours
from gui.item_models.week_cells import FIRST_DAY, TOTAL
from gui.language import tr
from gui.numbers import format_hours
from gui.pages.time_log.week_figures import WeekFigures
from gui.theme import Theme
from gui.widgets.buttons import quiet_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label

HEIGHT, _SUMS = 78, 43
_BAR, _TICK, _MARGIN, _ICON = 10, 16, 10, 16
# How far to the right the limit stands, so that what is beyond it has room.
_DAY_LIMIT, _WEEK_LIMIT = 0.66, 0.8

Span = Callable[[int], tuple[int, int]]  # left edge and width of a column of the grid, in px


class WeekFoot(QWidget):
    """`add_row` and `plan` are its buttons; the columns are where `span` says they are."""

    def __init__(self, theme: Theme, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._span = theme, span
        self._figures: WeekFigures | None = None
        self._warnings: dict[tuple[str, float], QPixmap] = {}
        self.name, self.limits = plain_label(role="strong"), ElidedLabel()
        self.add_row = quiet_button(icon=theme.icon("plus", "ui.accent"))
        self.plan = QPushButton()
        self.plan.setProperty("look", "quiet")
        self.plan.setCheckable(True)
        self.plan.setAutoDefault(True)
        self._texts = QWidget(self)
        self._lay_out()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_figures(self, figures: WeekFigures) -> None:
        self._figures = figures
        self.limits.setText(_limits(figures))
        self.setAccessibleName(_spoken(figures))
        self.update()

    def place_columns(self) -> None:
        """The columns of the grid have another width."""
        left, _ = self._span(FIRST_DAY)
        self._texts.setGeometry(0, 1, left, HEIGHT - 2)
        self.update()

    def retranslate(self) -> None:
        self.name.setText(tr("Total per day"))
        self.add_row.setText(tr("Add row"))
        self.plan.setText(tr("Plan"))
        self.plan.setToolTip(tr("Plan hours for each project of this week; nothing reminds you of it"))
        if self._figures is not None:
            self.show_figures(self._figures)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ui.surface2"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("ui.line_strong"))
        figures = self._figures
        for column in range(FIRST_DAY, TOTAL + 1):
            left, width = self._span(column)
            if width:
                painter.fillRect(left - 1, 0, 1, HEIGHT, self._theme.color("ui.line"))
                if figures is not None and column - FIRST_DAY < 7:
                    day = column - FIRST_DAY
                    self._paint(painter, left, width, figures.sums.days[day], figures.daily_limit, _DAY_LIMIT)
                elif figures is not None and column == TOTAL:
                    self._paint(painter, left, width, figures.sums.total, figures.weekly_limit, _WEEK_LIMIT)

    def _paint(
        self, painter: QPainter, left: int, width: int, seconds: int, limit: int, share: float
    ) -> None:
        self._paint_sum(painter, QRect(left, 0, width, _SUMS), seconds, over=seconds > limit)
        room = width - 2 * _MARGIN
        scale = room * share / max(limit, 1)
        top = _SUMS + (HEIGHT - _SUMS - _BAR) / 2 - 3
        at = left + _MARGIN + limit * scale
        inside, beyond = min(seconds, limit) * scale, min((seconds - limit) * scale, room * (1 - share))
        painter.fillRect(QRectF(left + _MARGIN, top, limit * scale, _BAR), self._theme.color("ui.line"))
        painter.fillRect(QRectF(left + _MARGIN, top, inside, _BAR), self._theme.color("ui.accent"))
        if beyond > 0:
            painter.fillRect(QRectF(at, top, beyond, _BAR), self._theme.color("chart.overload"))
        painter.fillRect(QRectF(at, top - 3, 2, _TICK), self._theme.color("ui.text"))

    def _paint_sum(self, painter: QPainter, area: QRect, seconds: int, *, over: bool) -> None:
        text = write_hours(seconds) or "–"
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QPen(self._theme.color("state.danger.text" if over else "ui.text")))
        if over:
            wide = painter.fontMetrics().horizontalAdvance(text) + _ICON + 5
            left = area.left() + (area.width() - wide) // 2
            painter.drawPixmap(left, area.top() + (area.height() - _ICON) // 2, self._warning())
            area = QRect(left + _ICON + 5, area.top(), wide, area.height())
        where = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignLeft if over else Qt.AlignmentFlag.AlignHCenter
        )
        painter.drawText(area, int(where), text)

    def _warning(self) -> QPixmap:
        """Drawn once for each theme and screen: it is painted with every key."""
        key = (self._theme.name, self.devicePixelRatioF())
        if key not in self._warnings:
            self._warnings[key] = self._theme.pixmap("triangle-alert", "state.danger.text", _ICON, key[1])
        return self._warnings[key]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._figures is not None:
            for column in range(FIRST_DAY, TOTAL + 1):
                left, width = self._span(column)
                if left <= event.pos().x() < left + width:
                    QToolTip.showText(event.globalPos(), _tip(self._figures, column), self)
                    return True
        return super().event(event)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self._texts)
        box.setContentsMargins(16, 0, 6, 0)
        box.setSpacing(0)
        for text, button in ((self.name, self.add_row), (self.limits, self.plan)):
            row = QHBoxLayout()
            row.addWidget(text, 1)
            row.addWidget(button)
            box.addLayout(row)


def _limits(figures: WeekFigures) -> str:
    return tr("Against {daily} h a day · {weekly} h a week").format(
        daily=_whole(figures.daily_limit), weekly=_whole(figures.weekly_limit)
    )


def _whole(seconds: int) -> str:
    return format_hours(seconds, 0) if seconds % 3600 == 0 else write_hours(seconds)


def _tip(figures: WeekFigures, column: int) -> str:
    day = column - FIRST_DAY
    if column == TOTAL:
        return _against(figures.sums.total, figures.weekly_limit)
    if day > 6:
        return ""
    if figures.days[day] in figures.impossible:
        return tr("{hours} h is more than a day has. Look at this day.").format(
            hours=write_hours(figures.sums.days[day])
        )
    return _against(figures.sums.days[day], figures.daily_limit)


def _against(seconds: int, limit: int) -> str:
    if seconds > limit:
        return tr("{over} h over {norm} h").format(over=write_hours(seconds - limit), norm=_whole(limit))
    return tr("{hours} of {limit} h").format(hours=write_hours(seconds) or "0", limit=_whole(limit))


def _spoken(figures: WeekFigures) -> str:
    days = zip(figures.days, figures.sums.days, strict=True)
    said = [f"{format_day(day, weekday=True, year=False)}: {write_hours(of) or '–'}" for day, of in days]
    total = tr("Total {hours}").format(hours=write_hours(figures.sums.total) or "–")
    over = [_against(figures.sums.total, figures.weekly_limit)] if figures.sums.over else []
    return ", ".join([*said, total, *over])
