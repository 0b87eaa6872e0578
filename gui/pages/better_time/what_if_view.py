"""What if hours went to other work: a board on which they are moved, and at once what that would come to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from assessments.time_use.period import Period
from assessments.time_use.spreading import BASES
from assessments.time_use.what_if import Board
from gui.better_time_charts import member_chart
from gui.better_time_figures import WhatIfFigures, read_what_if, usual_weeks
from gui.charts.member_hours import lowest
from gui.item_models.what_if_rows import WhatIfRows
from gui.language import tr
from gui.pages.better_time import board_draft
from gui.pages.better_time.board_draft import BoardState
from gui.pages.better_time.board_export import write_board
from gui.pages.better_time.board_filters import CHANGE_SUM, BoardFilters
from gui.pages.better_time.board_legend import BoardLegend
from gui.pages.better_time.board_table import BoardTable
from gui.pages.better_time.deciding import Deciding
from gui.pages.better_time.outcome_tiles import OutcomeTiles
from gui.pages.better_time.shown_board import ShownBoard
from gui.pages.better_time.view import BetterTimeView, let_wrap, show_sentence
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.card import Card
from gui.widgets.chart_card import ChartCard, ask_where
from gui.widgets.empty_state import EmptyState
from gui.widgets.insight_line import InsightLine
from gui.widgets.labels import plain_label
from gui.workspace import Workspace
from models.errors import AppError
from models.records import EntryFilter

if TYPE_CHECKING:
    from gui.charts.marks import Mark
    from models.records import Team


class WhatIfView(BetterTimeView):
    """The board is a draft of this computer: every move is kept, and nothing of it is in the database."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.rows = WhatIfRows(self)
        self.table = BoardTable(theme, self.rows)
        self.filters, self.deciding = BoardFilters(theme), Deciding(workspace, theme, self)
        self.state = BoardState()
        self.figures: WhatIfFigures | None = None
        self.board: Board | None = None
        self._base: Board | None = None  # as it was when a handle was taken
        self._partner = ""  # which row was moved last, for the one that otherwise gives and takes
        self._today = date.today()
        self._build()
        self._connect()

    # What the page asks

    def read(self, connection: Any, team: "Team", today: date) -> WhatIfFigures:
        state = board_draft.find(self.workspace, team.key)
        period = state.period or usual_weeks(connection, team.key, today)
        self._today = today
        return read_what_if(connection, team, period, state.basis, today=today)

    def present(self, reading: Any) -> None:
        if isinstance(reading, WhatIfFigures):
            self.figures = reading
            self.state = board_draft.find(self.workspace, reading.team.key)
            self._begin_board()

    def header_widgets(self) -> list[QWidget]:
        return [self.export_button, self.decide_button]

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("← →", tr("Move an hour")),
            ("Shift+→", tr("Ten hours")),
            (tr("Digits"), tr("Type hours")),
            ("Backspace", tr("Step back")),
            ("Ctrl+N", tr("Decide")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {
            "find": self.filters.period.setFocus,
            "export": self._open_export,
            "new": self.decide,
            "previous": lambda: self.filters.period.shift(-1),
            "next": lambda: self.filters.period.shift(1),
        }

    def begin_again(self) -> None:
        self.figures = self.board = self._base = None

    def take_focus(self) -> None:
        is_empty = self.stack.currentWidget() is self.empty
        (self.empty.button if is_empty else self.table).setFocus()

    def retranslate(self) -> None:
        self.filters.retranslate()
        self.export_button.setText(tr("Export"))
        self.decide_button.setText(tr("Decide…"))
        self.empty.set_texts(
            tr("No hours in this period yet. Log some days, and they can be moved here."), tr("Log time")
        )
        for part in (self.table, self.legend, self.rows):
            part.retranslate()
        if self.figures is not None:
            self._begin_board()

    # Moving hours

    def step(self, key: str, seconds: int) -> None:
        """So many hours more or less for a row."""
        if self.board is not None:
            self.place(key, max(self.board.hours[key] + seconds, 0))

    def place(self, key: str, seconds: int) -> None:
        """Give a row so many hours; what its partner does not have cannot come."""
        if self.board is None:
            return
        other = self._other_of(key)
        board = self.board.placed(key, seconds, other)
        self._take(board)
        short = board.hours[key] != seconds and other is not None
        words = tr("{name} has no more hours to give.")
        self.complained.emit(words.format(name=self.shown().name(other or "")) if short else "")

    def undo(self) -> None:
        if self.board is not None:
            self._take(self.board.undone())
            self.complained.emit("")

    def clear(self) -> None:
        """Take back every move on this axis."""
        if self.board is not None:
            self._take(self.board.cleared())
            self.complained.emit("")

    def _other_of(self, key: str) -> str | None:
        """The row that gives and takes; for this row itself the one that was moved last."""
        chosen = self.filters.other.current()
        if chosen == CHANGE_SUM:
            return None
        if key != chosen:
            self._partner = key
            return chosen
        keys = [one for one in self.shown().order() if one != key]
        return self._partner if self._partner in keys else next(iter(keys), None)

    def _drag(self, key: str, seconds: int) -> None:
        if self._base is not None:
            self._take(self._base.placed(key, seconds, self._other_of(key)), same_scale=True)

    def _hold(self) -> None:
        self._base = self.board

    def _release(self) -> None:
        self._base = None
        if self.board is not None:
            self._take(self.board)

    def _take(self, board: Board, *, same_scale: bool = False) -> None:
        assert self.figures is not None
        self.board = board
        # Moved hours belong to their period: next week's usual one is another.
        period = self.figures.period if board.moves else self.state.period
        self._keep(replace(self.state.with_moves(board.moves), period=period))
        self._show_board(same_scale=same_scale)

    # Choosing what is on the board

    def _keep(self, state: BoardState) -> None:
        if self.figures is not None:
            self.state = state
            board_draft.keep(self.workspace, self.figures.team.key, state)

    def _choose_axis(self, axis: str) -> None:
        self._keep(replace(self.state, axis="purpose" if axis == "purpose" else "project"))
        if self.figures is not None:
            self._begin_board()

    def _choose_period(self, first: date, last: date) -> None:
        self._keep(replace(self.state, period=Period(first, last)))
        self.refresh_asked.emit()

    def _choose_basis(self, chosen: str) -> None:
        basis = next(one for one in BASES if one == chosen)
        self._keep(replace(self.state, basis=basis))
        self.refresh_asked.emit()

    # Showing

    def shown(self) -> ShownBoard:
        assert self.figures is not None
        assert self.board is not None
        return ShownBoard(self.figures, self.state.axis, self.board)

    def _begin_board(self) -> None:
        assert self.figures is not None
        situation = self.figures.situations[self.state.axis]
        self.board = Board(situation).replayed(self.state.moves.get(self.state.axis, ()))
        self.filters.show_board(self.shown(), self.state.others.get(self.state.axis))
        self._show_part(self._filled if situation.seconds else self.empty)
        self._show_board()
        self._show_load()

    def _show_part(self, part: QWidget) -> None:
        """The board, or why there is none: without hours nothing can be decided or exported."""
        had_keys = self.stack.isAncestorOf(self.window().focusWidget() or self)
        changed = self.stack.currentWidget() is not part
        self.stack.setCurrentWidget(part)
        for button in (self.decide_button, self.export_button):
            button.setEnabled(part is self._filled)
        if changed and had_keys:
            self.take_focus()

    def _show_board(self, *, same_scale: bool = False) -> None:
        shown = self.shown()
        look, words = shown.look(), shown.words()
        self.rows.show_board(shown.board, look, same_scale=same_scale)
        self.legend.show_target(bool(look.targets))
        self.tiles.show_board(shown.board, shown.figures)
        show_sentence(self.insight, words.headline(), words.unknown() or shown.targets_words())
        self.filters.show_moves(bool(shown.board.moves))
        self.table.can_undo = bool(shown.board.moves)
        self.card.set_title(tr("Hours moved and their income"), shown.subtitle())
        self.assumed.setText(" ".join(shown.notes()))

    def _show_load(self) -> None:
        if self.figures is not None:
            chart = member_chart(self.figures, self.theme.chart_style())
            self.load.show_chart(chart.title, chart.subtitle, chart.draw, lowest(len(self.figures.weeks)))

    # Targets, decisions, and leaving the window

    def open_targets(self) -> None:
        if self.figures is not None:
            self.deciding.open_targets(self.figures.team, self.figures.targets)

    def decide(self) -> None:
        if self.board is not None and self.board.situation.seconds:
            shown = self.shown()
            self.deciding.open_decision(shown.figures.team, shown.proposal(), self._today)

    def _open_export(self) -> None:
        if not self.export_button.isEnabled():
            return
        menu = QMenu(self)
        for ending in (".xlsx", ".csv"):
            text = tr("Table as {kind}…").format(kind=ending[1:].upper())
            menu.addAction(text, lambda ending=ending: self._ask_where(ending))
        menu.exec(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))

    def _ask_where(self, ending: str) -> None:
        path = ask_where(self, f"{tr('what if')}{ending}") if self.board is not None else None
        if path is None:
            return
        shown = self.shown()
        try:
            write_board(path, shown.words(), shown.look(), shown.notes())
        except AppError as error:
            self.failed.emit(error)
        else:
            self.workspace.message.emit(tr("Saved as {file}.").format(file=path.name))

    def _open_member(self, mark: "Mark") -> None:
        member = mark.keys.get("member")
        if member and self.figures is not None:
            period = self.figures.period
            wanted = EntryFilter(first=period.first, last=period.last, member=str(member[0]))
            self.page_asked.emit("time_log", wanted)

    # Building

    def _build(self) -> None:
        self.export_button = secondary_button(icon=self.theme.icon("file-down"), clicked=self._open_export)
        check = self.theme.icon("check", "ui.on_accent")
        self.decide_button = primary_button(icon=check, clicked=self.decide)
        self.insight, self.tiles = InsightLine(self.theme, "better_time"), OutcomeTiles(self.theme)
        let_wrap(self.insight)
        self.load = ChartCard(self.theme, "load", scrolls=True)
        self.assumed = plain_label(role="caption", wrap=True)
        self.card, self.legend = Card(), BoardLegend(self.theme)
        self.card.head.addWidget(self.legend)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.assumed)
        self.empty, self.stack, self._filled = EmptyState(), QStackedWidget(), self._build_filled()
        self.stack.addWidget(self._filled)
        self.stack.addWidget(self.empty)
        box = _column(self)
        box.addWidget(self.filters)
        box.addWidget(self.stack, 1)

    def _build_filled(self) -> QWidget:
        filled = QWidget()
        box = _column(filled)
        box.addWidget(self.insight)
        box.addWidget(self.tiles)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.card, 9)
        row.addWidget(self.load, 4)
        box.addLayout(row, 1)
        return filled

    def _connect(self) -> None:
        filters, table = self.filters, self.table
        filters.period.picked.connect(self._choose_period)
        filters.axis.chosen.connect(self._choose_axis)
        filters.other.chosen.connect(lambda key: self._keep(self.state.with_other(key)))
        filters.basis.chosen.connect(self._choose_basis)
        filters.undo_asked.connect(self.undo)
        filters.reset_asked.connect(self.clear)
        filters.targets_asked.connect(self.open_targets)
        self.rows.typed.connect(self.place)
        self.rows.refused.connect(self.complained)
        table.stepped.connect(self.step)
        table.grabbed.connect(self._hold)
        table.dragged.connect(self._drag)
        table.released.connect(self._release)
        table.undo_asked.connect(self.undo)
        self.deciding.closed.connect(table.setFocus)
        self.load.opened.connect(self._open_member)
        self.load.told.connect(self.workspace.message)
        self.load.failed.connect(self.failed)
        self.theme.changed.connect(self._show_load)
        self.empty.acted.connect(lambda: self.page_asked.emit("time_log", None))


def _column(holder: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(12)
    return box
