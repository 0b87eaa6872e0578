"""Charts that a widget paints itself: from zero or on the whole scale, told without looking, apart for every eye."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from gui.language import set_language
from gui.pages.dream_team.dream_line import DreamLine
from gui.pages.time_log.week_chart import WeekChart
from gui.theme import Theme
from gui.widgets.rating_line import RatingLine
from tests.gui.charts.inspection import assert_seen_by_all, assert_seen_in_grey

HOUR = 3600
HOURS = (40, 52, 0, 24, 48, 36, 60, 12)
WEEKS = [(date(2026, 9, 21) + timedelta(7 * at), hours * HOUR) for at, hours in enumerate(HOURS)]
FEW_PIXELS, LINE = 2.5, 2


@pytest.fixture(params=["light", "dark"])
def theme(request, qapp: QApplication) -> Theme:
    made = Theme(request.param)
    made.apply()
    return made


@pytest.fixture(autouse=True)
def thai():
    set_language("th")
    yield
    set_language("en")


def run_of(image: QImage, x: int, colours: set[str]) -> tuple[int, int]:
    """The first and the last row of a bar in a column of pixels; the thin line of the limit does not end it."""
    rows = [y for y in range(image.height()) if QColor(image.pixel(x, y)).name() in colours]
    top = bottom = max(rows)
    for y in reversed(rows):
        if top - y > LINE + 1:
            break
        top = y
    return top, bottom


@pytest.mark.parametrize("size", [(700, 190), (1000, 300)])
def test_the_weeks_stand_on_zero_and_are_as_high_as_their_hours(qtbot, theme, size):
    chart = WeekChart(theme)
    qtbot.addWidget(chart)
    chart.show_weeks(WEEKS, 48 * HOUR)
    chart.retranslate()
    bars = chart.bars
    chart.resize(*size)
    chart.grab()  # lays it out
    image = bars.grab().toImage()
    fills = {
        theme.color(name).name() for name in ("before_after.before", "before_after.after", "chart.overload")
    }
    feet, heights = [], {}
    for place, hours in enumerate(HOURS):
        if hours:
            left = round(bars._bar(place).left()) + 2  # beside the number in the bar
            top, bottom = run_of(image, left, fills)
            feet.append(bottom)
            heights[hours] = bottom - top + 1
    assert max(feet) - min(feet) <= 1
    unit = heights[max(HOURS)] / max(HOURS)
    # The line of the limit lies on a bar that just reaches it.
    assert all(abs(height - hours * unit) <= FEW_PIXELS for hours, height in heights.items())


def test_the_weeks_are_told_without_looking(qtbot, theme):
    chart = WeekChart(theme)
    qtbot.addWidget(chart)
    chart.show_weeks(WEEKS, 48 * HOUR)
    chart.retranslate()
    said = chart.bars.accessibleName()
    assert all(f"{hours}.0" in said for hours in HOURS)
    assert said.count(":") >= len(HOURS)


def test_weeks_keep_apart_for_every_eye_and_in_grey(theme):
    colours = [theme.color(name).name() for name in ("before_after.before", "before_after.after")]
    assert_seen_by_all(colours)
    assert_seen_in_grey(colours)


@pytest.mark.parametrize("kind", [RatingLine, DreamLine])
@pytest.mark.parametrize("points", [range(1, 6), range(11), range(1, 8)])
def test_ratings_lie_on_the_whole_line(qtbot, theme, kind, points):
    line = kind(theme)
    qtbot.addWidget(line)
    line.resize(200, 30)
    if kind is DreamLine:
        line.show_values(points, "ui.accent", points[0], points[-1], None)
    else:
        line.show_value(points[0], points, "ui.accent")
    first, last = line.place(points[0]), line.place(points[-1])
    assert 0 < first < 15
    assert line.width() - 15 < last < line.width()
    middle = (points[0] + points[-1]) / 2
    assert line.place(middle) == pytest.approx((first + last) / 2)


def test_now_is_filled_and_the_dream_a_ring(qtbot, theme):
    line = DreamLine(theme)
    qtbot.addWidget(line)
    line.resize(200, 30)
    line.show_values(range(1, 6), "ui.accent", 2.0, 4.0, 3.0)
    image = line.grab().toImage()
    accent = theme.color("ui.accent").name()
    assert QColor(image.pixel(round(line.place(2.0)), 11)).name() == accent
    assert QColor(image.pixel(round(line.place(4.0)), 11)).name() == theme.color("ui.surface").name()
