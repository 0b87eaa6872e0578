"""How time was used before and after: both periods compared, then each in its charts and on every axis."""

from assessments.time_use.efficiency import Axis, Efficiency, Row
from assessments.time_use.load import LoadRow
from assessments.time_use.periods import PeriodUse
from gui import labels
from gui.charts.style import ChartStyle
from gui.dates import format_month, format_period
from gui.language import tr
from gui.reports.workshop.content import (
    Block,
    Cell,
    Chart,
    Column,
    Heading,
    Paragraph,
    Quotient,
    Section,
    Table,
)
from gui.reports.workshop.scores import chart
from gui.reports.workshop.sources import Sources
from gui.time_use_charts import page_charts, purposes
from gui.time_use_figures import Figures
from gui.workshop_charts import WorkshopCharts
from gui.workshop_figures import WorkshopFigures

_PURPOSES = ("earning", "mission", "learning", "administration", "travel", "none")


def sections(sources: Sources, style: ChartStyle) -> tuple[Section, ...]:
    return (
        _compared(sources, style),
        _rates(sources),
        _period(tr("Time use before, in detail"), sources.before, sources, style),
        _period(tr("Time use after, in detail"), sources.after, sources, style),
    )


def _compared(sources: Sources, style: ChartStyle) -> Section:
    figures = sources.figures
    charts = WorkshopCharts(figures, style, figures.team.currency)
    return Section(
        tr("How time was used before and after"),
        (
            chart(charts.purposes(), 300),
            _purposes(figures),
            chart(charts.rate(), 110),
            chart(charts.days_over(), 110),
            chart(charts.coverage(), 120),
            *_left_out(figures),
            _load(sources),
        ),
    )


def _left_out(figures: WorkshopFigures) -> list[Block]:
    use = figures.time_use
    if not use.before.left_out_seconds + use.after.left_out_seconds:
        return []
    return [
        Paragraph(
            tr(
                "Hours of the workshop itself are left out above; the tables and charts below count all hours."
            ),
            "note",
        )
    ]


def _purposes(figures: WorkshopFigures) -> Table:
    use, names = figures.time_use, {**labels.purposes(), **labels.special()}
    used = [key for key in _PURPOSES if _hours(use.before, key) or _hours(use.after, key)]
    return Table(
        name=tr("Hours by purpose"),
        columns=(
            Column(tr("Purpose"), wide=2),
            Column(tr("Hours before"), "hours", "sum"),
            Column(tr("Hours after"), "hours", "sum"),
            Column(tr("Share before"), "percent", "sum"),
            Column(tr("Share after"), "percent", "sum"),
        ),
        rows=tuple(
            (
                *(names[key], _hours(use.before, key), _hours(use.after, key)),
                *(use.before.share(key), use.after.share(key)),
            )
            for key in used
        ),
        total=tr("Total"),
    )


def _hours(period: PeriodUse, purpose: str) -> int:
    return period.seconds_by_purpose.get(purpose, 0)


def _load(sources: Sources) -> Table:
    old, new = sources.before.load.total, sources.after.load.total
    lines = zip(_load_names(), _load_values(old), _load_values(new), strict=True)
    return Table(
        name=tr("Overload"),
        caption=tr("Days and weeks over the team's limits, all members together"),
        columns=(
            Column(tr("Measure"), wide=4),
            Column(tr("Before"), "whole"),
            Column(tr("After"), "whole"),
        ),
        rows=tuple(lines),
    )


def _load_names() -> tuple[str, ...]:
    return (
        tr("Days over the daily limit"),
        tr("Weeks over the weekly limit"),
        tr("Weeks without a day of rest"),
        tr("Days over 24 hours"),
    )


def _load_values(row: LoadRow) -> tuple[int, ...]:
    return row.days_over, row.weeks_over, row.weeks_without_rest, row.days_over_24h


def _rates(sources: Sources) -> Section:
    """Every axis with both periods in one table; members only where somebody chose them."""
    axes: tuple[tuple[Axis, str], ...] = (
        ("project", tr("By project")),
        ("activity", tr("By activity")),
        ("purpose", tr("By purpose")),
        ("month", tr("By month")),
        *([("member", tr("By member"))] if sources.members else []),
    )
    blocks: list[Block] = []
    for axis, name in axes:
        blocks += [Heading(name), _axis(sources, axis, name)]
        if axis in ("activity", "purpose", "member"):
            blocks.append(Paragraph(_shared(), "note"))
    return Section(tr("Hours, income and revenue per hour"), (*blocks, Heading(tr("Cost")), _costs(sources)))


def _shared() -> str:
    return tr(
        "Income is shared by hours here: the rows tell where time goes, and never what somebody's work is worth."
    )


def _axis(sources: Sources, axis: Axis, name: str) -> Table:
    old, new = (_by_key(figures.axes[axis]) for figures in (sources.before, sources.after))
    return Table(
        name=name,
        columns=(
            Column(labels.heading(axis), wide=3),
            Column(tr("Hours before"), "hours", "sum"),
            Column(tr("Hours after"), "hours", "sum"),
            Column(tr("Income before"), "money", "sum"),
            Column(tr("Income after"), "money", "sum"),
            Column(tr("Per hour before"), "rate", Quotient(3, 1)),
            Column(tr("Per hour after"), "rate", Quotient(4, 2)),
        ),
        rows=tuple(
            _line(_name(sources, axis, key), old.get(key), new.get(key)) for key in _keys(sources, axis)
        ),
        total=tr("Total"),
    )


def _line(name: str, old: Row | None, new: Row | None) -> tuple[Cell, ...]:
    both = (old, new)
    return (
        name,
        *(one.seconds if one else 0 for one in both),
        *(one.income_minor if one else 0 for one in both),
        *(one.revenue_per_hour if one else None for one in both),
    )


def _costs(sources: Sources) -> Table:
    old, new = (_by_key(figures.axes["project"]) for figures in (sources.before, sources.after))
    lines = [(key, old.get(key), new.get(key)) for key in _keys(sources, "project")]
    return Table(
        name=tr("Cost by project"),
        caption=tr("Cost by project; hours without a known cost are left out"),
        columns=(
            Column(labels.heading("project"), wide=3),
            Column(tr("Hours before"), "hours", "sum"),
            Column(tr("Hours after"), "hours", "sum"),
            Column(tr("Cost before"), "money", "sum"),
            Column(tr("Cost after"), "money", "sum"),
            Column(tr("Per hour before"), "rate", Quotient(3, 1)),
            Column(tr("Per hour after"), "rate", Quotient(4, 2)),
        ),
        rows=tuple(_cost_line(_name(sources, "project", key), *rows) for key, *rows in lines),
        total=tr("Total"),
    )


def _cost_line(name: str, old: Row | None, new: Row | None) -> tuple[Cell, ...]:
    both = (old, new)
    return (
        name,
        *(one.cost_known_seconds if one else 0 for one in both),
        *(one.known_cost_minor if one else 0 for one in both),
        *(one.cost_per_hour if one else None for one in both),
    )


def _by_key(found: Efficiency) -> dict[str, Row]:
    return {row.key: row for row in found.rows}


def _keys(sources: Sources, axis: Axis) -> list[str]:
    """The rows of both periods, by name; months by date, special rows last."""
    keys = {row.key for figures in (sources.before, sources.after) for row in figures.axes[axis].rows}
    return sorted(
        keys, key=lambda key: labels.order(key, key if axis == "month" else _name(sources, axis, key))
    )


def _name(sources: Sources, axis: Axis, key: str) -> str:
    if axis == "month" and key.isdecimal():
        return format_month(int(key), short=False)
    names = sources.after.names
    known = {
        "project": {**sources.before.names.projects, **names.projects},
        "activity": {**sources.before.names.activities, **names.activities},
        "member": {**sources.before.names.members, **names.members},
        "purpose": labels.purposes(),
    }
    return labels.label(key, known.get(axis, {}))


def _period(title: str, figures: Figures, sources: Sources, style: ChartStyle) -> Section:
    currency = sources.figures.team.currency
    period = figures.question.period
    heights = (210, 280, 240, 280)
    made = page_charts(figures, "own", currency, style)
    drawn = [
        Chart(one.title, one.draw, one.subtitle, height) for one, height in zip(made, heights, strict=True)
    ]
    return Section(title, (Paragraph(format_period(period.first, period.last)), *drawn, _weeks(figures)))


def _weeks(figures: Figures) -> Table:
    names = {**labels.purposes(), **labels.special()}
    weeks = purposes(figures).weeks
    used = [key for key in _PURPOSES if any(week.seconds.get(key) for week in weeks)]
    return Table(
        name=tr("Hours by week"),
        caption=tr("Hours by week and purpose"),
        columns=(
            Column(tr("Week from"), "day"),
            *(Column(names[key], "hours", "sum") for key in used),
            Column(tr("All hours"), "hours", "sum"),
        ),
        rows=tuple(
            (week.first, *(week.seconds.get(key, 0) for key in used), sum(week.seconds.values()))
            for week in weeks
        ),
        total=tr("Total"),
    )
