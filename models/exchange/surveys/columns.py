"""Which column of a foreign table holds what: by name, by name behind a group, or by the words of the question."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from models.errors import Refused
from models.exchange.sheet import Sheet
from models.exchange.surveys import wording
from models.exchange.surveys.names import ITEM, answer_names, dream_names, form_name, person_name
from models.instruments import DREAM, THEN, Instrument, Text
from models.thai import fold

Value = TypeVar("Value")

PERSON = "?person"
COMMENT = "?comment"
"""Columns of people and comments stand under names that no item can have."""

_SEPARATORS = re.compile(r"[/.:\-]")
_LONGEST = 1_000
_BETWEEN = r"[\W_]+"
_YES_NO = {"0", "1", "", "true", "false"}
_BRACKET = re.compile(r"\[([^\[\]]+)\]\s*$")


def places(sheet: Sheet, instrument: Instrument, chosen: Mapping[str, str], mode: str) -> dict[str, int]:
    """Where each item, dream, code (PERSON) and comment (COMMENT) stands.

    `chosen` leads from names to titles and goes before everything. Raises Refused when two columns can be meant.
    """
    names = Names(instrument, mode)
    places = _chosen_places(sheet, names, chosen)
    found: dict[str, list[int]] = {}
    for place, title in enumerate(sheet.header):
        name = names.meant_by(title)
        if name and name not in places and place not in places.values():
            found.setdefault(name, []).append(place)
    for name, candidates in found.items():
        if sound := _without_choices(sheet, names, name, candidates):
            places[name] = _only(sheet, name, sound)
    return places


def _chosen_places(sheet: Sheet, names: "Names", chosen: Mapping[str, str]) -> dict[str, int]:
    """By the names that `places` uses, whatever the column of the code or the comment is called there."""
    found: dict[str, int] = {}
    for name, title in chosen.items():
        place, means = sheet.place(title), names.named(name)
        if place is None or means is None:
            raise Refused(
                "“{name}” cannot be read from “{title}”: the one is no item, or the other no column of {file}.",
                name=name,
                title=title,
                file=sheet.name,
            )
        found[means] = place
    return found


def _without_choices(sheet: Sheet, names: "Names", name: str, candidates: list[int]) -> list[int]:
    """Leave out the columns of a question with many choices, one of which may be called like an item."""
    own = [place for place in candidates if not names.is_stranger(sheet.header[place], name)]
    strangers = [place for place in candidates if place not in own]
    return own + [place for place in strangers if not _is_choice(sheet, place, besides=bool(own))]


def _is_choice(sheet: Sheet, place: int, *, besides: bool) -> bool:
    """Its question has a column too, or it holds nothing but yes and no besides the column of the item itself."""
    question = sheet.header[place].rpartition("/")[0]
    return question in sheet.header or (besides and {*map(fold, sheet.column(place))} <= _YES_NO)


def _only(sheet: Sheet, name: str, candidates: list[int]) -> int:
    if len(candidates) > 1:
        raise Refused(
            "Two columns of {file} hold “{name}”: “{first}” and “{second}”. Export it again with the names of the "
            "form as headers (in KoBoToolbox: XML values and headers).",
            file=sheet.name,
            name={PERSON: "code", COMMENT: "comment"}.get(name, name),
            first=sheet.header[candidates[0]],
            second=sheet.header[candidates[1]],
        )
    return candidates[0]


class Names:
    """How the columns of an instrument may be called."""

    def __init__(self, instrument: Instrument, mode: str) -> None:
        self._groups = _groups(instrument)
        items = {form_name(item.key): item.key for item in instrument.items}
        self._exact = items | {name: name for name in answer_names(instrument)}
        person = person_name(instrument, mode)
        others = ({person: PERSON} if person else {}) | {"comment": COMMENT}
        self._exact = others | self._exact
        self.all = {*self._exact.values()}
        self._folded = unique((fold(name), means) for name, means in self._exact.items())
        self._texts = _texts(instrument, mode)

    def named(self, name: str) -> str | None:
        """What a name stands for that was written down; None where no column may be called so."""
        return name if name in self.all else self._exact.get(name)

    def meant_by(self, title: str) -> str | None:
        """The name of what a column of that title holds: by name, by name behind a group, by words."""
        if len(title) > _LONGEST:
            return None
        for candidate in _tails(title):
            if candidate in self._exact:
                return self._exact[candidate]
        for candidate in (title, title.rpartition("/")[2], *_BRACKET.findall(title)):
            folded = fold(candidate)
            if name := self._folded.get(folded) or self._texts.get(folded):
                return name
        return self._behind_own_group(fold(title))

    def is_stranger(self, title: str, name: str) -> bool:
        """Whether something else than the group of the item stands before its name."""
        folded = fold(title)
        known = {key for key, means in (self._folded | self._texts).items() if means == name}
        return folded not in known and self._behind_own_group(folded) is None

    def _behind_own_group(self, title: str) -> str | None:
        """By name or words behind the group of the form, whatever parts the two."""
        for known in (self._folded, self._texts):
            for words, name in known.items():
                if title.endswith(words) and any(
                    re.search(rf"(?:^|{_BETWEEN}){re.escape(group)}{_BETWEEN}$", title[: -len(words)])
                    for group in self._groups.get(name, ())
                ):
                    return name
        return None


def _tails(title: str) -> Iterator[str]:
    """The title, and what is left of it after each sign that may part groups: the longest first."""
    yield title
    for found in _SEPARATORS.finditer(title):
        yield title[found.end() :]


def _groups(instrument: Instrument) -> dict[str, list[str]]:
    """The groups that a form puts an item or dream in, by name and by words."""
    groups: dict[str, list[str]] = {}
    for one in instrument.disciplines:
        name = form_name(one.key)
        own = [fold(name), fold(f"{name}_group"), fold(one.key), *spellings(one.label)]
        wished = [fold(f"dream_{name}"), fold(f"dream_{one.key}"), *spellings(wording.dream_of(one))]
        groups[DREAM + one.key] = [*own, "dream", "dream_group", *spellings(wording.DREAM)]
        groups[THEN + one.key] = [*own, "looking_back", "looking_back_group", *spellings(wording.THEN)]
        for item in instrument.items_of(one.key):
            groups[item.key] = own
            groups[DREAM + item.key] = own + wished
    return groups


def _texts(instrument: Instrument, mode: str) -> dict[str, str]:
    """From words to the one name they can mean."""
    said = [(item.text, item.key) for item in instrument.items]
    said += [(wording.dream_of(one), DREAM + one.key) for one in instrument.disciplines]
    said += [(wording.dream_of(item), DREAM + item.key) for item in instrument.items]
    said += [(wording.then_of(one), THEN + one.key) for one in instrument.disciplines]
    said += [(wording.COMMENT, COMMENT)]
    said += {"coded": [(wording.CODE, PERSON)], "named": [(wording.MEMBER, PERSON)]}.get(mode, [])
    return unique((words, name) for text, name in said for words in spellings(text))


def asked(instrument: Instrument, places: Mapping[str, int]) -> str:
    """Which dreams the table holds: "discipline", "item", "both" or "none"."""
    items = any(name in places for name in dream_names(instrument, ITEM))
    disciplines = any(DREAM + one.key in places for one in instrument.disciplines)
    return "both" if items and disciplines else "item" if items else "discipline" if disciplines else "none"


def spellings(text: Text) -> list[str]:
    return [fold(words) for words in (text.th, text.en) if words]


def unique(pairs: Iterable[tuple[str, Value]]) -> dict[str, Value]:
    """From each text to what it means, without the texts that mean more than one thing."""
    found: dict[str, list[Value]] = {}
    for text, value in pairs:
        known = found.setdefault(text, [])
        if value not in known:
            known.append(value)
    return {text: values[0] for text, values in found.items() if len(values) == 1}


def titles_without(header: Sequence[str], used: Iterable[int]) -> list[str]:
    """The titles of the columns that are not used, each once."""
    taken = set(used)
    return [*dict.fromkeys(title for place, title in enumerate(header) if title and place not in taken)]
