"""The filter row of all entries: period, member, project, activity, words, and what a chart's mark asked for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.item_models.entry_columns import Names
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import quiet_button, secondary_button
from gui.widgets.filter_box import FilterBox
from gui.widgets.period_field import PeriodField

if TYPE_CHECKING:
    from models.records import EntryFilter

_PAUSE_MS = 250
Kind = Literal["member", "project", "activity"]
_KINDS: tuple[Kind, ...] = ("member", "project", "activity")


class EntryFilters(QWidget):
    """`changed` when a person changed the filter."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = PeriodField(theme)
        self.boxes: dict[Kind, FilterBox] = {kind: FilterBox() for kind in _KINDS}
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self._search = QAction(theme.icon("search"), "", self.words)
        self.words.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.clear = quiet_button(clicked=self._clear)
        self.mark = secondary_button(icon=theme.icon("x"), clicked=self._drop_mark)
        self._whole: tuple[date, date] = self.period.span()
        self._is_whole = True
        self._names = Names()
        self._mark_wanted: EntryFilter | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._layout()
        self._connect()

    def set_names(self, names: Names, span: tuple[date, date] | None) -> None:
        """Everything that can be filtered by, archived and deleted included; `span` is the whole period."""
        self._names = names
        self._whole = span or self._whole
        self.period.whole = self._whole
        if self._is_whole:
            self.period.set_span(*self._whole)
        self._fill()

    def value(self, *, deleted: bool = False) -> "EntryFilter":
        from models.records import EntryFilter

        first, last = (None, None) if self._is_whole else self.period.span()
        return replace(
            self._mark_wanted or EntryFilter(),
            first=first,
            last=last,
            member=self.boxes["member"].current() or None,
            project=self.boxes["project"].current() or None,
            activity=self.boxes["activity"].current() or None,
            text=self.words.text(),
            deleted=deleted,
        )

    def set_value(self, wanted: "EntryFilter") -> None:
        """Show a filter that came from elsewhere; what no box can show is named by its label."""
        self._mark_wanted = wanted if wanted.label else None
        self._is_whole = wanted.first is None and wanted.last is None
        self.period.set_span(wanted.first or self._whole[0], wanted.last or self._whole[1])
        for kind in _KINDS:
            self._want(kind, getattr(wanted, kind) or "")
        self.words.setText(wanted.text)
        self._pause.stop()
        self._mark()

    def focus_words(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    def retranslate(self) -> None:
        for kind, name in zip(_KINDS, (tr("Member"), tr("Project"), tr("Activity")), strict=True):
            self.boxes[kind].set_label(name)
        self.words.setPlaceholderText(tr("Search"))
        self.words.setAccessibleName(tr("Search in notes, tags, projects and activities"))
        self.clear.setText(tr("Clear filters"))
        self._fill()

    def _fill(self) -> None:
        for kind, box in self.boxes.items():
            box.set_choices(self._choices(kind))
        self._mark()

    def _choices(self, kind: Kind) -> Sequence[tuple[str, str]]:
        everything = self._names.everything(kind)
        nothing = [] if kind == "member" or not everything else [("none", tr("None"))]
        return [("", tr("All")), *everything, *nothing]

    def _want(self, kind: Kind, key: str) -> None:
        # A filter may arrive before the names have been read.
        if key and self.boxes[kind].box.findData(key) < 0:
            self.boxes[kind].box.addItem(self._names.name(kind, key) or "…", key)
        self.boxes[kind].set_current(key)

    def _take_period(self, first: date, last: date) -> None:
        self._is_whole = (first, last) == self._whole
        self._announce()

    def _clear(self) -> None:
        from models.records import EntryFilter

        self.set_value(EntryFilter())
        self.words.setFocus()
        self._announce()

    def _drop_mark(self) -> None:
        self._mark_wanted = None
        self.words.setFocus()
        self._announce()

    def _announce(self) -> None:
        self._pause.stop()
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        wanted = self.value()
        self.clear.setVisible(wanted != type(wanted)())
        label = self._mark_wanted.label if self._mark_wanted is not None else ""
        self.mark.setVisible(bool(label))
        self.mark.setText(tr("Only: {what}").format(what=label).replace("&", "&&"))
        self.mark.setAccessibleName(tr("Show more than {what}").format(what=label))

    def _connect(self) -> None:
        self.period.picked.connect(self._take_period)
        for box in self.boxes.values():
            box.chosen.connect(lambda _key: self._announce())
        self.words.textEdited.connect(lambda _text: self._pause.start())
        self.words.returnPressed.connect(self._announce)
        self.words.textChanged.connect(lambda _text: self._mark())
        self._pause.timeout.connect(self._announce)

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        row = QHBoxLayout()
        box.addLayout(row)
        box.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignLeft)
        row.setSpacing(8)
        row.addWidget(self.period)
        for choice in self.boxes.values():
            choice.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.box.setMinimumContentsLength(5)
            choice.setMaximumWidth(210)
            row.addWidget(choice, 2)
        self.words.setMinimumHeight(36)
        self.words.setMinimumWidth(110)
        row.addWidget(self.words, 2)
        row.addWidget(self.clear)
