"""Codes by which a person's waves are matched without a name: printed cards first, self-made codes as the fallback.

Only hashes are stored, and no list says whose they are. A card has six characters drawn by chance and a seventh that
catches slips. A self-made code has five answers that stay the same for their owner, one of which may come out
differently the next time; it is weaker, because colleagues can guess.
"""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.errors import Refused
from models.thai import arabic_digits, fold, normalise

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 characters that nobody takes for one another on paper: no 0 and O, no 1, I and L."""

CARD_CHARACTERS = 6
ELEMENTS = 5
SALT_BYTES = 16

_COST, _BLOCK, _HASH_BYTES = 2**14, 8, 32  # about 0.06 s each: trying all 31⁶ cards takes more than a year
_FILLERS = str.maketrans("", "", " -\N{EN DASH}\N{MINUS SIGN}._/\t\N{NO-BREAK SPACE}")


@dataclass(frozen=True, slots=True)
class SelfMadeHashes:
    """The hash of all elements together, and those with each element left out in turn."""

    whole: bytes
    without: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """The key of the only one whose code this can be; when it is not `exact`, the person is asked to confirm."""

    owner: str
    exact: bool


def new_salt() -> bytes:
    """A salt for one team, kept with it for good: with another one nobody's codes would match any more."""
    return secrets.token_bytes(SALT_BYTES)


def new_cards(number: int) -> list[str]:
    """So many different card codes of six characters and the check character, drawn like from a bag."""
    bag: set[str] = set()
    while len(bag) < number:
        bag.add("".join(secrets.choice(ALPHABET) for _ in range(CARD_CHARACTERS)))
    cards = [characters + check_character(characters) for characters in bag]
    secrets.SystemRandom().shuffle(cards)
    return cards


def check_character(characters: str) -> str:
    """The character that makes Σ weight · value divisible by 31, weights 1 to 6 and −1 for itself.

    31 is a prime and the weights differ, so every single wrong character and every swap of two is noticed.
    """
    values = (ALPHABET.index(character) for character in characters)
    return ALPHABET[sum(weight * value for weight, value in enumerate(values, 1)) % len(ALPHABET)]


def spaced(card: str) -> str:
    """A card code as it is printed: K7M 2QX 9."""
    return f"{card[:3]} {card[3:6]} {card[6:]}"


def read_card(typed: str) -> str:
    """The card code in what was typed or scanned, whatever its case, blanks and digits. Raises Refused for a slip."""
    card = arabic_digits(typed).translate(_FILLERS).upper()
    for character in card:
        if character not in ALPHABET:
            raise Refused("“{character}” is on no card. Look at the card again.", character=character)
    if len(card) != CARD_CHARACTERS + 1:
        raise Refused(
            "A card has {length} characters, and these are {typed}. Look at the card again.",
            length=CARD_CHARACTERS + 1,
            typed=len(card),
        )
    if check_character(card[:-1]) != card[-1]:
        raise Refused("One of these characters is different on the card. Look at it again.")
    return card


def card_hash(card: str, salt: bytes) -> bytes:
    """What is stored instead of a card code: 32 bytes of scrypt."""
    return _scrypt("card", [card], salt)


def foreign_hash(code: str, salt: bytes) -> bytes:
    """What is stored instead of a code that people made by another program's rule, taken as it was written.

    Only outer blanks and the spelling of Thai do not count: two such codes may differ in the case of a letter alone.
    """
    return _scrypt("foreign", [normalise(code).strip()], salt)


def self_made_hashes(elements: Sequence[str], salt: bytes) -> SelfMadeHashes:
    """What is stored instead of a self-made code of five elements; takes about 0.4 s.

    Case, blanks, hyphens and the spelling of Thai do not count. Raises Refused when an element is empty.
    """
    parts = [arabic_digits(fold(element)).translate(_FILLERS) for element in elements]
    if len(parts) != ELEMENTS or not all(parts):
        raise Refused("All {count} questions need an answer to make a code.", count=ELEMENTS)
    return SelfMadeHashes(
        _scrypt("whole", parts, salt),
        tuple(
            _scrypt(f"without {left_out}", parts[:left_out] + parts[left_out + 1 :], salt)
            for left_out in range(ELEMENTS)
        ),
    )


def match(hashes: SelfMadeHashes, known: Mapping[str, SelfMadeHashes]) -> Match | None:
    """Whose code this is, of the codes known by their owners' keys; a match is never forced.

    The same code, or one that differs in a single element, and nobody else whose code is as near: two people whose
    codes differ in one element cannot be told apart once either makes a slip, so neither is matched. Asked before a
    new code is accepted, it tells that somebody has it, or nearly, and a card is the better choice.
    """
    same = [owner for owner, other in known.items() if other.whole == hashes.whole]
    near = [owner for owner, other in known.items() if _differ_in_one(hashes, other)]
    found = same + near
    return Match(found[0], exact=bool(same)) if len(found) == 1 else None


def _differ_in_one(one: SelfMadeHashes, other: SelfMadeHashes) -> bool:
    agree = any(mine == theirs for mine, theirs in zip(one.without, other.without, strict=True))
    return agree and one.whole != other.whole


def _scrypt(purpose: str, parts: Sequence[str], salt: bytes) -> bytes:
    text = "\x1f".join([purpose, *parts]).encode()
    return hashlib.scrypt(text, salt=salt, n=_COST, r=_BLOCK, p=1, dklen=_HASH_BYTES)
