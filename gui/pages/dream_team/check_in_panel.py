"""How a commitment stands, said on a day by the team or its coach, and what was said before."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.commitment_words import STATUSES, parse_count, state_name, voice_name
from gui.item_models.settings_rows import Column, SettingsRows
from gui.language import tr, translate_error
from gui.numbers import format_number
from gui.pages.dream_team import commitment_draft as draft
from gui.pages.dream_team.commitment_card import short_day
from gui.pages.dream_team.state_delegate import StateDelegate
from gui.pages.dream_team.status_switch import StatusSwitch
from gui.pages.dream_team.writes import NewCheckIn
from gui.theme import Theme
from gui.widgets.day_field import DayField
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.settings_table import SettingsTable
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.errors import AppError, Refused

if TYPE_CHECKING:
    from models.commitments import CheckIn, Commitment

VOICES = ("team", "coach")
LONGEST = 400


def _note(one: "CheckIn") -> str:
    """What was counted, and the words."""
    counted = "" if one.done is None else format_number(one.done)
    return " · ".join(filter(None, (counted, one.note)))


COLUMNS = (
    Column("day", lambda: tr("Day"), lambda one: short_day(one.day), width=100),
    Column("state", lambda: tr("State"), lambda one: state_name(one.status), width=114),
    Column("voice", lambda: tr("Said by"), lambda one: voice_name(one.voice), width=76),
    Column("note", lambda: tr("How many, and note"), _note),
)


class CheckInPanel(QWidget):
    """`submitted(NewCheckIn)`, `delete_asked(CheckIn)`, `left` by Esc."""

    submitted = Signal(object)
    delete_asked = Signal(object)
    left = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._key = workspace, ""
        self.form = CheckInForm(theme)
        self.past = plain_label(role="card_title")
        self.none = plain_label(role="secondary", wrap=True)
        self.rows = SettingsRows(COLUMNS, parent=self)
        self.table = SettingsTable(theme, self.rows)
        self.table.setItemDelegateForColumn(1, StateDelegate(theme, lambda one: one.status, self.table))
        self.table.setMinimumHeight(self.table.height_of(2))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.form)
        box.addWidget(self.past)
        box.addWidget(self.none)
        box.addWidget(self.table, 1)
        self._end = QWidget()
        box.addWidget(self._end, 1)
        self.form.said.connect(self.submitted)
        self.form.cancelled.connect(self.left)
        self.form.typed.connect(lambda said: draft.keep_note(self._workspace, self._key, said or None))
        self.table.delete_asked.connect(self.delete_asked)
        self.retranslate()

    def begin(self, commitment: "Commitment", today: date) -> None:
        """An empty form, and what was said about it before, the newest first."""
        self._key = commitment.key
        self.form.begin(commitment, today)
        self.form.say_again(draft.kept_note(self._workspace, self._key))
        self.follow(commitment)

    def refuse(self, error: Exception) -> bool:
        """What was said was not kept: it stays to be mended. Whether a person can be told why."""
        self.form.save.setEnabled(True)
        if isinstance(error, AppError):
            self.form.show_complaint(translate_error(error))
        return isinstance(error, AppError)

    def begin_again(self, commitment: "Commitment", today: date) -> None:
        """What was said is stored: nothing of it is half typed any more."""
        draft.keep_note(self._workspace, commitment.key, None)
        self.begin(commitment, today)

    def follow(self, commitment: "Commitment") -> None:
        """Newer data; what is being typed stays."""
        self.form.show_goal(commitment)
        self.table.show_records(list(reversed(commitment.check_ins)))
        known = bool(commitment.check_ins)
        self.table.setVisible(known)
        self._end.setVisible(not known)
        self.none.setVisible(not known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.form.retranslate()
        self.rows.retranslate()
        self.past.setText(tr("What was said before"))
        self.table.setAccessibleName(tr("Check-ins, the newest first"))
        self.none.setText(tr("Nobody has checked in on it yet."))


class CheckInForm(KeyedForm):
    """`said(NewCheckIn)`; `typed` carries what is half said, empty when nothing is."""

    said = Signal(object)
    typed = Signal(dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status, self.voice = StatusSwitch(), ViewSwitch(VOICES)
        self.day, self.done, self.note = DayField(theme), QLineEdit(), QLineEdit()
        self.fields = {
            "day": FormField(self.day),
            "voice": FormField(self.voice),
            "done": FormField(self.done),
            "note": FormField(self.note),
        }
        self._lay_out()
        self.day.complaint.connect(self.fields["day"].complain)
        for line in (self.done, self.note):
            line.textEdited.connect(self._tell)
        for choice in (self.status, self.voice):
            choice.chosen.connect(self._tell)

    def begin(self, commitment: "Commitment", today: date) -> None:
        self.day.today = today
        self.day.set_value(today)
        self.status.set_current(commitment.status)
        self.voice.set_current("team")
        self.done.setText("")
        self.note.setText("")
        for field in self.fields.values():
            field.complain("")
        self.show_complaint("")
        self.show_goal(commitment)

    def show_goal(self, commitment: "Commitment") -> None:
        goal, counted = commitment.goal, commitment.done
        hint = ""
        if goal is not None:
            hint = tr("of {goal} {unit}").format(goal=format_number(goal), unit=commitment.unit).strip()
        if counted is not None:
            hint = f"{hint} · " if hint else ""
            hint += tr("last time {n}").format(n=format_number(counted))
        self.fields["done"].set_hint(hint)
        self.fields["done"].setVisible(goal is not None or counted is not None)
        self._fit()

    def say_again(self, said: dict[str, str]) -> None:
        """What a crash or a closed form left half said."""
        self.done.setText(said.get("done", ""))
        self.note.setText(said.get("note", ""))
        if said.get("status") in STATUSES:
            self.status.set_current(said["status"])
        if said.get("voice") in VOICES:
            self.voice.set_current(said["voice"])

    def _tell(self) -> None:
        said = {"done": self.done.text(), "note": self.note.text()}
        where = {"status": self.status.current(), "voice": self.voice.current()}
        self.typed.emit(said | where if any(said.values()) else {})

    def submit(self) -> None:
        self.show_complaint("")
        for field in self.fields.values():
            field.complain("")
        day, done = self._day(), self._done()
        self._fit()
        wrong = next((one for one in self.fields.values() if one.complaint), None)
        if wrong is not None:
            self.go_to(wrong.field)
        elif day is not None:
            note = self.note.text().strip()
            self.said.emit(NewCheckIn(day, self.status.current(), done, note, self.voice.current()))

    def _day(self) -> date | None:
        if not self.day.text().strip():
            self.fields["day"].complain(tr("Type the day, such as 20/11/2569 or 20 Nov 2026."))
            return None
        if not self.day.is_valid():
            self.fields["day"].complain(self.day.error)
            return None
        day = self.day.value()
        if day is not None and day > self.day.today:
            self.fields["day"].complain(tr("This day is still to come."))
            return None
        return day

    def _done(self) -> int | None:
        try:
            return parse_count(self.done.text())
        except Refused as error:
            self.fields["done"].complain(translate_error(error))
            return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.status.isAncestorOf(self.focusWidget()) or self.voice.isAncestorOf(self.focusWidget())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.submit()  # what has the keyboard there is chosen already
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        self.status.retranslate()
        self.voice.set_texts([voice_name(one) for one in VOICES], tr("Said by"))
        names = {"day": tr("Day"), "voice": tr("Said by"), "done": tr("How many by now"), "note": tr("Note")}
        for name, field in self.fields.items():
            field.set_name(names[name])
        self.save.setText(tr("Save the check-in"))
        self._fit()

    def _fit(self) -> None:
        """What was said before scrolls, this form does not."""
        holder = self._area.widget()
        if holder is not None:
            holder.ensurePolished()
            self.body.activate()
            self._area.setMinimumHeight(self.body.sizeHint().height() + 8)

    def _lay_out(self) -> None:
        DigitKeys(self.done)
        self.done.setMaxLength(8)
        self.note.setMaxLength(LONGEST)
        self.day.setMinimumWidth(140)
        first = QHBoxLayout()
        first.setSpacing(8)
        for name in ("day", "voice"):
            first.addWidget(self.fields[name], int(name == "day"), Qt.AlignmentFlag.AlignTop)
        second = QHBoxLayout()
        second.setSpacing(8)
        for name in ("done", "note"):
            second.addWidget(self.fields[name], 1 if name == "done" else 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.status)
        self.body.addLayout(first)
        self.body.addLayout(second)
