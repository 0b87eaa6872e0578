"""One place where a template and data become a PDF: what people wrote stays data, it never becomes markup."""

import json
import re
import unicodedata
from base64 import b64encode
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gui import thai_breaks
from gui.language import Language
from gui.reports.read_aloud import readable
from gui.resources import resource
from models.errors import Refused
from models.exchange.spreadsheet import whole

if TYPE_CHECKING:
    import typst

ENDING = ".pdf"

_BLANK = " "
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LONGEST_RUN = 24  # signs without a blank; more of them are cut where the line ends
_LONG_RUN = re.compile(rf"[^\s{thai_breaks.BREAK}]{{{_LONGEST_RUN}}}(?=[^\s{thai_breaks.BREAK}])")
_TURNING = frozenset(
    thai_breaks.BREAK + "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


def typeset(
    template: str,
    data: Mapping[str, Any],
    *,
    title: str,
    language: Language,
    day: date,
    charts: Mapping[str, str] | None = None,
) -> bytes:
    """The PDF that resources/templates/`template`.typ makes of the data: the same bytes for the same arguments.

    `data` is JSON, all of its texts plain; `charts` are SVG, by the names the template asks for. `title`, `language`
    and `day` also stand in the properties of the file. Takes 0.1 s and more, the first time 0.3 s: call it on a worker.
    """
    import typst

    thai_breaks.load()
    given = {
        "title": plain_signs(title),
        "language": language,
        "day": [day.year, day.month, day.day],
        "words_are_marked": thai_breaks.is_loaded(),
        "data": _printable_data(data),
    }
    compiled = typst.compile(
        resource("templates", f"{template}.typ"),
        root=resource("templates"),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"given": json.dumps(given), "charts": _joined(charts or {})},
        timestamp=0,  # the day is in the data; without this the clock of the machine gets into the file
    )
    assert isinstance(compiled, bytes)
    return readable(compiled)


def _joined(charts: Mapping[str, str]) -> str:
    """The charts as JSON, one after the other: megabytes in one go would hold up every other thread."""
    return "{" + ",".join(f"{json.dumps(name)}:{json.dumps(chart)}" for name, chart in charts.items()) + "}"


def write_pdf(path: Path, pdf: bytes) -> None:
    """Put the file in place, whole. Raises Refused for another ending than .pdf, Unavailable for a bad place."""
    require_ending(path)
    whole(path, lambda unfinished: _write(unfinished, pdf))


def require_ending(path: Path) -> None:
    """Raises Refused for another ending than .pdf."""
    if path.suffix.lower() != ENDING:
        raise Refused("{file} must end in .pdf. Give it such a name.", file=path.name)


def framed(picture: bytes) -> str:
    """A PNG or JPEG as an SVG that only holds it, of its size in pixels: charts and pictures take one road."""
    from PIL import Image

    with Image.open(BytesIO(picture)) as opened:
        width, height, kind = *opened.size, (opened.format or "png").lower()
    content = b64encode(picture).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/{kind};base64,{content}"/></svg>'
    )


def printable(text: str) -> str:
    """The text as it is set: no control characters, Thai words marked, long runs of signs able to break."""
    # The sign of repetition stands with its word, never at the beginning of a line.
    words = thai_breaks.breakable(plain_signs(text).replace(" ๆ", _NO_BREAK + "ๆ"))
    return _LONG_RUN.sub(lambda run: run[0] + thai_breaks.BREAK, words)


def shortened(text: str, most: int) -> str:
    """The text, or its beginning and …, so that no more than `most` signs take room in a line; marks stay whole."""
    starts = [
        place for place, sign in enumerate(text) if unicodedata.category(sign) not in ("Mn", "Me", "Cf")
    ]
    return text if len(starts) <= most else text[: starts[most - 1]].rstrip() + "…"


def plain_signs(text: str) -> str:
    """Without what has no shape of its own and only turns or breaks a line."""
    shown = "".join(_BLANK if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in text)
    return "".join(sign for sign in shown if sign not in _TURNING)


@lru_cache(maxsize=1)
def _fonts() -> "typst.Fonts":
    """Ours, and those inside Typst for signs ours lack; none of the machine's, so that all machines set the same."""
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[resource("fonts")]
    )


def _printable_data(value: Any) -> Any:
    """The same data with every text made printable; keys are the template's own."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {key: _printable_data(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_printable_data(inner) for inner in value]
    return value


def _write(path: Path, pdf: bytes) -> None:
    path.write_bytes(pdf)
