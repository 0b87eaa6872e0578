"""What the moved hours come to: revenue per hour, break-even, margin and load, now and what if beside each other."""

from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QWidget

from assessments.time_use.what_if import Board
from gui.better_time_figures import WhatIfFigures
from gui.better_time_words import rate_distance
from gui.charts.trust import format_share, is_low
from gui.language import tr
from gui.numbers import format_number, format_rate
from gui.theme import Theme
from gui.widgets.kpi_tile import KpiTile

_TOPICS = ("revenue_per_hour", "cost", "", "load")
_HOUR = 3600


class OutcomeTiles(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [KpiTile(theme, topic) for topic in _TOPICS]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self.tiles:
            row.addWidget(tile, 1)

    def show_board(self, board: Board, figures: WhatIfFigures) -> None:
        currency = figures.team.currency
        now, then = board.now, board.then
        rate, cost, margin, load = self.tiles

        def money(value: Fraction | None, missing: str) -> str:
            return missing if value is None else format_rate(value, currency)

        nothing = tr("no hours")
        unknown = tr("not known") if then.unknown_seconds else nothing
        _show(
            rate,
            tr("Revenue per hour"),
            money(now.revenue_per_hour, nothing),
            money(then.revenue_per_hour, unknown),
        )
        _show(
            cost,
            tr("Break-even (cost per hour)"),
            money(now.break_even, tr("not known")),
            money(then.break_even, tr("not known")),
        )
        _show(
            margin,
            tr("Margin per hour"),
            money(now.margin_per_hour, tr("not known")),
            money(then.margin_per_hour, tr("not known")),
        )
        _show(
            load,
            tr("Hours a person and week"),
            _hours(now.seconds_per_person_week),
            _hours(then.seconds_per_person_week),
            tr("h"),
        )
        self._say_more(board, figures)

    def _say_more(self, board: Board, figures: WhatIfFigures) -> None:
        rate, cost, margin, load = self.tiles
        now, then, target = board.now, board.then, figures.targets.get("revenue_per_hour")
        if target is not None and then.revenue_per_hour is not None:
            rate.show_change(before=self._target_words(target, then.revenue_per_hour, figures))
        else:
            rate.show_change()
        same = now.break_even == then.break_even
        cost.show_change(before=tr("unchanged while the sum of hours stays") if same else "")
        below = then.margin_per_hour is not None and then.margin_per_hour < 0
        margin.show_change(before=tr("below break-even") if below else tr("revenue per hour − cost per hour"))
        expected = board.situation.expected_per_person_week
        limit = _hours(Fraction(figures.team.weekly_limit))
        words = tr("limit {limit} h") if expected is None else tr("expected {expected} · limit {limit} h")
        load.show_change(before=words.format(expected=_hours(expected), limit=limit))
        low = is_low(figures.coverage)
        reason = tr("only {share} logged").format(share=format_share(figures.coverage or Fraction(0)))
        rate.set_greyed(low, reason)

    def _target_words(self, target: int, rate: Fraction, figures: WhatIfFigures) -> str:
        currency = figures.team.currency
        return tr("target {target} · {distance}").format(
            target=format_rate(Fraction(target), currency), distance=rate_distance(rate, target, currency)
        )


def _show(tile: KpiTile, name: str, now: str, then: str, unit: str = "") -> None:
    is_known = then != tr("not known")
    tile.show_figure(name, now if now == then else f"{now} → {then}", (unit or tr("/h")) if is_known else "")


def _hours(seconds: Fraction | None) -> str:
    if seconds is None:
        return "–"
    return format_number(seconds / _HOUR, 0 if seconds % _HOUR == 0 else 1)
