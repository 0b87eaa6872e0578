"""The workshop: what it ties together, and what is to be done on its days."""

from gui.language import tr
from gui.page import Page
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace


class WorkshopPage(Page):
    """The workshop: what it ties together, and what is to be done on its days."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.finish()

    def title(self) -> str:
        return tr("Transition workshop")

    def retranslate(self) -> None:
        self.header.title.setText(self.title())
