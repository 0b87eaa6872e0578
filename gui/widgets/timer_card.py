"""The running timer as a card: small at the foot of the sidebar, large on the day of the time log."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.dates import format_moment
from gui.language import tr
from gui.numbers import format_duration
from gui.theme import Theme
from gui.timed_work import Work
from gui.timer import WorkTimer
from gui.widgets.buttons import secondary_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import plain_label

_MINUTE, _DAY = 60, 86_400


class TimerCard(QFrame):
    """Shown while a timer runs, unless the page shows the large one."""

    def __init__(self, timer: WorkTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._timer, self._hidden_by_page = timer, False
        self.figure = plain_label(role="lead")
        self.stop = secondary_button(icon=theme.icon("square"), clicked=timer.stop)
        self.work = ElidedLabel(role="caption")
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(Dot(theme))
        row.addWidget(self.figure)
        row.addStretch()
        row.addWidget(self.stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 6, 8, 6)
        box.setSpacing(1)
        box.addLayout(row)
        box.addWidget(self.work)
        timer.changed.connect(self._retranslate)
        timer.ticked.connect(self._show_seconds)
        self._retranslate()

    def set_hidden_by_page(self, hidden: bool) -> None:
        """The page in sight shows the timer itself."""
        self._hidden_by_page = hidden
        self._retranslate()

    def _show_seconds(self, seconds: int) -> None:
        self.figure.setText(format_duration(seconds // _MINUTE * _MINUTE))

    def _retranslate(self) -> None:
        running = self._timer.running
        self.setVisible(running is not None and not self._hidden_by_page)
        if running is not None:
            self._show_seconds(self._timer.seconds())
            self.work.setText(running.work.line)
            self.setAccessibleName(tr("Timer: {work}").format(work=running.work.line))
        self.stop.setText(tr("Stop"))
        self.stop.setAccessibleName(tr("Stop the timer and save"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class LargeTimerCard(QFrame):
    """Starts, stops, changes the work; `set_work` says what a start would time."""

    def __init__(self, timer: WorkTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._timer, self._theme = timer, theme
        self._work: Work | None = None
        self.dot = Dot(theme, 9)
        self.figure = plain_label(role="figure")
        self.line = ElidedLabel(role="small")
        self.act = secondary_button(clicked=self._act)
        self.change = secondary_button(clicked=self._ask_works)
        self._layout()
        timer.changed.connect(self.retranslate)
        timer.ticked.connect(self._show_seconds)
        self.retranslate()

    def set_work(self, work: Work | None) -> None:
        """What is typed just now; None for what was timed last."""
        self._work = work
        self.retranslate()

    def next_work(self) -> Work | None:
        """What a start would time."""
        return self._work or self._timer.last_work()

    def _act(self) -> None:
        work = self.next_work()
        if self._timer.running is not None:
            self._timer.stop()
        elif work is not None:
            self._timer.start(work)
        else:
            self._ask_works()

    def _ask_works(self) -> None:
        self._timer.works_asked.emit(self.change.mapToGlobal(QPoint(0, self.change.height())))

    def _show_seconds(self, seconds: int) -> None:
        self.figure.setText(f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}")

    def retranslate(self) -> None:
        running = self._timer.running
        self.dot.setVisible(running is not None)
        self._show_seconds(self._timer.seconds())
        self.line.setText(self._sentence())
        self.setAccessibleName(tr("Timer: {work}").format(work=self.line.text()))
        self.act.setIcon(self._theme.icon("play" if running is None else "square"))
        self.act.setText(tr("Start the timer") if running is None else tr("Stop and save"))
        self.change.setText(tr("Choose the work") if running is None else tr("Change work"))

    def _sentence(self) -> str:
        running, work = self._timer.running, self.next_work()
        if running is not None:
            today = running.start + self._timer.seconds() < _DAY
            moment = format_moment(running.day, running.start, today=today)
            return tr("{work} · started {time}").format(work=running.work.title, time=moment)
        return tr("Ready: {work}").format(work=work.line) if work else tr("Nothing is being timed")

    def _layout(self) -> None:
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(9)
        top.addWidget(self.dot)
        top.addWidget(self.figure)
        top.addStretch()
        buttons.setSpacing(8)
        buttons.addWidget(self.act)
        buttons.addWidget(self.change)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 6, 12, 8)
        box.setSpacing(2)
        box.addLayout(top)
        box.addWidget(self.line)
        box.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Dot(QWidget):
    """The red dot of what is running; the font has none."""

    def __init__(self, theme: Theme, size: int = 8) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("chart.overload"))
        painter.drawEllipse(self.rect())
