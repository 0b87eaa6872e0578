"""Better use of time on the sample team, worked by keys: the board, a decision, what is followed, a typical day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.keys import OwnSteps
from gui.language import set_language
from gui.pages.better_time.page import BetterTimePage
from gui.pages.better_time.what_if_view import WhatIfView
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import commitments, records, time_targets, typical_days
from models.database import Database
from models.records import EntryFilter
from models.sample import add_sample_team
from models.teams import add_member, add_team
from tests.keyboard import Keyboard, type_text

H = 3600


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sample") / "ตัวอย่าง.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection)
    database.close()
    return path.read_bytes()


@pytest.fixture
def sample(made: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "ตัวอย่าง.db"
    path.write_bytes(made)
    return path


@pytest.fixture(autouse=True)
def on_the_last_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.pages.better_time.page.team_day", lambda *_: date(2026, 11, 20))


def _open(qtbot: QtBot, path: Path, tmp_path: Path) -> BetterTimePage:
    workspace, database = Workspace(), Database.open(path)
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    workspace.open(database, teams)
    workspace.set_team(teams[0], members, next(filter(records.is_leader, members), None))
    page = BetterTimePage(workspace, Theme("light"), SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(page)
    page.resize(1158, 740)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def page(qtbot: QtBot, sample: Path, tmp_path: Path) -> Iterator[BetterTimePage]:
    opened = _open(qtbot, sample, tmp_path)
    view = _board(opened)
    qtbot.waitUntil(lambda: view.board is not None, timeout=20_000)
    yield opened
    opened.workspace.close()


def _board(page: BetterTimePage) -> WhatIfView:
    view = page.views["what_if"]
    assert isinstance(view, WhatIfView)
    return view


def _key(view: WhatIfView, name: str) -> str:
    return next(key for key in view.shown().order() if view.shown().name(key) == name)


def _go_to(view: WhatIfView, name: str) -> str:
    key = _key(view, name)
    view.table.setFocus()
    view.table.setCurrentIndex(view.rows.index(view.rows.row(key), 2))
    return key


def _ask(page: BetterTimePage, read: Any, *args: Any) -> Any:
    page.workspace.wait()
    database, team = page.workspace.database, page.workspace.team
    assert database is not None
    assert team is not None
    with database.read() as connection:
        return read(connection, team.key, *args)


# The board


def test_it_opens_on_the_last_eight_weeks_as_they_were(page: BetterTimePage) -> None:
    view = _board(page)
    assert [tile.value.text() for tile in view.tiles.tiles] == ["฿225", "฿190", "฿35", "37.5"]
    assert view.insight.finding.text() == "Nothing is moved yet. An hour of work brings in ฿225."
    assert view.filters.other.current() == _key(view, "งานกลางของทีม")
    assert not view.filters.reset.isEnabled()


def test_arrows_move_hours_and_everything_follows_at_once(page: BetterTimePage) -> None:
    view, keys = _board(page), Keyboard(page)
    youth = _go_to(view, "อบรมเยาวชน")
    for _ in range(4):
        keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.board is not None
    assert view.board.hours[youth] == 640 * H
    assert view.board.then.seconds == 2_400 * H
    assert [tile.value.text() for tile in view.tiles.tiles] == ["฿225 → ฿230", "฿190", "฿35 → ฿40", "37.5"]
    assert view.insight.finding.text() == (
        "Move 40 h from งานกลางของทีม to อบรมเยาวชน: revenue per hour from ฿225 to ฿230"
    )
    assert view.tiles.tiles[0].before.text() == "target ฿240 · ฿10 short of the target"
    keys.press(Qt.Key.Key_Minus)
    assert view.board.hours[youth] == 639 * H


def test_hours_are_typed_and_taken_back(page: BetterTimePage) -> None:
    view, keys = _board(page), Keyboard(page)
    youth = _go_to(view, "อบรมเยาวชน")
    keys.type("700", Qt.Key.Key_Return)
    assert view.board is not None
    assert (view.board.hours[youth], view.board.hours[_key(view, "งานกลางของทีม")]) == (700 * H, 284 * H)
    assert isinstance(view.table, OwnSteps)
    assert view.table.has_own_step(back=True)
    keys.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.board.hours[youth] == 600 * H
    assert not view.table.has_own_step(back=True)
    keys.type(Qt.Key.Key_F2, "+12.5", Qt.Key.Key_Return)
    assert view.board.hours[youth] == 612 * H + H // 2
    keys.type(Qt.Key.Key_Backspace)
    assert not view.board.moves


def test_digits_of_a_thai_layout_are_hours(page: BetterTimePage) -> None:
    view = _board(page)
    youth = _go_to(view, "อบรมเยาวชน")
    type_text(view.table, "๖")
    line = page.focusWidget()
    assert line is not None
    type_text(line, "๕๐")
    Keyboard(page).press(Qt.Key.Key_Return)
    assert view.board is not None
    assert view.board.hours[youth] == 650 * H


def test_no_more_is_moved_than_there_is_and_it_says_so(page: BetterTimePage) -> None:
    set_language("th")
    view, keys = _board(page), Keyboard(page)
    youth = _go_to(view, "อบรมเยาวชน")
    keys.type("2000", Qt.Key.Key_Return)
    assert view.board is not None
    assert view.board.hours[youth] == 984 * H
    assert page.message_bar.isVisible()
    keys.type("กx", Qt.Key.Key_F2, "ก่อน", Qt.Key.Key_Return)
    assert view.board.hours[youth] == 984 * H
    assert "ก่อน" in page.message_bar.sentence.text()


def test_the_sum_changes_only_where_it_is_chosen(page: BetterTimePage) -> None:
    view, keys = _board(page), Keyboard(page)
    view.filters.other.set_current("")
    view.filters.other.chosen.emit("")
    _go_to(view, "ฟื้นฟูป่าชายเลน")
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.board is not None
    assert view.board.then.seconds == 2_390 * H
    assert view.tiles.tiles[3].value.text() == "37.5 → 37.3"
    assert view.insight.finding.text().startswith("Give up 10 h of ฟื้นฟูป่าชายเลน")


def test_a_handle_is_dragged_and_follows_the_hand(qtbot: QtBot, page: BetterTimePage) -> None:
    view = _board(page)
    youth = _go_to(view, "อบรมเยาวชน")
    cell = view.table.visualRect(view.rows.index(view.rows.row(youth), 1))
    bar = view.rows.bar(view.rows.row(youth))
    assert bar is not None
    area = view.table._bars.area(cell)

    def place(hours: int) -> QPoint:
        return QPoint(area.left() + round(area.width() * hours * H / bar.scale), cell.center().y())

    port = view.table.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=place(600))
    qtbot.mouseMove(port, place(300))
    qtbot.mouseMove(port, place(720))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place(720))
    assert view.board is not None
    assert len(view.board.moves) == 1
    assert abs(view.board.hours[youth] - 720 * H) <= 8 * H
    assert view.board.then.seconds == 2_400 * H


def test_work_without_hours_brings_an_unknown(qtbot: QtBot, page: BetterTimePage) -> None:
    from models.teams import add_project

    team = page.workspace.team
    assert team is not None
    view = _board(page)
    page.workspace.do("+", add_project, team.key, "โครงการใหม่")
    qtbot.waitUntil(lambda: len(view.shown().order()) == 6, timeout=20_000)
    _go_to(view, "โครงการใหม่")
    Keyboard(page).press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.tiles.tiles[0].value.text() == "฿225 → not known"
    assert "unknown" in view.insight.finding.text()
    said = "10 h go to work without hours so far: what an hour there brings is not known."
    assert view.insight.limit.text() == said
    view.filters.other.set_current(_key(view, "อบรมเยาวชน"))
    Keyboard(page).press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    # ฿3,150 the youth would have brought, over 20 h
    assert view.insight.limit.text().endswith("To stay at ฿225 it would have to be ฿158.")


def test_purposes_have_ticks_at_their_targets(page: BetterTimePage) -> None:
    view, keys = _board(page), Keyboard(page)
    view.filters.axis.chosen.emit("purpose")
    assert [view.rows.key(row) for row in range(5)] == [
        *("earning", "mission", "learning", "administration", "travel"),
    ]
    bar = view.rows.bar(0)
    assert bar is not None
    assert (bar.now, bar.target) == (936 * H, 960 * H)
    view.table.setFocus()
    view.table.setCurrentIndex(view.rows.index(2, 2))
    keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.insight.finding.text().startswith("Move 10 h from Administration to Learning")
    assert view.insight.limit.text() == "Travel 2.0 points over the target"
    assert "shared by hours" in view.assumed.text()


def test_the_board_is_there_again_and_can_be_reset(
    qtbot: QtBot, page: BetterTimePage, sample: Path, tmp_path: Path
) -> None:
    view = _board(page)
    youth = _go_to(view, "อบรมเยาวชน")
    Keyboard(page).press(Qt.Key.Key_Right)
    page.workspace.close()
    again = _open(qtbot, sample, tmp_path)
    held = _board(again)
    qtbot.waitUntil(lambda: held.board is not None, timeout=20_000)
    assert held.board is not None
    assert held.board.hours[youth] == 601 * H
    qtbot.mouseClick(held.filters.reset, Qt.MouseButton.LeftButton)
    assert not held.board.moves
    again.workspace.close()


def test_the_assumption_is_in_every_export(
    page: BetterTimePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = _board(page)
    _go_to(view, "อบรมเยาวชน")
    Keyboard(page).press(Qt.Key.Key_Right)
    for ending in (".xlsx", ".csv"):
        path = tmp_path / f"board{ending}"
        monkeypatch.setattr("gui.pages.better_time.what_if_view.ask_where", lambda *_, path=path: path)
        view._ask_where(ending)
    sheet = load_workbook(tmp_path / "board.xlsx").active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    youth = next(row for row in cells if row[0] == "อบรมเยาวชน")
    assert youth[1:4] == [600, 601, 1]
    assert youth[-2:] == [189_000, 189_315]
    assert any(str(row[0]).startswith("Assumed: an hour of each project") for row in cells)
    assert "Assumed:" in (tmp_path / "board.csv").read_text("utf-8-sig")


# Targets and decisions


def test_targets_are_set_undone_and_drawn(qtbot: QtBot, page: BetterTimePage) -> None:
    from gui.pages.better_time.targets_form import TargetsForm

    view = _board(page)
    view.filters.axis.chosen.emit("purpose")
    view.open_targets()
    assert view.deciding.dialog is not None
    form = view.deciding.dialog.form
    assert isinstance(form, TargetsForm)
    line = form.line("share:mission")
    line.setFocus()
    line.selectAll()
    type_text(line, "99")
    assert "100" not in form.sum.text()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.complaint.isVisible(), timeout=5_000)
    line.selectAll()
    type_text(line, "20")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.deciding.dialog is None, timeout=5_000)
    assert _ask(page, time_targets.time_targets)["share:mission"] == 2_000
    qtbot.waitUntil(lambda: view.rows.bar(1).target == 480 * H, timeout=20_000)  # type: ignore[union-attr]
    page.workspace.undo()
    assert _ask(page, time_targets.time_targets)["share:mission"] == 2_500


def test_a_decision_becomes_a_commitment_that_is_followed(qtbot: QtBot, page: BetterTimePage) -> None:
    from gui.pages.better_time.decision_form import DecisionForm

    view, keys = _board(page), Keyboard(page)
    view.filters.axis.chosen.emit("purpose")
    view.table.setFocus()
    view.table.setCurrentIndex(view.rows.index(2, 2))
    for _ in range(3):
        keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    page.actions_table()["new"]()
    assert view.deciding.dialog is not None
    form = view.deciding.dialog.form
    assert isinstance(form, DecisionForm)
    assert form.what.text() == "Move 30 h from Administration to Learning"
    assert (form.measure.currentData(), form.target.text()) == ("share:learning", "6%")
    type_text(form.first_sign, "ทบทวนงานทุกวันศุกร์")
    qtbot.keyClick(form.first_sign, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.deciding.dialog is None, timeout=5_000)
    found = next(one for one in _ask(page, commitments.commitments) if one.first_sign == "ทบทวนงานทุกวันศุกร์")
    assert (found.measure, found.target, found.decided) == ("share:learning", 600, date(2026, 11, 20))
    page.show_view("follow")
    follow: Any = page.views["follow"]
    qtbot.waitUntil(lambda: follow.figures is not None and len(follow.figures.promises) == 3, timeout=20_000)
    waiting = next(one for one in follow.figures.promises if one.commitment.key == found.key)
    card = follow.cards[follow.figures.promises.index(waiting)]
    assert card.said.text() == "No week can be counted yet. Counting begins on Mon 23 Nov 2026."
    page.workspace.undo()
    assert found.key not in {one.key for one in _ask(page, commitments.commitments)}


def test_a_decision_needs_words_a_day_and_a_target(qtbot: QtBot, page: BetterTimePage) -> None:
    view = _board(page)
    view.decide()
    assert view.deciding.dialog is not None
    form: Any = view.deciding.dialog.form
    form.target.clear()
    form.due.setText("1/11/2026")
    form.submit()
    assert form.fields["what"].complaint
    assert form.fields["due"].complaint
    assert form.fields["target"].complaint
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert len(_ask(page, commitments.commitments)) == 9


# Follow


def test_promises_and_targets_are_followed(qtbot: QtBot, page: BetterTimePage) -> None:
    page.show_view("follow")
    follow: Any = page.views["follow"]
    qtbot.waitUntil(lambda: len(follow.cards) == 8, timeout=20_000)
    qtbot.waitUntil(lambda: all(card.view.drawing for card in follow.cards[:2]), timeout=30_000)
    said = "2 of 8 weeks reached the target (not counted: this week, which is not over)"
    assert [card.said.text() for card in follow.cards[:2]] == [said, said]
    assert "decided 20 Sep" in follow.cards[0].about.text()
    assert "8 of 9 weeks counted" in follow.cards[0].about.text()
    assert follow.cards[2].title.text() == "Revenue per hour"
    view = follow.cards[0].view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.page_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["time_log", EntryFilter(first=date(2026, 9, 28), last=date(2026, 10, 4))]
    menu = follow.cards[0]
    menu.show_table(True)
    assert menu.table.isVisible()


# A typical day


def test_what_is_said_stands_beside_what_is_logged(qtbot: QtBot, page: BetterTimePage) -> None:
    page.show_view("typical")
    view: Any = page.views["typical"]
    qtbot.waitUntil(lambda: view.card.view.drawing is not None, timeout=30_000)
    assert view.insight.finding.text() == "Travel takes more than we say: said 4%, logged 13% (9 points more)"
    assert view.insight.limit.text() == ("A working day: said 7.7 h, logged 8.0 h · Coverage of the log: 93%")
    assert view.people.text() == "8 of 8 people have said what a usual day is"
    names = [row[0] for row in view.card.view.drawing.table.rows[::3]]
    assert names[0] == "Whole team"
    assert names[1:] == [view.figures.members[one.key] for one in view.figures.compared.members]
    with qtbot.waitSignal(page.page_asked) as asked:
        page.actions_table()["new"]()
    assert asked.args == ["time_log", "typical_day"]


def test_what_is_typed_is_charted_at_once(qtbot: QtBot, page: BetterTimePage) -> None:
    page.show_view("typical")
    view: Any = page.views["typical"]
    qtbot.waitUntil(lambda: view.figures is not None, timeout=30_000)
    pieces = _ask(page, typical_days.pieces)
    cells = [(one.member, one.project, one.activity, 0) for one in pieces]
    page.workspace.do("-", typical_days.set_pieces, page.workspace.team.key, cells)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.empty, timeout=20_000)
    page.workspace.undo()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is not view.empty, timeout=20_000)


def test_the_sheet_of_typical_days_opens_from_here(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    from gui.pages.time_log.page import TimeLogPage
    from gui.pages.time_log.team_view import TeamView

    opened = _open(qtbot, sample, tmp_path)
    log = TimeLogPage(opened.workspace, opened.theme, opened.settings)
    qtbot.addWidget(log)
    log.show()
    log.receive("typical_day")
    view = log.view
    assert isinstance(view, TeamView)
    qtbot.waitUntil(lambda: len(view.sheet.people) == 8, timeout=20_000)
    assert view.mode() == "typical"
    assert view.sheet.usual
    with qtbot.waitSignal(log.page_asked) as asked:
        qtbot.mouseClick(view.compare, Qt.MouseButton.LeftButton)
    assert asked.args == ["better_time", "typical"]
    opened.receive("typical")
    assert opened.switch.current() == "typical"
    opened.workspace.close()


# The page


def test_views_are_turned_by_keys_and_spoken_in_both_languages(qtbot: QtBot, page: BetterTimePage) -> None:
    for expected in ("follow", "typical", "what_if"):
        page.actions_table()["next_view"]()
        assert page.switch.current() == expected
    qtbot.waitUntil(lambda: not page.is_reading(), timeout=20_000)
    set_language("th")
    page._retranslate()
    view = _board(page)
    assert view.insight.finding.text() == "ยังไม่ได้ย้ายอะไร ตอนนี้งานหนึ่งชั่วโมงได้ ฿225"
    youth = _go_to(view, "อบรมเยาวชน")
    view.step(youth, 40 * H)
    assert view.insight.finding.text() == (
        "ย้าย 40 ชม. จากงานกลางของทีมไปอบรมเยาวชน รายได้ต่อชั่วโมงจาก ฿225 เป็น ฿230"
    )


def test_a_team_without_hours_is_told_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ใหม่.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_team(connection, "ทีมใหม่", with_defaults=False, key="1" * 32)
        add_member(connection, "1" * 32, "ปรียา", key="2" * 32)
    database.close()
    page = _open(qtbot, path, tmp_path)
    view = _board(page)
    qtbot.waitUntil(lambda: view.board is not None, timeout=20_000)
    assert view.stack.currentWidget() is view.empty
    assert view.empty.button.hasFocus()
    assert not view.decide_button.isEnabled() and not view.export_button.isEnabled()
    follow: Any = page.views["follow"]
    page.show_view("follow")
    qtbot.waitUntil(lambda: follow.figures is not None, timeout=20_000)
    assert follow.stack.currentWidget() is follow.empty
    typical: Any = page.views["typical"]
    page.show_view("typical")
    qtbot.waitUntil(lambda: typical.figures is not None, timeout=20_000)
    assert typical.stack.currentWidget() is typical.empty
    page.workspace.close()
