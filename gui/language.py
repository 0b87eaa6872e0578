"""The words a person reads: English literals in the code, Thai from the translation file."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal
from xml.etree import ElementTree

from gui.resources import resource
from models.errors import AppError

Language = Literal["th", "en"]
LANGUAGES: tuple[Language, ...] = ("th", "en")

_language: Language = "en"
_spoken: ContextVar[Language | None] = ContextVar("spoken", default=None)
_thai: dict[tuple[str, str], str] = {}


def language() -> Language:
    return _spoken.get() or _language


def set_language(code: Language) -> None:
    """Choose the language of every later tr(); texts already shown are set again by their widgets."""
    global _language
    _learn(code)
    _language = code


@contextmanager
def speaking(code: Language) -> Generator[None]:
    """Say everything inside in this language, on this thread alone: a report need not speak as the window does."""
    _learn(code)
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


def tr(text: str, comment: str = "") -> str:
    """The text in the chosen language; always a literal, values are filled in afterwards with .format."""
    if language() == "en":
        return text
    return _thai.get((text, comment)) or _thai.get((text, "")) or text


def translate_error(error: AppError) -> str:
    return tr(error.template).format(**error.values)


def _learn(code: Language) -> None:
    if code == "th" and not _thai:
        _thai.update(_read_thai())


def _read_thai() -> dict[tuple[str, str], str]:
    messages = ElementTree.parse(resource("translations", "wela_th.ts")).getroot().iter("message")
    return {
        (message.findtext("source") or "", message.findtext("comment") or ""): thai
        for message in messages
        if (thai := message.findtext("translation"))
    }
