"""The first page of a report that is read: the finding, and both halves in one table."""

from collections.abc import Callable
from fractions import Fraction

from assessments.commitments import counts
from assessments.time_use.periods import PeriodUse, UseChange
from gui.charts.style import ChartStyle
from gui.language import tr
from gui.reports.workshop.content import Column, Form, Paragraph, Points, Section, Table, Typed, Value
from gui.reports.workshop.sources import Sources
from gui.workshop_words import (
    attrition_words,
    basis_words,
    discipline_sentence,
    headline,
    limit_words,
    limits,
    time_sentences,
)

_Row = tuple[str, str, Typed, Typed, Typed]


def section(sources: Sources, style: ChartStyle) -> Section:  # noqa: ARG001
    figures = sources.figures
    waves = figures.waves
    people = [Paragraph(_capital(attrition_words(waves.attrition)))] if waves else []
    said = [discipline_sentence(figures, one.key) for one in waves.disciplines] if waves else []
    return Section(
        tr("In short"),
        (
            Paragraph(headline(figures), "lead"),
            *people,
            *([Points(tuple(said))] if said else []),
            Points(time_sentences(figures)),
            _table(sources),
            Paragraph(limits(figures)[0], "note"),
        ),
    )


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _table(sources: Sources) -> Table:
    return Table(
        name=tr("Before and after"),
        caption=tr("Time and money before and after ({basis})").format(basis=basis_words(sources.figures)),
        columns=(
            Column(tr("Measure"), wide=3),
            Column(tr("Unit"), wide=2),
            Column(tr("Before"), "whole"),
            Column(tr("After"), "whole"),
            Column(tr("Difference"), "whole"),
        ),
        rows=tuple(_rows(sources)),
    )


def _rows(sources: Sources) -> list[_Row]:
    figures = sources.figures
    use, currency = figures.time_use, figures.team.currency
    money = tr("baht") if currency == "THB" else currency
    over = tr("Days over {hours} h").format(hours=limit_words(figures))

    def row(name: str, unit: str, of: Callable[[PeriodUse], Value], form: Form) -> _Row:
        old, new = of(use.before), of(use.after)
        return (name, unit, Typed(old, form), Typed(new, form), Typed(_less(new, old), form, signed=True))

    rows = [
        row(tr("Man-hours"), tr("hours"), lambda one: one.seconds, "hours"),
        row(tr("Income"), money, lambda one: one.income_minor, "money"),
        row(tr("Revenue per hour"), _an_hour(currency), lambda one: one.revenue_per_hour, "rate"),
        row(tr("Cost"), money, lambda one: one.cost_minor, "money"),
        row(tr("Cost per hour"), _an_hour(currency), lambda one: one.cost_per_hour, "rate"),
        _coverage(use),
        row(over, tr("days, all members together"), lambda one: one.days_over, "whole"),
        row(tr("Weeks over the weekly limit"), tr("weeks"), lambda one: one.weeks_over, "whole"),
        row(tr("Person-weeks"), tr("weeks"), lambda one: one.person_weeks, "score"),
    ]
    if use.unequal:
        each = tr("days per person-week")
        rows.append(row(over, each, lambda one: one.per_person_week(one.days_over), "score"))
    return [*rows, *_promises(sources)]


def _coverage(use: UseChange) -> _Row:
    """Shares are told apart by percentage points: 88 % and 93 % differ by 5."""
    old, new = use.before.coverage, use.after.coverage
    points = None if old is None or new is None else (new - old) * 100
    unit = tr("%; difference in points")
    difference = Typed(points, "whole", signed=True)
    return (tr("Coverage"), unit, Typed(old, "percent"), Typed(new, "percent"), difference)


def _promises(sources: Sources) -> list[_Row]:
    """What was promised at the workshop or later, as it stands today."""
    figures = sources.figures
    made = [one for one in figures.commitments if one.decided >= figures.workshop.first_day]
    if not made:
        return []
    name = tr("Commitments kept, of {count} made").format(count=len(made))
    done = counts(made, figures.today)["done"]
    nothing = Typed(None, "whole")
    return [(name, tr("commitments"), nothing, Typed(done, "whole"), nothing)]


def _less(new: Value, old: Value) -> Value:
    if isinstance(new, int | Fraction) and isinstance(old, int | Fraction):
        return new - old
    return None


def _an_hour(currency: str) -> str:
    return tr("baht per hour") if currency == "THB" else tr("{currency} per hour").format(currency=currency)
