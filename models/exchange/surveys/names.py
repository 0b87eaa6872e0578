"""What items, dreams and people are called in the columns of forms and tables."""

from models.instruments import DREAM, THEN, Instrument

ITEM, DISCIPLINE = "item", "discipline"
_PERSON = {
    "coded": ("code", "card_code", "person_code"),
    "named": ("member", "member_name", "person_name"),
    "anonymous": (),
}


def form_name(name: str) -> str:
    """A name that a form may use: it begins with a letter or _, which keys need not, and is not what forms keep."""
    is_sound = (name[0].isalpha() or name[0] == "_") and name.casefold() != "meta"
    return name if is_sound else f"q_{name}"


def dream_names(instrument: Instrument, dream: str) -> list[str]:
    """The columns of what is wished: by discipline, by item, or none."""
    keys = {
        DISCIPLINE: [one.key for one in instrument.disciplines],
        ITEM: [item.key for item in instrument.items],
    }.get(dream, [])
    return [DREAM + key for key in keys]


def then_names(instrument: Instrument) -> list[str]:
    """The columns of how it was before, looking back."""
    return [THEN + one.key for one in instrument.disciplines]


def answer_names(instrument: Instrument) -> list[str]:
    """Every name a column of answers may have: items first, then dreams and looking back."""
    dreams = dream_names(instrument, DISCIPLINE) + dream_names(instrument, ITEM)
    items = [item.key for item in instrument.items]
    return [*dict.fromkeys([*items, *dreams, *then_names(instrument)])]


def person_name(instrument: Instrument, mode: str) -> str | None:
    """The column of the code or the name; None where nobody is asked."""
    return free(_PERSON[mode], set(answer_names(instrument))) if _PERSON[mode] else None


def free(candidates: tuple[str, ...], taken: set[str]) -> str:
    """The first that is not taken; with a number where all are."""
    numbered = (f"{candidates[-1]}_{number}" for number in range(2, 2 + len(taken)))
    return next(name for name in (*candidates, *numbered) if name not in taken)
