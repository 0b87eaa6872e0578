"""The card with the day's timeline: what was done when, what is being typed, what nobody has logged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from assessments.time_use.day import Stretch
from gui.pages.time_log import timeline_words as words
from gui.pages.time_log.timeline_blocks import HOUR, MARGIN, NO_LUNCH, Block, Scale, Shown
from gui.pages.time_log.timeline_canvas import TimelineCanvas
from gui.pages.time_log.timeline_untimed import UntimedStrip
from gui.theme import Theme

__all__ = ["Block", "Timeline"]


class Timeline(QFrame):
    """The signals ask; nothing is changed until the page has written it and shows the day again."""

    moved = Signal(str, int, int)  # key, start, seconds: after a drag or a few keys
    created = Signal(int, int)  # start, seconds: a stretch was laid out or a gap chosen
    opened = Signal(str)  # key
    delete_asked = Signal(object)  # list of keys

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self.canvas, self.untimed = TimelineCanvas(theme), UntimedStrip(theme)
        self.area = QScrollArea()
        self._is_opening, self._has_ring = True, False
        self._before_typing: int | None = None  # the clock time at the upper edge
        self._build()
        self._connect()
        self.retranslate()

    # What is shown

    def show_day(
        self,
        blocks: Sequence[Block],
        untimed: Sequence[Block] = (),
        gaps: Sequence[Stretch] = (),
        lunch: Stretch = NO_LUNCH,
        now: int | None = None,
        *,
        day: date | None = None,
    ) -> None:
        """`now` is the clock time, of today only. The cursor, and what the keyboard proposes, stay."""
        before = self.canvas.shown
        shown = Shown(tuple(blocks), tuple(untimed), tuple(gaps), lunch, now, None, day)
        if day != before.day or not (shown.block_keys() & before.block_keys()):
            self._is_opening = True
        self.canvas.show_day(shown)
        self._show_untimed()
        self.retranslate()
        self._open()

    def show_typed(self, block: Block | None) -> None:
        """What the form holds and has not saved; its key is of no account."""
        typed = replace(block, key="") if block is not None else None
        before = self.canvas.shown.typed
        if typed == before:
            return
        self.canvas.show_typed(typed)
        self._show_untimed()
        self._reach_typed(typed)

    def show_running(self, seconds: int) -> None:
        """The running block lasts so long by now."""
        self.canvas.show_running(seconds)

    def set_now(self, now: int | None) -> None:
        self.canvas.set_now(now)

    def settle(self) -> None:
        """What the keyboard proposes is made so at once: the day is about to be left."""
        self.canvas.pending.settle()

    def retranslate(self) -> None:
        self.untimed.retranslate()
        self.canvas.setAccessibleName(words.name_of(self.canvas.shown.day))
        self.canvas.update()

    def _show_untimed(self) -> None:
        shown = self.canvas.shown
        typed = [shown.typed] if shown.typed is not None and shown.typed.start is None else []
        self.untimed.show_blocks([*typed, *shown.untimed])
        self._show_current()

    def _show_current(self) -> None:
        stop = self.canvas.current
        self.untimed.set_current(stop.key if stop is not None else None, focused=self.canvas.hasFocus())
        has_ring = self.canvas.hasFocus() and stop is None
        if has_ring != self._has_ring:
            self._has_ring = has_ring
            self.update()

    # Scrolling

    def _open(self) -> None:
        """Scroll to what is worth seeing, once for each day and as soon as there is room."""
        room = self.area.viewport().height()
        if not self._is_opening or not self.isVisible() or room < 2 * MARGIN:
            return
        self._is_opening = False
        scale = self.canvas.scale
        first = self.canvas.shown.first_seen(scale.seconds(room) - scale.seconds(2 * MARGIN))
        self._scroll_to(scale.y(first) - MARGIN)

    def _keep_place(self, before: Scale) -> None:
        """Taller or lower hours: what stood at the upper edge stays there."""
        if not self._is_opening:
            top = before.seconds(self.area.verticalScrollBar().value() + MARGIN)
            self._scroll_to(self.canvas.scale.y(top) - MARGIN)

    def _scroll_to(self, y: int) -> None:
        bar = self.area.verticalScrollBar()
        # The layout would only give the bar its range later.
        bar.setRange(0, max(self.canvas.scale.height - self.area.viewport().height(), 0))
        bar.setValue(y)

    def _reach_typed(self, typed: Block | None) -> None:
        """As little as possible from where it stood: 9-1, on the way to 9-12, moves nothing for good."""
        bar, scale = self.area.verticalScrollBar(), self.canvas.scale
        if typed is None or typed.start is None:
            self._before_typing = None
            return
        if self._before_typing is None:
            self._before_typing = scale.seconds(bar.value() + MARGIN)
        self._scroll_to(scale.y(self._before_typing) - MARGIN)
        end = typed.end if typed.end <= 24 * HOUR else typed.start + HOUR
        self._reach(scale.y(typed.start) - MARGIN, scale.y(end) + MARGIN)

    def _reach(self, top: int, bottom: int) -> None:
        bar, room = self.area.verticalScrollBar(), self.area.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(min(bottom - room, top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.canvas.set_room(self.area.viewport().height())
            QTimer.singleShot(0, self, self._open)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._has_ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("ui.accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    # Building

    def _select(self, key: str) -> None:
        self.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self.canvas.set_current(key or None)

    def _connect(self) -> None:
        canvas = self.canvas
        canvas.moved.connect(self.moved)
        canvas.created.connect(self.created)
        canvas.opened.connect(self.opened)
        canvas.delete_asked.connect(self.delete_asked)
        canvas.current_changed.connect(self._show_current)
        canvas.reached.connect(self._reach)
        canvas.rescaled.connect(self._keep_place)
        self.untimed.pressed.connect(self._select)
        self.untimed.opened.connect(self.opened)

    def _build(self) -> None:
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.setObjectName("scrolled")
        self.area.setWidget(self.canvas)
        self.area.viewport().installEventFilter(self)
        self.setFocusProxy(self.canvas)
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 2)
        box.setSpacing(0)
        box.addWidget(self.untimed)
        box.addWidget(self.area, 1)
