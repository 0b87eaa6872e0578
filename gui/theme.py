"""Colours, fonts, icons and the style sheet, all from the design tokens; changed while the program runs."""

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from PySide6.QtCore import QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from gui.icons import IconEngine, draw_icon, icon_source
from gui.resources import resource
from gui.settings import ThemeMode

if TYPE_CHECKING:
    from gui.charts.style import ChartStyle

Name = Literal["light", "dark"]

_PALETTE = {
    QPalette.ColorRole.Window: "ui.window",
    QPalette.ColorRole.Base: "ui.surface",
    QPalette.ColorRole.AlternateBase: "ui.surface2",
    QPalette.ColorRole.Button: "ui.surface",
    QPalette.ColorRole.ToolTipBase: "ui.surface",
    QPalette.ColorRole.WindowText: "ui.text",
    QPalette.ColorRole.Text: "ui.text",
    QPalette.ColorRole.ButtonText: "ui.text",
    QPalette.ColorRole.ToolTipText: "ui.text",
    QPalette.ColorRole.PlaceholderText: "ui.text3",
    QPalette.ColorRole.Highlight: "ui.accent",
    QPalette.ColorRole.HighlightedText: "ui.on_accent",
    QPalette.ColorRole.Accent: "ui.accent",
    QPalette.ColorRole.Link: "ui.accent",
    QPalette.ColorRole.Mid: "ui.line_strong",
    QPalette.ColorRole.Light: "ui.surface2",
    QPalette.ColorRole.Dark: "ui.control",
}


_STYLE_ICONS = (
    ("@chevron-file", "chevron-down", "ui.text2"),
    ("@check-file", "check", "ui.on_accent"),
)


@cache
def tokens() -> dict[str, Any]:
    return json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))


class Theme(QObject):
    """The colours in force. `changed` comes after palette and style sheet are applied."""

    changed = Signal()

    def __init__(self, mode: ThemeMode = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: ThemeMode = mode
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._folder = QTemporaryDir()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def name(self) -> Name:
        if self._mode != "auto":
            return self._mode
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def set_mode(self, mode: ThemeMode) -> None:
        self._mode = mode
        self.apply()

    def hex(self, path: str) -> str:
        """A colour of the tokens, such as "ui.accent" or "heat_0_to_5.3", as #RRGGBB."""
        value: Any = tokens()["theme"][self.name]
        for part in path.split("."):
            value = value[int(part) if part.isdecimal() else part]
        return cast(str, value)

    def color(self, path: str) -> QColor:
        return QColor(self.hex(path))

    def icon(self, name: str, color: str = "ui.text2") -> QIcon:
        """An icon of the set; it is painted in the colour of whatever theme is in force."""
        if (name, color) not in self._icons:
            engine = IconEngine(name, lambda: self.color(color), lambda: self.color("ui.text3"))
            self._icons[name, color] = QIcon(engine)
        return self._icons[name, color]

    def pixmap(self, name: str, color: str = "ui.text2", size: int = 20, ratio: float = 1.0) -> QPixmap:
        return draw_icon(name, self.color(color), QSize(size, size), ratio)

    def chart_style(self) -> "ChartStyle":
        """The same colours for matplotlib; imported late because charts come after the first paint."""
        from gui.charts.style import ChartStyle

        return ChartStyle.from_tokens(tokens(), self.name)

    def apply(self) -> None:
        """Put palette and style sheet on the application."""
        application = cast(QApplication, QApplication.instance())
        application.setPalette(self._palette())
        application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, path in _PALETTE.items():
            palette.setColor(role, self.color(path))
        disabled = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(disabled, role, self.color("ui.text3"))
        return palette

    def _style_sheet(self) -> str:
        text = resource("themes", "wela.qss").read_text(encoding="utf-8")
        for mark, icon, color in _STYLE_ICONS:
            text = text.replace(mark, self._icon_file(icon, color))
        return re.sub(r"@([a-z][a-z0-9_.]*[a-z0-9_])", lambda found: self.hex(found[1]), text)

    def _icon_file(self, name: str, color: str) -> str:
        """A style sheet can show pictures from files only."""
        path = f"{self._folder.path()}/{self.name}-{name}.svg"
        Path(path).write_text(icon_source(name, self.color(color)), encoding="utf-8")
        return path

    def _system_changed(self) -> None:
        if self._mode == "auto":
            self.apply()


def load_fonts() -> None:
    """The bundled face of the window; without it the fallbacks of the tokens are used."""
    family: str = tokens()["font"]["ui_family"]
    for path in sorted(resource("fonts").glob(f"{family.replace(' ', '')}*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont()
    font.setFamilies([family, *tokens()["font"]["fallback"]])
    font.setPixelSize(tokens()["type"]["body"]["px"])
    QApplication.setFont(font)
