"""One commitment open beside its discipline: its form, and what the team says about it from day to day."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.language import tr, translate_error
from gui.pages.dream_team import commitment_draft as draft
from gui.pages.dream_team.check_in_panel import CheckInPanel
from gui.pages.dream_team.commitment_form import CommitmentForm
from gui.pages.dream_team.writes import DreamWrites, NewCheckIn
from gui.theme import Theme
from gui.widgets.buttons import danger_button, icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.labels import restyle
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.commitments import CheckIn, Commitment


_FORM, _CHECKS = 380, 386  # pixels in which fields stand beside each other, and a day is read to its year


class Desk(QWidget):
    """`closed(key, half_typed)` when it is left; `stored(key)` after the form was saved; `told` for the status bar.

    `outdated` when a write was refused: the commitment is to be read again.
    """

    closed = Signal(str, bool)
    stored = Signal(str)
    delete_asked = Signal(str)
    failed = Signal(object)
    outdated = Signal()
    told = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, writes: DreamWrites, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._writes = workspace, writes
        self._reading: DreamReading | None = None
        self._first: dict[str, str] = {}
        self.form, self.check_ins = CommitmentForm(theme), CheckInPanel(workspace, theme)
        self.form_card, self.check_card = Card(), Card()
        self.delete = danger_button(icon=theme.icon("trash-2", "state.danger.text"), clicked=self._ask_delete)
        self.close_button = icon_button(theme.icon("x"), clicked=self.leave)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def commitment(self) -> "Commitment | None":
        return self.form.commitment

    @property
    def key(self) -> str:
        """The key of the open commitment; empty for a new one."""
        return self.commitment.key if self.commitment is not None else ""

    @property
    def discipline(self) -> str:
        """The discipline that stands in the form."""
        return self.form.boxes["discipline"].currentData() or ""

    def open(self, reading: "DreamReading", commitment: "Commitment | None", discipline: str) -> None:
        """A commitment, or a new one of a discipline; what was half typed in it is there again."""
        self._reading = reading
        self.form.begin(reading, commitment, discipline)
        self._first = self.form.typed()
        typed = draft.kept(self._workspace, self.key)
        if typed is not None:
            self.form.type_again(self._first | typed)
        if commitment is not None:
            self.check_ins.begin(commitment, reading.today)
        self._show_parts()
        self.show()
        self.form.focus_first()

    def check(self) -> None:
        """The keyboard goes to the check-in."""
        self.check_ins.form.status.take_focus()

    def follow(self, reading: "DreamReading") -> bool:
        """Newer data below what is typed; False when the commitment is no longer there."""
        self._reading = reading
        if self.key and reading.commitment(self.key) is None:
            return False
        before, typed = self.commitment, self._typed()
        self.form.follow(reading)
        if self.commitment is not None:
            if self.commitment != before:
                self._merge(typed or {})
            self.check_ins.follow(self.commitment)
        self._show_parts()
        return True

    def leave(self) -> None:
        """What is half typed is kept for the next time."""
        half_typed = self._typed() is not None
        self._keep()
        key = self.key
        self.hide()
        self.closed.emit(key, half_typed)

    def forget(self, key: str) -> None:
        """What was half typed is not wanted."""
        draft.keep(self._workspace, key, None)

    def retranslate(self) -> None:
        self.form.retranslate()
        self.check_ins.retranslate()
        self.delete.setText(tr("Delete"))
        name_button(self.close_button, tr("Close the form"))
        self.check_card.set_title(tr("How does it stand?"))
        self._show_parts()

    # Writing

    def _keep(self) -> None:
        draft.keep(self._workspace, self.key, self._typed())

    def _typed(self) -> dict[str, str] | None:
        """What the person changed, and nothing else of a stored commitment: the rest is as it is stored."""
        typed = self.form.typed()
        changed = {name: text for name, text in typed.items() if text != self._first.get(name)}
        return (changed if self.key else typed) if changed else None

    def _merge(self, typed: dict[str, str]) -> None:
        """Somebody else's newer values under what was typed here."""
        self.form.show_stored()
        self._first = self.form.typed()
        self.form.type_again(self._first | typed)

    def _save(self, values: dict[str, Any]) -> None:
        self.form.save.setEnabled(False)
        key, commitment = self.key, self.commitment

        def done(stored: str) -> None:
            self.form.save.setEnabled(True)
            draft.keep(self._workspace, key, None)
            self.hide()
            self.stored.emit(stored)

        if commitment is None:
            self._writes.add(values, done, self._refuse)
        else:
            self._writes.change(commitment, values, done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.form.save.setEnabled(True)
        if isinstance(error, AppError):
            self.form.show_complaint(translate_error(error))
            self.outdated.emit()

    def _say(self, said: NewCheckIn) -> None:
        commitment = self.commitment
        if commitment is None:
            return
        self.check_ins.form.save.setEnabled(False)

        def done() -> None:
            self.check_ins.form.save.setEnabled(True)
            self.told.emit(tr("The check-in is saved."))
            if self.commitment is not None:
                self.check_ins.begin_again(self.commitment, self.check_ins.form.day.today)
                self.check_ins.form.status.set_current(said.status)

        def failed(error: Exception) -> None:
            if self.check_ins.refuse(error):
                self.outdated.emit()

        self._writes.check_in(commitment, said, done, failed)

    def _delete_check_in(self, check_in: "CheckIn") -> None:
        if self.commitment is not None:
            self._writes.trash_check_in(self.commitment, check_in, self.failed.emit)

    def _ask_delete(self) -> None:
        self.forget(self.key)
        key = self.key
        self.hide()
        self.delete_asked.emit(key)

    # Building

    def _show_parts(self) -> None:
        known = self.commitment is not None
        self.check_card.setVisible(known)
        self.delete.setVisible(known)
        self.form_card.set_title(tr("Commitment") if known else tr("New commitment"))

    def _connect(self) -> None:
        self.form.submitted.connect(self._save)
        self.form.cancelled.connect(self.leave)
        self.form.changed.connect(self._keep)
        self.check_ins.submitted.connect(self._say)
        self.check_ins.delete_asked.connect(self._delete_check_in)
        self.check_ins.left.connect(self.leave)

    def _lay_out(self) -> None:
        restyle(self.close_button, "look", "flat")
        self.form_card.head.addWidget(self.delete)
        self.form_card.head.addWidget(self.close_button)
        self.form_card.body.addWidget(self.form, 1)
        self.form_card.body.setContentsMargins(16, 8, 4, 12)
        self.form_card.setMinimumWidth(_FORM)
        self.check_card.setMinimumWidth(_CHECKS)
        self.check_card.body.addWidget(self.check_ins, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.form_card, 4)
        row.addWidget(self.check_card, 5)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
