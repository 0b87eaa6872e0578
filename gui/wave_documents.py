"""The files that leave a wave: cards, forms on paper and for phones, and the answers of a closed one. No Qt."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gui.file_names import safe_name
from gui.language import language
from models.errors import AppError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.exchange.spreadsheet import Leaf
    from models.exchange.surveys.dataset import Dataset
    from models.waves import Wave

_LONGEST = 60


class Leaving(NamedTuple):
    """Answers that may leave, and the sheet of results that goes with them into a workbook."""

    data: "Dataset"
    results: "Leaf"


def file_name(wave: str, what: str, ending: str) -> str:
    """A name that every system takes; letters of all scripts stay."""
    return safe_name(f"{wave[:_LONGEST]} {what}") + ending


def write_cards(path: Path, number: int, team: str, day: date) -> list[Path]:
    """New cards; whoever has the file has their codes, and nothing else keeps them."""
    from gui.reports.code_cards import new_code_cards
    from gui.reports.typesetting import write_pdf

    write_pdf(path, new_code_cards(number, day=day, team=team))
    return [path]


def write_paper_form(path: Path, wave: "Wave", team: str, day: date) -> list[Path]:
    from gui.reports.paper_form import FormSettings, paper_form
    from gui.reports.typesetting import write_pdf

    place = f"{team} · {wave.name}"
    settings = FormSettings(
        mode=wave.mode,
        dream=wave.dream,
        looking_back=wave.looking_back,
        threshold=wave.threshold,
        place=place,
    )
    write_pdf(path, paper_form(wave.instrument, settings, day=day))
    return [path]


def write_phone_form(path: Path, wave: "Wave", day: date) -> list[AppError]:
    """The form, and what a server or a phone could stumble over in it."""
    from models.exchange.surveys.lint import lint
    from models.exchange.surveys.xlsform import form, write_form

    back = wave.looking_back
    made = form(wave.instrument, today=day, mode=wave.mode, dream=wave.dream, looking_back=back)
    write_form(path, made)
    return [one.problem for one in lint(made)]


def leaving(connection: "Connection", wave: "Wave") -> Leaving:
    """Raises Refused while the wave is open, and where so few answers would tell who gave them."""
    from gui.wave_export import collected, results
    from models.exchange.surveys.dataset import dataset

    return Leaving(dataset([collected(connection, wave)]), results(connection, [wave]))


def write_answers(path: Path, found: Leaving) -> list[Path]:
    """The data with their codebook: .csv, .xlsx or .sav. Returns every file that was written."""
    from models.exchange.surveys.export import export

    more = [found.results] if path.suffix.lower() == ".xlsx" else []
    return export(path, found.data, language=language(), more=more)


def answer_endings() -> tuple[str, ...]:
    """Those that can be written here: SPSS files need a library of their own."""
    from models.exchange.surveys.export import ENDINGS
    from models.exchange.surveys.spss import is_available

    return tuple(one for one in ENDINGS if one != ".sav" or is_available())
