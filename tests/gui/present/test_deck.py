"""A deck from a database: only what the figures allow, the team's own order and words, one step to undo."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from gui.language import set_language
from gui.present.deck import Deck, read_deck
from gui.present.presenter import Presenter
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import changes, ledger, records
from models.database import Database
from models.dreams import say_sentence
from models.slides import SlideEdit, arrange_slides, slide_edits
from tests.conftest import SmallTeam
from tests.gui.present.conftest import TODAY
from tests.gui.test_wave_results import taken
from tests.models.wave_people import closed

FRIDAY = date(2026, 11, 13)


def read(database: Database) -> Deck:
    with database.read() as connection:
        return read_deck(connection, records.teams(connection)[0], TODAY)


def log(database: Database, team: SmallTeam, hours: int = 10) -> None:
    with database.transaction() as connection:
        ledger.add_entry(
            connection, team.key, team.somchai, FRIDAY, hours * 3600, project=team.youth, activity=team.visit
        )


def test_nothing_recorded_makes_no_slides(small_database: Database) -> None:
    SmallTeam.fill(small_database)
    assert read(small_database).slides == ()


def test_hours_alone_speak_of_hours_and_not_of_income(small_database: Database) -> None:
    team = SmallTeam.fill(small_database)
    log(small_database, team)
    deck = read(small_database)
    assert [slide.kind for slide in deck.slides] == ["hours_by_purpose", "days_over", "days_over_by_member"]
    assert [slide.kind for slide in deck.shown] == ["hours_by_purpose", "days_over"]
    assert deck.shown[1].message == "One day went over 8 hours"


def test_little_logged_greys_the_slide_and_says_why(small_database: Database) -> None:
    team = SmallTeam.fill(small_database)
    log(small_database, team)
    assert "do not rely on this yet" in read(small_database).shown[0].caution


def test_a_wave_with_too_few_answers_makes_no_slide(small_database: Database) -> None:
    team = SmallTeam.fill(small_database)
    closed(small_database, taken(small_database, team.key, threshold=6))
    assert read(small_database).slides == ()


def test_a_wave_with_enough_answers_does(small_database: Database) -> None:
    team = SmallTeam.fill(small_database)
    closed(small_database, taken(small_database, team.key))
    deck = read(small_database)
    assert [slide.kind for slide in deck.slides] == ["present_and_dream"]
    assert "5 of 6 answered" in deck.slides[0].footer


def test_a_dream_without_figures_is_a_message_alone(small_database: Database) -> None:
    team = SmallTeam.fill(small_database)
    with small_database.transaction() as connection:
        say_sentence(connection, team.key, "ทีมที่มีเวลาให้กัน", version=0)
    deck = read(small_database)
    assert [(slide.kind, slide.message, slide.chart) for slide in deck.slides] == [
        ("dream", "ทีมที่มีเวลาให้กัน", None)
    ]


def test_the_team_arranges_its_deck_and_takes_it_back(small_database: Database) -> None:
    team = SmallTeam.fill(small_database)
    log(small_database, team)
    edits = [
        SlideEdit("days_over", message="วันไหนยาวที่สุด"),
        SlideEdit("hours_by_purpose", hidden=True),
        SlideEdit("days_over_by_member"),
    ]
    with small_database.transaction() as connection:
        change = arrange_slides(connection, team.key, edits)
    deck = read(small_database)
    assert [(slide.kind, slide.message) for slide in deck.shown] == [
        ("days_over", "วันไหนยาวที่สุด"),
        ("days_over_by_member", "1 of 1 of us had days over 8 hours"),
    ]
    with small_database.transaction() as connection:
        changes.apply(connection, change.inverse())
    assert [slide.kind for slide in read(small_database).shown] == ["hours_by_purpose", "days_over"]


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_sample_team_tells_its_story(sample_decks: dict[str, Deck], language: str) -> None:
    set_language(language)  # type: ignore[arg-type]
    deck = sample_decks[language]
    first, change = deck.slides[0], next(one for one in deck.slides if one.kind == "change_disciplines")
    said = {
        "th": ("42% ของเวลา สร้าง 8% ของรายได้", "เพิ่มขึ้นชัดเจน 3 ใน 5 ด้าน"),
        "en": ("42% of our time earns 8% of our income", "3 of 5 disciplines are clearly up"),
    }[language]
    assert (first.message, change.message) == said
    assert (
        first.footer
        == {
            "th": "21 ก.ย.–15 พ.ย. 2569 · 2,400 ชั่วโมงคน · ฿540,000 เฉลี่ยรายวัน",
            "en": "21 Sep–15 Nov 2026 · 2,400 man-hours · ฿540,000 spread by day",
        }[language]
    )
    assert all(slide.question.endswith("?") for slide in deck.slides)
    assert not any("because" in slide.message or "เพราะ" in slide.message for slide in deck.slides)


def test_no_slide_names_a_member_unless_chosen(sample_decks: dict[str, Deck]) -> None:
    names = ("ปรียา", "ธนา", "มะลิ")
    shown = [slide for slide in sample_decks["th"].shown if slide.kind != "commitments"]
    assert not any(name in f"{slide.message} {slide.footer}" for slide in shown for name in names)
    assert "days_over_by_member" not in [slide.kind for slide in shown]


def presenter(workspace: Workspace, theme: Theme, settings: SettingsStore, qtbot: QtBot) -> Presenter:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Presenter(workspace, theme, settings, window)


def test_f5_without_anything_to_show_says_so(
    workspace: Workspace, theme: Theme, settings: SettingsStore, qtbot: QtBot
) -> None:
    made, told = presenter(workspace, theme, settings, qtbot), []
    workspace.message.connect(told.append)
    made.present("time_log")
    qtbot.waitUntil(lambda: any("nothing to present" in text for text in told), timeout=20_000)
    assert made.window is None


def test_presenting_and_arranging_go_through_the_workspace(
    workspace: Workspace, theme: Theme, settings: SettingsStore, qtbot: QtBot
) -> None:
    database, team = workspace.database, workspace.team
    assert database is not None
    assert team is not None
    with database.transaction() as connection:
        say_sentence(connection, team.key, "ทีมที่มีเวลาให้กัน", version=0)
    made = presenter(workspace, theme, settings, qtbot)
    made.arrange()
    qtbot.waitUntil(lambda: made.editor is not None, timeout=20_000)
    made.present("dream_team")  # nothing while the slides are arranged
    editor = made.editor
    assert editor is not None
    editor.message.setText("คำของเรา")
    editor._present()
    qtbot.waitUntil(lambda: made.window is not None, timeout=20_000)
    window = made.window
    assert window is not None
    assert window.slides[0].message == "คำของเรา"
    assert workspace.undo_text == "Arrange the slides"
    with database.read() as connection:
        assert slide_edits(connection, team.key) == [SlideEdit("dream", "คำของเรา")]
    window._toggle_look()
    window.close()
    assert made.window is None
    assert settings.recall("present/look") == "light"
    workspace.undo()
    workspace.wait()
    with database.read() as connection:
        assert slide_edits(connection, team.key) == []
