"""What nobody caught: a sentence, or a dialog and a log without names."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.errors import ErrorHook, places
from models.errors import Refused

SECRET = "ปรียา ทองดี"


@pytest.fixture
def hook(tmp_path: Path, qapp: QApplication) -> Iterator[ErrorHook]:
    made = ErrorHook(tmp_path / "log")
    made.install()
    yield made
    if made._dialog is not None:
        made._dialog.accept()
    made.remove()


def raise_bug() -> None:
    raise KeyError(SECRET)


def catch(work: object) -> None:
    try:
        work()  # type: ignore[operator]
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_bug_opens_a_dialog_with_everything_and_logs_places_only(
    hook: ErrorHook, qtbot: QtBot, tmp_path: Path
):
    catch(raise_bug)
    qtbot.waitUntil(lambda: hook._dialog is not None)
    assert hook._dialog is not None
    assert SECRET in hook._dialog._details.toPlainText()
    log = (tmp_path / "log" / "wela.log").read_text(encoding="utf-8")
    assert "KeyError" in log
    assert "raise_bug" in log
    assert SECRET not in log


def test_a_second_bug_opens_no_second_dialog(hook: ErrorHook, qtbot: QtBot):
    catch(raise_bug)
    qtbot.waitUntil(lambda: hook._dialog is not None)
    first = hook._dialog
    catch(raise_bug)
    QApplication.processEvents()
    assert hook._dialog is first


def test_a_bug_on_a_thread_is_caught_too(hook: ErrorHook, qtbot: QtBot):
    thread = threading.Thread(target=raise_bug)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: hook._dialog is not None)


def test_the_worlds_fault_is_a_sentence(hook: ErrorHook, qtbot: QtBot):
    def refuse() -> None:
        raise Refused("Choose another name.")

    with qtbot.waitSignal(hook.refused) as seen:
        catch(refuse)
    assert str(seen.args[0]) == "Choose another name."
    assert hook._dialog is None


def test_a_bad_end_is_noticed_at_the_next_start(tmp_path: Path, qapp: QApplication):
    folder = tmp_path / "log"
    folder.mkdir()
    (folder / "crash.log").write_text("Fatal Python error", encoding="utf-8")
    hook = ErrorHook(folder)
    assert hook.ended_badly
    hook.install()
    hook.remove()
    assert (folder / "crash-before.log").read_text(encoding="utf-8") == "Fatal Python error"
    assert not ErrorHook(folder).ended_badly


def test_places_hold_no_message():
    with pytest.raises(KeyError) as caught:
        raise_bug()
    assert SECRET not in places(caught.value)
