"""All entries as a table of any length: the number of rows is constant, pages are read in a worker when looked at."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Signal

from gui.item_models.entry_columns import ALL_COLUMNS, PURPOSE_NAMES, EntryColumn, Names
from gui.item_models.entry_rows import EntryRows, Index
from gui.item_models.row_stretches import RowStretches
from gui.tasks import Task, run
from models.errors import AppError, Conflict
from models.thai import sort_key

if TYPE_CHECKING:
    from models.database import Database
    from models.entry_pages import Bands, Order, Picked, Rank
    from models.records import Entry, EntryFilter

PAGE = 100
KEPT = 40
_WAITING = 4
T = TypeVar("T")


@dataclass(frozen=True)
class Source:
    """Which list: the entries of a team that match, in an order."""

    database: "Database"
    team: str
    wanted: "EntryFilter"
    order: "Order"
    names: Names

    def first_page(self) -> "list[Entry]":
        from models import entry_pages

        with self.database.read() as connection:
            return entry_pages.first_page(connection, self.team, self.wanted, self.order, PAGE)

    def count(self) -> "tuple[Bands, list[Entry]]":
        """The bands of the list, and its first page."""
        from models import entry_pages

        rank = rank_of(self.order.column, self.names)
        order = replace(self.order, column="activity") if self.order.column == "purpose" else self.order
        bands = self.database.ask(
            lambda connection: entry_pages.count_bands(connection, self.team, self.wanted, order, rank)
        )
        return bands, self.page(bands, 0)

    def page(self, bands: "Bands", number: int) -> "list[Entry]":
        from models import entry_pages

        return self.database.ask(
            lambda connection: entry_pages.page(
                connection, self.team, self.wanted, bands, number * PAGE, PAGE
            )
        )

    def pick(self, bands: "Bands", rows: RowStretches) -> "Picked":
        from models import entry_pages

        return self.database.ask(
            lambda connection: entry_pages.pick(connection, self.team, self.wanted, bands, rows.stretches)
        )


class LongEntries(EntryRows):
    """`counted` when the number of rows is known, `page_arrived(its first row)`, `failed(AppError)`."""

    counted = Signal()
    page_arrived = Signal(int)
    failed = Signal(object)

    def __init__(self, columns: Sequence[EntryColumn] = ALL_COLUMNS, parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._source: Source | None = None
        self._bands: Bands | None = None
        self._rows = 0
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        self._wanted: list[int] = []
        self._reader: Task | None = None
        self._counter: Task | None = None

    def open(self, source: Source) -> None:
        """Read anew; what is shown stays until the first page has come. By day it comes before rows are counted."""
        for task in (self._counter, self._reader):
            if task is not None:
                task.cancel()
        self._source, self._bands, self._reader = source, None, None
        self._wanted.clear()
        if source.order.column == "day":
            self._counter = self._run(source.first_page, self._begin)
        else:
            self._counter = self._run(source.count, self._show_all)

    def entry(self, row: int) -> "Entry | None":
        if not 0 <= row < self._rows:
            return None
        page = self._pages.get(row // PAGE)
        if page is None:
            self._ask(row // PAGE)
            return None
        self._pages.move_to_end(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def row_of(self, key: str) -> int:
        for number, page in self._pages.items():
            for place, entry in enumerate(page):
                if entry.key == key:
                    return number * PAGE + place
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def replace_all(self, entries: "Mapping[str, Entry]") -> None:
        """Show the stored forms of many entries, by key, where they stand."""
        for number, page in self._pages.items():
            changed = [place for place, entry in enumerate(page) if entry.key in entries]
            for place in changed:
                page[place] = entries[page[place].key]
                self.stored(page[place])
            if changed:
                self._repaint_rows(number * PAGE + changed[0], number * PAGE + changed[-1])

    def is_reading(self) -> bool:
        return self._reader is not None or self._counter is not None

    def is_counting(self) -> bool:
        return self._counter is not None

    # Selected rows, read or not

    def pick(self, rows: RowStretches, done: "Callable[[Picked], object]") -> Task | None:
        """Hand over what stands in these rows: at once when all were read, else from a worker."""
        source, bands = self._source, self._bands
        read = self._read_rows(rows)
        if len(read) == len(rows):
            done(_picked(list(read.values())))
        elif source is not None and bands is not None:
            return run(
                lambda _progress: source.pick(bands, rows),
                lambda picked: self._hand_over(rows, picked, done),
                self._tell,
                self,
            )
        return None

    def _read_rows(self, rows: RowStretches) -> "dict[int, Entry]":
        """The entries that have been read of these rows, by their place among them."""
        read = {
            row: entry
            for number, page in sorted(self._pages.items())
            for row, entry in enumerate(page, number * PAGE)
        }
        return {place: read[row] for row, place in rows.places(read).items()}

    def _hand_over(self, rows: RowStretches, picked: "Picked", done: "Callable[[Picked], object]") -> None:
        """What the person saw selected must be what was picked: somebody may have shifted the rows since."""
        read = self._read_rows(rows)
        if len(rows) == len(picked.keys) and all(
            picked.keys[place] == one.key for place, one in read.items()
        ):
            done(picked)
            return
        self._tell(Conflict("Somebody else has changed this list in the meantime. Select again and repeat."))
        if self._source is not None:
            self.open(self._source)

    # Counting

    def _begin(self, first: "list[Entry]") -> None:
        assert self._source is not None
        self._counter = None
        self._reset(len(first), first)
        if len(first) == PAGE:
            self._counter = self._run(self._source.count, self._show_rest)
        else:
            self.counted.emit()

    def _show_rest(self, found: "tuple[Bands, list[Entry]]") -> None:
        bands, first = found
        if [entry.key for entry in first] != [entry.key for entry in self._pages.get(0, [])]:
            return self._show_all(found)
        self._counter, self._bands = None, bands
        if bands.rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, bands.rows - 1)
            self._rows = bands.rows
            self.endInsertRows()
        return self.counted.emit()

    def _show_all(self, found: "tuple[Bands, list[Entry]]") -> None:
        self._counter = None
        self._bands, first = found
        self._reset(self._bands.rows, first)
        self.counted.emit()

    def _reset(self, rows: int, first: "list[Entry]") -> None:
        assert self._source is not None
        self.beginResetModel()
        self.names = self._source.names
        self._pages.clear()
        self._pages[0] = first
        self._rows = rows
        for entry in first:
            self.stored(entry)
        self.endResetModel()

    # Pages

    def _ask(self, page: int) -> None:
        """Pages looked at last are read first; what was only scrolled past is forgotten."""
        if page not in self._wanted:
            self._wanted.append(page)
            del self._wanted[:-_WAITING]
            self._read_next()

    def _read_next(self) -> None:
        source, bands = self._source, self._bands
        if self._reader is None and self._wanted and source is not None and bands is not None:
            number = self._wanted[-1]
            self._reader = self._run(
                lambda: source.page(bands, number), lambda entries: self._take(number, entries)
            )

    def _take(self, number: int, entries: "list[Entry]") -> None:
        self._reader = None
        if number in self._wanted:
            self._wanted.remove(number)
        self._pages[number] = entries
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        self._repaint_rows(number * PAGE, min((number + 1) * PAGE, self._rows) - 1)
        self.page_arrived.emit(number * PAGE)
        self._read_next()

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> Task:
        return run(lambda _progress: work(), done, self._fail, self)

    def _fail(self, error: Exception) -> None:
        self._reader = self._counter = None
        self._wanted.clear()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _picked(entries: "Sequence[Entry]") -> "Picked":
    from models.entry_pages import Picked

    days = [entry.day for entry in entries]
    keys, seconds = tuple(entry.key for entry in entries), sum(entry.seconds for entry in entries)
    return Picked(keys, seconds, min(days, default=None), max(days, default=None))


def rank_of(column: str, names: Names) -> "Rank | None":
    """The place of a value in its column's order: names as a Thai dictionary has them, nothing at the end."""
    if column == "purpose":
        purposes = [*PURPOSE_NAMES, ""]
        return lambda key: purposes.index(names.purpose(key))
    if column in ("member", "project", "activity"):
        return lambda key: (key is None, sort_key(names.name(column, key)), key or "")
    return None
