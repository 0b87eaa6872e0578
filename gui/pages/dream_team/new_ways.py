"""What will be done differently in a discipline: a short list, written and changed where it stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.dream_team.wrapped_label import WrappedLabel
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.labels import plain_label, restyle

if TYPE_CHECKING:
    from models.dreams import NewWay

LONGEST = 200
_DOT, _TEXT = 5, 12  # px: the dot, and where words begin beside it


class WayRow(QWidget):
    """One of them: Enter or a click writes it anew, Delete takes it away."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.way: NewWay | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label = WrappedLabel()
        box = QVBoxLayout(self)
        box.setContentsMargins(_TEXT, 0, 2, 0)
        box.addWidget(self.label)
        theme.changed.connect(self.update)

    def show_way(self, way: "NewWay") -> None:
        self.way = way
        self.label.setText(way.text)
        self.setAccessibleName(way.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.edit_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ui.text3"))
        painter.drawEllipse(1, self.label.fontMetrics().height() // 2 - _DOT // 2, _DOT, _DOT)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.color("ui.accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 3, 3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class NewWays(QWidget):
    """`added(text)`, `changed(NewWay, text)`, `trashed(NewWay)`; `typed(text)` while a new one is being typed.

    `remade` when there are other rows to move between.
    """

    added = Signal(str)
    changed = Signal(object, str)
    trashed = Signal(object)
    typed = Signal(str)
    remade = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[WayRow] = []
        self._edited: WayRow | None = None
        self.head = plain_label(role="small")
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.hide()
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._tell)
        self.add = icon_button(theme.icon("plus", "ui.accent"), clicked=self.begin_new)
        restyle(self.add, "look", "flat")
        head = QHBoxLayout()
        head.addWidget(self.head, 1)
        head.addWidget(self.add)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(1)
        self._box.addLayout(head)
        self._box.addWidget(self.line)

    def show_ways(self, ways: "Sequence[NewWay]", name: str) -> None:
        """`name` is the discipline, for the name of the button."""
        while len(self.rows) > len(ways):
            row = self.rows.pop()
            row.setParent(None)
            row.deleteLater()
        while len(self.rows) < len(ways):
            self._make_row()
        for row, way in zip(self.rows, ways, strict=True):
            row.show_way(way)
        self.head.setText(tr("We will do differently"))
        name_button(self.add, tr("Add what we will do differently: {discipline}").format(discipline=name))
        self.line.setAccessibleName(tr("What we will do differently"))
        self.remade.emit()

    def stops(self) -> list[QWidget]:
        """What the arrow keys go to, from top to bottom."""
        return [self.add, *self.rows]

    def begin_new(self) -> None:
        self._begin(None, "")

    def type_on(self, text: str) -> None:
        """A new one that was being typed when Wela ended; the keyboard stays where it is."""
        if text and not self.is_typing():
            self._open(None, text)

    def is_typing(self) -> bool:
        return not self.line.isHidden()

    # Writing

    def _make_row(self) -> None:
        row = WayRow(self._theme)
        row.edit_asked.connect(lambda: self._begin(row, row.way.text if row.way else ""))
        row.delete_asked.connect(lambda: self.trashed.emit(row.way))
        self.rows.append(row)
        self._box.insertWidget(self._box.indexOf(self.line), row)

    def _begin(self, row: WayRow | None, text: str) -> None:
        self._open(row, text)
        self.line.setFocus()
        self.line.selectAll()

    def _open(self, row: WayRow | None, text: str) -> None:
        self._edited = row
        self._box.removeWidget(self.line)
        self._box.insertWidget(self._box.count() if row is None else self._box.indexOf(row), self.line)
        for one in self.rows:
            one.setVisible(one is not row)
        self.line.setText(text)
        self.line.show()

    def _tell(self, text: str) -> None:
        if self._edited is None:
            self.typed.emit(text)

    def _end(self, *, keys_to: QWidget | None) -> None:
        for one in self.rows:
            one.show()
        self.line.hide()
        self._box.removeWidget(self.line)
        self._box.addWidget(self.line)
        if keys_to is not None:
            keys_to.setFocus()

    def _save(self, *, more: bool) -> None:
        """What is typed is kept; after a new one the next can be typed at once."""
        text, edited = self.line.text().strip(), self._edited
        if edited is not None and edited.way is not None:
            if text and text != edited.way.text:
                self.changed.emit(edited.way, text)
            self._end(keys_to=edited if more else None)
            return
        self.typed.emit("")
        if text:
            self.added.emit(text)
        if text and more:
            self.line.clear()
        else:
            self._end(keys_to=self.add if more else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.is_typing():
            if isinstance(event, QFocusEvent) and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._save(more=False)
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()  # the line is left, not the page
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save(more=True)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.typed.emit("")
            self._end(keys_to=self._edited or self.add)
            return True
        return False
