"""Every chart there is, with names that are hard to set, and what has to hold for what it draws."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

import pytest
from matplotlib.colors import to_hex

from gui.better_time_charts import followed_text, member_text, said_text
from gui.charts import labels
from gui.charts.change_dumbbell import change_dumbbell
from gui.charts.change_dumbbell import lowest as lowest_changes
from gui.charts.change_labels import (
    change_text,
    looking_back_text,
    purpose_change_text,
    series_text,
    two_bars_text,
)
from gui.charts.clock_heat import clock_heat
from gui.charts.counts import Count, CountText, counts
from gui.charts.discipline_shape import discipline_shape
from gui.charts.drawing import Drawing
from gui.charts.dream_gap import dream_gap
from gui.charts.dream_gap import lowest as lowest_gap
from gui.charts.followed_weeks import FollowedWeeks, Week, followed_weeks
from gui.charts.hours_by_purpose import hours_by_purpose
from gui.charts.item_distribution import item_distribution
from gui.charts.item_distribution import lowest as lowest_items
from gui.charts.looking_back import looking_back
from gui.charts.looking_back import lowest as lowest_back
from gui.charts.member_hours import HoursByMember, MemberHours, member_hours
from gui.charts.member_hours import lowest as lowest_members
from gui.charts.purpose_bars import ORDER
from gui.charts.purpose_change import lowest as lowest_purposes
from gui.charts.purpose_change import purpose_change
from gui.charts.rate_by_project import rate_by_project
from gui.charts.rating_labels import item_text, rating_text
from gui.charts.said_bars import SaidBars, SaidRow, said_bars
from gui.charts.said_bars import lowest as lowest_said
from gui.charts.statements import Statement, StatementText, statements
from gui.charts.style import ChartStyle
from gui.charts.time_versus_income import time_versus_income
from gui.charts.two_bars import two_bars
from gui.charts.two_shares import two_shares
from gui.charts.wave_series import lowest as lowest_series
from gui.charts.wave_series import wave_series
from gui.language import set_language
from gui.resources import resource
from gui.workshop_charts import changes, coverage, looked_back, overload, purposes, rate, series
from tests.gui import workshop_data
from tests.gui.charts import inspection as look
from tests.gui.charts.conftest import HOUR, clock, rates, shares, texts, weeks
from tests.gui.charts.ratings_data import hidden_ratings, items, ratings

STACKED = "ที่ ปั๊มน้ำ ฟื้นฟู กตัญญู"
LONG = f"โครงการ{STACKED}และระบบนิเวศชายฝั่งแบบมีส่วนร่วม"
Size = tuple[float, float]
Check = Callable[[Drawing], None]


def _nothing(_: Drawing) -> None:
    pass


@dataclass(frozen=True)
class Chart:
    """One chart in one state. `draws` is its function in gui.charts; `sizes` are the least and a usual one.

    `geometry` holds for what is drawn against the table twin, `colours` for its fills; `says` are words that the
    alternative text, the subtitle and the columns have to contain: how many people or the total, and the unit.
    """

    name: str
    draws: Callable[..., Drawing]
    draw: Callable[[ChartStyle, Size], Drawing]
    sizes: tuple[Size, Size]
    geometry: Check = _nothing
    colours: Check = _nothing
    says: Callable[[], Sequence[str]] = field(default=lambda: ())
    rows: int | None = None


@lru_cache
def styles() -> dict[str, ChartStyle]:
    tokens = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
    return {theme: ChartStyle.from_tokens(tokens, theme) for theme in ("light", "dark")}


@lru_cache(maxsize=400)
def drawn(chart: Chart, language: str, theme: str, size: Size) -> Drawing:
    """Drawn once for all that is asked of it."""
    set_language(language)  # type: ignore[arg-type]
    return chart.draw(styles()[theme], size)


def _named(rows, name: str = LONG):
    """Rows of which the first has a long name full of stacked marks, the second a short one."""
    first, second, *others = rows
    return (replace(first, name=name), replace(second, name=STACKED), *others)


def _ratings(**values):
    made = ratings(**values)
    return replace(made, rows=_named(made.rows, STACKED))


def _changes(made):
    return replace(made, rows=_named(made.rows, STACKED))


def _hidden_among(made, hidden):
    rows = list(made.rows)
    rows[1] = hidden.rows[1]
    return replace(made, rows=tuple(rows))


def _rates(**values):
    made = rates(**values)
    return replace(made, rows=_named(made.rows))


def _shares(**values):
    made = shares(**values)
    return replace(made, rows=_named(made.rows))


def _both(drawing: Drawing, names: tuple[str, str] = ("before", "after")) -> None:
    """Before and after keep apart for every eye and in grey; or they are grey, and named beside their bars."""
    colours = look.fills(drawing, names)
    look.assert_seen_by_all(colours)
    look.assert_seen_in_grey(colours)


def _written(*words: str) -> Check:
    """What a colour means is also written in the figure."""

    def check(drawing: Drawing) -> None:
        shown = " ".join(text.get_text() for text in texts(drawing))
        assert all(word in shown for word in words), words

    return check


def _changes_lie(drawing: Drawing) -> None:
    for name, place in (("before", 3), ("after", 4)):
        look.assert_on_line(drawing, name, look.column(drawing, place), (1, 5), 5)
    zero = look.boxes(drawing, "zero")[0][0]
    places = [x - zero for x, _ in look.dots(drawing, "difference")]
    values = look.column(drawing, 5)
    unit = max(map(abs, places)) / max(map(abs, values))
    assert all(abs(x - value * unit) < 0.02 * unit for x, value in zip(places, values, strict=True))
    ends = [
        (left - zero, right - zero)
        for left, top, right, bottom in look.boxes(drawing, "interval")
        if right - left > 1
    ]
    limits = zip(look.column(drawing, 6), look.column(drawing, 7), strict=True)
    for (left, right), (low, high) in zip(ends, limits, strict=True):
        assert abs(left - low * unit) < 0.02 * unit
        assert abs(right - high * unit) < 0.02 * unit


def _filled_if_certain(drawing: Drawing) -> None:
    """An interval that leaves out 0 has a filled dot, one that crosses it a hollow one: a cue without colour."""
    found = look.collections(drawing, "difference")
    lows, highs = look.column(drawing, 6), look.column(drawing, 7)
    filled = [tuple(one.get_facecolor()[0]) == tuple(one.get_edgecolor()[0]) for one in found]
    assert filled == [low > 0 or high < 0 for low, high in zip(lows, highs, strict=True)]
    _both(drawing)


def _purposes_lie(drawing: Drawing) -> None:
    *rows, total = drawing.table.rows
    for name, place in (("before", 3), ("after", 4)):
        values = [float(row[place]) for row in rows]
        look.assert_bars(drawing, name, values)
        assert abs(sum(values) - 100) < 0.3
        assert sum(float(row[place - 2]) for row in rows) == total[place - 2]


def _two_lie(drawing: Drawing) -> None:
    shapes = look.boxes(drawing, "before") + look.boxes(drawing, "after")
    zero = look.boxes(drawing, "zero")[0][0]
    values = look.column(drawing, 1)
    assert all(abs(left - zero) < 0.6 for left, *_ in shapes)
    widths = [right - left for left, _, right, _ in shapes]
    assert abs(widths[0] / widths[1] - values[0] / values[1]) < 0.02


def _grey_but_named(drawing: Drawing) -> None:
    """Greyed bars say why, lie one under the other, and each has its name before it."""
    assert "72%" in drawing.subtitle
    assert "72%" in drawing.alternative
    assert look.boxes(drawing, "before")[0][1] < look.boxes(drawing, "after")[0][1]


def _series_lie(drawing: Drawing) -> None:
    """Each mean lies at its height between the lines of the scale of its panel."""
    levels = [top for _, top, _, _ in look.boxes(drawing, "points")]
    places, values = look.dots(drawing, "mean"), look.column(drawing, 3)
    assert len(places) == len(values)
    panels = len(levels) // 5
    each = len(values) // panels
    for at, ((_, y), value) in enumerate(zip(places, values, strict=True)):
        floor, *_, top = levels[5 * (at // each) : 5 * (at // each) + 5]
        assert abs(y - floor - (value - 1) / 4 * (top - floor)) < 0.5


def _back_lies(drawing: Drawing) -> None:
    for place, name in enumerate(("before", "then", "after"), start=2):
        look.assert_on_line(drawing, name, look.column(drawing, place), (1, 5), 5)


def _back_seen(drawing: Drawing) -> None:
    ring = look.collections(drawing, "then")[0]
    assert tuple(ring.get_facecolor()[0]) != tuple(ring.get_edgecolor()[0])
    _both(drawing)


def _gap_lies(drawing: Drawing) -> None:
    look.assert_on_line(drawing, "now", look.column(drawing, 2), (1, 5), 5)
    look.assert_on_line(drawing, "dream", look.column(drawing, 3), (1, 5), 5)


def _now_or_dream(drawing: Drawing) -> None:
    for one in look.collections(drawing, "dream"):
        assert tuple(one.get_facecolor()[0]) != tuple(one.get_edgecolor()[0])
    for one in look.collections(drawing, "now"):
        assert tuple(one.get_facecolor()[0]) == tuple(one.get_edgecolor()[0])


def _shape_lies(drawing: Drawing) -> None:
    """The middle is the least point and the outer ring the highest; dots lie between in proportion."""
    ring = look.collections(drawing, "rings")[0].get_paths()[-1].vertices[:-1]
    middle = ring.mean(axis=0)
    for name, place in (("now-dots", 2), ("dream-dots", 3)):
        for (x, y), end, value in zip(
            look.dots(drawing, name), ring, look.column(drawing, place), strict=True
        ):
            share = (value - 1) / 4
            assert abs(x - middle[0] - share * (end[0] - middle[0])) < 1
            assert abs(y - middle[1] - share * (end[1] - middle[1])) < 1


def _solid_or_dashed(drawing: Drawing) -> None:
    now, dream = (look.collections(drawing, name)[0] for name in ("now", "dream"))
    assert now.get_linestyle() != dream.get_linestyle()
    assert not look.boxes(drawing, "fill")


def _answers_lie(drawing: Drawing) -> None:
    """The segments of a bar are as wide as the numbers of people in the table."""
    widths = [right - left + 1 for left, _, right, _ in look.boxes(drawing, "answers")]
    people = [float(cell) for row in drawing.table.rows for cell in row[1:6] if cell]
    unit = widths[0] / people[0]
    assert len(widths) == len(people)
    assert all(abs(width - one * unit) < 1.1 for width, one in zip(widths, people, strict=True))
    for row in drawing.table.rows:
        if row[1] is not None:
            assert sum(row[1:6]) == row[6]


def _answers_seen(drawing: Drawing) -> None:
    colours = look.fills(drawing, ["legend"])
    assert len(colours) == 5
    look.assert_seen_by_all(colours)
    look.assert_seen_in_grey(colours)


def _rates_lie(drawing: Drawing) -> None:
    look.assert_bars(drawing, "bars", look.column(drawing, 3))


def _rates_seen(drawing: Drawing) -> None:
    """What is below break-even is also seen left of its line; the two fills keep apart for every eye."""
    colours = look.fills(drawing, ["bars"])
    look.assert_seen_by_all(colours)
    even = look.boxes(drawing, "break-even")[0][0]
    bars = look.collections(drawing, "bars")[0]
    below = [path.get_extents().x1 < even for path in bars.get_paths()]
    attention = to_hex(bars.get_facecolor()[below.index(True)])
    assert [to_hex(colour) == attention for colour in bars.get_facecolor()] == below


def _segments(drawing: Drawing, name: str) -> list[tuple[float, float]]:
    return [(left, right) for left, _, right, _ in look.boxes(drawing, name)]


def _shares_lie(drawing: Drawing) -> None:
    bars = [_segments(drawing, name) for name in ("time", "income")]
    look.assert_whole_bars(drawing, bars)
    for place, bar in ((2, bars[0]), (4, bars[1])):
        whole = bar[-1][1] - bar[0][0]
        shown = [value for value in look.column(drawing, place) if value]
        assert sum(shown) == pytest.approx(1, abs=0.001)
        if len(shown) == len(bar):
            assert [(right - left) / whole for left, right in bar] == pytest.approx(shown, abs=0.01)


def _weeks_lie(drawing: Drawing) -> None:
    """The lowest segment begins at zero, the others stand on each other; heights add up to the table's totals."""
    base = look.boxes(drawing, "zero")[0][1]
    stacks: dict[float, list[tuple[float, float]]] = {}
    for purpose in ORDER:
        for left, top, _, bottom in look.boxes(drawing, purpose):
            stacks.setdefault(round(left, 2), []).append((top, bottom))
    heights = []
    for stack in stacks.values():
        assert abs(stack[0][1] - base) < 0.6
        assert all(abs(lower[0] - upper[1]) < 0.6 for lower, upper in pairwise(stack))
        heights.append(base - stack[-1][0])
    totals = look.column(drawing, len(drawing.table.columns) - 1)[: len(heights)]
    assert [one / max(heights) for one in heights] == pytest.approx(
        [one / max(totals) for one in totals], abs=0.01
    )


def _weeks_seen(drawing: Drawing) -> None:
    """Purposes that touch keep apart for every eye; in grey their order, the gap and the names at the edge tell."""
    look.assert_seen_by_all(look.fills(drawing, ORDER[:5]), neighbours=True)
    assert look.boxes(drawing, "gaps")
    travel = look.collections(drawing, "travel")[0]
    assert tuple(travel.get_edgecolor()[0]) != tuple(travel.get_facecolor()[0])
    _written(*(text for key, text in labels.purpose_text().purposes.items() if key != "none"))(drawing)


def _heat_lies(drawing: Drawing) -> None:
    """One cell an hour, darker (lighter in the dark) with more hours."""
    cells = look.collections(drawing, "cells")[0].get_facecolor()
    hours = [float(cell) for row in drawing.table.rows for cell in row[1:]]
    assert len(cells) == len(hours)
    order = look.fills(drawing, ["legend"])
    steps = [order.index(to_hex(colour)) for colour in cells]
    ranked = sorted(zip(hours, steps, strict=True))
    assert all(one[1] <= other[1] for one, other in pairwise(ranked))


def _counts_lie(drawing: Drawing) -> None:
    look.assert_bars(drawing, "bars", look.column(drawing, 1)[: len(drawing.marks)])


def _followed_lie(drawing: Drawing) -> None:
    zero = look.boxes(drawing, "zero")[0][1]
    heights = [zero - y for _, y in look.dots(drawing, "weeks")]
    values = look.column(drawing, 1)
    assert [one / max(heights) for one in heights] == pytest.approx(
        [one / max(values) for one in values], abs=0.01
    )


def _followed_seen(drawing: Drawing) -> None:
    """Reached is filled, not reached is a ring, and the target is a line: none of it needs a colour."""
    found = look.collections(drawing, "weeks")[0]
    filled = [tuple(a) == tuple(b) for a, b in zip(found.get_facecolor(), found.get_edgecolor(), strict=True)]
    assert any(filled) and not all(filled)
    assert look.boxes(drawing, "target")


def _members_lie(drawing: Drawing) -> None:
    look.assert_bars(drawing, "bars", look.column(drawing, 1))
    assert look.boxes(drawing, "limit")


def _said_lie(drawing: Drawing) -> None:
    bars: dict[float, list[tuple[float, float]]] = {}
    for purpose in ORDER:
        for left, top, right, _ in look.boxes(drawing, purpose):
            bars.setdefault(top, []).append((left, right))
    look.assert_whole_bars(drawing, [sorted(one) for one in bars.values()])
    for row in drawing.table.rows:
        shares = [cell for cell in row[2:8] if cell is not None]
        assert abs(sum(shares) - 100) < 0.4 or abs(sum(shares)) < 0.4


def _said_seen(drawing: Drawing) -> None:
    look.assert_seen_by_all(look.fills(drawing, ORDER[:5]), neighbours=True)
    _written(*(text for key, text in labels.purpose_text().purposes.items() if key != "none"))(drawing)


LOW = {"coverage": Fraction(72, 100)}
STORY = workshop_data.figures(
    series=workshop_data.levels(4), waves=workshop_data.waves(looking_back=workshop_data.looked_back())
)
GROUPS = workshop_data.figures(waves=workshop_data.group_waves())
TOO_FEW = workshop_data.figures(waves=workshop_data.hidden_waves())
UNEVEN = workshop_data.figures(
    time_use=workshop_data.use(before={"coverage": Fraction(72, 100), "person_weeks": Fraction(50)})
)
FALLING = workshop_data.figures(
    waves=workshop_data.waves(
        disciplines=tuple(
            replace(one, paired=workshop_data.paired(4.9, 1.2, -4.6, -2.8, "clearly_down"))
            for one in workshop_data.disciplines()
        )
    )
)


def _weeks_followed(unit: str) -> FollowedWeeks:
    values = (
        ("0.07", "0.03", "0.02", None, "0.06", "0.045"),
        (25_000, 12_726, 800, None, 24_000, 900),
        (4, 7, 1, None, 0, 2),
    )
    standings = ("reached", "missed", "low_coverage", "no_hours", "reached", "unfinished")
    place = ("share", "money", "days").index(unit)
    return FollowedWeeks(
        name=STACKED,
        unit=unit,  # type: ignore[arg-type]
        target=(Fraction(6, 100), Fraction(24_000), Fraction(4))[place],
        at_most=unit == "days",
        weeks=tuple(
            Week(
                date(2026, 9, 21) + timedelta(7 * at),
                date(2026, 9, 27) + timedelta(7 * at),
                None if value is None else Fraction(value),
                standing,  # type: ignore[arg-type]
                300 * HOUR,
                Fraction(7, 10) if standing == "low_coverage" else Fraction(93, 100),
            )
            for at, (value, standing) in enumerate(zip(values[place], standings, strict=True))
        ),
        basis="คิดรายวัน",
    )


def _members() -> HoursByMember:
    rows = tuple(
        MemberHours(str(at), f"{STACKED} {at}", Fraction((30 + at) * HOUR), (38 + at) * HOUR, 40 * HOUR)
        for at in range(8)
    )
    return HoursByMember(rows, 48 * HOUR, 8)


def _said() -> SaidBars:
    def row(key: str, name: str, hours: Sequence[int], coverage: Fraction) -> SaidRow:
        said = {purpose: value * HOUR for purpose, value in zip(ORDER, hours, strict=False)}
        logged = {purpose: (value + 1) * HOUR for purpose, value in zip(ORDER, hours, strict=False)}
        return SaidRow(key, name, said, logged, Fraction(8 * HOUR), Fraction(7 * HOUR), coverage)

    good = Fraction(93, 100)
    return SaidBars(
        (row("team", "ทั้งทีม", (30, 24, 5, 20, 13), good), row("m", STACKED, (8, 4, 2, 6, 3), good))
    )


COUNTS = tuple(
    Count(name, count) for name, count in ((LONG, 7), (STACKED, 3), ("สัปดาห์ที่ 3", 0), ("สัปดาห์ที่ 4", 12))
)
AGREED = (
    Statement(LONG, "ใกล้ครบกำหนด", f"{STACKED} · 31 ธ.ค.", "flag", "late"),
    Statement(STACKED, "เสร็จแล้ว", "ปรียา", "check", "muted"),
    Statement(f"{LONG} {LONG}", STACKED, "", "target", "strong", 0),
)


CHARTS = (
    Chart(
        "change_dumbbell",
        change_dumbbell,
        lambda style, size: change_dumbbell(
            _changes(changes(STORY)), text=change_text(), style=style, size=size
        ),
        ((500, lowest_changes(5)), (602, 440)),
        _changes_lie,
        _filled_if_certain,
        lambda: ("1", "5", "8", "95", change_text().difference),
        5,
    ),
    Chart(
        "change_dumbbell-groups",
        change_dumbbell,
        lambda style, size: change_dumbbell(
            _changes(changes(GROUPS)), text=change_text(), style=style, size=size
        ),
        ((500, lowest_changes(5)), (602, 440)),
        _changes_lie,
        _filled_if_certain,
        lambda: (changes(GROUPS).who, "n 8", "7"),
        5,
    ),
    Chart(
        "change_dumbbell-hidden",
        change_dumbbell,
        lambda style, size: change_dumbbell(
            _hidden_among(changes(FALLING), changes(TOO_FEW)), text=change_text(), style=style, size=size
        ),
        ((500, lowest_changes(5)), (900, 520)),
        _changes_lie,
        _filled_if_certain,
        lambda: ("8", change_text().difference),
        5,
    ),
    Chart(
        "purpose_change",
        purpose_change,
        lambda style, size: purpose_change(
            purposes(STORY), text=purpose_change_text(), style=style, size=size
        ),
        ((300, lowest_purposes(5)), (432, 340)),
        _purposes_lie,
        _both,
        lambda: ("2,448", "2,400", "%", purpose_change_text().hours),
        5,
    ),
    Chart(
        "purpose_change-low",
        purpose_change,
        lambda style, size: purpose_change(
            purposes(UNEVEN), text=purpose_change_text(), style=style, size=size
        ),
        ((300, lowest_purposes(5)), (432, 340)),
        _purposes_lie,
        _grey_but_named,
        lambda: ("2,448", "72%"),
        5,
    ),
    Chart(
        "two_bars-rate",
        two_bars,
        lambda style, size: two_bars(rate(STORY, "THB"), text=two_bars_text(), style=style, size=size),
        ((180, 66), (194, 92)),
        _two_lie,
        _both,
        lambda: (rate(STORY, "THB").unit, "฿198", "฿225"),
        2,
    ),
    Chart(
        "two_bars-days",
        two_bars,
        lambda style, size: two_bars(overload(UNEVEN), text=two_bars_text(), style=style, size=size),
        ((180, 84), (194, 110)),
        _two_lie,
        _grey_but_named,
        lambda: (overload(UNEVEN).unit, "74"),
        2,
    ),
    Chart(
        "two_bars-coverage",
        two_bars,
        lambda style, size: two_bars(coverage(STORY), text=two_bars_text(), style=style, size=size),
        ((200, 84), (260, 110)),
        _two_lie,
        _both,
        lambda: (coverage(STORY).unit, "88%", "93%"),
        2,
    ),
    Chart(
        "wave_series",
        wave_series,
        lambda style, size: wave_series(_changes(series(STORY)), text=series_text(), style=style, size=size),
        ((560, lowest_series(series(STORY), 544)), (900, 340)),
        _series_lie,
        _written("ก่อนเวที"),
        lambda: ("n 8", "95", "1", "5"),
        20,
    ),
    Chart(
        "looking_back",
        looking_back,
        lambda style, size: looking_back(
            _changes(looked_back(STORY)), text=looking_back_text(), style=style, size=size
        ),
        ((420, lowest_back(5)), (500, 330)),
        _back_lies,
        _back_seen,
        lambda: ("n 8", "1", "5"),
        5,
    ),
    Chart(
        "dream_gap",
        dream_gap,
        lambda style, size: dream_gap(_ratings(chosen="tl"), text=rating_text(), style=style, size=size),
        ((420, lowest_gap(5)), (504, 400)),
        _gap_lies,
        _now_or_dream,
        lambda: ("n 8", "1", "5", rating_text().answers),
        5,
    ),
    Chart(
        "dream_gap-hidden",
        dream_gap,
        lambda style, size: dream_gap(
            _hidden_among(_ratings(), hidden_ratings()), text=rating_text(), style=style, size=size
        ),
        ((420, lowest_gap(5)), (504, 400)),
        _gap_lies,
        _now_or_dream,
        lambda: ("n 8",),
        5,
    ),
    Chart(
        "discipline_shape",
        discipline_shape,
        lambda style, size: discipline_shape(_ratings(), text=rating_text(), style=style, size=size),
        ((504, 320), (640, 460)),
        _shape_lies,
        _solid_or_dashed,
        lambda: ("n 8", "1", "5"),
        5,
    ),
    Chart(
        "item_distribution",
        item_distribution,
        lambda style, size: item_distribution(items(), text=item_text(), style=style, size=size),
        ((420, lowest_items(5)), (560, 460)),
        _answers_lie,
        _answers_seen,
        lambda: (f"{item_text().answers} 8", item_text().mean),
        5,
    ),
    Chart(
        "item_distribution-stacked",
        item_distribution,
        lambda style, size: item_distribution(
            items(form="stacked"), text=item_text(), style=style, size=size
        ),
        ((420, lowest_items(5)), (560, 460)),
        _answers_lie,
        _answers_seen,
        lambda: (f"{item_text().answers} 8", item_text().mean),
        5,
    ),
    Chart(
        "rate_by_project",
        rate_by_project,
        lambda style, size: rate_by_project(
            _rates(unit="บาท · รายวัน"), text=labels.rate_text(), style=style, size=size
        ),
        ((474, 130), (516, 165)),
        _rates_lie,
        _rates_seen,
        lambda: ("฿", "บาท · รายวัน", labels.rate_text().hours, labels.rate_text().income),
        5,
    ),
    Chart(
        "rate_by_project-low",
        rate_by_project,
        lambda style, size: rate_by_project(
            _rates(coverage=Fraction(72, 100), unit="บาท · รายวัน"),
            text=labels.rate_text(),
            style=style,
            size=size,
        ),
        ((474, 130), (644, 200)),
        _rates_lie,
        says=lambda: ("72%", "บาท · รายวัน"),
        rows=5,
    ),
    Chart(
        "time_versus_income",
        time_versus_income,
        lambda style, size: time_versus_income(
            _shares(basis="รายวัน"), text=labels.share_text(), style=style, size=size
        ),
        ((474, 130), (534, 165)),
        _shares_lie,
        _written("11%", "42%"),
        lambda: ("%", "รายวัน", f"2,400 {labels.share_text().hours}", "฿540,000", labels.share_text().income),
    ),
    Chart(
        "two_shares",
        two_shares,
        lambda style, size: two_shares(
            _shares(basis="รายวัน"), text=labels.share_text(), style=style, size=size
        ),
        ((600, 220), (900, 300)),
        lambda drawing: look.assert_whole_bars(
            drawing, [_segments(drawing, name) for name in ("time", "income")]
        ),
        _written("%"),
        lambda: ("%", "รายวัน", f"2,400 {labels.share_text().hours}", "฿540,000", labels.share_text().income),
    ),
    Chart(
        "hours_by_purpose",
        hours_by_purpose,
        lambda style, size: hours_by_purpose(weeks(), text=labels.purpose_text(), style=style, size=size),
        ((474, 130), (534, 165)),
        _weeks_lie,
        _weeks_seen,
        lambda: ("33%", f"2,652 {labels.purpose_text().hours}"),
    ),
    Chart(
        "clock_heat",
        clock_heat,
        lambda style, size: clock_heat(
            clock(started=Fraction(9, 10)), text=labels.clock_text(), style=style, size=size
        ),
        ((474, 130), (534, 165)),
        _heat_lies,
        lambda drawing: look.assert_one_way(look.fills(drawing, ["legend"])),
        lambda: ("90%",),
        98,
    ),
    Chart(
        "counts",
        counts,
        lambda style, size: counts(COUNTS, text=CountText(), style=style, size=size),
        ((420, 120), (700, 260)),
        _counts_lie,
        says=lambda: ("7", CountText().count),
        rows=4,
    ),
    Chart(
        "statements",
        statements,
        lambda style, size: statements(AGREED, text=StatementText(), style=style, size=size),
        ((560, 120), (900, 260)),
        colours=_written("เสร็จแล้ว"),
        says=lambda: (STACKED,),
        rows=3,
    ),
    *(
        Chart(
            f"followed_weeks-{unit}",
            followed_weeks,
            lambda style, size, unit=unit: followed_weeks(
                _weeks_followed(unit), text=followed_text(), style=style, size=size
            ),
            ((380, 130), (516, 150)),
            _followed_lie,
            _followed_seen,
            lambda unit=unit: {"share": ("%",), "money": ("฿", "คิดรายวัน"), "days": (STACKED,)}[unit],
            6,
        )
        for unit in ("share", "money", "days")
    ),
    Chart(
        "member_hours",
        member_hours,
        lambda style, size: member_hours(_members(), text=member_text(), style=style, size=size),
        ((340, lowest_members(8)), (520, 300)),
        _members_lie,
        says=lambda: ("8", "48", member_text().average),
        rows=8,
    ),
    Chart(
        "said_bars",
        said_bars,
        lambda style, size: said_bars(_said(), text=said_text(), style=style, size=size),
        ((520, lowest_said(2)), (760, 240)),
        _said_lie,
        _said_seen,
        lambda: ("%", said_text().per_day),
        2,
    ),
)
