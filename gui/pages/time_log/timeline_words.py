"""What the day's timeline says: the text of each thing on it, whole, for tooltips and screen readers."""

import html
from datetime import date

from gui.dates import format_day
from gui.item_models.entry_columns import PURPOSE_NAMES
from gui.language import tr
from gui.numbers import format_duration
from gui.pages.time_log.timeline_blocks import Block, Stop
from gui.pages.time_log.timeline_drag import Proposal
from gui.typed_times import format_span


def name_of(day: date | None) -> str:
    if day is None:
        return tr("Timeline of the day")
    return tr("Timeline of {day}").format(day=format_day(day, weekday=True))


def free(seconds: int) -> str:
    """How much nobody has logged, and what a click does."""
    if seconds < 3600:
        return tr("{n} min free · click to fill").format(n=seconds // 60)
    return tr("{hours} h free · click to fill").format(hours=duration(seconds))


def describe(stop: Stop) -> str:
    """Everything about a block or a gap on one line."""
    if stop.kind == "gap":
        return tr("{span}: {duration} h not logged yet").format(
            span=format_span(stop.block.begin, stop.block.seconds), duration=duration(stop.block.seconds)
        )
    return _describe(stop.block)


def _describe(block: Block) -> str:
    parts = [
        one_line(block.title),
        one_line(block.detail),
        PURPOSE_NAMES[block.purpose]() if block.purpose in PURPOSE_NAMES else "",
        tr("No clock time") if block.start is None else format_span(block.start, block.seconds),
        tr("{hours} h").format(hours=format_duration(block.seconds)),
        tr("goes on after midnight") if block.goes_on else "",
        tr("still running") if block.running else "",
        "" if block.key else tr("not saved yet"),
    ]
    return " · ".join(part for part in parts if part)


def times(proposal: Proposal, overlap: int) -> str:
    """The new times while something is moved, and what it would overlap."""
    text = f"{format_span(proposal.start, proposal.seconds)} · {duration(proposal.seconds)}"
    return f"{text} · {overlaps(overlap)}" if overlap else text


def overlaps(seconds: int) -> str:
    return tr("overlaps {hours} h").format(hours=duration(seconds))


def duration(seconds: int) -> str:
    """0:42; on the timeline seconds would only flicker."""
    return format_duration(seconds - seconds % 60 if seconds >= 60 else seconds)


def one_line(text: str) -> str:
    return " ".join(text.split())


def tooltip(text: str) -> str:
    """Text that a tooltip cannot mistake for HTML: it comes from people."""
    return f"<span>{html.escape(text)}</span>"
