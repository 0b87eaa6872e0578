"""Proves that an installed Wela works: opens the window on a database, draws the charts, saves one, and ends.

    main.py --self-test DATABASE PICTURE.png

The exit status is 0 when the picture was saved. The packaged application is tried this way before it is handed out.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.application import Application
from gui.page import Page

if TYPE_CHECKING:
    from gui.widgets.chart_card import ChartCard

_PATIENCE = 90_000  # milliseconds


def self_test(database: str, picture: Path) -> int:
    """Run the window until the first chart of `database` is saved as `picture`."""
    qt = QApplication([])
    qt.setStyle("Fusion")
    wela = Application(picture.with_suffix(".ini"), database)
    wela.window.page_made.connect(lambda page: _watch(page, picture))
    wela.session.ready.connect(lambda: wela.window.open_page("efficiency"))
    QTimer.singleShot(_PATIENCE, lambda: qt.exit(1))
    wela.start()
    status = qt.exec()
    wela.end()
    return status


def _watch(page: Page, picture: Path) -> None:
    cards: list[ChartCard] = getattr(page, "cards", [])
    if cards:
        cards[0].view.drawn.connect(lambda _: _finish(cards[0], picture))


def _finish(card: "ChartCard", picture: Path) -> None:
    card.save(picture)
    QApplication.exit(0 if picture.exists() else 1)
