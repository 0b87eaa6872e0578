"""Taking a file into an open wave: which column is which statement, what odd cells mean, and what would come in."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from gui.item_models.settings_rows import SettingsRows, Values
from gui.language import tr, translate_error
from gui.pages.assessment import wave_file_tables as tables
from gui.pages.assessment.wave_file import Decided, ReadFile
from gui.pages.assessment.wave_file_tables import ColumnRow, ValueRow
from gui.pages.assessment.wave_file_words import found_words, problem_words
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable
from models.errors import AppError

if TYPE_CHECKING:
    from models.waves import Wave

_SHOWN_ROWS = 6


class FileForm(KeyedForm):
    """`path_given(path, Decided | None)` to have a file read, `confirmed(ReadFile)` to take its answers in."""

    path_given = Signal(str, object)
    confirmed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: ReadFile | None = None
        self._wave: Wave | None = None
        self._cells: dict[str, str] = {}  # what was seen of a column or a cell, in the order of the file
        self._places: dict[str, str] = {}
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(role="small", wrap=True)
        self.path = QLineEdit()
        self.choose = secondary_button(icon=theme.icon("folder-open"), clicked=self._choose)
        self.found, self.unknown = plain_label(wrap=True), plain_label(role="secondary", wrap=True)
        self.odd, self.problems = plain_label(role="secondary", wrap=True), plain_label(wrap=True)
        self.problems.set_tone("danger")
        self.rows = SettingsRows(
            tables.table_of_columns(self._name, self._names), muted=lambda row: not row.holds, parent=self
        )
        self.values = SettingsRows(tables.table_of_values(self._meanings), parent=self)
        self.table, self.value_table = SettingsTable(theme, self.rows), SettingsTable(theme, self.values)
        self.accept = secondary_button(icon=theme.icon("check"), clicked=self._accept)
        self._build()
        self.rows.edited.connect(self._map)
        self.values.edited.connect(self._mean)
        self.retranslate()

    def ask(self, wave: "Wave") -> None:
        self._wave = wave
        self.path.clear()
        self.show_file(None)
        self.path.setFocus()

    def show_file(self, file: ReadFile | None) -> None:
        """What the file holds, before anything of it is stored."""
        if file is None or self._file is None or file.path != self._file.path:
            self._cells, self._places = {}, {}
        self._file = file
        for rows in (self.rows, self.values):  # what was chosen is read by now
            for row in rows.records():
                rows.give_up(row.key)
        self._show()
        self.show_complaint(self._complaint(file) if file is not None else "")
        if file is not None and file.is_sound and self.table.isHidden() and self.value_table.isHidden():
            self.save.setFocus()

    def refuse(self, error: AppError) -> None:
        """It is no table at all."""
        self.show_file(None)
        self.show_complaint(translate_error(error))

    def submit(self) -> None:
        if self._file is not None and self.save.isEnabled() and self.window().focusWidget() is self.save:
            self.confirmed.emit(self._file)
        elif self.path.text().strip():
            self._read(self.path.text().strip().strip('"').removeprefix("file://"), None)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(tr("Answers from a file"))
        self.words.setText(
            tr(
                "CSV or XLSX, one row for each person: from KoBoToolbox, ODK, Google or Microsoft Forms, or a table "
                "of your own."
            )
        )
        self.path.setPlaceholderText(tr("Path of the file"))
        self.path.setAccessibleName(tr("Path of the file"))
        self.choose.setText(tr("Choose a file"))
        self.table.setAccessibleName(tr("Columns of which nothing is known"))
        self.value_table.setAccessibleName(tr("Cells that are not understood"))
        self.unknown.setText(
            tr(
                "Which statement does a column hold? Enter chooses; a suggestion counts only once it is accepted."
            )
        )
        self.odd.setText(tr("What do these cells mean? Enter chooses."))
        self.rows.retranslate()
        self.values.retranslate()
        self._show()

    # Deciding

    def _read(self, path: str, decided: Decided | None) -> None:
        """Nothing of an older reading can be taken in meanwhile."""
        self.save.setEnabled(False)
        if self._file is None or self._file.path != path:
            self.found.setText(tr("Reading…"))
        self.path_given.emit(path, decided)

    def _decide(self, decided: Decided) -> None:
        if self._file is not None:
            self._read(self._file.path, decided)

    def _map(self, row: ColumnRow, values: Values) -> None:
        assert self._file is not None
        decided = self._file.decided
        columns = {name: title for name, title in decided.columns.items() if title != row.key}
        if values["holds"]:
            columns[values["holds"]] = row.key
        self._decide(replace(decided, columns=columns))

    def _mean(self, row: ValueRow, values: Values) -> None:
        assert self._file is not None
        decided = self._file.decided
        said = {cell: given for cell, given in decided.values.items() if cell != row.key}
        if values["means"]:
            said[row.key] = tables.meaning(values["means"])
        self._decide(replace(decided, values=said))

    def _accept(self) -> None:
        """All suggestions that are on the screen, at one press."""
        if self._file is not None:
            offered = {row.offered: row.key for row in self.rows.records() if row.offered and not row.holds}
            self.table.setFocus()
            self._decide(replace(self._file.decided, columns={**offered, **self._file.decided.columns}))

    # What is shown

    def _show(self) -> None:
        file, wave = self._file, self._wave
        count = len(file.entered) if file else 0
        self.save.setText(tr("Take {n} answers in").format(n=count))
        self.save.setEnabled(file is not None and file.is_sound)
        self.problems.setText(problem_words(file) if file else "")
        self.problems.setVisible(bool(self.problems.text()))
        asks = file is not None and wave is not None and tables.asks_for_columns(file, wave)
        columns = tables.column_rows(file, wave, self._cells) if file and wave and asks else []
        self._show_table(self.table, self.unknown, columns)
        self._show_table(self.value_table, self.odd, tables.value_rows(file, self._places) if file else [])
        self.found.setText(found_words(file, [row.key for row in columns]) if file else "")
        offered = sum(bool(row.offered) and not row.holds for row in columns)
        self.accept.setText(tr("Accept the {n} suggestions").format(n=offered))
        self.accept.setVisible(bool(offered))

    def _show_table(
        self, table: SettingsTable, words: QWidget, rows: list[ColumnRow] | list[ValueRow]
    ) -> None:
        table.show_records(rows)
        table.setVisible(bool(rows))
        words.setVisible(bool(rows))
        table.setFixedHeight(table.height_of(min(len(rows), _SHOWN_ROWS)))

    def _complaint(self, file: ReadFile) -> str:
        """Columns that wait for a decision are no mistake."""
        offered = any(one.offers for one in file.header.open)
        waits = not self.table.isHidden() and (offered or bool(file.decided.columns))
        return translate_error(file.problem) if file.problem is not None and not waits else ""

    def _names(self) -> list[tuple[str, str]]:
        file, wave = self._file, self._wave
        names = tables.names_to_choose(file, wave) if file is not None and wave is not None else []
        return [("", tr("nothing")), *((name, self._name(name)) for name in names)]

    def _name(self, name: str) -> str:
        wave = self._wave
        return tables.name_words(name, wave.instrument, wave.mode) if wave is not None else name

    def _meanings(self) -> list[tuple[str, str]]:
        return tables.meanings(self._wave.instrument.scale) if self._wave is not None else []

    def _choose(self) -> None:
        kinds = f"{tr('Tables')} (*.csv *.tsv *.txt *.xlsx);;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", kinds)
        if path:
            self.path.setText(path)
            self._read(path, None)

    def _build(self) -> None:
        row, above = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        above.addWidget(self.unknown, 1)
        above.addWidget(self.accept)
        for widget in (self.title, self.words):
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.found)
        self.body.addLayout(above)
        for widget in (self.table, self.odd, self.value_table, self.problems):
            self.body.addWidget(widget)
