"""Measured time on its way into the database: it stays among the drafts until it is there, whatever happens."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from assessments.time_use.stopwatch import Measured
from gui.language import tr, translate_error
from gui.numbers import format_duration
from gui.timed_work import Work
from gui.workspace import Workspace
from models.drafts import Drafts
from models.errors import AppError

if TYPE_CHECKING:
    from models.changes import Change

Place = tuple[str, str]  # team and member


class MeasuredTime(QObject):
    """Each piece has its key before it is saved: one that arrived, and was not heard of, is not saved twice."""

    kept = Signal(str)  # a sentence: this time could not be saved, and is not lost

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def save(self, place: Place, work: Work, measured: Measured) -> None:
        piece = asdict(measured) | {
            "day": measured.day.isoformat(),
            "key": uuid4().hex,
            "work": work.to_draft(),
        }
        _put(self._workspace.drafts, place, [*unsaved(self._workspace.drafts, place), piece])
        self._write(place, piece)

    def save_again(self, place: Place) -> None:
        """Try again what could not be saved before, or was cut off by the end of the program."""
        for piece in unsaved(self._workspace.drafts, place):
            self._write(place, piece)

    def _write(self, place: Place, piece: dict[str, Any]) -> None:
        drafts, work = self._workspace.drafts, Work.from_draft(piece["work"])
        assert work is not None
        hours = format_duration(piece["seconds"])

        def saved(_change: object) -> None:
            _put(drafts, place, [one for one in unsaved(drafts, place) if one["key"] != piece["key"]])

        def failed(error: Exception) -> None:
            if isinstance(error, AppError):
                text = tr("{hours} h of {work} could not be saved and are kept. {reason}")
                self.kept.emit(text.format(hours=hours, work=work.title, reason=translate_error(error)))

        text = tr("Log {hours} h: {work}").format(hours=hours, work=work.title)
        write = (_add_once, drafts, place, work, piece)
        self._workspace.do(text, *write, done=saved, failed=failed, offer_undo=True)


def unsaved(drafts: Drafts, place: Place) -> list[dict[str, Any]]:
    """What was measured and is not in the database yet; nothing else that the file may hold."""
    kept = drafts.get(_name(place))
    return [piece for piece in kept if _is_whole(piece)] if isinstance(kept, list) else []


def _is_whole(piece: Any) -> bool:
    try:
        date.fromisoformat(piece["day"])
        numbers = (piece["start"], piece["seconds"])
        return (
            bool(piece["key"])
            and Work.from_draft(piece["work"]) is not None
            and all(type(number) is int for number in numbers)
        )
    except (KeyError, TypeError, ValueError):
        return False


def _name(place: Place) -> str:
    return f"measured/{place[0]}/{place[1]}"


def _put(drafts: Drafts, place: Place, pieces: list[dict[str, Any]]) -> None:
    drafts.put(_name(place), pieces or None)


def _add_once(connection: Any, drafts: Drafts, place: Place, work: Work, piece: dict[str, Any]) -> "Change":
    from models import ledger

    # Before it is saved the file must know that the timer has ended, or a crash would let it run on.
    drafts.flush()
    return ledger.add_entry_once(
        connection,
        piece["key"],
        *place,
        date.fromisoformat(piece["day"]),
        piece["seconds"],
        start=piece["start"],
        project=work.project,
        activity=work.activity,
        note=work.note,
    )
