"""Every row of a file before it is brought in: what becomes of it, and what it will be stored as."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.dates import format_clock, format_day
from gui.import_words import field_name
from gui.labels import kinds
from gui.language import tr, translate_error
from gui.numbers import format_duration, format_money
from gui.tasks import run
from gui.theme import Theme
from models.exchange.complaints import Complaint
from models.exchange.fields import FIELDS, Kind
from models.exchange.plan import ImportPlan
from models.thai import sort_key

Index = QModelIndex | QPersistentModelIndex
Status: TypeAlias = Literal["new", "doubtful", "stored", "rejected"]
Told: TypeAlias = tuple[int, str, str, str]
"""A complaint as it is listed: row, column, what becomes of the row, reason."""
_ROOT = QModelIndex()
_MANY = 5000  # rows that are sorted within a moment
_ICONS = {"doubtful": ("info", "state.warn.text"), "rejected": ("triangle-alert", "state.danger.text")}
_COLORS = {"stored": "ui.text3", "rejected": "state.danger.text"}


def status_name(status: Status) -> str:
    return {
        "new": tr("New"),
        "doubtful": tr("New, look at it"),
        "stored": tr("Already there"),
        "rejected": tr("Rejected"),
    }[status]


class PreviewRow(NamedTuple):
    """`place` is that of the plan's row where it will be stored, else that of the file's row."""

    line: int
    status: Status
    place: int


@dataclass(frozen=True)
class Preview:
    """A plan ready to be shown: `raw` holds by field the cells of rows that are not stored, `names` name keys.

    `told` are the complaints in the language of that moment.
    """

    plan: ImportPlan
    rows: Sequence[PreviewRow]
    raw: Mapping[str, Sequence[str]]
    names: Mapping[str, str]
    told: Sequence[Told]

    @classmethod
    def of(cls, plan: ImportPlan, names: Mapping[str, str]) -> "Preview":
        """Slow for many rows: made by a worker."""
        made = plan.created
        new = {one.key: one.name for group in (made.members, made.projects, made.activities) for one in group}
        fields = {column.field for column in COLUMNS[plan.kind] if column.field}
        raw = {field: cells for field in fields if (cells := plan.reading.column(field)) is not None}
        return cls(plan, _rows(plan), raw, {**names, **new}, complaints(plan))

    def rejected_rows(self) -> int:
        return len({one.row for one in self.plan.rejected})


def _rows(plan: ImportPlan) -> list[PreviewRow]:
    place_of = {row.row: place for place, row in enumerate(plan.rows)}
    rejected, doubtful = ({one.row for one in complaints} for complaints in (plan.rejected, plan.warnings))
    rows: list[PreviewRow] = []
    for place, line in enumerate(plan.reading.sheet.lines):
        if line in rejected:
            rows.append(PreviewRow(line, "rejected", place))
        elif (new := place_of.get(line)) is not None:
            rows.append(PreviewRow(line, "doubtful" if line in doubtful else "new", new))
        else:
            rows.append(PreviewRow(line, "stored", place))
    return rows


def complaints(plan: ImportPlan) -> list[Told]:
    """What is rejected first, then what is doubtful, each in order of the file; what is said twice is listed once."""
    return list(dict.fromkeys(_told(plan, one) for one in (*plan.rejected, *plan.warnings)))


def _told(plan: ImportPlan, one: Complaint) -> Told:
    column, mapping = one.column, plan.reading.mapping
    if column in FIELDS[mapping.kind] and plan.reading.sheet.place(column) is None:
        column = mapping.columns.get(column) or field_name(column)
    outcome = tr("Rejected") if one.severity == "rejected" else tr("Warning")
    return one.row, column, outcome, translate_error(one.problem)


@dataclass(frozen=True)
class ImportColumn:
    """`value` is the native value of a row that will be stored, `show` its text; others show their cell of `field`."""

    title: Callable[[], str]
    field: str = ""
    value: Callable[[Preview, int], Any] = lambda _preview, _place: None
    show: Callable[[Any, str], str] = lambda value, _currency: str(value)
    number: bool = False


def _of(name: str) -> Callable[[Preview, int], Any]:
    return lambda preview, place: getattr(preview.plan.rows[place], name)


def _named(name: str) -> Callable[[Preview, int], Any]:
    """The name of the member, project or activity that the row leads to."""
    return lambda preview, place: preview.names.get(getattr(preview.plan, name)[place] or "", "")


def _day(value: int, _currency: str) -> str:
    return format_day(date.fromordinal(value))


def _start(value: int | None, _currency: str) -> str:
    return "" if value is None else format_clock(value)


_ROW = ImportColumn(lambda: tr("Row"))
_STATUS = ImportColumn(lambda: tr("What happens"))
_PROJECT = ImportColumn(lambda: tr("Project"), "project", _named("projects"))
_NOTE = ImportColumn(lambda: tr("Note"), "note", _of("note"))
_AMOUNT = ImportColumn(
    lambda: tr("Amount"), "amount", _of("amount_minor"), lambda value, unit: format_money(value, unit), True
)

COLUMNS: dict[Kind, tuple[ImportColumn, ...]] = {
    "hours": (
        *(_ROW, _STATUS),
        ImportColumn(lambda: tr("Day"), "day", _of("day"), _day),
        ImportColumn(lambda: tr("Start"), "start", _of("start"), _start),
        ImportColumn(
            lambda: tr("Hours"), "duration", _of("seconds"), lambda value, _: format_duration(value), True
        ),
        ImportColumn(lambda: tr("Member"), "member", _named("members")),
        _PROJECT,
        ImportColumn(lambda: tr("Activity"), "activity", _named("activities")),
        _NOTE,
    ),
    "income": (
        *(_ROW, _STATUS),
        ImportColumn(lambda: tr("Received on"), "received_on", _of("day"), _day),
        _AMOUNT,
        ImportColumn(lambda: tr("Kind"), "kind", _of("kind"), lambda value, _: kinds()[value]),
        ImportColumn(lambda: tr("Source"), "source", _of("source")),
        *(_PROJECT, _NOTE),
    ),
    "expense": (
        *(_ROW, _STATUS),
        ImportColumn(lambda: tr("Paid on"), "paid_on", _of("day"), _day),
        _AMOUNT,
        ImportColumn(lambda: tr("Paid to"), "payee", _of("payee")),
        *(_PROJECT, _NOTE),
    ),
}


class ImportRows(QAbstractTableModel):
    """Cells are made when they are looked at: a hundred thousand rows cost nothing until then."""

    def __init__(self, theme: Theme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._currency = theme, "THB"
        self._preview: Preview | None = None
        self._columns: tuple[ImportColumn, ...] = ()
        self._rows: list[PreviewRow] = []
        self._sorting = 0

    def show_preview(self, preview: Preview | None, currency: str = "THB") -> None:
        self.beginResetModel()
        self._preview, self._currency = preview, currency
        self._columns = COLUMNS[preview.plan.kind] if preview else ()
        self._rows = list(preview.rows) if preview else []
        self._sorting += 1
        self.endResetModel()

    def row(self, place: int) -> PreviewRow:
        return self._rows[place]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title()
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._preview is None:
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.ForegroundRole if self._theme and row.status in _COLORS:
                return self._theme.color(_COLORS[row.status])
            case Qt.ItemDataRole.DecorationRole if column is _STATUS and self._theme and row.status in _ICONS:
                return self._theme.icon(*_ICONS[row.status])
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Many rows are sorted by a worker, and change places when it is done."""
        if not 0 <= column < len(self._columns):
            return
        self._sorting += 1
        rows, value, present = list(self._rows), self._order(self._columns[column]), self._sorting
        backwards = order == Qt.SortOrder.DescendingOrder
        if len(rows) <= _MANY:
            self._arrange(sorted(rows, key=value, reverse=backwards))
        else:
            run(
                lambda _progress: sorted(rows, key=value, reverse=backwards),
                lambda ordered: self._arrange(ordered) if present == self._sorting else None,
                parent=self,
            )

    def _arrange(self, rows: list[PreviewRow]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        lines = [self._rows[index.row()].line for index in held]
        self._rows = rows
        if held:
            place = {row.line: number for number, row in enumerate(self._rows)}
            moved = [self.index(place[line], index.column()) for line, index in zip(lines, held, strict=True)]
            self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def _order(self, column: ImportColumn) -> Callable[[PreviewRow], Any]:
        """Native values first, then cells as they stand in the file; each text is made ready for sorting once."""
        if column is _ROW:
            return lambda row: row.line
        if column is _STATUS:
            return lambda row: (row.status, row.line)
        ready: dict[str, Any] = {}

        def order(row: PreviewRow) -> Any:
            value = self._value(row, column)
            if not isinstance(value, str):
                return (0, -1 if value is None else value, ())
            if value not in ready:
                ready[value] = sort_key(value)
            return (1, 0, ready[value])

        return order

    def _value(self, row: PreviewRow, column: ImportColumn) -> Any:
        """What will be stored, else the cell of the file."""
        assert self._preview is not None
        if row.status in ("new", "doubtful"):
            return column.value(self._preview, row.place)
        cells = self._preview.raw.get(column.field)
        return cells[row.place] if cells is not None else ""

    def _text(self, row: PreviewRow, column: ImportColumn) -> str:
        if column is _ROW:
            return str(row.line)
        if column is _STATUS:
            return status_name(row.status)
        value = self._value(row, column)
        if row.status in ("new", "doubtful"):
            return column.show(value, self._currency)
        return value

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._columns[column].number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
