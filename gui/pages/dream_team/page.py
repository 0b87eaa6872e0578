"""The dream team: where the team wants to be, and what it promised on the way."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from assessments.commitments import counts, to_review
from gui.commitment_words import counted, state_look
from gui.language import Language, language, tr
from gui.page import Page
from gui.pages.dream_team import commitment_draft as draft
from gui.pages.dream_team.columns_view import ALONE, ColumnsView
from gui.pages.dream_team.desk import Desk
from gui.pages.dream_team.icon_text import IconText
from gui.pages.dream_team.list_view import ListView
from gui.pages.dream_team.printing import AgreementPrinter
from gui.pages.dream_team.review_view import ReviewView
from gui.pages.dream_team.sentence_card import SentenceCard
from gui.pages.dream_team.writes import DreamWrites
from gui.present.button import PresentButton
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.team_day import team_day
from gui.theme import Theme
from gui.widgets.commitment_strip import REVIEW, ReviewStrip
from gui.widgets.line_strip import LineStrip
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.dream_reading import DreamReading
    from models.database import Database

VIEWS = ("disciplines", "commitments")
ROOM_TO_PRESENT = 1130
"""Pixels from which the header has room for the button; F5 presents everywhere."""

MOST_IN_FOCUS = 2


class DreamTeamPage(Page):
    """The picture of the team, the list of its commitments, one of them open, or the review of many."""

    topics: ClassVar[frozenset[str]] = frozenset(
        (
            *("dream_team", "dream_level", "new_way", "commitment", "check_in"),
            *("wave", "response", "instrument", "member", "team"),
        )
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.writes = DreamWrites(workspace, self)
        self.switch, self.stack = ViewSwitch(VIEWS), QStackedWidget()
        self.counts = [IconText(theme, whole=True) for _ in range(5)]
        self.printer = AgreementPrinter(workspace, theme, self)
        self.present_button = PresentButton(theme, narrow=True)
        self.waiting, self.no_results = ReviewStrip(workspace, theme), LineStrip(theme, "clipboard-check")
        self.sentence = SentenceCard(workspace, theme)
        self.columns, self.list = ColumnsView(workspace, theme), ListView(theme)
        self.review, self.desk = (
            ReviewView(workspace, theme, self.writes),
            Desk(workspace, theme, self.writes),
        )
        self._reading: DreamReading | None = None
        self._request, self._wanted = "", ""
        self._mode = (False, False, VIEWS[0])
        self._is_opening = True
        self._build()
        self._connect()
        self.finish()

    # What the window asks

    def title(self) -> str:
        return tr("Dream team")

    def key_hints(self) -> list[tuple[str, str]]:
        if self._is_reviewing():
            return [
                ("1–4", tr("Choose the state")),
                ("Enter", tr("Save, and the next one")),
                ("Esc", tr("Back")),
            ]
        if self._is_open():
            return [("Enter", tr("Save")), ("Esc", tr("Back"))]
        arrows = [("← →", tr("Choose a discipline"))] if self.switch.current() == "disciplines" else []
        return [
            *arrows,
            ("Enter", tr("Open it")),
            ("Insert", tr("Add a commitment")),
            ("Space", tr("Change the state")),
            ("F5", tr("Present")),
        ]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        table: dict[str, Callable[[], object]] = {
            "new": self.begin_commitment,
            "export": self.print_agreement,
            "view_before": self._other_view,
            "next_view": self._other_view,
        }
        if self._is_open():
            table["back"] = self.desk.leave
        elif self._is_reviewing():
            table["back"] = lambda: self._end_review(False)
        return table

    def receive(self, request: object) -> None:
        """ "review" opens the review, the key of a commitment that commitment."""
        if isinstance(request, str):
            self._request = request
            self.refresh()  # what it is about may be newer than what was read

    def take_focus(self) -> None:
        if self._is_open():
            self.desk.form.focus_first()
        elif self._is_reviewing():
            self.review.check_ins.form.status.take_focus()
        elif not self.sentence.is_typing():
            self._view().take_focus()

    def begin_again(self) -> None:
        self._reading, self._is_opening = None, True
        self.writes.begin_again()
        self.desk.hide()
        self.stack.setCurrentWidget(self._view())
        self._show_parts()

    # Going somewhere

    def show_view(self, key: str) -> None:
        """ "disciplines" or "commitments"."""
        if self._is_open():
            self.desk.leave()
        self.switch.set_current(key)
        self.stack.setCurrentWidget(self._view())
        self._show_parts()
        if self.isVisible():
            self._view().take_focus()

    def begin_commitment(self, discipline: str | None = None) -> None:
        """An empty form; of the discipline in which the keyboard is."""
        if self._reading is None:
            return
        if self._is_reviewing():
            self._end_review(False)
        self._open_desk(None, self.columns.here() if discipline is None else discipline)

    def open_commitment(self, key: str) -> None:
        found = self._reading.commitment(key) if self._reading is not None else None
        if found is not None:
            self._open_desk(found, found.discipline or "")

    def begin_review(self) -> None:
        """The open commitments one after the other, then the results."""
        reading = self._reading
        if reading is None:
            return
        found = to_review(reading.commitments, reading.wave_day, reading.today)
        if not found:
            self._end_review(True)
            return
        self.desk.hide()
        self.stack.setCurrentWidget(self.review)
        self._show_parts()
        self.review.begin(reading, found)

    def print_agreement(self, code: Language | None = None) -> None:
        self.printer.print(code or language())

    def _answer(self) -> None:
        asked, self._request = self._request, ""
        if asked == REVIEW:
            self.begin_review()
        elif asked:
            self.open_commitment(asked)

    def _open_desk(self, commitment: Any, discipline: str) -> None:
        assert self._reading is not None
        self.message_bar.hide()
        self.desk.open(self._reading, commitment, discipline)
        self._show_parts()

    def _end_review(self, finished: bool) -> None:
        self.stack.setCurrentWidget(self._view())
        self._show_parts()
        wave = self._reading.wave if self._reading is not None else None
        if finished and wave is not None:
            self.open_page("assessment", wave.key)
        elif finished:
            self.show_message(tr("All open commitments have been looked at."), "ok")
        if not finished:
            self._view().take_focus()

    def _other_view(self) -> None:
        place = VIEWS.index(self.switch.current())
        self.show_view(VIEWS[1 - place])

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> "DreamReading | None":
        from gui.dream_reading import read_dream  # brings pandas, which a worker may wait for

        team = self.workspace.team
        if team is None:
            return None
        return database.ask(
            lambda connection: read_dream(connection, team, team_day(database, connection, team.key))
        )

    def present(self, data: "DreamReading | None") -> None:
        if data is None:
            return
        self._reading = self.writes.merged(data)
        opening, self._is_opening = self._is_opening, False
        self._show()
        self._follow_open_parts()
        if self._request:
            self._answer()
        elif opening:
            self._restore()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self._go_to(wanted)
        elif opening and self.isVisible():
            self.take_focus()  # until now there was nothing to go to

    def _restore(self) -> None:
        """A commitment that was half typed when Wela ended is typed on."""
        reading = self._reading
        for key in draft.unfinished(self.workspace):
            found = reading.commitment(key) if reading is not None else None
            if not key or found is not None:
                self._open_desk(found, self.columns.here())
                return

    def _follow_open_parts(self) -> None:
        reading = self._reading
        assert reading is not None
        if self._is_reviewing():
            self.review.follow(reading)
        if self._is_open() and not self.desk.follow(reading):
            self.desk.hide()
            self._show_parts()
            self.show_message(tr("This commitment was deleted in the meantime."), "warn")

    # Writing

    def _say_sentence(self, sentence: str) -> None:
        if self._reading is not None:
            self.writes.say_sentence(self._reading.dream, sentence, self.sentence.kept, self._refuse)

    def _agree_level(self, discipline: str, level: int | None) -> None:
        reading = self._reading
        if reading is not None:
            known = reading.dream.level_of(discipline)
            focus = known is not None and known.focus
            self.writes.agree_level(reading.dream, discipline, level, focus=focus, failed=self._refuse)
            self._patch()

    def _focus(self, discipline: str, on: bool) -> None:
        reading = self._reading
        if reading is None:
            return
        others = [one for one in reading.dream.focus if one != discipline]
        if on and len(others) >= MOST_IN_FOCUS:
            words = tr(
                "{first} and {second} are in focus already. Two are enough to begin: take one out first."
            )
            first, second = (reading.name(one) or one for one in others[:2])
            self.show_message(words.format(first=first, second=second), "warn")
            self._show()
            return
        known = reading.dream.level_of(discipline)
        level = known.level if known is not None else None
        self.writes.agree_level(reading.dream, discipline, level, focus=on, failed=self._refuse)
        self._patch()

    def _turn(self, key: str) -> None:
        reading = self._reading
        found = reading.commitment(key) if reading is not None else None
        if reading is not None and found is not None:
            self.writes.turn(found, reading.today, self._refuse)
            self._patch()

    def _delete(self, key: str) -> None:
        found = self._reading.commitment(key) if self._reading is not None else None
        if found is None:
            return
        self._wanted = self._neighbour(key)
        self.writes.trash(found, self._refuse)
        self._show_parts()

    def _neighbour(self, key: str) -> str:
        """Where the keyboard goes when this one is gone: the next of its discipline, else the discipline."""
        reading = self._reading
        assert reading is not None
        for column in reading.columns():
            keys = [one.key for one in column.commitments]
            if key in keys:
                place = keys.index(key)
                left = keys[:place] + keys[place + 1 :]
                return left[min(place, len(left) - 1)] if left else f":{column.key}"
        return ""

    def _go_to(self, wanted: str) -> None:
        """The keyboard goes to a commitment, or to a discipline when it is ":" and its key."""
        if self._is_open() or self._is_reviewing() or not self.isVisible():
            return
        if wanted.startswith(":"):
            if self.switch.current() == "disciplines":
                self.columns.go_to_column(wanted[1:])
            else:
                self.list.take_focus()
        elif self.switch.current() == "disciplines":
            self.columns.go_to(wanted)
        else:
            self.list.go_to(wanted)

    def _patch(self) -> None:
        """Show what is on its way to the database."""
        if self._reading is not None:
            self._reading = self.writes.merged(self._reading)
            self._show()

    def _refuse(self, error: Any) -> None:
        self.show_error(error)
        self.refresh()

    # Leaving the desk

    def _stored(self, key: str) -> None:
        self._wanted = key
        self._show_parts()
        self.refresh()

    def _closed(self, key: str, half_typed: bool) -> None:
        self._show_parts()
        reading = self._reading
        if key and reading is not None and reading.commitment(key) is not None:
            self._go_to(key)
        else:
            self._view().take_focus()
        if half_typed:
            self.show_message(
                tr("What you typed is kept, but not saved."),
                "warn",
                (tr("Go on typing"), lambda: self._type_on(key)),
                (tr("Throw it away"), lambda: self.desk.forget(key)),
            )

    def _type_on(self, key: str) -> None:
        self.open_commitment(key) if key else self.begin_commitment()

    # Showing

    def _view(self) -> "ColumnsView | ListView":
        return self.columns if self.switch.current() == "disciplines" else self.list

    def _is_open(self) -> bool:
        """Whether a commitment is open."""
        return not self.desk.isHidden()

    def _is_reviewing(self) -> bool:
        return self.stack.currentWidget() is self.review

    def _show(self) -> None:
        reading = self._reading
        if reading is None:
            return
        self.sentence.show_sentence(reading.team.key, reading.dream.sentence)
        self.columns.present(reading)
        self.list.present(reading)
        self._show_counts()
        self._show_parts()

    def _show_counts(self) -> None:
        reading = self._reading
        if reading is None:
            return
        found = counted(counts(reading.commitments, reading.today))
        for place, label in enumerate(self.counts):
            state, words = found[place] if place < len(found) else ("done", "")
            icon, color = state_look(state)
            label.show_line(icon, words, "danger" if state == "overdue" else "", color)
        self.switch.set_texts(
            (
                _disciplines_words(len(reading.instrument.disciplines)),
                _commitments_words(len(reading.commitments)),
            ),
            tr("View"),
        )

    def _show_parts(self) -> None:
        """What stands beside what: an open commitment stands beside its discipline, or beside a short list."""
        is_open, reviewing = self._is_open(), self._is_reviewing()
        self.columns.show_only(self.desk.discipline if is_open else None)
        self.list.show_narrow(narrow=is_open)
        self.stack.setMaximumWidth(self._view().maximumWidth() if is_open else 16_777_215)
        self.stack.setMinimumWidth(ALONE if is_open else 0)  # the form is whole first
        self.sentence.setVisible(not is_open and not reviewing and self.switch.current() == "disciplines")
        reading = self._reading
        self.no_results.setVisible(
            reading is not None and reading.wave is None and not is_open and not reviewing
        )
        self.waiting.set_wanted(wanted=not is_open and not reviewing)
        mode = (is_open, reviewing, self.switch.current())
        if mode != self._mode:  # telling the window costs more than a look
            self._mode = mode
            self.hints_changed.emit()

    def _build(self) -> None:
        self.header.add_left(self.switch)
        for label in self.counts:
            self.header.add_right(label, gap=6)
        self.header.add_right(self.printer.button, gap=8)
        self.header.add_right(self.present_button)
        for view in (self.columns, self.list, self.review):
            self.stack.addWidget(view)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.stack, 1)
        row.addWidget(self.desk, 4)
        parts: tuple[QWidget, ...] = (self.waiting, self.no_results, self.sentence)
        for part in parts:
            self.body.addWidget(part)
        self.body.addLayout(row, 1)
        self.no_results.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.present_button.setVisible(self.width() >= ROOM_TO_PRESENT)

    def _connect(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.waiting.asked.connect(self.receive)
        self.no_results.acted.connect(lambda: self.open_page("assessment"))
        self.sentence.said.connect(self._say_sentence)
        for view in (self.columns, self.list):
            view.opened.connect(self.open_commitment)
            view.turned.connect(self._turn)
            view.delete_asked.connect(self._delete)
        self.columns.add_asked.connect(self.begin_commitment)
        self.list.add_asked.connect(lambda: self.begin_commitment())
        self.columns.level_agreed.connect(self._agree_level)
        self.columns.focus_asked.connect(self._focus)
        self.columns.way_added.connect(lambda key, text: self.writes.add_way(key, text, self._refuse))
        self.columns.way_changed.connect(lambda way, text: self.writes.change_way(way, text, self._refuse))
        self.columns.way_trashed.connect(lambda way: self.writes.trash_way(way, self._refuse))
        self.desk.stored.connect(self._stored)
        self.desk.closed.connect(self._closed)
        self.desk.delete_asked.connect(self._delete)
        self.desk.failed.connect(self._refuse)
        self.desk.outdated.connect(self.refresh)
        self.desk.told.connect(self.workspace.message)
        self.desk.form.changed.connect(self._follow_discipline)
        self.review.ended.connect(self._end_review)
        self.review.failed.connect(self._refuse)
        self.review.outdated.connect(self.refresh)
        self.printer.asked.connect(self.print_agreement)
        self.printer.written.connect(self.show_message)
        self.printer.failed.connect(self.show_error)

    def _follow_discipline(self) -> None:
        """The column beside the form is that of the discipline chosen in it."""
        self.columns.show_only(self.desk.discipline)

    def retranslate(self) -> None:
        self.no_results.show_line(
            tr("No wave is closed yet: where you stand and what each of you wishes appears when one is."),
            tr("To the team assessment"),
        )
        for part in (self.sentence, self.columns, self.list, self.review, self.desk, self.printer):
            part.retranslate()
        self._show()


def _disciplines_words(count: int) -> str:
    return tr("Five disciplines") if count == 5 else tr("{n} disciplines").format(n=count)


def _commitments_words(count: int) -> str:
    return tr("1 commitment") if count == 1 else tr("{n} commitments").format(n=count)
