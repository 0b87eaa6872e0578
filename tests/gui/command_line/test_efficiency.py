"""`efficiency`, `load` and `income` against figures made by hand; the measures themselves are tested elsewhere."""

from datetime import date

from models import ledger
from models.database import Database
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import HOUR, OFFICE, Run

TODAY = ("--today", "2026-10-31", "--json")


def test_by_project_and_cash(run: Run, recorded: str) -> None:
    outcome = run("efficiency", "--by", "project", "--basis", "cash", "--database", recorded, *TODAY)
    assert (outcome.status, outcome.err) == (0, "")
    answer = outcome.json
    assert [answer[name] for name in ("currency", "basis", "from", "to")] == [
        *("THB", "cash", "2026-09-01", "2026-10-03"),
    ]
    # สมชาย costs ฿200 an hour, มาลี volunteers. Loaded: 3 internal hours over 17 of projects: 3000 ÷ (8 × 20/17).
    assert answer["rows"][1] == {
        "key": SmallTeam.mangrove,
        "label": "ฟื้นฟูป่าชายเลน",
        "seconds": 8 * HOUR,
        "cost_known_seconds": 8 * HOUR,
        "income_minor": 300_000,
        "cost_minor": 120_000,
        "revenue_per_hour_minor": "37500.0000",
        "loaded_revenue_per_hour_minor": "31875.0000",
        "notes": [],
    }
    assert [row["key"] for row in answer["rows"]] == [
        *(OFFICE, SmallTeam.mangrove, SmallTeam.youth, "none", "unallocated"),
    ]
    assert answer["rows"][-1]["revenue_per_hour_minor"] is None
    assert answer["rows"][-1]["notes"] == ["no_hours"]
    total = answer["total"]
    assert (total["key"], total["label"]) == ("total", "รวม")
    assert (total["seconds"], total["income_minor"]) == (21 * HOUR, 440_000)
    for field in ("seconds", "income_minor", "cost_minor", "cost_known_seconds"):
        assert sum(row[field] for row in answer["rows"]) == total[field]
    # 440,000 ÷ 21, half up.
    assert total["revenue_per_hour_minor"] == "20952.3810"


def test_coverage_stands_beside_it(run: Run, recorded: str) -> None:
    words = ("--by", "member", "--basis", "day", "--from", "2026-09-28", "--to", "2026-10-04")
    answer = run("efficiency", *words, "--database", recorded, *TODAY).json
    # สมชาย is expected 40 h and logged 12; มาลี has no weekly hours.
    assert (answer["expected_seconds"], answer["coverage"]) == (40 * HOUR, "0.3000")
    assert answer["total"]["notes"] == ["low_coverage"]
    assert [row["label"] for row in answer["rows"]] == [
        *("มาลี แก้วใส", "สมชาย ใจดี", "ไม่ผูกกับโครงการ"),
        "ไม่มีชั่วโมง",  # the last days of the mangroves' grant
    ]


def test_nothing_expected_has_no_coverage(run: Run, recorded: str) -> None:
    words = (
        "efficiency",
        "--by",
        "month",
        "--basis",
        "hours",
        "--from",
        "2026-10-03",
        "--database",
        recorded,
    )
    answer = run(*words, *TODAY).json
    assert (answer["expected_seconds"], answer["coverage"]) == (0, None)
    assert answer["rows"][0]["key"] == "2026-10"
    assert "no_expected_hours" in answer["total"]["notes"]


def test_a_member_leaves_out_what_cannot_be_shared_and_is_told(run: Run, recorded: str) -> None:
    words = (
        "efficiency",
        "--by",
        "project",
        "--basis",
        "day",
        "--member",
        "มาลี แก้วใส",
        "--database",
        recorded,
    )
    outcome = run(*words, *TODAY)
    assert [row["key"] for row in outcome.json["rows"]] == [SmallTeam.mangrove, "none"]
    assert outcome.json["total"]["income_minor"] == 75_000
    assert outcome.err.count("\n") == 1


def test_as_a_table(run: Run, recorded: str) -> None:
    words = ("efficiency", "--by", "purpose", "--basis", "cash", "--today", "2026-10-31", "--language", "en")
    lines = run(*words, "--database", recorded).out.splitlines()
    assert lines[0].split("  ")[0] == "Purpose"
    assert [line.split()[0] for line in lines[1:-2]] == [
        "Administration",
        "Mission",
        "None",
        "Unallocated",
        "Total",
    ]
    assert lines[-1].startswith("Coverage: ")


def test_load_counts_days_and_weeks(run: Run, recorded: str) -> None:
    database = Database.open(recorded)
    with database.transaction() as connection:
        for day in range(5, 12):
            when = date(2026, 10, day)
            ledger.add_entry(
                connection, SmallTeam.key, SmallTeam.malee, when, 25 * HOUR if day == 5 else HOUR
            )
    database.close()
    answer = run("load", "--database", recorded, "--json").json
    assert answer == {
        "rows": [
            {"key": SmallTeam.malee, "label": "มาลี แก้วใส", "days_over": 1, "weeks_over": 0}
            | {"weeks_without_rest": 1, "days_over_24h": 1},
            {"key": SmallTeam.somchai, "label": "สมชาย ใจดี", "days_over": 1, "weeks_over": 0}
            | {"weeks_without_rest": 0, "days_over_24h": 0},
        ]
    }
    assert (
        run("load", "--database", recorded, "--to", "2026-10-04", "--json").json["rows"][0]["days_over"] == 0
    )


def test_income_by_kind_and_month(run: Run, recorded: str) -> None:
    answer = run("income", "--by", "kind", "--basis", "day", "--database", recorded, "--json").json
    assert (answer["basis"], answer["total_minor"]) == ("day", 440_000)
    rows = [(row["key"], row["label"], row["month"], row["income_minor"]) for row in answer["rows"]]
    assert rows == [
        ("sales", "ขายสินค้า", "2026-10", 90_000),
        ("donation", "เงินบริจาค", "2026-10", 50_000),
        ("grant", "เงินสนับสนุน", "2026-09", 300_000),
    ]


def test_income_is_spread_over_what_it_covers(run: Run, recorded: str) -> None:
    words = ("--by", "project", "--basis", "day", "--from", "2026-09-21", "--database", recorded)
    rows = run("income", *words, "--json").json["rows"]
    assert [(row["key"], row["income_minor"]) for row in rows] == [
        (SmallTeam.mangrove, 100_000),
        (SmallTeam.youth, 90_000),
        ("unallocated", 50_000),
    ]


def test_income_by_hours_follows_the_hours(run: Run, recorded: str) -> None:
    words = ("--by", "project", "--basis", "hours", "--from", "2026-09-14", "--database", recorded)
    rows = run("income", *words, "--json").json["rows"]
    # Of the mangroves' 8 hours 2 lie on 14 September: a quarter of the grant.
    assert (rows[0]["key"], rows[0]["income_minor"]) == (SmallTeam.mangrove, 75_000)
