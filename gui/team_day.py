"""Which day it is for a team: today, and for the sample, whose dates are fixed, its own last day. No Qt."""

from datetime import date
from typing import TYPE_CHECKING, Any

from models.places import sample_database

if TYPE_CHECKING:
    from models.database import Database


def team_day(database: "Database", connection: Any, team: str) -> date:
    """The day by which it is judged what is overdue."""
    if database.location != str(sample_database()):
        return date.today()
    from models import entry_pages

    span = entry_pages.days_with_entries(connection, team)
    return span[1] if span is not None else date.today()
