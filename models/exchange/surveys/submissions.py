"""What servers write beside the answers: which row it is, whether it counts, and what must not be kept."""

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from models.exchange.sheet import Sheet
from models.thai import fold

_IDENTITIES = ("meta/rootuuid", "_uuid", "key", "meta/instanceid", "instanceid")
_STATES = ("_validation_status", "reviewstate")
_VERSIONS = ("__version__", "formversion", "_version_")
_REFUSED = frozenset({"validation_status_not_approved", "not approved", "not_approved", "rejected", "ไม่อนุมัติ"})
_PRIVATE = frozenset(
    "start end today deviceid device phonenumber simserial subscriberid username email audit duration"
    " _id _submission_time _submitted_by _notes _status _tags _index _geolocation _attachments"
    " submissiondate submitterid submittername status edits attachmentspresent attachmentsexpected attachments"
    " timestamp ประทับเวลา submitdate startdate datestamp ipaddr refurl token firstname lastname seed startlanguage"
    " lastpage id code member name ชื่อ อีเมล รหัส score".split()
) | {
    *("email address", "ที่อยู่อีเมล", "start time", "completion time", "last modified time", "เวลาเริ่มต้น"),
    *("เวลาที่เสร็จสมบูรณ์", "เวลาเสร็จสิ้น", "response id", "date submitted", "date started", "date last action"),
    *("ip address", "referrer url", "last page", "start language", "first name", "last name", "total time"),
}
# The hash of a name or number of a person could be guessed; that of such an identity cannot.
_IDENTITY = re.compile(
    r"(uuid:.+|[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12})", re.IGNORECASE
)
_ANYTHING = re.compile(".+", re.DOTALL)
_PREFIX = re.compile("uuid:", re.IGNORECASE)


@dataclass(frozen=True)
class Submissions:
    """One entry a row: `sources` are hashes of what the server calls it, None where it has no name for it."""

    sources: list[str | None]
    versions: list[str]
    refused: list[bool]
    places: frozenset[int]

    def not_approved(self) -> int:
        return sum(self.refused)

    def versions_counted(self) -> dict[str, int]:
        """How many rows each version of the form gave, of those that count; nothing where no column says it."""
        kept = (
            version for version, no in zip(self.versions, self.refused, strict=True) if version and not no
        )
        return dict(Counter(kept))


def submissions(sheet: Sheet, used: Collection[int]) -> Submissions:
    """Read the columns of the server among those that hold no answers."""
    titles = {
        fold(title).replace("meta-", "meta/").replace("meta:", "meta/").replace("meta.", "meta/"): place
        for place, title in reversed([*enumerate(sheet.header)])
        if place not in used
    }
    names = _first_cells(sheet, [titles[name] for name in _IDENTITIES if name in titles], _IDENTITY)
    states = _first_cells(sheet, [titles[name] for name in _STATES if name in titles])
    versions = _first_cells(sheet, [titles[name] for name in _VERSIONS if name in titles])
    known = {*_IDENTITIES, *_STATES, *_VERSIONS}
    return Submissions(
        sources=[source_of(name) if name else None for name in names],
        versions=versions,
        refused=[fold(state) in _REFUSED for state in states],
        places=frozenset(place for title, place in titles.items() if title in known or _is_private(title)),
    )


def source_of(name: str) -> str:
    """What is stored instead of the name that a server gives to a row."""
    return hashlib.sha256(_PREFIX.sub("", name.strip(), count=1).casefold().encode()).hexdigest()


def _is_private(title: str) -> bool:
    return (
        title in _PRIVATE
        or title.startswith("meta/")
        or title.rpartition("/")[2] in {"start", "end", "deviceid"}
    )


def _first_cells(sheet: Sheet, places: Sequence[int], form: re.Pattern[str] = _ANYTHING) -> list[str]:
    """In each row the first of these cells that has such a form; empty where none has."""
    columns = [sheet.column(place) for place in places]
    found = [next(filter(form.fullmatch, cells), "") for cells in zip(*columns, strict=True)]
    return found or [""] * len(sheet.rows)
