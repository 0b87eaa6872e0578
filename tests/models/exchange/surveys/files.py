"""Files as servers write them: KoBoToolbox and ODK Central, Google and Microsoft Forms, LimeSurvey."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from models.instruments import Instrument, parse

SMALL: Instrument = parse(
    """
key = "small"
version = "1"
title.th = "แบบสั้น"
title.en = "Short form"

[scale]
min = 1
max = 5
labels.th = ["น้อยที่สุด", "น้อย", "ปานกลาง", "มาก", "มากที่สุด"]
labels.en = ["Very little", "A little", "Somewhat", "Much", "Very much"]
not_applicable.th = "ไม่ทราบ"
not_applicable.en = "Don't know"
question.th = "ตรงแค่ไหน"
question.en = "How true is it?"

[[discipline]]
key = "pm"
label.th = "ความรอบรู้แห่งตน"
label.en = "Personal mastery"

[[discipline]]
key = "tl"
label.th = "การเรียนรู้ร่วมกันเป็นทีม"
label.en = "Team learning"

[[item]]
key = "pm_01"
discipline = "pm"
text.th = "ฉันรู้ว่าทำงานนี้ไปเพื่ออะไร"
text.en = "I know why I do this work."

[[item]]
key = "pm_02"
discipline = "pm"
text.th = "ฉันหาเวลาเรียนรู้"
text.en = "I set aside time to learn."

[[item]]
key = "tl_01"
discipline = "tl"
reverse = true
text.th = "ทีมเราฟังกันไม่จบ"
text.en = "People interrupt each other."
""".encode(),
    "small.toml",
)

KOBO_TAIL = (
    *("_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by"),
    *("__version__", "_tags", "meta/rootUuid", "_index"),
)
KOBO_HEAD = ("start", "end", "code", "pm_01", "pm_02", "tl_01", "des_pm", "des_tl")
FOCUS = ("focus", "focus/pm", "focus/tl")

# code, pm_01, pm_02, tl_01, des_pm, des_tl, focus, focus/pm, focus/tl, comment
PEOPLE: tuple[tuple[str, ...], ...] = (
    ("K7M2QX9", "4", "na", "2", "5", "5", "pm tl", "1", "1", 'บรรทัดแรก\nบรรทัด "สอง"; จบ'),
    ("ABCDEF2", "3", "", "5", "4", "5", "pm", "1", "0", ""),
    ("", "1", "2", "3", "", "", "", "", "", "ดี"),
)


def kobo_rows(people: Sequence[Sequence[str]] = PEOPLE) -> list[dict[str, str]]:
    """Rows as a server has them, by the names of the columns."""
    return [
        dict(zip((*KOBO_HEAD[2:], *FOCUS, "comment"), person, strict=True))
        | {
            "start": "2026-11-20T09:00:00.000+07:00",
            "end": "2026-11-20T09:06:00.000+07:00",
            "_id": str(1000 + number),
            "_uuid": f"0000000{number}-aaaa-bbbb-cccc-000000000000",
            "_submission_time": "2026-11-20T02:06:10",
            "_status": "submitted_via_web",
            "_submitted_by": "somchai",
            "__version__": "vAbC123",
            "meta/rootUuid": f"uuid:0000000{number}-aaaa-bbbb-cccc-000000000000",
            "_index": str(number),
        }
        for number, person in enumerate(people, start=1)
    ]


def write_kobo(
    path: Path,
    rows: Sequence[Mapping[str, str]],
    *,
    titles: Mapping[str, str] | None = None,
    columns: Sequence[str] = (*KOBO_HEAD, *FOCUS, "comment", *KOBO_TAIL),
) -> Path:
    """Semicolons, every field between quotation marks, CRLF, UTF-8 without a mark; `titles` renames columns."""
    return write_rows(path, rows, columns, titles or {}, delimiter=";", quoting=csv.QUOTE_ALL)


def write_rows(
    path: Path,
    rows: Sequence[Mapping[str, str]],
    columns: Sequence[str],
    titles: Mapping[str, str],
    *,
    delimiter: str = ",",
    quoting: int = csv.QUOTE_MINIMAL,
) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator="\r\n")  # type: ignore[arg-type]
        writer.writerow([titles.get(column, column) for column in columns])
        writer.writerows([row.get(column, "") for column in columns] for row in rows)
    return path
