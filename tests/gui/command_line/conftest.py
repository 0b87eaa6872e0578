"""A small database worked out by hand, and commands run on it as from a shell."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gui.command_line.main import main
from gui.language import set_language
from models import ledger
from models.database import Database
from models.teams import add_project, add_team
from tests.conftest import SmallTeam

HOUR = 3600
OFFICE = "b" * 31 + "3"
OTHER_TEAM = "0" * 31 + "2"


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.out.endswith("\n")
        assert self.out.count("\n") == 1
        return json.loads(self.out)


Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    for name in ("WELA_DATABASE", "WELA_LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    yield
    set_language("en")


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a command; Thai unless the words say otherwise."""

    def command(*words: str) -> Outcome:
        status = main([str(word) for word in words])
        taken = capfdbinary.readouterr()
        return Outcome(status, taken.out.decode("utf-8"), taken.err.decode("utf-8"))

    return command


@pytest.fixture
def recorded(tmp_path: Path) -> str:
    """The small team's September and October 2026.

    | day         | member | project  | activity | hours |
    |-------------|--------|----------|----------|-------|
    | Tue  1 Sep  | สมชาย  | ป่าชายเลน | ลงพื้นที่   | 6     |
    | Mon 14 Sep  | มาลี    | ป่าชายเลน | ประชุมทีม  | 2     |
    | Thu  1 Oct  | สมชาย  | เยาวชน   | –        | 9     |
    | Fri  2 Oct  | สมชาย  | งานกลาง  | ประชุมทีม  | 3     |
    | Sat  3 Oct  | มาลี    | –        | –        | 1     |

    Income: ฿3,000 on 10 Sep for the mangroves (covers 1–30 Sep), ฿900 on 1 Oct for the youth, ฿500 on 3 Oct for
    the team as a whole.
    """
    path = tmp_path / "ข้อมูล.db"
    database = Database.create(path)
    team = SmallTeam.fill(database)
    with database.transaction() as connection:
        add_project(connection, team.key, "งานกลาง", internal=True, key=OFFICE)
        for month, day, member, hours, project, activity in (
            (9, 1, team.somchai, 6, team.mangrove, team.visit),
            (9, 14, team.malee, 2, team.mangrove, team.meeting),
            (10, 1, team.somchai, 9, team.youth, None),
            (10, 2, team.somchai, 3, OFFICE, team.meeting),
            (10, 3, team.malee, 1, None, None),
        ):
            when = date(2026, month, day)
            ledger.add_entry(
                connection, team.key, member, when, hours * HOUR, project=project, activity=activity
            )
        for month, day, amount, kind, project, covers in (
            (9, 10, 300_000, "grant", team.mangrove, (date(2026, 9, 1), date(2026, 9, 30))),
            (10, 1, 90_000, "sales", team.youth, None),
            (10, 3, 50_000, "donation", None, None),
        ):
            received = date(2026, month, day)
            ledger.add_income(
                connection,
                team.key,
                received,
                amount,
                kind=kind,
                source="กองทุน",
                project=project,
                covers=covers,
            )
    database.close()
    return str(path)


@pytest.fixture
def two_teams(recorded: str) -> str:
    """The same file with a second team, which has logged nothing."""
    database = Database.open(recorded)
    with database.transaction() as connection:
        add_team(connection, "กลุ่มรักษ์เล", with_defaults=False, key=OTHER_TEAM)
    database.close()
    return recorded
