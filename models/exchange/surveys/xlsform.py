"""Writes a questionnaire as an XLSForm for KoBoToolbox and ODK, whose exports `models.exchange.answers` reads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from models.exchange.spreadsheet import whole
from models.exchange.surveys import wording
from models.exchange.surveys.names import (
    DISCIPLINE,
    ITEM,
    dream_names,
    form_name,
    free,
    person_name,
    then_names,
)
from models.instruments import DREAM, THEN, Discipline, Instrument, Item, Text

Row: TypeAlias = dict[str, str]

LANGUAGES = {"en": "English (en)", "th": "Thai (th)"}
CARD_CODE = r"regex(., '^\s*([2-9A-HJKMNP-Za-hjkmnp-z][ -]?){7}\s*$')"
NOT_APPLICABLE = "na"
_NONE = Text()
_TRANSLATED = ("label", "hint", "constraint_message")


@dataclass(frozen=True)
class Form:
    """The three sheets of a form as rows by column; `columns` in the order in which they are written."""

    columns: dict[str, tuple[str, ...]]
    survey: list[Row] = field(default_factory=list[Row])
    choices: list[Row] = field(default_factory=list[Row])
    settings: list[Row] = field(default_factory=list[Row])

    @property
    def sheets(self) -> dict[str, list[Row]]:
        return {"survey": self.survey, "choices": self.choices, "settings": self.settings}


def form(
    instrument: Instrument,
    *,
    today: date,
    mode: str = "coded",
    dream: str = DISCIPLINE,
    looking_back: bool = False,
    comment: bool = False,
    revision: int = 1,
) -> Form:
    """The form of a wave of that mode ("named", "coded", "anonymous"), with dreams by "discipline", "item" or "none".

    `looking_back` asks for each discipline how it was before.

    `revision` counts the forms of one day: a server takes a changed form only with a higher version.
    """
    return _Writer(instrument, mode, dream, looking_back).form(comment, f"{today:%Y%m%d}{revision:02}")


def write_form(path: Path, made: Form) -> None:
    """Write the form as XLSX; an existing file is replaced once the new one is whole. Raises Unavailable."""
    whole(path, lambda unfinished: _save(unfinished, made))


class _Writer:
    def __init__(self, instrument: Instrument, mode: str, dream: str, looking_back: bool) -> None:
        self._instrument, self._mode, self._dream = instrument, mode, dream
        self._looks_back = looking_back
        self._list = f"extent{len(instrument.scale.points)}"
        self._languages = _languages(instrument)
        items = [item.key for item in instrument.items]
        self._taken = {*map(form_name, items), *dream_names(instrument, dream)}
        self._taken |= set(then_names(instrument)) if looking_back else set()

    def form(self, comment: bool, version: str) -> Form:
        return Form(
            columns=self._columns(),
            survey=[*self._start(), *self._groups(), *self._dreams(), *self._then(), *self._end(comment)],
            choices=[*self._choices()],
            settings=[self._settings(version)],
        )

    def _columns(self) -> dict[str, tuple[str, ...]]:
        label, hint, message = (
            [f"{name}::{LANGUAGES[code]}" for code in self._languages] for name in _TRANSLATED
        )
        survey = ("required", "relevant", "appearance", "parameters", "constraint", *message)
        return {
            "survey": ("type", "name", *label, *hint, *survey),
            "choices": ("list_name", "name", *label),
            "settings": ("form_title", "form_id", "version", "default_language", "style"),
        }

    def _row(self, kind: str, name: str, label: Text = _NONE, hint: Text = _NONE, **more: str) -> Row:
        return {
            "type": kind,
            "name": name,
            **self._translated("label", label),
            **self._translated("hint", hint),
            **more,
        }

    def _translated(self, column: str, text: Text) -> Row:
        return {f"{column}::{LANGUAGES[code]}": text.in_language(code) for code in self._languages}

    def _start(self) -> Iterator[Row]:
        if self._mode == "anonymous":
            return
        for kind in ("start", "end"):
            yield self._row(kind, self._name(kind, f"{kind}_time"))
        person = self._name(person_name(self._instrument, self._mode) or "")
        if self._mode == "named":
            yield self._row("text", person, wording.MEMBER, required="yes")
        else:
            message = self._translated("constraint_message", wording.NOT_A_CODE)
            yield self._row(
                "text",
                person,
                wording.CODE,
                wording.CODE_HINT,
                required="yes",
                constraint=CARD_CODE,
                **message,
            )

    def _groups(self) -> Iterator[Row]:
        for one in self._instrument.disciplines:
            items = self._instrument.items_of(one.key)
            rows = [self._select(form_name(item.key), item.text) for item in items]
            yield from self._group(one.key, one.label, rows, self._instrument.scale.question)

    def _dreams(self) -> Iterator[Row]:
        if self._dream == DISCIPLINE:
            wishes = self._wishes(self._instrument.disciplines)
            yield from self._group("dream", wording.DREAM, wishes, wording.DREAM_HINT)
        if self._dream == ITEM:
            for one in self._instrument.disciplines:
                wishes = self._wishes(self._instrument.items_of(one.key))
                yield from self._group(f"dream_{one.key}", wording.dream_of(one), wishes, wording.DREAM_HINT)

    def _then(self) -> Iterator[Row]:
        if self._looks_back:
            rows = [
                self._select(THEN + one.key, wording.then_of(one)) for one in self._instrument.disciplines
            ]
            yield from self._group("looking_back", wording.THEN, rows, wording.THEN_HINT)

    def _wishes(self, wished: Sequence[Discipline | Item]) -> list[Row]:
        return [self._select(DREAM + one.key, wording.dream_of(one)) for one in wished]

    def _select(self, name: str, label: Text) -> Row:
        return self._row(f"select_one {self._list}", name, label)

    def _group(self, name: str, label: Text, rows: list[Row], hint: Text) -> list[Row]:
        """A page of questions; what is asked of all of them stands under the first."""
        begin = self._row(
            "begin_group",
            self._name(form_name(name), f"{form_name(name)}_group"),
            label,
            appearance="field-list",
        )
        return [begin, rows[0] | self._translated("hint", hint), *rows[1:], self._row("end_group", "")]

    def _end(self, comment: bool) -> Iterator[Row]:
        if comment:
            yield self._row("text", self._name("comment"), wording.COMMENT, appearance="multiline")

    def _choices(self) -> Iterator[Row]:
        scale = self._instrument.scale
        numbers = [Text(str(point), str(point)) for point in scale.points]
        for point, label in zip(scale.points, scale.labels or numbers, strict=True):
            yield self._choice(str(point), label)
        if scale.not_applicable != _NONE:
            yield self._choice(NOT_APPLICABLE, scale.not_applicable)

    def _choice(self, name: str, label: Text) -> Row:
        return {"list_name": self._list, "name": name, **self._translated("label", label)}

    def _settings(self, version: str) -> Row:
        code = "th" if "th" in self._languages else "en"
        return {
            "form_title": self._instrument.title.in_language(code),
            "form_id": form_name(self._instrument.key),
            "version": version,
            "default_language": LANGUAGES[code],
            "style": "pages",
        }

    def _name(self, *candidates: str) -> str:
        """A name that nothing else in the form has: without groups, exports would mix the two up."""
        found = free(candidates, self._taken)
        self._taken.add(found)
        return found


def _languages(instrument: Instrument) -> list[str]:
    """The languages that the questionnaire speaks; words that lack one of them stand in the other."""
    texts = [item.text for item in instrument.items]
    return [code for code in LANGUAGES if any(getattr(text, code) for text in texts)]


def _save(path: Path, made: Form) -> None:
    from openpyxl import Workbook

    book = Workbook()
    del book[book.sheetnames[0]]
    for title, rows in made.sheets.items():
        sheet: Any = book.create_sheet(title)
        columns = made.columns[title]
        for line, row in enumerate([dict(zip(columns, columns, strict=True)), *rows], start=1):
            for place, column in enumerate(columns, start=1):
                if text := row.get(column, ""):
                    cell = sheet.cell(line, place, text)
                    cell.data_type = "s"  # words that begin with = are no formula
        sheet.freeze_panes = "A2"
    book.save(path)
