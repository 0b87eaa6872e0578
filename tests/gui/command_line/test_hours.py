"""`hours` against sums made by hand."""

from pathlib import Path

from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import HOUR, OFFICE, OTHER_TEAM, Run

MANGROVE, YOUTH = (
    {"key": SmallTeam.mangrove, "label": "ฟื้นฟูป่าชายเลน"},
    {"key": SmallTeam.youth, "label": "อบรมเยาวชน"},
)
CENTRAL = {"key": OFFICE, "label": "งานกลาง"}
NOTHING = {"key": "none", "label": "ไม่ระบุ"}


def test_by_project_as_json(run: Run, recorded: str) -> None:
    outcome = run("hours", "--by", "project", "--database", recorded, "--json")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.json == {
        "from": "2026-09-01",
        "to": "2026-10-03",
        "rows": [
            {"project": CENTRAL, "seconds": 3 * HOUR},
            {"project": MANGROVE, "seconds": 8 * HOUR},
            {"project": YOUTH, "seconds": 9 * HOUR},
            {"project": NOTHING, "seconds": HOUR},
        ],
        "total_seconds": 21 * HOUR,
    }


def test_by_two_axes_in_the_order_asked_for(run: Run, recorded: str) -> None:
    outcome = run("--json", "--database", recorded, "hours", "--by", "purpose,month")
    found = [(row["purpose"]["key"], row["month"]["key"], row["seconds"]) for row in outcome.json["rows"]]
    assert found == [
        ("mission", "2026-09", 6 * HOUR),
        ("administration", "2026-09", 2 * HOUR),
        ("administration", "2026-10", 3 * HOUR),
        ("none", "2026-10", 10 * HOUR),
    ]


def test_days_and_weeks_stand_by_date(run: Run, recorded: str) -> None:
    weeks = run("hours", "--by", "week", "--database", recorded, "--json").json["rows"]
    assert [(row["week"]["key"], row["seconds"] // HOUR) for row in weeks] == [
        ("2026-08-31", 6),
        ("2026-09-14", 2),
        ("2026-09-28", 13),
    ]
    days = run("hours", "--by", "day,member", "--database", recorded, "--json").json["rows"]
    assert [row["day"]["label"] for row in days] == [
        "2026-09-01",
        "2026-09-14",
        "2026-10-01",
        "2026-10-02",
        "2026-10-03",
    ]


def test_period_project_and_member_narrow_it_down(run: Run, recorded: str) -> None:
    def total(*words: str) -> int:
        return run("hours", "--by", "month", "--database", recorded, "--json", *words).json["total_seconds"]

    assert total("--from", "2026-09-14", "--to", "2026-10-01") == 11 * HOUR
    assert total("--project", "ฟื้นฟูป่าชายเลน") == 8 * HOUR
    assert total("--project", SmallTeam.youth) == 9 * HOUR
    assert total("--project", "none") == HOUR
    assert total("--member", " มาลี  แก้วใส") == 3 * HOUR
    assert total("--from", "2030-01-01") == 0


def test_the_table_is_aligned_with_thai_marks(run: Run, recorded: str) -> None:
    outcome = run("hours", "--by", "project", "--database", recorded)
    # ป่าชายเลน and เยาวชน carry marks that take no room: the figures still end in one column.
    assert outcome.out.splitlines()[1:] == [
        "งานกลาง       3:00",
        "ฟื้นฟูป่าชายเลน   8:00",
        "อบรมเยาวชน    9:00",
        "ไม่ระบุ         1:00",
        "รวม          21:00",
    ]


def test_labels_in_english(run: Run, recorded: str) -> None:
    rows = run("hours", "--by", "purpose", "--database", recorded, "--json", "--language", "en").json["rows"]
    assert [row["purpose"]["label"] for row in rows] == ["Administration", "Mission", "None"]


def test_teams_are_compared_only_on_their_axis(run: Run, two_teams: str) -> None:
    assert run("hours", "--by", "project", "--database", two_teams).status == 1
    rows = run("hours", "--by", "team", "--database", two_teams, "--json").json["rows"]
    assert rows == [{"team": {"key": SmallTeam.key, "label": "กลุ่มต้นกล้า"}, "seconds": 21 * HOUR}]
    other = run("hours", "--by", "team", "--team", OTHER_TEAM, "--database", two_teams, "--json")
    assert (other.status, other.json["rows"]) == (0, [])


def test_a_team_without_records_has_an_empty_today(run: Run, two_teams: str) -> None:
    words = ("--team", "กลุ่มรักษ์เล", "--today", "2026-11-20", "--json", "--database", two_teams)
    assert run("hours", "--by", "day", *words).json == {
        "from": "2026-11-20",
        "to": "2026-11-20",
        "rows": [],
        "total_seconds": 0,
    }


def test_the_environment_names_the_database(run: Run, recorded: str, monkeypatch, tmp_path: Path) -> None:
    assert run("hours", "--by", "day").status == 1
    monkeypatch.setenv("WELA_DATABASE", recorded)
    assert run("hours", "--by", "day").status == 0
