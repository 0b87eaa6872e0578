"""One quiet hint about the day: two entries that overlap, or the longest stretch that nobody has logged."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from assessments.time_use.day import Stretch
from gui.language import tr
from gui.numbers import format_duration
from gui.pages.time_log.overlap_words import OverlapHint, sentence, start_explained, start_words, trim_words
from gui.theme import Theme
from gui.tooltips import plain_tooltip
from gui.typed_times import format_span
from gui.widgets.buttons import quiet_button, secondary_button
from gui.widgets.labels import plain_label
from gui.widgets.named_button import NamedButton

_GAP = 10


class DayHint(QFrame):
    """An overlap is answered by `trim_asked`, `start_after_asked` or `keep_asked`, each with its OverlapHint; a gap by
    `fill_asked(Stretch)`, or `dismissed(Stretch)` when it was no working time."""

    trim_asked = Signal(object)
    start_after_asked = Signal(object)
    keep_asked = Signal(object)
    fill_asked = Signal(object)
    dismissed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setProperty("tone", "warn")
        self._theme, self._shown = theme, None
        self._icon = QLabel()
        self.sentence, self.place = plain_label(wrap=True), plain_label(role="small")
        self.trim = NamedButton()
        self.start_after = secondary_button(clicked=lambda: self.start_after_asked.emit(self._shown))
        self.keep = quiet_button(clicked=lambda: self.keep_asked.emit(self._shown))
        self.fill = secondary_button(clicked=lambda: self.fill_asked.emit(self._shown))
        self.dismiss = quiet_button(clicked=lambda: self.dismissed.emit(self._shown))
        self.trim.clicked.connect(lambda: self.trim_asked.emit(self._shown))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout()
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_overlap(self, hint: OverlapHint) -> None:
        self._show(hint)

    def show_gap(self, gap: Stretch) -> None:
        self._show(gap)

    def show_nothing(self) -> None:
        self._show(None)

    def retranslate(self) -> None:
        if isinstance(self._shown, OverlapHint):
            self._say_overlap(self._shown)
        elif self._shown is not None:
            self._say_gap(self._shown)
        self.setAccessibleName(self.sentence.text())
        self._arrange()

    def _show(self, shown: OverlapHint | Stretch | None) -> None:
        self._shown = shown
        overlap = shown if isinstance(shown, OverlapHint) else None
        self.place.setVisible(overlap is not None and overlap.count > 1)
        self.trim.setVisible(overlap is not None and bool(overlap.trimmed))
        self.start_after.setVisible(overlap is not None and overlap.started_after is not None)
        self.keep.setVisible(overlap is not None)
        for button in (self.fill, self.dismiss):
            button.setVisible(isinstance(shown, Stretch))
        self.retranslate()
        self.setVisible(shown is not None)

    # Words

    def _say_overlap(self, hint: OverlapHint) -> None:
        self.sentence.setText(sentence(hint))
        self.place.setText(tr("{number} of {count}").format(number=hint.number, count=hint.count))
        self.trim.set_words(trim_words(hint), "other", hint.other)
        self.start_after.setText(start_words(hint))
        self.start_after.setToolTip(plain_tooltip(start_explained(hint)))
        self.start_after.setAccessibleName(start_explained(hint))
        self.keep.setText(tr("Keep both"))

    def _say_gap(self, gap: Stretch) -> None:
        words = tr("{span}: {duration} h not logged yet")
        span = format_span(gap.start, gap.seconds)
        self.sentence.setText(words.format(span=span, duration=format_duration(gap.seconds)))
        self.fill.setText(tr("Fill this gap"))
        self.dismiss.setText(tr("Not working time"))

    # Room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._arrange()

    def _arrange(self) -> None:
        """The buttons stand at the right of the sentence while both fit on one line, else below it."""
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        beside = self._width_of_words() + _GAP + self._width_of_buttons() <= room
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(_GAP if beside else 2)

    def _width_of_words(self) -> int:
        labels = [self.sentence] if self.place.isHidden() else [self.sentence, self.place]
        texts = sum(label.fontMetrics().horizontalAdvance(label.text()) + _GAP + 2 for label in labels)
        return self._icon.sizeHint().width() + texts

    def _width_of_buttons(self) -> int:
        shown = [button for button in self._buttons() if not button.isHidden()]
        return sum(button.sizeHint().width() + 8 for button in shown)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.trim, self.start_after, self.keep, self.fill, self.dismiss)

    def _layout(self) -> None:
        words, buttons = QHBoxLayout(), QHBoxLayout()
        words.setSpacing(_GAP)
        words.addWidget(self._icon)
        words.addWidget(self.sentence, 1)
        words.addWidget(self.place)
        buttons.setSpacing(8)
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch()
        self._box.setContentsMargins(14, 4, 12, 6)
        self._box.setSpacing(_GAP)
        self._box.addLayout(words, 1)
        self._box.addLayout(buttons)

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("info", "state.warn.text", 18, self.devicePixelRatioF()))
