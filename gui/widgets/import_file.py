"""Step 1 of an import: which file, what it holds, and whether its text reads right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.import_words import encoding_name, format_name, kind_choices
from gui.import_work import ENCODINGS, Opened
from gui.item_models.figures import FigureColumn, FigureTable
from gui.language import tr
from gui.numbers import format_number
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_box import FilterBox
from gui.widgets.import_table import ImportTable
from gui.widgets.labels import plain_label

_SAMPLE_ROWS = 5
_LONGEST = 80


class FilePane(QWidget):
    """`path_given(str)`, `choose_asked`, `kind_chosen(str)`, `encoding_chosen(str)`."""

    path_given = Signal(str)
    choose_asked = Signal()
    kind_chosen = Signal(str)
    encoding_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opened: Opened | None = None
        self._picture = QLabel()
        self.lead, self.hint = plain_label(role="lead"), plain_label(role="secondary", wrap=True)
        self.path = QLineEdit()
        self.choose = secondary_button(icon=theme.icon("folder-open"), clicked=self.choose_asked.emit)
        self.found, self.remembered = ElidedLabel(role="body"), plain_label(role="small")
        self.kind, self.encoding = FilterBox(), FilterBox()
        self.question = plain_label(role="secondary", wrap=True)
        self.rows = FigureTable(self)
        self.table = ImportTable(self.rows)
        self.place, self.sample = Card(), Card()
        self._build()
        theme.changed.connect(self._draw)
        self._draw()

    def show_file(self, opened: Opened | None, path: str = "") -> None:
        self._opened = opened
        self.path.setText(path)
        self.sample.setVisible(opened is not None)
        self._show()

    def give_path(self) -> None:
        text = self.path.text().strip().strip('"')
        if text:
            self.path_given.emit(text.removeprefix("file://"))

    def _show(self) -> None:
        opened = self._opened
        if opened is None:
            return
        mapping, sheet = opened.reading.mapping, opened.reading.sheet
        text = tr("{format} · rows: {rows} · columns: {columns}").format(
            format=format_name(mapping.format),
            rows=format_number(len(sheet.rows)),
            columns=format_number(len(sheet.header)),
        )
        self.found.setText(text)
        self.remembered.setVisible(opened.is_remembered)
        kinds = kind_choices()
        self.kind.set_choices([*kinds, *([] if opened.kind_is_clear else [("", tr("Choose"))])])
        self.kind.set_current(mapping.kind if opened.kind_is_clear else "")
        self.encoding.setVisible(bool(opened.encoding))
        known = [(code, encoding_name(code)) for code in ENCODINGS]
        extra = [] if opened.encoding in ENCODINGS else [(opened.encoding, opened.encoding)]
        self.encoding.set_choices([*known, *extra], opened.encoding)
        self._ask(opened)
        self._show_sample(opened)

    def _ask(self, opened: Opened) -> None:
        text = ""
        if not opened.kind_is_clear:
            text = tr("These amounts may be income or expenses. Choose which they are.")
        elif not opened.encoding_is_certain:
            text = tr(
                "It is not certain how the text was written. Can the rows be read? Else choose another."
            )
        self.question.setText(text)
        self.question.setVisible(bool(text))
        self.question.set_tone("warn")

    def _show_sample(self, opened: Opened) -> None:
        sheet = opened.reading.sheet
        columns = [FigureColumn(title or "–", str, is_text=True) for title in sheet.header]
        width = len(columns)
        rows = [
            ("", tuple(one_line(cell) for cell in [*row, *[""] * width][:width]))
            for row in sheet.rows[:_SAMPLE_ROWS]
        ]
        self.rows.show_rows(columns, rows)

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("file-up", "ui.accent", 32, self.devicePixelRatioF()))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.lead)
        words.addWidget(self.hint)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.path.setMinimumHeight(36)
        self.path.setClearButtonEnabled(True)
        self.path.returnPressed.connect(self.give_path)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose)
        self.place.body.setContentsMargins(16, 14, 16, 14)
        self.place.body.addLayout(top)
        self.place.body.addLayout(line)
        self._build_sample()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.place)
        box.addWidget(self.sample)
        box.addStretch()

    def _build_sample(self) -> None:
        self.kind.chosen.connect(self.kind_chosen)
        self.encoding.chosen.connect(self.encoding_chosen)
        self.remembered.set_tone("ok")
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self.kind, self.encoding):
            line.addWidget(widget)
        line.addWidget(self.found, 1)
        line.addWidget(self.remembered)
        body = self.sample.body
        body.setContentsMargins(16, 12, 16, 8)
        body.addLayout(line)
        body.addWidget(self.question)
        self.table.show_rows(_SAMPLE_ROWS)
        body.addWidget(self.table)
        self.sample.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.sample.hide()

    def retranslate(self) -> None:
        self.lead.setText(tr("Choose a file, or drop it here"))
        self.hint.setText(
            tr("CSV, TSV or XLSX: Toggl, Clockify, or any table with one row for each entry or amount.")
        )
        self.path.setPlaceholderText(tr("Path of the file"))
        self.path.setAccessibleName(tr("Path of the file"))
        self.choose.setText(tr("Choose a file"))
        self.kind.set_label(tr("It holds"))
        self.encoding.set_label(tr("Text is"))
        self.remembered.setText(tr("Read as such a file was read last time"))
        self.table.setAccessibleName(tr("First rows of the file"))
        self._show()


def one_line(cell: str) -> str:
    """One line of a cell; what follows is not needed to see whether it reads right."""
    line = " ".join(cell[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
