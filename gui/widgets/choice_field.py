"""One of many names, typed in part or picked: the project and the activity of an entry."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from gui.language import tr
from gui.tooltips import plain_tooltip
from gui.widgets.labels import restyle
from models.thai import fold


class ChoiceField(QComboBox):
    """`value` is the chosen key, None when nothing is chosen.

    A part of a name is enough when only one name has it. What names nothing stays in place and is marked wrong;
    `complaint` carries the sentence.
    """

    edited = Signal(object)
    complaint = Signal(str)
    submitted = Signal()

    def __init__(self, *, optional: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optional, self._value = optional, ""
        self._choices: list[tuple[str, str]] = []
        self.error = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        self.setMinimumHeight(36)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.returnPressed.connect(self.submitted)
        line.editingFinished.connect(self.commit)
        self.activated.connect(lambda _row: self.commit())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:  # which is what has the focus
            line.setAccessibleName(name)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the choices; what is chosen or being typed stays."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        typed, was_read = self.currentText(), self.currentText() == self._shown()
        with QSignalBlocker(self):
            self.clear()
            for key, name in choices:
                self.addItem(name, key)
        if was_read:
            self.set_value(self._value or None)
        else:
            self.setCurrentIndex(-1)
            self.setEditText(typed)

    def value(self) -> str | None:
        return self._value or None

    def set_value(self, key: str | None) -> None:
        row = self.findData(key) if key else -1
        self._value = key or "" if row >= 0 else ""
        self.setCurrentIndex(row)
        self.setEditText(self._shown())
        self._complain("")

    def is_valid(self) -> bool:
        """Read what is typed; False when it names nothing, or more than one thing."""
        return self.commit()

    def commit(self) -> bool:
        text = self.currentText().strip()
        if not text and self._optional:
            return self._take("")
        found = self._named(text)
        if len(found) == 1:
            return self._take(found[0])
        if not found:
            unknown = tr("There is no “{text}”. Choose from the list, or add it under Team and settings.")
            return self._complain(unknown.format(text=text))
        return self._complain(tr("“{text}” could mean several. Type more of it.").format(text=text))

    def _named(self, text: str) -> list[str]:
        """Keys whose name is the text; else those whose name holds it."""
        row = self.currentIndex()
        if row >= 0 and self.itemText(row) == text:
            return [self.itemData(row)]
        wanted = fold(text)
        names = [(self.itemData(row), fold(self.itemText(row))) for row in range(self.count())]
        exact = [key for key, name in names if name == wanted]
        return exact or [key for key, name in names if wanted and wanted in name]

    def _take(self, key: str) -> bool:
        changed = key != self._value
        self.set_value(key or None)
        if changed:
            self.edited.emit(self.value())
        return True

    def _shown(self) -> str:
        row = self.findData(self._value) if self._value else -1
        return self.itemText(row) if row >= 0 else ""

    def _complain(self, sentence: str) -> bool:
        restyle(self, "wrong", "true" if sentence else "false")
        self.setToolTip(plain_tooltip(sentence or self.currentText()))
        if sentence != self.error:
            self.error = sentence
            self.complaint.emit(sentence)
        return not sentence

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        line = self.lineEdit()
        if line is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            line.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.error:
            self.commit()  # says it in the other language

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page past a field must not change it."""
        event.ignore()
