"""From F5 to the full screen and from Shift+F5 to the arranging of slides: reads the deck, opens, remembers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.language import tr
from gui.settings import SettingsStore
from gui.tasks import Task, run
from gui.theme import Theme
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from gui.present.deck import Deck
    from gui.present.editor import DeckEditor
    from gui.present.slide import Slide
    from gui.present.window import PresentWindow
    from models.database import Database
    from models.records import Team

_LOOK = "present/look"


class Presenter(QObject):
    """One presentation at a time, on the screen of the window it was asked from."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._theme, self._settings, self._parent = workspace, theme, settings, window
        self._task: Task | None = None
        self.window: PresentWindow | None = None
        self.editor: DeckEditor | None = None

    def present(self, page: str) -> None:
        """Show the deck from the slide that belongs to a page."""
        self._read(lambda deck: self._open(deck, deck.start(page)))

    def arrange(self) -> None:
        """Let the team choose, order and word its slides."""
        self._read(self._edit)

    # Reading

    def _read(self, done: "Callable[[Deck], object]") -> None:
        database, team = self._workspace.database, self._workspace.team
        busy = self._task is not None or self.window is not None or self.editor is not None
        if busy or database is None or team is None:
            return
        self._workspace.message.emit(tr("Making the slides…"))
        self._task = run(
            lambda _: _read_deck(database, team), lambda deck: self._arrive(deck, done), self._fail, self
        )

    def _arrive(self, deck: "Deck", done: "Callable[[Deck], object]") -> None:
        self._task = None
        self._workspace.message.emit("")
        if not deck.slides:
            self._workspace.message.emit(
                tr("There is nothing to present yet: log hours, or close a wave of answers.")
            )
        else:
            done(deck)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, AppError):
            raise error
        self._workspace.failed.emit(error)

    # Showing

    def _open(self, deck: "Deck", place: int) -> None:
        from gui.present.window import PresentWindow

        if not deck.shown:
            self._workspace.message.emit(tr("Every slide is left out. Shift+F5 lets you choose some."))
            return
        kept = self._settings.recall(_LOOK, "dark")
        self.window = PresentWindow(deck, place, "light" if kept == "light" else "dark")
        self.window.look_changed.connect(lambda name: self._settings.remember(_LOOK, name))
        self.window.failed.connect(self._fail)
        self.window.ended.connect(self._end)
        self.window.show_on(self._parent.screen())

    def _end(self) -> None:
        self.window = None
        self._parent.activateWindow()

    # Arranging

    def _edit(self, deck: "Deck") -> None:
        from gui.present.editor import DeckEditor

        self.editor = DeckEditor(deck, self._theme, self._parent)
        self.editor.arranged.connect(lambda slides: self._save(deck, slides))
        self.editor.presented.connect(lambda slides, kind: self._save_and_present(deck, slides, kind))
        self.editor.finished.connect(lambda _: self._end_editing())
        self.editor.open()

    def _end_editing(self) -> None:
        self.editor = None

    def _save(
        self, deck: "Deck", slides: "Sequence[Slide]", done: Callable[[Any], object] | None = None
    ) -> None:
        from gui.present.deck import edits_of
        from models.slides import arrange_slides

        team = self._workspace.team
        wanted = edits_of(slides, deck.edits)
        if team is None or wanted == list(deck.edits):
            if done is not None:
                done(None)
            return
        self._workspace.do(
            tr("Arrange the slides"), arrange_slides, team.key, wanted, done=done, offer_undo=True
        )

    def _save_and_present(self, deck: "Deck", slides: "Sequence[Slide]", kind: str) -> None:
        arranged = replace(deck, slides=tuple(slides))
        kinds = [slide.kind for slide in arranged.shown]
        place = kinds.index(kind) if kind in kinds else 0
        self._save(deck, slides, lambda _: self._open(arranged, place))


def _read_deck(database: "Database", team: "Team") -> "Deck":
    from gui.present.deck import read_deck
    from gui.team_day import team_day

    with database.read() as connection:
        return read_deck(connection, team, team_day(database, connection, team.key))
