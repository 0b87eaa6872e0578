"""What a day asks of a member: read for the time log, the week and the reminder alike."""

from datetime import date
from typing import TYPE_CHECKING, Any

from assessments.time_use.day import expected_seconds

if TYPE_CHECKING:
    from models.records import Membership


def norm_of(connection: Any, team: str, member: str, day: date) -> int | None:
    """What the day asks of the member, in seconds; None where nothing is ever expected."""
    from models import records

    membership = next(
        (one for one in records.memberships(connection, team) if one.member == member and _holds(one, day)),
        None,
    )
    if membership is None:
        return None
    leaves = [one for one in records.leaves(connection, team) if (one.member, one.day) == (member, day)]
    return expected_seconds(
        day,
        membership.weekly_seconds,
        membership.working_days,
        holiday=any(one.day == day for one in records.holidays(connection, team)),
        halves_of_leave=sum(1 if one.half else 2 for one in leaves),
    )


def _holds(membership: "Membership", day: date) -> bool:
    return membership.first_day <= day and (membership.last_day is None or day <= membership.last_day)
