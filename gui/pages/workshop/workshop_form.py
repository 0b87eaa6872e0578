"""A workshop as a form: the event, the time before and after it, and what this team compares."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.workshop.points import points_typed, read_points
from gui.pages.workshop.team_boxes import TeamBoxes
from gui.pages.workshop.workshop_draft import draft_of, values_of_draft
from gui.theme import Theme
from gui.widgets.choice_field import ChoiceField
from gui.widgets.day_field import DayField
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from gui.widgets.period_field import PeriodField
from gui.workshop_writes import WorkshopValues, usual_periods, usual_waves
from models.schema import BASES
from models.waves import Wave
from models.workshops import WORTHWHILE

_USUAL_DAYS = 3


@dataclass(frozen=True)
class FormChoices:
    """The waves of the team, its activities and all teams (key, name), and the key of the team at work."""

    waves: Sequence[Wave] = ()
    activities: Sequence[tuple[str, str]] = ()
    teams: Sequence[tuple[str, str]] = ()
    team: str = ""


class WorkshopForm(KeyedForm):
    """`submitted(WorkshopValues)`; `typed` at every change, for the draft."""

    submitted = Signal(object)
    typed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = FormChoices()
        self._is_filling = False
        self.name, self.worthwhile = QLineEdit(), QLineEdit()
        self.first, self.last = DayField(theme), DayField(theme)
        self.before, self.after = PeriodField(theme), PeriodField(theme)
        self.before_wave, self.after_wave, self.basis = QComboBox(), QComboBox(), QComboBox()
        self.activity = ChoiceField()
        self.leave_out, self.leave_out_words = QCheckBox(), plain_label(role="small", wrap=True)
        self.teams = TeamBoxes()
        self.fields = {
            "name": FormField(self.name),
            "first": FormField(self.first),
            "last": FormField(self.last),
            "before": FormField(self.before),
            "after": FormField(self.after),
            "before_wave": FormField(self.before_wave),
            "after_wave": FormField(self.after_wave),
            "basis": FormField(self.basis),
            "worthwhile": FormField(self.worthwhile),
            "activity": FormField(self.activity),
        }
        self._build()
        self._connect()
        self.retranslate()

    # Values

    def begin_new(self, choices: FormChoices, today: date) -> None:
        """A workshop that begins today, with the usual three days, eight weeks before and eight after."""
        first, last = today, today + timedelta(days=_USUAL_DAYS - 1)
        before, after = usual_periods(first, last)
        old, new = usual_waves(choices.waves, last)
        name = tr("Transition workshop")
        self.begin(
            choices, WorkshopValues(name, (first, last), before, after, before_wave=old, after_wave=new)
        )

    def begin(self, choices: FormChoices, values: WorkshopValues) -> None:
        """Show what is stored, or what is usual."""
        self._choices = choices
        self._fill_choices()
        self._set(values)
        for one in self.fields.values():
            one.complain("")
        self.show_complaint("")

    def take_focus(self) -> None:
        self.go_to(self.name)
        self.name.selectAll()

    def submit(self) -> None:
        values = self._read()
        if values is not None:
            self.submitted.emit(values)

    def draft(self) -> dict[str, Any]:
        """What is typed so far, also what cannot be read yet, as JSON."""
        return draft_of(self._values(), {name: line.text() for name, line in self._typed().items()})

    def take_draft(self, draft: Mapping[str, Any]) -> None:
        """Go on with what was typed before; a choice that is gone is not chosen."""
        self._set(values_of_draft(draft))
        for name, line in self._typed().items():
            if line.text() != draft["typed"][name]:
                line.setText(draft["typed"][name])

    def _typed(self) -> dict[str, QLineEdit]:
        """The fields whose text may be no value yet."""
        return {"worthwhile": self.worthwhile, "first": self.first, "last": self.last}

    def _set(self, values: WorkshopValues) -> None:
        self._is_filling = True
        self.name.setText(values.name)
        self.first.set_value(values.days[0])
        self.last.set_value(values.days[1])
        self.before.set_span(*values.before)
        self.after.set_span(*values.after)
        self.basis.setCurrentIndex(BASES.index(values.basis) if values.basis in BASES else 0)
        self.worthwhile.setText(points_typed(values.worthwhile))
        for box, wave in ((self.before_wave, values.before_wave), (self.after_wave, values.after_wave)):
            box.setCurrentIndex(max(box.findData(wave or ""), 0))
        self.activity.set_value(values.activity)
        self.leave_out.setChecked(values.leave_out)
        self.teams.tick(values.teams)
        self._days_before = values.days
        self._is_filling = False
        self._show_hints()

    def _read(self) -> WorkshopValues | None:
        """What is typed; None where something cannot be read, and its field says what."""
        worthwhile = read_points(self.worthwhile.text())
        self._say("name", "" if self.name.text().strip() else tr("Give the workshop a name."))
        self._say(
            "worthwhile", "" if worthwhile is not None else tr("Type points of the scale, such as 0.3.")
        )
        readable = [field.is_valid() for field in (self.first, self.last, self.activity)]
        days = _span(self.first, self.last)
        if self.first.error == self.last.error == "":
            self._say("last", "" if days[0] <= days[1] else tr("The last day lies before the first."))
        self._say("activity", self.activity.error or self._missing_activity())
        wrong = next((one for one in self.fields.values() if one.complaint), None)
        if wrong is not None or worthwhile is None or not all(readable):
            self.go_to(wrong.field if wrong is not None else self.first)
            return None
        return replace(self._values(), worthwhile=worthwhile)

    def _values(self) -> WorkshopValues:
        """What the fields hold, whether it can be kept or not."""
        return WorkshopValues(
            name=self.name.text().strip(),
            days=_span(self.first, self.last),
            before=self.before.span(),
            after=self.after.span(),
            basis=self._basis(),
            teams=tuple(self.teams.keys()),
            before_wave=self.before_wave.currentData() or None,
            after_wave=self.after_wave.currentData() or None,
            activity=self.activity.value(),
            leave_out=self.leave_out.isChecked(),
        )

    def _missing_activity(self) -> str:
        without = self.leave_out.isChecked() and self.activity.value() is None
        return tr("Choose the activity whose hours are left out.") if without else ""

    def _say(self, key: str, sentence: str) -> None:
        self.fields[key].complain(sentence)

    def _basis(self) -> str:
        return BASES[max(self.basis.currentIndex(), 0)]

    # Following what is typed

    def _follow_days(self) -> None:
        """Periods that are the usual ones go with the days of the workshop; others stay as they were chosen."""
        days = _span(self.first, self.last)
        if self._is_filling or days[1] < days[0]:
            return
        fields = (self.before, self.after)
        for field, usual, was in zip(
            fields, usual_periods(*days), usual_periods(*self._days_before), strict=True
        ):
            if field.span() == was:
                field.set_span(*usual)
        self._days_before = days

    def _note(self) -> None:
        self._show_hints()
        if not self._is_filling:
            self.typed.emit()

    # What is shown

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Save the workshop"))
        names = {
            "name": tr("Name of the workshop"),
            "first": tr("First day"),
            "last": tr("Last day"),
            "before": tr("Period before"),
            "after": tr("Period after"),
            "before_wave": tr("Wave before"),
            "after_wave": tr("Wave after"),
            "basis": tr("Income counts"),
            "worthwhile": tr("Smallest change worth talking about"),
            "activity": tr("Activity of the workshop"),
        }
        for key, one in self.fields.items():
            one.set_name(names[key])
        self.teams.retranslate()
        words = tr("Leave out the hours of this activity on the days of the workshop.")
        self.leave_out_words.setText(words)
        self.leave_out.setAccessibleName(words)
        self._fill_choices()
        self._show_hints()

    def _fill_choices(self) -> None:
        waves = [("", tr("None chosen yet")), *((one.key, one.name) for one in self._choices.waves)]
        _fill(self.before_wave, waves)
        _fill(self.after_wave, waves)
        bases = (tr("by day"), tr("as received"), tr("by hours"))
        _fill(self.basis, list(zip(BASES, bases, strict=True)))
        self.activity.set_choices(self._choices.activities)
        self.teams.offer(self._choices.teams, self._choices.team)

    def _show_hints(self) -> None:
        hints = {
            "by_day": tr("Each income is spread evenly over the days it covers."),
            "cash": tr("All of an income counts on the day it came."),
            "by_hours": tr(
                "A grant has nearly one rate over its span: before and after in it hardly differ."
            ),
        }
        self.fields["basis"].set_hint(hints[self._basis()])
        self.fields["worthwhile"].set_hint(
            tr("In points of the scale; {usual} is usual.").format(usual=points_typed(WORTHWHILE))
        )
        self.fields["before_wave"].set_hint(
            "" if self._choices.waves else tr("Waves are opened under Team assessment.")
        )

    def _connect(self) -> None:
        for line in (self.name, self.worthwhile):
            line.textEdited.connect(self._note)
        for key, day in (("first", self.first), ("last", self.last)):
            day.edited.connect(self._follow_days)
            day.textEdited.connect(self._note)
            day.edited.connect(self._note)
            day.complaint.connect(self.fields[key].complain)
        for period in (self.before, self.after):
            period.picked.connect(self._note)
        for box in (self.before_wave, self.after_wave, self.basis):
            box.activated.connect(self._note)
        self.activity.edited.connect(self._note)
        self.activity.complaint.connect(self.fields["activity"].complain)
        self.leave_out.toggled.connect(self._note)
        self.teams.ticked.connect(self._note)

    def _build(self) -> None:
        DigitKeys(self.worthwhile)
        self._days_before = _span(self.first, self.last)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.leave_out)
        words.addWidget(self.leave_out_words, 1)
        self.leave_out_words.setBuddy(self.leave_out)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for parts in (
            (*self._named("name", "first", "last"), self.teams),
            self._named("before", "before_wave", "after", "after_wave"),
            (*self._named("basis", "worthwhile", "activity"), words),
        ):
            columns.addLayout(_column(parts), 1)
        self.body.addLayout(columns)

    def _named(self, *keys: str) -> tuple[FormField, ...]:
        return tuple(self.fields[key] for key in keys)


def _span(first: DayField, last: DayField) -> tuple[date, date]:
    return first.value() or first.today, last.value() or last.today


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Other choices or words; what is chosen stays where it can."""
    with QSignalBlocker(box):
        chosen = box.currentData()
        box.clear()
        for key, text in choices:
            box.addItem(text, key)
        box.setCurrentIndex(max(box.findData(chosen), 0))


def _column(parts: Sequence[QWidget | QHBoxLayout]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
    column.addStretch()
    return column
