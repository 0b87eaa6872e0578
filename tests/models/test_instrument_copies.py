"""A team keeps its own questionnaires, each version as it was."""

from dataclasses import replace

import pytest

from models.database import Database
from models.errors import Refused
from models.instrument_copies import add_instrument, available, own_instruments, trash_instrument
from models.instruments import built_in
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo
from tests.models.wave_people import SMALL


def test_a_copy_with_another_version_is_kept_beside_the_first(
    database: Database, small_team: SmallTeam
) -> None:
    newer = replace(SMALL, version="2", items=SMALL.items[:5])
    prove_undo(database, lambda connection: add_instrument(connection, small_team.key, SMALL))
    with database.transaction() as connection:
        add_instrument(connection, small_team.key, newer)
        first, second = own_instruments(connection, small_team.key)
        assert [first.instrument, second.instrument] in ([SMALL, newer], [newer, SMALL])
        assert available(connection, small_team.key)[: len(built_in())] == list(built_in())
        trash_instrument(connection, first.key, first.version)
        assert own_instruments(connection, small_team.key) == [second]


def test_the_same_version_is_refused(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        add_instrument(connection, small_team.key, SMALL)
        for known in (SMALL, built_in()[0]):
            with pytest.raises(Refused, match="another version"):
                add_instrument(connection, small_team.key, known)
