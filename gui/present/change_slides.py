"""The slides about before and after a workshop, from its figures and its charts. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from gui.dates import format_day, format_period
from gui.language import tr
from gui.present import messages
from gui.present.slide import Slide, Words

if TYPE_CHECKING:
    from gui.charts.style import ChartStyle
    from gui.present.material import Material
    from gui.time_use_charts import PageChart
    from gui.workshop_charts import WorkshopCharts
    from gui.workshop_figures import WorkshopFigures


def change_slides(held: "Material") -> Iterator[Slide]:
    """What two waves and two periods allow to show; nothing without a workshop."""
    figures = held.workshop
    if figures is None:
        return
    yield from _wave_slides(held, figures)
    yield from _time_slides(held, figures)


def _wave_slides(held: "Material", figures: "WorkshopFigures") -> Iterator[Slide]:
    found = figures.waves
    words = messages.change_disciplines(found) if found is not None else None
    if words is not None:
        yield _slide(
            held, "change_disciplines", words, lambda charts: charts.disciplines(), _wave_footer(figures)
        )
    waves = {one.wave for one in figures.series if one.mean is not None}
    if len(waves) > 2:
        footer = tr("means with 95 % intervals · the team rates itself, no group to compare with")
        yield _slide(held, "waves", messages.waves(len(waves)), lambda charts: charts.waves(), footer)


def _time_slides(held: "Material", figures: "WorkshopFigures") -> Iterator[Slide]:
    use, limit = figures.time_use, held.team.daily_limit
    if not use.before.seconds or not use.after.seconds:
        return
    known = [one.coverage for one in (use.before, use.after) if one.coverage is not None]
    caution = messages.low_coverage(min(known, default=None))
    made: list[tuple[str, Words | None, Callable[[WorkshopCharts], PageChart]]] = [
        ("change_purposes", messages.change_purposes(use), lambda charts: charts.purposes()),
        ("change_rate", messages.change_rate(use, held.currency), lambda charts: charts.rate()),
        ("change_days_over", messages.change_days_over(use, limit), lambda charts: charts.days_over()),
    ]
    captions = _captions(held, figures)
    for kind, words, chart in made:
        if words is not None:
            slide = _slide(held, kind, words, chart, _time_footer(figures), caution)
            yield replace(slide, caption=captions[kind], enlarged=_enlarged(kind, figures))


def _captions(held: "Material", figures: "WorkshopFigures") -> dict[str, str]:
    """What each picture shows and its unit; the charts name them themselves."""
    from gui.charts.change_labels import purpose_change_text
    from gui.charts.purpose_shares import totals_words
    from gui.workshop_charts import overload, purposes, rate

    return {
        "change_purposes": totals_words(purposes(figures), purpose_change_text()),
        "change_rate": rate(figures, held.currency).unit,
        "change_days_over": overload(figures).unit,
    }


def _enlarged(kind: str, figures: "WorkshopFigures") -> float:
    """Two bars fill the room; where the periods are not equally long they need a line more under them."""
    if kind == "change_purposes":
        return 1.0
    return 1.4 if kind == "change_days_over" and figures.time_use.unequal else 2.1


def _slide(
    held: "Material",
    kind: str,
    words: Words,
    choose: "Callable[[WorkshopCharts], PageChart]",
    footer: str,
    caution: str = "",
) -> Slide:
    def chart(style: "ChartStyle") -> "PageChart":
        from gui.workshop_charts import WorkshopCharts

        assert held.workshop is not None
        return choose(WorkshopCharts(held.workshop, style, held.currency))

    return Slide(kind, messages.name(kind), words, footer, chart, caution=caution)


def _wave_footer(figures: "WorkshopFigures") -> str:
    found = figures.waves
    assert found is not None
    days = [
        tr("before {day}").format(day=_closed(figures.before_wave)),
        tr("after {day}").format(day=_closed(figures.after_wave)),
    ]
    people = (
        tr("{count} pairs").format(count=found.attrition.matched)
        if found.paired
        else tr("{before} and {after} people, not person by person").format(
            before=found.attrition.before, after=found.attrition.after
        )
    )
    ends = tr("ratings {minimum}–{maximum}").format(minimum=found.minimum, maximum=found.maximum)
    return " · ".join((*days, people, ends, tr("the team rates itself, no group to compare with")))


def _closed(wave: object) -> str:
    from models.waves import Wave

    return format_day(wave.closed or wave.opened) if isinstance(wave, Wave) else "–"


def _time_footer(figures: "WorkshopFigures") -> str:
    use = figures.time_use
    spans = [format_period(one.period.first, one.period.last) for one in (use.before, use.after)]
    parts = [
        tr("before {day}").format(day=spans[0]),
        tr("after {day}").format(day=spans[1]),
        tr("income {basis}").format(basis=messages.basis_words(use.basis)),
    ]
    if use.before.left_out_seconds or use.after.left_out_seconds:
        parts.append(tr("without the hours of the workshop"))
    if use.unequal:
        parts.append(tr("compared per person-week"))
    return " · ".join(parts)
