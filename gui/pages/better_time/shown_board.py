"""One board under the names, targets and words of its team: what stands on it, beside it and below it."""

from dataclasses import dataclass
from fractions import Fraction

from assessments.time_use.followed import SHARE, WHOLE
from assessments.time_use.rounding import half_up
from assessments.time_use.what_if import Board, WhatIfAxis
from gui.better_time_figures import WhatIfFigures
from gui.better_time_words import BoardWords, assumptions, load_limit, row_name, share_distance
from gui.charts.trust import format_share
from gui.dates import format_period
from gui.item_models.what_if_rows import BoardLook
from gui.language import tr
from gui.numbers import minor_digits
from gui.pages.better_time.decision_form import Proposal

_OWN_PURPOSE = "administration"
_RATE = "revenue_per_hour"


@dataclass(frozen=True)
class ShownBoard:
    figures: WhatIfFigures
    axis: WhatIfAxis
    board: Board

    def order(self) -> list[str]:
        return self.figures.order(self.axis)

    def name(self, key: str) -> str:
        return row_name(key, self.figures.names[self.axis])

    def look(self) -> BoardLook:
        """Purposes have target shares; projects have none."""
        order, targets = self.order(), self.figures.targets if self.axis == "purpose" else {}
        shares = {
            measure.removeprefix(SHARE): share
            for measure, share in targets.items()
            if measure.startswith(SHARE)
        }
        names = {key: self.name(key) for key in order}
        return BoardLook(order, names, self.figures.team.currency, shares, self.figures.internal)

    def words(self) -> BoardWords:
        return BoardWords(self.board, self.look().names, self.figures.team.currency)

    def notes(self) -> tuple[str, ...]:
        """What is taken for granted, and what cannot be told."""
        told = assumptions(self.axis, self.figures.period, self.figures.basis)
        return (*told, load_limit(self.figures.team.daily_limit))

    def subtitle(self) -> str:
        period, coverage = self.figures.period, self.figures.coverage
        days = format_period(period.first, period.last)
        if coverage is None:
            return days
        return tr("{period} · coverage {share}").format(period=days, share=format_share(coverage))

    def targets_words(self) -> str:
        """Which purpose would be farthest from its target; empty where none has one."""
        apart: list[tuple[Fraction, str]] = []
        for key, target in self.look().targets.items():
            share = self.board.share(key) if key in self.board.hours else None
            if share is not None:
                words = f"{self.name(key)} {share_distance(share, target)}"
                apart.append((abs(share - Fraction(target, WHOLE)), words))
        return max(apart)[1] if apart else ""

    def usual_other(self) -> str:
        """What keeps the team going itself: internal work, administration; else what brings in least an hour."""
        known = [work for work in self.board.situation.works if work.seconds and work.rate is not None]
        own = [work for work in known if work.key in {*self.figures.internal, _OWN_PURPOSE}]
        return min(own or known, key=lambda work: (work.rate or 0, -work.seconds)).key if known else ""

    def proposal(self) -> Proposal:
        """What was moved, and as a measure the share that changes most, or what an hour then brings in."""
        board = self.board
        what = self.words().move_words() if board.moves else ""
        if self.axis == "purpose" and board.moves:
            changed = {key: abs(self._share_change(key)) for key in self.order() if key != "none"}
            key = max(changed, key=changed.__getitem__)
            return Proposal(what, SHARE + key, half_up((board.share(key) or Fraction(0)) * 100) * 100)
        rate = board.then.revenue_per_hour or board.now.revenue_per_hour
        one = 10 ** minor_digits(self.figures.team.currency)
        return Proposal(what, _RATE, None if rate is None else half_up(rate / one) * one)

    def _share_change(self, key: str) -> Fraction:
        before = self.board.cleared().share(key) or Fraction(0)
        return (self.board.share(key) or Fraction(0)) - before
