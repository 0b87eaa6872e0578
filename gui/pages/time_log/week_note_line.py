"""The note of a cell, opened under the grid: one line, kept by Enter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from gui.item_models.week_hours import Cell
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.elided_label import ElidedLabel


class WeekNoteLine(QFrame):
    """`kept(cell, text)` by Enter, `left` by Esc; `typing(cell, text)` while it is written, None when it is closed."""

    kept = Signal(object, str)
    left = Signal()
    typing = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell: Cell | None = None
        self.name, self.line = ElidedLabel(role="secondary"), QLineEdit()
        self.name.setMaximumWidth(360)
        self.keep = secondary_button(clicked=self._keep)
        self._close = icon_button(theme.icon("x"), clicked=self.leave)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda text: self.typing.emit(self.cell, text))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.line, 3)
        row.addWidget(self.keep)
        row.addWidget(self._close)

    def open(self, cell: Cell, name: str, text: str) -> None:
        self.cell = cell
        self.name.setText(name)
        self.line.setText(text)
        self.line.setAccessibleName(f"{tr('Note')}: {name}")
        self.show()
        self.line.setFocus()
        self.line.end(False)

    def leave(self) -> None:
        """Nothing is kept."""
        self.typing.emit(self.cell, None)
        self.cell = None
        self.left.emit()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(tr("Note"))
        self.keep.setText(tr("Keep"))
        name_button(self._close, tr("Close"))

    def _keep(self) -> None:
        cell, text = self.cell, self.line.text()
        if cell is not None:
            self.leave()
            self.kept.emit(cell, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            event.accept()  # not the window's way back
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            return True
        return False
