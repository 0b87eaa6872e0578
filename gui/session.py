"""Which database, team and person the window works with: opened on a worker, remembered for the next start."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gui import thai_breaks
from gui.instance import SingleInstance, lock_file
from gui.language import language, tr
from gui.settings import SettingsStore
from gui.tasks import run
from gui.workspace import Workspace
from models.errors import AppError, Refused
from models.places import default_database, sample_database

if TYPE_CHECKING:
    from models.changes import Change
    from models.database import Database
    from models.records import Member, Team


@dataclass(frozen=True)
class NewTeam:
    """What a new team tells on the first page; `weekly_seconds` are those of the person who starts it."""

    name: str
    member: str
    weekly_seconds: int | None
    projects: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Opened:
    database: "Database"
    teams: "list[Team]" = field(default_factory=list["Team"])
    team: "Team | None" = None
    members: "list[Member]" = field(default_factory=list["Member"])


class Session(QObject):
    """Opens, creates and switches; every result arrives as a signal on the GUI thread."""

    ready = Signal()  # a database with a team is open
    needs_start = Signal()  # there is no database or no team yet
    failed = Signal(object)  # AppError

    def __init__(self, workspace: Workspace, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self.instance = SingleInstance(self)
        self.asked = ""  # the location that was opened last, or that could not be
        workspace.changed.connect(self._follow)

    def open(self, location: str, *, create: bool = False, then: Callable[[], object] | None = None) -> None:
        """Open a file or URL in place of the present database."""
        if not self._take_lock(location):
            return
        self.asked = location
        wanted = self._settings.recall(_team_setting(location))

        def opened(result: _Opened) -> None:
            self._take(result, location)
            if then is not None:
                then()

        run(lambda _: _open(location, create, wanted), opened, self._fail, self)

    def let_go(self, location: str) -> bool:
        """Close the database and keep hold of this file, which is about to be replaced; False if another has it."""
        if not self._take_lock(location):
            return False
        self._workspace.close()
        self._workspace.set_team(None, [], None)
        return True

    def _take_lock(self, location: str) -> bool:
        if self.instance.take(location):
            return True
        host, lock = self.instance.other_host, lock_file(location)
        if host:
            refusal = Refused(
                "This file is open on the computer {host}. Close it there. Only if nobody has it open, delete {lock}.",
                host=host,
                lock=lock,
            )
        else:
            refusal = Refused("This file is already open in another window of Wela. Use that window.")
        self.failed.emit(refusal)
        return False

    def warm_up(self, then: Callable[[], object]) -> None:
        """Do the slow imports while a person reads the first page."""
        run(lambda _: _warm_up(), lambda _: then(), self._fail, self)

    def open_last(self, location: str = "") -> None:
        """The database of the last time, or the one named on the command line."""
        self.open(location or self._settings.value.database or default_database())

    def start_team(self, form: NewTeam) -> None:
        """Add a team with its first member and projects, as one undo step, and show it."""
        if self._workspace.database is not None and not self.is_sample():
            self._write_team(form)
            return
        location = default_database()
        self.open(location, create=True, then=lambda: self._write_team(form))

    def open_sample(self) -> None:
        """The sample team in its own file, made when it is not there."""
        run(lambda _: _make_sample(), self.open, self._fail, self)

    def delete_sample(self) -> None:
        """Throw the sample file away; an open one is closed first."""
        if self.is_sample():
            self._workspace.close()
            self.instance.release()
            self._workspace.set_team(None, [], None)
            self._settings.change(database="")
        sample_database().unlink(missing_ok=True)
        self.needs_start.emit()

    def is_sample(self) -> bool:
        database = self._workspace.database
        return database is not None and database.location == str(sample_database())

    def choose_team(self, key: str) -> None:
        database = self._workspace.database
        if database is not None:
            run(lambda _: _read(database, key), self._show, self._fail, self)

    def choose_member(self, key: str) -> None:
        workspace = self._workspace
        member = next((one for one in workspace.members if one.key == key), None)
        if workspace.team is not None:
            self._settings.remember(f"member/{workspace.team.key}", key)
            workspace.set_team(workspace.team, workspace.members, member)

    def _write_team(self, form: NewTeam) -> None:
        from models.schema import new_key

        team, member = new_key(), new_key()
        is_first = self._workspace.team is None  # then it is shown as every team that appears
        self._settings.remember(f"member/{team}", member)
        self._workspace.do(
            tr("Start the team {name}").format(name=form.name),
            _add_team,
            form,
            team,
            member,
            language(),
            done=None if is_first else lambda _: self.choose_team(team),
            failed=self._fail,
        )

    def _take(self, opened: _Opened, location: str) -> None:
        self._workspace.open(opened.database, opened.teams)
        self._settings.change(database="" if location == default_database() else location)
        self._show(opened)

    def _show(self, opened: _Opened) -> None:
        workspace = self._workspace
        workspace.teams = opened.teams
        wanted = self._settings.recall(f"member/{opened.team.key}") if opened.team else ""
        member = next((one for one in opened.members if one.key == wanted), None)
        if member is None:
            member = self._obvious_member(opened.members)
        workspace.set_team(opened.team, opened.members, member)
        if opened.team is None:
            self.needs_start.emit()
            return
        self._settings.remember(_team_setting(opened.database.location), opened.team.key)
        self.ready.emit()

    def _obvious_member(self, members: "list[Member]") -> "Member | None":
        """The only person there is; in the sample team its leader, whose week is the one to look at."""
        from models.records import is_leader

        likely = [member for member in members if is_leader(member)] if self.is_sample() else members
        return likely[0] if len(likely) == 1 else None

    def _follow(self, change: "Change") -> None:
        """Names in the sidebar follow a change of teams or members, and of nothing else."""
        database, team = self._workspace.database, self._workspace.team
        if database is None or not change.tables & {"team", "member"}:
            return
        if team is not None:
            run(lambda _: _read(database, team.key), self._update, self._fail, self)
        elif any(row.table == "team" and row.values() for row in change.rows):
            run(lambda _: _read(database, ""), self._show, self._fail, self)  # an undone team is back

    def _update(self, opened: _Opened) -> None:
        team = self._workspace.team
        if team is None or opened.team is None or opened.team.key != team.key:
            self._show(opened)
        else:
            self._workspace.update_people(opened.teams, opened.members)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if self._workspace.database is None:
            self.instance.release()
            self.needs_start.emit()
        else:
            self.instance.take(self._workspace.database.location)
        self.failed.emit(error)


def _team_setting(location: str) -> str:
    """Settings names are paths themselves, so the location is folded into one name."""
    return "team/" + location.replace("/", "|").replace("\\", "|")


def _warm_up() -> None:
    for module in ("models.teams", "models.database", "holidays.countries"):
        import_module(module)
    thai_breaks.load()


def _open(location: str, create: bool, team: str) -> _Opened:
    """On a worker: the imports that would have delayed the first paint happen here."""
    from models import recovery
    from models.database import Database, is_url

    thai_breaks.load()
    recovery.remove_leftovers(location)
    if not create and not is_url(location) and location == default_database() and not Path(location).exists():
        create = True
    return _read(Database.open(location, create=create), team)


def _read(database: "Database", wanted: str) -> _Opened:
    from models import records

    with database.read() as connection:
        teams = records.teams(connection)
        team = next((one for one in teams if one.key == wanted), teams[0] if teams else None)
        members = records.members(connection, team.key) if team else []
    return _Opened(database, teams, team, members)


def _make_sample() -> str:
    from models import sample
    from models.database import Database

    path = sample_database()
    if not path.exists():
        database = Database.create(path)
        try:
            with database.transaction() as connection:
                sample.add_sample_team(connection, language=language())
        except BaseException:
            database.close()
            path.unlink(missing_ok=True)
            raise
        database.close()
    return str(path)


def _add_team(connection: Any, form: NewTeam, team: str, member: str, words: str) -> "Change":
    from models import teams

    year = date.today().year
    change = teams.add_team(
        connection, form.name, language=words, holiday_years=(year - 1, year, year + 1), key=team
    )
    change += teams.add_member(connection, team, form.member, weekly_seconds=form.weekly_seconds, key=member)
    for project in form.projects:
        change += teams.add_project(connection, team, project)
    return change
