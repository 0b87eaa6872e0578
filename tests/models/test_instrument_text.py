"""What is written as TOML is read again as the same questionnaire."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.instrument_text import toml_of
from models.instruments import Instrument, Text, built_in, parse


@pytest.mark.parametrize("instrument", built_in(), ids=lambda one: one.key)
def test_the_questionnaires_of_wela_are_read_back(instrument: Instrument) -> None:
    assert parse(toml_of(instrument).encode(), "แบบ.toml") == instrument


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), min_size=1, max_size=30
)


@given(words.filter(lambda text: text.strip() == text and " ".join(text.split()) == text))
def test_any_words_are_read_back(text: str) -> None:
    core = built_in()[0]
    item = replace(core.items[0], text=Text(text, 'a "quoted" \\ word'))
    changed = replace(core, items=(item, *core.items[1:]))
    try:
        expected = parse(toml_of(changed).encode(), "แบบ.toml")
    except Exception as error:
        pytest.fail(f"{text!r}: {error}")
    assert expected.items[0].text.en == 'a "quoted" \\ word'


def test_quotes_backslashes_and_line_ends_are_escaped() -> None:
    core = built_in()[0]
    changed = replace(core, title=Text('ทีม "ดี" \\ มาก', ""), note=Text("", ""))
    text = toml_of(changed)
    assert 'title.th = "ทีม \\"ดี\\" \\\\ มาก"' in text
    assert "title.en" not in text
    assert "note" not in text
    assert parse(text.encode(), "แบบ.toml") == changed
