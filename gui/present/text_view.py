"""A slide as text: what it says, what it asks, and the table behind its chart, for screen readers and for copying."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.item_models.figures import FigureColumn, FigureTable
from gui.present.look import Look
from gui.present.slide import Slide
from gui.present.slide_layout import font
from gui.widgets.figure_view import FigureView, as_text
from gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from gui.charts.drawing import Drawing

_ROW, _LARGE = 44, 20


class SlideText(QWidget):
    """The table has the keyboard; Ctrl+C copies it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.message = plain_label(role="heading", wrap=True)
        self.labels = [plain_label(wrap=True) for _ in range(4)]
        self.model = FigureTable(self)
        self.table = FigureView(self.model)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.table.horizontalHeader()
        header.setFont(font(_LARGE, 600))  # a style sheet's size is not counted in the width of a column
        header.setMinimumHeight(_ROW)
        box = QVBoxLayout(self)
        box.setContentsMargins(64, 32, 64, 24)
        box.setSpacing(10)
        box.addWidget(self.message)
        for label in self.labels:
            box.addWidget(label)
        box.addWidget(self.table, 1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self.setStyleSheet(
            f"SlideText {{ background: {look.ground}; }}"
            f"QLabel {{ color: {look.question}; font-size: 22px; padding-top: 3px; }}"
            f'QLabel[role="heading"] {{ color: {look.message}; font-size: 34px; padding-top: 6px; }}'
            f"QTableView {{ background: {look.cap}; color: {look.message}; font-size: 20px; }}"
            f"QHeaderView::section {{ background: {look.cap}; color: {look.question}; padding-top: 3px; }}"
        )

    def show_slide(self, slide: Slide, number: str, drawing: "Drawing | None") -> None:
        self.message.setText(slide.message)
        picture = drawing.alternative if drawing is not None else ""
        texts = (slide.question, slide.caution, picture, f"{slide.footer} · {number}")
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        columns, rows = drawing.table if drawing is not None else ((), ())
        shown = [
            FigureColumn(title, is_text=bool(rows) and isinstance(rows[0][place], str))
            for place, title in enumerate(columns)
        ]
        self.model.show_rows(shown, [(str(place), row) for place, row in enumerate(rows)])
        self.table.setVisible(bool(rows))
        said = " ".join(text for text in (slide.message, *texts) if text)
        self.setAccessibleName(said)
        self.table.setAccessibleName(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(as_text(self.model))
        else:
            super().keyPressEvent(event)
