"""The teams that take part in a workshop; the one at work always does."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.language import tr
from gui.widgets.labels import plain_label


class TeamBoxes(QWidget):
    """A tick a team; not shown where the database has one team only."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(role="small")
        self.boxes: dict[str, QCheckBox] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self.title)

    def offer(self, teams: Sequence[tuple[str, str]], always: str) -> None:
        """Teams are (key, name); `always` is the key of the one that takes part in any case."""
        known = dict(teams)
        if known.keys() != self.boxes.keys():
            self._make(known)
        for key, box in self.boxes.items():
            box.setText(known[key].replace("&", "&&"))
            box.setEnabled(key != always)
            if key == always:
                box.setChecked(True)
        self.setVisible(len(known) > 1)

    def keys(self) -> list[str]:
        return [key for key, box in self.boxes.items() if box.isChecked()]

    def tick(self, keys: Iterable[str]) -> None:
        wanted = set(keys)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted or not box.isEnabled())

    def retranslate(self) -> None:
        self.title.setText(tr("Teams that take part"))

    def _make(self, keys: Iterable[str]) -> None:
        for box in self.boxes.values():
            box.deleteLater()
        self.boxes = {key: QCheckBox() for key in keys}
        for box in self.boxes.values():
            box.toggled.connect(self.ticked)
            self._box.addWidget(box)
