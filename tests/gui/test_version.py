"""The version in reports is that of the project."""

import tomllib
from pathlib import Path

from gui.version import VERSION


def test_it_is_that_of_the_project():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
