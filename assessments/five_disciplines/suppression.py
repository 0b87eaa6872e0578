"""What may be shown without giving one person's answer away; every table, chart and export asks here.

The rules are those of named, coded and anonymous waves alike, but for what everybody's recorded consent lifts.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Literal, Self, TypeAlias

AVERAGES_FROM, DISTRIBUTIONS_FROM = 5, 8
FEWEST_SETTABLE, MOST_SETTABLE = 3, 10

SMALLEST_REMAINDER = 3
"""With one or two people in one figure and not in another, their answers follow from the difference."""

NO_LIMIT = 1
"""The threshold of published research data, where nobody's trust is at stake."""


@dataclass(frozen=True, slots=True)
class Limits:
    """From how many answers on averages, and from how many on anything that shows their distribution."""

    averages: int = AVERAGES_FROM
    distributions: int = DISTRIBUTIONS_FROM

    @classmethod
    def of(cls, threshold: int, *, spread_consent: bool = False) -> Self:
        """The limits for a threshold of 3 to 10 people (below 5 the caller has everybody's recorded consent), or 1.

        `spread_consent`: everybody said yes, on record, to showing how answers spread wherever averages are shown.
        """
        if threshold == NO_LIMIT:
            return cls(NO_LIMIT, NO_LIMIT)
        if not FEWEST_SETTABLE <= threshold <= MOST_SETTABLE:
            raise ValueError(f"a threshold is {NO_LIMIT}, or {FEWEST_SETTABLE} to {MOST_SETTABLE}")
        return cls(threshold, threshold if spread_consent else max(threshold, DISTRIBUTIONS_FROM))

    @property
    def lifted(self) -> bool:
        """Whether everything may be shown."""
        return self.averages == NO_LIMIT

    def too_few(self, n: int) -> bool:
        """Whether not even an average of `n` answers may be shown."""
        return n < self.averages

    def hides_distribution(self, n: int) -> bool:
        """Whether counts, spread, least and most of `n` answers stay hidden: with the mean they name the answers."""
        return n < self.distributions

    def gives_away(self, left_out: int) -> bool:
        """Whether two figures would give answers away because only so few people are in one and not in the other."""
        return not self.lifted and 0 < left_out < SMALLEST_REMAINDER

    def hidden_groups(self, sizes: Mapping[str, int]) -> frozenset[str]:
        """The groups of a whole whose averages stay hidden when the whole is shown too (complementary suppression).

        Groups that are too small go first, then the smallest others (ties by key) until those hidden are together
        enough people: otherwise the hidden ones follow from the whole minus the shown. Empty groups hide nothing.
        """
        order = sorted((key for key in sizes if sizes[key]), key=lambda key: (sizes[key], key))
        hidden = [key for key in order if self.too_few(sizes[key])]
        for key in order[len(hidden) :]:
            if not hidden or not self.too_few(sum(sizes[one] for one in hidden)):
                break
            hidden.append(key)
        return frozenset(hidden)


Comparison: TypeAlias = Literal["paired", "few_unmatched", "few_matched", "too_few"]
"""How two waves may be compared: person by person; only as two groups, and why; or not at all."""


def comparison(
    before: int, after: int, matched: int, limits: Limits | None = None, *, consent: bool = False
) -> Comparison:
    """How `before` and `after` respondents may be compared of whom `matched` are in both.

    "paired" from enough matched people on, when in each wave none or at least three are left unmatched: of 8 with 7
    matched the two means reveal the eighth. "few_unmatched" and "few_matched" say why only all respondents of both
    waves may be compared. `consent` says that everybody said yes, or that the wave is a named one.
    """
    limits = limits or Limits()
    if limits.too_few(min(before, after)):
        return "too_few"
    if limits.too_few(matched):
        return "few_matched"
    unmatched = (before - matched, after - matched)
    return "few_unmatched" if not consent and any(map(limits.gives_away, unmatched)) else "paired"


def tells_apart(people: Set[int], others: Iterable[Set[int]], limits: Limits) -> bool:
    """Whether the mean of these people of a wave gives answers away beside that of another group of the same wave.

    Seven people compared with one wave and six of them with another: both means tell the score of the seventh.
    """
    return any(limits.gives_away(len(people ^ other)) for other in others)


def may_reopen(late: int) -> bool:
    """Whether answers that came after closing may make a new version of the results: three together, or none."""
    return late >= SMALLEST_REMAINDER
