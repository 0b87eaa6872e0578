"""The foot of all entries: how many there are, how many of them are selected, and what can be done with those."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.language import tr
from gui.numbers import format_hours, format_number
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label

LIVING, TRASHED = ("project", "activity", "shift", "delete"), ("restore",)
KEYS = {"project": "P", "activity": "A", "shift": "D", "delete": "Delete", "restore": ""}
_ICONS = {"delete": "trash-2", "restore": "undo-2"}  # more would leave no room for a long Thai summary


def command_names() -> dict[str, str]:
    return {
        "project": tr("Move to project…"),
        "activity": tr("Change activity…"),
        "shift": tr("Shift day…"),
        "delete": tr("Delete"),
        "restore": tr("Restore"),
    }


class BulkBar(QWidget):
    """`asked(command)`, one of LIVING or, in the trash, of TRASHED."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = plain_label(role="secondary")
        self.selected = ElidedLabel(role="strong")
        self.buttons: dict[str, QPushButton] = {
            command: secondary_button(
                icon=theme.icon(_ICONS[command]) if command in _ICONS else None,
                clicked=lambda command=command: self.asked.emit(command),
            )
            for command in (*LIVING, *TRASHED)
        }
        self._count, self._rows, self._seconds = 0, 0, None
        self._in_trash = False
        self._layout()
        self._show_buttons()

    @property
    def offered(self) -> tuple[str, ...]:
        """What can be done with selected rows."""
        return TRASHED if self._in_trash else LIVING

    def set_trash(self, in_trash: bool) -> None:
        self._in_trash = in_trash
        self._show_buttons()

    def show_selection(self, count: int, rows: int, seconds: int | None) -> None:
        """So many of all rows are selected; their hours follow when they are known."""
        self._count, self._rows, self._seconds = count, rows, seconds
        self._show_words()
        self._show_buttons()

    def retranslate(self) -> None:
        for command, name in command_names().items():
            key = KEYS[command]
            self.buttons[command].setText(name)
            self.buttons[command].setToolTip(f"{name} ({key})" if key else name)
        self._show_words()

    def _show_words(self) -> None:
        if not self._count:
            return self.selected.setText("")
        everything = self._count == self._rows > 1
        words = tr("All {n} selected") if everything else tr("{n} selected")
        parts = [words.format(n=format_number(self._count))]
        if self._seconds is not None:
            parts.append(tr("{hours} h").format(hours=format_hours(self._seconds)))
        return self.selected.setText(" · ".join(parts))

    def _show_buttons(self) -> None:
        for command, button in self.buttons.items():
            button.setVisible(self._count > 0 and command in self.offered)

    def _layout(self) -> None:
        self.setMinimumHeight(47)  # the foot stays as high when its buttons come and go
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.summary)
        row.addSpacing(8)
        row.addWidget(self.selected, 1)
        for button in self.buttons.values():
            row.addWidget(button)
