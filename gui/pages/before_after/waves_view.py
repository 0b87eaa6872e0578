"""All closed waves as small multiples, and beside them how people see the time before, looking back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.charts.looking_back import lowest as lowest_looking_back
from gui.language import tr
from gui.theme import Theme
from gui.widgets.chart_card import ChartCard
from gui.widgets.labels import plain_label
from gui.workshop_charts import WorkshopCharts
from gui.workshop_figures import WorkshopFigures


class WavesView(QWidget):
    told = Signal(str)
    failed = Signal(object)
    details_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waves = ChartCard(theme, "waves")
        self.back = ChartCard(theme, "looking-back", scrolls=True)
        self.beside = plain_label(role="small", wrap=True)
        self.back.body.addWidget(self.beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card, share in ((self.waves, 6), (self.back, 5)):
            row.addWidget(card, share)
            card.told.connect(self.told)
            card.failed.connect(self.failed)
            card.opened.connect(lambda mark: self.details_asked.emit(str(mark.keys["discipline"][0])))

    def show_figures(self, figures: WorkshopFigures, charts: WorkshopCharts) -> None:
        self.waves.setVisible(charts.many_waves)
        self.back.setVisible(charts.looked_back)
        if charts.many_waves:
            chart = charts.waves()
            self.waves.show_chart(chart.title, chart.subtitle, chart.draw)
        if charts.looked_back and figures.waves is not None:
            chart = charts.looking_back()
            lowest = lowest_looking_back(len(figures.waves.looking_back))
            self.back.show_chart(chart.title, chart.subtitle, chart.draw, lowest)

    def take_focus(self) -> None:
        (self.back if self.waves.isHidden() else self.waves).view.setFocus()

    def retranslate(self) -> None:
        self.beside.setText(
            tr("Beside the wave before, never instead of it: looking back also says how people judge today.")
        )
