"""What is asked before something that cannot be undone: closing a wave, erasing a person."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from assessments.five_disciplines import codes
from gui.language import tr, translate_error
from gui.pages.assessment.kiosk_codes import LatinKeys
from gui.pages.assessment.kiosk_desk import ByCard, ByName
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label, restyle
from models.errors import Refused

if TYPE_CHECKING:
    from models.waves import Wave


class CloseForm(KeyedForm):
    """`confirmed` when the facilitator wants it for good."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wave: Wave | None = None
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(wrap=True)
        self.few = plain_label(role="strong", wrap=True)
        self.few.set_tone("warn")
        for label in (self.title, self.words, self.few):
            self.body.addWidget(label)
        restyle(self.save, "look", "danger")
        self.retranslate()

    def ask(self, wave: "Wave") -> None:
        self._wave = wave
        self.show_complaint("")
        self.retranslate()
        self.cancel.setFocus()

    def submit(self) -> None:
        if self.window().focusWidget() is self.save:
            self.confirmed.emit()

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Close for good"))
        wave = self._wave
        if wave is None:
            return
        self.title.setText(tr("Close “{name}”?").format(name=wave.name))
        self.words.setText(
            tr(
                "{n} have finished. Nobody can answer any more, unfinished answers are erased. This cannot be undone."
            ).format(n=wave.finished)
        )
        self.few.setText(
            tr("Results appear from {n} answers on, and there are fewer.").format(n=wave.threshold)
            if wave.finished < wave.threshold
            else ""
        )
        self.few.setVisible(bool(self.few.text()))


class EraseForm(KeyedForm):
    """`given(ByCard | ByName)` after the facilitator has said it twice: by the code, and by the button."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_named = False
        self.title, self.words = plain_label(role="section", wrap=True), plain_label(wrap=True)
        self.card, self.member = QLineEdit(), QComboBox()
        self.card_field, self.member_field = FormField(self.card), FormField(self.member)
        LatinKeys(self.card)
        for widget in (self.title, self.words, self.card_field, self.member_field):
            self.body.addWidget(widget)
        restyle(self.save, "look", "danger")
        self.retranslate()

    def ask(self, wave: "Wave", members: Sequence[tuple[str, str]]) -> None:
        self._is_named = wave.mode == "named"
        self.words.setText(self._what_leaves())
        self.card_field.setHidden(self._is_named)
        self.member_field.setVisible(self._is_named)
        self.member.clear()
        for key, name in members:
            self.member.addItem(name, key)
        self.member.setCurrentIndex(-1)
        self.card.clear()
        self.show_complaint("")
        (self.member if self._is_named else self.card).setFocus()

    def submit(self) -> None:
        try:
            who = self._who()
        except Refused as error:
            self.show_complaint(translate_error(error))
            return
        if self.window().focusWidget() is self.save:
            self.given.emit(who)
        else:
            self.save.setFocus()  # one more press: it cannot be undone

    def _who(self) -> ByCard | ByName:
        if not self._is_named:
            return ByCard(codes.read_card(self.card.text()))
        key = self.member.currentData()
        if key is None:
            raise Refused("Choose a name.")
        return ByName(key)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(tr("Erase one person's answers"))
        self.words.setText(self._what_leaves())
        self.card_field.set_name(tr("The code on the card"))
        self.member_field.set_name(tr("Whose answers"))
        self.save.setText(tr("Erase for good"))

    def _what_leaves(self) -> str:
        if not self._is_named:
            return tr(
                "Their answers leave every wave of the team and the copies Wela made. This cannot be undone."
            )
        return tr(
            "Their answers, typical day and name on commitments are gone for good, also in the copies Wela made."
        )
