"""The sheet of a whole team adds up, whichever project it is seen through."""

from hypothesis import given
from hypothesis import strategies as st

from assessments.time_use.team_sheet import SheetSums, sum_sheet

H = 3600


def test_three_people_and_two_projects() -> None:
    cells = {
        ("สมชาย", "ป่า", "ลงพื้นที่"): 5 * H,
        ("สมชาย", "เยาวชน", "ประชุม"): 3 * H,
        ("มาลี", "ป่า", "ลงพื้นที่"): 2 * H,
        ("มาลี", "ป่า", None): H,
        ("ปรียา", None, "ประชุม"): 25 * H,
    }
    sums = sum_sheet(cells, "ป่า")
    assert sums == SheetSums(
        {"สมชาย": 8 * H, "มาลี": 3 * H, "ปรียา": 25 * H},
        {"สมชาย": 3 * H, "ปรียา": 25 * H},
        {"ลงพื้นที่": 7 * H, None: H},
        36 * H,
    )
    assert sums.elsewhere == 28 * H
    assert [one for one in ("สมชาย", "ปรียา", "ใหม่") if sums.is_impossible(one)] == ["ปรียา"]
    assert sum_sheet(cells, None).activities == {"ประชุม": 25 * H}


def test_24_hours_are_possible() -> None:
    assert not sum_sheet({("ก", None, None): 24 * H}, None).is_impossible("ก")


KEYS = st.sampled_from(["a", "b", None])


@given(st.dictionaries(st.tuples(st.sampled_from(["ก", "ข"]), KEYS, KEYS), st.integers(0, 30 * H)), KEYS)
def test_columns_and_others_make_the_total(
    cells: dict[tuple[str, str | None, str | None], int], project: str | None
) -> None:
    sums = sum_sheet(cells, project)
    assert sum(sums.activities.values()) + sums.elsewhere == sums.total == sum(sums.people.values())
