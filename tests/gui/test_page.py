"""The shape of pages: read when shown, drop what is late, follow changes of their own topics."""

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.page import Page
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import teams
from models.errors import Refused

TEAM = "1" * 32


class Projects(Page):
    topics = frozenset({"project"})

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.shown: list[Any] = []
        self.reads = 0
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.finish()

    def title(self) -> str:
        return "โครงการ"

    def fetch(self, database: Any, progress: Any) -> int:
        self.reads += 1
        read = self.reads
        self.gate.wait(5)
        if self.error is not None:
            raise self.error
        return read

    def present(self, data: Any) -> None:
        self.shown.append(data)


@pytest.fixture
def page(workspace: Workspace, theme: Theme, settings: SettingsStore, qtbot: QtBot) -> Projects:
    made = Projects(workspace, theme, settings)
    qtbot.addWidget(made)
    return made


def test_a_page_reads_when_it_is_shown_and_not_again_without_reason(page: Projects, qtbot: QtBot):
    assert page.reads == 0
    page.show()
    qtbot.waitUntil(lambda: page.shown == [1])
    page.hide()
    page.show()
    qtbot.wait(50)
    assert page.reads == 1
    assert page.header.title.text() == "โครงการ"


def test_a_change_of_its_topic_is_read_at_once_when_shown_and_later_when_hidden(page: Projects, qtbot: QtBot):
    page.show()
    qtbot.waitUntil(lambda: page.shown == [1])
    page.workspace.do("", teams.add_project, TEAM, "ตลาด")
    qtbot.waitUntil(lambda: page.shown == [1, 2])
    page.hide()
    page.workspace.do("", teams.add_project, TEAM, "ค่าย")
    page.workspace.wait()
    assert page.reads == 2
    page.show()
    qtbot.waitUntil(lambda: page.shown == [1, 2, 3])


def test_other_topics_leave_it_alone(page: Projects, qtbot: QtBot):
    page.show()
    qtbot.waitUntil(lambda: page.shown == [1])
    page.workspace.do("", teams.add_member, TEAM, "มานี")
    page.workspace.wait()
    assert page.reads == 1


def test_a_late_result_is_dropped(page: Projects, qtbot: QtBot):
    page.gate.clear()
    page.show()
    qtbot.waitUntil(lambda: page.reads == 1)
    page.refresh()
    page.gate.set()
    qtbot.waitUntil(lambda: page.shown == [2])


def test_a_page_without_a_team_reads_nothing_and_complains_of_nothing(page: Projects, qtbot: QtBot):
    page.gate.clear()
    page.error = AssertionError("no team")
    page.show()
    qtbot.waitUntil(lambda: page.reads == 1)
    page.workspace.set_team(None, [], None)
    page.gate.set()
    qtbot.wait(80)
    assert (page.reads, page.shown) == (1, [])


def test_what_cannot_be_read_is_a_sentence(page: Projects, qtbot: QtBot):
    page.error = Refused("Choose another period.")
    page.show()
    qtbot.waitUntil(lambda: page.message_bar.isVisible())
    assert page.message_bar.sentence.text() == "Choose another period."
