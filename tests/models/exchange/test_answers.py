"""Answers out of foreign tables: columns by key, group or words; cells by point or label; nothing guessed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.exchange.answers import AnswerFile, read
from models.instruments import parse
from tests.models.exchange.conftest import Write

QUESTIONS = parse(
    """
key = "small"
version = "1"
title.th = "เล็ก"
scale = {min = 1, max = 3, labels.th = ["น้อย", "กลาง", "มาก"], labels.en = ["A little", "Some", "Much"], not_applicable.th = "ไม่ทราบ"}
discipline = [{key = "tr", label.th = "ไว้ใจ"}, {key = "pm-x", label.th = "อื่น"}]

[[item]]
key = "A1"
discipline = "tr"
text.th = "เราไว้ใจกัน"
text.en = "We trust each other"

[[item]]
key = "A-2"
discipline = "pm-x"
text.th = "เราพูด / เราฟัง"
""".encode(),
    "small.toml",
)


def present(file: AnswerFile) -> list[tuple[int | None, ...]]:
    assert not file.complaints
    return [row.present for row in file.rows]


def test_columns_are_found_by_key_and_blank_or_na_is_no_answer(write: Write) -> None:
    file = read(write("id,A-2,A1", "7,1,3", "8,,NA", "9,na,2"), QUESTIONS)
    assert present(file) == [(3, 1), (None, None), (2, None)]
    assert [row.line for row in file.rows] == [2, 3, 4]
    assert (file.unused, file.private, file.unasked) == ((), ("id",), ())
    assert [row.dream for row in file.rows] == [()] * 3


@pytest.mark.parametrize(
    "header",
    [
        *("A1;A-2", "a1;a-2", "tr/A1;pm-x/A-2", "tr-A1;pm-x-A-2", "form:tr:A1;form.A-2"),
        *("เราไว้ใจกัน;เราพูด / เราฟัง", "We trust  each other;A-2", "ไว้ใจ/เราไว้ใจกัน;A-2"),
    ],
)
def test_columns_are_found_behind_groups_and_by_their_words(write: Write, header: str) -> None:
    assert present(read(write(header, "3;1"), QUESTIONS)) == [(3, 1)]


def test_cells_hold_points_in_any_digits_or_labels_in_any_language(write: Write) -> None:
    cells = ["3", "๓", "３", "3.0", " 3 ", "มาก", "MUCH", "'+3"]
    assert present(read(write("A1", *cells), QUESTIONS)) == [(3, None)] * len(cells)
    missing = ["ไม่ทราบ,1", "N/A,1", "NaN,1", ",1"]
    assert present(read(write("A1,A-2", *missing), QUESTIONS)) == [(None, 1)] * len(missing)


def test_what_is_no_point_is_complained_about_with_its_line_and_never_guessed(write: Write) -> None:
    file = read(write("A1,A-2", "4,1", "2,ดีมาก", "1.5,3", "2,0"), QUESTIONS)
    assert [(one.row, one.column, one.reason) for one in file.complaints] == [
        (2, "A1", "“4” is no point of the scale from 1 to 3."),
        (3, "A-2", "“ดีมาก” is no point of the scale from 1 to 3."),
        (4, "A1", "“1.5” is no point of the scale from 1 to 3."),
        (5, "A-2", "“0” is no point of the scale from 1 to 3."),
    ]
    assert [row.present for row in file.rows] == [(None, 1), (2, None), (None, 3), (2, None)]


def test_dreams_stand_in_columns_of_their_own(write: Write) -> None:
    file = read(write("A1,des_tr,des_pm-x,des_A1", "1,3,2,3"), QUESTIONS)
    row = file.rows[0]
    assert (row.present, row.dream, row.dream_items) == ((1, None), (3, 2), (3, None))
    assert file.unasked == ("A-2",)


def test_a_person_may_say_which_column_is_which(write: Write) -> None:
    path = write("ก,ข,A1", "1,2,3")
    file = read(path, QUESTIONS, columns={"A1": "ข", "A-2": "ก"})
    assert present(file) == [(2, 1)]
    assert file.unused == ("A1",)
    for columns in ({"A1": "ค"}, {"A9": "ก"}):
        with pytest.raises(Refused, match="cannot be read from"):
            read(path, QUESTIONS, columns=columns)


def test_two_columns_for_one_item_and_none_for_any_are_refused(write: Write) -> None:
    with pytest.raises(Refused, match=r"Two columns of ชั่วโมง\.csv hold “A1”: “A1” and “tr/A1”"):
        read(write("A1,tr/A1", "1,2"), QUESTIONS)
    with pytest.raises(Refused, match="They are called: A1, A-2"):
        read(write("x,y", "1,2"), QUESTIONS)
    with pytest.raises(Refused, match="is empty"):
        read(write(""), QUESTIONS)


def test_a_header_alone_is_nobody(write: Write) -> None:
    assert read(write("A1,A-2"), QUESTIONS).rows == ()


def test_a_label_that_means_two_points_means_none(write: Write) -> None:
    twice = parse(
        b'key="x"\nversion=1\ntitle.en="x"\nscale={min=1,max=3,labels.en=["so","so","yes"]}\n'
        b'discipline=[{key="d",label.en="d"}]\nitem=[{key="i",discipline="d",text.en="i"}]\n',
        "x.toml",
    )
    file = read(write("i", "so", "yes", "1"), twice)
    assert [row.present[0] for row in file.rows] == [None, 3, 1]
    assert [one.row for one in file.complaints] == [2]


@given(
    st.lists(st.tuples(st.sampled_from([None, 1, 2, 3]), st.sampled_from([1, 2, 3])), min_size=1, max_size=20)
)
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int | None, int]]
) -> None:
    path: Path = tmp_path_factory.mktemp("คำตอบ") / "a.csv"
    lines = ["A1,A-2", *(f"{'' if one is None else one},{other}" for one, other in rows)]
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    assert present(read(path, QUESTIONS)) == rows
