"""The report of a workshop in one step: it is read in each language, then becomes pages, sheets or slides. No Qt."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from models.database import Database
    from models.records import Team
    from models.workshops import Workshop, WorkshopTeam

ENDINGS = (".pdf", ".xlsx", ".pptx")
ReportLanguage = Literal["th", "en", "both"]
Progress = Callable[[int, int], None]


def write_report(
    path: Path,
    database: "Database",
    team: "Team",
    workshop: "Workshop",
    part: "WorkshopTeam",
    *,
    today: date,
    language: ReportLanguage = "th",
    members: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write a .pdf, .xlsx or .pptx file; an existing one is replaced once the new one is whole.

    Takes seconds: call it on a worker. `progress(done, total)` is called between charts and pages and may raise
    Cancelled. Raises Refused for another ending, Unavailable for a place that cannot be written.
    """
    raise NotImplementedError
