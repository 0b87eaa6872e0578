"""What was decided against what was done: every commitment with a measure, and the targets, week by week."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.better_time_charts import followed_chart
from gui.better_time_figures import FollowedPromise, FollowFigures, read_followed
from gui.better_time_words import begins_words, followed_sentence
from gui.commitment_words import measures, who_words
from gui.dates import format_day
from gui.language import tr
from gui.pages.better_time.view import BetterTimeView
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.time_use_charts import PageChart
from gui.widgets.chart_card import ChartCard
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import plain_label
from gui.workspace import Workspace
from models.records import EntryFilter

if TYPE_CHECKING:
    from gui.charts.marks import Mark
    from models.records import Team

_HEIGHT = 150


class FollowedCard(ChartCard):
    """The chart, above it who, by when and how it is counted, below it the sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "followed")
        self._promised = ""
        self.about, self.said = plain_label(role="small", wrap=True), plain_label(role="strong", wrap=True)
        self.title.setWordWrap(True)
        self.head.setStretchFactor(self.title, 1)
        self.body.insertWidget(1, self.about)
        self.body.addWidget(self.said)
        self._stack.setFixedHeight(_HEIGHT)
        self.body.addStretch()

    def show_followed(self, chart: PageChart, about: str, said: str) -> None:
        self._promised = about
        self.about.setText(about or " ")
        self.said.setText(said)
        self.show_chart(chart.title, "", chart.draw)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """What was promised can be long: how it is counted has a line of its own."""
        super().set_title(title)
        if subtitle:
            self.about.setText("\n".join(filter(None, (self._promised, subtitle))))


class FollowView(BetterTimeView):
    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.figures: FollowFigures | None = None
        self.cards: list[FollowedCard] = []
        self._build()
        theme.changed.connect(self._show)

    def read(self, connection: Any, team: "Team", today: date) -> FollowFigures:
        return read_followed(connection, team, "by_day", today=today)

    def present(self, reading: Any) -> None:
        if isinstance(reading, FollowFigures):
            self.figures = reading
            self._show()

    def key_hints(self) -> list[tuple[str, str]]:
        return [("Tab", tr("Next chart")), ("← →", tr("Week by week")), ("Enter", tr("See the entries"))]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {}

    def begin_again(self) -> None:
        self.figures = None
        self._clear()

    def take_focus(self) -> None:
        if self.cards:
            self.cards[0].view.setFocus()

    def retranslate(self) -> None:
        self.empty.set_texts(
            tr(
                "Nothing is followed yet. Decide something on the what-if board with a measure, or set targets there."
            ),
            tr("Open the board"),
        )
        self.promised.setText(tr("Commitments that Wela follows"))
        self.wanted.setText(tr("The team's targets in the last weeks"))
        self._show()

    def _show(self) -> None:
        figures = self.figures
        if figures is None:
            return
        self.stack.setCurrentWidget(self._area if figures.promises or figures.targets else self.empty)
        self._fit(len(figures.promises) + len(figures.targets))
        self.promised.setVisible(bool(figures.promises))
        self.wanted.setVisible(bool(figures.targets))
        for card, promise in zip(self.cards, figures.promises, strict=False):
            chart = followed_chart(
                promise.followed, figures, promise.commitment.what, self.theme.chart_style()
            )
            begins = begins_words(promise.begins)
            card.show_followed(
                chart, self._about(promise, figures), followed_sentence(promise.followed, begins)
            )
        for card, target in zip(self.cards[len(figures.promises) :], figures.targets, strict=True):
            chart = followed_chart(target, figures, measures()[target.measure], self.theme.chart_style())
            card.show_followed(chart, "", followed_sentence(target))
        self._place(len(figures.promises))

    def _about(self, promise: FollowedPromise, figures: FollowFigures) -> str:
        one = promise.commitment
        return tr("{measure} · {who} · decided {decided} · due {due}").format(
            measure=measures()[promise.followed.measure],
            who=who_words(figures.members.get(one.member or "", "")),
            decided=format_day(one.decided, year=False),
            due=format_day(one.due, year=False),
        )

    # The cards

    def _fit(self, count: int) -> None:
        """As many cards as are needed; those there are keep their keyboard focus."""
        while len(self.cards) > count:
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            card = FollowedCard(self.theme)
            card.opened.connect(self._open_week)
            card.told.connect(self.workspace.message)
            card.failed.connect(self.failed)
            self.cards.append(card)

    def _clear(self) -> None:
        self._fit(0)

    def _place(self, promises: int) -> None:
        """Two beside each other, the targets under their own heading."""
        self._grid.addWidget(self.promised, 0, 0, 1, 2)
        row = 1 + (promises + 1) // 2 if promises else 1
        self._grid.addWidget(self.wanted, row, 0, 1, 2)
        for place, card in enumerate(self.cards):
            own = place if place < promises else place - promises
            top = 1 if place < promises else row + 1
            self._grid.addWidget(card, top + own // 2, own % 2)
            card.show()
        before: QWidget | None = None
        for card in self.cards:
            if before is not None:
                QWidget.setTabOrder(before, card.view)
            QWidget.setTabOrder(card.view, card.menu_button)
            before = card.menu_button

    def _open_week(self, mark: "Mark") -> None:
        days = mark.keys.get("days")
        if days and isinstance(days[0], date) and isinstance(days[1], date):
            self.page_asked.emit("time_log", EntryFilter(first=days[0], last=days[1]))

    def _build(self) -> None:
        self.promised, self.wanted = plain_label(role="section"), plain_label(role="section")
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidget(holder)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty, self.stack = EmptyState(), QStackedWidget()
        self.empty.acted.connect(lambda: self.page_asked.emit("better_time", "what_if"))
        self.stack.addWidget(self._area)
        self.stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
