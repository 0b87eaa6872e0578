"""`targets`, `what-if` and `follow` on the sample team, whose figures are known by hand."""

from pathlib import Path

import pytest

from models.database import Database
from models.sample import add_sample_team
from tests.conftest import SmallTeam
from tests.gui.command_line.conftest import HOUR, Run

TODAY = ("--today", "2026-11-20", "--language", "en")


@pytest.fixture
def sample(tmp_path: Path) -> str:
    path = tmp_path / "ตัวอย่าง.db"
    database = Database.create(path)
    with database.transaction() as connection:
        add_sample_team(connection, "en")
    database.close()
    return str(path)


def test_forty_hours_to_the_youth_are_worth_five_baht_an_hour(run: Run, sample: str) -> None:
    move = ("--move", "team core work", "Youth training", "40")
    outcome = run("what-if", *move, "--json", "--database", sample, *TODAY)
    assert (outcome.status, outcome.err) == (0, "")
    answer = outcome.json
    assert (answer["from"], answer["to"], answer["basis"]) == ("2026-09-21", "2026-11-15", "day")
    now, then = answer["now"], answer["then"]
    assert (now["seconds"], now["income_minor"], now["revenue_per_hour_minor"]) == (
        2_400 * HOUR,
        "54000000.0000",
        "22500.0000",
    )
    assert (then["seconds"], then["income_minor"]) == (2_400 * HOUR, "55260000.0000")
    assert then["revenue_per_hour_minor"] == "23025.0000"
    assert then["break_even_minor"] == now["break_even_minor"] == "19000.0000"
    assert then["margin_per_hour_minor"] == "4025.0000"
    assert answer["sentence"] == (
        "Move 40 h from Team core work to Youth training: revenue per hour from ฿225 to ฿230"
    )
    assert answer["assumptions"][0].startswith("Assumed: an hour of each project brings what it did in")
    assert [move["seconds"] for move in answer["moves"]] == [40 * HOUR]
    youth = next(row for row in answer["rows"] if row["label"] == "Youth training")
    assert (youth["seconds_now"], youth["seconds_then"]) == (600 * HOUR, 640 * HOUR)
    assert youth["revenue_per_hour_minor"] == "31500.0000"


def test_nothing_moved_is_what_was(run: Run, sample: str) -> None:
    answer = run("what-if", "--by", "purpose", "--json", "--database", sample, *TODAY).json
    assert answer["now"] == answer["then"]
    assert [row["key"] for row in answer["rows"]] == [
        *("earning", "mission", "learning", "administration", "travel"),
    ]


def test_the_table_says_what_is_assumed(run: Run, sample: str) -> None:
    move = ("--move", "-", "Youth training", "40")
    outcome = run("what-if", *move, "--database", sample, "--today", "2026-11-20", "--language", "en")
    assert outcome.status == 0
    assert "640.0" in outcome.out
    assert outcome.err.startswith("Add 40 h to Youth training: revenue per hour from ฿225 to ฿226")
    assert "Assumed:" in outcome.err


@pytest.mark.parametrize(
    "move", [("nobody", "Youth training", "4"), ("Team core work", "Youth training", "385"), ("-", "-", "1")]
)
def test_moves_that_cannot_be_are_refused(run: Run, sample: str, move: tuple[str, str, str]) -> None:
    outcome = run("what-if", "--move", *move, "--database", sample, *TODAY)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.count("\n") == 1


def test_targets_are_told_and_set(run: Run, sample: str) -> None:
    words = ("--json", "--database", sample, *TODAY)
    told = run("targets", *words).json
    assert told["currency"] == "THB"
    assert {row["measure"]: row["target"] for row in told["targets"]} == {
        "share:earning": 4_000,
        "share:mission": 2_500,
        "share:learning": 600,
        "share:administration": 1_800,
        "share:travel": 1_100,
        "revenue_per_hour": 24_000,
    }
    sets = ("--set", "share:learning=5.5%", "--set", "revenue_per_hour=250", "--set", "share:travel=")
    changed = {row["measure"]: row["target"] for row in run("targets", *sets, *words).json["targets"]}
    assert (changed["share:learning"], changed["revenue_per_hour"]) == (550, 25_000)
    assert "share:travel" not in changed


def test_a_period_without_hours_has_no_shares(run: Run, sample: str) -> None:
    outcome = run("what-if", "--from", "2020-01-01", "--to", "2020-02-01", "--database", sample, *TODAY)
    assert outcome.status == 0 and "%" not in outcome.out


@pytest.mark.parametrize("wanted", ["share:learning", "nothing=3", "share:learning=x", "share:learning=99"])
def test_targets_that_make_no_sense_change_nothing(run: Run, sample: str, wanted: str) -> None:
    words = ("--json", "--database", sample, *TODAY)
    before = run("targets", *words).json
    assert run("targets", "--set", wanted, *words).status == 1
    assert run("targets", *words).json == before


def test_commitments_are_followed_week_by_week(run: Run, sample: str) -> None:
    answer = run("follow", "--json", "--database", sample, *TODAY).json
    days, share = answer["promises"]
    assert (days["measure"], days["target"], days["at_most"]) == ("days_over", 4, True)
    assert [week["value"] for week in days["weeks"][:4]] == ["4.0000", "7.0000", "7.0000", "1.0000"]
    assert [week["standing"] for week in days["weeks"]] == [
        *("reached", "missed", "missed", "reached", "missed", "missed", "missed", "missed", "unfinished"),
    ]
    assert (days["reached"], days["judged"], days["counted_from"]) == (2, 8, "2026-09-21")
    assert (share["measure"], share["reached"], share["judged"]) == ("share:learning", 2, 8)
    # 10 of 314 hours in the first week
    assert share["weeks"][0]["value"] == "318.4713"
    assert answer["targets"][0]["measure"] == "revenue_per_hour"
    assert all(len(one["weeks"]) == 9 for one in answer["targets"])


def test_nothing_to_follow_is_said(run: Run, recorded: str) -> None:
    outcome = run("follow", "--database", recorded, "--team", SmallTeam.key, *TODAY)
    assert (outcome.status, outcome.out) == (0, "")
    assert outcome.err == (
        "No commitment has a measure and no target is set: there is nothing to follow yet.\n"
    )


def test_people_read_a_table_with_a_sentence(run: Run, sample: str) -> None:
    out = run("follow", "--database", sample, *TODAY).out
    assert "2 of 8 weeks reached the target (not counted: this week, which is not over)" in out
