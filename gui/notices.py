"""What the timer and the reminder have to say, above every page until it is used, closed or followed by another."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gui.language import tr
from gui.numbers import format_duration
from gui.offers import Offer
from gui.theme import Theme
from gui.timer import WorkTimer
from gui.widgets.message_bar import MessageBar


class NoticeBar(MessageBar):
    """One sentence at a time, said again when the language changes."""

    day_asked = Signal(object)  # the date to be logged

    def __init__(self, timer: WorkTimer, theme: Theme, parent: QWidget | None = None) -> None:
        self._make: Callable[[], Offer] | None = None
        super().__init__(theme, parent)
        self._timer = timer
        timer.discarded.connect(self._tell_discarded)
        timer.measured.kept.connect(self._tell_unsaved)

    def remind(self, day: date, missing: int) -> None:
        """So much of the day is not logged yet; the window asks for attention once, without coming forward."""

        def make() -> Offer:
            text = tr("{hours} h of today are not logged yet.").format(hours=format_duration(missing))
            return Offer(
                text, "warn", ((tr("Log it"), lambda: self.day_asked.emit(day)), (tr("Not today"), self.hide))
            )

        self._say(make)
        QApplication.alert(self.window())

    def _tell_discarded(self, text: str) -> None:
        self._say(lambda: Offer(text, "ok", ((tr("Save it after all"), self._timer.save_discarded),)))

    def _tell_unsaved(self, text: str) -> None:
        self._say(lambda: Offer(text, "danger", ((tr("Save again"), self._timer.save_again),)))

    def _say(self, make: Callable[[], Offer]) -> None:
        self._make, offer = make, make()
        self.show_message(offer.text, offer.tone, *offer.actions)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._make is not None and not self.isHidden():
            self._say(self._make)
