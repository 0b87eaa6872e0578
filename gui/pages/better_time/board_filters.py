"""What is on the board: which days, which rows, which basis of income, and with which row hours are exchanged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.language import tr
from gui.pages.better_time.shown_board import ShownBoard
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, secondary_button
from gui.widgets.filter_box import FilterBox
from gui.widgets.period_field import PeriodField
from gui.widgets.view_switch import ViewSwitch

CHANGE_SUM = ""
"""In place of a row to exchange with: the sum of hours changes."""


class BoardFilters(QWidget):
    undo_asked = Signal()
    reset_asked = Signal()
    targets_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period, self.axis = PeriodField(theme), ViewSwitch(("project", "purpose"), small=True)
        self.other, self.basis = FilterBox(), FilterBox()
        self.other.setMaximumWidth(290)
        self.back = icon_button(theme.icon("undo-2"), clicked=self.undo_asked.emit)
        self.reset = icon_button(theme.icon("rotate-ccw"), clicked=self.reset_asked.emit)
        self.targets = secondary_button(icon=theme.icon("target"), clicked=self.targets_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.period, self.axis, self.other, self.basis):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.back, self.reset, self.targets):
            row.addWidget(widget)

    def retranslate(self) -> None:
        self.axis.set_texts((tr("Projects"), tr("Purposes")), tr("Rows of the board"))
        self.other.set_label(tr("In exchange with"))
        self.basis.set_label(tr("Income", "filter"))
        name_button(self.back, tr("Step back"))
        name_button(self.reset, tr("As it was: take back everything"))
        self.targets.setText(tr("Targets…"))

    def show_board(self, shown: ShownBoard, other: str | None) -> None:
        """`other` is the row that was chosen to exchange with; None where nobody has chosen."""
        figures = shown.figures
        self.period.set_span(figures.period.first, figures.period.last)
        self.axis.set_current(shown.axis)
        bases = [("by_day", tr("by day")), ("cash", tr("as received")), ("by_hours", tr("by hours"))]
        self.basis.set_choices(bases, figures.basis)
        usual, order = shown.usual_other(), shown.order()
        keys = sorted(order, key=lambda key: key != usual)  # the usual one stands first
        choices = [(key, shown.name(key)) for key in keys]
        chosen = usual if other is None else other
        self.other.set_choices([*choices, (CHANGE_SUM, tr("Nothing: change the sum"))], chosen)

    def show_moves(self, moved: bool) -> None:
        self.back.setEnabled(moved)
        self.reset.setEnabled(moved)
