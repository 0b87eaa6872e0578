"""The rows of the what-if board: hours now and then, share, rate and income; hours can be typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from gui.language import tr, translate_error
from gui.numbers import MINUS, format_hours, format_money, format_percent, format_rate, parse_duration
from gui.tooltips import plain_tooltip
from models.errors import AppError, Refused

if TYPE_CHECKING:
    from assessments.time_use.what_if import Board

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

NAME, BAR, HOURS, CHANGE, SHARE, RATE, INCOME = range(7)
BarRole = int(Qt.ItemDataRole.UserRole) + 1
_SIGNS = {"+": 1, "-": -1, MINUS: -1, "–": -1}
_MOST = 100_000 * 3600


@dataclass(frozen=True)
class Bar:
    """What the delegate paints, in seconds: the bar now and then, the target's tick, and the end of the scale."""

    now: int
    then: int
    target: int | None
    scale: int


@dataclass(frozen=True)
class BoardLook:
    """How a board is told: order and names of its rows, targets as shares of 10,000 by key."""

    order: Sequence[str]
    names: Mapping[str, str]
    currency: str
    targets: Mapping[str, int]
    internal: frozenset[str] = frozenset()


class WhatIfRows(QAbstractTableModel):
    """`typed(key, seconds)` when hours were typed into a row; `refused` carries why they could not be read."""

    typed = Signal(str, object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._look = BoardLook((), {}, "THB", {})
        self._scale = 1

    def show_board(self, board: "Board", look: BoardLook, *, same_scale: bool = False) -> None:
        """`same_scale` while a handle is held, so that it stays under the hand."""
        same_rows = self._board is not None and look.order == self._look.order
        renamed = look.targets.keys() != self._look.targets.keys()
        if not same_rows:
            self.beginResetModel()
        self._board, self._look = board, look
        if not same_scale:
            self._scale = self._longest()
        if same_rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, INCOME))
        else:
            self.endResetModel()
        if renamed:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, SHARE, SHARE)

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, INCOME)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, INCOME))

    def key(self, row: int) -> str | None:
        """None for the total."""
        return self._look.order[row] if 0 <= row < len(self._look.order) else None

    def row(self, key: str) -> int:
        return list(self._look.order).index(key)

    def seconds(self, key: str) -> int:
        assert self._board is not None
        return self._board.hours[key]

    def bar(self, row: int) -> Bar | None:
        key = self.key(row)
        if key is None or self._board is None:
            return None
        then = self._board.hours[key]
        return Bar(then - self._board.difference(key), then, self._target(key), self._scale)

    def is_total(self, row: int) -> bool:
        return row == len(self._look.order)

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._board is None else len(self._look.order) + 1

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else INCOME + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_total(index.row()):
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() == HOURS else plain

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= INCOME:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section <= BAR else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._board is None:
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.EditRole:
                return format_hours(self._board.hours[key], 2) if (key := self.key(row)) else None
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if column <= BAR else Qt.AlignmentFlag.AlignRight
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if self.is_total(row):
                bold = QGuiApplication.font()
                bold.setWeight(QFont.Weight.DemiBold)
                return bold
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                words = self._whole_row(row)
                return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
            case _ if role == BarRole:
                return self.bar(row)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.key(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or index.column() != HOURS or key is None:
            return False
        try:
            seconds = read_hours(str(value), self.seconds(key))
        except AppError as error:
            self.refused.emit(translate_error(error))
            return False
        self.typed.emit(key, seconds)
        return True

    # What a cell says

    def _titles(self) -> tuple[str, ...]:
        return (
            *(tr("Work"), tr("Hours now and what if"), tr("Hours"), tr("Moved")),
            *(tr("Share / target") if self._look.targets else tr("Share"), tr("Per hour"), tr("Income")),
        )

    def _text(self, row: int, column: int) -> str:
        board, currency = self._board, self._look.currency
        assert board is not None
        key = self.key(row)
        if key is None:
            return self._total_text(column)
        if column == NAME:
            return self._look.names.get(key, key)
        if column == HOURS:
            return _hours(board.hours[key])
        if column == CHANGE:
            return _signed(board.difference(key))
        if column == SHARE:
            return self._share(key)
        rate = board.rate(key)
        if column == RATE:
            return tr("not known") if rate is None else format_rate(rate, currency)
        if column == INCOME:
            return self._income(key, rate)
        return ""

    def _share(self, key: str) -> str:
        """The share the row would have, and the one it should have."""
        assert self._board is not None
        share, target = format_percent(self._board.share(key)), self._look.targets.get(key)
        return share if target is None else f"{share} / {format_percent(Fraction(target, 10_000))}"

    def _income(self, key: str, rate: Fraction | None) -> str:
        assert self._board is not None
        seconds = self._board.hours[key]
        if rate is None:
            return tr("not known") if seconds else "–"
        return format_money(rate * seconds / 3600, self._look.currency, 0)

    def _total_text(self, column: int) -> str:
        assert self._board is not None
        now, then = self._board.now, self._board.then
        rate, income = then.revenue_per_hour, then.income_minor
        return {
            NAME: tr("Total"),
            HOURS: _hours(then.seconds),
            CHANGE: _signed(then.seconds - now.seconds),
            SHARE: "100%" if then.seconds else "–",
            RATE: self._total_rate(rate),
            INCOME: tr("not known") if income is None else format_money(income, self._look.currency, 0),
        }.get(column, "")

    def _total_rate(self, rate: Fraction | None) -> str:
        assert self._board is not None
        unknown = self._board.then.unknown_seconds > 0
        return tr("not known") if unknown else format_rate(rate, self._look.currency)

    def _whole_row(self, row: int) -> str:
        titles = self._titles()
        said = [
            f"{titles[column]} {text}"
            for column in range(HOURS, INCOME + 1)
            if (text := self._text(row, column))
        ]
        return f"{self._text(row, NAME)}: {', '.join(said)}"

    def _target(self, key: str) -> int | None:
        """Seconds at which the row would have its target share."""
        assert self._board is not None
        share = self._look.targets.get(key)
        return None if share is None else round(Fraction(share, 10_000) * self._board.then.seconds)

    def _longest(self) -> int:
        bars = [bar for row in range(len(self._look.order)) if (bar := self.bar(row)) is not None]
        lengths = [length for bar in bars for length in (bar.now, bar.then, bar.target or 0)]
        return max(max(lengths, default=0) * 5 // 4, 3600)


def read_hours(text: str, present: int) -> int:
    """Typed hours: 640, 1:30, or with a sign what is more or less than now, +40. Raises Refused."""
    text = text.strip()
    sign = _SIGNS.get(text[:1])
    seconds = parse_duration(text[1:] if sign else text)
    found = present + sign * seconds if sign else seconds
    if found < 0:
        raise Refused("There are not so many hours to take away.")
    if found > _MOST:
        raise Refused("That is more hours than any team has.")
    return found


def _hours(seconds: int) -> str:
    return format_hours(seconds, 0 if seconds % 3600 == 0 else 1)


def _signed(seconds: int) -> str:
    return "" if not seconds else ("+" if seconds > 0 else "") + _hours(seconds)
