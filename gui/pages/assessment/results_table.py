"""Every figure of a wave as tables: for reading closely, for screen readers and for copying."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessments.five_disciplines.results import DisciplineResult, ItemResult
from gui.assessment_charts import WaveCharts
from gui.assessment_words import (
    ShownResults,
    agreement_words,
    alpha_short,
    level_of,
    method_line,
    why_hidden_short,
)
from gui.charts.drawing import rounded
from gui.charts.ratings import exact, in_points
from gui.item_models.figures import FigureColumn, FigureTable, Value
from gui.language import language, tr
from gui.numbers import format_percent
from gui.pages.assessment.results_pane import ResultsPane
from gui.theme import Theme
from gui.widgets.buttons import icon_button, name_button
from gui.widgets.card import Card
from gui.widgets.figure_view import FigureView, as_text
from gui.widgets.labels import plain_label

_NARROWEST = 36  # a column of counts


class TablePane(ResultsPane):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.disciplines, self.items = _TableCard(theme), _TableCard(theme)
        self.method = plain_label(role="caption", wrap=True)
        self.disciplines.body.addWidget(self.method)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for card, share in ((self.disciplines, 4), (self.items, 3)):
            card.told.connect(self.told)
            box.addWidget(card, share)

    def present(self, shown: ShownResults, charts: WaveCharts, discipline: str) -> None:
        results = shown.results
        overall = (tr("All disciplines"), results.n, None, results.overall)
        width = len(_discipline_columns())
        total: tuple[Value, ...] = (*overall, *[None] * (width - len(overall)))
        lines = [(one.key, _discipline_line(shown, one)) for one in results.disciplines]
        self.disciplines.show_rows(tr("Disciplines"), _discipline_columns(), lines, total)
        self.method.setText(method_line(shown))
        rows = [(one.key, _item_line(shown, one)) for one in results.items]
        self.items.show_rows(tr("Items"), _item_columns(shown), rows)

    def take_focus(self) -> None:
        self.disciplines.view.setFocus()


class _TableCard(Card):
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.model = FigureTable(self)
        self.view = FigureView(self.model)
        self.view.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.copy = icon_button(theme.icon("copy", "ui.text3"), clicked=self._copy)
        self.copy.setProperty("look", "flat")
        self.head.addWidget(self.copy)
        self.body.setContentsMargins(16, 4, 16, 6)
        self.body.addWidget(self.view, 1)

    def show_rows(
        self,
        title: str,
        columns: list[FigureColumn],
        rows: list[tuple[str, tuple[Value, ...]]],
        total: tuple[Value, ...] | None = None,
    ) -> None:
        self.set_title(title)
        self.view.setAccessibleName(title)
        name_button(self.copy, tr("Copy the table: {title}").format(title=title))
        self.model.show_rows(columns, rows, total)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.model))
        self.told.emit(tr("The table was copied."))


def _number(title: str, places: int = 2, show: Callable[[float | None], str] | None = None) -> FigureColumn:
    """Points of the scale, or another measure without a unit."""
    return FigureColumn(
        title,
        show or (lambda value: in_points(value, places)),
        lambda value: None if value is None else rounded(exact(value), places + 1),
    )


def _words(title: str) -> FigureColumn:
    return FigureColumn(title, is_text=True)


def _percent(value: float | None) -> str:
    return "–" if value is None else format_percent(exact(value))


def _discipline_columns() -> list[FigureColumn]:
    return [
        _words(tr("Discipline")),
        FigureColumn("n"),
        FigureColumn("k"),
        _number(tr("Now")),
        _number(tr("SD")),
        _number("AD_M"),
        _words(tr("Agreement")),
        _number(tr("Dream")),
        _number(tr("Gap")),
        _number("PNI", show=_percent),
        _number("r_wg"),
        _number(tr("r_wg skewed")),
        _words(tr("Alpha (95 %)")),
        FigureColumn(tr("Prorated")),
    ]


def _discipline_line(shown: ShownResults, found: DisciplineResult) -> tuple[Value, ...]:
    agreed = (
        why_hidden_short(shown, found.n) if found.mean is None else agreement_words(level_of(shown, found))
    )
    return (
        shown.name(found.key),
        found.n,
        found.k,
        found.mean,
        found.sd,
        found.ad_m,
        agreed,
        found.dream_mean,
        found.gap,
        found.pni,
        found.rwg_uniform,
        found.rwg_skewed,
        alpha_short(found.alpha),
        found.prorated,
    )


def _item_columns(shown: ShownResults) -> list[FigureColumn]:
    points = [FigureColumn(str(point)) for point in shown.instrument.scale.points]
    return [
        _words(tr("Item")),
        FigureColumn(tr("People")),
        FigureColumn(tr("Not counted")),
        *points,
        _number(tr("Mean")),
        _number(tr("SD")),
        _number(tr("AD")),
        _words(tr("Note")),
    ]


def _item_line(shown: ShownResults, found: ItemResult) -> tuple[Value, ...]:
    number, item = shown.item(found.key)
    points = shown.instrument.scale.points
    counts = [None] * len(points) if found.counts is None else [*found.counts.values()]
    notes = [tr("reversed")] if item.reverse else []
    notes += [why_hidden_short(shown, found.n)] if found.suppressed else []
    return (
        f"{number}. {item.text.in_language(language())}",
        found.n,
        shown.results.n - found.n,
        *counts,
        found.mean,
        found.sd,
        found.ad,
        ", ".join(notes),
    )
