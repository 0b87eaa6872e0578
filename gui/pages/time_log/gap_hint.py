"""One quiet hint: the longest stretch of the day that nobody has logged, with a button that fills it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from assessments.time_use.day import Stretch
from gui.language import tr
from gui.numbers import format_duration
from gui.theme import Theme
from gui.typed_times import format_span
from gui.widgets.buttons import quiet_button, secondary_button
from gui.widgets.labels import plain_label


class GapHint(QFrame):
    """`fill_asked(Stretch)`; `dismissed(Stretch)` when it was no working time."""

    fill_asked = Signal(object)
    dismissed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setProperty("tone", "warn")
        self._theme, self._gap = theme, Stretch(0, 0)
        self._icon = QLabel()
        self.sentence = plain_label(wrap=True)
        self.fill = secondary_button(clicked=lambda: self.fill_asked.emit(self._gap))
        self.dismiss = quiet_button(clicked=lambda: self.dismissed.emit(self._gap))
        self._layout()
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_gap(self, gap: Stretch | None) -> None:
        self._gap = gap or Stretch(0, 0)
        self.setVisible(gap is not None)
        self.retranslate()

    def retranslate(self) -> None:
        span = format_span(self._gap.start, self._gap.seconds)
        self.sentence.setText(
            tr("{span}: {duration} h not logged yet").format(
                span=span, duration=format_duration(self._gap.seconds)
            )
        )
        self.fill.setText(tr("Fill this gap"))
        self.dismiss.setText(tr("Not working time"))
        self.setAccessibleName(self.sentence.text())

    def _layout(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(10)
        words.addWidget(self._icon)
        words.addWidget(self.sentence, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.fill)
        buttons.addWidget(self.dismiss)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 4, 12, 6)
        box.setSpacing(2)
        box.addLayout(words)
        box.addLayout(buttons)

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("info", "state.warn.text", 18, self.devicePixelRatioF()))
