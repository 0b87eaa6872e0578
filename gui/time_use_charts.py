"""From figures to the data of the four charts, and from a chart's mark to the entries behind it. No Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from assessments.time_use.efficiency import Row
from assessments.time_use.records import NO_HOURS, UNALLOCATED
from gui import labels
from gui.charts.clock_heat import ClockHour, ClockHours, clock_heat
from gui.charts.drawing import Drawing
from gui.charts.hours_by_purpose import hours_by_purpose
from gui.charts.income_shares import Share, Shares, compare
from gui.charts.labels import clock_text, purpose_text, rate_text, share_text
from gui.charts.marks import Value
from gui.charts.project_rates import Measure, ProjectRate, Rates, subtitle
from gui.charts.purpose_bars import PurposeHours, WeekHours, gather
from gui.charts.rate_by_project import rate_by_project
from gui.charts.style import ChartStyle
from gui.charts.time_versus_income import time_versus_income
from gui.charts.trust import joined
from gui.language import tr
from gui.time_use_figures import Figures
from models.records import EntryFilter


@dataclass(frozen=True)
class PageChart:
    """One chart of the page: `draw(size, scale)` may be called on a worker thread."""

    title: str
    subtitle: str
    draw: Callable[[tuple[float, float], float], Drawing]


def page_charts(
    figures: Figures, measure: Measure, currency: str, style: ChartStyle
) -> tuple[PageChart, ...]:
    """The four charts in reading order."""
    rate, share = rates(figures, measure, currency), shares(figures, currency)
    weeks, clock = purposes(figures), clock_hours(figures)

    bars, compared = gather(weeks, purpose_text()), compare(share, share_text())

    def at(scale: float) -> ChartStyle:
        return replace(style, scale=scale)

    return (
        PageChart(
            tr("Revenue per hour by project"),
            subtitle(rate, rate_text()),
            lambda size, scale: rate_by_project(rate, text=rate_text(), style=at(scale), size=size),
        ),
        PageChart(
            tr("Hours by purpose, by week"),
            bars.subtitle() if bars.used() else "",
            lambda size, scale: hours_by_purpose(weeks, text=purpose_text(), style=at(scale), size=size),
        ),
        PageChart(
            tr("Share of time and share of income"),
            compared.subtitle() if compared else "",
            lambda size, scale: time_versus_income(share, text=share_text(), style=at(scale), size=size),
        ),
        PageChart(
            tr("When we work"),
            "",
            lambda size, scale: clock_heat(clock, text=clock_text(), style=at(scale), size=size),
        ),
    )


def project_name(figures: Figures, key: str) -> str:
    """What a row of the project axis is called."""
    return labels.label(key, figures.names.projects)


def rates(figures: Figures, measure: Measure, currency: str) -> Rates:
    """Every row of the project axis that has hours or income of its own."""
    shown = figures.project
    rows = tuple(
        ProjectRate(
            key=row.key,
            name=project_name(figures, row.key),
            seconds=row.seconds,
            income_minor=row.income_minor,
            rate=row.revenue_per_hour,
            loaded=row.loaded_revenue_per_hour,
            internal=row.key in figures.names.internal,
        )
        for row in shown.rows
        if row.key != NO_HOURS
    )
    unit = joined(tr("baht") if currency == "THB" else currency, labels.bases()[shown.basis])
    return Rates(rows, shown.break_even, shown.coverage, measure, currency, unit)


def shares(figures: Figures, currency: str) -> Shares:
    shown = figures.project
    rows = tuple(
        Share(
            key=row.key,
            name=project_name(figures, row.key),
            seconds=row.seconds,
            income_minor=row.income_minor,
            attention=_is_below(figures, row),
        )
        for row in shown.rows
    )
    return Shares(rows, shown.coverage, currency, labels.bases()[shown.basis])


def purposes(figures: Figures) -> PurposeHours:
    weeks: dict[int, dict[str, int]] = {}
    for first, purpose, seconds in figures.weeks[["first_day", "purpose", "seconds"]].itertuples(index=False):
        weeks.setdefault(int(first), {})[str(purpose)] = int(seconds)
    last_day = dict(zip(figures.weeks["first_day"], figures.weeks["last_day"], strict=True))
    days, names = _free_days(figures)

    def holidays(first: int) -> tuple[str, ...]:
        return tuple(names[bisect_left(days, first) : bisect_right(days, int(last_day[first]))])

    return PurposeHours(
        tuple(
            WeekHours(date.fromordinal(first), seconds, holidays(first)) for first, seconds in weeks.items()
        )
    )


def clock_hours(figures: Figures) -> ClockHours:
    cells = tuple(
        ClockHour(weekday, hour, seconds)
        for weekday, hours in enumerate(figures.clock.seconds)
        for hour, seconds in enumerate(hours)
        if seconds
    )
    return ClockHours(cells, len(figures.question.period.weeks()), figures.clock.started_share)


def entries_behind(figures: Figures, keys: Mapping[str, tuple[Value, ...]], label: str) -> EntryFilter:
    """The entries that a mark stands for, within the period and filters of the page."""
    question = figures.question
    first, last = question.period.first, question.period.last
    days = keys.get("days")
    if days is not None and isinstance(days[0], date) and isinstance(days[1], date):
        first, last = max(first, days[0]), min(last, days[1])
    weekday, hour = keys.get("weekday"), keys.get("hour")
    return EntryFilter(
        first=first,
        last=last,
        member=question.member,
        project=question.project,
        label=label,
        projects=tuple(str(key) for key in keys.get("project", ()) if key not in (UNALLOCATED, NO_HOURS)),
        purposes=tuple(str(key) for key in keys.get("purpose", ())),
        weekday=int(str(weekday[0])) if weekday else None,
        hour=int(str(hour[0])) if hour else None,
    )


def _is_below(figures: Figures, row: Row) -> bool:
    """Whether the row is one of those the insight speaks of."""
    return figures.insight is not None and row.key in figures.insight.keys


def _free_days(figures: Figures) -> tuple[list[int], list[str]]:
    """The holidays on Monday to Friday in order: their days (ordinals) and names."""
    free = sorted(
        (day.toordinal(), name) for day, name in figures.names.holidays.items() if day.weekday() < 5
    )
    return [day for day, _ in free], [name for _, name in free]
