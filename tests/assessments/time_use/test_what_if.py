"""What if: hand-worked moves, and what holds for every one of them."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.cube import Cube
from assessments.time_use.efficiency import measure
from assessments.time_use.period import Period
from assessments.time_use.records import Records
from assessments.time_use.what_if import Board, Move, Situation, Work, situation

H = 3600
# The sample team's eight weeks: 2,400 h, ฿540,000, cost ฿456,000.
SAMPLE = Situation(
    works=(
        Work("csr", 264 * H, Fraction(20_520_000, 264)),
        Work("youth", 600 * H, Fraction(18_900_000, 600)),
        Work("market", 528 * H, Fraction(10_260_000, 528)),
        Work("mangrove", 624 * H, Fraction(4_320_000, 624)),
        Work("core", 384 * H, Fraction(0)),
        Work("new", 0, None),
    ),
    labour_minor=45_600_000,
    known_seconds=2_400 * H,
    person_weeks=Fraction(64),
    expected_seconds=2_500 * H,
)


def test_forty_hours_from_the_core_to_the_youth_bring_twelve_thousand_six_hundred_baht() -> None:
    board = Board(SAMPLE).moved("core", "youth", 40 * H)
    assert board.now.revenue_per_hour == 22_500
    assert board.then.income_minor == 54_000_000 + 40 * 31_500
    assert board.then.revenue_per_hour == Fraction(55_260_000, 2_400) == 23_025
    assert board.then.break_even == board.now.break_even == 19_000
    assert board.then.margin_per_hour == 4_025
    assert board.then.seconds_per_person_week == Fraction(2_400 * H, 64)
    assert board.share("youth") == Fraction(640, 2_400)
    assert (board.difference("youth"), board.difference("core")) == (40 * H, -40 * H)


def test_hours_given_up_lower_the_load_and_leave_expenses_to_fewer_hours() -> None:
    costly = Situation(
        works=(Work("a", 60 * H, Fraction(300)), Work("b", 40 * H, Fraction(100))),
        labour_minor=10_000,
        expenses_minor=5_000,
        known_seconds=80 * H,
        person_weeks=Fraction(4),
    )
    board = Board(costly).moved("b", None, 20 * H)
    assert board.now.break_even == Fraction(15_000, 80)
    # 10,000 ÷ 80 an hour of labour; 5,000 over 80 × 80 ÷ 100 = 64 h of known cost
    assert board.then.break_even == 125 + Fraction(5_000, 64)
    assert board.then.revenue_per_hour == Fraction(60 * 300 + 20 * 100, 80)
    assert board.then.seconds_per_person_week == 20 * H


def test_hours_without_a_rate_bring_an_unknown_never_nothing() -> None:
    board = Board(SAMPLE).moved("core", "new", 40 * H)
    assert board.then.income_minor is None
    assert board.then.revenue_per_hour is None
    assert board.then.margin_per_hour is None
    assert (board.then.known_minor, board.then.unknown_seconds) == (54_000_000, 40 * H)
    # To stay at ฿225 nothing is needed of hours that brought nothing before; to reach ฿230 ฿300 an hour are.
    assert board.then.needed(Fraction(22_500)) == 0
    assert board.then.needed(Fraction(23_000)) == 30_000
    assert board.now.needed(Fraction(23_000)) is None


def test_income_apart_stays_whatever_is_moved() -> None:
    board = Board(Situation((Work("a", 10 * H, Fraction(50)), Work("b", 0, Fraction(0))), apart_minor=700))
    assert board.now.income_minor == 1_200
    assert board.moved("a", "b", 10 * H).then.income_minor == 700


def test_no_more_moves_than_there_is() -> None:
    board = Board(SAMPLE).moved("core", "youth", 1_000 * H)
    assert board.hours["core"] == 0
    assert board.moves == (Move("core", "youth", 384 * H),)
    assert board.moved("core", "youth", H) is board
    assert board.moved("youth", "youth", H) is board


def test_steps_in_one_direction_are_one_move_to_undo() -> None:
    board = Board(SAMPLE).moved("core", "youth", H).moved("core", "youth", H).moved("core", "csr", H)
    assert board.moves == (Move("core", "youth", 2 * H), Move("core", "csr", H))
    assert board.undone().moves == (Move("core", "youth", 2 * H),)


def test_a_step_back_takes_from_the_move_and_goes_beyond_it() -> None:
    board = Board(SAMPLE).moved("core", "youth", 3 * H)
    assert board.moved("youth", "core", H).moves == (Move("core", "youth", 2 * H),)
    assert board.moved("youth", "core", 3 * H).moves == ()
    assert board.moved("youth", "core", 5 * H).moves == (Move("youth", "core", 2 * H),)


def test_a_row_is_placed_with_the_hours_of_another_or_changes_the_sum() -> None:
    board = Board(SAMPLE).placed("youth", 640 * H, "core")
    assert board.moves == (Move("core", "youth", 40 * H),)
    assert board.placed("youth", 600 * H, "core").moves == ()
    assert board.placed("youth", 0, None).then.seconds == 1_760 * H
    assert board.placed("youth", 640 * H, "core") is board
    assert board.placed("youth", 5_000 * H, "core").hours["youth"] == 984 * H


def test_kept_moves_are_made_again_as_far_as_they_still_can_be() -> None:
    fewer = Situation((Work("core", 10 * H, Fraction(0)), Work("youth", H, Fraction(100))))
    kept = (Move("core", "youth", 40 * H), Move("gone", "youth", H), Move(None, "youth", H))
    board = Board(fewer).replayed(kept)
    assert board.hours == {"core": 0, "youth": 12 * H}


def test_without_hours_there_is_no_rate() -> None:
    board = Board(Situation((Work("a", 0, None),)))
    assert board.now.revenue_per_hour is None
    assert board.now.break_even is None
    assert board.now.seconds_per_person_week is None
    assert board.share("a") is None
    assert board.situation.expected_per_person_week is None


@pytest.mark.parametrize("move", [("a", "a", 1), ("a", "b", 0), (None, None, 5)])
def test_a_move_goes_from_one_row_to_another(move: tuple) -> None:
    with pytest.raises(ValueError, match="from one row to another"):
        Move(*move)


KEYS = ("a", "b", "c", "d")
works = st.lists(st.tuples(st.integers(0, 10**6), st.fractions(-(10**5), 10**6)), min_size=4, max_size=4).map(
    lambda rows: tuple(Work(key, *row) for key, row in zip(KEYS, rows, strict=True))
)
situations = st.builds(
    Situation,
    works=works,
    apart_minor=st.integers(-(10**6), 10**7),
    labour_minor=st.integers(0, 10**8),
    expenses_minor=st.integers(0, 10**7),
    known_seconds=st.integers(0, 10**6),
    person_weeks=st.fractions(0, 100),
)
within = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS), st.integers(0, 10**6)), max_size=8)


def _play(was: Situation, moves: list) -> Board:
    board = Board(was)
    for move in moves:
        board = board.moved(*move)
    return board


@given(situations)
def test_moving_nothing_changes_nothing(was: Situation) -> None:
    board = Board(was)
    assert board.then == board.now
    assert board.hours == {work.key: work.seconds for work in was.works}


@given(situations, within)
def test_moves_between_rows_keep_the_hours_and_bring_what_the_rates_say(was: Situation, moves: list) -> None:
    board = _play(was, moves)
    assert board.then.seconds == board.now.seconds == was.seconds
    assert min(board.hours.values()) >= 0
    assert board.then.break_even == board.now.break_even
    expected = was.apart_minor + sum(
        Fraction(board.hours[work.key], H) * work.rate for work in was.works if work.rate is not None
    )
    assert board.then.income_minor == expected
    gained = sum(
        Fraction(move.seconds, H) * (board.rate(move.target) - board.rate(move.source))
        for move in board.moves
    )
    assert board.then.known_minor - board.now.known_minor == gained


@given(situations, within, st.sampled_from(KEYS), st.integers(1, 10**6))
def test_every_move_can_be_undone(was: Situation, moves: list, target: str, seconds: int) -> None:
    board = _play(was, moves)
    added = board.moved(None, target, seconds)
    back = added.moved(target, None, seconds)
    assert back.hours == board.hours
    assert back.then == board.then
    while board.moves:
        board = board.undone()
    assert board.then == board.now


@given(situations, within)
def test_a_board_is_rebuilt_from_its_moves(was: Situation, moves: list) -> None:
    board = _play(was, moves)
    assert Board(was).replayed(board.moves) == board


PERIOD = Period(date(2026, 9, 21), date(2026, 9, 27))
MONDAY = PERIOD.start


def _cube(**more) -> Cube:
    cells = [
        ("forest", "survey", "nok", 202609, 0, 10 * H),
        ("core", "meeting", "nok", 202609, 0, 5 * H),
        ("none", "none", "nok", 202609, 0, H),
    ]
    incomes = [
        ("1", MONDAY, 100_000, "grant", "", "forest", MONDAY, MONDAY, 0),
        ("2", MONDAY, 7_000, "other", "", "none", MONDAY, MONDAY, 0),
        ("3", MONDAY, 3_000, "other", "", "core", MONDAY, MONDAY, 0),
        ("4", MONDAY, 500, "other", "", "idle", MONDAY, MONDAY, 0),
    ]
    records = Records.of(
        cells=cells,
        member_days=[("nok", MONDAY, 16 * H)],
        incomes=incomes,
        expenses=[("1", MONDAY, 4_000, "", "forest", MONDAY, MONDAY)],
        members=[("nok", "นก", "staff")],
        memberships=[("nok", MONDAY, date.max.toordinal(), 40 * H, 31)],
        costs=[("nok", MONDAY, 10_000)],
        projects=[("forest", "ป่า", 0, 0, ""), ("core", "กลาง", 1, 0, ""), ("idle", "ว่าง", 0, 0, "")],
        activities=[("survey", "สำรวจ", "mission"), ("meeting", "ประชุม", "administration")],
        **more,
    )
    return Cube(records, PERIOD, PERIOD.last)


def test_the_situation_is_that_of_the_efficiency() -> None:
    cube = _cube()
    was = situation(cube, "project", "by_day", ["forest", "core", "idle"])
    assert {work.key: (work.seconds, work.rate) for work in was.works} == {
        "core": (5 * H, Fraction(0)),
        "forest": (10 * H, Fraction(10_000)),
        "none": (H, Fraction(0)),
        "idle": (0, None),
    }
    assert was.apart_minor == 7_000 + 3_000 + 500
    total = measure(cube, axis="project", basis="by_day").total
    now = Board(was).now
    assert now.income_minor == total.income_minor == 110_500
    assert now.revenue_per_hour == total.revenue_per_hour
    # 16 h at ฿100 and expenses of ฿40
    assert now.break_even == total.cost_per_hour == Fraction(164_000, 16)
    assert was.person_weeks == 1
    assert was.expected_per_person_week == 40 * H


def test_purposes_have_the_rate_as_shared_by_hours() -> None:
    was = situation(_cube(), "purpose", "by_day", ["mission", "earning"])
    assert {work.key: (work.seconds, work.rate) for work in was.works} == {
        "administration": (5 * H, Fraction(600)),
        "mission": (10 * H, Fraction(10_000)),
        "none": (H, Fraction(0)),
        "earning": (0, None),
    }
    assert Board(was).now.income_minor == 110_500
