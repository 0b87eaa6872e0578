"""The charts of better use of time: what they draw, say and tell, at the sizes they are shown in."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from gui.better_time_charts import followed_text, member_text, said_text
from gui.charts.followed_weeks import FollowedWeeks, Week, followed_weeks
from gui.charts.member_hours import HoursByMember, MemberHours, lowest, member_hours
from gui.charts.said_bars import SaidBars, SaidRow, said_bars
from gui.charts.style import ChartStyle
from tests.gui.charts.conftest import NAUGHTY, assert_readable, named, outlines, words

H = 3600
MONDAY = date(2026, 9, 21)


def _weeks(values: tuple, standings: tuple) -> tuple[Week, ...]:
    return tuple(
        Week(
            MONDAY + timedelta(7 * place),
            MONDAY + timedelta(7 * place + 6),
            None if value is None else Fraction(value),
            standing,
            300 * H,
            Fraction(7, 10) if standing == "low_coverage" else Fraction(93, 100),
        )
        for place, (value, standing) in enumerate(zip(values, standings, strict=True))
    )


STANDINGS = ("reached", "missed", "low_coverage", "no_hours", "reached", "unfinished")
SHARES = FollowedWeeks(
    "เรียนรู้",
    "share",
    Fraction(6, 100),
    False,
    _weeks(("0.07", "0.03", "0.02", None, "0.06", "0.045"), STANDINGS),
)
RATES = replace(
    SHARES,
    unit="money",
    target=Fraction(24_000),
    basis="คิดรายวัน",
    weeks=_weeks((25_000, 12_726, 0, None, 24_000, 0), STANDINGS),
)
DAYS = replace(
    SHARES, unit="days", target=Fraction(4), at_most=True, weeks=_weeks((4, 7, 1, None, 0, 2), STANDINGS)
)


@pytest.mark.parametrize("data", [SHARES, RATES, DAYS], ids=["share", "money", "days"])
@pytest.mark.parametrize("size", [(380, 130), (1000, 260)])
def test_weeks_are_readable_from_a_zero_baseline(
    data: FollowedWeeks, size: tuple[int, int], style: ChartStyle
) -> None:
    drawing = followed_weeks(data, text=followed_text(), style=style, size=size)
    assert_readable(drawing)
    assert len(drawing.marks) == 6
    assert len(named(drawing, "weeks").get_offsets()) == 5
    zero = outlines(drawing, "zero")[0].y0
    places = named(drawing, "weeks").get_offsets()
    values = [float(week.value) for week in data.weeks if week.value is not None]
    heights = [zero - y for _, y in places]
    whole = max(range(5), key=values.__getitem__)
    assert [height / heights[whole] for height in heights] == pytest.approx(
        [value / values[whole] for value in values], abs=0.01
    )


def test_a_line_never_crosses_a_week_without_hours(style: ChartStyle) -> None:
    drawing = followed_weeks(SHARES, text=followed_text(), style=style, size=(516, 150))
    assert len(named(drawing, "way").get_paths()) == 3


def test_grey_weeks_say_why(style: ChartStyle, language: str) -> None:
    drawing = followed_weeks(RATES, text=followed_text(), style=style, size=(516, 150))
    assert "70%" in drawing.marks[2].tooltip
    assert drawing.subtitle.startswith("นับ 3 จาก 6 สัปดาห์" if language == "th" else "3 of 6 weeks counted")
    assert "คิดรายวัน" in drawing.subtitle
    assert drawing.table.rows[0][1:3] == (250.0, 240.0)
    assert drawing.table.rows[3][1] is None


def test_no_week_yet_says_so(style: ChartStyle) -> None:
    drawing = followed_weeks(replace(SHARES, weeks=()), text=followed_text(), style=style, size=(516, 150))
    assert drawing.alternative == followed_text().empty
    assert not drawing.marks


def test_a_year_of_weeks_fits(style: ChartStyle) -> None:
    many = replace(SHARES, weeks=_weeks(("0.05",) * 52, ("missed",) * 52))
    assert_readable(followed_weeks(many, text=followed_text(), style=style, size=(474, 130)))


def _members(count: int = 8, name: str = "มะลิ ศรีสุข") -> HoursByMember:
    rows = tuple(
        MemberHours(str(place), f"{name} {place}", Fraction((30 + place) * H), (38 + place) * H, 40 * H)
        for place in range(count)
    )
    return HoursByMember((*rows, MemberHours("guest", "ผู้มาช่วย", None, 0, None)), 48 * H)


@pytest.mark.parametrize("count", [1, 30])
def test_members_are_readable_at_the_lowest_height(count: int, style: ChartStyle) -> None:
    data = _members(count)
    drawing = member_hours(data, text=member_text(), style=style, size=(340, lowest(count + 1)))
    assert_readable(drawing)
    widths = [box.width for box in outlines(drawing, "bars")]
    assert widths[0] / widths[count - 1] == pytest.approx(30 / (29 + count), rel=0.01)
    assert [mark.keys["member"] for mark in drawing.marks][-1] == ("guest",)


def test_a_low_coverage_greys_the_bars_and_says_why(style: ChartStyle) -> None:
    low = replace(_members(), coverage=Fraction(1, 2))
    drawing = member_hours(low, text=member_text(), style=style, size=(340, 300))
    assert "50%" in drawing.subtitle
    assert "50%" in drawing.alternative
    assert tuple(named(drawing, "bars").get_facecolor()[0][:3]) != tuple(
        named(
            member_hours(_members(), text=member_text(), style=style, size=(340, 300)), "bars"
        ).get_facecolor()[0][:3]
    )


SAID = SaidRow(
    "team",
    "ทั้งทีม",
    {"earning": 25 * H, "mission": 19 * H, "learning": H, "administration": 12 * H, "travel": 2 * H},
    {
        "earning": 936 * H,
        "mission": 552 * H,
        "learning": 120 * H,
        "administration": 480 * H,
        "travel": 312 * H,
    },
    Fraction(15 * H, 2),
    Fraction(8 * H),
    Fraction(93, 100),
)


@pytest.mark.parametrize("size", [(560, 90), (1100, 300)])
def test_both_bars_are_as_long_as_the_whole(size: tuple[int, int], style: ChartStyle) -> None:
    drawing = said_bars(SaidBars((SAID,)), text=said_text(), style=style, size=size)
    assert_readable(drawing)
    assert drawing.table.rows[0][2:7] == (42.4, 32.2, 1.7, 20.3, 3.4)
    assert sum(drawing.table.rows[2][2:8]) == pytest.approx(0, abs=0.3)
    assert drawing.table.rows[2][-2] == 0.5


def test_any_name_can_be_drawn(style: ChartStyle) -> None:
    silent = replace(SAID, key="m", logged={}, logged_per_day=None, coverage=Fraction(1, 2))
    rows = (SAID, *(replace(silent, name=name) for name in NAUGHTY))
    assert_readable(said_bars(SaidBars(rows), text=said_text(), style=style, size=(700, 62 * len(rows) + 24)))
    members = tuple(MemberHours("m", name, Fraction(H), H, None) for name in NAUGHTY)
    drawing = member_hours(
        HoursByMember(members, 48 * H), text=member_text(), style=style, size=(340, lowest(len(NAUGHTY)))
    )
    assert_readable(drawing)


def test_nobody_said_anything(style: ChartStyle) -> None:
    drawing = said_bars(SaidBars(()), text=said_text(), style=style, size=(700, 160))
    assert words(drawing)
    assert drawing.alternative == said_text().empty
