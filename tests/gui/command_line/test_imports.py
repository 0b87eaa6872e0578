"""`import`, `export` and `sample` as a person uses them; what each format means is tested with the readers."""

import csv
from datetime import datetime, time
from pathlib import Path

import openpyxl
import pytest

from tests.gui.command_line.conftest import HOUR, Run

TOGGL = """User,Email,Client,Project,Task,Description,Start date,Start time,End date,End time,Duration,Tags
สมหญิง,,กองทุน,ป่าชุมชน,ลงพื้นที่,ปลูกต้นไม้,2026-09-21,09:00:00,2026-09-21,11:00:00,02:00:00,"ป่า, เดือนกันยา"
สมหญิง,,กองทุน,ป่าชุมชน,ประชุมทีม,,2026-09-22,13:00:00,2026-09-22,13:30:00,00:30:00,
วิชัย,,,ตลาดนัด,ลงพื้นที่,,2026-09-22,08:00:00,2026-09-22,12:00:00,04:00:00,
"""
BAD_LINE = "วิชัย,,,ตลาดนัด,,,,08:00:00,,12:00:00,04:00:00,\n"
INCOME = "วันที่รับ,จำนวนเงิน,ประเภท,แหล่งที่มา,โครงการ\n2026-09-30,1500.50,grant,กองทุน,ป่าชุมชน\n"


@pytest.fixture
def file(tmp_path: Path):
    def write(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "ใหม่.db")


def test_from_nothing_to_hours(run: Run, file, place: str) -> None:
    path = file("เวลา.csv", TOGGL)
    outcome = run("import", path, "--team", "ทีมป่า", "--database", place, "--json", "--today", "2026-11-20")
    assert outcome.status == 0
    assert outcome.err.count("\n") == 2
    assert outcome.json == {
        "file": path,
        "format": "toggl",
        "rows": 3,
        "imported": 3,
        "duplicates": 0,
        "rejected": [],
        "warnings": [],
        "created": {"members": 2, "projects": 2, "activities": 2},
        "seconds": 6 * HOUR + HOUR // 2,
        "income_minor": 0,
        "first_day": "2026-09-21",
        "last_day": "2026-09-22",
    }
    assert run("hours", "--by", "day", "--database", place, "--json").json["total_seconds"] == 23_400


def test_importing_again_changes_nothing(run: Run, file, place: str) -> None:
    path = file("เวลา.csv", TOGGL)
    run("import", path, "--team", "ทีมป่า", "--database", place)
    before = Path(place).read_bytes()
    again = run("import", path, "--team", "ทีมป่า", "--database", place, "--json")
    assert (again.status, again.err) == (0, "")
    assert (again.json["imported"], again.json["duplicates"], again.json["seconds"]) == (0, 3, 0)
    assert Path(place).read_bytes() == before


def test_a_rejected_row_keeps_everything_out(run: Run, file, place: str) -> None:
    path = file("เวลา.csv", TOGGL + BAD_LINE)
    outcome = run("import", path, "--team", "ทีมป่า", "--database", place, "--json")
    assert outcome.status == 1
    assert outcome.err.count("\n") == 1
    report = outcome.json
    assert [(one["row"], one["column"]) for one in report["rejected"]] == [(5, "Start date")]
    assert report["rejected"][0]["reason"]
    assert (report["rows"], report["imported"], report["seconds"]) == (4, 0, 0)
    assert (report["first_day"], report["created"]["members"]) == (None, 0)
    assert not Path(place).exists()

    skipped = run("import", path, "--team", "ทีมป่า", "--database", place, "--json", "--skip-rejected")
    assert (skipped.status, skipped.json["imported"], len(skipped.json["rejected"])) == (0, 3, 1)


def test_a_dry_run_says_what_would_be_and_writes_nothing(run: Run, file, place: str) -> None:
    path = file("เวลา.csv", TOGGL)
    words = ("import", path, "--team", "ทีมป่า", "--database", place, "--json", "--dry-run")
    outcome = run(*words)
    assert (outcome.status, outcome.json["imported"]) == (0, 3)
    assert not Path(place).exists()
    run(*words[:-1])
    before = Path(place).read_bytes()
    more = file("อีก.csv", TOGGL.replace("2026-09-22", "2026-09-23"))
    words = ("import", more, path, "--database", place, "--json", "--dry-run")
    assert [report["imported"] for report in run(*words).json] == [2, 0]
    assert Path(place).read_bytes() == before


def test_several_files_go_in_together_or_not_at_all(run: Run, file, place: str) -> None:
    good, same = file("ดี.csv", TOGGL), file("ซ้ำ.csv", TOGGL)
    bad = file("เสีย.csv", TOGGL.replace("2026-09-2", "2026-10-2") + BAD_LINE)
    refused = run("import", good, bad, "--team", "ทีมป่า", "--database", place, "--json")
    assert (refused.status, [report["imported"] for report in refused.json]) == (1, [0, 0])
    assert not Path(place).exists()
    done = run("import", good, same, "--team", "ทีมป่า", "--database", place, "--json")
    assert [(report["imported"], report["duplicates"]) for report in done.json] == [(3, 0), (0, 3)]


def test_income_and_a_mapping(run: Run, file, place: str) -> None:
    first = run(
        "import", file("รายรับ.csv", INCOME), "--team", "ก", "--database", place, "--kind", "income", "--json"
    )
    assert (first.status, first.json["income_minor"], first.json["created"]["projects"]) == (0, 150_050, 1)
    table = file("ตาราง.csv", "เมื่อ;นาน;เรื่อง\n21.09.2569;1,5;ตลาดนัด\n")
    mapping = file(
        "แผนที่.toml",
        'dates = "dmy"\ndecimal = ","\n[columns]\nday = "เมื่อ"\nduration = "นาน"\nproject = "เรื่อง"\n',
    )
    words = ("import", table, "--map", mapping, "--database", place, "--json")
    nobody = run(*words)
    assert (nobody.status, nobody.out, nobody.err.count("\n")) == (1, "", 1)
    done = run(*words, "--member", "สมหญิง").json
    assert (done["seconds"], done["first_day"], done["created"]["members"]) == (5_400, "2026-09-21", 1)


def test_a_new_team_needs_a_name_and_keeps_its_currency(run: Run, file, place: str) -> None:
    path = file("เวลา.csv", TOGGL)
    outcome = run("import", path, "--database", place)
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    run("import", path, "--database", place, "--team", "Team A", "--currency", "usd")
    run("import", path, "--database", place, "--team", "Team B")
    assert run("import", path, "--database", place).status == 1
    words = ("efficiency", "--by", "project", "--basis", "cash", "--database", place, "--json", "--team")
    assert [run(*words, name).json["currency"] for name in ("team a", "Team B")] == ["USD", "THB"]


def test_what_cannot_be_read_is_one_sentence(run: Run, file, place: str, tmp_path: Path) -> None:
    (tmp_path / "เสีย.xlsx").write_bytes(b"PK\x03\x04" + b"\0" * 50)
    for path in (str(tmp_path / "ไม่มี.csv"), str(tmp_path / "เสีย.xlsx"), file("ว่าง.csv", ""), str(tmp_path)):
        outcome = run("import", path, "--team", "ก", "--member", "ข", "--database", place)
        assert (outcome.status, outcome.out, outcome.err.count("\n")) == (1, "", 1), path
        assert not Path(place).exists()


def test_as_a_table_with_complaints(run: Run, file, place: str) -> None:
    path = file("เวลา.csv", TOGGL + BAD_LINE)
    outcome = run("import", path, "--team", "ทีมป่า", "--database", place, "--language", "en")
    lines = outcome.out.splitlines()
    assert lines[0].split() == [
        "File",
        "Format",
        "Rows",
        "Imported",
        "Already",
        "there",
        "Rejected",
        "Warnings",
        "Hours",
    ]
    assert lines[1].split()[1:] == ["toggl", "4", "0", "0", "1", "0", "0:00"]
    assert lines[4].startswith("5    Start date  ")


def test_export_as_csv(run: Run, recorded: str, tmp_path: Path) -> None:
    path = tmp_path / "ออก.csv"
    words = ("export", str(path), "--database", recorded, "--member", "สมชาย ใจดี", "--json")
    assert run(*words).json == {"file": str(path), "rows": 3, "seconds": 18 * HOUR}
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert list(rows[0]) == [
        *("day", "start", "seconds", "member", "project", "activity", "purpose", "note", "tags", "id"),
    ]
    del rows[0]["id"]
    assert rows[0] == {
        "day": "2026-09-01",
        "start": "",
        "seconds": "21600",
        "member": "สมชาย ใจดี",
        "project": "ฟื้นฟูป่าชายเลน",
        "activity": "ลงพื้นที่",
        "purpose": "mission",
        "note": "",
        "tags": "",
    }
    again = run("import", str(path), "--database", recorded, "--json").json
    assert (again["format"], again["imported"], again["duplicates"]) == ("wela", 0, 3)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_exported_comes_in_elsewhere(run: Run, file, place: str, tmp_path: Path, ending: str) -> None:
    hostile = TOGGL.replace("ปลูกต้นไม้", "=1+2")
    run("import", file("เวลา.csv", hostile), "--team", "ทีมป่า", "--database", place)
    out, copy = str(tmp_path / f"ออก.{ending}"), str(tmp_path / "สำเนา.db")
    for _ in range(2):  # the second time over the first
        assert run("export", out, "--database", place).status == 0
    assert run("import", out, "--team", "ทีมป่า", "--database", copy, "--json").json["imported"] == 3
    by = ("hours", "--by", "member,project,activity,purpose,day", "--json", "--database")
    told = [
        [
            ({axis: row[axis]["label"] for axis in row if axis != "seconds"}, row["seconds"])
            for row in run(*by, one).json["rows"]
        ]
        for one in (place, copy)
    ]
    assert told[0] == told[1]
    assert not list(tmp_path.glob(".*unfinished"))


def test_a_sheet_holds_real_days_and_no_formula(run: Run, file, place: str, tmp_path: Path) -> None:
    run("import", file("เวลา.csv", TOGGL.replace("ปลูกต้นไม้", "=1+2")), "--team", "ก", "--database", place)
    run("export", str(tmp_path / "ออก.xlsx"), "--database", place)
    sheet = openpyxl.load_workbook(tmp_path / "ออก.xlsx").active
    day, start, seconds, *_, note, tags, _ = (cell.value for cell in sheet[2])
    assert (day, start, seconds) == (datetime(2026, 9, 21), time(9), 7200)
    assert (note, tags, sheet["H2"].data_type) == ("=1+2", "ป่า, เดือนกันยา", "s")


def test_the_sample_is_a_new_database(run: Run, place: str) -> None:
    made = run("sample", place, "--json")
    assert (made.status, made.json["members"]) == (0, 8)
    total = ("efficiency", "--by", "project", "--basis", "day", "--from", "2026-09-21", "--to", "2026-11-15")
    answer = run(*total, "--database", place, "--today", "2026-11-20", "--json").json
    assert (answer["total"]["seconds"], answer["total"]["income_minor"]) == (2_400 * HOUR, 54_000_000)
    assert answer["total"]["revenue_per_hour_minor"] == "22500.0000"
    before = Path(place).read_bytes()
    again = run("sample", place)
    assert (again.status, again.out, again.err.count("\n")) == (1, "", 1)
    assert Path(place).read_bytes() == before


def test_a_timer_that_lasted_no_time_is_told_and_counts_nothing(run: Run, file, place: str) -> None:
    lines = [
        *TOGGL.splitlines()[:2],
        "สมหญิง,,,ลืมกดหยุด,,,2026-09-21,10:00:00,2026-09-21,10:00:00,00:00:00,",
        "วิชัย,,,ลืมกดหยุด,,,2026-09-30,10:00:00,2026-09-30,10:00:00,00:00:00,",
    ]
    words = ("--database", place, "--json", "--language", "en")
    done = run("import", file("เวลา.csv", "\n".join(lines)), "--team", "ทีมป่า", *words).json
    assert (done["imported"], done["rejected"], done["seconds"]) == (3, [], 2 * HOUR)
    assert [(one["row"], one["column"]) for one in done["warnings"]] == [(3, "Duration"), (4, "Duration")]
    assert (
        run("efficiency", "--by", "project", "--basis", "hours", *words).json["total"]["seconds"] == 2 * HOUR
    )
    assert len(run("load", *words).json["rows"]) == 1
    alone = run("efficiency", "--by", "member", "--basis", "hours", "--from", "2026-09-30", *words).json
    assert (alone["rows"], alone["total"]["notes"]) == ([], ["no_hours", "no_expected_hours"])
