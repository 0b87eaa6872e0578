"""The columns of projects and activities, all of them edited in place."""

from collections.abc import Sequence
from typing import Any

from gui.item_models.entry_columns import PURPOSE_NAMES
from gui.item_models.settings_rows import Column, Values, yes_or_no
from gui.language import tr
from models.errors import Refused
from models.rules import nothing_or_text, required_text
from models.schema import PURPOSES
from models.thai import fold

_ARCHIVED = Column(
    "archived",
    lambda: tr("Archived"),
    lambda one: yes_or_no(one.archived),
    "check",
    read=lambda _one, text: {"archived": bool(text)},
    checked=lambda one: one.archived,
    width=104,
)
_NAME = Column(
    "name",
    lambda: tr("Name"),
    lambda one: one.name,
    "text",
    edit=lambda one: one.name,
    read=lambda _one, text: {"name": required_text(text)},
    share=5,
)

PROJECT_COLUMNS = (
    _NAME,
    Column(
        "funding_source",
        lambda: tr("Funding source"),
        lambda one: one.funding_source or "–",
        "text",
        edit=lambda one: one.funding_source or "",
        read=lambda _one, text: {"funding_source": nothing_or_text(text)},
        share=5,
    ),
    Column(
        "internal",
        lambda: tr("Internal"),
        lambda one: yes_or_no(one.internal),
        "check",
        read=lambda _one, text: {"internal": bool(text)},
        checked=lambda one: one.internal,
        width=104,
    ),
    _ARCHIVED,
)


def purpose_choices() -> list[tuple[str, str]]:
    """(key, name) of every purpose."""
    return [(purpose, PURPOSE_NAMES[purpose]()) for purpose in PURPOSES]


ACTIVITY_COLUMNS = (
    _NAME,
    Column(
        "purpose",
        lambda: tr("Purpose"),
        lambda one: PURPOSE_NAMES[one.purpose](),
        "choice",
        edit=lambda one: one.purpose,
        read=lambda _one, key: {"purpose": key},
        choices=purpose_choices,
        purpose=lambda one: one.purpose,
        share=4,
    ),
    _ARCHIVED,
)


def refuse_double(key: str, values: Values, records: Sequence[Any]) -> None:
    """Raise Refused when another record has the name: whoever types it could not tell them apart."""
    name = values.get("name")
    if name is not None and any(one.key != key and fold(one.name) == fold(name) for one in records):
        raise Refused("“{name}” is in the list already. Choose another name.", name=name)
