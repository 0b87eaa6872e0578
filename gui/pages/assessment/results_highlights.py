"""A few items that stand out: what they say, where they stand on the scale, and why they are listed."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from assessments.five_disciplines.highlights import Highlight
from gui.assessment_words import ShownResults, highlight_reason
from gui.charts.ratings import in_points
from gui.language import language
from gui.pages.assessment.results_look import color_of, icon_of
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label
from gui.widgets.rating_line import RatingLine

ROWS = 3
_HEIGHT, _EDGE, _GAP = 27, 16, 10


class HighlightCard(Card):
    """Always as tall as three rows, so that cards beside each other share an edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._shown: tuple[ShownResults, Sequence[Highlight]] | None = None
        self.rows = [_Row(theme) for _ in range(ROWS)]
        self.nothing = plain_label(role="secondary", wrap=True)
        self.body.setContentsMargins(_EDGE, 4, _EDGE, 6)
        self.body.setSpacing(2)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.nothing, 0, 0, ROWS, 5)
        for place, row in enumerate(self.rows):
            grid.setRowMinimumHeight(place, _HEIGHT)
            for column, widget in enumerate(row.widgets()):
                grid.addWidget(widget, place, column)
        self.body.addLayout(grid)
        self.body.addStretch()

    def show_items(self, title: str, shown: ShownResults, found: Sequence[Highlight], nothing: str) -> None:
        self.set_title(title)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not found)
        for place, row in enumerate(self.rows):
            row.show_item(shown, found[place] if place < len(found) else None)
        self._fit()
        lines = [row.sentence for row in self.rows if row.sentence]
        self.setAccessibleName(f"{title}: {'; '.join(lines) or nothing}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words before pictures: where an item would be cut, the lines give way."""
        shown = [row for row in self.rows if row.sentence]
        room = self.width() - 2 * _EDGE - max((row.width_without_line() for row in shown), default=0)
        for row in shown:
            row.line.setVisible(room >= row.line.sizeHint().width() + _GAP)


class _Row:
    """The widgets of one line; they lie in the card's grid so that the columns are straight."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.sentence = ""
        self.icon = QLabel()
        self.text = ElidedLabel(role="body")
        self.reason = plain_label(role="small")
        self.line = RatingLine(theme)
        self.value = plain_label(role="strong")
        self._look = ("messages-square", "ui.accent")
        theme.changed.connect(self._draw)

    def widgets(self) -> tuple[QWidget, ...]:
        return self.icon, self.text, self.reason, self.line, self.value

    def show_item(self, shown: ShownResults, found: Highlight | None) -> None:
        for widget in self.widgets():
            widget.setVisible(found is not None)
        self.sentence = ""
        if found is None:
            return
        discipline = found.item.discipline
        self._look = icon_of(shown, discipline), color_of(shown, discipline)
        _, item = shown.item(found.item.key)
        words, reason, mean = (
            item.text.in_language(language()),
            highlight_reason(found),
            in_points(found.mean),
        )
        self.text.setText(words)
        self.reason.setText(reason)
        self.reason.set_tone("warn" if found.reason == "apart" else "")
        self.line.show_value(found.mean, shown.instrument.scale.points, self._look[1])
        self.value.setText(mean)
        self.sentence = ", ".join(filter(None, (words, reason, mean)))
        self._draw()

    def width_without_line(self) -> int:
        words = (self.text, self.reason, self.value) if self.reason.text() else (self.text, self.value)
        return sum(one.sizeHint().width() + _GAP for one in (self.icon, *words))

    def _draw(self) -> None:
        icon, color = self._look
        self.icon.setPixmap(self._theme.pixmap(icon, color, 18, self.icon.devicePixelRatioF()))
