"""The three lists of the income page, one shown at a time, each with the buttons that fit it."""

from typing import Literal

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from gui.dates import format_period
from gui.item_models.amount_rows import Span
from gui.item_models.amounts import EXPENSE_COLUMNS, INCOME_COLUMNS, TRASH_COLUMNS
from gui.language import tr
from gui.theme import Theme
from gui.widgets.amount_list import AmountList
from gui.widgets.buttons import danger_button, secondary_button

View = Literal["income", "expense", "trash"]
VIEWS: tuple[View, ...] = ("income", "expense", "trash")
_COLUMNS = {"income": INCOME_COLUMNS, "expense": EXPENSE_COLUMNS, "trash": TRASH_COLUMNS}


class AmountLists(QStackedWidget):
    """`edit_asked` and `repeat_asked` carry one row, `delete_asked` and `restore_asked` rows; `selected` is for others.

    `filled_asked` when the button of an empty list was pressed.
    """

    edit_asked = Signal(object)
    repeat_asked = Signal(object)
    delete_asked = Signal(object)
    restore_asked = Signal(object)
    selected = Signal()
    filled_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change: list[QPushButton] = []
        self._repeat: list[QPushButton] = []
        self._delete: list[QPushButton] = []
        self._restore = secondary_button(clicked=lambda: self.restore_asked.emit(self.current().chosen()))
        self.lists: dict[View, AmountList] = {view: self._list(view, theme) for view in VIEWS}

    def current(self) -> AmountList:
        shown = self.currentWidget()
        assert isinstance(shown, AmountList)
        return shown

    def show_view(self, view: View) -> None:
        self.setCurrentWidget(self.lists[view])

    def retranslate(self) -> None:
        for buttons, text in (
            (self._change, tr("Change")),
            (self._repeat, tr("Repeat monthly")),
            (self._delete, tr("Delete")),
            ([self._restore], tr("Restore")),
        ):
            for button in buttons:
                button.setText(text)
        for view, name in zip(VIEWS, (tr("Income"), tr("Expenses"), tr("Trash")), strict=True):
            self.lists[view].view.setAccessibleName(name)
            self.lists[view].amounts.retranslate()

    def _list(self, view: View, theme: Theme) -> AmountList:
        buttons = [self._restore] if view == "trash" else self._writing_buttons()
        shown = AmountList(_COLUMNS[view], theme, buttons)
        shown.selection_changed.connect(self._note_selection)
        shown.empty.acted.connect(self.filled_asked)
        if view == "trash":
            shown.opened.connect(lambda row: self.restore_asked.emit([row]))
        else:
            shown.opened.connect(self.edit_asked)
            shown.removed.connect(self.delete_asked)
        self.addWidget(shown)
        return shown

    def _writing_buttons(self) -> list[QPushButton]:
        self._change.append(secondary_button(clicked=lambda: self._ask_about_one(self.edit_asked)))
        self._repeat.append(secondary_button(clicked=lambda: self._ask_about_one(self.repeat_asked)))
        self._delete.append(danger_button(clicked=lambda: self.delete_asked.emit(self.current().chosen())))
        return [self._change[-1], self._repeat[-1], self._delete[-1]]

    def _ask_about_one(self, signal: SignalInstance) -> None:
        chosen = self.current().chosen()
        if len(chosen) == 1:
            signal.emit(chosen[0])

    def _note_selection(self) -> None:
        """One row can be changed or repeated, many only deleted."""
        single = len(self.current().chosen()) == 1
        for button in (*self._change, *self._repeat):
            button.setEnabled(single)
        self.selected.emit()


def nothing_shown(view: View, span: Span | None, *, any_rows: bool, narrow: bool) -> tuple[str, str]:
    """What an empty list says, and what its button does: write the first row, widen the filters or the days."""
    if any_rows and narrow:
        return tr("No row matches these filters."), tr("Show all")
    if any_rows and span is not None:
        return tr("Nothing in {days}.").format(days=format_period(*span)), tr("Show all time")
    if view == "trash":
        return tr("The trash is empty. What you delete can be restored from here."), ""
    if view == "expense":
        return tr("No expenses yet. Record what the team paid beside its working hours."), tr("Add expense")
    return tr("No income yet. Record what the team received, and the figures follow."), tr("Add income")
