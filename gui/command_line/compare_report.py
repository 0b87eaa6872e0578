"""What `compare` says: one value for programs, and tables for people."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any, TypeAlias

from assessments.change import GroupChange, Label, PairedChange
from assessments.five_disciplines.comparing import Attrition, DisciplineChange, WaveComparison
from assessments.time_use.periods import PeriodUse, UseChange
from assessments.time_use.rounding import coverage_text, rate_text
from gui import labels
from gui.charts.ratings import in_points
from gui.command_line.bases import BASES
from gui.command_line.output import Table
from gui.language import tr
from gui.numbers import format_duration, format_money, format_number, format_percent, minor_digits
from gui.workshop_words import attrition_words, label_words

_LABELS: dict[Label, str] = {
    "about_the_same": "same",
    "clearly_up": "clearly_up",
    "up_but_small": "up_small",
    "leaning_up": "leaning_up",
    "clearly_down": "clearly_down",
    "down_but_small": "down_small",
    "leaning_down": "leaning_down",
    "cannot_tell": "unclear",
}
_FEWEST_ALIKE = 5
_WORDS = {basis: word for word, basis in BASES.items()}

Measure: TypeAlias = tuple[str, Callable[[PeriodUse], str]]
"""The name of a row, and what stands there of each period."""


@dataclass(frozen=True)
class Compared:
    """What is reported: waves, time or both.

    `left_out` is the name of the activity whose hours on the days of the workshop are not counted, if any is.
    """

    waves: WaveComparison | None = None
    use: UseChange | None = None
    currency: str = ""
    left_out: str | None = None


def value(found: Compared) -> dict[str, Any]:
    """As JSON; figures are not rounded. `reason` says why it is not person by person, None where it is."""
    waves, use = found.waves, found.use
    return {
        "paired": waves is not None and waves.paired,
        "reason": "no_waves" if waves is None else None if waves.paired else waves.reason,
        "attrition": waves and _attrition(waves.attrition),
        "disciplines": [_discipline(one, waves.worthwhile) for one in waves.disciplines] if waves else [],
        "time_use": use and {**_time_use(use), "left_out_activity": found.left_out},
    }


def word(change: PairedChange | GroupChange, worthwhile: float) -> str:
    """The label in one word of the eight.

    Where everybody changed alike there is no interval and `low` and `high` are None. Then the value itself decides:
    "same" under the smallest worthwhile change, else clearly up or down; but fewer than five people can be alike by
    chance, so of them it says "unclear" and "leaning".
    """
    if change.label != "no_variation":
        return _LABELS[change.label]
    many = _people(change) >= _FEWEST_ALIKE
    if abs(change.mean) < worthwhile:
        return "same" if many else "unclear"
    return ("clearly_" if many else "leaning_") + ("up" if change.mean > 0 else "down")


def _people(change: PairedChange | GroupChange) -> int:
    return change.n if isinstance(change, PairedChange) else min(change.n_before, change.n_after)


def _discipline(found: DisciplineChange, worthwhile: float) -> dict[str, Any]:
    change, paired, group = found.change, found.paired, found.group
    return {
        "key": found.key,
        "n_pairs": paired and paired.n,
        "n_before": paired.n if paired else group and group.n_before,
        "n_after": paired.n if paired else group and group.n_after,
        "before_mean": change and change.before,
        "after_mean": change and change.after,
        "difference": change and change.mean,
        "low": change and change.low,
        "high": change and change.high,
        "label": change and word(change, worthwhile),
        "g_av": found.effect
        and {"value": found.effect.g, "low": found.effect.low, "high": found.effect.high},
        "wilcoxon": found.test
        and {
            "w_plus": found.test.w_up,
            "p": found.test.p,
            "p_holm": found.p_holm,
            "zeros": paired and paired.same,
        },
        "rank_biserial": found.test and found.test.rank_biserial,
        "up": paired and paired.up,
        "same": paired and paired.same,
        "down": paired and paired.down,
    }


def _attrition(people: Attrition) -> dict[str, int | None]:
    return {
        "team_size": people.team_size,
        "before": people.before,
        "after": people.after,
        "matched": people.matched,
        "before_only": people.before_only,
        "after_only": people.after_only,
    }


def _time_use(use: UseChange) -> dict[str, Any]:
    return {"basis": _WORDS[use.basis], "before": _period(use.before), "after": _period(use.after)}


def _period(use: PeriodUse) -> dict[str, Any]:
    return {
        "from": use.period.first.isoformat(),
        "to": use.period.last.isoformat(),
        "seconds": use.seconds,
        "income_minor": use.income_minor,
        "revenue_per_hour_minor": rate_text(use.revenue_per_hour),
        "coverage": coverage_text(use.coverage),
        "person_weeks": float(use.person_weeks),
        "days_over": use.days_over,
        "seconds_by_purpose": dict(use.seconds_by_purpose),
        "left_out_seconds": use.left_out_seconds,
        "notes": list(use.notes),
    }


def tables(found: Compared) -> tuple[Table, ...]:
    waves, use = found.waves, found.use
    people = waves and Table((attrition_words(waves.attrition),), ())
    parts = (people, waves and _changes(waves), waves and _appendix(waves), use and _use_table(use, found))
    return tuple(part for part in parts if part)


def _changes(waves: WaveComparison) -> Table:
    head = (
        *(
            tr("Discipline"),
            tr("Change in a word"),
            tr("Before"),
            tr("After"),
            tr("Difference"),
            tr("95 % interval"),
        ),
        *(tr("Pairs"), tr("Went up"), tr("Stayed"), tr("Went down")),
    )
    return Table(head, tuple(_change_line(one) for one in waves.disciplines), 2)


def _change_line(found: DisciplineChange) -> tuple[str, ...]:
    change, paired = found.change, found.paired
    if change is None:
        return (found.label, tr("too few to show"), *["–"] * 8)
    counts = (paired.n, paired.up, paired.same, paired.down) if paired else [None] * 4
    return (
        *(found.label, label_words(change.label)),
        *(_points(change.before), _points(change.after), _points(change.mean)),
        _interval(change.low, change.high),
        *("–" if count is None else str(count) for count in counts),
    )


def _appendix(waves: WaveComparison) -> Table:
    head = (
        *(tr("Discipline"), "g_av", tr("95 % of d_av"), "W+", "p", tr("p after Holm")),
        *(tr("Rank-biserial"), tr("AD before"), tr("AD after")),
    )
    return Table(head, tuple(_appendix_line(one) for one in waves.disciplines))


def _appendix_line(found: DisciplineChange) -> tuple[str, ...]:
    effect, test = found.effect, found.test
    return (
        found.label,
        *((_points(effect.g), _interval(effect.low, effect.high)) if effect else ("–", "–")),
        *((_points(test.w_up, 1), _chance(test.p), _chance(found.p_holm)) if test else ["–"] * 3),
        _points(test.rank_biserial if test else None),
        *map(_points, found.agreement),
    )


def _interval(low: float | None, high: float | None) -> str:
    return "–" if low is None or high is None else f"{_points(low)} – {_points(high)}"


def _chance(p: float | None) -> str:
    return "–" if p is None else "< 0.0001" if p < 0.0001 else in_points(p, 4)


def _points(figure: float | None, places: int = 2) -> str:
    return "–" if figure is None else in_points(figure, places)


def _use_table(use: UseChange, found: Compared) -> Table:
    """Both periods; per person-week as well where their person-weeks differ."""
    basis = tr("Time use, income by basis {basis}").format(basis=_WORDS[use.basis])
    rows = (
        *_measures(found.currency),
        *_weekly(use),
        *_purposes(use),
        *_left_out(found.left_out),
    )
    lines = [(name, of(use.before), of(use.after)) for name, of in rows]
    return Table((basis, tr("Before"), tr("After")), tuple(lines))


def _measures(currency: str) -> Iterator[Measure]:
    yield tr("Period"), lambda one: f"{one.period.first.isoformat()} – {one.period.last.isoformat()}"
    yield tr("Hours"), lambda one: format_duration(one.seconds)
    yield tr("Income"), lambda one: format_money(one.income_minor, currency)
    yield tr("Revenue per hour"), lambda one: _rate(one.revenue_per_hour, currency)
    yield tr("Coverage"), lambda one: format_percent(one.coverage)
    yield tr("Person-weeks"), lambda one: format_number(one.person_weeks, 1)
    yield tr("Days over the limit"), lambda one: str(one.days_over)


def _weekly(use: UseChange) -> Iterator[Measure]:
    if use.unequal:
        yield tr("Hours per person-week"), lambda one: _per_week(one, one.seconds, 3600)
        yield tr("Days over the limit per person-week"), lambda one: _per_week(one, one.days_over)


def _purposes(use: UseChange) -> Iterator[Measure]:
    known = {**labels.purposes(), **labels.special()}
    for purpose in dict.fromkeys([*use.before.seconds_by_purpose, *use.after.seconds_by_purpose]):
        yield known[purpose], partial(_purpose, purpose)


def _left_out(activity: str | None) -> Iterator[Measure]:
    if activity is not None:
        title = tr("Left out: “{activity}” on the days of the workshop").format(activity=activity)
        yield title, lambda one: format_duration(one.left_out_seconds)


def _purpose(purpose: str, use: PeriodUse) -> str:
    seconds = use.seconds_by_purpose.get(purpose, 0)
    return f"{format_duration(seconds)} ({format_percent(use.share(purpose))})"


def _rate(rate: Fraction | None, currency: str) -> str:
    return tr("no hours") if rate is None else format_money(rate, currency, minor_digits(currency))


def _per_week(use: PeriodUse, amount: int, unit: int = 1) -> str:
    found = use.per_person_week(amount)
    return "–" if found is None else format_number(found / unit, 2)
