"""The workshop's exercise: the team's typical day as people say it is, beside what the log really says."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from assessments.time_use.period import Period
from gui.better_time_charts import said_chart
from gui.better_time_figures import SaidFigures, read_said, usual_weeks
from gui.better_time_words import per_day_words, said_sentence
from gui.charts.said_bars import lowest
from gui.charts.trust import format_share
from gui.language import tr
from gui.pages.better_time.view import BetterTimeView, let_wrap, show_sentence
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import primary_button
from gui.widgets.chart_card import ChartCard
from gui.widgets.empty_state import EmptyState
from gui.widgets.insight_line import InsightLine
from gui.widgets.labels import plain_label
from gui.widgets.period_field import PeriodField
from gui.workspace import Workspace
from models.records import EntryFilter

if TYPE_CHECKING:
    from gui.charts.marks import Mark
    from models.records import Team


class TypicalView(BetterTimeView):
    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.figures: SaidFigures | None = None
        self._period: Period | None = None
        self._build()
        self._connect()

    def read(self, connection: Any, team: "Team", today: date) -> SaidFigures:
        period = self._period or usual_weeks(connection, team.key, today)
        return read_said(connection, team, period, today=today)

    def present(self, reading: Any) -> None:
        if isinstance(reading, SaidFigures):
            self.figures = reading
            self._show()

    def header_widgets(self) -> list[QWidget]:
        return [self.type_button]

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Type typical days")),
            ("Ctrl+F", tr("Period")),
            ("↑ ↓", tr("Person by person")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.open_sheet,
            "find": self.period.setFocus,
            "previous": lambda: self.period.shift(-1),
            "next": lambda: self.period.shift(1),
        }

    def begin_again(self) -> None:
        self.figures = self._period = None

    def take_focus(self) -> None:
        (self.empty.button if self.stack.currentWidget() is self.empty else self.card.view).setFocus()

    def retranslate(self) -> None:
        self.period.set_label(tr("Logged in"))
        self.type_button.setText(tr("Type typical days"))
        self.empty.set_texts(
            tr(
                "Nobody has said yet what a usual day looks like. Type a working day of each person, a minute "
                "each; then it stands here beside the log."
            ),
            tr("Type typical days"),
        )
        self._show()

    def open_sheet(self) -> None:
        """The whole team's sheet of typical days, in the time log."""
        self.page_asked.emit("time_log", "typical_day")

    def _choose(self, first: date, last: date) -> None:
        self._period = Period(first, last)
        self.refresh_asked.emit()

    def _show(self) -> None:
        figures = self.figures
        if figures is None:
            return
        team = figures.compared.team
        self.period.set_span(figures.period.first, figures.period.last)
        self.stack.setCurrentWidget(self._filled if figures.compared.members else self.empty)
        show_sentence(self.insight, said_sentence(team), self._limits())
        self.people.setText(self._people())
        self._draw()

    def _limits(self) -> str:
        assert self.figures is not None
        team = self.figures.compared.team
        coverage = ""
        if team.coverage is not None:
            coverage = tr("Coverage of the log: {share}").format(share=format_share(team.coverage))
        return " · ".join(filter(None, (per_day_words(team), coverage)))

    def _people(self) -> str:
        """Who has said what, and whose day is still missing."""
        assert self.figures is not None
        said, silent = len(self.figures.compared.members), self.figures.silent
        words = tr("{said} of {all} people have said what a usual day is").format(
            said=said, all=said + len(silent)
        )
        if not silent:
            return words
        return tr("{words}; still missing: {names}").format(words=words, names=", ".join(silent))

    def _draw(self) -> None:
        if self.figures is not None and self.figures.compared.members:
            chart = said_chart(self.figures, self.theme.chart_style())
            rows = 1 + len(self.figures.compared.members)
            self.card.show_chart(chart.title, chart.subtitle, chart.draw, lowest(rows))

    def _open_member(self, mark: "Mark") -> None:
        if self.figures is not None:
            period, member = self.figures.period, mark.keys.get("member")
            wanted = EntryFilter(
                first=period.first, last=period.last, member=str(member[0]) if member else None
            )
            self.page_asked.emit("time_log", wanted)

    def _build(self) -> None:
        self.period = PeriodField(self.theme)
        self.people = plain_label(role="small", wrap=True)
        self.type_button = primary_button(
            icon=self.theme.icon("pencil", "ui.on_accent"), clicked=self.open_sheet
        )
        self.insight = InsightLine(self.theme, "better_time")
        let_wrap(self.insight)
        self.card = ChartCard(self.theme, "typical-day", scrolls=True)
        self.empty, self.stack = EmptyState(), QStackedWidget()
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(12)
        filled.addWidget(self.insight)
        filled.addWidget(self.card, 1)
        self.stack.addWidget(self._filled)
        self.stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.period)
        row.addWidget(self.people, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row)
        box.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.period.picked.connect(self._choose)
        self.card.opened.connect(self._open_member)
        self.card.told.connect(self.workspace.message)
        self.card.failed.connect(self.failed)
        self.empty.acted.connect(self.open_sheet)
        self.theme.changed.connect(self._draw)
