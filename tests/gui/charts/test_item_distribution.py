"""Answers to items by what is drawn: counts, sides, what stands apart, and nothing below the limits."""

from dataclasses import replace

import pytest
from matplotlib.colors import to_hex

from gui.charts.item_answers import ItemAnswers, ItemSet, colours
from gui.charts.item_distribution import item_distribution, lowest
from gui.charts.rating_labels import item_text
from gui.charts.style import contrast
from tests.gui.charts.conftest import NAUGHTY, assert_marked, assert_readable, named, words
from tests.gui.charts.ratings_data import WORDS, items, scale_items

SIZE = (530, 388)


def draw(data, style, size=SIZE):
    return item_distribution(data, text=item_text(), style=style, size=size)


def bars(drawing):
    """Of each item with counts: (colour, left, right) of its segments."""
    found = [one for one in drawing.figure.axes[0].collections if one.get_gid() == "answers"]
    rows = []
    for one in found:
        shapes = [path.get_extents() for path in one.get_paths()]
        rows.append([(to_hex(c), s.x0, s.x1) for c, s in zip(one.get_facecolors(), shapes, strict=True)])
    return rows


def lines(drawing):
    return [
        one.get_paths()[0].vertices[0][0]
        for one in drawing.figure.axes[0].collections
        if one.get_gid() == "line"
    ]


def test_lower_answers_lie_left_of_the_line_higher_ones_right_and_neutral_ones_apart(style):
    drawing = draw(items(), style)
    fills = [colour.lower() for colour in colours(style, 5)]
    (line,) = {round(place, 3) for place in lines(drawing)}
    neutral = set()
    for row in bars(drawing):
        for colour, left, right in row:
            side = fills.index(colour)
            if side < 2:
                assert right <= line
            elif side > 2:
                assert left >= line
            else:
                neutral.add(round(left, 3))
    assert len(neutral) == 1
    highest = max(right for row in bars(drawing) for colour, _, right in row if fills.index(colour) > 2)
    assert neutral.pop() > highest


def test_a_person_is_as_wide_everywhere_and_counts_stand_inside(style):
    drawing = draw(items(), style)
    for row, item in zip(bars(drawing), [one for one in items().items if one.counts], strict=True):
        widths = sorted((right - left + 1) for _, left, right in row)
        counts = sorted(count for count in item.counts if count)
        units = [width / count for width, count in zip(widths, counts, strict=True)]
        assert max(units) == pytest.approx(min(units))
    assert words(drawing).count("3") == 7 - 1  # six segments of three people


def test_stacked_bars_are_whole_and_begin_together(style):
    rows = bars(draw(items(form="stacked"), style))
    assert len({round(row[0][1], 3) for row in rows}) == 1
    assert len({round(row[-1][2], 3) for row in rows}) == 1


def test_the_hidden_item_is_hatched_and_its_missing_answers_are_counted_apart(style):
    drawing = draw(items(), style)
    assert items().items[2].hidden in words(drawing)
    assert named(drawing, "icon-lock")
    assert len(bars(drawing)) == 4
    assert "6" in words(drawing)
    assert item_text().not_counted in words(drawing)
    assert drawing.table.rows[2][1:6] == (None,) * 5
    assert drawing.table.rows[2][8] is None


def test_below_eight_there_is_a_dot_and_no_count(style):
    rows = tuple(replace(one, counts=None, n=6, mean=3.25, hidden="", not_counted=0) for one in items().items)
    drawing = draw(replace(items(), items=rows), style)
    assert not bars(drawing)
    dots = [one for one in drawing.figure.axes[0].collections if one.get_gid() == "mean"]
    scale = named(drawing, "scale").get_paths()[0].vertices
    left, right = scale[0][0], scale[1][0]
    assert len(dots) == 5
    assert dots[0].get_offsets()[0][0] == pytest.approx(left + (3.25 - 1) / 4 * (right - left))
    assert not set(WORDS) & set(words(drawing))
    assert item_text().no_counts.format(count=8) in drawing.marks[0].label
    assert item_text().not_counted not in words(drawing)


@pytest.mark.parametrize("form", ["diverging", "stacked"])
@pytest.mark.parametrize("size", [(530, 388), (530, lowest(5)), (420, 300), (760, 480)])
def test_it_is_readable_at_every_size(style, size, form):
    drawing = draw(items(form=form), style, size)
    assert_readable(drawing)
    assert_marked(drawing)


@pytest.mark.parametrize("points", range(2, 11))
def test_two_to_ten_points(style, points):
    form = "stacked" if points % 3 else "diverging"
    one = tuple(place % 3 + 1 for place in range(points))
    data = replace(
        scale_items(points, (one, (8,) + (0,) * (points - 1), (0,) * (points - 1) + (8,))), form=form
    )
    drawing = draw(data, style)
    assert [len(row) for row in bars(drawing)] == [points, 1, 1]
    assert len(set(colours(style, points))) == points
    assert len(drawing.table.columns) == points + 5
    assert_readable(drawing)
    assert_marked(drawing)


def test_nobody_disagrees_or_nobody_is_neutral(style):
    only_high = scale_items(5, ((0, 0, 0, 4, 4), (0, 0, 0, 8, 0)))
    only_middle = scale_items(5, ((0, 0, 8, 0, 0),))
    nobody = scale_items(5, ((0, 0, 0, 0, 0),))
    for data in (only_high, only_middle, nobody):
        for form in ("diverging", "stacked"):
            assert_readable(draw(replace(data, form=form), style))


def test_thousands_of_answers(style):
    drawing = draw(scale_items(6, ((300, 500, 700, 800, 400, 100), (2800, 0, 0, 0, 0, 0))), style)
    assert "2800" in words(drawing)
    assert_readable(drawing)


def test_counts_can_be_read_on_their_ground_and_neighbours_told_apart(style):
    for points in range(2, 11):
        fills = colours(style, points)
        for fill in fills:
            assert max(contrast(text, fill) for text in (style.label, *style.on_answers)) >= 4


def test_reversed_items_say_so(style):
    first = replace(items().items[0], reverse=True)
    drawing = draw(replace(items(), items=(first,)), style)
    assert item_text().reversed in drawing.marks[0].label


def test_words_of_any_kind(style):
    rows = tuple(
        ItemAnswers(str(at), at, name, 8, 3.0, (1, 1, 4, 1, 1)) for at, name in enumerate(NAUGHTY, 1)
    )
    drawing = draw(ItemSet(rows), style, (530, lowest(len(rows))))
    drawing.figure.canvas.draw()
    assert_readable(drawing)


def test_thai_breaks_stay_in_the_figure(style):
    item = replace(items().items[0], text="เมื่อ\u200bเห็น\u200bไม่\u200bตรงกัน")
    drawing = draw(replace(items(), items=(item,)), style)
    assert "\u200b" not in drawing.alternative + drawing.marks[0].tooltip + str(drawing.table.rows[0][0])


def test_nothing_to_draw_is_said_in_one_sentence(style):
    drawing = draw(ItemSet(()), style)
    assert drawing.alternative == item_text().empty
    assert (drawing.marks, drawing.table.rows) == ((), ())
