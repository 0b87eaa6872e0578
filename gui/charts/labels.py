"""The words of the charts in the chosen language; a chart itself knows only its English defaults."""

from gui.charts.clock_heat import ClockText
from gui.charts.income_shares import ShareText
from gui.charts.project_rates import RateText
from gui.charts.purpose_bars import PurposeText
from gui.language import tr


def rate_text() -> RateText:
    return RateText(
        project=tr("Project"),
        hours=tr("h"),
        income=tr("Income"),
        rate=tr("Revenue per hour"),
        loaded=tr("Loaded revenue per hour"),
        break_even=tr("Break-even {value} (cost per hour)"),
        break_even_short=tr("Break-even {value}"),
        others=tr("{count} others"),
        no_hours=tr("no hours"),
        internal=tr("internal work"),
        below=tr("below break-even"),
        empty=tr("No hours or income in this period yet."),
        low_coverage=tr("only {coverage} logged: do not rely on this yet"),
        summary=tr("Revenue per hour of {count} projects: {rates}."),
    )


def purpose_text() -> PurposeText:
    return PurposeText(
        purposes={
            "earning": tr("Earning"),
            "mission": tr("Mission"),
            "learning": tr("Learning"),
            "administration": tr("Administration"),
            "travel": tr("Travel"),
            "none": tr("No purpose"),
        },
        week=tr("Week from"),
        month=tr("Month"),
        hours=tr("h"),
        total=tr("Total"),
        holiday=tr("Holidays"),
        weekly=tr("week starting"),
        monthly=tr("by month in which the week starts"),
        empty=tr("No hours in this period yet."),
        summary=tr("{total} hours from {first} to {last}: {shares}."),
    )


def share_text() -> ShareText:
    return ShareText(
        project=tr("Project"),
        time=tr("Time"),
        income=tr("Income"),
        hours=tr("h"),
        time_share=tr("Share of time"),
        income_share=tr("Share of income"),
        attention=tr("below break-even"),
        others=tr("{count} others"),
        empty=tr("No hours in this period yet."),
        no_income=tr("No income in this period, so there are no shares to compare."),
        refunds=tr("Refunds of {amount} are not in the bar."),
        no_time=tr("{amount} came in for what has no hours."),
        only_refunds=tr("Refunds use up the income of this period, so there are no shares to compare."),
        low_coverage=tr("only {coverage} logged: do not rely on this yet"),
        summary=tr("{time} of the time brings {income} of the income: {names}."),
        even=tr("Shares of time and of income: {shares}."),
    )


def clock_text() -> ClockText:
    return ClockText(
        weekday=tr("Weekday"),
        hours=tr("h"),
        legend=tr("Hours in {weeks} weeks"),
        evening=tr("{share} after 18:00, most on {weekday}"),
        started=tr("{share} with a start"),
        low=tr("too few to rely on"),
        empty=tr("No entry in this period has a start time."),
        summary=tr("Hours by weekday and hour of the day: {facts}."),
    )
