"""What every command has in common: options, languages, exit statuses, and one sentence for whatever goes wrong."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from gui.command_line import hours, output
from gui.command_line.main import commands, main
from models.database import Database
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import OTHER_TEAM, Run

ROOT = Path(__file__).parents[3]


def one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and "Traceback" not in text and text.strip() != ""


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--json"],
        ["fly"],
        ["hours"],
        ["hours", "--by"],
        ["hours", "--by", "colour"],
        ["hours", "--by", "project,"],
        ["hours", "--by", "project", "--from", "1/9/2026"],
        ["hours", "--by", "project", "--from", "2026-02-30"],
        ["hours", "--by", "project", "--from", "2026-W10-1"],
        ["hours", "--by", "project", "--from", "๒๐๒๖-๐๙-๒๑"],
        ["hours", "--by", "project", "extra"],
        ["hours", "--by", "project", "--jso"],
        ["--bogus", "hours", "--by", "project"],
        ["efficiency", "--by", "day", "--basis", "cash"],
        ["efficiency", "--by", "project"],
        ["income", "--by", "member", "--basis", "cash"],
        ["import"],
        ["import", "x.csv", "--format", "excel"],
        ["export"],
        ["sample"],
        ["teams", "--language", "fr"],
    ],
)
@pytest.mark.parametrize("language", ["th", "en"])
def test_wrong_usage_is_a_line_of_usage_and_a_sentence(
    run: Run, words: list[str], language: str, monkeypatch
) -> None:
    monkeypatch.setenv("WELA_LANGUAGE", language)
    outcome = run(*words)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 2
    assert outcome.err.startswith(
        "usage: " if language == "en" and "fr" not in words else ("วิธีใช้: ", "usage: ")
    )


def test_what_is_missing_is_named(run: Run) -> None:
    assert run("--language", "en", "--json").err.endswith("\nSomething is missing: COMMAND.\n")
    assert run("hours", "--language", "en").err.endswith("\nSomething is missing: --by.\n")


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_command_explains_itself(run: Run, language: str) -> None:
    assert all(name in run("--help", "--language", language).out for name in commands())
    for name in commands():
        outcome = run(name, "--language", language, "--help")
        assert (outcome.status, outcome.err) == (0, "")
        assert "--database" in outcome.out
        assert ("วิธีใช้" in outcome.out) == (language == "th")
        assert ": :" not in outcome.out


def test_common_options_stand_before_or_after_the_command(run: Run, recorded: str) -> None:
    before = run("--json", "--database", recorded, "--language", "en", "hours", "--by", "purpose")
    after = run("hours", "--by", "purpose", f"--database={recorded}", "--language=en", "--json")
    assert before == after
    assert before.status == 0


def test_options_may_stand_between_files(run: Run, tmp_path: Path) -> None:
    for name in ("ก.csv", "ข.csv"):
        (tmp_path / name).write_text(f"day,hours,member\n2026-09-01,1,{name}\n", encoding="utf-8")
    files = [str(tmp_path / name) for name in ("ก.csv", "ข.csv")]
    place = ("--database", str(tmp_path / "ใหม่.db"))
    outcome = run("import", files[0], "--team", "ทีม", *place, files[1], "--json")
    assert (outcome.status, [one["imported"] for one in outcome.json]) == (0, [1, 1])
    outcome = run("import", "--json", *place, "--", *files)
    assert (outcome.status, [one["duplicates"] for one in outcome.json]) == (0, [1, 1])


def test_several_teams_need_a_name(run: Run, two_teams: str) -> None:
    outcome = run("efficiency", "--by", "project", "--basis", "day", "--database", two_teams)
    assert (outcome.status, outcome.out) == (1, "")
    assert one_sentence(outcome.err)
    assert "กลุ่มต้นกล้า" in outcome.err
    assert "กลุ่มรักษ์เล" in outcome.err
    for name in ("กลุ่มต้นกล้า", " กลุ่มต้นกล้า ", SmallTeam.key):
        assert run("hours", "--by", "day", "--team", name, "--database", two_teams).status == 0
    assert run("hours", "--by", "day", "--team", "ทีมอื่น", "--database", two_teams).status == 1


def test_teams_are_listed_by_name(run: Run, two_teams: str) -> None:
    assert run("teams", "--database", two_teams, "--json").json == [
        {"key": SmallTeam.key, "name": "กลุ่มต้นกล้า", "members": 2, "entries": 5}
        | {"first_day": "2026-09-01", "last_day": "2026-10-03"},
        {"key": OTHER_TEAM, "name": "กลุ่มรักษ์เล", "members": 0, "entries": 0}
        | {"first_day": None, "last_day": None},
    ]
    assert len(run("teams", "--database", two_teams).out.splitlines()) == 3
    assert len(run("teams", "--database", two_teams, "--team", OTHER_TEAM, "--json").json) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["hours", "--by", "day", "--from", "2026-10-02", "--to", "2026-10-01"],
        ["hours", "--by", "day", "--project", "ไม่มีจริง"],
        ["hours", "--by", "day", "--member", "ไม่มีจริง"],
        ["export", "ที่ไหนสักแห่ง/ไม่มี/ออก.csv"],
        ["export", "ออก.pdf"],
    ],
)
@pytest.mark.parametrize("language", ["th", "en"])
def test_what_is_refused_is_one_sentence(run: Run, recorded: str, words: list[str], language: str) -> None:
    outcome = run(*words, "--database", recorded, "--language", language)
    assert (outcome.status, outcome.out) == (1, "")
    assert one_sentence(outcome.err)


def test_files_that_are_no_database(run: Run, tmp_path: Path) -> None:
    text, other, empty = (tmp_path / name for name in ("ข้อความ.db", "อื่น.db", "ว่าง.db"))
    text.write_text("ไม่ใช่ฐานข้อมูล", encoding="utf-8")
    empty.touch()
    with sqlite3.connect(other) as raw:
        raw.execute("CREATE TABLE team (name)")
    for place in (
        text,
        other,
        empty,
        tmp_path,
        tmp_path / "ไม่มี.db",
        "mysql://localhost/x",
        "postgresql://a:b:c",
    ):
        outcome = run("hours", "--by", "day", "--database", str(place))
        assert (outcome.status, outcome.out) == (1, ""), place
        assert one_sentence(outcome.err), place


def test_an_empty_database_has_no_team(run: Run, file_database: Database) -> None:
    outcome = run("hours", "--by", "day", "--database", file_database.location)
    assert outcome.status == 1
    assert one_sentence(outcome.err)


def test_our_own_fault_is_a_sentence_and_a_log(run: Run, recorded: str, monkeypatch, tmp_path: Path) -> None:
    def fail(_: object) -> None:
        raise ZeroDivisionError("ลับ")

    monkeypatch.setattr(hours, "run", fail)
    outcome = run("hours", "--by", "day", "--database", recorded)
    assert (outcome.status, outcome.out) == (1, "")
    assert one_sentence(outcome.err)
    assert "ลับ" not in outcome.err
    logs = list((tmp_path / "home").rglob("command_line.log"))
    assert len(logs) == 1
    assert "ZeroDivisionError" in logs[0].read_text(encoding="utf-8")


def test_stopping_is_a_sentence(run: Run, recorded: str, monkeypatch) -> None:
    def stop(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(hours, "run", stop)
    outcome = run("hours", "--by", "day", "--database", recorded)
    assert outcome.status == 1
    assert one_sentence(outcome.err)


def test_a_closed_output_is_a_sentence(recorded: str, monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["hours", "--by", "day", "--database", recorded]) == 1
    assert one_sentence(capsys.readouterr().err)


def test_widths_of_thai_and_wide_characters() -> None:
    assert [output.width(text) for text in ("ที่นี่", "น้ำ", "กิ่ง", "日本", "abc")] == [2, 2, 2, 4, 3]


def test_a_name_cannot_steer_the_terminal() -> None:
    table = output.Table(("ชื่อ",), (("\x1b[31mแดง\n",),))
    assert output.layout(table) == "ชื่อ\n [31mแดง\n"


def test_a_name_cannot_turn_the_figures_beside_it_around() -> None:
    table = output.Table(("ชื่อ", "n"), (("ทีม\u202eก\u2067", "12"),))
    assert output.layout(table) == "ชื่อ    n\nทีมก  12\n"


def shell(*words: str, **settings: object) -> subprocess.CompletedProcess[bytes]:
    surroundings = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    return subprocess.run(
        [sys.executable, "main.py", *words],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        timeout=60,
        **settings,
    )


def test_a_real_process_speaks_utf8_whatever_the_terminal(recorded: str) -> None:
    done = shell("hours", "--by", "project", "--database", recorded, "--json")
    assert done.returncode == 0
    assert "ฟื้นฟูป่าชายเลน" in done.stdout.decode("utf-8")
    refused = shell("hours", "--by", "project", "--database", recorded + "x")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert "ไม่พบฐานข้อมูล" in refused.stderr.decode("utf-8")
    assert shell("hours").returncode == 2


def test_hours_wait_for_no_slow_library(recorded: str) -> None:
    words = ["hours", "--by", "project,month", "--database", recorded]
    slow = ("sqlalchemy", "numpy", "pandas", "matplotlib", "PySide6")
    code = f"import sys; from gui.command_line.main import main; main({words}); sys.exit(any(n in sys.modules for n in {slow}))"
    assert (
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60).returncode
        == 0
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a shell with pipes")
def test_a_reader_that_has_seen_enough_is_no_error(recorded: str) -> None:
    line = f'"{sys.executable}" main.py hours --by day,member --database "{recorded}" | true; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, timeout=60)
    assert (done.stdout, done.stderr) == (b"0\n", b"")
