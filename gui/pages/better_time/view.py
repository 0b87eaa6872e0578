"""What the page of better use of time asks of each of its views: what if, what is followed, a typical day."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.language import tr
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.insight_line import InsightLine
from gui.workspace import Workspace

if TYPE_CHECKING:
    from models.records import Team


class BetterTimeView(QWidget):
    """`read` runs on a worker and touches no widget; `present` shows what it returned and touches no database."""

    complained = Signal(str)  # one sentence for the page's message bar; empty when all is well again
    failed = Signal(object)  # AppError
    refresh_asked = Signal()
    page_asked = Signal(str, object)

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__()
        self.workspace, self.theme, self.settings = workspace, theme, settings

    def read(self, connection: Any, team: "Team", today: date) -> Any:
        """What the view shows, read in one moment of the database."""
        return None

    def present(self, reading: Any) -> None:
        """Show it."""

    def header_widgets(self) -> list[QWidget]:
        """What stands at the right of the page's header while the view is shown."""
        return []

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


def let_wrap(insight: InsightLine) -> None:
    """A sentence with names in it can be long: it breaks between words."""
    insight.finding.setWordWrap(True)


def show_sentence(insight: InsightLine, finding: str, limit: str) -> None:
    """The finding and its limit share the line as they need it."""
    insight.show_insight(finding, limit, help_text=tr("How is this computed?"))
    insight.limit.setVisible(bool(limit))
    row = insight.layout()
    if isinstance(row, QHBoxLayout):
        row.setStretchFactor(insight.finding, max(len(finding), 1))
        row.setStretchFactor(insight.limit, len(limit) + 4)
