"""The answers to the items of one discipline, with the way to the one before and the one after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.assessment_charts import WaveCharts
from gui.assessment_words import ShownResults
from gui.charts.item_distribution import lowest
from gui.language import tr
from gui.pages.assessment.results_look import color_of, icon_of
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.chart_card import ChartCard
from gui.widgets.view_switch import ViewSwitch


class ItemsCard(ChartCard):
    """`stepped` asks for the discipline before (−1) or after (1); `with_form` offers the two forms of bars."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, *, with_form: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, "answers", scrolls=True, parent=parent)
        self._shown: tuple[ShownResults, WaveCharts, str] | None = None
        self._icon = QLabel()
        self.head.insertWidget(0, self._icon)
        self.before = icon_button(theme.icon("chevron-left"), clicked=lambda: self.stepped.emit(-1))
        self.after = icon_button(theme.icon("chevron-right"), clicked=lambda: self.stepped.emit(1))
        self.form = ViewSwitch(("diverging", "stacked"), small=True)
        self.form.chosen.connect(self._draw_again)
        self.form.setVisible(with_form)
        for widget in (self.form, self.before, self.after):
            self.head.insertWidget(self.head.count() - 1, widget)
        theme.changed.connect(self._draw_icon)

    def show_discipline(self, shown: ShownResults, charts: WaveCharts, key: str) -> None:
        self._shown = shown, charts, key
        self._draw_icon()
        self._draw_again()

    def retranslate(self) -> None:
        self.form.set_texts((tr("Two sides"), tr("One bar")), tr("Form of the bars"))
        name_button(self.before, tr("Discipline before"))
        name_button(self.after, tr("Discipline after"))

    def _draw_again(self) -> None:
        if self._shown is None:
            return
        shown, charts, key = self._shown
        form = "stacked" if self.form.current() == "stacked" else "diverging"
        draw = charts.items(key, form)
        self.show_chart(shown.short_name(key), tr("number of people"), draw, lowest(len(shown.items(key))))

    def _draw_icon(self) -> None:
        if self._shown is not None:
            shown, _, key = self._shown
            name, color = icon_of(shown, key), color_of(shown, key)
            self._icon.setPixmap(self._theme.pixmap(name, color, 20, self.devicePixelRatioF()))
