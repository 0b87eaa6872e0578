"""Hours by week and purpose: how the mix of a team's work moves."""

import pandas as pd

from assessments.time_use.period import Period, Week
from assessments.time_use.records import NONE, Records, ints, texts

# The order in which purposes are stacked on every chart.
PURPOSES = ("earning", "mission", "learning", "administration", "travel", NONE)
WEEKS = ("week", "first_day", "last_day", "holidays", "purpose", "seconds")


def weekly(
    week_activity: pd.DataFrame,
    records: Records,
    period: Period,
    *,
    project: str | None = None,
    member: str | None = None,
) -> pd.DataFrame:
    """Seconds by week and purpose, every week of the period with every purpose that occurs (columns WEEKS).

    `week_activity` (week, activity, project, member, seconds) is cut by the period already. `first_day` and
    `last_day` are those of the week within the period, `holidays` its public holidays on Monday to Friday.
    """
    table = week_activity
    for column, key in (("project", project), ("member", member)):
        if key is not None:
            table = table[table[column] == key]
    sums = _sums(table, records.activities)
    purposes = [purpose for purpose in PURPOSES if any(found == purpose for _, found in sums)]
    holidays = set(ints(records.holidays, "day").tolist())
    rows = [
        (
            week.week,
            week.first,
            week.last,
            _free_days(week, holidays),
            purpose,
            sums.get((week.week, purpose), 0),
        )
        for week in period.weeks()
        for purpose in purposes
    ]
    return pd.DataFrame(rows, columns=list(WEEKS)).astype(
        {name: "int64" for name in WEEKS if name != "purpose"}
    )


def _sums(table: pd.DataFrame, activities: pd.DataFrame) -> dict[tuple[int, str], int]:
    purpose = dict(zip(texts(activities, "activity"), texts(activities, "purpose"), strict=True))
    by_activity = table.groupby(["week", "activity"])["seconds"].sum().reset_index()
    sums: dict[tuple[int, str], int] = {}
    weeks, seconds = ints(by_activity, "week").tolist(), ints(by_activity, "seconds").tolist()
    for week, activity, logged in zip(weeks, texts(by_activity, "activity"), seconds, strict=True):
        place = week, purpose.get(activity, NONE)
        sums[place] = sums.get(place, 0) + logged
    return sums


def _free_days(week: Week, holidays: set[int]) -> int:
    """A holiday on Saturday or Sunday explains nothing about a week's hours."""
    return sum(1 for day in range(week.first, week.last + 1) if day in holidays and (day - 1) % 7 < 5)
