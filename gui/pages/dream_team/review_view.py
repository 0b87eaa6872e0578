"""Open commitments looked at one after the other, before the results of a wave are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessments.commitments import state
from gui.commitment_words import measure_words, progress, state_look, state_name, who_words
from gui.dates import format_day
from gui.language import tr
from gui.pages.dream_team.check_in_panel import CheckInPanel
from gui.pages.dream_team.icon_text import IconText
from gui.pages.dream_team.wrapped_label import WrappedLabel
from gui.pages.dream_team.writes import DreamWrites, NewCheckIn
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.commitments import CheckIn, Commitment

_SUMMARY = 380


class ReviewView(QWidget):
    """`ended(bool)` when all were looked at, or when it is left before; `outdated` when a write was refused."""

    ended = Signal(bool)
    failed = Signal(object)
    outdated = Signal()

    def __init__(
        self, workspace: Workspace, theme: Theme, writes: DreamWrites, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._writes = writes
        self._reading: DreamReading | None = None
        self._keys: list[str] = []
        self._place = 0
        self.card, self.check_card, self.check_ins = Card(), Card(), CheckInPanel(workspace, theme)
        self.what, self.first_sign = WrappedLabel(role="section"), WrappedLabel(role="secondary")
        self.facts = [IconText(theme) for _ in range(6)]
        self.skip = secondary_button(clicked=self.next)
        self.stop = secondary_button(clicked=lambda: self.ended.emit(False))
        self._lay_out()
        self.check_ins.submitted.connect(self._say)
        self.check_ins.delete_asked.connect(self._delete)
        self.check_ins.left.connect(lambda: self.ended.emit(False))

    def begin(self, reading: "DreamReading", commitments: "Sequence[Commitment]") -> None:
        """These, in this order."""
        self._keys, self._place = [one.key for one in commitments], 0
        self._reading = reading
        self._open()

    def follow(self, reading: "DreamReading") -> None:
        """Newer data; what is being typed stays."""
        self._reading = reading
        commitment = self.commitment
        if commitment is None:
            self.next()
        else:
            self._show(commitment)
            self.check_ins.follow(commitment)

    @property
    def commitment(self) -> "Commitment | None":
        if self._reading is None or self._place >= len(self._keys):
            return None
        return self._reading.commitment(self._keys[self._place])

    def next(self) -> None:
        """The one after it; after the last one the review is over."""
        self._place += 1
        while self._place < len(self._keys) and self.commitment is None:
            self._place += 1
        if self._place < len(self._keys):
            self._open()
        else:
            self.ended.emit(True)

    def retranslate(self) -> None:
        self.skip.setText(tr("Skip it for now"))
        self.stop.setText(tr("End the review"))
        self.check_ins.retranslate()
        self.check_card.set_title(tr("How does it stand?"))
        if self.commitment is not None:
            self._show(self.commitment)

    def _open(self) -> None:
        commitment, reading = self.commitment, self._reading
        if commitment is None or reading is None:
            return
        self._show(commitment)
        self.check_ins.begin(commitment, reading.today)
        self.check_ins.form.status.take_focus()

    def _show(self, commitment: "Commitment") -> None:
        reading = self._reading
        assert reading is not None
        at = tr("Review: {n} of {count}").format(n=self._place + 1, count=len(self._keys))
        self.card.set_title(at)
        self.what.setText(commitment.what)
        sign = tr("First sign: {sign}").format(sign=commitment.first_sign) if commitment.first_sign else ""
        self.first_sign.setText(sign)
        self.first_sign.setVisible(bool(sign))
        stands = state(commitment, reading.today)
        icon, color = state_look(stands)
        lines = (
            ("flag", reading.name(commitment.discipline or ""), "ui.text3"),
            ("user", who_words(reading.who(commitment)), "ui.text3"),
            ("calendar", tr("by {day}").format(day=format_day(commitment.due)), "ui.text3"),
            ("gauge", progress(commitment), "ui.text3"),
            ("target", measure_words(commitment, reading.team.currency), "ui.text3"),
            (icon, state_name(stands), color),
        )
        for fact, (mark, text, shade) in zip(self.facts, lines, strict=True):
            fact.show_line(mark, text, "danger" if stands == "overdue" and shade == color else "", shade)
        self.setAccessibleName(f"{at}: {commitment.what}")

    def _say(self, said: NewCheckIn) -> None:
        commitment = self.commitment
        if commitment is None:
            return
        self.check_ins.form.save.setEnabled(False)

        def done() -> None:
            self.check_ins.form.save.setEnabled(True)
            self.check_ins.begin_again(commitment, self.check_ins.form.day.today)
            self.next()

        def failed(error: Exception) -> None:
            if self.check_ins.refuse(error):
                self.outdated.emit()

        self._writes.check_in(commitment, said, done, failed)

    def _delete(self, check_in: "CheckIn") -> None:
        if self.commitment is not None:
            self._writes.trash_check_in(self.commitment, check_in, self.failed.emit)

    def _lay_out(self) -> None:
        self.card.setFixedWidth(_SUMMARY)
        for label in (self.what, self.first_sign):
            self.card.body.addWidget(label)
        facts = QVBoxLayout()
        facts.setSpacing(4)
        for fact in self.facts:
            facts.addWidget(fact)
        self.card.body.addLayout(facts)
        self.card.body.addStretch()
        buttons = QHBoxLayout()
        buttons.addWidget(self.stop)
        buttons.addStretch()
        buttons.addWidget(self.skip)
        self.card.body.addLayout(buttons)
        self.check_card.body.addWidget(self.check_ins, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.card)
        row.addWidget(self.check_card, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
