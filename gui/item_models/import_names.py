"""The names of a file beside what they become: somebody or something of the team, or new."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.labels import heading, purposes
from gui.language import tr
from gui.numbers import format_number
from gui.theme import Theme
from models.exchange.choices import NEW, NOTHING, Axis, Choices, FileName
from models.exchange.matching import guess_purpose
from models.thai import fold, sort_key

Index = QModelIndex | QPersistentModelIndex
Pairs = list[tuple[str, str]]
_ROOT = QModelIndex()
NAME, AXIS, ROWS, BECOMES, PURPOSE = range(5)
ChoicesRole = Qt.ItemDataRole.UserRole + 1
"""The (key, text) pairs that an editable cell can become."""
_UNCLEAR = "?"


class ImportNames(QAbstractTableModel):
    """`edited` when a person chose otherwise; what they chose is `choices()`."""

    edited = Signal()

    def __init__(self, theme: Theme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: list[FileName] = []
        self._known: dict[Axis, Pairs] = {}
        self._keys: dict[Axis, set[str]] = {}
        self._chosen: dict[tuple[Axis, str], str] = {}
        self._purposes: dict[str, str] = {}
        self._stated: Mapping[str, str] = {}

    def show_names(
        self, names: Sequence[FileName], known: Mapping[Axis, Pairs], stated: Mapping[str, str]
    ) -> None:
        """`known` are the (key, name) pairs of the team, `stated` the purposes of activities that will be new."""
        self.beginResetModel()
        self._names, self._stated = list(names), stated
        self._known = {
            axis: sorted(pairs, key=lambda pair: sort_key(pair[1])) for axis, pairs in known.items()
        }
        self._keys = {axis: {key for key, _ in pairs} for axis, pairs in known.items()}
        self._chosen = {
            (axis, name): key
            for (axis, name), key in self._chosen.items()
            if key in (NEW, NOTHING) or key in self._keys.get(axis, set())
        }
        self.endResetModel()

    def forget(self) -> None:
        """Another file: nothing is chosen."""
        self._chosen.clear()
        self._purposes.clear()

    def choices(self) -> Choices:
        parts = {
            axis: {name: key for (of, name), key in self._chosen.items() if of == axis}
            for axis in ("member", "project", "activity")
        }
        return Choices(parts["member"], parts["project"], parts["activity"], dict(self._purposes))

    def count_new(self) -> int:
        return sum(self._current(one) == NEW for one in self._names)

    def unclear(self) -> FileName | None:
        """The first name of which nobody can say whom it means."""
        return next((one for one in self._names if self._current(one) == _UNCLEAR), None)

    def choose(self, row: int, key: str) -> None:
        one = self._names[row]
        self._chosen[one.axis, one.chosen_by] = key
        self._tell(row)

    def choose_purpose(self, row: int, purpose: str) -> None:
        self._purposes[fold(self._names[row].name)] = purpose
        self._tell(row)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        editable = index.column() == BECOMES or self._has_purpose(index)
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < 5:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("In the file"), tr("What it is"), tr("Rows"), tr("Becomes"), tr("Purpose"))[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, column = self._names[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(one, column)
            case Qt.ItemDataRole.EditRole:
                return self._purpose(one) if column == PURPOSE else self._current(one)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.DecorationRole if self._theme and self.flags(index) & _EDITABLE:
                return self._theme.icon("chevron-down")
            case Qt.ItemDataRole.ForegroundRole if self._theme and column == BECOMES:
                return self._color(one)
            case _ if role == ChoicesRole:
                return list(purposes().items()) if column == PURPOSE else self._pairs(one)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not isinstance(value, str):
            return False
        if value not in dict(self.data(index, ChoicesRole)):
            return False
        if index.column() == PURPOSE:
            self.choose_purpose(index.row(), value)
        elif value != self._current(self._names[index.row()]):
            self.choose(index.row(), value)
        return True

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 4)
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._names) - 1, 4))

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, 4))
        self.edited.emit()

    def _current(self, one: FileName) -> str:
        """A key of the team, NEW, NOTHING, or that it is unclear."""
        chosen = self._chosen.get((one.axis, one.chosen_by))
        if chosen is not None:
            return chosen
        if one.key is None:
            return _UNCLEAR
        return one.key if one.key in self._keys.get(one.axis, set()) else NEW

    def _pairs(self, one: FileName) -> Pairs:
        """New first, then nothing, then everybody of the team in order of their names."""
        nothing = [] if one.axis == "member" else [(NOTHING, _NOTHING_NAMES[one.axis]())]
        return [(NEW, _new_name(one)), *nothing, *self._known.get(one.axis, [])]

    def _text(self, one: FileName, column: int) -> str:
        if column == NAME:
            return f"{one.name} · {one.email}" if one.name and one.email else one.name or one.email
        if column == AXIS:
            return heading(one.axis)
        if column == ROWS:
            return format_number(one.rows)
        if column == PURPOSE:
            return purposes()[self._purpose(one)] if self._is_new_activity(one) else ""
        current = self._current(one)
        return tr("Choose who is meant") if current == _UNCLEAR else dict(self._pairs(one)).get(current, "")

    def _purpose(self, one: FileName) -> str:
        return (
            self._purposes.get(fold(one.name)) or self._stated.get(one.key or "") or guess_purpose(one.name)
        )

    def _is_new_activity(self, one: FileName) -> bool:
        return one.axis == "activity" and self._current(one) == NEW

    def _has_purpose(self, index: Index) -> bool:
        return index.column() == PURPOSE and self._is_new_activity(self._names[index.row()])

    def _color(self, one: FileName) -> Any:
        assert self._theme is not None
        colors = {NEW: "ui.accent", _UNCLEAR: "state.danger.text", NOTHING: "ui.text3"}
        return self._theme.color(colors.get(self._current(one), "ui.text"))


_EDITABLE = Qt.ItemFlag.ItemIsEditable
_NOTHING_NAMES: dict[Axis, Callable[[], str]] = {
    "project": lambda: tr("No project"),
    "activity": lambda: tr("No activity"),
}


def _new_name(one: FileName) -> str:
    name = one.name or one.email
    return {
        "member": tr("New member: {name}"),
        "project": tr("New project: {name}"),
        "activity": tr("New activity: {name}"),
    }[one.axis].format(name=name)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == ROWS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
