"""A new row for the week's grid: a project and an activity, typed in part."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.choice_field import ChoiceField

Choices = Sequence[tuple[str, str]]


class WeekRowForm(QFrame):
    """`chosen(project, activity)` by Enter; `left` by Esc. `complained(sentence)` when a name says too little."""

    chosen = Signal(object, object)
    left = Signal()
    complained = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project, self.activity = ChoiceField(), ChoiceField()
        self.add = secondary_button(clicked=self.submit)
        self._close = icon_button(theme.icon("x"), clicked=self.left.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        for field in (self.project, self.activity):
            field.complaint.connect(self.complained)
            field.installEventFilter(self)
            row.addWidget(field, 1)
        self.project.submitted.connect(self._go_on)
        self.activity.submitted.connect(self.submit)
        row.addWidget(self.add)
        row.addWidget(self._close)

    def open(self, projects: Choices, activities: Choices, project: str | None) -> None:
        """Begin anew, with what was used lately first in the lists; `project` is a guess that typing replaces."""
        for field, choices, value in ((self.project, projects, project), (self.activity, activities, None)):
            field.set_choices(choices)
            field.set_value(value)
        self.show()
        self.project.setFocus()

    def submit(self) -> None:
        fields = (self.project, self.activity)
        wrong = next((field for field in fields if not field.is_valid()), None)
        if wrong is not None:
            wrong.setFocus()
        elif self.project.value() is None and self.activity.value() is None:
            self.complained.emit(tr("A row needs a project or an activity. Type part of a name."))
            self.project.setFocus()
        else:
            self.chosen.emit(self.project.value(), self.activity.value())

    def retranslate(self) -> None:
        for field, name in ((self.project, tr("Project")), (self.activity, tr("Activity"))):
            field.setAccessibleName(name)
            line = field.lineEdit()
            assert line is not None
            line.setPlaceholderText(name)
        self.add.setText(tr("Add row"))
        name_button(self._close, tr("Close"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()  # not the window's way back
        if event.type() == QEvent.Type.KeyPress:
            self.left.emit()
        return True

    def _go_on(self) -> None:
        """Enter in the first field leads to the second while that is empty."""
        if self.activity.currentText().strip():
            self.submit()
        elif self.project.is_valid():
            self.activity.setFocus()
