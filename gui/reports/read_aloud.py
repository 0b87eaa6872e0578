"""What Typst's PDF leaves behind for whoever copies it or listens to it: syllables said twice, notes nobody reads.

A mark that stands higher than its syllable (the tone in ชั่ว) is drawn by itself, and says the whole syllable again.
"""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\s")
_STREAM = re.compile(rb"\A(.*?/Length )(\d+)(.*?stream\r?\n)(.*)(\r?\nendstream.*)\Z", re.DOTALL)
_XREF = re.compile(
    rb"xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s?[\r\n]+)+)(trailer.*?startxref\s+)\d+(\s+%%EOF)", re.DOTALL
)
_PIECE = re.compile(
    rb"1 0 0 -1 \S+ (?P<height>\S+) cm"
    rb"|(?P<font>/f\d+ \S+ Tf)"
    rb"|/Span<</ActualText<(?P<said>FEFF[0-9A-F]+)>>>BDC(?P<drawn>.*?)EMC"
    rb"|(?P<bare>\[[^\]]*\]TJ|\((?:\\.|[^\\)])*\)Tj)",
    re.DOTALL,
)
_FONT = re.compile(rb"/f\d+ \S+ Tf")
_MEANING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{8,})>")
_GLYPHS = re.compile(rb"\(((?:\\.|[^\\)])*)\)", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_SILENT = b"FEFF"
# Known without them, and Poppler complains: it expects one colour, not one a side.
_UNREAD = re.compile(rb"/Suspects false|/BorderColor\s*\[(?:[^\[\]]|\[[^\[\]]*\])*\]")


def readable(pdf: bytes) -> bytes:
    """The same pages; every syllable is said once. What is not built as expected stays as it is."""
    table = _XREF.match(pdf, max(pdf.rfind(b"\nxref") + 1, 0))
    return pdf if table is None else _rebuilt(pdf, table)


def _rebuilt(pdf: bytes, table: re.Match[bytes]) -> bytes:
    """Objects in their order, those that say something twice anew, and the table of their places."""
    count = int(table[1])
    starts: list[int] = sorted(
        int(line[:10]) for line in table[2].splitlines() if line.rstrip().endswith(b"n")
    )
    if not starts or len(starts) + 1 != count:
        return pdf
    entries = [pdf[start:end] for start, end in zip(starts, [*starts[1:], table.start()], strict=True)]
    meanings = _meanings(entries)
    made, places = bytearray(pdf[: starts[0]]), dict[bytes, int]()
    for entry in entries:
        number = _OBJECT.match(entry)
        if number is None:
            return pdf
        places[number[1]] = len(made)
        made += _said_once(entry, meanings)
    begin = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f\r\n" % count
    made += b"".join(b"%010d 00000 n\r\n" % places[b"%d" % number] for number in range(1, count))
    return bytes(made + table[3] + b"%d" % begin + table[4])


def _meanings(entries: list[bytes]) -> set[tuple[bytes, bytes]]:
    """Glyphs and the syllables they stand for where nothing else is said, as hexadecimal digits."""
    maps = (_content(entry) for entry in entries if b"/CMap" in entry[:300])
    return {(glyph, text) for content in maps for glyph, text in _MEANING.findall(content)}


def _content(entry: bytes) -> bytes:
    """What a stream holds; nothing where it is none, or packed in another way."""
    found = _STREAM.match(entry)
    if found is None or b"/FlateDecode" not in found[3]:
        return b""
    try:
        return zlib.decompress(found[4][: int(found[2])])
    except zlib.error:
        return b""


def _said_once(entry: bytes, meanings: set[tuple[bytes, bytes]]) -> bytes:
    if b"endstream" not in entry and (b"/BorderColor" in entry or b"/Suspects" in entry):
        return _UNREAD.sub(b"", entry)
    content = _content(entry)
    found = _STREAM.match(entry)
    if found is None or b"/ActualText" not in content:
        return entry
    packed = zlib.compress(_silenced(content, meanings))
    return found[1] + b"%d" % len(packed) + found[3] + packed + found[5]


def _silenced(content: bytes, meanings: set[tuple[bytes, bytes]]) -> bytes:
    """Where a syllable follows itself in the same font at another height, the second says nothing."""
    height, font, said = b"", b"", (b"", b"", b"")  # the last: what was said, at which height, in which font

    def keep(found: re.Match[bytes]) -> bytes:
        nonlocal height, font, said
        if found["height"] or found["font"]:
            height, font = found["height"] or height, found["font"] or font
            return found[0]
        last, (text, at, by) = said, said
        if found["said"]:
            inside = _FONT.findall(found["drawn"])
            font = inside[-1] if inside else font
            said = (found["said"], height, font)
            return found[0].replace(text, _SILENT, 1) if _raised(last, said) else found[0]
        said = (b"", b"", b"")
        is_mark = at != height and by == font and (_glyph(found[0]), text.removeprefix(_SILENT)) in meanings
        return b"/Span<</ActualText<FEFF>>>BDC " + found[0] + b" EMC" if is_mark else found[0]

    return _PIECE.sub(keep, content)


def _raised(last: tuple[bytes, bytes, bytes], now: tuple[bytes, bytes, bytes]) -> bool:
    return last[0] == now[0] and last[1] != now[1] and last[2] == now[2]


def _glyph(shown: bytes) -> bytes:
    """The number of the only glyph that is shown, as hexadecimal digits; of several nothing that is known."""
    glyphs = b"".join(_ESCAPED.sub(_plain, part) for part in _GLYPHS.findall(shown))
    return glyphs.hex().upper().encode()


def _plain(escaped: re.Match[bytes]) -> bytes:
    sign = escaped[1]
    return bytes([int(sign, 8)]) if sign.isdigit() else _LETTERS.get(sign, sign)
