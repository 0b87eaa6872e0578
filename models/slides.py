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
    return [SlideEdit(one.kind, one.message, one.question, one.hidden) for one in _stored(connection, team)]


def arrange_slides(connection: Connection, team: str, slides: Sequence[SlideEdit]) -> Change:
    """Let the deck stand in this order with these words, as one step; no slides leaves all to the figures again."""
    standing = {one.kind: one for one in _stored(connection, team)}
    wanted = {one.kind: (place, one) for place, one in enumerate(slides)}
    gone = [one for kind, one in standing.items() if kind not in wanted]
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


def _stored(connection: Connection, team: str) -> list[_Stored]:
    rows = table("slide")
    query = select(rows).where(rows.c.team == team, rows.c.deleted.is_(None))
    found = connection.execute(query.order_by(rows.c.place, rows.c.created, rows.c.key)).mappings()
    return [from_row(_Stored, row) for row in found]
