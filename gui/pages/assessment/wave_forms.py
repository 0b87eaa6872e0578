"""What is asked before something that cannot be undone: closing a wave, erasing a person, taking a file in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from assessments.five_disciplines import codes
from gui.language import tr, translate_error
from gui.pages.assessment.kiosk_codes import LatinKeys
from gui.pages.assessment.kiosk_desk import ByCard, ByName
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label, restyle
from models.errors import Refused

if TYPE_CHECKING:
    from models.exchange.answers import AnswerFile
    from models.waves import Wave

_SHOWN_COMPLAINTS = 6


class CloseForm(KeyedForm):
    """`confirmed` when the facilitator wants it for good."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wave: Wave | None = None
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(wrap=True)
        self.few = plain_label(role="strong", wrap=True)
        self.few.set_tone("warn")
        for label in (self.title, self.words, self.few):
            self.body.addWidget(label)
        restyle(self.save, "look", "danger")
        self.retranslate()

    def ask(self, wave: "Wave") -> None:
        self._wave = wave
        self.show_complaint("")
        self.retranslate()
        self.cancel.setFocus()

    def submit(self) -> None:
        if self.window().focusWidget() is self.save:
            self.confirmed.emit()

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Close for good"))
        wave = self._wave
        if wave is None:
            return
        self.title.setText(tr("Close “{name}”?").format(name=wave.name))
        self.words.setText(
            tr(
                "{n} have finished. Nobody can answer any more, unfinished answers are erased. This cannot be undone."
            ).format(n=wave.finished)
        )
        self.few.setText(
            tr("Results appear from {n} answers on, and there are fewer.").format(n=wave.threshold)
            if wave.finished < wave.threshold
            else ""
        )
        self.few.setVisible(bool(self.few.text()))


class EraseForm(KeyedForm):
    """`given(ByCard | ByName)` after the facilitator has said it twice: by the code, and by the button."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_named = False
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(wrap=True)
        self.card, self.member = QLineEdit(), QComboBox()
        self.card_field, self.member_field = FormField(self.card), FormField(self.member)
        LatinKeys(self.card)
        for widget in (self.title, self.words, self.card_field, self.member_field):
            self.body.addWidget(widget)
        restyle(self.save, "look", "danger")
        self.retranslate()

    def ask(self, wave: "Wave", members: Sequence[tuple[str, str]]) -> None:
        self._is_named = wave.mode == "named"
        self.card_field.setHidden(self._is_named)
        self.member_field.setVisible(self._is_named)
        self.member.clear()
        for key, name in members:
            self.member.addItem(name, key)
        self.member.setCurrentIndex(-1)
        self.card.clear()
        self.show_complaint("")
        (self.member if self._is_named else self.card).setFocus()

    def submit(self) -> None:
        try:
            who = self._who()
        except Refused as error:
            self.show_complaint(translate_error(error))
            return
        if self.window().focusWidget() is self.save:
            self.given.emit(who)
        else:
            self.save.setFocus()  # one more press: it cannot be undone

    def _who(self) -> ByCard | ByName:
        if not self._is_named:
            return ByCard(codes.read_card(self.card.text()))
        key = self.member.currentData()
        if key is None:
            raise Refused("Choose a name.")
        return ByName(key)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(tr("Erase one person's answers"))
        self.words.setText(
            tr("Their answers leave every wave of the team and the copies Wela made. This cannot be undone.")
        )
        self.card_field.set_name(tr("The code on the card"))
        self.member_field.set_name(tr("Whose answers"))
        self.save.setText(tr("Erase for good"))


class FileForm(KeyedForm):
    """`path_given(str)` to have a file read, `confirmed(AnswerFile)` to take its answers in."""

    path_given = Signal(str)
    confirmed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: AnswerFile | None = None
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(role="small", wrap=True)
        self.path = QLineEdit()
        self.choose = secondary_button(icon=theme.icon("folder-open"), clicked=self._choose)
        self.found = plain_label(wrap=True)
        self.problems = plain_label(role="secondary", wrap=True)
        self.problems.set_tone("danger")
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.body.addWidget(self.found)
        self.body.addWidget(self.problems)
        self.retranslate()

    def ask(self) -> None:
        self.path.clear()
        self.show_file(None)
        self.show_complaint("")
        self.path.setFocus()

    def show_file(self, file: "AnswerFile | None") -> None:
        """What the file holds, before anything of it is stored."""
        self._file = file
        self.show_complaint("")
        self.retranslate()

    def submit(self) -> None:
        if self._file is not None and self.save.isEnabled() and self.window().focusWidget() is self.save:
            self.confirmed.emit(self._file)
        elif self.path.text().strip():
            self.path_given.emit(self.path.text().strip().strip('"').removeprefix("file://"))

    def _choose(self) -> None:
        kinds = f"{tr('Tables')} (*.csv *.tsv *.txt *.xlsx);;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), "", kinds)
        if path:
            self.path.setText(path)
            self.path_given.emit(path)

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
        file = self._file
        self.save.setText(tr("Take {n} answers in").format(n=len(file.rows) if file else 0))
        self.save.setEnabled(file is not None and bool(file.rows) and not file.complaints)
        self.found.setText(_found(file) if file else "")
        self.problems.setText(_problems(file) if file else "")
        self.problems.setVisible(bool(self.problems.text()))


def _found(file: "AnswerFile") -> str:
    lines = [tr("Rows with answers: {n}").format(n=len(file.rows))]
    if file.unasked:
        lines.append(tr("Statements without a column: {keys}").format(keys=", ".join(file.unasked)))
    if file.unused:
        lines.append(tr("Columns that are left out: {titles}").format(titles=", ".join(file.unused)))
    return "\n".join(lines)


def _problems(file: "AnswerFile") -> str:
    shown = [
        tr("Row {row}, {column}: {problem}").format(
            row=one.row, column=one.column, problem=translate_error(one.problem)
        )
        for one in file.complaints[:_SHOWN_COMPLAINTS]
    ]
    more = len(file.complaints) - len(shown)
    if more > 0:
        shown.append(tr("and {n} more").format(n=more))
    return "\n".join(shown)
