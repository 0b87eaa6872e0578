"""The team's letterhead in the settings: a logo is chosen, seen and removed, the funder's line is typed; all undone."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.pages.team_settings import TeamSettingsPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.settings_letterhead import LetterheadCard
from gui.workspace import Workspace
from models.letterheads import Letterhead, letterhead
from tests.keyboard import type_text

FUNDER = "สนับสนุนโดยกองทุนชายฝั่งยั่งยืน"


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 100)) -> bytes:
    stream = BytesIO()
    Image.new("RGB", size, (13, 92, 88)).save(stream, kind)
    return stream.getvalue()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> TeamSettingsPage:
    made = TeamSettingsPage(workspace, theme, settings)
    qtbot.addWidget(made)
    made.resize(1072, 652)
    made.show()
    qtbot.waitUntil(lambda: made.team.letterhead._head_now is not None)
    return made


@pytest.fixture
def card(page: TeamSettingsPage) -> LetterheadCard:
    return page.team.letterhead


@pytest.fixture
def stored(workspace: Workspace) -> Callable[[], Letterhead]:
    def read() -> Letterhead:
        assert workspace.database is not None
        assert workspace.team is not None
        with workspace.database.read() as connection:
            return letterhead(connection, workspace.team.key)

    return read


@pytest.mark.parametrize(("kind", "name"), [("PNG", "ตรา.png"), ("JPEG", "ตรา.jpg")])
def test_a_logo_is_chosen_seen_removed_and_comes_back(
    kind: str,
    name: str,
    card: LetterheadCard,
    workspace: Workspace,
    stored: Callable[[], Letterhead],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    path = tmp_path / name
    path.write_bytes(picture(kind))
    assert not card.remove.isVisible()
    card.choose_file(path)
    qtbot.waitUntil(lambda: not card.preview.pixmap().isNull() and card.remove.isVisible())
    assert stored().logo == path.read_bytes()
    shown = card.preview.pixmap().deviceIndependentSize()
    assert shown.width() / shown.height() == pytest.approx(3, rel=0.05)
    qtbot.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.preview.text() == "No logo yet")
    assert stored().logo == b""
    workspace.undo()
    qtbot.waitUntil(lambda: not card.preview.pixmap().isNull())
    assert stored().logo == path.read_bytes()


def test_the_line_of_the_funder_is_saved_by_enter_and_undone(
    card: LetterheadCard, workspace: Workspace, stored: Callable[[], Letterhead], qtbot: QtBot
) -> None:
    card.funder.setFocus()
    type_text(card.funder, FUNDER)
    assert card.save.isVisible()
    QTest.keyClick(card.funder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not card.save.isVisible())
    assert stored().funder == FUNDER
    workspace.undo()
    qtbot.waitUntil(lambda: card.funder.text() == "")
    assert stored().funder == ""


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"GIF89a", "PNG or JPEG"),
        (picture()[:200], "broken"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 600_000, "512 KB"),
        (picture(size=(2_100, 10)), "2000 × 2000"),
        (None, "cannot be read"),
    ],
)
def test_what_is_no_logo_is_said_and_nothing_changes(
    content: bytes | None,
    sentence: str,
    card: LetterheadCard,
    stored: Callable[[], Letterhead],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    path = tmp_path / "ตรา.png"
    if content is not None:
        path.write_bytes(content)
    with qtbot.waitSignal(card.complained) as said:
        card.choose_file(path)
    assert sentence in said.args[0]
    assert stored() == Letterhead()


def test_everything_has_a_name_and_can_be_reached_by_keyboard(card: LetterheadCard) -> None:
    for widget in (card.choose, card.funder):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName() or widget.text()
    assert card.preview.accessibleName() == "No logo yet"
