"""The team of the person who works in the time log and is killed: a week of nine rows, a day, many entries of another."""

from datetime import date, timedelta
from pathlib import Path

from models import ledger, week_rows
from models.database import Database
from models.teams import add_activity, add_member, add_project, add_team

ROWS, PASTED, TYPED = 9, range(3), range(3, 7)  # rows of the week; days that are pasted, days that are typed
TEAM, ME, HER = "1" * 32, "2" * 32, "3" * 32
MANY_KEYS = [f"{number:032x}" for number in range(0x5000, 0x5000 + 300)]
MOVED_KEYS = [f"{number:032x}" for number in range(0x7000, 0x7003)]
PROJECTS = [f"{number:032x}" for number in range(0x100, 0x103)]
ACTIVITIES = [f"{number:032x}" for number in range(0x200, 0x203)]


def make_team(path: Path) -> None:
    """A week of nine rows, a day of three blocks, and a colleague with three hundred entries."""
    database, today = Database.create(path), date.today()
    with database.transaction() as connection:
        add_team(connection, "กลุ่มต้นกล้า", with_defaults=False, key=TEAM)
        add_member(connection, TEAM, "ปรียา", key=ME)
        add_member(connection, TEAM, "สมชาย", key=HER)
        for number, (project, activity) in enumerate(zip(PROJECTS, ACTIVITIES, strict=True), 1):
            add_project(connection, TEAM, f"โครงการ {number}", key=project)
            add_activity(connection, TEAM, f"กิจกรรม {number}", "mission", key=activity)
        for project in PROJECTS:
            for activity in ACTIVITIES:
                week_rows.keep_row(connection, ME, monday(), project, activity)
        for hour, key in zip((8, 10, 13), MOVED_KEYS, strict=True):
            ledger.add_entry(
                connection, TEAM, ME, today, 3600, start=hour * 3600, note=f"เรื่อง {hour}", key=key
            )
        for key in MANY_KEYS:
            ledger.add_entry(connection, TEAM, HER, today - timedelta(days=60), 600, key=key)
    database.close()


def monday() -> date:
    """The week that is typed: two weeks ago, so that only its own cells are in it."""
    today = date.today()
    return today - timedelta(days=today.weekday() + 14)
