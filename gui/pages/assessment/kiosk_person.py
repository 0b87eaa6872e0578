"""The answers of the person who sits before the kiosk: shown at once, kept one write after the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.pages.assessment.kiosk_desk import Desk, Sheet
from gui.pages.assessment.kiosk_questions import SKIPPED, Answer, Question
from models.errors import AppError


class Person(QObject):
    """Lives from the moment a code is accepted until the answers are handed in or paused, and is then forgotten."""

    waiting = Signal(bool)  # whether something has yet to reach the disk before the kiosk may go on
    kept = Signal(object)  # the answers that are on the disk now
    refused = Signal(object)  # AppError: the last answers are not on the disk

    def __init__(
        self, desk: Desk, sheet: Sheet, asked: tuple[Question, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self.sheet, self._asked = desk, sheet, asked
        self._writing: dict[str, Answer] | None = (
            None  # one write at a time; what comes meanwhile goes together
        )
        self._is_behind = False
        self._then: Callable[[], object] | None = None

    @property
    def question(self) -> Question:
        return self._asked[self.sheet.place]

    @property
    def is_at_end(self) -> bool:
        return self.sheet.place >= len(self._asked)

    @property
    def is_kept(self) -> bool:
        return self._writing is None and not self._is_behind

    @property
    def skipped(self) -> int:
        answers = self.sheet.answers
        return sum(answers.get(key, SKIPPED) == SKIPPED for one in self._asked for key in one.ratings)

    def answer(self, key: str, answer: Answer) -> None:
        self.sheet.answers[key] = answer
        self.keep()

    def skip(self) -> None:
        """What has no answer here is skipped, on purpose."""
        for key in self.question.ratings:
            self.sheet.answers.setdefault(key, SKIPPED)
        self.keep()

    def go(self, place: int, then: Callable[[], object]) -> None:
        """Be at another step, with `then` at once, when the answers so far are on the disk."""

        def arrive() -> None:
            self.sheet.place = max(0, min(place, len(self._asked)))
            self.keep()
            then()

        self.when_kept(arrive)

    def when_kept(self, then: Callable[[], object]) -> None:
        if self.is_kept:
            then()
            return
        self._then = then
        self.waiting.emit(True)
        self._write()

    def keep(self) -> None:
        self._is_behind = True
        self._write()

    def hand_in(self, done: Callable[[], object]) -> None:
        self.when_kept(lambda: self._desk.hand_in(self.sheet, done, self.refused.emit))

    def _write(self) -> None:
        if self._writing is None and self._is_behind:
            self._is_behind = False
            self._writing = dict(self.sheet.answers)
            self._desk.keep(self.sheet, self._note_kept, self._note_refused)

    def _note_kept(self) -> None:
        answers, self._writing = self._writing, None
        self.kept.emit(answers)
        self._write()
        if self.is_kept and self._then is not None:
            then, self._then = self._then, None
            self.waiting.emit(False)
            then()

    def _note_refused(self, error: AppError) -> None:
        self._writing, self._is_behind, self._then = None, True, None
        self.waiting.emit(False)
        self.refused.emit(error)
