"""The statements of a questionnaire as rows of a plain table, and the questionnaire that a table of them makes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from gui.item_models.settings_rows import Column, yes_or_no
from gui.language import language, tr
from models.errors import Refused
from models.instruments import Discipline, Instrument, Item, Text


@dataclass(frozen=True)
class ItemRow:
    """`key` is the item's, which stays when its words are edited: by it waves are compared."""

    key: str
    discipline: str
    th: str
    en: str
    facet: str = ""
    reverse: bool = False
    version: int = 1


def rows_of(instrument: Instrument) -> list[ItemRow]:
    return [
        ItemRow(one.key, one.discipline, one.text.th, one.text.en, one.facet, one.reverse)
        for one in instrument.items
    ]


def edited(instrument: Instrument, rows: Sequence[ItemRow], title: Text, version: str) -> Instrument:
    """A new version with these statements. Raises Refused for one that cannot be asked."""
    if not version.strip() or version.strip() == instrument.version:
        raise Refused("Give the edited questionnaire a version of its own.")
    if not (title.th.strip() or title.en.strip()):
        raise Refused("Give the questionnaire a title.")
    items = tuple(_item(row) for row in rows)
    asked = {item.discipline for item in items}
    kept = tuple(one for one in instrument.disciplines if one.key in asked)
    if not items:
        raise Refused("A questionnaire needs at least one statement.")
    return replace(instrument, version=version.strip(), title=title, items=items, disciplines=kept)


def new_row(rows: Sequence[ItemRow], discipline: str) -> ItemRow:
    """A statement with a key that no other has: tl_07 after tl_06."""
    taken = {row.key for row in rows}
    number = 1
    while (key := f"{discipline}_{number:02}") in taken:
        number += 1
    return ItemRow(key, discipline, "", "")


def columns(disciplines: Sequence[Discipline]) -> tuple[Column, ...]:
    names = {one.key: one.label for one in disciplines}

    def choices() -> list[tuple[str, str]]:
        return [(key, label.in_language(language())) for key, label in names.items()]

    return (
        Column("key", lambda: tr("Key"), lambda row: row.key, width=84),
        Column(
            "discipline",
            lambda: tr("Discipline"),
            lambda row: names[row.discipline].in_language(language()),
            editor="choice",
            edit=lambda row: row.discipline,
            read=lambda _, text: {"discipline": text},
            choices=choices,
            width=170,
        ),
        Column("th", lambda: tr("Thai"), lambda row: row.th, "text", read=_words("th"), share=5),
        Column("en", lambda: tr("English"), lambda row: row.en, "text", read=_words("en"), share=5),
        Column(
            "reverse",
            lambda: tr("Reversed"),
            lambda row: yes_or_no(row.reverse),
            "check",
            read=lambda _, text: {"reverse": bool(text)},
            checked=lambda row: row.reverse,
            width=84,
        ),
    )


def _words(field: str) -> Any:
    def read(_row: ItemRow, text: str) -> dict[str, Any]:
        return {field: " ".join(text.split())}

    return read


def _item(row: ItemRow) -> Item:
    if not (row.th or row.en):
        raise Refused("The statement {key} has no words in either language.", key=row.key)
    return Item(row.key, row.discipline, Text(row.th, row.en), row.facet, row.reverse)
