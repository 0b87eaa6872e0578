"""The front door: without arguments the window opens, with arguments a command runs."""

import os
import sys
from pathlib import Path


def main() -> int:
    """The exit status: 0 done, 1 refused, 2 wrong usage."""
    if sys.argv[1:2] == ["--self-test"] and len(sys.argv) == 4:
        from gui.self_test import self_test

        return self_test(sys.argv[2], Path(sys.argv[3]))
    if sys.argv[1:2] == ["--read-workbook"] and len(sys.argv) == 4:
        from models.exchange.workbook_child import main as read_workbook

        return read_workbook(sys.argv[2:])
    if sys.argv[1:]:
        from gui.command_line.main import main as command

        return command(sys.argv[1:])
    if not _has_display():
        sys.stderr.write(_no_display() + "\n")
        return 1
    from gui.application import run

    return run()


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _no_display() -> str:
    from gui.language import set_language, tr

    if os.environ.get("LANG", "").startswith("th"):
        set_language("th")
    return tr("There is no display to open a window on; use the commands instead: python main.py --help")


if __name__ == "__main__":
    sys.exit(main())
