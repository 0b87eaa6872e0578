"""From answers in the database to what is shown: nothing while the wave is open, its own rules when it is closed."""

import pytest

from gui.wave_results import read_results
from models.database import Database
from models.errors import Refused
from models.waves import Wave
from tests.conftest import SmallTeam
from tests.models.wave_people import Person, closed, opened

ANSWERS = [(1, 2, 3, 4, 5, 1), (5, 4, 3, 2, 1, 5), (2, 2, 2, 2, 2, 2), (3, 3, 3, 3, 3, 3), (4, 5, 4, 5, 4, 5)]


def taken(database: Database, team: str, **rules: object) -> Wave:
    wave = opened(database, team, size=6, **rules)
    for number, points in enumerate(ANSWERS):
        Person(database, wave, f"บัตร{number}", points).hand_in()
    Person(database, wave, "ค้างไว้").tick(2)
    return wave


def test_an_open_wave_shows_nothing(database: Database, small_team: SmallTeam) -> None:
    wave = taken(database, small_team.key)
    with database.read() as connection, pytest.raises(Refused):
        read_results(connection, wave)


def test_a_closed_wave_is_judged_by_its_rules(database: Database, small_team: SmallTeam) -> None:
    wave = closed(database, taken(database, small_team.key))
    with database.read() as connection:
        shown = read_results(connection, wave)
    results = shown.results
    assert (results.n, results.team_size, results.threshold, shown.abandoned) == (5, 6, 5, 1)
    # pm: 2, 4, 2, 3 and 13/3; st: 10/3, 8/3, 2, 3 and 14/3. Everybody dreams of 5.
    assert results.disciplines[0].mean == pytest.approx((2 + 4 + 2 + 3 + 13 / 3) / 5)
    assert results.disciplines[1].gap == pytest.approx(5 - (10 / 3 + 8 / 3 + 2 + 3 + 14 / 3) / 5)
    assert results.items[0].mean == 3
    assert results.items[0].counts is None


def test_everybodys_consent_to_counts_is_kept(database: Database, small_team: SmallTeam) -> None:
    wave = closed(database, taken(database, small_team.key, consents=("distributions",)))
    with database.read() as connection:
        shown = read_results(connection, wave)
    assert shown.results.items[0].counts == {"1": 1, "2": 1, "3": 1, "4": 1, "5": 1}
    assert shown.limits.distributions == 5


def test_a_higher_threshold_hides_the_wave(database: Database, small_team: SmallTeam) -> None:
    wave = closed(database, taken(database, small_team.key, threshold=6))
    with database.read() as connection:
        shown = read_results(connection, wave)
    assert shown.results.suppressed
    assert [one.mean for one in shown.results.disciplines] == [None, None]
