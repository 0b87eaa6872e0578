"""Foreign files are recognised by their titles, in all their variants."""

import pytest

from models.errors import Refused
from models.exchange.day_order import decide
from models.exchange.reading import Reading, read
from tests.models.exchange.conftest import Write

TOGGL = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags"
CLOCKIFY = (
    "Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time"
)


def _read(write: Write, *lines: str, **options: object) -> Reading:
    return read(write(*lines), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (f"\ufeff{TOGGL},Amount (EUR)", "toggl"),
        (f"{TOGGL},Amount ()", "toggl"),
        (TOGGL.replace("User", "Member"), "toggl"),
        ('"Description",Duration,Project,Start date,Start time,Stop date,Stop time', "toggl"),
        ("Description,Tags,Start date,Start time,Stop date,Stop time", "toggl"),
        ("User,Email,Client,Project,Task,Description,Billable,Start date,Start time,Duration,Tags", "toggl"),
        (f"{CLOCKIFY},Duration (h),Duration (decimal),Billable Rate (USD),Billable Amount (USD)", "clockify"),
        (
            f"{CLOCKIFY},Duration (decimal),Type,Invoiced,Invoice ID,Date of creation".replace(
                "Task", "Activity"
            ),
            "clockify",
        ),
        (f"{CLOCKIFY},Duration (h),Cost Rate (USD),Profit (USD)".replace("Client,", ""), "clockify"),
        (
            "Project,Client,Description,Task,Email,Tags,Billable,Start Date,Start Time,Duration (h)",
            "clockify",
        ),
        ('"Date","Project","Client","Description","Time (h)","Time (decimal)"', "clockify-summary"),
        ("day,start,seconds,member,project,activity,purpose,note,tags,id", "wela"),
        ("date,clock_in,clock_out,code,notes,tags", "generic"),
        ("วันที่,ชื่อ,โครงการ,กิจกรรม,ชั่วโมง,รายละเอียด,แท็ก", "generic"),
    ],
)
def test_each_header_is_recognised(write: Write, header: str, name: str) -> None:
    reading = _read(write, header, "x")
    assert (reading.mapping.format, reading.mapping.kind, reading.missing) == (name, "hours", ())


def test_a_thai_header_says_what_is_what(write: Write) -> None:
    header = "วันที่,เวลาเริ่ม,ถึง,ชื่อ-สกุล,โครงการ,กิจกรรม,รายละเอียด,แท็ก"
    columns = _read(write, header, "x").mapping.columns
    fields = ("day", "start", "end", "member", "project", "activity", "note", "tags")
    assert columns == dict(zip(fields, header.split(","), strict=True))


def test_the_day_may_stand_within_the_start(write: Write) -> None:
    reading = _read(write, "Description,Task,Project,Client,User,Start,End,Duration,Tags", "x")
    assert reading.mapping.columns["day"] == reading.mapping.columns["start"] == "Start"


def test_the_header_may_follow_a_title(write: Write) -> None:
    reading = _read(write, "ตารางเวลา พ.ย. 2569", "", "วันที่,ชั่วโมง", "20/11/2569,8")
    assert (reading.sheet.header_line, list(reading.sheet.lines)) == (3, [4])


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("วันที่รับ,จำนวนเงิน,แหล่งที่มา,ประเภท", "income"),
        ("received on,amount,kind,covers from,covers to", "income"),
        ("date,amount,donor", "income"),
        ("date,amount,from,to,source", "income"),
        ("วันที่จ่าย,จำนวนเงิน,จ่ายให้", "expense"),
        ("date,amount,payee", "expense"),
        ("date,hours,amount", "hours"),
    ],
)
def test_the_kind_is_seen(write: Write, header: str, kind: str) -> None:
    reading = _read(write, header, "x")
    assert (reading.mapping.kind, reading.missing) == (kind, ())


def test_an_amount_alone_may_be_either(write: Write) -> None:
    with pytest.raises(Refused, match="--kind"):
        _read(write, "วันที่,จำนวนเงิน", "20/11/2569,500")
    assert _read(write, "วันที่,จำนวนเงิน", "20/11/2569,500", kind="expense").missing == ()


def test_what_is_not_recognised_can_be_completed(write: Write) -> None:
    reading = _read(write, "A,B", "20/11/2569,8")
    assert reading.missing == ("day", "duration")
    assert reading.sheet.header == ("A", "B")


def test_a_format_that_does_not_fit_is_refused(write: Write) -> None:
    with pytest.raises(Refused, match="does not look like"):
        _read(write, "วันที่,ชั่วโมง", "x,y", format="toggl")
    with pytest.raises(Refused, match="not one of"):
        _read(write, "วันที่,ชั่วโมง", "x,y", format="ก")
    with pytest.raises(Refused, match="empty"):
        _read(write, "")


@pytest.mark.parametrize(
    ("days", "order"),
    [
        (["05/04/2026", "14/04/2026"], "dmy"),
        (["05/04/2026", "04/14/2026"], "mdy"),
        (["2026-04-05", "05/05/2026"], "dmy"),
        (["7/27/22"], "mdy"),
        (["14/4/2569", "ไม่ใช่วัน", ""], "dmy"),
        (["5 เม.ย. 2569"], "dmy"),
        (["05/04/2026 09:00", "14/04/2026 10:00"], "dmy"),
        ([], "dmy"),
        (["05/04/2026", "06/04/2026"], None),
        (["14/04/2026", "04/14/2026"], None),
    ],
)
def test_the_order_of_days_is_decided_over_the_file(days: list[str], order: str | None) -> None:
    assert decide(days) == order
