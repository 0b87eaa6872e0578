"""A commitment as a card: what, who, by when, how far, and its state as icon, word and colour."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assessments.commitments import state
from gui.commitment_words import measure_words, progress, state_look, state_name, who_words
from gui.dates import era, format_day, format_year
from gui.language import language, tr
from gui.pages.dream_team.card_lines import CardLines, Part
from gui.pages.dream_team.wrapped_label import WrappedLabel
from gui.theme import Theme

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.commitments import Commitment

_WORD_COLORS = {"overdue": "state.danger.text", "done": "state.ok.text", "dropped": "ui.text3"}


class CommitmentCard(QFrame):
    """`opened`, `turned` (its status) and `delete_asked` carry the key of the commitment."""

    opened = Signal(str)
    turned = Signal(str)
    delete_asked = Signal(str)
    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commitment")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.key = ""
        self.what, self.lines = WrappedLabel(role="strong"), CardLines(theme)
        self._shown: tuple[object, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(11, 7, 11, 8)
        box.setSpacing(1)
        box.addWidget(self.what)
        box.addWidget(self.lines)

    def show_commitment(self, found: "Commitment", reading: "DreamReading") -> None:
        shown = (found, reading.first_name(found), reading.today, language(), era())
        if shown == self._shown:
            return
        self.key, self._shown = found.key, shown
        stands = state(found, reading.today)
        icon, color = state_look(stands)
        late = "state.danger.text" if stands == "overdue" else "ui.text3"
        who = Part("user", who_words(reading.first_name(found)))
        self.what.setText(found.what)
        self.lines.show_lines(
            (
                (who, Part("calendar", short_day(found.due), late, late)),
                (Part("gauge", progress(found)),),
                (Part("target", measure_words(found, reading.team.currency)),),
                (Part(icon, state_name(stands), _WORD_COLORS.get(stands, "ui.text2"), color),),
            )
        )
        self.setAccessibleName(found.what)
        self.setAccessibleDescription(_read_out(found, reading))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(self.key)
            case Qt.Key.Key_Space:
                self.turned.emit(self.key)
            case Qt.Key.Key_Delete:
                self.delete_asked.emit(self.key)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.key)
        else:
            super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.key)


def short_day(day: date) -> str:
    """30 ต.ค. 69: a card has little room."""
    year = format_year(day.year)
    return f"{format_day(day, year=False)} {year[-2:] if year.isdecimal() else year}"


def _read_out(found: "Commitment", reading: "DreamReading") -> str:
    due = tr("by {day}").format(day=format_day(found.due))
    parts = (who_words(reading.who(found)), due, progress(found), state_name(state(found, reading.today)))
    return ", ".join(filter(None, parts))
