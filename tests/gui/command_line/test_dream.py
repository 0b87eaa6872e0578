"""`dream show` says what was agreed, `dream agreement` writes one page, both in the chosen language."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from models import commitments, dreams
from models.database import Database
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import Run
from tests.gui.reports.pdf import read

DUE = date(2026, 10, 31)


@pytest.fixture
def agreed(tmp_path: Path) -> str:
    path = tmp_path / "ข้อมูล.db"
    with closing(Database.create(path)) as database:
        team = SmallTeam.fill(database)
        with database.transaction() as connection:
            dreams.say_sentence(connection, team.key, "ทีมที่มีเวลาให้กัน", version=0)
            dreams.agree_level(connection, team.key, "tl", level=450, focus=True)
            dreams.add_new_way(connection, team.key, "tl", "ฟังให้จบก่อนสรุป")
            commitments.add_commitment(
                connection,
                team.key,
                "ทบทวนหลังงานทุกครั้ง",
                due=DUE,
                decided=date(2026, 9, 24),
                discipline="tl",
                member=team.malee,
                goal=8,
                unit="งาน",
            )
        with database.transaction() as connection:
            promise = commitments.commitments(connection, team.key)[0]
            commitments.check_in(connection, promise, date(2026, 10, 20), "going", done=6, voice="coach")
    return str(path)


def test_what_was_agreed_as_json(run: Run, agreed: str) -> None:
    found = run("dream", "show", "--database", agreed, "--json", "--today", "2026-11-20").json
    assert (found["sentence"], found["wave"]) == ("ทีมที่มีเวลาให้กัน", None)
    learning = found["disciplines"][3]
    assert (learning["key"], learning["agreed"], learning["focus"]) == ("tl", 4.5, True)
    assert (learning["present_mean"], learning["dream_mean"]) == (None, None)
    assert learning["new_ways"] == ["ฟังให้จบก่อนสรุป"]
    promise = found["commitments"][0]
    assert (promise["who"], promise["state"], promise["done"], promise["goal"]) == (
        "มาลี แก้วใส",
        "overdue",
        6,
        8,
    )
    assert promise["check_ins"][0]["voice"] == "coach"
    assert found["counts"] == {"overdue": 1, "going": 0, "not_started": 0, "done": 0, "dropped": 0}


def test_the_same_for_people(run: Run, agreed: str) -> None:
    done = run("dream", "show", "--database", agreed, "--today", "2026-10-31", "--language", "en")
    assert done.status == 0
    assert "6 of 8 งาน" in done.out
    assert "Going on" in done.out  # due that day, so not overdue


def test_the_agreement_is_one_page_in_either_language(run: Run, agreed: str, tmp_path: Path) -> None:
    for code in ("th", "en"):
        path = tmp_path / f"ข้อตกลง-{code}.pdf"
        done = run("dream", "agreement", str(path), "--database", agreed, "--language", code, "--json")
        assert done.json == {"file": str(path), "team": "กลุ่มต้นกล้า"}
        assert read(path.read_bytes()).pages == 1


def test_what_cannot_be_done_is_said(run: Run, agreed: str, tmp_path: Path) -> None:
    path = tmp_path / "ข้อตกลง.doc"
    assert run("dream", "agreement", str(path), "--database", agreed).status == 1
    assert run("dream", "agreement", "--database", agreed).status == 1
    assert run("dream", "show", "x.pdf", "--database", agreed).status == 1
    assert run("dream", "sign", "--database", agreed).status == 2
    assert not path.exists()
