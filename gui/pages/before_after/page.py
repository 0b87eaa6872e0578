"""What changed between the time before a workshop and the time after it: both halves of a team on one page."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, runtime_checkable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.dates import format_period
from gui.language import tr
from gui.page import Page
from gui.pages.before_after.charts_view import ChartsView
from gui.pages.before_after.choices import Choices
from gui.pages.before_after.details_view import DetailsView
from gui.pages.before_after.filter_rows import FilterRows
from gui.pages.before_after.finding_card import FindingCard
from gui.pages.before_after.reading import Comparison, entries_behind, read
from gui.pages.before_after.report_export import ReportExport
from gui.pages.before_after.waves_view import WavesView
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.team_day import team_day
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.view_switch import ViewSwitch
from gui.workshop_charts import WorkshopCharts
from gui.workshop_figures import WorkshopFigures
from gui.workshop_words import headline, limits
from gui.workspace import Workspace
from models import records

if TYPE_CHECKING:
    from gui.charts.marks import Mark
    from models.database import Database
    from models.errors import AppError

_VIEWS = ("charts", "details", "waves")
_WIDEST = 300  # of the choice of a workshop


@runtime_checkable
class _Window(Protocol):
    def trigger(self, name: str) -> None: ...


class BeforeAfterPage(Page):
    """Filters, one sentence, both halves as charts; words and statistics, and all waves, behind the switch."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"workshop", "workshop_team", "wave", "response", "team", "commitment", "check_in", "dream_level"}
        | {"time_entry", "income", "expense", "member", "membership", "hourly_cost", "project", "activity"}
        | {"holiday", "leave"}
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self._chosen = ""
        self._comparison: Comparison | None = None
        self._choices = Choices(workspace, self._figures, self.is_reading, self._refuse)
        self._behind_views: set[str] = set()  # that do not show the present figures yet
        self.views, self.workshop, self.name = ViewSwitch(_VIEWS), FilterBox(), ElidedLabel()
        self.present_button = primary_button(
            icon=theme.icon("presentation", "ui.on_accent"), clicked=self._present
        )
        self.export_button = secondary_button(icon=theme.icon("file-down"), clicked=self._open_export)
        self.export = ReportExport(self, self.export_button)
        self.filters, self.finding, self.stack = FilterRows(theme), FindingCard(theme), QStackedWidget()
        self.charts, self.details, self.waves = ChartsView(theme), DetailsView(theme), WavesView(theme)
        self.empty = EmptyState()
        self._build()
        self._connect()
        self.finish()

    # What the window asks

    def title(self) -> str:
        return tr("Before and after")

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("F5", tr("Present")),
            ("Ctrl+E", tr("Export report")),
            ("Ctrl+F", tr("Filters")),
            ("Enter", tr("See what is behind it")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {
            "find": self.filters.take_focus,
            "export": self._open_export,
            "next_view": lambda: self._step_view(1),
            "view_before": lambda: self._step_view(-1),
        }

    def receive(self, request: object) -> None:
        """The key of a workshop."""
        if isinstance(request, str):
            self._choose(request)

    def take_focus(self) -> None:
        if self._figures() is None:
            self.empty.button.setFocus()
        else:
            self._view().take_focus()

    def begin_again(self) -> None:
        self._chosen, self._comparison = "", None
        self._choices.forget()

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> Comparison | None:
        team, wanted = self.workspace.team, self._chosen
        if team is None:
            return None

        def ask(connection: Any) -> Comparison:
            # Read anew: the limits of the team may be what has just changed.
            now = records.team(connection, team.key) or team
            return read(connection, now, wanted, today=team_day(database, connection, team.key))

        return database.ask(ask)

    def present(self, data: Any) -> None:
        if isinstance(data, Comparison):
            first, self._comparison = self._comparison is None, data
            self._show(data)
            if first and self.isVisible():
                self.take_focus()
            self._choices.write()

    # Choosing

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.refresh()

    def _refuse(self, error: "AppError") -> None:
        """The choice returns to what is stored, and one sentence says why; somebody else may have stored more."""
        self.show_error(error)
        if self._comparison is not None:
            self._show(self._comparison)
            self.refresh()

    # Showing

    def _figures(self) -> WorkshopFigures | None:
        return self._comparison.figures if self._comparison is not None else None

    def _show(self, comparison: Comparison) -> None:
        figures = comparison.figures
        for part in (self.filters, self.finding, self.export_button, self.present_button):
            part.setVisible(figures is not None)
        self._show_name(comparison)
        if figures is not None:
            self._chosen = figures.workshop.key
            self.filters.show_workshop(figures, comparison.waves)
            self.finding.show_finding(headline(figures), limits(figures))
            self._show_views(figures)
        self._show_view()

    def _show_name(self, comparison: Comparison) -> None:
        """Which workshop it is; a choice where the team has several."""
        named = [(one.key, one.name) for one, _ in comparison.workshops]
        several, figures = len(named) > 1, comparison.figures
        self.workshop.setVisible(several)
        if several and figures is not None:
            self.workshop.set_choices(named, figures.workshop.key)
        days = "" if figures is None else _days(figures)
        name = "" if figures is None or several else figures.workshop.name
        self.name.setText(" · ".join(filter(None, (name, days))))

    def _show_views(self, figures: WorkshopFigures) -> None:
        """Each view is filled when it is looked at: charts take their time."""
        self._behind_views = set(_VIEWS)
        charts = self._charts_of(figures)
        has_waves = charts.many_waves or charts.looked_back
        self.views.set_shown("waves", has_waves)
        if not has_waves and self.views.current() == "waves":
            self.views.set_current("charts")

    def _charts_of(self, figures: WorkshopFigures) -> WorkshopCharts:
        return WorkshopCharts(figures, self.theme.chart_style(), figures.team.currency)

    def _fill_view(self, figures: WorkshopFigures, key: str) -> None:
        if key not in self._behind_views:
            return
        self._behind_views.discard(key)
        if key == "details":
            self.details.show_figures(figures)
        else:
            view = self.charts if key == "charts" else self.waves
            view.show_figures(figures, self._charts_of(figures))

    def _show_view(self) -> None:
        figures = self._figures()
        self.views.setVisible(figures is not None)
        self.stack.setCurrentWidget(self._nothing if figures is None else self._view())
        if figures is not None:
            self._fill_view(figures, self.views.current())

    def _view(self) -> ChartsView | DetailsView | WavesView:
        views = {"charts": self.charts, "details": self.details, "waves": self.waves}
        return views[self.views.current()]

    def _choose_view(self, _key: str) -> None:
        self._show_view()
        self._view().take_focus()

    def _step_view(self, step: int) -> None:
        keys = self.views.offered()
        self.views.set_current(keys[(keys.index(self.views.current()) + step) % len(keys)])
        self._choose_view("")

    def _open_details(self, discipline: str) -> None:
        self.views.set_current("details")
        self._show_view()
        self.details.take_focus(discipline)

    def _open_mark(self, mark: "Mark") -> None:
        figures = self._figures()
        if figures is not None:
            self.open_page("time_log", entries_behind(figures, mark))

    def _present(self) -> None:
        window: object = self.window()
        if isinstance(window, _Window):
            window.trigger("present")

    # The report

    def _open_export(self) -> None:
        figures = self._figures()
        if figures is not None:
            self.export.open_menu(figures)

    def _redraw(self) -> None:
        figures = self._figures()
        if figures is not None:
            self._show_views(figures)
            self._show_view()

    # Building

    def _build(self) -> None:
        self.workshop.setMaximumWidth(_WIDEST)
        self.workshop.label.hide()  # the name needs the room
        self.header.add_left(self.views)
        self.header.add_left(self.workshop)
        self.header.add_left(self.name)
        self.header.add_right(self.export_button)
        self.header.add_right(self.present_button)
        for part in (self.filters, self.finding):
            self.body.addWidget(part)
        self._nothing = QWidget()
        QVBoxLayout(self._nothing).addWidget(self.empty)
        for view in (self.charts, self.details, self.waves, self._nothing):
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(self._nothing)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self._choose_view)
        self.workshop.chosen.connect(self._choose)
        self.filters.wave_chosen.connect(lambda column, key: self._choices.for_team({column: key}))
        self.filters.periods_chosen.connect(self._choices.for_all)
        self.filters.basis_chosen.connect(lambda basis: self._choices.for_all({"basis": basis}))
        self.filters.leave_out_chosen.connect(
            lambda leave_out: self._choices.for_team({"leave_out": leave_out})
        )
        self.filters.activity_asked.connect(lambda: self.open_page("workshop", ("edit", self._chosen)))
        self.empty.acted.connect(lambda: self.open_page("workshop", "new"))
        self.charts.opened.connect(self._open_mark)
        self.charts.page_asked.connect(self.open_page)
        for view in (self.charts, self.waves):
            view.details_asked.connect(self._open_details)
        for view in (self.charts, self.details, self.waves):
            view.told.connect(self.workspace.message)
            view.failed.connect(self.show_error)
        self.theme.changed.connect(self._redraw)

    def retranslate(self) -> None:
        self.views.set_texts((tr("Charts"), tr("Details"), tr("Waves")), tr("View"))
        self.workshop.set_label(tr("Workshop"))
        self.export_button.setText(tr("Export report"))
        self.present_button.setText(tr("Present"))
        for part in (self.filters, self.finding, self.details, self.waves):
            part.retranslate()
        self.empty.set_texts(
            tr("No workshop yet. It ties the time and the wave before it to the time and the wave after it."),
            tr("New workshop"),
        )
        if self._comparison is not None:
            self._show(self._comparison)
            self.refresh()  # the names of disciplines are read in the language


def _days(figures: WorkshopFigures) -> str:
    return format_period(figures.workshop.first_day, figures.workshop.last_day)
