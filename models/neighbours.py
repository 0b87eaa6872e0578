"""What lies near a day of one member: every entry that can share time with one of that day."""

from datetime import date

from sqlalchemy import Connection, select

from models.records import Entry, from_row
from models.schema import table

_DAY, _LONGEST = 24 * 3600, 7  # seconds; days an entry may last


def neighbours(connection: Connection, team: str, member: str, day: date) -> list[Entry]:
    """The member's entries with a start that began on the day, reach into it, or begin in the week after, in order."""
    rows, that_day = table("time_entry").c, day.toordinal()
    query = select(table("time_entry")).where(
        rows.team == team,
        rows.member == member,
        rows.day.between(that_day - _LONGEST, that_day + _LONGEST),
        rows.start.is_not(None),
        (rows.day - that_day) * _DAY + rows.start + rows.seconds > 0,
        rows.deleted.is_(None),
    )
    found = connection.execute(query.order_by(rows.day, rows.start, rows.key)).mappings()
    return [from_row(Entry, row) for row in found]
