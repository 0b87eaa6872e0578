"""The colours of the purposes as small squares, the same beside every name of a purpose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from gui.theme import Theme

SWATCH = 12
_TOKENS = {"administration": "admin"}


class Swatches:
    """One icon per purpose and theme, painted when it is first asked for."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}

    def icon(self, purpose: str) -> QIcon:
        token = _TOKENS.get(purpose, purpose)
        place = (self._theme.name, token)
        if place not in self._icons:
            outline = "travel_outline" if purpose == "travel" else token
            self._icons[place] = _square(
                self._theme.color(f"purpose.{token}"), self._theme.color(f"purpose.{outline}")
            )
        return self._icons[place]


def _square(fill: QColor, outline: QColor) -> QIcon:
    pixmap = QPixmap(2 * SWATCH, 2 * SWATCH)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(1, 1, SWATCH - 2, SWATCH - 2, 2, 2)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
