"""The statistics behind the plain words, for researchers: effects, exact tests, agreement, and how they were made."""

from assessments.change import CONFIDENCE
from assessments.five_disciplines.comparing import DisciplineChange, WaveComparison
from assessments.five_disciplines.results import DisciplineResult
from assessments.signed_rank import fewest_changed
from gui.assessment_words import ShownResults, alpha_short, method_line
from gui.charts.ratings import exact
from gui.language import tr
from gui.numbers import format_percent
from gui.reports.workshop.content import Block, Cell, Column, Heading, Paragraph, Section, Table
from gui.reports.workshop.scores import people
from gui.reports.workshop.sources import Sources
from gui.version import VERSION
from gui.workshop_figures import POINT, WorkshopFigures
from gui.workshop_words import basis_words, discipline_name, limit_words
from models import version


def section(sources: Sources) -> Section:
    figures = sources.figures
    waves = figures.waves
    blocks: list[Block] = []
    if waves is not None:
        blocks += [
            Heading(tr("What changed")),
            _paired(figures, waves) if waves.paired else _groups(figures, waves),
            *(_tests(figures, waves) if waves.paired else []),
        ]
    shown = sources.results_after or sources.results_before
    if shown is not None:
        blocks += [
            Heading(tr("Agreement and reliability")),
            _agreement(sources),
            _reliability(sources),
            Paragraph(method_line(shown), "note"),
        ]
    return Section(tr("Statistics"), (*blocks, Heading(tr("Settings")), _settings(sources)))


def _paired(figures: WorkshopFigures, waves: WaveComparison) -> Table:
    return Table(
        name=tr("Effects"),
        caption=tr("Mean change, its spread, and g_av with the 95% limits of d_av (Bonett 2008)"),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column("k", "whole"),
            Column(tr("pairs"), "whole"),
            Column(tr("mean change"), "fine"),
            Column(tr("SD"), "fine"),
            Column(tr("from"), "fine"),
            Column(tr("to"), "fine"),
            Column("g_av", "fine"),
            Column(tr("d_av from"), "fine"),
            Column(tr("to"), "fine"),
        ),
        rows=tuple(_effect(figures, one) for one in waves.disciplines),
    )


def _effect(figures: WorkshopFigures, found: DisciplineChange) -> tuple[Cell, ...]:
    name, change, effect = discipline_name(figures, found.key), found.paired, found.effect
    if change is None:
        return (name, found.k, *[None] * 8)
    sizes = (effect.g, effect.low, effect.high) if effect else (None, None, None)
    return (name, found.k, change.n, change.mean, change.sd, change.low, change.high, *sizes)


def _tests(figures: WorkshopFigures, waves: WaveComparison) -> list[Block]:
    columns = (
        Column(tr("Discipline"), wide=3),
        Column(tr("up"), "whole"),
        Column(tr("same"), "whole"),
        Column(tr("down"), "whole"),
        Column(tr("changed"), "whole"),
        Column("W+", "score"),
        Column("p", "fine"),
        Column(tr("p (Holm)"), "fine"),
        Column("r_rb", "fine"),
    )
    rows = tuple(_test(figures, one) for one in waves.disciplines)
    tested = sum(one.test is not None for one in waves.disciplines)
    ranks = tr("Pratt: those who did not change are ranked too, then left out")
    if waves.zeros == "wilcox":
        ranks = tr("Wilcoxon: those who did not change are left out before ranking")
    caption = tr("Exact signed-rank test ({ranks})").format(ranks=ranks)
    said = _of_eight(tested) if tested else tr("Counts and tests of fewer than 8 pairs are not shown.")
    return [Table(tr("Tests"), columns, rows, caption), Paragraph(said, "note")]


def _of_eight(tested: int) -> str:
    return tr(
        "p is two-sided and exact; Holm corrects it for {count} tests. With fewer than {fewest} people whose score "
        "changed, no test of so many can fall under .05. Counts and tests of fewer than 8 pairs are not shown."
    ).format(count=tested, fewest=fewest_changed(tested))


def _test(figures: WorkshopFigures, found: DisciplineChange) -> tuple[Cell, ...]:
    name, change, test = discipline_name(figures, found.key), found.paired, found.test
    if change is None or test is None:
        return (name, *[None] * 8)
    counts = (change.up, change.same, change.down, test.changed)
    return (name, *counts, test.w_up, test.p, found.p_holm, test.rank_biserial)


def _groups(figures: WorkshopFigures, waves: WaveComparison) -> Table:
    return Table(
        name=tr("Two groups"),
        caption=tr("Difference of two groups with the 95% interval of Welch; nobody is matched"),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column("k", "whole"),
            Column(tr("n before"), "whole"),
            Column(tr("n after"), "whole"),
            Column(tr("difference"), "fine"),
            Column(tr("from"), "fine"),
            Column(tr("to"), "fine"),
            Column(tr("probability of superiority"), "fine"),
        ),
        rows=tuple(_group(figures, one) for one in waves.disciplines),
    )


def _group(figures: WorkshopFigures, found: DisciplineChange) -> tuple[Cell, ...]:
    name, change = discipline_name(figures, found.key), found.group
    if change is None:
        return (name, found.k, *[None] * 6)
    numbers = (change.mean, change.low, change.high, change.superiority)
    return (name, found.k, *people(change), *numbers)


def _agreement(sources: Sources) -> Table:
    """AD_M of those compared, and r_wg(J) of everybody who answered a wave, with both null distributions."""
    return Table(
        name=tr("Agreement"),
        caption=tr(
            "Agreement within the team: AD_M in points, r_wg(J) against a uniform and a slightly skewed null"
        ),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column(tr("AD_M before"), "score"),
            Column(tr("AD_M after"), "score"),
            Column(tr("r_wg before"), "score"),
            Column(tr("r_wg after"), "score"),
            Column(tr("r_wg skewed before"), "score"),
            Column(tr("r_wg skewed after"), "score"),
        ),
        rows=tuple(
            (name, *_both(old, new, "ad_m"), *_both(old, new, "rwg_uniform"), *_both(old, new, "rwg_skewed"))
            for name, old, new in _pairs(sources)
        ),
    )


def _reliability(sources: Sources) -> Table:
    return Table(
        name=tr("Reliability"),
        caption=tr("Cronbach's alpha with its 95% interval (Feldt), from 10 people on"),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column(tr("n before"), "whole"),
            Column(tr("n after"), "whole"),
            Column(tr("Alpha before"), wide=2),
            Column(tr("Alpha after"), wide=2),
            Column(tr("prorated before"), "whole"),
            Column(tr("prorated after"), "whole"),
        ),
        rows=tuple(
            (
                *(name, *_both(old, new, "n")),
                *(alpha_short(one.alpha if one else None) for one in (old, new)),
                *_both(old, new, "prorated"),
            )
            for name, old, new in _pairs(sources)
        ),
    )


def _pairs(sources: Sources) -> list[tuple[str, DisciplineResult | None, DisciplineResult | None]]:
    """Each discipline of either wave with its results before and after."""
    old, new = (_results(shown) for shown in (sources.results_before, sources.results_after))
    return [
        (discipline_name(sources.figures, key), old.get(key), new.get(key))
        for key in dict.fromkeys([*old, *new])
    ]


def _results(shown: ShownResults | None) -> dict[str, DisciplineResult]:
    return {one.key: one for one in shown.results.disciplines} if shown else {}


def _both(old: DisciplineResult | None, new: DisciplineResult | None, name: str) -> tuple[Cell, Cell]:
    before, after = (None if one is None else getattr(one, name) for one in (old, new))
    return before, after


def _settings(sources: Sources) -> Table:
    figures = sources.figures
    shown = sources.results_after or sources.results_before
    worthwhile = figures.workshop.worthwhile / POINT
    found: list[tuple[str, Cell]] = [
        (tr("Smallest change worth talking about, in points"), f"{worthwhile:.2f}"),
        (tr("Intervals"), f"{format_percent(exact(CONFIDENCE))} · t (n−1), Welch, Bonett, Feldt"),
        (tr("Income"), basis_words(figures)),
        (tr("Daily limit, in hours"), limit_words(figures)),
        (tr("Seed"), tr("none: nothing here is drawn by chance")),
        (tr("Version"), f"Wela {VERSION} · {version.MAJOR}.{version.MINOR}"),
    ]
    if shown is not None:
        instrument = f"{shown.instrument.key} {shown.instrument.version}"
        found[1:1] = [
            (tr("Questionnaire"), instrument),
            (tr("Means are shown from"), str(shown.results.threshold)),
        ]
    return Table(tr("Settings"), (Column(tr("Setting"), wide=2), Column(tr("Value"), wide=3)), tuple(found))
