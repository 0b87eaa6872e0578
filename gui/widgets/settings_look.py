"""Language, calendar era, colours, who is sitting here and when to remind them: what holds on this machine only."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from gui.dates import format_day
from gui.language import language, tr
from gui.settings import SettingsStore
from gui.team_reading import TeamReading
from gui.theme import Theme
from gui.widgets.card import Card
from gui.widgets.labels import PlainLabel, plain_label
from gui.widgets.reminder_choice import ReminderChoice
from gui.widgets.settings_section import SettingsSection
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace

_WIDTH = 760
_NAME_WIDTH = 190


class LookSection(SettingsSection):
    """Every choice counts at once; `member_chosen(key)` says who is here."""

    member_chosen = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme)
        self.languages = ViewSwitch(["th", "en"])
        self.eras = ViewSwitch(["auto", "be", "ce"])
        self.themes = ViewSwitch(["auto", "light", "dark"])
        self.me = QComboBox()
        self.reminder = ReminderChoice(settings)
        self._settings = settings
        self._names = [plain_label() for _ in range(5)]
        self._notes = [plain_label(role="small", wrap=True) for _ in range(5)]
        self.card = Card()
        self._layout()
        self.languages.chosen.connect(lambda key: settings.change(language=key))
        self.eras.chosen.connect(lambda key: settings.change(era=key))
        self.themes.chosen.connect(lambda key: settings.change(theme=key))
        self.me.activated.connect(lambda _row: self.member_chosen.emit(self.me.currentData() or ""))
        settings.changed.connect(lambda _settings: self._show_choices())

    def present(self, reading: TeamReading) -> None:
        self.reading = reading
        self._show_choices()

    def focus_first(self) -> None:
        self.languages.setFocus()

    def key_hints(self) -> list[tuple[str, str]]:
        return [("← →", tr("Choose")), ("Tab", tr("Next"))]

    def retranslate(self) -> None:
        self.card.set_title(tr("Language and look"), tr("On this machine only; nobody else's Wela changes."))
        self.languages.set_texts(["ไทย", "English"], tr("Language"))
        self.eras.set_texts([tr("As the language"), tr("Buddhist Era"), tr("Common Era")], tr("Years"))
        self.themes.set_texts([tr("As the machine"), tr("Light"), tr("Dark")], tr("Colours"))
        texts = (
            (tr("Language"), tr("What was typed stays as it is.")),
            (tr("Years"), tr("Today is {day}.").format(day=format_day(date.today(), weekday=True))),
            (tr("Colours"), tr("Light is easier to read in a bright room.")),
            (
                tr("Who am I?"),
                tr("Your hours are logged under this name, and the time log opens on your day."),
            ),
            (
                tr("Reminder"),
                tr("Once a day, if less is logged than the day asks for. Never on leave or a holiday."),
            ),
        )
        for name, note, (text, hint) in zip(self._names, self._notes, texts, strict=True):
            name.setText(text)
            note.setText(hint)
        self.me.setAccessibleName(tr("Who am I?"))
        self._names[3].setBuddy(self.me)
        self.reminder.retranslate()
        self._show_choices()

    def _show_choices(self) -> None:
        value = self._settings.value
        self.languages.set_current(language())
        self.eras.set_current(value.era)
        self.themes.set_current(value.theme)
        self.me.clear()
        self.me.addItem(tr("Not said yet"), "")
        for row in self.reading.members if self.reading else ():
            self.me.addItem(row.member.name, row.key)
        me = self.workspace.member
        self.me.setCurrentIndex(max(self.me.findData(me.key), 0) if me else 0)
        self.reminder.show_member(me.key if me else "")

    def _layout(self) -> None:
        self.me.setMinimumHeight(36)
        self.me.setMinimumWidth(300)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(2, 1)
        controls: tuple[QWidget, ...] = (self.languages, self.eras, self.themes, self.me, self.reminder)
        for place, control in enumerate(controls):
            _place_row(grid, 3 * place, self._names[place], control, self._notes[place])
        self.card.body.addLayout(grid)
        self.card.setMaximumWidth(_WIDTH)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.card)
        box.addStretch()


def _place_row(grid: QGridLayout, row: int, name: PlainLabel, control: QWidget, note: PlainLabel) -> None:
    grid.addWidget(name, row, 0)
    grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.addWidget(note, row + 1, 1, 1, 2)
    grid.setRowMinimumHeight(row + 2, 12)
