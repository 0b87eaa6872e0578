"""What one person ticked, item by item: points of the scale, or why there is none; and how it is written as text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from models.instruments import DREAM, THEN, Instrument, Scale

Reason: TypeAlias = Literal["blank", "na", "skipped"]
Given: TypeAlias = int | str
"""A point of the scale, or one of REASONS."""

BLANK: Reason = "blank"
REASONS: tuple[Reason, ...] = (BLANK, "na", "skipped")
"""Nothing was marked; does not apply or not known; seen and not answered."""

_SIGNS = dict(zip(REASONS, "-ns", strict=True))
_MEANT = {sign: reason for reason, sign in _SIGNS.items()}


@dataclass(frozen=True, slots=True)
class Answer:
    """One person's ratings in the order of the instrument; `dream` is one a discipline, `dream_items` one an item.

    `looking_back` is one a discipline: how it was before, as this person sees it now. What was not asked is empty.
    """

    present: tuple[Given, ...]
    dream: tuple[Given, ...] = ()
    dream_items: tuple[Given, ...] = ()
    looking_back: tuple[Given, ...] = ()

    @classmethod
    def of(
        cls,
        instrument: Instrument,
        given: Mapping[str, Given | None],
        dream: str,
        *,
        looking_back: bool = False,
    ) -> "Answer":
        """From ratings by item key, and by DREAM or THEN and a key for the others; what is missing is blank.

        `dream` is the wave's ("discipline", "item" or "none"), and so is `looking_back`.
        """

        def ratings(names: Iterable[str], *, asked: bool = True) -> tuple[Given, ...]:
            found = (given.get(name) for name in names) if asked else ()
            return tuple(BLANK if rating is None else rating for rating in found)

        items = [item.key for item in instrument.items]
        disciplines = [one.key for one in instrument.disciplines]
        return cls(
            ratings(items),
            ratings([DREAM + key for key in disciplines], asked=dream == "discipline"),
            ratings([DREAM + key for key in items], asked=dream == "item"),
            ratings([THEN + key for key in disciplines], asked=looking_back),
        )

    def by_name(self, instrument: Instrument) -> dict[str, Given]:
        """The ratings by the names of `of`, without the blank ones."""
        items = [item.key for item in instrument.items]
        names = (
            *zip(items, self.present, strict=True),
            *zip([DREAM + one.key for one in instrument.disciplines], self.dream, strict=False),
            *zip([DREAM + key for key in items], self.dream_items, strict=False),
            *zip([THEN + one.key for one in instrument.disciplines], self.looking_back, strict=False),
        )
        return {name: rating for name, rating in names if rating != BLANK}


def as_text(given: Iterable[Given], scale: Scale) -> str:
    """One character a rating, so that all rows of a wave are equally long. Raises ValueError for what is none."""
    return "".join(_sign(rating, scale) for rating in given)


def from_text(text: str, scale: Scale) -> tuple[Given, ...]:
    return tuple(_MEANT[sign] if sign in _MEANT else scale.minimum + int(sign) for sign in text)


def points(given: tuple[Given, ...], count: int) -> tuple[int | None, ...]:
    """Only the points, `count` of them; None for every reason, and for all where the question was not asked."""
    if not given:
        return (None,) * count
    return tuple(rating if isinstance(rating, int) else None for rating in given)


def _sign(rating: Given, scale: Scale) -> str:
    if isinstance(rating, int):
        if rating not in scale.points:
            raise ValueError(f"{rating} is no point from {scale.minimum} to {scale.maximum}")
        return str(rating - scale.minimum)
    return _SIGNS[cast(Reason, rating)]
