"""What becomes of time that nobody saw: keep it, cut it, discard it. It stands above every page, never in the way."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gui.dates import format_moment
from gui.language import tr
from gui.numbers import format_duration
from gui.theme import Theme
from gui.timer import Question, WorkTimer
from gui.widgets.buttons import quiet_button, secondary_button
from gui.widgets.clock_field import ClockField
from gui.widgets.labels import plain_label, restyle


class TimerQuestion(QFrame):
    """Hidden while nothing is asked. Asked a second time it takes the keyboard."""

    def __init__(self, timer: WorkTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        restyle(self, "tone", "warn")
        self._timer, self._theme = timer, theme
        self._icon, self.sentence = QLabel(), plain_label(wrap=True)
        self.keep = secondary_button(clicked=timer.keep)
        self.cut = secondary_button(clicked=self._cut)
        self.discard = quiet_button(clicked=timer.discard)
        self.clock = ClockField()
        self.clock.returnPressed.connect(self._cut)
        self._layout()
        timer.asked.connect(self._ask)
        timer.changed.connect(self._follow)
        timer.ticked.connect(self._count)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()
        self._follow()

    def _ask(self, question: Question) -> None:
        if self.isVisible():
            self.keep.setFocus()
        else:
            self._show(question)

    def _follow(self) -> None:
        question = self._timer.question
        if question is None:
            self.hide()
        elif self.isHidden():
            self._show(question)

    def _show(self, question: Question) -> None:
        self.clock.set_value(question.last_seen // 60 * 60)
        self._retranslate()
        self.show()

    def _cut(self) -> None:
        clock = self.clock.value() if self.clock.commit() else None
        if clock is not None:
            self._timer.cut_at_clock(clock)
        else:
            self.clock.setFocus()

    def _count(self, seconds: int) -> None:
        if self._timer.question is not None:
            hours = format_duration(seconds // 60 * 60)
            self.keep.setText(tr("Keep all {hours} h").format(hours=hours))

    def _retranslate(self) -> None:
        question = self._timer.question
        if question is not None:
            self.sentence.setText(_sentence(question))
            self.setAccessibleName(self.sentence.text())
        self._count(self._timer.seconds())
        self.cut.setText(tr("Only until"))
        self.clock.setAccessibleName(tr("Time until which it was work"))
        self.discard.setText(tr("Discard"))

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.pixmap("clock", "state.warn.text", 18, self.devicePixelRatioF()))

    def _layout(self) -> None:
        self.clock.setFixedWidth(76)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.sentence, 1)
        for widget in (self.keep, self.cut, self.clock, self.discard):
            row.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _sentence(question: Question) -> str:
    text = {
        "closed": tr("{work}: the timer ran while Wela was closed, last seen {moment}. How much was work?"),
        "sleep": tr("{work}: the timer ran while the computer slept, last seen {moment}. How much was work?"),
        "clock": tr(
            "{work}: the computer's clock was set. The timer measured on by itself. How much was work?"
        ),
        "night": tr("{work}: the timer ran past midnight. How much was work?"),
        "long": tr("{work}: the timer has run for more than 10 hours. How much was work?"),
    }[question.reason]
    today = question.last_day == date.today()
    moment = format_moment(question.last_day, question.last_seen, today=today)
    return text.format(work=question.work.title, moment=moment)
