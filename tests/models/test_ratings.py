"""What was ticked is written as one character a rating, and read back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.instruments import Scale
from models.ratings import REASONS, Answer, as_text, from_text, points
from tests.models.wave_people import SMALL


@given(some.integers(-5, 5), some.integers(1, 9), some.data())
def test_ratings_are_read_back(minimum: int, steps: int, data: some.DataObject) -> None:
    scale = Scale(minimum, minimum + steps)
    ratings = data.draw(some.lists(some.sampled_from([*scale.points, *REASONS])))
    text = as_text(ratings, scale)
    assert len(text) == len(ratings)
    assert from_text(text, scale) == tuple(ratings)


def test_a_point_that_the_scale_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="6 is no point"):
        as_text([6], Scale(1, 5))


def test_reasons_are_no_points() -> None:
    assert points((1, "na", "blank", 5, "skipped"), 5) == (1, None, None, 5, None)
    assert points((), 2) == (None, None)


def test_answers_by_name() -> None:
    given = {"pm_1": 4, "st_3": "na", "des_pm": 5, "des_st_1": 2}
    answer = Answer.of(SMALL, given, "discipline")
    assert answer.present == (4, "blank", "blank", "blank", "blank", "na")
    assert (answer.dream, answer.dream_items) == ((5, "blank"), ())
    assert answer.by_name(SMALL) == {"pm_1": 4, "st_3": "na", "des_pm": 5}
    assert Answer.of(SMALL, given, "item").dream_items == ("blank", "blank", "blank", 2, "blank", "blank")
    assert Answer.of(SMALL, {}, "none").dream == ()
