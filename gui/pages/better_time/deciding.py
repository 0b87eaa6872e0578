"""The two short forms beside the board, the targets and a decision, and their way into the database."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from gui.language import tr, translate_error
from gui.pages.better_time.decision_form import Decision, DecisionForm, Proposal
from gui.pages.better_time.form_dialog import FormDialog
from gui.pages.better_time.targets_form import TargetsForm
from gui.theme import Theme
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.records import Team

_TARGETS, _DECISION = QSize(460, 380), QSize(560, 430)


class Deciding(QObject):
    """`closed` when a form is left or saved: the keyboard goes back to the board."""

    closed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._theme, self._parent = workspace, theme, parent
        self.dialog: FormDialog | None = None

    def open_targets(self, team: "Team", targets: Mapping[str, int]) -> None:
        form = TargetsForm(targets, team.currency)
        form.submitted.connect(lambda wanted: self._save_targets(team, wanted))
        self._open(tr("Targets of the team"), form, _TARGETS)

    def open_decision(self, team: "Team", proposal: Proposal, today: date) -> None:
        people = [(one.key, one.name) for one in self._workspace.members]
        form = DecisionForm(self._theme, proposal, people, today, team.currency)
        form.submitted.connect(lambda decision: self._save_decision(team, decision, today))
        self._open(tr("From the board to a commitment"), form, _DECISION)
        form.what.setFocus()

    def _save_targets(self, team: "Team", wanted: dict[str, int | None]) -> None:
        from models import time_targets

        self._workspace.do(
            tr("Set the targets of time"),
            time_targets.set_time_targets,
            team.key,
            wanted,
            done=lambda _: self.close(),
            failed=self._complain,
        )

    def _save_decision(self, team: "Team", decision: Decision, today: date) -> None:
        from models import commitments

        self._workspace.do(
            tr("Decide: {what}").format(what=decision.what),
            commitments.add_commitment,
            team.key,
            decision.what,
            due=decision.due,
            decided=today,
            member=decision.member,
            first_sign=decision.first_sign,
            measure=decision.measure,
            target=decision.target,
            done=lambda _: self.close(),
            failed=self._complain,
            offer_undo=True,
        )

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _open(self, title: str, form: TargetsForm | DecisionForm, size: QSize) -> None:
        self.close()
        self.dialog = FormDialog(title, form, size, self._parent.window())
        self.dialog.finished.connect(lambda _: self.closed.emit())
        self.dialog.open()

    def _complain(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, AppError):
            self.dialog.form.show_complaint(translate_error(error))
