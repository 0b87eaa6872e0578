"""What changed in the five disciplines: who answered, the change of each with its interval, and all waves."""

from assessments.change import GroupChange, PairedChange
from assessments.five_disciplines.comparing import Attrition, DisciplineChange, WaveComparison
from gui.charts.style import ChartStyle
from gui.language import tr
from gui.reports.workshop.content import Block, Cell, Chart, Column, Heading, Paragraph, Section, Table
from gui.reports.workshop.sources import Sources
from gui.time_use_charts import PageChart
from gui.workshop_charts import WorkshopCharts
from gui.workshop_figures import WorkshopFigures
from gui.workshop_words import discipline_name, label_words, why_hidden, why_not_paired


def chart(made: PageChart, height: int = 300) -> Chart:
    return Chart(made.title, made.draw, made.subtitle, height)


def section(sources: Sources, style: ChartStyle) -> Section:
    figures = sources.figures
    title, waves = tr("How the team changed"), figures.waves
    if waves is None:
        return Section(title, (Paragraph(tr("There are no two closed waves to compare yet.")),))
    charts = WorkshopCharts(figures, style, figures.team.currency)
    return Section(
        title,
        (
            Heading(tr("Who answered")),
            _attrition(waves.attrition),
            *_reason(waves),
            Heading(tr("The five disciplines")),
            chart(charts.disciplines(), 80 + 60 * len(waves.disciplines)),
            _changes(figures, waves),
            *_back(figures, charts),
            *_waves(figures, charts),
        ),
    )


def _reason(waves: WaveComparison) -> list[Block]:
    said = why_not_paired(waves.reason, waves.attrition)
    return [Paragraph(said)] if said else []


def _attrition(found: Attrition) -> Table:
    lines: tuple[tuple[str, int | None], ...] = (
        (tr("People in the team"), found.team_size),
        (tr("Answered before"), found.before),
        (tr("Answered after"), found.after),
        (tr("Answered both times and matched"), found.matched),
        (tr("Only before"), found.before_only),
        (tr("Only after"), found.after_only),
    )
    return Table(
        tr("Who answered"),
        (Column(tr("Who answered"), wide=4), Column(tr("People, number"), "whole")),
        tuple(line for line in lines if line[1] is not None),
    )


def _changes(figures: WorkshopFigures, waves: WaveComparison) -> Table:
    return Table(
        name=tr("Change per discipline"),
        caption=tr("Change per discipline, in points of the scale, with 95% intervals"),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column(tr("n before"), "whole"),
            Column(tr("n after"), "whole"),
            Column(tr("Before"), "score"),
            Column(tr("After"), "score"),
            Column(tr("Difference"), "change"),
            Column(tr("from"), "change"),
            Column(tr("to"), "change"),
            Column(tr("In words"), wide=3),
        ),
        rows=tuple(_change(figures, waves, one) for one in waves.disciplines),
    )


def _change(figures: WorkshopFigures, waves: WaveComparison, found: DisciplineChange) -> tuple[Cell, ...]:
    name, change = discipline_name(figures, found.key), found.change
    if change is None:
        return (name, *[None] * 7, why_hidden(waves, found))
    numbers = (change.before, change.after, change.mean, change.low, change.high)
    return (name, *people(change), *numbers, label_words(change.label))


def people(change: PairedChange | GroupChange) -> tuple[int, int]:
    return (change.n, change.n) if isinstance(change, PairedChange) else (change.n_before, change.n_after)


def _back(figures: WorkshopFigures, charts: WorkshopCharts) -> list[Block]:
    waves = figures.waves
    if waves is None or not charts.looked_back:
        return []
    rows = tuple(
        (discipline_name(figures, one.key), one.n, one.before, one.then, one.after, one.shift, one.adjusted)
        for one in waves.looking_back
    )
    columns = (
        Column(tr("Discipline"), wide=3),
        Column("n", "whole"),
        Column(tr("Before"), "score"),
        Column(tr("Before, looking back"), "score"),
        Column(tr("After"), "score"),
        Column(tr("Looking back − before"), "change"),
        Column(tr("After − looking back"), "change"),
    )
    return [
        Heading(tr("Looking back")),
        Paragraph(
            tr(
                "How people see the time before from here stands beside what they said then, never instead of it."
            )
        ),
        chart(charts.looking_back(), 76 + 54 * len(rows)),
        Table(tr("Looking back"), columns, rows),
    ]


def _waves(figures: WorkshopFigures, charts: WorkshopCharts) -> list[Block]:
    if not charts.many_waves:
        return []
    rows = tuple(
        (one.name, discipline_name(figures, one.key), one.n, one.mean, one.low, one.high)
        for one in figures.series
    )
    columns = (
        Column(tr("Wave"), wide=2),
        Column(tr("Discipline"), wide=3),
        Column("n", "whole"),
        Column(tr("Mean"), "score"),
        Column(tr("from"), "score"),
        Column(tr("to"), "score"),
    )
    return [
        Heading(tr("All waves")),
        chart(charts.waves(), 360),
        Table(tr("All waves"), columns, rows, tr("All who answered, with 95% intervals")),
    ]
