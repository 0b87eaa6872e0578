"""The hours of one day as one stop of the Tab key: blocks and gaps to walk through, move, resize and create."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.pages.time_log import timeline_words as words
from gui.pages.time_log.timeline_blocks import GUTTER, HOUR, Placed
from gui.pages.time_log.timeline_board import TimelineBoard, origin
from gui.pages.time_log.timeline_drag import (
    FINE_STEP,
    LATEST_START,
    NEW_LENGTH,
    STEP,
    Drag,
    Grip,
    Proposal,
)
from gui.pages.time_log.timeline_keys import Command, read_key
from gui.theme import Theme

_EDGE_ZONE = 6  # pixels at the edge of a block by which it is resized
_FINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_MORNING = 9 * HOUR
_KEEPING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_CURSORS: dict[Grip, Qt.CursorShape] = {
    "move": Qt.CursorShape.OpenHandCursor,
    "start": Qt.CursorShape.SizeVerCursor,
    "end": Qt.CursorShape.SizeVerCursor,
    "new": Qt.CursorShape.CrossCursor,
}


class TimelineCanvas(TimelineBoard):
    """Keys and mouse propose; what comes of it is up to those who hear the signals."""

    moved = Signal(str, int, int)  # key, start, seconds
    created = Signal(int, int)  # start, seconds
    opened = Signal(str)
    delete_asked = Signal(object)  # list of keys

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._drag: Drag | None = None
        self.pending.settled.connect(self._move)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # The page's own Escape waits until nothing is left to take back here.
            if event.key() == Qt.Key.Key_Escape and self.proposal is not None:
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = read_key(event)
        if command is None or not self.obey(command):
            super().keyPressEvent(event)

    def obey(self, command: Command) -> bool:
        """False when the key means nothing at this moment."""
        if self._is_held and command.verb != "take_back":
            return True
        match command.verb:
            case "take_back":
                return self._take_back()
            case "go" if self._new is not None:
                self._propose(self._new.nudged("move", command.seconds))
            case "go" | "first" | "last":
                self._go(command)
            case "nudge":
                self._nudge(command)
            case "open":
                self._open()
            case "delete":
                self._delete()
            case "new":
                self._begin_new()
        return True

    @property
    def _new(self) -> Proposal | None:
        """The stretch that the keyboard is laying out."""
        proposal = self.pending.proposal
        return proposal if proposal is not None and not proposal.key else None

    def _go(self, command: Command) -> None:
        self._leave_proposal()
        keys = [stop.key for stop in self._shown.stops()]
        if not keys:
            return
        if command.verb != "go" or self._current not in keys:
            self.set_current(keys[-1] if command.verb == "last" or command.step < 0 else keys[0])
            return
        self.set_current(keys[min(max(keys.index(self._current) + command.step, 0), len(keys) - 1)])

    def _nudge(self, command: Command) -> None:
        stop, proposal = self.current, self.pending.proposal
        if proposal is None and stop is not None and stop.is_movable:
            proposal = origin(stop.block)
        if proposal is not None:
            self._propose(proposal.nudged(command.grip, command.seconds))

    def _propose(self, proposal: Proposal) -> None:
        self._repaint_around(self.pending.proposal)
        self.pending.propose(proposal)
        self._repaint_around(proposal)
        self._update_stop(proposal.key)
        self._tell()
        self._reach(self._box_of(proposal))

    def _open(self) -> None:
        stop, new = self.current, self._new
        if new is not None:
            self._drop()
            self.created.emit(new.start, new.seconds)
        elif self.pending.proposal is not None:
            self.pending.settle()
        elif stop is not None and stop.kind == "gap":
            self.created.emit(stop.block.begin, stop.block.seconds)
        elif stop is not None:
            self.opened.emit(stop.key)

    def _delete(self) -> None:
        stop = self.current
        self._drop()
        if stop is not None and stop.kind != "gap" and not stop.block.running:
            self.delete_asked.emit([stop.key])

    def _begin_new(self) -> None:
        self.pending.settle()
        block = self.current.block if self.current is not None else None
        start = _MORNING if self._shown.now is None else self._shown.now // STEP * STEP
        if block is not None and block.start is not None:
            start = block.begin if block.key.startswith("gap ") else block.end
        self._propose(Proposal("", min(start, LATEST_START), NEW_LENGTH))

    def _take_back(self) -> bool:
        if self.proposal is None:
            return False
        self._drop()
        self._end_drag()
        self._tell()
        return True

    def _leave_proposal(self) -> None:
        """The cursor goes elsewhere: a new place for a block counts, an unfinished new stretch does not."""
        self.pending.settle()
        self._drop()

    def _drop(self) -> None:
        self.pending.drop()
        self.update()

    def _move(self, proposal: Proposal) -> None:
        """Shown at once; what the day really holds comes with the next show_day."""
        block = self._stop(proposal.key)
        if block is None or origin(block.block) != proposal:
            self._shown = self._shown.with_block(proposal.key, proposal.start, proposal.seconds)
            self.lay_out()
            self.moved.emit(proposal.key, proposal.start, proposal.seconds)
        self.update()

    # Focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.set_current(self._nearest())
        self.current_changed.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pending.settle()
        if event.reason() not in _KEEPING:
            self._drop()
        self.current_changed.emit()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.pending.settle()

    def _nearest(self) -> str | None:
        """Where the cursor begins: what was last begun before now, else the first thing of the day."""
        stops, now = self._shown.stops(), self._shown.now
        begun = [
            stop for stop in stops if now is not None and stop.kind == "block" and stop.block.begin <= now
        ]
        return begun[-1].key if begun else stops[0].key if stops else None

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._leave_proposal()
        point = event.position()
        placed = self._hit(point)
        grip = self._grip(placed, point)
        # Nothing scrolls under a pressed mouse: that would be a drag nobody meant.
        self.set_current(placed.stop.key or None if placed is not None else None, reach=False)
        if grip is not None:
            held = (
                origin(placed.stop.block) if placed is not None and grip != "new" else Proposal("", 0, STEP)
            )
            self._drag, self._is_held = Drag(grip, held, self._scale.seconds(point.y()), point.y()), True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point, drag = event.position(), self._drag
        if drag is None:
            self._show_cursor(point)
        elif not event.buttons() & Qt.MouseButton.LeftButton:
            self._end_drag()  # it was released where nobody could say so
        elif self._dragged is not None or drag.has_left(point.y()):
            step = FINE_STEP if event.modifiers() & _FINE else STEP
            self._drag_to(drag, drag.to(self._scale.seconds(point.y()), step))
            self.reached.emit(round(point.y()) - 8, round(point.y()) + 8)

    def _drag_to(self, drag: Drag, place: Proposal) -> None:
        self._repaint_around(self._dragged)
        self._dragged = place
        self._repaint_around(place)
        self._update_stop(place.key)
        if drag.grip == "move":
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._drag is None:
            return
        dragged = self._dragged
        self._end_drag()
        if dragged is None:
            self._click()
        elif dragged.key:
            self._move(dragged)
        else:
            self.created.emit(dragged.start, dragged.seconds)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        placed = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and placed is not None:
            stop = placed.stop
            if stop.kind == "block" and stop.key:
                self.opened.emit(stop.key)

    def _click(self) -> None:
        """A click changes nothing; on a gap it only begins an entry."""
        stop = self.current
        if stop is not None and stop.kind == "gap":
            self.created.emit(stop.block.begin, stop.block.seconds)

    def _end_drag(self) -> None:
        self._drag = self._dragged = None
        self._is_held = False
        self.unsetCursor()
        late, self._late = self._late, None
        if late is not None:
            self.show_day(late)
        else:
            self.lay_out()

    def _hit(self, point: QPointF) -> Placed | None:
        """What lies under the mouse; of two the one painted later."""
        return next((one for one in reversed(self._placed) if one.box.contains(point)), None)

    def _grip(self, placed: Placed | None, point: QPointF) -> Grip | None:
        """What a drag from here would do."""
        if placed is None or placed.stop.kind == "gap":
            return "new" if point.x() >= GUTTER - 4 else None
        if not placed.stop.is_movable or not placed.stop.key:
            return None
        zone = min(_EDGE_ZONE, placed.box.height() / 4)
        if point.y() <= placed.box.top() + zone:
            return "start"
        at_end = point.y() >= placed.box.bottom() - zone
        return "end" if at_end and not placed.stop.block.goes_on else "move"

    def _show_cursor(self, point: QPointF) -> None:
        placed = self._hit(point)
        grip = self._grip(placed, point)
        shape = Qt.CursorShape.ArrowCursor if grip is None else _CURSORS[grip]
        is_gap = placed is not None and placed.stop.kind == "gap"
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_gap else shape)

    def _show_tip(self, event: QHelpEvent) -> None:
        placed = None if self._is_held else self._hit(QPointF(event.pos()))
        if placed is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), words.tooltip(words.describe(placed.stop)), self)
