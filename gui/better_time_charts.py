"""From the figures of better use of time to its charts, with their words. No Qt."""

from dataclasses import replace
from fractions import Fraction

from assessments.time_use.followed import SHARE, WHOLE, Followed
from assessments.time_use.said_and_logged import Beside
from gui import labels
from gui.better_time_figures import FollowFigures, SaidFigures, WhatIfFigures
from gui.better_time_words import income_words
from gui.charts.followed_weeks import FollowedText, FollowedWeeks, Week, followed_weeks
from gui.charts.labels import purpose_text
from gui.charts.member_hours import HoursByMember, MemberHours, MemberHoursText, member_hours
from gui.charts.said_bars import SaidBars, SaidRow, SaidText, said_bars
from gui.charts.style import ChartStyle
from gui.commitment_words import measures
from gui.language import tr
from gui.time_use_charts import PageChart


def member_chart(figures: WhatIfFigures, style: ChartStyle) -> PageChart:
    """Hours a week of each member against the limit, as they were: moved hours say nothing of whose they are."""
    rows = tuple(
        MemberHours(one.key, figures.members.get(one.key, one.key), one.average, one.heaviest, one.expected)
        for one in figures.weeks
    )
    data = HoursByMember(rows, figures.team.weekly_limit, figures.coverage)
    return PageChart(
        tr("Load now"),
        "",
        lambda size, scale: member_hours(
            data, text=member_text(), style=replace(style, scale=scale), size=size
        ),
    )


def followed_chart(followed: Followed, figures: FollowFigures, title: str, style: ChartStyle) -> PageChart:
    data = followed_data(followed, figures)
    return PageChart(
        title,
        data.name,
        lambda size, scale: followed_weeks(
            data, text=followed_text(), style=replace(style, scale=scale), size=size
        ),
    )


def followed_data(followed: Followed, figures: FollowFigures) -> FollowedWeeks:
    part = WHOLE if followed.measure.startswith(SHARE) else 1
    weeks = tuple(
        Week(
            week.use.period.first,
            week.use.period.last,
            None if week.value is None else week.value / part,
            week.standing,
            week.use.seconds,
            week.use.coverage,
        )
        for week in followed.weeks
    )
    return FollowedWeeks(
        name=measures()[followed.measure],
        unit="share" if part > 1 else "money" if followed.measure == "revenue_per_hour" else "days",
        target=Fraction(followed.target, part),
        at_most=followed.at_most,
        weeks=weeks,
        basis=income_words(figures.basis),
        currency=figures.team.currency,
    )


def said_chart(figures: SaidFigures, style: ChartStyle) -> PageChart:
    """The team above, then each member who said something, in the order of their names."""
    compared = figures.compared
    team = (_said_row(compared.team, tr("Whole team")),) if compared.members else ()
    members = (_said_row(one, figures.members.get(one.key, one.key)) for one in compared.members)
    data = SaidBars((*team, *members))
    return PageChart(
        tr("What we say and what the log says"),
        tr("% of time, hours a working day"),
        lambda size, scale: said_bars(data, text=said_text(), style=replace(style, scale=scale), size=size),
    )


def _said_row(one: Beside, name: str) -> SaidRow:
    return SaidRow(
        one.key,
        name,
        one.said.by_purpose,
        one.logged.by_purpose,
        one.said.per_day,
        one.logged.per_day,
        one.coverage,
    )


def member_text() -> MemberHoursText:
    return MemberHoursText(
        member=tr("Member"),
        average=tr("Hours a week"),
        heaviest=tr("Heaviest week"),
        expected=tr("Expected"),
        hours=tr("h"),
        limit=tr("limit {hours} h"),
        subtitle=tr("h a week · {people} people"),
        empty=tr("Nobody logged hours in this period."),
        no_weeks=tr("not a member"),
        low_coverage=tr("only {coverage} logged: do not rely on this yet"),
        summary=tr("Hours a week against a limit of {limit}: {rows}."),
    )


def followed_text() -> FollowedText:
    return FollowedText(
        week=tr("Week"),
        value=tr("Value"),
        target=tr("Target"),
        hours=tr("Hours"),
        hour=tr("h"),
        coverage=tr("% logged"),
        standing=tr("Against the target"),
        at_least=tr("target: at least {value}"),
        at_most=tr("target: at most {value}"),
        reached=tr("reached"),
        missed=tr("not reached"),
        low_coverage=tr("not counted: only {coverage} logged"),
        no_hours=tr("no hours"),
        unfinished=tr("not over yet"),
        counted=tr("{judged} of {weeks} weeks counted"),
        grey=tr("grey: under 80% logged, or not over yet"),
        empty=tr("No whole week has begun since then."),
        summary=tr("{name}, {target}: {weeks}."),
    )


def said_text() -> SaidText:
    return SaidText(
        purposes={**labels.purposes(), "none": purpose_text().purposes["none"]},
        who=tr("Who"),
        kind=tr("What"),
        said=tr("Said"),
        logged=tr("Logged"),
        difference=tr("Difference in points"),
        per_day=tr("Hours a working day"),
        a_day=tr("{hours} h a day"),
        coverage=tr("Coverage of the log"),
        none=tr("nothing logged"),
        empty=tr("Nobody has said yet what a usual day looks like."),
        low_coverage=tr("only {coverage} logged: do not rely on this yet"),
        summary=tr("Said and logged shares of time: {rows}."),
    )
