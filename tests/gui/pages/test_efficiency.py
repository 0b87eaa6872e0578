"""The efficiency page on the sample team: figures of the design, filters, tables, keyboard and export."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assessments.time_use.period import Period
from gui.language import set_language
from gui.pages.efficiency import EfficiencyPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.time_use_figures import period_before, usual_period
from gui.workspace import Workspace
from models import ledger, records
from models.database import Database
from models.errors import AppError
from models.sample import add_sample_team
from models.teams import add_member, add_team
from models.thai import sort_key


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "ตัวอย่าง.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection)
    database.close()
    return path


def _open(qtbot: QtBot, path: Path, tmp_path: Path, theme: str = "light") -> EfficiencyPage:
    workspace, database = Workspace(), Database.open(path)
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    workspace.open(database, teams)
    workspace.set_team(teams[0], members, next(filter(records.is_leader, members), None))
    page = EfficiencyPage(workspace, Theme(theme), SettingsStore(tmp_path / "settings.ini"))  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(1158, 740)
    page.show()
    qtbot.waitUntil(lambda: page._figures is not None, timeout=20_000)
    return page


def _wait_for_charts(qtbot: QtBot, page: EfficiencyPage) -> None:
    qtbot.waitUntil(lambda: all(card.view.drawing is not None for card in page.cards), timeout=20_000)


@pytest.fixture
def page(qtbot: QtBot, sample: Path, tmp_path: Path) -> Iterator[EfficiencyPage]:
    set_language("th")
    opened = _open(qtbot, sample, tmp_path)
    yield opened
    opened.workspace.close()
    set_language("en")


def test_the_tiles_show_the_figures_of_the_design(page: EfficiencyPage) -> None:
    assert [tile.value.text() for tile in page.tiles.tiles] == ["2,400", "฿540,000", "฿225", "฿190", "93%"]
    assert page.tiles.tiles[2].change.text() == "13.6%"
    assert page.insight.finding.text() == "42% ของเวลา สร้าง 8% ของรายได้"
    assert page.header.subtitle.text().startswith("38 ")


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_chart_is_drawn(qtbot: QtBot, sample: Path, tmp_path: Path, language: str, theme: str) -> None:
    set_language(language)  # type: ignore[arg-type]
    page = _open(qtbot, sample, tmp_path, theme)
    _wait_for_charts(qtbot, page)
    assert all(card.view.accessibleName() for card in page.cards)
    assert all(card.view.drawing and card.view.drawing.marks for card in page.cards)
    page.workspace.close()
    set_language("en")


def test_a_filter_narrows_and_leaves_the_whole_alone(qtbot: QtBot, page: EfficiencyPage) -> None:
    names = page._figures.names.projects
    youth = next(key for key, name in names.items() if name == "อบรมเยาวชน")
    page.project_box.chosen.emit(youth)
    qtbot.waitUntil(lambda: page.tiles.tiles[0].value.text() == "600", timeout=10_000)
    assert page.tiles.tiles[1].value.text() == "฿189,000"
    page.project_box.chosen.emit("")
    qtbot.waitUntil(lambda: page.tiles.tiles[0].value.text() == "2,400", timeout=10_000)


@pytest.mark.parametrize("axis", ["project", "activity", "purpose", "member", "month"])
def test_the_rows_of_each_axis_add_up_to_the_tiles(page: EfficiencyPage, axis: str) -> None:
    page.rows.switch.chosen.emit(axis)
    _, rows = page.rows.model.table()
    assert sum(row[1] for row in rows[:-1]) == pytest.approx(2400, abs=0.01)
    assert sum(row[3] for row in rows[:-1]) == pytest.approx(540_000)


def test_people_are_never_ranked(page: EfficiencyPage) -> None:
    page.rows.switch.chosen.emit("member")
    assert not page.rows.view.isSortingEnabled()
    assert page.rows.note.text()
    names = [row[0] for row in page.rows.model.table()[1]]
    assert names[:-1] == sorted(names[:-1], key=sort_key)


def test_the_cost_of_single_people_is_for_the_leader(page: EfficiencyPage) -> None:
    workspace = page.workspace
    other = next(member for member in workspace.members if not records.is_leader(member))
    page.rows.switch.chosen.emit("member")
    assert "ต้นทุน" in page.rows.model.table()[0]
    workspace.member = other
    page._show(page._figures)
    assert "ต้นทุน" not in page.rows.model.table()[0]


def test_the_keyboard_walks_a_chart_and_opens_the_entries_behind_a_mark(
    qtbot: QtBot, page: EfficiencyPage
) -> None:
    _wait_for_charts(qtbot, page)
    view = page.cards[0].view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.page_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    where, wanted = asked.args
    assert where == "time_log"
    assert wanted.projects == (next(k for k, n in page._figures.names.projects.items() if n == "อบรมเยาวชน"),)
    with page.workspace.database.read() as connection:
        _, seconds = records.count_entries(connection, page.workspace.team.key, wanted)
    assert seconds == 600 * 3600


@pytest.mark.parametrize("ending", [".png", ".svg", ".csv", ".xlsx"])
def test_a_chart_leaves_as_picture_and_as_table(
    qtbot: QtBot, page: EfficiencyPage, tmp_path: Path, ending: str
) -> None:
    _wait_for_charts(qtbot, page)
    path = tmp_path / f"รายได้ต่อชั่วโมง{ending}"
    page.cards[0].save(path)
    assert path.stat().st_size > 100
    if ending == ".xlsx":
        sheet = load_workbook(path).active
        assert {cell.value for cell in sheet["B"]} >= {264, 600, 528, 624, 384}


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(
    qtbot: QtBot, page: EfficiencyPage, tmp_path: Path
) -> None:
    _wait_for_charts(qtbot, page)
    with qtbot.waitSignal(page.cards[0].failed) as failed:
        page.cards[0].save(tmp_path / "ไม่มี" / "กราฟ.png")
    assert isinstance(failed.args[0], AppError)
    assert page.message_bar.isVisible()


def test_a_team_without_anything_is_invited_to_log(qtbot: QtBot, tmp_path: Path) -> None:
    database = Database.create(tmp_path / "ว่าง.db")
    with database.transaction() as connection:
        add_team(connection, "ทีมใหม่")
    database.close()
    page = _open(qtbot, tmp_path / "ว่าง.db", tmp_path)
    assert page.empty.isVisible()
    assert not page.insight.isVisible()
    page.workspace.close()


def test_the_usual_period_is_eight_whole_weeks_or_what_there_is() -> None:
    sample_end = (date(2026, 7, 27), date(2026, 11, 20))
    assert usual_period(sample_end, date(2027, 3, 1)) == Period(date(2026, 9, 21), date(2026, 11, 15))
    new_team = (date(2026, 11, 20), date(2026, 11, 20))
    assert usual_period(new_team, date(2026, 11, 20)) == Period(date(2026, 11, 16), date(2026, 11, 22))
    assert usual_period(None, date(2026, 11, 20)) == Period(date(2026, 11, 16), date(2026, 11, 22))


def test_what_comes_before_a_period_has_its_length_or_is_the_month_before() -> None:
    eight = Period(date(2026, 9, 21), date(2026, 11, 15))
    assert period_before(eight) == Period(date(2026, 7, 27), date(2026, 9, 20))
    assert period_before(Period(date(2026, 3, 1), date(2026, 3, 31))) == Period(
        date(2026, 2, 1), date(2026, 2, 28)
    )


@pytest.fixture
def new_team(qtbot: QtBot, tmp_path: Path) -> Iterator[EfficiencyPage]:
    """A team that has logged three hours of this Monday and received nothing yet."""
    database = Database.create(tmp_path / "ทีมใหม่.db")
    with database.transaction() as connection:
        add_team(connection, "ทีมใหม่", key="1" * 32)
        add_member(connection, "1" * 32, "ปรียา ทองดี", key="2" * 32)
        ledger.add_entry(connection, "1" * 32, "2" * 32, MONDAY, 3 * 3600)
    database.close()
    page = _open(qtbot, tmp_path / "ทีมใหม่.db", tmp_path)
    yield page
    page.workspace.close()


MONDAY = date(2026, 11, 16)


def _receive(page: EfficiencyPage, amount_minor: int) -> None:
    page.workspace.do("", ledger.add_income, "1" * 32, MONDAY, amount_minor, kind="grant")
    page.workspace.wait()


def test_what_was_recorded_on_another_page_is_in_the_figures(qtbot: QtBot, new_team: EfficiencyPage) -> None:
    page = new_team
    page.hide()
    _receive(page, 4_500_000)
    page.show()
    # ฿45,000 in 3 hours
    qtbot.waitUntil(lambda: page.tiles.tiles[2].value.text() == "฿15,000", timeout=10_000)
    page.workspace.undo()
    page.workspace.wait()
    qtbot.waitUntil(lambda: page.tiles.tiles[2].value.text() == "฿0", timeout=10_000)


def test_an_answer_that_comes_late_does_not_bring_old_figures_back(
    qtbot: QtBot, new_team: EfficiencyPage
) -> None:
    page = new_team
    page.refresh()
    page.hide()
    _receive(page, 4_500_000)
    qtbot.wait(300)  # the reading begun before the write ends now
    page.show()
    qtbot.waitUntil(lambda: page.tiles.tiles[2].value.text() == "฿15,000", timeout=10_000)


def test_a_part_of_the_coverage_is_told_alike_everywhere(new_team: EfficiencyPage) -> None:
    """3 of the 40 expected hours are 7.5 %, which is 8 % wherever it stands."""
    assert new_team.tiles.tiles[4].value.text() == "8%"
    assert "8%" in new_team.tiles.tiles[2].before.text()
