"""Paper forms: every scale, every size, both languages, numbers as they are typed in, no statement cut by a page."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gui.pages.assessment.kiosk_questions import questions
from gui.reports import paper_form as forms
from gui.reports.paper_form import FormSettings, paper_form
from models.instruments import Discipline, Instrument, Item, Scale, Text, built_in
from tests.gui.reports.pdf import Pdf, read

DAY = date(2026, 11, 26)
CIRCLE, CORNERS = 4, 4  # curves of a circle, and of the frame on the first page
LONG = "ทีมของเราแยกสิ่งที่เห็นออกจากสิ่งที่ตีความ แล้วคุยกันจนเข้าใจก่อนตัดสินใจว่าจะฟื้นฟูปั๊มน้ำเมื่อไร " * 2


def instrument(
    items: int = 6, disciplines: int = 2, scale: Scale | None = None, text: str = LONG
) -> Instrument:
    keys = [f"d{number}" for number in range(disciplines)]
    return Instrument(
        key="lek",
        version="1",
        title=Text("แบบเล็ก", "Small"),
        scale=scale or Scale(1, 5, not_applicable=Text("ไม่ทราบ", "Don't know")),
        disciplines=tuple(Discipline(key, Text(f"ด้าน {key}", key)) for key in keys),
        items=tuple(Item(f"i{n}", keys[n % disciplines], Text(text, f"Statement {n}")) for n in range(items)),
    )


def drawn(one: Instrument, settings: FormSettings | None = None) -> Pdf:
    pdf = read(paper_form(one, settings or FormSettings(), day=DAY))
    assert pdf.embedded == len(pdf.fonts)
    assert all(font.startswith("Sarabun") for font in pdf.fonts)
    return pdf


def circles(pdf: Pdf) -> list[int]:
    first, *others = pdf.curves
    return [(first - CORNERS) // CIRCLE, *(curves // CIRCLE for curves in others)]


@pytest.mark.parametrize("points", range(2, 11))
@pytest.mark.parametrize("first", [0, 1])
def test_every_scale_has_a_circle_a_point(points: int, first: int) -> None:
    labels = tuple(Text(f"ระดับ {n}", f"Level {n}") for n in range(points))
    pdf = drawn(instrument(scale=Scale(first, first + points - 1, labels)), FormSettings(dream="none"))
    assert sum(circles(pdf)) == 6 * points


@pytest.mark.parametrize(("items", "disciplines"), [(5, 1), (12, 12), (30, 5), (75, 7), (138, 5), (138, 12)])
@pytest.mark.parametrize("dream", ["none", "discipline", "item"])
def test_no_statement_is_cut_by_the_end_of_a_page(items: int, disciplines: int, dream: Any) -> None:
    pdf = drawn(instrument(items, disciplines), FormSettings(dream=dream))
    in_a_row = 6 * (2 if dream == "item" else 1)
    rows = items + (disciplines if dream == "discipline" else 0)
    assert [count % in_a_row for count in circles(pdf)] == [0] * pdf.pages
    assert sum(circles(pdf)) == rows * in_a_row


@pytest.mark.parametrize("mode", ["named", "coded", "anonymous"])
@pytest.mark.parametrize("languages", [("th",), ("en",), ("th", "en")])
def test_our_own_questionnaires_in_every_mode_and_language(mode: Any, languages: Any) -> None:
    for one in built_in():
        pdf = drawn(one, FormSettings(mode, place="มูลนิธิฟื้นฟูป่า · ก่อนเวที", languages=languages))
        assert pdf.pages <= 4  # two sheets of paper
        assert sum(circles(pdf)) == 6 * (len(one.items) + 5)


def test_a_form_in_one_language_where_the_instrument_has_only_the_other() -> None:
    assert drawn(instrument(text=""), FormSettings(languages=("th",))).pages == 1


def test_a_statement_longer_than_half_a_page_stays_whole() -> None:
    assert sum(circles(drawn(instrument(3, 1, text=LONG * 8), FormSettings(dream="none")))) == 3 * 6


def test_the_same_form_is_the_same_file() -> None:
    assert paper_form(instrument(), FormSettings(), day=DAY) == paper_form(
        instrument(), FormSettings(), day=DAY
    )


def test_statements_are_numbered_through_and_dreams_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where they are typed in: discipline by discipline, although the items alternate between the two."""
    given: dict[str, Any] = {}
    monkeypatch.setattr(forms, "typeset", lambda _name, data, **_rest: given.update(data) or b"")
    one = instrument(4, 2)
    one = replace(one, items=tuple(replace(item, text=Text(item.key)) for item in one.items))
    paper_form(one, FormSettings(threshold=7, languages=("th",)), day=DAY)
    rows = [(row["number"], row["text"]) for part in given["parts"] for row in part["rows"]]
    assert rows == [
        *((["1"], ["i0"]), (["2"], ["i2"]), (["3"], ["i1"]), (["4"], ["i3"])),
        *((["ฝ1"], ["ด้าน d0"]), (["ฝ2"], ["ด้าน d1"])),
    ]
    assert any("อย่างน้อย 7 คน" in said[0] for said in given["kept"])


@pytest.mark.parametrize("dream", ["none", "discipline", "item"])
def test_the_paper_asks_in_the_order_in_which_it_is_typed_in(
    monkeypatch: pytest.MonkeyPatch, dream: Any
) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr(forms, "typeset", lambda _name, data, **_rest: given.update(data) or b"")
    for one in built_in():
        paper_form(one, FormSettings(dream=dream, languages=("th",)), day=DAY)
        printed = [row["text"][0] for part in given["parts"] for row in part["rows"]]
        assert printed == [question.text.th for question in questions(one, dream)]


def test_a_form_says_honestly_what_its_mode_means(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr(forms, "typeset", lambda _name, data, **_rest: given.update(data) or b"")
    said: dict[str, str] = {}
    for mode in ("named", "coded", "anonymous"):
        paper_form(instrument(), FormSettings(mode, languages=("en",)), day=DAY)
        said[mode] = " ".join(one[0] for one in given["kept"])
    assert "Your name is stored" in said["named"]
    assert "confidential, not anonymous" in said["coded"]
    assert "cannot be erased singly" in said["anonymous"]
    assert all("Whoever types this sheet in sees" in one for one in said.values())
