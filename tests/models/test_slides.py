"""The deck as a team arranged it: order, words and what is left out, as one step."""

from collections.abc import Sequence

from models import changes
from models.changes import Change
from models.database import Database
from models.slides import SlideEdit, arrange_slides, slide_edits
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo

TEAM = SmallTeam.key
DECK = (
    SlideEdit("disciplines", "เราฟังกันมากขึ้น", "เห็นจากอะไรบ้าง"),
    SlideEdit("rate"),
    SlideEdit("coverage", hidden=True),
)


def write(database: Database, deck: Sequence[SlideEdit]) -> Change:
    with database.transaction() as connection:
        return arrange_slides(connection, TEAM, deck)


def read(database: Database) -> list[SlideEdit]:
    with database.read() as connection:
        return slide_edits(connection, TEAM)


def test_a_deck_is_arranged_rearranged_and_left_to_the_figures_again(
    database: Database, small_team: SmallTeam
) -> None:
    assert read(database) == []
    prove_undo(database, lambda c: arrange_slides(c, TEAM, DECK))
    assert read(database) == [*DECK]
    assert not write(database, DECK)
    shorter = (SlideEdit("rate", " ชั่วโมงละ 225 บาท "), DECK[0])
    prove_undo(database, lambda c: arrange_slides(c, TEAM, shorter))
    assert read(database) == [SlideEdit("rate", "ชั่วโมงละ 225 บาท"), DECK[0]]
    prove_undo(database, lambda c: arrange_slides(c, TEAM, ()))
    assert read(database) == []


def test_other_teams_have_decks_of_their_own(database: Database, small_team: SmallTeam) -> None:
    write(database, DECK)
    with database.read() as connection:
        assert slide_edits(connection, "f" * 32) == []


def test_what_a_merge_has_doubled_is_shown_once(database: Database, small_team: SmallTeam) -> None:
    with database.transaction() as connection:
        for place, message in ((0, "ของเรา"), (1, "ของอีกเครื่อง")):
            values = {"message": message, "question": "", "hidden": False}
            changes.insert(connection, "slide", team=TEAM, kind="rate", place=place, **values)
    assert read(database) == [SlideEdit("rate", "ของเรา")]
    prove_undo(database, lambda c: arrange_slides(c, TEAM, [SlideEdit("rate", "ใหม่")]))
    assert read(database) == [SlideEdit("rate", "ใหม่")]
