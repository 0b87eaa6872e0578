"""`assess cards` and `assess form`: files that are there whole, under the rules of their wave, or a sentence."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from models import waves
from models.database import Database
from models.instruments import built_in
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import Run
from tests.gui.reports.pdf import read


@pytest.fixture
def with_wave(tmp_path: Path) -> str:
    path = tmp_path / "ข้อมูล.db"
    with closing(Database.create(path)) as database:
        team = SmallTeam.fill(database)
        with database.transaction() as connection:
            rules = {"mode": "named", "dream": "item", "threshold": 6, "team_size": 8}
            pulse = built_in()[-1]
            waves.open_wave(connection, team.key, "ก่อนเวที", pulse, today=date(2026, 11, 20), **rules)  # type: ignore[arg-type]
    return str(path)


def test_cards_need_no_database_and_say_no_code(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "บัตร.pdf"
    done = run("assess", "cards", str(path), "--number", "12", "--json", "--language", "en")
    assert (done.status, done.json) == (0, {"file": str(path), "cards": 12})
    assert "Delete it" in done.err
    assert read(path.read_bytes()).pages == 2


def test_cards_carry_the_name_of_a_team(run: Run, tmp_path: Path, with_wave: str) -> None:
    path = str(tmp_path / "บัตร.pdf")
    asked = ("assess", "cards", path, "--number", "1", "--database", with_wave)
    assert run(*asked, "--team", "ไม่มีทีมนี้").status == 1
    assert run(*asked, "--team", SmallTeam.key).status == 0


def test_a_form_of_our_own_questionnaire_needs_no_database(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "แบบ.pdf"
    done = run("assess", "form", str(path), "--json", "--languages", "th")
    assert done.json["instrument"] == "wela-core"
    assert (done.json["mode"], done.json["dream"]) == ("coded", "discipline")
    assert read(path.read_bytes()).pages == 3


def test_a_form_follows_the_rules_of_its_wave(run: Run, tmp_path: Path, with_wave: str) -> None:
    asked = ("assess", "form", str(tmp_path / "แบบ.pdf"), "--wave", "ก่อนเวที", "--database", with_wave)
    done = run(*asked, "--json")
    assert (done.json["mode"], done.json["dream"]) == ("named", "item")
    assert done.json["instrument"] == built_in()[-1].key
    assert run(*asked, "--mode", "coded").status == 1


def test_a_broken_questionnaire_and_other_endings_are_refused(run: Run, tmp_path: Path) -> None:
    broken, path = tmp_path / "เสีย.toml", tmp_path / "แบบ.pdf"
    broken.write_text("key = [", encoding="utf-8")
    assert run("assess", "form", str(path), "--instrument", str(broken)).status == 1
    assert run("assess", "form", str(tmp_path / "แบบ.doc")).status == 1
    assert run("assess", "cards", str(tmp_path / "บัตร"), "--number", "3").status == 1
    assert run("assess", "cards", str(path), "--number", "0").status == 1
    assert run("assess", "cards", str(path)).status == 2
    assert run("assess", "cards", str(path), "--number", "3", "--languages", "jp").status == 2
    assert not path.exists()
