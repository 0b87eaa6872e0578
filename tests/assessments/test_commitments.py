"""How commitments stand on a day, worked by hand."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.commitments import (
    STATES,
    Kept,
    counts,
    in_review_order,
    is_overdue,
    kept,
    state,
    status_on,
    to_review,
)

FRIDAY = date(2026, 11, 20)
MADE = date(2026, 9, 24)


@dataclass(frozen=True)
class Look:
    day: date
    status: str


@dataclass(frozen=True)
class Promise:
    what: str
    due: date
    status: str = "not_started"
    decided: date = MADE
    check_ins: tuple[Look, ...] = ()


def _promise(what: str, due: date, *looks: tuple[date, str], decided: date = MADE) -> Promise:
    """One whose status is that of its last look."""
    status = looks[-1][1] if looks else "not_started"
    return Promise(what, due, status, decided, tuple(Look(*one) for one in looks))


GOALS = _promise("เขียนเป้าหมายเรียนรู้คนละ 1 ข้อ", date(2026, 10, 30), (date(2026, 10, 29), "done"))
NO_HEAD = _promise("ทดลองประชุมแบบไม่มีหัวโต๊ะ", date(2026, 10, 31), (date(2026, 10, 15), "going"))
PAIRS = _promise("จับคู่เพื่อนเรียนรู้ให้ครบ 4 คู่", date(2026, 12, 15), (date(2026, 11, 10), "going"))
STAGE = _promise("เปิดเวทีเล่าภาพฝันร่วมกับชุมชน", date(2026, 11, 28))
TOO_MUCH = _promise(
    "ประชุมทุกเช้า", date(2026, 10, 1), (date(2026, 9, 30), "going"), (date(2026, 11, 2), "dropped")
)
ALL = (STAGE, PAIRS, GOALS, TOO_MUCH, NO_HEAD)


@pytest.mark.parametrize(
    ("due", "status", "overdue"),
    [
        (FRIDAY, "going", False),  # the day itself still counts
        (FRIDAY - timedelta(days=1), "going", True),
        (FRIDAY - timedelta(days=1), "not_started", True),
        (FRIDAY - timedelta(days=1), "done", False),
        (FRIDAY - timedelta(days=1), "dropped", False),
    ],
)
def test_it_is_overdue_when_it_is_open_after_its_day(due: date, status: str, overdue: bool) -> None:
    found = Promise("ทบทวน", due, status)
    assert is_overdue(found, FRIDAY) is overdue
    assert (state(found, FRIDAY) == "overdue") is overdue


def test_every_state_is_counted_once() -> None:
    assert counts(ALL, FRIDAY) == {"overdue": 1, "going": 1, "not_started": 1, "done": 1, "dropped": 1}
    assert counts([], FRIDAY) == dict.fromkeys(STATES, 0)


def test_overdue_comes_first_and_what_is_over_last() -> None:
    assert in_review_order(ALL, FRIDAY) == [NO_HEAD, STAGE, PAIRS, GOALS, TOO_MUCH]


def test_a_wave_asks_for_the_open_ones_nobody_looked_at_since() -> None:
    assert to_review(ALL, date(2026, 11, 10), FRIDAY) == [NO_HEAD, STAGE]  # PAIRS was looked at on that day
    assert to_review(ALL, date(2026, 11, 11), FRIDAY) == [NO_HEAD, STAGE, PAIRS]
    assert to_review(ALL, MADE, FRIDAY) == []  # a wave on the day they were made
    assert to_review(ALL, None, FRIDAY) == []


def test_the_status_of_a_day_is_that_of_the_look_before_it() -> None:
    assert status_on(TOO_MUCH, date(2026, 9, 29)) == "not_started"
    assert status_on(TOO_MUCH, date(2026, 9, 30)) == "going"
    assert status_on(TOO_MUCH, date(2026, 11, 1)) == "going"
    assert status_on(TOO_MUCH, date(2026, 11, 2)) == "dropped"
    assert status_on(Promise("จบแล้ว", FRIDAY, "done"), MADE) == "done"


def test_what_was_kept_between_two_days() -> None:
    later = _promise("ข้อใหม่", date(2026, 12, 31), decided=date(2026, 11, 16))
    assert kept((*ALL, later), MADE, date(2026, 11, 15)) == Kept(made=5, done=1, open=2, overdue=1, dropped=1)
    # In the middle of October two were still going, and one of them was over its day already.
    assert kept(ALL, MADE, date(2026, 10, 20)) == Kept(made=5, done=0, open=4, overdue=1, dropped=0)
    assert kept(ALL, date(2026, 9, 25), FRIDAY) == Kept(made=0, done=0, open=0, overdue=0, dropped=0)


_DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
_STATUSES = st.sampled_from(("not_started", "going", "done", "dropped"))
_PROMISES = st.lists(st.builds(Promise, st.just("ข้อตกลง"), _DAYS, _STATUSES, _DAYS))


@given(_PROMISES, _DAYS, _DAYS)
def test_nothing_is_lost_or_counted_twice(promises: list[Promise], first: date, last: date) -> None:
    assert sum(counts(promises, last).values()) == len(promises)
    assert sorted(map(id, in_review_order(promises, last))) == sorted(map(id, promises))
    found = kept(promises, first, last)
    assert found.made == found.done + found.open + found.overdue + found.dropped
