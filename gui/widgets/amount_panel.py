"""The panel beside the list: it holds the form or the monthly repeat."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.item_models.amount_rows import AmountRow, Side
from gui.language import tr
from gui.theme import Theme
from gui.widgets.amount_form import AmountForm
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import restyle
from gui.widgets.repeat_form import Later, RepeatForm

WIDTH = 392


class AmountPanel(Card):
    """`opened` when a form is shown, `closed` when a person left it without saving."""

    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(WIDTH)
        self.form, self.repeat = AmountForm(theme), RepeatForm()
        self.close_button = icon_button(theme.icon("x"), clicked=self.leave)
        restyle(self.close_button, "look", "flat")
        self.head.addWidget(self.close_button)
        self._pages = QStackedWidget()
        for form in (self.form, self.repeat):
            form.cancelled.connect(self.leave)
            self._pages.addWidget(form)
        self.body.setContentsMargins(16, 8, 4, 12)
        self.body.addWidget(self._pages, 1)
        self.hide()

    def write(self, side: Side, row: AmountRow | None, today: date) -> None:
        """Open the form for an amount, or for a new one."""
        self.form.begin(side, row, today)
        self._open(self.form)

    def repeat_monthly(self, row: AmountRow, currency: str, later: Later) -> None:
        self.repeat.begin(row, currency, later)
        self._open(self.repeat)

    def is_writing(self) -> bool:
        """Whether the form of one amount is open."""
        return self.isVisible() and self.shown() is self.form

    def shown(self) -> KeyedForm:
        return self.repeat if self._pages.currentIndex() else self.form

    def leave(self) -> None:
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        for form in (self.form, self.repeat):
            form.retranslate()
        name_button(self.close_button, tr("Close the form"))
        self._name()

    def _open(self, form: AmountForm | RepeatForm) -> None:
        self._pages.setCurrentIndex(0 if form is self.form else 1)
        form.save.setEnabled(True)
        self._name()
        self.show()
        form.focus_first()
        self.opened.emit()

    def _name(self) -> None:
        self.set_title(self._title())
        self.setAccessibleName(self._title())

    def _title(self) -> str:
        if self.shown() is self.repeat:
            return tr("Repeat monthly")
        if self.form.side == "income":
            return tr("Change income") if self.form.row else tr("New income")
        return tr("Change expense") if self.form.row else tr("New expense")
