"""The line of the day's view: what is typed is previewed, kept through a crash, saved, and given back when refused."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.language import tr, translate_error
from gui.pages.time_log import day_draft
from gui.pages.time_log.day_overlaps import typed_overlaps
from gui.pages.time_log.quick_entry import QuickEntry
from gui.pages.time_log.sent_lines import SentLines
from gui.pages.time_log.view import Place
from gui.phrases.phrase import Phrase
from gui.phrases.vocabulary import Vocabulary
from gui.theme import Theme
from gui.timed_work import Work
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.entry_habits import Habit
    from models.records import Entry


class DayLine(QObject):
    """`typed(Phrase | None)`: what would be saved on the day that is shown; None for nothing.

    `near` tells the entries that the typed one could overlap.
    """

    typed = Signal(object)
    complained = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, near: "Callable[[], Iterable[Entry]]") -> None:
        super().__init__()
        self.quick = QuickEntry(theme)
        self._workspace, self._near = workspace, near
        self._sent = SentLines(workspace, self._give_back)
        self._place: Place | None = None
        self.quick.submitted.connect(self._log)
        self.quick.typed.connect(lambda _phrase: self.preview())
        self.quick.text_changed.connect(self._keep)

    def show_place(self, place: Place, recent: dict[str, list[str]]) -> None:
        self._place = place
        projects, activities = (
            place.names.choices(kind, recent.get(kind, ())) for kind in ("project", "activity")
        )
        self.quick.set_names(place.names)
        self.quick.set_vocabulary(Vocabulary(projects, activities))
        self.quick.set_day(place.day, date.today())

    def begin_again(self) -> None:
        """Another person's line: what was typed stays among the drafts of its own."""
        self._place = None
        self.quick.clear()

    def restore(self, entries: "list[Entry]") -> date | None:
        """Put the line back that was being typed when Wela ended; the day it was typed for, None without one."""
        if self._place is not None:
            self._sent.send_again(self._place.member)
        kept = day_draft.kept(self._workspace, self._place.member) if self._place is not None else None
        if kept is None or self.is_typing():
            return None
        self.quick.set_day(kept.day, date.today())
        self.quick.set_text(kept.text)
        if day_draft.was_saved(self.quick.phrase, entries):
            self.quick.clear()
        return kept.day

    def is_typing(self) -> bool:
        return bool(self.quick.text().strip())

    def says_time(self) -> bool:
        return bool(self.quick.phrase.seconds) or self.quick.phrase.start is not None

    def preview(self) -> None:
        """Tell what would be saved, and whether it would overlap."""
        phrase, place = self.quick.phrase, self._place
        here = place is not None and phrase.day == place.day and phrase.seconds > 0
        self.typed.emit(phrase if here else None)
        if place is None or not here or phrase.start is None:
            self.quick.set_clash("", "")
        elif clash := typed_overlaps(phrase, self._near(), place):
            self.quick.set_clash(clash, "warn")
        else:
            self.quick.set_clash(tr("overlaps nothing"), "ok")

    def work(self) -> Work | None:
        """What the line says is done, for the timer; None while it says nothing."""
        phrase = self.quick.phrase
        if self._place is None or not (phrase.project or phrase.activity or phrase.note):
            return None
        name = self._place.names.name
        names = (name("project", phrase.project), name("activity", phrase.activity))
        return Work(phrase.project, phrase.activity, phrase.note, *names)

    def use(self, habit: "Habit") -> None:
        """Take what was done, and leave the time as it is."""
        self.quick.fill_work(habit.project, habit.activity, habit.note)
        self.quick.focus_first()

    def fill_time(self, start: int, seconds: int) -> None:
        self.quick.fill_time(start, seconds)
        self.quick.focus_first()

    def _log(self, phrase: Phrase) -> None:
        """The line is free for the next entry at once; what is refused comes back into it."""
        if self._place is None:
            return
        with self._workspace.drafts.together():
            self._sent.send(self._place, phrase, self.quick.text())
            self.quick.clear()
        self.quick.focus_first()

    def _give_back(self, text: str, error: Exception) -> None:
        if not isinstance(error, AppError):
            return
        if self.is_typing():
            self.complained.emit(f"{text} – {translate_error(error)}")
        else:
            self.quick.set_text(text)
            self.quick.complain(translate_error(error))

    def _keep(self, text: str) -> None:
        if self._place is not None:
            day_draft.keep(self._workspace, self._place.member, self._place.day, text)
