"""What stands on the team's reports: its logo, seen as it will be printed, and the line of its funder."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit

from gui.language import tr, translate_error
from gui.tasks import run
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.form_field import FormField
from models.errors import AppError

if TYPE_CHECKING:
    from models.letterheads import Letterhead

_PREVIEW = (150, 52)
_LONGEST = 200
"""Signs of a funder's line: one line on paper."""

Write = Callable[..., None]
"""As SettingsSection.write."""


class LetterheadCard(Card):
    """Writes through `write`, the section's own; `complained(sentence)` says why a file is no logo."""

    complained = Signal(str)

    def __init__(self, theme: Theme, write: Write) -> None:
        super().__init__()
        self._write, self._team = write, ""
        self._head_now: Letterhead | None = None
        self.preview = QLabel()
        self.preview.setFixedSize(*_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setObjectName("sunken")
        self.choose = secondary_button(icon=theme.icon("image"), clicked=self._ask)
        self.remove = secondary_button(icon=theme.icon("trash-2"), clicked=self._remove)
        self.funder = QLineEdit()
        self.funder.setMaxLength(_LONGEST)
        self.field = FormField(self.funder)
        self.save = secondary_button(clicked=self._save)
        self.funder.textEdited.connect(lambda _text: self._show_buttons())
        self.funder.returnPressed.connect(self._save)
        self._layout()
        self._show_buttons()

    def show_letterhead(self, team: str, head: "Letterhead") -> None:
        """What is stored; a line that is being typed stays."""
        typed = self._team == team and self._is_typed_in()
        self._team, self._head_now = team, head
        if not typed:
            self.funder.setText(head.funder)
            self.funder.setCursorPosition(0)
        self._show_logo(head.logo)
        self._show_buttons()

    def retranslate(self) -> None:
        self.set_title(tr("On reports"), tr("beside the name of the team"))
        self.choose.setText(tr("Choose a logo"))
        self.remove.setText(tr("Remove it"))
        self.save.setText(tr("Save"))
        self.field.set_name(tr("Line of the funder"))
        self.funder.setPlaceholderText(tr("Supported by …"))
        self._name_preview()

    def choose_file(self, path: Path) -> None:
        """Look at a file on a worker, and keep it as the logo."""
        from gui.logo_file import read_logo

        run(lambda _progress: read_logo(path), self._keep, self._fail, self)

    # What a person does

    def _ask(self) -> None:
        kinds = tr("Pictures") + " (*.png *.jpg *.jpeg)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), "", kinds)
        if name:
            self.choose_file(Path(name))

    def _keep(self, logo: bytes) -> None:
        self._set(tr("Choose a logo"), logo=logo)

    def _remove(self) -> None:
        self._set(tr("Remove the logo"), logo=b"")
        self.choose.setFocus()

    def _save(self) -> None:
        if self._is_typed_in():
            self._set(tr("Change the line of the funder"), funder=self.funder.text())

    def _set(self, text: str, **changed: Any) -> None:
        from models.letterheads import set_letterhead

        head = self._head_now
        if head is not None:
            values = {"version": head.version, "funder": head.funder, "logo": head.logo} | changed
            self._write(text, set_letterhead, self._team, **values)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.complained.emit(translate_error(error))

    # Showing

    def _is_typed_in(self) -> bool:
        return self._head_now is not None and self.funder.text() != self._head_now.funder

    def _show_logo(self, logo: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(logo)
        ratio = self.devicePixelRatioF()
        if not picture.isNull():
            width, height = (int((side - 8) * ratio) for side in _PREVIEW)
            picture = picture.scaled(
                *(width, height, Qt.AspectRatioMode.KeepAspectRatio),
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
        self.preview.setPixmap(picture)
        self._name_preview()

    def _name_preview(self) -> None:
        has = self._head_now is not None and bool(self._head_now.logo)
        self.preview.setAccessibleName(tr("The logo of the team") if has else tr("No logo yet"))
        if not has:
            self.preview.setText(tr("No logo yet"))

    def _show_buttons(self) -> None:
        self.remove.setVisible(self._head_now is not None and bool(self._head_now.logo))
        self.save.setVisible(self._is_typed_in())

    def _layout(self) -> None:
        logo = QHBoxLayout()
        logo.setSpacing(8)
        for widget in (self.preview, self.choose, self.remove):
            logo.addWidget(widget)
        logo.addStretch()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(logo)
        self.body.addLayout(line)
