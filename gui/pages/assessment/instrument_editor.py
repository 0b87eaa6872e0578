"""A questionnaire copied and edited: its title, a version of its own, and a plain table of its statements."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.item_models.settings_rows import SettingsRows, Values
from gui.language import tr, translate_error
from gui.pages.assessment.instrument_items import ItemRow, columns, edited, new_row, rows_of
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.card import Card
from gui.widgets.form_field import FormField
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable
from models.errors import Refused
from models.instruments import Instrument, Text


class InstrumentEditor(QWidget):
    """`saved(Instrument)` with the new version; `left` without."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument = instrument
        self._rows: list[ItemRow] = rows_of(instrument)
        self.thai, self.english, self.version = QLineEdit(), QLineEdit(), QLineEdit()
        self.fields = [FormField(line) for line in (self.thai, self.english, self.version)]
        self.model = SettingsRows(columns(instrument.disciplines), parent=self)
        self.table, self.card = SettingsTable(theme, self.model), Card()
        self.note, self.complaint = plain_label(role="small", wrap=True), plain_label(wrap=True)
        self.add = secondary_button(icon=theme.icon("plus"), clicked=self.add_row)
        self.remove = secondary_button(icon=theme.icon("trash-2"), clicked=self._remove)
        self.cancel = secondary_button(clicked=self.left.emit)
        self.save = primary_button(clicked=self.submit)
        self._build()
        self.thai.setText(instrument.title.th)
        self.english.setText(instrument.title.en)
        self.version.setText(_next_version(instrument.version))
        self.model.edited.connect(self._change)
        self.table.delete_asked.connect(lambda _: self._remove())
        self._show_rows()
        self.complain("")
        self.retranslate()

    @property
    def rows(self) -> list[ItemRow]:
        return list(self._rows)

    def add_row(self) -> None:
        """A blank statement below the present one, of the same discipline."""
        here = self.table.current()
        discipline = here.discipline if here is not None else self._instrument.disciplines[0].key
        row = new_row(self._rows, discipline)
        place = self.model.row_of(here.key) + 1 if here is not None else len(self._rows)
        self._rows.insert(place, row)
        self._show_rows()
        self.table.choose(row.key)
        self.table.setFocus()

    def submit(self) -> None:
        title = Text(self.thai.text().strip(), self.english.text().strip())
        try:
            self.saved.emit(edited(self._instrument, self._rows, title, self.version.text()))
        except Refused as error:
            self.complain(translate_error(error))

    def complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def take_focus(self) -> None:
        self.version.setFocus()
        self.version.selectAll()

    def retranslate(self) -> None:
        names = (tr("Title in Thai"), tr("Title in English"), tr("Version"))
        for field, name in zip(self.fields, names, strict=True):
            field.set_name(name)
        self.card.set_title(tr("Statements"), tr("Enter edits a cell"))
        self.table.setAccessibleName(tr("Statements"))
        self.note.setText(
            tr(
                "Waves keep the version they were taken with. Two versions are compared on the statements they share."
            )
        )
        self.add.setText(tr("Add a statement"))
        self.remove.setText(tr("Delete the statement"))
        self.cancel.setText(tr("Cancel"))
        self.save.setText(tr("Save as a new version"))
        self.model.retranslate()

    def _change(self, record: Any, values: Values) -> None:
        place = next(at for at, row in enumerate(self._rows) if row.key == record.key)
        self._rows[place] = replace(self._rows[place], version=self._rows[place].version + 1, **values)
        self._show_rows()
        self.complain("")

    def _remove(self) -> None:
        here = self.table.current()
        if here is not None:
            self._rows = [row for row in self._rows if row.key != here.key]
            self._show_rows()

    def _show_rows(self) -> None:
        self.table.show_records(self._rows)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        for field, share in zip(self.fields, (4, 4, 1), strict=True):
            line.addWidget(field, share)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.add, self.remove):
            foot.addWidget(button)
        foot.addStretch()
        for button in (self.cancel, self.save):
            foot.addWidget(button)
        self.complaint.set_tone("danger")
        self.card.body.addLayout(line)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.note)
        self.card.body.addWidget(self.complaint)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.card, 1)
        box.addLayout(foot)


def _next_version(version: str) -> str:
    return str(int(version) + 1) if version.isdecimal() else f"{version}-2"
