"""What counts in the period on one basis, added up in two small tables with shares as figures."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.item_models.figures import FigureColumn
from gui.language import tr
from gui.numbers import format_money, format_percent
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.filter_box import FilterBox
from gui.widgets.info_link import InfoLink
from gui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from assessments.time_use.spread import Totals

BASES: dict[str, Callable[[], str]] = {
    "by_day": lambda: tr("by day"),
    "cash": lambda: tr("when received"),
    "by_hours": lambda: tr("by hours"),
}


class TotalsPanel(Card):
    """`basis_chosen` carries "by_day", "cash" or "by_hours"."""

    basis_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.basis = FilterBox()
        self.basis.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.basis.chosen.connect(self.basis_chosen)
        self.tables = (SmallTable(), SmallTable())
        self.head.addWidget(self.basis)
        self.head.addWidget(InfoLink("bases", theme))
        row = QHBoxLayout()
        row.setSpacing(12)
        for table, stretch in zip(self.tables, (13, 12), strict=True):  # names of sources are long
            row.addWidget(table, stretch)
        self.body.addLayout(row, 1)

    def retranslate(self) -> None:
        self.basis.set_label(tr("Counted"))
        self.basis.set_choices([(key, text()) for key, text in BASES.items()])

    def show_totals(
        self,
        place: int,
        title: str,
        totals: "Totals",
        name: Callable[[str], str],
        currency: str,
    ) -> None:
        """Fill the first or second table; `name` turns keys into words."""
        table = self.tables[place]
        columns = (
            FigureColumn(title, is_text=True),
            FigureColumn(tr("Amount"), lambda minor: format_money(minor, currency)),
            FigureColumn(tr("Share"), format_percent),
        )
        rows = [(row.key, (name(row.key), row.minor, row.share)) for row in totals.rows]
        whole = sum(row.share for row in totals.rows if row.share is not None) or None
        table.figures.show_rows(columns, rows, (tr("Total"), totals.minor, whole))
        table.setAccessibleName(title)
