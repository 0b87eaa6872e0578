"""`assess xlsform` and `assess export`: forms that servers take, and answers that leave without their people."""

import csv
import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pyreadstat
import pytest
from openpyxl import load_workbook
from pyxform.xls2xform import convert

from gui.command_line import assess_export, assess_xlsform
from gui.command_line.arguments import Parser
from gui.command_line.output import Answer as Told
from gui.language import set_language
from models import answering, waves
from models.asking import asking
from models.database import Database
from models.errors import AppError, Refused
from models.hours import names
from models.instruments import built_in
from models.ratings import Answer
from models.response_rows import Entered, Who

TODAY = "2026-11-26"
CORE = built_in()[0]


def told(module: object, *words: object) -> Told:
    """The answer of a command, as the command line makes it."""
    from gui.command_line.arguments import add_common

    set_language("th")
    parser = Parser("assess", "")
    module.arguments(parser)  # type: ignore[attr-defined]
    add_common(parser)
    return module.run(parser.parse_args([*map(str, words), "--today", TODAY]))  # type: ignore[attr-defined]


def collect(database: str, name: str, count: int, **rules: object) -> None:
    """A closed wave of so many people, each with a card of their own that they keep for the next one."""
    with closing(Database.open(database)) as opened:
        with opened.transaction() as connection:
            team = next(iter(names(asking(connection), "team")))
            begin = {"today": date(2026, 11, 20), "team_size": 20, "key": None} | rules
            waves.open_wave(connection, team, name, CORE, **begin)  # type: ignore[arg-type]
        with opened.transaction() as connection:
            wave = next(one for one in waves.waves(connection, team) if one.name == name)
            who = Who if wave.mode == "anonymous" else lambda n: Who((f"{n:064x}",))
            entered = [
                Entered(Answer((1 + n % 5, "na", *[3] * 28), (5,) * 5), Who() if who is Who else who(n))
                for n in range(count)
            ]
            answering.enter(connection, wave, entered)
            waves.close_wave(connection, wave.key, today=date(2026, 11, 21))


def test_a_form_of_our_own_questionnaire_needs_no_database(tmp_path: Path) -> None:
    path = tmp_path / "แบบ.xlsx"
    answer = told(assess_xlsform, path, "--mode", "anonymous", "--database", tmp_path / "none.db")
    assert convert(path).warnings == []
    assert answer.value == {
        "file": str(path),
        "instrument": "wela-core",
        "version": "1",
        "form_id": "wela-core",
        "form_version": "2026112601",
        "findings": [],
    }
    assert not (tmp_path / "none.db").exists()
    for words in (("a.csv",), ("a.xlsx", "--revision", "100"), ("a.xlsx", "--instrument", "nobody.toml")):
        with pytest.raises(AppError):
            told(assess_xlsform, tmp_path / words[0], *words[1:])


def test_a_doubtful_questionnaire_is_written_and_its_doubts_are_told(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'key="x"\nversion=1\ntitle.en="x"\nscale={min=1,max=3}\ndiscipline=[{key="d",label.en="d"}]\n'
        'item=[{key="i",discipline="d",text.en="we / they"}]\n',
        encoding="utf-8",
    )
    answer = told(assess_xlsform, tmp_path / "x.xlsx", "--instrument", own, "--dream", "none")
    assert [(one["sheet"], one["column"]) for one in answer.value["findings"]] == [
        ("survey", "label::English (en)")
    ]
    assert len(answer.tables) == 2 and answer.notices and answer.status == 0
    json.dumps(answer.value)


def test_the_form_of_a_wave_asks_what_the_wave_promised(tmp_path: Path, recorded: str) -> None:
    collect(recorded, "ก่อน", 0, mode="anonymous", dream="none")
    told(assess_xlsform, tmp_path / "a.xlsx", "--wave", "ก่อน", "--database", recorded)
    kinds = {
        row[0] for row in load_workbook(tmp_path / "a.xlsx")["survey"].iter_rows(min_row=2, values_only=True)
    }
    assert kinds == {"begin_group", "select_one extent5", "end_group"}
    with pytest.raises(Refused):
        told(assess_xlsform, tmp_path / "a.xlsx", "--wave", "ก่อน", "--mode", "named", "--database", recorded)


def test_answers_leave_with_ids_of_the_file_and_nothing_of_the_cards(tmp_path: Path, recorded: str) -> None:
    collect(recorded, "ก่อน", 8)
    collect(recorded, "หลัง", 9, today=date(2026, 11, 25))
    answer = told(assess_export, tmp_path / "คำตอบ.csv", "--database", recorded)
    assert [Path(file).name for file in answer.value["files"]] == [
        "คำตอบ.csv",
        "คำตอบ.codebook.csv",
        "คำตอบ.sps",
    ]
    assert (answer.value["waves"], answer.value["rows"]) == (["ก่อน", "หลัง"], 17)
    with (tmp_path / "คำตอบ.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    before, after = ({row["id"]: row for row in rows if row["wave"] == wave} for wave in ("ก่อน", "หลัง"))
    assert len(before) == 8 and before.keys() < after.keys()
    assert all(before[one]["pm_01"] == after[one]["pm_01"] for one in before)
    assert {row["pm_02"] for row in rows} == {"NA"}
    for path in tmp_path.glob("คำตอบ*"):
        assert f"{3:064x}" not in path.read_text(encoding="utf-8-sig")
    assert len(answer.notices) == 1


def test_a_workbook_and_an_spss_file_hold_one_wave(tmp_path: Path, recorded: str) -> None:
    collect(recorded, "ก่อน", 8)
    collect(recorded, "หลัง", 9, mode="anonymous", dream="none")
    told(assess_export, tmp_path / "a.xlsx", "--wave", "ก่อน", "--database", recorded)
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["data", "labels", "codebook", "results", "settings"]
    assert [book["results"].cell(2, place).value for place in range(1, 6)] == [
        "ก่อน",
        "pm",
        "ความรอบรู้แห่งตน",
        5,
        8,
    ]
    told(assess_export, tmp_path / "a.sav", "--wave", "หลัง", "--database", recorded)
    frame, about = pyreadstat.read_sav(tmp_path / "a.sav")
    assert len(frame) == 9 and "des_pm" not in about.column_names


def test_single_answers_of_few_people_do_not_leave(tmp_path: Path, recorded: str) -> None:
    collect(recorded, "เจ็ดคน", 7)
    with pytest.raises(Refused):
        told(assess_export, tmp_path / "a.csv", "--database", recorded)
    with pytest.raises(Refused, match="too few"):
        told(assess_export, tmp_path / "a.csv", "--wave", "เจ็ดคน", "--database", recorded)
    collect(recorded, "ยอมทุกคน", 7, consents=["distributions"])
    collect(recorded, "แปดคน", 8, today=date(2026, 11, 25))
    answer = told(assess_export, tmp_path / "a.csv", "--database", recorded)
    assert answer.value["waves"] == ["ยอมทุกคน", "แปดคน"]
    assert "เจ็ดคน" in answer.notices[0]
    assert "เจ็ดคน" not in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")


def test_an_open_wave_gives_nothing(tmp_path: Path, recorded: str) -> None:
    with closing(Database.open(recorded)) as opened, opened.transaction() as connection:
        team = next(iter(names(asking(connection), "team")))
        waves.open_wave(connection, team, "เปิดอยู่", CORE, today=date(2026, 11, 20), team_size=9)
    with pytest.raises(Refused):
        told(assess_export, tmp_path / "a.csv", "--wave", "เปิดอยู่", "--database", recorded)
    assert not (tmp_path / "a.csv").exists()
