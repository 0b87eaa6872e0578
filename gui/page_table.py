"""The pages of the window as data; a page's module is imported when it is first opened."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from gui.language import tr
from gui.page import Page

Place = Literal["daily", "growth", "foot", "hidden"]


@dataclass(frozen=True)
class PageEntry:
    """`location` is module:class; `place` says where in the sidebar the page stands."""

    key: str
    location: str
    text: Callable[[], str]
    icon: str
    place: Place

    def load(self) -> type[Page]:
        """Import the page; slow the first time, so the pages behind figures are imported by a worker before."""
        module, _, name = self.location.partition(":")
        return getattr(import_module(module), name)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("time_log", "gui.pages.time_log.page:TimeLogPage", lambda: tr("Time log"), "clock", "daily"),
    PageEntry("income", "gui.pages.income:IncomePage", lambda: tr("Income", "page"), "banknote", "daily"),
    PageEntry(
        "efficiency", "gui.pages.efficiency:EfficiencyPage", lambda: tr("Time use"), "chart-column", "daily"
    ),
    PageEntry(
        "assessment",
        "gui.pages.assessment.page:AssessmentPage",
        lambda: tr("Team assessment"),
        "clipboard-check",
        "growth",
    ),
    PageEntry(
        "dream_team",
        "gui.pages.dream_team.page:DreamTeamPage",
        lambda: tr("Dream team"),
        "flag",
        "growth",
    ),
    PageEntry(
        "better_time",
        "gui.pages.better_time.page:BetterTimePage",
        lambda: tr("Better use of time"),
        "target",
        "growth",
    ),
    PageEntry(
        "workshop",
        "gui.pages.workshop.page:WorkshopPage",
        lambda: tr("Workshop"),
        "presentation",
        "growth",
    ),
    PageEntry(
        "before_after",
        "gui.pages.before_after.page:BeforeAfterPage",
        lambda: tr("Before and after"),
        "git-compare",
        "growth",
    ),
    PageEntry(
        "settings",
        "gui.pages.team_settings:TeamSettingsPage",
        lambda: tr("Team and settings"),
        "settings",
        "foot",
    ),
    PageEntry("help", "gui.pages.help:HelpPage", lambda: tr("How to use"), "circle-help", "foot"),
    PageEntry("import", "gui.pages.import_wizard:ImportWizard", lambda: tr("Import"), "file-down", "hidden"),
    PageEntry("start", "gui.pages.start:StartPage", lambda: tr("Start"), "sprout", "hidden"),
)


def load_pages() -> None:
    """Import every page: on a worker, so that a first click finds pandas and matplotlib already there."""
    for entry in PAGES:
        entry.load()


def main_pages() -> list[PageEntry]:
    """The pages that are worked in, in the order of the sidebar; Alt and a digit opens each."""
    return [entry for entry in PAGES if entry.place in ("daily", "growth")]


def page_entry(key: str) -> PageEntry:
    return next(entry for entry in PAGES if entry.key == key)
