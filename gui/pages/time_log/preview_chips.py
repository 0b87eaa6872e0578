"""What a typed line will be saved as: one chip for each thing that was understood, and one sentence."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.labels import Role, Tone, plain_label

HEIGHT = 28
_GAP, _ICON = 8, 16
_LEAST, _READABLE = 64, 140  # what a cut chip keeps, and what a note needs to be recognised
_STATUS_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "danger": "triangle-alert"}
_STATUS_COLORS = {"": "ui.text3", "muted": "ui.text3"}


class Labelled(QWidget):
    """A picture and a text on one line; the text is cut when it is given too little room."""

    def __init__(self, role: Role, margin: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture, self.label = QLabel(), ElidedLabel(role=role)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margin, 0, margin, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self.picture)
        self._row.addWidget(self.label, 1)

    def say(self, text: str, picture: QPixmap | None = None) -> None:
        """Show a text; an empty one hides the whole."""
        if picture is not None:
            self.picture.setPixmap(picture)
        self.picture.setVisible(picture is not None)
        self.label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self.label.text() if not self.isHidden() else ""

    def wanted(self) -> int:
        """The width at which nothing is cut."""
        self.label.ensurePolished()
        margins = self._row.contentsMargins()
        picture = _ICON + self._row.spacing() if not self.picture.isHidden() else 0
        return margins.left() + picture + self.label.sizeHint().width() + margins.right()


class Chip(Labelled):
    """A soft box; `is_warning` paints it as something to look at."""

    def __init__(self, theme: Theme, parent: QWidget, *, is_warning: bool = False) -> None:
        super().__init__("secondary", 9, parent)
        self._theme, self._fill = theme, "state.warn.soft" if is_warning else "ui.sunken"
        self.label.set_tone("warn" if is_warning else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._fill))
        painter.drawRoundedRect(self.rect(), 6, 6)


class PreviewChips(QWidget):
    """The chips and the sentence in the order of reading; the note is the first to be cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps: dict[tuple[str, str, str, float], QPixmap] = {}
        self.caption = plain_label(role="small", parent=self)
        self.day = Chip(theme, self, is_warning=True)
        self.time, self.note, self.project, self.activity = (Chip(theme, self) for _ in range(4))
        self.status = Labelled("small", 0, self)
        self.setFixedHeight(HEIGHT)

    def say(self, sentence: str, tone: Tone) -> None:
        """The sentence at the end: all is well, a caution, or what is wrong."""
        icon = _STATUS_ICONS.get(tone)
        color = _STATUS_COLORS.get(tone) or f"state.{tone}.text"
        self.status.say(sentence, self.pixmap(icon, color) if icon else None)
        self.status.label.set_tone(tone)
        self.arrange()

    def pixmap(self, icon: str, color: str = "ui.text2") -> QPixmap:
        """A small icon, drawn once for a theme and a screen: they are shown again at every key."""
        look = (self._theme.name, icon, color, self.devicePixelRatioF())
        if look not in self._pixmaps:
            self._pixmaps[look] = self._theme.pixmap(icon, color, _ICON, look[-1])
        return self._pixmaps[look]

    def chips(self) -> list[Chip]:
        return [self.day, self.time, self.note, self.project, self.activity]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def comfortable(self) -> int:
        """The width at which the caption is gone and a long note is cut, but nothing else."""
        widths = [part.wanted() for part in self._shown() if part is not self.note]
        note = 0 if self.note.isHidden() else min(self.note.wanted(), _READABLE) + _GAP
        return sum(widths) + _GAP * len(widths) + note

    def arrange(self) -> None:
        """Give each its place; where there is too little room, the caption goes and the least important are cut."""
        shown = self._shown()
        widths = {part: part.wanted() for part in shown}
        needed = sum(widths.values()) + _GAP * (len(shown) - 1)
        self.caption.ensurePolished()
        caption = self.caption.sizeHint().width() + _GAP
        has_caption = shown not in ([], [self.status]) and needed + caption <= self.width()
        self._cut(widths, needed - self.width())
        self.caption.setVisible(has_caption)
        self.caption.setGeometry(0, 0, caption, HEIGHT)
        left = caption if has_caption else 0
        for part in shown:
            part.setGeometry(left, 0, widths[part], HEIGHT)
            left += widths[part] + _GAP

    def _shown(self) -> list[Labelled]:
        return [part for part in (*self.chips(), self.status) if not part.isHidden()]

    def _cut(self, widths: dict[Labelled, int], over: int) -> None:
        for part in (self.note, self.project, self.activity, self.status, self.time, self.day):
            cut = max(0, min(over, widths.get(part, 0) - _LEAST))
            if cut:
                widths[part] -= cut
                over -= cut
