"""Reports of the sample team, each made once: they take seconds."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from gui.language import speaking
from gui.reports.workshop.content import Report
from gui.reports.workshop.report import build
from gui.reports.workshop.sources import Sources
from gui.reports.workshop.writing import write
from gui.workshop_report import ReportLanguage
from gui.workshop_sources import read_sources
from models import records
from models.database import Database
from models.sample import LAST_DAY, add_sample_team
from models.workshops import workshops

Made = Callable[[str, ReportLanguage], Path]


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sources]:
    """What is read of the sample team's workshop, by language."""
    database = Database.create(tmp_path_factory.mktemp("report") / "ทีม.db")
    with database.transaction() as connection:
        add_sample_team(connection)
    found: dict[str, Sources] = {}
    with database.read() as connection:
        team = records.teams(connection)[0]
        workshop, part = workshops(connection, team.key)[0]
        for language in ("th", "en"):
            with speaking(language):
                found[language] = read_sources(
                    connection, team, workshop, part, LAST_DAY, members=False, with_slides=True
                )
    database.close()
    return found


@pytest.fixture(scope="session")
def reports(sources: dict[str, Sources]) -> dict[str, Report]:
    found: dict[str, Report] = {}
    for language in ("th", "en"):
        with speaking(language):
            found[language] = build(sources[language])
    return found


@pytest.fixture(scope="session")
def made(reports: dict[str, Report], tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The file of an ending and a language."""
    folder = tmp_path_factory.mktemp("made")

    @cache
    def make(ending: str, language: ReportLanguage) -> Path:
        path = folder / f"รายงาน-{language}{ending}"
        wanted = [reports[one] for one in (("th", "en") if language == "both" else (language,))]
        write(path, wanted, lambda done, total: None)
        return path

    return make


@pytest.fixture
def with_members(sources: dict[str, Sources]) -> Sources:
    return replace(sources["en"], members=True)
