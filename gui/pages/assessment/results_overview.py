"""The first view of a wave: now and dream a discipline, the answers of one, and what stands out."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from assessments.five_disciplines.highlights import strongest, talk_first
from gui.assessment_charts import WaveCharts
from gui.assessment_words import ShownResults, discipline_sentence
from gui.charts.dream_gap import lowest
from gui.language import tr
from gui.pages.assessment.results_highlights import HighlightCard
from gui.pages.assessment.results_items_card import ItemsCard
from gui.pages.assessment.results_pane import ResultsPane
from gui.theme import Theme
from gui.widgets.chart_card import ChartCard
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from gui.charts.marks import Mark

_ROOM_FOR_SENTENCE = 540  # height from which on the sentence takes nothing from the rows


class OverviewPane(ResultsPane):
    """Arrows in the dumbbell choose the discipline whose answers stand beside it; Enter opens them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.dumbbell = ChartCard(theme, "disciplines", scrolls=True)
        self.sentence = plain_label(role="secondary", wrap=True)
        self.dumbbell.body.addWidget(self.sentence)
        self.items = ItemsCard(theme)
        self.strong, self.talk = HighlightCard(theme), HighlightCard(theme)
        self._discipline = ""
        self._lay_out()
        self.dumbbell.view.pointed.connect(self._choose)
        self.dumbbell.opened.connect(self._open)
        self.items.opened.connect(lambda _: self.items_asked.emit())
        self.items.stepped.connect(self.stepped)
        for card in (self.dumbbell, self.items):
            card.told.connect(self.told)
            card.failed.connect(self.failed)

    def present(self, shown: ShownResults, charts: WaveCharts, discipline: str) -> None:
        self._discipline = discipline
        count = len(shown.results.disciplines)
        self.dumbbell.show_chart(
            tr("The disciplines of the team"), "", charts.dumbbell(discipline), lowest(count)
        )
        self.sentence.setText(discipline_sentence(shown, shown.discipline(discipline)))
        self.items.show_discipline(shown, charts, discipline)
        nothing = tr("Too few answers that may be shown.")
        strong, talk = strongest(shown.results, shown.instrument), talk_first(shown.results, shown.instrument)
        self.strong.show_items(tr("Strongest"), shown, strong, nothing)
        done = nothing if shown.results.suppressed else tr("Nothing stands out.")
        self.talk.show_items(tr("Talk about these first"), shown, talk, done)

    def retranslate(self) -> None:
        self.items.retranslate()

    def take_focus(self) -> None:
        self.dumbbell.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sentence.setVisible(self.height() >= _ROOM_FOR_SENTENCE)

    def _lay_out(self) -> None:
        charts = QGridLayout()
        charts.setSpacing(12)
        charts.addWidget(self.dumbbell, 0, 0)
        charts.addWidget(self.items, 0, 1)
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addWidget(self.strong, 1)
        lists.addWidget(self.talk, 1)
        for column in (0, 1):
            charts.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(charts, 1)
        box.addLayout(lists)

    def _choose(self, mark: "Mark") -> None:
        self.chosen.emit(str(mark.keys["discipline"][0]))

    def _open(self, mark: "Mark") -> None:
        """A first click chooses; what is chosen already is opened."""
        if mark.keys["discipline"][0] == self._discipline:
            self.items_asked.emit()
        else:
            self._choose(mark)
