"""How arguments are read: usage errors are one line of usage and one sentence, in Thai or English."""

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NoReturn

from gui.command_line import output
from gui.language import LANGUAGES, tr

# Only this form: Python reads weeks (2026-W10-1) and unpunctuated days as well.
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


class UsageError(Exception):
    """The arguments make no sense; the text is one line of usage and one sentence."""


class Parser(argparse.ArgumentParser):
    """A parser that neither guesses abbreviations nor ends the program when something is wrong."""

    def __init__(self, prog: str, description: str, *, add_help: bool = True) -> None:
        argparse._ = _translated  # pyright: ignore[reportAttributeAccessIssue]
        super().__init__(
            prog=prog,
            description=description,
            add_help=add_help,
            allow_abbrev=False,
            # Thai has no blanks between words: argparse would cut its help anywhere, so it is not wrapped.
            formatter_class=argparse.RawTextHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        usage = " ".join(self.format_usage().split())
        raise UsageError(f"{usage}\n{message[:1].upper()}{message[1:]}".rstrip(".") + ".")

    def parse_known_intermixed_args(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, args: Any = None, namespace: Any = None
    ) -> Any:
        # argparse keeps the usage without its first seven letters, which are "usage: " in English alone.
        self.usage = self.format_usage().removeprefix(tr("usage: "))
        return super().parse_known_intermixed_args(args, namespace)

    def print_help(self, file: object = None) -> None:
        output.write(self.format_help())


def add_common(
    parser: argparse.ArgumentParser, *, again: bool = False, languages: Sequence[str] = LANGUAGES
) -> None:
    """The options of every command; `again` after the command, where only what is given counts."""

    def add(name: str, text: str, default: Any = None, **settings: Any) -> None:
        parser.add_argument(name, help=text, default=argparse.SUPPRESS if again else default, **settings)

    add("--database", tr("the database: a file or a postgresql:// address"), metavar="FILE_OR_URL")
    add("--team", tr("name or key of the team"), metavar="NAME")
    add(
        "--today",
        tr("the day that counts as today, as 2026-11-20"),
        datetime.now().astimezone().date(),
        metavar="DAY",
        type=day,
    )
    add("--language", tr("the language of messages and labels"), choices=languages)
    add("--json", tr("write one JSON value instead of a table"), False, action="store_true")


def add_period(parser: argparse.ArgumentParser) -> None:
    """--from and --to, both inclusive."""
    parser.add_argument("--from", dest="first", type=day, metavar="DAY", help=tr("first day, as 2026-09-21"))
    parser.add_argument("--to", dest="last", type=day, metavar="DAY", help=tr("last day, as 2026-11-15"))


def add_filter(parser: argparse.ArgumentParser) -> None:
    """--project and --member."""
    project, member = tr("only this project: name, key, or none"), tr("only this member: name or key")
    parser.add_argument("--project", metavar="NAME", help=project)
    parser.add_argument("--member", metavar="NAME", help=member)


def day(text: str) -> date:
    """An ISO day."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(tr("“{text}” is not a day like 2026-09-21").format(text=text))


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """One of the words."""

    def check(text: str) -> str:
        if text not in choices:
            raise argparse.ArgumentTypeError(_not_among(text, choices))
        return text

    return check


def list_of(choices: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    """Some of the words, joined by commas, each once."""

    def check(text: str) -> tuple[str, ...]:
        words = tuple(word.strip() for word in text.split(","))
        for word in words:
            if word not in choices:
                raise argparse.ArgumentTypeError(_not_among(word, choices))
        return tuple(dict.fromkeys(words))

    return check


def _not_among(text: str, choices: Sequence[str]) -> str:
    return tr("“{text}” is not one of: {choices}").format(text=text, choices=", ".join(choices))


def _translated(text: str) -> str:
    """argparse asks its gettext for these; what is not here is too rare to be worth a sentence."""
    return {
        "usage: ": tr("usage: "),
        "options": tr("options"),
        "positional arguments": tr("arguments"),
        "show this help message and exit": tr("show this help"),
        "argument %(argument_name)s: %(message)s": tr("%(argument_name)s: %(message)s"),
        "the following arguments are required: %s": tr("something is missing: %s"),
        "unrecognized arguments: %s": tr("not understood: %s"),
        "expected one argument": tr("one value is expected"),
        # Numbers of people or cards are the only values that argparse reads by itself.
        "invalid %(type)s value: %(value)r": tr("%(value)r is not a whole number"),
        "expected at least one argument": tr("at least one value is expected"),
        "ignored explicit argument %r": tr("no value is expected, not %r"),
        "invalid choice: %(value)r (choose from %(choices)s)": tr("%(value)r is not one of: %(choices)s"),
        "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": tr(
            "%(value)r is not one of: %(choices)s"
        ),
    }.get(text, text)
