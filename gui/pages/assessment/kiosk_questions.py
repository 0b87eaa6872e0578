"""What one person is asked in the kiosk, one step after the other, and the keys under which the answers are kept."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from models.exchange.answers import DREAM
from models.instruments import THEN, Instrument, Item, Scale, Text

DreamMode = Literal["none", "discipline", "item"]
Answer: TypeAlias = int | str
"""A point of the scale, or why there is none."""

NOT_APPLICABLE, SKIPPED, BLANK = "na", "skipped", "blank"
"""The reasons of `models.ratings`; blank is what is left open on paper."""

DREAM_GROUP = "dream"
BACK_GROUP = "looking_back"
_NO_LABEL = Text()


@dataclass(frozen=True, slots=True)
class Question:
    """One step. `present` and `dream` are the keys of its ratings, empty where the one or the other is not asked."""

    group: str
    text: Text
    present: str = ""
    dream: str = ""

    @property
    def ratings(self) -> tuple[str, ...]:
        return tuple(key for key in (self.present, self.dream) if key)


@dataclass(frozen=True, slots=True)
class Group:
    """A discipline, the dreams of all of them or looking back at them, and how many steps it has."""

    key: str
    label: Text
    steps: int


def questions(
    instrument: Instrument, dream: DreamMode, *, looking_back: bool = False
) -> tuple[Question, ...]:
    """The items discipline by discipline; then, where the wave asks for it, a dream and a look back for each."""
    items = [_about(item, dream) for one in instrument.disciplines for item in instrument.items_of(one.key)]
    dreams = [Question(DREAM_GROUP, one.label, dream=DREAM + one.key) for one in instrument.disciplines]
    backwards = [Question(BACK_GROUP, one.label, present=THEN + one.key) for one in instrument.disciplines]
    return (*items, *(dreams if dream == "discipline" else ()), *(backwards if looking_back else ()))


def groups(
    instrument: Instrument,
    dream: DreamMode,
    dream_label: Text,
    *,
    looking_back: bool = False,
    back_label: Text = _NO_LABEL,
) -> tuple[Group, ...]:
    """What the line of progress is divided into."""
    known = [Group(one.key, one.label, len(instrument.items_of(one.key))) for one in instrument.disciplines]
    dreams = Group(DREAM_GROUP, dream_label, len(known))
    backwards = Group(BACK_GROUP, back_label, len(known))
    return (*known, *((dreams,) if dream == "discipline" else ()), *((backwards,) if looking_back else ()))


def key_of_point(scale: Scale, point: int) -> str:
    """The key that chooses a point: its own digit where every point has one, else its place in the row."""
    if scale.minimum >= 0 and scale.maximum <= 9:
        return str(point)
    return "1234567890"[point - scale.minimum]


def points_by_key(scale: Scale) -> dict[str, int]:
    return {key_of_point(scale, point): point for point in scale.points}


def key_of_not_applicable(scale: Scale) -> str:
    """0, or N on a scale that needs the 0 for itself; none where the scale offers no such choice."""
    if not (scale.not_applicable.th or scale.not_applicable.en):
        return ""
    return "N" if "0" in points_by_key(scale) else "0"


def _about(item: Item, dream: DreamMode) -> Question:
    wished = DREAM + item.key if dream == "item" else ""
    return Question(item.discipline, item.text, present=item.key, dream=wished)
