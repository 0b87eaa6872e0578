"""One discipline closely: how its items were answered, its figures, and what to ask the team about it."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from assessments.five_disciplines.results import DisciplineResult
from gui.assessment_charts import WaveCharts
from gui.assessment_words import (
    ShownResults,
    agreement_words,
    alpha_words,
    discipline_sentence,
    gap_line,
    level_of,
    pni_words,
)
from gui.charts.ratings import in_points
from gui.language import tr
from gui.pages.assessment.results_items_card import ItemsCard
from gui.pages.assessment.results_pane import ResultsPane
from gui.pages.assessment.results_questions import questions
from gui.pages.assessment.results_scroll import TextColumn
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.labels import plain_label

_ABOUT_WIDTH = 400


class ItemsPane(ResultsPane):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.items = ItemsCard(theme, with_form=True)
        self.items.stepped.connect(self.stepped)
        self.items.told.connect(self.told)
        self.items.failed.connect(self.failed)
        self.about = Card()
        self.about.setFixedWidth(_ABOUT_WIDTH)
        self.text = TextColumn()
        self.about.body.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.items, 1)
        row.addWidget(self.about)

    def present(self, shown: ShownResults, charts: WaveCharts, discipline: str) -> None:
        found = shown.discipline(discipline)
        self.items.show_discipline(shown, charts, discipline)
        self.about.set_title(tr("In words and figures"))
        self.text.setAccessibleName(discipline_sentence(shown, found))
        column = self.text.clear()
        column.addWidget(plain_label(discipline_sentence(shown, found), wrap=True))
        column.addLayout(_figures(figure_lines(shown, found)))
        _ask(column, questions(shown.instrument, discipline))
        column.addStretch()

    def retranslate(self) -> None:
        self.items.retranslate()

    def take_focus(self) -> None:
        self.items.view.setFocus()


def figure_lines(shown: ShownResults, found: DisciplineResult) -> list[tuple[str, str]]:
    """Name and value of every figure that may be shown of a discipline."""
    lines = [(tr("People"), str(found.n))]
    if found.mean is None:
        return lines
    lines += [(tr("Now"), in_points(found.mean)), (tr("Dream team"), in_points(found.dream_mean))]
    lines += [(tr("Gap"), gap_line(found)), (tr("PNI (gap ÷ now)"), pni_words(found))]
    if found.ad_m is not None:
        words = agreement_words(level_of(shown, found))
        lines.append((tr("Agreement (AD_M)"), f"{in_points(found.ad_m, 2)} · {words}"))
    if found.sd is not None:
        lines.append((tr("Standard deviation"), in_points(found.sd, 2)))
    lines.append((tr("Alpha (95 % interval)"), alpha_words(found.alpha)))
    if found.prorated:
        lines.append((tr("Scores with unanswered items"), str(found.prorated)))
    return lines


def _figures(lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for place, (name, value) in enumerate(lines):
        grid.addWidget(plain_label(name, "small"), place, 0)
        grid.addWidget(plain_label(value, wrap=True), place, 1)
    return grid


def _ask(column: QVBoxLayout, texts: tuple[str, ...]) -> None:
    column.addSpacing(4)
    column.addWidget(plain_label(tr("To ask the team"), "strong"))
    for text in texts:
        column.addWidget(plain_label(f"– {text}", wrap=True))
