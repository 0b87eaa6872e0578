"""Writes for what rarely changes: teams, members and their hours and costs, projects and activities."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from models import changes, rules
from models.calendar import add_public_holidays
from models.changes import Change
from models.errors import Refused
from models.schema import MEMBER_KINDS, MONDAY_TO_FRIDAY, PURPOSES, new_key, table

FULL_TIME = 40 * 3600
LONG_AGO = date(2000, 1, 1)  # the first day of what has always been so

# What most teams do, so that the first hour can be logged at once; every one of them can be renamed or archived.
DEFAULT_ACTIVITIES = {
    "th": (
        ("ลงพื้นที่", "mission"),
        ("จัดกิจกรรม", "mission"),
        ("หารายได้และเขียนโครงการ", "earning"),
        ("ขายสินค้าและบริการ", "earning"),
        ("ประชุมทีม", "administration"),
        ("เขียนรายงาน", "administration"),
        ("บัญชีและเอกสาร", "administration"),
        ("เรียนรู้และอบรม", "learning"),
        ("เดินทาง", "travel"),
    ),
    "en": (
        ("Field visit", "mission"),
        ("Running activities", "mission"),
        ("Fundraising and proposals", "earning"),
        ("Sales and services", "earning"),
        ("Team meeting", "administration"),
        ("Report writing", "administration"),
        ("Accounts and paperwork", "administration"),
        ("Learning and training", "learning"),
        ("Travel", "travel"),
    ),
}


def add_team(
    connection: Connection,
    name: str,
    *,
    currency: str = "THB",
    country: str = "TH",
    language: str = "th",
    with_defaults: bool = True,
    holiday_years: tuple[int, ...] = (),
    key: str | None = None,
) -> Change:
    """Add a team; `with_defaults` brings common activities, `holiday_years` their public holidays."""
    team = key or new_key()
    change = changes.insert(
        connection,
        "team",
        key=team,
        name=rules.required_text(name),
        currency=_currency(currency),
        country=country.upper(),
        daily_limit=8 * 3600,
        weekly_limit=48 * 3600,
        lunch_start=12 * 3600,
        lunch_end=13 * 3600,
    )
    if with_defaults:
        for activity, purpose in DEFAULT_ACTIVITIES[language]:
            change += add_activity(connection, team, activity, purpose)
    for year in holiday_years:
        change += add_public_holidays(connection, team, year)
    return change


def change_team(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change name, currency, daily_limit, weekly_limit (seconds), lunch_start or lunch_end (seconds of the day)."""
    rules.check(
        values, name=rules.required_text, currency=_currency, lunch_start=rules.clock, lunch_end=rules.clock
    )
    rules.check(values, daily_limit=rules.duration, weekly_limit=rules.duration)
    if values.get("lunch_end", 86400) < values.get("lunch_start", 0):
        raise Refused("Lunch ends before it begins. Exchange the two times.")
    return changes.update(connection, "team", key, version, **values)


def add_member(
    connection: Connection,
    team: str,
    name: str,
    *,
    kind: str = "staff",
    email: str | None = None,
    role: str = "",
    weekly_seconds: int | None = FULL_TIME,
    first_day: date | None = None,
    working_days: int = MONDAY_TO_FRIDAY,
    cost_minor: int | None = None,
    key: str | None = None,
) -> Change:
    """Add a person with the membership and the hourly cost that hold from `first_day` on (default: always)."""
    member = key or new_key()
    since = first_day or LONG_AGO
    change = changes.insert(
        connection,
        "member",
        key=member,
        team=team,
        name=rules.required_text(name),
        email=rules.nothing_or_text(email),
        kind=rules.one_of(kind, MEMBER_KINDS),
        role=rules.optional_text(role),
    )
    change += add_membership(
        connection, member, since, weekly_seconds=weekly_seconds, working_days=working_days
    )
    if cost_minor is not None:
        change += set_hourly_cost(connection, member, since, cost_minor)
    return change


def change_member(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change name, email, kind or role."""
    rules.check(values, name=rules.required_text, email=rules.nothing_or_text, role=rules.optional_text)
    rules.check(values, kind=lambda kind: rules.one_of(kind, MEMBER_KINDS))
    return changes.update(connection, "member", key, version, **values)


def add_membership(
    connection: Connection,
    member: str,
    first_day: date,
    last_day: date | None = None,
    *,
    weekly_seconds: int | None = FULL_TIME,
    working_days: int = MONDAY_TO_FRIDAY,
) -> Change:
    """Say from when to when a person belongs and how many hours a week are expected.

    Raises Refused when the days overlap another membership of the same person.
    """
    values = _membership(first_day, last_day, weekly_seconds, working_days)
    refuse_overlap(connection, member, values)
    return changes.insert(connection, "membership", member=member, **values)


def change_membership(
    connection: Connection,
    key: str,
    version: int,
    first_day: date,
    last_day: date | None,
    weekly_seconds: int | None,
    working_days: int,
) -> Change:
    """Replace all fields of a membership; see `add_membership`."""
    values = _membership(first_day, last_day, weekly_seconds, working_days)
    memberships = table("membership")
    member = connection.execute(select(memberships.c.member).where(memberships.c.key == key)).scalar()
    if member is not None:
        refuse_overlap(connection, member, values, apart_from=key)
    return changes.update(connection, "membership", key, version, **values)


def set_hourly_cost(connection: Connection, member: str, valid_from: date, cost_minor: int) -> Change:
    """Say what an hour of a person costs from a day on (minor units); the same day again replaces it."""
    costs = table("hourly_cost")
    day = rules.ordinal(valid_from)
    same = select(costs.c.key, costs.c.version).where(
        costs.c.member == member, costs.c.valid_from == day, costs.c.deleted.is_(None)
    )
    standing = connection.execute(same).first()
    if standing is not None:
        return changes.update(connection, "hourly_cost", *standing, cost_minor=rules.cost(cost_minor))
    return changes.insert(
        connection, "hourly_cost", member=member, valid_from=day, cost_minor=rules.cost(cost_minor)
    )


def change_hourly_cost(
    connection: Connection, key: str, version: int, valid_from: date, cost_minor: int
) -> Change:
    """Replace the day and the amount of an hourly cost.

    Raises Refused when the same person has another cost from that day on.
    """
    costs = table("hourly_cost").c
    day = rules.ordinal(valid_from)
    member = connection.execute(select(costs.member).where(costs.key == key)).scalar()
    refuse_second_cost(connection, member or "", day, apart_from=key)
    return changes.update(
        connection, "hourly_cost", key, version, valid_from=day, cost_minor=rules.cost(cost_minor)
    )


def add_project(
    connection: Connection,
    team: str,
    name: str,
    *,
    funding_source: str | None = None,
    internal: bool = False,
    key: str | None = None,
) -> Change:
    return changes.insert(
        connection,
        "project",
        key=key or new_key(),
        team=team,
        name=rules.required_text(name),
        funding_source=rules.nothing_or_text(funding_source),
        internal=internal,
        archived=False,
    )


def change_project(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change name, funding_source, internal or archived."""
    rules.check(values, name=rules.required_text, funding_source=rules.nothing_or_text)
    return changes.update(connection, "project", key, version, **values)


def add_activity(
    connection: Connection, team: str, name: str, purpose: str, *, key: str | None = None
) -> Change:
    return changes.insert(
        connection,
        "activity",
        key=key or new_key(),
        team=team,
        name=rules.required_text(name),
        purpose=rules.one_of(purpose, PURPOSES),
        archived=False,
    )


def change_activity(connection: Connection, key: str, version: int, **values: Any) -> Change:
    """Change name, purpose or archived."""
    rules.check(values, name=rules.required_text, purpose=lambda purpose: rules.one_of(purpose, PURPOSES))
    return changes.update(connection, "activity", key, version, **values)


def trash(connection: Connection, name: str, key: str, version: int) -> Change:
    """Move a row of one of this module's tables to the trash.

    Raises Refused for a project, activity or member with time, income or expenses: those are archived, or ended.
    """
    if any(_in_use(connection, by, name, key) for by in ("time_entry", "income", "expense")):
        if name == "member":
            raise Refused("Hours are recorded for this person. End the membership instead.")
        raise Refused("There are hours or amounts recorded here. Archive it instead, or move them first.")
    return changes.trash(connection, name, key, version)


def refuse_second_cost(connection: Connection, member: str, day: int, apart_from: str = "") -> None:
    """Raise Refused when another cost of the person holds from the same day (as stored) on."""
    costs = table("hourly_cost").c
    clash = select(costs.key).where(
        costs.member == member, costs.valid_from == day, costs.key != apart_from, costs.deleted.is_(None)
    )
    if connection.execute(clash).first() is not None:
        raise Refused("Another cost holds from this day on already. Change that one, or choose another day.")


def refuse_overlap(connection: Connection, member: str, values: dict[str, Any], apart_from: str = "") -> None:
    """Raise Refused when a membership's days (as stored) overlap another one of the same person."""
    rows = table("membership").c
    last = values["last_day"] if values["last_day"] is not None else date.max.toordinal()
    clash = select(rows.key).where(
        rows.member == member,
        rows.deleted.is_(None),
        rows.key != apart_from,
        rows.first_day <= last,
        (rows.last_day.is_(None)) | (rows.last_day >= values["first_day"]),
    )
    if connection.execute(clash).first() is not None:
        raise Refused("These days overlap another membership of the same person. End that one first.")


def _in_use(connection: Connection, by: str, name: str, key: str) -> bool:
    rows = table(by)
    if name not in rows.c or name == "team":
        return False
    used = select(rows.c.key).where(rows.c[name] == key, rows.c.deleted.is_(None)).limit(1)
    return connection.execute(used).first() is not None


def _currency(code: str) -> str:
    code = code.strip().upper()
    if not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise Refused("{code} is not a currency. Type three letters such as THB or USD.", code=code)
    return code


def _membership(
    first: date, last: date | None, weekly_seconds: int | None, working_days: int
) -> dict[str, Any]:
    if last is not None and last < first:
        raise Refused("The membership ends before it begins. Exchange the two days.")
    return {
        "first_day": rules.ordinal(first),
        "last_day": None if last is None else rules.ordinal(last),
        "weekly_seconds": rules.weekly(weekly_seconds),
        "working_days": rules.weekdays(working_days),
    }
