"""The foot of the income page: when one amount counts, and what all of them come to in the period."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.dates import format_period
from gui.item_models.amount_rows import WITHOUT, Side, kind_name
from gui.language import tr
from gui.numbers import format_money
from gui.theme import Theme
from gui.widgets.spread_preview import SpreadPreview
from gui.widgets.totals_panel import TotalsPanel

if TYPE_CHECKING:
    from assessments.time_use.spreading import Basis
    from gui.income_figures import Book

_HEIGHT = 214
_PREVIEW = 412
_AXES: dict[Side, tuple[str, str]] = {"income": ("source", "kind"), "expense": ("payee", "project")}
_TITLES: dict[str, Callable[[], str]] = {
    "source": lambda: tr("Source"),
    "kind": lambda: tr("Kind"),
    "payee": lambda: tr("Paid to"),
    "project": lambda: tr("Project"),
}
_MISSING: dict[str, Callable[[], str]] = {
    "source": lambda: tr("No source"),
    "payee": lambda: tr("No payee"),
    "project": lambda: tr("No project"),
}


class AmountFoot(QWidget):
    """Two cards; while a form is open the preview has all the room. `basis_chosen` carries the basis."""

    basis_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spread, self.totals = SpreadPreview(theme), TotalsPanel(theme)
        self.totals.basis_chosen.connect(self.basis_chosen)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.spread.setMinimumWidth(_PREVIEW)
        row.addWidget(self.spread, 9)
        row.addWidget(self.totals, 16)

    def show_totals(self, book: "Book", side: Side, basis: str, currency: str) -> None:
        whole = book.totals[side, cast("Basis", basis), _AXES[side][0]].minor
        self.totals.set_title(
            tr("Counts in"), f"{format_period(*book.span)} · {format_money(whole, currency)}"
        )
        self.totals.basis.set_current(basis)
        for place, axis in enumerate(_AXES[side]):
            found = book.totals[side, cast("Basis", basis), axis]
            self.totals.show_totals(place, _TITLES[axis](), found, _namer(book, axis), currency)

    def give_room(self, writing: bool) -> None:
        self.totals.setVisible(not writing)

    def retranslate(self) -> None:
        self.spread.retranslate()
        self.totals.retranslate()


def _namer(book: "Book", axis: str) -> Callable[[str], str]:
    def name(key: str) -> str:
        if key == WITHOUT:
            return _MISSING[axis]()
        if axis == "project":
            return book.projects[key].name if key in book.projects else key
        return kind_name(key) if axis == "kind" else key

    return name
