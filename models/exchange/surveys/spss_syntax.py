"""Writes the SPSS syntax that opens an export and labels it."""

from collections.abc import Iterator
from pathlib import Path

from models.exchange.spreadsheet import whole
from models.exchange.surveys.dataset import ID, WAVE, Dataset
from models.exchange.surveys.spss import label_of, labels_of, missing_code
from models.exchange.surveys.spss_names import spss_names

_WORDS = "A255"
_RATING = "F4.0"


def write_syntax(path: Path, file: Path, data: Dataset, language: str) -> None:
    """Write the syntax for `file`, a .csv or .sav in the same folder; an existing one is replaced."""
    text = "\n".join(_syntax(file, data, language)) + "\n"
    # The byte order mark makes SPSS read Thai as UTF-8.
    whole(path, lambda unfinished: _write(unfinished, text))


def _syntax(file: Path, data: Dataset, language: str) -> Iterator[str]:
    names = spss_names([ID, WAVE, *(one.name for one in data.variables)])
    yield "* Written by Wela. Set the working folder to that of this file first: CD 'folder'."
    yield "SET UNICODE=ON."
    if file.suffix.lower() == ".sav":
        yield f"GET FILE={quoted(file.name)}."
    else:
        yield from _reading(file, [*names.values()])
    for one in data.variables:
        name = names[one.name]
        yield f"VARIABLE LABELS {name} {quoted(label_of(one, language))}."
        labels = " ".join(f"{code} {quoted(label)}" for code, label in labels_of(one, language).items())
        yield f"VALUE LABELS {name} {labels}."
        yield f"MISSING VALUES {name} ({missing_code(one)})."
        yield f"VARIABLE LEVEL {name} (ORDINAL)."
    yield "EXECUTE."


def _reading(file: Path, names: list[str]) -> Iterator[str]:
    """A CSV writes NA where SPSS wants a number: there it becomes system-missing."""
    yield f"GET DATA /TYPE=TXT /FILE={quoted(file.name)} /ENCODING='UTF8' /ARRANGEMENT=DELIMITED"
    yield '  /DELCASE=LINE /DELIMITERS="," /QUALIFIER=\'"\' /FIRSTCASE=2 /VARIABLES='
    formats = [_WORDS] * 2 + [_RATING] * (len(names) - 2)
    yield from (f"  {name} {form}" for name, form in zip(names, formats, strict=True))
    yield "  ."


def quoted(text: str) -> str:
    """A string of the syntax: in apostrophes, doubled inside."""
    return "'" + text.replace("'", "''") + "'"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8-sig", newline="\r\n")
