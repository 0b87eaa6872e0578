"""Typed lines on their way into the database: they stay among the drafts until they are there, whatever happens."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gui.language import tr
from gui.pages.time_log.view import Place
from gui.workspace import Workspace
from models.drafts import Drafts

if TYPE_CHECKING:
    from gui.phrases.phrase import Phrase
    from models.changes import Change

Refused = Callable[[str, Exception], object]  # the line as it was typed, and why it is not saved
_VALUES = ("seconds", "start", "project", "activity", "note")


class SentLines:
    """Each has its key before it is saved: one that arrived, and was not heard of, is not saved twice."""

    def __init__(self, workspace: Workspace, refused: Refused) -> None:
        self._workspace, self._refused = workspace, refused

    def send(self, place: Place, phrase: "Phrase", text: str) -> None:
        values = {name: getattr(phrase, name) for name in _VALUES}
        line = {"key": uuid4().hex, "team": place.team.key, "day": phrase.day.isoformat(), "text": text}
        drafts = self._workspace.drafts
        _put(drafts, place.member, [*_kept(drafts, place.member), line | {"values": values}])
        self._write(place.member, line | {"values": values})

    def send_again(self, member: str) -> None:
        """What a crash met on its way."""
        for line in _kept(self._workspace.drafts, member):
            self._write(member, line)

    def _write(self, member: str, line: dict[str, Any]) -> None:
        drafts = self._workspace.drafts

        def end() -> None:
            _put(drafts, member, [one for one in _kept(drafts, member) if one["key"] != line["key"]])

        def refuse(error: Exception) -> None:
            end()
            self._refused(line["text"], error)

        who, day = (line["key"], line["team"], member), date.fromisoformat(line["day"])
        seconds, values = line["values"]["seconds"], {name: line["values"][name] for name in _VALUES[1:]}
        write = (_save, drafts, *who, day, seconds)
        self._workspace.do(tr("Log an entry"), *write, done=lambda _: end(), failed=refuse, **values)


def _save(connection: Any, drafts: Drafts, *args: Any, **values: Any) -> "Change":
    from models import ledger

    drafts.flush()  # or a crash after the commit would offer the line again
    return ledger.add_entry_once(connection, *args, **values)


def _kept(drafts: Drafts, member: str) -> list[dict[str, Any]]:
    """Only lines that are whole; the file may hold anything."""
    kept: Any = drafts.get(_name(member))
    return [line for line in kept if _is_whole(line)] if isinstance(kept, list) else []


def _is_whole(line: Any) -> bool:
    try:
        date.fromisoformat(line["day"])
        texts = (line["key"], line["team"], line["text"], line["values"]["note"])
        numbers = (line["values"]["seconds"], line["values"]["start"] or 0)
        return (
            set(line["values"]) == set(_VALUES)
            and all(isinstance(text, str) for text in texts)
            and all(type(number) is int for number in numbers)
        )
    except (KeyError, TypeError, ValueError):
        return False


def _put(drafts: Drafts, member: str, lines: list[dict[str, Any]]) -> None:
    drafts.put(_name(member), lines or None)


def _name(member: str) -> str:
    return f"line/{member}/sent"
