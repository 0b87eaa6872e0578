"""The screens around the questions: between two people, the language, what happens to answers, and the end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from gui.language import tr
from gui.pages.assessment.kiosk_keys import typed_digit
from gui.pages.assessment.kiosk_pane import Hints, KioskPane, enlarge, reading_label
from gui.pages.assessment.kiosk_words import Mode, finished_words, leaving_words, promises
from gui.theme import Theme
from gui.widgets.buttons import primary_button, quiet_button, secondary_button
from gui.widgets.labels import plain_label
from models.thai import fold


class ReadyScreen(KioskPane):
    """Between two people: nothing of any answer, and the way on for the next one."""

    begun = Signal()
    leave_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._finished = (0, None)
        self.has_thanked = False
        self.thanks, self.count, self.safe = reading_label(), reading_label(), reading_label()
        for label in (self.thanks, self.safe, self.count):
            self.column.addWidget(label)
        self.begin = primary_button(clicked=self.begun.emit)
        self.leave = quiet_button(clicked=self.leave_asked.emit)
        self.add_button(self.begin)
        self.buttons.addStretch()
        self.add_button(self.leave)

    def show_count(self, finished: int, team_size: int | None) -> None:
        self._finished = (finished, team_size)
        self.retranslate()

    def show_thanks(self, thanks: bool) -> None:
        """Whether somebody has just finished, or paused, rather than that the kiosk has just begun."""
        self.has_thanked = thanks
        self.retranslate()

    def take_keys(self) -> None:
        self.begin.setFocus()

    def enter(self) -> None:
        self.begun.emit()

    def hints(self) -> Hints:
        return [("Enter", tr("Begin"))]

    def retranslate(self) -> None:
        self.title.setText(
            tr("Give the laptop to the next person") if self.has_thanked else tr("Who begins?")
        )
        self.thanks.setText(tr("Thank you. Your answers are kept, and nobody can go back to them."))
        self.thanks.setVisible(self.has_thanked)
        self.safe.setText(
            tr("Each person answers alone. The laptop goes round until everybody has answered.")
        )
        self.safe.setVisible(not self.has_thanked)
        self.count.setText(finished_words(*self._finished))
        self.begin.setText(tr("I am the next person") if self.has_thanked else tr("Begin"))
        self.leave.setText(tr("For the facilitator: leave"))


class LanguageScreen(KioskPane):
    """The first question, in both languages at once: in which language?"""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.thai = secondary_button("1   ไทย", clicked=lambda: self.chosen.emit("th"))
        self.english = secondary_button("2   English", clicked=lambda: self.chosen.emit("en"))
        for button in (self.thai, self.english):
            self.add_button(button, stretch=1)
            enlarge(button, height=100, size=26)

    def take_keys(self) -> None:
        self.thai.setFocus()

    def press(self, event: QKeyEvent) -> bool:
        digit = typed_digit(event)
        if digit in ("1", "2"):
            (self.thai if digit == "1" else self.english).click()
            return True
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.thai if event.key() == Qt.Key.Key_Left else self.english).setFocus()
            return True
        return super().press(event)

    def hints(self) -> Hints:
        return [("1", "ไทย"), ("2", "English")]

    def retranslate(self) -> None:
        self.title.setText("ตอบเป็นภาษาใด · Which language?")
        self.thai.setAccessibleName("ไทย")
        self.english.setAccessibleName("English")


class HonestScreen(KioskPane):
    """What the mode of the wave means, before anything is asked."""

    agreed = Signal()

    def __init__(self, theme: Theme, mode: Mode, threshold: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._mode: Mode = mode
        self._threshold = threshold
        self.lines: list[tuple[QLabel, QLabel]] = []
        self.go_on = primary_button(clicked=self.agreed.emit)
        self.add_button(self.go_on)
        self.buttons.addStretch()
        theme.changed.connect(self._draw)

    def take_keys(self) -> None:
        self.go_on.setFocus()

    def enter(self) -> None:
        self.agreed.emit()

    def retranslate(self) -> None:
        self.title.setText(tr("What happens to your answers"))
        self.go_on.setText(tr("I have read this"))
        self._show_lines(promises(self._mode, self._threshold))

    def _show_lines(self, promised: Sequence[str]) -> None:
        while len(self.lines) < len(promised):
            self._add_line()
        for (_, label), text in zip(self.lines, promised, strict=True):
            label.setText(text)

    def _add_line(self) -> None:
        picture, label = QLabel(), reading_label()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.column.addLayout(row)
        self.lines.append((picture, label))
        self._draw()

    def _draw(self) -> None:
        for picture, _ in self.lines:
            picture.setPixmap(self.theme.pixmap("info", "ui.accent", 20, self.devicePixelRatioF()))


class EndScreen(KioskPane):
    """All is answered or skipped: hand in, or go back once more."""

    finished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._open = 0
        self.open, self.final = reading_label(), reading_label()
        self.column.addWidget(self.open)
        self.column.addWidget(self.final)
        self.finish = primary_button(clicked=self.finished.emit)
        self.back = secondary_button(icon=theme.icon("chevron-left"), clicked=self.left.emit)
        self.add_button(self.finish)
        self.add_button(self.back)
        self.buttons.addStretch()

    def show_open(self, count: int) -> None:
        """How many ratings were skipped."""
        self._open = count
        self.retranslate()

    def take_keys(self) -> None:
        self.finish.setFocus()

    def enter(self) -> None:
        self.finished.emit()

    def press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and self.isEnabled():
            self.left.emit()
            return True
        return super().press(event)

    def hints(self) -> Hints:
        return [("Enter", tr("Hand in")), ("Backspace", tr("Back"))]

    def retranslate(self) -> None:
        self.title.setText(tr("That was the last statement"))
        self.open.setText(tr("Skipped: {n}").format(n=self._open))
        self.open.setVisible(bool(self._open))
        self.final.setText(tr("After you hand in, your answers can no longer be seen or changed here."))
        self.finish.setText(tr("Hand in"))
        self.back.setText(tr("Back"))


class PauseScreen(KioskPane):
    """The answers so far are kept; only their owner goes on with them."""

    paused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._way_back = ""
        self.kept = reading_label()
        self.column.addWidget(self.kept)
        self.go_on = primary_button(clicked=self.left.emit)
        self.pause = secondary_button(clicked=self.paused.emit)
        self.add_button(self.go_on)
        self.add_button(self.pause)
        self.buttons.addStretch()

    def show_way_back(self, sentence: str) -> None:
        self._way_back = sentence
        self.retranslate()

    def take_keys(self) -> None:
        self.go_on.setFocus()

    def enter(self) -> None:
        self.left.emit()

    def retranslate(self) -> None:
        self.title.setText(tr("Pause here?"))
        self.kept.setText(f"{tr('Your answers so far are kept.')} {self._way_back}".strip())
        self.go_on.setText(tr("Go on answering"))
        self.pause.setText(tr("Pause and hide"))


class LeaveScreen(KioskPane):
    """The way out is the facilitator's: a word is typed, so that nobody leaves by a slip of the hand."""

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.ask, self.line = reading_label(), QLineEdit()
        self.line.setMinimumHeight(44)
        self.name = plain_label(role="small")
        self.name.setBuddy(self.line)
        for widget in (self.ask, self.name, self.line):
            self.column.addWidget(widget)
        self.leave = secondary_button(clicked=self.enter)
        self.stay = primary_button(clicked=self.left.emit)
        self.add_button(self.stay)
        self.add_button(self.leave)
        self.buttons.addStretch()

    def take_keys(self) -> None:
        self.line.clear()
        self.complain("")
        self.line.setFocus()

    def enter(self) -> None:
        if fold(self.line.text()) in map(fold, leaving_words()):
            self.confirmed.emit()
        else:
            self.complain(tr("This is not the word."))

    def press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().press(event)

    def hints(self) -> Hints:
        return [("Enter", tr("Leave the kiosk")), ("Esc", tr("Stay"))]

    def retranslate(self) -> None:
        self.title.setText(tr("Leave the kiosk"))
        self.ask.setText(
            tr("Only the facilitator leaves. Type “{word}” to return to Wela.").format(word=tr("leave"))
        )
        self.name.setText(tr("The word"))
        self.line.setAccessibleName(tr("The word"))
        self.leave.setText(tr("Leave the kiosk"))
        self.stay.setText(tr("Stay"))
