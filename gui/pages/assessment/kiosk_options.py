"""One rating: a row of large buttons, number over words; chosen is filled, the focus is a ring, both may show."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui import thai_breaks
from gui.theme import Theme
from gui.widgets.labels import plain_label

HEIGHT = 104  # 100 and the ring around it
LABEL_WIDTH = 196
_NUMBER, _WORD, _SMALL_WORD = 26, 16, 13
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


class OptionButton(QAbstractButton):
    """A point of the scale, or the choice beside it that is none."""

    def __init__(self, theme: Theme, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number = theme, number
        self.is_pending = False  # pressed, and on its way to the disk
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{self._number} {words}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, HEIGHT)

    def nextCheckState(self) -> None:
        """What is chosen is said by the row alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses; every other key is the kiosk's, also the arrows, which Qt would use up."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        color = "ui.on_accent" if self.isChecked() else "ui.text"
        painter.setPen(self._theme.color(color))
        words = self.text()
        room = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        if not self._number:
            self._write(painter, room, words, self._word_size(words, room), QFont.Weight.Normal)
            return
        upper = QRectF(room.left(), 14, room.width(), 40) if words else room
        self._write(painter, upper, self._number, _NUMBER, QFont.Weight.DemiBold)
        if words:
            lower = QRectF(room.left(), 50, room.width(), HEIGHT - 52)
            if not self.isChecked():
                painter.setPen(self._theme.color("ui.text2"))
            self._write(painter, lower, words, self._word_size(words, room), QFont.Weight.Normal)

    def _paint_box(self, painter: QPainter) -> None:
        accent, checked = self._theme.color("ui.accent"), self.isChecked()
        unchosen = (
            "ui.accent_soft" if self.is_pending else "ui.surface2" if self.underMouse() else "ui.surface"
        )
        fill = accent if checked else self._theme.color(unchosen)
        edge = accent if checked or self.is_pending else self._theme.color("ui.control")
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        if self.hasFocus():
            # On a filled button the ring stands clear of the fill, so that it is seen as well.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("ui.text" if checked else "ui.accent"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)

    def _word_size(self, words: str, room: QRectF) -> int:
        """Long words are written smaller before they are broken into two lines."""
        font = QFont(self.font())
        font.setPixelSize(_WORD)
        return _WORD if QFontMetrics(font).horizontalAdvance(words) <= room.width() else _SMALL_WORD

    def _write(self, painter: QPainter, room: QRectF, words: str, size: int, weight: QFont.Weight) -> None:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(weight)
        painter.setFont(font)
        flags = _CENTRE | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, thai_breaks.breakable(words))


class OptionRow(QWidget):
    """`chosen` carries the value that was clicked; the row itself fills nothing until it is told to.

    Values are given once, in order; the last of them may be a choice that is no point of the scale.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, options: Sequence[tuple[str, object]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.question = plain_label(role="section"), plain_label(role="small", wrap=True)
        self.buttons: dict[object, OptionButton] = {
            value: OptionButton(theme, number) for number, value in options
        }
        self._build()

    def set_texts(self, title: str, question: str, words: Sequence[str]) -> None:
        self.title.setText(title)
        self.question.setText(question)
        for button, text in zip(self.buttons.values(), words, strict=True):
            button.set_words(text)
            button.setAccessibleDescription(f"{title} {question}")

    def value(self) -> object:
        """What is chosen, on the disk or on its way there; None for nothing."""
        return next((value for value, one in self.buttons.items() if one.isChecked() or one.is_pending), None)

    def show_value(self, value: object, *, pending: bool = False) -> None:
        """Fill the button of this value, or only tint it while it is pending; None fills none."""
        for one, button in self.buttons.items():
            button.setChecked(one == value and not pending)
            button.is_pending = one == value and pending
            button.update()

    def has_keys(self) -> bool:
        return any(button.hasFocus() for button in self.buttons.values())

    def take_keys(self, value: object = None) -> None:
        """The ring goes to this value, to what is chosen, or to the middle of the scale."""
        buttons = list(self.buttons.values())
        wanted = self.buttons.get(value) or self.buttons.get(self.value()) or buttons[(len(buttons) - 1) // 2]
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, count: int) -> None:
        buttons = list(self.buttons.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[max(0, min(here + count, len(buttons) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(self.title)
        names.addWidget(self.question)
        names.addStretch()
        holder = QWidget()
        holder.setFixedWidth(LABEL_WIDTH)
        holder.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(holder)
        for value, button in self.buttons.items():
            button.clicked.connect(self._choose(value))
            row.addWidget(button, 1)

    def _choose(self, value: object) -> Callable[[], None]:
        return lambda: self.chosen.emit(value)
