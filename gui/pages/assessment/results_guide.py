"""The facilitator's page: how to lead the talk, what to ask about each discipline, how to read the figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gui.assessment_charts import WaveCharts
from gui.assessment_words import ShownResults, discipline_sentence
from gui.language import tr
from gui.pages.assessment.results_guide_words import reading, steps
from gui.pages.assessment.results_look import color_of, icon_of
from gui.pages.assessment.results_pane import ResultsPane
from gui.pages.assessment.results_questions import questions
from gui.pages.assessment.results_scroll import TextColumn
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.icon_line import IconLine
from gui.widgets.labels import plain_label

_NAMES = 128


class GuidePane(ResultsPane):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.guide, self.questions = TextColumn(), TextColumn()
        self.guide_card, self.questions_card = _card(self.guide), _card(self.questions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.guide_card, 1)
        row.addWidget(self.questions_card, 1)

    def present(self, shown: ShownResults, charts: WaveCharts, discipline: str) -> None:
        self.guide_card.set_title(tr("Leading the talk"))
        self.questions_card.set_title(tr("Questions for each discipline"))
        self.guide.setAccessibleName(self.guide_card.title.text())
        self.questions.setAccessibleName(self.questions_card.title.text())
        _write_guide(self.guide.clear(), shown)
        column = self.questions.clear()
        for found in shown.results.disciplines:
            line = IconLine(self.theme, icon_of(shown, found.key), color_of(shown, found.key), role="body")
            line.set_text(discipline_sentence(shown, found))
            column.addWidget(line)
            for text in questions(shown.instrument, found.key):
                column.addWidget(_indented(text))
            column.addSpacing(6)
        column.addStretch()

    def take_focus(self) -> None:
        self.guide.setFocus()


def _card(column: TextColumn) -> Card:
    card = Card()
    card.body.addWidget(column, 1)
    return card


def _write_guide(column: QVBoxLayout, shown: ShownResults) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, _NAMES)
    for place, (name, text) in enumerate(steps()):
        grid.addWidget(
            plain_label(f"{place + 1}. {name}", "strong", wrap=True), place, 0, Qt.AlignmentFlag.AlignTop
        )
        grid.addWidget(plain_label(text, wrap=True), place, 1)
    column.addLayout(grid)
    column.addSpacing(4)
    column.addWidget(plain_label(tr("Reading the figures"), "strong"))
    for text in reading(shown):
        column.addWidget(plain_label(f"– {text}", wrap=True))
    column.addStretch()


def _indented(text: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(32, 0, 0, 0)
    row.addWidget(plain_label(f"– {text}", wrap=True))
    return holder
