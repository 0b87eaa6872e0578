"""The kiosk on a real round: what is kept, what is handed in, and who comes back under which code."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assessments.five_disciplines import codes
from gui.pages.assessment.kiosk_desk import ByCard, ByName, ByNumber, BySelfMadeCode, Sheet
from gui.pages.assessment.wave_desk import WaveDesk
from gui.workspace import Workspace
from models import responses, waves
from models.instruments import built_in
from models.schema import new_key
from models.waves import Wave

ROOT = Path(__file__).parents[3]
DAY = date(2026, 11, 20)
PULSE = built_in()[-1]
FIRST = PULSE.items[0].key
ELEMENTS = ("บ้านนา", "สมชาย", "แมว", "2", "เมือง")


def open_wave(workspace: Workspace, mode: str = "coded", name: str = "ก่อน") -> Wave:
    assert workspace.database is not None
    assert workspace.team is not None
    key = new_key()
    with workspace.database.transaction() as connection:
        waves.open_wave(
            connection,
            workspace.team.key,
            name,
            PULSE,
            today=DAY,
            team_size=8,
            mode=mode,
            key=key,
        )
    with workspace.database.read() as connection:
        found = waves.wave(connection, key)
    assert found is not None
    return found


class Counter:
    """A desk with its calls made one after the other."""

    def __init__(self, qtbot, workspace: Workspace, wave: Wave) -> None:
        self._bot, self.workspace = qtbot, workspace
        self.desk = WaveDesk(workspace, wave)

    def take(self, who, language: str = "th") -> Sheet | str:
        return self._ask(lambda done, failed: self.desk.take(who, language, done, failed))

    def keep(self, sheet: Sheet, **answers) -> None:
        sheet.answers.update(answers)
        self._ask(lambda done, failed: self.desk.keep(sheet, lambda: done(sheet), failed))

    def hand_in(self, sheet: Sheet) -> Any:
        return self._ask(lambda done, failed: self.desk.hand_in(sheet, lambda: done("in"), failed))

    def count(self) -> int:
        return self._ask(lambda done, _: self.desk.count(done))

    def number(self) -> str:
        return self._ask(lambda done, _: self.desk.offer_number(done))

    def _ask(self, call: Callable[[Any, Any], None]) -> Any:
        found: list[Any] = []
        call(found.append, lambda error: found.append(error.template))
        self._bot.waitUntil(lambda: bool(found), timeout=5000)
        return found[0]


def test_a_card_comes_back_to_its_draft_and_hands_in_once(qtbot, workspace: Workspace) -> None:
    desk = Counter(qtbot, workspace, open_wave(workspace))
    card, other = codes.new_cards(2)
    sheet = desk.take(ByCard(card))
    sheet.place = 3
    desk.keep(sheet, **{FIRST: 4, PULSE.items[1].key: "na"})
    again = desk.take(ByCard(card), "en")
    assert again.answers == {FIRST: 4, PULSE.items[1].key: "na"}
    assert (again.place, again.language) == (3, "th")
    assert desk.take(ByCard(other)).answers == {}
    assert desk.count() == 0
    assert desk.hand_in(again) == "in"
    assert desk.count() == 1
    assert "already" in desk.take(ByCard(card))
    assert workspace.undo_text == ""


def test_an_anonymous_number_leads_back_and_a_wrong_one_nowhere(qtbot, workspace: Workspace) -> None:
    desk = Counter(qtbot, workspace, open_wave(workspace, "anonymous"))
    number = desk.number()
    sheet = desk.take(ByNumber(number, is_new=True))
    wrong = f"{(int(number) + 1) % 10000:04}"
    assert "paused" in desk.take(ByNumber(wrong, is_new=False))
    desk.keep(sheet, **{FIRST: 2})
    assert desk.take(ByNumber(number, is_new=False)).answers == {FIRST: 2}


def test_a_named_person_answers_under_their_name(qtbot, workspace: Workspace) -> None:
    desk = Counter(qtbot, workspace, open_wave(workspace, "named"))
    sheet = desk.take(ByName("2" * 32))
    desk.keep(sheet, **{FIRST: 5})
    desk.hand_in(sheet)
    assert "already" in desk.take(ByName("2" * 32))


def test_a_self_made_code_is_recognised_with_one_answer_changed(qtbot, workspace: Workspace) -> None:
    assert workspace.database is not None
    before = open_wave(workspace)
    desk = Counter(qtbot, workspace, before)
    sheet = desk.take(BySelfMadeCode(ELEMENTS))
    desk.keep(sheet, **{FIRST: 3})
    desk.hand_in(sheet)
    near = (*ELEMENTS[:2], "หมา", *ELEMENTS[3:])
    assert "almost the same" in desk.take(BySelfMadeCode(near))
    with workspace.database.transaction() as connection:
        waves.close_wave(connection, before.key, today=DAY)
    after = open_wave(workspace, name="หลัง")
    desk = Counter(qtbot, workspace, after)
    assert not desk.take(BySelfMadeCode((" บ้านนา", "สมชาย", "แมว", "๒", "เมือง"))).asks_whether_near
    sheet = desk.take(BySelfMadeCode(near))
    assert sheet.asks_whether_near
    sheet.be_near()
    desk.keep(sheet, **{FIRST: 4})
    desk.hand_in(sheet)
    with workspace.database.transaction() as connection:
        waves.close_wave(connection, after.key, today=DAY)
    people = []
    with workspace.database.read() as connection:
        for key in (before.key, after.key):
            closed = waves.wave(connection, key)
            assert closed is not None
            people.append([one.who for one in responses.answers_of(connection, closed)])
    assert people[0] == people[1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_kills_lose_no_answer_that_was_shown_and_show_none_to_the_next_person(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.gui.dying_kiosk", str(tmp_path / "ทีม.db"), "8", "1"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    print(found)
    assert found["shown"] > 0
    assert (found["lost"], found["leaked"]) == (0, 0)
