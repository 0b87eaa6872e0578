"""One amount per month on the three bases, so that the choice of days it is for can be seen before it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from gui.dates import format_month
from gui.item_models.amount_rows import Side
from gui.item_models.figures import FigureColumn
from gui.language import tr
from gui.numbers import format_money
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.icon_line import IconLine
from gui.widgets.info_link import InfoLink
from gui.widgets.labels import plain_label
from gui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from assessments.time_use.spread import Spread


class SpreadPreview(Card):
    """Shows a Spread, or says what to do to see one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._spread: Spread | None = None
        self._what, self._currency = "", "THB"
        self._side: Side = "income"
        self._writing = False
        self.table = SmallTable()
        self.fallback = IconLine(theme, "info", "state.warn.text", role="small")
        self.nothing = plain_label(role="secondary", wrap=True)
        self.head.addWidget(InfoLink("recognised_income", theme))
        shown, empty = QWidget(), QWidget()
        box, words = QVBoxLayout(shown), QVBoxLayout(empty)
        for layout in (box, words):
            layout.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.fallback)
        box.addWidget(self.table, 1)
        words.addWidget(self.nothing)
        words.addStretch()
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)
        self._stack.addWidget(empty)
        self._stack.addWidget(shown)

    def show_spread(
        self,
        spread: "Spread | None",
        what: str,
        currency: str,
        *,
        side: Side = "income",
        writing: bool = False,
    ) -> None:
        """`what` names the amount; while a person is `writing`, nothing means that it cannot be read yet."""
        self._spread, self._what, self._currency = spread, what, currency
        self._side, self._writing = side, writing
        self.retranslate()

    def _subtitle(self) -> str:
        if self._spread is None:
            return ""
        amount = format_money(self._spread.amount, self._currency)
        return f"{amount} · {self._what}" if self._what else amount

    def retranslate(self) -> None:
        self.set_title(tr("When it counts, month by month"), self._subtitle())
        self.nothing.setText(
            tr("Type the amount, and here stands in which months it counts on each basis.")
            if self._writing
            else tr("Choose a row to see in which months its amount counts on each basis.")
        )
        self.table.setAccessibleName(tr("When it counts, month by month"))
        self.fallback.set_text(tr("No hours are logged for these days, so by hours is the same as by day."))
        spread = self._spread
        self._stack.setCurrentIndex(0 if spread is None else 1)
        self.fallback.setVisible(spread is not None and spread.fallback)
        if spread is not None:
            self._fill(spread)

    def _fill(self, spread: "Spread") -> None:
        def money(minor: int) -> str:
            return format_money(minor, self._currency) if minor else "–"

        moved = tr("Received") if self._side == "income" else tr("Paid")
        columns = [FigureColumn(tr("Month"), is_text=True)]
        columns += [FigureColumn(title, money) for title in (moved, tr("By day"), tr("By hours"))]
        rows = [(str(row.month), (format_month(row.month), *row[1:])) for row in spread.rows]
        whole = (spread.amount,) * 3
        self.table.figures.show_rows(columns, rows, (tr("Total"), *whole))
