"""Both halves side by side: how the team changed, and how its time changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from assessments.commitments import kept
from gui.charts.change_dumbbell import lowest as lowest_dumbbell
from gui.language import tr
from gui.pages.before_after.wave_half import WaveHalf
from gui.theme import Theme
from gui.time_use_charts import PageChart
from gui.widgets.buttons import quiet_button
from gui.widgets.chart_card import ChartCard
from gui.widgets.elided_label import ElidedLabel
from gui.workshop_charts import WorkshopCharts
from gui.workshop_figures import WorkshopFigures
from gui.workshop_words import coverage_sentence

if TYPE_CHECKING:
    from gui.charts.marks import Mark

_WIDER, _NARROWER = 56, 44  # per cent of the width
_PURPOSES = 150  # pixels of two bars each; lower than that it scrolls
_SMALL = 96  # pixels of two bars and the words under them


class ChartsView(QWidget):
    """`opened(Mark)` of the time, `details_asked` from a discipline, `page_asked` by the two lines at the foot."""

    opened = Signal(object)
    details_asked = Signal(str)
    page_asked = Signal(str, object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disciplines = ChartCard(theme, "disciplines", scrolls=True)
        self.half = WaveHalf(theme)
        self.left = QStackedWidget()
        self.purposes = ChartCard(theme, "hours-by-purpose", scrolls=True)
        self.rate, self.days_over = SmallChart(theme, "revenue-per-hour"), SmallChart(theme, "days-over")
        self.coverage, self.kept = _Foot(theme, "clock"), _Foot(theme, "flag")
        self._layout()
        self._connect()

    def cards(self) -> tuple[ChartCard, ...]:
        """The charts that are shown, in reading order."""
        left = self.left.currentWidget()
        assert isinstance(left, ChartCard)
        return left, self.purposes, self.rate, self.days_over

    def show_figures(self, figures: WorkshopFigures, charts: WorkshopCharts) -> None:
        waves = figures.waves
        self.left.setCurrentWidget(self.half if waves is None else self.disciplines)
        if waves is None:
            self.half.show_half(figures)
        else:
            _show(self.disciplines, charts.disciplines(), lowest_dumbbell(len(waves.disciplines)))
        _show(self.purposes, charts.purposes(), _PURPOSES)
        _show(self.rate, charts.rate())
        _show(self.days_over, charts.days_over())
        self.coverage.set_texts(coverage_sentence(figures.time_use), tr("Details"))
        self.kept.set_texts(kept_sentence(figures), tr("See them"))

    def take_focus(self) -> None:
        self.cards()[0].view.setFocus()

    def _layout(self) -> None:
        for card in (self.disciplines, self.half):
            self.left.addWidget(card)
        small, right, both, foot = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for box in (small, right, both, foot):
            box.setSpacing(12)
        small.addWidget(self.rate, 1)
        small.addWidget(self.days_over, 1)
        right.addWidget(self.purposes, 1)
        right.addLayout(small)
        both.addWidget(self.left, _WIDER)
        both.addLayout(right, _NARROWER)
        foot.addWidget(self.coverage, 5)
        foot.addWidget(self.kept, 6)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(both, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.disciplines.opened.connect(self._ask_details)
        self.half.waves_asked.connect(lambda: self.page_asked.emit("assessment", "waves"))
        self.kept.button.clicked.connect(lambda: self.page_asked.emit("dream_team", None))
        self.coverage.button.clicked.connect(lambda: self.details_asked.emit(""))
        for card in (self.purposes, self.rate, self.days_over):
            card.opened.connect(self.opened)
        for card in (self.disciplines, self.half, self.purposes, self.rate, self.days_over):
            card.told.connect(self.told)
            card.failed.connect(self.failed)

    def _ask_details(self, mark: "Mark") -> None:
        self.details_asked.emit(str(mark.keys["discipline"][0]))


class SmallChart(ChartCard):
    """Unit and basis stand under the bars: beside the title there is no room for them."""

    def __init__(self, theme: Theme, name: str) -> None:
        self.unit = ElidedLabel(role="caption")
        super().__init__(theme, name)
        self._stack.setFixedHeight(_SMALL)
        self.view.setMinimumHeight(_SMALL)
        self.body.addWidget(self.unit)
        self.body.setContentsMargins(12, 4, 12, 4)

    def set_title(self, title: str, subtitle: str = "") -> None:
        super().set_title(title)
        self.unit.setText(subtitle)


class _Foot(QWidget):
    """One sentence that gives way, and the button behind it."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._name = theme, icon
        self._icon = QLabel()
        self.sentence, self.button = ElidedLabel(role="secondary"), quiet_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._name, "ui.text2", 18, self.devicePixelRatioF()))

    def set_texts(self, sentence: str, action: str) -> None:
        self.sentence.setText(sentence)
        self.button.setText(action)


def _show(card: ChartCard, chart: PageChart, lowest: int = 0) -> None:
    card.show_chart(chart.title, chart.subtitle, chart.draw, lowest)


def kept_sentence(figures: WorkshopFigures) -> str:
    """What became of the commitments made since the workshop began, as they stand when the period after ends."""
    last = min(figures.today, figures.workshop.after_last)
    found = kept(figures.commitments, figures.workshop.first_day, max(last, figures.workshop.first_day))
    if not found.made:
        return tr("No commitment was made since the workshop.")
    said = tr("Commitments since the workshop: {done} of {made} done, {open} open").format(
        done=found.done, made=found.made, open=found.open
    )
    parts = [said]
    if found.overdue:
        parts.append(tr("{n} overdue").format(n=found.overdue))
    if found.dropped:
        parts.append(tr("{n} dropped").format(n=found.dropped))
    return " · ".join(parts)
