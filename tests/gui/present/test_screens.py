"""A second screen: M takes the show there and back, and it goes on where a screen is pulled out."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SCREENS = [("laptop", 0, 1366, 768), ("projector", 1366, 1024, 768)]
SHOW = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from gui.present.deck import Deck
from gui.present.window import PresentWindow
from gui.theme import load_fonts
from tests.gui.present.conftest import slide

application = QApplication([])
load_fonts()
window = PresentWindow(Deck("ทีม", (slide("rate_by_project"), slide("days_over"))), 1)
window.show_on(application.screens()[0])
for step in range(3):
    QTest.qWait(100)
    print(window.screen().name(), *window.geometry().getRect(), window.isFullScreen(), window.place)
    QTest.keyClick(window.view, Qt.Key.Key_M)
window._stay()
QTest.qWait(50)
print(window.isFullScreen(), window.view.hasFocus())
window.close()
"""


def test_m_takes_the_show_to_the_other_screen(tmp_path: Path) -> None:
    usual = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": name, "x": x, "width": width, "height": height, **usual}
        for name, x, width, height in SCREENS
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    result = subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        "laptop 0 0 1366 768 True 1",
        "projector 1366 0 1024 768 True 1",
        "laptop 0 0 1366 768 True 1",
        "True True",
    ]
