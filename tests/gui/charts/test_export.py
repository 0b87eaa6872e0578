"""A chart that leaves the window takes its title along, whole or not at all."""

from io import BytesIO
from xml.etree import ElementTree

import pytest
from matplotlib.image import imread

from gui.charts.export import picture, save
from gui.charts.hours_by_purpose import hours_by_purpose
from gui.charts.labels import purpose_text
from models.errors import Unavailable
from tests.gui.charts.conftest import weeks

TITLE = "ชั่วโมงตามจุดประสงค์ ฟื้นฟู ปั๊ม $1 $2 <b>"


@pytest.fixture
def drawing(style):
    return hours_by_purpose(weeks(), text=purpose_text(), style=style, size=(516, 165))


def test_a_png_has_twice_the_pixels_and_room_for_the_title(drawing, style):
    pixels = imread(BytesIO(picture(drawing, style, TITLE)))
    assert pixels.shape[1] == 2 * (516 + 32)
    assert pixels.shape[0] > 2 * (165 + 50)
    assert drawing.figure.canvas.get_width_height() == (516, 165)


def test_an_svg_is_drawn_in_paths_and_always_the_same(drawing, style):
    content = picture(drawing, style, TITLE, "svg")
    assert ElementTree.fromstring(content).tag.endswith("svg")
    assert b"<text" not in content
    assert picture(drawing, style, TITLE, "svg") == content


def test_a_file_is_written_whole_or_not_at_all(drawing, style, tmp_path):
    path = tmp_path / "แผนภูมิ.svg"
    path.write_text("old")
    save(drawing, style, TITLE, path)
    assert path.read_bytes().lstrip().startswith(b"<?xml")
    save(drawing, style, TITLE, tmp_path / "a.png")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.png", "แผนภูมิ.svg"]
    with pytest.raises(Unavailable):
        save(drawing, style, TITLE, tmp_path / "missing" / "a.png")
    folder = tmp_path / "folder.png"
    folder.mkdir()
    with pytest.raises(Unavailable):
        save(drawing, style, TITLE, folder)
    assert len(list(tmp_path.iterdir())) == 3
