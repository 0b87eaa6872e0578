"""The income page: what was received and paid, for which days and projects, and when it counts."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gui import amount_writes
from gui.dates import format_day
from gui.item_models.amount_rows import WITHOUT, AmountFilter, AmountRow, Side, Span
from gui.item_models.amounts import Naming
from gui.language import tr
from gui.numbers import format_money
from gui.page import Page
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.theme import Theme
from gui.widgets.amount_filters import AmountFilters
from gui.widgets.amount_foot import AmountFoot
from gui.widgets.amount_list import AmountList
from gui.widgets.amount_lists import VIEWS, AmountLists, View, nothing_shown
from gui.widgets.amount_panel import AmountPanel
from gui.widgets.buttons import primary_button
from gui.widgets.period_steps import PeriodSteps, year_of
from gui.widgets.totals_panel import BASES
from gui.widgets.unallocated_card import UnallocatedCard
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.income_figures import Book
    from models.database import Database

_BASIS = "income/basis"


class IncomePage(Page):
    """Lists of income, expenses and deleted rows; a form beside them; what counts when, below them."""

    topics: ClassVar[frozenset[str]] = frozenset({"income", "expense", "project", "team", "time_entry"})

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.today = date.today()
        self._book: Book | None = None
        self._span: Span | None = None
        self._wanted = ""
        self._request: AmountFilter | None = None
        self._build()
        self.finish()

    # Building

    def _build(self) -> None:
        self._build_header()
        self.filters = AmountFilters(self.theme)
        self.filters.changed.connect(self._show_rows)
        self.unallocated = UnallocatedCard(self.theme)
        self.unallocated.rows_asked.connect(lambda: self.filters.choose(project=WITHOUT))
        self.lists = AmountLists(self.theme)
        self.lists.edit_asked.connect(self._write)
        self.lists.repeat_asked.connect(self._open_repeat)
        self.lists.delete_asked.connect(self._delete)
        self.lists.restore_asked.connect(self._restore)
        self.lists.selected.connect(self._show_spread)
        self.lists.filled_asked.connect(self._act_on_nothing)
        self.foot = AmountFoot(self.theme)
        self.foot.basis_chosen.connect(self._choose_basis)
        self._build_panel()
        self._layout_body()

    def _build_header(self) -> None:
        self.views = ViewSwitch(VIEWS)
        self.views.chosen.connect(self._show_view)
        self.header.add_left(self.views)
        self.period = PeriodSteps(self.theme)
        self.period.picked.connect(self._pick)
        self.add = primary_button(icon=self.theme.icon("plus", "ui.on_accent"), clicked=self.write_new)
        self.header.add_right(self.period)
        self.header.add_right(self.add, gap=12)

    def _build_panel(self) -> None:
        self.panel = AmountPanel(self.theme, self.workspace)
        self.panel.opened.connect(self._show_spread)
        self.panel.closed.connect(self._left)
        self.panel.stored.connect(self._stored)
        self.panel.form.changed.connect(self._show_spread)

    def _layout_body(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.lists, 1)
        left.addWidget(self.foot)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.unallocated)
        self.body.addLayout(row, 1)

    # What the page says about itself

    def title(self) -> str:
        return tr("Income", "page")

    def key_hints(self) -> list[tuple[str, str]]:
        if self.view == "trash":
            return [("Enter", tr("Restore"))]
        return [
            ("Ctrl+N", self._add_text()),
            ("Enter", tr("Change")),
            ("Delete", tr("Delete")),
            ("Ctrl+F", tr("Filters and search")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        table: dict[str, Callable[[], object]] = {
            "new": self.write_new,
            "find": self.filters.text.setFocus,
            "previous": lambda: self.period.shift(-1),
            "next": lambda: self.period.shift(1),
        }
        if self.panel.isVisible():
            table["back"] = self.panel.leave
        return table

    def retranslate(self) -> None:
        self.views.set_texts((tr("Income"), tr("Expenses"), tr("Trash")), tr("View"))
        for part in (self.period, self.filters, self.unallocated, self.lists, self.foot, self.panel):
            part.retranslate()
        self._show()

    def receive(self, request: object) -> None:
        """Open the list at the rows an AmountFilter describes."""
        if isinstance(request, AmountFilter):
            self.views.set_current("income")
            if request.first and request.last:
                self._span = (request.first, request.last)
            self._request = request
            self.refresh()

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> "Book":
        from gui.income_figures import read_book  # brings pandas, which a worker may wait for

        team, span = self.workspace.team, self._span
        assert team is not None
        return database.ask(lambda connection: read_book(connection, team, span, self.today))

    def present(self, data: "Book") -> None:
        self._book, self._span = data, data.span
        self._show()
        if self._request is not None:
            asked, self._request = self._request, None
            self.filters.choose(kind=asked.kind, project=asked.project, text=asked.text)
        if self._wanted:
            self._show_saved(self._wanted)
            self._wanted = ""

    def begin_again(self) -> None:
        """Another team has its own year and its own rows."""
        self._book = self._span = None
        self.panel.hide()

    # What is chosen

    @property
    def view(self) -> View:
        return cast(View, self.views.current())

    @property
    def side(self) -> Side:
        """What is added and added up: expenses in their view, else income."""
        return "expense" if self.view == "expense" else "income"

    @property
    def rows(self) -> AmountList:
        """The list that is shown."""
        return self.lists.lists[self.view]

    @property
    def basis(self) -> str:
        kept = self.settings.recall(_BASIS)
        return kept if kept in BASES else "by_day"

    def _choose_basis(self, basis: str) -> None:
        self.settings.remember(_BASIS, basis)
        self._show_totals()

    def _pick(self, first: date, last: date) -> None:
        self._span = (first, last)
        self._show_rows()
        self.refresh()

    # Showing

    def _show_view(self) -> None:
        self._show()
        self.hints_changed.emit()

    def _show(self) -> None:
        trash = self.view == "trash"
        self.lists.show_view(self.view)
        for widget in (self.period, self.add):
            widget.setVisible(not trash)
        self._hide_empty_foot()
        self.add.setText(self._add_text())
        self.filters.kind.setVisible(self.view == "income")
        if self._book is None:
            return
        self.period.field.whole = self._book.whole
        if self._span is not None:
            self.period.set_span(*self._span)
        self._offer()
        self._show_rows()
        self._show_totals()

    def _show_rows(self) -> None:
        book = self._book
        if book is None:
            return
        naming = Naming({key: project.name for key, project in book.projects.items()}, self._currency())
        rows = book.trash if self.view == "trash" else book.rows[self.side]
        wanted = self._filter()
        shown = [row for row in rows if wanted.matches(row, naming.projects.get(row.project or "", ""))]
        self.rows.show_rows(shown, naming)
        count = tr("1 row") if len(shown) == 1 else tr("{n} rows").format(n=len(shown))
        self.rows.count.setText(count)
        self.rows.total.setText(
            "" if self.view == "trash" else format_money(self.rows.amounts.total(), self._currency())
        )
        narrow = wanted.is_narrow()
        self.rows.empty.set_texts(*nothing_shown(self.view, self._span, any_rows=bool(rows), narrow=narrow))
        hidden = self.view != "income" or wanted.project == WITHOUT
        self.unallocated.show_sum(0 if hidden else book.unallocated_minor, self._currency())

    def _filter(self) -> AmountFilter:
        first, last = (None, None) if self.view == "trash" or self._span is None else self._span
        kind = self.filters.kind.current() if self.view == "income" else ""
        return AmountFilter(first, last, kind, self.filters.project.current(), self.filters.text.text())

    def _act_on_nothing(self) -> None:
        book = self._book
        rows = book is not None and (book.trash if self.view == "trash" else book.rows[self.side])
        if rows and self._filter().is_narrow():
            self.filters.reset()
        elif rows and book is not None and book.whole is not None:
            self._pick(*book.whole)
            self.period.set_span(*book.whole)
        else:
            self.write_new()

    def _show_totals(self) -> None:
        if self._book is not None:
            self.foot.show_totals(self._book, self.side, self.basis, self._currency())

    def _show_spread(self) -> None:
        """Of what is being typed, else of the one chosen row."""
        book, writing = self._book, self.panel.is_writing()
        self.foot.give_room(self.panel.isVisible())
        self._hide_empty_foot()
        if book is None:
            return
        chosen = self.rows.chosen()
        if writing:
            typed, what = self.panel.form.preview(), tr("as typed")
        elif len(chosen) == 1:
            row = chosen[0]
            typed, what = (row.amount_minor, row.day, row.covers, row.project), row.name
        else:
            typed, what = None, ""
        side = self.panel.form.side if writing else self.side
        spread = book.spread(*typed) if typed else None
        self.foot.spread.show_spread(spread, what, self._currency(), side=side, writing=writing)

    def _hide_empty_foot(self) -> None:
        """A foot without figures would only stand in the way of the first step."""
        known = self._book is not None and bool(self._book.rows[self.side])
        self.foot.setVisible(self.view != "trash" and (known or self.panel.isVisible()))

    def _offer(self) -> None:
        """Projects and names for the filter and the form."""
        book, form = self._book, self.panel.form
        if book is not None:
            self.filters.offer(book.projects_used())
            # A project that is archived by now stays with its income when something else is changed.
            own = form.row.project if form.row else None
            form.offer(book.projects_offered(own), book.names(form.side), self._currency())

    # Writing

    def write_new(self) -> None:
        """Open an empty form; one that is being filled keeps what is in it."""
        if self.view == "trash":
            self.views.set_current("income")
            self._show_view()
        form = self.panel.form
        if self.panel.is_writing() and form.row is None and form.side == self.side:
            form.focus_first()
        else:
            self._write(None)

    def _write(self, row: AmountRow | None) -> None:
        form = self.panel.form
        form.side, form.row = row.side if row else self.side, row
        self._offer()
        self.panel.write(form.side, row, self.today)

    def _open_repeat(self, row: AmountRow) -> None:
        self.panel.repeat_monthly(row, self._currency())

    def _delete(self, rows: list[AmountRow]) -> None:
        if rows:
            text = tr("Delete {what}").format(what=self._what(rows))
            self.workspace.do(text, amount_writes.trash, rows, offer_undo=True)

    def _restore(self, rows: list[AmountRow]) -> None:
        if rows:
            text = tr("Restore {what}").format(what=self._what(rows))
            self.workspace.do(text, amount_writes.restore, rows)

    def _what(self, rows: list[AmountRow]) -> str:
        """One row is named by its amount and day, many are counted."""
        if len(rows) > 1:
            return tr("{n} rows").format(n=len(rows))
        amount = format_money(rows[0].amount_minor, self._currency())
        return tr("{amount} of {day}").format(amount=amount, day=format_day(rows[0].day))

    # Afterwards

    def _stored(self, key: str, view: View) -> None:
        self._wanted = key
        self.views.set_current(view)
        self._show_view()
        self.refresh()

    def _show_saved(self, key: str) -> None:
        if self.rows.choose(key):
            self.rows.view.setFocus()
            return
        row = (
            next((row for row in self._book.rows[self.side] if row.key == key), None) if self._book else None
        )
        if row is not None:
            self.show_message(
                tr("Saved. It is not among the rows that are shown."),
                "ok",
                (tr("Show it"), lambda: self._reveal(row)),
            )

    def _reveal(self, row: AmountRow) -> None:
        self._wanted = row.key
        self.filters.reset()
        self.period.set_span(*year_of(row.day.year))
        self._pick(*year_of(row.day.year))

    def _left(self) -> None:
        self._show_spread()
        self.rows.view.setFocus()

    def _add_text(self) -> str:
        return tr("Add expense") if self.view == "expense" else tr("Add income")

    def _currency(self) -> str:
        return self.workspace.team.currency if self.workspace.team else "THB"
