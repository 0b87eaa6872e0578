"""The two tables of a foreign file that a person decides: what a column holds, and what a cell means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.item_models.settings_rows import Column
from gui.language import language, tr
from gui.pages.assessment.wave_file import ReadFile, Unread, suggestions
from models.instruments import DREAM, THEN, Instrument, Scale
from models.ratings import BLANK, Given

if TYPE_CHECKING:
    from models.waves import Wave

PERSON = "?person"  # as in models.exchange.surveys.columns
Choices = Callable[[], Sequence[tuple[str, str]]]


@dataclass(frozen=True)
class ColumnRow:
    """A column of which nothing is known, the rating a person says it holds, and what is only suggested."""

    key: str
    holds: str = ""
    offered: str = ""
    cells: str = ""
    version: int = 1


@dataclass(frozen=True)
class ValueRow:
    """A cell that is no point of the scale, and what a person says it means."""

    key: str
    means: str = ""
    place: str = ""
    version: int = 1


def column_rows(file: ReadFile, wave: "Wave", cells: dict[str, str]) -> list[ColumnRow]:
    """In the order in which they were first seen; `cells` are the first ones of each column seen so far."""
    cells |= {one.title: " · ".join(one.cells) for one in file.header.open}
    holds = {title: name for name, title in file.decided.columns.items()}
    # A column that is never kept can still say whose answers they are, which goes in as a hash or a member.
    private = file.file.private if file.file is not None and _may_tell_people(file, wave) else ()
    shown = {*holds, *private, *(one.title for one in file.header.open)}
    offered = suggestions(file.header.open)
    return [
        ColumnRow(title, holds.get(title, ""), offered.get(title, ""), cells.get(title, ""))
        for title in dict.fromkeys([*cells, *holds, *private])
        if title in shown
    ]


def value_rows(file: ReadFile, places: dict[str, str]) -> list[ValueRow]:
    places |= {one.cell: _place(one) for one in file.unread}
    unread = {one.cell for one in file.unread}
    said = file.decided.values
    return [
        ValueRow(cell, str(said.get(cell, "")), places.get(cell, ""))
        for cell in [*places, *(cell for cell in said if cell not in places)]
        if cell in unread or cell in said
    ]


def _place(one: Unread) -> str:
    text = tr("Row {row}, {column}") if one.times == 1 else tr("{n} times, first in row {row}, {column}")
    return text.format(n=one.times, row=one.row, column=one.title)


def names_to_choose(file: ReadFile, wave: "Wave") -> list[str]:
    """What a column may be said to hold: what has none yet, and what was said before."""
    dreams = {
        "discipline": [DREAM + one.key for one in wave.instrument.disciplines],
        "item": [DREAM + one.key for one in wave.instrument.items],
    }.get(wave.dream, [])
    dreams += [THEN + one.key for one in wave.instrument.disciplines if wave.looking_back]
    free = [*file.header.missing, *(name for name in dreams if name not in file.header.certain)]
    person = [PERSON] if wave.mode != "anonymous" else []
    return [*dict.fromkeys([*person, *file.decided.columns, *free])]


def asks_for_columns(file: ReadFile, wave: "Wave") -> bool:
    """Whether columns are open of which something may be meant; two for one name have to be sorted out before."""
    head = file.header
    if head.conflict is not None:
        return False
    offered = any(one.offers for one in head.open)
    is_open = bool(head.open) and (bool(head.missing) or offered)
    return bool(file.decided.columns) or is_open or _may_tell_people(file, wave)


def _may_tell_people(file: ReadFile, wave: "Wave") -> bool:
    """Whether a column that nobody has named yet may say whose answers they are."""
    others = file.header.open or (file.file.private if file.file is not None else ())
    return wave.mode != "anonymous" and file.lacks_people and bool(others)


def name_words(name: str, instrument: Instrument, mode: str) -> str:
    if name == PERSON:
        return tr("The name") if mode == "named" else tr("The code on the card")
    texts = {one.key: one.text for one in instrument.items}
    texts |= {kind + one.key: one.label for one in instrument.disciplines for kind in (DREAM, THEN)}
    found = texts.get(name) or texts.get(name.removeprefix(DREAM))
    words = found.in_language(language()) if found is not None else name
    if name.startswith(DREAM):
        return tr("Dream team: {what}").format(what=words)
    return tr("Looking back: {what}").format(what=words) if name.startswith(THEN) else words


def meaning(text: str) -> Given:
    """What a choice of `meanings` stands for."""
    return int(text) if text.lstrip("-").isdecimal() else text


def meanings(scale: Scale) -> list[tuple[str, str]]:
    labels = [one.in_language(language()) for one in scale.labels] or [""] * len(scale.points)
    points = [
        (str(point), f"{point} · {label}" if label else str(point))
        for point, label in zip(scale.points, labels, strict=True)
    ]
    not_applicable = scale.not_applicable.in_language(language()) or tr("does not apply")
    return [("", tr("not decided")), *points, ("na", not_applicable), (BLANK, tr("no answer"))]


def table_of_columns(words: Callable[[str], str], choices: Choices) -> tuple[Column, ...]:
    def shown(row: ColumnRow) -> str:
        if row.holds:
            return words(row.holds)
        return tr("Perhaps: {words}").format(words=words(row.offered)) if row.offered else "–"

    return (
        Column("title", lambda: tr("Column"), lambda row: row.key, share=3),
        Column(
            "holds",
            lambda: tr("Holds"),
            shown,
            editor="choice",
            edit=lambda row: row.holds,
            read=lambda _, text: {"holds": text},
            choices=choices,
            share=3,
        ),
        Column("cells", lambda: tr("First cells"), lambda row: row.cells, share=2),
    )


def table_of_values(choices: Choices) -> tuple[Column, ...]:
    return (
        Column("cell", lambda: tr("Cell"), lambda row: row.key, share=3),
        Column(
            "means",
            lambda: tr("Means"),
            lambda row: dict(choices()).get(row.means) or str(row.means),
            editor="choice",
            edit=lambda row: row.means,
            read=lambda _, text: {"means": text},
            choices=choices,
            share=3,
        ),
        Column("place", lambda: tr("Where"), lambda row: row.place, share=2),
    )
