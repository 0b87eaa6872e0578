"""Where the team stands and where it wants to be, and what it said to each statement, as far as it may be shown."""

from assessments.five_disciplines.results import DisciplineResult, ItemResult
from gui.assessment_charts import WaveCharts
from gui.assessment_words import (
    ShownResults,
    agreement_words,
    answered,
    discipline_sentence,
    finding,
    level_of,
    why_hidden_short,
)
from gui.charts.style import ChartStyle
from gui.language import language, tr
from gui.reports.workshop.content import (
    Block,
    Cell,
    Chart,
    Column,
    Heading,
    Paragraph,
    Points,
    Section,
    Table,
)
from gui.reports.workshop.sources import Sources


def sections(sources: Sources, style: ChartStyle) -> tuple[Section, ...]:
    """Of the wave after, else of the wave before; none while neither is closed."""
    shown = sources.results_after or sources.results_before
    if shown is None:
        return ()
    charts = WaveCharts(shown, style)
    before = sources.results_before if shown is sources.results_after else None
    return _dream(shown, charts), _statements(shown, before, charts)


def _dream(shown: ShownResults, charts: WaveCharts) -> Section:
    said, caution = finding(shown)
    rows = len(shown.results.disciplines)
    return Section(
        tr("Where we are and where we want to be"),
        (
            Paragraph(said, "lead"),
            Paragraph(" · ".join((answered(shown), caution))),
            Points(tuple(discipline_sentence(shown, one) for one in shown.results.disciplines)),
            Chart(tr("Now and the dream team"), charts.dumbbell(), answered(shown), 76 + 56 * rows),
            _disciplines(shown),
            Chart(tr("The shape of the team"), charts.shape(), answered(shown), 320),
        ),
    )


def _disciplines(shown: ShownResults) -> Table:
    return Table(
        name=tr("Now and dream"),
        caption=tr("Each discipline now and in the dream team, in points of the scale"),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column("n", "whole"),
            Column(tr("Now"), "score"),
            Column(tr("SD"), "score"),
            Column("AD_M", "score"),
            Column(tr("Agreement"), wide=2),
            Column(tr("Dream"), "score"),
            Column(tr("Gap"), "change"),
            Column("PNI", "percent"),
        ),
        rows=tuple(_discipline(shown, one) for one in shown.results.disciplines),
    )


def _discipline(shown: ShownResults, found: DisciplineResult) -> tuple[Cell, ...]:
    if found.mean is None:
        return (shown.name(found.key), found.n, *[None] * 3, why_hidden_short(shown, found.n), *[None] * 3)
    agreed = agreement_words(level_of(shown, found))
    numbers = (found.mean, found.sd, found.ad_m, agreed, found.dream_mean, found.gap, found.pni)
    return (shown.name(found.key), found.n, *numbers)


def _statements(shown: ShownResults, before: ShownResults | None, charts: WaveCharts) -> Section:
    blocks: list[Block] = []
    for found in shown.results.disciplines:
        items = shown.items(found.key)
        blocks += [
            Heading(shown.name(found.key)),
            Chart(shown.name(found.key), charts.items(found.key), answered(shown), 70 + 58 * len(items)),
            _items(shown, before, found, items),
        ]
    return Section(tr("Statement by statement"), tuple(blocks))


def _items(
    shown: ShownResults, before: ShownResults | None, found: DisciplineResult, items: tuple[ItemResult, ...]
) -> Table:
    points = [str(point) for point in shown.instrument.scale.points]
    counted = any(one.counts is not None for one in items)
    earlier = {one.key: one.mean for one in before.results.items} if before else {}
    return Table(
        name=tr("Statements: {name}").format(name=shown.name(found.key)),
        columns=(
            Column(tr("No."), "whole"),
            Column(tr("Statement"), wide=4),
            Column("n", "whole"),
            *([Column(tr("Mean before"), "score")] if before else []),
            Column(tr("Mean now") if before else tr("Mean"), "score"),
            Column("AD", "score"),
            *(Column(point, "whole") for point in points if counted),
        ),
        rows=tuple(_item(shown, one, earlier, counted=counted) for one in items),
        caption=_items_caption(shown, found, counted=counted),
    )


def _items_caption(shown: ShownResults, found: DisciplineResult, *, counted: bool) -> str:
    said = tr("{name}: each statement").format(name=shown.name(found.key))
    return f"{said} · {tr('the columns with numbers count people')}" if counted else said


def _item(
    shown: ShownResults, found: ItemResult, earlier: dict[str, float | None], *, counted: bool
) -> tuple[Cell, ...]:
    number, item = shown.item(found.key)
    text = item.text.in_language(language()) + (f" ({tr('reversed')})" if item.reverse else "")
    means: list[Cell] = [earlier.get(found.key)] if earlier else []
    counts: list[Cell] = list((found.counts or {}).values()) or [None] * len(shown.instrument.scale.points)
    return (number, text, found.n, *means, found.mean, found.ad, *(counts if counted else []))
