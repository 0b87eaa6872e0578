"""A storage for tests of the kiosk: drafts and answers in memory, each call answered a moment later."""

from collections.abc import Callable
from copy import deepcopy

from PySide6.QtCore import QTimer

from gui.pages.assessment.kiosk_desk import Failed, Sheet, Who
from gui.pages.assessment.kiosk_questions import Answer
from models.errors import Refused


class DeskInMemory:
    def __init__(self, delay: int = 0) -> None:
        self.drafts: dict[Who, Sheet] = {}
        self.answers: list[dict[str, Answer]] = []
        self.keeps = 0
        self.delay = delay
        self.full_disk = False
        self._done: set[str] = set()

    def take(self, who: Who, language: str, done: Callable[[Sheet], object], failed: Failed) -> None:
        name = _name(who)
        if name in self._done:
            self._later(lambda: failed(Refused("This code has handed in already.")))
            return
        found = next((sheet for known, sheet in self.drafts.items() if _name(known) == name), None)
        sheet = deepcopy(found) if found else Sheet(language)
        sheet.token = who
        self._later(lambda: done(sheet))

    def keep(self, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        copy = deepcopy(sheet)

        def keep() -> None:
            if self.full_disk:
                failed(Refused("The disk is full."))
                return
            self.keeps += 1
            self.drafts[copy.token] = copy
            done()

        self._later(keep)

    def hand_in(self, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        def hand_in() -> None:
            self._done.add(_name(sheet.token))
            self.drafts.pop(sheet.token, None)
            self.answers.append(dict(sheet.answers))
            done()

        self._later(hand_in)

    def count(self, done: Callable[[int], object]) -> None:
        self._later(lambda: done(len(self.answers)))

    def offer_number(self, done: Callable[[str], object]) -> None:
        self._later(lambda: done("4821"))

    def _later(self, call: Callable[[], object]) -> None:
        QTimer.singleShot(self.delay, call)


def _name(who: Who) -> str:
    """The same person under whatever wish they come with."""
    return str(getattr(who, "number", who))
