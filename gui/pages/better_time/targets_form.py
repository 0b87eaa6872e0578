"""What the team wants its time to be: a target share of hours for each purpose, and a target revenue per hour."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from assessments.time_use.followed import SHARE, WHOLE
from gui.commitment_words import measures, parse_target, typed_target
from gui.labels import purposes
from gui.language import tr, translate_error
from gui.numbers import format_number
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import plain_label
from models.errors import AppError

_RATE = "revenue_per_hour"
_ORDER = ("earning", "mission", "learning", "administration", "travel")


class TargetsForm(KeyedForm):
    """`submitted` carries all measures with their value, None for one that is taken back."""

    submitted = Signal(object)

    def __init__(self, targets: Mapping[str, int], currency: str) -> None:
        super().__init__()
        self._currency = currency
        self.measures = (*(SHARE + purpose for purpose in _ORDER), _RATE)
        self.fields = {measure: FormField(QLineEdit()) for measure in self.measures}
        self.sum = plain_label(role="small", wrap=True)
        self._build(targets)
        self.retranslate()

    def line(self, measure: str) -> QLineEdit:
        line = self.fields[measure].field
        assert isinstance(line, QLineEdit)
        return line

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Save the targets"))
        names = purposes()
        for measure, field in self.fields.items():
            if measure == _RATE:
                field.set_name(
                    tr("{measure}, {currency}").format(measure=measures()[_RATE], currency=self._currency)
                )
            else:
                field.set_name(tr("{purpose}, % of hours").format(purpose=names[measure.removeprefix(SHARE)]))
        self._add_up()

    def submit(self) -> None:
        wanted = {measure: self._read(measure) for measure in self.measures}
        if not any(field.complaint for field in self.fields.values()):
            self.submitted.emit(wanted)

    def _read(self, measure: str) -> int | None:
        field, text = self.fields[measure], self.line(measure).text().strip()
        try:
            value = parse_target(measure, text, self._currency) if text else None
        except AppError as error:
            field.complain(translate_error(error))
            return None
        field.complain("")
        return value

    def _add_up(self) -> None:
        """What the shares come to, said while they are typed."""
        total = 0
        for measure in self.measures[:-1]:
            text = self.line(measure).text().strip()
            try:
                total += parse_target(measure, text, self._currency) if text else 0
            except AppError:
                return
        words = tr("The shares together: {sum}%. Empty means no target.")
        self.sum.setText(words.format(sum=format_number(total * 100 // WHOLE)))
        self.sum.set_tone("danger" if total > WHOLE else "")

    def _build(self, targets: Mapping[str, int]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, (measure, field) in enumerate(self.fields.items()):
            line = self.line(measure)
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            DigitKeys(line)
            if measure in targets:
                line.setText(typed_target(measure, targets[measure], self._currency).removesuffix("%"))
            line.textChanged.connect(self._add_up)
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(self.sum)
