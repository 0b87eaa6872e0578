"""A machine is made ready once, and told in one sentence what it lacks."""

from pathlib import Path

import bootstrap
import pytest
import qt_libraries


def test_larger_environment_serves_run_as_well(tmp_path: Path) -> None:
    assert not any(bootstrap.is_current(tmp_path, need) for need in bootstrap.SERVED_BY["run"])
    bootstrap.stamp(tmp_path, "develop").write_text(bootstrap.fingerprint("develop"))
    assert any(bootstrap.is_current(tmp_path, need) for need in bootstrap.SERVED_BY["run"])


def test_changed_lock_file_is_installed_again(tmp_path: Path) -> None:
    bootstrap.stamp(tmp_path, "run").write_text("another fingerprint")
    assert not bootstrap.is_current(tmp_path, "run")


@pytest.mark.skipif(
    not qt_libraries.sys.platform.startswith("linux"), reason="other systems always have a display"
)
class TestDisplay:
    @pytest.fixture(autouse=True)
    def without_display(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
            monkeypatch.delenv(name, raising=False)

    def test_none(self) -> None:
        assert not qt_libraries.has_display()

    def test_left_over_from_another_login(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":987")
        assert not qt_libraries.has_display()

    def test_chosen_platform_is_trusted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert qt_libraries.has_display()


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("apt-get", "sudo apt-get install libegl1 libgl1"),
        ("pacman", "sudo pacman -S libglvnd"),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
    ],
)
def test_command_that_installs_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, program: str, command: str
) -> None:
    monkeypatch.setattr(qt_libraries.shutil, "which", lambda name: name if name == program else None)
    names = qt_libraries.install_names(["libEGL.so.1", "libGL.so.1"], qt_libraries.ALWAYS)
    assert qt_libraries.command_for(names) == command


def test_library_that_is_not_there() -> None:
    assert not qt_libraries.can_load("libwela-is-not-installed.so.1")
