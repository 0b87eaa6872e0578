"""One discipline of the picture: its head stays, what will be done differently and the commitments scroll below it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.dream_team.column_head import ColumnHead
from gui.pages.dream_team.commitment_card import CommitmentCard
from gui.pages.dream_team.new_ways import NewWays
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from gui.dream_reading import DreamColumn, DreamReading

_BAR, _RADIUS = 5, 8


class Column(QFrame):
    """`card_made(CommitmentCard)` for each new card; `add_asked` for a commitment here."""

    card_made = Signal(object)
    add_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme, self._color = theme, "ui.accent"
        self.key = ""
        self.head, self.ways = ColumnHead(theme), NewWays(theme)
        self.promised = plain_label(role="small")
        self.cards: list[CommitmentCard] = []
        self.add = secondary_button(icon=theme.icon("plus"), clicked=self.add_asked.emit)
        self.add.setProperty("look", "dashed")
        self.area = QScrollArea()
        self._lay_out()

    def show_column(self, column: "DreamColumn", reading: "DreamReading") -> None:
        self.key, self._color = column.key, column.color
        name = reading.name(column.key) or tr("Other agreements of the team")
        self.head.show_column(column, reading)
        self.ways.show_ways(column.ways, name)
        self.ways.setVisible(bool(column.key) or bool(column.ways))
        self.promised.setText(tr("Commitments"))
        self.add.setText(tr("Add commitment"))
        self.add.setAccessibleName(tr("Add a commitment: {discipline}").format(discipline=name))
        self._show_cards(column, reading)
        self.setAccessibleName(name)
        self.update()

    def stops(self) -> list[QWidget]:
        """What the arrow keys go to, from top to bottom."""
        ways = self.ways.stops() if not self.ways.isHidden() else []
        return [*self.head.stops(), *ways, *self.cards, self.add]

    def card(self, key: str) -> CommitmentCard | None:
        return next((one for one in self.cards if one.key == key), None)

    def bring_into_sight(self, widget: QWidget) -> None:
        if not self.area.isAncestorOf(widget):
            return
        if widget.height() > self.area.viewport().height():  # what is too long is read from its beginning
            top = widget.mapTo(self._holder, QPoint(0, 0)).y()
            self.area.verticalScrollBar().setValue(top - 4)
        else:
            self.area.ensureWidgetVisible(widget, 0, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(QRectF(0, 0, self.width(), _BAR), self._theme.color(self._color))

    def _show_cards(self, column: "DreamColumn", reading: "DreamReading") -> None:
        while len(self.cards) > len(column.commitments):
            card = self.cards.pop()
            card.setParent(None)
            card.deleteLater()
        while len(self.cards) < len(column.commitments):
            card = CommitmentCard(self._theme)
            self.cards.append(card)
            self._inner.insertWidget(self._inner.indexOf(self._end), card)
            self.card_made.emit(card)
        for card, commitment in zip(self.cards, column.commitments, strict=True):
            card.show_commitment(commitment, reading)

    def _lay_out(self) -> None:
        self._holder, self._end = QWidget(), QWidget()
        self._holder.setObjectName("scrolled")
        self._inner = QVBoxLayout(self._holder)
        self._inner.setContentsMargins(8, 0, 6, 4)
        self._inner.setSpacing(6)
        for widget in (self.ways, _line(), self.promised, self._end):
            self._inner.addWidget(widget)
        self._inner.addStretch()
        self.area.setWidget(self._holder)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top, foot = QVBoxLayout(), QVBoxLayout()
        top.setContentsMargins(11, _BAR + 5, 9, 2)
        top.addWidget(self.head)
        foot.setContentsMargins(8, 2, 8, 8)
        foot.addWidget(self.add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(_line())
        box.addWidget(self.area, 1)
        box.addLayout(foot)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
