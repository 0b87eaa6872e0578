"""A workshop of one team with figures written by hand: the story of the sample team, and what is left of it in need."""

from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from assessments.change import GroupChange, Label, PairedChange
from assessments.five_disciplines.comparing import (
    Attrition,
    DisciplineChange,
    LookingBack,
    WaveComparison,
    WaveLevel,
)
from assessments.signed_rank import SignedRank
from assessments.time_use.period import Period
from assessments.time_use.periods import PeriodUse, UseChange
from gui.workshop_figures import WorkshopFigures
from models.records import Team
from models.workshops import Workshop, WorkshopTeam

HOUR = 3600
PURPOSES_BEFORE = {"earning": 759, "mission": 588, "learning": 49, "administration": 661, "travel": 391}
PURPOSES_AFTER = {"earning": 936, "mission": 552, "learning": 120, "administration": 480, "travel": 312}
FIVE: tuple[tuple[str, str, float, float, float, float, Label], ...] = (
    ("pm", "ความรอบรู้แห่งตน", 3.0, 3.6, 0.3, 0.8, "clearly_up"),
    ("mm", "แบบแผนความคิด", 2.8, 3.2, -0.2, 1.0, "leaning_up"),
    ("sv", "วิสัยทัศน์ร่วม", 2.7, 3.8, 0.3, 1.9, "clearly_up"),
    ("tl", "การเรียนรู้ร่วมกันเป็นทีม", 2.5, 3.5, 0.7, 1.3, "clearly_up"),
    ("st", "การคิดเชิงระบบ", 2.4, 2.6, -0.3, 0.7, "cannot_tell"),
)


def _seconds(hours: dict[str, int]) -> dict[str, int]:
    return {key: value * HOUR for key, value in hours.items()}


def period(first: date, last: date, hours: dict[str, int], baht: int, over: int, **values) -> PeriodUse:
    seconds = sum(hours.values()) * HOUR
    made = PeriodUse(
        period=Period(first, last),
        seconds=seconds,
        income_minor=baht * 100,
        cost_minor=0,
        revenue_per_hour=Fraction(baht * 100 * HOUR, seconds) if seconds else None,
        cost_per_hour=None,
        coverage=Fraction(93, 100),
        person_weeks=Fraction(64),
        days_over=over,
        weeks_over=0,
        seconds_by_purpose=_seconds(hours),
    )
    return replace(made, **values)


def use(before: dict | None = None, after: dict | None = None, **values) -> UseChange:
    old = period(
        date(2026, 7, 27), date(2026, 9, 20), PURPOSES_BEFORE, 484_700, 74, coverage=Fraction(88, 100)
    )
    new = period(date(2026, 9, 21), date(2026, 11, 15), PURPOSES_AFTER, 540_000, 41)
    whole = {"basis": "by_day", "before": replace(old, **before or {}), "after": replace(new, **after or {})}
    return UseChange(**whole | values)


def paired(before: float, after: float, low: float | None, high: float | None, label: Label, n: int = 8):
    return PairedChange(n, before, after, round(after - before, 9), 0.5, low, high, label, n - 2, 1, 1)


def grouped(before: float, after: float, low: float | None, high: float | None, label: Label, n=(8, 7)):
    return GroupChange(*n, before, after, round(after - before, 9), low, high, label, 0.7)


def rank_test(changed: int) -> SignedRank:
    return SignedRank(30.0, 6.0, changed, 0.1, 0.0078, 0.5, True)


def disciplines(form=paired) -> tuple[DisciplineChange, ...]:
    return tuple(
        DisciplineChange(
            key,
            name,
            6,
            **{"paired" if form is paired else "group": form(before, after, low, high, label)},
            test=rank_test(8) if form is paired else None,
        )
        for key, name, before, after, low, high, label in FIVE
    )


def waves(**values) -> WaveComparison:
    return WaveComparison(
        **{
            "reason": "paired",
            "attrition": Attrition(8, 8, 8, 8),
            "disciplines": disciplines(),
            "minimum": 1,
            "maximum": 5,
            "worthwhile": 0.3,
            **values,
        }
    )


def group_waves() -> WaveComparison:
    return waves(reason="few_unmatched", attrition=Attrition(8, 8, 7, 7), disciplines=disciplines(grouped))


def hidden_waves() -> WaveComparison:
    rows = tuple(DisciplineChange(key, name, 6) for key, name, *_ in FIVE)
    return waves(reason="too_few", attrition=Attrition(8, 4, 6, 4), disciplines=rows)


def labelled(*labels: Label, form=paired) -> WaveComparison:
    """Waves whose disciplines have these labels."""
    rows = tuple(
        replace(one, paired=form(3.0, 3.2, 0.1, 0.3, label))
        for one, label in zip(disciplines(), labels, strict=False)
    )
    return waves(disciplines=rows)


def looked_back() -> tuple[LookingBack, ...]:
    return tuple(LookingBack(key, 8, before, before - 0.4, after) for key, _, before, after, *_ in FIVE)


def levels(count: int = 3) -> tuple[WaveLevel, ...]:
    return tuple(
        WaveLevel(
            f"w{at}", name, at, key, 8, before + at * 0.4, before + at * 0.4 - 0.5, before + at * 0.4 + 0.5
        )
        for at, name in enumerate(("ก่อนเวที", "หลังเวที 2 เดือน", "ติดตามผล 6 เดือน", "หนึ่งปี", "ปีที่สอง")[:count])
        for key, _, before, *_ in FIVE
    )


@dataclass(frozen=True)
class Nothing:
    """Stands for a dream nobody has dreamt yet."""

    targets: dict = field(default_factory=dict)


def figures(**values) -> WorkshopFigures:
    return WorkshopFigures(
        **{
            "team": Team("t", 1, "กลุ่มต้นกล้าปากคลอง", "THB", "TH", 28_800, 172_800, 43_200, 46_800),
            "workshop": Workshop(
                "w", 1, "เวทีเตรียมทีม", date(2026, 9, 18), date(2026, 9, 20), date(2026, 7, 27),
                date(2026, 9, 20), date(2026, 9, 21), date(2026, 11, 15), "by_day", 30,
            ),
            "part": WorkshopTeam("p", 1, "t", "w", "b", "a", None, False),
            "today": date(2026, 11, 20),
            "before_wave": None,
            "after_wave": None,
            "waves": waves(),
            "series": (),
            "results": None,
            "time_use": use(),
            "dream": Nothing(),
            "commitments": (),
            "members": {},
            "activities": {"x": "อบรม"},
            **values,
        }
    )  # fmt: skip
