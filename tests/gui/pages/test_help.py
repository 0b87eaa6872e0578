"""The help page explains every measure; no figure's (i) leads nowhere."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS
from gui.help.contents import ALIASES, topics
from gui.language import set_language
from gui.pages.help import HelpPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace

GUI = Path(__file__).parents[3] / "gui"
MEASURES = {
    "man_hours", "recognised_income", "recognised_income_by_hours", "sharing", "special_rows", "revenue_per_hour",
    "loaded_revenue_per_hour", "cost", "break_even", "expected_hours", "coverage", "load", "no_ranking",
}  # fmt: skip


@pytest.fixture
def page(workspace: Workspace, theme: Theme, settings: SettingsStore, qtbot: QtBot) -> HelpPage:
    made = HelpPage(workspace, theme, settings)
    qtbot.addWidget(made)
    return made


def test_every_measure_is_explained(page: HelpPage):
    assert page.sections.keys() >= MEASURES
    with_example = {topic.key for topic in topics() if topic.example}
    assert MEASURES - with_example == {"special_rows", "no_ranking"}


def test_other_names_lead_to_topics_that_exist(page: HelpPage):
    assert set(ALIASES.values()) <= page.sections.keys()


def test_every_anchor_used_in_the_window_exists(page: HelpPage):
    used: set[str] = set()
    for path in GUI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r'(?:show_help\(|InfoLink\(|KpiTile\(\w+(?:\.\w+)?, )"(\w+)"', text))
    assert {ALIASES.get(anchor, anchor) for anchor in used} <= page.sections.keys()


def test_every_action_is_in_the_list_of_keys(page: HelpPage):
    from PySide6.QtWidgets import QLabel

    for code in ("en", "th"):
        set_language(code)
        page.retranslate()
        texts = {label.text() for label in page.sections["keys"].findChildren(QLabel)}
        assert {entry.text() for entry in ACTIONS} <= texts


def test_the_thai_help_is_thai_throughout():
    set_language("th")
    for topic in topics():
        for text in (topic.title, *topic.rule, *([topic.example] if topic.example else [])):
            assert re.search("[\u0e00-\u0e7f]", text), text
