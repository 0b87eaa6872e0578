"""The deck of the sample team in both languages, read once, and single slides made by hand."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from gui import thai_breaks
from gui.charts.counts import Count, CountText, counts
from gui.charts.style import ChartStyle
from gui.language import set_language
from gui.present.deck import Deck, read_deck
from gui.present.slide import Slide, Words
from gui.time_use_charts import PageChart
from models import records
from models.database import Database
from models.sample import add_sample_team

TODAY = date(2026, 11, 20)
LAST_DAY_OF_THE_SAMPLE = TODAY


@pytest.fixture(scope="session")
def sample_decks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Deck]:
    thai_breaks.load()
    decks: dict[str, Deck] = {}
    for language in ("th", "en"):
        database = Database.create(tmp_path_factory.mktemp("deck") / f"{language}.db")
        with database.transaction() as connection:
            add_sample_team(connection, language=language)
        set_language(language)
        with database.read() as connection:
            decks[language] = read_deck(connection, records.teams(connection)[0], TODAY)
        database.close()
    set_language("en")
    return decks


@pytest.fixture
def small_database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.create(tmp_path / "ทีม.db")
    yield opened
    opened.close()


def slide(kind: str, message: str = "", question: str = "ถามว่าอะไรดี?", **values: object) -> Slide:
    """A slide whose picture counts one thing."""
    words = Words(message or f"ข้อความของ {kind}", question)
    return Slide(kind, kind, words, "21 ก.ย.–15 พ.ย. 2569", values.pop("chart", picture()), **values)  # type: ignore[arg-type]


def picture(names: tuple[str, ...] = ("จันทร์", "อังคาร")) -> Callable[[ChartStyle], PageChart]:
    from dataclasses import replace

    rows = [Count(name, at + 1) for at, name in enumerate(names)]
    return lambda style: PageChart(
        "",
        "",
        lambda size, scale: counts(rows, text=CountText(), style=replace(style, scale=scale), size=size),
    )
