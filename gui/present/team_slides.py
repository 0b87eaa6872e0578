"""The slides about the team itself: where it stands, its dream, what it promised. No Qt."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assessments.commitments import State, in_review_order, state
from gui.assessment_charts import look, ratings
from gui.assessment_words import answered
from gui.charts.disciplines import icon_of
from gui.charts.dream_gap import dream_gap
from gui.charts.rating_labels import rating_text
from gui.charts.ratings import Rating, Ratings, RatingText
from gui.charts.statements import Statement, StatementText, Tone, statements
from gui.dates import format_day
from gui.language import tr
from gui.present import messages
from gui.present.slide import Slide
from gui.thai_breaks import breakable
from gui.time_use_charts import PageChart
from models.dreams import POINT

if TYPE_CHECKING:
    from gui.assessment_words import ShownResults
    from gui.charts.style import ChartStyle
    from gui.present.material import Material

_TONES: dict[State, Tone] = {"overdue": "late", "done": "muted", "dropped": "muted"}
_ICONS: dict[State, str] = {
    "overdue": "triangle-alert",
    "going": "clock-3",
    "not_started": "circle",
    "done": "circle-check",
    "dropped": "x",
}


def team_slides(held: "Material") -> Iterator[Slide]:
    """What closed waves and agreements allow to show."""
    if held.shown is not None:
        words = messages.present_and_dream(held.shown)
        if words is not None:
            data, text = _plain(ratings(held.shown)), rating_text()
            yield Slide(
                "present_and_dream",
                messages.name("present_and_dream"),
                words,
                _wave_footer(held, held.shown),
                _dumbbell("present_and_dream", data, text),
            )
    yield from _dream_slides(held)
    yield from _promise_slides(held)


def _dream_slides(held: "Material") -> Iterator[Slide]:
    dream = held.dream
    if dream.sentence:
        chart = None
        if held.shown is not None and any(one.level is not None for one in dream.levels):
            data = _agreed(held, held.shown)
            text = replace(rating_text(), dream=tr("Agreed by all of us"))
            chart = _dumbbell("dream", data, text) if data.has_present() else None
        footer = _wave_footer(held, held.shown) if chart is not None and held.shown else held.team.name
        yield Slide("dream", messages.name("dream"), messages.dream(dream.sentence), footer, chart)
    if dream.new_ways:
        rows = [
            _statement(held, way.discipline, breakable(way.text))
            for way in sorted(dream.new_ways, key=lambda one: (_place(held, one.discipline), one.place))
        ]
        text = StatementText(
            (tr("Discipline"), tr("What we will do differently"), ""),
            tr("{count} more on the page of the dream team"),
            tr("Nothing was agreed yet."),
        )
        words = messages.new_ways(len(rows))
        yield Slide(
            "new_ways",
            messages.name("new_ways"),
            words,
            held.team.name,
            _lines("new_ways", rows, text),
        )


def _promise_slides(held: "Material") -> Iterator[Slide]:
    if not held.commitments:
        return
    status = messages.status_words()
    rows: list[Statement] = []
    for one in in_review_order(held.commitments, held.today):
        found = state(one, held.today)
        who = held.members.get(one.member or "", "") or tr("the whole team")
        note = f"{who} · {format_day(one.due, year=False)}"
        rows.append(
            Statement(breakable(one.what), status[found], note, _ICONS[found], _TONES.get(found, "plain"))
        )
    text = StatementText(
        (tr("Status"), tr("Commitment"), tr("Who and by when")),
        tr("{count} more on the page of the dream team"),
        tr("Nothing was agreed yet."),
    )
    footer = f"{held.team.name} · {tr('as of {day}').format(day=format_day(held.today))}"
    words = messages.commitments(held.commitments, held.today)
    yield Slide("commitments", messages.name("commitments"), words, footer, _lines("commitments", rows, text))


def _plain(data: Ratings) -> Ratings:
    """Without what is too fine to be read from the back: notes, and the middle half of the answers."""
    rows = tuple(replace(row, note="", attention=False, middle=None) for row in data.rows)
    return replace(data, rows=rows)


def _agreed(held: "Material", shown: "ShownResults") -> Ratings:
    """Where the team stands, with the levels that everybody agreed on in place of what each dreams of."""
    data = _plain(ratings(shown))
    return replace(data, rows=tuple(_at_level(held, row) for row in data.rows))


def _at_level(held: "Material", row: Rating) -> Rating:
    found = held.dream.level_of(row.key)
    if found is None or found.level is None or row.present is None:
        return replace(row, dream=None, gap=None)
    level = found.level / POINT
    return replace(row, dream=level, gap=level - row.present)


def _statement(held: "Material", discipline: str, text: str) -> Statement:
    if held.shown is None or discipline not in _keys(held.shown):
        return Statement(text)
    place = look(held.shown.instrument, discipline)
    return Statement(text, held.shown.short_name(discipline), icon=icon_of(place), look=place)


def _place(held: "Material", discipline: str) -> int:
    keys = _keys(held.shown) if held.shown is not None else []
    return keys.index(discipline) if discipline in keys else len(keys)


def _keys(shown: "ShownResults") -> list[str]:
    return [one.key for one in shown.instrument.disciplines]


def _wave_footer(held: "Material", shown: "ShownResults") -> str:
    scale = shown.instrument.scale
    ends = tr("ratings {minimum}–{maximum}").format(minimum=scale.minimum, maximum=scale.maximum)
    parts = [answered(shown), ends, tr("the team rates itself")]
    if held.wave is not None:
        parts = [held.wave.name, format_day(held.wave.closed or held.wave.opened), *parts]
    return " · ".join(parts)


def _dumbbell(kind: str, data: Ratings, text: RatingText) -> "Callable[[ChartStyle], PageChart]":
    def chart(style: "ChartStyle") -> PageChart:
        return PageChart(
            messages.name(kind),
            "",
            lambda size, scale: dream_gap(data, text=text, style=replace(style, scale=scale), size=size),
        )

    return chart


def _lines(kind: str, rows: Sequence[Statement], text: StatementText) -> "Callable[[ChartStyle], PageChart]":
    def chart(style: "ChartStyle") -> PageChart:
        return PageChart(
            messages.name(kind),
            "",
            lambda size, scale: statements(rows, text=text, style=replace(style, scale=scale), size=size),
        )

    return chart
