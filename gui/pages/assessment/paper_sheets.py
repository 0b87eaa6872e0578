"""Paper sheets being typed: one row a sheet, one column a rating; typed once, or twice and compared."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gui.language import language, tr
from gui.pages.assessment.kiosk_questions import BLANK, NOT_APPLICABLE, SKIPPED, Answer, Question
from models.exchange.answers import DREAM
from models.instruments import THEN, Instrument

Index = QModelIndex | QPersistentModelIndex
Pass = Literal[1, 2]

CODE = 0
"""The column that says whose sheet it is; the ratings follow."""


@dataclass
class PaperSheet:
    """`who` is a card code, a number or a name as it is shown; `first` and `second` what was typed in each pass."""

    who: str = ""
    first: dict[str, Answer] = field(default_factory=dict[str, Answer])
    second: dict[str, Answer] = field(default_factory=dict[str, Answer])
    token: Any = None

    def typed(self, number: Pass) -> dict[str, Answer]:
        return self.first if number == 1 else self.second


@dataclass(frozen=True)
class Mismatch:
    """A rating that came out differently the second time; `row` counts from 0."""

    row: int
    rating: str
    first: Answer | None
    second: Answer | None


class PaperSheets(QAbstractTableModel):
    """`answered(row)` whenever a rating of the shown pass changed."""

    answered = Signal(int)

    def __init__(self, instrument: Instrument, asked: Sequence[Question], parent: Any = None) -> None:
        super().__init__(parent)
        self.instrument = instrument
        self.ratings = tuple(key for one in asked for key in one.ratings)
        self._texts = {key: one.text for one in asked for key in one.ratings}
        self._rows: list[PaperSheet] = []
        self._pass: Pass = 1
        self.types_code = True

    # Sheets

    @property
    def sheets(self) -> Sequence[PaperSheet]:
        return self._rows

    @property
    def shown_pass(self) -> Pass:
        return self._pass

    def add(self, sheet: PaperSheet) -> int:
        row = len(self._rows)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.append(sheet)
        self.endInsertRows()
        return row

    def remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def clear(self) -> None:
        self.beginResetModel()
        self._rows = []
        self._pass = 1
        self.endResetModel()

    def show_pass(self, number: Pass) -> None:
        """The second pass begins blank, so that nobody copies the first from the screen."""
        self.beginResetModel()
        self._pass = number
        self.endResetModel()

    def name(self, row: int, who: str) -> None:
        self._rows[row].who = who
        self._repaint(row, CODE, CODE)

    def fill(self, row: int, answers: dict[str, Answer], token: Any) -> None:
        """What a draft of this sheet already holds."""
        sheet = self._rows[row]
        sheet.first, sheet.token = dict(answers), token
        self._repaint(row, 0, len(self.ratings))

    def answer(self, row: int, rating: str, answer: Answer | None) -> None:
        """None makes the cell blank again."""
        typed = self._rows[row].typed(self._pass)
        if answer is None:
            typed.pop(rating, None)
        else:
            typed[rating] = answer
        column = 1 + self.ratings.index(rating)
        self._repaint(row, column, column)
        self.answered.emit(row)

    def agree_on(self, mismatch: Mismatch, answer: Answer | None) -> None:
        """Both passes hold this answer from now on."""
        sheet = self._rows[mismatch.row]
        for typed in (sheet.first, sheet.second):
            if answer is None:
                typed.pop(mismatch.rating, None)
            else:
                typed[mismatch.rating] = answer
        column = 1 + self.ratings.index(mismatch.rating)
        self._repaint(mismatch.row, column, column)
        self.answered.emit(mismatch.row)

    def mismatches(self) -> list[Mismatch]:
        """In the order of sheets and ratings."""
        return [
            Mismatch(row, key, sheet.first.get(key), sheet.second.get(key))
            for row, sheet in enumerate(self._rows)
            for key in self.ratings
            if sheet.first.get(key) != sheet.second.get(key)
        ]

    def is_full(self, row: int) -> bool:
        """Every rating is typed, be it as left blank on the paper."""
        typed = self._rows[row].typed(self._pass)
        return all(key in typed for key in self.ratings)

    def rating_words(self, rating: str) -> str:
        """The statement of a rating, for hints and for the list of mismatches."""
        text = self._texts[rating].in_language(language())
        if rating.startswith(DREAM):
            return tr("Dream team: {statement}").format(statement=text)
        return tr("Looking back: {statement}").format(statement=text) if rating.startswith(THEN) else text

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1 + len(self.ratings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self.ratings):
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section != CODE:
            return self.rating_words(self.ratings[section - 1])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr("Sheet") if section == CODE else _short(self.ratings, section - 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        sheet = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            centre = Qt.AlignmentFlag.AlignCenter
            return int(centre if index.column() != CODE else Qt.AlignmentFlag.AlignVCenter)
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        if index.column() == CODE:
            return sheet.who
        rating = self.ratings[index.column() - 1]
        shown = shown_answer(sheet.typed(self._pass).get(rating))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.rating_words(rating)}: {shown}"
        return shown

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() != CODE:
            return False
        self.name(index.row(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == CODE and self.types_code:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.ratings))

    def _repaint(self, row: int, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(row, first), self.index(row, last))


def shown_answer(answer: Answer | None) -> str:
    """A point as its number; 0 for not applicable, a dash for left blank, nothing for not typed yet."""
    if answer is None:
        return ""
    return {NOT_APPLICABLE: "0", BLANK: "–", SKIPPED: "–"}.get(str(answer), str(answer))


def _short(ratings: Sequence[str], place: int) -> str:
    """Items are numbered as on the paper; dreams and looking back have numbers of their own."""
    kinds = [next((kind for kind in (DREAM, THEN) if key.startswith(kind)), "") for key in ratings]
    number = kinds[: place + 1].count(kinds[place])
    words = {DREAM: tr("D{number}"), THEN: tr("B{number}")}.get(kinds[place], "{number}")
    return words.format(number=number)
