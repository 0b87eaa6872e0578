"""Offers which column may hold which item, where names do not say it: a person decides, nothing is taken by itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from models.errors import Refused
from models.exchange.answers import open_table
from models.exchange.sheet import Progress, Sheet
from models.exchange.surveys import columns as finding
from models.exchange.surveys import wording
from models.exchange.surveys.columns import COMMENT, PERSON, spellings
from models.exchange.surveys.names import ITEM, dream_names
from models.exchange.surveys.submissions import submissions
from models.instruments import DREAM, Instrument
from models.thai import fold

_LEAST = 0.6
_MOST_OFFERS = 3
_SHOWN_CELLS = 3
_LONGEST = 300
_SIGNS = re.compile(r"[\W_]+", re.ASCII)
_BRACKET = re.compile(r"\[([^\[\]]+)\]\s*$")


class Offer(NamedTuple):
    """A name that a column may have; `likeness` from 0 to 1."""

    name: str
    likeness: float


class Column(NamedTuple):
    """A column that nothing is known of, its first cells, and what it may hold: the likeliest first."""

    title: str
    cells: tuple[str, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class Header:
    """`certain` leads from names to titles, `missing` are the items without a column; `conflict` is the sentence to
    show when two columns have one name."""

    certain: Mapping[str, str]
    open: tuple[Column, ...]
    missing: tuple[str, ...]
    conflict: Refused | None = None


def header(
    path: str | Path,
    instrument: Instrument,
    *,
    mode: str = "coded",
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> Header:
    """What is known of the columns of a file, and what can be offered for the rest; `columns` was decided already."""
    sheet = open_table(Path(path), encoding=encoding, progress=progress)
    conflict = None
    try:
        places = finding.places(sheet, instrument, columns or {}, mode)
    except Refused as problem:
        places, conflict = {}, problem
    taken = {*places.values()}
    unknown = finding.titles_without(sheet.header, taken | submissions(sheet, taken).places)
    free = _spoken(instrument, places)
    return Header(
        certain={
            name: sheet.header[place] for name, place in places.items() if name not in (PERSON, COMMENT)
        },
        open=tuple(_column(sheet, title, free) for title in unknown),
        missing=tuple(item.key for item in instrument.items if item.key not in places),
        conflict=conflict,
    )


def _spoken(instrument: Instrument, places: Mapping[str, int]) -> dict[str, list[str]]:
    """How the names without a column may be spelt or said."""
    words = {item.key: spellings(item.text) for item in instrument.items}
    words |= {DREAM + one.key: spellings(wording.dream_of(one)) for one in instrument.disciplines}
    words |= {DREAM + item.key: spellings(wording.dream_of(item)) for item in instrument.items}
    by_item = any(name in places for name in dream_names(instrument, ITEM))
    hidden = set() if by_item else {*dream_names(instrument, ITEM)}
    return {name: [fold(name), *said] for name, said in words.items() if name not in {*places} | hidden}


def _column(sheet: Sheet, title: str, free: Mapping[str, list[str]]) -> Column:
    place = sheet.header.index(title)
    cells = [*dict.fromkeys(filter(None, sheet.column(place)))][:_SHOWN_CELLS]
    likely = [Offer(name, round(_likeness(title, said), 2)) for name, said in free.items()]
    offers = sorted((one for one in likely if one.likeness >= _LEAST), key=lambda one: -one.likeness)
    return Column(title, tuple(cells), tuple(offers[:_MOST_OFFERS]))


def _likeness(title: str, said: list[str]) -> float:
    """How much the title, or what stands in its brackets, is like the nearest of these words."""
    heard = [_plain(text) for text in (title[:_LONGEST], *_BRACKET.findall(title[:_LONGEST]))]
    return max(_ratio(one, _plain(words)) for one in heard for words in said)


def _plain(text: str) -> str:
    """Without the signs that programs leave out of names: pm01 and pm_01 are alike."""
    return _SIGNS.sub("", text.casefold()) if text.isascii() else fold(text)


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return (
        matcher.ratio() if matcher.real_quick_ratio() >= _LEAST and matcher.quick_ratio() >= _LEAST else 0.0
    )
