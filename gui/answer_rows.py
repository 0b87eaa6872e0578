"""From the rows of a foreign file to answers that a wave takes: codes become hashes, names members. No Qt."""

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from assessments.five_disciplines import codes
from models.errors import AppError, Refused, Unavailable
from models.exchange.complaints import Complaint
from models.thai import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.exchange.answers import AnswerRow
    from models.ratings import Given
    from models.response_rows import Entered, Who


def entered(
    connection: "Connection", team: str, rows: "Sequence[AnswerRow]", mode: str, salt: bytes
) -> "tuple[list[Entered], list[Complaint]]":
    """The answers with what a wave of that mode keeps of each person, and a complaint for each who is not known.

    Takes 0.06 s for each card code.
    """
    from models.response_rows import Entered

    who_of = _who_of(connection, team, mode, salt)
    found: list[Entered] = []
    complaints: list[Complaint] = []
    for row in rows:
        try:
            found.append(Entered(row.answer, who_of(row.person), row.source))
        except AppError as problem:
            complaints.append(Complaint(row.line, "", problem))
    return found, complaints


def read_map(path: Path) -> "tuple[dict[str, str], dict[str, Given]]":
    """Columns by the names of items, and what cells mean, out of TOML: [columns] pm_01 = "Q1", [values] "often" = 4.

    Raises Refused for what cannot be meant, Unavailable for a file that cannot be opened.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Unavailable("{file} cannot be read: {reason}.", file=path, reason=error.strerror) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused("{file} is not valid TOML: {reason}.", file=path.name, reason=error) from error
    columns = _table(content, "columns") or {
        name: title for name, title in content.items() if isinstance(title, str)
    }
    values = _table(content, "values")
    for value in values.values():
        if not isinstance(value, int) and value not in ("na", "blank", "skipped"):
            raise Refused("[values]: {value} is neither a point of the scale nor na or blank.", value=value)
    return {name: str(title) for name, title in columns.items()}, values


def _table(content: dict[str, Any], name: str) -> dict[str, Any]:
    found = content.get(name, {})
    if not isinstance(found, dict):
        raise Refused("[{table}] must be a table of names.", table=name)
    return cast(dict[str, Any], found)


def _who_of(connection: "Connection", team: str, mode: str, salt: bytes) -> "Callable[[str], Who]":
    from models.records import members
    from models.response_rows import Who

    if mode == "coded":
        return lambda code: Who((codes.card_hash(codes.read_card(code), salt).hex(),)) if code else Who()
    if mode == "anonymous":
        return lambda _: Who()
    known = {fold(member.name): member.key for member in members(connection, team)}

    def named(name: str) -> Who:
        if fold(name) not in known:
            raise Refused("There is no member “{name}” in the team.", name=name)
        return Who(member=known[fold(name)])

    return named
