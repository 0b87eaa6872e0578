"""How slides look: the library's own template made wide, in our type and colours, with the three layouts we use."""

from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu

FONT = "Sarabun"
ACCENT, INK, MUTED = (RGBColor.from_string(one) for one in ("0D5C58", "221F1A", "675F51"))
WIDTH, HEIGHT = 12_192_000, 6_858_000  # 16 : 9, in English Metric Units
LEFT, ROOM = 500_000, 11_192_000
TITLE, MESSAGE, TABLE = 0, 1, 2
"""The layouts, in their order once the others are gone."""

_KEPT = (0, 2, 5)  # title slide, section header, title only
_NAMES = ("Title", "Message, question and chart", "Table")


_DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_SHRINKS = f"<a:normAutofit {_DRAWING}/>"
_LEVEL = (
    f'<a:lvl1pPr {_DRAWING} marL="0" indent="0" algn="{{align}}"><a:buNone/>'
    '<a:defRPr sz="{size}" b="{bold}" cap="none"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:defRPr>'
    "</a:lvl1pPr>"
)


class Box(NamedTuple):
    left: int
    top: int
    width: int
    height: int


_HEAD = Box(LEFT, 320_000, ROOM - 1_700_000, 1_000_000)
_PLACES: dict[tuple[int, str], tuple[Box, int, bool, RGBColor, str]] = {
    # layout and kind of placeholder: where, hundredths of a point, bold, colour, anchor
    (TITLE, "ctrTitle"): (Box(LEFT, 1_700_000, ROOM, 1_500_000), 4400, True, ACCENT, "b"),
    (TITLE, "subTitle"): (Box(LEFT, 3_350_000, ROOM, 1_900_000), 2000, False, INK, "t"),
    (MESSAGE, "title"): (_HEAD, 3000, True, INK, "ctr"),
    (MESSAGE, "body"): (Box(LEFT, 1_290_000, ROOM, 500_000), 2000, False, ACCENT, "t"),
    (TABLE, "title"): (_HEAD, 2600, True, INK, "ctr"),
}
_FEET = {
    "dt": Box(LEFT, 6_400_000, 100_000, 300_000),
    "ftr": Box(LEFT, 6_400_000, ROOM - 1_400_000, 300_000),
    "sldNum": Box(LEFT + ROOM - 1_200_000, 6_400_000, 1_200_000, 300_000),
}


def dress(show: Any) -> None:
    """Make the template ours: size, type, colours, places."""
    show.slide_width, show.slide_height = Emu(WIDTH), Emu(HEIGHT)
    for place, layout in reversed(list(enumerate(show.slide_layouts))):
        if place not in _KEPT:
            show.slide_layouts.remove(layout)
    _dress_master(show.slide_master)
    for kind, layout in enumerate(show.slide_layouts):
        layout._element.cSld.set("name", _NAMES[kind])
        for holder in list(layout.placeholders):
            found = _PLACES.get((kind, holder._element.ph.get("type", "")))
            if found is not None:
                _place(holder, found[0])
                _write(holder, *found[1:])
            elif holder._element.ph.get("type") == "dt":
                layout.placeholders._element.remove(holder._element)


def _dress_master(master: Any) -> None:
    theme = next(rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme"))
    theme._blob = _theme(theme.blob)
    for holder in master.placeholders:
        kind = holder._element.ph.get("type")
        if kind in _FEET:
            _place(holder, _FEET[kind])
            _write(holder, 1100, False, MUTED, "ctr", "r" if kind == "sldNum" else "l")
        else:
            _place(holder, _HEAD if kind == "title" else Box(LEFT, 1_420_000, ROOM, 4_700_000))


def _place(holder: Any, box: Box) -> None:
    holder.left, holder.top, holder.width, holder.height = map(Emu, box)


def _write(holder: Any, size: int, bold: bool, colour: RGBColor, anchor: str, align: str = "l") -> None:
    """The type of a placeholder: its own first level, in place of what the template had."""
    body = holder._element.find(qn("p:txBody"))
    settings, levels = body.find(qn("a:bodyPr")), body.find(qn("a:lstStyle"))
    settings.set("anchor", anchor)
    for one in list(settings):
        settings.remove(one)
    settings.append(parse_xml(_SHRINKS))
    for one in list(levels):
        levels.remove(one)
    levels.append(parse_xml(_LEVEL.format(align=align, size=size, bold=int(bold), colour=colour)))


def _theme(blob: bytes) -> bytes:
    """Our font for Latin and complex scripts, and our accent for tables."""
    root: Any = parse_xml(blob)
    for fonts in root.iter(qn("a:majorFont"), qn("a:minorFont")):
        for script in ("a:latin", "a:cs"):
            fonts.find(qn(script)).set("typeface", FONT)
        for thai in fonts.iter(qn("a:font")):
            if thai.get("script") == "Thai":
                thai.set("typeface", FONT)
    for accent in root.iter(qn("a:accent1")):
        accent[0].attrib.clear()
        accent[0].tag = qn("a:srgbClr")
        accent[0].set("val", str(ACCENT))
    return serialize_part_xml(root)
