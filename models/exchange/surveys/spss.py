"""Writes a dataset as SPSS file, where the library for it is installed."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

from models.errors import Refused
from models.exchange.spreadsheet import whole
from models.exchange.surveys.codebook import value_labels
from models.exchange.surveys.dataset import ID, WAVE, Dataset, Variable
from models.exchange.surveys.spss_names import VALUE_LABEL, VARIABLE_LABEL, spss_names, within
from models.instruments import Text

_NOT_APPLICABLE = Text("ไม่เกี่ยวข้องหรือไม่ทราบ", "not applicable or not known")
_CODES = (97, 997, 9997)


def is_available() -> bool:
    return find_spec("pyreadstat") is not None


def write_sav(path: Path, data: Dataset, language: str) -> None:
    """Write a .sav file; an existing one is replaced once the new one is whole.

    "Not applicable" is a user-missing code with its label, no answer is system-missing. Raises Refused without the
    library, Unavailable for a bad place.
    """
    if not is_available():
        raise Refused(
            "SPSS files need the library pyreadstat, which is not installed. Choose .csv: SPSS reads it by the "
            "syntax file beside it."
        )
    names = spss_names([ID, WAVE, *(one.name for one in data.variables)])
    whole(path, lambda unfinished: _write(unfinished, data, names, language))


def missing_code(variable: Variable) -> int:
    """The number for "not applicable", outside the scale."""
    return next(code for code in _CODES if code not in variable.scale.points)


def labels_of(variable: Variable, language: str) -> dict[int | float, str]:
    """The words of each code, short enough for SPSS."""
    said = variable.scale.not_applicable.in_language(language) or _NOT_APPLICABLE.in_language(language)
    labels = value_labels(variable, language) | {missing_code(variable): said}
    return {code: within(label, VALUE_LABEL) for code, label in labels.items()}


def label_of(variable: Variable, language: str) -> str:
    return within(variable.label.in_language(language), VARIABLE_LABEL)


def _write(path: Path, data: Dataset, names: dict[str, str], language: str) -> None:
    from pyreadstat import PyreadstatError

    path.touch()  # says better than the library why a place is bad
    try:
        _write_labelled(path, data, names, language)
    except PyreadstatError as error:
        raise OSError(str(error)) from error


def _write_labelled(path: Path, data: Dataset, names: dict[str, str], language: str) -> None:
    from pyreadstat import write_sav as write

    ratings = [names[one.name] for one in data.variables]
    codes = {names[one.name]: missing_code(one) for one in data.variables}
    write(
        _frame(data, names),
        path,
        column_labels={names[one.name]: label_of(one, language) for one in data.variables},
        variable_value_labels={names[one.name]: labels_of(one, language) for one in data.variables},
        missing_ranges={name: [code] for name, code in codes.items()},
        variable_measure={
            **dict.fromkeys((names[ID], names[WAVE]), "nominal"),
            **dict.fromkeys(ratings, "ordinal"),
        },
        variable_format=dict.fromkeys(ratings, "F4.0"),
    )


def _frame(data: Dataset, names: dict[str, str]) -> Any:
    """A pandas frame; the library wants to be told no more of its type."""
    from pandas import DataFrame, Series

    columns: dict[str, Any] = {
        names[ID]: Series([record.person for record in data.records], dtype="object"),
        names[WAVE]: Series([record.wave for record in data.records], dtype="object"),
    }
    for one in data.variables:
        given = (record.given.get(one.name) for record in data.records)
        numbers = [
            missing_code(one) if cell == "na" else cell if isinstance(cell, int) else None for cell in given
        ]
        columns[names[one.name]] = Series(numbers, dtype="float64")
    return DataFrame(columns)
