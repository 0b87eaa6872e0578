"""What changed between the time before a workshop and the time after it."""

from gui.language import tr
from gui.page import Page
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace


class BeforeAfterPage(Page):
    """What changed between the time before a workshop and the time after it."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.finish()

    def title(self) -> str:
        return tr("Before and after")

    def retranslate(self) -> None:
        self.header.title.setText(self.title())
