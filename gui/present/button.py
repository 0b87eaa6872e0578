"""The button that presents, for the header of a page, with a small one beside it that arranges the slides."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button, primary_button, secondary_button


class PresentButton(QWidget):
    """Runs the window's own actions, so that a page knows nothing of the presentation; sets its texts itself.

    `narrow` shows an icon alone, for a header that is full.
    """

    def __init__(
        self, theme: Theme, *, primary: bool = False, narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._narrow = narrow
        colour = "ui.on_accent" if primary else "ui.text2"
        make = primary_button if primary else secondary_button
        self.present = make(icon=theme.icon("presentation", colour), clicked=lambda: self._trigger("present"))
        self.arrange = icon_button(theme.icon("list"), clicked=lambda: self._trigger("arrange_slides"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.present)
        row.addWidget(self.arrange)
        self.arrange.setVisible(not narrow)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        name_button(self.present, tr("Present (F5)"))
        if not self._narrow:
            self.present.setText(tr("Present"))
        name_button(self.arrange, tr("Arrange the slides (Shift+F5)"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _trigger(self, name: str) -> None:
        action = self.window().findChild(QAction, name)
        if isinstance(action, QAction):
            action.trigger()
