"""Team and settings: the team, its people and work, its days off, the look, and what was deleted from here."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QStackedWidget

from gui.language import tr
from gui.page import Page
from gui.settings import SettingsStore
from gui.tasks import Progress
from gui.team_reading import TeamReading, read_team
from gui.theme import Theme
from gui.widgets.settings_calendar import CalendarSection
from gui.widgets.settings_look import LookSection
from gui.widgets.settings_members import MembersSection
from gui.widgets.settings_section import SettingsSection
from gui.widgets.settings_team import TeamSection
from gui.widgets.settings_trash import TrashSection
from gui.widgets.settings_work import ActivitiesSection, ProjectsSection
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace
from models.records import is_leader

if TYPE_CHECKING:
    from gui.session import Session
    from models.database import Database

_SECTION = "settings/section"


class TeamSettingsPage(Page):
    """One section at a time; what is typed into a section waits there while another is shown."""

    topics: ClassVar[frozenset[str]] = frozenset(
        (
            *("team", "member", "membership", "hourly_cost", "project", "activity", "holiday", "leave"),
            *("wave", "commitment", "new_way", "workshop", "workshop_team", "letterhead"),
        )
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.team, self.members = TeamSection(workspace, theme), MembersSection(workspace, theme)
        self.projects, self.activities = (
            ProjectsSection(workspace, theme),
            ActivitiesSection(workspace, theme),
        )
        self.calendar, self.look = CalendarSection(workspace, theme), LookSection(workspace, theme, settings)
        self.trash = TrashSection(workspace, theme)
        self.sections: dict[str, SettingsSection] = {
            "team": self.team,
            "members": self.members,
            "projects": self.projects,
            "activities": self.activities,
            "calendar": self.calendar,
            "look": self.look,
            "trash": self.trash,
        }
        self.switch = ViewSwitch(list(self.sections))
        self.stack = QStackedWidget()
        self._build()
        self.show_section(settings.recall(_SECTION, "team"))
        self.finish()

    def connect_session(self, session: "Session") -> None:
        """Which team and which person: the session opens them."""
        self.team.team_chosen.connect(session.choose_team)
        self.team.team_started.connect(session.start_team)
        self.look.member_chosen.connect(session.choose_member)

    # What the window asks

    def title(self) -> str:
        return tr("Team and settings")

    def key_hints(self) -> list[tuple[str, str]]:
        return self.section.key_hints()

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {"new": self.section.begin_new, "back": self._back}

    def receive(self, request: object) -> None:
        """The key of a section opens it."""
        if isinstance(request, str) and request in self.sections:
            self.show_section(request)
            self.section.focus_first()

    # Sections

    @property
    def section(self) -> SettingsSection:
        return self.sections[self.switch.current()]

    def show_section(self, key: str) -> None:
        key = key if key in self.sections else "team"
        self.switch.set_current(key)
        self.stack.setCurrentWidget(self.sections[key])
        self.message_bar.hide()
        self.settings.remember(_SECTION, key)
        self.hints_changed.emit()

    def _back(self) -> None:
        if not self.section.leave():
            self.open_page(self.settings.value.page)

    # Reading

    def fetch(self, database: "Database", progress: Progress) -> TeamReading | None:
        team = self.workspace.team
        return read_team(database, team.key, date.today()) if team is not None else None

    def present(self, data: Any) -> None:
        if not isinstance(data, TeamReading):
            return
        self.members.may_see_costs = self.trash.may_see_costs = self._may_see_costs(data)
        for section in self.sections.values():
            section.present(data)
        self.hints_changed.emit()

    def _may_see_costs(self, reading: TeamReading) -> bool:
        """Once there is a leader, what an hour of somebody costs is for the leader alone."""
        leaders = [row.member for row in reading.members if is_leader(row.member) and not row.is_over]
        me = self.workspace.member
        return not leaders or (me is not None and any(one.key == me.key for one in leaders))

    # Building

    def _build(self) -> None:
        self.header.add_left(self.switch)
        for section in self.sections.values():
            self.stack.addWidget(section)
            section.complained.connect(self.show_message)
            section.told.connect(lambda sentence: self.show_message(sentence, "ok"))
            section.hints_changed.connect(self.hints_changed)
        self.body.addWidget(self.stack, 1)
        self.switch.chosen.connect(self.show_section)

    def retranslate(self) -> None:
        texts = (
            tr("Team"),
            tr("Members"),
            tr("Projects"),
            tr("Activities"),
            tr("Calendar"),
            tr("Language and look"),
            tr("Trash"),
        )
        self.switch.set_texts(texts, tr("Settings of"))
        for section in self.sections.values():
            section.retranslate()
