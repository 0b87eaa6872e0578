"""`assess` as a person uses it: open, bring in, close and read a wave, and what it refuses to show."""

from pathlib import Path

import pytest

from assessments.five_disciplines import codes
from models import answering, responses, waves
from models.database import Database
from models.instruments import built_in
from models.ratings import Answer
from models.response_rows import Entered, Who
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import Run

DISCIPLINE = [
    *("key", "label", "k", "n", "mean", "sd", "ad_m", "rwg_uniform", "rwg_skewed", "alpha", "dream_mean"),
    *("gap", "pni", "prorated"),
]
ITEM = ["key", "discipline", "n", "mean", "sd", "ad", "counts", "suppressed"]
SMALL = """key = "lek"
version = 1
title.th = "แบบเล็ก"
[scale]
min = 1
max = 5
[[discipline]]
key = "pm"
label.th = "ความรอบรู้แห่งตน"
label.en = "Personal mastery"
[[item]]
key = "a"
discipline = "pm"
text.th = "ข้อหนึ่ง"
[[item]]
key = "b"
discipline = "pm"
reverse = true
text.th = "ข้อสอง"
"""


@pytest.fixture
def file(tmp_path: Path):
    def write(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def _table(rows: list[tuple[object, ...]], *head: str) -> str:
    return "\n".join([",".join(head), *(",".join(map(str, row)) for row in rows)]) + "\n"


def test_research_data_from_nothing_to_figures(run: Run, file, tmp_path: Path) -> None:
    """Eight people; b is reversed, so that 5 there is 1. Scores: 1, 2, 3, 4, 5, 5, 3 (one item); the empty line is nobody."""
    rows = [(1, 5), (2, 4), (3, 3), (4, 2), (5, 1), (5, 1), (3, "NA"), ("", "")]
    place = str(tmp_path / "วิจัย.db")
    done = run(
        *("assess", "import", file("ก.csv", _table(rows, "a", "b")), "--wave", "ตีพิมพ์"),
        *("--instrument", file("lek.toml", SMALL), "--team", "นักวิจัย", "--database", place, "--json"),
    )
    assert done.status == 0, done.err
    assert done.json["imported"] == done.json["finished"] == 7
    assert (done.json["rejected"], done.json["unasked"], done.json["instrument"]) == ([], [], "lek")
    scores = run("assess", "scores", "--wave", "ตีพิมพ์", "--threshold", "1", "--database", place, "--json")
    found = scores.json
    assert list(found) == ["n", "team_size", "threshold", "suppressed", "disciplines", "items"]
    assert (found["n"], found["team_size"], found["threshold"], found["suppressed"]) == (7, None, 1, False)
    assert scores.err.count("\n") == 1
    (discipline,) = found["disciplines"]
    assert list(discipline) == DISCIPLINE and [list(item) for item in found["items"]] == [ITEM] * 2
    assert (discipline["k"], discipline["n"], discipline["prorated"]) == (2, 7, 1)
    assert discipline["mean"] == pytest.approx(23 / 7)
    assert found["items"][1]["counts"] == {"1": 2, "2": 1, "3": 1, "4": 1, "5": 1}


def test_few_answers_stay_hidden(run: Run, file, recorded: str) -> None:
    words = ("--database", recorded, "--instrument", file("lek.toml", SMALL))
    run("assess", "import", file("ก.csv", _table([(1, 2)] * 4, "a", "b")), "--wave", "สี่คน", *words)
    scores = run("assess", "scores", "--wave", "สี่คน", "--database", recorded, "--json")
    assert scores.json["suppressed"] is True
    assert scores.json["disciplines"][0]["mean"] is None
    assert all(item["counts"] is None and item["mean"] is None for item in scores.json["items"])
    assert "5" in scores.err


def _answers(database: str, count: int) -> None:
    """So many people hand in, each with a card."""
    opened = Database.open(database)
    with opened.transaction() as connection:
        (wave,) = waves.waves(connection, SmallTeam.key)
        rows = [Entered(Answer((3,) * 30, (4,) * 5), Who((f"{number:064}",))) for number in range(count)]
        answering.enter(connection, wave, rows)
    opened.close()


def test_a_wave_is_opened_closed_and_read(run: Run, recorded: str) -> None:
    place = ("--database", recorded)
    opened = run("assess", "open", "ก่อนเวที", "--today", "2026-11-20", *place, "--json")
    assert opened.status == 0, opened.err
    assert (opened.json["state"], opened.json["team_size"], opened.json["mode"]) == ("open", 2, "coded")
    assert (opened.json["instrument"], opened.json["dream"], opened.json["finished"]) == (
        "wela-core",
        "discipline",
        0,
    )
    _answers(recorded, 6)
    early = run("assess", "scores", "--wave", "ก่อนเวที", *place)
    assert (early.status, early.out, early.err.count("\n")) == (1, "", 1)
    closed = run("assess", "close", "ก่อนเวที", "--today", "2026-11-21", *place, "--json")
    assert (closed.json["state"], closed.json["finished"], closed.json["abandoned"]) == ("closed", 6, 0)
    scores = run("assess", "scores", "--wave", "ก่อนเวที", *place, "--json").json
    assert (scores["n"], scores["team_size"], scores["suppressed"]) == (6, 2, False)
    assert [one["mean"] for one in scores["disciplines"]] == [3.0] * 5
    assert [one["gap"] for one in scores["disciplines"]] == [1.0] * 5
    again = run("assess", "close", "ก่อนเวที", *place)
    assert again.status == 1


def test_what_was_promised_is_kept(run: Run, file, recorded: str) -> None:
    place = ("--database", recorded)
    run("assess", "open", "รอบ", "--threshold", "6", *place)
    _answers(recorded, 6)
    run("assess", "close", "รอบ", *place)
    for threshold in ("1", "5", "2", "11"):
        refused = run("assess", "scores", "--wave", "รอบ", "--threshold", threshold, *place)
        assert (refused.status, refused.out) == (1, "")
    assert run("assess", "scores", "--wave", "รอบ", "--threshold", "7", *place, "--json").json["suppressed"]
    assert run("assess", "open", "รอบใหม่", "--threshold", "4", *place).status == 1
    assert run("assess", "open", "รอบใหม่", "--threshold", "4", "--consent", "averages", *place).status == 0


def test_a_file_comes_into_an_open_wave(run: Run, file, recorded: str) -> None:
    place = ("--database", recorded)
    run("assess", "open", "มือถือ", "--instrument", file("lek.toml", SMALL), "--mode", "anonymous", *place)
    rows = [(1, 2, f"uuid:{number}") for number in range(6)]
    for finished in (6, 6):  # the same file again: each answer once
        done = run(
            "assess",
            "import",
            file("ก.csv", _table(rows, "a", "b", "_uuid")),
            "--wave",
            "มือถือ",
            *place,
            "--json",
        )
        assert (done.status, done.json["finished"]) == (0, finished), done.err
    assert (
        run(
            "assess",
            "import",
            file("ก.csv", _table(rows, "a", "b", "_uuid")),
            "--wave",
            "มือถือ",
            "--mode",
            "named",
            *place,
        ).status
        == 1
    )
    run("assess", "close", "มือถือ", *place)
    assert run("assess", "scores", "--wave", "มือถือ", *place, "--json").json["n"] == 6


def test_one_bad_cell_and_nothing_is_written(run: Run, file, tmp_path: Path) -> None:
    place = str(tmp_path / "ใหม่.db")
    words = ("--wave", "รอบ", "--instrument", file("lek.toml", SMALL), "--team", "ทีมป่า", "--database", place)
    bad = run("assess", "import", file("ก.csv", _table([(1, 9)], "a", "b")), *words, "--json")
    assert bad.status == 1
    assert [(one["row"], one["column"]) for one in bad.json["rejected"]] == [(2, "b")]
    assert not Path(place).exists()
    assert run("assess", "import", file("ก.csv", _table([(1, 9)], "a", "b")), *words).status == 1
    dry = run("assess", "import", file("ก.csv", _table([(1, 3)], "a", "b")), *words, "--dry-run", "--json")
    assert (dry.status, dry.json["imported"]) == (0, 1)
    assert not Path(place).exists()


def test_a_map_says_what_columns_and_cells_mean(run: Run, file, recorded: str) -> None:
    rows = [("บ่อย", 2)] * 5
    done = run(
        *(
            "assess",
            "import",
            file("ก.csv", _table(rows, "Q1", "Q2")),
            "--wave",
            "รอบ",
            "--database",
            recorded,
        ),
        *("--instrument", file("lek.toml", SMALL)),
        *("--map", file("map.toml", '[columns]\na = "Q1"\nb = "Q2"\n[values]\n"บ่อย" = 4\n'), "--json"),
    )
    assert (done.status, done.json["imported"]) == (0, 5), done.err
    scores = run("assess", "scores", "--wave", "รอบ", "--database", recorded, "--json").json
    assert [item["mean"] for item in scores["items"]] == [4.0, 2.0]
    wrong = file("map.toml", '[columns]\na = "Q1"\n[values]\n"บ่อย" = "ดี"\n')
    assert run("assess", "import", "ก.csv", "--wave", "ร", "--database", recorded, "--map", wrong).status == 1


def test_names_of_a_named_wave_are_members(run: Run, file, recorded: str) -> None:
    place = ("--database", recorded)
    run("assess", "open", "ชื่อ", "--instrument", file("lek.toml", SMALL), "--mode", "named", *place)
    head = ("member", "a", "b")
    wrong = run("assess", "import", file("ก.csv", _table([("ใครก็ไม่รู้", 1, 2)], *head)), "--wave", "ชื่อ", *place)
    assert wrong.status == 1 and "ใครก็ไม่รู้" in wrong.out
    done = run(
        "assess",
        "import",
        file("ก.csv", _table([("สมชาย  ใจดี", 1, 2)], *head)),
        "--wave",
        "ชื่อ",
        *place,
        "--json",
    )
    assert (done.status, done.json["finished"]) == (0, 1), done.err


def test_cards_in_a_file_become_hashes(run: Run, file, recorded: str) -> None:
    cards = codes.new_cards(2)
    rows = [(codes.spaced(cards[0]).lower(), 1, 2), (cards[1], 3, 4), ("", 5, 5)]
    words = ("--wave", "มือถือ", "--mode", "coded", "--team-size", "9", "--instrument", file("lek.toml", SMALL))
    table = file("ก.csv", _table(rows, "code", "a", "b"))
    done = run("assess", "import", table, *words, "--database", recorded, "--json")
    assert (done.status, done.json["imported"]) == (0, 3), done.err
    opened = Database.open(recorded)
    with opened.read() as connection:
        (wave,) = waves.waves(connection, SmallTeam.key)
        found = {one.who.code for one in responses.answers_of(connection, wave)}
    opened.close()
    assert (wave.mode, wave.team_size) == ("coded", 9)
    assert found == {(codes.card_hash(card, wave.salt).hex(),) for card in cards} | {()}
    slip = file("ก.csv", _table([(cards[0][:-1] + "?", 1, 2)], "code", "a", "b"))
    refused = run("assess", "import", slip, "--wave", "อีกรอบ", *words[2:], "--database", recorded, "--json")
    assert (refused.status, [one["row"] for one in refused.json["rejected"]]) == (1, [2])
    assert cards[0] not in refused.out


def test_questionnaires_are_listed(run: Run, recorded: str, tmp_path: Path) -> None:
    keys = [one.key for one in built_in()]
    for place in (recorded, str(tmp_path / "ไม่มี.db")):
        listed = run("assess", "instruments", "--database", place, "--json").json
        assert [one["key"] for one in listed] == keys
        assert (listed[0]["items"], len(listed[0]["disciplines"]), listed[0]["own"]) == (30, 5, False)
    assert "wela-core" in run("assess", "instruments", "--database", recorded).out


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("assess",), 2, "ขาด"),
        (("assess", "nothing"), 2, "scores"),
        (("assess", "scores"), 2, "--wave"),
        (("assess", "scores", "--wave", "ไม่มี"), 1, "ไม่มี"),
        (("assess", "open", "รอบ", "--instrument", "ไม่มี"), 1, "wela-core"),
        (("assess", "open", "รอบ", "--mode", "secret"), 2, "anonymous"),
        (("assess", "import", "ไม่มี.csv", "--wave", "รอบ"), 1, "ไม่มี.csv"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    run: Run, recorded: str, words: tuple[str, ...], status: int, said: str
) -> None:
    outcome = run("--database", recorded, *words)
    assert (outcome.status, outcome.out) == (status, "")
    assert said in outcome.err


def test_common_options_may_stand_anywhere(run: Run, recorded: str) -> None:
    for words in (
        ("--database", recorded, "assess", "instruments", "--json"),
        ("assess", "--database", recorded, "--json", "instruments"),
        ("assess", "instruments", "--json", "--database", recorded),
    ):
        assert run(*words).json[0]["key"] == "wela-core"


def test_help_of_the_family_and_of_its_commands(run: Run) -> None:
    assert "instruments" in run("assess", "--help").out
    assert "--alpha" in run("assess", "scores", "--help").out
