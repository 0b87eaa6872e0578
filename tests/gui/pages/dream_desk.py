"""The page of a dream team in a window of its own, and what a person can do with it by keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gui.pages.dream_team.column import Column
from gui.pages.dream_team.page import DreamTeamPage
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import commitments, dreams, waves
from models.commitments import Commitment
from models.dreams import Dream
from models.instruments import Instrument
from tests.keyboard import NO_MODIFIER, Keyboard
from tests.models.wave_people import Person

TEAM, PRIYA = "1" * 32, "2" * 32
TODAY, MADE = date(2026, 11, 20), date(2026, 9, 24)
ENTER, ESC, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space
INSERT, DELETE = Qt.Key.Key_Insert, Qt.Key.Key_Delete
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


class DreamDesk:
    def __init__(self, qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        self.bot, self.workspace, self.settings = qtbot, workspace, settings
        self.asked: list[tuple[str, object]] = []
        self.theme = theme
        self.open()

    def open(self) -> None:
        """A new page, as after a crash or a restart."""
        self.page = DreamTeamPage(self.workspace, self.theme, self.settings)
        self.page.page_asked.connect(lambda key, request: self.asked.append((key, request)))
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)
        self.window.resize(1158, 740)
        self.bot.addWidget(self.window)
        self.window.show()
        self.bot.waitActive(self.window)
        self.keyboard = Keyboard(self.window)
        self.settle()

    def settle(self) -> None:
        """Until every write is stored and the page shows it."""
        self.bot.waitUntil(
            lambda: (
                not self.workspace.is_saving and not self.page.is_reading() and self.page._reading is not None
            ),
            timeout=20_000,
        )
        QApplication.processEvents()

    def type(self, *strokes: str | Qt.Key) -> None:
        self.keyboard.type(*strokes)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        self.keyboard.press(key, modifiers)
        QApplication.processEvents()

    def into(self, field: QWidget, text: str) -> None:
        """Another text into a field, as if it was selected before."""
        field.setFocus()
        field.selectAll()  # type: ignore[attr-defined]
        self.type(text)

    @property
    def focus(self) -> QWidget | None:
        return self.window.focusWidget()

    def column(self, key: str) -> Column:
        return next(one for one in self.page.columns.columns if one.key == key)

    @property
    def dream(self) -> Dream:
        database = self.workspace.database
        assert database is not None
        with database.read() as connection:
            return dreams.dream(connection, TEAM)

    def promises(self, *, deleted: bool = False) -> list[Commitment]:
        database = self.workspace.database
        assert database is not None
        with database.read() as connection:
            return commitments.commitments(connection, TEAM, deleted=deleted)

    @property
    def promise(self) -> Commitment:
        (only,) = self.promises()
        return only

    def add(self, what: str = "ทบทวนหลังงานทุกครั้ง", due: date = date(2026, 12, 18), **values: object) -> str:
        """A commitment that is there already; its key."""
        database = self.workspace.database
        assert database is not None
        how = {"decided": MADE, "discipline": "tl", "member": PRIYA} | values
        with database.transaction() as connection:
            change = commitments.add_commitment(connection, TEAM, what, due=due, **how)  # type: ignore[arg-type]
        return change.rows[0].key

    def close_wave(
        self, instrument: Instrument, opened: date, closed: date, answers: Sequence[tuple[int, ...]]
    ) -> str:
        """A closed wave; each answers with these points in the order of the items, and dreams of 5."""
        database, key = self.workspace.database, "a" * 32
        assert database is not None
        with database.transaction() as connection:
            waves.open_wave(connection, TEAM, "ก่อนเวที", instrument, today=opened, team_size=8, key=key)
        with database.read() as connection:
            wave = waves.wave(connection, key)
        assert wave is not None
        for number, points in enumerate(answers):
            Person(database, wave, f"บัตร{number}", points).hand_in()
        with database.transaction() as connection:
            waves.close_wave(connection, key, today=closed)
        return key
