"""Opening a wave: what is promised now holds until it is closed, so the form says what each choice means."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from gui.language import language, tr
from gui.pages.assessment.kiosk_words import mode_name, mode_words
from gui.pages.assessment.wave_words import dream_name
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.form_field import FormField
from gui.widgets.keyed_form import KeyedForm
from gui.widgets.labels import PlainLabel, plain_label
from models.instruments import Instrument
from models.thai import arabic_digits

MODES, DREAMS = ("coded", "anonymous", "named"), ("discipline", "item", "none")
USUAL_THRESHOLD, FEWEST, MOST = 5, 3, 10
LARGEST_TEAM = 1000


@dataclass(frozen=True)
class NewWave:
    """What the form holds; the values `waves.open_wave` takes."""

    name: str
    instrument: Instrument
    mode: str
    dream: str
    looking_back: bool
    team_size: int
    threshold: int
    consents: tuple[str, ...] = field(default_factory=tuple)


class WaveForm(KeyedForm):
    """`submitted(NewWave)`."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instruments: list[Instrument] = []
        self.name, self.people, self.threshold = QLineEdit(), QLineEdit(), QLineEdit(str(USUAL_THRESHOLD))
        self.instrument, self.mode, self.dream = QComboBox(), QComboBox(), QComboBox()
        self.fields = {
            "name": FormField(self.name),
            "instrument": FormField(self.instrument),
            "mode": FormField(self.mode),
            "dream": FormField(self.dream),
            "size": FormField(self.people),
            "threshold": FormField(self.threshold),
        }
        self.fixed = plain_label(role="small", wrap=True)
        self.consents = {key: QCheckBox() for key in ("averages", "distributions", "pairs")}
        self.consent_words: dict[str, PlainLabel] = {}
        self.looking_back = QCheckBox()
        self.looking_back_words = plain_label(role="small", wrap=True)
        self._build()
        self.retranslate()

    # Values

    def begin(
        self, instruments: Sequence[Instrument], team_size: int, name: str, *, has_wave_before: bool
    ) -> None:
        """A new wave of this team, with what is usual; who has a wave before may also ask how it was then."""
        for widget in (self.looking_back, self.looking_back_words):
            widget.setVisible(has_wave_before)
        self.looking_back.setChecked(False)
        self._instruments = list(instruments)
        self._show_instruments()
        self.name.setText(name)
        self.people.setText(str(team_size) if team_size else "")
        self.threshold.setText(str(USUAL_THRESHOLD))
        for box in self.consents.values():
            box.setChecked(False)
        for one in self.fields.values():
            one.complain("")
        self.show_complaint("")
        self.name.setFocus()
        self.name.selectAll()

    def submit(self) -> None:
        name = self.name.text().strip()
        size = _number(self.people.text(), 1, LARGEST_TEAM)
        threshold = _number(self.threshold.text(), FEWEST, MOST)
        self.fields["name"].complain("" if name else tr("Give the wave a name."))
        self.fields["size"].complain("" if size else tr("How many people are asked?"))
        self.fields["threshold"].complain(
            "" if threshold else tr("A number from {few} to {many}.").format(few=FEWEST, many=MOST)
        )
        if not name or size is None or threshold is None or not self._instruments:
            return
        consents = tuple(key for key, box in self.consents.items() if box.isChecked() and self._asks(key))
        self.submitted.emit(
            NewWave(
                name,
                self._instruments[self.instrument.currentIndex()],
                MODES[self.mode.currentIndex()],
                DREAMS[self.dream.currentIndex()],
                self.looking_back.isChecked(),
                size,
                threshold,
                consents,
            )
        )

    # What is shown

    def retranslate(self) -> None:
        super().retranslate()
        self.save.setText(tr("Open the wave"))
        names = {
            "name": tr("Name of the wave"),
            "instrument": tr("Questionnaire"),
            "mode": tr("Answers"),
            "dream": tr("Dream team"),
            "size": tr("People asked"),
            "threshold": tr("Results from"),
        }
        for key, one in self.fields.items():
            one.set_name(names[key])
        _fill(self.mode, [mode_name(one) for one in MODES])
        _fill(self.dream, [dream_name(one) for one in DREAMS])
        self._show_instruments()
        self.fixed.setText(
            tr("Everything here except the name and the number of people is fixed once it is open.")
        )
        words = {
            "averages": tr("Everybody said yes to averages of fewer than five answers."),
            "distributions": tr("Everybody said yes to counts of answers in a group of fewer than eight."),
            "pairs": tr(
                "Everybody said yes to a comparison person by person although one or two are left out."
            ),
        }
        for key, label in self.consent_words.items():
            label.setText(words[key])
            self.consents[key].setAccessibleName(words[key])
        back = tr(
            "Also ask, looking back, how it was before. It is shown beside the wave before, never instead of it."
        )
        self.looking_back_words.setText(back)
        self.looking_back.setAccessibleName(back)
        self._show_hints()

    def _show_instruments(self) -> None:
        _fill(
            self.instrument,
            [f"{one.title.in_language(language())} · {one.version}" for one in self._instruments],
        )
        self._show_hints()

    def _show_hints(self) -> None:
        self.fields["mode"].set_hint(mode_words(MODES[max(self.mode.currentIndex(), 0)]))
        self.fields["threshold"].set_hint(tr("Fewer answers show nothing. Five is usual."))
        place = self.instrument.currentIndex()
        if 0 <= place < len(self._instruments):
            one = self._instruments[place]
            note = one.note.in_language(language())
            count = tr("{n} statements").format(n=len(one.items))
            self.fields["instrument"].set_hint(f"{count}. {note}".strip() if note else f"{count}.")
        for key in self.consents:
            for widget in (self.consents[key], self.consent_words[key]):
                widget.setVisible(self._asks(key))

    def _asks(self, consent: str) -> bool:
        threshold = _number(self.threshold.text(), FEWEST, MOST) or USUAL_THRESHOLD
        mode = MODES[max(self.mode.currentIndex(), 0)]
        return {
            "averages": threshold < USUAL_THRESHOLD,
            "distributions": mode != "named",
            "pairs": mode == "coded",
        }[consent]

    def _build(self) -> None:
        for line in (self.people, self.threshold):
            DigitKeys(line)
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        for key in ("size", "threshold"):
            numbers.addWidget(self.fields[key], 1, Qt.AlignmentFlag.AlignTop)
        for key in ("name", "instrument", "mode", "dream"):
            self.body.addWidget(self.fields[key])
        self.body.addLayout(numbers)
        self._add_choice(self.looking_back, self.looking_back_words)
        for key, box in self.consents.items():
            self.consent_words[key] = plain_label(role="small", wrap=True)
            self._add_choice(box, self.consent_words[key])
        self.body.addWidget(self.fixed)
        self.mode.currentIndexChanged.connect(self._show_hints)
        self.instrument.currentIndexChanged.connect(self._show_hints)
        self.threshold.textChanged.connect(self._show_hints)

    def _add_choice(self, box: QCheckBox, words: PlainLabel) -> None:
        """A box does not wrap its own words: they stand beside it."""
        words.setBuddy(box)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box)
        row.addWidget(words, 1)
        self.body.addLayout(row)


def _fill(box: QComboBox, texts: Sequence[str]) -> None:
    """Other words for the same choices; what is chosen stays."""
    with QSignalBlocker(box):
        place = max(box.currentIndex(), 0)
        box.clear()
        box.addItems(list(texts))
        box.setCurrentIndex(min(place, len(texts) - 1))


def _number(text: str, least: int, most: int) -> int | None:
    digits = arabic_digits(text).strip()
    return int(digits) if digits.isdecimal() and least <= int(digits) <= most else None
