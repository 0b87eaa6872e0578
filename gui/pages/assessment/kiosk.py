"""The laptop goes round: one person after the other answers on the whole screen, and sees nothing of anybody else."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from gui.language import Language, language, set_language, tr
from gui.pages.assessment.kiosk_desk import Desk
from gui.pages.assessment.kiosk_frame import KioskFoot, KioskHead
from gui.pages.assessment.kiosk_progress import KioskProgress
from gui.pages.assessment.kiosk_questions import groups
from gui.pages.assessment.kiosk_screens import LeaveScreen, ReadyScreen
from gui.pages.assessment.kiosk_visit import Plan, Visit
from gui.theme import Theme
from gui.widgets.message_bar import MessageBar
from models.instruments import Text

IDLE_MS = 5 * 60_000  # somebody walked away: what they answered is hidden

_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class Kiosk(QWidget):
    """A window of its own over everything else. `left` when the facilitator has taken the laptop back."""

    left = Signal()

    def __init__(self, theme: Theme, plan: Plan, desk: Desk) -> None:
        super().__init__()
        self._theme, self._plan, self._desk = theme, plan, desk
        self._language_before: Language = language()
        self._finished, self._may_close = 0, False
        self.head, self.foot = KioskHead(theme), KioskFoot()
        self.progress, self.message_bar = KioskProgress(theme), MessageBar(theme)
        self.stack = QStackedWidget()
        self.ready, self.leave = ReadyScreen(theme), LeaveScreen(theme)
        self.visit: Visit | None = None
        self._idle = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._build()
        self._connect()
        self._count()
        self.retranslate()
        self._show_ready()

    def start(self) -> None:
        """Cover the whole screen; no other window of Wela answers until the facilitator leaves."""
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setGeometry(self.screen().geometry())  # also where no window manager does it
        self.showFullScreen()
        self.activateWindow()
        self._take_keys()

    # People come and go

    def begin_visit(self) -> None:
        visit = self.visit = Visit(self._theme, self._plan, self._desk)
        visit.language_chosen.connect(self.choose_language)
        visit.ended.connect(self._end_visit)
        visit.moved.connect(self._follow)
        visit.complained.connect(self._complain)
        self.stack.addWidget(visit)
        self.stack.setCurrentWidget(visit)
        visit.begin()
        self._idle.start()

    def _end_visit(self, kept: bool) -> None:
        """Nothing of the person stays: neither on the screen nor in a field that could be undone."""
        visit, self.visit = self.visit, None
        self._idle.stop()
        self.ready.show_thanks(kept or self.ready.has_thanked)
        self._show_ready()
        if visit is not None:
            self.stack.removeWidget(visit)
            visit.setParent(None)
            visit.deleteLater()
        self._count()

    def choose_language(self, code: str) -> None:
        set_language("th" if code == "th" else "en")
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))

    # Leaving

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is asking to leave; only the facilitator's word closes it."""
        if self._may_close:
            self._restore_language()
            application = QApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
            super().closeEvent(event)
            self.left.emit()
            return
        event.ignore()
        if self.visit is None:
            self._show_leave()
        else:
            self.visit.pause_now()

    def _leave(self) -> None:
        self._may_close = True
        self.close()

    def _restore_language(self) -> None:
        set_language(self._language_before)
        for widget in QApplication.topLevelWidgets():
            if widget is not self:
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))

    # What is shown

    def _show_ready(self) -> None:
        self.stack.setCurrentWidget(self.ready)
        self.message_bar.hide()
        self._follow()
        self._take_keys()

    def _show_leave(self) -> None:
        self.stack.setCurrentWidget(self.leave)
        self._follow()
        self._take_keys()

    def _follow(self) -> None:
        """Head, progress and foot are those of the shown screen."""
        visit = self.visit
        step = visit.step if visit else None
        answering = step is not None
        self.progress.setVisible(answering)
        if step is not None:
            self.progress.show_step(step)
        choosing = visit is not None and visit.shown() is visit.language
        self.head.show_buttons(
            language=not choosing, pause=visit is not None and visit.shown() is not visit.pause
        )
        self.head.show_person(self._person_words() if visit else "")
        self.foot.show_hints(visit.hints() if visit else self._screen().hints())

    def _screen(self) -> ReadyScreen | LeaveScreen:
        return self.leave if self.stack.currentWidget() is self.leave else self.ready

    def _person_words(self) -> str:
        size = self._plan.team_size
        number = self._finished + 1
        if size is None or number > size:
            return tr("Person {number}").format(number=number)
        return tr("Person {number} of {of}").format(number=number, of=size)

    def _take_keys(self) -> None:
        (self.visit or self._screen()).take_keys()

    def _count(self) -> None:
        self._desk.count(self._show_count)

    def _show_count(self, finished: int) -> None:
        self._finished = finished
        self.ready.show_count(finished, self._plan.team_size)

    def _complain(self, sentence: str) -> None:
        if sentence:
            self.message_bar.show_message(sentence)
        else:
            self.message_bar.hide()

    def retranslate(self) -> None:
        code = language()
        self.setWindowTitle(self._plan.instrument.title.in_language(code))
        self.head.title.setText(self._plan.instrument.title.in_language(code))
        self.head.retranslate()
        plan, dream, back = self._plan, _said(tr("Dream team")), _said(tr("Looking back"))
        found = groups(plan.instrument, plan.dream, dream, looking_back=plan.looking_back, back_label=back)
        self.progress.show_groups([(one.label.in_language(code), one.steps) for one in found])
        for screen in (self.ready, self.leave):
            screen.retranslate()
        if self.visit is not None:
            self.visit.retranslate()
        self._follow()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        (self.visit or self._screen()).press(event)
        event.accept()  # nothing below the kiosk may hear of a key

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self.visit is not None:
            self._idle.start()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # Building

    def _build(self) -> None:
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 600)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        for widget in (self.progress, self.message_bar):
            holder = QVBoxLayout()
            holder.setContentsMargins(56, 4, 56, 0)
            holder.addWidget(widget)
            box.addLayout(holder)
        box.addWidget(self.stack, 1)
        box.addWidget(self.foot)
        for screen in (self.ready, self.leave):
            self.stack.addWidget(screen)

    def _connect(self) -> None:
        self.head.language_chosen.connect(self.choose_language)
        self.head.pause_asked.connect(lambda: self.visit and self.visit.ask_pause())
        self.ready.begun.connect(self.begin_visit)
        self.ready.leave_asked.connect(self._show_leave)
        self.leave.left.connect(self._show_ready)
        self.leave.confirmed.connect(self._leave)
        self._idle.timeout.connect(lambda: self.visit and self.visit.pause_now())
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)


def _said(words: str) -> Text:
    """Words that are in the chosen language already."""
    return Text(words, words)
