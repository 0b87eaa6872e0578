"""`compare`: what changed between two waves and two periods, or between scores from elsewhere."""

import re
from argparse import ArgumentTypeError
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assessments.change import SMALLEST_WORTHWHILE
from assessments.five_disciplines.comparing import WaveComparison
from assessments.five_disciplines.suppression import FEWEST_SETTABLE, MOST_SETTABLE, NO_LIMIT, Limits
from assessments.time_use.period import Period
from assessments.time_use.periods import UseChange
from gui.command_line import scope
from gui.command_line.arguments import Parser, day, one_of
from gui.command_line.assess_scores import threshold_of
from gui.command_line.assess_waves import find_wave
from gui.command_line.bases import BASES
from gui.command_line.compare_report import Compared, tables, value
from gui.command_line.output import Answer
from gui.language import tr
from gui.workshop_words import why_not_paired
from models.errors import Refused

if TYPE_CHECKING:
    from models.database import Connection
    from models.records import Team
    from models.waves import Wave
    from models.workshops import Workshop, WorkshopTeam

ZEROS = ("pratt", "wilcox")
_WAVES = ("before_wave", "after_wave")
_DAYS = ("before_from", "before_to", "after_from", "after_to")


def arguments(parser: Parser) -> None:
    parser.add_argument(
        "--workshop", metavar="NAME", help=tr("a workshop, by name or key: its waves, periods and basis")
    )
    parser.add_argument("--before-wave", metavar="NAME", help=tr("the closed wave before, by name or key"))
    parser.add_argument("--after-wave", metavar="NAME", help=tr("the closed wave after, by name or key"))
    texts = (
        *(tr("first day of the period before"), tr("last day of the period before")),
        *(tr("first day of the period after"), tr("last day of the period after")),
    )
    for name, text in zip(_DAYS, texts, strict=True):
        parser.add_argument(f"--{name.replace('_', '-')}", type=day, metavar="DAY", help=text)
    parser.add_argument(
        "--basis",
        type=one_of(tuple(BASES)),
        metavar="BASIS",
        help=tr("when income counts: cash (when received), day or hours (spread over the days it covers)"),
    )
    parser.add_argument(
        "--data",
        metavar="FILE",
        help=tr("scores from elsewhere instead: a table with the columns scale, code, before and after"),
    )
    parser.add_argument(
        "--threshold",
        type=int,
        metavar="N",
        help=tr("from how many answers on figures are shown; 1 only for research data"),
    )
    parser.add_argument(
        "--zero-method",
        type=one_of(ZEROS),
        default=ZEROS[0],
        metavar="NAME",
        help=tr("how the signed-rank test takes those who did not change: {choices}").format(
            choices=", ".join(ZEROS)
        ),
    )
    parser.add_argument(
        "--worthwhile",
        type=_points,
        metavar="POINTS",
        help=tr("the smallest change worth talking about, in points; a workshop has its own, else 0.3"),
    )


def _points(text: str) -> float:
    if re.fullmatch(r"\d{1,3}(\.\d{1,6})?", text, re.ASCII):
        return float(text)
    raise ArgumentTypeError(tr("“{text}” is not a number of points like 0.3").format(text=text))


def run(options: Any) -> Answer:
    _refuse_mixture(options)
    found = _outside(options) if options.data else _inside(options)
    return Answer(value(found), tables(found), tuple(_notices(found, options)))


def _notices(found: Compared, options: Any) -> Iterator[str]:
    waves, use = found.waves, found.use
    if waves is not None and not waves.paired:
        yield why_not_paired(waves.reason, waves.attrition)
    if waves is not None and options.threshold == NO_LIMIT:
        yield tr("Shown from 1 answer on: nothing is hidden, which is meant for research data alone.")
    if waves is None and options.workshop:
        yield tr("There are no two closed waves to compare yet.")
    if use is not None and "unfinished" in (*use.before.notes, *use.after.notes):
        yield tr("A period is not over yet: its person-weeks are already whole, its hours are not.")


def _refuse_mixture(options: Any) -> None:
    """Raises Refused for options that do not belong together, and where nothing is asked for."""
    given = [name for name in (*_WAVES, *_DAYS, "basis") if getattr(options, name) is not None]
    if ((options.data or options.workshop) and given) or (options.data and options.workshop):
        raise Refused("--data and --workshop each say everything: leave the waves, days and basis out.")
    if options.workshop and (options.threshold is not None or options.worthwhile is not None):
        raise Refused("A workshop has its own rules: leave --threshold and --worthwhile out.")
    for names in (_WAVES, _DAYS):
        missing = [name for name in names if getattr(options, name) is None]
        if 0 < len(missing) < len(names):
            raise Refused(
                "Something is missing: {names}.",
                names=", ".join(f"--{name.replace('_', '-')}" for name in missing),
            )
    if not (options.data or options.workshop) and not {*given} - {"basis"}:
        raise Refused("Say what to compare: --workshop, two waves, two periods, or --data FILE.")


def _outside(options: Any) -> Compared:
    from assessments.five_disciplines.outside import compare_values
    from models.exchange.paired_values import read

    limits = _chosen_limits(options.threshold)
    rows = read(Path(options.data))
    worthwhile = _worthwhile(options)
    return Compared(compare_values(rows, limits=limits, worthwhile=worthwhile, zeros=options.zero_method))


def _chosen_limits(threshold: int | None) -> Limits:
    if threshold is None:
        return Limits()
    if threshold != NO_LIMIT and not FEWEST_SETTABLE <= threshold <= MOST_SETTABLE:
        raise Refused(
            "Results can be shown from {fewest} to {most} answers on.",
            fewest=FEWEST_SETTABLE,
            most=MOST_SETTABLE,
        )
    return Limits.of(threshold)


def _worthwhile(options: Any) -> float:
    return SMALLEST_WORTHWHILE if options.worthwhile is None else options.worthwhile


def _inside(options: Any) -> Compared:
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        if options.workshop:
            return _workshop(connection, team, options)
        waves = _two_waves(connection, team, options) if options.before_wave else None
        use = _two_periods(connection, team, options) if options.before_from else None
        return Compared(waves, use, team.currency)


def _workshop(connection: "Connection", team: "Team", options: Any) -> Compared:
    from gui.workshop_figures import left_out, read_workshop

    workshop, part = find_workshop(connection, team.key, options.workshop)
    figures = read_workshop(connection, team, workshop, part, today=options.today, zeros=options.zero_method)
    hours = left_out(workshop, part)
    activity = hours and figures.activities.get(hours.activity, "")
    return Compared(figures.waves, figures.time_use, team.currency, activity)


def find_workshop(connection: "Connection", team: str, wanted: str) -> "tuple[Workshop, WorkshopTeam]":
    """The workshop of that name or key in which the team takes part. Raises Refused where it is not clear which."""
    from models.workshops import workshops

    known = workshops(connection, team)
    found = [pair for pair in known if scope.means(wanted, pair[0].key, pair[0].name)]
    if not found:
        raise Refused(
            "There is no workshop “{name}”. The workshops are: {names}.",
            name=wanted,
            names=scope.names_in_order(one.name for one, _ in known),
        )
    if len(found) > 1:
        raise Refused(
            "Several rows are called “{name}”. Choose one by its key: {keys}.",
            name=wanted,
            keys=", ".join(one.key for one, _ in found),
        )
    return found[0]


def _two_waves(connection: "Connection", team: "Team", options: Any) -> WaveComparison:
    from gui.wave_comparison import limits_of, read_comparison

    before, after = (find_wave(connection, team.key, getattr(options, name)) for name in _WAVES)
    if before.key == after.key:
        raise Refused("Before and after cannot be the same wave. Choose another one.")
    return read_comparison(
        connection,
        before,
        after,
        worthwhile=_worthwhile(options),
        zeros=options.zero_method,
        limits=limits_of(before, after, threshold=_threshold((before, after), options.threshold)),
    )


def _threshold(waves: "Sequence[Wave]", wanted: int | None) -> int:
    return max(threshold_of(wave, wanted) for wave in waves)


def _two_periods(connection: "Connection", team: "Team", options: Any) -> UseChange:
    from gui.use_comparison import read_use_change

    before = _period(options.before_from, options.before_to)
    after = _period(options.after_from, options.after_to)
    if after.first <= before.last:
        raise Refused("The period after must begin when the period before is over.")
    basis = BASES[options.basis or "day"]
    return read_use_change(connection, team, before, after, basis, today=options.today)


def _period(first: Any, last: Any) -> Period:
    if last < first:
        raise Refused(
            "The period ends before it begins ({first} to {last}). Exchange the two days.",
            first=first,
            last=last,
        )
    return Period(first, last)
