"""The full-screen window of a presentation: one slide, keys for any layout, a pointer out of the way."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.language import tr
from gui.present import keys
from gui.present.deck import Deck
from gui.present.look import Look, LookName
from gui.present.pictures import Pictures, Wanted, wanted
from gui.present.slide_layout import SlideLayout, lay_out
from gui.present.slide_view import SlideView
from gui.present.text_view import SlideText
from gui.widgets.chart_view import Shown

QUIET = 3000
"""Milliseconds after which keys fade and the pointer hides."""

_FADE = 400
_AHEAD = 2  # slides drawn before their turn


class PresentWindow(QWidget):
    """`ended` comes once, when the window is closed; `look_changed` carries "dark" or "light"."""

    ended = Signal()
    look_changed = Signal(str)
    failed = Signal(object)

    def __init__(self, deck: Deck, start: int = 0, look: LookName = "dark") -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.slides = deck.shown
        self.place = min(max(start, 0), len(self.slides) - 1)
        self._layouts: dict[tuple[int, int, int], SlideLayout] = {}
        self._look, self._typed, self._all_keys = Look.of(look), "", False
        self.view, self.text = SlideView(self._look), SlideText(self._look)
        self.pictures = Pictures(self.slides, self)
        self.stack = QStackedWidget(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._forget = QTimer(self, singleShot=True, interval=QUIET)
        self._fade = QVariantAnimation(self, duration=_FADE)
        self._build(deck)
        self._connect()
        self._wake()

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    @property
    def look(self) -> Look:
        return self._look

    # Going from slide to slide

    def go(self, place: int) -> None:
        self._typed = ""
        if 0 <= place < len(self.slides) and place != self.place:
            self.place = place
            self._show()

    def _step(self, by: int) -> None:
        self.go(self.place + by)

    def _show(self) -> None:
        slide = self.slides[self.place]
        self.view.show_slide(slide, self._layout_of(self.place), self._number())
        self.setWindowTitle(f"{tr('Wela')} · {slide.message}")
        self._draw()

    def _draw(self) -> None:
        """Ask for the picture of this slide and of those that come next."""
        places = range(self.place, min(self.place + 1 + _AHEAD, len(self.slides)))
        before = [self.place - 1] if self.place else []
        asked = [self._wanted(place) for place in (*places, *before)]
        self._take(self.pictures.get(asked[0]))
        self.pictures.prepare(*asked)

    def _take(self, shown: Shown | None) -> None:
        self.view.show_picture(shown)
        self.text.show_slide(
            self.slides[self.place],
            self._number(),
            self.view.shown.drawing if self.view.shown is not None else None,
        )

    def _arrive(self, found: Wanted) -> None:
        if found == self._wanted(self.place):
            self._take(self.pictures.get(found))

    def _layout_of(self, place: int) -> SlideLayout:
        """Breaking lines takes some milliseconds: once for each slide and size."""
        key = place, self.view.width(), self.view.height()
        if key not in self._layouts:
            self._layouts[key] = lay_out(self.slides[place], *key[1:])
        return self._layouts[key]

    def _wanted(self, place: int) -> Wanted:
        return wanted(place, self._layout_of(place), self._look, self.devicePixelRatioF())

    def _number(self) -> str:
        here = f"{self.place + 1} / {len(self.slides)}"
        return f"{self._typed} ↵" if self._typed else here

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table of the text keeps its arrows; every other key works as on the slide."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not keys.is_for_table(event) and self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._blank:
            self._set_blank(False)
            return True
        typed = keys.digit(event)
        if typed:
            self._type(typed)
            return True
        found = keys.command(event)
        if found is None:
            return False
        self._commands[found]()
        return True

    def _type(self, typed: str) -> None:
        self._typed = (self._typed + typed)[-3:]
        self._forget.start()
        self.view.show_number(self._number())

    def _enter(self) -> None:
        """Go to the number that was typed; without one, on."""
        if self._typed:
            self.go(min(max(int(self._typed), 1), len(self.slides)) - 1)
            self._drop_typed()
        else:
            self._step(1)

    def _drop_typed(self) -> None:
        self._typed = ""
        self.view.show_number(self._number())

    def _leave(self) -> None:
        """What Esc means: first out of a half-typed number, then out of the text, then out of the presentation."""
        if self._typed:
            self._drop_typed()
        elif self.stack.currentWidget() is self.text:
            self._toggle_text()
        else:
            self.close()

    # What is shown how

    def _toggle_look(self) -> None:
        self._look = self._look.other
        self.view.look = self._look
        self.text.set_look(self._look)
        self.view.update()
        self._draw()
        self.look_changed.emit(self._look.name)

    def _toggle_text(self) -> None:
        as_text = self.stack.currentWidget() is self.view
        self.stack.setCurrentWidget(self.text if as_text else self.view)
        has_table = as_text and not self.text.table.isHidden()
        (self.text.table if has_table else self.text if as_text else self.view).setFocus()
        self._wake()

    def _toggle_keys(self) -> None:
        """All keys, until they fade."""
        self._all_keys = not self._all_keys
        self._wake()

    @property
    def _blank(self) -> bool:
        return self.view.is_blank

    def _set_blank(self, blank: bool) -> None:
        self.stack.setCurrentWidget(self.view)
        self.view.setFocus()
        self.view.set_blank(blank)

    def _next_screen(self) -> None:
        screens = QGuiApplication.screens()
        if len(screens) > 1:
            here = screens.index(self.screen()) if self.screen() in screens else -1
            self.showNormal()
            self.show_on(screens[(here + 1) % len(screens)])

    def _lose_screen(self, screen: QScreen) -> None:
        QTimer.singleShot(0, self, self._stay)  # Qt moves the window first

    def _stay(self) -> None:
        """A screen came or went: the show goes on where the window is now."""
        if self.isVisible():
            self.show_on(self.screen())

    # Hints and pointer

    def _wake(self) -> None:
        """Somebody moves: keys and pointer are there again for a while."""
        self.view.hints = self._hints()
        self._fade.stop()
        self.view.hint_strength = 1.0
        self.unsetCursor()
        self._quiet.start()
        self.view.update()

    def _hints(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        usual = ((("←", "→"), tr("move")), (("D",), tr("light or dark")), (("F1",), tr("all keys")))
        every = (
            (("←", "→"), tr("move")),
            (("3", "↵"), tr("to slide 3")),
            (("D",), tr("light or dark")),
            (("B",), tr("dark screen")),
            (("T",), tr("as text")),
            (("M",), tr("other screen")),
        )
        return (*(every if self._all_keys else usual), (("Esc",), tr("leave")))

    def _fall_quiet(self) -> None:
        self._all_keys = False
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.start()

    def _dim(self, strength: object) -> None:
        if isinstance(strength, float):
            self.view.hint_strength = strength
            self.view.update()

    # Building

    def _build(self, deck: Deck) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.text)
        self.text.table.installEventFilter(self)
        self.setAccessibleName(tr("Presentation of {team}").format(team=deck.team))
        self._commands = {
            "next": lambda: self._step(1),
            "back": lambda: self._step(-1),
            "first": lambda: self.go(0),
            "last": lambda: self.go(len(self.slides) - 1),
            "look": self._toggle_look,
            "blank": lambda: self._set_blank(True),
            "text": self._toggle_text,
            "screen": self._next_screen,
            "keys": self._toggle_keys,
            "leave": self._leave,
            "enter": self._enter,
        }

    def _connect(self) -> None:
        self.pictures.arrived.connect(self._arrive)
        self.pictures.failed.connect(self.failed)
        self.view.moved.connect(self._click)
        self.view.pointed.connect(self._wake)
        self._quiet.timeout.connect(self._fall_quiet)
        self._forget.timeout.connect(self._drop_typed)
        self._fade.valueChanged.connect(self._dim)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._lose_screen)

    def _click(self, by: int) -> None:
        if self._blank:
            self._set_blank(False)
        else:
            self._step(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show)  # when the slide has its new size as well

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pictures.prepare()  # what is drawn now is no longer wanted
        self.ended.emit()
        super().closeEvent(event)
