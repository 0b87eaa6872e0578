"""Exports open elsewhere as they were meant: codes, words, codebook; and nobody is named who was promised not to be."""

import csv
from pathlib import Path

import pyreadstat
import pytest
from openpyxl import load_workbook

from models.errors import Refused, Unavailable
from models.exchange.answers import read
from models.exchange.spreadsheet import Leaf
from models.exchange.surveys import export as exporting
from models.exchange.surveys import spss
from models.exchange.surveys.codebook import CODEBOOK_COLUMNS
from models.exchange.surveys.dataset import Collected, Dataset, dataset
from models.exchange.surveys.export import export
from models.exchange.surveys.spss_names import spss_names, within
from models.instruments import built_in, parse
from models.ratings import Answer
from tests.models.exchange.surveys.files import SMALL

ANSWERS = [
    ("hash-a", Answer((4, "na", 2), (5, 5))),
    ("hash-b", Answer((3, "blank", 5), (4, "skipped"))),
    ("", Answer((1, 2, 3), ("blank", "blank"))),
]


def waves(mode: str = "coded") -> Dataset:
    return dataset(
        [
            Collected("ก่อน", SMALL, mode, ANSWERS, [("team_size", 9)]),
            Collected(
                "หลัง",
                SMALL,
                mode,
                [("hash-b", Answer((5, 5, 1), (5, 5))), ("hash-a", Answer((4, 4, 2), (5, 4)))],
            ),
        ]
    )


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_csv_holds_codes_and_the_codebook_says_what_they_mean(tmp_path: Path) -> None:
    files = export(tmp_path / "คำตอบ.csv", waves())
    assert [file.name for file in files] == ["คำตอบ.csv", "คำตอบ.codebook.csv", "คำตอบ.sps"]
    assert files[0].read_bytes().startswith(b"\xef\xbb\xbf")
    found = rows(files[0])
    assert [*found[0]] == ["id", "wave", "pm_01", "pm_02", "tl_01", "des_pm", "des_tl"]
    assert sorted(tuple(row.values())[2:] for row in found if row["wave"] == "ก่อน") == [
        ("1", "2", "3", "", ""),
        ("3", "", "5", "4", ""),
        ("4", "NA", "2", "5", "5"),
    ]
    book = {row["variable"]: row for row in rows(files[1])}
    assert (*book["id"],) == CODEBOOK_COLUMNS
    assert book["tl_01"] == {
        "variable": "tl_01",
        "kind": "present",
        "discipline": "tl",
        "facet": "",
        "keyed": "-1",
        "discipline_th": "การเรียนรู้ร่วมกันเป็นทีม",
        "discipline_en": "Team learning",
        "label_th": "ทีมเราฟังกันไม่จบ",
        "label_en": "People interrupt each other.",
        "choices_th": "1 = น้อยที่สุด; 2 = น้อย; 3 = ปานกลาง; 4 = มาก; 5 = มากที่สุด",
        "choices_en": "1 = Very little; 2 = A little; 3 = Somewhat; 4 = Much; 5 = Very much",
        "missing": "empty = not answered; NA = not applicable or not known",
        "instrument": "small",
        "version": "1",
    }


def test_ids_join_the_waves_of_one_file_and_no_two_files(tmp_path: Path) -> None:
    first, second = (rows(export(tmp_path / f"{n}.csv", waves())[0]) for n in (1, 2))
    before = {row["pm_01"]: row["id"] for row in first if row["wave"] == "ก่อน"}
    after = {row["pm_01"]: row["id"] for row in first if row["wave"] == "หลัง"}
    assert (before["4"], before["3"]) == (after["4"], after["5"])
    assert len({*before.values()}) == 3
    assert not {row["id"] for row in first} & {row["id"] for row in second}
    assert "hash" not in (tmp_path / "1.csv").read_text(encoding="utf-8")


def test_nobody_is_the_same_person_in_anonymous_waves_and_everybody_is_named_in_named_ones() -> None:
    assert len({one.person for one in waves("anonymous").records}) == 5
    assert {one.person for one in waves("named").records} == {"hash-a", "hash-b", ""}


def test_the_order_of_an_export_says_nothing() -> None:
    answers = [(str(n), Answer((1 + n % 5, 1, 1))) for n in range(40)]
    first, second = (
        [one.given["pm_01"] for one in dataset([Collected("ก", SMALL, "coded", answers)]).records]
        for _ in range(2)
    )
    assert first != second


def test_our_own_importer_reads_our_own_export(tmp_path: Path) -> None:
    for name in ("a.csv", "a.xlsx"):
        export(tmp_path / name, waves("anonymous"))
        file = read(tmp_path / name, SMALL)
        assert not file.complaints
        assert {row.answer.present for row in file.rows} >= {(4, "na", 2), (3, "blank", 5), (1, 2, 3)}


def test_a_workbook_holds_codes_words_codebook_and_settings(tmp_path: Path) -> None:
    path = tmp_path / "คำตอบ.xlsx"
    assert export(path, waves(), language="th", more=[Leaf("results", ("ด้าน",), [("การเรียนรู้",)])]) == [path]
    book = load_workbook(path)
    assert book.sheetnames == ["data", "labels", "codebook", "results", "settings"]
    assert {cell.value for cell in book["data"]["C"]} == {"pm_01", 4, 3, 1, 5}
    assert {cell.value for cell in book["labels"]["C"]} == {"pm_01", "มาก", "ปานกลาง", "น้อยที่สุด", "มากที่สุด"}
    assert {cell.value for cell in book["labels"]["D"]} >= {"ไม่ทราบ", None}
    settings = {(row[0].value, row[1].value): row[2].value for row in book["settings"].iter_rows()}
    assert settings["ก่อน", "team_size"] == 9
    assert settings["หลัง", "answers"] == 2


@pytest.mark.parametrize("language", ["th", "en"])
def test_an_spss_file_carries_labels_and_missing_values(tmp_path: Path, language: str) -> None:
    files = export(tmp_path / "คำตอบ.sav", waves(), language=language)
    assert [file.name for file in files] == ["คำตอบ.sav", "คำตอบ.codebook.csv", "คำตอบ.sps"]
    frame, about = pyreadstat.read_sav(files[0], user_missing=True)
    assert about.column_names_to_labels["pm_01"] == SMALL.items[0].text.in_language(language)
    assert about.variable_value_labels["pm_01"] == {
        **{point: label.in_language(language) for point, label in enumerate(SMALL.scale.labels, 1)},
        97: SMALL.scale.not_applicable.in_language(language),
    }
    assert about.missing_ranges["pm_02"] == [{"lo": 97, "hi": 97}]
    assert sorted(frame["pm_02"].dropna()) == [2, 4, 5, 97]
    assert frame["des_tl"].isna().sum() == 2
    assert about.variable_measure["tl_01"] == "ordinal"
    clean, _ = pyreadstat.read_sav(files[0])
    assert sorted(clean["pm_02"].dropna()) == [2, 4, 5]


def test_the_core_questionnaire_fits_spss_whole(tmp_path: Path) -> None:
    core = built_in()[0]
    answer = Answer((3,) * len(core.items), (4,) * len(core.disciplines))
    path = export(tmp_path / "core.sav", dataset([Collected("ก่อน", core, "coded", [("a", answer)] * 8)]))[0]
    _, about = pyreadstat.read_sav(path)
    for item in core.items:
        assert about.column_names_to_labels[item.key] == within(item.text.th, 256)
        assert len(item.text.th.encode()) <= 256 or about.column_names_to_labels[item.key].endswith("…")


def test_the_syntax_reads_the_file_beside_it(tmp_path: Path) -> None:
    for name, opening in (("ก'ข.csv", "GET DATA /TYPE=TXT /FILE='ก''ข.csv'"), ("ก.sav", "GET FILE='ก.sav'.")):
        data = export(tmp_path / name, waves(), language="en")[-1].read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        text = data.decode("utf-8-sig")
        assert opening in text
        assert "VARIABLE LABELS pm_01 'I know why I do this work.'." in text
        assert "VALUE LABELS pm_01 1 'Very little'" in text
        assert "97 'Don''t know'." in text
        assert "MISSING VALUES pm_01 (97)." in text


def test_names_and_labels_keep_within_what_spss_allows() -> None:
    names = spss_names(["pm-01", "pm_01", "1a", "ALL", "x" * 64, "X" * 64, "a.", "wave"])
    assert [*names.values()] == ["pm_01", "pm_01_2", "v_1a", "v_ALL", "x" * 64, "X" * 62 + "_2", "a", "wave"]
    assert within("สั้น\nมาก", 120) == "สั้น มาก"
    for words in ("ที่นี่" * 40, "เก้าอี้" * 40, "น้ำใจ" * 40, "a" * 300):
        for most in range(110, 126):
            short = within(words, most)
            assert len(short.encode()) <= most
            assert short.endswith("…")
            assert words.startswith(short[:-1])
            assert words[len(short) - 1] not in "่้ีำิ"
            assert short[-2] not in "เแโใไ"


def test_a_scale_around_97_has_another_missing_code() -> None:
    wide = parse(
        b'key="x"\nversion=1\ntitle.en="x"\nscale={min=95,max=99}\n'
        b'discipline=[{key="d",label.en="d"}]\nitem=[{key="i",discipline="d",text.en="i"}]\n',
        "x.toml",
    )
    variable = dataset([Collected("w", wide, "coded", [])]).variables[0]
    assert spss.missing_code(variable) == 997
    assert spss.labels_of(variable, "th")[95] == "95"


def test_what_cannot_be_written_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused, match=r"\.csv, \.xlsx or \.sav"):
        export(tmp_path / "a.ods", waves())
    for name in ("a.csv", "a.xlsx", "a.sav"):
        with pytest.raises(Unavailable):
            export(tmp_path / "ไม่มี" / name, waves())
    monkeypatch.setattr(spss, "is_available", lambda: False)
    with pytest.raises(Refused, match="pyreadstat"):
        exporting.export(tmp_path / "a.sav", waves())
    assert [*tmp_path.iterdir()] == []


def test_a_hostile_name_runs_nowhere(tmp_path: Path) -> None:
    evil = dataset([Collected("=1+1", SMALL, "named", [("@SUM(A1)", ANSWERS[0][1])])])
    assert rows(export(tmp_path / "a.csv", evil)[0])[0]["id"] == "'@SUM(A1)"
    export(tmp_path / "a.xlsx", evil)
    cells = [cell for row in load_workbook(tmp_path / "a.xlsx")["data"].iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    export(tmp_path / "a.sav", evil)
    assert pyreadstat.read_sav(tmp_path / "a.sav")[0]["id"][0] == "@SUM(A1)"
