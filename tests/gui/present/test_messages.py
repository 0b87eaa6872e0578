"""What slides say and ask by themselves, in both languages, from figures worked out by hand."""

from datetime import date
from fractions import Fraction

import pytest

from assessments.change import PairedChange
from assessments.five_disciplines.comparing import Attrition, DisciplineChange, WaveComparison
from assessments.time_use.insight import Insight
from assessments.time_use.load import LoadRow
from assessments.time_use.period import Period
from assessments.time_use.periods import PeriodUse, UseChange
from assessments.time_use.said_and_logged import Beside, Picture
from gui.language import set_language
from gui.present import messages
from gui.present.slide import KINDS
from models.commitments import Commitment

HOUR = 3600


def both(make) -> tuple[str, str]:
    """A message in Thai and in English."""
    said = []
    for language in ("th", "en"):
        set_language(language)
        said.append(make().message)
    return said[0], said[1]


def test_time_and_income_say_who_pays() -> None:
    found = Insight(("a", "b"), Fraction(1008, 2400), Fraction(432, 5400))
    assert both(lambda: messages.time_and_income(found, 0, 0, "THB")) == (
        "42% ของเวลา สร้าง 8% ของรายได้",
        "42% of our time earns 8% of our income",
    )


def test_without_a_finding_the_totals_are_said() -> None:
    assert both(lambda: messages.time_and_income(None, 2400 * HOUR, 54_000_000, "THB")) == (
        "2,400 ชั่วโมงคน สร้างรายได้ ฿540,000",
        "2,400 man-hours brought in ฿540,000",
    )


def test_a_rate_stands_beside_its_cost_where_that_is_known() -> None:
    assert both(lambda: messages.rate(Fraction(22_500), Fraction(19_000), "THB")) == (
        "หนึ่งชั่วโมงได้ ฿225 ต้นทุน ฿190",
        "An hour brings in ฿225 and costs ฿190",
    )
    assert both(lambda: messages.rate(Fraction(22_500), None, "THB"))[1] == "An hour of work brings in ฿225"


def test_the_purpose_with_most_hours_is_named() -> None:
    hours = {"earning": 936, "mission": 552, "learning": 120, "administration": 480, "travel": 312}
    assert both(lambda: messages.purposes(hours)) == (
        "สร้างรายได้ ใช้เวลามากที่สุด 39%",
        "Earning takes the most time: 39%",
    )
    assert messages.purposes({"none": 5}) is None


def test_hours_after_six() -> None:
    assert both(lambda: messages.when_we_work(Fraction(12, 100))) == (
        "12% ของชั่วโมงอยู่หลัง 18:00 น.",
        "12% of our hours are after 18:00",
    )
    assert messages.when_we_work(Fraction(0)).message == "None of our hours are after 18:00"


@pytest.mark.parametrize(
    ("count", "thai", "english"),
    [
        (0, "ไม่มีใครทำงานเกินวันละ 8 ชม.", "Nobody's day went over 8 hours"),
        (1, "ทำงานเกิน 8 ชม. อยู่ 1 วันคน", "One day went over 8 hours"),
        (41, "ทำงานเกิน 8 ชม. รวม 41 วันคน", "41 days went over 8 hours"),
    ],
)
def test_days_over_the_limit(count: int, thai: str, english: str) -> None:
    row = LoadRow("total", count, 0, 0, 0)
    assert both(lambda: messages.days_over(row, 8 * HOUR)) == (thai, english)


def test_a_limit_of_half_an_hour_is_said() -> None:
    assert "7.5 hours" in messages.days_over(LoadRow("total", 2, 0, 0, 0), 27_000).message


def test_members_are_counted_not_named() -> None:
    rows = [LoadRow(key, days, 0, 0, 0) for key, days in (("a", 3), ("b", 0), ("c", 1))]
    assert both(lambda: messages.days_over_by_member(rows, 8 * HOUR)) == (
        "2 ใน 3 คน มีวันที่เกิน 8 ชม.",
        "2 of 3 of us had days over 8 hours",
    )


def beside(said: dict[str, int], logged: dict[str, int]) -> Beside:
    return Beside("team", Picture(said, Fraction(2)), Picture(logged, Fraction(20)), Fraction(1))


def test_what_is_said_stands_beside_what_is_logged() -> None:
    # 2 of 10 hours said, 33 of 100 hours logged: 13 points apart, more than the others
    found = beside({"travel": 2, "earning": 5, "mission": 3}, {"travel": 33, "earning": 42, "mission": 25})
    said = messages.said_and_logged(found)
    assert said is not None
    assert said.message == "Travel: we say 20%, the log 33%"
    alike = messages.said_and_logged(beside({"travel": 1, "earning": 4}, {"travel": 10, "earning": 40}))
    assert alike is not None
    assert alike.message == "Our log says what we say of a usual day"
    assert messages.said_and_logged(beside({}, {"travel": 1})) is None


def comparison(*labels: str | None) -> WaveComparison:
    changes = tuple(
        DisciplineChange(
            f"d{at}",
            f"d{at}",
            6,
            paired=label and PairedChange(8, 3.0, 3.5, 0.5, 0.2, 0.1, 0.9, label, 6, 1, 1),  # type: ignore[arg-type]
        )
        for at, label in enumerate(labels)
    )
    return WaveComparison("paired", Attrition(8, 8, 8, 8), changes, 1, 5, 0.3)


@pytest.mark.parametrize(
    ("labels", "thai", "english"),
    [
        (
            ("clearly_up", "clearly_up", "cannot_tell", "clearly_up", "leaning_up"),
            "เพิ่มขึ้นชัดเจน 3 ใน 5 ด้าน",
            "3 of 5 disciplines are clearly up",
        ),
        (("clearly_down", "cannot_tell"), "ลดลงชัดเจน 1 ใน 2 ด้าน", "1 of 2 disciplines are clearly down"),
        (
            ("cannot_tell", "about_the_same"),
            "ยังไม่มีด้านไหนเปลี่ยนชัดเจน",
            "No discipline has changed clearly yet",
        ),
    ],
)
def test_clear_changes_are_counted(labels: tuple[str | None, ...], thai: str, english: str) -> None:
    assert both(lambda: messages.change_disciplines(comparison(*labels))) == (thai, english)


def test_changes_both_ways_are_both_told() -> None:
    found = messages.change_disciplines(comparison("clearly_up", "clearly_down", None))
    assert found is not None
    assert found.message == "Clearly up: 1 disciplines, clearly down: 1"


def test_hidden_disciplines_make_no_slide() -> None:
    assert messages.change_disciplines(comparison(None, None)) is None


def use(**values: object) -> PeriodUse:
    usual = {
        "period": Period(date(2026, 7, 27), date(2026, 9, 20)),
        "seconds": 100 * HOUR,
        "income_minor": 0,
        "cost_minor": 0,
        "revenue_per_hour": Fraction(19_800),
        "cost_per_hour": None,
        "coverage": Fraction(9, 10),
        "person_weeks": Fraction(64),
        "days_over": 74,
        "weeks_over": 0,
        "seconds_by_purpose": {"earning": 31 * HOUR, "mission": 69 * HOUR},
    }
    return PeriodUse(**{**usual, **values})  # type: ignore[arg-type]


def changed(**after: object) -> UseChange:
    return UseChange("by_day", use(), use(**after))


def test_the_largest_change_of_a_purpose() -> None:
    found = changed(seconds_by_purpose={"earning": 39 * HOUR, "mission": 61 * HOUR})
    assert both(lambda: messages.change_purposes(found)) == (
        "สร้างรายได้ จาก 31% เป็น 39% ของเวลา",
        "Earning: from 31% to 39% of our time",
    )
    assert messages.change_purposes(changed()).message == "Our time goes where it went before"  # type: ignore[union-attr]
    assert messages.change_purposes(changed(seconds=0, seconds_by_purpose={})) is None


def test_revenue_per_hour_before_and_now() -> None:
    assert both(lambda: messages.change_rate(changed(revenue_per_hour=Fraction(22_500)), "THB")) == (
        "หนึ่งชั่วโมงเคยได้ ฿198 ตอนนี้ ฿225",
        "An hour brought in ฿198, now ฿225",
    )
    assert messages.change_rate(changed(revenue_per_hour=None), "THB") is None


def test_days_over_are_said_per_person_week_where_periods_are_unequal() -> None:
    assert both(lambda: messages.change_days_over(changed(days_over=41), 8 * HOUR)) == (
        "วันที่เกิน 8 ชม. เคย 74 ตอนนี้ 41",
        "Days over 8 h: 74, now 41",
    )
    unequal = changed(days_over=41, person_weeks=Fraction(32))
    said = messages.change_days_over(unequal, 8 * HOUR)
    assert said is not None
    # 74 ÷ 64 = 1.156…, 41 ÷ 32 = 1.281…
    assert said.message == "Days over 8 h a person-week: 1.16, now 1.28"


def promise(status: str, due: date) -> Commitment:
    return Commitment(
        *("k" * 32, 1, None, None, "ทบทวนหลังงานทุกครั้ง", None, date(2026, 9, 20), due),
        *("", status, None, "", None, None),
    )


def test_commitments_say_what_is_overdue_only_where_something_is() -> None:
    today = date(2026, 11, 20)
    kept, late = promise("done", date(2026, 10, 1)), promise("going", date(2026, 11, 19))
    assert both(lambda: messages.commitments([kept, late], today)) == (
        "ข้อตกลงร่วมสำเร็จ 1 ใน 2 เลยกำหนด 1",
        "1 of 2 commitments are done, 1 overdue",
    )
    assert both(lambda: messages.commitments([kept], today))[0] == "ข้อตกลงร่วมสำเร็จ 1 ใน 1 ข้อ"


def test_low_coverage_says_why_and_enough_says_nothing() -> None:
    assert messages.low_coverage(Fraction(79, 100)) == "only 79% logged: do not rely on this yet"
    assert messages.low_coverage(Fraction(80, 100)) == ""
    assert messages.low_coverage(None) == ""


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_kind_of_slide_has_a_name_of_its_own(language: str) -> None:
    set_language(language)  # type: ignore[arg-type]
    names = [messages.name(kind) for kind, _ in KINDS]
    assert len(set(names)) == len(names)
