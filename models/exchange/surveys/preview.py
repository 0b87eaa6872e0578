"""What bringing a file of answers in would do, said before anything is written."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from models.exchange.answers import AnswerFile, AnswerRow
from models.exchange.complaints import Complaint
from models.ratings import BLANK


@dataclass(frozen=True)
class Preview:
    """Counts and lines, no answer of anybody.

    Of the `rows` that count, `new` are not in the wave yet and `replaced` are: they came before, and may have been
    corrected since. `matched` are those whose person is known from another wave. `duplicate_codes` are the lines, in
    groups, of rows with the same code or name; `without_code` has none, `empty` has no answer at all.
    """

    rows: int
    new: int
    replaced: int
    matched: int
    empty: int
    not_approved: int
    repeated: int
    without_code: tuple[int, ...]
    duplicate_codes: tuple[tuple[int, ...], ...]
    unasked: tuple[str, ...]
    unmapped: tuple[str, ...]
    private: tuple[str, ...]
    versions: tuple[tuple[str, int], ...]
    review: tuple[Complaint, ...]

    @property
    def is_sound(self) -> bool:
        """Whether it can be brought in as it is."""
        return bool(self.rows) and not self.review and not self.duplicate_codes


def preview(
    file: AnswerFile,
    *,
    person_of: Callable[[str], str] = str,
    known: Collection[str] = (),
    sources: Collection[str] = (),
) -> Preview:
    """`person_of` leads from a written code or name to the person, `known` are those in other waves;
    `sources` are those of the answers that the wave holds."""
    people = {row.line: person_of(row.person) for row in file.rows if row.person}
    replaced = sum(row.source in sources for row in file.rows if row.source)
    return Preview(
        rows=len(file.rows),
        new=len(file.rows) - replaced,
        replaced=replaced,
        matched=sum(person in known for person in people.values()),
        empty=sum(map(_is_empty, file.rows)),
        not_approved=file.not_approved,
        repeated=file.repeated,
        without_code=tuple(row.line for row in file.rows if people and row.line not in people),
        duplicate_codes=_duplicates(people),
        unasked=file.unasked,
        unmapped=file.unused,
        private=file.private,
        versions=tuple((file.versions or {}).items()),
        review=file.complaints,
    )


def _duplicates(people: dict[int, str]) -> tuple[tuple[int, ...], ...]:
    lines: dict[str, list[int]] = {}
    for line, person in people.items():
        lines.setdefault(person, []).append(line)
    return tuple(tuple(found) for found in lines.values() if len(found) > 1)


def _is_empty(row: AnswerRow) -> bool:
    answer = row.answer
    return {*answer.present, *answer.dream, *answer.dream_items} <= {BLANK}
