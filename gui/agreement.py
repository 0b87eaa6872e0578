"""From a team's dream in the database to its printed agreement, in the language of the page. No Qt."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assessments.commitments import in_review_order
from gui.commitment_words import measure_words, who_words
from gui.dream_reading import DreamColumn, DreamReading, read_dream
from gui.language import Language, speaking, tr
from gui.reports.team_agreement import AgreedDiscipline, Agreement, Promise, team_agreement
from gui.reports.typesetting import require_ending, write_pdf
from models.letterheads import letterhead

if TYPE_CHECKING:
    from models.commitments import Commitment
    from models.records import Team


def write_agreement(path: Path, content: Agreement, today: date, code: Language) -> None:
    """Write the page. Raises Refused for another ending than .pdf, Unavailable for a bad place."""
    require_ending(path)
    write_pdf(path, team_agreement(content, language=code, day=today))


def read_agreement(connection: Any, team: "Team", today: date, code: Language) -> Agreement:
    """What stands on the page, in its language."""
    reading = read_dream(connection, team, today)
    head = letterhead(connection, team.key)
    with speaking(code):
        return agreement(reading, head.funder, head.logo)


def agreement(reading: DreamReading, funder: str, logo: bytes) -> Agreement:
    """What stands on the page, in the language that is being spoken; promises that were given up are left out."""
    columns = [one for one in reading.columns() if one.key or one.ways]
    held = [one for one in reading.commitments if one.status != "dropped"]
    return Agreement(
        team=reading.team.name,
        funder=funder,
        logo=logo,
        sentence=reading.dream.sentence,
        disciplines=[_discipline(one, reading) for one in columns],
        promises=[_promise(one, reading) for one in in_review_order(held, reading.today)],
        people=[name for _, name in reading.present_members],
    )


def _discipline(column: DreamColumn, reading: DreamReading) -> AgreedDiscipline:
    from gui.charts.ratings import in_points

    level = column.level
    agreed = level.level / 100 if level is not None and level.level is not None else None
    return AgreedDiscipline(
        name=reading.name(column.key) or tr("Other agreements of the team"),
        now=in_points(column.present),
        dream=in_points(column.dream),
        agreed=in_points(agreed),
        focus=level is not None and level.focus,
        ways=[one.text for one in column.ways],
    )


def _promise(one: "Commitment", reading: DreamReading) -> Promise:
    about = (reading.name(one.discipline or ""), measure_words(one, reading.team.currency))
    return Promise(
        what=one.what,
        who=who_words(reading.who(one)),
        due=one.due,
        sign=one.first_sign,
        about=" · ".join(filter(None, about)),
    )
