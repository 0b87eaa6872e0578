"""An overlap in words: what shares time with what, and exactly what each of the three choices would do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from assessments.time_use.overlaps import Overlap, Piece
from gui.dates import format_clock, format_day
from gui.item_models.entry_columns import Names
from gui.language import tr
from gui.numbers import format_duration
from gui.typed_times import format_span

if TYPE_CHECKING:
    from models.records import Entry

_ENOUGH = 40  # letters of a name that a sentence keeps


@dataclass(frozen=True, slots=True)
class OverlapHint:
    """One open overlap and what a person calls its two entries; it is the `number`th of `count` on the day."""

    overlap: Overlap
    mine: str
    other: str
    number: int = 1
    count: int = 1

    @property
    def trimmed(self) -> tuple[Piece, ...]:
        return self.overlap.trimmed()

    @property
    def started_after(self) -> Piece | None:
        return self.overlap.started_after()


def what(entry: "Entry", names: Names) -> str:
    """What a person calls an entry: what was done, else the activity, else the project."""
    named = names.name("activity", entry.activity) or names.name("project", entry.project)
    return entry.note or named or tr("an entry")


def sentence(hint: OverlapHint) -> str:
    words = tr("{mine} overlaps {other} by {duration} h")
    return words.format(
        mine=short(hint.mine), other=short(hint.other), duration=format_duration(hint.overlap.shared.seconds)
    )


def preview(overlaps: Sequence[Overlap], names: Mapping[str, str]) -> str:
    """What stands beside the chips while an entry is typed: which one it overlaps by how much; empty for none.

    `names` tells what the entries are called by their key; the overlaps stand with the longest first.
    """
    if not overlaps:
        return ""
    worst, others = overlaps[0], len(overlaps) - 1
    words = {
        0: tr("overlaps {other} by {duration} h"),
        1: tr("overlaps {other} by {duration} h, and 1 more"),
    }.get(others, tr("overlaps {other} by {duration} h, and {n} more"))
    other = short(names.get(worst.other.key) or tr("an entry"))
    return words.format(other=other, duration=format_duration(worst.shared.seconds), n=others)


def trim_words(hint: OverlapHint) -> str:
    """What the first button does, with {other} still to be filled in; empty when it is not offered."""
    day = hint.overlap.mine.day
    spans = [_when(piece, day) for piece in hint.trimmed]
    if len(spans) == 2:
        return tr("Split {other}: {first} and {second}").format(
            other="{other}", first=spans[0], second=spans[1]
        )
    return tr("Shorten {other} to {span}").format(other="{other}", span=spans[0]) if spans else ""


def start_words(hint: OverlapHint) -> str:
    """What the second button does; empty when it is not offered."""
    piece = hint.started_after
    return tr("Start at {time} instead").format(time=format_clock(piece.start)) if piece else ""


def start_explained(hint: OverlapHint) -> str:
    """The same with the name and both ends."""
    piece = hint.started_after
    if piece is None:
        return ""
    words = tr("Start {mine} at {time} instead: {span}")
    span = format_span(piece.start, piece.seconds)
    return words.format(mine=hint.mine, time=format_clock(piece.start), span=span)


def short(name: str) -> str:
    """A name that leaves room for the rest of its sentence."""
    return name if len(name) <= _ENOUGH else name[:_ENOUGH].rstrip() + "…"


def _when(piece: Piece, day: date) -> str:
    span = format_span(piece.start, piece.seconds)
    return span if piece.day == day else f"{format_day(piece.day, weekday=True, year=False)} {span}"
