"""Questionnaires are read whole, or refused with the line and the reason."""

from pathlib import Path

import pytest

from models.errors import Refused, Unavailable
from models.instruments import FOLDER, Instrument, Text, built_in, load, parse

SMALL = """\
key = "small"
version = 2
title.th = "เรากับทีม"

[scale]
min = 0
max = 2
labels.th = ["น้อย", "กลาง", "มาก"]

[[discipline]]
key = "trust"
label.en = "Trust"

[[item]]
key = "t1"
discipline = "trust"
text.th = "เราไว้ใจกัน"

[[item]]
key = "t2"
discipline = "trust"
facet = "harm"
reverse = true
text.en = "We  hurt\\teach other."
"""


def small(old: str = "", new: str = "", count: int = 1) -> Instrument:
    assert old in SMALL
    return parse(SMALL.replace(old, new, count).encode(), "แบบ.toml")


def test_one_language_is_enough_and_stands_for_the_other() -> None:
    instrument = small()
    assert (instrument.key, instrument.version) == ("small", "2")
    assert instrument.title.in_language("en") == instrument.title.in_language("th") == "เรากับทีม"
    assert list(instrument.scale.points) == [0, 1, 2]
    assert instrument.scale.labels[2] == Text(th="มาก")
    assert instrument.scale.not_applicable == instrument.note == Text()
    assert [item.reverse for item in instrument.items] == [False, True]
    assert instrument.items[1].facet == "harm"
    assert instrument.items[1].text.in_language("th") == "We hurt each other."


def test_thai_is_brought_to_one_spelling_and_a_byte_order_mark_is_no_letter() -> None:
    data = b"\xef\xbb\xbf" + SMALL.replace("เราไว้ใจกัน", "เเม่นํ้า").encode()
    assert parse(data, "x").items[0].text.th == "แม่น้ำ"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("max = 2", "max = ", "แบบ.toml, line 7: this is not valid TOML (Invalid value)."),
        ('key = "small"\n', "", "แบบ.toml, line 1: “key” is missing."),
        ("version = 2", "version = []", "แบบ.toml, line 2: “version” must be words between quotation marks."),
        ("max = 2", "max = 0", "line 7: a scale has 2 to 10 points, and 0 to 0 is not that."),
        ("max = 2", "max = 10", "line 7: a scale has 2 to 10 points, and 0 to 10 is not that."),
        ("max = 2", "max = 2.0", "line 7: “max” must be a whole number."),
        ("max = 2", "max = true", "line 7: “max” must be a whole number."),
        ('"กลาง", ', "", "line 8: “th” must be a list of 3 words, one for each point."),
        ("labels.th", "labels.de", "line 8: “de” is not known here. Known are: th, en."),
        (
            'key = "trust"',
            'key = "ไว้ใจ"',
            "the key “ไว้ใจ” may only have up to 64 Latin letters, digits, _, . and -.",
        ),
        (
            'label.en = "Trust"',
            'label = "Trust"',
            "line 12: “label” needs words in Thai (label.th) or English (label.en).",
        ),
        ('label.en = "Trust"', 'label.en = " "', "line 12: “label” needs words in Thai"),
        (
            'discipline = "trust"',
            'discipline = "truth"',
            "line 16: no discipline has the key “truth”. Known are: trust.",
        ),
        ('key = "t2"', 'key = "t1"', "line 20: the key “t1” is used twice."),
        ("reverse = true", "reverse = 1", "line 23: “reverse” must be true or false."),
        (
            "reverse = true",
            "revers = true",
            "line 23: “revers” is not known here. Known are: key, discipline, facet, reverse, text.",
        ),
        ('text.th = "เราไว้ใจกัน"\n', "", "line 14: “text” is missing."),
        ("[scale]", "[skala]", "line 1: “scale” is missing."),
        (
            "[[discipline]]",
            "[discipline]",
            "line 10: [[discipline]] must be one or more tables.",
        ),
        (
            "[[item]]",
            '[[discipline]]\nkey = "none"\nlabel.th = "ว่าง"\n[[item]]',
            "line 14: the discipline “none” has no item.",
        ),
    ],
)
def test_a_broken_file_is_refused_with_line_and_reason(old: str, new: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        small(old, new)
    assert sentence in str(refused.value)


def test_what_is_no_text_or_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="x, line 2: the text is not UTF-8"):
        parse("key = 1\nชื่อ".encode("cp874"), "x")
    with pytest.raises(Refused, match="too many brackets"):
        parse(b"a = " + b"[" * 100_000, "x")
    with pytest.raises(Unavailable):
        load(tmp_path / "missing.toml")


def test_items_written_inline_are_read_too() -> None:
    text = SMALL[: SMALL.index("[[item]]")].replace(
        "[scale]", 'item = [{key = "a", discipline = "trust", text.en = "A"}]\n[scale]'
    )
    assert [item.key for item in parse(text.encode(), "x").items] == ["a"]
    with pytest.raises(Refused, match="x, line 5: “text” is missing"):
        parse(text.replace(', text.en = "A"', "").encode(), "x")


def test_common_items_have_the_same_key_discipline_direction_and_points() -> None:
    whole, first = small(), small('key = "t2"', 'key = "t3"')
    common = whole.common_items(first)
    assert [item.key for item in common.items] == ["t1"]
    assert whole.common_items(whole) == whole
    assert whole.common_items(small("reverse = true", "reverse = false")).items == common.items
    longer = parse(SMALL.replace("max = 2", "max = 3").replace('"มาก"]', '"มาก", "มากสุด"]').encode(), "x")
    nothing = whole.common_items(longer)
    assert (nothing.items, nothing.disciplines) == ((), ())


@pytest.mark.parametrize(("name", "items"), [("core", 6), ("pulse", 3)])
def test_our_own_questionnaires_are_whole_in_both_languages(name: str, items: int) -> None:
    instrument = load(FOLDER / f"{name}.toml")
    assert [one.key for one in instrument.disciplines] == ["pm", "mm", "sv", "tl", "st"]
    assert [len(instrument.items_of(one.key)) for one in instrument.disciplines] == [items] * 5
    assert [one.reverse for one in instrument.items] == [False] * items * 5
    assert len(instrument.scale.labels) == 5
    texts = [
        *(item.text for item in instrument.items),
        *(one.label for one in instrument.disciplines),
        *instrument.scale.labels,
        *(instrument.title, instrument.note, instrument.scale.question, instrument.scale.not_applicable),
    ]
    assert all(text.th and text.en for text in texts)
    for language in ("th", "en"):
        said = [item.text.in_language(language) for item in instrument.items]
        assert len(set(said)) == len(said)
        assert not [text for text in said if "/" in text]
    facets = [(item.discipline, item.facet) for item in instrument.items]
    assert len(set(facets)) == len(facets)


def test_the_questionnaires_that_come_with_wela() -> None:
    assert [one.key for one in built_in()] == ["wela-core", "wela-pulse"]


def test_four_statements_of_personal_mastery_speak_of_oneself_and_the_rest_of_the_team() -> None:
    items = load(FOLDER / "core.toml").items
    assert [item.key for item in items if item.text.th.startswith("ฉัน")] == [
        "pm_01",
        "pm_02",
        "pm_03",
        "pm_04",
    ]
    assert all("ทีม" in item.text.th for item in items if not item.text.th.startswith("ฉัน"))


def test_the_short_form_can_be_compared_with_the_core_on_all_it_asks() -> None:
    core, pulse = load(FOLDER / "core.toml"), load(FOLDER / "pulse.toml")
    assert core.common_items(pulse).items == pulse.items
    assert len(pulse.common_items(core).items) == 15
