"""The names offered under the quick entry while one is being typed; the line keeps the focus and the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.language import tr
from gui.phrases.completion import Completion

_ROW, _LEAST, _MOST = 36, 220, 460


class CompletionList(QFrame):
    """`picked(Completion)` by a click; keys are sent by the line. A plain child of the window: it grabs nothing."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._offered: list[Completion] = []
        self.rows = QListWidget()
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rows.setIconSize(QSize(16, 16))
        self.rows.setMouseTracking(True)
        self.rows.itemClicked.connect(lambda item: self.picked.emit(self._offered[self.rows.row(item)]))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self.rows)
        self.retranslate()
        self.hide()

    def offer(self, offered: Sequence[tuple[Completion, QIcon]], line: QWidget, place: QPoint) -> None:
        """Show the names below `place` of the line, or nothing; no row is chosen yet."""
        self._offered = [completion for completion, _ in offered]
        self.rows.clear()
        for completion, icon in offered:
            item = QListWidgetItem(icon, completion.name)
            item.setSizeHint(QSize(0, _ROW))
            self.rows.addItem(item)
        self.setVisible(bool(offered))
        if offered:
            self._stand_below(line, place)

    def offered(self) -> list[Completion]:
        """What is shown; nothing while the list is closed."""
        return self._offered if self.isVisible() else []

    def chosen(self) -> Completion | None:
        """The row an arrow key went to."""
        row = self.rows.currentRow()
        return self._offered[row] if self.isVisible() and row >= 0 else None

    def step(self, rows: int) -> None:
        count, row = self.rows.count(), self.rows.currentRow()
        self.rows.setCurrentRow((row + rows) % count if row >= 0 else (0 if rows > 0 else count - 1))

    def retranslate(self) -> None:
        self.rows.setAccessibleName(tr("Names that fit"))

    def _stand_below(self, line: QWidget, place: QPoint) -> None:
        window = line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self.show()
        widest = max(self.fontMetrics().horizontalAdvance(one.name) for one in self._offered)
        width = max(_LEAST, min(widest + 64, _MOST))
        at = line.mapTo(window, place)
        self.setGeometry(
            max(0, min(at.x(), window.width() - width - 8)), at.y(), width, _ROW * len(self._offered) + 10
        )
        self.raise_()
