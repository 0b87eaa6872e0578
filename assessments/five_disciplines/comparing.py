"""Two waves of one team compared: person by person where that gives nobody away, else as two groups."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from assessments.change import Effect, GroupChange, Label, PairedChange
from assessments.signed_rank import SignedRank, Zeros

Reason: TypeAlias = Literal[
    "paired", "few_unmatched", "few_matched", "no_codes", "too_few", "other_questions"
]
"""Why two waves are compared as they are: person by person; as groups, because too few are left unmatched, too few
match, or a wave has no codes; or not at all, because too few answered or no question is asked in both."""


@dataclass(frozen=True, slots=True)
class Attrition:
    """Who answered when: people, None for an unknown size of the team."""

    team_size: int | None
    before: int
    after: int
    matched: int

    @property
    def before_only(self) -> int:
        return self.before - self.matched

    @property
    def after_only(self) -> int:
        return self.after - self.matched


@dataclass(frozen=True, slots=True)
class DisciplineChange:
    """One discipline over the `k` items both waves have in common; all scores in points of the scale.

    One of `paired` and `group` is given, or neither where too few answered. The appendix: `effect` is g_av, `test`
    the exact signed-rank test, `p_holm` its p corrected for the disciplines tested; `agreement` is AD_M before and
    after, None where it is not shown.
    """

    key: str
    label: str
    k: int
    paired: PairedChange | None = None
    group: GroupChange | None = None
    effect: Effect | None = None
    test: SignedRank | None = None
    p_holm: float | None = None
    agreement: tuple[float | None, float | None] = (None, None)

    @property
    def change(self) -> PairedChange | GroupChange | None:
        return self.paired or self.group

    @property
    def verdict(self) -> Label | None:
        """The plain label; None where nothing is shown."""
        return self.change.label if self.change else None


@dataclass(frozen=True, slots=True)
class LookingBack:
    """The retrospective "before" of one discipline (assessment.md §4.13), asked after, of `n` people.

    `then` is how they see the time before from here. `shift` = then − before, `adjusted` = after − then; their sum
    is the change as usual. Shown beside the real wave before, never instead of it.
    """

    key: str
    n: int
    before: float
    then: float
    after: float

    @property
    def shift(self) -> float:
        return self.then - self.before

    @property
    def adjusted(self) -> float:
        return self.after - self.then


@dataclass(frozen=True, slots=True)
class WaveComparison:
    """`minimum` and `maximum` are the ends of the scale, `worthwhile` the smallest change worth talking about."""

    reason: Reason
    attrition: Attrition
    disciplines: tuple[DisciplineChange, ...]
    minimum: int
    maximum: int
    worthwhile: float
    zeros: Zeros = "pratt"
    looking_back: tuple[LookingBack, ...] = ()

    @property
    def paired(self) -> bool:
        return self.reason == "paired"

    def discipline(self, key: str) -> DisciplineChange:
        return next(one for one in self.disciplines if one.key == key)


@dataclass(frozen=True, slots=True)
class WaveLevel:
    """The mean of one discipline in one wave with its 95 % t-interval, for more than two waves beside each other."""

    wave: str
    name: str
    day: int
    key: str
    n: int
    mean: float | None
    low: float | None
    high: float | None
