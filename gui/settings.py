"""What the person chose, kept in one INI file; nothing else is remembered between two starts."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QSettings, Signal

from gui.dates import Era
from gui.language import Language

ThemeMode = Literal["auto", "light", "dark"]


@dataclass(frozen=True)
class Settings:
    language: Language = "th"
    era: Era = "auto"
    theme: ThemeMode = "auto"
    database: str = ""
    team: str = ""
    page: str = "time_log"


_CHOICES = {
    "language": ("th", "en"),
    "era": ("auto", "be", "ce"),
    "theme": ("auto", "light", "dark"),
}


class SettingsStore(QObject):
    """Holds the present Settings; `changed` carries the new ones."""

    changed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        self.value = Settings(**{field.name: self._read(field.name) for field in fields(Settings)})  # pyright: ignore[reportArgumentType] - _read checks the choices

    def change(self, **values: Any) -> None:
        changed = replace(self.value, **values)
        if changed == self.value:
            return
        self.value = changed
        for name, value in values.items():
            self._file.setValue(name, value)
        self._file.sync()
        self.changed.emit(changed)

    def recall(self, name: str, default: str = "") -> str:
        """A page's own remembered text, such as its last filter; names are page/what."""
        value = self._file.value(name, default)
        return value if isinstance(value, str) else default

    def remember(self, name: str, value: str) -> None:
        self._file.setValue(name, value)

    def _read(self, name: str) -> str:
        default = str(getattr(Settings(), name))
        value = self.recall(name, default)
        return value if value in _CHOICES.get(name, (value,)) else default
