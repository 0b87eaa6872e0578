"""The filter row of the income page: kind, project, words. The days are chosen in the page's header."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from gui.item_models.amount_rows import KINDS, WITHOUT, kind_name
from gui.language import tr
from gui.theme import Theme
from gui.widgets.buttons import quiet_button
from gui.widgets.filter_box import FilterBox


class AmountFilters(QWidget):
    """`changed` when a person narrowed or widened what is shown."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.project = FilterBox(), FilterBox()
        self.text = QLineEdit()
        self.text.setMinimumWidth(220)
        self.text.setMinimumHeight(36)
        self.text.setClearButtonEnabled(True)
        icon: QIcon = theme.icon("search", "ui.text3")
        self.text.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self.clear = quiet_button(clicked=self.reset)
        self.kind.chosen.connect(self._tell)
        self.project.chosen.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in (self.kind, self.project):
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.text.setMaximumWidth(320)
        for widget in (self.kind, self.project, self.text, self.clear):
            row.addWidget(widget)
        row.addStretch()
        self._projects: Sequence[tuple[str, str]] = ()
        self.clear.hide()

    def offer(self, projects: Sequence[tuple[str, str]]) -> None:
        """Projects as (key, name); what is chosen stays chosen."""
        self._projects = projects
        self.project.set_choices(
            [("", tr("All projects")), (WITHOUT, tr("Without a project")), *self._projects]
        )

    def choose(self, *, kind: str = "", project: str = "", text: str = "") -> None:
        """Set all of it at once, as when another page opens this one."""
        self.kind.set_current(kind)
        self.project.set_current(project)
        self.text.blockSignals(True)
        self.text.setText(text)
        self.text.blockSignals(False)
        self._tell()

    def reset(self) -> None:
        self.choose()

    def is_narrow(self) -> bool:
        return bool(self.kind.current() or self.project.current() or self.text.text().strip())

    def retranslate(self) -> None:
        self.kind.set_label(tr("Kind"))
        self.kind.set_choices([("", tr("All kinds")), *((kind, kind_name(kind)) for kind in KINDS)])
        self.project.set_label(tr("Project"))
        self.offer(self._projects)
        self.text.setPlaceholderText(tr("Search source or note"))
        self.text.setAccessibleName(tr("Search source or note"))
        self.clear.setText(tr("Show all"))

    def _tell(self) -> None:
        self.clear.setVisible(self.is_narrow())
        self.changed.emit()
