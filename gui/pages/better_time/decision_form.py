"""A decision becomes a commitment that Wela follows: what, who, by when, the first sign, and the measure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from assessments.time_use.followed import AT_MOST
from gui.commitment_words import measures, parse_target, typed_target
from gui.language import tr, translate_error
from gui.theme import Theme
from gui.widgets.day_field import DayField
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from models.errors import AppError

_USUAL_DAYS = 56


@dataclass(frozen=True)
class Decision:
    """What the form holds; the values `commitments.add_commitment` takes."""

    what: str
    member: str | None
    due: date
    first_sign: str
    measure: str
    target: int


@dataclass(frozen=True)
class Proposal:
    """What the board puts into the form."""

    what: str
    measure: str
    target: int | None


class DecisionForm(KeyedForm):
    """`submitted(Decision)`; `people` are (key, name)."""

    submitted = Signal(object)

    def __init__(
        self, theme: Theme, proposal: Proposal, people: Sequence[tuple[str, str]], today: date, currency: str
    ) -> None:
        super().__init__()
        self._today, self._currency, self._people = today, currency, list(people)
        self.what, self.first_sign, self.target = QLineEdit(proposal.what), QLineEdit(), QLineEdit()
        self.who, self.measure = QComboBox(), QComboBox()
        self.due = DayField(theme)
        self.due.today = today
        self.due.set_value(today + timedelta(days=_USUAL_DAYS))
        self.fields = {
            "what": FormField(self.what),
            "who": FormField(self.who),
            "due": FormField(self.due),
            "first_sign": FormField(self.first_sign),
            "measure": FormField(self.measure),
            "target": FormField(self.target),
        }
        self._build()
        self.retranslate()
        self.measure.setCurrentIndex(self.measure.findData(proposal.measure))
        if proposal.target is not None:
            self.target.setText(typed_target(proposal.measure, proposal.target, currency))
        self._show_direction()

    def submit(self) -> None:
        what, measure = self.what.text().strip(), str(self.measure.currentData())
        self.fields["what"].complain("" if what else tr("Say what you will do differently."))
        due = self.due.value() if self.due.is_valid() else None
        late = due is not None and due < self._today
        self.fields["due"].complain(
            self.due.error or (tr("This day is over. Choose a later one.") if late else "")
        )
        target = self._read_target(measure)
        if what and due is not None and not late and target is not None:
            member = self.who.currentData() or None
            self.submitted.emit(Decision(what, member, due, self.first_sign.text().strip(), measure, target))

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Make it a commitment"))
        names = {
            "what": tr("What we will do differently"),
            "who": tr("Who"),
            "due": tr("By when"),
            "first_sign": tr("The first sign we would notice"),
            "measure": tr("Wela follows every week"),
            "target": tr("Target"),
        }
        for key, field in self.fields.items():
            field.set_name(names[key])
        if not self.who.count():
            for key, name in [("", tr("The whole team")), *self._people]:
                self.who.addItem(name, key)
            for key, name in measures().items():
                self.measure.addItem(name, key)

    def _read_target(self, measure: str) -> int | None:
        field, text = self.fields["target"], self.target.text().strip()
        try:
            target = parse_target(measure, text, self._currency) if text else None
        except AppError as error:
            field.complain(translate_error(error))
            return None
        field.complain("" if target is not None else tr("Which value should it reach?"))
        return target

    def _show_direction(self) -> None:
        at_most = str(self.measure.currentData()) in AT_MOST
        self.fields["target"].set_hint(
            tr("A week reaches it when it is not above.")
            if at_most
            else tr("A week reaches it when it is not below.")
        )

    def _build(self) -> None:
        self.target.setAlignment(Qt.AlignmentFlag.AlignRight)
        DigitKeys(self.target)
        self.measure.currentIndexChanged.connect(self._show_direction)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        places = {"what": (0, 0, 2), "who": (1, 0, 1), "due": (1, 1, 1), "first_sign": (2, 0, 2)}
        places |= {"measure": (3, 0, 1), "target": (3, 1, 1)}
        for key, (row, column, span) in places.items():
            grid.addWidget(self.fields[key], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
