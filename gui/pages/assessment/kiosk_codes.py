"""Who answers, without saying who: a card, a code one makes oneself, a number for after a pause, or one's name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from assessments.five_disciplines import codes
from gui.keys import position_key
from gui.language import tr, translate_error
from gui.pages.assessment.kiosk_pane import Hints, KioskPane, big_label, reading_label
from gui.theme import Theme
from gui.widgets.buttons import primary_button, quiet_button, secondary_button
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.labels import plain_label
from models.errors import Refused
from models.thai import arabic_digits

_LINE = "font-size: 24px; padding: 4px 12px;"
NUMBER_DIGITS = 4


class LatinKeys(QObject):
    """Install on a line for card codes: a Thai layout types the Latin letters and digits its keys stand on."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        text, key = event.text(), position_key(event)
        if not text.isprintable() or not text or (text.isascii() and text.isalnum()) or text.isdecimal():
            return False
        if key >= 0x80 or not chr(key).isalnum() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._line.insert(chr(key).upper())
        return True


class CardScreen(KioskPane):
    """`given(card)` carries a card code whose check character is right."""

    given = Signal(str)
    no_card = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.explain, self.line = reading_label(), QLineEdit()
        self.line.setMinimumHeight(56)
        self.line.setStyleSheet(_LINE)
        self.line.setMaxLength(24)
        self.line.textEdited.connect(lambda: self.complain(""))
        LatinKeys(self.line)
        self.go_on = primary_button(clicked=self.enter)
        self.other = quiet_button(clicked=self.no_card.emit)
        self.column.addWidget(self.explain)
        self.column.addWidget(self.line)
        self.add_button(self.go_on)
        self.buttons.addStretch()
        self.add_button(self.other)

    def take_keys(self) -> None:
        self.line.setFocus()

    def enter(self) -> None:
        try:
            card = codes.read_card(self.line.text())
        except Refused as error:
            self.complain(translate_error(error))
            return
        self.complain("")
        self.line.setText(codes.spaced(card))
        self.given.emit(card)

    def retranslate(self) -> None:
        self.title.setText(tr("The code on your card"))
        self.explain.setText(
            tr("Capital or small letters and spaces do not matter. Keep the card afterwards.")
        )
        self.line.setAccessibleName(tr("The code on your card"))
        self.line.setPlaceholderText("K7M 2QX 9")
        self.go_on.setText(tr("Go on"))
        self.other.setText(tr("I have no card"))


class SelfMadeScreen(KioskPane):
    """`given(elements)`: five answers that stay the same for their owner."""

    given = Signal(object)
    has_card = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.explain = reading_label()
        self.names = [plain_label() for _ in range(codes.ELEMENTS)]
        self.lines = [QLineEdit() for _ in range(codes.ELEMENTS)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for place, (name, line) in enumerate(zip(self.names, self.lines, strict=True)):
            line.setMinimumHeight(40)
            line.setFixedWidth(220)
            line.setMaxLength(40)
            name.setBuddy(line)
            line.textEdited.connect(lambda: self.complain(""))
            grid.addWidget(name, place, 0)
            grid.addWidget(line, place, 1)
        self.column.addWidget(self.explain)
        self.column.addLayout(grid)
        self.go_on = primary_button(clicked=self.enter)
        self.other = quiet_button(clicked=self.has_card.emit)
        self.add_button(self.go_on)
        self.buttons.addStretch()
        self.add_button(self.other)

    def take_keys(self) -> None:
        self.lines[0].setFocus()

    def enter(self) -> None:
        empty = next((line for line in self.lines if not line.text().strip()), None)
        if empty is None:
            self.given.emit([line.text() for line in self.lines])
            return
        if self.window().focusWidget() is empty:
            self.complain(tr("All {n} questions need an answer to make a code.").format(n=codes.ELEMENTS))
        empty.setFocus()

    def hints(self) -> Hints:
        return [("Enter", tr("Next line")), ("Tab", tr("Next line"))]

    def retranslate(self) -> None:
        self.title.setText(tr("Make a code of your own"))
        self.explain.setText(
            tr(
                "Only a scrambled form of the answers is kept. It is weaker than a card: colleagues may guess the "
                "answers, and who remembers two of them differently next time is not recognised."
            )
        )
        for name, line, text in zip(self.names, self.lines, _element_questions(), strict=True):
            name.setText(text)
            line.setAccessibleName(text)
        self.go_on.setText(tr("Go on"))
        self.other.setText(tr("I have a card"))


class ConfirmScreen(KioskPane):
    """A self-made code that differs in one answer from a known one: only its owner can say whether it is theirs."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.explain = reading_label()
        self.column.addWidget(self.explain)
        self.yes = secondary_button(clicked=lambda: self.answered.emit(True))
        self.no = secondary_button(clicked=lambda: self.answered.emit(False))
        self.add_button(self.yes)
        self.add_button(self.no)
        self.buttons.addStretch()

    def take_keys(self) -> None:
        self.yes.setFocus()

    def retranslate(self) -> None:
        self.title.setText(tr("Did you answer the wave before?"))
        self.explain.setText(
            tr(
                "One code of the wave before is the same but for one answer. Did you make it, and answer one "
                "question differently?"
            )
        )
        self.yes.setText(tr("Yes, that was me"))
        self.no.setText(tr("No, I am new"))


class NumberScreen(KioskPane):
    """An anonymous wave: a number of four digits is all that leads back to answers that were paused."""

    begun = Signal()
    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._resumes = False
        self.explain, self.number, self.line = reading_label(), big_label(44), QLineEdit()
        self.line.setMinimumHeight(56)
        self.line.setFixedWidth(220)
        self.line.setStyleSheet(_LINE)
        self.line.setMaxLength(NUMBER_DIGITS)
        self.line.textEdited.connect(lambda: self.complain(""))
        DigitKeys(self.line)
        for widget in (self.explain, self.number, self.line):
            self.column.addWidget(widget)
        self.go_on = primary_button(clicked=self.enter)
        self.other = quiet_button(clicked=self._turn)
        self.add_button(self.go_on)
        self.buttons.addStretch()
        self.add_button(self.other)

    def show_number(self, number: str) -> None:
        self.number.setText(number)
        self.retranslate()

    def take_keys(self) -> None:
        (self.line if self._resumes else self.go_on).setFocus()

    def enter(self) -> None:
        if not self._resumes:
            self.begun.emit()
            return
        number = arabic_digits(self.line.text()).strip()
        if len(number) == NUMBER_DIGITS and number.isdecimal():
            self.given.emit(number)
        else:
            self.complain(tr("The number has {n} digits.").format(n=NUMBER_DIGITS))

    def retranslate(self) -> None:
        resumes = self._resumes
        self.title.setText(
            tr("Your number from before the pause") if resumes else tr("Your number for a pause")
        )
        self.explain.setText(
            tr("With the number you were shown, you go on where you paused.")
            if resumes
            else tr(
                "Remember it if you may pause. It leads back to your answers, and is forgotten when you hand in."
            )
        )
        self.number.setVisible(not resumes)
        self.line.setVisible(resumes)
        self.line.setAccessibleName(tr("Your number from before the pause"))
        self.go_on.setText(tr("Go on") if resumes else tr("Begin"))
        self.other.setText(tr("I am new here") if resumes else tr("I paused and have a number"))

    def _turn(self) -> None:
        self._resumes = not self._resumes
        self.complain("")
        self.retranslate()
        self.take_keys()


class NameScreen(KioskPane):
    """A named wave: the person picks their own name. Who has answered is not shown."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.names = QListWidget()
        self.names.setMinimumHeight(260)
        self.names.setStyleSheet("font-size: 16px;")
        self.names.itemDoubleClicked.connect(lambda _: self.enter())
        self.go_on = primary_button(clicked=self.enter)
        self.column.addWidget(self.names)
        self.add_button(self.go_on)
        self.buttons.addStretch()

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """(key of the member, name)."""
        self.names.clear()
        for key, name in names:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.names.addItem(item)

    def take_keys(self) -> None:
        self.names.setFocus()

    def enter(self) -> None:
        item = self.names.currentItem()
        if self.names.selectedItems():
            self.given.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            self.complain(tr("Choose your name."))

    def hints(self) -> Hints:
        return [("↑ ↓", tr("Name")), ("Enter", tr("Go on"))]

    def retranslate(self) -> None:
        self.title.setText(tr("Who are you?"))
        self.names.setAccessibleName(tr("Names of the team"))
        self.go_on.setText(tr("Go on"))


def _element_questions() -> tuple[str, ...]:
    return (
        tr("The first two letters of your first school"),
        tr("The first two letters of your best friend when you were ten"),
        tr("The first animal your family kept (none: write “none”)"),
        tr("How many older brothers and sisters you have"),
        tr("The first two letters of the district where your mother was born"),
    )
