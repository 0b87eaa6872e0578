"""What the panels beside a list have in common: Enter saves, Esc leaves, a refusal is said above the buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.language import tr
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.labels import plain_label


class KeyedForm(QWidget):
    """Subclasses put their fields into `body`, which scrolls where the window is low, and override submit()."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.complaint = plain_label(role="secondary", wrap=True)
        self.complaint.set_tone("danger")
        self.complaint.hide()
        self.save = primary_button(clicked=self.submit)
        self.cancel = secondary_button(clicked=self.cancelled.emit)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self._area = QScrollArea()
        self._layout_parts()

    def submit(self) -> None:
        """Enter was pressed, or the button that saves."""

    def show_complaint(self, sentence: str) -> None:
        """A sentence about the whole form, such as that the write was refused."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def go_to(self, field: QWidget) -> None:
        """Put the cursor into a field and bring it into sight."""
        field.setFocus()
        self._area.ensureWidgetVisible(field)

    def retranslate(self) -> None:
        self.cancel.setText(tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            focused.click() if isinstance(focused, QPushButton) else self.submit()
        else:
            super().keyPressEvent(event)

    def _layout_parts(self) -> None:
        holder = QWidget()
        holder.setObjectName("scrolled")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addLayout(self.body)
        inner.addStretch()
        self._area.setWidget(holder)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 12, 0)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        buttons.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._area, 1)
        box.addWidget(self.complaint)
        box.addLayout(buttons)
