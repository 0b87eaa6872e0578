"""`dream show` and `dream agreement FILE.pdf`: what a team agreed on, and the page it signs."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from assessments.commitments import counts, in_review_order, state, to_review
from gui.agreement import read_agreement, write_agreement
from gui.command_line import scope
from gui.command_line.arguments import Parser
from gui.command_line.output import Answer, Table
from gui.commitment_words import progress, state_name, who_words
from gui.dates import format_day
from gui.dream_reading import DreamColumn, DreamReading, read_dream
from gui.language import language, tr
from gui.reports.typesetting import require_ending
from models.errors import Refused

if TYPE_CHECKING:
    from models.commitments import CheckIn, Commitment

SHOW, AGREEMENT = "show", "agreement"
_POINT = 100


def arguments(parser: Parser) -> None:
    what = tr("show, or agreement to write the page that is signed")
    parser.add_argument("what", choices=(SHOW, AGREEMENT), help=what)
    parser.add_argument("file", nargs="?", metavar="FILE", help=tr("where the agreement is written, as .pdf"))


def run(options: Any) -> Answer:
    if options.what == SHOW:
        return _show(options)
    if options.file is None:
        raise Refused("Say where the agreement is to be written, as in: dream agreement FILE.pdf")
    path = Path(options.file)
    require_ending(path)
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        content = read_agreement(connection, team, options.today, language())
    write_agreement(path, content, options.today, language())
    head = (tr("File"), tr("Team"))
    return Answer({"file": options.file, "team": team.name}, (Table(head, ((options.file, team.name),), 2),))


def _show(options: Any) -> Answer:
    if options.file is not None:
        raise Refused("Only an agreement is written into a file. Leave {file} out.", file=options.file)
    with scope.reading(options) as connection:
        reading = read_dream(connection, scope.read_team(connection, options.team), options.today)
    return Answer(_value(reading), (_disciplines(reading), _promises(reading)))


def _value(reading: DreamReading) -> dict[str, Any]:
    waiting = to_review(reading.commitments, reading.wave_day, reading.today)
    return {
        "team": reading.team.name,
        "sentence": reading.dream.sentence,
        "wave": reading.wave.name if reading.wave is not None else None,
        "disciplines": [_discipline(one, reading) for one in reading.columns()],
        "commitments": [_commitment(one, reading) for one in reading.commitments],
        "counts": dict(counts(reading.commitments, reading.today)),
        "to_review": [one.key for one in waiting],
    }


def _discipline(one: DreamColumn, reading: DreamReading) -> dict[str, Any]:
    level = one.level
    return {
        "key": one.key,
        "name": reading.name(one.key),
        "n": one.n,
        "present_mean": one.present,
        "dream_mean": one.dream,
        "agreed": _agreed(one),
        "focus": level is not None and level.focus,
        "new_ways": [way.text for way in one.ways],
    }


def _commitment(one: "Commitment", reading: DreamReading) -> dict[str, Any]:
    return {
        "key": one.key,
        "what": one.what,
        "who": reading.who(one) or None,
        "discipline": one.discipline,
        "facet": one.facet,
        "decided": one.decided.isoformat(),
        "due": one.due.isoformat(),
        "first_sign": one.first_sign,
        "status": one.status,
        "state": state(one, reading.today),
        "goal": one.goal,
        "done": one.done,
        "unit": one.unit,
        "measure": one.measure,
        "target": one.target,
        "check_ins": [_check_in(said) for said in one.check_ins],
    }


def _check_in(said: "CheckIn") -> dict[str, Any]:
    return {
        "day": said.day.isoformat(),
        "status": said.status,
        "done": said.done,
        "note": said.note,
        "voice": said.voice,
    }


def _agreed(one: DreamColumn) -> float | None:
    return None if one.level is None or one.level.level is None else one.level.level / _POINT


def _disciplines(reading: DreamReading) -> Table:
    from gui.charts.ratings import in_points

    rows = tuple(
        (
            reading.name(one.key) or tr("Other agreements of the team"),
            *(in_points(value) for value in (one.present, one.dream, _agreed(one))),
        )
        for one in reading.columns()
    )
    return Table((tr("Discipline"), tr("Now"), tr("Dream"), tr("Team agreed on")), rows)


def _promises(reading: DreamReading) -> Table:
    head = (tr("What we will do"), tr("Who"), tr("By when"), tr("How far"), tr("State"))
    rows = tuple(
        (
            one.what,
            who_words(reading.who(one)),
            format_day(one.due),
            progress(one),
            state_name(state(one, reading.today)),
        )
        for one in in_review_order(reading.commitments, reading.today)
    )
    return Table(head, rows, 5)
