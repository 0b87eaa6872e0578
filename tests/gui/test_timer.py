"""The timer through an afternoon, a night, a sleep, clocks that are set, crashes and restarts; no measured time is lost."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.measured_time import unsaved
from gui.timed_work import Work, usual_works
from gui.timer import ComputerClocks, Question, WorkTimer
from gui.workspace import Workspace
from models import ledger, places, records, teams
from models.changes import Change
from models.database import Database
from models.drafts import Drafts
from models.errors import Unavailable
from tests.gui.clocks import PlayedClocks

ROOT = Path(__file__).parents[2]
TEAM, MEMBER, OTHER = "1" * 32, "2" * 32, "3" * 32
FRIDAY = date(2026, 11, 20)
COUNTING = Work(note="นับกล้าไม้")
REPORT = Work(note="เขียนรายงาน")
H, M = 3600, 60

Entries = Callable[[], list[tuple[date, int | None, int, str]]]


@pytest.fixture
def clocks() -> PlayedClocks:
    return PlayedClocks(datetime(2026, 11, 20, 16, 15, 20))


@pytest.fixture
def timer(workspace: Workspace, clocks: PlayedClocks) -> WorkTimer:
    made = WorkTimer(workspace, clocks)
    made.ticks.setInterval(1_000_000)  # the test looks itself
    return made


@pytest.fixture
def entries(workspace: Workspace) -> Entries:
    def read() -> list[tuple[date, int | None, int, str]]:
        workspace.wait()
        assert workspace.database is not None
        with workspace.database.read() as connection:
            found = records.entries(connection, TEAM, newest_first=False)
        return [(one.day, one.start, one.seconds, one.note) for one in found]

    return read


def born_again(workspace: Workspace, clocks: PlayedClocks) -> WorkTimer:
    """The program starts anew: the window is gone, the drafts are read from their file."""
    assert workspace.database is not None
    location, team, members, member = (
        workspace.database.location,
        workspace.team,
        workspace.members,
        workspace.member,
    )
    workspace.open(Database.open(location), workspace.teams)
    timer = WorkTimer(workspace, clocks)
    timer.ticks.setInterval(1_000_000)
    workspace.set_team(team, members, member)
    return timer


def test_an_afternoon_becomes_one_entry_that_undo_takes_back(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks, entries: Entries, qtbot: QtBot
) -> None:
    ticks: list[int] = []
    timer.ticked.connect(ticks.append)
    timer.start(COUNTING)
    for _ in range(42):
        clocks.pass_time(minutes=1)
        timer.look()
    assert ticks[-1] == timer.seconds() == 42 * M
    assert timer.running is not None and (timer.running.day, timer.running.start) == (
        FRIDAY,
        16 * H + 15 * M + 20,
    )
    timer.stop()
    assert timer.running is None
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 42 * M, "นับกล้าไม้")]
    assert workspace.undo_text == "Log 0:42 h: นับกล้าไม้"
    workspace.undo()
    assert entries() == []
    workspace.redo()
    assert len(entries()) == 1
    assert workspace.drafts.get(f"timer/{TEAM}/{MEMBER}") is None
    assert unsaved(workspace.drafts, (TEAM, MEMBER)) == []


def test_to_other_work_at_the_same_instant_is_one_step(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks, entries: Entries
) -> None:
    timer.start(COUNTING)
    clocks.pass_time(minutes=1, seconds=40)
    timer.switch(REPORT)
    clocks.pass_time(minutes=1, seconds=59)
    timer.stop()
    assert entries() == [
        (FRIDAY, 16 * H + 15 * M, 2 * M, "นับกล้าไม้"),
        (FRIDAY, 16 * H + 17 * M, 2 * M, "เขียนรายงาน"),
    ]
    assert timer.last_work() == REPORT
    workspace.undo()
    assert [note for *_, note in entries()] == ["นับกล้าไม้"]


def test_less_than_half_a_minute_is_not_logged_and_says_so(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks, entries: Entries
) -> None:
    said: list[str] = []
    workspace.message.connect(said.append)
    timer.start(COUNTING)
    clocks.pass_time(seconds=29)
    timer.stop()
    assert said == ["Less than half a minute: nothing is logged."]
    assert timer.running is None and entries() == []


def test_nobody_is_no_one_to_time(timer: WorkTimer, workspace: Workspace) -> None:
    workspace.set_team(workspace.team, workspace.members, None)
    timer.start(COUNTING)
    assert timer.running is None


def test_a_sleep_asks_and_counts_on_and_a_cut_saves_what_is_sure(
    timer: WorkTimer, clocks: PlayedClocks, entries: Entries
) -> None:
    asked: list[Question] = []
    timer.asked.connect(asked.append)
    timer.start(COUNTING)
    clocks.pass_time(minutes=2)
    timer.look()
    clocks.pass_time(hours=3)
    timer.look()
    assert asked == [Question("sleep", COUNTING, 2 * M, FRIDAY, 16 * H + 17 * M + 20)]
    clocks.pass_time(seconds=1)
    timer.look()
    assert len(asked) == 1
    assert timer.seconds() == 3 * H + 2 * M + 1
    timer.stop()  # passed over: asked again, nothing saved
    assert len(asked) == 2 and timer.running is not None
    timer.cut_at_clock(16 * H + 17 * M)
    assert timer.running is None and timer.question is None
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 2 * M, "นับกล้าไม้")]


def test_a_night_can_be_kept_and_belongs_to_the_day_it_began(
    timer: WorkTimer, clocks: PlayedClocks, entries: Entries
) -> None:
    asked: list[Question] = []
    timer.asked.connect(asked.append)
    clocks.set_to(datetime(2026, 11, 20, 22, 0))
    timer.start(COUNTING)
    for _ in range(4 * 60):
        clocks.pass_time(minutes=1)
        timer.look()
    assert [(one.reason, one.sure) for one in asked] == [("night", 119 * M)]
    timer.keep()
    assert timer.question is None
    timer.stop()
    assert entries() == [(FRIDAY, 22 * H, 4 * H, "นับกล้าไม้")]


def test_more_than_ten_hours_are_asked_about_and_another_time_can_be_said(
    timer: WorkTimer, clocks: PlayedClocks, entries: Entries
) -> None:
    clocks.set_to(datetime(2026, 11, 20, 8, 0))
    timer.start(COUNTING)
    for _ in range(11 * 60):
        clocks.pass_time(minutes=1)
        timer.look()
    assert timer.question is not None and timer.question.reason == "long"
    timer.cut_at_clock(17 * H + 30 * M)
    assert entries() == [(FRIDAY, 8 * H, 9 * H + 30 * M, "นับกล้าไม้")]


@pytest.mark.parametrize(
    "moment", [datetime(2026, 11, 20, 19, 0), datetime(2026, 11, 20, 3, 0), datetime(2569, 11, 20, 16, 16)]
)
def test_a_clock_that_is_set_is_asked_about_and_changes_no_minute(
    timer: WorkTimer, clocks: PlayedClocks, entries: Entries, moment: datetime
) -> None:
    timer.start(COUNTING)
    clocks.pass_time(minutes=1)
    timer.look()
    clocks.set_to(moment)
    clocks.pass_time(minutes=1)
    timer.look()
    assert timer.question is not None and timer.question.reason == "clock"
    timer.keep()
    clocks.pass_time(minutes=1)
    timer.stop()
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 3 * M, "นับกล้าไม้")]


def test_a_computer_in_the_buddhist_year_logs_on_the_day_that_is_meant(
    timer: WorkTimer, clocks: PlayedClocks, entries: Entries
) -> None:
    clocks.set_to(datetime(2569, 11, 20, 9, 0))
    timer.start(COUNTING)
    clocks.pass_time(minutes=1)
    timer.stop()
    assert entries() == [(FRIDAY, 9 * H, M, "นับกล้าไม้")]


def test_discarded_time_can_be_saved_after_all(
    timer: WorkTimer, clocks: PlayedClocks, entries: Entries
) -> None:
    said: list[str] = []
    timer.discarded.connect(said.append)
    timer.start(COUNTING)
    clocks.pass_time(minutes=30)
    timer.discard()
    assert said == ["The time of นับกล้าไม้ was discarded."]
    assert entries() == [] and timer.running is None
    timer.save_discarded()
    timer.save_discarded()
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 30 * M, "นับกล้าไม้")]


def test_a_crash_and_a_quick_start_go_on_without_a_word(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks, entries: Entries
) -> None:
    timer.start(COUNTING)
    clocks.pass_time(minutes=1)
    timer.look()
    clocks.pass_time(seconds=100)
    again = born_again(workspace, clocks)
    assert again.question is None
    assert again.running is not None and again.running.work == COUNTING
    assert again.seconds() == 160
    again.stop()
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 3 * M, "นับกล้าไม้")]


def test_a_crash_just_after_it_was_saved_does_not_let_the_timer_run_on(
    workspace: Workspace, timer: WorkTimer, clocks: PlayedClocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the entry comes into the database, the file says already that the timer has ended."""
    assert workspace.database is not None
    file, timers = places.drafts_of(workspace.database.location), []
    add_entry = ledger.add_entry

    def look(*args: Any, **values: Any) -> Change:
        kept = Drafts(file).keys()
        timers.append([name for name in kept if name.startswith("timer/")])
        return add_entry(*args, **values)

    monkeypatch.setattr(ledger, "add_entry", look)
    timer.start(COUNTING)
    workspace.drafts.flush()
    clocks.pass_time(hours=1)
    timer.look()
    timer.keep()
    timer.stop()
    workspace.wait()
    assert timers == [[]]


def test_a_closed_window_is_asked_about_also_when_the_computer_was_started_anew(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks, entries: Entries
) -> None:
    timer.start(COUNTING)
    clocks.pass_time(minutes=30)
    timer.rest()
    timer.keep()
    clocks.pass_time(hours=15)
    clocks.start_again()
    again = born_again(workspace, clocks)
    assert again.question == Question("closed", COUNTING, 30 * M, FRIDAY, 16 * H + 45 * M + 20)
    assert again.seconds() == 15 * H + 30 * M
    # Closed again without an answer: the same question comes back.
    again.rest()
    clocks.pass_time(minutes=10)
    third = born_again(workspace, clocks)
    assert third.question == Question("closed", COUNTING, 30 * M, FRIDAY, 16 * H + 45 * M + 20)
    third.cut_at_clock(16 * H + 45 * M)
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 30 * M, "นับกล้าไม้")]


@pytest.mark.parametrize(
    "draft",
    [
        "นับกล้าไม้",
        [],
        {"work": {}, "watch": {}, "doubt": None},
        {
            "work": {"what": "x"},
            "watch": {"day": "2026-11-20", "start": 1, "counted": 1, "seen": {}},
            "doubt": 1,
        },
        {
            "work": {"note": "น้ำ"},
            "watch": {
                "day": "2026-11-20",
                "start": 1,
                "counted": float("nan"),
                "seen": {"wall": 1.0, "steady": float("inf")},
            },
            "doubt": None,
        },
    ],
)
def test_what_is_no_timer_in_the_drafts_is_passed_over(
    workspace: Workspace, clocks: PlayedClocks, draft: object
) -> None:
    workspace.drafts.put(f"timer/{TEAM}/{MEMBER}", draft)
    workspace.drafts.put(f"measured/{TEAM}/{MEMBER}", [draft, {"day": "x", "work": draft}])
    workspace.drafts.put(f"timed_last/{TEAM}/{MEMBER}", draft)
    timer = WorkTimer(workspace, clocks)
    assert timer.running is None
    assert timer.last_work() is None


def test_each_person_has_a_timer_of_their_own(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks, entries: Entries
) -> None:
    workspace.do("เพิ่ม", teams.add_member, TEAM, "สมชาย", key=OTHER)
    workspace.wait()
    assert workspace.database is not None
    with workspace.database.read() as connection:
        members = records.members(connection, TEAM)
    preeya, somchai = sorted(members, key=lambda one: one.key)
    timer.start(COUNTING)
    workspace.set_team(workspace.team, members, somchai)
    assert timer.running is None
    timer.start(REPORT)
    clocks.pass_time(minutes=1)
    workspace.set_team(workspace.team, members, preeya)
    assert timer.running is not None and timer.running.work == COUNTING
    timer.stop()
    workspace.set_team(workspace.team, members, somchai)
    timer.stop()
    assert sorted(note for *_, note in entries()) == ["นับกล้าไม้", "เขียนรายงาน"]


def test_time_that_is_refused_is_kept_and_saved_later(
    timer: WorkTimer,
    workspace: Workspace,
    clocks: PlayedClocks,
    entries: Entries,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    timer.measured.kept.connect(said.append)

    def away(*_: object, **__: object) -> None:
        raise Unavailable("The database cannot be reached.")

    with monkeypatch.context() as patch:
        patch.setattr(ledger, "add_entry", away)
        timer.start(COUNTING)
        clocks.pass_time(minutes=2)
        timer.stop()
        assert entries() == []
    assert said == ["0:02 h of นับกล้าไม้ could not be saved and are kept. The database cannot be reached."]
    (piece,) = unsaved(workspace.drafts, (TEAM, MEMBER))
    born_again(workspace, clocks)  # saves it by itself at the next start
    assert entries() == [(FRIDAY, 16 * H + 15 * M, 2 * M, "นับกล้าไม้")]
    assert unsaved(workspace.drafts, (TEAM, MEMBER)) == []
    # It had arrived, and the program ended before it heard of it: not saved twice.
    workspace.drafts.put(f"measured/{TEAM}/{MEMBER}", [piece])
    born_again(workspace, clocks)
    assert len(entries()) == 1
    assert unsaved(workspace.drafts, (TEAM, MEMBER)) == []


def test_without_an_open_database_the_timer_goes_on(
    timer: WorkTimer, workspace: Workspace, clocks: PlayedClocks
) -> None:
    timer.start(COUNTING)
    clocks.pass_time(minutes=1)
    workspace.close()
    timer.stop()
    timer.cut_at(20)
    assert timer.running is not None


def test_a_killed_program_has_left_its_timer_running(workspace: Workspace) -> None:
    assert workspace.database is not None
    location, team, members, member = (
        workspace.database.location,
        workspace.team,
        workspace.members,
        workspace.member,
    )
    workspace.close()
    command = [sys.executable, "-m", "tests.gui.dying_timer", location]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        measured = int(child.stdout.readline())
        child.kill()
    workspace.open(Database.open(location), workspace.teams)
    timer = WorkTimer(workspace)
    workspace.set_team(team, members, None)
    workspace.set_team(team, members, member)
    assert timer.running is not None and timer.running.work == COUNTING
    assert timer.question is None
    assert measured <= timer.seconds() < measured + 60


def test_the_clocks_of_this_computer_move_on() -> None:
    clocks = ComputerClocks()
    first, second = clocks.read(), clocks.read()
    assert second.steady >= first.steady
    day, seconds = clocks.local()
    assert day.year > 2000 and 0 <= seconds < 24 * H


def test_usual_works_are_the_frequent_ones_and_then_the_last_ones(workspace: Workspace) -> None:
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        (project,) = records.projects(connection, TEAM)
        for day, note in ((17, "ประชุมเช้า"), (18, "ประชุมเช้า"), (19, "โทรนัดบริษัท"), (20, "เขียนรายงาน")):
            ledger.add_entry(connection, TEAM, MEMBER, date(2026, 11, day), H, note=note, project=project.key)
        ledger.add_entry(connection, TEAM, MEMBER, FRIDAY, H)
    works = usual_works(workspace.database, TEAM, MEMBER, FRIDAY)
    assert [work.line for work in works] == [
        "ประชุมเช้า · ฟื้นฟูป่าชายเลน",
        "เขียนรายงาน · ฟื้นฟูป่าชายเลน",
        "โทรนัดบริษัท · ฟื้นฟูป่าชายเลน",
    ]
