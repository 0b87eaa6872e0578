"""The command line: reads the arguments, runs one command, and says in one sentence what goes wrong."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from gui.command_line import arguments, output
from gui.language import LANGUAGES, Language, set_language, tr, translate_error
from models.errors import AppError

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
NAME = Path(sys.executable).name if getattr(sys, "frozen", False) else "main.py"


def main(argv: Sequence[str]) -> int:
    """Run the command in `argv` (without the program's name) and return its exit status."""
    set_language(_language(argv))
    try:
        return _run(argv)
    except SystemExit as end:  # after --help
        return REFUSED if end.code else DONE
    except arguments.UsageError as wrong:
        for line in str(wrong).splitlines():
            output.say(line)
        return WRONG_USAGE
    except KeyboardInterrupt:
        output.say(tr("Stopped. Nothing was written."))
    except AppError as error:
        output.say(translate_error(error))
    except OSError as error:
        place, reason = error.filename or "", error.strerror or str(error)
        output.say(tr("A file cannot be used: {place} {reason}.").format(place=place, reason=reason))
    except Exception as error:
        output.say(_unexpected(error))
    return REFUSED


def commands() -> dict[str, str]:
    """Every command, with what it does in a few words."""
    return {
        "import": tr("bring in hours, income or expenses from files"),
        "hours": tr("hours by project, activity, purpose, member, month, week, day or team"),
        "efficiency": tr("hours, income, cost and revenue per hour"),
        "load": tr("days and weeks beyond the limits, by member"),
        "income": tr("recognised income by source, kind or project, and month"),
        "teams": tr("the teams in the database"),
        "export": tr("write the time entries into a CSV or XLSX file"),
        "assess": tr("waves of the five disciplines: open, close, bring in answers, scores"),
        "compare": tr("before and after: two waves and two periods, or values from a file"),
        "report": tr("the report of a workshop as .pdf, .xlsx or .pptx"),
        "dream": tr("the dream team and its commitments; its agreement as a PDF"),
        "targets": tr("what the team wants of its time: shares of hours, revenue per hour"),
        "what-if": tr("what moved hours would bring, with each rate as it was"),
        "follow": tr("commitments with a measure, and targets, week by week"),
        "sample": tr("make a new database with the sample team"),
    }


def _run(argv: Sequence[str]) -> int:
    chosen = _choose(NAME, _overview(), commands(), argv)
    name, text = f"{NAME} {chosen.command}", commands()[chosen.command]
    if chosen.command == "assess":
        from gui.command_line import assess

        chosen = _choose(name, assess.overview(NAME), assess.parts(), chosen.rest, chosen)
        name, text = f"{name} {chosen.command}", assess.parts()[chosen.command]
        module = assess.module(chosen.command)
    else:
        module = _module(chosen.command)
    parser = arguments.Parser(name, text)
    module.arguments(parser)
    arguments.add_common(parser, again=True, languages=getattr(module, "LANGUAGES", LANGUAGES))
    # Options may stand between files; after "--" nothing is an option, which only the plain reading knows.
    parse = parser.parse_args if "--" in chosen.rest else parser.parse_intermixed_args
    options = parse(chosen.rest, argparse.Namespace(**vars(chosen)))
    answer: output.Answer = module.run(options)
    output.deliver(answer, as_json=options.json)
    return answer.status


def _choose(
    name: str,
    overview: str,
    known: Mapping[str, str],
    argv: Sequence[str],
    before: argparse.Namespace | None = None,
) -> argparse.Namespace:
    """Read what comes before a command and the command; the rest is left to the command's own parser."""
    front = _front(name, overview, known, again=before is not None)
    chosen = front.parse_args(argv, argparse.Namespace(**vars(before) if before else {}))
    if chosen.command not in known:
        front.error(
            tr("“{text}” is not one of: {choices}").format(text=chosen.command, choices=", ".join(known))
        )
    return chosen


def _front(name: str, overview: str, known: Mapping[str, str], *, again: bool) -> arguments.Parser:
    parser = arguments.Parser(name, overview)
    arguments.add_common(parser, again=again)
    parser.add_argument("command", metavar=tr("COMMAND"), help=", ".join(known))
    rest = parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help=argparse.SUPPRESS)
    rest.required = False  # older Pythons would list it among what is missing
    return parser


def _overview() -> str:
    lines = [f"  {name:<12}{text}" for name, text in commands().items()]
    close = tr("Each command explains itself: {program} COMMAND --help").format(program=NAME)
    return "\n".join(
        [tr("Wela records a team's hours and income. Without a command the window opens."), *lines, close]
    )


def _module(command: str) -> ModuleType:
    """The module of a command, imported only when it runs: some wait for pandas, `hours` must not."""
    if command == "hours":
        from gui.command_line import hours as module
    elif command == "import":
        from gui.command_line import imports as module
    elif command == "export":
        from gui.command_line import export as module
    elif command == "efficiency":
        from gui.command_line import efficiency as module
    elif command == "load":
        from gui.command_line import load as module
    elif command == "income":
        from gui.command_line import income as module
    elif command == "teams":
        from gui.command_line import teams as module
    elif command == "compare":
        from gui.command_line import compare as module
    elif command == "report":
        from gui.command_line import report as module
    elif command == "dream":
        from gui.command_line import dream as module
    elif command == "targets":
        from gui.command_line import targets as module
    elif command == "what-if":
        from gui.command_line import what_if as module
    elif command == "follow":
        from gui.command_line import follow as module
    else:
        from gui.command_line import sample as module
    return module


def _language(argv: Sequence[str]) -> Language:
    """The language is needed before the arguments are read, so that complaints about them are in it."""
    wanted = os.environ.get("WELA_LANGUAGE", "")
    for place, word in enumerate(argv):
        if word == "--language" and place + 1 < len(argv):
            wanted = argv[place + 1]
        elif word.startswith("--language="):
            wanted = word.partition("=")[2]
    return wanted if wanted in LANGUAGES else "th"


def _unexpected(error: Exception) -> str:
    """Keep the details in the log file and say only that there are some."""
    sentence = tr("Something went wrong inside Wela ({kind}).").format(kind=type(error).__name__)
    with suppress(OSError):
        from gui.command_line.log import keep

        place = keep(error)
        sentence = tr("Something went wrong inside Wela ({kind}); the details are in {place}.").format(
            kind=type(error).__name__, place=place
        )
    return sentence
