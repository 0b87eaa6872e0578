"""One section of the help page, as data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """`key` is the anchor a figure's (i) leads to; `example` is set apart from the rule."""

    key: str
    title: str
    rule: tuple[str, ...]
    example: str = ""
