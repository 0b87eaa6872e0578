"""The team's self-assessment: results of closed waves, the waves themselves, and the questionnaires they ask."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.language import tr
from gui.page import Page
from gui.pages.assessment.instruments_view import InstrumentsView
from gui.pages.assessment.readings import PageReading, read_page
from gui.pages.assessment.results_view import ResultsView
from gui.pages.assessment.waves_view import Rounds, WavesView
from gui.present.button import PresentButton
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.thai_breaks import BREAK
from gui.theme import Theme
from gui.widgets.buttons import primary_button
from gui.widgets.commitment_strip import ReviewStrip
from gui.widgets.filter_box import FilterBox
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace

if TYPE_CHECKING:
    from models.database import Database

_ROOM_TO_PRESENT = 1130
"""Pixels from which the header has room for the button; F5 presents everywhere."""


class AssessmentPage(Page):
    topics: ClassVar[frozenset[str]] = frozenset(
        ("wave", "ballot", "response", "instrument", "member", "team")
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.switch = ViewSwitch(("results", "waves", "instruments"))
        self.results = ResultsView(theme)
        self.waves = WavesView(workspace, theme)
        self.instruments = InstrumentsView(workspace, theme)
        self.wave, self.stack = FilterBox(), QStackedWidget()
        self.review = ReviewStrip(workspace, theme)
        self.new = primary_button(icon=theme.icon("plus", "ui.on_accent"), clicked=self.begin_wave)
        self.present_button = PresentButton(theme, narrow=True)
        self._chosen, self._is_opening = "", True
        self._build()
        self._connect()
        self.finish()

    # What the window asks

    def title(self) -> str:
        return tr("Team assessment")

    def key_hints(self) -> list[tuple[str, str]]:
        own = self._view().key_hints()
        return [*own, ("F5", tr("Present"))] if self.switch.current() == "results" else own

    def actions_table(self) -> dict[str, Callable[[], object]]:
        own = self.results.actions_table() if self.switch.current() == "results" else {}
        return {"new": self.begin_wave, **own}

    def receive(self, request: object) -> None:
        """The key of a wave opens its results, "waves" the list in which one is opened and closed."""
        if request == "waves":
            self.show_view("waves")
        elif isinstance(request, str):
            self.show_results(request)

    # Going somewhere

    def show_view(self, key: str) -> None:
        """ "results", "waves" or "instruments"."""
        self.switch.set_current(key)
        self.stack.setCurrentWidget(self._view())
        self._show_header()
        if self.isVisible():
            self._view().take_focus()
        self.hints_changed.emit()

    def show_results(self, wave: str) -> None:
        self._chosen = wave
        self.show_view("results")
        self.refresh()

    def begin_wave(self) -> None:
        self.show_view("waves")
        self.waves.open_form()

    def begin_again(self) -> None:
        self._chosen, self._is_opening = "", True
        self.waves.begin_again()
        self.instruments.begin_again()

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> PageReading | None:
        team = self.workspace.team
        if team is None:
            return None
        return database.ask(lambda connection: read_page(connection, team.key, self._chosen))

    def present(self, data: Any) -> None:
        if not isinstance(data, PageReading):
            return
        opening, self._is_opening = self._is_opening, False
        self._chosen = data.chosen
        closed = [(one.key, one.name) for one in reversed(data.waves) if one.closed is not None]
        self.wave.set_choices(closed, data.chosen)
        own = [one.instrument for one in data.own]
        self.waves.present(Rounds(data.waves, [*data.built_in, *own], data.members))
        self.instruments.present(data.built_in, data.own)
        self.results.present(data.shown)
        if opening and (data.shown is None or any(one.is_open for one in data.waves)):
            self.show_view("waves")
        self._show_header()

    # Building

    def _view(self) -> "ResultsView | WavesView | InstrumentsView":
        views = {"results": self.results, "waves": self.waves, "instruments": self.instruments}
        return views[self.switch.current()]

    def _show_header(self) -> None:
        shown = self.switch.current()
        self.wave.setVisible(shown == "results" and self.wave.box.count() > 1)
        self.results.views.setVisible(shown == "results" and bool(self._chosen))
        has_room = self.width() >= _ROOM_TO_PRESENT
        self.present_button.setVisible(shown == "results" and bool(self._chosen) and has_room)
        self.new.setVisible(shown == "waves")
        self.review.set_wanted(wanted=shown == "results" and bool(self._chosen))

    def _tell_written(self, path: Path, note: str) -> None:
        folder = str(path.parent).replace(os.sep, os.sep + BREAK)  # a long place needs more than one line
        text = tr("Saved as {file} in {folder}.").format(file=path.name, folder=folder)
        open_folder = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
        self.show_message(f"{text} {note}".strip(), "ok", (tr("Open the folder"), open_folder))

    def _choose_wave(self, key: str) -> None:
        self._chosen = key
        self.refresh()

    def _connect(self) -> None:
        self.switch.chosen.connect(self.show_view)
        self.wave.chosen.connect(self._choose_wave)
        self.waves.results_asked.connect(self.show_results)
        self.review.asked.connect(lambda request: self.open_page("dream_team", request))
        self.waves.refresh_asked.connect(self.refresh)
        self.waves.written.connect(self._tell_written)
        self.results.hints_changed.connect(self.hints_changed)
        for view in (self.results, self.waves, self.instruments):
            view.told.connect(self.workspace.message)
            view.failed.connect(self.show_error)

    def _build(self) -> None:
        self.header.add_left(self.switch)
        right: tuple[QWidget, ...] = (self.results.views, self.wave, self.present_button, self.new)
        for widget in right:
            self.header.add_right(widget, gap=0)
        for view in (self.results, self.waves, self.instruments):
            self.stack.addWidget(view)
        self.body.addWidget(self.review)  # hidden it takes no room
        self.body.addWidget(self.stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_header()

    def retranslate(self) -> None:
        self.switch.set_texts((tr("Results"), tr("Waves"), tr("Questionnaires")), tr("View"))
        self.wave.set_label(tr("Wave"))
        self.new.setText(tr("Open a wave"))
        self.results.retranslate()
        self.waves.retranslate()
        self.instruments.retranslate()
        self._show_header()
        if self.isVisible():
            self.refresh()  # results carry words of their own
