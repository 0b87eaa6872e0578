"""Takes the pictures of the pages for the README and for looking at: every page, both languages, both themes.

python packaging/screenshots.py [FOLDER] [WIDTHxHEIGHT]
"""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import monotonic

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from gui.application import Application  # noqa: E402
from gui.pages.time_log.page import TimeLogPage  # noqa: E402
from gui.tasks import wait_for_all  # noqa: E402
from models.database import Database  # noqa: E402
from models.records import is_leader  # noqa: E402
from models.sample import add_sample_team  # noqa: E402

# The page of each picture, what it is asked to show, and its view.
PAGES: dict[str, tuple[str, object, str]] = {
    "start": ("start", None, ""),
    "time-log": ("time_log", date(2026, 11, 20), ""),
    "time-log-week": ("time_log", date(2026, 11, 13), "week"),
    "time-log-team": ("time_log", date(2026, 11, 13), "team"),
    "income": ("income", None, ""),
    "efficiency": ("efficiency", None, ""),
    "assessment": ("assessment", None, ""),
    "dream-team": ("dream_team", None, ""),
    "better-time": ("better_time", None, ""),
    "workshop": ("workshop", None, ""),
    "before-after": ("before_after", None, ""),
    "settings": ("settings", "members", ""),
    "import": ("import", None, ""),
    "help": ("help", None, ""),
}
LINES = {"th": "16:30-18 ลงพื้นที่ป่าชายเลน @อบรมเยาวชน #เดินทาง", "en": "16:30-18 field visit @Youth #Travel"}


def main(folder: Path, size: tuple[int, int]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    qt.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as place:
        for language in ("th", "en"):
            database = Path(place) / f"{language}.db"
            made = Database.create(database)
            with made.transaction() as connection:
                add_sample_team(connection, language=language)
            made.close()
            for theme in ("light", "dark"):
                take(database, language, theme, folder, size)


def take(database: Path, language: str, theme: str, folder: Path, size: tuple[int, int]) -> None:
    settings = database.with_name(f"{language}-{theme}.ini")
    settings.write_text(f"[General]\nlanguage={language}\ntheme={theme}\n", encoding="utf-8")
    wela = Application(settings, str(database))
    wela.start()
    wela.window.resize(*size)
    settle()
    leader = next(filter(is_leader, wela.workspace.members))
    wela.session.choose_member(leader.key)
    for name, (page, request, view) in PAGES.items():
        wela.window.open_page(page, request)
        settle()
        show(wela, view, LINES[language])
        wela.window.grab().save(str(folder / f"{name}-{language}-{theme}.png"))
    wela.window.close()
    wela.end()
    wela.window.deleteLater()


def show(wela: Application, view: str, line: str) -> None:
    """Bring the time log into a view, or type a line on its day."""
    page = wela.window.page
    if isinstance(page, TimeLogPage):
        if view:
            page.show_view(view)
        page.day.line.quick.set_text("" if view else line)
        settle()


def settle(seconds: float = 30.0) -> None:
    """Let workers finish and what they bring be painted."""
    end, quiet = monotonic() + seconds, 0
    while quiet < 3 and monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(200, loop.quit)
        loop.exec()
        quiet = quiet + 1 if wait_for_all(0) else 0


if __name__ == "__main__":
    where = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "resources" / "screenshots"
    wide, high = (sys.argv[2] if sys.argv[2:] else "1366x768").split("x")
    main(where, (int(wide), int(high)))
