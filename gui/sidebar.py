"""The left edge: which team, which page, what is being timed, who I am, which language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.commitment_watch import CommitmentWatch
from gui.language import language, tr
from gui.page_table import PAGES, PageEntry
from gui.theme import Theme
from gui.timer import WorkTimer
from gui.tooltips import plain_tooltip
from gui.widgets.avatar import Avatar, Logo
from gui.widgets.buttons import ToolButton
from gui.widgets.labels import plain_label
from gui.widgets.nav_button import NavButton
from gui.widgets.timer_card import TimerCard
from gui.widgets.view_switch import ViewSwitch
from gui.workspace import Workspace

if TYPE_CHECKING:
    from models.records import Member, Team

WIDTH = 208
_IN_MENU = 360  # px of a name


class Sidebar(QFrame):
    page_chosen = Signal(str)
    team_chosen = Signal(str)
    member_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, timer: WorkTimer, more: QMenu) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH)
        self._workspace, self._theme = workspace, theme
        self._group = QButtonGroup(self)
        self._buttons = {entry.key: self._button(entry) for entry in PAGES if entry.place != "hidden"}
        self.brand = plain_label(role="brand")
        self.daily, self.growth = plain_label(role="group"), plain_label(role="group")
        self.more = self._flat("ellipsis", more)
        self.team = self._flat("", QMenu(self))  # its arrow is the style sheet's
        self.person = self._flat("", QMenu(self))
        self.team.setObjectName("sidebar_team")
        self.person.setObjectName("sidebar_person")
        self.avatar = Avatar(theme)
        self.timer = TimerCard(timer, theme)
        self.languages = ViewSwitch(["th", "en"], small=True)
        self.languages.chosen.connect(self.language_chosen)
        self.commitments = CommitmentWatch(workspace, self)
        self.commitments.found.connect(self._count_overdue)
        self._layout()
        workspace.team_changed.connect(self.refresh)
        workspace.people_changed.connect(self.refresh)
        self._retranslate()

    def show_current(self, key: str) -> None:
        """Fill the item of this page; a hidden page leaves none filled."""
        button = self._buttons.get(key)
        self._group.setExclusive(False)
        for one in self._buttons.values():
            one.setChecked(one is button)
        self._group.setExclusive(True)

    def refresh(self) -> None:
        """Team and member as the workspace has them now."""
        team, member = self._workspace.team, self._workspace.member
        name = team.name if team else tr("No team yet")
        self.team.setText(_short(name, self.team, 150))
        self.team.setToolTip(plain_tooltip(name))
        self.team.setAccessibleName(tr("Team: {name}").format(name=name))
        who = member.name if member else tr("Who are you?")
        self.person.setText(_short(who, self.team, 82))
        self.person.setToolTip(plain_tooltip(who))
        self.person.setAccessibleName(tr("You are: {name}").format(name=who))
        self.avatar.set_name(member.name if member else "")
        self._fill_teams(self._workspace.teams)
        self._fill_members(self._workspace.members)

    def _count_overdue(self) -> None:
        count = len(self.commitments.standing.overdue)
        why = tr("1 overdue") if count == 1 else tr("{n} overdue").format(n=count)
        self._buttons["dream_team"].set_count(count, why)

    def _fill_teams(self, teams: "list[Team]") -> None:
        menu = self.team.menu()
        menu.clear()
        for team in teams:
            action = menu.addAction(_short(team.name, menu, _IN_MENU))
            action.setCheckable(True)
            action.setChecked(self._workspace.team is not None and team.key == self._workspace.team.key)
            action.triggered.connect(lambda _=False, key=team.key: self.team_chosen.emit(key))
        menu.addSeparator()
        menu.addAction(tr("Another team or file…")).triggered.connect(lambda: self.page_chosen.emit("start"))

    def _fill_members(self, members: "list[Member]") -> None:
        menu = self.person.menu()
        menu.clear()
        for member in members:
            action = menu.addAction(_short(member.name, menu, _IN_MENU))
            action.triggered.connect(lambda _=False, key=member.key: self.member_chosen.emit(key))
        menu.addSeparator()
        menu.addAction(tr("Add members…")).triggered.connect(lambda: self.page_chosen.emit("settings"))

    def _layout(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 8)
        box.setSpacing(1)
        box.addLayout(_row((8, 0, 0, 0), 10, Logo(self._theme, 28), self.brand, None, self.more))
        box.addWidget(self.team, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(4)
        box.addWidget(_line())
        box.addSpacing(10)
        box.addWidget(self.daily)
        self._add_buttons(box, "daily")
        box.addSpacing(10)
        box.addWidget(self.growth)
        self._add_buttons(box, "growth")
        box.addStretch()
        self._add_buttons(box, "foot")
        box.addWidget(self.timer)
        box.addSpacing(4)
        box.addWidget(_line())
        box.addSpacing(6)
        box.addLayout(_row((2, 0, 0, 0), 2, self.avatar, self.person, None, self.languages))

    def _add_buttons(self, box: QVBoxLayout, place: str) -> None:
        for entry in PAGES:
            if entry.place == place:
                box.addWidget(self._buttons[entry.key])

    def _button(self, entry: PageEntry) -> NavButton:
        button = NavButton(self._theme, entry.icon)
        button.clicked.connect(lambda: self.page_chosen.emit(entry.key))
        self._group.addButton(button)
        return button

    def _flat(self, icon: str, menu: QMenu) -> QToolButton:
        button = ToolButton()
        button.setProperty("look", "flat")
        button.setIcon(self._theme.icon(icon) if icon else button.icon())
        button.setIconSize(QSize(14, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return button

    def _retranslate(self) -> None:
        self.setAccessibleName(tr("Pages"))
        self.brand.setText(tr("Wela"))
        self.daily.setText(tr("Daily work"))
        self.growth.setText(tr("Team growth"))
        self.more.setAccessibleName(tr("More"))
        self.more.setToolTip(tr("More"))
        for entry in PAGES:
            if entry.key in self._buttons:
                self._buttons[entry.key].setText(entry.text())
        self.languages.set_texts(["ไทย", "EN"], tr("Language"))
        self.languages.set_current(language())
        self._count_overdue()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _short(name: str, widget: QWidget, width: int) -> str:
    """A name on a button or in a menu, no wider than that; its & is no key."""
    return widget.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width).replace("&", "&&")


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("sidebar_line")
    line.setFixedHeight(1)
    return line


def _row(margins: tuple[int, int, int, int], spacing: int, *widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(*margins)
    row.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row
