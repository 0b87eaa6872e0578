"""What printed sheets say, in Thai, in English, or in both on one sheet: tr() knows only the language of the window."""

import tomllib
from collections.abc import Sequence
from functools import lru_cache

from gui.language import Language
from gui.resources import resource
from models.instruments import Text

Said = list[str]
"""One text in one or two languages, in the order in which they are set."""


def words(sheet: str) -> dict[str, Text]:
    """The texts of one kind of sheet by their keys in resources/templates/words.toml."""
    return _all_words()[sheet]


def say(text: Text, languages: Sequence[Language], **values: object) -> Said:
    """The text in each language, once where both are the same, with the values filled in."""
    said = dict.fromkeys(text.in_language(language) for language in languages)
    return [one.format(**values) if values else one for one in said if one]


@lru_cache(maxsize=1)
def _all_words() -> dict[str, dict[str, Text]]:
    sheets = tomllib.loads(resource("templates", "words.toml").read_text(encoding="utf-8"))
    return {name: {key: Text(**both) for key, both in texts.items()} for name, texts in sheets.items()}
