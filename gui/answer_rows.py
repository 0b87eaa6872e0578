"""From the rows of a foreign file to answers that a wave takes: codes become hashes, names members. No Qt."""

import tomllib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from assessments.five_disciplines import codes, matching
from models.errors import AppError, Refused, Unavailable
from models.exchange.complaints import Complaint
from models.thai import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.exchange.answers import AnswerRow
    from models.ratings import Given
    from models.response_rows import Entered, Who

_FEWEST_TO_TELL = 5  # codes: fewer may all be slips


def entered(
    connection: "Connection",
    team: str,
    rows: "Sequence[AnswerRow]",
    mode: str,
    salt: bytes,
    *,
    foreign_codes: bool = False,
) -> "tuple[list[Entered], list[Complaint]]":
    """The answers with what a wave of that mode keeps of each person, and a complaint for each who is not known.

    `foreign_codes`: people made their codes by a rule that is not Wela's, so these are taken as they stand there.
    Takes 0.06 s for each code, and a fraction of it on a machine with several cores.
    """
    from models.response_rows import Entered

    who_of = _who_of(connection, team, mode, salt)
    if mode == "coded" and foreign_codes:
        who_of = _foreign({row.person for row in rows}, salt)
    found: list[Entered] = []
    complaints: list[Complaint] = []
    for row in rows:
        try:
            found.append(Entered(row.answer, who_of(row.person), row.source))
        except AppError as problem:
            complaints.append(Complaint(row.line, "", problem))
    return found, complaints


def are_foreign(rows: "Sequence[AnswerRow]") -> bool:
    """Whether the codes of a file were made elsewhere: there are several, and not one of them is a card."""
    written = {row.person for row in rows if row.person}
    return len(written) >= _FEWEST_TO_TELL and not any(map(_is_card, written))


def _is_card(code: str) -> bool:
    try:
        codes.read_card(code)
    except Refused:
        return False
    return True


def without_repeated(
    entered: "Sequence[Entered]",
) -> "tuple[list[Entered], int]":
    """The same answers, those with a code that another one has as well without it; and how many these are.

    Whose they are cannot be told, so they count as answers and belong to nobody (see `matching`).
    """
    from models.response_rows import Who

    doubtful = matching.repeated([one.who.code for one in entered])
    kept = [replace(one, who=Who()) if at in doubtful else one for at, one in enumerate(entered)]
    return kept, len(doubtful)


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


def _foreign(written: set[str], salt: bytes) -> "Callable[[str], Who]":
    from models.response_rows import Who

    distinct = sorted(filter(None, written))
    with ThreadPoolExecutor() as threads:  # scrypt lets go of the interpreter
        hashes = threads.map(lambda code: codes.foreign_hash(code, salt).hex(), distinct)
        known = {code: Who((found,)) for code, found in zip(distinct, hashes, strict=True)}
    return lambda code: known.get(code, Who())


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
