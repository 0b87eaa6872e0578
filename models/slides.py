"""What a team changed in its deck: order, words and what is left out; everything else follows from the figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.records import from_row
from models.schema import table


@dataclass(frozen=True, slots=True)
class SlideEdit:
    """Empty words are those the figures say by themselves."""

    kind: str
    message: str = ""
    question: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class _Stored:
    key: str
    version: int
    kind: str
    place: int
    message: str
    question: str
    hidden: bool


def slide_edits(connection: Connection, team: str) -> list[SlideEdit]:
    """The slides a team arranged, in their order; empty where it arranged none."""
    return [
        SlideEdit(one.kind, one.message, one.question, one.hidden)
        for one in _by_kind(_stored(connection, team)).values()
    ]


def arrange_slides(connection: Connection, team: str, slides: Sequence[SlideEdit]) -> Change:
    """Let the deck stand in this order with these words, as one step; no slides leaves all to the figures again."""
    stored = _stored(connection, team)
    standing = _by_kind(stored)
    wanted = {one.kind: (place, one) for place, one in enumerate(slides)}
    gone = [one for one in stored if one.kind not in wanted or one is not standing[one.kind]]
    return Change.together(
        [
            *(changes.trash(connection, "slide", one.key, one.version) for one in gone),
            *(_arrange(connection, team, standing.get(kind), *seat) for kind, seat in wanted.items()),
        ]
    )


def _arrange(
    connection: Connection, team: str, found: _Stored | None, place: int, slide: SlideEdit
) -> Change:
    values = {
        "place": place,
        "message": rules.optional_text(slide.message),
        "question": rules.optional_text(slide.question),
        "hidden": slide.hidden,
    }
    if found is None:
        return changes.insert(connection, "slide", team=team, kind=slide.kind, **values)
    return changes.update(connection, "slide", found.key, found.version, **values)


def _by_kind(stored: Sequence[_Stored]) -> dict[str, _Stored]:
    """The first slide of each kind: a merge of files may have doubled them."""
    first: dict[str, _Stored] = {}
    for one in stored:
        first.setdefault(one.kind, one)
    return first


def _stored(connection: Connection, team: str) -> list[_Stored]:
    rows = table("slide")
    query = select(rows).where(rows.c.team == team, rows.c.deleted.is_(None))
    found = connection.execute(query.order_by(rows.c.place, rows.c.created, rows.c.key)).mappings()
    return [from_row(_Stored, row) for row in found]
