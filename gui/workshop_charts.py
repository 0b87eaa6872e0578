"""From before and after to the data of their charts, for the page, the slides and the report alike. No Qt."""

from dataclasses import dataclass, replace
from fractions import Fraction

from assessments.change import PairedChange
from assessments.five_disciplines.comparing import DisciplineChange, WaveComparison, WaveLevel
from assessments.time_use.periods import PeriodUse
from gui.charts.change_dumbbell import change_dumbbell
from gui.charts.change_labels import (
    change_text,
    looking_back_text,
    purpose_change_text,
    series_text,
    two_bars_text,
)
from gui.charts.changes import ChangeRow, Changes
from gui.charts.looking_back import LookedBack, LookingBackData, looking_back
from gui.charts.purpose_change import purpose_change
from gui.charts.purpose_shares import PurposeShares, totals_words
from gui.charts.style import ChartStyle
from gui.charts.trust import format_share, joined, low_reason
from gui.charts.two_bars import TwoBars, subtitle, two_bars
from gui.charts.wave_series import Series, WaveMean, WaveSeries, wave_series
from gui.language import tr
from gui.numbers import format_change, format_number, format_points, format_rate, minor_digits
from gui.time_use_charts import PageChart
from gui.workshop_figures import WorkshopFigures
from gui.workshop_words import (
    basis_words,
    days_over,
    discipline_name,
    label_words,
    limit_words,
    people_words,
    rate_difference,
    signed_money,
    why_hidden,
)

_OUR_FIVE = ("pm", "mm", "sv", "tl", "st")


@dataclass(frozen=True)
class WorkshopCharts:
    """Every method gives one chart with its title and subtitle; `draw(size, scale)` may run on a worker."""

    figures: WorkshopFigures
    style: ChartStyle
    currency: str

    def disciplines(self) -> PageChart:
        """The five disciplines: before, after, and the difference with its interval."""
        data, text = changes(self.figures), change_text()
        return PageChart(
            tr("The five disciplines of the team") if len(data.rows) == 5 else tr("The team's disciplines"),
            data.who,
            lambda size, scale: change_dumbbell(data, text=text, style=self._at(scale), size=size),
        )

    def purposes(self) -> PageChart:
        data, text = purposes(self.figures), purpose_change_text()
        reason = low_reason(data.coverages, text.low_coverage)
        return PageChart(
            tr("Hours by purpose"),
            joined(totals_words(data, text), reason) if data.used() else "",
            lambda size, scale: purpose_change(data, text=text, style=self._at(scale), size=size),
        )

    def rate(self) -> PageChart:
        return self._two(tr("Revenue per hour"), rate(self.figures, self.currency))

    def days_over(self) -> PageChart:
        title = tr("Days over {hours} h").format(hours=limit_words(self.figures))
        return self._two(title, overload(self.figures))

    def coverage(self) -> PageChart:
        return self._two(tr("Coverage"), coverage(self.figures))

    def waves(self) -> PageChart:
        """All waves as small multiples; a sentence says so where there are fewer than three."""
        data, text = series(self.figures), series_text()
        return PageChart(
            tr("All waves"),
            tr("mean and 95% interval, all who answered"),
            lambda size, scale: wave_series(data, text=text, style=self._at(scale), size=size),
        )

    def looking_back(self) -> PageChart:
        data, text = looked_back(self.figures), looking_back_text()
        return PageChart(
            tr("Looking back"),
            tr("how people see the time before today, beside what they said then"),
            lambda size, scale: looking_back(data, text=text, style=self._at(scale), size=size),
        )

    @property
    def many_waves(self) -> bool:
        """Whether there are waves enough for `waves`."""
        return len({one.wave for one in self.figures.series}) > 2

    @property
    def looked_back(self) -> bool:
        return self.figures.waves is not None and bool(self.figures.waves.looking_back)

    def _two(self, title: str, data: TwoBars) -> PageChart:
        text = two_bars_text()
        return PageChart(
            title,
            subtitle(data, text),
            lambda size, scale: two_bars(data, text=text, style=self._at(scale), size=size),
        )

    def _at(self, scale: float) -> ChartStyle:
        return replace(self.style, scale=scale)


def _who(figures: WorkshopFigures) -> str:
    """Whose answers are compared, beside the title."""
    waves = figures.waves
    if waves is None:
        return ""
    found = waves.attrition
    if not any(one.change for one in waves.disciplines):
        return tr("n {before} and {after}").format(before=found.before, after=found.after)
    if not waves.paired:
        return tr("two groups, not person by person: n {before} and {after}").format(
            before=found.before, after=found.after
        )
    if found.team_size is None:
        return tr("those who answered both times: {count} pairs").format(count=found.matched)
    return tr("those who answered both times: {count} pairs of a team of {size}").format(
        count=found.matched, size=found.team_size
    )


def look(figures: WorkshopFigures, key: str) -> int | None:
    """Which of the five disciplines it is; None where a questionnaire asks about something else."""
    keys = {one.key for one in figures.waves.disciplines} if figures.waves else set[str]()
    keys |= {one.key for one in figures.series}
    return _OUR_FIVE.index(key) if keys <= set(_OUR_FIVE) else None


def changes(figures: WorkshopFigures) -> Changes:
    waves = figures.waves
    if waves is None:
        return Changes(())
    rows = tuple(_change(figures, waves, found) for found in waves.disciplines)
    return Changes(rows, waves.minimum, waves.maximum, waves.paired, _who(figures))


def _change(figures: WorkshopFigures, waves: WaveComparison, found: DisciplineChange) -> ChangeRow:
    change, name = found.change, discipline_name(figures, found.key)
    kind = look(figures, found.key)
    if change is None:
        people = (waves.attrition.before, waves.attrition.after)
        return ChangeRow(found.key, name, people, hidden=why_hidden(waves, found), look=kind)
    paired = isinstance(change, PairedChange)
    return ChangeRow(
        key=found.key,
        name=name,
        n=(change.n, change.n) if paired else (change.n_before, change.n_after),
        before=change.before,
        after=change.after,
        change=change.mean,
        low=change.low,
        high=change.high,
        note=f"{label_words(change.label)} · {people_words(change)}",
        look=kind,
    )


def _coverages(figures: WorkshopFigures) -> tuple[Fraction | None, Fraction | None]:
    return figures.time_use.before.coverage, figures.time_use.after.coverage


def purposes(figures: WorkshopFigures) -> PurposeShares:
    use = figures.time_use
    return PurposeShares(use.before.seconds_by_purpose, use.after.seconds_by_purpose, _coverages(figures))


def rate(figures: WorkshopFigures, currency: str) -> TwoBars:
    use = figures.time_use
    old, new, change = use.before.revenue_per_hour, use.after.revenue_per_hour, rate_difference(figures)
    unit = tr("baht per hour") if currency == "THB" else tr("{currency} per hour").format(currency=currency)
    return TwoBars(
        values=(_units(old, currency), _units(new, currency)),
        words=(format_rate(old, currency), format_rate(new, currency)),
        unit=f"{unit} · {basis_words(figures)}",
        change="" if change is None else _with_percent(signed_money(change, currency), new, old),
        coverages=_coverages(figures),
    )


def _units(minor: Fraction | None, currency: str) -> Fraction | None:
    return None if minor is None else minor / 10 ** minor_digits(currency)


def _with_percent(words: str, now: Fraction | None, before: Fraction | None) -> str:
    percent = format_change(now, before)
    return f"{words} ({percent})" if percent else words


def overload(figures: WorkshopFigures) -> TwoBars:
    """Days over the limit; per person-week, and saying so, where the person-weeks of both periods differ."""
    use = figures.time_use
    old, new = days_over(use, use.before), days_over(use, use.after)
    places = 2 if use.unequal else 0
    change = None if old is None or new is None else new - old
    template = "{count}" if use.unequal else tr("{count} days")
    words = "" if change is None else template.format(count=_signed(change, places))
    unit = (
        tr("days per person-week, as the periods are unequal")
        if use.unequal
        else tr("days, all members together")
    )
    return TwoBars(
        values=(old, new),
        words=(_days(old, places), _days(new, places)),
        unit=unit,
        change=_with_percent(words, new, old) if words else "",
        hint=_in_all(use.before, use.after) if use.unequal else "",
        coverages=_coverages(figures),
    )


def _days(value: Fraction | None, places: int) -> str:
    return tr("nobody") if value is None else format_number(value, places)


def _signed(value: Fraction, places: int) -> str:
    return ("+" if value > 0 else "") + format_number(value, places)


def _in_all(before: PeriodUse, after: PeriodUse) -> str:
    return tr("{before} and {after} days in all").format(before=before.days_over, after=after.days_over)


def coverage(figures: WorkshopFigures) -> TwoBars:
    old, new = _coverages(figures)
    words = [tr("no expected hours") if share is None else format_share(share) for share in (old, new)]
    return TwoBars(
        values=(old, new),
        words=(words[0], words[1]),
        unit=tr("hours logged ÷ hours expected"),
        change=format_points(new, old) or "",
        whole=Fraction(1),
    )


def series(figures: WorkshopFigures) -> WaveSeries:
    levels = figures.series
    order = sorted({(one.day, one.wave): one.name for one in levels}.items())
    waves, keys = [key for (_, key), _ in order], list(dict.fromkeys(one.key for one in levels))
    found = {(one.wave, one.key): one for one in levels}
    rows = tuple(
        Series(
            key,
            discipline_name(figures, key),
            tuple(_mean(found.get((wave, key))) for wave in waves),
            look(figures, key),
        )
        for key in keys
    )
    scale = figures.waves or (figures.results.instrument.scale if figures.results else None)
    minimum, maximum = (scale.minimum, scale.maximum) if scale else (1, 5)
    return WaveSeries(tuple(name for _, name in order), rows, minimum, maximum)


def _mean(level: WaveLevel | None) -> WaveMean | None:
    if level is None:
        return None
    hidden = "" if level.mean is not None else tr("too few answered: no mean is shown")
    return WaveMean(level.n, level.mean, level.low, level.high, hidden)


def looked_back(figures: WorkshopFigures) -> LookingBackData:
    waves = figures.waves
    if waves is None:
        return LookingBackData(())
    rows = tuple(
        LookedBack(
            one.key,
            discipline_name(figures, one.key),
            one.n,
            one.before,
            one.then,
            one.after,
            tr("n {count}").format(count=one.n),
            look(figures, one.key),
        )
        for one in waves.looking_back
    )
    return LookingBackData(rows, waves.minimum, waves.maximum)
