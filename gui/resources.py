"""Where the program's own data files are, from source and from a packaged build alike."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Path of one file or folder under resources/; it need not exist."""
    return RESOURCES.joinpath(*parts)
