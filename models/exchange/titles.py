"""The titles people and programs give to columns, in Thai and English, and what each of them holds."""

from collections.abc import Sequence

from models.exchange.fields import DAY_FIELDS, DURATIONS, FIELDS, KINDS, Kind, missing
from models.thai import fold

_PROJECT = (
    "project, project name, code, job, client code, case,"
    " โครงการ, ชื่อโครงการ, โปรเจกต์, โปรเจค, รหัสโครงการ, รหัส, งาน"
)
_NOTE = (
    "note, notes, description, comment, comments, remark, remarks, details, memo,"
    " หมายเหตุ, รายละเอียด, คำอธิบาย, บันทึก, โน้ต"
)
_DAY = "date, day, work date, วันที่, วัน, วันเดือนปี, วัน เดือน ปี, วันทำงาน, วันที่ทำงาน"
_COVERS_FIRST = (
    "covers from, covers_first, covered from, period start, for period from, from,"
    " ครอบคลุมตั้งแต่, ตั้งแต่, ช่วงเริ่ม, สำหรับช่วงตั้งแต่"
)
_COVERS_LAST = (
    "covers to, covers until, covers_last, covered to, period end, for period to, to,"
    " ครอบคลุมถึง, ถึง, ช่วงสิ้นสุด, สำหรับช่วงถึง"
)
_AMOUNT = "amount, total, sum, value, จำนวนเงิน, จำนวน, ยอดเงิน, ยอด, จำนวนเงิน (บาท), จำนวนเงิน(บาท), บาท"

_TITLES: dict[Kind, dict[str, str]] = {
    "hours": {
        "day": f"{_DAY}, start date, วันที่เริ่ม",
        "start": "start, start time, clock_in, clock in, clock-in, time in, in, from, begin,"
        " เริ่ม, เวลาเริ่ม, เริ่มต้น, เวลาเข้า, เข้า, เข้างาน, จาก, ตั้งแต่",
        "end_day": "end date, stop date, วันที่สิ้นสุด",
        "end": "end, end time, clock_out, clock out, clock-out, time out, out, to, until, finish, stop, stop time,"
        " ถึง, สิ้นสุด, เวลาสิ้นสุด, เลิก, เวลาเลิก, เวลาออก, ออก, ออกงาน, จบ",
        "duration": "duration, hours, time, time spent, hours worked, worked, duration (h), time (h), hrs, total hours,"
        " ชั่วโมง, จำนวนชั่วโมง, ชม., ชม, ระยะเวลา, เวลาที่ใช้, เวลา, ชั่วโมงทำงาน, รวมชั่วโมง",
        "minutes": "minutes, duration minutes, duration (min), mins, นาที, จำนวนนาที",
        "seconds": "seconds, duration seconds, วินาที",
        "rounded": "duration (decimal), time (decimal)",
        "project": _PROJECT,
        "activity": "activity, task, activity name, type of work, category, กิจกรรม, ชื่อกิจกรรม, ประเภทงาน, งานที่ทำ",
        "purpose": "purpose, วัตถุประสงค์",
        "client": "client, customer, funding source, funder, แหล่งทุน, ลูกค้า, ผู้ให้ทุน",
        "note": _NOTE,
        "tags": "tags, tag, labels, แท็ก, ป้าย",
        "member": "member, user, name, person, employee, staff, who, full name, user name, username,"
        " ชื่อ, ผู้ทำ, พนักงาน, สมาชิก, เจ้าหน้าที่, ชื่อ-สกุล, ชื่อ-นามสกุล, ชื่อ สกุล, ชื่อพนักงาน, ผู้รับผิดชอบ",
        "email": "email, e-mail, e-mail address, อีเมล, อีเมล์",
    },
    "income": {
        "received_on": "received on, received, received_on, date received, payment date,"
        f" วันที่รับ, วันที่รับเงิน, วันรับเงิน, {_DAY}",
        "amount": f"{_AMOUNT}, income, amount received, รายได้, รายรับ, เงินรับ",
        "kind": "kind, type, income type, category, ประเภท, ชนิด, ประเภทรายได้, หมวด",
        "source": "source, donor, payer, from whom, customer, client, funder,"
        " แหล่งที่มา, ผู้ให้, ผู้จ่าย, ผู้บริจาค, ที่มา, แหล่งทุน",
        "covers_first": _COVERS_FIRST,
        "covers_last": _COVERS_LAST,
        "restricted": "restricted, earmarked, มีเงื่อนไข, จำกัดการใช้",
        "project": _PROJECT,
        "note": _NOTE,
    },
    "expense": {
        "paid_on": f"paid on, paid, paid_on, date paid, payment date, วันที่จ่าย, วันที่จ่ายเงิน, วันจ่ายเงิน, {_DAY}",
        "amount": f"{_AMOUNT}, expense, cost, amount paid, รายจ่าย, ค่าใช้จ่าย, เงินจ่าย",
        "payee": "payee, paid to, vendor, supplier, ผู้รับเงิน, ผู้รับ, จ่ายให้, ร้านค้า",
        "covers_first": _COVERS_FIRST,
        "covers_last": _COVERS_LAST,
        "project": _PROJECT,
        "note": _NOTE,
    },
}


def _ranked(kind: Kind) -> dict[str, tuple[str, int]]:
    """From folded title to its field and its rank among the field's titles; the first of two fields keeps a title."""
    ranked: dict[str, tuple[str, int]] = {fold(field): (field, 0) for field in FIELDS[kind]}
    for field, titles in _TITLES[kind].items():
        for rank, title in enumerate(titles.split(","), start=1):
            ranked.setdefault(fold(title), (field, rank))
    return ranked


_RANKED = {kind: _ranked(kind) for kind in KINDS}
_SHARED = {fold(title) for title in f"{_DAY},{_AMOUNT}".split(",")}


def field_of(title: str, kind: Kind) -> str | None:
    """What a column of that title holds in a table of that kind, if it is a usual title."""
    return _RANKED[kind].get(fold(title), (None, 0))[0]


def recognise(header: Sequence[str], kind: Kind) -> dict[str, str]:
    """From field to title, for the usual titles of that kind; of two titles for a field the more usual one."""
    found: dict[str, tuple[int, str]] = {}
    for title in header:
        field, rank = _RANKED[kind].get(fold(title), ("", 0))
        if field and rank < found.get(field, (1000, ""))[0]:
            found[field] = (rank, title)
    columns = {field: title for field, (_, title) in found.items()}
    if kind == "hours" and "day" not in columns and "start" in columns:
        # Some tools write the day only within the moment of the start.
        columns["day"] = columns["start"]
        if "end" in columns:
            columns["end_day"] = columns["end"]
    return columns


def guess_kind(header: Sequence[str]) -> Kind | None:
    """Hours, income or expenses, by the titles; None when they do not say."""
    hours, income, expense = (recognise(header, kind) for kind in KINDS)
    from_to = field_of(hours.get("start", ""), "income") == "covers_first" and not hours.keys() & {*DURATIONS}
    if not missing("hours", {*hours}) and not (from_to and "amount" in income):
        return "hours"
    for_income, for_expense = _telling(income, "income"), _telling(expense, "expense")
    if for_income == for_expense:
        return None
    return "income" if for_income > for_expense else "expense"


def _telling(columns: dict[str, str], kind: Kind) -> int:
    """How many columns speak for this kind of money alone; 0 when a row of it could not even be stored."""
    if missing(kind, {*columns}):
        return 0
    own_words = [fold(columns[field]) for field in (DAY_FIELDS[kind][0], "amount")]
    return 1 + sum(word not in _SHARED for word in own_words) + len(columns.keys() & {"source", "payee"})
