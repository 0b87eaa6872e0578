"""The results of one closed wave: the finding in words first, then five ways to look at it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.assessment_charts import WaveCharts
from gui.assessment_words import ShownResults, answered, finding, limits_sentence, wording_note
from gui.language import tr
from gui.pages.assessment.results_guide import GuidePane
from gui.pages.assessment.results_items import ItemsPane
from gui.pages.assessment.results_overview import OverviewPane
from gui.pages.assessment.results_pane import ResultsPane
from gui.pages.assessment.results_shape import ShapePane
from gui.pages.assessment.results_table import TablePane
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.insight_line import InsightLine
from gui.widgets.labels import plain_label
from gui.widgets.view_switch import ViewSwitch

_PANES: dict[str, type[ResultsPane]] = {
    "overview": OverviewPane,
    "items": ItemsPane,
    "shape": ShapePane,
    "table": TablePane,
    "guide": GuidePane,
}


class ResultsView(QWidget):
    """`views` is the switch for the page's header. `told` and `failed` are for its status and message bars.

    A pane is made when it is first looked at, and shows a wave when it is looked at again.
    """

    told = Signal(str)
    failed = Signal(object)
    hints_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownResults | None = None
        self._discipline = ""
        self._panes: dict[str, ResultsPane] = {}
        self.views = ViewSwitch(tuple(_PANES))
        self.views.chosen.connect(self.show_view)
        self.insight = InsightLine(theme)
        self.answered = plain_label(role="small")
        self.stack, self.empty = QStackedWidget(), EmptyState()
        self.foot = ElidedLabel(role="caption")
        self._lay_out()
        theme.changed.connect(self._present_pane)
        self.retranslate()

    # What the page asks

    def present(self, shown: ShownResults | None) -> None:
        """Show a closed wave; None while there is none."""
        self._shown = shown
        known = [] if shown is None else [one.key for one in shown.results.disciplines]
        if self._discipline not in known and shown is not None:
            self._discipline = _first_choice(shown)
        self._show()

    def show_view(self, key: str) -> None:
        """ "overview", "items", "shape", "table" or "guide"."""
        self.views.set_current(key)
        self._show()
        if self.isVisible() and self._shown is not None and not self.views.isAncestorOf(self._focused()):
            self.pane.take_focus()
        self.hints_changed.emit()

    def choose(self, discipline: str) -> None:
        """Show the items of a discipline; the view stays."""
        if discipline != self._discipline:
            self._discipline = discipline
            self._present_pane()

    def step(self, count: int) -> None:
        """To the discipline before or after; at the ends it goes round."""
        if self._shown is not None:
            keys = [one.key for one in self._shown.results.disciplines]
            self.choose(keys[(keys.index(self._discipline) + count) % len(keys)])

    @property
    def discipline(self) -> str:
        return self._discipline

    @property
    def pane(self) -> ResultsPane:
        return self._pane(self.views.current())

    def actions_table(self) -> dict[str, Callable[[], object]]:
        return {"previous": lambda: self.step(-1), "next": lambda: self.step(1)}

    def key_hints(self) -> list[tuple[str, str]]:
        if self._shown is None:
            return []
        if self.views.current() == "overview":
            return [("↑ ↓", tr("Choose a discipline")), ("Enter", tr("See its items"))]
        if self.views.current() == "items":
            return [("Alt+← →", tr("Choose a discipline")), ("↑ ↓", tr("Choose an item"))]
        return []

    def take_focus(self) -> None:
        if self._shown is not None:
            self.pane.take_focus()

    def retranslate(self) -> None:
        texts = (tr("Overview"), tr("Items"), tr("Shape"), tr("Table"), tr("Guide"))
        self.views.set_texts(texts, tr("View"))
        self.empty.set_texts(tr("No wave is closed yet. Results appear when a wave is closed."))
        for pane in self._panes.values():
            pane.retranslate()
        self._show()

    # Showing

    def _lay_out(self) -> None:
        line = self.insight.layout()
        assert line is not None
        line.addWidget(self.answered)
        self.stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.insight)
        box.addWidget(self.stack, 1)
        box.addWidget(self.foot)

    def _pane(self, key: str) -> ResultsPane:
        if key not in self._panes:
            pane = self._panes[key] = _PANES[key](self._theme)
            pane.told.connect(self.told)
            pane.failed.connect(self.failed)
            pane.chosen.connect(self.choose)
            pane.stepped.connect(self.step)
            pane.items_asked.connect(lambda: self.show_view("items"))
            pane.retranslate()
            self.stack.addWidget(pane)
        return self._panes[key]

    def _show(self) -> None:
        shown = self._shown
        for widget in (self.insight, self.foot):
            widget.setVisible(shown is not None)
        if shown is None:
            self.stack.setCurrentWidget(self.empty)
            return
        self.insight.show_insight(*finding(shown))
        self.answered.setText(answered(shown))
        self.foot.setText(" ".join(filter(None, (limits_sentence(), wording_note(shown)))))
        self._present_pane()

    def _present_pane(self) -> None:
        if self._shown is not None:
            charts = WaveCharts(self._shown, self._theme.chart_style())
            self.pane.present(self._shown, charts, self._discipline)
            self.stack.setCurrentWidget(self.pane)

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self


def _first_choice(shown: ShownResults) -> str:
    """The discipline with the widest gap: the finding speaks of it."""
    gaps = {one.key: one.gap for one in shown.results.disciplines if one.gap is not None}
    return max(gaps, key=lambda key: gaps[key]) if gaps else shown.results.disciplines[0].key
