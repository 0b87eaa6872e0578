"""How charts look on paper and on slides: black on white, in the type of documents."""

import json
from dataclasses import replace
from io import BytesIO
from typing import Any, cast

import matplotlib

from gui.charts import fonts
from gui.charts.drawing import Drawing
from gui.charts.style import ChartStyle
from gui.reports.workshop.content import Chart
from gui.resources import resource

WIDTH = 640
"""Pixels across the page: 12 of them are 9 points of print."""

_FAMILY, _WHITE = "Sarabun", "#FFFFFF"


def paper_style() -> ChartStyle:
    """The light style on white: measured and drawn with the same font as the text around it."""
    tokens = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
    return replace(ChartStyle.from_tokens(tokens), families=fonts.families(_FAMILY), surface=_WHITE)


def draw(chart: Chart, scale: float = 1.0) -> Drawing:
    """The chart as wide as the page."""
    return chart.draw((WIDTH * scale, chart.height * scale), scale)


def svg(drawing: Drawing) -> str:
    """The figure as shapes: text too, so that its marks sit everywhere as they were drawn."""
    # The salt keeps the names inside, and with them the file, the same from one report to the next.
    with cast(Any, matplotlib).rc_context({"svg.hashsalt": "wela", "svg.fonttype": "path"}):
        return _saved(drawing, format="svg", metadata={"Date": None}).decode()


def png(drawing: Drawing, enlarged: int = 1) -> bytes:
    """The figure as pixels, so many times more each way than it was drawn with."""
    dots = cast(Any, drawing.figure).dpi * enlarged
    return _saved(drawing, format="png", dpi=dots, metadata={"Software": None})


def _saved(drawing: Drawing, **settings: Any) -> bytes:
    stream = BytesIO()
    cast(Any, drawing.figure).savefig(stream, **settings)
    return stream.getvalue()
