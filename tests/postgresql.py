"""A PostgreSQL server for tests: started in a temporary folder on a free port, as a user who is not root."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from glob import glob
from pathlib import Path
from uuid import uuid4

import pytest

_USER = "wela_test"


@contextlib.contextmanager
def running_server() -> Iterator[str]:
    """The address of the server's maintenance database; the test is skipped where PostgreSQL is not installed."""
    programs = _programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have PostgreSQL installed")
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="wela-pg-"))
    data = folder / "data"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    prefix = _unprivileged(folder)
    try:
        _run(
            [
                *prefix,
                str(programs / "initdb"),
                "-D",
                str(data),
                "-U",
                "wela",
                "--auth=trust",
                "-E",
                "UTF8",
                "--no-sync",
            ]
        )
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=60"
        control = [*prefix, str(programs / "pg_ctl"), "-D", str(data), "-w"]
        _run([*control, "-l", str(folder / "log"), "-o", options, "start"])
        try:
            yield f"postgresql://wela@127.0.0.1:{port}/postgres"
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fresh_database(server: str) -> str:
    """The address of a new, empty database on the server."""
    import psycopg

    name = f"t{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # pyright: ignore[reportArgumentType]
    return server.rsplit("/", 1)[0] + "/" + name


def _programs() -> Path | None:
    found = shutil.which("pg_ctl")
    places = sorted(
        glob("/usr/lib/postgresql/*/bin"), key=lambda place: int(Path(place).parent.name), reverse=True
    )
    candidates = [Path(place) for place in places] + ([Path(found).parent] if found else [])
    return next((place for place in candidates if (place / "initdb").exists()), None)


def _unprivileged(folder: Path) -> list[str]:
    """What must stand before a command so that it does not run as root, who may not start PostgreSQL."""
    if os.geteuid() != 0:
        return []
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        subprocess.run(["useradd", "--system", "--no-create-home", _USER], check=False)
        user = pwd.getpwnam(_USER)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    if done.returncode != 0:
        raise RuntimeError(f"{command[-1]}: {done.stderr or done.stdout}")
