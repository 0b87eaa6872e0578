"""Exports of KoBoToolbox and ODK Central in every variant: the same answers come out, and nothing that tells who."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from models.errors import AppError, Refused
from models.exchange.answers import AnswerFile, read
from models.exchange.surveys import wording
from models.exchange.surveys.names import DISCIPLINE, dream_names
from models.exchange.surveys.submissions import source_of
from models.ratings import Answer
from tests.models.exchange.surveys.files import (
    FOCUS,
    KOBO_HEAD,
    KOBO_TAIL,
    PEOPLE,
    SMALL,
    kobo_rows,
    write_kobo,
    write_rows,
)

ANSWERS = [
    Answer((4, "na", 2), (5, 5)),
    Answer((3, "blank", 5), (4, 5)),
    Answer((1, 2, 3), ("blank", "blank")),
]
GROUPS = {"pm_01": "pm", "pm_02": "pm", "tl_01": "tl", "des_pm": "dream", "des_tl": "dream"}


def answers(file: AnswerFile) -> list[Answer]:
    assert not file.complaints, file.complaints[0].reason
    return [row.answer for row in file.rows]


def test_an_export_with_xml_values_is_read_whole(tmp_path: Path) -> None:
    file = read(write_kobo(tmp_path / "แบบสั้น.csv", kobo_rows()), SMALL)
    assert answers(file) == ANSWERS
    assert [row.person for row in file.rows] == ["K7M2QX9", "ABCDEF2", ""]
    assert file.unused == FOCUS
    assert file.comments == tuple(sorted(person[-1] for person in PEOPLE if person[-1]))
    assert file.versions == {"vAbC123": 3}


def test_nothing_of_who_when_and_where_is_kept(tmp_path: Path) -> None:
    file = read(write_kobo(tmp_path / "k.csv", kobo_rows()), SMALL, mode="anonymous")
    assert set(file.private) == {"start", "end", "code", *KOBO_TAIL}
    assert [row.person for row in file.rows] == ["", "", ""]
    kept = repr(file)
    for secret in (
        "somchai",
        "K7M2QX9",
        "09:00",
        "02:06",
        "2026-11",
        "aaaa-bbbb",
        "1001",
        "submitted_via_web",
    ):
        assert secret not in kept


@pytest.mark.parametrize("separator", ["/", "-", ".", ":", "|", " > ", "__", "_", " – "])
def test_groups_in_the_header_do_not_matter_whatever_parts_them(tmp_path: Path, separator: str) -> None:
    titles = {name: f"{group}{separator}{name}" for name, group in GROUPS.items()}
    assert answers(read(write_kobo(tmp_path / "k.csv", kobo_rows(), titles=titles), SMALL)) == ANSWERS
    nested = {name: f"แบบสอบถาม{separator}{title}" for name, title in titles.items()}
    assert answers(read(write_kobo(tmp_path / "k.csv", kobo_rows(), titles=nested), SMALL)) == ANSWERS


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("separator", [None, "/", "|", " - "])
def test_labels_of_any_language_are_read(tmp_path: Path, language: str, separator: str | None) -> None:
    assert answers(read(labelled(tmp_path / "k.csv", language, separator), SMALL)) == ANSWERS


def labelled(path: Path, language: str, separator: str | None) -> Path:
    """What KoBo writes when labels are chosen: headers and choices in words, its own columns as they are."""
    scale = SMALL.scale
    words = {
        str(point): text.in_language(language) for point, text in zip(scale.points, scale.labels, strict=True)
    }
    words["na"] = scale.not_applicable.in_language(language)
    titles = {"code": wording.CODE.in_language(language), "comment": wording.COMMENT.in_language(language)}
    for one in SMALL.disciplines:
        group = one.label.in_language(language)
        for item in SMALL.items_of(one.key):
            titles[item.key] = item.text.in_language(language)
            if separator:
                titles[item.key] = f"{group}{separator}{titles[item.key]}"
        titles[f"des_{one.key}"] = wording.dream_of(one).in_language(language)
        if separator:
            titles[f"des_{one.key}"] = (
                f"{wording.DREAM.in_language(language)}{separator}{titles[f'des_{one.key}']}"
            )
        titles[f"focus/{one.key}"] = f"เรื่องไหนก่อน/{group}"
    titles["focus"] = "เรื่องไหนก่อน"
    rows = [
        {name: words.get(cell, cell) if name in GROUPS else cell for name, cell in row.items()}
        for row in kobo_rows()
    ]
    return write_kobo(path, rows, titles=titles)


@pytest.mark.parametrize("style", [FOCUS[:1], FOCUS[1:], FOCUS])
def test_questions_with_many_choices_are_left_alone_also_when_a_choice_is_called_like_an_item(
    tmp_path: Path, style: Sequence[str]
) -> None:
    titles = {"focus/pm": "focus/pm_01", "focus/tl": "focus/tl_01"}
    columns = (*KOBO_HEAD, *style, *KOBO_TAIL)
    file = read(write_kobo(tmp_path / "k.csv", kobo_rows(), titles=titles, columns=columns), SMALL)
    assert answers(file) == ANSWERS
    assert len(file.unused) == len(style)


def test_older_servers_write_fewer_columns_and_give_the_same_row_the_same_name(tmp_path: Path) -> None:
    older = [name for name in KOBO_TAIL if name not in ("__version__", "meta/rootUuid")]
    new = read(write_kobo(tmp_path / "new.csv", kobo_rows()), SMALL)
    old = read(write_kobo(tmp_path / "old.csv", kobo_rows(), columns=(*KOBO_HEAD, *older)), SMALL)
    assert answers(old) == ANSWERS
    assert [row.source for row in old.rows] == [row.source for row in new.rows]
    assert old.versions == {}


def test_a_corrected_row_keeps_its_name_and_the_name_is_only_a_hash(tmp_path: Path) -> None:
    rows = kobo_rows()
    before = read(write_kobo(tmp_path / "k.csv", rows), SMALL).rows[0]
    rows[0] |= {"pm_01": "5", "_uuid": "99999999-aaaa-bbbb-cccc-000000000000"}
    after = read(write_kobo(tmp_path / "k.csv", rows), SMALL).rows[0]
    assert (before.answer.present[0], after.answer.present[0]) == (4, 5)
    assert before.source == after.source == source_of("00000001-aaaa-bbbb-cccc-000000000000")
    assert len(after.source or "") == 64


def test_rows_that_were_not_approved_are_left_out_and_counted(tmp_path: Path) -> None:
    rows = kobo_rows()
    rows[0] |= {"_validation_status": "validation_status_not_approved", "pm_01": "999"}
    rows[1] |= {"_validation_status": "Approved"}
    rows[2] |= {"_validation_status": "validation_status_on_hold"}
    file = read(write_kobo(tmp_path / "k.csv", rows), SMALL)
    assert answers(file) == ANSWERS[1:]
    assert file.not_approved == 1
    rows[1] |= {"_validation_status": "Not Approved"}
    assert read(write_kobo(tmp_path / "k.csv", rows), SMALL).not_approved == 2


def test_versions_of_the_form_are_counted_and_can_be_chosen(tmp_path: Path) -> None:
    rows = kobo_rows()
    rows[0] |= {"__version__": "vOld"}
    path = write_kobo(tmp_path / "k.csv", rows)
    assert read(path, SMALL).versions == {"vOld": 1, "vAbC123": 2}
    assert answers(read(path, SMALL, versions=["vAbC123"])) == ANSWERS[1:]


def test_a_row_twice_counts_once_and_two_versions_of_it_are_for_a_person_to_decide(tmp_path: Path) -> None:
    rows = kobo_rows()
    file = read(write_kobo(tmp_path / "k.csv", [*rows, rows[0]]), SMALL)
    assert (answers(file), file.repeated) == (ANSWERS, 1)
    file = read(write_kobo(tmp_path / "k.csv", [*rows, rows[0] | {"pm_01": "1"}]), SMALL)
    assert len(file.rows) == 3
    # The comment of the first row has a line break, so the second begins one line later.
    assert [(one.row, one.reason) for one in file.complaints] == [
        (6, "Line 2 is the same form with other answers. Keep the one that counts.")
    ]


def test_two_columns_of_one_item_stop_with_the_advice(tmp_path: Path) -> None:
    titles = {"pm_02": "tl/pm_01"}
    with pytest.raises(Refused, match="XML values and headers"):
        read(write_kobo(tmp_path / "k.csv", kobo_rows(), titles=titles), SMALL)


def test_thai_and_full_width_signs_are_read(tmp_path: Path) -> None:
    rows = kobo_rows()
    rows[0] |= {"pm_01": "๔", "tl_01": "２", "code": "Ｋ７Ｍ２ＱＸ９"}
    file = read(write_kobo(tmp_path / "k.csv", rows), SMALL)
    assert answers(file) == ANSWERS
    assert file.rows[0].person == "K7M2QX9"


def test_what_means_nothing_goes_to_the_review_list_until_a_person_says_what_it_is(tmp_path: Path) -> None:
    rows = kobo_rows()
    rows[0] |= {"pm_01": "สี่", "tl_01": "7"}
    path = write_kobo(tmp_path / "k.csv", rows)
    assert [(one.column, one.reason) for one in read(path, SMALL).complaints] == [
        ("pm_01", "“สี่” is no point of the scale from 1 to 5."),
        ("tl_01", "“7” is no point of the scale from 1 to 5."),
    ]
    decided = read(path, SMALL, values={"สี่": 4, "7": "blank"})
    assert answers(decided)[0].present == (4, "na", "blank")


@pytest.mark.parametrize("as_numbers", [False, True])
def test_a_workbook_holds_the_same_answers_as_text_or_as_numbers_and_times(
    tmp_path: Path, as_numbers: bool
) -> None:
    columns = (*KOBO_HEAD, *FOCUS, "comment", *KOBO_TAIL)
    path = workbook(tmp_path / "แบบสั้น.xlsx", kobo_rows(), columns, as_numbers)
    file = read(path, SMALL)
    assert answers(file) == ANSWERS
    assert [row.source for row in file.rows] == [
        row.source for row in read(write_kobo(tmp_path / "k.csv", kobo_rows()), SMALL).rows
    ]


def workbook(path: Path, rows: Sequence[Mapping[str, str]], columns: Sequence[str], as_numbers: bool) -> Path:
    """One sheet named after the form, and one of a repeat that is not ours."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "แบบสั้น"
    sheet.append(columns)
    for row in rows:
        cells: list[object] = [row.get(column) or None for column in columns]
        if as_numbers:
            cells = [int(cell) if isinstance(cell, str) and cell.isdigit() else cell for cell in cells]
            cells[:2] = [datetime(2026, 11, 20, 9, 0), datetime(2026, 11, 20, 9, 6)]
        sheet.append(cells)
    book.create_sheet("repeat").append(["pm_01", "_index", "_parent_index"])
    book.save(path)
    return path


def test_odk_central_joins_groups_by_hyphens_and_calls_rows_by_a_key(tmp_path: Path) -> None:
    head = ("SubmissionDate", *KOBO_HEAD, "meta-instanceID", "KEY", "SubmitterID", "SubmitterName")
    tail = (
        "AttachmentsPresent",
        "AttachmentsExpected",
        "Status",
        "ReviewState",
        "DeviceID",
        "Edits",
        "FormVersion",
    )
    titles = {name: f"{group}-{name}" for name, group in GROUPS.items()}
    rows = [
        row
        | {
            "SubmissionDate": "2026-11-20T02:06:10.000Z",
            "meta-instanceID": f"uuid:{number}",
            "KEY": f"uuid:{number}",
            "SubmitterName": "สมชาย",
            "DeviceID": "collect:abc",
            "FormVersion": "2026112601",
            "ReviewState": "rejected" if number == 3 else "",
        }
        for number, row in enumerate(kobo_rows(), start=1)
    ]
    file = read(write_rows(tmp_path / "odk.csv", rows, (*head, *tail), titles), SMALL)
    assert answers(file) == ANSWERS[:2]
    assert (file.not_approved, file.unused, file.versions) == (1, (), {"2026112601": 2})
    assert [row.source for row in file.rows] == [source_of("1"), source_of("2")]
    assert "สมชาย" not in repr(file)


def test_a_named_wave_keeps_the_name_and_still_no_time(tmp_path: Path) -> None:
    rows = [row | {"code": "สมหญิง"} for row in kobo_rows()]
    file = read(write_kobo(tmp_path / "k.csv", rows, titles={"code": "member"}), SMALL, mode="named")
    assert {row.person for row in file.rows} == {"สมหญิง"}
    assert "start" in file.private
    assert "09:00" not in repr(file)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 50,
        b"PK\x03\x04 broken",
        b'"pm_01";"pm_02"\r\n"1;2',
        b"pm_01,pm_02\n" + b"9" * 5_000 + b",1\n",
        b"pm_01," + b"/" * 100_000 + b"pm_02,[" + b"[" * 10_000 + b"\n1,2,3\n",
        b"pm_01,pm_01\n1,2\n",
        ("pm_01;" + ";".join(f"/{n}" for n in range(5_000)) + "\n1\n").encode(),
        "pm_01,meta/rootUuid,_uuid\n=1+1,,\n@SUM(1),\ud7ff,\n".encode(),
        b"\xff\xfepm_01",
        b"=cmd|' /C calc'!A0,pm_01\n1,\xe0\xb8\n",
    ],
)
def test_a_hostile_file_gives_a_sentence_or_answers_and_no_crash(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "ร้าย.csv"
    path.write_bytes(data)
    with suppress(AppError):
        file = read(path, SMALL)
        assert all(one.reason for one in file.complaints)


def test_every_cell_of_a_large_export_is_read_within_seconds(tmp_path: Path) -> None:
    rows = [row | {"_uuid": f"{n:032x}", "meta/rootUuid": ""} for n, row in enumerate(kobo_rows() * 1_000)]
    file = read(write_kobo(tmp_path / "k.csv", rows), SMALL)
    assert answers(file) == ANSWERS * 1_000


def test_dreams_have_words_of_their_own_in_the_form() -> None:
    said = [wording.dream_of(one).th for one in SMALL.disciplines] + [item.text.th for item in SMALL.items]
    assert len({*said}) == len(said)
    assert dream_names(SMALL, DISCIPLINE) == ["des_pm", "des_tl"]


def test_only_what_nobody_can_guess_is_hashed(tmp_path: Path) -> None:
    """In a table of research data KEY may be a person; its hash would tell who that is."""
    rows = [
        {"KEY": "somchai", "pm_01": "1"},
        {"KEY": "UUID:00000000-aaaa-bbbb-cccc-000000000001", "pm_01": "2"},
    ]
    file = read(write_rows(tmp_path / "r.csv", rows, ("KEY", "pm_01"), {}), SMALL)
    assert [row.source for row in file.rows] == [None, source_of("00000000-AAAA-bbbb-cccc-000000000001")]
    assert file.private == ("KEY",)
