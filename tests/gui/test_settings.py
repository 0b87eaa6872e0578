"""What is remembered between two starts."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.instance import SingleInstance, lock_name, raise_other
from gui.settings import Settings, SettingsStore


def test_settings_come_back(tmp_path: Path, qtbot: QtBot):
    store = SettingsStore(tmp_path / "ที่เก็บ.ini")
    assert store.value == Settings()
    with qtbot.waitSignal(store.changed):
        store.change(language="en", theme="dark", database="/ข้อมูล/ทีม.db")
    store.remember("time_log/filter", "ป่าชายเลน")
    again = SettingsStore(tmp_path / "ที่เก็บ.ini")
    assert again.value == Settings(language="en", theme="dark", database="/ข้อมูล/ทีม.db")
    assert again.recall("time_log/filter") == "ป่าชายเลน"
    assert again.recall("nothing", "default") == "default"


def test_a_file_edited_by_hand_cannot_break_the_start(tmp_path: Path, qtbot: QtBot):
    (tmp_path / "wela.ini").write_text("[General]\nlanguage=fr\ntheme=@Invalid()\n", encoding="utf-8")
    assert SettingsStore(tmp_path / "wela.ini").value == Settings()


def test_one_window_holds_a_database_and_is_called_forward(tmp_path: Path, qtbot: QtBot):
    first, second = SingleInstance(), SingleInstance()
    location = str(tmp_path / "ทีม.db")
    assert first.take(location)
    assert first.take(location)
    assert not second.take(location)
    assert second.take(str(tmp_path / "other.db"))
    with qtbot.waitSignal(first.raised):
        assert raise_other(location)
    first.release()
    assert second.take(location)
    second.release()
    assert not raise_other(location)


def test_a_path_has_one_name_however_it_is_written(tmp_path: Path):
    assert lock_name(str(tmp_path / "a" / ".." / "x.db")) == lock_name(str(tmp_path / "x.db"))
