"""What the results ask of each of their views."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.assessment_charts import WaveCharts
from gui.assessment_words import ShownResults
from gui.theme import Theme


class ResultsPane(QWidget):
    """`told` carries a sentence for the status bar, `failed` an AppError, `chosen` the key of a discipline."""

    told = Signal(str)
    failed = Signal(object)
    chosen = Signal(str)
    stepped = Signal(int)
    items_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def present(self, shown: ShownResults, charts: WaveCharts, discipline: str) -> None:
        """Show a wave with one discipline chosen."""

    def retranslate(self) -> None:
        """Set the texts that do not depend on a wave."""

    def take_focus(self) -> None:
        """The view was opened: the keyboard goes to what comes first in it."""
