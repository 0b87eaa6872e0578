"""What a team agreed on, as one printed page: its dream, its levels, its promises, and places to sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gui.dates import format_day
from gui.language import Language, speaking, tr
from gui.reports.typesetting import framed, shortened, typeset

_SENTENCE, _LINE, _NAME = 240, 160, 60
"""Longer texts end in …: one page has to hold them beside all the others."""


@dataclass(frozen=True)
class AgreedDiscipline:
    """Figures as they are written, "–" where there is none; `agreed` is the team's own, never a mean."""

    name: str
    now: str
    dream: str
    agreed: str
    focus: bool
    ways: Sequence[str]


@dataclass(frozen=True)
class Promise:
    """`about` names its discipline and what Wela follows; all texts in the language of the page."""

    what: str
    who: str
    due: date
    sign: str
    about: str


@dataclass(frozen=True)
class Agreement:
    """`logo` is the content of a PNG or JPEG file, empty for none; `people` sign."""

    team: str
    funder: str
    logo: bytes
    sentence: str
    disciplines: Sequence[AgreedDiscipline]
    promises: Sequence[Promise]
    people: Sequence[str]


def team_agreement(agreement: Agreement, *, language: Language, day: date) -> bytes:
    """A PDF of exactly one A4 page: smaller type for more, then it says how many are left to Wela."""
    with speaking(language):
        title = tr("Agreement of our team")
        data = _data(agreement, title, day)
    charts = {"logo": framed(agreement.logo)} if agreement.logo else {}
    heading = f"{title} · {agreement.team}"
    return typeset("team_agreement", data, title=heading, language=language, day=day, charts=charts)


def _data(agreement: Agreement, title: str, day: date) -> dict[str, Any]:
    return {
        "title": title,
        "team": shortened(agreement.team, _NAME),
        "funder": shortened(agreement.funder, _LINE),
        "day": format_day(day, short=False),
        "sentence": shortened(agreement.sentence, _SENTENCE),
        "disciplines": [_discipline(one) for one in agreement.disciplines],
        "promises": [_promise(one) for one in agreement.promises],
        "people": [shortened(name, _NAME // 2) for name in agreement.people] or [""] * 4,
        "words": _words(),
    }


def _words() -> dict[str, Any]:
    """`#` stands for a number that only the page knows."""
    return {
        "dream": tr("Our dream"),
        "focus": tr("in focus"),
        "head_disciplines": [
            *(tr("Discipline"), tr("Now"), tr("Dream")),
            *(tr("We agreed on"), tr("We will do differently")),
        ],
        "promised": tr("Commitments"),
        "head_promises": [
            tr("What we will do"),
            tr("Who"),
            tr("By when"),
            tr("The first sign we would notice"),
        ],
        "more": tr("and # more commitments in Wela"),
        "more_ways": tr("and # more in Wela"),
        "sign": tr("We agree on this"),
    }


def _discipline(one: AgreedDiscipline) -> dict[str, Any]:
    return {
        "name": shortened(one.name, _NAME),
        "now": one.now,
        "dream": one.dream,
        "agreed": one.agreed,
        "focus": one.focus,
        "ways": [shortened(way, _LINE) for way in one.ways],
    }


def _promise(one: Promise) -> dict[str, str]:
    return {
        "what": shortened(one.what, _LINE),
        "who": shortened(one.who, _NAME // 2),
        "due": format_day(one.due),
        "sign": shortened(one.sign, _LINE),
        "about": shortened(one.about, _LINE),
    }
