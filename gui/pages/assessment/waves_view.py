"""The waves of the team: opened, answered in the kiosk, on paper or from a file, and closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.language import tr, translate_error
from gui.pages.assessment.cards_form import CardsForm
from gui.pages.assessment.files_menu import FilesMenu
from gui.pages.assessment.kiosk import Kiosk
from gui.pages.assessment.paper_view import PaperView
from gui.pages.assessment.wave_desk import WaveDesk
from gui.pages.assessment.wave_file import Decided, ReadFile
from gui.pages.assessment.wave_file_form import FileForm
from gui.pages.assessment.wave_form import NewWave, WaveForm
from gui.pages.assessment.wave_forms import CloseForm, EraseForm
from gui.pages.assessment.wave_list import WaveList
from gui.pages.assessment.wave_panel import WavePanel
from gui.pages.assessment.wave_plan import plan_of
from gui.pages.assessment.wave_reading import AnswerReader
from gui.pages.assessment.wave_writes import WaveWrites
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.keyed_form import KeyedForm
from gui.workspace import Workspace
from models.errors import AppError
from models.instruments import Instrument

if TYPE_CHECKING:
    from models.waves import Wave

_PANEL_WIDTH = 380
_ANY_WIDTH = (1 << 24) - 1  # what Qt calls QWIDGETSIZE_MAX


@dataclass(frozen=True)
class Rounds:
    """What the view shows: the team's waves, the questionnaires it can open one with, its members (key, name)."""

    waves: "Sequence[Wave]"
    instruments: Sequence[Instrument]
    members: Sequence[tuple[str, str]]


class WavesView(QWidget):
    results_asked = Signal(str)  # the key of a closed wave
    told = Signal(str)
    failed = Signal(object)
    written = Signal(object, str)  # a file that left, and what to know about it
    refresh_asked = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self._rounds = Rounds((), (), ())
        self._wanted = ""  # the key of a wave that is on its way into the list
        self.kiosk: Kiosk | None = None
        self.paper: PaperView | None = None
        self.list, self.panel, self.form = WaveList(theme), WavePanel(theme), WaveForm()
        self.closing, self.erasing, self.file = CloseForm(), EraseForm(), FileForm(theme)
        self.files, self.cards = FilesMenu(workspace, self), CardsForm()
        self.side, self.card, self.stack = QStackedWidget(), Card(), QStackedWidget()
        self.writes, self.reader = WaveWrites(workspace, self), AnswerReader(workspace, self)
        self._build()
        self._connect()
        self.retranslate()

    # What the page asks

    def present(self, rounds: Rounds) -> None:
        self._rounds = rounds
        self.list.show_waves(rounds.waves)
        if self._wanted:
            self.list.choose(self._wanted)
            self._wanted = ""
        self.panel.show_wave(self.wave())
        self.card.setVisible(bool(rounds.waves) or self.side.currentWidget() is not self.panel)

    def wave(self) -> "Wave | None":
        return self.list.current()

    def begin_again(self) -> None:
        self._show_panel()
        self._leave_paper()

    def take_focus(self) -> None:
        if self.paper is not None:
            self.paper.take_focus()
        elif self.side.currentWidget() is self.panel:
            (self.list.table if self._rounds.waves else self.list.empty.button).setFocus()

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Open a wave")),
            ("↑ ↓", tr("Choose a wave")),
            ("Tab", tr("What to do with it")),
        ]

    def retranslate(self) -> None:
        for part in (self.list, self.panel, *self._forms()):
            part.retranslate()
        if self.paper is not None:
            self.paper.retranslate()

    # Doing

    def open_form(self) -> None:
        """A new wave, with what is usual."""
        self._leave_paper()
        earlier = self._rounds.waves
        name = tr("Wave {n}").format(n=len(earlier) + 1)
        self._show(self.form)
        self.form.begin(
            self._rounds.instruments, len(self._rounds.members), name, has_wave_before=bool(earlier)
        )

    def do(self, action: str) -> None:
        wave = self.wave()
        if wave is None:
            return
        match action:
            case "kiosk":
                self.start_kiosk(wave)
            case "paper":
                self.start_paper(wave)
            case "import":
                self.reader.forget()
                self._show(self.file)
                self.file.ask(wave)
            case "files":
                button = self.panel.buttons["files"]
                self.files.menu(wave).exec(button.mapToGlobal(button.rect().bottomLeft()))
            case "erase":
                self._show(self.erasing)
                self.erasing.ask(wave, self._rounds.members)
            case "close":
                self._show(self.closing)
                self.closing.ask(wave)
            case "results":
                self.results_asked.emit(wave.key)
            case _:
                self.writes.trash_wave(wave)

    def start_kiosk(self, wave: "Wave") -> None:
        desk = WaveDesk(self._workspace, wave, self)
        kiosk = self.kiosk = Kiosk(self._theme, plan_of(wave, self._rounds.members), desk)
        kiosk.left.connect(self._end_kiosk)
        kiosk.start()

    def start_paper(self, wave: "Wave") -> None:
        desk = WaveDesk(self._workspace, wave, self)
        paper = self.paper = PaperView(self._theme, plan_of(wave, self._rounds.members), desk)
        paper.left.connect(self._leave_paper)
        paper.handed_in.connect(self._thank)
        self.stack.addWidget(paper)
        self.stack.setCurrentWidget(paper)
        paper.take_focus()

    def _end_kiosk(self) -> None:
        kiosk, self.kiosk = self.kiosk, None
        if kiosk is not None:
            kiosk.deleteLater()
        self.refresh_asked.emit()

    def _thank(self, count: int) -> None:
        self.told.emit(tr("Sheets handed in: {n}").format(n=count))
        self._leave_paper()

    def _leave_paper(self) -> None:
        paper, self.paper = self.paper, None
        if paper is not None:
            self.stack.setCurrentIndex(0)
            self.stack.removeWidget(paper)
            paper.deleteLater()
            self.refresh_asked.emit()
            self.take_focus()

    # Forms

    def _open_wave(self, new: NewWave) -> None:
        def opened(key: str) -> None:
            self._wanted = key
            self._show_panel()
            self.refresh_asked.emit()

        self.writes.open_wave(new, opened, lambda error: self.form.show_complaint(translate_error(error)))

    def _change(self, wave: "Wave", values: dict[str, Any]) -> None:
        def refused(error: AppError) -> None:
            self.list.rows.give_up(wave.key)
            self.failed.emit(error)

        self.writes.change(wave, values, refused)

    def _close_wave(self) -> None:
        wave = self.wave()
        if wave is not None:
            self.writes.close_wave(wave, self._show_panel)

    def _erase(self, who: object) -> None:
        wave = self.wave()
        if wave is not None:
            self.writes.erase(wave, who, self._show_panel)  # pyright: ignore[reportArgumentType] - from the form

    def _read_file(self, path: str, decided: Decided | None) -> None:
        wave = self.wave()
        if wave is not None:
            self.reader.read(wave, path, decided)

    def _take_file(self, file: ReadFile) -> None:
        def taken() -> None:
            self.reader.remember(file)
            self._show_panel()

        wave = self.wave()
        if wave is not None:
            self.writes.take_file(wave, file, taken)

    def _ask_cards(self) -> None:
        wave = self.wave()
        if wave is not None:
            self._show(self.cards)
            self.cards.ask(wave.team_size)

    def _print_cards(self, number: int) -> None:
        wave = self.wave()
        if wave is not None:
            self.files.print_cards(wave, number)

    def _tell_written(self, path: object, note: str) -> None:
        if self.side.currentWidget() is self.cards:
            self._show_panel()
        self.written.emit(path, note)

    def _forms(self) -> tuple[KeyedForm, ...]:
        return self.form, self.closing, self.erasing, self.file, self.cards

    def _fail(self, error: AppError) -> None:
        """Where the person looks: in the open form, else in the page's bar."""
        shown = self.side.currentWidget()
        for form in self._forms():
            if shown is form:
                form.show_complaint(translate_error(error))
                return
        self.failed.emit(error)

    # What is shown

    def _choose(self) -> None:
        self._show_panel()
        self.panel.show_wave(self.wave())

    def _show_panel(self) -> None:
        had_keys = self.side.isAncestorOf(self.window().focusWidget() or self)
        self._show(self.panel)
        self.panel.show_wave(self.wave())
        self.card.setVisible(bool(self._rounds.waves))
        if had_keys:
            self.take_focus()

    def _show(self, form: QWidget) -> None:
        """Beside the list; the columns of a file need the room of the list as well."""
        is_wide = form is self.file
        self.list.setHidden(is_wide)
        self.card.setMinimumWidth(_PANEL_WIDTH)
        self.card.setMaximumWidth(_ANY_WIDTH if is_wide else _PANEL_WIDTH)
        self.card.show()
        self.side.setCurrentWidget(form)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._choose())
        self.list.opened.connect(lambda _: self.panel.take_focus())
        self.list.new_asked.connect(self.open_form)
        self.list.rows.edited.connect(self._change)
        self.panel.asked.connect(self.do)
        self.form.submitted.connect(self._open_wave)
        self.closing.confirmed.connect(self._close_wave)
        self.erasing.given.connect(self._erase)
        self.file.path_given.connect(self._read_file)
        self.file.confirmed.connect(self._take_file)
        self.reader.found.connect(self.file.show_file)
        self.reader.failed.connect(self.file.refuse)
        for form in self._forms():
            form.cancelled.connect(self._show_panel)
        self.files.cards_asked.connect(self._ask_cards)
        self.cards.given.connect(self._print_cards)
        self.files.written.connect(self._tell_written)
        self.files.failed.connect(self._fail)
        self.writes.told.connect(self.told)
        self.writes.failed.connect(self._fail)

    def _build(self) -> None:
        rounds = QWidget()
        row = QHBoxLayout(rounds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list, 1)
        row.addWidget(self.card)
        self.card.setFixedWidth(_PANEL_WIDTH)
        self.card.body.addWidget(self.side, 1)
        for part in (self.panel, *self._forms()):
            self.side.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self.stack.addWidget(rounds)
