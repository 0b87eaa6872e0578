"""Icons in the colours of the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from gui.theme import Theme


def _colours(icon: QIcon, mode: QIcon.Mode) -> set[str]:
    image = icon.pixmap(QSize(24, 24), mode).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {point.name() for point in points if point.alpha() == 255}


def test_an_icon_on_the_accent_is_still_seen_when_its_button_is_disabled(qapp: object) -> None:
    for mode in ("light", "dark"):
        theme = Theme(mode)  # type: ignore[arg-type]
        icon = theme.icon("check", "ui.on_accent")
        assert QColor(theme.color("ui.on_accent")).name() in _colours(icon, QIcon.Mode.Normal)
        assert _colours(icon, QIcon.Mode.Disabled) == {QColor(theme.color("ui.text3")).name()}
