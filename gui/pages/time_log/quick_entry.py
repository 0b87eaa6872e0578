"""One line in which an entry is typed as it would be said; below it, exactly what will be saved."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.dates import format_clock
from gui.item_models.entry_columns import Names
from gui.language import tr
from gui.pages.time_log.phrase_words import day_words, missing_words, overnight_words, time_words
from gui.pages.time_log.preview_chips import PreviewChips
from gui.pages.time_log.quick_line import QuickLine
from gui.pages.time_log.sign_hints import SignHints
from gui.phrases.completion import Completion
from gui.phrases.grammar import read_phrase
from gui.phrases.phrase import Phrase
from gui.phrases.vocabulary import Vocabulary
from gui.theme import Theme
from gui.typed_times import format_span
from gui.widgets.buttons import primary_button
from gui.widgets.labels import Tone, restyle
from gui.widgets.purpose_swatch import Swatches

HEIGHT = 105
_GAP = 12
_WHEN = ("day", "time", "duration")


class QuickEntry(QFrame):
    """`submitted(Phrase)` when a whole entry was typed; `typed(Phrase)` and `text_changed` at each change.

    The owner answers `typed` with set_clash(), and `submitted` with clear() once it is saved.
    """

    submitted = Signal(object)
    typed = Signal(object)
    text_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme, self._swatches, self._names = theme, Swatches(theme), Names()
        self._day = self._today = date.today()
        self._clash: tuple[str, Tone] = ("", "")
        self._complaint, self._is_reading = "", False
        self.save = primary_button(icon=theme.icon("corner-down-left", "ui.on_accent"), clicked=self.submit)
        self.save.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.line = QuickLine(theme, self.save, self._icon_of)
        self.chips = PreviewChips(theme)
        self.hints = SignHints(self.line.put_sign, self.line.take_first)
        self.phrase = self._read()
        self._layout()
        self._connect()
        self.retranslate()

    # What it knows

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """What can be named, the most recently used first."""
        self.line.vocabulary = vocabulary
        self._read_again()

    def set_names(self, names: Names) -> None:
        """How projects and activities are called on the chips, archived ones too."""
        self._names = names
        self._show()

    def set_day(self, day: date, today: date) -> None:
        """The day an entry belongs to if the line names none."""
        self._day, self._today = day, today
        self._read_again()

    def set_clash(self, sentence: str, tone: Tone) -> None:
        """What the owner found out about overlaps; forgotten at the next change."""
        self._clash = (sentence, tone)
        if not self._is_reading:
            self._tell()

    def complain(self, sentence: str) -> None:
        """Say why it was not saved; what is typed stays."""
        self._complaint = sentence
        self._tell()

    # What is typed

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put a kept line back; typing cannot be taken back beyond it."""
        self.line.setText(text)

    def clear(self) -> None:
        self.line.setText("")

    def focus_first(self) -> None:
        self.line.setFocus()
        self.line.end(False)

    def fill_time(self, start: int, seconds: int) -> None:
        """Put a stretch of the day in front, in the place of any time already there."""
        span = format_span(start, seconds).replace("–", "-") if seconds else format_clock(start)
        self.line.rewrite(f"{span} {self._without('time', 'duration')}")

    def fill_work(self, project: str | None, activity: str | None, note: str) -> None:
        """Take what was done, and leave day and time as they are."""
        signs = [("@", self._names.name("project", project)), ("#", self._names.name("activity", activity))]
        named = [sign + name for sign, name in signs if name]
        kept = [self.text()[part.begin : part.end] for part in self.phrase.parts if part.kind in _WHEN]
        self.line.rewrite(" ".join([*kept, *([note] if note else []), *named, ""]))

    def submit(self) -> None:
        """Hand over a whole entry; else say what is missing and keep everything."""
        self.line.close_names()
        self.line.setFocus()
        missing = missing_words(self.phrase)
        if missing:
            self.complain(missing)
        else:
            self.submitted.emit(self.phrase)

    def _without(self, *kinds: str) -> str:
        """The line without its parts of some kinds."""
        text, kept, at = self.text(), "", 0
        for part in self.phrase.parts:
            if part.kind in kinds:
                kept, at = kept + text[at : part.begin], part.end
        return " ".join((kept + text[at:]).split())

    # Reading and showing

    def _read(self) -> Phrase:
        return read_phrase(self.text(), self.line.vocabulary, today=self._today, day=self._day)

    def _read_again(self) -> None:
        self.phrase = self._read()
        self._complaint = ""
        self._clash = ("", "")
        self._is_reading = True
        self.typed.emit(self.phrase)
        self._is_reading = False
        self._show()  # once, with what the owner has found out

    def _change(self, text: str) -> None:
        self._read_again()
        self.text_changed.emit(text)

    def _show(self) -> None:
        phrase, chips, names = self.phrase, self.chips, self._names
        chips.day.say(day_words(phrase, self._day), chips.pixmap("calendar", "state.warn.text"))
        chips.time.say(time_words(phrase, self.text()), chips.pixmap("clock"))
        chips.note.say(phrase.note)
        chips.project.say(names.name("project", phrase.project), chips.pixmap("folder"))
        swatch = self._swatches.icon(names.purpose(phrase.activity)) if phrase.activity else QIcon()
        chips.activity.say(names.name("activity", phrase.activity), swatch.pixmap(12, 12))
        self._tell()

    def _tell(self) -> None:
        sentence, tone = self._sentence()
        restyle(self.line, "wrong", "true" if tone == "danger" else "false")
        self.chips.say(sentence, tone)
        self._give_room()
        said = [chip.text() for chip in self.chips.chips() if chip.text()]
        self.chips.setAccessibleName(", ".join([*said, sentence] if sentence else said))

    def _give_room(self) -> None:
        margins = self.contentsMargins().left() + self._box.contentsMargins().left()
        self.hints.show_words(
            self.chips.comfortable() + self.hints.full_width() <= self.width() - 2 * margins - _GAP
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _sentence(self) -> tuple[str, Tone]:
        """The one thing to say: what is wrong before what the owner found, an example where nothing is typed."""
        if self._complaint:
            return self._complaint, "danger"
        if self.phrase.complaints:
            # While names are offered the word is only half typed.
            return missing_words(self.phrase), "muted" if self.line.names.offered() else "danger"
        if not self.text().strip():
            return tr("Times: 9-12, 13.30-15, 2h, 90 min. Another day: yesterday, Mon, 20/11."), "muted"
        clash, tone = self._clash
        return " · ".join(words for words in (overnight_words(self.phrase), clash) if words), tone or "muted"

    def _icon_of(self, completion: Completion) -> QIcon:
        if completion.kind == "project":
            return self._theme.icon("folder")
        purpose = self._names.purpose(completion.key)
        return self._swatches.icon(purpose) if purpose else self._theme.icon("tag")

    # Building

    def _layout(self) -> None:
        self.setFixedHeight(HEIGHT)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(14, 11, 14, 11)
        box.setSpacing(9)
        box.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.chips, 1)
        row.addWidget(self.hints)
        box.addLayout(row)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._change)
        self.line.entered.connect(self.submit)
        self.line.offering.connect(lambda _open: self._tell())
        self._theme.changed.connect(self._show)
        order = [self.line, self.save, self.hints.project, self.hints.activity, self.hints.tab]
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def retranslate(self) -> None:
        self.line.setAccessibleName(tr("Quick entry"))
        self.line.setPlaceholderText(tr("9-12 field visit @project #activity"))
        self.save.setText(tr("Save"))
        self.save.setToolTip(tr("Enter saves what is typed"))
        self.line.place_parts()
        self.line.names.retranslate()
        self.chips.caption.setText(tr("Will be saved as"))
        self.hints.retranslate()
        self._complaint = ""
        self._show()
