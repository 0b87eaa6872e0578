"""One calm line above a view about commitments: what is overdue, or what waits to be reviewed first."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.commitment_watch import CommitmentWatch, Standing
from gui.commitment_words import overdue_sentence, review_sentence
from gui.language import tr
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.labels import restyle
from gui.widgets.line_strip import LineStrip
from gui.workspace import Workspace

REVIEW = "review"
"""Opens the dream team at its review; a key opens it at that commitment."""

_PUT_AWAY = "commitments/put_away"


class CommitmentStrip(LineStrip):
    """`asked(request)` for the page of the dream team. Hidden while there is nothing to say, or it is not wanted."""

    asked = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, icon: str, color: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, icon, color, parent)
        self._is_wanted = True
        self.acted.connect(lambda: self.asked.emit(self.request()))
        self.watch = CommitmentWatch(workspace, self)
        self.watch.found.connect(self.show_standing)
        self.show_standing(self.watch.standing)

    def show_standing(self, standing: Standing) -> None:
        """Say it, or hide."""
        text = self.words(standing)
        self.show_line(text, self.button_words())
        self.setVisible(bool(text) and self._is_wanted)

    def set_wanted(self, *, wanted: bool) -> None:
        """Whether the line may be shown at all just now."""
        self._is_wanted = wanted
        self.show_standing(self.watch.standing)

    def words(self, standing: Standing) -> str:
        """The sentence; empty to say nothing."""
        raise NotImplementedError

    def button_words(self) -> str:
        raise NotImplementedError

    def request(self) -> str:
        """What the page of the dream team is opened at."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_standing(self.watch.standing)


class ReviewStrip(CommitmentStrip):
    """Open commitments are looked at before the results of a wave."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, "flag", "ui.accent", parent)

    def words(self, standing: Standing) -> str:
        return review_sentence(len(standing.waiting)) if standing.waiting else ""

    def button_words(self) -> str:
        return tr("Review")

    def request(self) -> str:
        return REVIEW


class OverdueStrip(CommitmentStrip):
    """The first overdue commitment by name; a person can put the line away until tomorrow."""

    def __init__(
        self, workspace: Workspace, theme: Theme, settings: SettingsStore, parent: QWidget | None = None
    ) -> None:
        self._settings = settings
        super().__init__(workspace, theme, "triangle-alert", "state.danger.text", parent)
        self.away = icon_button(theme.icon("x"), clicked=self.put_away)
        restyle(self.away, "look", "flat")
        self.row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignVCenter)
        name_button(self.away, tr("Put away for today"))

    def words(self, standing: Standing) -> str:
        if not standing.overdue or self._settings.recall(_PUT_AWAY) == _day_of(standing):
            return ""
        first = standing.overdue[0]
        who = standing.members.get(first.member or "", "")
        return overdue_sentence(first, who, first.due, len(standing.overdue) - 1)

    def button_words(self) -> str:
        return tr("Look at it")

    def request(self) -> str:
        return self.watch.standing.overdue[0].key

    def put_away(self) -> None:
        """Nothing more about it today; tomorrow it is there again."""
        self._settings.remember(_PUT_AWAY, _day_of(self.watch.standing))
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            name_button(self.away, tr("Put away for today"))


def _day_of(standing: Standing) -> str:
    return f"{standing.today.isoformat()}/{standing.team}"
