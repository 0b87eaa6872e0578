"""How answers come into an open wave: a draft that is kept rating by rating, then handed in; or finished ones at once.

A draft lies under a seal that only its person's code opens. What is done here leaves no time, no order and no step
that could be undone.
"""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from models import response_rows, seals, slots
from models.changes import Change
from models.errors import Refused
from models.ratings import BLANK, Answer
from models.response_rows import Entered, Who, person
from models.slots import ANSWER, DRAFT, Slot, Slots
from models.waves import Wave

NUMBER_DIGITS = 4
_HANDED_IN = Change(forever=frozenset({"ballot"}))


@dataclass(frozen=True, slots=True)
class Draft:
    """What one person has ticked so far; `place` is the step they are at. Use `replace` to put new answers in."""

    wave: Wave
    who: Who
    answer: Answer
    seal: bytes = field(repr=False)
    place: int = 0
    language: str = "th"


def find_draft(connection: Connection, wave: Wave, secret: str, who: Who, *, language: str = "th") -> Draft:
    """The draft that `secret` opens, or an empty one that is stored with the first `save_draft`; takes 0.06 s.

    `secret` is the card code, the five elements joined by one character, the number of an anonymous draft, or the
    key of the member; it is stored nowhere. Raises Refused when the wave is closed, when this person has handed in
    already, and when the mode of the wave has no place for `who`.
    """
    _refuse_stranger(wave, who)
    now = slots.read(connection, wave.key)
    _refuse_second(now, wave, who)
    seal = seals.seal_from(secret, wave.salt + bytes.fromhex(wave.key))
    found = _own(now, seal)
    if found is None:
        return Draft(wave, who, _blank(wave), seal, language=language)
    kept = json.loads(found[1])
    entered = response_rows.from_columns(kept, wave.instrument)
    return Draft(wave, who, entered.answer, seal, kept["place"], kept["language"])


def new_number(connection: Connection, wave: Wave) -> str:
    """A number of four digits under which nobody's draft lies yet."""
    now = slots.read(connection, wave.key)
    while True:
        number = f"{secrets.randbelow(10**NUMBER_DIGITS):0{NUMBER_DIGITS}}"
        if _own(now, seals.seal_from(number, wave.salt + bytes.fromhex(wave.key))) is None:
            return number


def save_draft(connection: Connection, draft: Draft) -> Change:
    """Keep the draft as it is now in its one slot. Returns an empty Change: nothing that anybody sees has changed."""
    slots.lock(connection)
    now = slots.read(connection, draft.wave.key)
    content = response_rows.pack(
        Entered(draft.answer), draft.wave.instrument, place=draft.place, language=draft.language
    )
    found = _own(now, draft.seal)
    sealed = seals.close(content, draft.seal, now.room)
    slots.put_draft(connection, now, sealed, found and found[0].row)
    return Change()


def drop_draft(connection: Connection, draft: Draft) -> Change:
    """Forget a draft whose person does not want to go on."""
    slots.lock(connection)
    now = slots.read(connection, draft.wave.key)
    slots.rewrite(connection, now, _without(now, draft.seal))
    return Change()


def finish(connection: Connection, draft: Draft) -> Change:
    """The draft becomes an answer of its wave, in a slot drawn by chance. Cannot be undone.

    Raises Refused when it was handed in already or never kept by `save_draft`.
    """
    slots.lock(connection)
    now = slots.read(connection, draft.wave.key)
    _refuse_second(now, draft.wave, draft.who)
    if _own(now, draft.seal) is None:
        raise Refused("These answers have been handed in already.")
    answer = _packed(Entered(draft.answer, draft.who), draft.wave)
    slots.rewrite(connection, now, [*_without(now, draft.seal), answer])
    return _HANDED_IN


def enter(connection: Connection, wave: Wave, entered: Sequence[Entered]) -> Change:
    """Finished answers at once: from paper, by the facilitator for named members, or out of a file. Cannot be undone.

    One with the `source` of an answer that is there already takes its place. Raises Refused, and takes none, when
    one of these people has answered already.
    """
    slots.lock(connection)
    now = slots.read(connection, wave.key)
    sources = {one.source for one in entered if one.source}
    kept = [
        slot
        for slot in now.taken
        if slot.kind != ANSWER or response_rows.unpack(slot.content, wave.instrument).source not in sources
    ]
    for one in entered:
        _refuse_stranger(wave, one.who)
    response_rows.refuse_twice([*_people(kept, wave), *(one.who for one in entered)])
    slots.rewrite(connection, now, kept + [_packed(one, wave) for one in entered])
    return _HANDED_IN


def erase(connection: Connection, wave: Wave, who: Who) -> Change:
    """Take the answer of this card, code or member out of an open wave. Cannot be undone.

    Raises Refused where there is none.
    """
    slots.lock(connection)
    now = slots.read(connection, wave.key)
    mine = person(who)
    kept = [slot for slot in now.taken if mine not in map(person, _people([slot], wave))]
    if not mine or len(kept) == len(now.taken):
        raise Refused("There is no answer of this person in the wave.")
    slots.rewrite(connection, now, kept)
    return _HANDED_IN


def people(connection: Connection, wave: Wave) -> frozenset[Who]:
    """Who has handed in, in no order: is a self-made code too near to one of these? Never to be shown."""
    now = slots.read(connection, wave.key)
    return frozenset(_people(now.taken, wave))


def sources(connection: Connection, wave: Wave) -> frozenset[str]:
    """What servers call the answers that are there: rows of these take their place."""
    now = slots.read(connection, wave.key)
    found = (
        response_rows.unpack(slot.content, wave.instrument).source
        for slot in now.taken
        if slot.kind == ANSWER
    )
    return frozenset(source for source in found if source)


def _blank(wave: Wave) -> Answer:
    return Answer.of(wave.instrument, {}, wave.dream, looking_back=wave.looking_back)


def _packed(entered: Entered, wave: Wave) -> Slot:
    full = Answer(*map(_filled, _shape(entered.answer), _shape(_blank(wave))))
    return Slot("", ANSWER, response_rows.pack(Entered(full, entered.who, entered.source), wave.instrument))


def _shape(answer: Answer) -> tuple[tuple[int | str, ...], ...]:
    return answer.present, answer.dream, answer.dream_items, answer.looking_back


def _filled(given: tuple[int | str, ...], blank: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """Every answer of a wave is as long as the next one, whatever was left out."""
    return (given or (BLANK,) * len(blank))[: len(blank)]


def _own(now: Slots, seal: bytes) -> tuple[Slot, bytes] | None:
    """The draft under this seal, opened."""
    for slot in now.of(DRAFT):
        if (content := seals.break_open(slot.content, seal)) is not None:
            return slot, content
    return None


def _without(now: Slots, seal: bytes) -> list[Slot]:
    own = _own(now, seal)
    return [slot for slot in now.taken if own is None or slot.row != own[0].row]


def _people(taken: Sequence[Slot], wave: Wave) -> list[Who]:
    found = (response_rows.unpack(slot.content, wave.instrument) for slot in taken if slot.kind == ANSWER)
    return [one.who for one in found]


def _refuse_second(now: Slots, wave: Wave, who: Who) -> None:
    name = person(who)
    if name and name in map(person, _people(now.taken, wave)):
        raise Refused("This person has handed in already. Each person answers once in a wave.")


def _refuse_stranger(wave: Wave, who: Who) -> None:
    fits = {
        "named": who.member is not None and not who.code,
        "coded": who.member is None,
        "anonymous": who == Who(),
    }
    if not fits[wave.mode]:
        raise Refused("A name or a code is stored only where the wave was opened for it.")
