"""What one slide is: a sentence, a question, a picture, and where its figures come from. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gui.charts.drawing import Drawing
    from gui.charts.style import ChartStyle
    from gui.time_use_charts import PageChart

KINDS: tuple[tuple[str, str], ...] = (
    ("time_and_income", "efficiency"),
    ("rate_by_project", "efficiency"),
    ("hours_by_purpose", "efficiency"),
    ("when_we_work", "efficiency"),
    ("days_over", "efficiency"),
    ("days_over_by_member", "efficiency"),
    ("said_and_logged", "better_time"),
    ("present_and_dream", "assessment"),
    ("change_disciplines", "before_after"),
    ("change_purposes", "before_after"),
    ("change_rate", "before_after"),
    ("change_days_over", "before_after"),
    ("waves", "before_after"),
    ("dream", "dream_team"),
    ("new_ways", "dream_team"),
    ("commitments", "dream_team"),
)
"""Every kind of slide in its usual order, and the page its figures stand on."""

ONLY_WHEN_CHOSEN = frozenset({"days_over_by_member"})
"""Members are left out of a deck until somebody chooses them."""

BEGINS_AT = {"better_time": "hours_by_purpose", "workshop": "change_disciplines"}
"""Where F5 begins on pages whose figures are those of another page."""


def usual_order(kind: str) -> int:
    """The place of a kind in a deck that nobody arranged."""
    return next(place for place, (one, _) in enumerate(KINDS) if one == kind)


class Words(NamedTuple):
    """What a slide says and what it asks."""

    message: str
    question: str


NOTHING_OWN = Words("", "")


@dataclass(frozen=True)
class Slide:
    """`words` are shown; `automatic` those the figures say by themselves. `chart(style)` makes the picture's drawing
    for a look, None where the message is all there is. `caption` names what the picture shows and its unit, `caution`
    says why the figures cannot be relied on. `enlarged` is for pictures with few marks."""

    kind: str
    name: str
    automatic: Words
    footer: str
    chart: "Callable[[ChartStyle], PageChart] | None" = None
    caption: str = ""
    caution: str = ""
    enlarged: float = 1.0
    own: Words = NOTHING_OWN
    hidden: bool = False

    @property
    def page(self) -> str:
        return dict(KINDS)[self.kind]

    @property
    def message(self) -> str:
        return self.own.message or self.automatic.message

    @property
    def question(self) -> str:
        return self.own.question or self.automatic.question

    def draw(self, style: "ChartStyle", size: tuple[float, float], scale: float) -> "Drawing | None":
        """The picture with its marks, its sentence for a screen reader and its table twin; on any thread."""
        return None if self.chart is None else self.chart(style).draw(size, scale * self.enlarged)

    def said(self, own: Words, *, hidden: bool) -> "Slide":
        """The same slide with words of the team's own; empty ones are left to the figures."""
        return replace(self, own=own, hidden=hidden)
