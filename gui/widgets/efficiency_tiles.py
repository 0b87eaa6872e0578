"""The five figures at the top of the efficiency page, each with its change and what it must not be used for."""

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.charts.trust import format_share, is_low
from gui.language import tr
from gui.numbers import format_hours, format_money, format_number, format_percent, format_rate
from gui.theme import Theme
from gui.widgets.kpi_tile import Direction, KpiTile
from gui.widgets.labels import Tone

if TYPE_CHECKING:
    from assessments.time_use.comparison import Change as Moved
    from gui.time_use_figures import Figures

_TOPICS = ("man_hours", "recognised_income", "revenue_per_hour", "cost", "coverage")


class EfficiencyTiles(QWidget):
    """Hours, income, revenue per hour, cost per hour, coverage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [KpiTile(theme, topic) for topic in _TOPICS]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self.tiles:
            row.addWidget(tile, 1)

    def show_figures(self, figures: "Figures", currency: str) -> None:
        total, shown = figures.project.total, figures.project
        hours, income, rate, cost, coverage = self.tiles
        hours.show_figure(tr("Man-hours"), format_hours(total.seconds, 0), tr("h"))
        income.show_figure(tr("Income"), format_money(total.income_minor, currency, 0))
        _show_rate(rate, tr("Revenue per hour"), total.revenue_per_hour, tr("no hours"), currency)
        _show_rate(cost, tr("Cost per hour"), total.cost_per_hour, tr("not known"), currency)
        whole = shown.coverage
        coverage.show_figure(tr("Coverage of the log"), "–" if whole is None else format_share(whole))
        self._show_changes(figures, currency)
        self._show_trust(figures)

    def _show_changes(self, figures: "Figures", currency: str) -> None:
        moved = figures.comparison
        hours, income, rate, cost, coverage = self.tiles
        if moved is None or figures.before is None or not figures.before.total.seconds:
            for tile in self.tiles:
                tile.show_change("", tr("nothing to compare with"))
            return
        _show_move(hours, moved.seconds, lambda seconds: format_hours(int(seconds), 0))
        _show_move(income, moved.income, lambda minor: format_money(minor, currency, 0), "ok")
        _show_move(rate, moved.revenue_per_hour, lambda minor: format_money(minor, currency, 0), "ok")
        _show_move(cost, moved.cost_per_hour, lambda minor: format_money(minor, currency, 0), "warn")
        _show_points(coverage, moved.coverage)

    def _show_trust(self, figures: "Figures") -> None:
        """Grey what should not be relied on, and say why."""
        coverage, unknown = figures.project.coverage, figures.project.unknown_cost_share
        if coverage is None:
            self.tiles[4].show_change("", tr("no expected hours"))
        if coverage is not None and is_low(coverage):
            reason = tr("only {share} logged").format(share=format_share(coverage))
            self.tiles[2].set_greyed(True, reason)
        else:
            self.tiles[2].set_greyed(False)
        if unknown:
            share = format_percent(unknown)
            self.tiles[3].before.setText(tr("cost unknown for {share} of hours").format(share=share))


def _show_rate(tile: KpiTile, name: str, rate: Fraction | None, missing: str, currency: str) -> None:
    """A rate with its unit, or the words for why there is none."""
    if rate is None:
        tile.show_figure(name, missing)
    else:
        tile.show_figure(name, format_rate(rate, currency), tr("/h"))


def _show_move(tile: KpiTile, moved: "Moved", text: Any, tone_up: Tone = "") -> None:
    before = "" if moved.before is None else tr("was {value}").format(value=text(moved.before))
    if moved.relative is None:
        tile.show_change("", before)
        return
    tone: Tone = tone_up if moved.relative > 0 else ("warn" if tone_up == "ok" and moved.relative < 0 else "")
    tile.show_change(format_percent(abs(moved.relative), 1), before, _direction(moved.relative), tone)


def _show_points(tile: KpiTile, moved: "Moved") -> None:
    if moved.absolute is None or moved.before is None:
        tile.show_change("", "")
        return
    points = tr("{n} points").format(n=format_number(abs(moved.absolute)))
    tone: Tone = "ok" if moved.absolute > 0 else "warn" if moved.absolute < 0 else ""
    before = tr("was {value}").format(value=format_percent(moved.before))
    tile.show_change(points, before, _direction(moved.absolute), tone)


def _direction(moved: Fraction) -> Direction:
    return "up" if moved > 0 else "down" if moved < 0 else ""
