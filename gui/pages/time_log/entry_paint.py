"""Paints the cells of a list of entries straight from its rows: a style asks a model written in Python too often.

A key that scrolls a list repaints all its cells, and has to be on the screen within a frame.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.item_models.entry_rows import EntryRows
from gui.theme import Theme
from gui.widgets.purpose_swatch import SWATCH, Swatches

_MARGIN, _TIGHT, _GAP = 12, 4, 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EntryPainter:
    def __init__(self, theme: Theme) -> None:
        self._theme, self._swatches = theme, Swatches(theme)
        self._take_colors()
        theme.changed.connect(self._take_colors)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, model: EntryRows, row: int, place: int
    ) -> None:
        """One cell: its text, the colour of its purpose before it, the selection, the focus."""
        rect, state, column = option.rect, option.state, model.columns[place]
        entry = model.shown(row)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selection)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._line)
        if entry is not None:
            room = rect.adjusted(_MARGIN, 0, -_MARGIN if column.number else -_TIGHT, 0)
            if column.swatch and (purpose := model.names.purpose(entry.activity)):
                icon = self._swatches.icon(purpose)
                icon.paint(painter, QRect(room.left(), room.top(), SWATCH, room.height()))
                room.setLeft(room.left() + SWATCH + _GAP)
            text = column.show(entry, model.names)
            painter.setPen(self._muted if model.is_saving(entry.key) else self._text)
            metrics = option.fontMetrics
            if metrics.horizontalAdvance(text) > room.width():
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _RIGHT if column.number else _LEFT, text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._focus)
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _take_colors(self) -> None:
        color = self._theme.color
        self._selection, self._line = color("ui.accent_soft"), color("ui.line")
        self._text, self._muted = color("ui.text"), color("ui.text3")
        self._focus = QPen(color("ui.accent"), 2)
