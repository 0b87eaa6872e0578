"""The waves of a team in the order in which they were opened."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.item_models.settings_rows import Column, SettingsRows, Values
from gui.language import tr
from gui.pages.assessment.kiosk_words import mode_name
from gui.pages.assessment.wave_form import LARGEST_TEAM
from gui.pages.assessment.wave_words import instrument_words, short_count, state_words
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.empty_state import EmptyState
from gui.widgets.settings_table import SettingsTable
from models import rules
from models.errors import Refused
from models.thai import arabic_digits

if TYPE_CHECKING:
    from models.waves import Wave


def _people_asked(_wave: "Wave", text: str) -> Values:
    digits = arabic_digits(text).strip()
    if not digits.isdecimal() or not 1 <= int(digits) <= LARGEST_TEAM:
        raise Refused("How many people are asked?")
    return {"team_size": int(digits)}


_COLUMNS = (
    Column(
        "name",
        lambda: tr("Wave"),
        lambda wave: wave.name,
        editor="text",
        read=lambda _, text: {"name": rules.required_text(text)},
        share=5,
    ),
    Column("instrument", lambda: tr("Questionnaire"), instrument_words, share=4),
    Column("mode", lambda: tr("Answers"), lambda wave: mode_name(wave.mode), width=100),
    Column(
        "count",
        lambda: tr("Finished"),
        short_count,
        editor="text",
        edit=lambda wave: "" if wave.team_size is None else str(wave.team_size),
        read=_people_asked,
        width=84,
    ),
    Column("state", lambda: tr("State"), state_words, width=188),
)


class WaveList(QWidget):
    """`chosen(Wave | None)` as the cursor moves, `opened(Wave)` by Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    new_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SettingsRows(_COLUMNS, parent=self)
        self.table, self.empty, self.card = SettingsTable(theme, self.rows), EmptyState(), Card()
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.empty, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.empty.acted.connect(self.new_asked)

    def show_waves(self, waves: "Sequence[Wave]") -> None:
        newest_first = list(reversed(waves))
        self.table.show_records(newest_first)
        if newest_first and self.table.current() is None:
            self.table.choose(newest_first[0].key)
        self.table.setVisible(bool(waves))
        self.empty.setVisible(not waves)

    def current(self) -> "Wave | None":
        return self.table.current()

    def choose(self, key: str) -> None:
        self.table.choose(key)

    def retranslate(self) -> None:
        self.card.set_title(tr("Waves"))
        self.rows.retranslate()
        self.table.setAccessibleName(tr("Waves"))
        self.empty.set_texts(
            tr("No wave yet. A wave asks the whole team once, before or after a workshop."),
            tr("Open a wave"),
        )
