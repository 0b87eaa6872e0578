"""When the reminder speaks, and of how much: by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.reminder import is_due, missing_seconds

H, M = 3600, 60
FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("norm", "logged", "timed", "missing"),
    [
        (8 * H, 4 * H + 45 * M, 0, 3 * H + 15 * M),
        (8 * H, 4 * H, 42 * M + 16, 3 * H + 17 * M),
        (8 * H, 8 * H, 0, 0),
        (8 * H, 9 * H, 0, 0),
        (0, 0, 0, 0),  # leave, a holiday, a day off
        (None, 0, 0, 0),  # no weekly hours
        (4 * H, 0, 0, 4 * H),  # half a day of leave
    ],
)
def test_what_a_day_still_asks_for(norm: int | None, logged: int, timed: int, missing: int) -> None:
    assert missing_seconds(norm, logged, timed) == missing


def test_it_is_due_once_a_day_from_the_chosen_time_on() -> None:
    yesterday = FRIDAY - timedelta(days=1)
    assert not is_due(17 * H, None, FRIDAY, None)
    assert not is_due(17 * H - 1, 17 * H, FRIDAY, yesterday)
    assert is_due(17 * H, 17 * H, FRIDAY, yesterday)
    assert is_due(23 * H, 17 * H, FRIDAY, None)
    assert not is_due(23 * H, 17 * H, FRIDAY, FRIDAY)


@given(st.none() | st.integers(0, 24 * H), st.integers(0, 30 * H), st.integers(0, 30 * H))
def test_it_never_asks_for_more_than_the_day(norm: int | None, logged: int, timed: int) -> None:
    missing = missing_seconds(norm, logged, timed)
    assert 0 <= missing <= (norm or 0)
    assert missing % M == 0
