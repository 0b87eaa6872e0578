"""What is compared: the wave and the period before and after, the basis of income, and the hours of the event."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.language import tr
from gui.theme import Theme
from gui.tooltips import plain_tooltip
from gui.widgets.buttons import quiet_button
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.filter_box import FilterBox
from gui.widgets.info_link import InfoLink
from gui.widgets.period_field import PeriodField
from gui.workshop_figures import WorkshopFigures
from models.schema import BASES

if TYPE_CHECKING:
    from models.waves import Wave

_WAVE_WIDTH, _NAME_WIDTH = 250, 240  # pixels a longer name is cut to


class FilterRows(QWidget):
    """`wave_chosen(column, key or None)`, `periods_chosen(values)`, `basis_chosen(basis)`, `leave_out_chosen(bool)`."""

    wave_chosen = Signal(str, object)
    periods_chosen = Signal(object)
    basis_chosen = Signal(str)
    leave_out_chosen = Signal(bool)
    activity_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.before_wave, self.after_wave, self.basis = FilterBox(), FilterBox(), FilterBox()
        self.before, self.after = PeriodField(theme), PeriodField(theme)
        self.note = ElidedLabel(role="small")
        self.leave_out, self.activity = QCheckBox(), quiet_button(clicked=self.activity_asked.emit)
        self._arrow = QLabel()
        self._layout()
        self._connect()
        theme.changed.connect(self._draw)
        self._draw()

    def show_workshop(self, figures: WorkshopFigures, waves: "Sequence[Wave]") -> None:
        workshop, part = figures.workshop, figures.part
        choices = [("", tr("None chosen yet")), *((one.key, _wave_name(one)) for one in waves)]
        self.before_wave.set_choices(choices, part.before_wave or "")
        self.after_wave.set_choices(choices, part.after_wave or "")
        self.before.set_span(workshop.before_first, workshop.before_last)
        self.after.set_span(workshop.after_first, workshop.after_last)
        bases = (tr("by day"), tr("as received"), tr("by hours"))
        self.basis.set_choices(list(zip(BASES, bases, strict=True)), workshop.basis)
        self.note.setText(_note(workshop.basis))
        self._show_activity(figures)

    def _show_activity(self, figures: WorkshopFigures) -> None:
        name = figures.activities.get(figures.part.activity or "", "")
        with QSignalBlocker(self.leave_out):
            self.leave_out.setChecked(figures.part.leave_out and bool(name))
        words, elide = tr("Leave out hours of the workshop itself: {activity}"), Qt.TextElideMode.ElideRight
        short = self.leave_out.fontMetrics().elidedText(name, elide, _NAME_WIDTH)
        self.leave_out.setText(words.format(activity=short).replace("&", "&&"))
        self.leave_out.setAccessibleName(words.format(activity=name))
        self.leave_out.setToolTip(plain_tooltip(name if short != name else ""))
        self.leave_out.setVisible(bool(name))
        self.activity.setVisible(not name)

    def take_focus(self) -> None:
        self.before_wave.box.setFocus()

    def retranslate(self) -> None:
        self.before_wave.set_label(tr("Before"))
        self.after_wave.set_label(tr("After"))
        self.basis.set_label(tr("Income", "filter"))
        for field, name in ((self.before, tr("Period before")), (self.after, tr("Period after"))):
            field.setToolTip(name)
        self.activity.setText(tr("Leave out hours of the workshop itself…"))

    def _layout(self) -> None:
        for box, color in (
            (self.before_wave, "before_after.before"),
            (self.after_wave, "before_after.after"),
        ):
            box.setMaximumWidth(_WAVE_WIDTH)
            place = box.layout()
            assert isinstance(place, QHBoxLayout)
            place.insertWidget(0, _Dot(self._theme, color))
        for period in (self.before, self.after):
            period.setIcon(QIcon())
            period.setFixedHeight(36)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        for widget in (self.before_wave, self.before, self._arrow, self.after_wave, self.after):
            first.addWidget(widget)
        first.addStretch()
        for widget in (self.basis, InfoLink("bases", self._theme)):
            second.addWidget(widget)
        second.addWidget(self.note, 1)
        for widget in (self.leave_out, self.activity):
            second.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(first)
        box.addLayout(second)

    def _connect(self) -> None:
        for box, column in ((self.before_wave, "before_wave"), (self.after_wave, "after_wave")):
            box.chosen.connect(lambda key, column=column: self.wave_chosen.emit(column, key or None))
        for field, when in ((self.before, "before"), (self.after, "after")):
            field.picked.connect(
                lambda first, last, when=when: self.periods_chosen.emit(
                    {f"{when}_first": first, f"{when}_last": last}
                )
            )
        self.basis.chosen.connect(self.basis_chosen)
        self.leave_out.toggled.connect(self.leave_out_chosen)

    def _draw(self) -> None:
        self._arrow.setPixmap(self._theme.pixmap("arrow-right", "ui.text2", 18, self.devicePixelRatioF()))


class _Dot(QWidget):
    """The colour of a side, as on the charts."""

    def __init__(self, theme: Theme, color: str) -> None:
        super().__init__()
        self._theme, self._path = theme, color
        self.setFixedSize(12, 12)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.color(self._path)))
        painter.drawEllipse(self.rect())


def _wave_name(wave: "Wave") -> str:
    return tr("{name} (open)").format(name=wave.name) if wave.closed is None else wave.name


def _note(basis: str) -> str:
    return {
        "by_day": tr("Each income is spread evenly over the days it covers."),
        "cash": tr("All of an income counts on the day it came."),
        "by_hours": tr("A grant has nearly one rate over its span: before and after in it hardly differ."),
    }[basis]
