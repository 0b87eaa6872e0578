"""From the figures of a workshop to what its report says, in the order in which it is read."""

from datetime import date
from functools import partial

from gui.charts.style import ChartStyle
from gui.dates import format_day, format_period
from gui.language import language, tr
from gui.reports.workshop import appendix, definitions, promises, ratings, scores, summary, team_time
from gui.reports.workshop.content import Letterhead, Report, Slide
from gui.reports.workshop.paper import paper_style
from gui.reports.workshop.sources import Sources
from gui.version import VERSION
from gui.workshop_words import basis_words


def build(sources: Sources) -> Report:
    """The report in the language that is spoken; nothing is drawn yet."""
    style, figures = paper_style(), sources.figures
    return Report(
        title=tr("Workshop report"),
        subtitle=figures.workshop.name,
        language=language(),
        letterhead=Letterhead(figures.team.name, sources.letterhead.funder, sources.letterhead.logo),
        day=figures.today,
        currency=figures.team.currency,
        facts=_facts(sources),
        sections=(
            summary.section(sources, style),
            scores.section(sources, style),
            *ratings.sections(sources, style),
            *team_time.sections(sources, style),
            *promises.sections(sources),
            appendix.section(sources),
            definitions.section(sources),
            definitions.limits_section(sources),
        ),
        slides=_slides(sources, style),
    )


def _facts(sources: Sources) -> tuple[tuple[str, str], ...]:
    figures = sources.figures
    event = figures.workshop
    waves = [one.name for one in (figures.before_wave, figures.after_wave) if one]
    found = (
        (tr("Workshop"), _days(event.first_day, event.last_day)),
        (tr("Before"), _days(event.before_first, event.before_last)),
        (tr("After"), _days(event.after_first, event.after_last)),
        (tr("Waves"), " · ".join(waves)),
        (tr("Income"), basis_words(figures)),
        (tr("Report of"), format_day(figures.today)),
        (tr("Made with"), f"Wela {VERSION}"),
    )
    return tuple(fact for fact in found if fact[1])


def _slides(sources: Sources, style: ChartStyle) -> tuple[Slide, ...]:
    """Those of the team's deck that are shown, with its own order and words."""
    shown = sources.deck.shown if sources.deck else ()
    return tuple(
        Slide(
            name=one.name,
            message=one.message,
            question=one.question,
            source=" · ".join(filter(None, (one.footer, one.caution))),
            draw=partial(one.draw, style) if one.chart else None,
        )
        for one in shown
    )


def _days(first: date, last: date) -> str:
    return format_period(first, last)
