"""What the page of better use of time says, in Thai and English, worked by hand."""

from datetime import date
from fractions import Fraction

import pytest

from assessments.time_use.followed import Followed, FollowedWeek, Standing
from assessments.time_use.period import Period
from assessments.time_use.periods import PeriodUse
from assessments.time_use.said_and_logged import Beside, Picture
from assessments.time_use.what_if import Board, Situation, Work
from gui.better_time_words import (
    BoardWords,
    assumptions,
    followed_sentence,
    load_limit,
    per_day_words,
    rate_distance,
    said_sentence,
    share_distance,
)
from gui.language import set_language

H = 3600
NAMES = {"a": "ป่าชายเลน", "b": "อบรมเยาวชน", "c": "งานกลาง", "new": "โครงการใหม่"}
BOARD = Board(
    Situation(
        (
            Work("a", 100 * H, Fraction(10_000)),
            Work("b", 100 * H, Fraction(30_000)),
            Work("c", 50 * H, Fraction(0)),
            Work("new", 0, None),
        )
    )
)


def _say(board: Board) -> str:
    return BoardWords(board, NAMES, "THB").headline()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Move 40 h from งานกลาง to อบรมเยาวชน: revenue per hour from ฿160 to ฿208"),
        ("th", "ย้าย 40 ชม. จากงานกลางไปอบรมเยาวชน รายได้ต่อชั่วโมงจาก ฿160 เป็น ฿208"),
    ],
)
def test_one_move_is_one_sentence(language: str, said: str) -> None:
    set_language(language)  # type: ignore[arg-type]
    assert _say(BOARD.moved("c", "b", 40 * H)) == said


def test_other_changes_have_their_own_words() -> None:
    assert _say(BOARD) == "Nothing is moved yet. An hour of work brings in ฿160."
    assert _say(BOARD.moved(None, "b", 10 * H)) == (
        "Add 10 h to อบรมเยาวชน: revenue per hour from ฿160 to ฿165"
    )
    assert (
        _say(BOARD.moved("c", None, 50 * H)) == "Give up 50 h of งานกลาง: revenue per hour from ฿160 to ฿200"
    )
    two = BOARD.moved("c", "b", 10 * H).moved("c", "a", 10 * H)
    assert _say(two) == "Move 20 h among 3 rows: revenue per hour from ฿160 to ฿176"
    mixed = BOARD.moved("c", "b", 10 * H).moved(None, "a", H // 2)
    assert _say(mixed).startswith("Change the hours of 3 rows, +0.5 h in all")
    everything = BOARD.moved("a", None, 100 * H).moved("b", None, 100 * H).moved("c", None, 50 * H)
    assert _say(everything).endswith(": no hours are left")
    assert _say(Board(Situation(()))) == "No hours in this period yet: there is nothing to move."


def test_the_same_rate_stays() -> None:
    same = Board(Situation((Work("a", 10 * H, Fraction(10_000)), Work("b", 10 * H, Fraction(10_000)))))
    assert _say(same.moved("a", "b", H)).endswith(": revenue per hour stays at ฿100")


def test_an_unknown_is_said_and_what_it_would_have_to_be() -> None:
    words = BoardWords(BOARD.moved("b", "new", 10 * H), NAMES, "THB")
    assert words.headline().endswith(": revenue per hour from ฿160 to an unknown")
    assert words.unknown() == (
        "10 h go to work without hours so far: what an hour there brings is not known. "
        "To stay at ฿160 it would have to be ฿300."
    )
    assert BoardWords(BOARD, NAMES, "THB").unknown() == ""
    set_language("th")
    assert words.unknown().endswith("จะให้คงที่ ฿160 ต้องได้ชั่วโมงละ ฿300")


def test_what_is_assumed_names_period_and_basis() -> None:
    period = Period(date(2026, 9, 21), date(2026, 11, 15))
    assert assumptions("project", period, "by_day")[0] == (
        "Assumed: an hour of each project brings what it did in 21 Sep–15 Nov 2026 (income by day); "
        "an hour of internal work brings nothing."
    )
    assert "shared by hours" in assumptions("purpose", period, "cash")[0]
    set_language("th")
    assert "21 ก.ย.–15 พ.ย. 2569" in assumptions("purpose", period, "cash")[0]
    assert "8 ชม." in load_limit(8 * H)


def test_distances_from_targets() -> None:
    assert share_distance(Fraction(39, 100), 4_000) == "1.0 points short of the target"
    assert share_distance(Fraction(42, 100), 4_000) == "2.0 points over the target"
    assert share_distance(Fraction(40, 100), 4_000) == "on target"
    assert rate_distance(Fraction(23_025), 24_000, "THB") == "฿10 short of the target"


def _followed(*standings: Standing) -> Followed:
    use = PeriodUse(
        Period(date(2026, 9, 21), date(2026, 9, 27)),
        H, 0, 0, None, None, None, Fraction(1), 0, 0, {},
    )  # fmt: skip
    return Followed("days_over", 4, tuple(FollowedWeek(use, Fraction(1), one) for one in standings))


def test_weeks_that_count_and_weeks_that_do_not() -> None:
    assert followed_sentence(_followed("reached", "missed", "reached")) == "2 of 3 weeks reached the target"
    assert followed_sentence(_followed("reached", "low_coverage", "no_hours", "unfinished")) == (
        "1 of 1 weeks reached the target (not counted: 1 with under 80% logged, 1 without hours, "
        "this week, which is not over)"
    )
    assert followed_sentence(_followed("unfinished"), "Soon.") == "No week can be counted yet. Soon."
    set_language("th")
    assert followed_sentence(_followed("reached", "missed")) == "1 จาก 2 สัปดาห์ถึงเป้า"


def _beside(said: dict[str, int], logged: dict[str, int]) -> Beside:
    return Beside("team", Picture(said, Fraction(2)), Picture(logged, Fraction(4)), Fraction(1))


def test_the_largest_difference_between_said_and_logged() -> None:
    more = _beside({"mission": 9 * H, "travel": H}, {"mission": 28 * H, "travel": 12 * H})
    # 10 % of travel was said, 30 % logged; the mission is as far the other way and comes first.
    assert said_sentence(more) == "Mission takes less than we say: said 90%, logged 70% (20 points less)"
    assert per_day_words(more) == "A working day: said 5.0 h, logged 10.0 h"
    three = _beside(
        {"mission": 5 * H, "learning": 5 * H}, {"mission": 3 * H, "learning": 3 * H, "travel": 4 * H}
    )
    assert said_sentence(three) == "Travel takes more than we say: said 0%, logged 40% (40 points more)"
    set_language("th")
    assert said_sentence(three).startswith("เดินทางใช้เวลามากกว่าที่พูด")


def test_nothing_to_compare_says_so() -> None:
    assert said_sentence(_beside({}, {"mission": H})) == "Nobody has said yet what a usual day looks like."
    assert "nothing to compare" in said_sentence(_beside({"mission": H}, {}))
    assert said_sentence(_beside({"mission": H}, {"mission": 3 * H})) == (
        "The log shows the same mix as people say."
    )
    unknown = Beside("team", Picture({"mission": H}, Fraction(1)), Picture({"mission": H}, None), None)
    assert per_day_words(unknown) == ""
