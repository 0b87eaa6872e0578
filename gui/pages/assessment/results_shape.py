"""The second view: the disciplines as an outline, beside it the same in words."""

from PySide6.QtWidgets import QHBoxLayout

from gui.assessment_charts import WaveCharts
from gui.assessment_words import ShownResults, discipline_sentence
from gui.language import tr
from gui.pages.assessment.results_look import color_of, icon_of
from gui.pages.assessment.results_pane import ResultsPane
from gui.pages.assessment.results_scroll import TextColumn
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.chart_card import ChartCard
from gui.widgets.icon_line import IconLine
from gui.widgets.labels import plain_label

_WORDS_WIDTH = 440


class ShapePane(ResultsPane):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.shape = ChartCard(theme, "shape")
        self.shape.told.connect(self.told)
        self.shape.failed.connect(self.failed)
        self.words, self.text = Card(), TextColumn()
        self.words.setFixedWidth(_WORDS_WIDTH)
        self.words.body.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.shape, 1)
        row.addWidget(self.words)

    def present(self, shown: ShownResults, charts: WaveCharts, discipline: str) -> None:
        self.shape.show_chart(tr("The shape of the team"), "", charts.shape())
        self.words.set_title(tr("The same in words"))
        self.text.setAccessibleName(tr("The same in words"))
        column = self.text.clear()
        for found in shown.results.disciplines:
            line = IconLine(self.theme, icon_of(shown, found.key), color_of(shown, found.key), role="body")
            line.set_text(discipline_sentence(shown, found))
            column.addWidget(line)
        caution = tr(
            "The shape depends on the order of the disciplines, and its area says nothing. To compare, use the "
            "overview."
        )
        column.addWidget(plain_label(caution, "small", wrap=True))
        column.addStretch()

    def take_focus(self) -> None:
        self.shape.view.setFocus()
