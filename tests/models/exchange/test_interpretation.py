"""Cells become entries and amounts, or a complaint with row, column and reason."""

from datetime import date

import pytest

from models.errors import Refused
from models.exchange.complaints import Complaint
from models.exchange.interpretation import interpret
from models.exchange.reading import read
from models.exchange.rows import EntryRow, ExpenseRow, FileRow, IncomeRow
from tests.models.exchange.conftest import Write

HOURS = "วันที่,เริ่ม,ถึง,ชั่วโมง"
TOGGL = "User,Email,Client,Project,Task,Description,Start date,Start time,End date,End time,Duration,Tags"


def _interpret(write: Write, *lines: str, **options: object) -> tuple[list[FileRow], list[Complaint]]:
    rows, complaints = interpret(read(write(*lines), **{"member": "สมชาย", **options}))  # type: ignore[arg-type]
    return list(rows), complaints


def _seconds(write: Write, row: str) -> tuple[list[int], list[tuple[int, str, str]]]:
    rows, complaints = _interpret(write, HOURS, row)
    seconds = [row.seconds for row in rows if isinstance(row, EntryRow)]
    return seconds, [(one.row, one.column, one.severity) for one in complaints]


def test_a_toggl_row(write: Write) -> None:
    line = '"มาลี",m@example.org,กองทุน,ป่าชายเลน,ลงพื้นที่,"ปลูก, ""ต้น"" กล้า",2026-11-20,09:00:00,2026-11-20,10:30:00,01:30:00,"น้ำ, ป่า"'
    rows, complaints = _interpret(write, TOGGL, line)
    assert complaints == []
    assert rows == [
        EntryRow(
            row=2,
            day=date(2026, 11, 20).toordinal(),
            seconds=5400,
            start=32400,
            member="มาลี",
            email="m@example.org",
            project="ป่าชายเลน",
            activity="ลงพื้นที่",
            purpose="",
            client="กองทุน",
            note='ปลูก, "ต้น" กล้า',
            tags='["น้ำ", "ป่า"]',
            id="",
        )
    ]


def test_clockify_saved_again_by_excel(write: Write) -> None:
    header = "Project;Description;User;Start Date;Start Time;End Date;End Time;Duration (decimal)"
    rows, complaints = _interpret(write, header, "ก;ข;มาลี;7/27/22;1:00 PM;7/27/22;4:30 PM;3,5")
    assert [(row.day, row.start, row.seconds) for row in rows if isinstance(row, EntryRow)] == [
        (date(2022, 7, 27).toordinal(), 13 * 3600, 12600)
    ]
    assert [(one.column, one.severity) for one in complaints] == [
        ("Start Date", "warning"),
        ("End Date", "warning"),
    ]


@pytest.mark.parametrize(
    ("row", "seconds"),
    [
        ("2026-11-20,9:00,10:30,", 5400),
        ("2026-11-20,,,1:30", 5400),
        ("2026-11-20,9:00,,1.5", 5400),
        ("2026-11-20,22:00,2:00,4", 14400),
        ("2026-11-20,9:00,9:35,0.58", 2100),
        ("2026-11-20,9:00:10,9:35:40,0:35", 2130),
        ("2026-11-20,20:00,24:00,", 14400),
        ("20/11/2569,,,26:30:00", 95400),
        ("20/11/2569,,,90 นาที", 5400),
    ],
)
def test_durations_that_stand(write: Write, row: str, seconds: int) -> None:
    assert _seconds(write, row) == ([seconds], [])


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (",9:00,10:00,1", "วันที่"),
        ("31/02/2026,9:00,10:00,", "วันที่"),
        ("2026-11-20,,,", "ถึง"),
        ("2026-11-20,9:00,,", "ถึง"),
        ("2026-11-20,22:00,2:00,", "ถึง"),
        ("2026-11-20,,,200", "ชั่วโมง"),
        ("2026-11-20,,,นาน", "ชั่วโมง"),
        ("2026-11-20,เช้า,10:00,1", "เริ่ม"),
        ("2026-11-20,24:00,,1", "ชั่วโมง"),
        ("2026-11-20,24:00,1:00,2", "ชั่วโมง"),
    ],
)
def test_what_cannot_be_stored_is_rejected(write: Write, row: str, column: str) -> None:
    assert _seconds(write, row) == ([], [(2, column, "rejected")])


def test_a_stated_duration_is_kept_with_a_warning(write: Write) -> None:
    warned = [(2, "ชั่วโมง", "warning")]
    assert _seconds(write, "2026-11-20,9:00,10:00,2:00:00") == ([7200], warned)
    assert _seconds(write, "2026-11-20,10:00,9:00,1:00:00") == ([3600], warned)


@pytest.mark.parametrize(
    "row", ["2026-11-20,9:00,9:00,0:00:00", "2026-11-20,9:00,9:00,", "2026-11-20,,,0:00:00"]
)
def test_a_timer_stopped_at_once_does_not_hold_up_a_file(write: Write, row: str) -> None:
    assert _seconds(write, row) == ([0], [(2, "ชั่วโมง", "warning")])


def test_an_entry_over_midnight_belongs_to_its_first_day(write: Write) -> None:
    rows, complaints = _interpret(write, TOGGL, "ก,,,,,,2026-11-20,23:00:00,2026-11-21,01:00:00,02:00:00,")
    assert complaints == []
    assert [(row.day, row.seconds) for row in rows if isinstance(row, EntryRow)] == [
        (date(2026, 11, 20).toordinal(), 7200)
    ]


def test_rows_without_a_name_need_one(write: Write) -> None:
    rows, complaints = _interpret(write, "date,hours,name", "2026-11-20,1,", "2026-11-20,1,มาลี", member=None)
    assert [row.row for row in rows] == [3]
    assert [(one.row, one.column) for one in complaints] == [(2, "name")]


def test_every_problem_of_a_row_is_told(write: Write) -> None:
    _, complaints = _interpret(write, HOURS, "ก,ข,ค,ง")
    assert sorted(one.column for one in complaints) == sorted(HOURS.split(","))


def test_text_is_brought_to_one_spelling_and_guards_are_taken_off(write: Write) -> None:
    rows, _ = _interpret(write, "date,hours,note,code,tags", "2026-11-20,1,'=น\u0e4d\u0e49า\u0007,\u200b,'@ก")
    assert [(row.note, row.project, row.tags) for row in rows if isinstance(row, EntryRow)] == [
        ("=น\u0e49\u0e33", "", '["@ก"]')
    ]


def test_decimals_are_decided_over_the_column(write: Write) -> None:
    rows, _ = _interpret(write, "date;hours", "2026-11-20;1,125", "2026-11-20;2,5")
    assert [row.seconds for row in rows if isinstance(row, EntryRow)] == [4050, 9000]


def test_undecided_days_must_be_asked(write: Write) -> None:
    lines = ("date,hours", "05/04/2026,1", "06/04/2026,1")
    with pytest.raises(Refused, match="--dates"):
        _interpret(write, *lines)
    rows, _ = _interpret(write, *lines, dates="mdy")
    assert rows[0].day == date(2026, 5, 4).toordinal()


def test_a_missing_column_is_named(write: Write) -> None:
    with pytest.raises(Refused, match="duration"):
        _interpret(write, "date,note", "2026-11-20,ก")


def test_incomes(write: Write) -> None:
    rows, complaints = _interpret(
        write,
        "วันที่รับ,จำนวนเงิน,แหล่งที่มา,ประเภท,ครอบคลุมตั้งแต่,ครอบคลุมถึง,โครงการ,หมายเหตุ",
        '20 พ.ย. 2569,"฿540,000.50",กองทุน,เงินทุน,1/11/2569,31/12/2569,ป่า,งวด ๑',
        "20 พ.ย. 2569,(500),ร้าน,sales,,,,คืน",
        "20 พ.ย. 2569,0,,grant,,,,",
        "20 พ.ย. 2569,10,,ของขวัญ,,,,",
        "20 พ.ย. 2569,10,,grant,1/11/2569,,,",
        "20 พ.ย. 2569,10,,grant,1/11/2569,1/10/2569,,",
        ",10,,grant,,,,",
    )
    day = date(2026, 11, 20).toordinal()
    covers = (date(2026, 11, 1).toordinal(), date(2026, 12, 31).toordinal())
    assert rows == [
        IncomeRow(2, day, 54_000_050, "grant", "กองทุน", "ป่า", *covers, False, "งวด ๑", ""),
        IncomeRow(3, day, -50_000, "sales", "ร้าน", "", None, None, False, "คืน", ""),
    ]
    assert [(one.row, one.column) for one in sorted(complaints)] == [
        (4, "จำนวนเงิน"),
        (5, "ประเภท"),
        (6, "ครอบคลุมตั้งแต่"),
        (7, "ครอบคลุมถึง"),
        (8, "วันที่รับ"),
    ]


def test_expenses(write: Write) -> None:
    rows, complaints = _interpret(
        write, "วันที่จ่าย;จำนวนเงิน;จ่ายให้", "1/2/2569;1.234,50;ร้าน", "13/2/2569;2,00;ร้าน"
    )
    assert complaints == []
    assert [row.amount_minor for row in rows if isinstance(row, ExpenseRow)] == [123450, 200]


def test_income_without_a_kind_is_other_and_told(write: Write) -> None:
    rows, complaints = _interpret(write, "date,amount,donor", "2026-11-20,5,ก")
    assert [row.kind for row in rows if isinstance(row, IncomeRow)] == ["other"]
    assert [one.severity for one in complaints] == ["warning"]
