"""What a wave's results say in plain sentences: the finding, each discipline, why something is hidden. No Qt."""

from dataclasses import dataclass
from fractions import Fraction

from assessments.five_disciplines.agreement import Level, level
from assessments.five_disciplines.highlights import Highlight
from assessments.five_disciplines.reliability import FEWEST_JUDGED, FEWEST_SHOWN, Alpha, Method
from assessments.five_disciplines.results import DisciplineResult, ItemResult, WaveResults
from assessments.five_disciplines.suppression import Limits
from gui.charts.ratings import exact, in_points
from gui.charts.words import elide
from gui.language import language, tr
from gui.numbers import format_number, format_percent
from models.instruments import Instrument, Item

_LONGEST_NAME = 28  # letters


@dataclass(frozen=True)
class ShownResults:
    """The results of one closed wave with the version of the instrument it was taken with.

    `spread_consent` as they were judged with; `abandoned` drafts were counted and erased when the wave was closed.
    """

    results: WaveResults
    instrument: Instrument
    spread_consent: bool = False
    abandoned: int = 0

    @property
    def limits(self) -> Limits:
        return Limits.of(self.results.threshold, spread_consent=self.spread_consent)

    @property
    def points(self) -> int:
        return len(self.instrument.scale.points)

    def name(self, discipline: str) -> str:
        """What a discipline is called in the chosen language."""
        found = next(one for one in self.instrument.disciplines if one.key == discipline)
        return found.label.in_language(language())

    def short_name(self, discipline: str) -> str:
        """The same on a line that cannot grow: a questionnaire from elsewhere may have names of any length."""
        return elide(self.name(discipline), _LONGEST_NAME, len)

    def item(self, key: str) -> tuple[int, Item]:
        """The number of an item in the questionnaire, from 1 on, and the item."""
        return next((at, one) for at, one in enumerate(self.instrument.items, 1) if one.key == key)

    def discipline(self, key: str) -> DisciplineResult:
        return next(one for one in self.results.disciplines if one.key == key)

    def items(self, discipline: str) -> tuple[ItemResult, ...]:
        return tuple(one for one in self.results.items if one.discipline == discipline)


def finding(shown: ShownResults) -> tuple[str, str]:
    """The one sentence above everything, and what to be careful about."""
    results = shown.results
    if results.suppressed:
        return too_few(results.n, results.threshold), tr(
            "Ratings appear from {count} people on, so that nobody's answers can be told."
        ).format(count=results.threshold)
    return _main_finding(shown), _caution(shown)


def _main_finding(shown: ShownResults) -> str:
    """The widest gap, as it is written; several that are written alike are all named."""
    gaps = {one.key: exact(one.gap) for one in shown.results.disciplines if one.gap is not None}
    widest = max(gaps.values(), default=Fraction(0))
    if widest > 0:
        keys = [key for key, gap in gaps.items() if format_number(gap, 1) == format_number(widest, 1)]
        return tr("{names}: furthest from the dream team").format(names=names(shown, keys))
    if gaps:
        return tr("Every discipline is where the team wants it to be")
    means = [one for one in shown.results.disciplines if one.mean is not None]
    if not means:
        return tr("No discipline has enough answers to show")
    return tr("Nobody was asked for a dream, or too few answered: there is no gap to show")


def _caution(shown: ShownResults) -> str:
    apart = [
        one for one in shown.results.disciplines if one.ad_m is not None and level_of(shown, one) == "little"
    ]
    if not apart:
        return tr("where views are close, ask what the number leaves out")
    return tr("{names}: seen very differently — talk before you conclude").format(
        names=names(shown, [one.key for one in apart])
    )


def names(shown: ShownResults, keys: list[str]) -> str:
    """Two names joined, more of them as the first one and how many others."""
    found = [shown.short_name(key) for key in keys]
    if len(found) > 2:
        return tr("{first} and {count} others").format(first=found[0], count=len(found) - 1)
    return tr("{first} and {second}").format(first=found[0], second=found[1]) if len(found) > 1 else found[0]


def answered(shown: ShownResults) -> str:
    n, size = shown.results.n, shown.results.team_size
    words = (
        tr("{n} answered").format(n=n)
        if size is None
        else tr("{n} of {size} answered").format(n=n, size=size)
    )
    unfinished = tr("{count} unfinished, erased").format(count=shown.abandoned) if shown.abandoned else ""
    return " · ".join(filter(None, (words, unfinished)))


def level_of(shown: ShownResults, found: DisciplineResult) -> Level | None:
    return None if found.ad_m is None else level(found.ad_m, shown.points)


def agreement_words(degree: Level | None) -> str:
    if degree is None:
        return ""
    return {
        "much": tr("seen much alike"),
        "fair": tr("seen fairly alike"),
        "little": tr("seen very differently"),
    }[degree]


def note(shown: ShownResults, found: DisciplineResult) -> str:
    """The line under the name of a discipline."""
    parts = [tr("n {count}").format(count=found.n), agreement_words(level_of(shown, found))]
    return " · ".join(filter(None, parts))


def discipline_sentence(shown: ShownResults, found: DisciplineResult) -> str:
    """How far the team agrees, where it stands, and how far its dream is: in this order, in plain words."""
    if found.mean is None:
        return f"{shown.name(found.key)}: {why_hidden(shown, found.n)}"
    spread, degree = found.ad_m, level_of(shown, found)
    parts = [shown.name(found.key) + ":"]
    if spread is not None and degree is not None:
        parts.append(_SPREAD[degree]().format(points=in_points(spread)))
    parts.append(
        tr("It stands at {mean} of {maximum} now.").format(
            mean=in_points(found.mean), maximum=shown.instrument.scale.maximum
        )
    )
    return " ".join([*parts, _way(found)])


_SPREAD = {
    "much": lambda: tr("We see it much alike (about {points} points apart)."),
    "fair": lambda: tr("We see it fairly alike (about {points} points apart)."),
    "little": lambda: tr(
        "We see it very differently (about {points} points apart): listen before you average."
    ),
}


def _way(found: DisciplineResult) -> str:
    if found.dream_mean is None:
        return tr("There is no dream rating to compare with.")
    dream = in_points(found.dream_mean)
    if found.gap is None:
        return tr("The dream team is at {dream}.").format(dream=dream)
    gap = in_points(found.gap)
    if gap == "0.0":
        return tr("The dream team is at {dream}: we are there.").format(dream=dream)
    if gap.startswith("−"):
        return tr("The dream team is at {dream}: we are {points} above it.").format(
            dream=dream, points=gap[1:]
        )
    return tr("The dream team is at {dream}: {points} to go.").format(dream=dream, points=gap)


def too_few(n: int, threshold: int) -> str:
    return tr("{n} answered, fewer than {threshold}: no ratings are shown").format(n=n, threshold=threshold)


def why_hidden(shown: ShownResults, n: int) -> str:
    """Why a mean is not shown: too few answers, or enough of them but others would follow from it."""
    if shown.limits.too_few(n):
        return too_few(n, shown.results.threshold)
    return tr("{n} answered, kept back: it would give away the answers of one or two").format(n=n)


def why_hidden_short(shown: ShownResults, n: int) -> str:
    """The same beside a column that says how many answered."""
    if shown.limits.too_few(n):
        return tr("fewer than {threshold}").format(threshold=shown.results.threshold)
    return tr("kept back")


def highlight_reason(found: Highlight) -> str:
    """Why an item is to be talked about first, in a few words."""
    points = in_points(found.amount)
    if found.reason == "apart":
        return tr("views differ")
    if found.reason == "far":
        return tr("{points} from the dream").format(points=points)
    return "" if found.reason == "strong" else tr("{points} below the top").format(points=points)


def alpha_words(found: Alpha | None) -> str:
    """Alpha with its interval, how it treats what is missing, and that a small group allows no verdict."""
    if found is None:
        return tr("shown from {count} people on").format(count=FEWEST_SHOWN)
    text = f"{alpha_short(found)} · {method_words(found.method)}"
    notes = [tr("below 0: check which items are reversed")] if found.value < 0 else []
    if found.n < FEWEST_JUDGED:
        notes.append(tr("no verdict under {count} people").format(count=FEWEST_JUDGED))
    return " — ".join([text, *notes])


def alpha_short(found: Alpha | None) -> str:
    """Alpha with its 95 % interval; a dash where it is not shown."""
    if found is None:
        return "–"
    value, low, high = (in_points(part, 2) for part in (found.value, found.low, found.high))
    return tr("{value} ({low} to {high})").format(value=value, low=low, high=high)


def method_words(method: Method) -> str:
    return {
        "pairwise": tr("pairs of answers"),
        "complete": tr("complete answers only"),
        "median": tr("missing answers as the median"),
    }[method]


def pni_words(found: DisciplineResult) -> str:
    return "–" if found.pni is None else format_percent(exact(found.pni))


def limits_sentence() -> str:
    """What every picture of these ratings must not be taken for."""
    return tr(
        "The team rates itself and there is no group to compare with: if a rating moves, other causes are possible."
    )


def wording_note(shown: ShownResults) -> str:
    return shown.instrument.note.in_language(language())


def gap_line(found: DisciplineResult) -> str:
    """The gap in points with its sign as it is read: to go, or above the dream."""
    if found.gap is None:
        return "–"
    points = in_points(abs(found.gap))
    if found.gap < 0 and points != "0.0":
        return tr("{points} above").format(points=points)
    return points


def method_line(shown: ShownResults) -> str:
    """How the figures of the tables are to be read."""
    found = next((one.alpha for one in shown.results.disciplines if one.alpha is not None), None)
    parts = [
        tr(
            "n people, k items. AD_M: mean distance of the answers from their mean, in points. r_wg(J) grows with the "
            "number of items."
        )
    ]
    if found is None:
        parts.append(tr("Alpha is shown from {count} people on.").format(count=FEWEST_SHOWN))
    else:
        parts.append(
            tr("Alpha with its 95 % interval from {method}; no verdict under {count} people.").format(
                method=method_words(found.method), count=FEWEST_JUDGED
            )
        )
    return " ".join(parts)
