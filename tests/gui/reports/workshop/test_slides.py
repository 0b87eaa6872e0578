"""The report as slides: sentences in their places, charts as pictures with words, tables that can be edited."""

import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn

from gui.reports.workshop.content import Report
from tests.gui.reports.workshop.conftest import Made
from tests.gui.reports.workshop.office import converted


@pytest.fixture(scope="module")
def show(made: Made) -> Any:
    return Presentation(str(made(".pptx", "th")))


def pictures(slide: Any) -> list[Any]:
    return [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]


def test_message_and_question_stand_in_placeholders(show: Any, reports: dict[str, Report]) -> None:
    slides = list(show.slides)
    for slide, wanted in zip(slides[1:], reports["th"].slides, strict=False):
        assert slide.shapes.title.text_frame.text == wanted.message
        assert slide.placeholders[1].text_frame.text == wanted.question


def test_the_first_slide_says_which_workshop_and_every_one_has_foot_and_number(show: Any) -> None:
    assert show.slides[0].shapes.title.text_frame.text == "เวทีเตรียมทีมสู่การเปลี่ยนผ่าน"
    for slide in show.slides:
        kinds = [shape._element.ph.get("type") for shape in slide.placeholders]
        assert "sldNum" in kinds
        feet = [s for s in slide.placeholders if s._element.ph.get("type") == "ftr"]
        assert "กองทุนชายฝั่งยั่งยืน" in feet[0].text_frame.text


def test_charts_are_shapes_with_a_fallback_and_a_sentence(show: Any, reports: dict[str, Report]) -> None:
    found = [picture for slide in show.slides for picture in pictures(slide)]
    assert len(found) == sum(slide.draw is not None for slide in reports["th"].slides)
    for picture in found:
        assert len(picture._element.nvPicPr.cNvPr.get("descr")) > 20
        assert "svgBlip" in picture._element.xml
        assert picture.image.content_type == "image/png"


def test_figures_are_tables_that_can_be_edited(show: Any) -> None:
    tables = [shape.table for slide in show.slides for shape in slide.shapes if shape.has_table]
    assert len(tables) >= 10
    texts = [cell.text_frame.text for table in tables for row in table.rows for cell in row.cells]
    assert "ฟื้นฟูป่าชายเลน" in texts
    assert all(len(table.rows) <= 12 for table in tables)


def test_thai_is_told_as_thai(show: Any) -> None:
    assert show.core_properties.language == "th-TH"
    runs = [run for slide in show.slides for run in slide._element.iter(qn("a:rPr"))]
    assert {run.get("lang") for run in runs} == {"th-TH"}
    typed = [run for run in runs if run.find(qn("a:latin")) is not None]
    assert typed
    assert all(run.find(qn("a:cs")).get("typeface") == "Sarabun" for run in typed)


def test_both_languages_are_one_file(made: Made, reports: dict[str, Report]) -> None:
    slides = list(Presentation(str(made(".pptx", "both"))).slides)
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles.index(reports["th"].slides[0].message) < titles.index(reports["en"].slides[0].message)
    tags = {run.get("lang") for slide in slides for run in slide._element.iter(qn("a:rPr"))}
    assert tags == {"th-TH", "en-US"}


def test_every_part_is_named_once_and_none_is_left_over(made: Made) -> None:
    with ZipFile(made(".pptx", "th")) as file:
        names = file.namelist()
        assert len(names) == len(set(names))
        layouts = [name for name in names if re.fullmatch(r"ppt/slideLayouts/[^/]+\.xml", name)]
        assert len(layouts) == 3


def test_libreoffice_opens_it_without_a_warning(made: Made, tmp_path: Path) -> None:
    assert converted(made(".pptx", "th"), tmp_path).stat().st_size > 10_000
