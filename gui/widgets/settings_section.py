"""What the sections of the settings page have in common: they show a reading, and write through the workspace."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.language import translate_error
from gui.team_reading import TeamReading
from gui.theme import Theme
from gui.workspace import Operation, Workspace
from models.errors import AppError


class Complaining(Protocol):
    """A form or line that can say what is wrong with it."""

    def show_complaint(self, sentence: str) -> None: ...


class SettingsSection(QWidget):
    """`complained(sentence)` is for the message bar, `told(sentence)` the same in a good mood."""

    complained = Signal(str)
    told = Signal(str)
    hints_changed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self.workspace, self.theme = workspace, theme
        self.reading: TeamReading | None = None

    def present(self, reading: TeamReading) -> None:
        """Show what is stored now; what is being typed stays."""

    def retranslate(self) -> None:
        """Set every text."""

    def focus_first(self) -> None:
        """Put the cursor where work begins."""

    def begin_new(self) -> None:
        """Ctrl+N: get ready to add one more of what this section holds."""
        self.focus_first()

    def leave(self) -> bool:
        """Esc: go one step back inside the section; False when there is none."""
        return False

    def key_hints(self) -> list[tuple[str, str]]:
        return []

    def write(
        self,
        text: str,
        operation: Operation,
        *args: Any,
        form: Complaining | None = None,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        offer_undo: bool = False,
        **kwargs: Any,
    ) -> None:
        """One step for undo; what is refused is said by the form it was typed into, else in the message bar."""

        def refused(error: Exception) -> None:
            if failed is not None:
                failed(error)
            if isinstance(error, AppError):
                (form.show_complaint if form is not None else self.complained.emit)(translate_error(error))

        self.workspace.do(text, operation, *args, done=done, failed=refused, offer_undo=offer_undo, **kwargs)
