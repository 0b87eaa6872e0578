"""What is in a PDF, as far as it can be read without a library."""

import re
import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Pdf:
    pages: int
    fonts: tuple[str, ...]
    embedded: int
    """How many font files are inside."""
    curves: tuple[int, ...]
    """Curved lines drawn on each page; a circle has four."""


def read(data: bytes) -> Pdf:
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    streams = _unpacked(data)
    whole = b"\n".join([data, *streams])
    return Pdf(
        pages=len(re.findall(rb"/Type\s*/Page\b(?!s)", whole)),
        fonts=tuple(
            sorted({name.decode() for name in re.findall(rb"/FontName\s*/[A-Z]{6}\+([\w-]+)", whole)})
        ),
        embedded=len(set(re.findall(rb"/FontFile[23]?\s+(\d+)", whole))),
        curves=tuple(
            len(re.findall(rb" c\s", stream))
            for stream in streams
            if re.search(rb"\bBT\b.*\bET\b", stream, re.S)
        ),
    )


def _unpacked(data: bytes) -> list[bytes]:
    streams: list[bytes] = []
    for begin in re.finditer(rb"stream\r?\n", data):
        try:
            streams.append(zlib.decompressobj().decompress(data[begin.end() :]))
        except zlib.error:
            continue
    return streams
