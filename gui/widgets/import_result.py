"""The end of an import: what was brought in, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.dates import format_period
from gui.import_words import grouped_duration
from gui.language import tr
from gui.numbers import format_money, format_number
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.labels import plain_label
from models.exchange.plan import ImportPlan


class ResultPane(QWidget):
    undo_asked = Signal()
    rows_asked = Signal()
    again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.plan: ImportPlan | None = None
        self._currency, self._is_undone = "THB", False
        self._picture = QLabel()
        self.sentence = plain_label(role="lead", wrap=True)
        self.detail = plain_label(role="secondary", wrap=True)
        self.see = secondary_button(icon=theme.icon("list"), clicked=self.rows_asked.emit)
        self.undo = secondary_button(icon=theme.icon("undo-2"), clicked=self.undo_asked.emit)
        self.again = secondary_button(icon=theme.icon("file-up"), clicked=self.again_asked.emit)
        self._build()
        theme.changed.connect(self._draw)

    def show_result(self, plan: ImportPlan, currency: str) -> None:
        self.plan, self._currency = plan, currency
        self.show_undone(False)

    def show_undone(self, is_undone: bool, *, can_undo: bool = True) -> None:
        self._is_undone = is_undone
        self.undo.setEnabled(can_undo and not is_undone)
        self.see.setEnabled(not is_undone)
        self._draw()
        self.retranslate()

    def _draw(self) -> None:
        look = ("undo-2", "ui.text2") if self._is_undone else ("circle-check", "state.ok.text")
        self._picture.setPixmap(self._theme.pixmap(*look, 32, self.devicePixelRatioF()))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.sentence)
        words.addWidget(self.detail)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.see, self.undo, self.again):
            buttons.addWidget(button)
        buttons.addStretch()
        card = Card()
        card.body.setContentsMargins(16, 16, 16, 16)
        card.body.setSpacing(14)
        card.body.addLayout(top)
        card.body.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        box.addStretch()

    def retranslate(self) -> None:
        self.undo.setText(tr("Undo"))
        self.again.setText(tr("Bring in another file"))
        plan = self.plan
        if plan is None:
            return
        self.see.setText(_see(plan))
        self.sentence.setText(tr("The import was taken back.") if self._is_undone else self._done(plan))
        self.detail.setText(tr("Nothing of the file is left.") if self._is_undone else _detail(plan))

    def _done(self, plan: ImportPlan) -> str:
        count = format_number(len(plan.rows))
        if plan.kind == "hours":
            total = grouped_duration(plan.seconds)
            return tr("Entries brought in: {n}. Hours: {hours}.").format(n=count, hours=total)
        if plan.kind == "income":
            money = format_money(plan.income_minor, self._currency)
            return tr("Incomes brought in: {n}. Together: {money}.").format(n=count, money=money)
        money = format_money(plan.expense_minor, self._currency)
        return tr("Expenses brought in: {n}. Together: {money}.").format(n=count, money=money)


def _see(plan: ImportPlan) -> str:
    if plan.kind == "hours":
        return tr("See the entries")
    return tr("See the incomes") if plan.kind == "income" else tr("See the expenses")


def _detail(plan: ImportPlan) -> str:
    first, last = plan.first_day, plan.last_day
    parts = [format_period(first, last)] if first and last else []
    if plan.duplicates:
        parts.append(tr("Rows already there: {n}").format(n=format_number(len(plan.duplicates))))
    left_out = len({one.row for one in plan.rejected})
    if left_out:
        parts.append(tr("Rejected rows left out: {n}").format(n=format_number(left_out)))
    return " · ".join(parts)
