"""Step 3 of an import: whose hours they are, and what each name of the file becomes in the team."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.import_work import Checked
from gui.item_models.import_names import BECOMES, NAME, PURPOSE, ChoicesRole, ImportNames
from gui.language import tr
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.empty_state import EmptyState
from gui.widgets.filter_box import FilterBox
from gui.widgets.import_table import ImportTable
from gui.widgets.labels import plain_label
from models.exchange.choices import NEW, FileName
from models.records import Member
from models.thai import fold, sort_key

Index = QModelIndex | QPersistentModelIndex
_NOBODY = ""


class NamesPane(QWidget):
    """`edited` when a person chose otherwise; `names.choices()` and `member()` are what is chosen."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = ImportNames(theme, self)
        self.table = ImportTable(self.names, {NAME: 4, BECOMES: 5})
        self.whose, self.new_name = FilterBox(), QLineEdit()
        self.whose_hint = plain_label(role="secondary", wrap=True)
        self.whose_card, self.card = Card(), Card()
        self.count = plain_label(role="secondary", wrap=True)
        self.empty = EmptyState()
        self._members: list[Member] = []
        self._lacking = ""
        self._build()

    # Whose hours

    def ask_member(self, lacking: str, members: Sequence[Member], present: str) -> None:
        """`lacking` is "all", "some" or "" of the rows; `present` the name that is chosen already."""
        self._lacking = lacking
        self._members = sorted(members, key=lambda one: sort_key(one.name))
        named = next((one.key for one in self._members if fold(one.name) == fold(present)), None)
        self.new_name.setText("" if named or not present else present)
        self._fill_whose(named or (NEW if present or not self._members else _NOBODY))
        self._show_whose()

    def member(self) -> str:
        """The chosen name, empty when nobody is chosen."""
        key = self.whose.current()
        if key == NEW:
            return self.new_name.text().strip()
        return next((one.name for one in self._members if one.key == key), "")

    def member_key(self) -> str:
        """The key of the chosen member; NEW for somebody new."""
        return self.whose.current()

    def needs_member(self) -> bool:
        return self._lacking == "all" and not self.member()

    def focus_member(self) -> None:
        (self.new_name if self.whose.current() == NEW else self.whose).setFocus()

    # The names

    def show_checked(self, checked: Checked, hidden: FileName | None = None) -> None:
        """The names of a plan; `hidden` is the name that only stands for whose hours they are."""
        created = checked.preview.plan.created
        known = {
            "member": [(one.key, one.name) for one in checked.members],
            "project": [(one.key, one.name) for one in checked.projects],
            "activity": [(one.key, one.name) for one in checked.activities],
        }
        names = [one for one in checked.preview.plan.names if one != hidden]
        activities = any(one.axis == "activity" for one in names)
        self.table.setColumnHidden(PURPOSE, not activities)
        self.names.show_names(names, known, {one.key: one.purpose for one in created.activities})  # pyright: ignore[reportArgumentType]
        self._show()

    def _show(self) -> None:
        self._stack.setCurrentIndex(0 if self.names.rowCount() else 1)
        new = self.names.count_new()
        one, many = (
            tr("1 name is new and will be added to the team."),
            tr("{n} names are new and will be added."),
        )
        none = tr("All names are known. Press Enter on a row to lead it elsewhere.")
        self.count.setText(none if not new else one if new == 1 else many.format(n=new))

    def _edited(self) -> None:
        self._show()
        self.edited.emit()

    def _fill_whose(self, current: str) -> None:
        nobody = tr("Choose who it is") if self._lacking == "all" else tr("Nobody: reject these rows")
        self.whose.set_choices(
            [
                (_NOBODY, nobody),
                *((one.key, one.name) for one in self._members),
                (NEW, tr("Somebody new")),
            ]
        )
        self.whose.set_current(current)

    def _show_whose(self) -> None:
        all_rows, some_rows = (
            tr("The file does not say whose hours these are."),
            tr("Some rows do not say whose hours they are."),
        )
        self.whose_hint.setText(all_rows if self._lacking == "all" else some_rows)
        self.whose_card.setVisible(bool(self._lacking))
        self.new_name.setVisible(self.whose.current() == NEW)

    def _pick_member(self) -> None:
        self._show_whose()
        if self.whose.current() == NEW:
            self.new_name.setFocus()
        self.edited.emit()

    # Building

    def _build(self) -> None:
        self.whose.chosen.connect(lambda _key: self._pick_member())
        self.new_name.textEdited.connect(lambda _text: self.edited.emit())
        self.names.edited.connect(self._edited)
        delegate = _Choosing(self.table)
        self.table.setItemDelegateForColumn(BECOMES, delegate)
        self.table.setItemDelegateForColumn(PURPOSE, delegate)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.clicked.connect(self._begin)
        self.table.activated.connect(self._begin)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.new_name.setMinimumHeight(36)
        self.new_name.setMinimumWidth(220)
        for widget in (self.whose, self.new_name):
            line.addWidget(widget)
        line.addWidget(self.whose_hint, 1)
        self.whose_card.body.setContentsMargins(16, 10, 16, 10)
        self.whose_card.body.addLayout(line)
        self._layout()

    def _layout(self) -> None:
        filled = QWidget()
        inner = QVBoxLayout(filled)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        line = QHBoxLayout()
        line.setContentsMargins(15, 7, 15, 8)
        line.addWidget(self.count)
        inner.addLayout(line)
        inner.addWidget(self.table, 1)
        self._stack = QStackedLayout()
        self.card.body.setContentsMargins(1, 1, 1, 1)
        self.card.body.addLayout(self._stack, 1)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.whose_card)
        box.addWidget(self.card, 1)

    def _begin(self, index: QModelIndex) -> None:
        """A click or Enter anywhere in a row opens what can be chosen there."""
        place = index if index.column() == PURPOSE else index.siblingAtColumn(BECOMES)
        if place.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setCurrentIndex(place)
            if self.table.state() != QAbstractItemView.State.EditingState:
                self.table.edit(place)

    def retranslate(self) -> None:
        self.whose.set_label(tr("Whose hours"))
        self._fill_whose(self.whose.current())
        self.new_name.setPlaceholderText(tr("Name of the new member"))
        self.new_name.setAccessibleName(tr("Name of the new member"))
        self._show_whose()
        self.table.setAccessibleName(tr("Names of the file"))
        self.empty.set_texts(tr("This file names nobody and nothing new. Go on to the preview."))
        self.names.retranslate()
        self._show()


class _Choosing(QStyledItemDelegate):
    """Edits a cell by a list that opens at once."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QComboBox(parent)
        editor.setMaxVisibleItems(12)
        for key, text in index.data(ChoicesRole):
            editor.addItem(text, key)
        editor.setAccessibleName(str(index.data() or ""))
        editor.activated.connect(lambda _row: self._finish(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        if editor.currentIndex() >= 0:
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _finish(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
