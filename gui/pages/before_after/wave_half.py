"""In the place of the disciplines while a wave is missing or open: the half there is, and what the other one needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.assessment_charts import WaveCharts
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.chart_card import ChartCard
from gui.widgets.empty_state import EmptyState
from gui.widgets.icon_line import IconLine
from gui.workshop_figures import WorkshopFigures


class WaveHalf(ChartCard):
    """`waves_asked` when a person wants to open or close a wave."""

    waves_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "disciplines", scrolls=True, parent=parent)
        self.empty = EmptyState()
        self.line, self.button = IconLine(theme, "info"), secondary_button(clicked=self.waves_asked.emit)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self.body.insertLayout(1, row)
        self.body.addWidget(self.empty, 1)
        self.empty.acted.connect(self.waves_asked)

    def show_half(self, figures: WorkshopFigures) -> None:
        """`figures.results` are those of the wave that is closed, None where neither is."""
        sentence, action = missing(figures)
        shown = figures.results
        self.set_half(shown is not None)
        self.line.set_text(sentence)
        self.button.setText(action)
        self.empty.set_texts(sentence, action)
        title = tr("The team's disciplines")
        if shown is None:
            self.set_title(title)
        else:
            from gui.charts.dream_gap import lowest

            wave = (
                figures.after_wave
                if figures.after_wave and figures.after_wave.closed
                else figures.before_wave
            )
            charts = WaveCharts(shown, self._theme.chart_style())
            rows = len(shown.results.disciplines)
            self.show_chart(title, wave.name if wave else "", charts.dumbbell(), lowest(rows))

    def set_half(self, there_is: bool) -> None:
        for part in (self._stack, self.menu_button, self.line, self.button):
            part.setVisible(there_is)
        self.empty.setVisible(not there_is)


def missing(figures: WorkshopFigures) -> tuple[str, str]:
    """What to do before two waves can be compared, and the words of its button."""
    before, after = figures.before_wave, figures.after_wave
    opened = next((one for one in (before, after) if one is not None and one.closed is None), None)
    if opened is not None:
        said = tr("The wave {name} is still open. It is compared when it is closed.")
        return said.format(name=opened.name), tr("To the waves")
    if before is None and after is None:
        return tr("No wave is chosen yet. Open one before the workshop, and another one after it."), tr(
            "Open a wave"
        )
    if before is None:
        return tr("Choose the wave before the workshop above."), tr("To the waves")
    return tr("Open the wave after the workshop, or choose it above."), tr("Open a wave")
