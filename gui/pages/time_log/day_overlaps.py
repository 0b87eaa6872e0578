"""The overlaps of a day that wait for an answer, and the words for the one that is being typed."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from assessments.time_use.overlaps import Overlap, Timed, overlap, overlaps_of, overlaps_on
from gui.pages.time_log.day_marks import DayMarks
from gui.pages.time_log.overlap_words import OverlapHint, preview, what
from gui.pages.time_log.view import Place
from gui.phrases.phrase import Phrase

if TYPE_CHECKING:
    from models.records import Entry

Entries = Mapping[str, "Entry"]


def open_overlap(place: Place, near: Entries, touched: str, marks: DayMarks) -> OverlapHint | None:
    """The first overlap nobody has answered; of its two entries the one touched last is the one that yields."""
    found = [
        _from_touched(one, touched)
        for one in overlaps_on(place.day, map(_timed, near.values()))
        if not marks.is_kept(place.member, one)
    ]
    if not found:
        return None
    first = next((one for one in found if one.mine.key == touched), found[0])
    mine, other = near[first.mine.key], near[first.other.key]
    return OverlapHint(first, what(mine, place.names), what(other, place.names), count=len(found))


def typed_overlaps(phrase: Phrase, near: Iterable["Entry"], place: Place) -> str:
    """Which entries the typed one would overlap, and by how much; empty for none."""
    entries = list(near)
    mine = Timed("", phrase.day, phrase.start, phrase.seconds)
    names = {entry.key: what(entry, place.names) for entry in entries}
    return preview(overlaps_of(mine, map(_timed, entries)), names)


def _from_touched(one: Overlap, touched: str) -> Overlap:
    turned = overlap(one.other, one.mine) if one.other.key == touched else None
    return turned or one


def _timed(entry: "Entry") -> Timed:
    return Timed(entry.key, entry.day, entry.start, entry.seconds)
