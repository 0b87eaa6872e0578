"""What our form asks comes back from a server, for every questionnaire of ours, language and way to join groups."""

from datetime import date
from pathlib import Path

import pytest

from models.exchange.answers import read
from models.exchange.surveys.xlsform import LANGUAGES, form
from models.instruments import Instrument, built_in
from models.ratings import Answer
from tests.models.exchange.surveys.files import write_kobo

SEPARATORS = (None, "/", "-", ".", ":", "|", " > ", "__")


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("words", ["names", "th", "en"])
@pytest.mark.parametrize(
    ("dream", "looking_back"),
    [("discipline", False), ("discipline", True), ("item", False), ("item", True), ("none", False)],
)
@pytest.mark.parametrize("instrument", built_in(), ids=lambda one: one.key)
def test_answers_come_back(
    tmp_path: Path,
    instrument: Instrument,
    dream: str,
    looking_back: bool,
    words: str,
    separator: str | None,
) -> None:
    made = form(instrument, today=date(2026, 11, 26), dream=dream, looking_back=looking_back, comment=True)
    titles, group = dict[str, str](), ""
    points = [choice["name"] for choice in made.choices]
    row: dict[str, str] = {"code": "K7M2QX9", "comment": "ดี"}
    for line in made.survey:
        said = line["name"] if words == "names" else line.get(f"label::{LANGUAGES[words]}", "")
        if line["type"] == "begin_group":
            group = said
        elif line["type"] == "end_group":
            group = ""
        elif line["type"] not in ("start", "end"):
            titles[line["name"]] = f"{group}{separator}{said}" if group and separator else said
        if line["type"].startswith("select_one"):
            point = points[len(row) % len(points)]
            choice = next(one for one in made.choices if one["name"] == point)
            row[line["name"]] = point if words == "names" else choice[f"label::{LANGUAGES[words]}"]
    path = write_kobo(tmp_path / "k.csv", [row], titles=titles, columns=["start", *titles, "_uuid"])
    file = read(path, instrument)
    given = {
        name: points[place % len(points)] for place, name in enumerate(row) if name not in ("code", "comment")
    }
    ratings = {name: int(point) if point.isdigit() else point for name, point in given.items()}
    expected = Answer.of(instrument, ratings, dream, looking_back=looking_back)
    assert [one.answer for one in file.rows] == [expected]
    assert (file.rows[0].person, file.comments, file.complaints, file.unused) == ("K7M2QX9", ("ดี",), (), ())
