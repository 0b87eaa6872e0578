"""Many entries at once: what is selected, the bar and the menu that offer what to do with it, the popups that ask."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from gui.item_models.entry_columns import Editor
from gui.item_models.long_entries import LongEntries
from gui.item_models.row_stretches import RowStretches
from gui.language import tr
from gui.numbers import format_number
from gui.pages.time_log.bulk_bar import KEYS, BulkBar, command_names
from gui.pages.time_log.entry_table import Choices
from gui.pages.time_log.long_entry_table import LongEntryTable
from gui.pages.time_log.shift_popup import ShiftPopup
from gui.tasks import Task
from gui.theme import Theme
from gui.widgets.choice_popup import ChoicePopup

if TYPE_CHECKING:
    from models.entry_pages import Picked

_PAUSE_MS = 80


class BulkEditing(QObject):
    """`bulk_asked(keys, values)` for a project or an activity, `shift_asked(keys, days)`, `delete_asked(keys)`,
    `restore_asked(keys)`."""

    bulk_asked = Signal(object, object)
    shift_asked = Signal(object, int)
    delete_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(self, theme: Theme, model: LongEntries, table: LongEntryTable, choices: Choices) -> None:
        super().__init__(table)
        self._theme, self._model, self._table, self._choices = theme, model, table, choices
        self.bar = BulkBar(theme)
        self.menu = QMenu(table)
        self.names, self.shift = ChoicePopup(table), ShiftPopup(theme, table)
        self._rows, self._total = RowStretches(), (0, 0)
        self._picking: Task | None = None
        self._editor: Editor = "project"
        self._to_shift: Picked | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()

    def set_trash(self, in_trash: bool) -> None:
        self.bar.set_trash(in_trash)

    def set_total(self, entries: int, seconds: int) -> None:
        """How many entries the whole list has, and their seconds."""
        self._total = (entries, seconds)
        self.show_selection()

    def show_selection(self) -> None:
        """The number at once; the hours of rows that were not read after a pause, from a worker."""
        self._drop_picking()
        self._rows = self._table.selected_rows()
        whole = len(self._rows) == self._total[0]
        self._show(self._total[1] if whole else None)
        if self._rows.stretches and not whole:
            self._pause.start()

    def ask(self, command: str) -> None:
        """Do something with the selected rows, or ask first what exactly."""
        if not self._rows.stretches or command not in self.bar.offered:
            return
        if command in ("project", "activity"):
            self._ask_name(command)
        elif command == "shift":
            self._with_picked(self._ask_days)
        elif command == "delete":
            self._with_picked(lambda picked: self.delete_asked.emit(list(picked.keys)))
        else:
            self._with_picked(lambda picked: self.restore_asked.emit(list(picked.keys)))

    def retranslate(self) -> None:
        self.bar.retranslate()

    # Asking

    def _ask_name(self, editor: Editor) -> None:
        self._editor, count = editor, len(self._rows)
        project = editor == "project"
        title = (
            _counted(count, tr("Move 1 entry to the project"), tr("Move {n} entries to the project"))
            if project
            else _counted(count, tr("Give 1 entry the activity"), tr("Give {n} entries the activity"))
        )
        nothing = ("", tr("No project") if project else tr("No activity"))
        self.names.open_at(self._place(editor), title, [*self._choices(editor), nothing])

    def _take_name(self, key: str) -> None:
        values = {self._editor: key or None}
        self._with_picked(lambda picked: self.bulk_asked.emit(list(picked.keys), values))

    def _ask_days(self, picked: "Picked") -> None:
        if picked.first is None or picked.last is None:
            return
        self._to_shift = picked
        title = _counted(len(picked.keys), tr("Shift 1 entry"), tr("Shift {n} entries"))
        self.shift.open_at(self._place("shift"), title, picked.first, picked.last)

    def _take_days(self, days: int) -> None:
        if self._to_shift is not None:
            self.shift_asked.emit(list(self._to_shift.keys), days)
            self._table.setFocus()

    def _open_menu(self, place: QPoint) -> None:
        self.menu.clear()
        names = command_names()
        for command in self.bar.offered:
            key = KEYS[command]
            action = self.menu.addAction(f"{names[command]}\t{key}" if key else names[command])
            action.triggered.connect(lambda _checked=False, command=command: self.ask(command))
        self.menu.popup(place)

    def _place(self, command: str) -> QPoint:
        """Over the button, or at the row when a key or the menu asked."""
        button = self.bar.buttons[command]
        return button.mapToGlobal(QPoint(0, -4)) if button.hasFocus() else self._table.foot_of_current()

    # Reading

    def _with_picked(self, use: "Callable[[Picked], object]") -> None:
        def hand_over(picked: "Picked") -> None:
            self._table.setFocus()  # the bar's buttons vanish with the selection
            use(picked)

        self._drop_picking()
        self._picking = self._model.pick(self._rows, hand_over)

    def _sum_hours(self) -> None:
        self._picking = self._model.pick(self._rows, lambda picked: self._show(picked.seconds))

    def _drop_picking(self) -> None:
        self._pause.stop()
        if self._picking is not None:
            self._picking.cancel()
            self._picking = None

    def _show(self, seconds: int | None) -> None:
        self.bar.show_selection(len(self._rows), self._model.rowCount(), seconds)

    def _connect(self) -> None:
        self.bar.asked.connect(self.ask)
        self._table.command_asked.connect(self.ask)
        self._table.menu_asked.connect(self._open_menu)
        self._table.selectionModel().selectionChanged.connect(lambda: self.show_selection())
        self._model.modelReset.connect(self.show_selection)
        self._pause.timeout.connect(self._sum_hours)
        self.names.picked.connect(self._take_name)
        self.shift.picked.connect(self._take_days)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(n=format_number(count))
