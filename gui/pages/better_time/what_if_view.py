"""What if hours went to other work: a board on which they are moved, and at once what that would come to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from assessments.time_use.followed import SHARE, WHOLE
from assessments.time_use.period import Period
from assessments.time_use.rounding import half_up
from assessments.time_use.what_if import Board
from gui.better_time_charts import member_chart
from gui.better_time_figures import WhatIfFigures, read_what_if, usual_weeks
from gui.better_time_words import BoardWords, assumptions, load_limit, row_name, share_distance
from gui.charts.member_hours import lowest
from gui.charts.trust import format_share
from gui.dates import format_period
from gui.item_models.what_if_rows import BoardLook, WhatIfRows
from gui.language import tr, translate_error
from gui.numbers import minor_digits
from gui.pages.better_time import board_draft
from gui.pages.better_time.board_draft import BoardState
from gui.pages.better_time.board_export import write_board
from gui.pages.better_time.board_legend import BoardLegend
from gui.pages.better_time.board_table import BoardTable
from gui.pages.better_time.decision_form import Decision, DecisionForm, Proposal
from gui.pages.better_time.form_dialog import FormDialog
from gui.pages.better_time.outcome_tiles import OutcomeTiles
from gui.pages.better_time.targets_form import TargetsForm
from gui.pages.better_time.view import BetterTimeView, let_wrap, show_sentence
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, primary_button, secondary_button
from gui.widgets.card import Card
from gui.widgets.chart_card import ChartCard, ask_where
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.insight_line import InsightLine
from gui.widgets.labels import plain_label
from gui.widgets.period_field import PeriodField
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.errors import AppError
from models.records import EntryFilter

if TYPE_CHECKING:
    from gui.charts.marks import Mark
    from models.records import Team

_CHANGE_SUM = ""


class WhatIfView(BetterTimeView):
    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.rows = WhatIfRows(self)
        self.table = BoardTable(theme, self.rows)
        self.state, self.figures, self.board = BoardState(), None, None
        self.figures: WhatIfFigures | None
        self.board: Board | None
        self._base: Board | None = None  # as it was when a handle was taken
        self._partner = ""  # who gave and took last, for the row that otherwise does
        self._today = date.today()
        self.dialog: FormDialog | None = None
        self._build()
        self._connect()

    # What the page asks

    def read(self, connection: Any, team: "Team", today: date) -> WhatIfFigures:
        state = board_draft.find(self.workspace, team.key)
        period = state.period or usual_weeks(connection, team.key, today)
        self._today = today
        return read_what_if(connection, team, period, state.basis, today=today)

    def present(self, reading: Any) -> None:
        if not isinstance(reading, WhatIfFigures):
            return
        self.figures = reading
        self.state = board_draft.find(self.workspace, reading.team.key)
        self._show_filters(reading)
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
            "find": self.period.setFocus,
            "export": self._open_export,
            "new": self.decide,
            "previous": lambda: self.period.shift(-1),
            "next": lambda: self.period.shift(1),
        }

    def begin_again(self) -> None:
        self.figures = self.board = self._base = None

    def take_focus(self) -> None:
        self.table.setFocus()

    def retranslate(self) -> None:
        self.axis.set_texts((tr("Projects"), tr("Purposes")), tr("Rows of the board"))
        self.other.set_label(tr("In exchange with"))
        self.basis.set_label(tr("Income", "filter"))
        name_button(self.back, tr("Step back"))
        name_button(self.reset, tr("As it was: take back everything"))
        self.targets.setText(tr("Targets…"))
        self.export_button.setText(tr("Export"))
        self.decide_button.setText(tr("Decide…"))
        self.empty.set_texts(
            tr("No hours in this period yet. Log some days, and they can be moved here."), tr("Log time")
        )
        self.table.retranslate()
        self.legend.retranslate()
        self.rows.retranslate()
        if self.figures is not None:
            self._show_filters(self.figures)
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
        self.complained.emit("" if board.hours[key] == seconds else self._short_of(other))

    def undo(self) -> None:
        if self.board is not None:
            self._take(self.board.undone())
            self.complained.emit("")

    def clear(self) -> None:
        """Take back every move on this axis."""
        if self.board is not None:
            self._take(self.board.cleared())
            self.complained.emit("")

    def _short_of(self, other: str | None) -> str:
        if other is None:
            return ""
        return tr("{name} has no more hours to give.").format(name=self._name(other))

    def _other_of(self, key: str) -> str | None:
        chosen = self.other.current()
        if chosen == _CHANGE_SUM:
            return None
        if key != chosen:
            self._partner = key
            return chosen
        keys = [one for one in self._order() if one != key]
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

    def _keep(self, state: BoardState) -> None:
        assert self.figures is not None
        self.state = state
        board_draft.keep(self.workspace, self.figures.team.key, state)

    # Choosing what is on the board

    def _choose_axis(self, axis: str) -> None:
        self._keep(replace(self.state, axis="purpose" if axis == "purpose" else "project"))
        if self.figures is not None:
            self._show_filters(self.figures)
            self._begin_board()

    def _choose_other(self, key: str) -> None:
        self._keep(self.state.with_other(key))

    def _choose_period(self, first: date, last: date) -> None:
        if self.figures is not None:
            self._keep(replace(self.state, period=Period(first, last)))
            self.refresh_asked.emit()

    def _choose_basis(self, basis: str) -> None:
        if self.figures is not None and basis in ("by_day", "cash", "by_hours"):
            self._keep(replace(self.state, basis=basis))
            self.refresh_asked.emit()

    # Showing

    def _begin_board(self) -> None:
        assert self.figures is not None
        situation = self.figures.situations[self.state.axis]
        self.board = Board(situation).replayed(self.state.moves.get(self.state.axis, ()))
        self.stack.setCurrentWidget(self._filled if situation.seconds else self.empty)
        self._show_board()
        self._show_load()

    def _show_filters(self, figures: WhatIfFigures) -> None:
        self.period.set_span(figures.period.first, figures.period.last)
        self.axis.set_current(self.state.axis)
        bases = [("by_day", tr("by day")), ("cash", tr("as received")), ("by_hours", tr("by hours"))]
        self.basis.set_choices(bases, figures.basis)
        usual = self._usual_other(figures)
        keys = [usual, *(key for key in self._order() if key != usual)] if usual else self._order()
        choices = [(key, self._name(key)) for key in keys]
        chosen = self.state.others.get(self.state.axis, usual)
        self.other.set_choices([*choices, (_CHANGE_SUM, tr("Nothing: change the sum"))], chosen)

    def _usual_other(self, figures: WhatIfFigures) -> str:
        """What keeps the team going itself: internal work, administration; else what brings in least an hour."""
        works = figures.situations[self.state.axis].works
        known = [work for work in works if work.seconds and work.rate is not None]
        own = [work for work in known if work.key in {*figures.internal, "administration"}]
        return min(own or known, key=lambda work: (work.rate or 0, -work.seconds)).key if known else ""

    def _order(self) -> list[str]:
        return [] if self.figures is None else self.figures.order(self.state.axis)

    def _name(self, key: str) -> str:
        assert self.figures is not None
        return row_name(key, self.figures.names[self.state.axis])

    def _look(self) -> BoardLook:
        assert self.figures is not None
        names = {key: self._name(key) for key in self._order()}
        targets = {
            measure.removeprefix(SHARE): value
            for measure, value in self.figures.targets.items()
            if measure.startswith(SHARE) and self.state.axis == "purpose"
        }
        return BoardLook(self._order(), names, self.figures.team.currency, targets, self.figures.internal)

    def words(self) -> BoardWords:
        assert self.figures is not None
        assert self.board is not None
        names = {key: self._name(key) for key in self._order()}
        return BoardWords(self.board, names, self.figures.team.currency)

    def notes(self) -> tuple[str, ...]:
        """What is taken for granted, and what cannot be told."""
        figures = self.figures
        assert figures is not None
        told = assumptions(self.state.axis, figures.period, figures.basis)
        return (*told, load_limit(figures.team.daily_limit))

    def _show_board(self, *, same_scale: bool = False) -> None:
        assert self.figures is not None
        assert self.board is not None
        self.rows.show_board(self.board, self._look(), same_scale=same_scale)
        self.legend.show_target(bool(self._look().targets))
        self.tiles.show_board(self.board, self.figures)
        words = self.words()
        show_sentence(self.insight, words.headline(), words.unknown() or self._targets_words())
        self.table.can_undo = bool(self.board.moves)
        self.back.setEnabled(bool(self.board.moves))
        self.reset.setEnabled(bool(self.board.moves))
        self.card.set_title(tr("Hours moved and their income"), self._card_subtitle())
        self.assumed.setText(" ".join(self.notes()))

    def _card_subtitle(self) -> str:
        figures = self.figures
        assert figures is not None
        if figures.coverage is None:
            return format_period(figures.period.first, figures.period.last)
        return tr("{period} · coverage {share}").format(
            period=format_period(figures.period.first, figures.period.last),
            share=format_share(figures.coverage),
        )

    def _targets_words(self) -> str:
        """How far the purposes would be from their targets: the farthest one, on the board of purposes."""
        assert self.figures is not None
        assert self.board is not None
        apart: list[tuple[Fraction, str]] = []
        for key, target in self._look().targets.items():
            share = self.board.share(key) if key in self.board.hours else None
            if share is not None:
                words = share_distance(share, target)
                apart.append((abs(share - Fraction(target, WHOLE)), f"{self._name(key)} {words}"))
        return max(apart)[1] if apart else ""

    def _show_load(self) -> None:
        if self.figures is not None:
            chart = member_chart(self.figures, self.theme.chart_style())
            self.load.show_chart(chart.title, chart.subtitle, chart.draw, lowest(len(self.figures.weeks)))

    # Targets and decisions

    def open_targets(self) -> None:
        figures = self.figures
        if figures is None:
            return
        form = TargetsForm(figures.targets, figures.team.currency)
        form.submitted.connect(self._save_targets)
        self._open_dialog(tr("Targets of the team"), form, QSize(460, 380))

    def _save_targets(self, wanted: dict[str, int | None]) -> None:
        from models import time_targets

        assert self.figures is not None
        text, team = tr("Set the targets of time"), self.figures.team.key
        self.workspace.do(
            text,
            time_targets.set_time_targets,
            team,
            wanted,
            done=lambda _: self._close_dialog(),
            failed=self._complain_in_dialog,
        )

    def decide(self) -> None:
        figures = self.figures
        if figures is None or self.board is None or not self.board.situation.seconds:
            return
        people = [(one.key, one.name) for one in self.workspace.members]
        form = DecisionForm(self.theme, self.proposal(), people, self._today, figures.team.currency)
        form.submitted.connect(self._save_decision)
        self._open_dialog(tr("From the board to a commitment"), form, QSize(560, 430))
        form.what.setFocus()

    def proposal(self) -> Proposal:
        """What was moved, and as a measure the share that changes most, or what an hour then brings in."""
        figures, board = self.figures, self.board
        assert figures is not None
        assert board is not None
        what = self.words().move_words() if board.moves else ""
        if self.state.axis == "purpose" and board.moves:
            changed = {key: abs(self._share_change(key)) for key in self._order() if key != "none"}
            key = max(changed, key=changed.__getitem__)
            share = board.share(key) or Fraction(0)
            return Proposal(what, SHARE + key, half_up(share * 100) * 100)
        rate = board.then.revenue_per_hour or board.now.revenue_per_hour
        one = 10 ** minor_digits(figures.team.currency)
        return Proposal(what, "revenue_per_hour", None if rate is None else half_up(rate / one) * one)

    def _share_change(self, key: str) -> Fraction:
        board = self.board
        assert board is not None
        before = board.cleared().share(key) or Fraction(0)
        return (board.share(key) or Fraction(0)) - before

    def _save_decision(self, decision: Decision) -> None:
        from models import commitments

        assert self.figures is not None
        self.workspace.do(
            tr("Decide: {what}").format(what=decision.what),
            commitments.add_commitment,
            self.figures.team.key,
            decision.what,
            due=decision.due,
            decided=self._today,
            member=decision.member,
            first_sign=decision.first_sign,
            measure=decision.measure,
            target=decision.target,
            done=lambda _: self._close_dialog(),
            failed=self._complain_in_dialog,
            offer_undo=True,
        )

    def _open_dialog(self, title: str, form: TargetsForm | DecisionForm, size: QSize) -> None:
        self._close_dialog()
        self.dialog = FormDialog(title, form, size, self.window())
        self.dialog.finished.connect(lambda _: self.table.setFocus())
        self.dialog.open()

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _complain_in_dialog(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, AppError):
            self.dialog.form.show_complaint(translate_error(error))

    # Leaving the window

    def _open_export(self) -> None:
        menu = QMenu(self)
        for ending in (".xlsx", ".csv"):
            text = tr("Table as {kind}…").format(kind=ending[1:].upper())
            menu.addAction(text, lambda ending=ending: self._ask_where(ending))
        menu.exec(self.export_button.mapToGlobal(self.export_button.rect().bottomLeft()))

    def _ask_where(self, ending: str) -> None:
        path = ask_where(self, f"{tr('what if')}{ending}")
        if path is None or self.board is None or self.figures is None:
            return
        try:
            write_board(path, self.words(), self._look(), self.notes())
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
        self.period = PeriodField(self.theme)
        self.axis = ViewSwitch(("project", "purpose"), small=True)
        self.other, self.basis = FilterBox(), FilterBox()
        self.other.setMaximumWidth(290)
        self.back = icon_button(self.theme.icon("undo-2"), clicked=self.undo)
        self.reset = icon_button(self.theme.icon("rotate-ccw"), clicked=self.clear)
        self.targets = secondary_button(icon=self.theme.icon("target"), clicked=self.open_targets)
        self.export_button = secondary_button(icon=self.theme.icon("file-down"), clicked=self._open_export)
        self.decide_button = primary_button(
            icon=self.theme.icon("check", "ui.on_accent"), clicked=self.decide
        )
        self.insight = InsightLine(self.theme, "better_time")
        let_wrap(self.insight)
        self.tiles = OutcomeTiles(self.theme)
        self.load = ChartCard(self.theme, "load", scrolls=True)
        self.assumed = plain_label(role="caption", wrap=True)
        self.card, self.legend = Card(), BoardLegend(self.theme)
        self.card.head.addWidget(self.legend)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.assumed)
        self.empty, self.stack = EmptyState(), QStackedWidget()
        self._filled = self._build_filled()
        self.stack.addWidget(self._filled)
        self.stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(self._build_filters())
        box.addWidget(self.stack, 1)

    def _build_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.period, self.axis, self.other, self.basis):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.back, self.reset, self.targets):
            row.addWidget(widget)
        return row

    def _build_filled(self) -> QWidget:
        filled = QWidget()
        box = QVBoxLayout(filled)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.insight)
        box.addWidget(self.tiles)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.card, 9)
        row.addWidget(self.load, 4)
        box.addLayout(row, 1)
        return filled

    def _connect(self) -> None:
        self.period.picked.connect(self._choose_period)
        self.axis.chosen.connect(self._choose_axis)
        self.other.chosen.connect(self._choose_other)
        self.basis.chosen.connect(self._choose_basis)
        self.rows.typed.connect(self.place)
        self.rows.refused.connect(self.complained)
        self.table.stepped.connect(self.step)
        self.table.grabbed.connect(self._hold)
        self.table.dragged.connect(self._drag)
        self.table.released.connect(self._release)
        self.table.undo_asked.connect(self.undo)
        self.load.opened.connect(self._open_member)
        self.load.told.connect(self.workspace.message)
        self.load.failed.connect(self.failed)
        self.theme.changed.connect(self._show_load)
        self.empty.acted.connect(lambda: self.page_asked.emit("time_log", None))
