"""Finds the project and the activity in a line: @ and # name them by any unique piece, plain words only wholly."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.phrases.line import Line, is_letter, is_thai
from gui.phrases.vocabulary import SIGNS, Name, NameKind, Vocabulary
from models.errors import AppError, Refused

_SIGN = re.compile(r"(?<![a-z._+])[@#]")
_WORDS = re.compile(r"[^@#\n]*")
_PUNCTUATION = ",;:!?)”\"'"
_MOST_WORDS = 6
_SHOWN_CHOICES = 3
_SHORTEST_INSIDE = 4  # letters of a name that is believed inside a run of Thai
_VOWELS_BEFORE, _VOWELS_AFTER = "เแโใไ", "ะาำๅ"


@dataclass(frozen=True, slots=True)
class Signed:
    begin: int
    end: int
    kind: NameKind
    key: str | None = None
    complaint: AppError | None = None


@dataclass(frozen=True, slots=True)
class Plain:
    begin: int
    end: int
    name: Name
    stands_alone: bool


def take_signed(line: Line, vocabulary: Vocabulary) -> dict[NameKind, str | None]:
    """The keys of what @ and # name; a kind is missing when its sign is."""
    found: list[Signed] = []
    while sign := _SIGN.search(line.rest):
        signed = _read_signed(line, sign.start(), vocabulary)
        found.append(signed)
        line.blank(signed.begin, signed.end)
    return {kind: _agree(line, [one for one in found if one.kind == kind]) for kind in _kinds(found)}


def take_plain(line: Line, vocabulary: Vocabulary, kinds: Sequence[NameKind]) -> list[Plain]:
    """What is named without a sign, each kind once or not at all; a name inside a run of words is not taken yet."""
    found = _widest(
        [one for kind in kinds for name in vocabulary.of(kind) for one in _occurrences(line, name)]
    )
    meant: list[Plain] = []
    for kind in kinds:
        named = [one for one in found if one.name.kind == kind]
        chosen = [one for one in named if one.stands_alone] or named
        if len({one.name.key for one in chosen}) == 1:
            meant += chosen
    for one in meant:
        if one.stands_alone:
            line.take(one.begin, one.end, one.name.kind)
    return meant


def take_left_alone(line: Line, plain: list[Plain]) -> None:
    """Take the names out of the note that were run together with what has been understood since."""
    for one in plain:
        if not one.stands_alone and _stands_alone(line, one.begin, one.end):
            line.take(one.begin, one.end, one.name.kind)


# With a sign


def _kinds(found: list[Signed]) -> list[NameKind]:
    return list(dict.fromkeys(one.kind for one in found))


def _agree(line: Line, found: list[Signed]) -> str | None:
    keys = {one.key for one in found if one.key is not None}
    two = _two(found[0].kind) if len(keys) > 1 else None
    for one in found:
        line.take(one.begin, one.end, one.kind, one.complaint or two)
    return keys.pop() if len(keys) == 1 else None


def _two(kind: NameKind) -> AppError:
    if kind == "project":
        return Refused("Two projects are named. Leave one of them.")
    return Refused("Two activities are named. Leave one of them.")


def _read_signed(line: Line, sign: int, vocabulary: Vocabulary) -> Signed:
    kind, begin = SIGNS[line.rest[sign]], sign + 1
    names = vocabulary.of(kind)
    if whole := _whole_name(line.rest, begin, names):
        return Signed(sign, begin + len(whole.folded), kind, whole.key)
    words_match = _WORDS.match(line.rest, begin)
    words = words_match[0].split(" ") if words_match else [""]
    for count in range(min(len(words), _MOST_WORDS), 1, -1):
        query = " ".join(words[:count])
        named = [name for name in names if name.folded.startswith(query + " ")]
        if query.strip() == query and len(named) == 1:
            return Signed(sign, begin + len(query), kind, named[0].key)
    return _one_word(line, sign, kind, words[0].rstrip(_PUNCTUATION), names)


def _whole_name(text: str, begin: int, names: Sequence[Name]) -> Name | None:
    """The longest name that stands there whole."""
    found = [name for name in names if text.startswith(name.folded, begin) and _ends(text, begin, name)]
    longest = max((len(name.folded) for name in found), default=0)
    longest_ones = [name for name in found if len(name.folded) == longest]
    return longest_ones[0] if len(longest_ones) == 1 else None


def _ends(text: str, begin: int, name: Name) -> bool:
    end = begin + len(name.folded)
    return end >= len(text) or not is_letter(text[end])


def _one_word(line: Line, sign: int, kind: NameKind, word: str, names: Sequence[Name]) -> Signed:
    end = sign + 1 + len(word)
    named = _called(word, names)
    if len(named) == 1:
        return Signed(sign, end, kind, named[0].key)
    shown = line.shown(sign + 1, end)
    if not word:
        return Signed(sign, end, kind, complaint=_nothing(kind))
    if not named:
        return Signed(sign, end, kind, complaint=_unknown(kind, shown))
    choices = " · ".join(name.name for name in named[:_SHOWN_CHOICES])
    more = " …" if len(named) > _SHOWN_CHOICES else ""
    complaint = Refused(
        "“{text}” can be {choices}. Type more of the name.", text=shown, choices=choices + more
    )
    return Signed(sign, end, kind, complaint=complaint)


def _called(word: str, names: Sequence[Name]) -> list[Name]:
    """Those called so, else those whose name begins so, else those that hold it."""
    if not word:
        return []
    exact = [name for name in names if name.folded == word]
    beginning = exact or [name for name in names if name.folded.startswith(word)]
    return beginning or [name for name in names if word in name.folded]


def _nothing(kind: NameKind) -> AppError:
    return Refused("Type a project after @.") if kind == "project" else Refused("Type an activity after #.")


def _unknown(kind: NameKind, text: str) -> AppError:
    if kind == "project":
        return Refused("There is no project “{text}”.", text=text)
    return Refused("There is no activity “{text}”.", text=text)


# Without a sign


def _occurrences(line: Line, name: Name) -> Iterator[Plain]:
    folded = name.folded
    if folded not in line.rest or not any(letter.isalpha() for letter in folded):
        return
    begin = line.rest.find(folded)
    while begin >= 0:
        end = begin + len(folded)
        before, after = line.rest[begin - 1 : begin] or " ", line.rest[end : end + 1] or " "
        alone = _stands_alone(line, begin, end)
        if alone or _may_part(before, folded, after):
            yield Plain(begin, end, name, alone)
        begin = line.rest.find(folded, end)


def _stands_alone(line: Line, begin: int, end: int) -> bool:
    before, after = line.rest[begin - 1 : begin], line.rest[end : end + 1]
    return before in " \n(" and (after in " \n" or after in _PUNCTUATION)


def _may_part(before: str, name: str, after: str) -> bool:
    """Whether words may meet at both ends of a name: never inside a Latin word or between a letter and its vowel."""
    if len(name) < _SHORTEST_INSIDE and is_thai(name[0]):
        return False
    left = (
        not is_letter(before)
        or (is_thai(before) and before not in _VOWELS_BEFORE)
        or _is_edge(before, name[0])
    )
    right = not is_letter(after) or _starts_word(after) or _is_edge(after, name[-1])
    return left and right


def _is_edge(outside: str, inside: str) -> bool:
    """A Latin letter or a digit beside a Thai one."""
    return outside.isascii() and is_thai(inside)


def _starts_word(letter: str) -> bool:
    return is_thai(letter) and letter.isalpha() and letter not in _VOWELS_AFTER


def _widest(found: list[Plain]) -> list[Plain]:
    """What is not a part of a longer name, nor at once the name of a project and of an activity."""
    return [one for one in found if not any(_hides(other, one) for other in found if other is not one)]


def _hides(other: Plain, one: Plain) -> bool:
    inside = other.begin <= one.begin and one.end <= other.end
    is_same = (other.begin, other.end) == (one.begin, one.end)
    return inside and (not is_same or other.name.key != one.name.key)
