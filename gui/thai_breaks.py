"""Where a Thai line may break: Qt knows it on few machines, so word boundaries are marked for display."""

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from typing import Any

from gui.resources import resource

BREAK = "\u200b"
_DICTIONARY = "words_th"

_THAI_RUN = re.compile("[\u0e00-\u0e7f]{2,}")
_lock = Lock()
_segmenter: Any = None


def load() -> None:
    """Read the dictionary (0.2 s): once, from a worker, after the first paint. Nothing where nlpo3 has no build."""
    global _segmenter
    with _lock:
        words = resource("words", "words_th.txt")
        if _segmenter is None and words.exists() and find_spec("nlpo3"):
            segmenter = import_module("nlpo3")
            segmenter.load_dict(str(words), _DICTIONARY)
            _segmenter = segmenter


def is_loaded() -> bool:
    return _segmenter is not None


def breakable(text: str) -> str:
    """The text with a zero-width space between Thai words; unchanged while the dictionary is not loaded."""
    if _segmenter is None or not _THAI_RUN.search(text):
        return text
    return _marked(text)


def strip(text: str) -> str:
    """The text as it was before breakable(): for copying, searching and exporting."""
    return text.replace(BREAK, "")


@lru_cache(maxsize=2000)
def _marked(text: str) -> str:
    return _THAI_RUN.sub(lambda run: BREAK.join(_segmenter.segment(run[0], _DICTIONARY)), text)
