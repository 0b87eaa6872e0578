"""The results of one wave: every figure that a page, a report or a file may show of it, and nothing it may not."""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from assessments.five_disciplines import agreement, reliability
from assessments.five_disciplines.answers import Answers, Floats
from assessments.five_disciplines.gaps import gap
from assessments.five_disciplines.reliability import Alpha, Method
from assessments.five_disciplines.scoring import Scores, enough_answers, items_of, keyed, scores
from assessments.five_disciplines.suppression import AVERAGES_FROM, Limits
from models.instruments import Instrument, Item, Scale


@dataclass(frozen=True, slots=True)
class DisciplineResult:
    """Scores of `n` people over `k` items, in points of the scale; None where a figure is not defined or not shown.

    `sd` has the divisor n−1. `prorated` counts the scores that rest on fewer than `k` answers. The middle half of
    the scores lies between the two of `middle`, which is for charts and not in the JSON.
    """

    key: str
    label: str
    k: int
    n: int
    mean: float | None = None
    sd: float | None = None
    ad_m: float | None = None
    rwg_uniform: float | None = None
    rwg_skewed: float | None = None
    alpha: Alpha | None = None
    dream_mean: float | None = None
    gap: float | None = None
    pni: float | None = None
    prorated: int | None = None
    middle: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class ItemResult:
    """The answers to one item as they were given, also for a reversed one; `counts` leads from point to people."""

    key: str
    discipline: str
    n: int
    mean: float | None = None
    sd: float | None = None
    ad: float | None = None
    counts: dict[str, int] | None = None
    suppressed: bool = True


@dataclass(frozen=True, slots=True)
class WaveResults:
    """`n` people answered at all, of a team of `team_size` (None if unknown); `suppressed` says that n is too small."""

    n: int
    team_size: int | None
    threshold: int
    suppressed: bool
    disciplines: tuple[DisciplineResult, ...]
    items: tuple[ItemResult, ...]

    @property
    def overall(self) -> float | None:
        """The mean of the disciplines' means as shown: for tables only, it says less than any of them."""
        means = [one.mean for one in self.disciplines if one.mean is not None]
        return sum(means) / len(means) if means else None


def wave_results(
    answers: Answers,
    instrument: Instrument,
    *,
    team_size: int | None = None,
    threshold: int = AVERAGES_FROM,
    alpha_method: Method = "pairwise",
    language: str = "th",
    spread_consent: bool = False,
) -> dict[str, Any]:
    """The results of `judge` as plain values, ready for JSON."""
    found = judge(
        answers,
        instrument,
        team_size=team_size,
        threshold=threshold,
        alpha_method=alpha_method,
        language=language,
        spread_consent=spread_consent,
    )
    return {
        **asdict(found),
        "disciplines": [_without_middle(one) for one in found.disciplines],
        "items": [*map(asdict, found.items)],
    }


def _without_middle(found: DisciplineResult) -> dict[str, Any]:
    return {name: value for name, value in asdict(found).items() if name != "middle"}


def judge(
    answers: Answers,
    instrument: Instrument,
    *,
    team_size: int | None = None,
    threshold: int = AVERAGES_FROM,
    alpha_method: Method = "pairwise",
    language: str = "th",
    spread_consent: bool = False,
) -> WaveResults:
    """The results of one wave of answers to this version of the instrument, by the rules of `suppression`.

    `spread_consent` is everybody's recorded yes to counts and spread from the threshold on.

    Raises ValueError for a threshold that nobody may set.
    """
    limits, respondents = Limits.of(threshold, spread_consent=spread_consent), answers.respondents()
    n = len(respondents.present)
    wave = _Wave(respondents, instrument, limits, alpha_method, language, hidden=limits.too_few(n))
    parts = [wave.discipline(place) for place in range(len(instrument.disciplines))]
    items = {item.key: item for _, found in parts for item in found}
    return WaveResults(
        n=n,
        team_size=team_size,
        threshold=threshold,
        suppressed=wave.hidden,
        disciplines=tuple(found for found, _ in parts),
        items=tuple(items[item.key] for item in instrument.items),
    )


@dataclass(frozen=True, eq=False)
class _Wave:
    answers: Answers
    instrument: Instrument
    limits: Limits
    method: Method
    language: str
    hidden: bool

    def discipline(self, place: int) -> tuple[DisciplineResult, list[ItemResult]]:
        """The figures of one discipline and of its items."""
        discipline = self.instrument.disciplines[place]
        items, asked = items_of(self.instrument, discipline.key)
        given = self.answers.present[:, asked]
        # An item that too few answered would be known from a score that counts it: nobody's score does.
        kept = enough_answers(given, self.limits) | self.hidden
        values = keyed(given, self.instrument.scale, items)[:, kept]
        people = scores(values)
        label = discipline.label.in_language(self.language)
        if self.hidden or self.limits.too_few(people.n):
            silent = DisciplineResult(discipline.key, label, people.k, people.n)
            return silent, [*map(_silent_item, items, given.T)]
        # The items and the scores together tell what people without a score answered and what was prorated: as a sum
        # over three people, but never of one or two. Then the former stay out, and items the latter left blank too.
        without = ~people.scored & ~np.isnan(values).all(axis=1)
        exposed = self.limits.gives_away(int(without.sum()) + people.prorated)
        shown = people.scored | (not exposed)
        least = people.n if exposed and self.limits.hides_distribution(people.n) else self.limits.averages
        return (
            self._discipline(discipline.key, label, values[shown], people, self._dream(place)),
            [
                self._item(item, given[shown, at], least) if kept[at] else _silent_item(item, given[:, at])
                for at, item in enumerate(items)
            ],
        )

    def _discipline(
        self, key: str, label: str, values: Floats, people: Scores, dream: Floats
    ) -> DisciplineResult:
        scored, points = people.values[people.scored], len(self.instrument.scale.points)
        # With one item the spread is that of the item.
        spread = people.k > 1 or not self.limits.hides_distribution(people.n)
        wished = gap(people.values, dream, self.limits)
        return DisciplineResult(
            key=key,
            label=label,
            k=people.k,
            n=people.n,
            mean=float(scored.mean()),
            sd=_sd(scored) if spread else None,
            ad_m=agreement.mean_deviation(values) if spread else None,
            rwg_uniform=agreement.r_wg(values, agreement.uniform_variance(points)) if spread else None,
            rwg_skewed=agreement.r_wg(values, agreement.skewed_variance(points)) if spread else None,
            alpha=self._alpha(values),
            dream_mean=wished.dream_mean,
            gap=wished.gap,
            pni=wished.pni,
            prorated=people.prorated,
            middle=None if self.limits.hides_distribution(people.n) else agreement.middle_half(scored),
        )

    def _alpha(self, values: Floats) -> Alpha | None:
        found = reliability.alpha(values, self.method)
        return found if found and found.n >= reliability.FEWEST_SHOWN else None

    def _dream(self, place: int) -> Floats:
        """What each person wishes for: the rating of the discipline, or else the score of the ratings of its items."""
        items, asked = items_of(self.instrument, self.instrument.disciplines[place].key)
        wished = scores(keyed(self.answers.dream_items[:, asked], self.instrument.scale, items)).values
        rated = self.answers.dream[:, place]
        return np.where(np.isnan(rated), wished, rated)

    def _item(self, item: Item, given: Floats, least: int) -> ItemResult:
        values = given[~np.isnan(given)]
        n = len(values)
        if n < least or self.limits.too_few(n):
            return _silent_item(item, given)
        spread = not self.limits.hides_distribution(n)
        return ItemResult(
            key=item.key,
            discipline=item.discipline,
            n=n,
            mean=float(values.mean()),
            sd=_sd(values) if spread else None,
            ad=agreement.mean_deviation(values[:, None]) if spread else None,
            counts=_counts(values, self.instrument.scale) if spread else None,
            suppressed=False,
        )


def _silent_item(item: Item, given: Floats) -> ItemResult:
    return ItemResult(item.key, item.discipline, int((~np.isnan(given)).sum()))


def _sd(values: Floats) -> float | None:
    return float(values.std(ddof=1)) if len(values) > 1 else None


def _counts(values: Floats, scale: Scale) -> dict[str, int]:
    return {str(point): int((values == point).sum()) for point in scale.points}
