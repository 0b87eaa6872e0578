"""How the days and numbers of a file are read, said in full; and the question when the file does not say itself."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from gui.import_words import full_day, order_name
from gui.import_work import Examination
from gui.language import tr
from gui.numbers import format_duration, format_money
from gui.widgets.filter_box import FilterBox
from gui.widgets.labels import plain_label, restyle
from models.exchange.amounts import Decimals
from models.exchange.days import ORDERS, Order


class ImportDays(QWidget):
    """`changed` when a person chose an order of days or a decimal mark; `order()` and `decimals()` say which."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Examination | None = None
        self._currency = "THB"
        self.order_box, self.decimal_box = FilterBox(), FilterBox()
        self.question_frame = QFrame()
        self.question = plain_label(role="strong", wrap=True)
        self.answers: dict[Order, QRadioButton] = {order: QRadioButton() for order in ORDERS}
        self.readings = {order: plain_label(role="secondary", wrap=True) for order in ORDERS}
        self._group = QButtonGroup(self)
        self.echo = plain_label(role="secondary", wrap=True)
        self._build()

    def order(self) -> Order | None:
        """The order a person chose; None leaves it to the file."""
        return next((order for order in ORDERS if order == self.order_box.current()), None)

    def decimals(self) -> Decimals:
        chosen = self.decimal_box.current()
        return "." if chosen == "." else "," if chosen == "," else None

    def forget(self) -> None:
        self.order_box.set_current("")
        self.decimal_box.set_current("")

    def set_remembered(self, order: Order | None, decimals: Decimals) -> None:
        """What was chosen for such a file last time."""
        self.order_box.set_current(order or "")
        self.decimal_box.set_current(decimals or "")

    def show_examination(self, found: Examination | None, currency: str) -> None:
        self._found, self._currency = found, currency
        self._show()

    def is_undecided(self) -> bool:
        return self._found is not None and not self._found.decided and self.order() is None

    def ask(self) -> None:
        """Put the cursor into the question."""
        self.answers["dmy"].setFocus()

    def _show(self) -> None:
        found = self._found
        asked = found is not None and not found.decided
        self.question_frame.setVisible(asked)
        self.order_box.setVisible(not asked)
        self.decimal_box.setVisible(found is not None and found.number is not None)
        if found is not None:
            if asked:
                self._show_question(found)
            self._show_echo(found)

    def _show_question(self, found: Examination) -> None:
        self.question.setText(tr("The days of this file can be read in more than one way. Which is right?"))
        self._group.setExclusive(False)
        for order, answer in self.answers.items():
            days = found.possible.get(order, ())
            pairs = zip(found.examples, days, strict=False)
            examples = [tr("“{text}” = {day}").format(text=text, day=full_day(day)) for text, day in pairs]
            answer.setText(order_name(order))
            self.readings[order].setText("\n".join(examples))
            answer.setAccessibleDescription(self.readings[order].text())
            for widget in (answer, self.readings[order]):
                widget.setVisible(bool(days))
            answer.setChecked(order == self.order())
        self._group.setExclusive(True)

    def _show_echo(self, found: Examination) -> None:
        parts = [*self._day_echo(found), *self._number_echo(found)]
        self.echo.setText("\n".join(parts))
        self.echo.setVisible(bool(parts))

    def _day_echo(self, found: Examination) -> list[str]:
        order = found.reading.mapping.dates
        parts: list[str] = []
        days = found.possible.get(order, ()) if order else ()
        if order and found.decided and found.examples and days:
            parts.append(
                tr("“{text}” is read as {day}.").format(text=found.examples[0], day=full_day(days[0]))
            )
        if found.thai_year is not None:
            thai, common = found.thai_year
            text = tr("Years of the Buddhist Era are recognised: {thai} is {common}.")
            parts.append(text.format(thai=thai, common=common))
        if found.thai_digits:
            parts.append(tr("Thai digits are understood: “{text}”.").format(text=found.thai_digits))
        return parts

    def _number_echo(self, found: Examination) -> list[str]:
        if found.number is None:
            return []
        text, value = found.number
        hours = found.reading.mapping.kind == "hours"
        shown = format_duration(value) if hours else format_money(value, self._currency)
        return [tr("“{text}” is read as {value}.").format(text=text, value=shown)]

    def _answer(self, order: Order, _checked: bool = False) -> None:
        self.order_box.set_current(order)
        self.changed.emit()

    def _build(self) -> None:
        self.question_frame.setObjectName("message_bar")
        restyle(self.question_frame, "tone", "warn")
        inside = QVBoxLayout(self.question_frame)
        inside.setContentsMargins(14, 8, 14, 8)
        inside.setSpacing(0)
        inside.addWidget(self.question)
        for order, answer in self.answers.items():
            self._group.addButton(answer)
            answer.clicked.connect(partial(self._answer, order))
            inside.addLayout(_row(answer, self.readings[order]))
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for widget in (self.order_box, self.decimal_box):
            widget.chosen.connect(lambda _key: self.changed.emit())
            boxes.addWidget(widget)
        boxes.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.question_frame)
        box.addLayout(boxes)
        box.addWidget(self.echo)

    def retranslate(self) -> None:
        self.order_box.set_label(tr("Days"))
        self.order_box.set_choices(
            [("", tr("As the whole file shows")), *((order, order_name(order)) for order in ORDERS)]
        )
        self.decimal_box.set_label(tr("Decimals"))
        self.decimal_box.set_choices(
            [
                ("", tr("As the column shows")),
                (".", tr("After a point: 1,234.50")),
                (",", tr("After a comma: 1.234,50")),
            ]
        )
        self._show()


def _row(answer: QRadioButton, reading: QWidget) -> QHBoxLayout:
    """A radio button never wraps its text, so what it means stands beside it."""
    answer.setMinimumWidth(130)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(answer)
    row.addWidget(reading, 1)
    return row
