"""One row in which an entry is typed: when, how long, for what; Enter saves from any field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.item_models.entry_columns import parse_tags
from gui.language import tr, translate_error
from gui.numbers import format_duration
from gui.theme import Theme
from gui.typed_times import DAY, between, format_span
from gui.widgets.buttons import primary_button
from gui.widgets.choice_field import ChoiceField
from gui.widgets.clock_field import ClockField
from gui.widgets.digit_keys import DigitKeys
from gui.widgets.duration_field import DurationField
from gui.widgets.labels import Tone, plain_label
from models.errors import AppError

_WIDTHS = (76, 76, 84, 0, 0, 0, 0, 0)
_STRETCH = (0, 0, 0, 5, 5, 7, 3, 0)


@dataclass(frozen=True)
class Draft:
    """What the form holds; `seconds` is 0 while it is not known how long it took."""

    seconds: int = 0
    start: int | None = None
    project: str | None = None
    activity: str | None = None
    note: str = ""
    tags: tuple[str, ...] = ()


class EntryForm(QFrame):
    """`submitted(Draft)` when a whole entry was typed; `typed(seconds, start)` while it is being typed."""

    submitted = Signal(object)
    typed = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.start, self.end = ClockField(), ClockField(is_end=True)
        self.duration = DurationField(optional=True)
        DigitKeys(self.duration)
        self.project, self.activity = ChoiceField(), ChoiceField()
        self.note, self.tags = QLineEdit(), QLineEdit()
        self.save = primary_button(icon=theme.icon("corner-down-left", "ui.on_accent"), clicked=self.submit)
        self.line = plain_label(role="small")
        self._labels = [plain_label(role="small") for _ in self._fields()]
        self._typed_end, self._clash, self._trouble = False, "", ""
        self._layout()
        self._connect()
        self.retranslate()

    # What it holds

    def draft(self) -> Draft:
        return Draft(
            self.duration.value() or 0,
            self.start.value(),
            self.project.value(),
            self.activity.value(),
            self.note.text().strip(),
            parse_tags(self.tags.text()),
        )

    def fill(self, draft: Draft) -> None:
        """Put an entry back into the fields, or what is known of one."""
        self._typed_end, self._trouble = False, ""
        self.start.set_value(draft.start)
        self.duration.set_value(draft.seconds or None)
        self.end.set_value(_end(draft.start, draft.seconds))
        self.project.set_value(draft.project)
        self.activity.set_value(draft.activity)
        self.note.setText(draft.note)
        self.tags.setText(", ".join(draft.tags))
        self._tell()

    def fill_time(self, start: int, seconds: int) -> None:
        """Take a stretch of the day and leave everything else as it is."""
        self._trouble = ""
        self.start.set_value(start)
        self.duration.set_value(seconds)
        self.end.set_value(_end(start, seconds))
        self._tell()

    def fill_work(self, project: str | None, activity: str | None, note: str) -> None:
        """Take what was done and leave the time as it is."""
        self.project.set_value(project)
        self.activity.set_value(activity)
        self.note.setText(note)

    def is_untouched(self) -> bool:
        """True when nothing would be lost by filling it."""
        typed = (self.end, self.duration, self.note, self.tags)
        return not any(field.text() for field in typed)

    def set_choices(self, projects: Sequence[tuple[str, str]], activities: Sequence[tuple[str, str]]) -> None:
        self.project.set_choices(projects)
        self.activity.set_choices(activities)

    def warn(self, sentence: str) -> None:
        """A word of caution about what is typed (it overlaps another entry); saving stays possible."""
        self._clash = sentence
        self._tell_line()

    def complain(self, sentence: str) -> None:
        self._say(sentence, "danger")

    def focus_first(self) -> None:
        self.start.setFocus()
        self.start.selectAll()

    # Saving

    def submit(self) -> None:
        """Save if everything can be read; else say what is wrong and go there."""
        wrong = next((field for field in self._read_fields() if not field.is_valid()), None)
        if wrong is not None:
            self.complain(wrong.error)
            return wrong.setFocus()
        if self.duration.value():
            draft = self.draft()
            self._begin_next(draft)
            return self.submitted.emit(draft)
        self.complain(self._trouble or tr("Type how long it took, or from when to when."))
        return (self.duration if self.start.value() is None else self.end).setFocus()

    def _begin_next(self, saved: Draft) -> None:
        """What comes next mostly begins where this ended, and is often the same work."""
        self.fill(
            Draft(start=_end(saved.start, saved.seconds), project=saved.project, activity=saved.activity)
        )
        if saved.start is None:
            self.duration.setFocus()
        else:
            self.focus_first()

    # From, to and duration stay consistent

    def _start_edited(self) -> None:
        self._trouble = ""
        start, end, seconds = self.start.value(), self.end.value(), self.duration.value()
        if start is None:
            self.end.set_value(end if self._typed_end else None)
        elif self._typed_end and end is not None:
            self._measure(start, end)
        elif seconds:
            self.end.set_value(_end(start, seconds))
        elif end is not None:
            self._measure(start, end)
        self._tell()

    def _end_edited(self) -> None:
        self._trouble = ""
        start, end, seconds = self.start.value(), self.end.value(), self.duration.value()
        self._typed_end = end is not None
        if start is not None and end is not None:
            self._measure(start, end)
        elif end is not None and seconds:
            self.start.set_value((end - seconds) % DAY)
        elif end is None and start is not None:
            self.duration.set_value(None)
        self._tell()

    def _duration_edited(self) -> None:
        self._trouble = ""
        start, end, seconds = self.start.value(), self.end.value(), self.duration.value()
        if start is not None:
            self._typed_end = False
            self.end.set_value(_end(start, seconds or 0))
        elif end is not None and seconds:
            self.start.set_value((end - seconds) % DAY)
        self._tell()

    def _measure(self, start: int, end: int) -> None:
        try:
            self.duration.set_value(between(start, end))
        except AppError as error:
            self.duration.set_value(None)
            self._trouble = translate_error(error)

    # What is said under the fields

    def _tell(self) -> None:
        self.typed.emit(self.duration.value() or 0, self.start.value())
        self._tell_line()

    def _tell_line(self) -> None:
        seconds, start = self.duration.value(), self.start.value()
        wrong = next((field.error for field in self._read_fields() if field.error), self._trouble)
        if wrong:
            return self.complain(wrong)
        if not seconds:
            return self._say(tr("9 · 9.30 · 0930 are times; 1:30 · 1.5 · 90m are lengths of time"), "muted")
        length = tr("{duration} h").format(duration=format_duration(seconds))
        will = f"{format_span(start, seconds)} · {length}" if start is not None else length
        sentence = tr("Will be saved as {entry}").format(entry=will)
        overnight = tr("ends the next day") if start is not None and start + seconds > DAY else ""
        cautions = [caution for caution in (overnight, self._clash) if caution]
        return self._say(" · ".join([sentence, *cautions]), "warn" if cautions else "muted")

    def _say(self, sentence: str, tone: Tone) -> None:
        self.line.setText(sentence)
        self.line.set_tone(tone)

    # Building

    def _fields(self) -> tuple[QWidget, ...]:
        return (self.start, self.end, self.duration, self.project, self.activity, self.note, self.tags)

    def _read_fields(self) -> tuple[ClockField | DurationField | ChoiceField, ...]:
        return (self.start, self.end, self.duration, self.project, self.activity)

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 6, 16, 6)
        box.setSpacing(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column, (label, field) in enumerate(zip(self._labels, self._fields(), strict=True)):
            label.setBuddy(field)
            field.setMinimumHeight(36)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self.save, 1, len(self._labels))
        for column, (width, stretch) in enumerate(zip(_WIDTHS, _STRETCH, strict=True)):
            grid.setColumnStretch(column, stretch)
            if width:
                self._fields()[column].setFixedWidth(width)
        box.addLayout(grid)
        box.addWidget(self.line)

    def _connect(self) -> None:
        for field, edited in (
            (self.start, self._start_edited),
            (self.end, self._end_edited),
            (self.duration, self._duration_edited),
        ):
            field.edited.connect(_without_value(edited))
            field.returnPressed.connect(self.submit)
            field.complaint.connect(self._tell_line)
        for choice in (self.project, self.activity):
            choice.submitted.connect(self.submit)
            choice.complaint.connect(self._tell_line)
        for line in (self.note, self.tags):
            line.returnPressed.connect(self.submit)

    def retranslate(self) -> None:
        names = (
            tr("From"),
            tr("To"),
            tr("How long"),
            tr("Project"),
            tr("Activity"),
            tr("What was done"),
            tr("Tags"),
        )
        for label, field, name in zip(self._labels, self._fields(), names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.tags.setPlaceholderText(tr("camp, donor"))
        self.save.setText(tr("Save"))
        self.save.setToolTip(tr("Enter saves from any field"))
        self._tell_line()


def _end(start: int | None, seconds: int) -> int | None:
    if start is None or not seconds:
        return None
    end = start + seconds
    return end if end == DAY else end % DAY


def _without_value(slot: Callable[[], None]) -> Callable[[object], None]:
    return lambda _value: slot()
