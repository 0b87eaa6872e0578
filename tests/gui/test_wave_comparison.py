"""From two closed waves in the database to their comparison: by code, by name or as groups, by the stricter rules."""

from dataclasses import replace

import pytest

from gui.wave_comparison import limits_of, read_comparison, read_series
from models import answering, waves
from models.database import Database
from models.errors import Refused
from models.ratings import Answer
from models.response_rows import Entered, Who
from models.waves import Wave
from tests.conftest import SmallTeam
from tests.models.wave_people import SMALL, TODAY, Person, closed, opened, read

BEFORE = [(2, 3, 4, 1, 1, 1), (3, 3, 3, 2, 2, 2), (4, 3, 2, 3, 3, 3), (1, 1, 1, 4, 4, 4), (5, 5, 5, 5, 5, 5)]
AFTER = [(3, 4, 5, 1, 1, 1), (4, 4, 4, 2, 2, 2), (4, 3, 2, 3, 3, 3), (2, 2, 2, 4, 4, 4), (5, 5, 5, 4, 4, 4)]
CARDS = ("ก", "ข", "ค", "ง", "จ")


def taken(database: Database, team: str, name: str, answers: list[tuple[int, ...]], **rules: object) -> Wave:
    wave = opened(database, team, name=name, size=12, **rules)
    cards = CARDS if wave.mode == "coded" else tuple("12345")
    for card, points in zip(cards, answers, strict=True):
        Person(database, wave, card, points).hand_in()
    return closed(database, wave)


def compared(database: Database, before: Wave, after: Wave):
    with database.read() as connection:
        return read_comparison(connection, before, after, worthwhile=0.3)


def test_cards_lead_from_one_wave_to_the_other(database: Database, small_team: SmallTeam) -> None:
    before = taken(database, small_team.key, "ก่อน", BEFORE)
    after = taken(database, small_team.key, "หลัง", AFTER, looking_back=True)
    found = compared(database, before, after)
    assert (found.reason, found.attrition.team_size, found.attrition.matched) == ("paired", 12, 5)
    first, second = (one.paired for one in found.disciplines)
    # Changes 1, 1, 0, 1, 0 and 0, 0, 0, 0, −1.
    assert first is not None and second is not None
    assert (first.before, first.after, first.mean) == pytest.approx((3, 3.6, 0.6))
    assert second.mean == pytest.approx(-0.2)
    assert first.up is None
    # Everybody who looks back says 2.
    assert [(one.key, one.n, one.then, one.shift) for one in found.looking_back] == [
        ("pm", 5, 2, pytest.approx(-1)),
        ("st", 5, 2, pytest.approx(-1)),
    ]


def test_without_codes_two_groups_are_compared(database: Database, small_team: SmallTeam) -> None:
    before = taken(database, small_team.key, "ก่อน", BEFORE)
    after = taken(database, small_team.key, "หลัง", AFTER, mode="anonymous")
    found = compared(database, before, after)
    assert (found.reason, found.attrition.matched) == ("no_codes", 0)
    assert found.disciplines[0].group is not None
    assert found.disciplines[0].group.mean == pytest.approx(0.6)
    assert found.looking_back == ()


def _named(database: Database, team: str, name: str, people: list[tuple[str, tuple[int, ...]]]) -> Wave:
    wave = opened(database, team, name=name, mode="named")
    with database.transaction() as connection:
        entered = [
            Entered(
                Answer.of(SMALL, dict(zip([item.key for item in SMALL.items], points, strict=True)), "none"),
                Who(member=key),
            )
            for key, points in people
        ]
        entered = [replace(one, answer=replace(one.answer, dream=("blank", "blank"))) for one in entered]
        answering.enter(connection, wave, entered)
    return closed(database, wave)


def test_named_waves_may_leave_one_person_unmatched(database: Database, small_team: SmallTeam) -> None:
    from models.teams import add_member

    keys = [f"{n:x}" * 32 for n in range(1, 7)]
    with database.transaction() as connection:
        for number, key in enumerate(keys):
            add_member(connection, small_team.key, f"คนที่ {number}", key=key)
    before = _named(database, small_team.key, "ก่อน", [*zip(keys[:5], BEFORE, strict=True)])
    after = _named(database, small_team.key, "หลัง", [*zip(keys[:5], AFTER, strict=True), (keys[5], (1,) * 6)])
    found = compared(database, before, after)
    assert (found.reason, found.attrition.matched, found.attrition.after_only) == ("paired", 5, 1)


def test_one_left_over_needs_everybodys_yes_at_the_second_wave(
    database: Database, small_team: SmallTeam
) -> None:
    def late(wave: Wave) -> Wave:
        for card, points in zip((*CARDS, "ใหม่"), [*AFTER, (1,) * 6], strict=True):
            Person(database, wave, card, points).hand_in()
        return closed(database, wave)

    before = taken(database, small_team.key, "ก่อน", BEFORE, consents=("pairs",))
    refused = late(opened(database, small_team.key, name="หลัง"))
    agreed = late(opened(database, small_team.key, name="ตามผล", consents=("pairs",)))
    assert compared(database, before, refused).reason == "few_unmatched"
    assert compared(database, before, agreed).reason == "paired"


def test_nearly_the_same_people_are_not_compared_with_a_third_wave(
    database: Database, small_team: SmallTeam
) -> None:
    def answered(name: str, people: int, strangers: int) -> Wave:
        wave = opened(database, small_team.key, name=name, size=12)
        cards = [*(f"คน{n}" for n in range(people)), *(f"ใหม่{name}{n}" for n in range(strangers))]
        for place, card in enumerate(cards):
            Person(database, wave, card, AFTER[place % len(AFTER)]).hand_in()
        return closed(database, wave)

    first = answered("รอบ 1", people=10, strangers=0)
    second = answered("รอบ 2", people=7, strangers=0)
    third = answered("รอบ 3", people=6, strangers=3)
    fourth = answered("รอบ 4", people=10, strangers=0)
    # Seven of ten are compared with the second wave; six of the same ten with the third would tell the seventh.
    assert compared(database, first, second).reason == "paired"
    assert compared(database, first, third).reason == "few_apart"
    assert compared(database, first, third).disciplines[0].paired is None
    assert compared(database, first, fourth).reason == "paired"
    assert compared(database, fourth, first).reason == "paired"


def test_the_stricter_rules_of_both_waves_hold(database: Database, small_team: SmallTeam) -> None:
    lax = taken(database, small_team.key, "ก่อน", BEFORE, threshold=3, consents=("averages", "distributions"))
    strict = taken(database, small_team.key, "หลัง", AFTER, threshold=6)
    assert (limits_of(lax).averages, limits_of(lax).distributions) == (3, 3)
    assert (limits_of(lax, strict).averages, limits_of(lax, strict).distributions) == (6, 8)
    assert limits_of(lax, strict, threshold=1).lifted
    found = compared(database, lax, strict)
    assert (found.reason, found.disciplines[0].change) == ("too_few", None)


def test_an_open_wave_is_not_compared(database: Database, small_team: SmallTeam) -> None:
    before = taken(database, small_team.key, "ก่อน", BEFORE)
    after = opened(database, small_team.key, name="หลัง")
    with pytest.raises(Refused, match="closed"):
        compared(database, before, after)


def test_a_repeated_code_of_an_imported_wave_matches_nobody(
    database: Database, small_team: SmallTeam
) -> None:
    before = taken(database, small_team.key, "ก่อน", BEFORE)
    with database.read() as connection:
        from models.responses import answers_of

        people = answers_of(connection, before)
    rows = [Entered(one.answer, one.who) for one in people]
    rows[0] = replace(rows[0], who=Who())
    with database.transaction() as connection:
        waves.import_wave(
            connection, small_team.key, "หลัง", SMALL, rows, today=TODAY, mode="coded", salt=before.salt
        )
        key = next(one.key for one in waves.waves(connection, small_team.key) if one.name == "หลัง")
    found = compared(database, before, read(database, key))
    assert (found.reason, found.attrition.matched) == ("few_matched", 4)


def test_a_series_holds_every_closed_wave(database: Database, small_team: SmallTeam) -> None:
    before = taken(database, small_team.key, "ก่อน", BEFORE)
    after = taken(database, small_team.key, "หลัง", AFTER)
    still = opened(database, small_team.key, name="ตามผล")
    with database.read() as connection:
        found = read_series(connection, [before, after, still])
    assert [(one.name, one.key) for one in found] == [
        ("ก่อน", "pm"),
        ("ก่อน", "st"),
        ("หลัง", "pm"),
        ("หลัง", "st"),
    ]
    assert [one.mean for one in found] == pytest.approx([3, 3, 3.6, 2.8])
