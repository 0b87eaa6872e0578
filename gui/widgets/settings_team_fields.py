"""Name, currency, limits and lunch of a team."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.language import tr
from gui.widgets.clock_field import ClockField
from gui.widgets.duration_field import DurationField
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.settings_list import FieldGrid
from models.records import Team


class TeamFields(KeyedForm):
    """`submitted` when Enter or Save is pressed; what is being typed is never overwritten by what is read."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.team: Team | None = None
        self.name, self.currency = QLineEdit(), QLineEdit()
        self.daily, self.weekly = DurationField(step_seconds=1800), DurationField(step_seconds=3600)
        self.lunch_start, self.lunch_end = ClockField(), ClockField()
        self.rows = [FormField(field) for field in self._fields()]
        self._shown: tuple[str, ...] = ()
        self._grid()
        for field, row in zip(self._fields(), self.rows, strict=True):
            field.textEdited.connect(self._note_typing)
            if isinstance(field, (DurationField, ClockField)):
                field.complaint.connect(row.complain)
        self.cancelled.connect(self.revert)
        self._note_typing()

    def show_team(self, team: Team) -> None:
        other = self.team is None or self.team.key != team.key
        if other or not self.is_typed_in():
            self.team = team
            self.revert()

    def is_typed_in(self) -> bool:
        return self._texts() != self._shown

    def settle(self) -> None:
        """What is typed is stored."""
        self.show_complaint("")
        self._shown = self._texts()
        self._note_typing()

    def revert(self) -> None:
        """What is stored, in place of what is typed."""
        if self.team is None:
            return
        self.name.setText(self.team.name)
        self.currency.setText(self.team.currency)
        self.daily.set_value(self.team.daily_limit)
        self.weekly.set_value(self.team.weekly_limit)
        self.lunch_start.set_value(self.team.lunch_start)
        self.lunch_end.set_value(self.team.lunch_end)
        for row in self.rows:
            row.complain("")
        self.settle()

    def focus_first(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def submit(self) -> None:
        self.submitted.emit()

    def values(self) -> dict[str, Any] | None:
        """What is typed, None when something cannot be read; the field says what."""
        sentences = (
            "" if self.name.text().strip() else tr("Give the team a name."),
            "" if _is_currency(self.currency.text()) else tr("Type three letters such as THB or USD."),
            self._limit(self.daily, 24),
            self._limit(self.weekly, 168),
            self._clock(self.lunch_start),
            self._clock(self.lunch_end) or self._order(),
        )
        for row, sentence in zip(self.rows, sentences, strict=True):
            row.complain(sentence)
        wrong = [row.field for row, sentence in zip(self.rows, sentences, strict=True) if sentence]
        if wrong:
            self.go_to(wrong[0])
            return None
        return {
            "name": self.name.text(),
            "currency": self.currency.text(),
            "daily_limit": self.daily.value(),
            "weekly_limit": self.weekly.value(),
            "lunch_start": self.lunch_start.value(),
            "lunch_end": self.lunch_end.value(),
        }

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Save"))
        self.cancel.setText(tr("Undo what is typed"))
        texts = (
            (tr("Name of the team"), ""),
            (tr("Currency"), tr("Three letters, such as THB. Amounts keep their figures.")),
            (tr("Most hours a day"), tr("Days above it are counted as overload.")),
            (tr("Most hours a week"), tr("Weeks run from Monday to Sunday.")),
            (tr("Lunch from"), tr("No gap in the day is shown in this time.")),
            (tr("Lunch to"), ""),
        )
        for row, (name, hint) in zip(self.rows, texts, strict=True):
            row.set_name(name)
            row.set_hint(hint)

    # Reading

    def _limit(self, field: DurationField, most: int) -> str:
        if not field.is_valid():
            return field.error
        if 0 < (field.value() or 0) <= most * 3600:
            return ""
        return tr("Type between 1 and {most} hours.").format(most=most)

    def _clock(self, field: ClockField) -> str:
        if not field.is_valid():
            return field.error
        return "" if field.value() is not None else tr("Type a time such as 12:00.")

    def _order(self) -> str:
        start, end = self.lunch_start.value(), self.lunch_end.value()
        backwards = start is not None and end is not None and end < start
        return tr("Lunch ends before it begins. Exchange the two times.") if backwards else ""

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.name, self.currency, self.daily, self.weekly, self.lunch_start, self.lunch_end

    def _texts(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self._fields())

    def _note_typing(self) -> None:
        self.cancel.setVisible(self.is_typed_in())

    def _grid(self) -> None:
        grid = FieldGrid()
        grid.add_fields(*self.rows)
        self.body.addLayout(grid)


def _is_currency(text: str) -> bool:
    text = text.strip()
    return len(text) == 3 and text.isascii() and text.isalpha()
