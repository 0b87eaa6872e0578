"""What a line says, and which of its characters said it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from models.errors import AppError

Kind = Literal["day", "time", "duration", "project", "activity", "note", "unknown"]


@dataclass(frozen=True, slots=True)
class Part:
    """The characters `begin` up to `end` of the typed text."""

    begin: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry as it was understood: `seconds` is 0 while it is not said how long it took.

    `day` is the day shown unless the text `names_day`; `bare_number`: a number without a unit was taken for hours.
    """

    day: date
    names_day: bool = False
    seconds: int = 0
    start: int | None = None
    project: str | None = None
    activity: str | None = None
    note: str = ""
    bare_number: bool = False
    parts: tuple[Part, ...] = ()
    complaints: tuple[AppError, ...] = ()

    @property
    def is_complete(self) -> bool:
        """A time was understood, and nothing was not."""
        return self.seconds > 0 and not self.complaints and all(part.kind != "unknown" for part in self.parts)
