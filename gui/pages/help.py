"""How to use Wela: the keys, and every measure explained; each figure's (i) leads to its section here."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.actions import ACTIONS, FIELD_KEYS, shown_shortcut
from gui.help.contents import ALIASES, topics
from gui.help.topic import Topic
from gui.language import tr
from gui.page import Page
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.widgets.buttons import quiet_button
from gui.widgets.card import Card
from gui.widgets.key_cap import key_cap
from gui.widgets.labels import plain_label
from gui.workspace import Workspace

KEYS = "keys"
_TEXT_WIDTH = 780
_LIST_WIDTH = 270


class HelpPage(Page):
    needs_team = False

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self._wanted = ""
        self.sections: dict[str, Card] = {}
        self.contents = QScrollArea()
        self.reader = QScrollArea()
        for area in (self.contents, self.reader):
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setFixedWidth(_LIST_WIDTH)
        self.contents.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.contents)
        row.addWidget(self.reader, 1)
        self.body.addLayout(row)
        self.finish()

    def title(self) -> str:
        return tr("How to use")

    def key_hints(self) -> list[tuple[str, str]]:
        return [("↑ ↓", tr("Scroll")), ("Esc", tr("Back"))]

    def receive(self, request: object) -> None:
        self.show_topic(str(request))

    def show_topic(self, key: str) -> None:
        """Bring a section to the top; an anchor that does not exist leaves the page as it is."""
        if ALIASES.get(key, key) in self.sections:
            self._wanted = ALIASES.get(key, key)
            QTimer.singleShot(0, self, self._scroll_to_wanted)
            self.reader.setFocus()

    def _scroll_to_wanted(self) -> None:
        """A moment later, when the sections have their places."""
        if self._wanted:
            self.reader.verticalScrollBar().setValue(self.sections[self._wanted].y())

    def retranslate(self) -> None:
        """The texts are few enough to be laid out anew."""
        self.reader.setAccessibleName(tr("Explanations"))
        self.sections = {}
        column = _column(self.reader)
        column.setSpacing(12)
        chapters = topics()
        for topic in (chapters[0], None, *chapters[1:]):
            key, card = (KEYS, self._keys()) if topic is None else (topic.key, _explain(topic))
            card.setMaximumWidth(_TEXT_WIDTH)
            self.sections[key] = card
            column.addWidget(card)
        column.addStretch()
        self._list_contents()
        if self._wanted:
            self.show_topic(self._wanted)

    def _list_contents(self) -> None:
        column = _column(self.contents)
        column.setSpacing(2)
        for key, card in self.sections.items():
            button = quiet_button(card.title.text(), clicked=lambda key=key: self.show_topic(key))
            button.setStyleSheet("text-align: left;")
            button.setToolTip(card.title.text())
            column.addWidget(button)
        column.addStretch()

    def _keys(self) -> Card:
        card = Card(tr("Keys"))
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = [(" · ".join(map(shown_shortcut, entry.shortcuts)), entry.text()) for entry in ACTIONS]
        rows += [(keys, text()) for keys, text in FIELD_KEYS]
        for place, (keys, text) in enumerate(rows):
            grid.addWidget(key_cap(keys), place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(plain_label(text), place, 1)
        card.body.addLayout(grid)
        card.body.addWidget(
            plain_label(tr("On a Thai layout the keys work in the same places."), "small", wrap=True)
        )
        return card


def _column(area: QScrollArea) -> QVBoxLayout:
    """A new empty column in the scroll area; the old one goes."""
    inside = QWidget()
    inside.setObjectName("scrolled")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 6, 0)
    area.setWidget(inside)
    return column


def _explain(topic: Topic) -> Card:
    card = Card(topic.title)
    for text in topic.rule:
        card.body.addWidget(plain_label(text, wrap=True))
    if topic.example:
        card.body.addWidget(_example(topic.example))
    return card


def _example(text: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName("example")
    box = QVBoxLayout(frame)
    box.setContentsMargins(12, 6, 12, 6)
    box.setSpacing(0)
    box.addWidget(plain_label(tr("Example"), "small"))
    box.addWidget(plain_label(text, wrap=True))
    return frame
