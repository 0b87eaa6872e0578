"""Who a person is to the storage of a wave: hashes of a code, a member or nothing, and the secret of their draft."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from assessments.five_disciplines import codes
from gui.pages.assessment.kiosk_desk import ByCard, ByName, ByNumber, BySelfMadeCode
from gui.pages.assessment.kiosk_desk import Who as Asked
from models.errors import Refused
from models.thai import arabic_digits, fold

if TYPE_CHECKING:
    from models.answering import Draft
    from models.response_rows import Who
    from models.waves import Wave

_SELF_MADE = 6  # hashes of a self-made code; a card has one


@dataclass
class Token:
    """A draft, and whose code of an earlier wave is the same but for one element."""

    draft: "Draft"
    near: "Who | None" = None

    def be_near(self) -> None:
        """The person says that the earlier code is theirs: their answers belong together under that one."""
        if self.near is not None:
            self.draft = replace(self.draft, who=self.near)


def find(connection: Any, wave: "Wave", asked: Asked, language: str) -> Token:
    """On a worker, for scrypt takes its time. Raises Refused for who has handed in, and for an unknown number."""
    from models import answering

    secret, who = person(wave, asked)
    resumes = isinstance(asked, ByNumber) and not asked.is_new
    draft = answering.find_draft(connection, wave, secret, who, language="" if resumes else language)
    if resumes and not draft.language:
        raise Refused("Nothing was paused under this number. Look at it again.")
    near = None
    if isinstance(asked, BySelfMadeCode):
        _refuse_too_near(connection, wave, who)
        near = _near_before(connection, wave, who)
    return Token(draft, near)


def person(wave: "Wave", asked: Asked) -> "tuple[str, Who]":
    """The secret that opens a draft, and what is stored of the person."""
    from models.response_rows import Who

    match asked:
        case ByCard(card):
            return card, Who((codes.card_hash(card, wave.salt).hex(),))
        case BySelfMadeCode(elements):
            hashes = codes.self_made_hashes(elements, wave.salt)
            code = (hashes.whole.hex(), *(one.hex() for one in hashes.without))
            return "\x1f".join(arabic_digits(fold(one)).replace(" ", "") for one in elements), Who(code)
        case ByName(member):
            return member, Who(member=member)
        case ByNumber(number):
            return number, Who()


def _refuse_too_near(connection: Any, wave: "Wave", who: "Who") -> None:
    """Two codes that differ in one element cannot be told apart later."""
    from models import answering

    mine = _hashes(who)
    for other in answering.people(connection, wave):
        if len(other.code) == _SELF_MADE and codes.match(mine, {"other": _hashes(other)}) is not None:
            raise Refused("Somebody has a code that is almost the same. Ask the facilitator for a card.")


def _near_before(connection: Any, wave: "Wave", who: "Who") -> "Who | None":
    """The one person of the team's closed waves whose code differs from this one in a single element."""
    from models import responses, waves

    known: dict[str, Who] = {}
    for one in waves.waves(connection, wave.team):
        if one.closed is not None and one.mode == "coded":
            for response in responses.answers_of(connection, one):
                if len(response.who.code) == _SELF_MADE:
                    known[response.who.code[0]] = response.who
    found = codes.match(_hashes(who), {key: _hashes(one) for key, one in known.items()})
    return known[found.owner] if found is not None and not found.exact else None


def _hashes(who: "Who") -> codes.SelfMadeHashes:
    whole, *without = (bytes.fromhex(one) for one in who.code)
    return codes.SelfMadeHashes(whole, tuple(without))
