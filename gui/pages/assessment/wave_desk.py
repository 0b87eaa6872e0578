"""The storage behind the kiosk and the paper sheets of one open wave: drafts under the seal of their person."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.language import tr
from gui.pages.assessment import wave_people
from gui.pages.assessment.kiosk_desk import ByNumber, Failed, Sheet, Who
from gui.pages.assessment.wave_people import Token
from gui.tasks import run
from gui.workspace import Workspace
from models.errors import AppError

if TYPE_CHECKING:
    from models.answering import Draft
    from models.waves import Wave


class WaveDesk(QObject):
    """A `Desk`. Reads run on workers, every write is one transaction of the workspace, and none can be undone."""

    def __init__(self, workspace: Workspace, wave: "Wave", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._wave = workspace, wave

    def take(self, who: Who, language: str, done: Callable[[Sheet], object], failed: Failed) -> None:
        def found(token: Token) -> None:
            sheet = _sheet(token)
            if isinstance(who, ByNumber) and who.is_new:
                # The number leads back from now on, also when nothing is answered yet.
                self.keep(sheet, lambda: done(sheet), failed)
            else:
                done(sheet)

        self._read(lambda connection: wave_people.find(connection, self._wave, who, language), found, failed)

    def keep(self, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        self._write("save_draft", sheet, done, failed)

    def hand_in(self, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        self._write("finish", sheet, done, failed)

    def count(self, done: Callable[[int], object]) -> None:
        def count(connection: Any) -> int:
            from models import waves

            return waves.finished(connection, self._wave.key)

        self._read(count, done, self._workspace.failed.emit)

    def offer_number(self, done: Callable[[str], object]) -> None:
        def number(connection: Any) -> str:
            from models import answering

            return answering.new_number(connection, self._wave)

        self._read(number, done, self._workspace.failed.emit)

    def _read(self, work: Callable[[Any], Any], done: Callable[[Any], object], failed: Failed) -> None:
        database = self._workspace.database
        assert database is not None

        def read(_progress: object) -> Any:
            with database.read() as connection:
                return work(connection)

        def fail(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            failed(error)

        run(read, done, fail, self)

    def _write(self, verb: str, sheet: Sheet, done: Callable[[], object], failed: Failed) -> None:
        from models import answering

        operation = {"save_draft": answering.save_draft, "finish": answering.finish}[verb]
        self._workspace.do(
            tr("Answers"), operation, _draft(sheet, self._wave), done=lambda _: done(), failed=failed
        )


def _sheet(token: Token) -> Sheet:
    draft = token.draft
    answers = dict(draft.answer.by_name(draft.wave.instrument))
    return Sheet(draft.language, answers, draft.place, token)


def _draft(sheet: Sheet, wave: "Wave") -> "Draft":
    """What the sheet holds now, as it is stored; nothing that is answered later changes it."""
    from models.ratings import Answer

    token = sheet.token
    assert isinstance(token, Token)
    answer = Answer.of(wave.instrument, sheet.answers, wave.dream, looking_back=wave.looking_back)
    return replace(token.draft, answer=answer, place=sheet.place, language=sheet.language)
