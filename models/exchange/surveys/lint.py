"""Finds in an XLSForm what pyxform lets pass: words that are missing or the same, and columns nobody reads."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from models.errors import AppError, Refused
from models.exchange.surveys.xlsform import Form, Row
from models.thai import fold

_TRANSLATED = {
    *("label", "hint", "constraint_message", "required_message", "guidance_hint"),
    *("image", "audio", "video", "big-image", "media"),
}
_KNOWN = {
    "survey": {
        *(
            "type",
            "name",
            "required",
            "relevant",
            "appearance",
            "parameters",
            "constraint",
            "calculation",
            "default",
        ),
        *(
            "read_only",
            "readonly",
            "choice_filter",
            "repeat_count",
            "trigger",
            "note",
            "caption",
            "relevance",
        ),
        *(
            "disabled",
            "save_to",
            "autoplay",
            "intent",
            "body",
            "bind",
            "instance",
            "control",
            "count",
            "command",
        ),
    },
    "choices": {"list_name", "list name", "name", "value", "geometry", "filter"},
    "settings": {
        *(
            "form_title",
            "form_id",
            "title",
            "id_string",
            "version",
            "default_language",
            "style",
            "instance_name",
        ),
        *(
            "public_key",
            "submission_url",
            "auto_send",
            "auto_delete",
            "allow_choice_duplicates",
            "namespaces",
        ),
        *("client_editable", "name", "sms_keyword", "sms_separator", "compact_prefix", "instance_xmlns"),
    },
}
_REFERENCE = "${"
_PARTS = re.compile("::?")
_NO_QUESTION = re.compile(
    r"(begin|end)[ _](group|repeat)|note|start|end|today|deviceid|audit|calculate|hidden"
)
_LANGUAGE_CODE = re.compile(r"\([A-Za-z]{2,3}(-[A-Za-z0-9]+)*\)$")


class Finding(NamedTuple):
    """`row` is the line of the sheet, from 1, where the header is; `problem` can be translated."""

    sheet: str
    row: int
    column: str
    problem: AppError


def lint(form: Form) -> list[Finding]:
    """Everything doubtful about the form, in the order of its sheets and rows; nothing for a sound one."""
    found = [*_columns(form), *_languages(form), *_missing_words(form), *_questions(form)]
    order = list(form.sheets)
    return sorted(found, key=lambda one: (order.index(one.sheet), one.row))


def _columns(form: Form) -> Iterator[Finding]:
    """A column that is nearly a known one; in the choices a form may have columns of its own."""
    for sheet, columns in form.columns.items():
        known = _KNOWN[sheet] | (_TRANSLATED if sheet != "settings" else set())
        for column in columns:
            name = _base(column)
            if name in known or not name:
                continue
            nearest = next(iter(get_close_matches(name, sorted(known), 1, 0.75)), None)
            if nearest:
                problem = Refused(
                    "“{column}” is no column of a form. Is “{nearest}” meant?", column=column, nearest=nearest
                )
                yield Finding(sheet, 1, column, problem)
            elif sheet != "choices":
                yield Finding(
                    sheet,
                    1,
                    column,
                    Refused("“{column}” is no column of a form: nobody reads it.", column=column),
                )


def _languages(form: Form) -> Iterator[Finding]:
    spoken = languages(form)
    for language in spoken:
        if language and not _LANGUAGE_CODE.search(language):
            problem = Refused(
                "The language “{language}” has no code. Write it like “Thai (th)”.", language=language
            )
            yield Finding("survey", 1, language, problem)
    for row, settings in enumerate(form.settings, start=2):
        default = settings.get("default_language", "")
        if default and default not in spoken:
            problem = Refused(
                "The default language “{language}” is none of the form: {known}.",
                language=default,
                known=", ".join(filter(None, spoken)) or "–",
            )
            yield Finding("settings", row, "default_language", problem)


def languages(form: Form) -> list[str]:
    """The languages of the labels, as the columns spell them; an empty one for labels without."""
    found = (
        _language(column)
        for sheet in ("survey", "choices")
        for column in form.columns.get(sheet, ())
        if _base(column) == "label"
    )
    return [*dict.fromkeys(found)]


def _missing_words(form: Form) -> Iterator[Finding]:
    """Words that one language has and another lacks; one finding where a language has none at all."""
    spoken = languages(form)
    for sheet in ("survey", "choices"):
        rows = form.sheets[sheet]
        for base in dict.fromkeys(filter(_TRANSLATED.__contains__, map(_base, form.columns.get(sheet, ())))):
            yield from _missing_of(sheet, base, rows, spoken)


def _missing_of(sheet: str, base: str, rows: Sequence[Row], spoken: list[str]) -> Iterator[Finding]:
    words = [_words(row, base) for row in rows]
    said = sum(any(one.values()) for one in words)
    for language in spoken:
        missing = [line for line, one in enumerate(words, 2) if any(one.values()) and not one.get(language)]
        column = f"{base}::{language}" if language else base
        if said > 1 and len(missing) == said:
            problem = Refused(
                "“{column}” is empty in every row of {sheet}, and other languages are not.",
                column=column,
                sheet=sheet,
            )
            yield Finding(sheet, 1, column, problem)
            continue
        for line in missing:
            yield Finding(
                sheet,
                line,
                column,
                Refused("“{column}” is empty, and other languages are not.", column=column),
            )


def _questions(form: Form) -> Iterator[Finding]:
    questions = [(line, row) for line, row in enumerate(form.survey, 2) if _is_question(row)]
    names = Counter(row.get("name", "") for _, row in questions)
    labels = Counter(key for _, row in questions for key in _labels(row))
    for line, row in questions:
        name = row.get("name", "")
        if names[name] > 1:
            problem = Refused("Two questions are called “{name}”. Exports would mix them up.", name=name)
            yield Finding("survey", line, "name", problem)
        if "table-list" in row.get("appearance", ""):
            problem = Refused("A table of choices cannot be read on a phone: take away “table-list”.")
            yield Finding("survey", line, "appearance", problem)
        for language, words in _words(row, "label").items():
            column = f"label::{language}" if language else "label"
            if labels[language, fold(words)] > 1:
                problem = Refused("Two questions say “{words}”. Exports would mix them up.", words=words)
                yield Finding("survey", line, column, problem)
            if "/" in words:
                problem = Refused("“{words}” has a / in it. Exports part groups by it.", words=words)
                yield Finding("survey", line, column, problem)
            if _REFERENCE in words:
                problem = Refused(
                    "“{words}” has {sign} in it, which stands for another answer.",
                    words=words,
                    sign=_REFERENCE,
                )
                yield Finding("survey", line, column, problem)


def _is_question(row: Row) -> bool:
    kind = row.get("type", "")
    return bool(kind) and not _NO_QUESTION.fullmatch(kind)


def _labels(row: Row) -> set[tuple[str, str]]:
    return {(language, fold(words)) for language, words in _words(row, "label").items() if words}


def _words(row: Row, base: str) -> dict[str, str]:
    """The words of a translated column by language."""
    return {_language(column): text.strip() for column, text in row.items() if _base(column) == base}


def _base(column: str) -> str:
    """The column without its language: label of “label::Thai (th)”, and image of “media::image::Thai (th)”."""
    parts = [part.strip().casefold() for part in _PARTS.split(column)]
    return parts[1] if parts[0] in {"media", "bind", "body"} and len(parts) > 1 else parts[0]


def _language(column: str) -> str:
    parts = [part.strip() for part in _PARTS.split(column)]
    return parts[-1] if len(parts) > (2 if parts[0] == "media" else 1) else ""
