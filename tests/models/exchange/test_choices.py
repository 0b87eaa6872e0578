"""What a person decides about the names of a file: who is meant, what is made, what is left out."""

from pathlib import Path

import pytest

from models.database import Database
from models.exchange.choices import NEW, NOTHING, Choices, person
from models.exchange.plan import ImportPlan, plan
from models.exchange.reading import read
from models.imports import bring_in
from tests.conftest import SmallTeam

HEADER = "day,duration,member,project,activity"
ROWS = ("2026-11-20,1:00,มาลี,ป่า,อบรม", "2026-11-21,2:00,มาลี ,ป่า,", "2026-11-22,3:00,สมชาย ใจดี,,อบรม")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ชั่วโมง.csv"
    path.write_text("\n".join((HEADER, *ROWS)), encoding="utf-8")
    return path


def _plan(database: Database, file: Path, choices: Choices | None = None) -> ImportPlan:
    with database.read() as connection:
        return plan(connection, SmallTeam.key, read(file), choices=choices)


def test_names_are_listed_once_with_their_rows(file_database: Database, file: Path) -> None:
    SmallTeam.fill(file_database)
    names = _plan(file_database, file).names
    assert [(one.axis, one.name, one.rows) for one in names] == [
        ("member", "มาลี", 2),
        ("member", "สมชาย ใจดี", 1),
        ("project", "ป่า", 2),
        ("activity", "อบรม", 2),
    ]
    assert names[1].key == SmallTeam.somchai


def test_choices_lead_elsewhere(file_database: Database, file: Path) -> None:
    SmallTeam.fill(file_database)
    choices = Choices(
        {person("มาลี"): SmallTeam.malee, person("สมชาย ใจดี"): NEW},
        {"ป่า": NOTHING},
        {"อบรม": SmallTeam.visit},
    )
    found = _plan(file_database, file, choices)
    (somchai,) = found.created.members
    assert (somchai.name, found.created.projects, found.created.activities) == ("สมชาย ใจดี", (), ())
    assert found.members == [SmallTeam.malee, SmallTeam.malee, somchai.key]
    assert (found.projects, found.activities) == ([None] * 3, [SmallTeam.visit, None, SmallTeam.visit])


def test_purpose_of_a_new_activity_is_what_was_chosen(file_database: Database, file: Path) -> None:
    SmallTeam.fill(file_database)
    assert _plan(file_database, file).created.activities[0].purpose == "learning"
    found = _plan(file_database, file, Choices(purposes={"อบรม": "travel"}))
    assert found.created.activities[0].purpose == "travel"


def test_repeating_under_other_choices_changes_nothing(file_database: Database, file: Path) -> None:
    SmallTeam.fill(file_database)
    with file_database.transaction() as connection:
        bring_in(connection, _plan(file_database, file, Choices({person("มาลี"): SmallTeam.malee})))
    again = _plan(file_database, file)
    assert (len(again.rows), again.duplicates, again.names) == (0, (2, 3, 4), ())
