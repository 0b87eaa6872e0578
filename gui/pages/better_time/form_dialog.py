"""A short form in a window of its own: what is decided on the board, and the targets."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label


class FormDialog(QDialog):
    """Esc and Cancel leave; the form says when it is done with."""

    def __init__(self, title: str, form: KeyedForm, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("form_dialog")
        self.form = form
        heading = plain_label(title, "section")
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 8, 16)
        box.setSpacing(8)
        box.addWidget(heading)
        box.addWidget(form, 1)
        form.cancelled.connect(self.reject)
        self.resize(size)
