"""The line of the funder and the logo of a team: stored whole, undone, and only pictures."""

import pytest

from models import changes
from models.changes import Change
from models.database import Database
from models.errors import Conflict, Refused
from models.letterheads import LARGEST_LOGO, Letterhead, kind_of, letterhead, set_letterhead
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

TEAM = SmallTeam.key
FUNDER = "สนับสนุนโดยกองทุนชายฝั่งยั่งยืน"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
JPEG = b"\xff\xd8\xff\xe0" + bytes(64)


def write(database: Database, version: int, funder: str, logo: bytes) -> Change:
    with database.transaction() as connection:
        return set_letterhead(connection, TEAM, version=version, funder=funder, logo=logo)


def read(database: Database) -> Letterhead:
    with database.read() as connection:
        return letterhead(connection, TEAM)


def test_funder_and_logo_are_set_changed_and_taken_away(database: Database, small_team: SmallTeam) -> None:
    assert read(database) == Letterhead()
    prove_undo(database, lambda c: set_letterhead(c, TEAM, version=0, funder=f" {FUNDER} ", logo=PNG))
    assert read(database) == Letterhead(1, FUNDER, PNG)
    prove_undo(database, lambda c: set_letterhead(c, TEAM, version=1, funder=FUNDER, logo=JPEG))
    assert not write(database, 2, FUNDER, JPEG)
    prove_undo(database, lambda c: set_letterhead(c, TEAM, version=2, funder="", logo=b""))
    assert read(database) == Letterhead(3)


@pytest.mark.parametrize("version", [0, 2])
def test_a_stale_letterhead_is_a_conflict(database: Database, small_team: SmallTeam, version: int) -> None:
    write(database, 0, FUNDER, b"")
    with pytest.raises(Conflict):
        write(database, version, "อื่น", b"")


def test_a_logo_is_a_picture_of_at_most_512_kilobytes(database: Database, small_team: SmallTeam) -> None:
    for logo in (b"GIF89a", b"<svg/>", PNG + bytes(LARGEST_LOGO)):
        with pytest.raises(Refused):
            write(database, 0, FUNDER, logo)
    write(database, 0, FUNDER, PNG + bytes(LARGEST_LOGO - len(PNG)))
    assert [kind_of(logo) for logo in (PNG, JPEG, b"", b"BM")] == ["png", "jpg", None, None]


def test_what_a_merge_has_doubled_is_read_once(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        for moment, funder in ((2, "ของอีกเครื่อง"), (1, FUNDER)):
            changes.insert(connection, "letterhead", team=TEAM, funder=funder, logo="", created=moment)
    assert read(database).funder == FUNDER
    prove_undo(database, lambda c: set_letterhead(c, TEAM, version=1, funder="ใหม่", logo=b""))
    assert read(database).funder == "ใหม่"
