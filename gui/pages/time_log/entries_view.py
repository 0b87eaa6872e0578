"""All entries of the team: filtered, sorted, edited in place or many at once, moved to the trash and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from gui.item_models.entry_columns import Editor, Names
from gui.item_models.long_entries import LongEntries, Source
from gui.language import tr, translate_error
from gui.numbers import format_hours, format_number
from gui.pages.time_log.bulk_editing import BulkEditing
from gui.pages.time_log.entry_filters import EntryFilters
from gui.pages.time_log.entry_places import stay_in_place
from gui.pages.time_log.long_entry_table import LongEntryTable
from gui.pages.time_log.readings import DayReading, count
from gui.tasks import Task, run
from gui.theme import Theme
from gui.widgets.empty_state import EmptyState
from models.errors import AppError

if TYPE_CHECKING:
    from models.changes import Change, RowChange
    from models.database import Database
    from models.records import EntryFilter

_WIDTHS = {"day": 142, "time": 106, "purpose": 130, "seconds": 60}
_SHARES = {"member": 13, "note": 17, "project": 14, "activity": 14, "tags": 7}


class EntriesView(QWidget):
    """`delete_asked(keys)`, `restore_asked(keys)`, `bulk_asked(keys, values)` with the project or the activity that
    entries should get, `shift_asked(keys, days)`, `complained(sentence)`."""

    delete_asked = Signal(object)
    restore_asked = Signal(object)
    bulk_asked = Signal(object, object)
    shift_asked = Signal(object, int)
    complained = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def present(self, database: "Database", team: str, reading: DayReading) -> None:
        """Names and place of the entries; the entries themselves are read when the view is looked at."""
        moved = self._place != (database, team)
        self._place, self._names = (database, team), reading.names
        self.filters.set_names(reading.names, reading.span)
        self.model.names = reading.names
        if moved:
            self._was_opened = False
        if self.isVisible() and not self._was_opened:
            self.open()

    def open(self) -> None:
        """Read the first page of what the filter lets through."""
        self._row_to_keep = -1
        self._read()

    def show_filter(self, wanted: "EntryFilter") -> None:
        self.filters.set_value(wanted)
        self.set_deleted(wanted.deleted)

    def set_deleted(self, deleted: bool) -> None:
        """The trash, or what is not in it."""
        self._deleted = deleted
        self.model.editable = not deleted
        self.bulk.set_trash(deleted)
        self.retranslate()
        self.open()

    def follow(self, change: "Change") -> None:
        """A saved row is shown where it stands; when rows came or went, everything is read again."""
        rows = [row for row in change.rows if row.table == "time_entry"]
        if not self._was_opened or not rows:
            return
        if stay_in_place(rows, self._sort[0], self.filters.value(deleted=self._deleted)):
            self._replace(rows)
            self._count()
        else:
            self._row_to_keep = self.table.currentIndex().row()
            self._read()

    def retranslate(self) -> None:
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

    def _choices(self, kind: Editor) -> list[tuple[str, str]]:
        return self._names.choices(kind)

    # Building

    def _connect(self) -> None:
        self.filters.changed.connect(self.open)
        self.model.counted.connect(self._note_counted)
        self.model.failed.connect(self._fail)
        self.table.complained.connect(self.complained)
        self.bulk.delete_asked.connect(self.delete_asked)
        self.bulk.restore_asked.connect(self.restore_asked)
        self.bulk.bulk_asked.connect(self.bulk_asked)
        self.bulk.shift_asked.connect(self.shift_asked)
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
