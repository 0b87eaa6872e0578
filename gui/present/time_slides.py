"""The slides about hours and income, from the figures of the efficiency page. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from gui.better_time_charts import said_text
from gui.charts.counts import Count, CountText, counts
from gui.charts.labels import share_text
from gui.charts.said_bars import SaidBars, SaidRow, said_bars
from gui.charts.trust import format_share, is_low
from gui.charts.two_shares import two_shares
from gui.dates import format_day, format_period
from gui.labels import order
from gui.language import tr
from gui.numbers import format_hours, format_money, format_percent
from gui.present import messages
from gui.present.slide import Slide, Words
from gui.time_use_charts import PageChart, page_charts, shares

if TYPE_CHECKING:
    from gui.better_time_figures import SaidFigures
    from gui.charts.style import ChartStyle
    from gui.present.material import Material

_RATE, _PURPOSES, _SHARES, _CLOCK = range(4)  # places in page_charts()


def time_slides(held: "Material") -> Iterator[Slide]:
    """What hours and income allow to show; nothing where nothing was recorded."""
    if held.figures.is_empty or not held.figures.project.total.seconds:
        return
    yield from _money_slides(held)
    yield from _hour_slides(held)
    yield from _load_slides(held)
    yield from _said_slides(held)


def _money_slides(held: "Material") -> Iterator[Slide]:
    figures, total = held.figures, held.figures.project.total
    caution = messages.low_coverage(figures.project.coverage)
    if total.income_minor > 0:
        words = messages.time_and_income(figures.insight, total.seconds, total.income_minor, held.currency)
        chart = _two_shares(held) if figures.insight is not None else _page_chart(held, _SHARES)
        yield _slide("time_and_income", words, chart, caution, _footer(held))
    if total.revenue_per_hour is not None and total.income_minor:
        words = messages.rate(total.revenue_per_hour, figures.project.break_even, held.currency)
        chart = _page_chart(held, _RATE)
        made = _slide("rate_by_project", words, chart, caution, _footer(held, _logged(held)))
        yield replace(made, caption=tr("Revenue per hour by project"), enlarged=1.25)


def _hour_slides(held: "Material") -> Iterator[Slide]:
    figures = held.figures
    by_purpose = {row.key: row.seconds for row in figures.axes["purpose"].rows}
    words = messages.purposes(by_purpose)
    if words is not None:
        caution = messages.low_coverage(figures.project.coverage)
        made = _slide("hours_by_purpose", words, _page_chart(held, _PURPOSES), caution, _footer(held))
        yield replace(made, caption=tr("Hours by purpose and week"))
    clock = figures.clock
    if clock.evening_share is not None and clock.started_share is not None:
        share = Fraction(
            int(clock.started_share * 100), 100
        )  # whole percents reached, as the chart says them
        known = tr("{share} of the hours have a start").format(share=format_percent(share))
        caution = tr("{known}: too few to rely on").format(known=known) if is_low(clock.started_share) else ""
        words = messages.when_we_work(clock.evening_share)
        made = _slide("when_we_work", words, _page_chart(held, _CLOCK), caution, _footer(held, known))
        yield replace(made, caption=tr("Hours by weekday and hour of the day"))


def _load_slides(held: "Material") -> Iterator[Slide]:
    load, limit = held.figures.load, held.team.daily_limit
    caution = messages.low_coverage(held.figures.project.coverage)
    weeks = [Count(format_day(day, year=False), number) for day, number in held.long_days]
    words = messages.days_over(load.total, limit)
    yield _slide("days_over", words, _counts(weeks, tr("Week from")), caution, _footer(held))
    if load.rows:
        named = [(row, held.members.get(row.key, row.key)) for row in load.rows]
        named.sort(key=lambda pair: order(pair[0].key, pair[1]))
        people = [Count(name, row.days_over, (("member", (row.key,)),)) for row, name in named]
        words = messages.days_over_by_member(load.rows, limit)
        chart = _counts(people, tr("Member"))
        yield _slide("days_over_by_member", words, chart, caution, _footer(held))


def _said_slides(held: "Material") -> Iterator[Slide]:
    if held.said is None:
        return
    team, people = held.said.compared.team, len(held.said.compared.members)
    words = messages.said_and_logged(team)
    if words is not None:
        period = held.figures.question.period
        who = tr("{count} people who said what their usual day is").format(count=people)
        footer = f"{format_period(period.first, period.last)} · {who}"
        caution = messages.low_coverage(team.coverage)
        made = _slide("said_and_logged", words, _said_chart(held.said), caution, footer)
        yield replace(made, caption=tr("% of time, hours a working day"), enlarged=1.5)


def _slide(
    kind: str,
    words: Words,
    chart: "Callable[[ChartStyle], PageChart]",
    caution: str,
    footer: str,
) -> Slide:
    return Slide(kind, messages.name(kind), words, footer, chart, caution=caution)


def _page_chart(held: "Material", place: int) -> "Callable[[ChartStyle], PageChart]":
    return lambda style: page_charts(held.figures, "own", held.currency, style)[place]


def _two_shares(held: "Material") -> "Callable[[ChartStyle], PageChart]":
    def chart(style: "ChartStyle") -> PageChart:
        data = shares(held.figures, held.currency)
        return PageChart(
            messages.name("time_and_income"),
            "",
            lambda size, scale: two_shares(
                data, text=share_text(), style=replace(style, scale=scale), size=size
            ),
        )

    return chart


def _said_chart(figures: "SaidFigures") -> "Callable[[ChartStyle], PageChart]":
    """The team alone: whose day it is stays on the page."""
    team = figures.compared.team
    row = SaidRow(
        team.key,
        tr("Whole team"),
        team.said.by_purpose,
        team.logged.by_purpose,
        team.said.per_day,
        team.logged.per_day,
        team.coverage,
    )

    def chart(style: "ChartStyle") -> PageChart:
        return PageChart(
            tr("What we say and what the log says"),
            tr("% of time, hours a working day"),
            lambda size, scale: said_bars(
                SaidBars((row,)), text=said_text(), style=replace(style, scale=scale), size=size
            ),
        )

    return chart


def _counts(rows: list[Count], heading: str) -> "Callable[[ChartStyle], PageChart]":
    text = CountText(
        row=heading,
        count=tr("Days over the limit"),
        others=tr("{count} more rows in the table"),
        empty=tr("No hours in this period yet."),
        summary=tr("{count}: {rows}."),
    )

    def chart(style: "ChartStyle") -> PageChart:
        return PageChart(
            text.count,
            "",
            lambda size, scale: counts(rows, text=text, style=replace(style, scale=scale), size=size),
        )

    return chart


def _footer(held: "Material", *more: str) -> str:
    question, total = held.figures.question, held.figures.project.total
    income = tr("{income} {basis}").format(
        income=format_money(total.income_minor, held.currency), basis=messages.basis_words(question.basis)
    )
    hours = tr("{hours} man-hours").format(hours=format_hours(total.seconds, 0))
    return " · ".join((format_period(question.period.first, question.period.last), hours, income, *more))


def _logged(held: "Material") -> str:
    """Coverage stands beside every revenue per hour."""
    coverage = held.figures.project.coverage
    if coverage is None:
        return tr("no expected hours")
    return tr("{coverage} of expected hours logged").format(coverage=format_share(coverage))
