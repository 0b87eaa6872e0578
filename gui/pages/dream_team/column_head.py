"""The head of a discipline: both its names, now and dream as people answered, and what the team agreed on."""

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from gui.language import tr
from gui.numbers import format_number
from gui.pages.dream_team.dream_line import DreamLine
from gui.pages.dream_team.level_field import POINT, LevelField
from gui.pages.dream_team.wrapped_label import WrappedLabel
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from gui.dream_reading import DreamColumn, DreamReading


class ColumnHead(QWidget):
    """`level_agreed(level | None)` in hundredths of a point, `focus_asked(bool)`."""

    level_agreed = Signal(object)
    focus_asked = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._color = theme, "", "ui.accent"
        self.icon, self.name, self.other = (
            QLabel(),
            WrappedLabel(role="card_title"),
            ElidedLabel(role="caption"),
        )
        self.present, self.dream = plain_label(role="small"), plain_label(role="small")
        self.hidden = WrappedLabel(role="caption")
        self.line = DreamLine(theme)
        self.level, self.level_name = LevelField(), plain_label(role="small")
        self.complaint = WrappedLabel(role="caption")
        self.complaint.set_tone("danger")
        self.complaint.hide()
        self.focus = icon_button(theme.icon("flag"))
        self.focus.setCheckable(True)
        self.focus.clicked.connect(lambda: self.focus_asked.emit(self.focus.isChecked()))
        self.level.agreed.connect(self.level_agreed)
        self.level.complaint.connect(self._complain)
        theme.changed.connect(self._draw)
        self._lay_out()

    def show_column(self, column: "DreamColumn", reading: "DreamReading") -> None:
        points = reading.instrument.scale.points
        name = reading.name(column.key) or tr("Other agreements of the team")
        self._icon_name, self._color = column.icon, column.color
        self.name.setText(name)
        other = reading.other_name(column.key)
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self._show_figures(column, reading, points)
        agreed = column.level.level if column.level is not None else None
        self.line.show_values(
            points, column.color, column.present, column.dream, None if agreed is None else agreed / POINT
        )
        self.level.show_level(agreed, points, column.dream)
        self.level_name.setText(tr("Team agreed on"))
        self.level.setAccessibleName(tr("Level the team agreed on: {discipline}").format(discipline=name))
        self._show_focus(name, on=column.level is not None and column.level.focus)
        self._draw()
        with_scale = bool(column.key)
        for widget in (self.line, self.level, self.level_name, self.focus):
            widget.setVisible(with_scale)

    def stops(self) -> list[QWidget]:
        return [self.focus] if not self.focus.isHidden() else []

    def _show_figures(self, column: "DreamColumn", reading: "DreamReading", points: range) -> None:
        known = column.present is not None or column.dream is not None
        for label, words, value in (
            (self.present, tr("Now {points}"), column.present),
            (self.dream, tr("Dream {points}"), column.dream),
        ):
            label.setText(words.format(points=_points(value)))
            label.setVisible(known)
        self.hidden.setText(_why_nothing(column, reading))
        self.hidden.setVisible(bool(column.key) and not known)
        self.line.setAccessibleName(
            tr("{now}, {dream}, on a scale from {low} to {high}").format(
                now=self.present.text(), dream=self.dream.text(), low=points[0], high=points[-1]
            )
        )

    def _show_focus(self, name: str, *, on: bool) -> None:
        self.focus.setChecked(on)
        words = tr("In focus: {discipline}") if on else tr("Put into focus: {discipline}")
        name_button(self.focus, words.format(discipline=name))
        self.focus.setProperty("look", "focus" if on else "flat")
        self.focus.style().unpolish(self.focus)
        self.focus.style().polish(self.focus)
        self.focus.setIcon(self._theme.icon("flag", "ui.on_accent" if on else "ui.text3"))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _draw(self) -> None:
        self.icon.setPixmap(self._theme.pixmap(self._icon_name, self._color, 18, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(0)
        head.setColumnStretch(1, 1)
        self.icon.setFixedSize(QSize(18, 24))
        self.focus.setFixedSize(QSize(28, 28))
        self.focus.setIconSize(QSize(16, 16))
        head.addWidget(self.icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.name, 0, 1, 1, 2)
        head.addWidget(self.other, 1, 1)
        head.addWidget(self.focus, 1, 2)
        figures = QHBoxLayout()
        figures.setSpacing(4)
        figures.addWidget(self.present)
        figures.addStretch()
        figures.addWidget(self.dream)
        agreed = QHBoxLayout()
        agreed.setSpacing(6)
        agreed.addWidget(self.level_name, 1)
        agreed.addWidget(self.level)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        for part in (head, figures, self.hidden, self.line, agreed, self.complaint):
            box.addLayout(part) if isinstance(part, QLayout) else box.addWidget(part)


def _points(value: float | None) -> str:
    return "–" if value is None else format_number(Fraction(value).limit_denominator(10_000), 1)


def _why_nothing(column: "DreamColumn", reading: "DreamReading") -> str:
    """Why there are no means: nobody was asked yet, or too few answered for anything to be shown."""
    if reading.shown is None or not column.answered:
        return tr("No results yet")
    from gui.assessment_words import why_hidden

    return why_hidden(reading.shown, column.n)
