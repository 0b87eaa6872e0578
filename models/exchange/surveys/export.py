"""Writes a dataset as CSV, XLSX or SPSS file with the codebook beside or inside it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from models.errors import Refused
from models.exchange.spreadsheet import Cell, Leaf, write_table, write_workbook
from models.exchange.surveys.codebook import MISSING, NOT_APPLICABLE, codebook, value_labels
from models.exchange.surveys.dataset import ID, WAVE, Dataset, Record, Variable
from models.exchange.surveys.spss import write_sav
from models.exchange.surveys.spss_syntax import write_syntax
from models.ratings import Given

ENDINGS = (".csv", ".xlsx", ".sav")
_BESIDE = ".codebook.csv"
_SYNTAX = ".sps"


def export(path: Path, data: Dataset, *, language: str = "th", more: Sequence[Leaf] = ()) -> list[Path]:
    """Write the data to a .csv, .xlsx or .sav file and return all files that were written.

    Beside a CSV or SPSS file go its codebook and the syntax that labels it; a workbook holds its codebook, the answers
    in words of `language`, and `more` sheets such as the results. Raises Refused for another ending, Unavailable
    for a bad place.
    """
    kind = path.suffix.lower()
    if kind not in ENDINGS:
        raise Refused("{file} must end in .csv, .xlsx or .sav. Choose one of the three.", file=path.name)
    if kind == ".xlsx":
        write_workbook(path, [_codes(data), _labels(data, language), codebook(data), *more, _settings(data)])
        return [path]
    if kind == ".csv":
        write_table(path, *_codes(data)[1:])
    else:
        write_sav(path, data, language)
    beside = path.with_name(path.stem + _BESIDE)
    write_table(beside, *codebook(data)[1:])
    syntax = path.with_suffix(_SYNTAX)
    write_syntax(syntax, path, data, language)
    return [path, beside, syntax]


def _codes(data: Dataset) -> Leaf:
    def code(given: Given | None, _: Variable) -> Cell:
        return given if isinstance(given, int) else _reason(given, NOT_APPLICABLE)

    return _table("data", data, code)


def _labels(data: Dataset, language: str) -> Leaf:
    words = {one.name: value_labels(one, language) for one in data.variables}

    def label(given: Given | None, variable: Variable) -> Cell:
        if isinstance(given, int):
            return words[variable.name].get(given, str(given))
        said = variable.scale.not_applicable.in_language(language)
        return _reason(given, said or NOT_APPLICABLE)

    return _table("labels", data, label)


def _reason(given: Given | None, not_applicable: str) -> str | None:
    return not_applicable if given == "na" else None


def _table(title: str, data: Dataset, cell: Callable[[Given | None, Variable], Cell]) -> Leaf:
    def row(record: Record) -> list[Cell]:
        ratings = (cell(record.given.get(one.name), one) for one in data.variables)
        return [record.person, record.wave, *ratings]

    titles = (ID, WAVE, *(one.name for one in data.variables))
    return Leaf(title, titles, [row(record) for record in data.records])


def _settings(data: Dataset) -> Leaf:
    """What was promised and asked, wave by wave."""
    rows: list[tuple[Cell, ...]] = [("", "missing", MISSING)]
    for wave in data.waves:
        asked = wave.instrument
        fixed: list[tuple[str, Cell]] = [
            ("answers", len(wave.answers)),
            ("mode", wave.mode),
            ("instrument", asked.key),
            ("version", asked.version),
            ("title_th", asked.title.th),
            ("title_en", asked.title.en),
            ("question_th", asked.scale.question.th),
            ("question_en", asked.scale.question.en),
            ("note_th", asked.note.th),
            ("note_en", asked.note.en),
        ]
        rows += [(wave.name, name, value) for name, value in [*fixed, *wave.settings]]
    return Leaf("settings", (WAVE, "setting", "value"), rows)
