"""The report by one command: in the language that is asked for, and refused in one sentence."""

from pathlib import Path

import pytest

from models.database import Database
from models.sample import add_sample_team
from tests.gui.command_line.conftest import Run

WORKSHOP = "เวทีเตรียมทีมสู่การเปลี่ยนผ่าน"
LANGUAGES = {"th": b"/Lang(th)", "en": b"/Lang(en)", "both": b"/Lang(th)"}


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "ทีม.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection)
    database.close()
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_command_makes_the_report(language: str, team: Path, run: Run, tmp_path: Path):
    path = tmp_path / "รายงาน.pdf"
    place = ("--database", str(team), "--today", "2026-11-20")
    done = run("report", str(path), "--workshop", WORKSHOP, "--language", language, "--json", *place)
    assert (done.status, done.err) == (0, "")
    said = done.json
    assert (said["file"], said["workshop"], said["language"]) == (str(path), WORKSHOP, language)
    data = path.read_bytes()
    assert said["bytes"] == len(data)
    assert LANGUAGES[language] in data


def test_an_unknown_workshop_names_those_there_are(team: Path, run: Run, tmp_path: Path):
    done = run(
        "report", str(tmp_path / "a.pdf"), "--workshop", "x", "--database", str(team), "--language", "en"
    )
    assert done.status == 1
    assert WORKSHOP in done.err
    assert not list(tmp_path.glob("*.pdf"))


def test_another_ending_is_refused_before_the_database_is_opened(run: Run, tmp_path: Path):
    done = run("report", str(tmp_path / "a.docx"), "--workshop", "x", "--language", "en")
    assert (done.status, done.err) == (1, "a.docx must end in .pdf, .xlsx or .pptx. Choose one of them.\n")


def test_other_commands_speak_one_language(run: Run):
    assert run("teams", "--language", "both").status == 2
    assert run("report", "a.pdf", "--workshop", "x", "--language", "fr").status == 2
