"""Where things lie on this computer: the database, the settings and the log of the person who is logged in."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

_NAME = "Wela"


def data_folder() -> Path:
    return user_data_path(_NAME, appauthor=False)


def config_folder() -> Path:
    return user_config_path(_NAME, appauthor=False)


def log_folder() -> Path:
    return user_log_path(_NAME, appauthor=False)


def backup_folder() -> Path:
    return data_folder() / "backups"


def default_database() -> str:
    """A file or a database URL: WELA_DATABASE if it is set, else the user's own file."""
    return os.environ.get("WELA_DATABASE") or str(data_folder() / "wela.db")


def sample_database() -> Path:
    """The file of the sample team: apart from real data, so that it can be thrown away."""
    return data_folder() / "sample.db"
