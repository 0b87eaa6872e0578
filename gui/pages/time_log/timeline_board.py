"""Shows one day's hours, the cursor among its blocks, and what is about to change; it takes no keys and no mouse."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from gui.pages.time_log import timeline_words as words
from gui.pages.time_log.timeline_blocks import GUTTER, HOUR, RIGHT, Block, Placed, Scale, Shown, Stop
from gui.pages.time_log.timeline_drag import Proposal
from gui.pages.time_log.timeline_hours import NOW_REACH, paint_hours, paint_lunch, paint_now
from gui.pages.time_log.timeline_keys import Pending
from gui.pages.time_log.timeline_paint import PILL, TimelinePainter, title_of
from gui.theme import Theme


class TimelineBoard(QWidget):
    """What is dragged wins over what the keyboard proposes; there is at most one proposal."""

    current_changed = Signal()
    reached = Signal(int, int)  # from y to y has to be seen
    rescaled = Signal(object)  # the Scale that was in force

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._scale = Shown(), Scale()
        self._placed: list[Placed] = []
        self._current: str | None = None
        self._dragged: Proposal | None = None
        self._is_held = False
        self._late: Shown | None = None
        self._room = 0
        self._pens = TimelinePainter(theme, self.font())
        self.pending = Pending(self)
        theme.changed.connect(self._change_colors)

    # What is shown

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def scale(self) -> Scale:
        return self._scale

    @property
    def is_dragging(self) -> bool:
        return self._dragged is not None

    def show_day(self, shown: Shown) -> None:
        """What is typed stays; a drag is not torn away, and what the keyboard proposed is not lost."""
        if self._is_held:
            self._late = shown
            return
        proposal, places = self.pending.proposal, [stop.key for stop in self._shown.stops()]
        if proposal is not None and proposal.key and proposal.key not in shown.block_keys():
            self.pending.settle()
        elif proposal is not None and shown.day != self._shown.day:
            self.pending.drop()
        self._shown = replace(shown, typed=self._shown.typed)
        self._keep_current(places)
        self.lay_out()

    def show_typed(self, block: Block | None) -> None:
        """It comes with every letter: only what changes is painted again."""
        before, scale = self._placed, self._scale
        self._shown = replace(self._shown, typed=block)
        self._place()
        changed = [one for one in before if one not in self._placed]
        changed += [one for one in self._placed if one not in before]
        if self._scale != scale:
            self.update()
        for placed in changed:
            self._update_box(placed.box)

    def show_running(self, seconds: int) -> None:
        self._shown = self._shown.with_running(seconds)
        self.lay_out()

    def set_now(self, now: int | None) -> None:
        for moment in (self._shown.now, now):
            if moment is not None:
                self.update(0, self._scale.y(moment) - 2 * NOW_REACH, self.width(), 4 * NOW_REACH)
        self._shown = replace(self._shown, now=now)

    def set_room(self, height: int) -> None:
        """How much of the day can be seen at once, in pixels."""
        self._room = height
        self.lay_out()

    def lay_out(self) -> None:
        self._place()
        self.update()

    def _place(self) -> None:
        """Everything gets its place anew; while something is dragged, nothing moves under the mouse."""
        if self._is_held:
            return
        before, self._scale = self._scale, Scale.fitting(self._shown, self._room)
        self._placed = self._shown.placed(self._scale, self.width())
        self.setMinimumHeight(self._scale.height)
        if self._scale != before:
            self.rescaled.emit(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._placed = self._shown.placed(self._scale, self.width())

    def _change_colors(self) -> None:
        self._pens.forget_colors()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._pens.set_font(self.font())

    # The cursor

    @property
    def current(self) -> Stop | None:
        return self._stop(self._current)

    def set_current(self, key: str | None, *, reach: bool = True) -> None:
        if key == self._current:
            return
        before, self._current = self._current, key
        for one in (before, key):
            self._update_stop(one)
        self._tell()
        self.current_changed.emit()
        placed = self._place_of(key)
        if placed is not None and reach:
            self._reach(placed.box)

    def _keep_current(self, places: list[str]) -> None:
        """A block that is gone leaves the cursor where it was."""
        keys = [stop.key for stop in self._shown.stops()]
        if self._current in keys:
            self._tell(aloud=False)
            return
        place = places.index(self._current) if self._current in places else -1
        self._current = keys[min(place, len(keys) - 1)] if keys and place >= 0 else None
        self._tell(aloud=False)
        self.current_changed.emit()

    def _stop(self, key: str | None) -> Stop | None:
        return next((stop for stop in self._shown.stops() if stop.key == key), None)

    def _place_of(self, key: str | None) -> Placed | None:
        return next((placed for placed in self._placed if key and placed.stop.key == key), None)

    def _tell(self, *, aloud: bool = True) -> None:
        """What a screen reader says: the block the cursor is on, or where it is about to go."""
        stop, proposal = self.current, self.proposal
        text = words.describe(stop) if stop is not None else ""
        if proposal is not None:
            stop = self._stop(proposal.key)
            text = f"{title_of(stop)} · {words.times(proposal, self._overlap(proposal))}"
        self.setAccessibleDescription(text)
        if aloud and text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # Places

    @property
    def proposal(self) -> Proposal | None:
        return self._dragged or self.pending.proposal

    def _overlap(self, proposal: Proposal) -> int:
        return self._shown.overlap(proposal.key, proposal.start, proposal.seconds)

    def _box_of(self, proposal: Proposal) -> QRectF:
        top = self._scale.y(proposal.start)
        bottom = min(self._scale.y(proposal.end), self._scale.y(24 * HOUR))
        return QRectF(GUTTER + 0.5, top + 0.5, self.width() - GUTTER - RIGHT - 1, max(bottom - top - 1, 4))

    def _repaint_around(self, proposal: Proposal | None) -> None:
        if proposal is not None:
            box = self._box_of(proposal)
            self.update(QRect(0, round(box.top()) - PILL - 6, self.width(), round(box.height()) + 3 * PILL))

    def _update_stop(self, key: str | None) -> None:
        placed = self._place_of(key)
        if placed is not None:
            self._update_box(placed.box)

    def _update_box(self, box: QRectF) -> None:
        self.update(box.toAlignedRect().adjusted(-4, -4, 4, 4))

    def _reach(self, box: QRectF) -> None:
        self.reached.emit(round(box.top()) - PILL, round(min(box.bottom(), box.top() + 3 * PILL)) + 8)

    def center_of(self, key: str) -> QPoint:
        """Where a block is to be grasped; for tests and for what points at it."""
        placed = self._place_of(key)
        assert placed is not None
        return placed.box.center().toPoint()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, clip, shown = QPainter(self), event.rect(), self._shown
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_hours(self._pens, painter, self._scale, self.width(), clip, shown.now)
        paint_lunch(self._pens, painter, self._scale, self.width(), shown.lunch)
        proposal, seen = self.proposal, QRectF(clip).adjusted(-4, -4, 4, 4)
        visible = [placed for placed in self._placed if placed.box.intersects(seen)]
        for placed in visible:
            self._paint_stop(painter, placed, proposal)
        for placed in visible:
            if placed.stop.kind == "block" and not _leaves(placed.stop, proposal):
                self._pens.texts(painter, placed.box, placed.stop.block)
        self._paint_current(painter, proposal)
        if shown.now is not None:
            paint_now(self._pens, painter, self._scale, self.width(), shown.now)
        if proposal is not None:
            self._paint_proposal(painter, proposal)

    def _paint_stop(self, painter: QPainter, placed: Placed, proposal: Proposal | None) -> None:
        stop = placed.stop
        if stop.kind == "gap":
            self._pens.gap(painter, placed.box, stop.block.seconds)
        elif _leaves(stop, proposal):
            self._pens.ghost(painter, placed.box)
        else:
            self._pens.box(painter, placed.box, stop.block)

    def _paint_current(self, painter: QPainter, proposal: Proposal | None) -> None:
        placed = self._place_of(self._current)
        if placed is not None and self.hasFocus() and proposal is None:
            self._pens.ring(painter, placed.box)

    def _paint_proposal(self, painter: QPainter, proposal: Proposal) -> None:
        box, overlap = self._box_of(proposal), self._overlap(proposal)
        self._pens.proposal(painter, box, title_of(self._stop(proposal.key)), warns=bool(overlap))
        text = words.times(proposal, overlap)
        top = box.top() - PILL - 2
        if top < self.visibleRegion().boundingRect().top():
            top = box.top() + 26
        self._pens.pill(painter, QPointF(box.right(), top), text, warns=bool(overlap))


def origin(block: Block) -> Proposal:
    """Where a block stands now."""
    return Proposal(block.key, block.begin, block.seconds)


def _leaves(stop: Stop, proposal: Proposal | None) -> bool:
    return proposal is not None and bool(proposal.key) and proposal.key == stop.key
