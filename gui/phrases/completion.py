"""What a word that is being typed can become: projects after @, activities after #, both for a plain word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gui.phrases.line import is_letter, is_thai
from gui.phrases.vocabulary import SIGNS, Name, NameKind, Vocabulary
from models.thai import fold

MOST = 8
_REACH = 48  # letters before the cursor that can begin a name
_SHORTEST = 2
_SIGNED = re.compile(r"(?<![A-Za-z._+])([@#])([^@#\n]*)$")
_VOWELS_BEFORE = "เแโใไ"
_SIGN_OF: dict[NameKind, str] = {kind: sign for sign, kind in SIGNS.items()}


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` takes the place of the characters `begin` up to `end`; `name` is what is shown."""

    kind: NameKind
    key: str
    name: str
    text: str
    begin: int
    end: int


def complete(text: str, cursor: int, vocabulary: Vocabulary) -> list[Completion]:
    """What can be meant at the cursor: names that begin so before names that hold it, each the last used first."""
    before = text[:cursor]
    end = _word_end(text, cursor)
    if signed := _SIGNED.search(before):
        named = _called(fold(signed[2]), signed[2], vocabulary.of(SIGNS[signed[1]]))
        if named or " " not in signed[2]:
            return _completions(text, named, signed.start(), end)
    for begin in _beginnings(before):
        query = fold(before[begin:])
        names = [*vocabulary.folded_projects, *vocabulary.folded_activities]
        if len(query) >= _SHORTEST and (named := [name for name in names if name.folded.startswith(query)]):
            return _completions(text, [name for name in named if name.folded != query], begin, end)
    return _completions(text, _holding(before, vocabulary), _word_begin(before), end)


def _called(query: str, typed: str, names: Sequence[Name]) -> list[Name]:
    """Nothing is left to complete once a name is whole; a blank after it ends it."""
    begin = [name for name in names if name.folded.startswith(query)]
    if typed.rstrip() != typed or any(name.folded == query for name in names):
        return [name for name in begin if name.folded.startswith(query + " ")] if query else []
    return begin + [name for name in names if query in name.folded and name not in begin]


def _holding(before: str, vocabulary: Vocabulary) -> list[Name]:
    """Names that hold the whole word before the cursor."""
    word = fold(before[_word_begin(before) :])
    if len(word) < _SHORTEST or not word[0].isalpha():
        return []
    names = [*vocabulary.folded_projects, *vocabulary.folded_activities]
    return [name for name in names if word in name.folded and word != name.folded]


def _completions(text: str, names: Sequence[Name], begin: int, end: int) -> list[Completion]:
    gap = "" if begin == 0 or text[begin - 1].isspace() else " "
    after = "" if text[end : end + 1].isspace() else " "
    return [
        Completion(
            name.kind, name.key, name.name, f"{gap}{_SIGN_OF[name.kind]}{name.name}{after}", begin, end
        )
        for name in names[:MOST]
    ]


# Where a name may have begun


def _beginnings(before: str) -> Iterator[int]:
    """Every place before the cursor at which a word may begin, the farthest first; in Thai nearly every letter."""
    first = max(0, len(before) - _REACH)
    for place in range(first, len(before)):
        letter, previous = before[place], before[place - 1 : place]
        if not letter.isalpha():
            continue
        if not previous or not is_letter(previous) or (is_thai(letter) and previous not in _VOWELS_BEFORE):
            yield place


def _word_begin(before: str) -> int:
    place = len(before)
    while place and not before[place - 1].isspace() and before[place - 1] not in SIGNS:
        place -= 1
    return place


def _word_end(text: str, cursor: int) -> int:
    """Behind the rest of a Latin word the cursor stands in; in Thai nobody knows where that is."""
    end = cursor
    while cursor > 0 and end < len(text) and _is_latin(text[end]) and _is_latin(text[cursor - 1]):
        end += 1
    return end


def _is_latin(letter: str) -> bool:
    return letter.isalnum() and not is_thai(letter)
