"""Writes for the days on which nobody is expected: public holidays of a team and leave of a member."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.errors import Refused
from models.schema import table


def add_public_holidays(connection: Connection, team: str, year: int) -> Change:
    """Add the public holidays of the team's country in a year; days that are already in the list stay as they are.

    Raises Refused when the country's holidays are not known.
    """
    import holidays  # half a second to import, and needed once a year

    country = connection.execute(
        select(table("team").c.country).where(table("team").c.key == team)
    ).scalar_one()
    try:
        # Asked without a language, the names would be in that of the machine.
        own = holidays.country_holidays(country).default_language
        local = holidays.country_holidays(country, years=year, language=own)
        english = holidays.country_holidays(country, years=year, language="en_US")
    except NotImplementedError as error:
        raise Refused(
            "The public holidays of {country} are not known. Add them one by one.", country=country
        ) from error
    rows = table("holiday").c
    known = set(connection.execute(select(rows.day).where(rows.team == team)).scalars())
    fresh = [
        {"team": team, "day": day.toordinal(), "name": english.get(day) or local[day], "name_th": local[day]}
        for day in sorted(local)
        if day.toordinal() not in known
    ]
    return changes.insert_many(connection, "holiday", fresh)


def add_holiday(connection: Connection, team: str, day: date, name: str, name_th: str = "") -> Change:
    """Add a day off of the whole team. Raises Refused when the day is a holiday already."""
    english = rules.required_text(name or name_th)
    refuse_second_holiday(connection, team, rules.ordinal(day))
    return changes.insert(
        connection,
        "holiday",
        team=team,
        day=rules.ordinal(day),
        name=english,
        name_th=rules.optional_text(name_th) or english,
    )


def change_holiday(
    connection: Connection, key: str, version: int, day: date, name: str, name_th: str = ""
) -> Change:
    english = rules.required_text(name or name_th)
    thai = rules.optional_text(name_th) or english
    team = connection.execute(select(table("holiday").c.team).where(table("holiday").c.key == key)).scalar()
    refuse_second_holiday(connection, team or "", rules.ordinal(day), apart_from=key)
    return changes.update(
        connection, "holiday", key, version, day=rules.ordinal(day), name=english, name_th=thai
    )


def add_leave(
    connection: Connection, member: str, first: date, last: date, *, half: bool = False, note: str = ""
) -> Change:
    """Add leave for each day from first to last; `half` leave halves what is expected on the day.

    Raises Refused when a day is already on leave, or the period is longer than a year.
    """
    if last < first:
        raise Refused("The leave ends before it begins. Exchange the two days.")
    if (last - first).days > 366:
        raise Refused("A leave of more than a year is a change of membership. End the membership instead.")
    days = range(rules.ordinal(first), rules.ordinal(last) + 1)
    refuse_second_leave(connection, member, days[0], days[-1])
    text = rules.optional_text(note)
    return changes.insert_many(
        connection, "leave", [{"member": member, "day": day, "half": half, "note": text} for day in days]
    )


def change_leave(
    connection: Connection,
    rows: Sequence[tuple[str, int]],
    member: str,
    first: date,
    last: date,
    *,
    half: bool = False,
    note: str = "",
) -> Change:
    """Put a leave in the place of the days (key, version) it was recorded as; see `add_leave`."""
    removed = trash_many(connection, "leave", rows)
    return removed + add_leave(connection, member, first, last, half=half, note=note)


def trash(connection: Connection, name: str, key: str, version: int) -> Change:
    """Take a holiday or a day of leave off the calendar."""
    return changes.trash(connection, name, key, version)


def trash_many(connection: Connection, name: str, rows: Sequence[tuple[str, int]]) -> Change:
    """Take several (key, version) off the calendar as one step."""
    return Change.together(changes.trash(connection, name, key, version) for key, version in rows)


def refuse_second_holiday(connection: Connection, team: str, day: int, apart_from: str = "") -> None:
    """Raise Refused when the day (as stored) is a holiday already."""
    rows = table("holiday").c
    taken = select(rows.key).where(
        rows.team == team, rows.day == day, rows.deleted.is_(None), rows.key != apart_from
    )
    if connection.execute(taken).first() is not None:
        raise Refused("This day is a holiday already. Change that one, or choose another day.")


def refuse_second_leave(connection: Connection, member: str, first: int, last: int) -> None:
    """Raise Refused when one of the days (as stored) is on leave already."""
    rows = table("leave").c
    taken = select(rows.key).where(
        rows.member == member, rows.deleted.is_(None), rows.day.between(first, last)
    )
    if connection.execute(taken).first() is not None:
        raise Refused("One of these days is on leave already. Remove that leave first.")
