"""A foreign file of answers as it would go into an open wave, read before anything of it is stored. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from models.errors import Refused

if TYPE_CHECKING:
    from models.exchange.answers import AnswerFile
    from models.exchange.complaints import Complaint
    from models.exchange.surveys.offers import Header
    from models.response_rows import Entered
    from models.waves import Wave


@dataclass(frozen=True)
class ReadFile:
    """`columns` is what a person decided: from the name of a rating to the title of its column.

    `file` is None while it cannot be read, and `problem` says why; `header` tells which columns nothing is known of.
    """

    path: str
    columns: Mapping[str, str]
    header: "Header"
    file: "AnswerFile | None" = None
    entered: "tuple[Entered, ...]" = ()
    complaints: "tuple[Complaint, ...]" = field(default=())
    problem: Refused | None = None

    @property
    def is_sound(self) -> bool:
        """Whether it can be taken in as it is."""
        return bool(self.entered) and not self.complaints


def read_file(connection: Any, wave: "Wave", path: str, columns: Mapping[str, str]) -> ReadFile:
    """On a worker: codes are scrambled here, 0.06 s each. Raises Refused and Unavailable for what is no table."""
    from gui.answer_rows import entered
    from models.exchange import answers
    from models.exchange.surveys.offers import header

    head = header(path, wave.instrument, mode=wave.mode, columns=columns)
    try:
        file = answers.read(path, wave.instrument, mode=wave.mode, columns=columns)
    except Refused as problem:
        return ReadFile(path, columns, head, problem=problem)
    found, strangers = entered(connection, wave.team, file.rows, wave.mode, wave.salt)
    return ReadFile(path, columns, head, file, tuple(found), (*file.complaints, *strangers))
