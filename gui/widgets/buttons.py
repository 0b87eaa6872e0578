"""Buttons of the design: at most one filled one in a page header, all others quiet."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

_ICON = QSize(18, 18)
_ICON_AND_GAP = QSize(24, 18)


class ToolButton(QToolButton):
    """Enter presses it like any other button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def primary_button(
    text: str = "", icon: QIcon | None = None, clicked: Callable[[], object] | None = None
) -> QPushButton:
    """The one filled button of a page or form. Its icon should have the colour ui.on_accent."""
    return _button("primary", text, icon, clicked)


def secondary_button(
    text: str = "", icon: QIcon | None = None, clicked: Callable[[], object] | None = None
) -> QPushButton:
    return _button("secondary", text, icon, clicked)


def danger_button(
    text: str = "", icon: QIcon | None = None, clicked: Callable[[], object] | None = None
) -> QPushButton:
    return _button("danger", text, icon, clicked)


def quiet_button(
    text: str = "", icon: QIcon | None = None, clicked: Callable[[], object] | None = None
) -> QPushButton:
    """A button that looks like a link."""
    return _button("quiet", text, icon, clicked)


def icon_button(icon: QIcon, name: str = "", clicked: Callable[[], object] | None = None) -> QToolButton:
    """A square button; `name` is its accessible name and tooltip, set again with name_button()."""
    button = ToolButton()
    button.setProperty("look", "icon")
    button.setIcon(icon)
    button.setIconSize(_ICON)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    name_button(button, name)
    if clicked is not None:
        button.clicked.connect(lambda: clicked())
    return button


def name_button(button: QToolButton | QPushButton, name: str) -> None:
    """Name a button that shows an icon only."""
    button.setAccessibleName(name)
    button.setToolTip(name)


def _button(look: str, text: str, icon: QIcon | None, clicked: Callable[[], object] | None) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("look", look)
    button.setAutoDefault(True)  # Enter presses it while it has the focus, on every desktop
    if icon is not None:
        button.setIcon(icon)
        button.setIconSize(_ICON_AND_GAP)
    if clicked is not None:
        button.clicked.connect(lambda: clicked())
    return button
