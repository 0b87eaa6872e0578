"""The deck of a team: which slides its figures allow, in the order and with the words the team gave them. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from gui.present.slide import BEGINS_AT, KINDS, NOTHING_OWN, ONLY_WHEN_CHOSEN, Slide, Words, usual_order

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.records import Team
    from models.slides import SlideEdit


@dataclass(frozen=True)
class Deck:
    """`slides` are all that could be shown, with the hidden ones, in the team's order; `edits` what it changed."""

    team: str
    slides: tuple[Slide, ...]
    edits: "tuple[SlideEdit, ...]" = ()

    @property
    def shown(self) -> tuple[Slide, ...]:
        return tuple(slide for slide in self.slides if not slide.hidden)

    def start(self, page: str) -> int:
        """The place, among the shown ones, of the slide that belongs to a page; the first one for any other page."""
        pages = [slide.page for slide in self.shown]
        if page in pages:
            return pages.index(page)
        kinds = [slide.kind for slide in self.shown]
        begin = BEGINS_AT.get(page, "")
        if begin in kinds:
            return kinds.index(begin)
        wanted = dict(KINDS).get(begin, page)
        return pages.index(wanted) if wanted in pages else 0


def read_deck(connection: "Connection", team: "Team", today: date, *, workshop: str | None = None) -> Deck:
    """Everything the slides of a team say, read at once: call it on a worker.

    Time use is that of the period after the `workshop` (its key), else of the newest one, else the usual period.
    """
    from gui.present.change_slides import change_slides
    from gui.present.material import read_material
    from gui.present.team_slides import team_slides
    from gui.present.time_slides import time_slides
    from models.slides import slide_edits

    held = read_material(connection, team, today, workshop)
    made = [*time_slides(held), *team_slides(held), *change_slides(held)]
    edits = tuple(slide_edits(connection, team.key))
    return Deck(team.name, arranged(made, edits), edits)


def arranged(slides: Sequence[Slide], edits: "Sequence[SlideEdit]") -> tuple[Slide, ...]:
    """The slides in the order of the edits; one without an edit stands behind the one it usually follows."""
    usual = [kind for kind, _ in KINDS]
    made = {slide.kind: slide for slide in sorted(slides, key=lambda slide: usual_order(slide.kind))}
    order = [edit.kind for edit in edits if edit.kind in usual]
    for place, kind in enumerate(usual):
        if kind not in order:
            order.insert(_behind(order, usual, place), kind)
    found = {edit.kind: edit for edit in edits}
    return tuple(_edited(made[kind], found.get(kind)) for kind in order if kind in made)


def merged(wanted: "Sequence[SlideEdit]", before: "Sequence[SlideEdit]") -> "list[SlideEdit]":
    """New edits, with those of slides that have no figures at present kept where they stood."""
    merged, kinds = list(wanted), [edit.kind for edit in wanted]
    usual = [edit.kind for edit in before]
    for place, edit in enumerate(before):
        if edit.kind not in kinds:
            stood = usual[: place + 1] if place else [kind for kind, _ in KINDS[: usual_order(edit.kind) + 1]]
            at = _behind(kinds, stood, len(stood) - 1)
            merged.insert(at, edit)
            kinds.insert(at, edit.kind)
    return merged


def edits_of(slides: Sequence[Slide], before: "Sequence[SlideEdit]" = ()) -> "list[SlideEdit]":
    """What has to be kept of slides as a team arranged them; nothing where all is as usual."""
    from models.slides import SlideEdit

    made_kinds = {slide.kind for slide in slides}
    if _is_usual(slides) and all(edit.kind in made_kinds for edit in before):
        return []
    made = [SlideEdit(slide.kind, *slide.own, slide.hidden) for slide in slides]
    return merged(made, before)


def _is_usual(slides: Sequence[Slide]) -> bool:
    """Whether nothing in the order, the words and the choice of slides is the team's own."""
    places = [usual_order(slide.kind) for slide in slides]
    chosen = all(slide.hidden == (slide.kind in ONLY_WHEN_CHOSEN) for slide in slides)
    return chosen and places == sorted(places) and all(slide.own == NOTHING_OWN for slide in slides)


def _behind(order: Sequence[str], usual: Sequence[str], place: int) -> int:
    """Right behind the nearest kind that usually comes before; at the front where there is none."""
    return next((order.index(one) + 1 for one in reversed(usual[:place]) if one in order), 0)


def _edited(slide: Slide, edit: "SlideEdit | None") -> Slide:
    if edit is None:
        return slide.said(NOTHING_OWN, hidden=slide.kind in ONLY_WHEN_CHOSEN)
    return slide.said(Words(edit.message, edit.question), hidden=edit.hidden)
