"""The keys of the quick entry as buttons: a Thai keyboard has neither @ nor #."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.language import tr
from gui.widgets.key_cap import key_cap
from gui.widgets.labels import plain_label


class SignHint(QToolButton):
    """A key cap and what it does. A click leaves the focus where it is: in the line."""

    def __init__(self, key: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("look", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = plain_label(role="caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(4)
        for label in (key_cap(key), self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        self.setFixedHeight(28)
        self.clicked.connect(lambda: clicked())

    def set_texts(self, words: str, name: str) -> None:
        """`words` beside the key; `name` says the whole to a screen reader."""
        self._words.setText(words)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.updateGeometry()

    def show_words(self, shown: bool) -> None:
        self._words.setVisible(shown)
        self.updateGeometry()

    def words_width(self) -> int:
        self._words.ensurePolished()
        return self._words.sizeHint().width() + 4

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SignHints(QWidget):
    def __init__(self, put_sign: Callable[[str], None], complete: Callable[[], object]) -> None:
        super().__init__()
        self.project = SignHint("@", lambda: put_sign("@"))
        self.activity = SignHint("#", lambda: put_sign("#"))
        self.tab = SignHint("Tab", complete)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._hints = (self.project, self.activity, self.tab)
        for hint in self._hints:
            row.addWidget(hint)
        self._has_words = True
        self.retranslate()

    def full_width(self) -> int:
        """How wide they are with their words."""
        hidden = 0 if self._has_words else sum(hint.words_width() for hint in self._hints)
        return self.sizeHint().width() + hidden

    def show_words(self, shown: bool) -> None:
        """Without words they are keys only, and tell the rest in their tooltips."""
        if shown != self._has_words:
            self._has_words = shown
            for hint in self._hints:
                hint.show_words(shown)

    def retranslate(self) -> None:
        self.project.set_texts(tr("project"), tr("Type @ and name a project"))
        self.activity.set_texts(tr("activity"), tr("Type # and name an activity"))
        self.tab.set_texts(tr("complete"), tr("Take the first name that fits"))
