"""Names of any length and script fit one line, cut between letters only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.words import clean, clusters, elide, wrap


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ที่", ["ที่"]),
        ("ปั๊มน้ำ", ["ปั๊", "ม", "น้ำ"]),
        ("ฟื้นฟู", ["ฟื้", "น", "ฟู"]),
        ("กตัญญู", ["ก", "ตั", "ญ", "ญู"]),
        ("เวลา", ["เว", "ล", "า"]),
        ("CSR", ["C", "S", "R"]),
    ],
)
def test_clusters_keep_what_a_reader_sees_as_one(text, parts):
    assert clusters(text) == parts


def test_elide_never_cuts_into_a_cluster():
    for width in range(1, 12):
        shown = elide("ปั๊มน้ำที่เวที", width, len).rstrip("…")
        assert "ปั๊มน้ำที่เวที".startswith(shown)
        assert shown == "" or shown in {"".join(clusters("ปั๊มน้ำที่เวที")[:n]) for n in range(20)}


@given(st.text(), st.integers(0, 40))
def test_what_is_elided_fits_and_has_no_control_characters(text, width):
    shown = elide(text, width, len)
    assert len(shown) <= width or shown == ""
    assert clean(shown) == shown.strip()


def test_wrap_breaks_at_spaces_and_word_boundaries():
    assert wrap("ช่วงนี้\u200bยัง\u200bไม่มี ชั่วโมง", 14, 3, len) == ["ช่วงนี้ยัง", "ไม่มี ชั่วโมง"]
    assert wrap("one two three four", 7, 2, len) == ["one two", "three…"]
