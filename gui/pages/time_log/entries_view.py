"""All entries of the team: filtered, sorted, edited in place or many at once, moved to the trash and back."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from gui.item_models.entry_columns import Editor, Names
from gui.item_models.long_entries import LongEntries, Source
from gui.language import tr, translate_error
from gui.numbers import format_hours, format_number
from gui.pages.time_log import bulk_writes, day_writes
from gui.pages.time_log.bulk_editing import BulkEditing
from gui.pages.time_log.entry_filters import EntryFilters
from gui.pages.time_log.entry_places import stay_in_place
from gui.pages.time_log.long_entry_table import LongEntryTable
from gui.pages.time_log.readings import count
from gui.pages.time_log.view import Place, TimeLogView
from gui.settings import SettingsStore
from gui.tasks import Task, run
from gui.theme import Theme
from gui.widgets.empty_state import EmptyState
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.changes import Change, RowChange
    from models.database import Database
    from models.records import Entry, EntryFilter

_WIDTHS = {"day": 142, "time": 106, "purpose": 130, "seconds": 60}
_SHARES = {"member": 13, "note": 17, "project": 14, "activity": 14, "tags": 7}


class EntriesView(TimeLogView):
    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.trash_switch = ViewSwitch(("living", "trash"))
        self.filters = EntryFilters(theme)
        self.model = LongEntries(parent=self)
        self.table = LongEntryTable(theme, self.model, self._choices)
        self.table.set_widths(_WIDTHS, _SHARES)
        self.bulk = BulkEditing(theme, self.model, self.table, self._choices)
        self.summary = self.bulk.bar.summary
        self.delete, self.restore = (self.bulk.bar.buttons[command] for command in ("delete", "restore"))
        self.empty = EmptyState()
        self.stack = QStackedWidget()
        self._place: tuple[Database, str] | None = None
        self._names, self._sort = Names(), ("day", True)
        self._deleted, self._was_opened = False, False
        self._row_to_keep = -1
        self._counting: Task | None = None
        self._counted: tuple[int, int] | None = None
        self._layout()
        self._connect()

    # What is shown

    def read(self, connection: Any, place: Place) -> "tuple[date, date] | None":
        """The days the filter can begin and end with; the entries are read page by page, as they are looked at."""
        from models import entry_pages

        return entry_pages.days_with_entries(connection, place.team.key)

    def present(self, place: Place, reading: "tuple[date, date] | None") -> None:
        database = self.workspace.database
        assert database is not None
        moved = self._place != (database, place.team.key)
        self._place, self._names = (database, place.team.key), place.names
        self.filters.set_names(place.names, reading)
        self.model.names = place.names
        if moved or not self._was_opened:
            self.open()

    def header_widgets(self) -> list[QWidget]:
        return [self.trash_switch]

    def key_hints(self) -> list[tuple[str, str]]:
        return [
            ("F2", tr("Edit")),
            ("Delete", tr("Delete")),
            ("Ctrl+A", tr("Select all")),
            ("Ctrl+F", tr("Search")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {"find": self.filters.focus_words}

    def begin_again(self) -> None:
        self._place, self._was_opened = None, False

    def take_focus(self) -> None:
        if not self.isAncestorOf(self.focusWidget() or self):
            self.table.setFocus()

    def open(self) -> None:
        """Read the first page of what the filter lets through."""
        self._row_to_keep = -1
        self._read()

    def show_filter(self, wanted: "EntryFilter") -> None:
        self.trash_switch.set_current("trash" if wanted.deleted else "living")
        self.filters.set_value(wanted)
        self.set_deleted(wanted.deleted)

    def set_deleted(self, deleted: bool) -> None:
        """The trash, or what is not in it."""
        self._deleted = deleted
        self.model.editable = not deleted
        self.bulk.set_trash(deleted)
        self.retranslate()
        self.open()

    def follow(self, change: "Change") -> bool:
        """A saved row is shown where it stands; when rows came or went, everything is read again."""
        rows = [row for row in change.rows if row.table == "time_entry"]
        if not self._was_opened or not rows:
            return False
        if stay_in_place(rows, self._sort[0], self.filters.value(deleted=self._deleted)):
            self._replace(rows)
            self._count()
        else:
            self._row_to_keep = self.table.currentIndex().row()
            self._read()
        return not change.tables - {"time_entry"}

    def retranslate(self) -> None:
        self.trash_switch.set_texts((tr("Entries"), tr("Trash")), tr("Show"))
        self.filters.retranslate()
        self.model.retranslate()
        self.table.setAccessibleName(tr("All entries"))
        self.bulk.retranslate()
        self._show_summary()
        self._show_empty()

    # Reading

    def _read(self) -> None:
        if self._place is None:
            return
        from models.entry_pages import Order

        self._was_opened = True
        wanted = self.filters.value(deleted=self._deleted)
        self.model.open(Source(*self._place, wanted, Order(*self._sort), self._names))
        self._count()

    def _count(self) -> None:
        if self._place is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        (database, team), wanted = self._place, self.filters.value(deleted=self._deleted)
        self._counting = run(
            lambda _progress: count(database, team, wanted), self._take_count, self._fail, self
        )

    def _take_count(self, counted: tuple[int, int]) -> None:
        self._counting, self._counted = None, counted
        self.bulk.set_total(*counted)
        self._show_summary()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.complained.emit(translate_error(error))

    def _replace(self, rows: "list[RowChange]") -> None:
        from models.records import Entry, from_row

        entries = [from_row(Entry, row.values()) for row in rows]
        self.model.replace_all({entry.key: entry for entry in entries})

    def _note_reset(self) -> None:
        self.stack.setCurrentIndex(1 if self.model.rowCount() else 0)
        self._show_empty()

    def _note_counted(self) -> None:
        rows = self.model.rowCount()
        if self._row_to_keep >= 0 and rows:
            self.table.setCurrentIndex(self.model.index(min(self._row_to_keep, rows - 1), 0))
            self._row_to_keep = -1

    # Words

    def _show_summary(self) -> None:
        if self._counted is None:
            return self.summary.setText("")
        entries, seconds = self._counted
        words = tr("1 entry · {hours} h") if entries == 1 else tr("{n} entries · {hours} h")
        return self.summary.setText(words.format(n=format_number(entries), hours=format_hours(seconds)))

    def _show_empty(self) -> None:
        filtered = not self.filters.clear.isHidden()
        if self.model.is_reading() or not self._was_opened:
            self.empty.set_texts("")
        elif filtered:
            self.empty.set_texts(tr("No entry matches the filter."), tr("Clear filters"))
        elif self._deleted:
            self.empty.set_texts(tr("The trash is empty."))
        else:
            self.empty.set_texts(tr("Nothing is logged yet."))

    # What a person does

    def _sort_by(self, section: int) -> None:
        column = self.model.columns[section].sort
        self._sort = (column, not self._sort[1] if column == self._sort[0] else column == "day")
        self._show_sorting()
        self.open()

    def _show_sorting(self) -> None:
        section = next(place for place, one in enumerate(self.model.columns) if one.sort == self._sort[0])
        order = Qt.SortOrder.DescendingOrder if self._sort[1] else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)

    def _change(self, entry: "Entry", values: dict[str, Any]) -> None:
        day_writes.change(self.workspace, self.model, entry, values, self._complain)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.complained.emit(translate_error(error))

    def _choices(self, kind: Editor) -> list[tuple[str, str]]:
        return self._names.choices(kind)

    # Building

    def _connect(self) -> None:
        self.filters.changed.connect(self.open)
        self.model.counted.connect(self._note_counted)
        self.model.failed.connect(self._fail)
        self.table.complained.connect(self.complained)
        self.model.edited.connect(self._change)
        self.trash_switch.chosen.connect(lambda key: self.set_deleted(key == "trash"))
        self.bulk.delete_asked.connect(partial(bulk_writes.delete, self.workspace))
        self.bulk.restore_asked.connect(partial(bulk_writes.restore, self.workspace))
        self.bulk.bulk_asked.connect(partial(bulk_writes.change, self.workspace))
        self.bulk.shift_asked.connect(partial(bulk_writes.shift, self.workspace))
        self.model.modelReset.connect(self._note_reset)
        self.empty.acted.connect(self.filters.clear.click)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by)
        self._show_sorting()

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.filters)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        inside.addWidget(self.stack, 1)
        inside.addWidget(self.bulk.bar)
        box.addWidget(card, 1)
