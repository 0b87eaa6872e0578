"""The what-if board: a row for each kind of work, with a bar whose end can be dragged and hours that can be typed."""

from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.item_models.what_if_rows import BAR, CHANGE, HOURS, INCOME, NAME, RATE, SHARE, Bar, WhatIfRows
from gui.language import tr
from gui.theme import Theme
from gui.widgets.digit_keys import DigitKeys

Index = QModelIndex | QPersistentModelIndex

STEP, LEAP = 3600, 10 * 3600
_ROW = 36
_WIDTHS = {HOURS: 66, CHANGE: 58, SHARE: 56, RATE: 70, INCOME: 84}
_NAMES = 0.25  # of the width, at most
_MARGIN, _GRIP = 8, 4
_MORE = (Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_LESS = (Qt.Key.Key_Left, Qt.Key.Key_Minus)
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class BoardTable(QTableView):
    """→ and ← move an hour, with Shift ten; digits type hours; `stepped(key, seconds)` is relative.

    `dragged(key, seconds)` follows the hand from `grabbed` to `released`.
    """

    stepped = Signal(str, int)
    grabbed = Signal()
    dragged = Signal(str, int)
    released = Signal()
    undo_asked = Signal()

    def __init__(self, theme: Theme, model: WhatIfRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, model
        self._held: str | None = None
        self.can_undo = self._passing = False
        self.setModel(model)
        self._bars, self._typing = BarDelegate(theme, self), HoursDelegate(self)
        self.setItemDelegateForColumn(BAR, self._bars)
        self.setItemDelegateForColumn(HOURS, self._typing)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_ROW)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(40)
        model.modelReset.connect(self._begin)
        theme.changed.connect(self.viewport().update)

    def retranslate(self) -> None:
        self.setAccessibleName(tr("What-if board: hours of each kind of work"))

    def current_key(self) -> str | None:
        return self._rows.key(self.currentIndex().row())

    def begin_typing(self) -> None:
        index = self._rows.index(self.currentIndex().row(), HOURS)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    # Keys

    def has_own_step(self, *, back: bool) -> bool:
        """See gui.keys.OwnSteps: a move is taken back before what was saved last."""
        return back and self.can_undo

    def event(self, event: QEvent) -> bool:
        # What was moved last is nearer than what was saved last.
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        if self.can_undo and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.current_key()
        far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in (_MORE[0], _LESS[0])
        leap = LEAP if far else STEP
        if self._typing.line is not None:
            self._pass_on(self._typing.line, event)
        elif event.matches(QKeySequence.StandardKey.Undo) or key == Qt.Key.Key_Backspace:
            self.undo_asked.emit()
        elif event.modifiers() & _COMMAND or row is None:
            super().keyPressEvent(event)
        elif key in _MORE:
            self.stepped.emit(row, leap)
        elif key in _LESS:
            self.stepped.emit(row, -leap)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin_typing()
        elif not self._type(event):
            super().keyPressEvent(event)

    def _pass_on(self, line: QLineEdit, event: QKeyEvent) -> None:
        """A key that was on its way when the line was opened; what the line itself does not take comes back."""
        if not self._passing:
            self._passing = True
            QApplication.sendEvent(line, event)
            self._passing = False

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        had_focus = self.window().focusWidget() is editor
        super().closeEditor(editor, hint)
        if had_focus:  # also in a window that is not the active one
            self.setFocus()

    def keyboardSearch(self, search: str) -> None:
        """A letter is no search here."""

    def _type(self, event: QKeyEvent) -> bool:
        """A digit begins to type hours, whatever the layout, which the line knows; other letters do nothing."""
        if not event.text() or not event.text().isprintable() or event.text() == " ":
            return False
        self.begin_typing()
        line = self._typing.line
        if line is None:
            return False
        line.clear()
        line.setFocus()
        QApplication.sendEvent(line, event)
        if not line.text()[:1].isdecimal():
            self.closeEditor(line, QStyledItemDelegate.EndEditHint.RevertModelCache)
        return True

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() == BAR:
            self._held = self._rows.key(index.row())
            if self._held is not None:
                self.grabbed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._held is not None:
            self.dragged.emit(self._held, self._seconds_at(place))
            return
        on_bar = self.indexAt(place).column() == BAR and self._rows.key(self.indexAt(place).row()) is not None
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if on_bar else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self.released.emit()
        super().mouseReleaseEvent(event)

    def _seconds_at(self, place: QPoint) -> int:
        """Whole hours where the hand is."""
        assert self._held is not None
        bar = self._rows.bar(self._rows.row(self._held))
        assert bar is not None
        area = self._bars.area(self.visualRect(self._rows.index(self._rows.row(self._held), BAR)))
        share = min(max((place.x() - area.left()) / max(area.width(), 1), 0.0), 1.0)
        return round(share * bar.scale / STEP) * STEP

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self.scrollTo(self.currentIndex())

    def _begin(self) -> None:
        self._share_width()
        if not self.currentIndex().isValid() and self._rows.rowCount() > 1:
            self.setCurrentIndex(self._rows.index(0, HOURS))

    def _share_width(self) -> None:
        header = self.horizontalHeader()
        if not header.count():
            return
        for column, width in _WIDTHS.items():
            header.resizeSection(
                column, max(width, self.sizeHintForColumn(column), header.sectionSizeHint(column))
            )
        room = self.viewport().width() - sum(header.sectionSize(column) for column in _WIDTHS)
        names = min(self.sizeHintForColumn(NAME), round(self.viewport().width() * _NAMES))
        header.resizeSection(NAME, max(names, 90))
        header.resizeSection(BAR, max(room - header.sectionSize(NAME), 60))

    def sizeHint(self) -> QSize:
        rows = self._rows.rowCount() * _ROW + self.horizontalHeader().sizeHint().height() + 2
        return QSize(700, rows)


class BarDelegate(QStyledItemDelegate):
    """What a row had as a thin grey-brown bar, what it would have above it, a tick at its target, and a handle."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def area(self, cell: QRect) -> QRect:
        return cell.adjusted(_MARGIN, 0, -_MARGIN, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        bar = model.bar(index.row()) if isinstance(model, WhatIfRows) else None
        if bar is not None:
            area = self.area(option.rect)  # pyright: ignore[reportAttributeAccessIssue] - stub gap
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
            self._paint_bar(painter, area, bar, chosen=chosen)

    def _paint_bar(self, painter: QPainter, area: QRect, bar: Bar, *, chosen: bool) -> None:
        color = self._theme.color
        middle, left = area.center().y(), area.left()
        now, then = (round(area.width() * part / bar.scale) for part in (bar.now, bar.then))
        painter.fillRect(left, middle - 8, then, 10, color("before_after.after"))
        painter.fillRect(left, middle + 4, now, 5, color("before_after.before"))
        if chosen:
            painter.fillRect(left + then - _GRIP // 2, middle - 12, _GRIP, 18, color("ui.text"))
        if bar.target is not None:
            place = left + round(area.width() * bar.target / bar.scale)
            painter.fillRect(place, middle - 13, 2, 25, color("chart.reference_line"))
        painter.fillRect(left - 1, area.top() + 3, 1, area.height() - 6, color("chart.axis"))


class HoursDelegate(QStyledItemDelegate):
    """Typed hours: digits of either layout, a sign for more or less."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line: QLineEdit | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setAccessibleName(str(index.model().index(index.row(), NAME).data()))
        line.setText(str(index.data(Qt.ItemDataRole.EditRole)).replace(",", "").removesuffix(".00"))
        line.selectAll()
        DigitKeys(line)
        self.line = line
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being typed stays, also when the board is shown anew meanwhile."""

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)  # pyright: ignore[reportAttributeAccessIssue] - stub gap

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab take the hours over at once."""
        ends = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENDS
        if not ends or not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        self.commitData.emit(watched)
        self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.line = None
        super().destroyEditor(editor, index)
