"""What charts are drawn from in their tests, and how what was drawn is looked at."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

import pytest
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import Collection
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Bbox

from gui.charts.clock_heat import ClockHour, ClockHours
from gui.charts.drawing import Drawing
from gui.charts.income_shares import Share, Shares
from gui.charts.project_rates import ProjectRate, Rates
from gui.charts.purpose_bars import ORDER, PurposeHours, WeekHours
from gui.charts.style import ChartStyle
from gui.language import set_language
from gui.resources import resource

HOUR = 3600
PROJECTS = (
    ("csr", "รับจัดกิจกรรม CSR", 264, 205_200),
    ("youth", "อบรมเยาวชน", 600, 189_000),
    ("market", "ตลาดชุมชน", 528, 102_600),
    ("mangrove", "ฟื้นฟูป่าชายเลน", 624, 43_200),
    ("core", "งานกลางของทีม", 384, 0),
)
WEEK = (105, 70, 10, 80, 49)
NAUGHTY = (
    "ที่ ปั๊มน้ำ ฟื้นฟู กตัญญู โครงการฟื้นฟูป่าชายเลนและระบบนิเวศชายฝั่งแบบมีส่วนร่วม",
    "Cost $5 and $10 $x_1$ \\frac{1}",
    "$$$$",
    "",
    "   ",
    "น้ำ\nสอง\tบรรทัด\r\n\x00\x07",
    "\u202eกลับด้าน\u200b\ufeff",
    "ก" * 5000,
    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
    "🙂👩‍👩‍👧🎉 漢字 مرحبا",
    "<b>หนา</b> {braces} %s \\u0e01",
    "\ud800",
)
SIZES = ((516, 165), (474, 130), (534, 165), (644, 200))


@pytest.fixture(autouse=True, params=("th", "en"))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    set_language(request.param)
    yield request.param
    set_language("en")


@pytest.fixture(scope="session")
def tokens() -> dict:
    return json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session", params=("light", "dark"))
def style(request: pytest.FixtureRequest, tokens: dict) -> ChartStyle:
    return ChartStyle.from_tokens(tokens, request.param)


def rates(**values) -> Rates:
    rows = tuple(
        ProjectRate(key, name, hours * HOUR, baht * 100, Fraction(baht * 100, hours), internal=key == "core")
        for key, name, hours, baht in PROJECTS
    )
    return Rates(rows, **{"break_even": Fraction(19_000), **values})


def shares(**values) -> Shares:
    rows = tuple(
        Share(key, name, hours * HOUR, baht * 100, attention=key in ("mangrove", "core"))
        for key, name, hours, baht in PROJECTS
    )
    return Shares(rows, **values)


def weeks(count: int = 8, holidays: tuple[int, ...] = (3, 4)) -> PurposeHours:
    return PurposeHours(
        tuple(
            WeekHours(
                date(2026, 9, 21) + timedelta(7 * index),
                {purpose: (hours + index) * HOUR for purpose, hours in zip(ORDER, WEEK, strict=False)},
                ("วันหยุด",) if index in holidays else (),
            )
            for index in range(count)
        )
    )


def clock(**values) -> ClockHours:
    cells = tuple(ClockHour(day, hour, (day + hour) * 1800) for day in range(7) for hour in range(7, 21))
    return ClockHours(cells, 8, **values)


def texts(drawing: Drawing) -> list[Text]:
    return [text for text in drawing.figure.findobj(Text) if text.get_text() and text.get_visible()]


def words(drawing: Drawing) -> list[str]:
    return [text.get_text() for text in texts(drawing)]


def boxes(drawing: Drawing) -> list[tuple[str, Bbox]]:
    """Where the ink of each text is, in pixels from the bottom left corner (a line box says less in Thai)."""
    renderer = FigureCanvasAgg(drawing.figure).get_renderer()
    scale = drawing.figure.dpi / 72
    found = []
    for text in texts(drawing):
        line, font = text.get_window_extent(renderer), text.get_fontproperties()
        with rc_context({"text.parse_math": False}):
            path = TextPath((0, 0), text.get_text(), size=text.get_fontsize() * scale, prop=font)
        ink = path.get_extents()
        base = text.get_transform().transform(text.get_position())[1]
        found.append((text.get_text(), Bbox([(line.x0, base + ink.y0), (line.x1, base + ink.y1)])))
    return found


def named(drawing: Drawing, name: str) -> Collection:
    return next(found for found in drawing.figure.findobj(Collection) if found.get_gid() == name)


def outlines(drawing: Drawing, name: str) -> list[Bbox]:
    """The bounds of each shape of a collection, in pixels from the top left corner."""
    return [path.get_extents() for path in named(drawing, name).get_paths()]


def assert_readable(drawing: Drawing) -> None:
    """No text below 12 px, outside the figure, or on another text."""
    width, height = drawing.figure.canvas.get_width_height()
    scale = drawing.figure.dpi / 72
    assert all(text.get_fontsize() * scale >= 12 for text in texts(drawing))
    found = boxes(drawing)
    for text, box in found:
        assert box.x0 >= -1, text
        assert box.x1 <= width + 1, text
        assert box.y0 >= -1, text
        assert box.y1 <= height + 1, text
    for index, (text, box) in enumerate(found):
        for other, beside in found[index + 1 :]:
            apart = (
                box.x1 <= beside.x0 + 1
                or beside.x1 <= box.x0 + 1
                or box.y1 <= beside.y0 + 0.5
                or beside.y1 <= box.y0 + 0.5
            )
            assert apart, (text, other, box, beside)


def assert_marked(drawing: Drawing) -> None:
    """Every mark lies in the figure, says what it is, and no two share a place for the arrow keys."""
    width, height = drawing.figure.canvas.get_width_height()
    for mark in drawing.marks:
        assert mark.box.x >= 0
        assert mark.box.y >= 0
        assert mark.box.x + mark.box.width <= width + 0.5
        assert mark.box.y + mark.box.height <= height + 0.5
        assert mark.tooltip
        assert mark.label
        assert all(mark.keys.values())
    places = [(mark.row, mark.column) for mark in drawing.marks]
    assert len(set(places)) == len(places)
