"""`follow`: every commitment with a measure, and the team's targets, week by week against their target."""

from typing import Any

from assessments.time_use.followed import Followed, FollowedWeek
from assessments.time_use.rounding import coverage_text, rate_text
from gui.better_time_charts import followed_data
from gui.better_time_figures import FollowFigures, read_followed
from gui.better_time_words import followed_sentence
from gui.command_line import scope
from gui.command_line.arguments import Parser, one_of
from gui.command_line.bases import BASES
from gui.command_line.output import Answer, Table
from gui.commitment_words import measures, target_words
from gui.language import tr


def arguments(parser: Parser) -> None:
    parser.add_argument(
        "--basis",
        default="day",
        type=one_of(tuple(BASES)),
        metavar="BASIS",
        help=tr("when income counts: cash (when received), day or hours (spread over the days it covers)"),
    )


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        figures = read_followed(connection, team, BASES[options.basis], today=options.today)
    promises = [
        {
            "key": one.commitment.key,
            "what": one.commitment.what,
            "member": figures.members.get(one.commitment.member or ""),
            "decided": one.commitment.decided.isoformat(),
            "due": one.commitment.due.isoformat(),
            "counted_from": one.begins.isoformat(),
            **_followed(one.followed),
        }
        for one in figures.promises
    ]
    value = {
        "currency": team.currency,
        "basis": options.basis,
        "promises": promises,
        "targets": [_followed(one) for one in figures.targets],
    }
    named = [
        *((one.commitment.what, one.followed) for one in figures.promises),
        *((tr("Target"), one) for one in figures.targets),
    ]
    nothing = tr("No commitment has a measure and no target is set: there is nothing to follow yet.")
    tables = tuple(_table(name, followed, figures) for name, followed in named)
    return Answer(value, tables, () if named else (nothing,))


def _followed(followed: Followed) -> dict[str, Any]:
    return {
        "measure": followed.measure,
        "target": followed.target,
        "at_most": followed.at_most,
        "reached": followed.reached,
        "judged": followed.judged,
        "weeks": [_week(week) for week in followed.weeks],
    }


def _week(week: FollowedWeek) -> dict[str, Any]:
    return {
        "from": week.use.period.first.isoformat(),
        "to": week.use.period.last.isoformat(),
        "value": rate_text(week.value),
        "standing": week.standing,
        "seconds": week.use.seconds,
        "coverage": coverage_text(week.use.coverage),
    }


def _table(name: str, followed: Followed, figures: FollowFigures) -> Table:
    """The measure with its target as a heading, and a line a week; the sentence ends it."""
    data = followed_data(followed, figures)
    target = target_words(followed.measure, followed.target, figures.team.currency)
    head = (f"{name}: {measures()[followed.measure]} → {target}", "", "")
    weeks = zip(data.weeks, followed.weeks, strict=True)
    lines = tuple(
        (shown.first.isoformat(), "–" if shown.value is None else data.write(shown.value), _standing(week))
        for shown, week in weeks
    )
    return Table(head, (*lines, (followed_sentence(followed), "", "")))


def _standing(week: FollowedWeek) -> str:
    return {
        "reached": tr("reached"),
        "missed": tr("not reached"),
        "low_coverage": tr("under 80% logged"),
        "no_hours": tr("no hours"),
        "unfinished": tr("not over yet"),
    }[week.standing]
