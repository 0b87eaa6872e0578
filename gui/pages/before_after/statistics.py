"""The statistics behind the plain words as one table: a row a statistic, a column a discipline. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assessments.five_disciplines.comparing import Attrition, DisciplineChange, WaveComparison
from gui.charts.changes import signed
from gui.charts.ratings import in_points
from gui.dates import format_period
from gui.language import tr
from gui.numbers import format_percent
from gui.version import VERSION
from gui.workshop_figures import WorkshopFigures
from gui.workshop_words import basis_words, discipline_name

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """How a value is written, and what leaves for a spreadsheet."""

    text: str
    value: Value


@dataclass(frozen=True, slots=True)
class Statistics:
    """`rows` begin with the name of the statistic; `settings` are name and value of how all of it was computed."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    settings: tuple[tuple[str, str], ...]


_Maker = Callable[[DisciplineChange], Cell]


def statistics(figures: WorkshopFigures) -> Statistics:
    """Everything assessment.md §4 asks of the appendix; without two closed waves only the settings."""
    waves = figures.waves
    if waves is None:
        return Statistics((), (), settings(figures))
    names = tuple(discipline_name(figures, one.key) for one in waves.disciplines)
    makers = [*_change_rows(), *(_paired_rows() if waves.paired else _group_rows()), *_agreement_rows()]
    rows = tuple(
        (text(name), *(make(found) for found in waves.disciplines))
        for name, make in makers
        if any(make(found).value is not None for found in waves.disciplines)
    )
    return Statistics((tr("Statistic"), *names), rows, settings(figures))


def attrition_rows(found: Attrition) -> tuple[tuple[str, str], ...]:
    """Who answered when; retention is those matched of those who answered before."""
    unknown = tr("unknown")
    kept = f"{found.matched}/{found.before}" if found.before else "–"
    return (
        (tr("Team size"), unknown if found.team_size is None else str(found.team_size)),
        (tr("Answered before"), str(found.before)),
        (tr("Answered after"), str(found.after)),
        (tr("Matched"), str(found.matched)),
        (tr("Before only"), str(found.before_only)),
        (tr("After only"), str(found.after_only)),
        (tr("Retention"), kept),
    )


def settings(figures: WorkshopFigures) -> tuple[tuple[str, str], ...]:
    """How the figures were computed, so that another can repeat it."""
    use, waves = figures.time_use, figures.waves
    periods = [format_period(one.period.first, one.period.last) for one in (use.before, use.after)]
    found = [
        (tr("Periods"), " → ".join(periods)),
        (tr("Income"), basis_words(figures)),
        (tr("Worth talking about"), in_points(figures.workshop.worthwhile / 100, 2)),
    ]
    if waves is not None:
        found += [
            (tr("Scale"), f"{waves.minimum}–{waves.maximum}"),
            (tr("No change in the test"), _zeros(waves)),
            (tr("Intervals"), tr("95%, not corrected for several disciplines; p by Holm")),
        ]
    seed = (tr("Seed"), tr("none used: nothing is drawn at random"))
    return (*found, seed, (tr("Version"), f"Wela {VERSION}"))


def _zeros(waves: WaveComparison) -> str:
    return {"pratt": tr("ranked, then dropped (Pratt)"), "wilcox": tr("dropped first (Wilcoxon)")}[
        waves.zeros
    ]


def text(words: str) -> Cell:
    return Cell(words, words)


def _points(value: float | None, places: int = 2) -> Cell:
    return Cell(in_points(value, places), value)


def _signed(value: float | None) -> Cell:
    return Cell(signed(value, 2), value)


def _count(value: int | None) -> Cell:
    return Cell("–" if value is None else str(value), value)


def _p(value: float | None) -> Cell:
    """Enough places for the least that a small team can reach."""
    return _points(value, 4)


def _change_rows() -> Sequence[tuple[str, _Maker]]:
    return (
        (tr("Statements in common"), lambda one: _count(one.k)),
        (tr("Mean before"), lambda one: _points(one.change and one.change.before)),
        (tr("Mean after"), lambda one: _points(one.change and one.change.after)),
        (tr("Difference"), lambda one: _signed(one.change and one.change.mean)),
        (tr("95% from"), lambda one: _points(one.change and one.change.low)),
        (tr("95% to"), lambda one: _points(one.change and one.change.high)),
    )


def _paired_rows() -> Sequence[tuple[str, _Maker]]:
    return (
        (tr("Pairs"), lambda one: _count(one.paired and one.paired.n)),
        (tr("SD of the changes"), lambda one: _points(one.paired and one.paired.sd)),
        (tr("Up"), lambda one: _count(one.paired and one.paired.up)),
        (tr("Same"), lambda one: _count(one.paired and one.paired.same)),
        (tr("Down"), lambda one: _count(one.paired and one.paired.down)),
        ("g_av", lambda one: _signed(one.effect and one.effect.g)),
        (tr("d_av 95% from (Bonett)"), lambda one: _points(one.effect and one.effect.low)),
        (tr("d_av 95% to"), lambda one: _points(one.effect and one.effect.high)),
        (tr("W+ (signed ranks)"), lambda one: _points(one.test and one.test.w_up, 1)),
        (tr("Zeros"), lambda one: _count(_unchanged(one))),
        (tr("p, exact"), lambda one: _p(one.test and one.test.p)),
        (tr("p by Holm"), lambda one: _p(one.p_holm)),
        (tr("Least possible p"), lambda one: _p(one.test and one.test.smallest_p)),
        (tr("Rank-biserial"), lambda one: _signed(one.test and one.test.rank_biserial)),
    )


def _unchanged(one: DisciplineChange) -> int | None:
    return one.paired.same if one.paired is not None and one.test is not None else None


def _group_rows() -> Sequence[tuple[str, _Maker]]:
    return (
        (tr("People before"), lambda one: _count(one.group and one.group.n_before)),
        (tr("People after"), lambda one: _count(one.group and one.group.n_after)),
        (tr("Chance of a higher score after"), lambda one: _chance(one.group and one.group.superiority)),
    )


def _chance(value: float | None) -> Cell:
    from gui.charts.ratings import exact

    return Cell("–" if value is None else format_percent(exact(value)), value)


def _agreement_rows() -> Sequence[tuple[str, _Maker]]:
    return (
        (tr("AD_M before"), lambda one: _points(one.agreement[0])),
        (tr("AD_M after"), lambda one: _points(one.agreement[1])),
    )
