"""The workshop page: its list and form by typed keys, what is refused, the draft, and the path that opens pages."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.language import set_language
from gui.pages.workshop.page import EDIT, NEW, WorkshopPage
from gui.pages.workshop.path_words import PAGES
from gui.pages.workshop.points import points_typed, read_points
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.choice_field import ChoiceField
from gui.workshop_writes import usual_periods
from gui.workspace import Workspace
from models import ledger, records, workshops
from models.database import Database
from models.sample import add_sample_team
from models.teams import add_activity, add_team
from tests.keyboard import Keyboard

Key = Qt.Key
TODAY = date(2026, 11, 15)
NAME = "เวทีเตรียมทีม & กตัญญู"


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.pages.workshop.page.team_day", lambda *_: TODAY)


def _open(qtbot: QtBot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> WorkshopPage:
    page = WorkshopPage(workspace, theme, settings)
    qtbot.addWidget(page)
    page.resize(1158, 740)
    page.show()
    qtbot.waitActive(page)
    _settle(qtbot, page)
    return page


def _settle(qtbot: QtBot, page: WorkshopPage) -> None:
    qtbot.waitUntil(
        lambda: page._reading is not None and not page.workspace.is_saving and not page.is_reading(),
        timeout=20_000,
    )


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> WorkshopPage:
    return _open(qtbot, workspace, theme, settings)


@pytest.fixture
def keys(page: WorkshopPage) -> Keyboard:
    return Keyboard(page)


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "ตัวอย่าง.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection)
    database.close()
    return path


@pytest.fixture
def sample(
    qtbot: QtBot, sample_file: Path, qapp: QApplication, theme: Theme, settings: SettingsStore
) -> Iterator[WorkshopPage]:
    workspace, database = Workspace(), Database.open(sample_file)
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    workspace.open(database, teams)
    workspace.set_team(teams[0], members, members[0])
    yield _open(qtbot, workspace, theme, settings)
    workspace.close()


def _write_one(qtbot: QtBot, page: WorkshopPage, keys: Keyboard, name: str = NAME) -> None:
    page.begin_new()
    keys.type(name, Key.Key_Return)
    _settle(qtbot, page)


def _stored(page: WorkshopPage) -> list[tuple[workshops.Workshop, workshops.WorkshopTeam]]:
    database, team = page.workspace.database, page.workspace.team
    assert database is not None and team is not None
    with database.read() as connection:
        return workshops.workshops(connection, team.key)


# The form


def test_nothing_yet_is_one_sentence_and_one_button(page: WorkshopPage, keys: Keyboard) -> None:
    assert page.list.empty.isVisible() and not page.path.isVisible()
    assert page.list.empty.button.hasFocus()
    keys.type(Key.Key_Return)
    assert page.form.isVisible() and page.form.name.hasFocus()


def test_before_it_is_read_nobody_says_that_there_is_none(
    qtbot: QtBot, workspace: Workspace, theme: Theme, settings: SettingsStore
) -> None:
    page = WorkshopPage(workspace, theme, settings)
    qtbot.addWidget(page)
    assert page.list.card.isHidden() and page.path.isHidden()
    page.show()
    page.take_focus()
    assert not page.new.hasFocus()
    _settle(qtbot, page)
    assert not page.list.card.isHidden() and not page.list.empty.isHidden()
    page.begin_again()
    assert page.list.card.isHidden() and page.path.isHidden()


def test_a_name_and_enter_make_a_workshop_of_three_days_and_two_times_eight_weeks(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _write_one(qtbot, page, keys)
    ((made, part),) = _stored(page)
    last = TODAY + timedelta(days=2)
    assert (made.name, made.first_day, made.last_day) == (NAME, TODAY, last)
    assert (made.before_first, made.before_last) == (TODAY - timedelta(days=56), TODAY - timedelta(days=1))
    assert (made.after_first, made.after_last) == (last + timedelta(days=1), last + timedelta(days=56))
    assert (made.basis, made.worthwhile, part.leave_out) == ("by_day", 30, False)
    assert page.path.isVisible() and page.list.current() is not None
    assert page.list.table.hasFocus()
    page.workspace.undo()
    _settle(qtbot, page)
    assert _stored(page) == [] and page.list.empty.isVisible() and page.list.empty.button.hasFocus()


def test_periods_that_are_the_usual_ones_go_with_the_days(page: WorkshopPage) -> None:
    page.begin_new()
    form = page.form
    own = (date(2026, 6, 1), date(2026, 7, 31))
    form.before.set_span(*own)
    form.first.setText("1/12/2026")
    form.first.commit()
    form.last.setText("3/12/2026")
    form.last.commit()
    assert form.before.span() == own  # chosen by a person, so it stays
    assert form.after.span() == usual_periods(date(2026, 12, 1), date(2026, 12, 3))[1]


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("name", "", "Give the workshop a name."),
        ("worthwhile", "สาม", "Type points of the scale, such as 0.3."),
        ("last", "1/1/2020", "The last day lies before the first."),
        ("first", "วันไหนก็ได้", "วันไหนก็ได้"),
        ("activity", "ไม่มีกิจกรรมนี้", "ไม่มีกิจกรรมนี้"),
    ],
)
def test_what_cannot_be_read_is_said_at_its_field(
    page: WorkshopPage, field: str, text: str, sentence: str
) -> None:
    page.begin_new()
    typed = page.form.fields[field].field
    (typed.setEditText if isinstance(typed, ChoiceField) else typed.setText)(text)  # type: ignore[attr-defined]
    page.form.submit()
    assert sentence in page.form.fields[field].complaint
    assert page.form.isVisible() and _stored(page) == []


def test_periods_over_each_other_are_refused_in_one_sentence_and_the_form_stays(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    page.begin_new()
    page.form.after.set_span(date(2026, 10, 1), date(2026, 11, 30))
    keys.type(NAME, Key.Key_Return)
    qtbot.waitUntil(page.form.complaint.isVisible)
    assert "before is over" in page.form.complaint.text()
    assert page.form.name.text() == NAME and _stored(page) == []


def test_hours_are_left_out_only_of_an_activity_that_is_named(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _add_activity(page, "ประชุมและเวที")
    page.refresh()
    _settle(qtbot, page)
    page.begin_new()
    page.form.leave_out.setChecked(True)
    keys.type(NAME, Key.Key_Return)
    assert page.form.fields["activity"].complaint
    keys.type("ประชุม", Key.Key_Return)
    _settle(qtbot, page)
    ((_, part),) = _stored(page)
    assert part.leave_out and part.activity is not None


def _add_activity(page: WorkshopPage, name: str) -> None:
    database, team = page.workspace.database, page.workspace.team
    assert database is not None and team is not None
    with database.transaction() as connection:
        add_activity(connection, team.key, name, "learning")


def test_a_change_is_one_step_back_and_a_stale_one_says_so(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _write_one(qtbot, page, keys)
    row = page.list.current()
    assert row is not None
    page.begin_edit(row)
    keys.type("เวทีที่สอง", Key.Key_Return)
    _settle(qtbot, page)
    assert _stored(page)[0][0].name == "เวทีที่สอง"
    page.begin_edit(row)  # as it was read before somebody changed it
    keys.type("เวทีที่สาม", Key.Key_Return)
    qtbot.waitUntil(page.form.complaint.isVisible)
    assert page.form.complaint.text() and _stored(page)[0][0].name == "เวทีที่สอง"
    page.leave_form()
    page.workspace.undo()
    _settle(qtbot, page)
    assert _stored(page)[0][0].name == NAME


def test_what_somebody_else_changed_can_be_looked_at_again(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _write_one(qtbot, page, keys)
    ((made, _),) = _stored(page)
    assert page.workspace.database is not None
    with page.workspace.database.transaction() as connection:
        workshops.change_workshop(connection, made.key, made.version, name="เวทีของคนอื่น")
    row = page.list.current()
    assert row is not None
    page.begin_edit(row)
    keys.type("เวทีที่สาม", Key.Key_Return)
    qtbot.waitUntil(page.form.complaint.isVisible)
    _settle(qtbot, page)
    assert page.form.name.text() == "เวทีที่สาม"
    keys.press(Key.Key_Escape)
    row = page.list.current()
    assert row is not None
    page.begin_edit(row)
    assert page.form.name.text() == "เวทีของคนอื่น"
    keys.type("เวทีที่สาม", Key.Key_Return)
    _settle(qtbot, page)
    assert _stored(page)[0][0].name == "เวทีที่สาม"


def test_delete_moves_it_to_the_trash_and_offers_the_way_back(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _write_one(qtbot, page, keys)
    page.list.table.setFocus()
    with qtbot.waitSignal(page.workspace.undo_offered):
        keys.type(Key.Key_Delete)
    _settle(qtbot, page)
    assert _stored(page) == []
    qtbot.waitUntil(page.list.empty.button.hasFocus)
    page.workspace.undo()
    _settle(qtbot, page)
    assert _stored(page)[0][0].name == NAME


def test_a_half_typed_form_is_there_again(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard, theme: Theme, settings: SettingsStore
) -> None:
    page.begin_new()
    keys.type("เวทีครึ่ง")
    page.form.worthwhile.setFocus()
    page.form.worthwhile.selectAll()
    keys.type("สอง")
    again = _open(qtbot, page.workspace, theme, settings)
    assert again.form.isVisible()
    assert (again.form.name.text(), again.form.worthwhile.text()) == ("เวทีครึ่ง", "สอง")
    Keyboard(again).type(Key.Key_Escape)
    assert not again.form.isVisible() and again.workspace.drafts.keys() == []


def test_another_page_can_ask_for_a_new_one(page: WorkshopPage) -> None:
    page.receive(NEW)
    assert page.form.isVisible() and page.form.name.text()


def test_another_page_can_ask_for_a_change(sample: WorkshopPage) -> None:
    row = sample.list.current()
    assert row is not None
    sample.receive((EDIT, row.key))
    assert sample.form.isVisible() and sample.form.name.text() == row.workshop.name
    assert sample.form.activity.value() == row.part.activity


def test_several_teams_of_a_database_take_part(qtbot: QtBot, page: WorkshopPage, keys: Keyboard) -> None:
    assert page.workspace.database is not None
    with page.workspace.database.transaction() as connection:
        add_team(connection, "กลุ่มรักษ์ป่า", with_defaults=False, key="9" * 32)
    page.refresh()
    _settle(qtbot, page)
    page.begin_new()
    own, other = page.form.teams.boxes["1" * 32], page.form.teams.boxes["9" * 32]
    assert other.isVisible() and own.isChecked() and not own.isEnabled()
    other.setFocus()
    keys.type(Key.Key_Space, Key.Key_Return)
    _settle(qtbot, page)
    row = page.list.current()
    assert row is not None and {key for key, _ in row.teams} == {"1" * 32, "9" * 32}
    page.begin_edit(row)
    page.form.teams.boxes["9" * 32].setChecked(False)
    page.form.submit()
    _settle(qtbot, page)
    row = page.list.current()
    assert row is not None and [key for key, _ in row.teams] == ["1" * 32]


@pytest.mark.parametrize(
    ("text", "points"), [("0.3", 30), ("๐.๒๕", 25), ("0,5", 50), ("1", 100), ("-1", None), ("11", None)]
)
def test_points_are_read_as_people_type_them(text: str, points: int | None) -> None:
    assert read_points(text) == points
    if points is not None:
        assert read_points(points_typed(points)) == points


# The path


def test_an_empty_team_is_told_what_each_step_needs(qtbot: QtBot, page: WorkshopPage, keys: Keyboard) -> None:
    _write_one(qtbot, page, keys)
    words = {key: button.words.text() for key, button in page.path.buttons.items()}
    assert words["log"] == "Next · No hours yet"
    assert words["time_use"] == "Not yet · First log hours of the period before"
    assert words["agreement"] == "Not yet · First promise something"
    assert words["after_wave"] == "Not yet · After the workshop"


def test_hours_of_the_period_before_make_the_next_step_move(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _write_one(qtbot, page, keys)
    page.workspace.do("บันทึก", ledger.add_entry, "1" * 32, "2" * 32, TODAY - timedelta(days=7), 3600 * 6)
    _settle(qtbot, page)
    # 6 h of 8 weeks × 40 h
    assert page.path.buttons["log"].words.text() == "Next · 2% of the expected hours"
    assert page.path.buttons["time_use"].words.text().startswith("Ready")
    assert page.path.buttons["targets"].words.text() == "Not yet · Targets: 0"


def test_the_sample_team_has_done_all_and_each_step_opens_its_page(
    qtbot: QtBot, sample: WorkshopPage
) -> None:
    opened: list[tuple[str, object]] = []
    sample.page_asked.connect(lambda key, request: opened.append((key, request)))
    for button in sample.path.buttons.values():
        assert button.words.text().split(" ·")[0] in ("Done", "Ready")
        button.setFocus()
        Keyboard(sample).type(Key.Key_Return)
    assert [key for key, _ in opened] == [page for page, _ in PAGES.values()]
    row = sample.list.current()
    assert row is not None
    requests = dict(zip(PAGES, [request for _, request in opened], strict=True))
    assert requests["typical_day"] == "typical"
    assert requests["before_wave"] == row.part.before_wave and requests["comparison"] == row.key


def test_enter_on_a_workshop_leads_to_its_path_and_arrows_choose_another(
    qtbot: QtBot, page: WorkshopPage, keys: Keyboard
) -> None:
    _write_one(qtbot, page, keys)
    _write_one(qtbot, page, keys, "เวทีที่สอง")
    chosen = page._chosen
    page.list.table.setFocus()
    keys.type(Key.Key_Up if page.list.table.currentIndex().row() else Key.Key_Down)
    _settle(qtbot, page)
    assert page._chosen != chosen
    keys.type(Key.Key_Return)
    assert page.path.buttons["log"].hasFocus()


def test_the_page_changes_its_language_with_a_form_open(sample: WorkshopPage) -> None:
    sample.begin_new()
    set_language("th")
    QApplication.sendEvent(sample, QEvent(QEvent.Type.LanguageChange))
    assert sample.title() == "เวทีเปลี่ยนผ่าน" and sample.form.isVisible()
    assert sample.form.first.text().endswith("2569")
