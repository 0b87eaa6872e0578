"""The window as a whole: first paint, first team, languages, themes, names for screen readers, keys."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gui import thai_breaks
from gui.application import Application
from gui.pages.start import StartPage
from gui.session import NewTeam
from gui.timed_work import Work
from models import places
from models.errors import Refused
from models.records import EntryFilter
from tests.legibility import nameless

ROOT = Path(__file__).parents[2]

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui.application import Application
application = QApplication([])
wela = Application(Path(sys.argv[1]))
wela._after_first_paint = lambda: None
wela.window.painted.disconnect()
heavy = {"sqlalchemy", "numpy", "pandas", "matplotlib", "scipy", "nlpo3", "alembic"}
def look():
    print("loaded:", sorted(heavy & sys.modules.keys()))
    application.quit()
wela.window.painted.connect(look)
wela.start()
application.exec()
"""


@pytest.fixture
def wela(tmp_path: Path, qapp: QApplication) -> Iterator[Application]:
    made = Application(tmp_path / "wela.ini")
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()


@pytest.fixture
def started(wela: Application, qtbot: QtBot) -> Application:
    """The window with our own team open on the help page."""
    wela.start()
    qtbot.waitUntil(thai_breaks.is_loaded, timeout=20_000)
    with qtbot.waitSignal(wela.session.ready, timeout=20_000):
        wela.session.start_team(NewTeam("กลุ่มต้นกล้า", "ปรียา ทองดี", 144_000, ("อบรมเยาวชน",)))
    wela.window.open_page("help")
    return wela


@pytest.mark.parametrize("existing", [False, True])
def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path, home: Path, existing: bool):
    if existing:
        home.mkdir(parents=True)
        (home / "wela.db").write_bytes(b"")
    command = [sys.executable, "-c", FIRST_PAINT, str(tmp_path / "wela.ini")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert "loaded: []" in ended.stdout, ended.stdout + ended.stderr


def test_the_first_start_shows_the_first_page(wela: Application, qtbot: QtBot):
    wela.start()
    assert isinstance(wela.window.page, StartPage)
    assert not wela.window.sidebar.isVisible()


def test_a_new_team_is_typed_in_with_the_keyboard_alone(wela: Application, qtbot: QtBot):
    wela.start()
    page = wela.window.page
    assert isinstance(page, StartPage)
    qtbot.keyClick(page, Qt.Key.Key_1)
    assert page.panels.currentWidget() is page.form
    qtbot.keyClick(page.form.team, Qt.Key.Key_Return)
    assert page.form.complaint.text()
    page.form.team.insert("กลุ่ม")
    assert not page.form.complaint.text()
    page.form.team.setText("กลุ่มต้นกล้าปากคลอง")
    page.form.member.setText("ปรียา ทองดี")
    page.form.projects.setText("อบรมเยาวชน, ตลาดชุมชน,")
    with qtbot.waitSignal(wela.session.ready, timeout=20_000):
        qtbot.keyClick(page.form.projects, Qt.Key.Key_Return)
    workspace = wela.workspace
    assert workspace.team is not None
    assert workspace.member is not None
    assert (workspace.team.name, workspace.member.name) == ("กลุ่มต้นกล้าปากคลอง", "ปรียา ทองดี")
    assert wela.window.sidebar.isVisible()
    assert workspace.undo_text


def test_the_team_is_found_again_at_the_next_start(started: Application, tmp_path: Path, qtbot: QtBot):
    started.end()
    again = Application(tmp_path / "wela.ini")
    again.start()
    with qtbot.waitSignal(again.session.ready, timeout=20_000):
        pass
    assert again.workspace.member is not None
    assert again.workspace.member.name == "ปรียา ทองดี"
    again.window.close()
    again.end()


def test_a_running_timer_is_found_again_at_the_next_start(started: Application, tmp_path: Path, qtbot: QtBot):
    started.window.timer.start(Work(note="นับกล้าไม้"))
    assert started.window.sidebar.timer.isVisible()
    started.end()
    again = Application(tmp_path / "wela.ini")
    again.start()
    with qtbot.waitSignal(again.session.ready, timeout=20_000):
        pass
    assert again.window.timer.running is not None
    assert again.window.sidebar.timer.work.text() == "นับกล้าไม้"
    again.window.close()
    again.end()


def test_undoing_the_team_leads_back_to_the_first_page(started: Application, qtbot: QtBot):
    with qtbot.waitSignal(started.session.needs_start, timeout=10_000):
        started.window.trigger("undo")
    assert isinstance(started.window.page, StartPage)


def test_the_sidebar_follows_a_changed_name(started: Application, qtbot: QtBot):
    from models.teams import change_team

    team = started.workspace.team
    assert team is not None
    started.workspace.do("", change_team, team.key, team.version, name="ทีมใหม่")
    qtbot.waitUntil(lambda: started.workspace.team is not None and started.workspace.team.name == "ทีมใหม่")


def test_the_longest_name_leaves_the_menus_of_the_sidebar_narrow(started: Application, qtbot: QtBot):
    from models.teams import add_member

    team, person = started.workspace.team, started.window.sidebar.person
    assert team is not None
    started.workspace.do("", add_member, team.key, "ยาว & ใหญ่ " * 50)
    qtbot.waitUntil(lambda: any("ยาว && ใหญ่" in action.text() for action in person.menu().actions()))
    assert person.menu().sizeHint().width() < 480


@pytest.mark.parametrize("page", ["help", "start"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_page_opens_in_both_languages_and_themes(started: Application, page: str, mode: str):
    started.settings.change(theme=mode)
    for code, brand in (("th", "เวลา"), ("en", "Wela"), ("th", "เวลา")):
        started.switch_language(code)
        started.window.open_page(page)
        QApplication.processEvents()
        assert started.window.sidebar.brand.text() == brand
        assert not started.window.grab().isNull()


@pytest.mark.parametrize("page", ["help", "start"])
def test_everything_that_takes_the_focus_has_a_name(started: Application, page: str):
    started.window.open_page(page)
    QApplication.processEvents()
    assert nameless(started.window) == []


@pytest.mark.parametrize("key", ["time_log", "income", "efficiency"])
def test_a_page_that_is_opened_has_the_keyboard(started: Application, qtbot: QtBot, key: str):
    started.window.sidebar.more.setFocus()
    started.window.open_page(key)
    page = started.window.page
    assert page is not None
    assert page.isAncestorOf(started.window.focusWidget())
    first = started.window.focusWidget()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second = started.window.focusWidget()
    started.window.open_page("help")
    started.window.sidebar.more.setFocus()
    started.window.open_page(key)
    assert started.window.focusWidget() is (first if key == "time_log" else second)


def test_escape_leads_back_from_the_entries_behind_a_figure(started: Application, qtbot: QtBot):
    window = started.window
    window.open_page("efficiency")
    assert window.page is not None
    window.page.open_page("time_log", EntryFilter(label="อบรมเยาวชน"))
    assert window.page_key == "time_log"
    window.trigger("back")
    assert window.page_key == "efficiency"
    window.open_page("time_log")
    window.trigger("back")
    assert window.page_key == "time_log"


@pytest.mark.parametrize("code", ["th", "en"])
@pytest.mark.parametrize("page", ["help", "start"])
def test_no_label_is_cut_at_the_smallest_size(started: Application, page: str, code: str):
    started.switch_language(code)
    started.window.open_page(page)
    started.window.resize(1280, 680)
    for _ in range(3):
        QApplication.processEvents()
    shown = [one for one in started.window.findChildren(QLabel) if one.isVisible() and one.text()]
    cut = [one.text() for one in shown if one.height() < one.fontMetrics().height()]
    wide = [one.text() for one in shown if not one.wordWrap() and one.width() < one.sizeHint().width()]
    assert (cut, wide) == ([], [])


def test_an_error_stands_under_the_header_and_can_be_closed(started: Application):
    started.window.show_error(Refused("Choose another name."))
    bar = started.window.page.message_bar if started.window.page else None
    assert bar is not None
    assert bar.isVisible()
    assert bar.sentence.text() == "Choose another name."
    bar.hide()


def test_help_opens_at_a_topic_and_escape_leads_back(started: Application, qtbot: QtBot):
    started.window.open_page("start")
    started.window.show_help("coverage")
    page = started.window.page
    assert page is not None
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: page.reader.verticalScrollBar().value() > 500)
    started.window.trigger("back")
    assert started.window.page_key == "start"


def test_another_start_with_the_same_database_is_told_so(started: Application, tmp_path: Path, qtbot: QtBot):
    second = Application(tmp_path / "second.ini")
    with qtbot.waitSignal(second.session.failed):
        second.session.open(places.default_database())
    second.end()


def test_a_file_that_is_not_ours_leaves_the_team_open(started: Application, tmp_path: Path, qtbot: QtBot):
    strange = tmp_path / "จดหมาย.db"
    strange.write_text("สวัสดี", encoding="utf-8")
    with qtbot.waitSignal(started.session.failed, timeout=10_000):
        started.session.open(str(strange))
    assert started.workspace.team is not None


def test_ctrl_and_alt_are_read_by_position_on_a_thai_layout(started: Application):
    typed: list[str] = []
    started.window.trigger = typed.append  # type: ignore[method-assign]
    ctrl, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for thai, scan, modifiers in (("ผ", 44 + 8, ctrl), ("ๅ", 2 + 8, alt), ("ื", 49 + 8, ctrl)):
        press(started.window, ord(thai), scan, modifiers, thai)
    assert typed == ["undo", "page_1", "new"]


def test_a_thai_ctrl_a_reaches_the_line_that_has_the_focus(started: Application):
    started.window.open_page("start")
    page = started.window.page
    assert isinstance(page, StartPage)
    page.choices[0].click()
    page.form.team.setText("ทีม")
    page.form.team.setFocus()
    key = QKeyEvent(QEvent.Type.KeyPress, ord("ฟ"), Qt.KeyboardModifier.ControlModifier, 30 + 8, 0, 0, "ฟ")
    assert started.window.keys.eventFilter(page.form.team, key)
    assert page.form.team.selectedText() == "ทีม"


def test_ctrl_z_belongs_to_a_line_only_while_it_has_something_to_take_back(
    started: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    typed: list[str] = []
    started.window.trigger = typed.append  # type: ignore[method-assign]
    line = QLineEdit()
    qtbot.addWidget(line)
    monkeypatch.setattr(QApplication, "focusWidget", lambda: line)
    undo = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, 52, 0, 0, "")
    assert started.window.keys.eventFilter(line, undo)
    assert typed == ["undo"]
    line.insert("ทีม")
    assert not started.window.keys.eventFilter(line, undo)
    assert typed == ["undo"]


def press(window: QWidget, key: int, scan: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, 0, 0, text)
    keys: Callable[[QWidget, QKeyEvent], bool] = window.keys.eventFilter  # type: ignore[attr-defined]
    assert keys(window, event)


def test_the_first_page_reads_its_numbers_by_position(wela: Application):
    wela.start()
    page = wela.window.page
    assert isinstance(page, StartPage)
    page.keyPressEvent(
        QKeyEvent(QEvent.Type.KeyPress, ord("ๅ"), Qt.KeyboardModifier.NoModifier, 2 + 8, 0, 0, "ๅ")
    )
    assert page.panels.currentWidget() is page.form


def test_without_a_display_one_sentence_names_the_commands():
    environment = {"PATH": "/usr/bin:/bin", "LANG": "th_TH.UTF-8", "PYTHONIOENCODING": "utf-8"}
    if sys.platform != "linux":
        pytest.skip("only Linux runs without a display")
    command = [sys.executable, "main.py"]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    assert "python main.py --help" in ended.stderr
