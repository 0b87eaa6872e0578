"""Step 2 of an import: which column of the file holds what, beside the columns with some of their cells."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.import_words import field_name, fields
from gui.import_work import Examination
from gui.item_models.figures import FigureColumn, FigureTable
from gui.language import tr
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.filter_box import FilterBox
from gui.widgets.icon_line import IconLine
from gui.widgets.import_days import ImportDays
from gui.widgets.import_file import one_line
from gui.widgets.import_table import ImportTable
from models.exchange.fields import DAY_FIELDS, missing
from models.exchange.mapping import Mapping
from models.exchange.reading import Reading
from models.exchange.sheet import Sheet
from models.thai import fold

_EXAMPLES, _LOOKED_AT = 3, 200
_FIELDS_WIDTH = 392


class ColumnsPane(QWidget):
    """`changed` when a person chose another column, order or mark; `mapping()` is what is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping: Mapping | None = None
        self._sheet: Sheet | None = None
        self._examples: list[tuple[str, str]] = []
        self.boxes: dict[str, FilterBox] = {}
        self.columns = FigureTable(self)
        self.table = ImportTable(self.columns, {1: 1})
        self.days = ImportDays()
        self.remembered = IconLine(theme, "repeat", "state.ok.text")
        self.left, self.right, self.how = Card(), Card(), Card()
        self._area, self._form = QScrollArea(), QVBoxLayout()
        self._build()

    def show_reading(self, reading: Reading, *, is_remembered: bool) -> None:
        """Another file, or the same one as something else: all choices start anew."""
        self._mapping, self._sheet = reading.mapping, reading.sheet
        self._examples = [(title, _examples(reading.sheet, place)) for place, title in _titles(reading.sheet)]
        self.remembered.setVisible(is_remembered)
        self.days.forget()
        self.days.set_remembered(reading.mapping.dates if is_remembered else None, reading.mapping.decimals)
        self._make_boxes()
        self.retranslate()

    def show_examination(self, found: Examination | None, currency: str) -> None:
        self.days.show_examination(found, currency)

    def mapping(self) -> Mapping:
        """The mapping as it is chosen now; `dates` is left to the examination."""
        assert self._mapping is not None
        columns = {field: box.current() for field, box in self.boxes.items() if box.current()}
        return replace(self._mapping, columns=columns, decimals=self.days.decimals())

    def missing(self) -> tuple[str, ...]:
        """The fields without which no row can be stored."""
        mapping = self.mapping()
        return missing(mapping.kind, {*mapping.columns})

    def focus_field(self, field: str) -> None:
        box = self.boxes.get(field) or next(iter(self.boxes.values()))
        box.setFocus()
        self._area.ensureWidgetVisible(box)

    def _pick(self) -> None:
        self._name_boxes()
        self._show_columns()
        self.changed.emit()

    def _make_boxes(self) -> None:
        while (item := self._form.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        assert self._mapping is not None
        for field in fields(self._mapping.kind):
            box = self.boxes[field] = FilterBox()
            box.box.setSizeAdjustPolicy(box.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.label.setFixedWidth(150)
            box.chosen.connect(lambda _key: self._pick())
            self._form.addWidget(box)
        self._form.addStretch()

    def _fill_boxes(self) -> None:
        """Titles of the file are choices by themselves; the one a field had stays."""
        if self._mapping is None:
            return
        titles = [("", tr("–"))] + [(title, one_line(title)) for title, _ in self._examples]
        known = {fold(title): title for title, _ in self._examples}
        for field, box in self.boxes.items():
            before = box.current() if box.box.count() else self._mapping.columns.get(field, "")
            box.set_choices(titles, known.get(fold(before), ""))
        self._name_boxes()

    def _name_boxes(self) -> None:
        """Without some fields no row can be stored; a duration is not needed beside start and end."""
        kind = self.mapping().kind
        always = {DAY_FIELDS[kind][0], "amount"}
        needed = tr("{field} (needed)")
        for field, box in self.boxes.items():
            name = field_name(field)
            box.set_label(needed.format(field=name) if field in {*always, *self.missing()} else name)

    def _show_columns(self) -> None:
        holders: dict[str, list[str]] = {}
        for field, box in self.boxes.items():
            if box.current():
                holders.setdefault(fold(box.current()), []).append(field_name(field))
        head = [
            FigureColumn(tr("Column of the file"), str, is_text=True),
            FigureColumn(tr("Some of its cells"), str, is_text=True),
            FigureColumn(tr("Holds"), str, is_text=True),
        ]
        rows = [
            (title, (one_line(title), examples, ", ".join(holders.get(fold(title), [])) or "–"))
            for title, examples in self._examples
        ]
        self.columns.show_rows(head, rows)

    def _build(self) -> None:
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setSpacing(6)
        holder.setLayout(self._form)
        self._area.setWidget(holder)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.body.addWidget(self._area, 1)
        self.left.setFixedWidth(_FIELDS_WIDTH)
        self.right.body.setContentsMargins(1, 1, 1, 1)
        self.right.body.addWidget(self.table, 1)
        self.how.body.addWidget(self.remembered)
        self.how.body.addWidget(self.days)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self.how)
        column.addWidget(self.right, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.left)
        row.addLayout(column, 1)
        self.days.changed.connect(self.changed)

    def retranslate(self) -> None:
        self.left.set_title(tr("What holds what"))
        self.remembered.set_text(tr("The columns are those you chose for such a file last time."))
        self.table.setAccessibleName(tr("Columns of the file"))
        self.days.retranslate()
        self._fill_boxes()
        self._show_columns()


def _titles(sheet: Sheet) -> Iterable[tuple[int, str]]:
    """Places and titles; of equal titles the first, as a mapping finds only that one."""
    seen: set[str] = set()
    for place, title in enumerate(sheet.header):
        if title and fold(title) not in seen:
            seen.add(fold(title))
            yield place, title


def _examples(sheet: Sheet, place: int) -> str:
    """A few different cells of a column."""
    found: dict[str, None] = {}
    for row in sheet.rows[:_LOOKED_AT]:
        if place < len(row) and row[place].strip():
            found[one_line(row[place])] = None
        if len(found) == _EXAMPLES:
            break
    return "  ·  ".join(found) or "–"
