"""The dream team: where the team wants to be, and what it promised on the way."""

from gui.language import tr
from gui.page import Page
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace


class DreamTeamPage(Page):
    """The dream team: where the team wants to be, and what it promised on the way."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.finish()

    def title(self) -> str:
        return tr("Dream team")

    def retranslate(self) -> None:
        self.header.title.setText(self.title())
