"""Two waves of one team compared: person by person where that gives nobody away, else as two groups."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from assessments.change import (
    SMALLEST_WORTHWHILE,
    Effect,
    GroupChange,
    Label,
    PairedChange,
    effect,
    group_change,
    paired_change,
)
from assessments.five_disciplines.agreement import mean_deviation
from assessments.five_disciplines.answers import Answers, Flags, Floats, places
from assessments.five_disciplines.matching import Pair
from assessments.five_disciplines.scoring import counted_items, discipline_scores, items_of, scored_alone
from assessments.five_disciplines.suppression import Limits, comparison
from assessments.signed_rank import SignedRank, Zeros, holm, signed_rank
from models.instruments import Instrument

Places: TypeAlias = npt.NDArray[np.int64]

Reason: TypeAlias = Literal[
    "paired", "few_unmatched", "few_matched", "few_apart", "no_codes", "too_few", "other_questions"
]
"""Why two waves are compared as they are: person by person; as groups, because too few are left unmatched, too few
match, nearly the same people are compared with a third wave, or a wave has no codes; or not at all, because too few
answered or no question is asked in both."""


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
    the exact signed-rank test, `p_holm` its p corrected for the disciplines tested; `agreement` is AD_M of the people
    compared, before and after, None where it is not shown. Where `paired` has no counts of people there is no test
    either: of few people its ranks and its p tell how many went up, stayed and went down.
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


@dataclass(frozen=True, eq=False)
class Taken:
    """One wave as it is compared: its answers, and the version of the questionnaire they were given to.

    `then` is people × disciplines in the order of the instrument: how they see, looking back, the time before.
    """

    answers: Answers
    instrument: Instrument
    then: Floats | None = None


def compare_waves(
    before: Taken,
    after: Taken,
    pairs: Sequence[Pair] | None,
    *,
    limits: Limits,
    consent: bool = False,
    apart: bool = False,
    team_size: int | None = None,
    worthwhile: float = SMALLEST_WORTHWHILE,
    zeros: Zeros = "pratt",
    language: str = "th",
) -> WaveComparison:
    """Two waves compared on the items they have in common, as far as nobody is given away.

    `pairs` are the places in both waves of the answers of one person, None where nobody can be matched. `limits` are
    the stricter ones of both waves; `consent` as in `suppression.comparison`, `apart` as
    `suppression.tells_apart` says of what else is shown of these waves. An item that too few answered in either
    wave counts in nobody's score (assessment.md §4.1). Each discipline is judged by its own numbers as well: where
    too few match in it, or one or two people are left unmatched, only its two groups are compared. Nothing of it is
    shown where one or two people have a score of the items in common and none in their own wave's results, or the
    other way round: both means would tell theirs.
    """
    common = after.instrument.common_items(before.instrument)
    sides = _Side.of(before, common, limits), _Side.of(after, common, limits)
    met = [(old, new) for old, new in pairs or () if sides[0].answered[old] and sides[1].answered[new]]
    attrition = Attrition(team_size, sides[0].n, sides[1].n, len(met))
    reason: Reason = comparison(sides[0].n, sides[1].n, len(met), limits, consent=consent)
    if reason == "paired" and apart and not consent:
        reason = "few_apart"
    if reason != "too_few" and pairs is None:
        reason = "no_codes"
    if not common.items:
        reason = "other_questions"
    work = _Comparing(*sides, common, met, reason, limits, consent, worthwhile, zeros, language)
    disciplines = work.disciplines()
    return WaveComparison(
        reason=reason,
        attrition=attrition,
        disciplines=disciplines,
        minimum=common.scale.minimum,
        maximum=common.scale.maximum,
        worthwhile=worthwhile,
        zeros=zeros,
        looking_back=work.looking_back(disciplines) if after.then is not None else (),
    )


@dataclass(frozen=True, eq=False)
class _Side:
    """One wave's answers to the common items; `answered` are the people who gave any answer at all.

    `alone` says who has a score of a common discipline in the results of the wave itself.
    """

    answers: Answers
    answered: Flags
    alone: Flags
    then: Floats

    @property
    def n(self) -> int:
        return int(self.answered.sum())

    @classmethod
    def of(cls, taken: Taken, common: Instrument, limits: Limits) -> "_Side":
        keys = [one.key for one in taken.instrument.disciplines]
        wanted = places(keys, [one.key for one in common.disciplines])
        then = np.full((len(taken.answers.present), len(keys)), np.nan) if taken.then is None else taken.then
        alone = scored_alone(taken.answers, taken.instrument, limits)[:, wanted]
        answers = taken.answers.among(taken.instrument, common)
        return cls(answers, taken.answers.who_answered(), alone, then[:, wanted])


@dataclass(frozen=True, eq=False)
class _Comparing:
    before: _Side
    after: _Side
    common: Instrument
    met: list[Pair]
    reason: Reason
    limits: Limits
    consent: bool
    worthwhile: float
    zeros: Zeros
    language: str

    def disciplines(self) -> tuple[DisciplineChange, ...]:
        found = [self._discipline(place) for place in range(len(self.common.disciplines))]
        corrected = holm([one.test.p if one.test else None for one in found])
        return tuple(replace(one, p_holm=p) for one, p in zip(found, corrected, strict=True))

    def looking_back(self, disciplines: tuple[DisciplineChange, ...]) -> tuple[LookingBack, ...]:
        """Of those who said all three; left out where their number beside that of the change would tell on somebody."""
        rows = (self._then(place, one) for place, one in enumerate(disciplines) if one.paired)
        return tuple(row for row in rows if row is not None)

    @cached_property
    def _counted(self) -> frozenset[str]:
        return frozenset.intersection(
            *(counted_items(side.answers, self.common, self.limits) for side in (self.before, self.after))
        )

    @cached_property
    def _scores(self) -> tuple[Floats, Floats]:
        return (
            discipline_scores(self.before.answers, self.common, self._counted),
            discipline_scores(self.after.answers, self.common, self._counted),
        )

    def _matched(self, place: int) -> tuple[Floats, Floats, list[Pair]]:
        """The scores of those who have one in both waves, and where they stand."""
        old, new = (scores[:, place] for scores in self._scores)
        both = [(left, right) for left, right in self.met if not np.isnan(old[left] + new[right])]
        return old[[left for left, _ in both]], new[[right for _, right in both]], both

    def _discipline(self, place: int) -> DisciplineChange:
        discipline = self.common.disciplines[place]
        items, _ = items_of(self.common, discipline.key)
        k = sum(item.key in self._counted for item in items)
        bare = DisciplineChange(discipline.key, discipline.label.in_language(self.language), k)
        old, new = (scores[:, place] for scores in self._scores)
        left, right, both = self._matched(place)
        has_old, has_new = ~np.isnan(old), ~np.isnan(new)
        numbers = int(has_old.sum()), int(has_new.sum())
        may = comparison(numbers[0], numbers[1], len(both), self.limits, consent=self.consent)
        if may == "too_few" or self.reason == "too_few" or self._exposes(place):
            return bare
        if may != "paired" or self.reason != "paired":
            change = group_change(old, new, worthwhile=self.worthwhile)
            return replace(bare, group=change, agreement=self._agreement(place, k, has_old, has_new))
        compared = [np.array(rows) for rows in zip(*both, strict=True)]
        return replace(
            bare,
            paired=self._paired(left, right),
            effect=effect(left, right),
            test=None if self.limits.hides_distribution(len(both)) else signed_rank(left, right, self.zeros),
            agreement=self._agreement(place, k, *compared),
        )

    def _exposes(self, place: int) -> bool:
        """Whether one or two people have a score only here, or only in the results of their wave."""
        sides = zip((self.before, self.after), self._scores, strict=True)
        others = [int((side.alone[:, place] == np.isnan(found[:, place])).sum()) for side, found in sides]
        return not self.consent and any(map(self.limits.gives_away, others))

    def _paired(self, old: Floats, new: Floats) -> PairedChange | None:
        found = paired_change(old, new, worthwhile=self.worthwhile)
        if found is None or not self.limits.hides_distribution(found.n):
            return found
        return replace(found, up=None, same=None, down=None)

    def _agreement(
        self, place: int, k: int, old: Flags | Places, new: Flags | Places
    ) -> tuple[float | None, float | None]:
        """AD_M of the people compared; of one item it is their distribution, and hidden like it."""
        _, asked = items_of(self.common, self.common.disciplines[place].key)
        asked = [at for at in asked if self.common.items[at].key in self._counted]

        def of(side: _Side, people: Flags | Places) -> float | None:
            values = side.answers.present[people][:, asked]
            hidden = self.limits.hides_distribution if k == 1 else self.limits.too_few
            return None if hidden(len(values)) else mean_deviation(values)

        return of(self.before, old), of(self.after, new)

    def _then(self, place: int, shown: DisciplineChange) -> LookingBack | None:
        old, new, both = self._matched(place)
        then = self.after.then[[right for _, right in both], place]
        said = ~np.isnan(then)
        n = int(said.sum())
        if self.limits.too_few(n) or self.limits.gives_away(len(both) - n):
            return None
        return LookingBack(shown.key, n, *(float(values[said].mean()) for values in (old, then, new)))
