"""The form of a commitment: what, who, by when, the first sign, what it belongs to, and what Wela follows."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from gui.commitment_words import measures, parse_count, parse_target, typed_target
from gui.language import tr, translate_error
from gui.theme import Theme
from gui.widgets.day_field import DayField
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from models.errors import Refused

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.commitments import Commitment

LONGEST = 240
_LINES = ("what", "first_sign", "goal", "unit", "target")
_BOXES = ("discipline", "facet", "member", "measure")
_DAYS = ("due", "decided")


class CommitmentForm(KeyedForm):
    """`submitted(values)`, as `models.commitments.add_commitment` takes them; `changed` at every key typed."""

    submitted = Signal(dict)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commitment: Commitment | None = None
        self._reading: DreamReading | None = None
        self.lines = {name: QLineEdit() for name in _LINES}
        self.boxes = {name: QComboBox() for name in _BOXES}
        self.days = {name: DayField(theme) for name in _DAYS}
        self.fields = {
            name: FormField(field) for name, field in (self.lines | self.boxes | self.days).items()
        }
        self._lay_out()
        self._connect()

    # What is in it

    def begin(self, reading: "DreamReading", commitment: "Commitment | None", discipline: str) -> None:
        """A commitment to change, or a new one of a discipline."""
        self.commitment = commitment
        self.follow(reading)
        for day in self.days.values():
            day.today = reading.today
        self.show_stored(discipline)
        for field in self.fields.values():
            field.complain("")
        self.show_complaint("")

    def show_stored(self, discipline: str = "") -> None:
        """Every field as the commitment is stored; of a new one only its discipline and its day are known."""
        found, reading = self.commitment, self._reading
        assert reading is not None
        self._set("what", found.what if found else "")
        self._set("first_sign", found.first_sign if found else "")
        self._set("goal", str(found.goal) if found and found.goal is not None else "")
        self._set("unit", found.unit if found else "")
        self._choose("discipline", (found.discipline or "") if found else discipline)
        self._offer_facets()
        self._choose("facet", (found.facet or "") if found else "")
        self._choose("member", (found.member or "") if found else "")
        self._choose("measure", (found.measure or "") if found else "")
        target = found.target if found else None
        measure = (found.measure or "") if found else ""
        self._set("target", "" if target is None else typed_target(measure, target, reading.team.currency))
        self.days["due"].set_value(found.due if found else None)
        self.days["decided"].set_value(found.decided if found else reading.today)
        self._show_target()

    def follow(self, reading: "DreamReading") -> None:
        """Newer data below what is typed: choices, and the version that will be changed."""
        self._reading = reading
        if self.commitment is not None:
            self.commitment = reading.commitment(self.commitment.key) or self.commitment
        self.retranslate()

    def typed(self) -> dict[str, str]:
        """Everything as it stands in the fields, to be kept as a draft."""
        texts = {name: line.text() for name, line in self.lines.items()}
        texts |= {name: day.text() for name, day in self.days.items()}
        return texts | {name: box.currentData() or "" for name, box in self.boxes.items()}

    def type_again(self, typed: dict[str, str]) -> None:
        """What a crash or a closed form left unsaved."""
        for name in ("discipline", "facet", "member", "measure"):
            self._choose(name, str(typed.get(name, "")))
            if name == "discipline":
                self._offer_facets()
        for name, line in self.lines.items():
            line.setText(str(typed.get(name, "")))
        for name, day in self.days.items():
            text = str(typed.get(name, ""))
            if text and text != day.text():
                day.setText(text)
                day.commit()
        self._show_target()

    def focus_first(self) -> None:
        self.lines["what"].setFocus()
        self.lines["what"].selectAll()

    def submit(self) -> None:
        self.show_complaint("")
        for field in self.fields.values():
            field.complain("")
        values = self._values()
        wrong = next((name for name, field in self.fields.items() if field.complaint), None)
        if wrong is not None:
            self.go_to(self.fields[wrong].field)
        else:
            self.submitted.emit(values)

    # Reading

    def _values(self) -> dict[str, Any]:
        what = self.lines["what"].text().strip()
        if not what:
            self.fields["what"].complain(tr("Say what you will do."))
        due, decided = self._day("due"), self._day("decided")
        if due is not None and decided is not None and due < decided:
            self.fields["due"].complain(tr("This is due before it was decided. Choose a later day."))
        measure = self.boxes["measure"].currentData() or None
        return {
            "what": what,
            "first_sign": self.lines["first_sign"].text().strip(),
            "discipline": self.boxes["discipline"].currentData() or None,
            "facet": self.boxes["facet"].currentData() or None,
            "member": self.boxes["member"].currentData() or None,
            "due": due,
            "decided": decided,
            "goal": self._goal(),
            "unit": self.lines["unit"].text().strip(),
            "measure": measure,
            "target": self._target(measure),
        }

    def _day(self, name: str) -> date | None:
        field = self.days[name]
        if not field.text().strip():
            self.fields[name].complain(tr("Type the day, such as 20/11/2569 or 20 Nov 2026."))
            return None
        if not field.is_valid():
            self.fields[name].complain(field.error)
            return None
        return field.value()

    def _goal(self) -> int | None:
        try:
            return parse_count(self.lines["goal"].text())
        except Refused as error:
            self.fields["goal"].complain(translate_error(error))
            return None

    def _target(self, measure: str | None) -> int | None:
        text = self.lines["target"].text().strip()
        if measure is None:
            return None
        if not text:
            self.fields["target"].complain(tr("What should it become?"))
            return None
        try:
            return parse_target(measure, text, self._currency())
        except Refused as error:
            self.fields["target"].complain(translate_error(error))
            return None

    # Showing

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Save"))
        names = {
            "what": tr("What we will do"),
            "first_sign": tr("The first sign we would notice"),
            "discipline": tr("Discipline"),
            "facet": tr("Which statement it is about"),
            "member": tr("Who"),
            "due": tr("By when"),
            "decided": tr("Agreed on"),
            "goal": tr("How many"),
            "unit": tr("Of what"),
            "measure": tr("Wela follows"),
            "target": tr("Target"),
        }
        for name, field in self.fields.items():
            field.set_name(names[name])
        self.lines["unit"].setPlaceholderText(tr("meetings, people, pages…"))
        self._offer()

    def _offer(self) -> None:
        reading = self._reading
        if reading is None:
            return
        disciplines = [(one.key, reading.name(one.key)) for one in reading.instrument.disciplines]
        own = self.commitment
        if own is not None and own.discipline and own.discipline not in dict(disciplines):
            disciplines.append((own.discipline, own.discipline))
        people = list(reading.present_members)
        if own is not None and own.member and own.member not in dict(people):
            people.append((own.member, reading.who(own) or "–"))
        _fill(self.boxes["discipline"], [*disciplines, ("", tr("None: other agreements"))])
        _fill(self.boxes["member"], [("", tr("The whole team")), *people])
        _fill(self.boxes["measure"], [("", tr("Nothing by itself")), *measures().items()])
        self._offer_facets()
        self._show_target()

    def _offer_facets(self) -> None:
        reading = self._reading
        if reading is None:
            return
        facets = reading.facets(self.boxes["discipline"].currentData())
        words = [(one.key, reading.facet(one.key)) for one in facets]
        own = self.commitment
        if own is not None and own.facet and own.facet not in dict(words) and self._is_own_discipline():
            words.append((own.facet, reading.facet(own.facet) or own.facet))
        _fill(self.boxes["facet"], [("", tr("None in particular")), *words])

    def _is_own_discipline(self) -> bool:
        own = self.commitment
        return own is not None and self.boxes["discipline"].currentData() == (own.discipline or "")

    def _show_target(self) -> None:
        measure = self.boxes["measure"].currentData() or ""
        self.fields["target"].setVisible(bool(measure))
        hint = tr("in percent") if measure.startswith("share:") else ""
        self.fields["target"].set_hint(tr("per hour") if measure == "revenue_per_hour" else hint)

    def _set(self, name: str, text: str) -> None:
        self.lines[name].setText(text)
        self.lines[name].setCursorPosition(0)  # a long text is read from its beginning

    def _choose(self, name: str, key: str) -> None:
        box = self.boxes[name]
        with QSignalBlocker(box):
            box.setCurrentIndex(max(box.findData(key), 0))

    def _currency(self) -> str:
        return self._reading.team.currency if self._reading is not None else "THB"

    # Building

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textEdited.connect(self.changed)
        for name, day in self.days.items():
            day.complaint.connect(self.fields[name].complain)
            day.textEdited.connect(self.changed)
            day.edited.connect(self.changed)
        for box in self.boxes.values():
            box.activated.connect(self.changed)
        self.boxes["discipline"].currentIndexChanged.connect(lambda _: self._offer_facets())
        self.boxes["measure"].currentIndexChanged.connect(lambda _: self._show_target())

    def _lay_out(self) -> None:
        for name in ("what", "first_sign", "unit"):
            self.lines[name].setMaxLength(LONGEST)
        for name in ("goal", "target"):
            self.lines[name].setMaxLength(16)
            DigitKeys(self.lines[name])
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        for day in self.days.values():
            day.setMinimumWidth(162)
        self.body.addWidget(self.fields["what"])
        self._add_pair("member", "due")
        self.body.addWidget(self.fields["first_sign"])
        self._add_pair("discipline", "decided")
        self.body.addWidget(self.fields["facet"])
        self._add_pair("goal", "unit")
        self._add_pair("measure", "target")
        # Tab follows the reading order.
        order = [self.fields[name].field for name in _TAB_ORDER]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _add_pair(self, left: str, right: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.fields[left], 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.fields[right], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)


_TAB_ORDER = (
    *("what", "member", "due", "first_sign", "discipline", "decided"),
    *("facet", "goal", "unit", "measure", "target"),
)


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Other choices; what is chosen stays chosen where it is still there."""
    if [(box.itemData(place), box.itemText(place)) for place in range(box.count())] == list(choices):
        return
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for key, text in choices:
            box.addItem(text, key)
            box.setItemData(box.count() - 1, text, Qt.ItemDataRole.AccessibleTextRole)
        box.setCurrentIndex(max(box.findData(chosen), 0))
