"""What the day's clock shows of an entry, of the line that is being typed, and of the work that is being timed."""

from typing import TYPE_CHECKING

from gui.item_models.entry_columns import Names
from gui.language import tr
from gui.pages.time_log.timeline import Block
from gui.phrases.phrase import Phrase
from gui.timer import Running

if TYPE_CHECKING:
    from models.records import Entry

RUNNING = "running"
_SHORTEST = 60  # seconds: what has just begun can be seen


def entry_block(entry: "Entry", names: Names) -> Block:
    return _block(entry.key, entry, names, tr("an entry"))


def typed_block(phrase: Phrase, names: Names) -> Block:
    return _block("", phrase, names, "")


def running_block(running: Running, seconds: int, names: Names) -> Block:
    work = running.work
    purpose = names.purpose(work.activity)
    return Block(
        RUNNING, running.start, max(seconds, _SHORTEST), work.title, work.detail, purpose, running=True
    )


def _block(key: str, what: "Entry | Phrase", names: Names, nameless: str) -> Block:
    """The title says what was done, or else the activity or the project; the rest stands beside it."""
    words = (what.note, names.name("activity", what.activity), names.name("project", what.project))
    title, *others = [word for word in words if word] or [nameless]
    return Block(key, what.start, what.seconds, title, " · ".join(others), names.purpose(what.activity))
