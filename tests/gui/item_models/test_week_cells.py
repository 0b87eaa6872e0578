"""The week's grid as a Qt model: rows that stay in place, hours shown before they are saved, sums, plans, words."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt

from gui.item_models.entry_columns import Names
from gui.item_models.entry_rows import PurposeRole
from gui.item_models.hour_roles import SecondsRole, WaitingRole
from gui.item_models.week_cells import (
    ACTIVITY,
    COLUMNS,
    DAY_COLUMNS,
    FIRST_DAY,
    PLAN,
    PROJECT,
    TOTAL,
    NoteRole,
    OfferedRole,
    PlanRole,
    SunkenRole,
    WeekCells,
)
from gui.item_models.week_hours import WeekHours
from gui.item_models.week_lines import OFFERED, Line, arrange, projects_of
from gui.item_models.week_sheet import DayMark
from gui.language import set_language
from models.changes import Change, RowChange
from models.records import Activity, Entry, Project
from models.schema import table
from models.week_reading import Week
from models.week_rows import KeptRow, Plan

H = 3600
MONDAY = date(2026, 11, 9)
DAYS = tuple(MONDAY + timedelta(days=day) for day in range(7))
ME = "a" * 32
NAMES = Names(
    {},
    {
        "p": Project("p", 1, "ฟื้นฟูป่าชายเลน", None, False, False),
        "y": Project("y", 1, "อบรมเยาวชน", None, False, False),
        "c": Project("c", 1, "งานกลาง", None, True, False),
    },
    {
        "v": Activity("v", 1, "ลงพื้นที่", "mission", False),
        "m": Activity("m", 1, "ประชุม", "administration", False),
    },
)
MARKS = tuple(
    DayMark(
        day,
        "วันหยุด" if day.weekday() == 4 else "Not a working day" if day.weekday() > 4 else "",
        day.weekday() > 4,
    )
    for day in DAYS
)


def entry(
    key: str,
    day: int = 0,
    seconds: int = H,
    project: str | None = "p",
    activity: str | None = "v",
    note: str = "",
    version: int = 1,
) -> Entry:
    return Entry(key, version, ME, DAYS[day], seconds, None, project, activity, note, ())


def week(*entries: Entry, kept: tuple = (), recent: tuple = (), plans: tuple = ()) -> WeekHours:
    sums = tuple((MONDAY - timedelta(weeks=7 - place), place * H) for place in range(8))
    rows = tuple(KeptRow(f"k{place}", 1, *work) for place, work in enumerate(kept))
    planned = tuple(Plan(f"p{place}", 1, *plan) for place, plan in enumerate(plans))
    return WeekHours(Week(ME, MONDAY, entries, rows, planned, (), recent, sums, (), (), ()))


@pytest.fixture
def model(qtbot, qtmodeltester) -> WeekCells:
    made = WeekCells()
    made.show_week(
        week(
            entry("1", 0, 5400, note="เริ่มงาน"),
            entry("2", 1, 2 * H, activity="m"),
            entry("3", 1, 300, activity="m", note="สายด่วน"),
            entry("4", 5, H, project="c", activity="m"),
            recent=(("y", "v"),),
        ),
        NAMES,
        MARKS,
    )
    qtmodeltester.check(made)
    return made


def texts(model: WeekCells, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(COLUMNS)]


def row_change(before: Entry | None, after: Entry | None, *, deleted: int | None = None) -> Change:
    def row(one: Entry | None, gone: int | None) -> tuple | None:
        if one is None:
            return None
        values = {
            "key": one.key, "version": one.version, "member": one.member, "day": one.day.toordinal(), "seconds": one.seconds,
            "start": one.start, "project": one.project, "activity": one.activity, "note": one.note, "tags": "[]", "deleted": gone,
        }  # fmt: skip
        return tuple(values.get(column.name) for column in table("time_entry").columns)

    return Change((RowChange("time_entry", row(before, None), row(after, deleted)),))


# What is shown


def test_the_rows_of_a_week_in_two_languages(model: WeekCells) -> None:
    assert texts(model, 0) == ["ฟื้นฟูป่าชายเลน", "ประชุม", "", "2:05", "", "", "", "", "", "", "2:05"]
    assert texts(model, 1) == ["ฟื้นฟูป่าชายเลน", "ลงพื้นที่", "1.5", "", "", "", "", "", "", "", "1.5"]
    assert texts(model, 2)[:2] == ["งานกลาง", "ประชุม"]  # the team's own work comes last
    assert [model.index(row, 0).data(OfferedRole) for row in range(4)] == [False, False, False, True]
    across = Qt.Orientation.Horizontal
    assert [model.headerData(column, across) for column in (PROJECT, FIRST_DAY, TOTAL)] == [
        "Project",
        "Mon 9",
        "Total",
    ]
    set_language("th")
    assert [model.headerData(column, across) for column in (PROJECT, FIRST_DAY + 3, TOTAL)] == [
        "โครงการ",
        "พฤ. 12",
        "รวม",
    ]


def test_no_tip_is_read_as_html(model: WeekCells) -> None:
    model.show_week(week(entry("1", note="<b>ไก่</b>")), NAMES, MARKS)
    tips = [model.index(1, column).data(Qt.ItemDataRole.ToolTipRole) for column in (PROJECT, FIRST_DAY)]
    assert tips == ["ฟื้นฟูป่าชายเลน", "<qt>&lt;b&gt;ไก่&lt;/b&gt;</qt>"]


def test_what_else_a_cell_says(model: WeekCells) -> None:
    cell = model.index(0, FIRST_DAY + 1)
    assert cell.data(SecondsRole) == 2 * H + 300
    assert cell.data(NoteRole) == "สายด่วน"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "ฟื้นฟูป่าชายเลน · ประชุม, Tuesday 10 November 2026, 2:05, สายด่วน"
    )
    assert model.index(0, ACTIVITY).data(PurposeRole) == "administration"
    friday = model.index(0, FIRST_DAY + 4)
    assert (friday.data(SunkenRole), friday.data(Qt.ItemDataRole.ToolTipRole)) == (True, "วันหยุด")
    heads = [model.headerData(column, Qt.Orientation.Horizontal, NoteRole) for column in DAY_COLUMNS]
    assert heads == ["", "", "", "", "วันหยุด", "", ""]  # nobody has to be told about a Saturday


def test_work_without_a_name_has_one(qtbot) -> None:
    model = WeekCells()
    model.show_week(week(entry("1", project=None, activity=None)), NAMES, MARKS)
    assert texts(model, 0)[:2] == ["No project", "No activity"]


# Typing


def test_typed_hours_are_shown_at_once_and_announced_as_one_step(qtbot, model: WeekCells) -> None:
    with qtbot.waitSignal(model.edited) as edited:
        model.set_hours({(0, FIRST_DAY): 900, (1, FIRST_DAY): 5400, (1, FIRST_DAY + 2): H})
    assert edited.args == [[(DAYS[0], "p", "m", 900), (DAYS[2], "p", "v", H)]]  # the same hours are no edit
    assert texts(model, 0)[FIRST_DAY] == "0:15"
    assert model.index(0, FIRST_DAY).data(WaitingRole)
    assert texts(model, 0)[TOTAL] == "2:20"
    model.settle([(DAYS[0], "p", "m")])
    assert texts(model, 0)[FIRST_DAY] == ""
    assert texts(model, 1)[FIRST_DAY + 2] == "1.0"


def test_the_same_hours_are_no_edit(qtbot, model: WeekCells) -> None:
    with qtbot.assertNotEmitted(model.edited):
        model.set_hours({(1, FIRST_DAY): 5400})


def test_a_row_that_is_offered_becomes_a_row_where_it_stands(model: WeekCells) -> None:
    model.set_hours({(3, FIRST_DAY): H})
    assert texts(model, 3)[:3] == ["อบรมเยาวชน", "ลงพื้นที่", "1.0"]
    assert not model.index(3, 0).data(OfferedRole)
    model.settle([(DAYS[0], "y", "v")])
    assert model.index(3, 0).data(OfferedRole)


def test_only_days_and_the_first_row_of_a_planned_project_can_be_typed(model: WeekCells) -> None:
    def typed(row: int, column: int) -> bool:
        return bool(model.index(row, column).flags() & Qt.ItemFlag.ItemIsEditable)

    assert [typed(0, column) for column in range(COLUMNS)] == [
        column in DAY_COLUMNS for column in range(COLUMNS)
    ]
    model.plan_shown = True
    assert [typed(row, PLAN) for row in range(3)] == [True, False, True]


# Following what is written


def test_only_the_written_cell_changes(model: WeekCells) -> None:
    hours = model.sheet.hours
    assert hours.follow(row_change(entry("1", 0, 5400), entry("1", 0, H, version=2)))
    assert hours.follow(row_change(None, entry("5", 2, H)))
    model.show_changes()
    assert texts(model, 1)[FIRST_DAY : FIRST_DAY + 3] == ["1.0", "", "1.0"]
    assert hours.seen([(DAYS[0], "p", "v"), (DAYS[2], "p", "v")]) == {"1": 2, "5": 1}
    assert hours.follow(row_change(entry("5", 2, H), None))
    assert hours.follow(row_change(entry("1", 0, H), entry("1", 0, H, version=3), deleted=1))
    model.show_changes()
    assert texts(model, 1)[:3] == ["ฟื้นฟูป่าชายเลน", "ลงพื้นที่", ""]  # a row does not vanish under the hands


def test_hours_of_other_weeks_must_be_read_again(model: WeekCells) -> None:
    last_week = entry("9")
    moved = Entry("9", 2, ME, MONDAY - timedelta(days=1), H, None, "p", "v", "", ())
    assert not model.sheet.hours.follow(row_change(last_week, moved))
    stranger = Entry("8", 1, "b" * 32, MONDAY - timedelta(days=9), H, None, "p", "v", "", ())
    assert model.sheet.hours.follow(row_change(None, stranger))
    assert not model.sheet.hours.follow(Change((RowChange("holiday", None, ("x",)),)))


def test_the_same_week_read_again_keeps_rows_and_unsaved_hours(qtbot, model: WeekCells) -> None:
    model.set_hours({(3, FIRST_DAY): H})
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_week(week(entry("1", 0, 2 * H), entry("7", 3, H, project="y", activity="m")), NAMES, MARKS)
    shown = [texts(model, row)[:2] for row in range(model.rowCount())]
    assert shown == [
        ["ฟื้นฟูป่าชายเลน", "ประชุม"],
        ["ฟื้นฟูป่าชายเลน", "ลงพื้นที่"],
        ["งานกลาง", "ประชุม"],
        ["อบรมเยาวชน", "ลงพื้นที่"],
        ["อบรมเยาวชน", "ประชุม"],
    ]
    assert texts(model, 3)[FIRST_DAY] == "1.0"


def test_rows_are_added_and_dropped(model: WeekCells) -> None:
    model.sheet.add(("y", "m"))
    model.show_changes()
    assert model.sheet.row_of(("y", "m")) == 3
    model.sheet.settle_row(("y", "m"))
    model.sheet.drop(("y", "m"))
    model.sheet.drop(("y", "v"))
    model.show_changes()
    assert [line.work for line in model.sheet.lines] == [("p", "m"), ("p", "v"), ("c", "m")]


# Plans


def test_a_plan_stands_in_the_first_row_of_its_project(qtbot) -> None:
    model = WeekCells()
    hours = week(entry("1", 0, H), entry("2", 1, 2 * H, activity="m"), plans=(("p", 10 * H),))
    model.show_week(hours, NAMES, MARKS)
    assert [texts(model, row)[PLAN] for row in range(2)] == ["10.0", ""]
    assert [model.index(row, TOTAL).data(PlanRole) for row in range(2)] == [(10 * H, 3 * H), None]
    with qtbot.waitSignal(model.plan_edited) as edited:
        model.set_hours({(0, PLAN): 0})
    assert edited.args == ["p", None]
    assert texts(model, 0)[PLAN] == ""


# Rows


def test_new_rows_join_their_project_and_offers_stay_last() -> None:
    before = [Line(("y", "v")), Line(("p", "v")), Line(("c", "m"), True)]
    lines = arrange(before, [("y", "v"), ("p", "v"), ("y", "m"), ("c", "v")], [("c", "m")], NAMES)
    assert lines == [
        Line(("y", "v")),
        Line(("y", "m")),
        Line(("p", "v")),
        Line(("c", "v")),
        Line(("c", "m"), True),
    ]
    assert projects_of(lines) == [(0, 2), (2, 1), (3, 2)]


def test_few_rows_are_offered() -> None:
    recent = [("p", f"{number}") for number in range(OFFERED + 3)]
    assert len(arrange([], [], recent, NAMES)) == OFFERED
    assert arrange([], [], [], NAMES) == []


def test_an_empty_model_says_nothing(qtbot) -> None:
    model = WeekCells()
    assert (model.rowCount(), model.columnCount()) == (0, COLUMNS)
    assert model.index(0, 0).data() is None
    assert model.cell(QModelIndex()) is None
    assert not model.index_of((MONDAY, "p", "v")).isValid()
