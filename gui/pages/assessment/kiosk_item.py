"""One statement of the questionnaire on a whole screen, and below it the row or the two rows that answer it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.language import language, tr
from gui.pages.assessment.kiosk_keys import ENTER, typed_digit, typed_letter
from gui.pages.assessment.kiosk_options import OptionRow
from gui.pages.assessment.kiosk_pane import Hints, big_label, enlarge, set_size
from gui.pages.assessment.kiosk_questions import (
    BACK_GROUP,
    DREAM_GROUP,
    NOT_APPLICABLE,
    Answer,
    Question,
    key_of_not_applicable,
    points_by_key,
)
from gui.theme import Theme
from gui.widgets.buttons import primary_button, quiet_button, secondary_button
from gui.widgets.labels import plain_label
from models.instruments import Instrument, Text

# Two lines of the largest letters leave the rows their room in the lowest window; longer words are written smaller.
_SIZES = ((38, 90), (30, 160), (22, 10_000))


class ItemPane(QWidget):
    """`answered(key, answer)` as soon as a rating is pressed: tinted at once, filled when `settle` says it is kept."""

    answered = Signal(str, object)
    next_asked = Signal()
    back_asked = Signal()
    skip_asked = Signal()

    def __init__(self, theme: Theme, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._instrument = theme, instrument
        self._question: Question | None = None
        self._place, self._of, self._active = 0, 0, ""
        self._na_key = key_of_not_applicable(instrument.scale)
        self._points = points_by_key(instrument.scale)
        self.number = plain_label(role="secondary")
        self.statement, self.other = big_label(38), plain_label(wrap=True)
        self.present, self.dream = (OptionRow(theme, self._options()) for _ in range(2))
        self.skip = quiet_button(clicked=self.skip_asked.emit)
        self.back = secondary_button(icon=theme.icon("chevron-left"), clicked=self.back_asked.emit)
        self.next = primary_button(icon=theme.icon("chevron-right"), clicked=self.ask_next)
        self.promise, self.promise_more = plain_label(role="strong"), plain_label(role="small")
        self._shield = QLabel()
        self._build()
        theme.changed.connect(self._draw)
        self._draw()

    # What is asked

    def show_question(self, question: Question, place: int, of: int, answers: Mapping[str, Answer]) -> None:
        before, self._question = self._question, question
        self._place, self._of = place, of
        if before is None or before.group != question.group:
            self._show_row_texts()
        for key, row in self._rows():
            row.setVisible(bool(key))
            row.show_value(answers.get(key))
        self._active = next((key for key in question.ratings if key not in answers), question.ratings[0])
        self.back.setEnabled(place > 0)
        self._show_texts(question)
        self._show_next()
        self.take_keys()

    def choose(self, key: str, value: Answer) -> None:
        """Show that the key was met, say the answer, and go on to the row that has none yet."""
        self._row(key).show_value(value, pending=True)
        self._show_next()
        self.answered.emit(key, value)
        left = [one for one, row in self._rows() if one and row.value() is None]
        if left:
            self._active = left[0]
            self._row(self._active).take_keys(value)
        else:
            self._active = key
            self._row(key).take_keys(value)

    def settle(self, answers: Mapping[str, Answer]) -> None:
        """These answers are on the disk: only now they are shown as chosen, so that nothing chosen can be lost."""
        for key, row in self._rows():
            if key and row.value() == answers.get(key):
                row.show_value(row.value())

    def ask_next(self) -> None:
        if self.is_answered():
            self.next_asked.emit()

    def is_answered(self) -> bool:
        return all(row.value() is not None for key, row in self._rows() if key)

    def set_waiting(self, waiting: bool) -> None:
        """What was chosen is on its way to the disk: the next statement waits for it."""
        for button in (self.back, self.skip):
            button.setEnabled(not waiting and (button is not self.back or self._place > 0))
        self.next.setEnabled(not waiting and self.is_answered())

    def take_keys(self) -> None:
        self._row(self._active).take_keys()

    # Keys

    def press(self, event: QKeyEvent) -> bool:
        """True when the key means something here."""
        digit, letter, key = typed_digit(event), typed_letter(event), Qt.Key(event.key())
        if digit or (letter and letter == self._na_key):
            return self._press_option(digit or letter)
        if event.isAutoRepeat() and (letter or key in ENTER):
            return True
        if key in ENTER:
            self._press_enter()
        elif key == Qt.Key.Key_Backspace and self.back.isEnabled():
            self.back_asked.emit()
        elif letter == "S" and self.skip.isEnabled():
            self.skip_asked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_row()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._row(self._active).step(-1 if key == Qt.Key.Key_Left else 1)
        else:
            return False
        return True

    def _press_option(self, typed: str) -> bool:
        here = next((key for key, row in self._rows() if key and row.has_keys()), self._active)
        if typed == self._na_key:
            self.choose(here, NOT_APPLICABLE)
        elif typed in self._points:
            self.choose(here, self._points[typed])
        else:
            return False
        return True

    def _press_enter(self) -> None:
        focused = self.window().focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self.ask_next()

    def _change_row(self) -> None:
        keys = [key for key, _ in self._rows() if key]
        self._active = keys[(keys.index(self._active) + 1) % len(keys)]
        self.take_keys()

    def hints(self) -> Hints:
        keys = list(self._points)
        rows = [("↑ ↓", tr("Now / dream"))] if self._question and len(self._question.ratings) > 1 else []
        return [
            (f"{keys[0]} – {keys[-1]}", tr("Choose an answer")),
            *rows,
            ("Enter", tr("Next")),
            ("Backspace", tr("Back")),
            ("S", tr("Skip")),
            ("L", tr("Language")),
        ]

    # Rows

    def _rows(self) -> tuple[tuple[str, OptionRow], ...]:
        question = self._question
        names = (question.present, question.dream) if question else ("", "")
        return tuple(zip(names, (self.present, self.dream), strict=True))

    def _row(self, key: str) -> OptionRow:
        return next(row for name, row in self._rows() if name == key)

    def _show_next(self) -> None:
        self.next.setEnabled(self.is_answered())

    def _options(self) -> list[tuple[str, object]]:
        scale = self._instrument.scale
        options: list[tuple[str, object]] = [(str(point), point) for point in scale.points]
        return [*options, (self._na_key, NOT_APPLICABLE)] if self._na_key else options

    # Texts

    def set_promise(self, promise: str, more: str) -> None:
        self.promise.setText(promise)
        self.promise_more.setText(more)

    def retranslate(self) -> None:
        self.skip.setText(tr("Skip this"))
        self.back.setText(tr("Back"))
        self.next.setText(tr("Next"))
        self._show_row_texts()
        if self._question is not None:
            self._show_texts(self._question)

    def _show_row_texts(self) -> None:
        """What is the same for all statements of a group."""
        code, scale = language(), self._instrument.scale
        labels = scale.labels or (Text(),) * len(scale.points)
        words = [label.in_language(code) for label in labels]
        if self._na_key:
            words.append(scale.not_applicable.in_language(code))
        asked = scale.question.in_language(code) or tr("How true is this of us now?")
        if self._question is not None and self._question.group == BACK_GROUP:
            self.present.set_texts(tr("Back then"), tr("As you see today how it was then"), words)
        else:
            self.present.set_texts(tr("Now"), asked, words)
        self.dream.set_texts(tr("Dream team"), tr("In 12 months, realistic and worth the effort"), words)

    def _show_texts(self, question: Question) -> None:
        """What differs from statement to statement."""
        code = language()
        number = {
            DREAM_GROUP: tr("Your dream team: {number} of {of}"),
            BACK_GROUP: tr("Looking back: {number} of {of}"),
        }.get(question.group, tr("Statement {number} of {of}"))
        self.number.setText(number.format(number=self._place + 1, of=self._of))
        statement = question.text.in_language(code)
        set_size(self.statement, next(size for size, longest in _SIZES if len(statement) <= longest))
        self.statement.setText(statement)
        other = question.text.in_language("en" if code == "th" else "th")
        self.other.setText(other if other != statement else "")

    def _draw(self) -> None:
        self._shield.setPixmap(
            self._theme.pixmap("shield-check", "state.ok.text", 24, self.devicePixelRatioF())
        )

    # Building

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(56, 0, 56, 14)
        box.setSpacing(14)
        box.addStretch(3)
        for label in (self.number, self.statement, self.other):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(label)
        self.number.setStyleSheet("font-size: 16px;")
        self.other.setStyleSheet("font-size: 18px;")
        self.other.setProperty("tone", "muted")
        box.addStretch(4)
        for row in (self.present, self.dream):
            row.chosen.connect(self._take_click(row))
            box.addWidget(row)
        box.addSpacing(4)
        box.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.promise)
        words.addWidget(self.promise_more)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._shield)
        foot.addLayout(words)
        foot.addStretch()
        for button in (self.skip, self.back, self.next):
            enlarge(button)
            foot.addWidget(button)
        self.next.setMinimumWidth(132)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow points away from the word
        return foot

    def _take_click(self, row: OptionRow) -> Callable[[object], None]:
        def choose(value: object) -> None:
            key = next(name for name, one in self._rows() if one is row)
            self.choose(key, value)  # pyright: ignore[reportArgumentType] - values are answers

        return choose
