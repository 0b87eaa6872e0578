"""The questionnaires a wave can be opened with: those of Wela, and the team's own in every version."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.item_models.settings_rows import Column, SettingsRows
from gui.language import language, tr, translate_error
from gui.pages.assessment.instrument_editor import InstrumentEditor
from gui.tasks import run
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable
from gui.workspace import Workspace
from models.errors import AppError
from models.instruments import Instrument, load

if TYPE_CHECKING:
    from models.instrument_copies import OwnInstrument


@dataclass(frozen=True)
class InstrumentRow:
    """`own` is the key of the row in the database; empty for those that come with Wela."""

    key: str
    version: int
    instrument: Instrument
    own: str = ""


_COLUMNS = (
    Column(
        "title",
        lambda: tr("Questionnaire"),
        lambda row: row.instrument.title.in_language(language()),
        share=4,
    ),
    Column("edition", lambda: tr("Version"), lambda row: row.instrument.version, share=1),
    Column(
        "items", lambda: tr("Statements"), lambda row: str(len(row.instrument.items)), share=1, number=True
    ),
    Column(
        "scale",
        lambda: tr("Scale"),
        lambda row: f"{row.instrument.scale.minimum}–{row.instrument.scale.maximum}",
        share=1,
    ),
    Column("from", lambda: tr("Made by"), lambda row: tr("the team") if row.own else "Wela", share=1),
)


class InstrumentsView(QWidget):
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self.rows = SettingsRows(_COLUMNS, parent=self)
        self.table, self.card, self.stack = SettingsTable(theme, self.rows), Card(), QStackedWidget()
        self.note = plain_label(role="small", wrap=True)
        self.edit = secondary_button(icon=theme.icon("pencil"), clicked=self.open_editor)
        self.bring = secondary_button(icon=theme.icon("file-down"), clicked=self._choose_file)
        self.export = secondary_button(icon=theme.icon("file-up"), clicked=self._choose_place)
        self.delete = secondary_button(icon=theme.icon("trash-2"), clicked=self._delete)
        self.editor: InstrumentEditor | None = None
        self._build()
        self.table.opened.connect(lambda _: self.open_editor())
        self.table.chosen.connect(lambda _: self._show_buttons())
        self.table.delete_asked.connect(lambda _: self._delete())
        self.retranslate()

    # What the page asks

    def present(self, built_in: Sequence[Instrument], own: "Sequence[OwnInstrument]") -> None:
        ours = [InstrumentRow(f"{one.key}/{one.version}", 1, one) for one in built_in]
        theirs = [InstrumentRow(one.key, one.version, one.instrument, one.key) for one in own]
        self.table.show_records([*ours, *theirs])
        if self.table.current() is None:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._show_buttons()

    def begin_again(self) -> None:
        self._leave_editor()

    def take_focus(self) -> None:
        (self.editor.version if self.editor is not None else self.table).setFocus()

    def key_hints(self) -> list[tuple[str, str]]:
        return [("↑ ↓", tr("Choose a questionnaire")), ("Enter", tr("Copy and edit"))]

    def retranslate(self) -> None:
        self.card.set_title(tr("Questionnaires"))
        self.table.setAccessibleName(tr("Questionnaires"))
        self.edit.setText(tr("Copy and edit"))
        self.bring.setText(tr("Import TOML"))
        self.export.setText(tr("Export TOML"))
        self.delete.setText(tr("Delete"))
        self.rows.retranslate()
        self._show_buttons()
        if self.editor is not None:
            self.editor.retranslate()

    # Doing

    def open_editor(self) -> None:
        row = self.table.current()
        if row is None:
            return
        self._leave_editor()
        editor = self.editor = InstrumentEditor(self._theme, row.instrument)
        editor.left.connect(self._leave_editor)
        editor.saved.connect(self._save)
        self.stack.addWidget(editor)
        self.stack.setCurrentWidget(editor)
        editor.take_focus()

    def bring_in(self, path: str) -> None:
        """A questionnaire from a TOML file, kept for the team."""
        run(
            lambda _: load(path),
            lambda found: self._add(found, self.failed.emit, self.take_focus),
            self._fail,
            self,
        )

    def write_to(self, path: str) -> None:
        row = self.table.current()
        if row is None:
            return
        place = Path(path) if Path(path).suffix else Path(path).with_suffix(".toml")
        saved = tr("Saved: {file}").format(file=place.name)
        run(lambda _: _write(place, row.instrument), lambda _: self.told.emit(saved), self._fail, self)

    def _save(self, instrument: Instrument) -> None:
        editor = self.editor

        def refused(error: AppError) -> None:
            if editor is not None:
                editor.complain(translate_error(error))

        self._add(instrument, refused, self._leave_editor)

    def _add(
        self, instrument: Instrument, failed: Callable[[Any], object], done: Callable[[], object]
    ) -> None:
        from models import instrument_copies

        team = self._workspace.team
        assert team is not None

        def kept(_change: object) -> None:
            title = instrument.title.in_language(language())
            self.told.emit(
                tr("Kept: {title}, version {version}").format(title=title, version=instrument.version)
            )
            done()

        text = tr("Add a questionnaire")
        self._workspace.do(
            text, instrument_copies.add_instrument, team.key, instrument, done=kept, failed=failed
        )

    def _delete(self) -> None:
        from models import instrument_copies

        row = self.table.current()
        if row is not None and row.own:
            text = tr("Delete a questionnaire")
            operation = instrument_copies.trash_instrument
            self._workspace.do(
                text, operation, row.own, row.version, offer_undo=True, failed=self.failed.emit
            )

    def _leave_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self.stack.setCurrentIndex(0)
            self.stack.removeWidget(editor)
            editor.deleteLater()
            self.table.setFocus()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import TOML"), "", "TOML (*.toml)")
        if path:
            self.bring_in(path)

    def _choose_place(self) -> None:
        row = self.table.current()
        if row is None:
            return
        name = f"{row.instrument.key}-{row.instrument.version}.toml"
        path, _ = QFileDialog.getSaveFileName(self, tr("Export TOML"), name, "TOML (*.toml)")
        if path:
            self.write_to(path)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)

    def _show_buttons(self) -> None:
        row = self.table.current()
        for button in (self.edit, self.export):
            button.setEnabled(row is not None)
        self.delete.setEnabled(row is not None and bool(row.own))
        self.note.setText(row.instrument.note.in_language(language()) if row is not None else "")

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        for button in (self.delete, self.bring, self.export, self.edit):
            foot.addWidget(button)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addLayout(foot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self.stack.addWidget(self.card)


def _write(place: Path, instrument: Instrument) -> None:
    from models import disk
    from models.instrument_text import toml_of

    part = place.with_name(place.name + disk.PART)
    part.write_text(toml_of(instrument), encoding="utf-8")
    disk.put_in_place(part, place)
