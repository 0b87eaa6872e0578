"""The three bases of income under the words of the command line."""

from assessments.time_use.income import Basis
from gui.command_line.arguments import Parser, one_of
from gui.language import tr

BASES: dict[str, Basis] = {"cash": "cash", "day": "by_day", "hours": "by_hours"}


def add_basis(parser: Parser) -> None:
    """--basis."""
    parser.add_argument(
        "--basis",
        required=True,
        type=one_of(tuple(BASES)),
        metavar="BASIS",
        help=tr("when income counts: cash (when received), day or hours (spread over the days it covers)"),
    )
