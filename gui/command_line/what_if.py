"""`what-if`: what moved hours would come to, with the rate of each row as it was."""

from dataclasses import asdict
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from assessments.time_use.period import Period
from assessments.time_use.rounding import coverage_text, rate_text
from assessments.time_use.what_if import Board, Outcome
from gui import labels
from gui.better_time_figures import WHAT_IF_AXES, WhatIfFigures, read_what_if, usual_weeks
from gui.better_time_words import BoardWords, assumptions, load_limit
from gui.command_line import scope
from gui.command_line.arguments import Parser, add_period, one_of
from gui.command_line.bases import BASES
from gui.command_line.output import Answer, Table
from gui.language import tr
from gui.numbers import format_hours, format_money, format_percent, format_rate
from models.asking import asking
from models.errors import Refused
from models.thai import fold

if TYPE_CHECKING:
    from models.database import Connection

_NOTHING = "-"


def arguments(parser: Parser) -> None:
    axes = tr("one of: {choices}").format(choices=", ".join(WHAT_IF_AXES))
    parser.add_argument("--by", default="project", type=one_of(WHAT_IF_AXES), metavar="AXIS", help=axes)
    parser.add_argument(
        "--basis",
        default="day",
        type=one_of(tuple(BASES)),
        metavar="BASIS",
        help=tr("when income counts: cash (when received), day or hours (spread over the days it covers)"),
    )
    parser.add_argument(
        "--move",
        nargs=3,
        action="append",
        default=[],
        metavar=("FROM", "TO", "HOURS"),
        help=tr(
            "move hours from one row to another, by name or key; - as FROM adds hours, as TO gives them up"
        ),
    )
    add_period(parser)


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        period = _period(connection, options, team.key)
        figures = read_what_if(connection, team, period, BASES[options.basis], today=options.today)
    board = Board(figures.situations[options.by])
    names = {key: labels.label(key, figures.names[options.by]) for key in figures.order(options.by)}
    for source, target, hours in options.move:
        board = _moved(board, names, source, target, hours)
    words = BoardWords(board, names, team.currency)
    notes = (*assumptions(options.by, period, figures.basis), load_limit(team.daily_limit))
    value = {
        "currency": team.currency,
        "basis": options.basis,
        "by": options.by,
        "from": period.first.isoformat(),
        "to": period.last.isoformat(),
        "coverage": coverage_text(figures.coverage),
        "sentence": words.headline(),
        "assumptions": list(notes),
        "moves": [asdict(move) for move in board.moves],
        "now": _outcome(board.now),
        "then": _outcome(board.then),
        "expected_seconds_per_person_week": rate_text(board.situation.expected_per_person_week),
        "rows": [_row(board, key, name) for key, name in names.items()],
    }
    told = tuple(filter(None, (words.headline(), words.unknown(), *notes)))
    return Answer(value, (_table(board, names, figures),), told if not options.json else ())


def _period(connection: "Connection", options: Any, team: str) -> Period:
    if options.first is None and options.last is None:
        return usual_weeks(connection, team, options.today)
    return Period(*scope.days(asking(connection), options, [team]))


def _moved(board: Board, names: dict[str, str], source: str, target: str, hours: str) -> Board:
    from gui.numbers import parse_duration

    seconds = parse_duration(hours)
    giver, taker = _find(names, source), _find(names, target)
    if seconds <= 0 or giver == taker:
        raise Refused("Hours move from one row to another. Name two rows and more than no hours.")
    if giver is not None and board.hours[giver] < seconds:
        raise Refused(
            "{name} has only {hours} h to give.", name=names[giver], hours=format_hours(board.hours[giver])
        )
    return board.moved(giver, taker, seconds)


def _find(names: dict[str, str], typed: str) -> str | None:
    if typed == _NOTHING:
        return None
    found = [key for key, name in names.items() if typed == key or fold(typed) == fold(name)]
    if len(found) != 1:
        raise Refused(
            "“{name}” is no row of the board. The rows are: {names}.",
            name=typed,
            names=scope.names_in_order(names.values()),
        )
    return found[0]


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "seconds": outcome.seconds,
        "income_minor": rate_text(outcome.income_minor),
        "unknown_seconds": outcome.unknown_seconds,
        "revenue_per_hour_minor": rate_text(outcome.revenue_per_hour),
        "break_even_minor": rate_text(outcome.break_even),
        "margin_per_hour_minor": rate_text(outcome.margin_per_hour),
        "seconds_per_person_week": rate_text(outcome.seconds_per_person_week),
    }


def _row(board: Board, key: str, name: str) -> dict[str, Any]:
    return {
        "key": key,
        "label": name,
        "seconds_now": board.hours[key] - board.difference(key),
        "seconds_then": board.hours[key],
        "share_then": coverage_text(board.share(key)),
        "revenue_per_hour_minor": rate_text(board.rate(key)),
    }


def _table(board: Board, names: dict[str, str], figures: WhatIfFigures) -> Table:
    currency = figures.team.currency
    head = (tr("Work"), tr("Hours now"), tr("Hours what if"), tr("Share"), tr("Per hour"), tr("Income"))
    lines = [
        (
            name,
            format_hours(board.hours[key] - board.difference(key)),
            format_hours(board.hours[key]),
            format_percent(board.share(key)),
            _rate(board.rate(key), currency),
            _money(board, key, currency),
        )
        for key, name in names.items()
    ]
    then = board.then
    unknown = tr("not known") if then.unknown_seconds else format_rate(then.revenue_per_hour, currency)
    income = tr("not known") if then.income_minor is None else format_money(then.income_minor, currency, 0)
    total = (
        tr("Total"),
        format_hours(board.now.seconds),
        format_hours(then.seconds),
        format_percent(Fraction(1) if then.seconds else None),
        unknown,
        income,
    )
    return Table(head, (*lines, total))


def _rate(rate: Fraction | None, currency: str) -> str:
    return tr("not known") if rate is None else format_rate(rate, currency)


def _money(board: Board, key: str, currency: str) -> str:
    rate = board.rate(key)
    return "–" if rate is None else format_money(rate * board.hours[key] / 3600, currency, 0)
