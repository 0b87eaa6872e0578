"""Whether and when to be reminded of a day that is not logged yet: a tick and a time, for the person who is here."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from gui.language import tr
from gui.reminder import reminder_time, set_reminder_time
from gui.settings import SettingsStore
from gui.widgets.clock_field import ClockField

USUAL = 17 * 3600


class ReminderChoice(QWidget):
    """Counts at once; nobody is reminded while it is not said who is here."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._member = settings, ""
        self.tick, self.clock = QCheckBox(), ClockField()
        self.clock.setFixedWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tick)
        row.addWidget(self.clock)
        row.addStretch()
        self.tick.clicked.connect(self._keep)
        self.clock.edited.connect(self._keep)

    def show_member(self, member: str) -> None:
        """The choice of this member; an empty key for nobody."""
        self._member = member
        chosen = reminder_time(self._settings, member) if member else None
        self.tick.setChecked(chosen is not None)
        self.clock.set_value(USUAL if chosen is None else chosen)
        self.setEnabled(bool(member))
        self.clock.setEnabled(bool(member) and chosen is not None)

    def retranslate(self) -> None:
        self.tick.setText(tr("Remind me at"))
        self.clock.setAccessibleName(tr("Time of the reminder"))

    def _keep(self) -> None:
        if self.clock.value() is None:
            self.clock.set_value(USUAL)
        wanted = self.clock.value() if self.tick.isChecked() else None
        set_reminder_time(self._settings, self._member, wanted)
        self.clock.setEnabled(wanted is not None)
