"""Which column is what: from TOML, from memory, and back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.exchange.mapping import Mapping, read_toml, signature
from models.exchange.reading import read
from tests.models.exchange.conftest import Write

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8)
MAPPINGS = st.builds(
    Mapping,
    kind=st.just("hours"),
    columns=st.dictionaries(st.sampled_from(["day", "duration", "note"]), WORDS, min_size=1),
    values=st.dictionaries(st.sampled_from(["", "project"]), st.dictionaries(WORDS, WORDS, min_size=1)),
    dates=st.sampled_from([None, "dmy", "mdy"]),
    decimals=st.sampled_from([None, ",", "."]),
    member=st.none() | WORDS,
)


@given(MAPPINGS)
def test_a_mapping_is_remembered_as_it_was(mapping: Mapping) -> None:
    assert Mapping.from_json(mapping.to_json()) == mapping


@given(MAPPINGS)
def test_a_mapping_written_as_toml_reads_back(
    tmp_path_factory: pytest.TempPathFactory, mapping: Mapping
) -> None:
    path = tmp_path_factory.mktemp("ก") / "map.toml"
    path.write_text(mapping.to_toml(), encoding="utf-8")
    assert read_toml(path, "hours") == mapping


def _toml(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_mapping_by_hand_stands_alone(write: Write, tmp_path: Path) -> None:
    path = write("เมื่อ,นานเท่าไร,ใคร,hours", "5/4/69,90,สมชาย,7")
    chosen = _toml(
        tmp_path,
        'dates = "dmy"\ndecimal = ","\n[columns]\nday = "เมื่อ"\nminutes = "นานเท่าไร"\nmember = "ใคร"\n'
        '[values]\n"สมชาย" = "สมชาย ใจดี"\n[values.day]\n"5/4/69" = "6/4/69"\n',
    )
    reading = read(path, mapping=chosen)
    assert reading.mapping.columns == {"day": "เมื่อ", "minutes": "นานเท่าไร", "member": "ใคร"}
    assert reading.column("member") == ["สมชาย ใจดี"]
    assert reading.column("day") == ["6/4/69"]


def test_a_mapping_without_the_day_corrects_what_is_recognised(write: Write, tmp_path: Path) -> None:
    path = write("date,hours,notes,code", "2026-04-05,8,ประชุม,A")
    reading = read(path, mapping=_toml(tmp_path, '[columns]\nproject = "notes"\n'))
    assert reading.mapping.columns == {"day": "date", "duration": "hours", "project": "notes"}


@pytest.mark.parametrize(
    "text",
    [
        '[columns]\nday = "ไม่มี"',
        '[columns]\nweather = "date"',
        'dates = "yes"',
        'decimal = ";"',
        "x",
        "columns = 1",
    ],
)
def test_a_mapping_that_cannot_be_meant_is_refused(write: Write, tmp_path: Path, text: str) -> None:
    with pytest.raises(Refused):
        read(write("date,hours", "2026-04-05,8"), mapping=_toml(tmp_path, text))


def test_a_header_is_known_again_in_any_order() -> None:
    assert signature(["วันที่", "Hours "]) == signature(["hours", "วันที่"])
    assert signature(["วันที่"]) != signature(["วัน"])
