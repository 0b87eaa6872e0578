"""Starts a timer on the computer's own clocks and waits to be killed: python -m tests.gui.dying_timer DATABASE."""

import sys

from PySide6.QtCore import QCoreApplication, QTimer

from gui.timed_work import Work
from gui.timer import WorkTimer
from gui.workspace import Workspace
from models import records
from models.database import Database


def main(path: str) -> None:
    application = QCoreApplication([])
    workspace, database = Workspace(), Database.open(path)
    with database.read() as connection:
        teams = records.teams(connection)
        members = records.members(connection, teams[0].key)
    workspace.open(database, teams)
    workspace.set_team(teams[0], members, members[0])
    timer = WorkTimer(workspace)
    timer.start(Work(note="นับกล้าไม้"))
    QTimer.singleShot(1500, lambda: print(timer.seconds(), flush=True))
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
