"""Charts must set Thai as the window does: they use the same font files, and measure with them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from matplotlib import font_manager, rcParams
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.textpath import text_to_path

from gui.resources import resource

FOLDER = resource("fonts")
# Tried in turn while our own font is missing (a source checkout without its resources).
THAI_FONTS = (
    "Noto Looped Thai",
    "Noto Sans Thai",
    "Leelawadee UI",
    "Thonburi",
    "Loma",
    "Garuda",
    "Norasi",
)
LAST_RESORT = "DejaVu Sans"  # comes with matplotlib: arrows and scripts the interface font has not
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_manager: Any = font_manager  # its types leave the kind of path open


@lru_cache
def register(folder: Path) -> None:
    """Make every font file of the folder known to matplotlib; the second call does nothing."""
    # Hinted advances are whole pixels: at 12 px that pulls the letters of a word apart.
    rcParams["text.hinting"] = "no_hinting"
    semibold = [entry for entry in fontManager.ttflist if entry.name == LAST_RESORT and entry.weight == 700]
    fontManager.ttflist.extend(replace(entry, weight=600) for entry in semibold)
    for path in sorted(folder.glob("**/*.ttf")):
        _manager.fontManager.addfont(path)


def families(preferred: str, folder: Path = FOLDER) -> tuple[str, ...]:
    """Return the family names to draw with: ours or the first Thai one found, then matplotlib's own."""
    register(folder)
    known = {entry.name for entry in fontManager.ttflist}
    thai = next((name for name in (preferred, *THAI_FONTS) if name in known), None)
    return (thai, LAST_RESORT) if thai else (LAST_RESORT,)


@lru_cache(maxsize=256)
def properties(names: tuple[str, ...], size: float, weight: int) -> FontProperties:
    """Return the font for a size in points (pixels at the charts' 72 dots an inch); never change it."""
    return FontProperties(family=list(names), size=size, weight=weight)


@lru_cache
def _characters(names: tuple[str, ...]) -> frozenset[int]:
    paths: Sequence[str] = [_manager.fontManager.findfont(FontProperties(family=[name])) for name in names]
    return frozenset(code for path in paths for code in _manager.get_font(path).get_charmap())


def drawable(text: str, names: tuple[str, ...]) -> str:
    """Replace what no font has by one sign, so that nothing is drawn as an empty box with a warning."""
    known = _characters(names)
    return "".join(sign if ord(sign) in known else REPLACEMENT for sign in text)


@lru_cache(maxsize=4096)
def text_width(text: str, names: tuple[str, ...], size: float, weight: int) -> float:
    """Return the advance of one line of drawable text, in points, as shaped without hinting."""
    font = properties(names, size, weight)
    return text_to_path.get_text_width_height_descent(text, font, ismath=False)[0] if text else 0.0
