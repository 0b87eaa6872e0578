"""Answers to a questionnaire out of a foreign table, whichever program wrote it; nothing is guessed.

The rules stand in `surveys`: `columns` finds the items, `points` reads the cells, `submissions` what servers add.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from unicodedata import normalize

from models.errors import Refused
from models.exchange import table
from models.exchange.complaints import Complaint
from models.exchange.sheet import Progress, Sheet, without_guard
from models.exchange.surveys import columns as finding
from models.exchange.surveys.columns import COMMENT, PERSON
from models.exchange.surveys.names import DISCIPLINE, ITEM, dream_names, then_names
from models.exchange.surveys.points import Points
from models.exchange.surveys.submissions import Submissions, submissions
from models.instruments import DREAM, Instrument
from models.ratings import BLANK, Answer, Given

__all__ = ["DREAM", "AnswerFile", "AnswerRow", "Rating", "read"]

Rating: TypeAlias = int | None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One person's answers; no time, no device and nothing of who sent them is kept.

    `person` is the card code or the name as it was written, empty in anonymous waves. `source` is the hash of what
    the server calls the row: a row that comes again, also one that was corrected there, has the same.
    """

    line: int
    answer: Answer
    person: str = ""
    source: str | None = None
    version: str = ""

    @property
    def present(self) -> tuple[Rating, ...]:
        """Points alone, None for every reason, here and below; dreams that no column holds are empty."""
        return _points(self.answer.present)

    @property
    def dream(self) -> tuple[Rating, ...]:
        return _points(self.answer.dream)

    @property
    def dream_items(self) -> tuple[Rating, ...]:
        return _points(self.answer.dream_items)


@dataclass(frozen=True)
class AnswerFile:
    """What a table says; nothing of it should be stored while there are complaints.

    `unasked` are the items that no column holds, `unused` the titles of columns that hold no answers, `private` those
    that are never kept. `not_approved` rows were left out, `repeated` ones stood there twice. `versions` counts the
    rows of each version of the form. `comments` are in an order that tells nothing. `digest` is that of the file.
    """

    rows: tuple[AnswerRow, ...]
    complaints: tuple[Complaint, ...]
    unasked: tuple[str, ...]
    unused: tuple[str, ...]
    private: tuple[str, ...] = ()
    not_approved: int = 0
    repeated: int = 0
    versions: Mapping[str, int] | None = None
    comments: tuple[str, ...] = ()
    digest: str = ""


def read(
    path: str | Path,
    instrument: Instrument,
    *,
    mode: str = "coded",
    columns: Mapping[str, str] | None = None,
    values: Mapping[str, Given] | None = None,
    versions: Sequence[str] | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> AnswerFile:
    """The answers in a CSV, TSV or XLSX file, one row a person, for a wave of that mode.

    A column belongs to the item whose key it is called (also behind a group: pm/pm_01) or whose words it has;
    `columns` leads from such a name to the title of its column where that is not enough. Cells hold points of the
    scale in any digits, or its labels in any language; blank, NA or the instrument's own choice is no answer. Anything
    else is complained about, never guessed, unless `values` says what it means. `versions` keeps only rows of these
    versions of the form. Raises Refused when no column or more than one can be meant.
    """
    sheet = open_table(Path(path), encoding=encoding, progress=progress)
    places = finding.places(sheet, instrument, columns or {}, mode)
    _refuse_strangers(sheet, instrument, places)
    server = submissions(sheet, {*places.values()})
    points = Points(sheet, instrument, values or {})
    answers = _answers(points, instrument, places, len(sheet.rows))
    people = _texts(sheet, places.get(PERSON))
    rows = map(AnswerRow, sheet.lines, answers, people, server.sources, server.versions)
    counted = [
        row
        for row, refused in zip(rows, server.refused, strict=True)
        if not refused and (versions is None or row.version in versions)
    ]
    kept, repeated, doubts = _once(counted)
    lines = {row.line for row in counted}
    complaints = [one for one in points.complaints if one.row in lines] + doubts
    return AnswerFile(
        rows=tuple(kept),
        complaints=tuple(sorted(complaints, key=lambda one: one.row)),
        unasked=tuple(item.key for item in instrument.items if item.key not in places),
        unused=tuple(finding.titles_without(sheet.header, {*places.values()} | server.places)),
        private=tuple(_titles(sheet, server)),
        not_approved=server.not_approved(),
        repeated=repeated,
        versions=server.versions_counted(),
        comments=_comments(sheet, places, lines),
        digest=sheet.digest,
    )


def open_table(path: Path, *, encoding: str | None = None, progress: Progress | None = None) -> Sheet:
    """The first row as header and what follows. Raises Refused where there is none."""
    sheet = table.read(path, encoding=encoding, progress=progress)
    if not sheet.rows:
        raise Refused("{file} is empty. Choose another file.", file=sheet.name)
    return sheet.under(0)


def _refuse_strangers(sheet: Sheet, instrument: Instrument, places: Mapping[str, int]) -> None:
    items = [item.key for item in instrument.items]
    if not any(key in places for key in items):
        raise Refused(
            "{file} has no column with an item of this questionnaire. They are called: {keys}.",
            file=sheet.name,
            keys=", ".join(items),
        )


def _answers(points: Points, instrument: Instrument, places: Mapping[str, int], length: int) -> list[Answer]:
    """The answers of each row; dreams and looking back only where a column holds any."""
    dreams = [dream_names(instrument, kind) for kind in (DISCIPLINE, ITEM)]
    groups = [[item.key for item in instrument.items], *dreams, then_names(instrument)]
    held = [names if any(name in places for name in names) else [] for names in groups]
    read_columns = {name: points.column(places[name]) for names in held for name in names if name in places}
    blank: list[Given] = [BLANK] * length
    sides = [
        list(zip(*(read_columns.get(name, blank) for name in names), strict=True)) or [()] * length
        for names in held
    ]
    return [Answer(*row) for row in zip(*sides, strict=True)]


def _texts(sheet: Sheet, place: int | None) -> list[str]:
    """The cells of a column of words; full-width letters as they are on a card."""
    if place is None:
        return [""] * len(sheet.rows)
    cells = (without_guard(cell) for cell in sheet.column(place))
    return [normalize("NFKC", cell) if _is_wide(cell) else cell for cell in cells]


def _is_wide(text: str) -> bool:
    return any("\N{FULLWIDTH EXCLAMATION MARK}" <= sign <= "\N{FULLWIDTH TILDE}" for sign in text)


def _once(rows: Sequence[AnswerRow]) -> tuple[list[AnswerRow], int, list[Complaint]]:
    """Rows that stand there twice only once; a complaint where the two differ."""
    kept: list[AnswerRow] = []
    seen: dict[str, AnswerRow] = {}
    doubts: list[Complaint] = []
    for row in rows:
        first = seen.setdefault(row.source, row) if row.source else row
        if first is row:
            kept.append(row)
        elif (first.answer, first.person) != (row.answer, row.person):
            problem = Refused(
                "Line {line} is the same form with other answers. Keep the one that counts.", line=first.line
            )
            doubts.append(Complaint(row.line, "", problem))
    return kept, len(rows) - len(kept) - len(doubts), doubts


def _titles(sheet: Sheet, server: Submissions) -> list[str]:
    return [title for place, title in enumerate(sheet.header) if place in server.places]


def _comments(sheet: Sheet, places: Mapping[str, int], lines: set[int]) -> tuple[str, ...]:
    cells = _texts(sheet, places.get(COMMENT))
    said = (cell for line, cell in zip(sheet.lines, cells, strict=True) if cell and line in lines)
    return tuple(sorted(said))


def _points(given: tuple[Given, ...]) -> tuple[Rating, ...]:
    return tuple(rating if isinstance(rating, int) else None for rating in given)
