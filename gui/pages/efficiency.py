"""The efficiency page: what an hour brings in, where the time goes, and how far the figures can be trusted."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from assessments.time_use.period import Period
from gui.dates import format_period
from gui.efficiency_tables import names_in_words
from gui.language import tr
from gui.numbers import format_percent, format_rate
from gui.page import Page
from gui.present.button import PresentButton
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.theme import Theme
from gui.time_use_charts import entries_behind, page_charts, project_name
from gui.time_use_figures import Figures, Question, TimeUse, period_before, usual_period
from gui.widgets.axis_tables import AxisTable, LoadTable
from gui.widgets.buttons import secondary_button
from gui.widgets.chart_card import ChartCard, ask_where
from gui.widgets.efficiency_tiles import EfficiencyTiles
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.info_link import InfoLink
from gui.widgets.insight_line import InsightLine
from gui.widgets.period_field import PeriodField
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models import frames, records
from models.errors import AppError
from models.exchange.spreadsheet import write_table
from models.records import EntryFilter
from models.thai import sort_key

if TYPE_CHECKING:
    from gui.charts.marks import Mark
    from models.database import Database

_ALL = ""
_VIEWS = ("charts", "table", "load")


class EfficiencyPage(Page):
    """Filters, one sentence, five tiles, four charts; the five axes and the load as tables behind the switch."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"time_entry", "income", "expense", "team", "member", "membership", "hourly_cost"}
        | {"project", "activity", "holiday", "leave"}
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.today = date.today()
        self._time_use: TimeUse | None = None
        self._question: Question | None = None
        self._figures: Figures | None = None
        self._build()
        theme.changed.connect(self._show_charts)
        self.finish()

    # Building

    def _build(self) -> None:
        self.views = ViewSwitch(_VIEWS)
        self.views.chosen.connect(self._show_view)
        self.header.add_left(self.views)
        self.export_button = secondary_button(icon=self.theme.icon("file-down"), clicked=self._open_export)
        self.header.add_right(self.export_button)
        self.header.add_right(PresentButton(self.theme))
        self.body.addLayout(self._build_filters())
        self.insight = InsightLine(self.theme, "insight")
        self.insight.rows_asked.connect(self._open_insight)
        self.body.addWidget(self.insight)
        self.tiles = EfficiencyTiles(self.theme)
        self.body.addWidget(self.tiles)
        self.stack = QStackedWidget()
        self.rows, self.load = AxisTable(), LoadTable(self.theme)
        self.rows.opened.connect(self._open_rows)
        for view in (self._build_charts(), self.rows, self.load, self._build_empty()):
            self.stack.addWidget(view)
        self.body.addWidget(self.stack, 1)

    def _build_filters(self) -> QHBoxLayout:
        self.period = PeriodField(self.theme)
        self.period.picked.connect(lambda first, last: self._choose_period(Period(first, last)))
        self.compared = PeriodField(self.theme)
        self.compared.setIcon(QIcon())
        self.compared.picked.connect(lambda first, last: self._ask(compared=Period(first, last)))
        self.project_box, self.member_box, self.basis_box = FilterBox(), FilterBox(), FilterBox()
        self.project_box.chosen.connect(lambda key: self._ask(project=key or None))
        self.member_box.chosen.connect(lambda key: self._ask(member=key or None))
        self.basis_box.chosen.connect(lambda key: self._ask(basis=key))
        for box, widest in ((self.project_box, 215), (self.member_box, 215), (self.basis_box, 215)):
            box.setMaximumWidth(widest)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.period, self.compared, self.project_box, self.member_box, self.basis_box):
            row.addWidget(widget)
        row.addWidget(InfoLink("bases", self.theme))
        row.addStretch()
        return row

    def _build_charts(self) -> QWidget:
        names = ("revenue-per-hour", "hours-by-purpose", "time-and-income", "working-hours")
        self.cards = [ChartCard(self.theme, name) for name in names]
        charts = QWidget()
        grid = QGridLayout(charts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, card in enumerate(self.cards):
            card.opened.connect(self._open_mark)
            card.told.connect(self.workspace.message)
            card.failed.connect(self.show_error)
            grid.addWidget(card, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
            grid.setRowStretch(place // 2, 1)
        self.loaded = ViewSwitch(("own", "loaded"), small=True)
        self.loaded.chosen.connect(self._show_charts)
        self.cards[0].head.insertWidget(self.cards[0].head.count() - 1, self.loaded)
        return charts

    def _build_empty(self) -> QWidget:
        self.empty = EmptyState()
        self.empty.acted.connect(lambda: self.open_page("time_log"))
        holder = QWidget()
        QVBoxLayout(holder).addWidget(self.empty)
        return holder

    # What a page says about itself

    def title(self) -> str:
        return tr("Time use")

    def key_hints(self) -> list[tuple[str, str]]:
        keys = [("Ctrl+E", tr("Export")), ("Ctrl+F", tr("Filters")), ("Enter", tr("See the entries"))]
        return [("F5", tr("Present")), *keys]

    def actions_table(self) -> dict[str, Any]:
        return {
            "find": self.period.setFocus,
            "export": self._open_export,
            "previous": lambda: self.period.shift(-1),
            "next": lambda: self.period.shift(1),
        }

    def retranslate(self) -> None:
        self.views.set_texts((tr("Charts"), tr("Table"), tr("Load")), tr("View"))
        self.export_button.setText(tr("Export"))
        self.compared.set_label(tr("vs"))
        self.project_box.set_label(tr("Project"))
        self.member_box.set_label(tr("Member"))
        self.basis_box.set_label(tr("Income", "filter"))
        self.loaded.set_texts((tr("Own hours"), tr("With internal hours")), tr("Revenue per hour"))
        self.rows.retranslate()
        self.load.retranslate()
        self.empty.set_texts(
            tr("No hours or income in this period yet. Log a day, and the figures appear here."),
            tr("Log time"),
        )
        if self._figures is not None:
            self._show(self._figures)

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> tuple[TimeUse, Figures]:
        team, question = self.workspace.team, self._question
        assert team is not None
        with database.read() as connection:
            # Read anew: the limits of the team may be what has just changed.
            held = self._time_use or TimeUse(records.team(connection, team.key) or team, self.today)
            if question is None:
                period = usual_period(frames.extent(connection, team.key), self.today)
                question = Question(period, period_before(period))
            return held, held.answer(connection, question)

    def present(self, data: tuple[TimeUse, Figures]) -> None:
        # Kept here and not in fetch(): an answer that comes late must not bring back what was forgotten.
        self._time_use, self._figures = data
        self._question = self._figures.question
        self._show(self._figures)

    def forget(self) -> None:
        self._time_use = None
        if self._figures is not None and self._figures.is_empty:
            self._question = None  # the first hours of a team may lie in another period

    def begin_again(self) -> None:
        self._time_use = self._question = self._figures = None

    def _ask(self, **values: Any) -> None:
        if self._question is not None:
            self._question = replace(self._question, **values)
            self.refresh()

    def _choose_period(self, period: Period) -> None:
        self._ask(period=period, compared=period_before(period))

    # Showing

    def _show(self, figures: Figures) -> None:
        self._show_filters(figures)
        self.tiles.show_figures(figures, self._currency())
        self.rows.show_figures(figures, self._currency(), sees_costs=self._sees_costs())
        self.load.show_figures(figures)
        self._show_insight(figures)
        self._show_charts()
        self._show_view(self.views.current())

    def _show_filters(self, figures: Figures) -> None:
        question, names = figures.question, figures.names
        self.period.set_span(question.period.first, question.period.last)
        if question.compared is not None:
            self.compared.set_span(question.compared.first, question.compared.last)
        self.project_box.set_choices(
            [(_ALL, tr("All projects")), *_by_name(names.projects)], question.project or _ALL
        )
        self.member_box.set_choices(
            [(_ALL, tr("Whole team")), *_by_name(names.members)], question.member or _ALL
        )
        bases = [("by_day", tr("by day")), ("cash", tr("as received")), ("by_hours", tr("by hours"))]
        self.basis_box.set_choices(bases, question.basis)
        self.header.subtitle.setText(
            tr("{days} working days · {members} members · {projects} projects").format(
                days=figures.working_days,
                members=sum(row.seconds > 0 for row in figures.axes["member"].rows),
                projects=sum(row.seconds > 0 and row.key in names.projects for row in figures.project.rows),
            )
        )

    def _show_insight(self, figures: Figures) -> None:
        found = figures.insight
        limit = tr("this figure does not measure what the work is worth")
        if found is None:
            self.insight.show_insight(
                self._plain_finding(figures), limit, help_text=tr("How is this computed?")
            )
            return
        names = names_in_words([project_name(figures, key) for key in found.keys])
        self.insight.show_insight(
            tr("{time} of the time brings {income} of the income").format(
                time=format_percent(found.time_share), income=format_percent(found.income_share)
            ),
            f"{names} — {limit}",
            tr("See the entries"),
            tr("How is this computed?"),
        )

    def _plain_finding(self, figures: Figures) -> str:
        total = figures.project.total
        if total.revenue_per_hour is None:
            return tr("No hours in this period")
        return tr("An hour of work brought in {rate}").format(
            rate=format_rate(total.revenue_per_hour, self._currency())
        )

    def _show_charts(self) -> None:
        figures = self._figures
        if figures is None:
            return
        internal = figures.project.internal_seconds > 0
        self.loaded.setVisible(internal)
        measure = "loaded" if internal and self.loaded.current() == "loaded" else "own"
        charts = page_charts(figures, measure, self._currency(), self.theme.chart_style())
        for card, chart in zip(self.cards, charts, strict=True):
            card.show_chart(chart.title, chart.subtitle, chart.draw)

    def _show_view(self, view: str) -> None:
        empty = self._figures is not None and self._figures.is_empty
        self.stack.setCurrentIndex(3 if empty else _VIEWS.index(view))
        self.insight.setVisible(not empty)
        self.tiles.setVisible(not empty)

    def _currency(self) -> str:
        return self.workspace.team.currency if self.workspace.team is not None else "THB"

    def _sees_costs(self) -> bool:
        """The costs of single people are for the leader; a team without a leader has nobody to keep them from."""
        leaders = [member for member in self.workspace.members if records.is_leader(member)]
        return not leaders or self.workspace.member in leaders

    # Opening what is behind a figure

    def _open_mark(self, mark: "Mark") -> None:
        if self._figures is not None:
            self.open_page("time_log", entries_behind(self._figures, mark.keys, mark.tooltip.split("\n")[0]))

    def _open_rows(self, wanted: EntryFilter | None) -> None:
        if wanted is None:
            self.open_page("income")
        else:
            self.open_page("time_log", wanted)

    def _open_insight(self) -> None:
        figures = self._figures
        if figures is not None and figures.insight is not None:
            keys = figures.insight.keys
            label = names_in_words([project_name(figures, key) for key in keys])
            self.open_page("time_log", entries_behind(figures, {"project": keys}, label))

    # Export

    def _open_export(self) -> None:
        menu = QMenu(self)
        for ending in (".xlsx", ".csv"):
            text = tr("Table as {kind}…").format(kind=ending[1:].upper())
            menu.addAction(text, lambda ending=ending: self._export_table(ending))
        menu.addSeparator()
        for card in self.cards:
            menu.addAction(
                tr("Chart: {title}…").format(title=card.title.text()),
                lambda card=card: self._export_chart(card),
            )
        menu.exec(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))

    def _export_table(self, ending: str) -> None:
        is_load = self.views.current() == "load"
        model = self.load.model if is_load else self.rows.model
        path = ask_where(self, f"{'load' if is_load else self.rows.axis}{ending}")
        if path is None:
            return
        try:
            write_table(path, *model.table(), title=self._export_title())
        except AppError as error:
            self.show_error(error)
        else:
            self.workspace.message.emit(tr("Saved as {file}.").format(file=path.name))

    def _export_title(self) -> str:
        assert self._question is not None
        period = self._question.period
        return f"{self.title()} {format_period(period.first, period.last)}"

    def _export_chart(self, card: ChartCard) -> None:
        path = ask_where(self, "chart.png")
        if path is not None:
            card.save(path)


def _by_name(names: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(names.items(), key=lambda item: sort_key(item[1]))
