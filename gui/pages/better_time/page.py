"""From the figures of time to a decision that is followed."""

from gui.language import tr
from gui.page import Page
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace


class BetterTimePage(Page):
    """From the figures of time to a decision that is followed."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.finish()

    def title(self) -> str:
        return tr("Better use of time")

    def retranslate(self) -> None:
        self.header.title.setText(self.title())
