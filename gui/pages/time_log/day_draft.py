"""The line that is being typed on this computer, for whom and for which day: it is still there after a crash."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.phrases.phrase import Phrase
    from models.records import Entry


@dataclass(frozen=True)
class KeptLine:
    day: date
    text: str


def keep(workspace: Workspace, member: str, day: date, text: str) -> None:
    """An empty line is forgotten."""
    kept = {"day": day.isoformat(), "text": text} if text.strip() else None
    workspace.drafts.put(_name(member), kept)


def kept(workspace: Workspace, member: str) -> KeptLine | None:
    """What was being typed; None for nothing, and for what a damaged file may hold."""
    found: Any = workspace.drafts.get(_name(member))
    try:
        text = found["text"]
        return KeptLine(date.fromisoformat(found["day"]), text) if isinstance(text, str) else None
    except (KeyError, TypeError, ValueError):
        return None


def was_saved(phrase: "Phrase", entries: "list[Entry]") -> bool:
    """Whether the line became an entry just before everything ended: then it must not be saved twice."""
    said = (phrase.day, phrase.seconds, phrase.start, phrase.project, phrase.activity, phrase.note)
    return any(
        said == (one.day, one.seconds, one.start, one.project, one.activity, one.note) for one in entries
    )


def _name(member: str) -> str:
    return f"line/{member}"
