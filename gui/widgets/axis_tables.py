"""The figures as rows: one table that switches between the five axes, and one for the load."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assessments.time_use.efficiency import AXES, Axis
from gui import labels
from gui.efficiency_tables import SHARED_BY_HOURS, axis_table, load_table, row_entries
from gui.item_models.figures import FigureTable
from gui.language import tr
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.figure_view import FigureView
from gui.widgets.info_link import InfoLink
from gui.widgets.labels import plain_label
from gui.widgets.view_switch import ViewSwitch

if TYPE_CHECKING:
    from gui.time_use_figures import Figures


class AxisTable(Card):
    """`opened` carries the EntryFilter of a row, or None for income that has no hours."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.axis: Axis = "project"
        self._figures: Figures | None = None
        self._currency, self._sees_costs = "", True
        self.switch = ViewSwitch(AXES)
        self.switch.chosen.connect(self._choose)
        self.note = plain_label(role="small", wrap=True)
        self.model = FigureTable(self)
        self.view = FigureView(self.model)
        self.view.activated.connect(self._open)
        top = QHBoxLayout()
        top.addWidget(self.switch)
        top.addWidget(self.note, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.view, 1)

    def retranslate(self) -> None:
        self.switch.set_texts([labels.heading(axis) for axis in AXES], tr("Rows by"))
        self.view.setAccessibleName(tr("Figures by row"))

    def show_figures(self, figures: "Figures", currency: str, *, sees_costs: bool) -> None:
        """`sees_costs` is False for those who may not see the cost of single people."""
        self._figures, self._currency, self._sees_costs = figures, currency, sees_costs
        self._show()

    def _show(self) -> None:
        if self._figures is None:
            return
        people = self.axis == "member"
        with_cost = self._sees_costs or not people
        self.model.show_rows(*axis_table(self._figures, self.axis, self._currency, with_cost=with_cost))
        # No ranking: the rows of people stand by name and cannot be sorted by a figure.
        self.view.setSortingEnabled(False)
        self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(not people)
        shared = tr("Shared by hours: this says where the time goes, never what a person is worth.")
        self.note.setText(shared if self.axis in SHARED_BY_HOURS else "")

    def _choose(self, axis: str) -> None:
        self.axis = cast(Axis, axis)
        self._show()

    def _open(self, index: QModelIndex) -> None:
        key = self.model.key(index.row())
        if key is not None and self._figures is not None:
            self.opened.emit(row_entries(self._figures, self.axis, key))


class LoadTable(Card):
    """Days and weeks over the limits, by name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.head.addWidget(InfoLink("load", theme))
        self.model = FigureTable(self)
        self.view = FigureView(self.model)
        self.body.addWidget(self.view, 1)

    def retranslate(self) -> None:
        self.set_title(tr("Load"), tr("days and weeks over the team's limits"))
        self.view.setAccessibleName(tr("Load by member"))

    def show_figures(self, figures: "Figures") -> None:
        self.model.show_rows(*load_table(figures))
