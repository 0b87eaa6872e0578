"""A field of a form with its name above it, and below it what it was understood as or what is wrong with it."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from gui.widgets.labels import plain_label


class FormField(QWidget):
    """The name also reaches screen readers; a complaint takes the place of the hint until the person answers it."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.name = plain_label(role="small")
        self.note = plain_label(role="caption", wrap=True)
        self._hint = self._complaint = ""
        self.name.setBuddy(field)
        field.setMinimumHeight(36)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _: self.complain(""))
        elif isinstance(field, QComboBox):
            field.activated.connect(lambda _: self.complain(""))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addWidget(self.name)
        box.addWidget(field)
        box.addWidget(self.note)
        self._show()

    def set_name(self, name: str) -> None:
        self.name.setText(name)
        self.field.setAccessibleName(name)
        line = self.field.lineEdit() if isinstance(self.field, QComboBox) else None
        if line is not None:  # which is what has the focus
            line.setAccessibleName(name)

    def set_hint(self, text: str) -> None:
        self._hint = text
        self._show()

    def complain(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence says that nothing is."""
        self._complaint = sentence
        self._show()

    @property
    def complaint(self) -> str:
        return self._complaint

    def _show(self) -> None:
        text = self._complaint or self._hint
        self.note.setText(text)
        self.note.set_tone("danger" if self._complaint else "")
        self.note.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
