"""A foreign file of answers as it would go into an open wave, read before anything of it is stored. No Qt."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from models.errors import Refused

if TYPE_CHECKING:
    from models.exchange.answers import AnswerFile, AnswerRow
    from models.exchange.complaints import Complaint
    from models.exchange.surveys.offers import Column, Header
    from models.exchange.surveys.preview import Preview
    from models.ratings import Given
    from models.response_rows import Entered
    from models.waves import Wave


@dataclass(frozen=True)
class Decided:
    """What a person said: which column holds a rating (name → title), and what a cell means (cell → rating)."""

    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    values: "Mapping[str, Given]" = field(default_factory=dict[str, Any])


class Unread(NamedTuple):
    """A cell that means nothing by itself: in which column and row it stands first, and how often in all."""

    cell: str
    title: str
    row: int
    times: int


@dataclass(frozen=True)
class ReadFile:
    """`file` is None while it cannot be read, and `problem` says why; `mark` is the same for files with this header.

    `is_recalled` where the decisions are those of an earlier file with the same header.
    """

    path: str
    decided: Decided
    header: "Header"
    mark: str = ""
    is_recalled: bool = False
    file: "AnswerFile | None" = None
    entered: "tuple[Entered, ...]" = ()
    complaints: "tuple[Complaint, ...]" = field(default=())
    unread: tuple[Unread, ...] = ()
    preview: "Preview | None" = None
    problem: Refused | None = None

    @property
    def is_sound(self) -> bool:
        """Whether it can be taken in as it is."""
        doubled = self.preview is not None and bool(self.preview.duplicate_codes)
        return bool(self.entered) and not self.complaints and not doubled

    @property
    def lacks_people(self) -> bool:
        """No row says whose it is."""
        return self.file is None or not any(row.person for row in self.file.rows)


Recall = Callable[[str], Decided | None]


def read_file(
    connection: Any, wave: "Wave", path: str, decided: Decided | None, recall: Recall = lambda _: None
) -> ReadFile:
    """On a worker: codes are scrambled here, 0.06 s each. Without a decision that of an earlier file is recalled.

    Raises Refused and Unavailable for what is no table.
    """
    from models.exchange import answers
    from models.exchange.surveys.offers import header

    def look(said: Decided) -> "Header":
        return header(path, wave.instrument, mode=wave.mode, columns=said.columns)

    head = look(decided or Decided())
    mark = _mark(wave, head)
    recalled = recall(mark) if decided is None and head.conflict is None else None
    said = decided or recalled or Decided()
    if recalled is not None:
        head = look(recalled)
    made = ReadFile(path, said, head, mark, recalled is not None)
    try:
        file = answers.read(
            path, wave.instrument, mode=wave.mode, columns=said.columns, values=dict(said.values)
        )
    except Refused as problem:
        return replace(made, problem=problem)
    unread = _unread(path, file.complaints)
    if file.complaints:  # codes are scrambled only for what can be taken in
        return replace(made, file=file, complaints=file.complaints, unread=unread)
    return _prepared(connection, wave, made, file)


def suggestions(columns: "Iterable[Column]") -> dict[str, str]:
    """For each column the likeliest name; a name that is likeliest for two goes to the likelier one."""
    best: dict[str, tuple[float, str]] = {}
    for column in columns:
        for offer in column.offers[:1]:
            if offer.likeness > best.get(offer.name, (0.0, ""))[0]:
                best[offer.name] = (offer.likeness, column.title)
    return {title: name for name, (_, title) in best.items()}


def _prepared(connection: Any, wave: "Wave", made: ReadFile, file: "AnswerFile") -> ReadFile:
    from gui.answer_rows import entered
    from models import answering
    from models.exchange.surveys.preview import preview
    from models.response_rows import person

    found, strangers = entered(connection, wave.team, file.rows, wave.mode, wave.salt)
    wrong = {one.row for one in strangers}
    known_rows: list[AnswerRow] = [row for row in file.rows if row.line not in wrong]
    people = {row.person: person(one.who) for row, one in zip(known_rows, found, strict=True)}
    seen = preview(
        file,
        person_of=lambda text: people.get(text, text),
        known=_known(connection, wave) if any(people) else (),
        sources=answering.sources(connection, wave),
    )
    return replace(made, file=file, entered=tuple(found), complaints=tuple(strangers), preview=seen)


def _known(connection: Any, wave: "Wave") -> set[str]:
    """The people of the team's closed waves."""
    from models import responses, waves
    from models.response_rows import person

    closed = [one for one in waves.waves(connection, wave.team) if one.closed is not None]
    return {
        person(answer.who)
        for one in closed
        if one.mode == wave.mode
        for answer in responses.answers_of(connection, one)
    }


def _unread(path: str, complaints: "Sequence[Complaint]") -> tuple[Unread, ...]:
    """The whole cells that are complained about, the most frequent first."""
    from models.exchange.answers import open_table

    if not complaints:
        return ()
    sheet = open_table(Path(path))
    at = {line: row for row, line in enumerate(sheet.lines)}
    titles = {one.column for one in complaints if one.column}
    places = {title: sheet.place(title) for title in titles}
    columns = {title: sheet.column(place) for title, place in places.items() if place is not None}
    found: dict[str, Unread] = {}
    for one in complaints:
        if one.column in columns:
            cell = columns[one.column][at[one.row]]
            before = found.get(cell, Unread(cell, one.column, one.row, 0))
            found[cell] = before._replace(times=before.times + 1)
    return tuple(sorted(found.values(), key=lambda one: -one.times))


def _mark(wave: "Wave", head: "Header") -> str:
    titles = sorted({*head.certain.values(), *(one.title for one in head.open)})
    text = "\n".join([wave.instrument.key, wave.instrument.version, wave.mode, *titles])
    return hashlib.sha256(text.encode()).hexdigest()[:32]
