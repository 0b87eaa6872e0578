"""The audit of every chart: whole words in Thai, honest lengths, colours for every eye, a table twin and a sentence."""

import inspect
import json
import pkgutil
from importlib import import_module
from typing import get_type_hints

import pytest

import gui.charts
from gui import language as words
from gui.charts.drawing import Drawing
from gui.language import set_language
from gui.resources import resource
from tests.gui.charts.conftest import assert_marked
from tests.gui.charts.inspection import assert_whole_and_apart
from tests.gui.charts.registry import CHARTS, Chart, drawn
from tests.gui.charts.seeing import closest

HELPERS = {"empty_drawing"}
LANGUAGES = ("th", "en")
every_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)


@pytest.fixture(autouse=True, scope="module")
def thai():
    """Thai that is not merged yet is read as well."""
    set_language("th")
    known = dict(words._thai)
    for part in sorted(resource("translations", "parts").glob("*.json")):
        for text, translated in json.loads(part.read_text(encoding="utf-8")).items():
            words._thai.setdefault((text, ""), translated)
    yield
    words._thai.clear()
    words._thai.update(known)
    drawn.cache_clear()


@pytest.fixture(autouse=True)
def language():
    """Thai where a test does not ask for English."""
    set_language("th")
    yield
    set_language("en")


def functions_that_draw() -> set[str]:
    found: set[str] = set()
    for module in pkgutil.iter_modules(gui.charts.__path__):
        held = import_module(f"gui.charts.{module.name}")
        for name, function in inspect.getmembers(held, inspect.isfunction):
            own = function.__module__ == held.__name__ and not name.startswith("_")
            if own and get_type_hints(function).get("return") is Drawing:
                found.add(name)
    return found - HELPERS


def test_every_chart_is_looked_at():
    assert functions_that_draw() == {chart.draws.__name__ for chart in CHARTS}


@every_chart
@pytest.mark.parametrize("language_", LANGUAGES)
def test_words_are_whole_and_apart(chart: Chart, language_: str):
    for size in chart.sizes:
        assert_whole_and_apart(drawn(chart, language_, "light", size))


@every_chart
def test_light_and_dark_lie_alike(chart: Chart):
    """So that what holds for the words of one theme holds for the other."""
    light, dark = (
        [
            (text.get_text(), text.get_position())
            for text in drawn(chart, "th", theme, chart.sizes[1]).figure.axes[0].texts
        ]
        for theme in ("light", "dark")
    )
    assert light == dark


@every_chart
def test_lengths_and_places_are_those_of_the_table(chart: Chart):
    for size in chart.sizes:
        chart.geometry(drawn(chart, "th", "light", size))


@every_chart
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_are_seen_by_all_and_in_grey(chart: Chart, theme: str):
    chart.colours(drawn(chart, "th", theme, chart.sizes[1]))


@every_chart
@pytest.mark.parametrize("language_", LANGUAGES)
def test_the_twin_and_the_sentence(chart: Chart, language_: str):
    drawing = drawn(chart, language_, "light", chart.sizes[1])
    assert_marked(drawing)
    assert drawing.table.rows
    assert all(len(row) == len(drawing.table.columns) for row in drawing.table.rows)
    if chart.rows is not None:
        assert len(drawing.marks) == chart.rows
    said = " ".join((drawing.alternative, drawing.subtitle, *drawing.table.columns))
    assert len(drawing.alternative) > 20
    set_language(language_)
    for word in chart.says():
        assert word in said, word


def test_eyes_are_those_of_the_reference():
    """assessment.md §5: BrBG keeps 21.0 apart for those who miss the middle cone, red-yellow-green falls to 6."""
    brown_green = ("#a6611a", "#dfc27d", "#f5f5f5", "#80cdc1", "#018571")
    traffic = ("#d7191c", "#fdae61", "#ffffbf", "#a6d96a", "#1a9641")
    assert closest(brown_green, "deuteranopia") == pytest.approx(21.0, abs=0.1)
    assert closest(traffic, "deuteranopia") < 7
