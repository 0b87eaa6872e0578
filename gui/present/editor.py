"""Where a deck is arranged before it is shown: which slides, in which order, and with whose words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from gui.item_models.slide_rows import SlideRows
from gui.language import tr
from gui.present.deck import Deck
from gui.present.slide import NOTHING_OWN, ONLY_WHEN_CHOSEN, Slide, Words, usual_order
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, primary_button, quiet_button, secondary_button
from gui.widgets.labels import PlainLabel, plain_label

LONGEST_MESSAGE, LONGEST_QUESTION = 120, 160


class DeckEditor(QDialog):
    """`arranged` carries the slides as they are wanted; `presented` the place of the slide to begin with."""

    arranged = Signal(object)  # tuple[Slide, ...]
    presented = Signal(object, str)  # the same, and the kind of the chosen slide

    def __init__(self, deck: Deck, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Arrange the slides"))
        self.resize(940, 560)
        self.rows = SlideRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setAccessibleName(tr("Slides"))
        self.up = icon_button(theme.icon("chevron-up"), clicked=lambda: self.move_chosen(-1))
        self.down = icon_button(theme.icon("chevron-down"), clicked=lambda: self.move_chosen(1))
        self.message, self.question = _field(LONGEST_MESSAGE), _field(LONGEST_QUESTION)
        self.automatic = [plain_label(role="small", wrap=True) for _ in range(2)]
        self.back = [
            quiet_button(tr("Back to the automatic words"), clicked=partial(self._drop_own, place))
            for place in range(2)
        ]
        self.count = plain_label(role="small")
        self._build()
        self._connect()
        self.rows.show_slides(deck.slides)
        self._choose(0)
        self._show_count()

    # What is arranged

    @property
    def slides(self) -> tuple[Slide, ...]:
        return self.rows.slides

    def row(self) -> int:
        return self.list.currentIndex().row()

    def move_chosen(self, by: int) -> None:
        self._choose(self.rows.move(self.row(), by))

    def restore(self) -> None:
        """The usual slides in their usual order, saying what the figures say."""
        usual = sorted(self.slides, key=lambda slide: usual_order(slide.kind))
        self.rows.show_slides(
            [slide.said(NOTHING_OWN, hidden=slide.kind in ONLY_WHEN_CHOSEN) for slide in usual]
        )
        self._choose(0)
        self._show_count()

    def _choose(self, row: int) -> None:
        index = self.rows.index(max(row, 0))
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.row()
        if row < 0:
            return
        slide = self.rows.slide(row)
        pairs = zip(
            (self.message, self.question), self.automatic, self.back, slide.automatic, slide.own, strict=True
        )
        for field, label, button, automatic, own in pairs:
            with QSignalBlocker(field):
                field.setText(own)
            field.setPlaceholderText(automatic)
            label.setText(automatic if own else "")
            button.setEnabled(bool(own))
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < self.rows.rowCount() - 1)

    def _say(self) -> None:
        """The words that stand in the fields are the slide's own; an empty field leaves them to the figures."""
        own = Words(self.message.text().strip(), self.question.text().strip())
        slide = self.rows.slide(self.row())
        self.rows.set_words(self.row(), own)
        for label, button, text, automatic in zip(
            self.automatic, self.back, own, slide.automatic, strict=True
        ):
            label.setText(automatic if text else "")
            button.setEnabled(bool(text))

    def _drop_own(self, place: int) -> None:
        field = (self.message, self.question)[place]
        field.clear()
        field.setFocus()

    def _show_count(self) -> None:
        shown = sum(not slide.hidden for slide in self.slides)
        self.count.setText(tr("{shown} of {all} slides are shown").format(shown=shown, all=len(self.slides)))

    # Ending

    def _save(self) -> None:
        self.arranged.emit(self.slides)
        self.accept()

    def _present(self) -> None:
        row = self.row()
        self.presented.emit(self.slides, self.rows.slide(row).kind if row >= 0 else "")
        self.accept()

    # Building

    def _build(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._build_list(), 2)
        columns.addLayout(self._build_words(), 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(16)
        box.addLayout(columns, 1)
        box.addLayout(self._build_foot())

    def _build_list(self) -> QVBoxLayout:
        name_button(self.up, tr("Move up (Alt+↑)"))
        name_button(self.down, tr("Move down (Alt+↓)"))
        moves = QHBoxLayout()
        for widget in (self.up, self.down):
            moves.addWidget(widget)
        moves.addWidget(self.count)
        moves.addStretch()
        box = QVBoxLayout()
        box.addWidget(plain_label(tr("Ticked slides are shown, in this order."), "small"))
        box.addWidget(self.list, 1)
        box.addLayout(moves)
        return box

    def _build_words(self) -> QVBoxLayout:
        box = QVBoxLayout()
        names = (tr("What the slide says"), tr("What it asks"))
        for name, field, label, button in zip(
            names, (self.message, self.question), self.automatic, self.back, strict=True
        ):
            heading: PlainLabel = plain_label(name, "strong")
            heading.setBuddy(field)
            field.setAccessibleName(name)
            row = QGridLayout()
            row.setVerticalSpacing(2)
            row.addWidget(heading, 0, 0)
            row.addWidget(button, 0, 1, Qt.AlignmentFlag.AlignRight)
            row.addWidget(field, 1, 0, 1, 2)
            row.addWidget(label, 2, 0, 1, 2)
            box.addLayout(row)
        hint = tr("Empty fields say what the figures say, also when the figures change.")
        box.addWidget(plain_label(hint, "small", wrap=True))
        box.addStretch()
        return box

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        actions: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("Cancel"), self.reject),
            (tr("Save and present from here"), self._present),
        )
        row.addWidget(quiet_button(tr("Usual order and words"), clicked=self.restore))
        row.addStretch()
        for text, clicked in actions:
            row.addWidget(secondary_button(text, clicked=clicked))
        save = primary_button(tr("Save"), clicked=self._save)
        save.setDefault(True)
        row.addWidget(save)
        return row

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.rows.dataChanged.connect(lambda *_: self._show_count())
        for field in (self.message, self.question):
            field.textChanged.connect(lambda _: self._say())
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(key), self, partial(self.move_chosen, by))


def _field(longest: int) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(longest)
    return field
