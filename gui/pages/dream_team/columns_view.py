"""The picture of the team: a column for each discipline, and the keys that lead through it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gui.language import tr
from gui.pages.dream_team import commitment_draft as draft
from gui.pages.dream_team.column import Column
from gui.pages.dream_team.commitment_card import CommitmentCard
from gui.pages.dream_team.level_field import LevelField
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.labels import plain_label
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading

NARROWEST, GAP, ALONE = 170, 12, 220
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ColumnsView(QWidget):
    """Says what a person wants; the page does it. Keys are those of disciplines and commitments."""

    opened = Signal(str)
    turned = Signal(str)
    delete_asked = Signal(str)
    add_asked = Signal(str)
    level_agreed = Signal(str, object)
    focus_asked = Signal(str, bool)
    way_added = Signal(str, str)
    way_changed = Signal(object, str)
    way_trashed = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._theme = workspace, theme
        self.columns: list[Column] = []
        self._first, self._here, self._only = 0, 0, ""
        self._is_alone = False
        self.before = icon_button(theme.icon("chevron-left"), clicked=lambda: self._slide(-1))
        self.after = icon_button(theme.icon("chevron-right"), clicked=lambda: self._slide(1))
        self.which = plain_label(role="small")
        self._lay_out()
        insert = QShortcut(QKeySequence(Qt.Key.Key_Insert), self)
        insert.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        insert.activated.connect(lambda: self.add_asked.emit(self.here()))

    # What the page asks

    def present(self, reading: "DreamReading") -> None:
        found = reading.columns()
        while len(self.columns) > len(found):
            column = self.columns.pop()
            column.setParent(None)
            column.deleteLater()
        while len(self.columns) < len(found):
            self._make_column()
        for column, shown in zip(self.columns, found, strict=True):
            column.show_column(shown, reading)
            column.ways.type_on(draft.kept_way(self._workspace, column.key))
        self._here = min(self._here, len(self.columns) - 1)
        self._show_window()

    def show_only(self, discipline: str | None) -> None:
        """One column beside an open form; None shows them all again."""
        self._is_alone, self._only = discipline is not None, discipline or ""
        self.setFixedWidth(ALONE) if self._is_alone else self.setMaximumWidth(16_777_215)
        if not self._is_alone:
            self.setMinimumWidth(0)
        self._show_window()

    def here(self) -> str:
        """The discipline in which the keyboard is, or was last."""
        return self.columns[self._here].key if self.columns else ""

    def go_to(self, commitment: str) -> bool:
        """The keyboard goes to a commitment; False when it is not there."""
        for place, column in enumerate(self.columns):
            card = column.card(commitment)
            if card is not None:
                self._here = place
                self._show_window()
                card.setFocus()
                return True
        return False

    def go_to_column(self, discipline: str) -> None:
        """The keyboard goes to the first commitment of a discipline, or to where one is added."""
        for place, column in enumerate(self.columns):
            if column.key == discipline:
                self._enter(place, [*column.cards, column.add][0])

    def take_focus(self) -> None:
        if self.columns:
            self.go_to_column(self.here())

    def is_typing(self) -> bool:
        return any(one.ways.is_typing() or one.head.level.hasFocus() for one in self.columns)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._note_place(watched)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, LevelField) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or not isinstance(watched, QWidget):
            return False
        self._move(watched, *step)
        return True

    def _move(self, widget: QWidget, across: int, down: int) -> None:
        column = self.columns[self._here]
        stops = column.stops()
        if widget not in stops:
            return
        if down:
            place = min(max(stops.index(widget) + down, 0), len(stops) - 1)
            self._enter(self._here, stops[place])
            return
        there = self._here + across
        if 0 <= there < len(self.columns):
            self._enter(there, _like(column, widget, self.columns[there]))

    def _enter(self, place: int, widget: QWidget) -> None:
        self._here = place
        self._show_window()
        widget.setFocus()
        self.columns[place].bring_into_sight(widget)

    def _note_place(self, widget: QWidget) -> None:
        for place, column in enumerate(self.columns):
            if column.isAncestorOf(widget):
                self._here = place
                column.bring_into_sight(widget)

    # What is in sight

    def _fitting(self) -> int:
        return max((self.width() + GAP) // (NARROWEST + GAP), 1)

    def _show_window(self) -> None:
        """As many columns as have room, always with the one in which the keyboard is."""
        count, room = len(self.columns), self._fitting()
        self._first = max(min(self._first, self._here, count - room), self._here - room + 1, 0)
        last = min(self._first + room, count)
        for place, column in enumerate(self.columns):
            wanted = column.key == self._only if self._is_alone else self._first <= place < last
            column.setVisible(wanted)
        all_fit = self._is_alone or count <= room
        self._more.setVisible(not all_fit)
        self.which.setText(
            tr("{first}–{last} of {count} disciplines").format(first=self._first + 1, last=last, count=count)
        )
        self.before.setEnabled(self._first > 0)
        self.after.setEnabled(last < count)

    def _slide(self, count: int) -> None:
        room = self._fitting()
        self._first = min(max(self._first + count, 0), max(len(self.columns) - room, 0))
        self._here = min(max(self._here, self._first), self._first + room - 1)
        self._show_window()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_window()

    # Building

    def _make_column(self) -> None:
        column = Column(self._theme)
        self.columns.append(column)
        column.card_made.connect(self._follow_card)
        column.add_asked.connect(lambda: self.add_asked.emit(column.key))
        column.head.level_agreed.connect(lambda level: self.level_agreed.emit(column.key, level))
        column.head.focus_asked.connect(lambda on: self.focus_asked.emit(column.key, on))
        column.ways.typed.connect(lambda text: draft.keep_way(self._workspace, column.key, text))
        column.ways.added.connect(lambda text: self.way_added.emit(column.key, text))
        column.ways.changed.connect(self.way_changed)
        column.ways.trashed.connect(self.way_trashed)
        column.ways.remade.connect(lambda: self._watch(column))
        column.head.level.installEventFilter(self)
        self._row.addWidget(column, 1)
        self._watch(column)

    def _watch(self, column: Column) -> None:
        for widget in (*column.head.stops(), *column.ways.stops(), column.add):
            widget.installEventFilter(self)  # a second time changes nothing

    def _follow_card(self, card: CommitmentCard) -> None:
        card.installEventFilter(self)
        card.opened.connect(self.opened)
        card.turned.connect(self.turned)
        card.delete_asked.connect(self.delete_asked)

    def _lay_out(self) -> None:
        self._row, self._more = QHBoxLayout(), QWidget()
        self._row.setSpacing(GAP)
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.addStretch()
        for widget in (self.which, self.before, self.after):
            more.addWidget(widget)
        self._more.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._more)
        box.addLayout(self._row, 1)
        self.retranslate()

    def retranslate(self) -> None:
        name_button(self.before, tr("Disciplines before"))
        name_button(self.after, tr("Disciplines after"))

    def keys_are_here(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)


def _like(column: Column, widget: QWidget, there: Column) -> QWidget:
    """The place beside a widget: card beside card, as far down as the other column goes."""
    if widget in column.cards:
        place = column.cards.index(widget)  # pyright: ignore[reportArgumentType] - it is one of them
        return there.cards[min(place, len(there.cards) - 1)] if there.cards else there.add
    if widget is column.add:
        return there.add
    if widget is column.head.focus and not there.head.focus.isHidden():
        return there.head.focus
    return there.ways.add if not there.ways.isHidden() else there.add
