"""The words of the charts of before and after in the chosen language."""

from gui.charts.changes import ChangeText
from gui.charts.labels import purpose_text
from gui.charts.looking_back import LookingBackText
from gui.charts.purpose_shares import PurposeChangeText
from gui.charts.two_bars import TwoBarsText
from gui.charts.wave_series import SeriesText
from gui.language import tr


def change_text() -> ChangeText:
    return ChangeText(
        discipline=tr("Discipline"),
        people_before=tr("People before"),
        people_after=tr("People after"),
        before=tr("Before"),
        after=tr("After"),
        difference=tr("Difference"),
        low=tr("95% interval from"),
        high=tr("95% interval to"),
        note=tr("Note"),
        means=tr("Mean, {minimum}–{maximum}"),
        group_means=tr("Group means {minimum}–{maximum}, not person by person"),
        interval=tr("Difference, 95% interval"),
        limits=tr("{low} to {high}"),
        no_interval=tr("no interval"),
        by_group=tr("two groups, not person by person"),
        empty=tr("There are no two waves to compare yet."),
        summary=tr("Change in points from {minimum} to {maximum}: {rows}."),
        group_summary=tr("Two groups, not person by person, in points from {minimum} to {maximum}: {rows}."),
    )


def purpose_change_text() -> PurposeChangeText:
    return PurposeChangeText(
        purposes=purpose_text().purposes,
        purpose=tr("Purpose"),
        before=tr("Before"),
        after=tr("After"),
        hours_before=tr("Hours before"),
        hours_after=tr("Hours after"),
        share_before=tr("% before"),
        share_after=tr("% after"),
        difference=tr("Difference in points"),
        total=tr("Total"),
        hours=tr("h"),
        totals=tr("% of {before} h and {after} h"),
        no_hours=tr("no hours"),
        empty=tr("No hours in either period yet."),
        low_coverage=tr("only {coverage} logged: do not rely on this yet"),
        summary=tr("Hours by purpose, {totals}: {rows}."),
    )


def two_bars_text() -> TwoBarsText:
    return TwoBarsText(
        period=tr("Period"),
        before=tr("Before"),
        after=tr("After"),
        limit=tr("80%: enough to rely on"),
        empty=tr("Nothing to compare yet."),
        low_coverage=tr("only {coverage} logged: do not rely on this yet"),
        summary=tr("{unit}: before {before}, after {after}. {change}"),
    )


def series_text() -> SeriesText:
    return SeriesText(
        discipline=tr("Discipline"),
        wave=tr("Wave"),
        people=tr("People"),
        mean=tr("Mean"),
        low=tr("95% interval from"),
        high=tr("95% interval to"),
        note=tr("Note"),
        count=tr("n {count}"),
        limits=tr("{low} to {high}"),
        empty=tr("From three waves on, they are shown beside each other here."),
        summary=tr("Means from {minimum} to {maximum} with 95% intervals: {rows}."),
    )


def looking_back_text() -> LookingBackText:
    return LookingBackText(
        discipline=tr("Discipline"),
        people=tr("People"),
        before=tr("Before"),
        then=tr("Looking back"),
        after=tr("After"),
        shift=tr("Looking back − before"),
        adjusted=tr("After − looking back"),
        empty=tr("Nobody was asked to look back."),
        summary=tr("Ratings from {minimum} to {maximum}: {rows}."),
    )
