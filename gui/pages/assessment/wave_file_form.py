"""Taking a file into an open wave: what it holds, which column is which statement, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from gui.item_models.settings_rows import Column, SettingsRows, Values
from gui.language import language, tr, translate_error
from gui.pages.assessment.wave_file import ReadFile
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable
from models.instruments import Instrument

_SHOWN_COMPLAINTS = 6
_SHOWN_ROWS = 6


@dataclass(frozen=True)
class ColumnRow:
    """A column of which nothing is known, and the rating a person says it holds."""

    key: str
    holds: str = ""
    version: int = 1


class FileForm(KeyedForm):
    """`path_given(path, columns)` to have a file read, `confirmed(ReadFile)` to take its answers in."""

    path_given = Signal(str, object)
    confirmed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: ReadFile | None = None
        self._instrument: Instrument | None = None
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(role="small", wrap=True)
        self.path = QLineEdit()
        self.choose = secondary_button(icon=theme.icon("folder-open"), clicked=self._choose)
        self.found, self.unknown = plain_label(wrap=True), plain_label(role="secondary", wrap=True)
        self.problems = plain_label(role="secondary", wrap=True)
        self.problems.set_tone("danger")
        self.rows = SettingsRows(self._columns(), parent=self)
        self.table = SettingsTable(theme, self.rows)
        self._build()
        self.rows.edited.connect(self._map)
        self.retranslate()

    def ask(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self.path.clear()
        self.show_file(None)
        self.path.setFocus()

    def show_file(self, file: ReadFile | None) -> None:
        """What the file holds, before anything of it is stored."""
        self._file = file
        self.show_complaint(translate_error(file.problem) if file and file.problem else "")
        self.retranslate()
        if file is not None and file.is_sound:
            self.save.setFocus()

    def submit(self) -> None:
        if self._file is not None and self.save.isEnabled() and self.window().focusWidget() is self.save:
            self.confirmed.emit(self._file)
        elif self.path.text().strip():
            self.path_given.emit(self.path.text().strip().strip('"').removeprefix("file://"), {})

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
        self.unknown.setText(tr("Which statement does a column hold? Enter chooses; a column may hold none."))
        self.rows.retranslate()
        self._show()

    # What is shown

    def _show(self) -> None:
        file = self._file
        self.save.setText(tr("Take {n} answers in").format(n=len(file.entered) if file else 0))
        self.save.setEnabled(file is not None and file.is_sound)
        self.found.setText(_found(file) if file else "")
        self.problems.setText(_problems(file) if file else "")
        self.problems.setVisible(bool(self.problems.text()))
        rows = self._mapped() if file is not None and (file.header.missing or file.columns) else []
        self.table.show_records(rows)
        for widget in (self.table, self.unknown):
            widget.setVisible(bool(rows))
        self.table.setFixedHeight(self.table.height_of(min(len(rows), _SHOWN_ROWS)))

    def _mapped(self) -> list[ColumnRow]:
        file = self._file
        assert file is not None
        chosen = [ColumnRow(title, name) for name, title in file.columns.items()]
        return chosen + [ColumnRow(one.title) for one in file.header.open]

    def _map(self, row: ColumnRow, values: Values) -> None:
        file = self._file
        assert file is not None
        columns = {name: title for name, title in file.columns.items() if title != row.key}
        if values["holds"]:
            columns[values["holds"]] = row.key
        self.rows.give_up(row.key)
        self.path_given.emit(file.path, columns)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("title", lambda: tr("Column"), lambda row: row.key),
            Column(
                "holds",
                lambda: tr("Holds"),
                lambda row: self._name(row.holds),
                editor="choice",
                edit=lambda row: row.holds,
                read=lambda _, text: {"holds": text},
                choices=self._choices,
            ),
        )

    def _choices(self) -> Sequence[tuple[str, str]]:
        file = self._file
        names = [] if file is None else [*file.columns, *file.header.missing]
        return [("", self._name("")), *((name, self._name(name)) for name in names)]

    def _name(self, name: str) -> str:
        items = self._instrument.items if self._instrument is not None else ()
        found = next((item.text.in_language(language()) for item in items if item.key == name), name)
        return found or tr("nothing")

    def _choose(self) -> None:
        kinds = f"{tr('Tables')} (*.csv *.tsv *.txt *.xlsx);;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", kinds)
        if path:
            self.path.setText(path)
            self.path_given.emit(path, {})

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        for widget in (self.found, self.unknown, self.table, self.problems):
            self.body.addWidget(widget)


def _found(read: ReadFile) -> str:
    file = read.file
    if file is None:
        return ""
    lines = [tr("Rows with answers: {n}").format(n=len(file.rows))]
    for count, text in (
        (file.not_approved, tr("Left out because they were not approved: {n}")),
        (file.repeated, tr("Left out because they stood there twice: {n}")),
    ):
        if count:
            lines.append(text.format(n=count))
    for names, text in (
        (file.unasked, tr("Statements without a column: {names}")),
        (file.unused, tr("Columns that are left out: {names}")),
        (file.private, tr("Never kept: {names}")),
    ):
        if names:
            lines.append(text.format(names=", ".join(names)))
    return "\n".join(lines)


def _problems(read: ReadFile) -> str:
    shown = [
        tr("Row {row}, {column}: {problem}").format(
            row=one.row, column=one.column, problem=translate_error(one.problem)
        )
        for one in read.complaints[:_SHOWN_COMPLAINTS]
    ]
    more = len(read.complaints) - len(shown)
    return "\n".join([*shown, tr("and {n} more").format(n=more)] if more > 0 else shown)
