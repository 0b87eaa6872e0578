"""The few things a new team has to say: its name, who is writing, how many hours a week, the first projects."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.language import tr
from gui.session import NewTeam
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.duration_field import DurationField
from gui.widgets.labels import PlainLabel, plain_label

FULL_TIME = 40 * 3600


class TeamForm(QWidget):
    """`submitted` carries a NewTeam; Enter in any field sends the form when the two names are there."""

    submitted = Signal(object)

    def __init__(self, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain_label(role="heading")
        self.team, self.member, self.projects = QLineEdit(), QLineEdit(), QLineEdit()
        self.hours = DurationField(optional=True, step_seconds=3600)
        self.hours.set_value(FULL_TIME)
        self.hours.complaint.connect(lambda sentence: self.complaint.setText(sentence))
        self.complaint = plain_label(role="secondary", wrap=True)
        self.complaint.set_tone("danger")
        self.start = primary_button(clicked=self._submit)
        self.back = secondary_button(clicked=back)
        self._rows = [(plain_label(), field, plain_label(role="small")) for field in self._fields()]
        self._layout()
        self._retranslate()

    def begin(self) -> None:
        self.team.setFocus()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.team, self.member, self.hours, self.projects

    def _submit(self) -> None:
        names = (self.team.text().strip(), self.member.text().strip())
        if not names[0]:
            self._refuse(self.team, tr("Give the team a name."))
        elif not names[1]:
            self._refuse(self.member, tr("Write your own name, so that your hours are yours."))
        elif not self.hours.is_valid():
            self._refuse(self.hours, self.hours.error)
        else:
            self.complaint.setText("")
            projects = [part.strip() for part in self.projects.text().replace("，", ",").split(",")]
            self.submitted.emit(NewTeam(*names, self.hours.value(), tuple(part for part in projects if part)))

    def _quieten(self) -> None:
        """Whoever is typing is about to put it right."""
        self.complaint.setText("")

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        self.complaint.setText(sentence)
        field.setFocus()

    def _layout(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for place, (label, field, hint) in enumerate(self._rows):
            field.setMinimumHeight(38)
            field.returnPressed.connect(self._submit)
            field.textEdited.connect(self._quieten)
            label.setBuddy(field)
            grid.addWidget(label, 3 * place, 0)
            grid.addWidget(field, 3 * place, 1)
            grid.addWidget(hint, 3 * place + 1, 1)
            grid.setRowMinimumHeight(3 * place + 2, 6)
        self.hours.setMaximumWidth(120)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.heading)
        box.addLayout(grid)
        box.addWidget(self.complaint)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.start)
        box.addLayout(buttons)
        box.addStretch()
        box.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _retranslate(self) -> None:
        self.heading.setText(tr("Start our own team"))
        texts = (
            (tr("Name of the team"), ""),
            (tr("Your name"), tr("Others are added later under Team and settings")),
            (tr("Your hours a week"), tr("Empty if nothing is expected, as for a volunteer")),
            (tr("First projects"), tr("Separated by commas; may stay empty")),
        )
        for row, (name, hint) in zip(self._rows, texts, strict=True):
            _name_row(row, name, hint)
        self.complaint.setText("")  # said in the other language; Enter says it again
        self.start.setText(tr("Start the team"))
        self.back.setText(tr("Back"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _name_row(row: tuple[PlainLabel, QLineEdit, PlainLabel], name: str, hint: str) -> None:
    label, field, note = row
    label.setText(name)
    note.setText(hint)
    field.setAccessibleName(name)
    field.setAccessibleDescription(hint)
