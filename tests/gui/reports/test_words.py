"""The words of printed sheets: both languages, every one of them."""

from gui.reports.words import say, words
from models.instruments import Text


def test_every_text_has_its_thai_and_its_english() -> None:
    for sheet in ("code_cards", "paper_form"):
        for key, text in words(sheet).items():
            assert any("ก" <= sign <= "๛" for sign in text.th), key
            assert text.en.isascii() and text.en, key


def test_what_is_the_same_in_both_languages_is_said_once() -> None:
    assert say(Text("ทีม", "Team"), ("th", "en")) == ["ทีม", "Team"]
    assert say(Text("", "Team"), ("th", "en")) == ["Team"]
    assert say(Text(), ("th",)) == []
    assert say(Text("{n} คน {", ""), ("th",)) == ["{n} คน {"]
    assert say(Text("{n} คน"), ("th",), n=5) == ["5 คน"]
