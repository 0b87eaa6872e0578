"""A PPTX file: slides with real titles and text, pictures as shapes with a fallback, tables, feet and numbers."""

from collections.abc import Sequence
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from gui.charts.drawing import Cell
from gui.language import Language
from gui.numbers import MINUS
from gui.reports.workshop import show_look as look
from gui.reports.workshop.show_look import Box

_TAGS: dict[Language, str] = {"th": "th-TH", "en": "en-US"}
_LOGO = Box(look.LEFT + look.ROOM - 1_500_000, 300_000, 1_500_000, 620_000)
_PICTURE = Box(look.LEFT, 1_830_000, look.ROOM, 4_150_000)
_TABLE = Box(look.LEFT, 1_420_000, look.ROOM, 400_000)
_FEET = {"ftr", "sldNum"}
_SVG = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip '
    'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{key}"/></a:ext></a:extLst>'
)


class Show:
    """Slides are added one after the other; `begin` says in which language and with which foot and logo."""

    def __init__(self, title: str, author: str) -> None:
        self._file: Any = Presentation()
        look.dress(self._file)
        properties = self._file.core_properties
        properties.title, properties.author = title, author
        self._language: Language | None = None
        self._foot, self._logo, self._shapes = "", b"", 0

    def begin(self, language: Language, foot: str, logo: bytes) -> None:
        if self._language is None:
            self._file.core_properties.language = _TAGS[language]
        self._language, self._foot, self._logo = language, foot, logo

    def title(self, title: str, facts: str) -> None:
        slide = self._add(look.TITLE)
        self._say(slide.shapes.title, title)
        self._say(slide.placeholders[1], facts)

    def message(self, message: str, question: str, source: str) -> Any:
        """A sentence and a question in their places, and where the figures come from."""
        slide = self._add(look.MESSAGE)
        self._say(slide.shapes.title, message)
        self._say(slide.placeholders[1], question)
        if source:
            box = slide.shapes.add_textbox(look.LEFT, 6_020_000, look.ROOM, 330_000)
            box.text_frame.word_wrap = True
            self._say(box, source, Pt(11), look.MUTED)
        return slide

    def picture(self, slide: Any, shapes: str, pixels: bytes, alternative: str) -> None:
        """A drawing as shapes that stay sharp; programs that know no SVG show the pixels."""
        made = slide.shapes.add_picture(BytesIO(pixels), 0, 0)
        _fit(made, _PICTURE)
        made._element.nvPicPr.cNvPr.set("descr", alternative)
        made._element.blipFill.find(qn("a:blip")).append(
            parse_xml(_SVG.format(key=self._keep(slide, shapes)))
        )

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        slide = self._add(look.TABLE)
        self._say(slide.shapes.title, title)
        frame = slide.shapes.add_table(len(rows) + 1, len(columns), *_TABLE)
        for line, row in enumerate((columns, *rows)):
            for place, cell in enumerate(row):
                self._cell(frame.table.cell(line, place), cell, head=line == 0)

    def save(self, path: Path) -> None:
        # By its content: the library would judge a name by its ending.
        with path.open("wb") as file:
            self._file.save(file)

    def _add(self, kind: int) -> Any:
        layout = self._file.slide_layouts[kind]
        slide = self._file.slides.add_slide(layout)
        for holder in layout.placeholders:
            shape = deepcopy(holder._element)
            if shape.ph.get("type") in _FEET:
                slide.shapes._spTree.append(shape)
                self._foot_of(shape, len(slide.shapes) + 1)
        if self._logo:
            picture = slide.shapes.add_picture(BytesIO(self._logo), 0, 0)
            _fit(picture, _LOGO)
            picture._element.nvPicPr.cNvPr.set("descr", self._foot.partition(" · ")[0])
        return slide

    def _foot_of(self, shape: Any, number: int) -> None:
        """The copy of a layout's foot: whose slides these are, or the field that counts them."""
        shape.nvSpPr.cNvPr.set("id", str(number))
        paragraph = shape.find(qn("p:txBody")).find(qn("a:p"))
        if shape.ph.get("type") == "ftr":
            for run in list(paragraph):
                paragraph.remove(run)
            paragraph.get_or_add_pPr().set("algn", "l")
            paragraph.add_r(self._foot)
        for settings in shape.iter(qn("a:rPr"), qn("a:endParaRPr")):
            settings.set("lang", _TAGS[self._language or "th"])

    def _say(self, shape: Any, text: str, size: Any = None, colour: Any = None) -> None:
        frame = shape.text_frame
        frame.text = text
        for paragraph in frame.paragraphs:
            for run in paragraph.runs:
                self._type(run, size, colour)

    def _type(self, run: Any, size: Any = None, colour: Any = None) -> None:
        """Our type for Latin and for Thai, which is a complex script, and the language for spelling."""
        run.font.name = look.FONT
        if size is not None:
            run.font.size = size
        if colour is not None:
            run.font.color.rgb = colour
        settings = run._r.get_or_add_rPr()
        settings.set("lang", _TAGS[self._language or "th"])
        complex_script = settings.makeelement(qn("a:cs"), {"typeface": look.FONT})
        settings.find(qn("a:latin")).addnext(complex_script)

    def _cell(self, cell: Any, value: Cell, *, head: bool) -> None:
        number = isinstance(value, int | float)
        cell.text_frame.text = _number(value) if isinstance(value, int | float) else value or "–"
        cell.vertical_anchor = MSO_ANCHOR.MIDDLE
        cell.margin_top = cell.margin_bottom = Emu(40_000)
        for paragraph in cell.text_frame.paragraphs:
            paragraph.alignment = PP_ALIGN.RIGHT if number and not head else PP_ALIGN.LEFT
            for run in paragraph.runs:
                self._type(run, Pt(13))

    def _keep(self, slide: Any, shapes: str) -> str:
        self._shapes += 1
        name = PackURI(f"/ppt/media/shapes{self._shapes}.svg")
        part = Part(name, "image/svg+xml", slide.part.package, shapes.encode())
        return slide.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def _fit(picture: Any, box: Box) -> None:
    """As large as the box allows, in its middle, as high for its width as before."""
    share = min(box.width / picture.width, box.height / picture.height)
    picture.width, picture.height = Emu(int(picture.width * share)), Emu(int(picture.height * share))
    picture.left = Emu(box.left + (box.width - picture.width) // 2)
    picture.top = Emu(box.top + (box.height - picture.height) // 2)


def _number(value: float) -> str:
    return f"{value:,}".replace("-", MINUS)
