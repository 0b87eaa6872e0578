"""Which answers of two waves are one person's: by name, by card or by a self-made code, and never by force.

The rule, as it is stated to people: a code that stands twice in one wave belongs to nobody, and nobody is matched by it
on either side. Of self-made codes only the same code is the same person; one that differs in an element counts only
when its owner has confirmed it, and then the answer was stored under the earlier code. A code beside which a nearly
equal one stands in the other wave matches nobody: one slip would exchange the two.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from assessments.five_disciplines.codes import ELEMENTS, SelfMadeHashes, match

Marks: TypeAlias = tuple[str, ...]
"""What is kept of who answered: a member's key or a card's hash alone, six hashes of a self-made code, or nothing.
Hashes are hexadecimal."""

Pair: TypeAlias = tuple[int, int]

_SELF_MADE = ELEMENTS + 1


def pairs(before: Sequence[Marks], after: Sequence[Marks]) -> tuple[Pair, ...]:
    """The places, in both waves, of the answers of one person, in the order of the wave before."""
    old, new = _once(before), _once(after)
    twice = _repeated(before) | _repeated(after)
    known = {mark: _hashes(after[place]) for mark, place in new.items() if len(after[place]) == _SELF_MADE}
    back = {mark: _hashes(before[place]) for mark, place in old.items() if len(before[place]) == _SELF_MADE}
    return tuple(
        (place, new[mark])
        for mark, place in old.items()
        if mark in new
        and mark not in twice
        # Two self-made codes must find each other from both sides; a card or a name has no near ones.
        and (mark not in back or (_is_only(back[mark], known) and _is_only(known[mark], back)))
    )


def repeated(marks: Sequence[Marks]) -> frozenset[int]:
    """The places of answers whose code or name others of the same wave have as well."""
    twice = _repeated(marks)
    return frozenset(place for place, one in enumerate(marks) if one and one[0] in twice)


def _once(marks: Sequence[Marks]) -> dict[str, int]:
    """Where the first mark of each stands; the whole of a self-made code comes first."""
    return {one[0]: place for place, one in enumerate(marks) if one}


def _repeated(marks: Sequence[Marks]) -> set[str]:
    return {mark for mark, count in Counter(one[0] for one in marks if one).items() if count > 1}


def _is_only(code: SelfMadeHashes, known: dict[str, SelfMadeHashes]) -> bool:
    found = match(code, known)
    return found is not None and found.exact


def _hashes(marks: Marks) -> SelfMadeHashes:
    whole, *without = map(bytes.fromhex, marks)
    return SelfMadeHashes(whole, tuple(without))
