"""The comparison in words and numbers: a sentence a discipline, the time, who answered, and the statistics."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.before_after.charts_view import kept_sentence
from gui.pages.before_after.statistics import attrition_rows, statistics
from gui.pages.before_after.statistics_table import StatisticsCard
from gui.pages.before_after.wave_half import missing
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.labels import PlainLabel, plain_label
from gui.workshop_figures import WorkshopFigures
from gui.workshop_words import discipline_sentence, limits, time_sentences, why_not_paired

_WORDS = 370


class DetailsView(QWidget):
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.area = Card(), QScrollArea()
        self.statistics = StatisticsCard(theme)
        self.sentences: dict[str, PlainLabel] = {}
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setFixedWidth(_WORDS)
        self.words.body.addWidget(self.area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.statistics, 1)
        self.statistics.told.connect(self.told)
        self.statistics.failed.connect(self.failed)

    def show_figures(self, figures: WorkshopFigures) -> None:
        holder = QWidget()
        holder.setObjectName("scrolled")
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 10, 0)
        box.setSpacing(6)
        self.sentences = {}
        for title, lines in self._parts(figures):
            box.addWidget(plain_label(title, "strong"))
            for line in lines:
                box.addWidget(line)
            box.addSpacing(8)
        box.addStretch()
        place = self.area.verticalScrollBar().value()
        self.area.setWidget(holder)
        self.area.verticalScrollBar().setValue(place)
        name = f"{figures.workshop.name} – {tr('Statistics')}"
        self.statistics.show_statistics(statistics(figures), name, missing(figures)[0])

    def take_focus(self, discipline: str = "") -> None:
        """The keyboard goes to the words, which scroll; a discipline that is asked for is brought into sight."""
        self.area.setFocus()
        label = self.sentences.get(discipline)
        if label is not None:
            self.area.ensureWidgetVisible(label)

    def retranslate(self) -> None:
        self.words.set_title(tr("In words"))
        self.area.setAccessibleName(tr("In words"))
        self.statistics.retranslate()

    def _parts(self, figures: WorkshopFigures) -> Iterator[tuple[str, Sequence[QWidget]]]:
        waves = figures.waves
        if waves is not None:
            for one in waves.disciplines:
                self.sentences[one.key] = _line(discipline_sentence(figures, one.key))
            yield tr("Disciplines"), list(self.sentences.values())
            why = why_not_paired(waves.reason, waves.attrition)
            table = _pairs(attrition_rows(waves.attrition))
            yield tr("Who answered"), [table, *([_line(why)] if why else [])]
        yield tr("Time"), [_line(text) for text in time_sentences(figures)]
        yield tr("Commitments"), [_line(kept_sentence(figures))]
        yield tr("What cannot be told"), [_line(text) for text in limits(figures)]


def _line(text: str) -> PlainLabel:
    label = plain_label(text, "secondary", wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _pairs(rows: Sequence[tuple[str, str]]) -> QWidget:
    """Names and their numbers in two columns."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(2)
    for place, (name, value) in enumerate(rows):
        grid.addWidget(plain_label(name, "secondary"), place, 0)
        grid.addWidget(plain_label(value, "strong"), place, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, 80)
    return table
