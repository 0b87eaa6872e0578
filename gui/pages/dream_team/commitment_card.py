"""A commitment as a card: what, who, by when, how far, and its state as icon, word and colour."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from assessments.commitments import state
from gui.commitment_words import measure_words, progress, state_look, state_name, who_words
from gui.dates import format_day, format_year
from gui.language import tr
from gui.pages.dream_team.wrapped_label import WrappedLabel
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import Tone, plain_label

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.commitments import Commitment

_ICON, _SHORTEST_NAME = 14, 30
_TONES: dict[str, Tone] = {"overdue": "danger", "done": "ok", "dropped": "muted"}


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
        self.what = WrappedLabel(role="strong")
        self.who, self.due = IconText(theme), IconText(theme, whole=True)
        self.progress, self.measure, self.state = IconText(theme), IconText(theme), IconText(theme)
        self.who.label.setMinimumWidth(_SHORTEST_NAME)
        self._lay_out()

    def show_commitment(self, found: "Commitment", reading: "DreamReading") -> None:
        self.key = found.key
        stands = state(found, reading.today)
        late: Tone = "danger" if stands == "overdue" else ""
        self.what.setText(found.what)
        self.who.show_line("user", who_words(reading.first_name(found)))
        self.due.show_line(
            "calendar", short_day(found.due), late, "state.danger.text" if late else "ui.text3"
        )
        self.progress.show_line("gauge", progress(found))
        self.measure.show_line("target", measure_words(found, reading.team.currency))
        icon, color = state_look(stands)
        self.state.show_line(icon, state_name(stands), _TONES.get(stands, ""), color)
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

    def _lay_out(self) -> None:
        people = QHBoxLayout()
        people.setSpacing(8)
        people.addWidget(self.who, 1)
        people.addWidget(self.due)
        box = QVBoxLayout(self)
        box.setContentsMargins(11, 7, 11, 8)
        box.setSpacing(1)
        box.addWidget(self.what)
        box.addLayout(people)
        for line in (self.progress, self.measure, self.state):
            box.addWidget(line)


class IconText(QWidget):
    """A small line with its icon; hidden while it has no words, cut where there is little room unless it is `whole`."""

    def __init__(self, theme: Theme, *, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._look = theme, ("", "ui.text3")
        self._icon, self.label = QLabel(), plain_label(role="small") if whole else ElidedLabel(role="small")
        self._icon.setFixedSize(QSize(_ICON, _ICON))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        theme.changed.connect(self._draw)

    def show_line(self, icon: str, text: str, tone: Tone = "", color: str = "ui.text3") -> None:
        self._look = (icon, color)
        self.label.setText(text)
        self.label.set_tone(tone)
        self.setVisible(bool(text))
        self._draw()

    def _draw(self) -> None:
        icon, color = self._look
        self._icon.setPixmap(self._theme.pixmap(icon, color, _ICON, self.devicePixelRatioF()))


def short_day(day: date) -> str:
    """30 ต.ค. 69: a card has little room."""
    year = format_year(day.year)
    return f"{format_day(day, year=False)} {year[-2:] if year.isdecimal() else year}"


def _read_out(found: "Commitment", reading: "DreamReading") -> str:
    due = tr("by {day}").format(day=format_day(found.due))
    parts = (who_words(reading.who(found)), due, progress(found), state_name(state(found, reading.today)))
    return ", ".join(filter(None, parts))
