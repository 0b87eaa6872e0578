"""The first page: start a team, try the sample, or open a file; nothing else stands between a newcomer and work."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.keys import position_key
from gui.language import language, tr
from gui.page import Page
from gui.session import Session
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.avatar import Logo
from gui.widgets.buttons import quiet_button
from gui.widgets.choice_button import ChoiceButton
from gui.widgets.icon_line import IconLine
from gui.widgets.key_cap import KeyHints
from gui.widgets.labels import plain_label
from gui.widgets.team_form import TeamForm
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.places import sample_database

_SIDE = 478
_WIDTH = 760


class StartPage(Page):
    full_window = True
    needs_team = False

    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.header.hide()
        self._session: Session | None = None
        self._build()
        self.finish()

    def title(self) -> str:
        return tr("Start")

    def connect_session(self, session: Session) -> None:
        self._session = session
        session.needs_start.connect(self._show_choices)
        session.failed.connect(lambda: self._set_busy(False))
        session.ready.connect(lambda: self._set_busy(False))
        self.form.submitted.connect(self._start_team)

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {"back": self._back}

    # The three choices

    def _ask_for_team(self) -> None:
        self.panels.setCurrentWidget(self.form)
        self.form.begin()

    def _open_sample(self) -> None:
        if self._session is not None:
            self._set_busy(True)
            self._session.open_sample()

    def _open_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open a file on this machine"), "", tr("Wela databases") + " (*.db)"
        )
        if name and self._session is not None:
            self._set_busy(True)
            self._session.open(name)

    def _start_team(self, team: object) -> None:
        if self._session is not None:
            self._set_busy(True)
            self._session.start_team(team)  # type: ignore[arg-type]

    def _delete_sample(self) -> None:
        if self._session is not None:
            self._session.delete_sample()

    def _back(self) -> None:
        if self.panels.currentWidget() is self.form:
            self._show_choices()
        elif self.workspace.team is not None:
            self.open_page(self.settings.value.page)

    def _show_choices(self) -> None:
        self._set_busy(False)
        self.panels.setCurrentIndex(0)
        self.delete_button.setVisible(sample_database().exists())
        self.back_button.setVisible(self.workspace.team is not None)
        self.choices[0].setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.panels.setEnabled(not busy)

    # Keys and events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = position_key(event) - ord("1")
        chooses = (
            self.panels.currentIndex() == 0 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        )
        if chooses and 0 <= place < len(self.choices):
            self.choices[place].click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self.panels.currentIndex() == 0:
            self._show_choices()

    # Building

    def _build(self) -> None:
        slots = (self._ask_for_team, self._open_sample, self._open_file)
        icons = ("sprout", "flask-conical", "folder-open")
        self.choices = [
            ChoiceButton(self.theme, icon, str(number), slot)
            for number, (icon, slot) in enumerate(zip(icons, slots, strict=True), start=1)
        ]
        self.form = TeamForm(self._show_choices)
        self.panels = QStackedWidget()
        self.panels.addWidget(self._choice_panel())
        self.panels.addWidget(self.form)
        self.languages = ViewSwitch(["th", "en"], small=True)
        self.languages.chosen.connect(self.language_chosen)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addLayout(self._right(), 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row)

    def _side(self) -> QFrame:
        self.brand = plain_label(role="big_brand")
        self.statement = plain_label(role="statement")
        self.lines = [IconLine(self.theme, icon) for icon in ("clock", "chart-column", "file-down")]
        self.foot = IconLine(self.theme, "shield-check", "state.ok.text", role="small")
        side = QFrame()
        side.setObjectName("start_side")
        side.setFixedWidth(_SIDE)
        box = QVBoxLayout(side)
        box.setContentsMargins(48, 46, 32, 28)
        box.setSpacing(10)
        brand = QHBoxLayout()
        brand.setSpacing(18)
        brand.addWidget(Logo(self.theme, 56))
        brand.addWidget(self.brand)
        brand.addStretch()
        box.addLayout(brand)
        box.addSpacing(8)
        box.addWidget(self.statement)
        box.addSpacing(10)
        for line in self.lines:
            box.addWidget(line)
        box.addStretch()
        box.addWidget(self.foot)
        return side

    def _right(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(64, 24, 32, 24)
        top = QHBoxLayout()
        top.addStretch()
        top.addWidget(self.languages)
        box.addLayout(top)
        box.addStretch(2)
        self.panels.setMaximumWidth(_WIDTH)
        box.addWidget(self.panels)
        box.addStretch(3)
        return box

    def _choice_panel(self) -> QWidget:
        self.heading = plain_label(role="heading")
        self.hints = KeyHints()
        self.delete_button = quiet_button(clicked=self._delete_sample)
        self.back_button = quiet_button(clicked=self._back)
        panel = QWidget()
        box = QVBoxLayout(panel)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.heading)
        box.addSpacing(8)
        for choice in self.choices:
            box.addWidget(choice)
        foot = QHBoxLayout()
        foot.addWidget(self.hints)
        foot.addStretch()
        foot.addWidget(self.delete_button)
        foot.addWidget(self.back_button)
        box.addLayout(foot)
        return panel

    def retranslate(self) -> None:
        self.brand.setText(tr("Wela"))
        self.statement.setText(tr("See where your team's time goes,\nthen shape the team you want to be"))
        texts = (
            tr("Log time and income in a moment"),
            tr("See what an hour of work brings in"),
            tr("Bring hours from Toggl, Clockify or a spreadsheet"),
        )
        for line, text in zip(self.lines, texts, strict=True):
            line.set_text(text)
        self.foot.set_text(tr("The data stay on this machine.\nNo internet needed."))
        self.heading.setText(tr("Where shall we start?"))
        self._name_choices()
        self.hints.show_hints([("1–3", tr("Choose")), ("Enter", tr("Continue")), ("F1", tr("How to use"))])
        self.delete_button.setText(tr("Delete the sample data"))
        self.back_button.setText(tr("Back to the team"))
        self.languages.set_texts(["ไทย", "English"], tr("Language"))
        self.languages.set_current(language())

    def _name_choices(self) -> None:
        texts = (
            (tr("Start our own team"), tr("Name the team, yourself and the first projects: about 5 minutes")),
            (
                tr("Try it with sample data"),
                tr("A team of 8 with 5 projects; try every page, delete it whenever you like"),
            ),
            (tr("Open a file on this machine"), tr("A backup, or a file you were given")),
        )
        for choice, (title, sentence) in zip(self.choices, texts, strict=True):
            choice.set_texts(title, sentence)
