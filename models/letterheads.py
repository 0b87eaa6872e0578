"""What stands on a team's reports beside its name: its own logo and the line of its funder."""

import base64
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from models import changes, rules
from models.changes import Change
from models.errors import Refused
from models.schema import table

LARGEST_LOGO = 512 * 1024
_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """`logo` is the content of a PNG or JPEG file, empty for none; `version` is 0 where nothing was set."""

    version: int = 0
    funder: str = ""
    logo: bytes = b""


def letterhead(connection: Connection, team: str) -> Letterhead:
    row = _row(connection, team)
    return Letterhead(row["version"], row["funder"], base64.b64decode(row["logo"])) if row else Letterhead()


def set_letterhead(connection: Connection, team: str, *, version: int, funder: str, logo: bytes) -> Change:
    """Set both, with the version as it was read. Raises Refused for a logo that is no PNG or JPEG of up to 512 KB."""
    if logo and kind_of(logo) is None:
        raise Refused("A logo is a PNG or JPEG picture. Choose another file.")
    if len(logo) > LARGEST_LOGO:
        raise Refused("The logo is larger than 512 KB. Make it smaller and choose it again.")
    values = {"funder": rules.optional_text(funder), "logo": base64.b64encode(logo).decode()}
    row = _row(connection, team)
    if row is None and version == 0:
        return changes.insert(connection, "letterhead", team=team, **values)
    return changes.update(connection, "letterhead", row["key"] if row else "", version, **values)


def kind_of(logo: bytes) -> str | None:
    """ "png" or "jpg" by how the content begins; None for anything else."""
    return next((kind for begin, kind in _SIGNATURES.items() if logo.startswith(begin)), None)


def _row(connection: Connection, team: str) -> dict[str, Any] | None:
    rows = table("letterhead")
    query = select(rows).where(rows.c.team == team, rows.c.deleted.is_(None))
    found = connection.execute(query.order_by(rows.c.created, rows.c.key).limit(1)).mappings().first()
    return dict(found) if found else None
