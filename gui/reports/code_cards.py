"""Code cards to print and cut out: everybody draws one, and brings it again to the next wave."""

from collections.abc import Sequence
from datetime import date

from assessments.five_disciplines.codes import new_cards, spaced
from gui.language import LANGUAGES, Language
from gui.reports.typesetting import shortened, typeset
from gui.reports.words import say, words
from models.errors import Refused

MOST = 1000
"""More cards than any team has people; they take a few seconds."""

_TEAM_SIGNS = 30


def new_code_cards(
    number: int, *, day: date, team: str = "", languages: Sequence[Language] = LANGUAGES
) -> bytes:
    """A PDF with so many new cards. Nothing else keeps their codes. Raises Refused for no card or too many."""
    if not 1 <= number <= MOST:
        raise Refused(
            "Between 1 and {most} cards can be printed at once, not {number}.", most=MOST, number=number
        )
    return code_cards(new_cards(number), day=day, team=team, languages=languages)


def code_cards(codes: Sequence[str], *, day: date, team: str, languages: Sequence[Language]) -> bytes:
    """A PDF with one card a code, ten on a page, in the order given."""
    texts = {key: say(text, languages) for key, text in words("code_cards").items()}
    data = texts | {"team": shortened(team, _TEAM_SIGNS), "codes": [spaced(code) for code in codes]}
    return typeset("code_cards", data, title=texts["title"][0], language=languages[0], day=day)
