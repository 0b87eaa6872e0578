"""The slides of a deck while they are arranged: chosen or left out, in an order, with words of the team's own."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.language import tr
from gui.present.slide import Slide, Words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole


class SlideRows(QAbstractListModel):
    """A row a slide; its check says whether it is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slides: list[Slide] = []

    @property
    def slides(self) -> tuple[Slide, ...]:
        return tuple(self._slides)

    def show_slides(self, slides: Sequence[Slide]) -> None:
        self.beginResetModel()
        self._slides = list(slides)
        self.endResetModel()

    def slide(self, row: int) -> Slide:
        return self._slides[row]

    def move(self, row: int, by: int) -> int:
        """Move a slide one place up (−1) or down (1); return where it is now."""
        to = row + by
        if not (0 <= row < len(self._slides) and 0 <= to < len(self._slides)):
            return row
        self.beginMoveRows(_ROOT, row, row, _ROOT, to + 1 if by > 0 else to)
        self._slides.insert(to, self._slides.pop(row))
        self.endMoveRows()
        self.dataChanged.emit(self.index(min(row, to)), self.index(max(row, to)))  # their numbers
        return to

    def set_words(self, row: int, own: Words) -> None:
        slide = self._slides[row]
        self._slides[row] = slide.said(own, hidden=slide.hidden)
        self.dataChanged.emit(self.index(row), self.index(row))

    # What a list asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._slides)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return usual | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        slide = self._slides[index.row()]
        if role == _Role.DisplayRole:
            return f"{index.row() + 1}. {slide.name}"
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Unchecked if slide.hidden else Qt.CheckState.Checked
        if role == _Role.AccessibleTextRole:
            shown = tr("left out") if slide.hidden else tr("shown")
            return f"{index.row() + 1}. {slide.name}, {shown}. {slide.message}"
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.CheckStateRole:
            return False
        slide = self._slides[index.row()]
        hidden = Qt.CheckState(value) != Qt.CheckState.Checked
        self._slides[index.row()] = slide.said(slide.own, hidden=hidden)
        self.dataChanged.emit(index, index, [role])
        return True
