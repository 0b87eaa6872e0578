"""A team with any number of entries, the same every time: what the benchmarks read."""

import random
from datetime import date
from pathlib import Path

from models import changes
from models.database import Database
from models.schema import PURPOSES, table
from models.teams import add_activity, add_member, add_project, add_team, set_hourly_cost

TEAM = "0" * 32
FIRST, LAST = date(2021, 11, 22), date(2026, 11, 20)
_NOTES = ("ลงพื้นที่ป่าชายเลน", "ประชุมทีม", "เขียนรายงานผู้ให้ทุน", "", "เตรียมอุปกรณ์ค่าย")


def key(kind: int, number: int) -> str:
    """The key of the n-th member (1), project (2) or activity (3)."""
    return f"{kind:02x}{number:030x}"


def make(path: Path, entries: int, *, members: int = 30, projects: int = 12, activities: int = 15) -> Path:
    """Create a database of `entries` time entries over five years, with income and costs; returns `path`."""
    database = Database.create(path)
    with database.transaction() as connection:
        add_team(connection, "ทีมใหญ่", with_defaults=False, holiday_years=tuple(range(2021, 2027)), key=TEAM)
        for number in range(members):
            add_member(
                connection,
                TEAM,
                f"สมาชิก {number + 1:02}",
                cost_minor=15_000 + 500 * number,
                key=key(1, number),
            )
            set_hourly_cost(connection, key(1, number), date(2024, 1, 1), 17_000 + 500 * number)
        for number in range(projects):
            name = f"โครงการ {number + 1:02}"
            add_project(connection, TEAM, name, internal=number == 0, key=key(2, number))
        for number in range(activities):
            add_activity(
                connection, TEAM, f"กิจกรรม {number + 1:02}", PURPOSES[number % 5], key=key(3, number)
            )
        _add_incomes(connection, projects)
        columns = table("time_entry").columns.keys()
        assert columns[1] == "team"
        changes.insert_rows(connection, "time_entry", list(_entries(entries, members, projects, activities)))
    database.close()
    return path


def _add_incomes(connection, projects: int) -> None:
    rows = table("income").columns.keys()
    blank = dict.fromkeys(rows)
    made = {"team": TEAM, "kind": "grant", "source": "กองทุน", "restricted": False, "note": "", "version": 1}
    incomes = []
    for number in range(1, projects):
        for year in range(2021, 2027):
            first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            money = {
                "received_on": first + 14,
                "amount_minor": 10_000_000 * number + 7,
                "covers_first": first,
            }
            whole = (
                blank
                | made
                | money
                | {"covers_last": last, "project": key(2, number), "created": 0, "changed": 0}
            )
            incomes.append(tuple((whole | {"key": key(4, number * 10_000 + year)}).values()))
    changes.insert_rows(connection, "income", incomes)


def _entries(entries: int, members: int, projects: int, activities: int):
    draw = random.Random(7)
    days = [day for day in range(FIRST.toordinal(), LAST.toordinal() + 1) if (day - 1) % 7 < 5]
    months = {day: date.fromordinal(day).year * 100 + date.fromordinal(day).month for day in days}
    work = [(p, a) for p in range(projects) for a in range(activities)]
    per_day = entries / len(days)
    # In one month a person does a dozen kinds of work, not everything that the team does.
    usual = {
        (m, month): draw.sample(work, 12) for m in range(members) for month in sorted(set(months.values()))
    }
    for number in range(entries):
        day = days[min(int(number / per_day), len(days) - 1)]
        member = draw.randrange(members)
        project, activity = draw.choice(usual[member, months[day]])
        yield (
            key(5, number),
            TEAM,
            key(1, member),
            day,
            months[day],
            900 * draw.randrange(1, 13),
            900 * draw.randrange(28, 72),
            key(2, project),
            key(3, activity),
            draw.choice(_NOTES),
            "[]",
            *(None, None, None, None),
            *(1, 0, 0, None),
        )
