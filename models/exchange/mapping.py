"""Which column of a foreign table holds which field; chosen once, remembered, and written as TOML by hand."""

import hashlib
import json
import tomllib
from collections.abc import Mapping as Items
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from models.errors import Refused, Unavailable
from models.exchange.amounts import Decimals
from models.exchange.days import ORDERS, Order
from models.exchange.fields import FIELDS, KINDS, Kind
from models.exchange.titles import field_of
from models.thai import fold


@dataclass(frozen=True)
class Mapping:
    """`columns` leads from field to column title; `values` from field ("" for all) to replacements of its cells.

    `dates` and `decimals` None are decided over the file; `member` is whose hours they are when no column says.
    """

    kind: Kind
    columns: Items[str, str]
    format: str = "generic"
    values: Items[str, Items[str, str]] = field(default_factory=dict[str, Items[str, str]])
    dates: Order | None = None
    decimals: Decimals = None
    member: str | None = None

    def to_json(self) -> str:
        """As it is remembered with the team."""
        content = {
            "kind": self.kind,
            "columns": dict(self.columns),
            "values": {name: dict(pairs) for name, pairs in self.values.items()},
            "dates": self.dates,
            "decimal": self.decimals,
            "member": self.member,
        }
        return json.dumps(content, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Mapping":
        content = json.loads(text)
        return from_content(content, content["kind"])

    def to_toml(self) -> str:
        """As a person may keep and edit it."""
        lines = [f'dates = "{self.dates}"'] if self.dates else []
        lines += [f'decimal = "{self.decimals}"'] if self.decimals else []
        lines += [f"member = {_quoted(self.member)}"] if self.member else []
        lines += [
            "",
            "[columns]",
            *(f"{_quoted(name)} = {_quoted(title)}" for name, title in self.columns.items()),
        ]
        for name, pairs in self.values.items():
            lines += ["", f"[values.{_quoted(name)}]" if name else "[values]"]
            lines += [f"{_quoted(old)} = {_quoted(new)}" for old, new in pairs.items()]
        return "\n".join(lines).lstrip("\n") + "\n"

    def with_dates(self, dates: Order) -> "Mapping":
        return replace(self, dates=dates)


def read_toml(path: Path, kind: Kind) -> Mapping:
    """A mapping written by hand. Raises Refused when it says something that cannot be meant."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Unavailable("{file} cannot be read: {reason}.", file=path, reason=error.strerror) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused("{file} is not valid TOML: {reason}.", file=path.name, reason=error) from error
    return from_content(content, content.get("kind", kind))


def from_content(content: Items[str, Any], kind: Kind) -> Mapping:
    """A mapping from plain values, each checked."""
    if kind not in KINDS:
        raise Refused("{value} is not one of: {choices}.", value=kind, choices=", ".join(KINDS))
    dates, decimals, member = content.get("dates"), content.get("decimal"), content.get("member")
    if dates not in (None, *ORDERS):
        raise Refused("dates = {value} is not one of: {choices}.", value=dates, choices=", ".join(ORDERS))
    if decimals not in (None, ".", ","):
        raise Refused("decimal = {value} must be a point or a comma.", value=decimals)
    return Mapping(
        kind=kind,
        columns={_field(name, kind): str(title) for name, title in _table(content, "columns").items()},
        values=_replacements(_table(content, "values"), kind),
        dates=dates,
        decimals=decimals,
        member=str(member) if member else None,
    )


def signature(header: Sequence[str]) -> str:
    """Recognises a header whatever the order and case of its titles."""
    return hashlib.sha256("\n".join(sorted(map(fold, header))).encode()).hexdigest()


def _table(content: Items[str, Any], name: str) -> dict[str, Any]:
    found = content.get(name, {})
    if not isinstance(found, dict):
        raise Refused("[{table}] must be a table of names.", table=name)
    return cast(dict[str, Any], found)


def _field(name: str, kind: Kind) -> str:
    """The field of that name, or of a usual title."""
    if name in FIELDS[kind]:
        return name
    found = field_of(name, kind)
    if found is None:
        raise Refused(
            "“{name}” is not something that can be imported. Use: {choices}.",
            name=name,
            choices=", ".join(FIELDS[kind]),
        )
    return found


def _replacements(values: Items[str, Any], kind: Kind) -> dict[str, dict[str, str]]:
    replacements: dict[str, dict[str, str]] = {}
    for name, value in values.items():
        if isinstance(value, dict):
            pairs = cast(dict[str, Any], value)
            target = replacements.setdefault(_field(name, kind) if name else "", {})
            target |= {old: str(new) for old, new in pairs.items()}
        else:
            replacements.setdefault("", {})[name] = str(value)
    return replacements


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are all valid there."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
