"""The answers of closed waves as a table for researchers: codes, no names where none were promised, no order."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from models.exchange.spreadsheet import Cell
from models.exchange.surveys.names import DISCIPLINE, ITEM, dream_names, then_names
from models.instruments import DREAM, THEN, Instrument, Scale, Text
from models.ratings import Answer, Given

ID, WAVE = "id", "wave"
_ID_BYTES = 5
_chance = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class Collected:
    """The answers of one closed wave, each with its person: the same words in every wave, "" where nobody knows.

    `settings` are what the wave promised, by name. Only in named waves is the person written as it is.
    """

    name: str
    instrument: Instrument
    mode: str
    answers: Sequence[tuple[str, Answer]]
    settings: Sequence[tuple[str, Cell]] = ()


@dataclass(frozen=True, slots=True)
class Variable:
    """A column of ratings: an item, or what is wished of a discipline or an item."""

    name: str
    kind: str
    label: Text
    scale: Scale
    discipline: str
    instrument: Instrument
    facet: str = ""
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """One person in one wave; ratings by the name of the variable."""

    person: str
    wave: str
    given: dict[str, Given]


@dataclass(frozen=True)
class Dataset:
    """`variables` of all waves: one that several waves have stands there once, as the last of them asked it."""

    waves: tuple[Collected, ...]
    variables: tuple[Variable, ...]
    records: tuple[Record, ...]


def dataset(waves: Sequence[Collected]) -> Dataset:
    """The waves in their order, the people of each in one that means nothing.

    Who is the same person in several waves has the same id in this file, and another one in every other file.
    """
    ids: dict[str, str] = {}
    variables = {one.name: one for wave in waves for one in _variables(wave)}
    records = [record for wave in waves for record in _records(wave, ids)]
    return Dataset(tuple(waves), tuple(variables.values()), tuple(records))


def _records(wave: Collected, ids: dict[str, str]) -> list[Record]:
    records = [
        Record(_shown(person, wave.mode, ids), wave.name, answer.by_name(wave.instrument))
        for person, answer in wave.answers
    ]
    _chance.shuffle(records)
    return records


def _shown(person: str, mode: str, ids: dict[str, str]) -> str:
    if mode == "named":
        return person
    if mode == "anonymous" or not person:
        return _new_id(ids)
    if person not in ids:
        ids[person] = _new_id(ids)
    return ids[person]


def _new_id(ids: dict[str, str]) -> str:
    """A letter first: a spreadsheet would read digits around an e as a number."""
    while (made := f"p{secrets.token_hex(_ID_BYTES)}") in ids.values():
        continue
    return made


def _variables(wave: Collected) -> list[Variable]:
    instrument = wave.instrument
    asked = {ITEM: any(one.dream_items for _, one in wave.answers)}
    asked[DISCIPLINE] = any(one.dream for _, one in wave.answers)
    found = [
        Variable(
            *(item.key, "present", item.text, instrument.scale, item.discipline, instrument),
            facet=item.facet,
            reverse=item.reverse,
        )
        for item in instrument.items
    ]
    asked[THEN] = any(one.looking_back for _, one in wave.answers)
    labels = {
        kind + one.key: (one.label, one.key) for one in instrument.disciplines for kind in (DREAM, THEN)
    }
    labels |= {DREAM + item.key: (item.text, item.discipline) for item in instrument.items if asked[ITEM]}
    for kind in (DISCIPLINE, ITEM):
        names = dream_names(instrument, kind) if asked[kind] else []
        found += [
            Variable(name, "dream", labels[name][0], instrument.scale, labels[name][1], instrument)
            for name in names
        ]
    found += [
        Variable(name, "then", labels[name][0], instrument.scale, labels[name][1], instrument)
        for name in (then_names(instrument) if asked[THEN] else [])
    ]
    return found
