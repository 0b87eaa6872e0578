"""Forms for phones: what pyxform says of them, what it does not see, and that their names come back from a server."""

from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pyxform.xls2xform import convert

from assessments.five_disciplines.codes import ALPHABET, new_cards, spaced
from models.errors import Unavailable
from models.exchange.surveys.lint import Finding, lint
from models.exchange.surveys.xlsform import CARD_CODE, Form, Row, form, write_form
from models.instruments import DREAM, Discipline, Instrument, Item, Scale, Text, built_in
from tests.models.exchange.surveys.files import SMALL

TODAY = date(2026, 11, 26)
CORE = built_in()[0]


def said(found: list[Finding]) -> list[tuple[str, int, str, str]]:
    return [(one.sheet, one.row, one.column, str(one.problem)) for one in found]


@pytest.mark.parametrize("instrument", built_in(), ids=lambda one: one.key)
@pytest.mark.parametrize("mode", ["named", "coded", "anonymous"])
@pytest.mark.parametrize("dream", ["discipline", "item", "none"])
def test_our_forms_pass_pyxform_without_a_warning_and_our_own_lint(
    tmp_path: Path, instrument: Instrument, mode: str, dream: str
) -> None:
    made = form(instrument, today=TODAY, mode=mode, dream=dream, comment=True)
    write_form(tmp_path / "แบบ.xlsx", made)
    assert version("pyxform") >= "4.5"
    assert convert(tmp_path / "แบบ.xlsx").warnings == []
    assert said(lint(made)) == []


def test_the_sheets_are_as_servers_read_them(tmp_path: Path) -> None:
    write_form(tmp_path / "แบบ.xlsx", form(CORE, today=TODAY, revision=2))
    book = load_workbook(tmp_path / "แบบ.xlsx")
    assert book.sheetnames == ["survey", "choices", "settings"]
    survey = list(book["survey"].iter_rows(values_only=True))
    assert survey[0] == (
        *("type", "name", "label::English (en)", "label::Thai (th)", "hint::English (en)", "hint::Thai (th)"),
        *("required", "relevant", "appearance", "parameters", "constraint"),
        *("constraint_message::English (en)", "constraint_message::Thai (th)"),
    )
    kinds = [row[0] for row in survey[1:]]
    assert kinds[:4] == ["start", "end", "text", "begin_group"]
    assert kinds.count("select_one extent5") == 35
    names = [row[1] for row in survey[1:]]
    assert names[3:6] == ["pm", "pm_01", "pm_02"]
    assert names[-6:-1] == [DREAM + one.key for one in CORE.disciplines]
    assert [row[8] for row in survey if row[0] == "begin_group"] == ["field-list"] * 6
    choices = list(book["choices"].iter_rows(values_only=True))
    assert choices[0] == ("list_name", "name", "label::English (en)", "label::Thai (th)")
    assert [row[1] for row in choices[1:]] == ["1", "2", "3", "4", "5", "na"]
    settings = dict(zip(*book["settings"].iter_rows(values_only=True), strict=True))
    assert settings == {
        "form_title": "แบบประเมินวินัย 5 ประการ",
        "form_id": "wela-core",
        "version": "2026112602",
        "default_language": "Thai (th)",
        "style": "pages",
    }


def test_an_anonymous_form_asks_for_no_code_and_notes_no_time() -> None:
    rows = form(SMALL, today=TODAY, mode="anonymous").survey
    assert {row["type"] for row in rows} == {"begin_group", "select_one extent5", "end_group"}


def test_the_form_lets_every_card_through_and_few_slips() -> None:
    import re

    pattern = CARD_CODE.removeprefix("regex(., '").removesuffix("')")
    for card in new_cards(200):
        for written in (card, spaced(card), card.lower(), f" {card} "):
            assert re.fullmatch(pattern, written)
    assert all(re.fullmatch(pattern, sign * 7) for sign in ALPHABET)
    for slip in ("K7M2QX", "K7M2QX99", "K7M2QXO", "K7M2QX0", "1234567", "ก7M2QX9", ""):
        assert not re.fullmatch(pattern, slip)


def test_a_questionnaire_in_one_language_and_with_odd_keys_makes_a_sound_form(tmp_path: Path) -> None:
    odd = Instrument(
        key="1-odd",
        version="1",
        title=Text(en="=Odd"),
        scale=Scale(-1, 1),
        disciplines=(Discipline("code", Text(en="Code")), Discipline("2", Text(en="Two"))),
        items=(
            Item("code", "code", Text(en="=1+1")),
            Item("start", "code", Text(en="Start")),
            Item("1.a", "2", Text(en="<b>One & a")),
            Item("meta", "2", Text(en="Meta")),
        ),
    )
    made = form(odd, today=TODAY, dream="item")
    write_form(tmp_path / "odd.xlsx", made)
    assert convert(tmp_path / "odd.xlsx").warnings == []
    assert said(lint(made)) == []
    book = load_workbook(tmp_path / "odd.xlsx")
    assert not any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    names = [row["name"] for row in made.survey if row["name"]]
    assert len({*names}) == len(names)
    assert made.settings[0]["default_language"] == "English (en)"
    assert not any("Thai" in column for columns in made.columns.values() for column in columns)


def test_the_lint_sees_what_pyxform_does_not(tmp_path: Path) -> None:
    sound = form(SMALL, today=TODAY)
    th, en = "label::Thai (th)", "label::English (en)"

    def changed(line: int, **cells: str) -> Form:
        rows: list[Row] = list(sound.survey)
        rows[line - 2] = rows[line - 2] | cells
        return replace(sound, survey=rows)

    assert sound.survey[4]["name"] == "pm_01"
    broken = {
        "blank": (
            changed(6, **{th: ""}),
            ("survey", 6, th, "“label::Thai (th)” is empty, and other languages are not."),
        ),
        "choices": (
            replace(sound, choices=[row | {th: ""} for row in sound.choices]),
            (
                "choices",
                1,
                th,
                "“label::Thai (th)” is empty in every row of choices, and other languages are not.",
            ),
        ),
        "language": (
            replace(sound, settings=[sound.settings[0] | {"default_language": "Thai"}]),
            (
                *("settings", 2, "default_language"),
                "The default language “Thai” is none of the form: English (en), Thai (th).",
            ),
        ),
        "column": (
            replace(sound, columns=sound.columns | {"survey": (*sound.columns["survey"], "relevent")}),
            ("survey", 1, "relevent", "“relevent” is no column of a form. Is “relevant” meant?"),
        ),
        "slash": (
            changed(6, **{en: "Mine / ours"}),
            ("survey", 6, en, "“Mine / ours” has a / in it. Exports part groups by it."),
        ),
        "table": (
            changed(5, type="select_one extent5", appearance="table-list"),
            (
                "survey",
                5,
                "appearance",
                "A table of choices cannot be read on a phone: take away “table-list”.",
            ),
        ),
    }
    for name, (form_, finding) in broken.items():
        assert said(lint(form_)) == [finding], name
    write_form(tmp_path / "a.xlsx", broken["choices"][0])
    assert convert(tmp_path / "a.xlsx").warnings == []
    twice = changed(6, **{th: SMALL.items[1].text.th})
    assert [(one[1], one[3]) for one in said(lint(twice))] == [
        (line, "Two questions say “ฉันหาเวลาเรียนรู้”. Exports would mix them up.") for line in (6, 7)
    ]
    named = changed(6, name="pm_02")
    assert [one[1:3] for one in said(lint(named))] == [(6, "name"), (7, "name")]
    for words in ("${code}", "${"):
        assert [str(one.problem) for one in lint(changed(6, **{en: words}))] == [
            f"“{words}” has ${{ in it, which stands for another answer."
        ]


def test_a_language_without_a_code_is_seen() -> None:
    columns = {"survey": ("type", "name", "label::Thai"), "choices": (), "settings": ()}
    rows: list[Row] = [{"type": "text", "name": "a", "label::Thai": "ก"}]
    assert said(lint(Form(columns, survey=rows))) == [
        ("survey", 1, "Thai", "The language “Thai” has no code. Write it like “Thai (th)”.")
    ]


def test_a_bad_place_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        write_form(tmp_path / "ไม่มี" / "a.xlsx", form(SMALL, today=TODAY))
