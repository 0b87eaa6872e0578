"""The panel beside the list: it holds the form or the monthly repeat until what they say is stored."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui import amount_writes
from gui.item_models.amount_rows import AmountRow, AmountValues, Side
from gui.language import tr, translate_error
from gui.theme import Theme
from gui.widgets.amount_form import AmountForm
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import restyle
from gui.widgets.repeat_form import RepeatForm
from gui.workspace import Workspace
from models.errors import AppError
from models.schema import new_key

WIDTH = 392


class AmountPanel(Card):
    """`opened` when a form is shown, `closed` when a person left it, `stored(key, side)` after its write."""

    opened = Signal()
    closed = Signal()
    stored = Signal(str, str)

    def __init__(self, theme: Theme, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(WIDTH)
        self._workspace = workspace
        self.form, self.repeat = AmountForm(theme), RepeatForm()
        self.form.submitted.connect(self._save)
        self.repeat.submitted.connect(self._repeat)
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

    def repeat_monthly(self, row: AmountRow, currency: str) -> None:
        self.repeat.begin(row, currency, amount_writes.later)
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

    # Writing

    def _save(self, values: AmountValues) -> None:
        row, side, team = self.form.row, self.form.side, self._workspace.team
        if row is not None:
            text = tr("Change income") if side == "income" else tr("Change expense")
            self._send(self.form, text, amount_writes.change, row, values, key=row.key, side=side)
        elif team is not None:
            text = tr("Add income") if side == "income" else tr("Add expense")
            key = new_key()
            self._send(self.form, text, amount_writes.add, side, team.key, key, values, key=key, side=side)

    def _repeat(self, times: int) -> None:
        row = self.repeat.row
        if row is not None:
            text, work = tr("Repeat {n} times").format(n=times), amount_writes.repeat
            self._send(self.repeat, text, work, row, times, key=row.key, side=row.side, offer_undo=True)

    def _send(
        self,
        form: KeyedForm,
        text: str,
        write: Callable[..., Any],
        *args: Any,
        key: str,
        side: Side,
        **how: Any,
    ) -> None:
        """The form stays as it is until its write is stored; a refusal is said in it."""
        form.save.setEnabled(False)

        def done(_change: object) -> None:
            form.save.setEnabled(True)
            self.hide()
            self.stored.emit(key, side)

        def failed(error: Exception) -> None:
            form.save.setEnabled(True)
            if isinstance(error, AppError):
                form.show_complaint(translate_error(error))

        self._workspace.do(text, write, *args, done=done, failed=failed, **how)

    # Showing

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
