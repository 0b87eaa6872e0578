"""The team whose lines the tests read, and short names for the complaints."""

from datetime import date

from gui.phrases.vocabulary import Vocabulary

TODAY = date(2026, 11, 20)  # a Friday
SHOWN = date(2026, 11, 12)

_PROJECTS = (
    "อบรมเยาวชน", "ฟื้นฟูป่าชายเลน", "ตลาดชุมชน", "ตลาดนัดสีเขียว", "รับจัดกิจกรรม CSR", "Mangrove restoration", "Core",
    "น้ำสะอาด",
)  # fmt: skip
_ACTIVITIES = ("เดินทาง", "ลงพื้นที่", "ประชุมทีม", "เขียนรายงาน", "Field visit", "Report writing")
VOCABULARY = Vocabulary([(name, name) for name in _PROJECTS], [(name, name) for name in _ACTIVITIES])

CODES = {
    "It ends when it begins. Type a later end, or how long it took.": "no time passes",
    "“{text}” is not a clock time. Write it as 9:30, 9.30 or 9:30 AM.": "no clock time",
    "“{text}” is not in the calendar. Check the day and the month.": "not in the calendar",
    "There is no project “{text}”.": "no such project",
    "There is no activity “{text}”.": "no such activity",
    "“{text}” can be {choices}. Type more of the name.": "several names",
    "There are two times in this line. Leave one of them.": "two times",
    "Two different days are named. Leave one of them.": "two days",
    "Two projects are named. Leave one of them.": "two projects",
    "Two activities are named. Leave one of them.": "two activities",
    "Type a project after @.": "nothing after @",
    "Type an activity after #.": "nothing after #",
    "Say when it began as well, such as 9-12.": "only an end",
    "A duration must be longer than 0 and at most 168 hours.": "impossible length",
    "A day ends at 24:00. Log what begins then on the next day, from 0:00.": "begins at 24:00",
}
