"""`compare`: a workshop, two waves, two periods or a file, as a program and as a person reads it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assessments.change import PairedChange
from gui.command_line.compare_report import word
from models.database import Database
from models.sample import add_sample_team
from models.workshops import add_workshop, workshops
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import HOUR, Run

DISCIPLINE = [
    *(
        "key",
        "n_pairs",
        "n_before",
        "n_after",
        "before_mean",
        "after_mean",
        "difference",
        "low",
        "high",
        "label",
    ),
    *("g_av", "wilcoxon", "rank_biserial", "up", "same", "down"),
]
PERIOD = {
    *("seconds", "income_minor", "revenue_per_hour_minor", "coverage", "person_weeks", "days_over"),
    *("seconds_by_purpose", "left_out_seconds", "from", "to", "notes"),
}
PEOPLE = ["team_size", "before", "after", "matched", "before_only", "after_only"]
QUESTIONS = """key = "lek"
version = 1
title.th = "แบบเล็ก"
[scale]
min = 1
max = 5
labels.en = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]
[[discipline]]
key = "pm"
label.th = "ความรอบรู้แห่งตน"
label.en = "Personal mastery"
[[item]]
key = "write"
discipline = "pm"
text.th = "เขียนได้"
"""
WORDS = ["", "Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]

Write = Callable[[str, str], str]


@pytest.fixture
def file(tmp_path: Path) -> Write:
    def write(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The sample team's database, and the name of its workshop."""
    path = tmp_path_factory.mktemp("ตัวอย่าง") / "ทีม.db"
    database = Database.create(path)
    with database.transaction() as connection:
        team = add_sample_team(connection).rows[0].key
    with database.read() as connection:
        ((workshop, _),) = workshops(connection, team)
    database.close()
    return str(path), workshop.name


def test_a_workshop_as_json(run: Run, sample: tuple[str, str]) -> None:
    place, name = sample
    outcome = run("compare", "--workshop", name, "--database", place, "--today", "2026-11-20", "--json")
    assert (outcome.status, outcome.err) == (0, "")
    found = outcome.json
    assert list(found) == ["paired", "reason", "attrition", "disciplines", "time_use"]
    assert (found["paired"], found["reason"]) == (True, None)
    assert list(found["attrition"]) == PEOPLE
    assert [one["key"] for one in found["disciplines"]] == ["pm", "mm", "sv", "tl", "st"]
    for one in found["disciplines"]:
        assert list(one) == DISCIPLINE
        assert one["difference"] == pytest.approx(one["after_mean"] - one["before_mean"])
        assert one["up"] + one["same"] + one["down"] == one["n_pairs"] == 8
        assert list(one["g_av"]) == ["value", "low", "high"]
        # The limits are those of d_av: their middle is larger than g_av, which is corrected for bias.
        assert abs(one["g_av"]["low"] + one["g_av"]["high"]) / 2 > abs(one["g_av"]["value"])
        assert list(one["wilcoxon"]) == ["w_plus", "p", "p_holm", "zeros"]
        assert one["wilcoxon"]["zeros"] == one["same"]
        assert one["wilcoxon"]["p"] <= one["wilcoxon"]["p_holm"]
    use = found["time_use"]
    assert use["basis"] == "day"
    for period in (use["before"], use["after"]):
        assert set(period) == PERIOD
        assert sum(period["seconds_by_purpose"].values()) == period["seconds"]
        rate = period["income_minor"] * HOUR / period["seconds"]
        assert float(period["revenue_per_hour_minor"]) == pytest.approx(rate, abs=5e-5)
        assert period["person_weeks"] == 64.0


@pytest.mark.parametrize(
    ("language", "words"), [("th", ["รายได้ต่อชั่วโมง", "ทีม"]), ("en", ["clearly up", "Pairs", "g_av"])]
)
def test_a_workshop_as_people_read_it(
    run: Run, sample: tuple[str, str], language: str, words: list[str]
) -> None:
    place, name = sample
    outcome = run("compare", "--workshop", name, "--database", place, "--language", language)
    assert outcome.status == 0
    assert all(word in outcome.out for word in words)


def test_what_is_missing_of_a_workshop_is_said(run: Run, recorded: str) -> None:
    database = Database.open(recorded)
    with database.transaction() as connection:
        add_workshop(
            *(connection, [SmallTeam.key], "เวที"),
            days=(date(2026, 9, 30), date(2026, 9, 30)),
            before=(date(2026, 9, 1), date(2026, 9, 30)),
            after=(date(2026, 10, 1), date(2026, 10, 31)),
        )
    database.close()
    words = ("--team", SmallTeam.key, "--database", recorded, "--language", "en", "--today")
    outcome = run("compare", "--workshop", "เวที", *words, "2026-10-15")
    assert outcome.status == 0
    assert outcome.err == (
        "There are no two closed waves to compare yet.\n"
        "A period is not over yet: its person-weeks are already whole, its hours are not.\n"
    )
    assert run("compare", "--workshop", "เวที", *words, "2026-10-31").err.count("\n") == 1


def test_two_periods_alone(run: Run, recorded: str) -> None:
    days = (
        "--before-from",
        "2026-09-01",
        "--before-to",
        "2026-09-30",
        "--after-from",
        "2026-10-01",
        "--after-to",
        "2026-10-31",
    )
    found = run("compare", *days, "--basis", "cash", "--database", recorded, "--json").json
    assert (found["paired"], found["reason"], found["attrition"], found["disciplines"]) == (
        False,
        "no_waves",
        None,
        [],
    )
    before, after = found["time_use"]["before"], found["time_use"]["after"]
    assert (before["seconds"], before["income_minor"], before["revenue_per_hour_minor"]) == (
        8 * HOUR,
        300_000,
        "37500.0000",
    )
    assert (after["seconds"], after["income_minor"], after["days_over"]) == (13 * HOUR, 140_000, 1)
    assert before["seconds_by_purpose"] == {
        "earning": 0,
        "mission": 6 * HOUR,
        "learning": 0,
        "administration": 2 * HOUR,
        "travel": 0,
    }
    assert after["seconds_by_purpose"]["none"] == 10 * HOUR


def _survey(codes: list[str], points: list[int], title: str) -> str:
    rows = [f"{code},{WORDS[point]}" for code, point in zip(codes, points, strict=True)]
    return "\n".join([f"UniqueID,{title}", *rows]) + "\n"


def test_two_surveys_with_codes_of_their_own(run: Run, file: Write, tmp_path: Path) -> None:
    """Five codes stand once in both files; 9x is repeated before, 7q after, and 1K differs from 1k by its case alone."""
    map_before = file("ก่อน.toml", '[columns]\ncode = "UniqueID"\n')
    map_after = file("หลัง.toml", '[columns]\ncode = "UniqueID"\nwrite = "WriteProgram"\n')
    before = file(
        "ก่อน.csv",
        _survey(
            ["1k", "2b", "3c", "4d", "5e", "9x", "9x", "7q", "", ""], [2, 3, 2, 4, 1, 5, 1, 3, 3, 3], "write"
        ),
    )
    after = file(
        "หลัง.csv",
        _survey(
            ["5e", "1k", "2b", "3c", "4d", "9x", "7q", "7q", "1K", ""],
            [3, 3, 4, 2, 5, 1, 1, 5, 5, 3],
            "WriteProgram",
        ),
    )
    words = ("--mode", "coded", "--instrument", file("lek.toml", QUESTIONS), "--team", "นักวิจัย", "--json")
    place = ("--database", str(tmp_path / "วิจัย.db"))
    first = run("assess", "import", before, "--wave", "ก่อน", "--map", map_before, *words, *place)
    assert first.status == 0, first.err
    assert (first.json["imported"], first.json["repeated_codes"]) == (10, 2)
    assert "9x" not in first.err and "2" in first.err
    second = run(
        "assess", "import", after, "--wave", "หลัง", "--map", map_after, "--codes", "own", *words, *place
    )
    assert (second.json["imported"], second.json["repeated_codes"]) == (10, 2)
    outcome = run("compare", "--before-wave", "ก่อน", "--after-wave", "หลัง", *place, "--json")
    assert outcome.status == 0, outcome.err
    found = outcome.json
    assert (found["paired"], found["time_use"]) == (True, None)
    assert found["attrition"] == dict(zip(PEOPLE, [None, 10, 10, 5, 5, 5], strict=True))
    (one,) = found["disciplines"]
    # 2→3, 3→4, 2→2, 4→5, 1→3: mean change 1.
    assert (one["n_pairs"], one["before_mean"], one["after_mean"], one["difference"]) == (5, 2.4, 3.4, 1.0)
    assert (one["up"], one["wilcoxon"]) == (None, None)
    whole = run(
        "compare", "--before-wave", "ก่อน", "--after-wave", "หลัง", "--threshold", "1", *place, "--json"
    )
    (one,) = whole.json["disciplines"]
    assert (one["up"], one["same"], one["down"], one["wilcoxon"]["zeros"]) == (4, 1, 0, 1)
    # Pratt: the zero has rank 1, three ones rank 3, the two rank 5.
    assert one["wilcoxon"]["w_plus"] == 14


def test_cards_stay_cards(run: Run, file: Write, tmp_path: Path) -> None:
    """A few wrong codes are slips, and a file with a single card holds cards."""
    words = (
        "--wave",
        "ก่อน",
        "--mode",
        "coded",
        "--instrument",
        file("lek.toml", QUESTIONS),
        "--team",
        "นักวิจัย",
    )
    place = ("--database", str(tmp_path / "วิจัย.db"))
    slips = run("assess", "import", file("ก.csv", "code,write\nK7M,3\nABC,4\n"), *words, *place)
    assert slips.status == 1
    chosen = run(
        "assess", "import", file("ก.csv", "code,write\nK7M,3\nABC,4\n"), *words, "--codes", "own", *place
    )
    assert chosen.status == 0, chosen.err


def test_values_from_a_file(run: Run, file: Write) -> None:
    rows = [
        f"วิสัยทัศน์,{code},{before},{after}"
        for code, before, after in zip("กขคงจ", "22334", "33345", strict=True)
    ]
    place = file("คะแนน.csv", "\n".join(["scale,code,before,after", *rows]) + "\n")
    found = run("compare", "--data", place, "--zero-method", "wilcox", "--json").json
    (one,) = found["disciplines"]
    assert (found["time_use"], found["paired"], one["key"], one["n_pairs"]) == (None, True, "วิสัยทัศน์", 5)
    assert (one["difference"], one["label"], one["up"]) == (0.8, "clearly_up", None)
    # All four who changed went up: W+ = 10 with p = 0.125 would tell that as plainly as the counts.
    assert (one["wilcoxon"], one["rank_biserial"]) == (None, None)
    research = ("--threshold", "1", "--zero-method", "wilcox", "--worthwhile", "0.9")
    whole = run("compare", "--data", place, *research, "--json")
    (one,) = whole.json["disciplines"]
    assert (one["wilcoxon"]["w_plus"], one["wilcoxon"]["p"], one["rank_biserial"]) == (10, 0.125, 1)
    assert (one["label"], one["up"], one["same"]) == ("up_small", 4, 1)
    assert whole.err.count("\n") == 1
    assert "วิสัยทัศน์" in run("compare", "--data", place).out


def test_a_file_with_a_wrong_cell_is_refused_with_its_place(run: Run, file: Write) -> None:
    place = file("คะแนน.csv", "scale,code,before,after\nก,a,1,สอง\n")
    outcome = run("compare", "--data", place, "--language", "en")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "คะแนน.csv, row 2, column “after”: “สอง” is not a number. Nothing was compared.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Say what to compare"),
        (("--basis", "day"), "Say what to compare"),
        (("--before-wave", "ก"), "--after-wave"),
        (("--before-from", "2026-09-01", "--before-to", "2026-09-02"), "--after-from, --after-to"),
        (("--workshop", "ก", "--basis", "day"), "leave the waves, days and basis out"),
        (("--workshop", "ก", "--threshold", "5"), "has its own rules"),
        (("--data", "ก.csv", "--workshop", "ข"), "each say everything"),
        (("--workshop", "ก"), "There is no workshop “ก”"),
        (("--before-wave", "ก", "--after-wave", "ข"), "There is no wave “ก”"),
        (
            (
                "--before-from",
                "2026-09-01",
                "--before-to",
                "2026-09-30",
                "--after-from",
                "2026-09-30",
                "--after-to",
                "2026-10-02",
            ),
            "must begin when the period before is over",
        ),
        (
            (
                "--before-from",
                "2026-09-05",
                "--before-to",
                "2026-09-01",
                "--after-from",
                "2026-09-30",
                "--after-to",
                "2026-10-02",
            ),
            "ends before it begins",
        ),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    run: Run, recorded: str, words: tuple[str, ...], said: str
) -> None:
    outcome = run("compare", *words, "--database", recorded, "--language", "en")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.count("\n") == 1 and said in outcome.err


def test_a_wrong_number_of_people_is_a_usage_error(run: Run) -> None:
    outcome = run("compare", "--data", "ก.csv", "--threshold", "3.5", "--language", "en")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.endswith("--threshold: '3.5' is not a whole number.\n")


def test_a_wrong_number_of_points_is_a_usage_error(run: Run) -> None:
    assert run("compare", "--data", "x.csv", "--worthwhile", "-1").status == 2
    assert run("compare", "--data", "x.csv", "--zero-method", "split").status == 2


@pytest.mark.parametrize(
    ("n", "mean", "said"),
    [
        (8, 0.0, "same"),
        (8, 0.5, "clearly_up"),
        (8, -0.5, "clearly_down"),
        (3, 0.5, "leaning_up"),
        (3, 0.0, "unclear"),
    ],
)
def test_everybody_alike_has_no_interval_and_still_a_word(n: int, mean: float, said: str) -> None:
    alike = PairedChange(n, 3, 3 + mean, mean, 0.0, None, None, "no_variation", n, 0, 0)
    assert word(alike, 0.3) == said
