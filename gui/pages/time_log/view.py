"""What the time log asks of each of its views: a day, a week, the whole team, all entries."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.item_models.entry_columns import Names
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace

if TYPE_CHECKING:
    from models.changes import Change
    from models.records import Team


@dataclass(frozen=True)
class Place:
    """Where the time log stands: whose time, around which day, in which team, and all names there are."""

    team: "Team"
    member: str
    day: date
    names: Names


class TimeLogView(QWidget):
    """`read` runs on a worker and touches no widget; `present` shows what it returned and touches no database.

    A view writes through its workspace and hears of every write that concerns the page by `follow`.
    """

    step: ClassVar[int] = 1  # how many days Alt+← and Alt+→ go

    complained = Signal(str)  # one sentence for the page's message bar; empty when all is well again
    refresh_asked = Signal()  # what is shown has to be read again
    day_asked = Signal(object)  # a date that should be looked at in the day's view
    turned = Signal(object)  # a date around which the same view should be shown
    page_asked = Signal(str, object)  # another page, with what it should show
    hints_changed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__()
        self.workspace, self.theme, self.settings = workspace, theme, settings

    def read(self, connection: Any, place: Place) -> Any:
        """What the view shows there, read in one moment of the database."""
        return None

    def present(self, place: Place, reading: Any) -> None:
        """Show it; what is being typed, the cursor and the selection stay."""

    def follow(self, change: "Change") -> bool:
        """A write was made. True when the view took care of it and nothing has to be read again."""
        return False

    def header_widgets(self) -> list[QWidget]:
        """What stands at the right of the page's header while the view is shown, after the navigation."""
        return []

    def set_compact(self, compact: bool) -> None:
        """The window is narrow: what stands in the header shows icons without words."""

    def key_hints(self) -> list[tuple[str, str]]:
        return []

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {}

    def begin_again(self) -> None:
        """Another team or person is shown from now on."""

    def take_focus(self) -> None:
        """The view was opened: the keyboard goes to what comes first in it."""

    def retranslate(self) -> None:
        """Set every text the view shows."""
