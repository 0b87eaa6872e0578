"""Every action of the window in one table: menus, shortcuts and the list of keys on the help page come from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from gui.language import tr

Group = Literal["everywhere", "page", "time_log"]


@dataclass(frozen=True)
class ActionEntry:
    """`name` finds the slot: the window's own, or one of the current page's actions_table."""

    name: str
    text: Callable[[], str]
    shortcuts: tuple[str, ...]
    icon: str = ""
    group: Group = "everywhere"


ACTIONS: tuple[ActionEntry, ...] = (
    ActionEntry("undo", lambda: tr("Undo"), ("Ctrl+Z",), "undo-2"),
    ActionEntry("redo", lambda: tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    ActionEntry("page_1", lambda: tr("Go to the time log"), ("Alt+1",), "clock"),
    ActionEntry("page_2", lambda: tr("Go to income and expenses"), ("Alt+2",), "banknote"),
    ActionEntry("page_3", lambda: tr("Go to time use"), ("Alt+3",), "chart-column"),
    ActionEntry("page_4", lambda: tr("Go to the team assessment"), ("Alt+4",), "clipboard-check"),
    ActionEntry("page_5", lambda: tr("Go to the dream team"), ("Alt+5",), "flag"),
    ActionEntry("page_6", lambda: tr("Go to better use of time"), ("Alt+6",), "target"),
    ActionEntry("page_7", lambda: tr("Go to the transition workshop"), ("Alt+7",), "presentation"),
    ActionEntry("page_8", lambda: tr("Go to before and after"), ("Alt+8",), "git-compare"),
    ActionEntry("present", lambda: tr("Present"), ("F5",), "presentation"),
    ActionEntry("arrange_slides", lambda: tr("Arrange the slides"), ("Shift+F5",), "list"),
    ActionEntry("timer", lambda: tr("Start or stop the timer"), ("Ctrl+T",), "play"),
    ActionEntry(
        "other_work",
        lambda: tr("Time other work: what the line says, or chosen by its number"),
        ("Ctrl+Shift+T",),
        "repeat",
    ),
    ActionEntry("import", lambda: tr("Import from a file"), ("Ctrl+I",), "file-down"),
    ActionEntry("settings", lambda: tr("Team and settings"), ("Ctrl+,",), "settings"),
    ActionEntry("help", lambda: tr("How to use"), ("F1",), "circle-help"),
    ActionEntry("back", lambda: tr("Back"), ("Esc",), "arrow-left"),
    ActionEntry("new", lambda: tr("New entry"), ("Ctrl+N",), "plus", "page"),
    ActionEntry("find", lambda: tr("Filters and search"), ("Ctrl+F",), "search", "page"),
    ActionEntry("export", lambda: tr("Export"), ("Ctrl+E",), "download", "page"),
    ActionEntry("previous", lambda: tr("Earlier day or period"), ("Alt+Left",), "chevron-left", "page"),
    ActionEntry("next", lambda: tr("Later day or period"), ("Alt+Right",), "chevron-right", "page"),
    ActionEntry("view_before", lambda: tr("To the view before"), ("Ctrl+PgUp",), "chevron-left", "page"),
    ActionEntry("next_view", lambda: tr("To the next view"), ("Ctrl+PgDown",), "chevron-right", "page"),
)

# Keys that belong to kinds of fields, not to actions: told on the help page only.
FIELD_KEYS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("Tab", lambda: tr("To the next field")),
    ("Shift+Tab", lambda: tr("To the field before")),
    ("Enter", lambda: tr("Save a form, open the chosen row")),
    ("↑ ↓", lambda: tr("In a day: one day; in a length of time: 15 minutes")),
    ("Alt+↓", lambda: tr("Open the calendar of a day")),
    ("← →", lambda: tr("Change the view when the view switch has the focus")),
    ("Space", lambda: tr("Press the button or tick the box that has the focus")),
)


def shown_shortcut(shortcut: str) -> str:
    """A shortcut as it is written on a key cap."""
    return shortcut.replace("Left", "←").replace("Right", "→")
