"""The edges of the team's sheet that never scroll away: activities above, people with their remarks at the left."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.item_models.team_sheet import PurposeRole, TeamSheet
from gui.language import tr
from gui.thai_breaks import breakable
from gui.theme import Theme
from gui.widgets.hour_cells import ROW_HEIGHT
from gui.widgets.purpose_swatch import SWATCH, Swatches

HEAD_HEIGHT, PEOPLE_WIDTH, MARGIN = 70, 284, 12
_LINE, _SMALL, _CAPTION = 21, 13, 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def paint_edge(painter: QPainter, rect: QRect, theme: Theme, *, below: str = "ui.line") -> None:
    """The ground of everything around the cells, with a line below and at the right."""
    painter.fillRect(rect, theme.color("ui.surface2"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color(below))
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.color("ui.line"))


def write(
    painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag, *, size: int = 14, bold: bool = False
) -> None:
    """One line in the painter's colour; what has no room ends in dots."""
    painter.setFont(_font(size, bold))
    painter.drawText(rect, int(align | _MIDDLE), _fitted(text, size, bold, rect.width()))


@lru_cache
def _font(size: int, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


@lru_cache(maxsize=500)
def _width(text: str) -> int:
    return QFontMetrics(_font(14, False)).horizontalAdvance(text)


@lru_cache(maxsize=1000)
def _fitted(text: str, size: int, bold: bool, width: int) -> str:
    """Remembered, because measuring a text takes longer than painting it."""
    return QFontMetrics(_font(size, bold)).elidedText(text, Qt.TextElideMode.ElideRight, width)


def two_lines(text: str, width: int) -> list[str]:
    """The text broken between words into at most two small lines; the second ends in dots where there is more."""
    return _broken(breakable(text), width)


@lru_cache(maxsize=500)
def _broken(text: str, width: int) -> list[str]:
    layout = QTextLayout(text, _font(_SMALL, False))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts letters beyond the first plane twice
    cut = line.textLength() * 2
    first, rest = units[:cut].decode("utf-16-le").strip(), units[cut:].decode("utf-16-le").strip()
    return [first, _fitted(rest, _SMALL, False, width)] if rest else [first]


class ActivityHead(QHeaderView):
    """The swatch of the purpose, under it the name on up to two lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._swatches = theme, Swatches(theme)
        self.setFixedHeight(HEAD_HEIGHT)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's name is no Python name
        painter.save()
        paint_edge(painter, rect, self._theme, below="ui.line_strong")
        purpose = self.model().headerData(section, Qt.Orientation.Horizontal, PurposeRole)
        if purpose:
            place = QPoint(rect.center().x() - SWATCH // 2, rect.top() + 8)
            self._swatches.icon(purpose).paint(painter, QRect(place, QSize(SWATCH, SWATCH)))
        self._write(painter, rect.adjusted(4, 8 + SWATCH + 3, -5, -3), section)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, section: int) -> None:
        painter.setPen(self._theme.color("ui.text2"))
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        for place, line in enumerate(two_lines(name, area.width())):
            row = QRect(area.left(), area.top() + place * _LINE, area.width(), _LINE)
            write(painter, row, line, Qt.AlignmentFlag.AlignHCenter, size=_SMALL)


class PeopleHead(QHeaderView):
    """The name, and in small letters what else there is to know of the person's day."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setFixedWidth(PEOPLE_WIDTH)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(ROW_HEIGHT)
        self.setDefaultSectionSize(ROW_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt's name is no Python name
        sheet = self.model()
        if not isinstance(sheet, TeamSheet) or section >= len(sheet.people):
            return
        painter.save()
        painter.fillRect(rect, self._theme.color("ui.surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.color("ui.line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), self._theme.color("ui.line_strong"))
        name, alarm = sheet.people[section].name, sheet.alarm(section)
        area = rect.adjusted(MARGIN + 4, 0, -MARGIN, -1)
        painter.setPen(self._theme.color("ui.text"))
        needed = _width(name) + MARGIN
        write(painter, area, name, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(self._theme.color("state.danger.text" if alarm else "ui.text3"))
        write(
            painter,
            area.adjusted(min(needed, area.width() // 2), 0, 0, 0),
            alarm or sheet.remark(section),
            Qt.AlignmentFlag.AlignRight,
            size=_CAPTION,
        )
        painter.restore()


class Corner(QWidget):
    """Over the names, where nothing can be typed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_edge(painter, self.rect(), self._theme, below="ui.line_strong")
        painter.setPen(self._theme.color("ui.text2"))
        area = self.rect().adjusted(MARGIN + 4, 0, -MARGIN, 0)
        write(painter, area, tr("Member"), Qt.AlignmentFlag.AlignLeft, size=_SMALL)
