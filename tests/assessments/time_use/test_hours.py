"""Hours on any combination of axes add up to the whole."""

from datetime import date

import pandas as pd
import pytest

from assessments.time_use.hours import DAYS, hours
from assessments.time_use.period import Period
from assessments.time_use.records import Records

PERIOD = Period(date(2026, 1, 1), date(2026, 2, 28))
MONDAY = date(2026, 1, 5).toordinal()
RECORDS = Records.of(
    cells=[
        ("ป่า", "ประชุม", "นก", 202601, 0, 60),
        ("ป่า", "ประชุม", "นก", 202601, 1, 40),
        ("ป่า", "none", "ปู", 202602, 1, 30),
        ("none", "สำรวจ", "ปู", 202602, 1, 20),
    ],
    activities=[("ประชุม", "ประชุม", "administration"), ("สำรวจ", "สำรวจ", "mission")],
)
DAYTIME = pd.DataFrame(
    [
        ("ป่า", "ประชุม", "นก", MONDAY, 60),
        ("ป่า", "ประชุม", "ปู", MONDAY + 6, 5),
        ("ป่า", "none", "ปู", MONDAY + 7, 9),
    ],
    columns=list(DAYS),
)


def rows(*args, **kwargs):
    return [tuple(row) for row in hours(*args, **kwargs).itertuples(index=False)]


def test_hours_by_one_and_by_several_axes():
    assert rows(RECORDS, ["project"], PERIOD) == [("none", 20), ("ป่า", 130)]
    assert rows(RECORDS, ["purpose"], PERIOD) == [("administration", 100), ("mission", 20), ("none", 30)]
    assert rows(RECORDS, ["member", "month"], PERIOD) == [("นก", 202601, 100), ("ปู", 202602, 50)]
    assert rows(RECORDS, ["team", "activity"], PERIOD, team="t") == [
        ("t", "none", 30),
        ("t", "ประชุม", 100),
        ("t", "สำรวจ", 20),
    ]


def test_hours_under_a_filter():
    assert rows(RECORDS, ["project"], PERIOD, member="ปู") == [("none", 20), ("ป่า", 30)]
    assert rows(RECORDS, ["member"], PERIOD, project="ป่า", member="ปู") == [("ปู", 30)]
    assert rows(RECORDS, ["member", "purpose"], PERIOD, project="ไม่มี") == []


def test_hours_by_day_and_week():
    week = (MONDAY - 1) // 7
    assert rows(RECORDS, ["day"], PERIOD, days=DAYTIME) == [(MONDAY, 60), (MONDAY + 6, 5), (MONDAY + 7, 9)]
    assert rows(RECORDS, ["week", "purpose"], PERIOD, days=DAYTIME) == [
        (week, "administration", 65),
        (week + 1, "none", 9),
    ]
    assert rows(RECORDS, ["month", "week"], PERIOD, days=DAYTIME, member="ปู") == [
        (202601, week, 5),
        (202601, week + 1, 9),
    ]
    short = Period(PERIOD.first, date.fromordinal(MONDAY + 6))
    assert rows(RECORDS, ["week"], short, days=DAYTIME) == [(week, 65)]
    assert rows(RECORDS, ["day", "month"], PERIOD, days=DAYTIME[:0]) == []


def test_days_are_needed_for_days():
    with pytest.raises(ValueError, match="day"):
        hours(RECORDS, ["day"], PERIOD)
