"""What the team agreed on: its dream, what it will do differently, its commitments and how they stand, its targets."""

from fractions import Fraction

from assessments.commitments import counts, in_review_order, state
from assessments.time_use.periods import PeriodUse
from gui import labels
from gui.commitment_words import counted, measure_words, measures, progress, state_name, voice_name, who_words
from gui.dream_reading import DreamColumn
from gui.language import tr
from gui.reports.workshop.content import Block, Cell, Column, Form, Heading, Paragraph, Section, Table, Typed
from gui.reports.workshop.sources import Sources

_LEVEL = 100
_SHARE, _WHOLE = "share:", 10_000


def sections(sources: Sources) -> tuple[Section, ...]:
    """Only those that hold something."""
    found = (_dream(sources), _commitments(sources), _aims(sources))
    return tuple(section for section in found if section.blocks)


def _dream(sources: Sources) -> Section:
    reading = sources.dream
    columns = reading.columns()
    blocks: list[Block] = []
    if reading.dream.sentence:
        blocks.append(Paragraph(reading.dream.sentence, "lead"))
    if any(one.level or one.dream for one in columns):
        blocks.append(_levels(sources, columns))
        blocks.append(
            Paragraph(
                tr(
                    "The agreed level is what the team said together in the room; it is not mixed into the means."
                ),
                "note",
            )
        )
    ways = tuple((reading.name(one.key), way.text) for one in columns for way in one.ways)
    if ways:
        name = tr("What we will do differently")
        blocks.append(Table(name, (Column(tr("Discipline"), wide=2), Column(name, wide=3)), ways))
    return Section(tr("The dream team"), tuple(blocks))


def _levels(sources: Sources, columns: tuple[DreamColumn, ...]) -> Table:
    return Table(
        name=tr("Agreed levels"),
        caption=tr("Present, the dreams people have, and the level the team agreed on"),
        columns=(
            Column(tr("Discipline"), wide=3),
            Column("n", "whole"),
            Column(tr("Now"), "score"),
            Column(tr("Dreams, mean"), "score"),
            Column(tr("Agreed level"), "score"),
            Column(tr("We begin here"), wide=2),
        ),
        rows=tuple(_level(sources, one) for one in columns if one.key),
    )


def _level(sources: Sources, found: DreamColumn) -> tuple[Cell, ...]:
    agreed = found.level.level if found.level else None
    focus = tr("yes") if found.level and found.level.focus else ""
    level = None if agreed is None else Fraction(agreed, _LEVEL)
    return (sources.dream.name(found.key), found.n, found.present, found.dream, level, focus)


def _commitments(sources: Sources) -> Section:
    figures = sources.figures
    made = in_review_order(figures.commitments, figures.today)
    title = tr("Commitments")
    if not made:
        return Section(title, ())
    states = " · ".join(words for _, words in counted(counts(made, figures.today)))
    return Section(title, (Paragraph(states), _list(sources), *_check_ins(sources)))


def _list(sources: Sources) -> Table:
    figures, reading = sources.figures, sources.dream
    rows = tuple(
        (
            one.what,
            who_words(reading.who(one)),
            one.due,
            state_name(state(one, figures.today)),
            ". ".join(filter(None, (progress(one), measure_words(one, figures.team.currency)))),
            one.first_sign,
            reading.name(one.discipline or ""),
        )
        for one in in_review_order(figures.commitments, figures.today)
    )
    return Table(
        name=tr("Commitments"),
        columns=(
            Column(tr("What"), wide=4),
            Column(tr("Who"), wide=2),
            Column(tr("By"), "day"),
            Column(tr("State"), wide=2),
            Column(tr("How far"), wide=3),
            Column(tr("First sign"), wide=4),
            Column(tr("Discipline"), wide=2),
        ),
        rows=rows,
    )


def _check_ins(sources: Sources) -> list[Block]:
    """Everything that was said about them since, in order of the days."""
    found = [(one, look) for one in sources.figures.commitments for look in one.check_ins]
    if not found:
        return []
    rows = tuple(
        (look.day, one.what, state_name(look.status), look.done, look.note, voice_name(look.voice))
        for one, look in sorted(found, key=lambda pair: (pair[1].day, pair[1].key))
    )
    columns = (
        Column(tr("Day"), "day"),
        Column(tr("Commitment"), wide=3),
        Column(tr("State"), wide=2),
        Column(tr("Count"), "whole"),
        Column(tr("Note"), wide=4),
        Column(tr("By whom"), wide=1),
    )
    return [Heading(tr("Check-ins")), Table(tr("Check-ins"), columns, rows)]


def _aims(sources: Sources) -> Section:
    return Section(tr("Targets and the usual day"), (*_targets(sources), *_usual_day(sources)))


def _targets(sources: Sources) -> list[Block]:
    if not sources.targets:
        return []
    use = sources.figures.time_use
    rows = tuple(
        (
            measures()[measure],
            *(_measured(measure, period) for period in (use.before, use.after)),
            _target(measure, sources.targets[measure]),
        )
        for measure in measures()
        if measure in sources.targets
    )
    columns = (
        Column(tr("Measure"), wide=3),
        Column(tr("Before"), "percent"),
        Column(tr("After"), "percent"),
        Column(tr("Target"), "percent"),
    )
    return [Table(tr("Targets"), columns, rows, tr("What the team wants its time to be, beside what it was"))]


def _form(measure: str) -> Form:
    return "percent" if measure.startswith(_SHARE) else "rate" if measure == "revenue_per_hour" else "score"


def _measured(measure: str, period: PeriodUse) -> Cell:
    if measure.startswith(_SHARE):
        return Typed(period.share(measure.removeprefix(_SHARE)), "percent")
    if measure == "revenue_per_hour":
        return Typed(period.revenue_per_hour, "rate")
    return Typed(Fraction(period.days_over * 7, period.period.days), "score")


def _target(measure: str, value: int) -> Cell:
    return Typed(Fraction(value, _WHOLE) if measure.startswith(_SHARE) else value, _form(measure))


def _usual_day(sources: Sources) -> list[Block]:
    """Of all who said what their usual day is, together: no person's day is printed."""
    if sources.usual is None:
        return []
    team, names = sources.usual.team, {**labels.purposes(), **labels.special()}
    rows = tuple(
        (
            names[purpose],
            *(team.said.by_purpose.get(purpose, 0), team.logged.by_purpose.get(purpose, 0)),
            *(team.said.share(purpose), team.logged.share(purpose)),
        )
        for purpose in team.purposes
    )
    columns = (
        Column(tr("Purpose"), wide=2),
        Column(tr("Hours a usual day"), "hours", "sum"),
        Column(tr("Hours logged after"), "hours", "sum"),
        Column(tr("Share said"), "percent", "sum"),
        Column(tr("Share logged"), "percent", "sum"),
    )
    caption = tr("The usual day {count} people say they have, all together, beside what they logged")
    return [
        Table(
            *(tr("The usual day"), columns, rows),
            caption=caption.format(count=len(sources.usual.members)),
            total=tr("Total"),
        )
    ]
