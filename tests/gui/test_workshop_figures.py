"""A workshop read in one go: both halves of the sample team's story, and what is there before its waves are."""

from collections.abc import Iterator
from datetime import date

import pytest

from gui.workshop_figures import WorkshopFigures, left_out, read_workshop
from models import records, workshops
from models.database import Database
from models.ledger import add_entry
from models.sample import LAST_DAY, add_sample_team
from tests.conftest import SmallTeam

NAME = "เวทีเปลี่ยนผ่าน"
DAYS = (date(2026, 9, 18), date(2026, 9, 20))


def read(database: Database, team: str, today: date = LAST_DAY) -> WorkshopFigures:
    with database.read() as connection:
        found = records.team(connection, team)
        assert found is not None
        ((workshop, part),) = workshops.workshops(connection, team)
        return read_workshop(connection, found, workshop, part, today=today)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WorkshopFigures]:
    database = Database.create(tmp_path_factory.mktemp("story") / "ตัวอย่าง.db")
    with database.transaction() as connection:
        add_sample_team(connection)
    with database.read() as connection:
        (team,) = records.teams(connection)
    yield read(database, team.key)
    database.close()


def test_the_two_halves_of_the_story(story: WorkshopFigures) -> None:
    assert story.waves is not None
    assert (story.waves.reason, story.waves.attrition.matched) == ("paired", 8)
    assert [one.key for one in story.waves.disciplines] == ["pm", "mm", "sv", "tl", "st"]
    assert sum(one.verdict == "clearly_up" for one in story.waves.disciplines) == 3
    assert story.waves.worthwhile == 0.3
    assert (len(story.series), {one.n for one in story.series}) == (10, {8})
    assert story.results is not None and story.results.results.n == 8
    use = story.time_use
    assert (use.basis, use.before.person_weeks, use.after.person_weeks, use.unequal) == (
        "by_day",
        64,
        64,
        False,
    )
    for one in (use.before, use.after):
        assert sum(one.seconds_by_purpose.values()) == one.seconds
        assert one.revenue_per_hour is not None and one.coverage is not None
    assert len(story.members) == 8


def test_a_workshop_without_waves_still_has_its_hours(database: Database, small_team: SmallTeam) -> None:
    ours = small_team
    with database.transaction() as connection:
        workshops.add_workshop(
            connection,
            [ours.key],
            NAME,
            days=DAYS,
            before=(date(2026, 9, 1), date(2026, 9, 20)),
            after=(date(2026, 9, 21), date(2026, 9, 30)),
        )
        for day, hours, activity in (
            (17, 2, ours.meeting),
            (18, 7, ours.meeting),
            (18, 1, ours.visit),
            (22, 4, ours.meeting),
        ):
            when = date(2026, 9, day)
            add_entry(
                connection, ours.key, ours.somchai, when, hours * 3600, project=ours.youth, activity=activity
            )
    found = read(database, ours.key)
    assert (found.waves, found.before_wave, found.results, found.series) == (None, None, None, ())
    use = found.time_use
    assert (use.before.seconds, use.after.seconds, use.before.left_out_seconds) == (10 * 3600, 4 * 3600, 0)
    assert use.unequal
    _leave_out(database, ours)
    left = read(database, ours.key).time_use
    # Only the meeting on the days of the workshop goes.
    assert (left.before.seconds, left.before.left_out_seconds, left.after.seconds) == (
        3 * 3600,
        7 * 3600,
        4 * 3600,
    )
    assert left.before.coverage == use.before.coverage


def _leave_out(database: Database, team: SmallTeam) -> None:
    with database.transaction() as connection:
        ((workshop, part),) = workshops.workshops(connection, team.key)
        assert left_out(workshop, part) is None
        workshops.change_part(connection, part.key, part.version, activity=team.meeting, leave_out=True)
        ((workshop, part),) = workshops.workshops(connection, team.key)
        hours = left_out(workshop, part)
        assert hours is not None
        assert (hours.activity, hours.days.first, hours.days.last) == (team.meeting, *DAYS)
