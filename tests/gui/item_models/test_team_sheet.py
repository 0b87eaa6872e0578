"""The sheet of a team as a Qt model: what it shows, and what is typed before it is saved."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from gui.item_models.entry_columns import Names
from gui.item_models.hour_roles import SecondsRole, WaitingRole
from gui.item_models.sheet_hours import SheetHours
from gui.item_models.team_sheet import SheetPerson, TeamSheet
from gui.language import set_language
from models.records import Activity, Holiday

H = 3600
SOMCHAI, MALEE = SheetPerson("s", "สมชาย ใจดี", 8 * H, 8 * H), SheetPerson("m", "มาลี แก้วใส")
NAMES = Names(
    activities={
        "v": Activity("v", 1, "ลงพื้นที่", "mission", False),
        "p": Activity("p", 1, "ประชุม", "travel", True),
    }
)


@dataclass(frozen=True)
class Held:
    key: str
    member: str
    project: str | None
    activity: str | None
    seconds: int
    version: int = 1


@pytest.fixture
def hours() -> SheetHours:
    made = SheetHours()
    made.replace(
        [Held("1", "s", "ป่า", "v", H), Held("2", "s", "ป่า", "v", H), Held("3", "s", None, "p", 26 * H)]
    )
    return made


def show(model: TeamSheet, hours: SheetHours, project: str | None = "ป่า", **values: Any) -> None:
    shown: dict[str, Any] = {"usual": False} | values
    model.show_sheet([MALEE, SOMCHAI], ["v", "p", None], hours, project, NAMES, **shown)


@pytest.fixture
def model(hours: SheetHours) -> TeamSheet:
    made = TeamSheet()
    show(made, hours)
    return made


def test_it_is_a_proper_model(qtmodeltester, model: TeamSheet) -> None:
    qtmodeltester.check(model)
    set_language("th")
    qtmodeltester.check(model)


def test_cells_are_sums_of_the_project_that_is_shown(model: TeamSheet, hours: SheetHours) -> None:
    assert [model.index(1, column).data() for column in range(3)] == ["2.0", "", ""]
    assert model.remark(1) == "other projects: 26.0 h"
    assert (model.total(1), model.alarm(1)) == (28 * H, "28:00 h: look at it")
    show(model, hours, None)
    assert [model.index(1, column).data() for column in range(3)] == ["", "26.0", ""]
    assert model.remark(0) == ""


def test_heads_name_people_and_activities(model: TeamSheet) -> None:
    people, activities = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    assert [model.headerData(row, people) for row in range(2)] == ["มาลี แก้วใส", "สมชาย ใจดี"]
    assert [model.headerData(column, activities) for column in range(3)] == [
        "ลงพื้นที่",
        "ประชุม",
        "No activity",
    ]
    words = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "สมชาย ใจดี, ลงพื้นที่: 2.0"


def test_what_is_typed_shows_at_once_and_waits(model: TeamSheet, hours: SheetHours) -> None:
    cells = model.cells_of({(1, 0): 5 * H, (0, 2): H})
    assert cells == [("s", "ป่า", "v", 5 * H), ("m", "ป่า", None, H)]
    assert hours.seen(cells) == {"s": {"1": 1, "2": 1}}
    write = hours.hold(cells)
    model.refresh()
    assert (model.index(1, 0).data(SecondsRole), model.index(1, 0).data(WaitingRole)) == (5 * H, True)
    assert hours.seen(cells) is None
    hours.settle(write)
    model.refresh()
    assert (model.index(1, 0).data(SecondsRole), model.index(1, 0).data(WaitingRole)) == (2 * H, False)


def test_a_later_write_of_a_cell_outlives_an_earlier_one(hours: SheetHours) -> None:
    first = hours.hold([("s", "ป่า", "v", 3 * H)])
    hours.hold([("s", "ป่า", "v", 4 * H)])
    hours.settle(first)
    assert hours.cells()["s", "ป่า", "v"] == 4 * H
    hours.take("1", None)
    assert hours.cells()["s", "ป่า", "v"] == 4 * H


def test_the_same_sheet_keeps_its_cells_another_one_does_not(
    qtbot, model: TeamSheet, hours: SheetHours
) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        show(model, hours)
    with qtbot.waitSignal(model.modelReset):
        show(model, hours, usual=True)


def test_days_off_are_told_and_ask_for_nothing(model: TeamSheet, hours: SheetHours) -> None:
    holiday = Holiday("h", 1, date(2026, 12, 5), "Father's Day", "วันพ่อ")
    people = [
        replace(SOMCHAI, key=str(place), norm=0, **values)
        for place, values in enumerate(
            ({"holiday": holiday}, {"halves_of_leave": 1}, {"halves_of_leave": 2}, {})
        )
    ]
    model.show_sheet(people, ["v"], hours, None, NAMES, usual=False)
    assert [model.remark(row) for row in range(4)] == [
        "Holiday: Father's Day",
        "Half a day of leave",
        "On leave",
        "Not a working day",
    ]
    set_language("th")
    assert model.remark(0).endswith("วันพ่อ")
    model.show_sheet(people, ["v"], hours, None, NAMES, usual=True)
    assert (model.remark(0), model.norm(0)) == ("", 8 * H)
