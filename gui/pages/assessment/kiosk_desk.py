"""Where the kiosk takes a person's draft from and where it keeps every answer: what it needs of the storage."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from gui.pages.assessment.kiosk_questions import Answer
from models.errors import AppError


@dataclass
class Sheet:
    """One person's answers as they come; `token` is what the storage knows the draft by and nobody else reads."""

    language: str
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    place: int = 0
    token: Any = None

    @property
    def asks_whether_near(self) -> bool:
        """Whether the code is almost that of somebody who answered an earlier wave; only they can say if it is."""
        return getattr(self.token, "near", None) is not None

    def be_near(self) -> None:
        """Yes, the earlier code is mine."""
        self.token.be_near()


@dataclass(frozen=True)
class ByCard:
    card: str


@dataclass(frozen=True)
class BySelfMadeCode:
    elements: tuple[str, ...]


@dataclass(frozen=True)
class ByNumber:
    """An anonymous draft: a new one, or the one that was paused under this number."""

    number: str
    is_new: bool


@dataclass(frozen=True)
class ByName:
    member: str


Who = ByCard | BySelfMadeCode | ByNumber | ByName
Failed = Callable[[AppError], object]


class Desk(Protocol):
    """All calls come back on the GUI thread, and never before they return."""

    def take(self, who: Who, language: str, done: Callable[[Sheet], object], failed: Failed) -> None:
        """The draft of this person, a new one where there is none. Fails for who has handed in already."""
        ...

    def keep(self, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        """Store the draft; `done` when it is on the disk."""
        ...

    def hand_in(self, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        """The draft becomes an answer of the wave, and there is no draft any more."""
        ...

    def count(self, done: Callable[[int], object]) -> None:
        """How many have handed in."""
        ...

    def offer_number(self, done: Callable[[str], object]) -> None:
        """A free number of four digits for an anonymous draft."""
        ...
