"""Which changed rows may be repainted where they stand, and when a long list has to be read again."""

from typing import Any

import pytest

from gui.pages.time_log.entry_places import stay_in_place
from models.changes import RowChange
from models.records import EntryFilter
from models.schema import table

COLUMNS = table("time_entry").columns.keys()


def change(key: str, deleted: int | None = None, **values: Any) -> RowChange:
    before = dict.fromkeys(COLUMNS) | {"key": key, "version": 1}
    after = before | {"version": 2, "deleted": deleted} | values
    return RowChange("time_entry", tuple(before.values()), tuple(after.values()))


def many(**values: Any) -> list[RowChange]:
    return [change(str(number), **values) for number in range(3)]


@pytest.mark.parametrize(
    ("values", "sort", "wanted", "stays"),
    [
        ({"project": "ป่า"}, "day", EntryFilter(), True),
        ({"project": "ป่า"}, "project", EntryFilter(), False),
        ({"project": "ป่า"}, "day", EntryFilter(project="เก่า"), False),
        ({"project": "ป่า"}, "day", EntryFilter(projects=("เก่า",)), False),
        ({"project": "ป่า"}, "day", EntryFilter(text="ป่า"), False),
        ({"project": "ป่า"}, "day", EntryFilter(member="มาลี"), True),
        ({"activity": "ประชุม"}, "purpose", EntryFilter(), False),
        ({"activity": "ประชุม"}, "day", EntryFilter(purposes=("mission",)), False),
        ({"activity": "ประชุม"}, "project", EntryFilter(), True),
        ({"day": 5}, "note", EntryFilter(), False),
        ({"seconds": 5}, "day", EntryFilter(weekday=0, hour=9), False),
        ({"seconds": 5}, "day", EntryFilter(), True),
        ({"deleted": 7}, "day", EntryFilter(), False),
    ],
)
def test_many_rows_stay_where_nothing_decides_otherwise(
    values: dict[str, Any], sort: str, wanted: EntryFilter, stays: bool
) -> None:
    assert stay_in_place(many(**values), sort, wanted) is stays


def test_one_edited_row_stays_until_the_list_is_read() -> None:
    assert stay_in_place([change("1", day=5)], "day", EntryFilter())
    assert not stay_in_place([change("1", deleted=5)], "day", EntryFilter())
    assert not stay_in_place([RowChange("time_entry", None, ("ใหม่",))], "day", EntryFilter())


def test_very_many_rows_are_read_again() -> None:
    assert not stay_in_place([change(str(n), note="ใหม่") for n in range(1001)], "day", EntryFilter())
