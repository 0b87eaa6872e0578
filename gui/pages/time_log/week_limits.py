"""What goes beyond the limits in a week and why, and a note to talk about it when the team looks back."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.dates import format_day, weekday_name
from gui.hour_blocks import write_hours
from gui.language import tr
from gui.numbers import format_hours
from gui.pages.time_log.week_figures import LongDay, WeekFigures
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.card import Card
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from models.week_rows import Note


class WeekLimits(Card):
    """`kept(text)`: a new note; `dropped(note)`: one is wanted no longer; `day_asked(date)`."""

    kept = Signal(str)
    dropped = Signal(object)
    day_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._figures: WeekFigures | None = None
        self._notes: list[Note] = []
        self._icon = QLabel()
        self.headline = plain_label(role="card_title", wrap=True)
        self.field = QLineEdit()
        self.keep: QPushButton = secondary_button(clicked=self._keep)
        self.field.returnPressed.connect(self._keep)
        self._rows = QWidget()
        self._lay_out()
        theme.changed.connect(self._show)

    def show_figures(self, figures: WeekFigures) -> None:
        before, self._figures = self._figures, figures
        if before is None or _judged(before) != _judged(figures):
            self._show()

    def show_notes(self, notes: "Sequence[Note]") -> None:
        if list(notes) != self._notes:
            self._notes = list(notes)
            self._show()

    def give_back(self, text: str) -> None:
        """A note was refused: it can be put right."""
        if not self.field.text():
            self.field.setText(text)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(tr("Note this for the team's review…"))
        self.field.setAccessibleName(tr("Note for the team's review"))
        self.keep.setText(tr("Keep"))
        self._show()

    def _keep(self) -> None:
        text = self.field.text().strip()
        if text:
            self.field.clear()
            self.kept.emit(text)

    # What is shown

    def _show(self) -> None:
        figures = self._figures
        if figures is None:
            return
        calm = not (figures.long_days or figures.sums.over or figures.impossible)
        icon, color = ("circle-check", "state.ok.text") if calm else ("triangle-alert", "state.danger.text")
        self._icon.setPixmap(self._theme.pixmap(icon, color, 20, self.devicePixelRatioF()))
        self.headline.setText(headline(figures))
        self._clear()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        for row, day in enumerate(figures.long_days):
            self._add_day(grid, row, day, impossible=day.day in figures.impossible)
        box = self._rows.layout()
        assert isinstance(box, QVBoxLayout)
        box.addLayout(grid)
        for note in self._notes:
            box.addWidget(self._note(note))
        box.addStretch()

    def _add_day(self, grid: QGridLayout, row: int, day: LongDay, *, impossible: bool) -> None:
        over = plain_label(f"+{write_hours(day.over)}", "strong")
        over.set_tone("danger")
        parts = " · ".join(f"{name} {write_hours(seconds)}" for name, seconds in day.parts)
        if impossible:
            parts = tr("{hours} h is more than a day has. Look at this day.").format(
                hours=write_hours(day.seconds)
            )
        opener = icon_button(self._theme.icon("chevron-right"), clicked=lambda: self.day_asked.emit(day.day))
        opener.setProperty("look", "flat")
        name_button(opener, tr("Open {day}").format(day=format_day(day.day, weekday=True)))
        grid.addWidget(plain_label(weekday_name(day.day.weekday(), short=False)), row, 0)
        grid.addWidget(over, row, 1)
        grid.addWidget(ElidedLabel(parts, "secondary"), row, 2)
        grid.addWidget(opener, row, 3)

    def _note(self, note: "Note") -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(note.note, "body"), 1)
        drop = icon_button(self._theme.icon("x"), clicked=lambda: self.dropped.emit(note))
        drop.setProperty("look", "flat")
        name_button(drop, tr("Delete the note “{note}”").format(note=note.note))
        row.addWidget(drop)
        return line

    def _clear(self) -> None:
        box = self._rows.layout()
        assert isinstance(box, QVBoxLayout)
        while (item := box.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and (part := inner.takeAt(0)) is not None:
                _discard(part.widget())
            _discard(item.widget())

    # Building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.headline, 1)
        box = QVBoxLayout(self._rows)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setObjectName("scrolled")
        scroll.setWidget(self._rows)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.keep)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(scroll, 1)
        self.body.addLayout(foot)


def _judged(figures: WeekFigures) -> tuple[object, ...]:
    """All that the card says of the figures."""
    return figures.days, figures.long_days, figures.impossible, headline(figures)


def headline(figures: WeekFigures) -> str:
    """What matters most about the limits of a week, in one sentence."""
    period = period_of(figures.days)
    if figures.sums.over:
        return tr("The week {period} is {over} h over {limit} h").format(
            period=period, over=write_hours(figures.sums.over), limit=format_hours(figures.weekly_limit, 0)
        )
    if figures.long_days:
        count = len(figures.long_days)
        days = tr("1 day over {limit} h") if count == 1 else tr("{n} days over {limit} h")
        return days.format(n=count, limit=format_hours(figures.daily_limit, 0))
    return tr("Nothing over the limits in the week {period}").format(period=period)


def period_of(days: Sequence[date]) -> str:
    """9–15 พ.ย., without the year where the headline needs the room."""
    first, last = days[0], days[-1]
    if first.month == last.month:
        return f"{first.day}–{format_day(last, year=False)}"
    return f"{format_day(first, year=False)}–{format_day(last, year=False)}"


def _discard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
