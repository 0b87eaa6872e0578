"""Answers in the kiosk in forked children that are killed: python -m tests.gui.dying_kiosk FILE KILLS SEED.

Each child is one person with a card who answers by keys as fast as the kiosk takes them. Keys and what the screen shows
as chosen are reported through a pipe. After each kill the file is opened as the window opens it: the person's draft has
to hold what was shown last of each statement, or what was pressed for it after that; another card has to find nothing;
the next kiosk has to show nothing. Sums as JSON.
"""

import json
import os
import random
import signal
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from assessments.five_disciplines import codes
from gui.pages.assessment import wave_people
from gui.pages.assessment.kiosk import Kiosk
from gui.pages.assessment.kiosk_desk import ByCard
from gui.pages.assessment.kiosk_options import OptionButton
from gui.pages.assessment.wave_desk import WaveDesk
from gui.pages.assessment.wave_plan import plan_of
from gui.theme import Theme
from gui.workspace import Workspace
from models import answering, records, waves
from models.database import Database
from models.errors import Refused
from models.instruments import built_in
from models.teams import add_team

TEAM, WAVE = "1" * 32, "3" * 32
PULSE = built_in()[-1]
DAY = date(2026, 11, 20)


class PersonAtTheKiosk:
    """In the child: keys until the end, each answer reported when it is shown as chosen."""

    def __init__(self, path: str, card: str, seed: int, pipe: int) -> None:
        self._card, self._chance, self._pipe = card, random.Random(seed), pipe
        self._workspace = Workspace()
        database = Database.open(path)
        with database.read() as connection:
            self._workspace.open(database, records.teams(connection))
            wave = waves.wave(connection, WAVE)
        assert wave is not None
        self.kiosk = Kiosk(Theme("light"), plan_of(wave, ()), WaveDesk(self._workspace, wave))
        self.kiosk.resize(1280, 680)
        self.kiosk.show()

    def begin(self) -> None:
        for key in ("\r", "1", "\r", *self._card, "\r"):
            self._press(key)
        self._wait_for_person()

    def _wait_for_person(self) -> None:
        visit = self.kiosk.visit
        if visit is None or visit.person is None:
            QTimer.singleShot(1, self._wait_for_person)
            return
        visit.person.kept.connect(lambda _: self._report())  # after the screen has filled the buttons
        self._answer()

    def _answer(self) -> None:
        visit = self.kiosk.visit
        if visit is None or visit.person is None or visit.person.is_at_end:
            os.write(self._pipe, b"end\n")
            return
        digit = self._chance.choice("12345")
        os.write(self._pipe, f"press {visit.person.question.ratings[0]} {digit}\n".encode())
        self._press(digit)
        if self._chance.random() < 0.8:
            self._press("\r")
        QTimer.singleShot(self._chance.randrange(4), self._answer)

    def _report(self) -> None:
        visit = self.kiosk.visit
        if visit is None or visit.person is None:
            return
        for key, row in visit.item._rows():
            for value, button in row.buttons.items():
                if key and button.isChecked():
                    os.write(self._pipe, f"shown {key} {value}\n".encode())

    def _press(self, text: str) -> None:
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, int(key), Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(self.kiosk.focusWidget() or self.kiosk, event)


def answer_until_killed(path: str, card: str, seed: int, pipe: int) -> None:
    application = QApplication([])
    person = PersonAtTheKiosk(path, card, seed, pipe)
    QTimer.singleShot(0, person.begin)
    application.exec()
    os._exit(1)


def one_kill(path: str, card: str, seed: int, wait: float) -> dict[str, set[str]]:
    """By statement the rating that was shown as chosen last, and those that were pressed for it afterwards."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        answer_until_killed(path, card, seed, write)
    os.close(write)
    with os.fdopen(read) as pipe:
        lines = [pipe.readline().strip()]
        time.sleep(wait)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += [line for line in pipe.read().split("\n") if line]
    found: dict[str, set[str]] = {}
    for kind, key, value in (line.split() for line in lines if line.count(" ") == 2 and line[-1].isdigit()):
        if kind == "shown":
            found[key] = {value}
        elif key in found:
            found[key].add(value)
    return found


def stored(path: str, card: str) -> dict[str, Any]:
    database = Database.open(path)
    try:
        with database.read() as connection:
            wave = waves.wave(connection, WAVE)
            assert wave is not None
            secret, who = wave_people.person(wave, ByCard(card))
            try:
                draft = answering.find_draft(connection, wave, secret, who)
            except Refused:
                return {}
            return dict(draft.answer.by_name(wave.instrument))
    finally:
        database.close()


def next_person_sees(path: str) -> int:
    """How many words typed or buttons filled a kiosk that is opened afterwards shows."""
    database = Database.open(path)
    workspace = Workspace()
    with database.read() as connection:
        workspace.open(database, records.teams(connection))
        wave = waves.wave(connection, WAVE)
    assert wave is not None
    kiosk = Kiosk(Theme("light"), plan_of(wave, ()), WaveDesk(workspace, wave))
    kiosk.show()
    shown = sum(bool(line.text()) for line in kiosk.findChildren(QLineEdit))
    shown += sum(one.isChecked() or one.is_pending for one in kiosk.findChildren(OptionButton))
    texts = {item.text.th for item in wave.instrument.items}
    shown += sum(label.text() in texts for label in kiosk.findChildren(QLabel))
    kiosk.deleteLater()
    workspace.close()
    return shown


def main(path: str, kills: str, seed: str) -> None:
    if not Path(path).exists():
        database = Database.create(path)
        with database.transaction() as connection:
            add_team(connection, "กลุ่มต้นกล้า", with_defaults=False, key=TEAM)
            waves.open_wave(connection, TEAM, "ก่อน", PULSE, today=DAY, team_size=60, key=WAVE)
        database.close()
    chance = random.Random(int(seed))
    cards = codes.new_cards(int(kills) + 1)
    stranger = cards.pop()
    shown = lost = leaked = journals = 0
    for card in cards:
        seen = one_kill(path, card, chance.randrange(10**6), chance.uniform(0.05, 0.8))
        journals += Path(f"{path}-journal").exists()
        kept = stored(path, card)
        shown += len(seen)
        lost += sum(str(kept.get(key)) not in values for key, values in seen.items())
        leaked += len(stored(path, stranger))
    application = QApplication([])
    leaked += next_person_sees(path)
    application.quit()
    sums = {
        "kills": len(cards),
        "in the middle of a save": journals,
        "shown": shown,
        "lost": lost,
        "leaked": leaked,
    }
    print(json.dumps(sums))


if __name__ == "__main__":
    main(*sys.argv[1:])
