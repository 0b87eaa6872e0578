"""The words a person reads: English literals in the code, Thai from the translation file."""

import json
from typing import Literal, cast
from xml.etree import ElementTree

from gui.resources import resource
from models.errors import AppError

Language = Literal["th", "en"]
LANGUAGES: tuple[Language, ...] = ("th", "en")

_language: Language = "en"
_thai: dict[tuple[str, str], str] = {}


def language() -> Language:
    return _language


def set_language(code: Language) -> None:
    """Choose the language of every later tr(); texts already shown are set again by their widgets."""
    global _language
    if code == "th" and not _thai:
        _thai.update(_read_thai())
    _language = code


def tr(text: str, comment: str = "") -> str:
    """The text in the chosen language; always a literal, values are filled in afterwards with .format."""
    if _language == "en":
        return text
    return _thai.get((text, comment)) or _thai.get((text, "")) or text


def translate_error(error: AppError) -> str:
    return tr(error.template).format(**error.values)


def _read_thai() -> dict[tuple[str, str], str]:
    texts = _read_parts()
    path = resource("translations", "wela_th.ts")
    if path.exists():
        for message in ElementTree.parse(path).getroot().iter("message"):
            thai = message.findtext("translation")
            if thai:
                texts[message.findtext("source") or "", message.findtext("comment") or ""] = thai
    return texts


def _read_parts() -> dict[tuple[str, str], str]:
    """Texts not yet merged into the translation file."""
    texts: dict[tuple[str, str], str] = {}
    for path in sorted(resource("translations", "parts").glob("*.json")):
        part = cast(dict[str, str], json.loads(path.read_text(encoding="utf-8")))
        texts.update({(english, ""): thai for english, thai in part.items()})
    return texts
