"""Before anything is written: what would come in, what is doubtful, and what may be meant by strange columns."""

from pathlib import Path

import pytest

from models.exchange.answers import read
from models.exchange.surveys.offers import header
from models.exchange.surveys.preview import preview
from tests.models.exchange.surveys.files import FOCUS, SMALL, kobo_rows, write_kobo, write_rows


def test_a_preview_counts_and_names_lines_and_no_answers(tmp_path: Path) -> None:
    rows = kobo_rows()
    rows.append(rows[0] | {"_uuid": "4", "meta/rootUuid": "uuid:4", "code": "k7m 2qx 9"})
    rows.append(dict.fromkeys(rows[0], "") | {"code": "HJKMNPQ"})
    rows.append(
        rows[1]
        | {"_uuid": "6", "meta/rootUuid": "uuid:6", "_validation_status": "validation_status_not_approved"}
    )
    file = read(write_kobo(tmp_path / "k.csv", rows), SMALL)
    seen = preview(
        file,
        person_of=lambda code: code.upper().replace(" ", ""),
        known=["ABCDEF2"],
        sources=[file.rows[1].source or ""],
    )
    assert (seen.rows, seen.new, seen.replaced, seen.matched, seen.empty, seen.not_approved) == (
        5,
        4,
        1,
        1,
        1,
        1,
    )
    # The comment of the first person has two lines, and comes again with the fourth.
    assert seen.duplicate_codes == ((2, 6),)
    assert seen.without_code == (5,)
    assert seen.unmapped == FOCUS
    assert seen.versions == (("vAbC123", 4),)
    assert not seen.is_sound
    assert preview(read(write_kobo(tmp_path / "k.csv", kobo_rows()), SMALL)).is_sound


def test_bringing_the_same_file_twice_is_nothing_new(tmp_path: Path) -> None:
    file = read(write_kobo(tmp_path / "k.csv", kobo_rows()), SMALL)
    again = preview(file, sources=[row.source for row in file.rows if row.source])
    assert (again.new, again.replaced) == (0, 3)


@pytest.mark.parametrize("language", ["th", "en"])
def test_google_forms_puts_statements_in_brackets_or_alone(tmp_path: Path, language: str) -> None:
    question = SMALL.scale.question.in_language(language)
    texts = {item.key: item.text.in_language(language) for item in SMALL.items}
    titles = {name: f"{question} [{words}]" for name, words in texts.items()} | {"time": "ประทับเวลา"}
    row = {
        "time": "20/11/2026, 9:06:10",
        "pm_01": SMALL.scale.labels[3].in_language(language),
        "pm_02": SMALL.scale.not_applicable.in_language(language),
        "tl_01": "2",
    }
    for shown in (titles, texts | {"time": "Timestamp"}):
        file = read(write_rows(tmp_path / "g.csv", [row], ("time", *texts), shown), SMALL)
        assert [one.answer.present for one in file.rows] == [(4, "na", 2)]
        assert (file.complaints, file.unused, len(file.private)) == ((), (), 1)


def test_microsoft_forms_and_limesurvey_columns_of_people_and_times_are_dropped(tmp_path: Path) -> None:
    words = {item.key: item.text.th for item in SMALL.items}
    ratings = {"pm_01": "มาก", "pm_02": "", "tl_01": "น้อย"}
    for others in (
        ("ID", "Start time", "Completion time", "Email", "Name", "Last modified time"),
        ("id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "ipaddr"),
        ("Response ID", "Date submitted", "Last page", "Start language", "Seed", "IP address"),
    ):
        row = ratings | dict.fromkeys(others, "สมชาย 09:06")
        file = read(write_rows(tmp_path / "m.csv", [row], (*others, *words), words), SMALL)
        assert (file.private, file.unused) == (others, ())
        assert file.rows[0].answer.present == (4, "blank", 2)
        assert "สมชาย" not in repr(file)


def test_likely_columns_are_offered_and_none_is_taken(tmp_path: Path) -> None:
    """LimeSurvey has no _ in its codes; somebody has changed a word in a form."""
    titles = {"pm_01": "G1Q1[pm01]", "pm_02": "ฉันหาเวลาเรียนรู้เสมอ", "tl_01": "tl_01", "x": "อาหารกลางวัน"}
    path = write_rows(
        tmp_path / "l.csv", [{"pm_01": "4", "pm_02": "A5", "tl_01": "2", "x": "ข้าว"}], [*titles], titles
    )
    found = header(path, SMALL)
    assert found.certain == {"tl_01": "tl_01"}
    assert found.missing == ("pm_01", "pm_02")
    offers = {one.title: [offer.name for offer in one.offers] for one in found.open}
    assert offers["G1Q1[pm01]"][0] == "pm_01"
    assert offers["ฉันหาเวลาเรียนรู้เสมอ"][0] == "pm_02"
    assert offers["อาหารกลางวัน"] == []
    assert found.open[1].cells == ("A5",)
    file = read(path, SMALL)
    assert (file.unasked, file.rows[0].answer.present) == (("pm_01", "pm_02"), ("blank", "blank", 2))
    chosen = {"pm_01": titles["pm_01"], "pm_02": titles["pm_02"]}
    decided = read(path, SMALL, columns=chosen, values={"A5": 5})
    assert decided.rows[0].answer.present == (4, 5, 2)
    assert header(path, SMALL, columns=chosen).missing == ()


def test_two_columns_of_one_item_are_a_sentence_and_an_offer(tmp_path: Path) -> None:
    words = SMALL.items[0].text.th
    titles = {"a": f"ตอนนี้ [{words}]", "b": f"ที่อยากให้เป็น [{words}]"}
    found = header(write_rows(tmp_path / "g.csv", [{"a": "1", "b": "5"}], "ab", titles), SMALL)
    assert "Two columns" in str(found.conflict)
    assert [one.offers[0].name for one in found.open] == ["pm_01", "pm_01"]


def test_a_hostile_header_is_offered_in_no_time(tmp_path: Path) -> None:
    path = tmp_path / "h.csv"
    path.write_text(",".join(["ก" * 3_000 + str(n) for n in range(200)]) + "\n1\n", encoding="utf-8")
    assert len(header(path, SMALL).open) == 200
