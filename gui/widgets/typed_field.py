"""A line in which a value is typed: read when it is left, shown again the way the program writes it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.language import translate_error
from gui.widgets.labels import restyle
from models.errors import AppError


class TypedField(QLineEdit):
    """Shares what day, duration and money fields have in common.

    `edited` carries the new value after a person changed it. What cannot be read stays in place and is marked
    wrong; `complaint` carries the sentence (an empty one when all is well again).
    """

    edited = Signal(object)
    complaint = Signal(str)

    def __init__(
        self,
        parse: Callable[[str], Any],
        write: Callable[[Any], str],
        *,
        optional: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._parse, self._write, self._optional = parse, write, optional
        self._value: Any = None
        self.error = ""
        self.setMinimumHeight(36)
        self.editingFinished.connect(self.commit)

    def set_value(self, value: Any) -> None:
        self._value = value
        self._show()

    def is_valid(self) -> bool:
        """Read what is typed; False when it cannot be read."""
        return self.commit()

    def commit(self) -> bool:
        text = self.text().strip()
        if text == self._shown() and (text or self._optional):
            return self._complain("")
        try:
            value = self._parse(text) if text or not self._optional else None
        except AppError as error:
            return self._complain(translate_error(error))
        self._complain("")
        changed, self._value = value != self._value, value
        self._show()
        if changed:
            self.edited.emit(value)
        return True

    def step(self, count: int) -> None:
        """Arrow up and down; fields with a natural next value override this."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.LanguageChange:
            return
        if self.error:
            self.commit()  # says it in the other language
        else:
            self._show()

    def _shown(self) -> str:
        return "" if self._value is None else self._write(self._value)

    def _show(self) -> None:
        self.setText(self._shown())
        self._complain("")

    def _complain(self, sentence: str) -> bool:
        restyle(self, "wrong", "true" if sentence else "false")
        self.setToolTip(sentence)
        if sentence != self.error:
            self.error = sentence
            self.complaint.emit(sentence)
        return not sentence
