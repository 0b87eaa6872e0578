"""A cell that says a state: icon, word and colour, never the colour alone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from gui.commitment_words import state_look
from gui.item_models.settings_rows import Index, RecordRole
from gui.theme import Theme
from gui.widgets.settings_delegate import SettingsDelegate

_ICON = QSize(16, 16)


class StateDelegate(SettingsDelegate):
    """`state_of(record)` is one of assessments.commitments.STATES."""

    def __init__(self, theme: Theme, state_of: Callable[[Any], Any], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._state_of = state_of

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        icon, color = state_look(self._state_of(index.data(RecordRole)))
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = self._theme.icon(icon, color)
        option.decorationSize = _ICON
        shade = self._theme.color("ui.text2" if color == "ui.accent" else color)
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, shade)
