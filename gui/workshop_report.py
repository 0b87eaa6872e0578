"""The report of a workshop in one step: it is read in each language, then becomes pages, sheets or slides. No Qt."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gui.language import LANGUAGES, Language, speaking
from models.errors import Refused, Unavailable

if TYPE_CHECKING:
    from gui.reports.workshop.content import Report
    from gui.reports.workshop.sources import Sources
    from models.database import Connection, Database
    from models.records import Team
    from models.workshops import Workshop, WorkshopTeam

ENDINGS = (".pdf", ".xlsx", ".pptx")
ReportLanguage = Literal["th", "en", "both"]
REPORT_LANGUAGES: tuple[ReportLanguage, ...] = ("th", "en", "both")
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
    require_place(path)
    languages = LANGUAGES if language == "both" else (language,)
    with_slides = path.suffix.lower() == ".pptx"

    def read(connection: "Connection") -> "list[Sources]":
        from gui.workshop_sources import read_sources

        found: list[Sources] = []
        for one in languages:
            with speaking(one):
                found.append(
                    read_sources(
                        *(connection, team, workshop, part, today), members=members, with_slides=with_slides
                    )
                )
        return found

    write_sources(path, database.ask(read), languages, progress)


def write_sources(
    path: Path, found: "list[Sources]", languages: tuple[Language, ...], progress: Progress | None = None
) -> None:
    """The file from what was read, one in each language."""
    from gui.reports.workshop.report import build
    from gui.reports.workshop.writing import write

    reports: list[Report] = []
    for sources, one in zip(found, languages, strict=True):
        with speaking(one):
            reports.append(build(sources))
    write(path, reports, progress or _unheard)


def require_place(path: Path) -> None:
    """Raises Refused for another ending, Unavailable for a folder that is not there, before anything is read."""
    if path.suffix.lower() not in ENDINGS:
        raise Refused("{file} must end in .pdf, .xlsx or .pptx. Choose one of them.", file=path.name)
    if not path.parent.is_dir():
        raise Unavailable("There is no folder {folder}. Choose another place.", folder=path.parent)


def _unheard(done: int, total: int) -> None:
    """Nobody asked how far it is."""
