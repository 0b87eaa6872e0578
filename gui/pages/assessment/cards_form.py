"""How many code cards are printed: one for each person, and some more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.language import tr
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from models.thai import arabic_digits

MOST = 1000  # as in gui.reports.code_cards, which is loaded on a worker
_SPARE = 2
_ON_A_PAGE = 10


class CardsForm(KeyedForm):
    """`given(number)` of cards."""

    given = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(wrap=True)
        self.number = QLineEdit()
        self.field = FormField(self.number)
        DigitKeys(self.number)
        for widget in (self.title, self.words, self.field):
            self.body.addWidget(widget)
        self.number.textEdited.connect(lambda: self.field.complain(""))
        self.retranslate()

    def ask(self, people: int | None) -> None:
        """Pages are filled: somebody may come, and a card may get lost."""
        wanted = (people or 0) + _SPARE
        self.number.setText(str(-(-wanted // _ON_A_PAGE) * _ON_A_PAGE))
        self.field.complain("")
        self.show_complaint("")
        self.number.setFocus()
        self.number.selectAll()

    def submit(self) -> None:
        text = arabic_digits(self.number.text()).strip()
        number = int(text) if text.isdecimal() and len(text) < 6 else 0
        if 1 <= number <= MOST:
            self.given.emit(number)
        else:
            self.field.complain(tr("From 1 to {most} cards.").format(most=MOST))

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(tr("Print cards"))
        self.words.setText(
            tr(
                "Everybody draws one and keeps it for the next wave. Wela remembers no code: print a card again "
                "and it is a new one."
            )
        )
        self.field.set_name(tr("How many cards, ten on a page"))
        self.save.setText(tr("Choose a place…"))
