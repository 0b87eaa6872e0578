"""What the day's timeline shows and where: blocks, gaps, lunch and the hours they stand at; nothing is painted here."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from PySide6.QtCore import QRectF

from assessments.time_use.day import WHOLE_DAY, Span, Stretch, find_overlaps
from assessments.time_use.lanes import assign_lanes

HOUR = 3600
NO_LUNCH = Stretch(0, 0)
USUAL = Stretch(7 * HOUR, 18 * HOUR)
LOWEST_HOUR, TALLEST_HOUR = 44, 72
MARGIN = 12  # above 0:00 and below 24:00: half a label of an hour has room
GUTTER = 58  # the labels of the hours
RIGHT = 4
ONE_LINE = 16  # the lowest block that can hold a line of text
_QUARTER = 900


@dataclass(frozen=True)
class Block:
    """A piece of work; `start` in seconds after midnight, None when it is not known. `purpose` may be empty."""

    key: str
    start: int | None
    seconds: int
    title: str
    detail: str = ""
    purpose: str = ""
    running: bool = False

    @property
    def begin(self) -> int:
        return self.start or 0

    @property
    def end(self) -> int:
        return self.begin + self.seconds

    @property
    def goes_on(self) -> bool:
        """Whether it lasts longer than its day."""
        return self.start is not None and self.end > WHOLE_DAY


@dataclass(frozen=True)
class Stop:
    """What the cursor can stand on; a gap is a block without a title."""

    kind: Literal["untimed", "block", "gap"]
    block: Block

    @property
    def key(self) -> str:
        return self.block.key

    @property
    def is_movable(self) -> bool:
        return self.kind == "block" and not self.block.running


@dataclass(frozen=True)
class Shown:
    """One day of one person. `typed` is being typed and not saved, `now` is a clock time of today only."""

    blocks: tuple[Block, ...] = ()
    untimed: tuple[Block, ...] = ()
    gaps: tuple[Stretch, ...] = ()
    lunch: Stretch = NO_LUNCH
    now: int | None = None
    typed: Block | None = None
    day: date | None = None

    def stops(self) -> list[Stop]:
        """Everything the cursor can stand on, in order of time; what has no clock time comes first."""
        gaps = (Block(f"gap {gap.start}", gap.start, gap.seconds, "") for gap in self.gaps)
        timed = [Stop("block", block) for block in self.blocks] + [Stop("gap", gap) for gap in gaps]
        timed.sort(key=lambda stop: (stop.block.begin, stop.block.seconds))
        return [*(Stop("untimed", block) for block in self.untimed), *timed]

    def block_keys(self) -> set[str]:
        return {block.key for block in (*self.blocks, *self.untimed)}

    def with_block(self, key: str, start: int, seconds: int) -> "Shown":
        """The same day with one block in another place."""
        return replace(
            self,
            blocks=tuple(
                replace(block, start=start, seconds=seconds) if block.key == key else block
                for block in self.blocks
            ),
        )

    def with_running(self, seconds: int) -> "Shown":
        return replace(
            self,
            blocks=tuple(
                replace(block, seconds=seconds) if block.running else block for block in self.blocks
            ),
        )

    def overlap(self, key: str, start: int, seconds: int) -> int:
        """Seconds that a block in this place would share with another one at most."""
        others = [Span(block.seconds, block.start) for block in self.blocks if block.key != key]
        return max((found.seconds for found in find_overlaps(Span(seconds, start), others)), default=0)

    def range(self) -> Stretch:
        """The hours worth seeing: the usual ones, grown to everything that is there."""
        there = [*self._timed(), *([Block("", self.now, 0, "")] if self.now is not None else [])]
        first = min([USUAL.start, *(block.begin for block in there)])
        last = max([USUAL.end, *(block.end for block in there)])
        return Stretch(first // HOUR * HOUR, min(-(-last // HOUR) * HOUR, WHOLE_DAY))

    def _timed(self) -> list[Block]:
        typed = [self.typed] if self.typed is not None and self.typed.start is not None else []
        return [*self.blocks, *typed]

    def first_seen(self, seconds: int) -> int:
        """The clock time at the upper edge of a view that holds so many seconds."""
        whole = self.range()
        if whole.seconds <= seconds:
            return whole.start
        begins = [block.begin for block in self.blocks] or [USUAL.start]
        wanted = min(begins) - _QUARTER if self.now is None else self.now - seconds * 2 // 3
        return min(max(wanted, whole.start), whole.end - seconds)

    def placed(self, scale: "Scale", width: float) -> "list[Placed]":
        """Gaps first, then the blocks side by side where they meet."""
        stops = self.stops()
        room = QRectF(GUTTER + 0.5, 0, width - GUTTER - RIGHT - 1, 0)
        gaps = [Placed(stop, _box(stop.block, scale, room)) for stop in stops if stop.kind == "gap"]
        blocks = [stop for stop in stops if stop.kind == "block"]
        if self.typed is not None and self.typed.start is not None:
            blocks.append(Stop("block", self.typed))
        return [*gaps, *_side_by_side(blocks, scale, room)]


@dataclass(frozen=True)
class Scale:
    """From clock times to pixels and back."""

    hour: float = LOWEST_HOUR

    @property
    def height(self) -> int:
        return round(24 * self.hour) + 2 * MARGIN

    def y(self, seconds: float) -> int:
        return MARGIN + round(seconds * self.hour / HOUR)

    def seconds(self, y: float) -> int:
        """May lie before 0:00 and after 24:00."""
        return round((y - MARGIN) * HOUR / self.hour)

    @classmethod
    def fitting(cls, shown: Shown, height: int) -> "Scale":
        """Tall enough for the text of every quarter of an hour; otherwise so that the hours worth seeing fit."""
        fit = (height - 2 * MARGIN) * HOUR / shown.range().seconds
        shortest = min((block.seconds for block in shown.blocks if block.seconds >= _QUARTER), default=HOUR)
        readable = (ONE_LINE + 2) * HOUR / shortest
        return cls(min(max(fit, readable, LOWEST_HOUR), TALLEST_HOUR))


@dataclass(frozen=True)
class Placed:
    stop: Stop
    box: QRectF


def _side_by_side(stops: list[Stop], scale: Scale, room: QRectF) -> Iterator[Placed]:
    lanes = assign_lanes([Stretch(stop.block.begin, stop.block.end) for stop in stops])
    for stop, lane in zip(stops, lanes, strict=True):
        width = room.width() / lane.count
        part = QRectF(
            room.left() + lane.index * width, 0, width - (2 if lane.index < lane.count - 1 else 0), 0
        )
        box = _box(stop.block, scale, part)
        free = _free_after(stop.block, stops) * scale.hour / HOUR
        box.setHeight(max(box.height(), min(float(ONE_LINE), box.height() + free)))
        yield Placed(stop, box)


def _free_after(block: Block, stops: list[Stop]) -> int:
    """A short block may be drawn taller than it is where nothing stands under it."""
    return (
        min((stop.block.begin for stop in stops if stop.block.begin >= block.end), default=WHOLE_DAY)
        - block.end
    )


def _box(block: Block, scale: Scale, room: QRectF) -> QRectF:
    top, bottom = scale.y(block.begin), scale.y(min(block.end, WHOLE_DAY))
    return QRectF(room.left(), top + 1.5, room.width(), max(bottom - top - 2, 2))
