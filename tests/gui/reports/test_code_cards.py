"""Code cards: as many as asked, ten on a page, each a code that is read again."""

from datetime import date

import pytest

from assessments.five_disciplines.codes import new_cards, read_card, spaced
from gui.reports.code_cards import MOST, code_cards, new_code_cards
from models.errors import Refused
from tests.gui.reports.pdf import read

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(("number", "pages"), [(1, 1), (10, 1), (11, 2), (30, 3)])
def test_ten_cards_stand_on_a_page(number: int, pages: int) -> None:
    assert read(new_code_cards(number, day=DAY, team="ทีมฟื้นฟูป่าชายเลน")).pages == pages


@pytest.mark.parametrize("languages", [("th",), ("en",), ("th", "en"), ("en", "th")])
def test_every_language_fits_on_the_cards(languages: tuple[str, ...]) -> None:
    pdf = read(code_cards(new_cards(10), day=DAY, team="ม" * 200, languages=languages))  # pyright: ignore[reportArgumentType]
    assert (pdf.pages, pdf.embedded) == (1, 2)


def test_two_printings_never_hold_the_same_codes_and_what_is_printed_is_read_again() -> None:
    assert new_code_cards(3, day=DAY) != new_code_cards(3, day=DAY)
    card = new_cards(1)[0]
    assert read_card(spaced(card)) == card


@pytest.mark.parametrize("number", [-1, 0, MOST + 1])
def test_no_card_and_too_many_are_refused(number: int) -> None:
    with pytest.raises(Refused):
        new_code_cards(number, day=DAY)
