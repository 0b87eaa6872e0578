"""A wave is opened with its rules, collects answers that nobody sees, and is closed once for all."""

import threading
from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import select

from models import answering, changes, instruments, responses, waves
from models.database import Database
from models.errors import Conflict, Refused
from models.ratings import Answer
from models.response_rows import Entered, Who
from models.schema import table
from tests.conftest import SmallTeam
from tests.models.test_changes import prove_undo, state
from tests.models.wave_people import SMALL, TODAY, Person, closed, opened, read

ANSWERS = [(1, 2, 3, 4, 5, 1), (5, 4, 3, 2, 1, 5), (2, 2, 2, 2, 2, 2), (3, 3, 3, 3, 3, 3), (4, 5, 4, 5, 4, 5)]


def _everybody(database: Database, wave: waves.Wave) -> None:
    for number, points in enumerate(ANSWERS):
        Person(database, wave, f"บัตร{number}", points).hand_in()


def test_a_wave_is_taken_and_closed(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    assert (wave.name, wave.mode, wave.dream, wave.threshold) == ("ก่อนเริ่ม", "coded", "discipline", 5)
    assert wave.is_open and wave.instrument == SMALL and wave.finished == 0
    _everybody(database, wave)
    Person(database, wave, "ค้างไว้").tick(2)
    assert read(database, wave.key).finished == 5
    done = closed(database, wave)
    assert (done.is_open, done.closed, done.finished, done.abandoned) == (False, TODAY, 5, 1)
    with database.read() as connection:
        found = responses.answers_of(connection, done)
        assert connection.execute(select(table("ballot"))).all() == []
        assert connection.execute(select(table("wave").c.seal)).scalar_one() is None
    assert Counter(one.present for one in found) == Counter(ANSWERS)
    assert {one.dream for one in found} == {(5, 5)}
    assert {one.dream_items for one in found} == {(None,) * 6}
    assert len({one.who.code for one in found}) == 5


@pytest.mark.parametrize("asked", [True, False])
def test_looking_back_is_kept_where_it_was_asked(
    database: Database, small_team: SmallTeam, asked: bool
) -> None:
    wave = opened(database, small_team.key, looking_back=asked)
    assert wave.looking_back is asked
    _everybody(database, wave)
    with database.read() as connection:
        found = responses.answers_of(connection, closed(database, wave))
    assert {one.looking_back for one in found} == {(2, 2) if asked else (None, None)}
    assert {one.answer.looking_back for one in found} == {(2, 2) if asked else ()}


def test_results_cannot_be_read_while_a_wave_is_open(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    _everybody(database, wave)
    with database.read() as connection, pytest.raises(Refused, match="closed"):
        responses.answers_of(connection, wave)


def test_opening_can_be_undone_until_somebody_begins(database: Database, small_team: SmallTeam) -> None:
    def write(connection: object) -> changes.Change:
        return waves.open_wave(connection, small_team.key, "รอบแรก", SMALL, today=TODAY, team_size=5)  # pyright: ignore[reportArgumentType]

    prove_undo(database, write)
    with database.transaction() as connection:
        change = waves.open_wave(connection, small_team.key, "รอบสอง", SMALL, today=TODAY, team_size=5)
    Person(database, read(database, change.rows[0].key), "บัตร").tick(1)
    with pytest.raises(Conflict), database.transaction() as connection:
        changes.apply(connection, change.inverse())


def test_answers_closing_and_erasing_leave_nothing_to_undo(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    draft = Person(database, wave, "บัตร").tick(6)
    with database.transaction() as connection:
        done = answering.finish(connection, draft)
        assert done.rows == () and done.tables == {"ballot"}
        end = waves.close_wave(connection, wave.key, today=TODAY)
        assert end and end.rows == () and end.tables == {"wave", "ballot", "response"}
        gone = waves.erase_wave(connection, wave.key)
        assert gone.rows == ()
    assert state(database)["response"] == state(database)["wave"] == []


def test_a_draft_is_found_again_by_its_code_alone(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key, mode="anonymous")
    Person(database, wave, "4711", (5, 4, 3, 2, 1, 1)).tick(3)
    Person(database, wave, "0815").tick(1)
    found = Person(database, wave, "4711").draft()
    assert found.answer.present == (5, 4, 3, "blank", "blank", "blank") and found.place == 3
    assert Person(database, wave, "0816").draft().answer.present == ("blank",) * 6
    with database.read() as connection:
        assert answering.new_number(connection, wave) not in ("4711", "0815")


def test_a_draft_that_is_dropped_is_gone(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    draft = Person(database, wave, "บัตร").tick(4)
    with database.transaction() as connection:
        answering.drop_draft(connection, draft)
    assert Person(database, wave, "บัตร").draft().place == 0
    assert closed(database, wave).abandoned == 0


def test_each_person_answers_once(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    person = Person(database, wave, "บัตร")
    draft = person.tick(6)
    with database.transaction() as connection:
        answering.finish(connection, draft)
    with pytest.raises(Refused, match="already"):
        person.draft()
    with pytest.raises(Refused, match="already"), database.transaction() as connection:
        answering.finish(connection, draft)
    nameless = opened(database, small_team.key, name="ไม่ระบุชื่อ", mode="anonymous")
    draft = Person(database, nameless, "1234").tick(6)
    with database.transaction() as connection:
        answering.finish(connection, draft)
    with pytest.raises(Refused, match="already"), database.transaction() as connection:
        answering.finish(connection, draft)
    assert read(database, nameless.key).finished == 1


def test_slots_grow_with_more_people_than_the_team_has(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key, size=1)
    for number in range(10):
        Person(database, wave, f"บัตร {number}").hand_in()
        Person(database, wave, f"ค้าง {number}").tick(1)
    assert read(database, wave.key).finished == 10
    assert Person(database, wave, "ค้าง 0").draft().place == 1
    assert closed(database, wave).abandoned == 10


def test_a_closed_wave_takes_no_more(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    draft = Person(database, wave, "บัตร").tick(2)
    closed(database, wave)
    for late in (answering.save_draft, answering.finish):
        with pytest.raises(Refused, match="closed"), database.transaction() as connection:
            late(connection, draft)
    with pytest.raises(Refused, match="closed"), database.transaction() as connection:
        waves.close_wave(connection, wave.key, today=TODAY)


def test_names_are_stored_only_where_the_wave_was_opened_for_them(
    database: Database, small_team: SmallTeam
) -> None:
    answer = Entered(Answer((1,) * 6, (5, 5)), Who(member=small_team.malee))
    named = opened(database, small_team.key, mode="named")
    coded = opened(database, small_team.key, name="มีรหัส")
    with database.transaction() as connection:
        answering.enter(connection, named, [answer])
    with pytest.raises(Refused), database.transaction() as connection:
        answering.enter(connection, named, [answer])
    for wave, wrong in (
        (coded, answer),
        (named, Entered(answer.answer)),
        (named, replace(answer, who=Who(("ก",)))),
    ):
        with pytest.raises(Refused, match="stored only"), database.transaction() as connection:
            answering.enter(connection, wave, [wrong])
    with database.read() as connection:
        (kept,) = responses.answers_of(connection, closed(database, named))
    assert (kept.who.member, kept.present, kept.dream) == (small_team.malee, (1,) * 6, (5, 5))


def test_a_foreign_file_brought_in_twice_counts_once(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    for points in (1, 4):
        rows = [Entered(Answer((points,) * 6), source=f"{row:064}") for row in range(6)]
        with database.transaction() as connection:
            answering.enter(connection, wave, rows)
    with database.read() as connection:
        found = responses.answers_of(connection, closed(database, wave))
    assert [one.present for one in found] == [(4,) * 6] * 6
    assert {one.answer.dream for one in found} == {("blank", "blank")}


def test_an_imported_wave_is_closed_from_the_beginning(database: Database, small_team: SmallTeam) -> None:
    rows = [Entered(Answer((point,) * 6, dream_items=(5,) * 6)) for point in (1, 2, 3, 4, 5, "na")]
    with database.transaction() as connection:
        waves.import_wave(connection, small_team.key, "งานวิจัย", SMALL, rows, today=TODAY)
        (wave,) = waves.waves(connection, small_team.key)
        found = responses.answers_of(connection, wave)
    assert (wave.kind, wave.is_open, wave.finished, wave.team_size, wave.dream) == (
        "imported",
        False,
        6,
        None,
        "item",
    )
    assert sorted(map(str, (one.answer.present[0] for one in found))) == ["1", "2", "3", "4", "5", "na"]


def test_codes_of_a_team_match_in_all_its_waves(database: Database, small_team: SmallTeam) -> None:
    first, second = opened(database, small_team.key), opened(database, small_team.key, name="หลังจบ")
    assert first.salt == second.salt
    Person(database, second, "บัตร", (1,) * 6).tick(1)
    assert Person(database, first, "บัตร").draft().place == 0


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        ({"name": "ก่อนเริ่ม"}, "already"),
        ({"name": " "}, "name is missing"),
        ({"size": 0}, "at least one"),
        ({"threshold": 2}, "3 to 10"),
        ({"threshold": 11}, "3 to 10"),
        ({"threshold": 4}, "everybody has said yes"),
    ],
)
def test_what_a_wave_may_not_be(file_database: Database, rules: dict[str, object], sentence: str) -> None:
    team = SmallTeam.fill(file_database)
    opened(file_database, team.key)
    before = state(file_database)
    with pytest.raises(Refused, match=sentence):
        opened(file_database, team.key, **{"name": "รอบใหม่"} | rules)  # pyright: ignore[reportArgumentType]
    assert state(file_database) == before


def test_consent_of_everybody_lowers_the_threshold(file_database: Database) -> None:
    team = SmallTeam.fill(file_database)
    wave = opened(file_database, team.key, threshold=3, consents=("averages", "pairs"))
    assert (wave.threshold, wave.consents) == (3, {"averages", "pairs"})


def test_name_and_size_change_and_the_rest_was_promised(database: Database, small_team: SmallTeam) -> None:
    wave = opened(database, small_team.key)
    prove_undo(
        database, lambda connection: waves.change_wave(connection, wave.key, 1, name="ก่อนเวที", team_size=9)
    )
    other = opened(database, small_team.key, name="หลัง")
    with pytest.raises(Refused), database.transaction() as connection:
        waves.change_wave(connection, other.key, 1, name="ก่อนเวที")
    with pytest.raises(AssertionError), database.transaction() as connection:
        waves.change_wave(connection, other.key, 1, mode="named")


def test_a_wave_in_the_trash_takes_no_answers_and_comes_back(
    database: Database, small_team: SmallTeam
) -> None:
    wave = opened(database, small_team.key)
    draft = Person(database, wave, "บัตร").tick(1)
    prove_undo(database, lambda connection: waves.trash_wave(connection, wave.key, 1))
    with database.transaction() as connection:
        assert waves.waves(connection, small_team.key) == [] and not waves.is_any_open(connection)
        assert [one.finished for one in waves.waves(connection, small_team.key, deleted=True)] == [0]
        with pytest.raises(Refused, match="closed"):
            answering.save_draft(connection, draft)


def test_the_longest_answers_fit_into_a_slot(file_database: Database) -> None:
    team = SmallTeam.fill(file_database)
    core = instruments.built_in()[0]
    wide = replace(core, scale=replace(core.scale, minimum=0, maximum=9, labels=()))
    six = Who(tuple(f"{number:064}" for number in range(6)))
    with file_database.transaction() as connection:
        waves.open_wave(connection, team.key, "ยาว", wide, today=TODAY, team_size=3, dream="item")
        (wave,) = waves.waves(connection, team.key)
        draft = answering.find_draft(connection, wave, "ก" * 400, six)
        draft = replace(draft, answer=Answer((9,) * 30, (), (9,) * 30), place=9_999, language="en")
        answering.save_draft(connection, draft)
        answering.finish(connection, draft)
        answering.enter(connection, wave, [Entered(draft.answer, Who(), f"{1:064}")])
        assert waves.finished(connection, wave.key) == 2


def test_several_laptops_hand_in_at_once(database: Database, small_team: SmallTeam) -> None:
    """Each hand-in writes all slots anew: none may undo another's."""
    wave = opened(database, small_team.key, size=3)
    people = [Person(database, wave, f"บัตร{number}", (1 + number % 5,) * 6) for number in range(12)]
    failures: list[Exception] = []

    def answer(some: list[Person]) -> None:
        try:
            for person in some:
                person.tick(3)
                person.hand_in()
        except Exception as error:
            failures.append(error)

    laptops = [threading.Thread(target=answer, args=(people[at::3],)) for at in range(3)]
    for laptop in laptops:
        laptop.start()
    for laptop in laptops:
        laptop.join()
    assert failures == []
    with database.read() as connection:
        found = responses.answers_of(connection, closed(database, wave))
    assert Counter(one.present for one in found) == Counter(person.points for person in people)
