"""The before–after page on the sample team: both halves, the choices and their undo, words and numbers, the report."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assessments.change import group_change
from assessments.five_disciplines.comparing import Attrition, DisciplineChange, WaveComparison
from gui.language import set_language
from gui.pages.before_after.page import BeforeAfterPage
from gui.pages.before_after.statistics import attrition_rows, statistics
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workshop_figures import WorkshopFigures
from gui.workspace import Workspace
from models import records, workshops
from models.database import Database
from models.records import EntryFilter
from models.sample import add_sample_team
from tests.keyboard import Keyboard

Key = Qt.Key
ENOUGH = 20_000


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "ตัวอย่าง.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection)
    database.close()
    return path


def _workspace(path: Path) -> Workspace:
    workspace, database = Workspace(), Database.open(path)
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    workspace.open(database, teams)
    workspace.set_team(teams[0], members, next(filter(records.is_leader, members), None))
    return workspace


def _open(qtbot: QtBot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> BeforeAfterPage:
    page = BeforeAfterPage(workspace, theme, settings)
    qtbot.addWidget(page)
    page.resize(1158, 740)
    page.show()
    qtbot.waitActive(page)
    _settle(qtbot, page)
    return page


def _settle(qtbot: QtBot, page: BeforeAfterPage) -> None:
    qtbot.waitUntil(
        lambda: page._comparison is not None and not page.workspace.is_saving and not page.is_reading(),
        timeout=ENOUGH,
    )


@pytest.fixture
def page(
    qtbot: QtBot, sample: Path, tmp_path: Path, theme: Theme, settings: SettingsStore
) -> Iterator[BeforeAfterPage]:
    own = tmp_path / "ทีมต้นกล้า.db"
    shutil.copy(sample, own)
    opened = _open(qtbot, _workspace(own), theme, settings)
    yield opened
    opened.workspace.close()


def _figures(page: BeforeAfterPage) -> WorkshopFigures:
    figures = page._figures()
    assert figures is not None
    return figures


def _undo(qtbot: QtBot, page: BeforeAfterPage) -> None:
    page.workspace.undo()
    _settle(qtbot, page)


def _look_at(page: BeforeAfterPage, view: str) -> None:
    page.views.set_current(view)
    page._choose_view(view)


# Both halves


def test_the_finding_is_said_first_and_then_what_it_cannot_tell(page: BeforeAfterPage) -> None:
    said = page.finding.finding.text()
    assert said.startswith("Scores clearly up in 3 of 5 disciplines") and "฿27" in said
    assert page.finding.limit.text().startswith("Before and after show what changed, not why")
    page.finding.open_limits()
    popup = page.finding.popup
    assert popup is not None and len(popup.findChildren(QLabel)) > 5
    Keyboard(popup).type(Key.Key_Return)


def test_every_chart_is_drawn_with_its_twin(qtbot: QtBot, page: BeforeAfterPage) -> None:
    cards = page.charts.cards()
    qtbot.waitUntil(lambda: all(card.view.drawing is not None for card in cards), timeout=ENOUGH)
    for card in cards:
        assert card.view.accessibleName() and card.model.rowCount()
        assert card.view.drawing is not None and card.view.drawing.marks
    assert page.charts.rate.unit.text() == "baht per hour · income by day"


def test_the_lines_at_the_foot_say_coverage_and_what_was_kept(page: BeforeAfterPage) -> None:
    assert page.charts.coverage.sentence.text() == "Records are 88% complete before and 93% after."
    assert page.charts.kept.sentence.text().startswith("Commitments since the workshop: 3 of 9 done")
    opened: list[str] = []
    page.page_asked.connect(lambda key, _request: opened.append(key))
    page.charts.kept.button.click()
    assert opened == ["dream_team"]


def test_a_mark_of_the_time_opens_its_entries(qtbot: QtBot, page: BeforeAfterPage) -> None:
    opened: list[object] = []
    page.page_asked.connect(lambda key, request: opened.append((key, request)))
    for card in (page.charts.purposes, page.charts.days_over):
        qtbot.waitUntil(lambda card=card: card.view.drawing is not None, timeout=ENOUGH)
        card.view.setFocus()
        Keyboard(page).type(Key.Key_Down, Key.Key_Return)
    figures = _figures(page)
    (_, purpose), (_, period) = opened  # type: ignore[misc]
    assert isinstance(purpose, EntryFilter) and isinstance(period, EntryFilter)
    assert purpose.purposes == ("earning",) and purpose.label
    assert (purpose.first, purpose.last) == (figures.workshop.before_first, figures.workshop.after_last)
    assert (period.first, period.last) == (figures.workshop.before_first, figures.workshop.before_last)


def test_a_discipline_opens_its_words_and_never_answers(qtbot: QtBot, page: BeforeAfterPage) -> None:
    qtbot.waitUntil(lambda: page.charts.disciplines.view.drawing is not None, timeout=ENOUGH)
    page.charts.disciplines.view.setFocus()
    Keyboard(page).type(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert page.views.current() == "details" and page.details.isVisible()
    assert page.details.area.hasFocus()


# Choosing what is compared


def test_another_period_is_written_and_can_be_taken_back(qtbot: QtBot, page: BeforeAfterPage) -> None:
    was = _figures(page)
    first = was.workshop.before_first - timedelta(days=7)
    page.filters.before.picked.emit(first, was.workshop.before_last)
    _settle(qtbot, page)
    assert _figures(page).time_use.before.period.first == first
    assert _figures(page).time_use.unequal
    _undo(qtbot, page)
    assert _figures(page).workshop.before_first == was.workshop.before_first


def test_periods_over_each_other_are_refused_and_the_field_shows_what_is_stored(
    qtbot: QtBot, page: BeforeAfterPage
) -> None:
    stored = page.filters.after.span()
    page.filters.after.set_span(date(2026, 8, 1), date(2026, 11, 15))
    page.filters.after.picked.emit(date(2026, 8, 1), date(2026, 11, 15))
    qtbot.waitUntil(page.message_bar.isVisible, timeout=ENOUGH)
    assert "period before is over" in page.message_bar.sentence.text()
    assert page.filters.after.span() == stored


def test_what_somebody_else_changed_is_shown_and_can_then_be_chosen_over(
    qtbot: QtBot, page: BeforeAfterPage
) -> None:
    was, database = _figures(page).workshop, page.workspace.database
    assert database is not None
    with database.transaction() as connection:
        workshops.change_workshop(connection, was.key, was.version, name="ชื่อจากอีกเครื่อง")
    page.filters.basis_chosen.emit("by_hours")
    qtbot.waitUntil(page.message_bar.isVisible, timeout=ENOUGH)
    _settle(qtbot, page)
    assert _figures(page).workshop.name == "ชื่อจากอีกเครื่อง"
    page.filters.basis_chosen.emit("by_hours")
    qtbot.waitUntil(lambda: _figures(page).time_use.basis == "by_hours", timeout=ENOUGH)
    with database.transaction() as connection:
        now = _figures(page).workshop
        workshops.trash_workshop(connection, now.key, now.version)
    page.filters.basis_chosen.emit("by_day")
    qtbot.waitUntil(page.empty.isVisible, timeout=ENOUGH)


def test_a_low_chart_of_purposes_scrolls_before_its_rows_meet(qtbot: QtBot, page: BeforeAfterPage) -> None:
    page.resize(1072, 640)
    page.show_message("ช่วงเวลาซ้อนกัน เลือกใหม่")
    qtbot.waitUntil(lambda: page.message_bar.isVisible(), timeout=ENOUGH)
    assert page.charts.purposes.view.height() >= 150


def test_the_basis_is_one_for_all_figures_and_says_what_it_means(qtbot: QtBot, page: BeforeAfterPage) -> None:
    page.filters.basis.box.setFocus()
    Keyboard(page).type(Key.Key_Down, Key.Key_Down)  # faster than the first one is stored
    qtbot.waitUntil(lambda: _figures(page).time_use.basis == "by_hours", timeout=ENOUGH)
    assert "hardly differ" in page.filters.note.text()
    assert page.charts.rate.unit.text() == "baht per hour · income by hours"
    assert not page.message_bar.isVisible()
    _undo(qtbot, page)
    _undo(qtbot, page)
    assert _figures(page).time_use.basis == "by_day"


def test_hours_of_the_workshop_are_left_out_by_a_tick_that_names_the_activity(
    qtbot: QtBot, page: BeforeAfterPage
) -> None:
    assert page.filters.leave_out.isChecked()
    name = _figures(page).activities[_figures(page).part.activity or ""]
    assert name in page.filters.leave_out.text()
    page.filters.leave_out.setFocus()
    Keyboard(page).type(Key.Key_Space)
    _settle(qtbot, page)
    assert not _figures(page).part.leave_out
    assert _figures(page).time_use.before.left_out_seconds == 0
    _undo(qtbot, page)
    assert page.filters.leave_out.isChecked()


def test_without_an_activity_a_button_leads_to_the_form(qtbot: QtBot, page: BeforeAfterPage) -> None:
    figures = _figures(page)
    page.workspace.do("เปลี่ยน", workshops.change_part, figures.part.key, figures.part.version, activity=None)
    _settle(qtbot, page)
    opened: list[object] = []
    page.page_asked.connect(lambda key, request: opened.append((key, request)))
    assert page.filters.activity.isVisible() and not page.filters.leave_out.isVisible()
    page.filters.activity.click()
    assert opened == [("workshop", ("edit", figures.workshop.key))]


def test_a_missing_wave_leaves_the_half_there_is(qtbot: QtBot, page: BeforeAfterPage) -> None:
    page.filters.after_wave.set_current("")
    page.filters.after_wave.chosen.emit("")
    _settle(qtbot, page)
    half = page.charts.half
    assert half.isVisible() and half.view.isVisible() and not half.empty.isVisible()
    assert "Open the wave after the workshop" in half.line.label.text()
    qtbot.waitUntil(lambda: half.view.drawing is not None, timeout=ENOUGH)
    opened: list[object] = []
    page.page_asked.connect(lambda key, request: opened.append((key, request)))
    half.button.click()
    assert opened == [("assessment", "waves")]
    page.filters.before_wave.chosen.emit("")
    _settle(qtbot, page)
    assert half.empty.isVisible() and not half.view.isVisible()
    assert page.charts.rate.isVisible()  # the other half of the page stays
    _look_at(page, "details")
    assert page.details.statistics.model.rowCount() == 0 and page.details.statistics.settings.text()
    _look_at(page, "charts")
    _undo(qtbot, page)
    _undo(qtbot, page)
    assert page.charts.disciplines.isVisible()


def test_one_wave_cannot_be_both(qtbot: QtBot, page: BeforeAfterPage) -> None:
    part = _figures(page).part
    page.filters.after_wave.set_current(part.before_wave or "")
    page.filters.after_wave.chosen.emit(part.before_wave)
    qtbot.waitUntil(page.message_bar.isVisible, timeout=ENOUGH)
    assert "same wave" in page.message_bar.sentence.text()
    assert page.filters.after_wave.current() == part.after_wave


def test_several_workshops_are_chosen_by_name(qtbot: QtBot, page: BeforeAfterPage) -> None:
    assert not page.workshop.isVisible()
    team = page.workspace.team
    assert team is not None
    page.workspace.do(
        "เวที",
        workshops.add_workshop,
        [team.key],
        "เวทีที่สอง",
        days=(date(2026, 11, 1),) * 2,
        before=(date(2026, 9, 1), date(2026, 10, 31)),
        after=(date(2026, 11, 2), date(2026, 11, 15)),
    )
    _settle(qtbot, page)
    assert page.workshop.isVisible() and page.workshop.box.count() == 2
    other = next(one.key for one, _ in page._comparison.workshops if one.name == "เวทีที่สอง")  # type: ignore[union-attr]
    page.receive(other)
    _settle(qtbot, page)
    assert _figures(page).workshop.name == "เวทีที่สอง" and page.charts.half.empty.isVisible()


# Words and numbers


def test_the_details_say_each_discipline_and_who_answered(page: BeforeAfterPage) -> None:
    _look_at(page, "details")
    texts = [label.text() for label in page.details.area.findChildren(QLabel)]
    assert sum("95% interval" in text for text in texts) == 5
    assert texts[texts.index("Team size") + 1] == "8"
    assert texts[texts.index("Retention") + 1] == "8/8"
    assert any(text.startswith("Revenue per hour: ฿198 before, ฿225 after") for text in texts)


def test_the_statistics_are_those_of_the_comparison(page: BeforeAfterPage) -> None:
    waves = _figures(page).waves
    assert waves is not None
    found = {row[0].text: row[1:] for row in statistics(_figures(page)).rows}
    first = waves.disciplines[0]
    assert first.paired is not None and first.effect is not None and first.test is not None
    assert found["Difference"][0].value == first.paired.mean
    assert found["g_av"][0].value == first.effect.g and found["g_av"][0].text.startswith("+")
    assert found["p, exact"][0].value == first.test.p and found["p by Holm"][0].value == first.p_holm
    ups = [found[name][0].value for name in ("Up", "Same", "Down")]
    assert ups == [first.paired.up, first.paired.same, first.paired.down] and sum(ups) == 8  # type: ignore[arg-type]
    assert found["AD_M before"][0].value == first.agreement[0]


def test_the_statistics_are_copied_and_saved_as_numbers(page: BeforeAfterPage, tmp_path: Path) -> None:
    _look_at(page, "details")
    card = page.details.statistics
    card.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0].startswith("Statistic\t") and "none used" in copied
    card.save(tmp_path / "สถิติ.xlsx")
    rows = list(load_workbook(tmp_path / "สถิติ.xlsx").active.iter_rows(values_only=True))  # type: ignore[union-attr]
    difference = next(row for row in rows if row[0] == "Difference")
    assert all(isinstance(value, float) for value in difference[1:])
    assert any(row[0] == "Version" for row in rows)


def test_the_table_of_statistics_is_a_sound_model(page: BeforeAfterPage, qtmodeltester: ModelTester) -> None:
    _look_at(page, "details")
    qtmodeltester.check(page.details.statistics.model)


def test_two_groups_have_no_pairs_in_the_appendix(page: BeforeAfterPage) -> None:
    group = group_change(np.array([2.0, 3.0, 3.0, 4.0, 2.0]), np.array([3.0, 4.0, 4.0, 5.0, 4.0]))
    waves = WaveComparison(
        "no_codes",
        Attrition(None, 5, 5, 0),
        (DisciplineChange("pm", "ความรอบรู้แห่งตน", 6, group=group),),
        1,
        5,
        0.3,
    )
    found = {row[0].text: row[1] for row in statistics(replace(_figures(page), waves=waves)).rows}
    assert "Pairs" not in found and "g_av" not in found
    assert found["People before"].value == 5
    # of 25 pairs: 21 higher after, 3 equal: (21 + 1.5) ÷ 25
    assert found["Chance of a higher score after"].text == "86%"
    assert dict(attrition_rows(waves.attrition))["Team size"] == "unknown"


def test_looking_back_stands_beside_and_not_instead(qtbot: QtBot, page: BeforeAfterPage) -> None:
    assert page.views.offered() == ["charts", "details", "waves"]
    page._step_view(-1)
    assert page.views.current() == "waves" and page.waves.back.isVisible()
    assert not page.waves.waves.isVisible()  # two waves are no series
    assert "never instead" in page.waves.beside.text()


def test_a_third_wave_makes_a_series(qtbot: QtBot, page: BeforeAfterPage) -> None:
    assert page._comparison is not None
    figures = _figures(page)
    newest = max(one.day for one in figures.series)
    third = [replace(one, wave="c" * 32, name="รอบติดตาม", day=newest + 90) for one in figures.series]
    series = (*figures.series, *third[-5:])
    page._comparison = replace(page._comparison, figures=replace(figures, series=series))
    page._show(page._comparison)
    _look_at(page, "waves")
    assert page.waves.waves.isVisible() and page.waves.back.isVisible()
    qtbot.waitUntil(lambda: page.waves.waves.view.drawing is not None, timeout=ENOUGH)
    assert page.waves.waves.model.rowCount()


# A team that has none yet, the report, languages


def test_without_a_workshop_one_button_leads_to_a_new_one(
    qtbot: QtBot, workspace: Workspace, theme: Theme, settings: SettingsStore
) -> None:
    page = _open(qtbot, workspace, theme, settings)
    opened: list[object] = []
    page.page_asked.connect(lambda key, request: opened.append((key, request)))
    assert page.empty.isVisible() and page.empty.button.hasFocus()
    assert not page.filters.isVisible() and not page.views.isVisible()
    Keyboard(page).type(Key.Key_Return)
    assert opened == [("workshop", "new")]


def test_the_report_is_written_beside_the_work(
    qtbot: QtBot, page: BeforeAfterPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "รายงาน.xlsx"
    monkeypatch.setattr("gui.pages.before_after.report_export.ask_where", lambda *_: path)
    menu = page.export.menu(_figures(page))
    kinds = [action.menu() for action in menu.actions()]
    assert [len(kind.actions()) for kind in kinds] == [3, 3, 3]  # type: ignore[union-attr]
    with qtbot.waitSignal(page.export.written, timeout=60_000):
        kinds[1].actions()[0].trigger()  # type: ignore[union-attr]
        assert not page.export_button.isEnabled() and page.message_bar.isVisible()
    assert path.exists() and page.export_button.isEnabled()
    assert path.name in page.message_bar.sentence.text()


def test_a_report_can_be_cancelled(qtbot: QtBot, page: BeforeAfterPage, tmp_path: Path) -> None:
    path = tmp_path / "รายงาน.pdf"
    page.export.write(path, _figures(page), "both")
    page.export.cancel()
    assert page.export_button.isEnabled() and not page.message_bar.isVisible()
    qtbot.wait(50)
    assert not path.exists()


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_it_speaks_thai(qtbot: QtBot, page: BeforeAfterPage, theme_name: str) -> None:
    set_language("th")
    page.theme.set_mode(theme_name)  # type: ignore[arg-type]
    page._retranslate()
    _settle(qtbot, page)
    assert page.title() == "ก่อน–หลัง"
    assert page.filters.before.text() == "27 ก.ค.–20 ก.ย. 2569"
