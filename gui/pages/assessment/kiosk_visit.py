"""One person before the kiosk: language, promises, who it is, the statements, the end; then it is gone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.language import language, translate_error
from gui.pages.assessment import kiosk_words
from gui.pages.assessment.kiosk_codes import (
    CardScreen,
    ConfirmScreen,
    NameScreen,
    NumberScreen,
    SelfMadeScreen,
)
from gui.pages.assessment.kiosk_desk import ByCard, ByName, ByNumber, BySelfMadeCode, Desk, Sheet, Who
from gui.pages.assessment.kiosk_item import ItemPane
from gui.pages.assessment.kiosk_keys import typed_letter
from gui.pages.assessment.kiosk_pane import Hints, KioskPane
from gui.pages.assessment.kiosk_person import Person
from gui.pages.assessment.kiosk_questions import BACK_GROUP, DREAM_GROUP, DreamMode, Question, questions
from gui.pages.assessment.kiosk_screens import EndScreen, HonestScreen, LanguageScreen, PauseScreen
from gui.theme import Theme
from models.errors import AppError
from models.instruments import Instrument


@dataclass(frozen=True)
class Plan:
    """What a wave asks of each person; `members` are (key, name) and only asked for where names are stored."""

    instrument: Instrument
    mode: kiosk_words.Mode
    dream: DreamMode
    threshold: int
    team_size: int | None
    looking_back: bool = False
    members: Sequence[tuple[str, str]] = field(default_factory=tuple)


class Visit(QStackedWidget):
    """Holds every screen that may show something of one person; the kiosk destroys it when that person is done."""

    language_chosen = Signal(str)
    ended = Signal(bool)  # whether a draft or answers were kept
    moved = Signal()  # another screen or step is shown
    complained = Signal(str)

    def __init__(self, theme: Theme, plan: Plan, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._desk = plan, desk
        self._asked = questions(plan.instrument, plan.dream, looking_back=plan.looking_back)
        self._number = ""
        self.person: Person | None = None
        self.language = LanguageScreen(theme)
        self.honest = HonestScreen(theme, plan.mode, plan.threshold)
        self.card, self.self_made = CardScreen(theme), SelfMadeScreen(theme)
        self.number, self.name, self.near = NumberScreen(theme), NameScreen(theme), ConfirmScreen(theme)
        self._taken: Sheet | None = None
        self.item = ItemPane(theme, plan.instrument)
        self.pause, self.end = PauseScreen(theme), EndScreen(theme)
        for screen in self.screens():
            self.addWidget(screen)
        self._connect()
        self.retranslate()

    def screens(self) -> tuple[KioskPane | ItemPane, ...]:
        return (
            *(self.language, self.honest, self.card, self.self_made, self.number, self.name, self.near),
            *(self.item, self.pause, self.end),
        )

    def shown(self) -> KioskPane | ItemPane:
        screen = self.currentWidget()
        assert isinstance(screen, KioskPane | ItemPane)
        return screen

    def begin(self) -> None:
        self._show(self.language)

    # What the kiosk asks

    @property
    def step(self) -> int | None:
        """The step that is asked now; None on every other screen."""
        return self.person.sheet.place if self.person and self.shown() is self.item else None

    def hints(self) -> Hints:
        return self.shown().hints()

    def take_keys(self) -> None:
        self.shown().take_keys()

    def press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_pause()
        elif self.shown() is self.item and typed_letter(event) == "L" and not event.isAutoRepeat():
            self.language_chosen.emit("en" if language() == "th" else "th")
        else:
            self.shown().press(event)

    def ask_pause(self) -> None:
        """From a statement: ask first. From the question itself: go on. Before anything is answered: leave."""
        if self.shown() is self.pause:
            self._go_on()
        elif self.person is None:
            self.ended.emit(False)
        else:
            self._show(self.pause)

    def pause_now(self) -> None:
        """Nobody has touched a key for long, or the window is closed: hide everything."""
        if self.person is None:
            self.ended.emit(False)
        else:
            self.person.when_kept(lambda: self.ended.emit(True))

    def retranslate(self) -> None:
        self.item.set_promise(
            kiosk_words.short_promise(self._plan.mode), kiosk_words.threshold_words(self._plan.threshold)
        )
        self.pause.show_way_back(kiosk_words.way_back(self._plan.mode, self._number))
        for screen in self.screens():
            screen.retranslate()
        if self.person is not None and self.person.sheet.language != language():
            self.person.sheet.language = language()
            self.person.keep()

    # Who it is

    def _choose_language(self, code: str) -> None:
        self.language_chosen.emit(code)
        self._show(self.honest)

    def _ask_who(self) -> None:
        match self._plan.mode:
            case "coded":
                self._show(self.card)
            case "named":
                self.name.show_names(self._plan.members)
                self._show(self.name)
            case "anonymous":
                self._desk.offer_number(self._offer_number)

    def _offer_number(self, number: str) -> None:
        self._number = number
        self.number.show_number(number)
        self._show(self.number)

    def _take(self, who: Who) -> None:
        screen = self.shown()
        assert isinstance(screen, KioskPane)
        screen.set_waiting(True)

        def refused(error: AppError) -> None:
            if not shiboken6.isValid(self):
                return
            screen.set_waiting(False)
            screen.complain(translate_error(error))
            screen.take_keys()

        if isinstance(who, ByNumber):
            self._number = who.number
        self._desk.take(who, language(), self._welcome, refused)

    def _welcome(self, sheet: Sheet) -> None:
        if not shiboken6.isValid(self):
            return  # who asked has left meanwhile
        if sheet.asks_whether_near:
            self._taken = sheet
            self._show(self.near)
        else:
            self._sit_down(sheet)

    def _answer_near(self, is_mine: bool) -> None:
        sheet = self._taken
        assert sheet is not None
        if is_mine:
            sheet.be_near()
        self._sit_down(sheet)

    def _sit_down(self, sheet: Sheet) -> None:
        person = self.person = Person(self._desk, sheet, self._asked, self)
        person.waiting.connect(self.item.set_waiting)
        person.waiting.connect(self.end.set_waiting)
        person.kept.connect(self.item.settle)
        person.refused.connect(self._say_refused)
        self.pause.show_way_back(kiosk_words.way_back(self._plan.mode, self._number))
        if sheet.language != language():
            sheet.language = language()
        self._show_step()

    # Statements

    def _show_step(self) -> None:
        person = self.person
        assert person is not None
        if person.is_at_end:
            self.end.show_open(person.skipped)
            self._show(self.end)
            return
        question = person.question
        alike = [one for one in self._asked if _kind(one) == _kind(question)]
        self.item.show_question(question, alike.index(question), len(alike), person.sheet.answers)
        self.item.back.setEnabled(person.sheet.place > 0)
        self._show(self.item)

    def _answer(self, key: str, answer: object) -> None:
        assert self.person is not None
        assert isinstance(answer, int | str)
        self.person.answer(key, answer)

    def _step(self, count: int) -> None:
        assert self.person is not None
        self.complained.emit("")
        self.person.go(self.person.sheet.place + count, self._show_step)

    def _skip(self) -> None:
        assert self.person is not None
        self.person.skip()
        self._step(1)

    def _go_on(self) -> None:
        self._show_step()

    def _hand_in(self) -> None:
        assert self.person is not None
        self.end.set_waiting(True)
        self.person.hand_in(lambda: self.ended.emit(True))

    def _say_refused(self, error: AppError) -> None:
        self.end.set_waiting(False)
        self.complained.emit(translate_error(error))

    def _show(self, screen: KioskPane | ItemPane) -> None:
        self.setCurrentWidget(screen)
        screen.take_keys()
        self.moved.emit()

    def _connect(self) -> None:
        self.language.chosen.connect(self._choose_language)
        self.honest.agreed.connect(self._ask_who)
        self.card.given.connect(lambda card: self._take(ByCard(card)))
        self.card.no_card.connect(lambda: self._show(self.self_made))
        self.self_made.has_card.connect(lambda: self._show(self.card))
        self.self_made.given.connect(lambda elements: self._take(BySelfMadeCode(tuple(elements))))
        self.number.begun.connect(lambda: self._take(ByNumber(self._number, is_new=True)))
        self.number.given.connect(lambda number: self._take(ByNumber(number, is_new=False)))
        self.near.answered.connect(self._answer_near)
        self.name.given.connect(lambda member: self._take(ByName(member)))
        self.item.answered.connect(self._answer)
        self.item.next_asked.connect(lambda: self._step(1))
        self.item.back_asked.connect(lambda: self._step(-1))
        self.item.skip_asked.connect(self._skip)
        self.pause.left.connect(self._go_on)
        self.pause.paused.connect(self.pause_now)
        self.end.left.connect(lambda: self._step(-1))
        self.end.finished.connect(self._hand_in)


def _kind(question: Question) -> str:
    """Statements are numbered through; dreams and looking back have numbers of their own."""
    return question.group if question.group in (DREAM_GROUP, BACK_GROUP) else ""
