"""`import`: hours, income or expenses out of foreign files; all files together or nothing."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui.command_line.arguments import Parser, one_of
from gui.command_line.import_report import Report, tables
from gui.command_line.new_database import opened_or_created, team_or_new
from gui.command_line.output import Answer
from gui.language import tr
from models.backups import back_up
from models.errors import Refused
from models.exchange.days import ORDERS
from models.exchange.fields import KINDS
from models.exchange.formats import NAMES

if TYPE_CHECKING:
    from models.database import Connection
    from models.exchange.mapping import Mapping
    from models.exchange.plan import ImportPlan


class _NothingKept(Exception):
    """Takes the transaction back after a dry run or rejected rows; not an error."""


def arguments(parser: Parser) -> None:
    choice = tr("one of: {choices}")
    parser.add_argument("files", nargs="+", metavar="FILE", help=tr("CSV, TSV or XLSX files"))
    for name, choices in (("--kind", KINDS), ("--format", NAMES), ("--dates", ORDERS)):
        text = choice.format(choices=", ".join(choices))
        parser.add_argument(name, type=one_of(choices), metavar="NAME", help=text)
    parser.add_argument(
        "--member", metavar="NAME", help=tr("whose hours they are where the file does not say")
    )
    parser.add_argument("--map", metavar="FILE", help=tr("a TOML file that says which column holds what"))
    parser.add_argument(
        "--currency", metavar="CODE", default="THB", help=tr("currency of a team that is new")
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("only say what would be written"))
    parser.add_argument("--skip-rejected", action="store_true", help=tr("write the rows that are sound"))


def run(options: Any) -> Answer:
    notices: list[str] = []
    plans: list[ImportPlan] = []
    try:
        with opened_or_created(options, notices) as database:
            if not options.dry_run:
                back_up(database.location)
            with database.transaction() as connection:
                team = team_or_new(connection, options, notices, currency=options.currency)
                plans += [_bring_in(connection, team, file, options) for file in options.files]
                if options.dry_run or _refused(plans, options):
                    raise _NothingKept
    except _NothingKept:
        notices.clear()
    return _answer(options, plans, notices)


def _bring_in(connection: "Connection", team: str, file: str, options: Any) -> "ImportPlan":
    """What becomes of one file. A dry run writes as well, so that the next file meets what this one brings."""
    from models.exchange.plan import plan, remembered
    from models.exchange.reading import read
    from models.imports import bring_in

    reading = read(
        file,
        format=options.format,
        kind=options.kind,
        mapping=options.map and Path(options.map),
        dates=options.dates,
        member=options.member,
    )
    reading = remembered(connection, team, reading)
    if _nameless(reading.mapping):
        raise Refused("{file} does not say whose hours these are. Say it by --member NAME.", file=file)
    found = plan(connection, team, reading, today=options.today)
    last_of_dry_run = options.dry_run and file == options.files[-1]
    if not last_of_dry_run and not _refused([found], options):
        bring_in(connection, found, skip_rejected=options.skip_rejected)
    return found


def _nameless(mapping: "Mapping") -> bool:
    """One sentence instead of one complaint for every row."""
    return mapping.kind == "hours" and not mapping.member and not {"member", "email"} & {*mapping.columns}


def _refused(plans: "list[ImportPlan]", options: Any) -> bool:
    return not options.skip_rejected and any(plan.rejected for plan in plans)


def _answer(options: Any, plans: "list[ImportPlan]", notices: list[str]) -> Answer:
    refused = _refused(plans, options)
    reports = [Report(file, plan, kept=not refused) for file, plan in zip(options.files, plans, strict=True)]
    values = [report.value() for report in reports]
    if refused:
        notices.append(
            tr("Nothing was written. Correct the rejected rows, or leave them out (--skip-rejected).")
        )
    elif options.dry_run:
        notices.append(tr("Nothing was written: this was a dry run."))
    return Answer(values if len(values) > 1 else values[0], tables(reports), tuple(notices), int(refused))
