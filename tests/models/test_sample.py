"""The sample team meets every figure of the design, recomputed from its files and from a database."""

import csv
import tomllib
from collections import Counter, defaultdict
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from sqlalchemy import func, select

from models import thai
from models.database import Database
from models.sample import FOLDER, LAST_DAY, add_sample_team
from models.schema import Schema, table
from tests.models.test_changes import prove_undo

BEFORE = (date(2026, 7, 27), date(2026, 9, 20))
AFTER = (date(2026, 9, 21), date(2026, 11, 15))
TEAM = tomllib.loads((FOLDER / "team.toml").read_text("utf-8"))
WEEKDAYS = (0, 1, 2, 3, 4)
HOLIDAYS = {holiday["day"] for holiday in TEAM["holidays"]}
LEAVE = {(row["member"], row["day"]): Fraction(1, 2) if row.get("half") else 1 for row in TEAM["leave"]}


def rows(name: str) -> list[dict]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ENTRIES = [
    {**row, "day": date.fromisoformat(row["day"]), "minutes": int(row["minutes"])}
    for row in rows("entries.csv")
]


def within(period: tuple[date, date]) -> list[dict]:
    return [entry for entry in ENTRIES if period[0] <= entry["day"] <= period[1]]


def days(period: tuple[date, date]) -> list[date]:
    return [period[0] + timedelta(offset) for offset in range((period[1] - period[0]).days + 1)]


def hours(period: tuple[date, date], key) -> dict:
    sums: dict = defaultdict(Fraction)
    for entry in within(period):
        sums[key(entry)] += Fraction(entry["minutes"], 60)
    return dict(sums)


def minute(entry: dict) -> int:
    hour, rest = entry["start"].split(":")
    return int(hour) * 60 + int(rest)


def cost(member: str, day: date) -> int:
    return [baht for since, baht in TEAM["members"][member]["costs"] if since <= day][-1]


def expected(member: str, day: date) -> Fraction:
    """Hours expected of a member on a day, as the measure of coverage defines them."""
    working = TEAM["members"][member].get("working_days", WEEKDAYS)
    if day.weekday() not in working or day in HOLIDAYS:
        return Fraction(0)
    return Fraction(TEAM["members"][member]["weekly_hours"], len(working)) * (1 - LEAVE.get((member, day), 0))


def coverage(period: tuple[date, date]) -> Fraction:
    logged = hours(period, lambda entry: (entry["member"], entry["day"]))
    covered = total = Fraction(0)
    for member in TEAM["members"]:
        for monday in days(period)[::7]:
            week = [monday + timedelta(offset) for offset in range(7)]
            due = sum(expected(member, day) for day in week)
            covered += min(due, sum(logged.get((member, day), 0) for day in week))
            total += due
    return covered / total


def test_there_are_eight_people_and_five_projects_of_which_one_is_internal():
    assert len(TEAM["members"]) == 8
    assert TEAM["members"]["priya"]["name_th"] == "ปรียา ทองดี"
    assert TEAM["team"]["name_th"] == "กลุ่มต้นกล้าปากคลอง"
    assert len(TEAM["projects"]) == 5
    assert [name for name, project in TEAM["projects"].items() if project.get("internal")] == ["core"]


@pytest.mark.parametrize(("period", "total", "baht"), [(BEFORE, 2448, 450_432), (AFTER, 2400, 456_000)])
def test_hours_and_their_cost(period, total, baht):
    assert sum(hours(period, lambda _: "all").values()) == total
    assert sum(Fraction(e["minutes"] * cost(e["member"], e["day"]), 60) for e in within(period)) == baht
    assert baht in (184 * total, 190 * total)


@pytest.mark.parametrize(
    ("period", "total", "rate", "by_project"),
    [
        (BEFORE, 484_700, 198, {"csr": 132_300, "youth": 176_400, "market": 96_000, "mangrove": 80_000}),
        (AFTER, 540_000, 225, {"csr": 205_200, "youth": 189_000, "market": 102_600, "mangrove": 43_200}),
    ],
)
def test_income_is_received_in_and_covers_days_of_one_period(period, total, rate, by_project):
    sums: Counter = Counter()
    for income in rows("incomes.csv"):
        given = (income["received_on"], income["covers_first"], income["covers_last"])
        inside = {period[0] <= date.fromisoformat(day) <= period[1] for day in given if day}
        assert len(inside) == 1
        if inside == {True}:
            sums[income["project"]] += int(income["baht"])
    assert sums == by_project
    assert sums.total() == total
    assert round(Fraction(total) / sum(hours(period, lambda _: 0).values())) == rate


def test_hours_by_project_after():
    wanted = {"csr": 264, "youth": 600, "market": 528, "mangrove": 624, "core": 384}
    assert hours(AFTER, lambda entry: entry["project"]) == wanted


def test_hours_by_purpose():
    def purpose(entry):
        return TEAM["activities"][entry["activity"]]["purpose"]

    after = {"earning": 936, "mission": 552, "learning": 120, "administration": 480, "travel": 312}
    shares = {"earning": 31, "mission": 24, "learning": 2, "administration": 27, "travel": 16}
    assert hours(AFTER, purpose) == after
    assert {name: round(100 * value / 2448) for name, value in hours(BEFORE, purpose).items()} == shares


@pytest.mark.parametrize(("period", "working_days", "percent"), [(BEFORE, 36, 88), (AFTER, 38, 93)])
def test_coverage_and_working_days(period, working_days, percent):
    assert sum(day.weekday() < 5 and day not in HOLIDAYS for day in days(period)) == working_days
    assert round(100 * coverage(period)) == percent


@pytest.mark.parametrize(("period", "count"), [(BEFORE, 74), (AFTER, 41)])
def test_days_over_eight_hours(period, count):
    per_day = hours(period, lambda entry: (entry["member"], entry["day"]))
    assert sum(value > 8 for value in per_day.values()) == count
    assert max(per_day.values()) < 13


def test_hours_by_week_after():
    per_week = hours(AFTER, lambda entry: (entry["day"] - AFTER[0]).days // 7)
    assert [per_week[week] for week in range(8)] == [314, 322, 309, 267, 262, 304, 313, 309]


def test_the_leaders_eight_weeks_and_the_cells_of_the_last():
    priya = hours(AFTER, lambda entry: (entry["member"], (entry["day"] - AFTER[0]).days // 7))
    assert [float(priya["priya", week]) for week in range(8)] == [46.5, 49, 45, 38.5, 37, 44.5, 47, 51]
    last = (date(2026, 11, 9), AFTER[1])
    cells = hours(
        last, lambda entry: (entry["member"], entry["project"], entry["activity"], entry["day"].day)
    )
    wanted = {
        ("csr", "liaison"): {9: 1.5, 10: 1, 11: 1.5, 12: 1.5, 13: 1},
        ("csr", "planting"): {12: 2, 13: 2},
        ("youth", "camp_design"): {9: 2, 10: 3, 12: 1.5},
        ("youth", "camp"): {11: 3, 14: 7.5},
        ("market", "books"): {9: 1.5, 12: 1, 13: 2},
        ("mangrove", "survey"): {10: 2.5, 11: 3.5},
        ("mangrove", "donor_report"): {9: 1, 12: 1, 13: 2},
        ("core", "meeting"): {9: 2, 10: 0.5, 12: 1, 13: 0.5},
        ("core", "travel"): {10: 1, 11: 2.5, 14: 1.5},
    }
    flat = {(*row, day): value for row, week in wanted.items() for day, value in week.items()}
    assert {key[1:]: value for key, value in cells.items() if key[0] == "priya"} == flat


def test_the_last_day_is_the_leaders_friday_of_the_design():
    assert max(entry["day"] for entry in ENTRIES) == LAST_DAY
    friday = [entry for entry in ENTRIES if entry["member"] == "priya" and entry["day"] == LAST_DAY]
    assert [(entry["start"], entry["minutes"], entry["note"]) for entry in friday] == [
        ("07:30", 45, "เตรียมอุปกรณ์ค่าย"),
        ("08:15", 45, "ประชุมเช้า"),
        ("13:00", 60, "สรุปบัญชีร้านค้า"),
        ("14:00", 30, "โทรนัดบริษัท"),
        ("15:15", 60, "เขียนรายงานผู้ให้ทุน"),
    ]


def test_the_clock_after_twelve_percent_of_hours_are_in_the_evening_and_wednesday_is_the_heaviest():
    known = [entry for entry in within(AFTER) if entry["start"]]
    total = sum(entry["minutes"] for entry in known)
    evening = sum(max(0, minute(e) + e["minutes"] - max(18 * 60, minute(e))) for e in known)
    assert round(100 * evening / total) == 12
    weekdays = hours(AFTER, lambda entry: entry["day"].weekday())
    assert max(weekdays, key=weekdays.__getitem__) == 2
    assert weekdays[5] > weekdays[6] > 0
    for period in (BEFORE, AFTER):
        assert sum(e["minutes"] for e in within(period) if e["start"]) >= 0.9 * sum(
            e["minutes"] for e in within(period)
        )


def test_entries_are_plausible():
    taken: dict = defaultdict(list)
    for entry in ENTRIES:
        assert entry["minutes"] % 15 == 0 < entry["minutes"]
        assert LEAVE.get((entry["member"], entry["day"])) != 1, entry
        assert not date(2026, 9, 18) <= entry["day"] <= date(2026, 9, 20), "the workshop is not counted"
        if entry["start"]:
            taken[entry["member"], entry["day"]].append((minute(entry), minute(entry) + entry["minutes"]))
    for spans in taken.values():
        spans = sorted([*spans, (12 * 60, 13 * 60)])
        assert all(end <= start for (_, end), (start, _) in pairwise(spans)), spans
        assert spans[0][0] >= 7 * 60
        assert spans[-1][1] <= 21 * 60


def test_everything_is_named_in_both_languages_and_spelt_as_it_is_stored():
    notes = {row["th"]: row["en"] for row in rows("notes.csv")}
    assert {entry["note"] for entry in ENTRIES} - {""} == notes.keys()
    assert all(notes.values())
    for group in ("members", "projects", "activities"):
        assert all(row["name_th"] and row["name_en"] for row in TEAM[group].values())
    for file in FOLDER.iterdir():
        text = file.read_text("utf-8")
        assert text == thai.normalise(text)
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 250_000


def count(connection, name: str) -> int:
    return connection.execute(select(func.count()).select_from(table(name))).scalar_one()


def test_the_database_holds_what_the_files_say(database: Database):
    with database.transaction() as connection:
        add_sample_team(connection)
    with database.read() as connection:
        entry, project, activity = (table(name).c for name in ("time_entry", "project", "activity"))
        stored = connection.execute(
            select(
                project.name, activity.name, entry.day, entry.start, entry.seconds, entry.note, entry.month
            )
            .where(entry.project == project.key, entry.activity == activity.key)
            .order_by(entry.day)
        ).all()
        baht = connection.execute(select(func.sum(table("income").c.amount_minor))).scalar_one()
        kinds = connection.execute(select(table("member").c.kind)).scalars().all()
        assert count(connection, "hourly_cost") == 15
        assert count(connection, "membership") == 8
        assert count(connection, "leave") == len(LEAVE)
    assert Counter(stored) == Counter(
        (
            TEAM["projects"][e["project"]]["name_th"],
            TEAM["activities"][e["activity"]]["name_th"],
            e["day"].toordinal(),
            minute(e) * 60 if e["start"] else None,
            e["minutes"] * 60,
            e["note"],
            e["day"].year * 100 + e["day"].month,
        )
        for e in ENTRIES
    )
    assert baht == 102_470_000
    assert Counter(kinds) == {"staff": 6, "part_time": 1, "volunteer": 1}


def test_the_english_sample_has_no_thai_but_the_names_of_holidays(file_database: Database):
    with file_database.transaction() as connection:
        change = add_sample_team(connection, "en")
    for row in change.rows:
        texts = [
            value
            for name, value in row.values().items()
            if isinstance(value, str) and name not in ("name_th", "instrument")
        ]
        assert all(not "\u0e00" <= letter <= "\u0e7f" for text in texts for letter in text), texts


def test_it_is_one_change_that_can_be_undone_and_redone(file_database: Database):
    prove_undo(file_database, add_sample_team)
    with file_database.read() as connection:
        filled = {name for name in Schema.metadata.tables if count(connection, name)}
    assert {"response", "wave", "commitment", "check_in", "workshop_team", "typical_day"} <= filled
    assert "ballot" not in filled, "its waves are closed"
