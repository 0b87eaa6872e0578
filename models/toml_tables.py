"""Reads what a person wrote in TOML, so that every complaint names the line and the reason."""

import re
import tomllib
from dataclasses import dataclass
from typing import Any, Self, cast

from models.errors import Refused
from models.thai import normalise

LANGUAGES = ("th", "en")
_KEY = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_PLACE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")


@dataclass(frozen=True)
class Source:
    """The text of a file, to find lines in, and its name for complaints."""

    file: str
    text: str

    def line(self, place: int) -> int:
        return self.text.count("\n", 0, place) + 1

    def table(self, name: str, index: int) -> int:
        """Where the table begins: its header, or the first line that names it when it is written inline."""
        name = re.escape(name)
        headers = [*re.finditer(rf"^[ \t]*\[\[?[ \t]*{name}[ \t]*\]", self.text, re.MULTILINE)]
        if index < len(headers):
            return headers[index].start()
        inline = re.search(rf"^[ \t]*\[*{name}\b", self.text, re.MULTILINE)
        return inline.start() if inline else 0

    def field(self, name: str, begin: int) -> int:
        """Where the field stands in the table that begins there; the table itself where it is not found."""
        end = re.compile(r"\n[ \t]*\[").search(self.text, begin + 1)
        field = re.compile(rf"^[ \t]*\"?{re.escape(name)}\b", re.MULTILINE)
        found = field.search(self.text, begin, end.start() if end else len(self.text))
        return found.start() if found else begin


class Broken(Refused):
    """A rule is broken at this place of the file; `template` begins with {file} and {line}."""

    def __init__(self, template: str, source: Source, place: int, **values: object) -> None:
        super().__init__(template, file=source.file, line=source.line(place), **values)


@dataclass(frozen=True)
class Table:
    """The values of one table and where it begins; each method reads one field or refuses it."""

    source: Source
    begin: int
    values: dict[str, Any]

    @classmethod
    def parse(cls, data: bytes, file: str) -> Self:
        """The whole of a file. Raises Refused for what is no TOML in UTF-8."""
        try:
            source = Source(file, normalise(data.decode("utf-8-sig")))
        except UnicodeDecodeError as error:
            raise Broken(
                "{file}, line {line}: the text is not UTF-8. Save the file as UTF-8.",
                Source(file, data.decode("latin-1")),
                error.start,
            ) from error
        return cls(source, 0, _values(source))

    def place(self, field: str) -> int:
        return self.source.field(field, self.begin)

    def table(self, name: str) -> "Table":
        value = self._needed(name)
        if not isinstance(value, dict):
            raise Broken(
                "{file}, line {line}: [{name}] must be a table.", self.source, self.place(name), name=name
            )
        return Table(self.source, self.source.table(name, 0), cast(dict[str, Any], value))

    def tables(self, name: str) -> tuple["Table", ...]:
        """One or more tables written as [[name]]."""
        value = self._needed(name)
        found = cast(list[Any], value) if isinstance(value, list) else []
        if not found or not all(isinstance(one, dict) for one in found):
            place = self.source.table(name, 0)
            raise Broken(
                "{file}, line {line}: [[{name}]] must be one or more tables.", self.source, place, name=name
            )
        return tuple(Table(self.source, self.source.table(name, at), one) for at, one in enumerate(found))

    def only(self, *known: str) -> None:
        """Refuse a field that is not known: it is usually a known one misspelt."""
        for field in self.values:
            if field not in known:
                raise Broken(
                    "{file}, line {line}: “{field}” is not known here. Known are: {known}.",
                    self.source,
                    self.place(field),
                    field=field,
                    known=", ".join(known),
                )

    def text(self, field: str, otherwise: str | None = None) -> str:
        """Words in one line, not empty unless `otherwise` may stand for them."""
        value = self._needed(field) if otherwise is None else self.values.get(field, otherwise)
        text = " ".join(value.split()) if isinstance(value, str) else ""
        if not isinstance(value, str) or not (text or otherwise is not None):
            raise Broken(
                "{file}, line {line}: “{field}” must be words between quotation marks.",
                self.source,
                self.place(field),
                field=field,
            )
        return text

    def key(self, field: str) -> str:
        """A name for files and columns."""
        key = self.text(field)
        if not _KEY.fullmatch(key):
            raise Broken(
                "{file}, line {line}: the key “{key}” may only have up to 64 Latin letters, digits, _, . and -.",
                self.source,
                self.place(field),
                key=key,
            )
        return key

    def whole_number(self, field: str) -> int:
        value = self._needed(field)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Broken(
                "{file}, line {line}: “{field}” must be a whole number.",
                self.source,
                self.place(field),
                field=field,
            )
        return value

    def flag(self, field: str) -> bool:
        """true or false; false where it is not given."""
        value = self.values.get(field, False)
        if not isinstance(value, bool):
            raise Broken(
                "{file}, line {line}: “{field}” must be true or false.",
                self.source,
                self.place(field),
                field=field,
            )
        return value

    def words(self, field: str, *, needed: bool = True) -> dict[str, str]:
        """The same words by language; one language is enough, none only where they are not needed."""
        table = self._by_language(field, needed=needed)
        found = {code: table.text(code, "") for code in LANGUAGES}
        if needed and not any(found.values()):
            raise self._wordless(field)
        return found

    def word_lists(self, field: str, length: int) -> list[dict[str, str]]:
        """Lists of words by language, each of that length, as one entry a place; empty where none is given."""
        table = self._by_language(field, needed=False)
        lists = {code: table.words_in_order(code, length) for code in table.values}
        return [{code: words[at] for code, words in lists.items()} for at in range(length if lists else 0)]

    def words_in_order(self, field: str, length: int) -> list[str]:
        value = self.values[field]
        words = cast(list[Any], value) if isinstance(value, list) else []
        if len(words) != length or not all(isinstance(word, str) and word.strip() for word in words):
            raise Broken(
                "{file}, line {line}: “{field}” must be a list of {length} words, one for each point.",
                self.source,
                self.begin,
                field=field,
                length=length,
            )
        return [" ".join(word.split()) for word in words]

    def _by_language(self, field: str, *, needed: bool) -> "Table":
        value = self._needed(field) if needed else self.values.get(field, {})
        if not isinstance(value, dict):
            raise self._wordless(field)
        table = Table(self.source, self.place(field), cast(dict[str, Any], value))
        table.only(*LANGUAGES)
        return table

    def _wordless(self, field: str) -> Broken:
        return Broken(
            "{file}, line {line}: “{field}” needs words in Thai ({field}.th) or English ({field}.en).",
            self.source,
            self.place(field),
            field=field,
        )

    def _needed(self, field: str) -> Any:
        if field not in self.values:
            raise Broken("{file}, line {line}: “{field}” is missing.", self.source, self.begin, field=field)
        return self.values[field]


def _values(source: Source) -> dict[str, Any]:
    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        line = int(found[1]) if found and found[1] else source.line(len(source.text))
        raise Refused(
            "{file}, line {line}: this is not valid TOML ({reason}).",
            file=source.file,
            line=line,
            reason=_PLACE.sub("", str(error)),
        ) from error
    except RecursionError as error:
        raise Broken("{file}, line {line}: too many brackets inside each other.", source, 0) from error
