"""What Qt needs of a Linux system and no Python package brings: shared libraries, and a display for the window."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# library: its package on Debian and Ubuntu, and on Arch Linux; elsewhere packages are found by the library's name
ALWAYS = {
    "libEGL.so.1": ("libegl1", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
}
FOR_WINDOW = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libx11"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
}


def ensure(*, with_window: bool) -> None:
    """Install the missing libraries where we may; otherwise stop with the exact command that does."""
    if not sys.platform.startswith("linux"):
        return
    wanted = {**ALWAYS, **(FOR_WINDOW if with_window else {})}
    missing = [library for library in wanted if not can_load(library)]
    if missing:
        names = install_names(missing, wanted)
        install_packages(names, f"Qt needs {', '.join(missing)}")


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_names(libraries: list[str], known: dict[str, tuple[str, str]]) -> list[str]:
    if shutil.which("apt-get"):
        return sorted({known[library][0] for library in libraries})
    if shutil.which("pacman"):
        return sorted({known[library][1] for library in libraries})
    return [f"{library}()(64bit)" for library in libraries]


def install_packages(names: list[str], reason: str) -> None:
    """On Debian as root install the packages; anywhere else end with the command that would."""
    if Path("/etc/debian_version").exists() and os.geteuid() == 0:
        print(f"{reason}: installing {' '.join(names)}.", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        subprocess.call([*apt, "update"], env=quiet)
        command = [*apt, "install", "-y", "--no-install-recommends", *names]
        if subprocess.call(command, env=quiet, stdout=subprocess.DEVNULL) == 0:
            return
    sys.exit(f"{reason}; this installs it: {command_for(names)}")


def command_for(names: list[str]) -> str:
    for program, words in (
        ("apt-get", "install"),
        ("dnf", "install"),
        ("zypper", "install"),
        ("pacman", "-S"),
    ):
        if shutil.which(program):
            quoted = [f"'{name}'" if "(" in name else name for name in names]
            return f"sudo {program} {words} {' '.join(quoted)}"
    return f"the package manager of this system, for {' '.join(names)}"


def has_display() -> bool:
    """Whether a window can open here; a platform chosen by QT_QPA_PLATFORM is trusted."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return has_wayland() or has_x11()


def has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), str(name)).is_socket()


def has_x11() -> bool:
    """Ask the server itself: a DISPLAY left over from another login would end Qt with a crash."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # cannot tell yet: libxcb is installed with the other libraries
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
