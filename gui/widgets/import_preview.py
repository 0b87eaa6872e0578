"""Step 4 of an import: what will happen, in figures, row by row, and everything there is to complain about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.dates import format_period
from gui.import_words import grouped_duration
from gui.item_models.figures import FigureColumn, FigureTable
from gui.item_models.import_preview import ImportRows, Preview, Told, complaints
from gui.language import tr
from gui.numbers import format_money, format_number
from gui.theme import Theme
from gui.widgets.buttons import secondary_button
from gui.widgets.card import Card
from gui.widgets.import_table import ImportTable
from gui.widgets.kpi_tile import KpiTile
from gui.widgets.labels import plain_label, restyle
from gui.widgets.view_switch import ViewSwitch
from models.exchange.plan import ImportPlan

_ROW_SHARES = {"hours": {5: 3, 6: 3, 7: 3, 8: 3}, "income": {5: 3, 6: 3, 7: 3}, "expense": {4: 3, 5: 3, 6: 3}}


class PreviewPane(QWidget):
    """`skip_changed` when rejected rows may or may not be left out; `export_asked` for the complaints."""

    skip_changed = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._currency = "THB"
        self.tiles = [KpiTile(theme) for _ in range(4)]
        self.verdict_frame = QFrame()
        self.verdict = plain_label(wrap=True)
        self.skip = QCheckBox()
        self.views = ViewSwitch(("rows", "complaints"))
        self.export = secondary_button(icon=theme.icon("download"), clicked=self.export_asked.emit)
        self.rows, self.complaints = ImportRows(theme, self), FigureTable(self)
        self.row_table = ImportTable(self.rows)
        self.complaint_table = ImportTable(self.complaints, {3: 1})
        self._tables = QStackedWidget()
        self._build()

    def show_preview(self, preview: Preview | None, currency: str) -> None:
        self._preview, self._currency = preview, currency
        self.skip.setChecked(False)
        self.rows.show_preview(preview, currency)
        if preview is not None:
            self.row_table.share(_ROW_SHARES[preview.plan.kind])
            self.row_table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
            self.complaint_table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._show(preview.told)
            complaining = bool(preview.plan.rejected)
            self._show_view("complaints" if complaining else "rows")

    def may_import(self) -> bool:
        """Whether there is anything to store, and rejected rows are left out knowingly."""
        plan = self._preview and self._preview.plan
        return bool(plan and plan.rows and (self.skip.isChecked() or not plan.rejected))

    def _show(self, told: Sequence[Told]) -> None:
        preview = self._preview
        assert preview is not None
        plan = preview.plan
        self._show_tiles(plan)
        text, tone = _verdict(preview)
        self.verdict.setText(text)
        restyle(self.verdict_frame, "tone", tone)
        self.skip.setVisible(bool(plan.rejected and plan.rows))
        count = len(told)
        self.views.set_texts(
            (
                tr("Rows: {n}").format(n=format_number(len(preview.rows))),
                tr("Complaints: {n}").format(n=format_number(count)),
            ),
            tr("Show"),
        )
        self.export.setVisible(bool(count))
        titles = (tr("Row"), tr("Column"), tr("What happens"), tr("Reason"))
        columns = [FigureColumn(title, str, is_text=True) for title in titles]
        self.complaints.show_rows(columns, [("", complaint) for complaint in told])

    def _show_tiles(self, plan: ImportPlan) -> None:
        first, last = plan.first_day, plan.last_day
        made = plan.created
        count = len(made.members) + len(made.projects) + len(made.activities)
        self.tiles[0].show_figure(tr("Will be brought in"), format_number(len(plan.rows)), tr("rows"))
        self.tiles[0].show_change(before=_left_out(plan))
        self.tiles[1].show_figure(*self._total(plan))
        self.tiles[1].show_change(before=format_period(first, last) if first and last else "–")
        self.tiles[2].show_figure(tr("Already there"), format_number(len(plan.duplicates)), tr("rows"))
        self.tiles[2].show_change(before=tr("stay as they are") if plan.duplicates else "–")
        self.tiles[3].show_figure(tr("Will be added to the team"), format_number(count))
        self.tiles[3].show_change(before=_created(plan))
        self.tiles[3].setToolTip("")

    def _total(self, plan: ImportPlan) -> tuple[str, str, str]:
        if plan.kind == "hours":
            return tr("Hours in all"), grouped_duration(plan.seconds), tr("h")
        minor = plan.income_minor if plan.kind == "income" else plan.expense_minor
        name = tr("Income in all") if plan.kind == "income" else tr("Expenses in all")
        return name, format_money(minor, self._currency), ""

    def _show_view(self, view: str) -> None:
        self.views.set_current(view)
        self._tables.setCurrentIndex(0 if view == "rows" else 1)

    # Building

    def _build(self) -> None:
        self.views.chosen.connect(self._show_view)
        self.skip.toggled.connect(lambda _on: self.skip_changed.emit())
        for table in (self.row_table, self.complaint_table):
            table.setSortingEnabled(True)
            self._tables.addWidget(table)
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in self.tiles:
            tile.change.hide()  # nothing here is compared; its room would push the line below aside
            tiles.addWidget(tile, 1)
        self.verdict_frame.setObjectName("message_bar")
        line = QHBoxLayout(self.verdict_frame)
        line.setContentsMargins(14, 6, 14, 6)
        line.setSpacing(12)
        line.addWidget(self.verdict, 1)
        line.addWidget(self.skip)
        card = Card()
        head = QHBoxLayout()
        head.setContentsMargins(15, 8, 11, 8)
        head.addWidget(self.views)
        head.addStretch()
        head.addWidget(self.export)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.setSpacing(0)
        card.body.addLayout(head)
        card.body.addWidget(self._tables, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(tiles)
        box.addWidget(self.verdict_frame)
        box.addWidget(card, 1)

    def retranslate(self) -> None:
        self.skip.setText(tr("Leave the rejected rows out"))
        self.skip.setMinimumWidth(self.skip.sizeHint().width() + 10)  # room for the frame of the focus
        self.export.setText(tr("Save the complaints as CSV"))
        self.row_table.setAccessibleName(tr("Rows of the file"))
        self.complaint_table.setAccessibleName(tr("Complaints"))
        self.rows.retranslate()
        if self._preview is not None:
            self._show(complaints(self._preview.plan))


def _verdict(preview: Preview) -> tuple[str, str]:
    """What can be done now, in one sentence, and its tone."""
    plan, rejected = preview.plan, preview.rejected_rows()
    if not plan.rows and not rejected:
        if plan.duplicates:
            return tr("Everything in this file is already there. Nothing needs to be done."), "ok"
        return tr("There is nothing in this file to bring in."), "warn"
    if not plan.rows:
        return tr("No row of this file can be stored. Correct the file, or go back to its columns."), "danger"
    if rejected:
        text = tr("Rows that cannot be stored: {n}. Correct the file and open it again, or leave them out.")
        return text.format(n=format_number(rejected)), "danger"
    if plan.warnings:
        text = tr("Everything can be stored. Rows that are possible but doubtful: {n}.")
        return text.format(n=format_number(len({one.row for one in plan.warnings}))), "warn"
    return tr("Everything is in order. Nothing has been written yet."), "ok"


def _left_out(plan: ImportPlan) -> str:
    return tr("of {n} in the file").format(n=format_number(plan.total_rows))


def _created(plan: ImportPlan) -> str:
    made = plan.created
    counts = (
        (len(made.members), tr("Members: {n}")),
        (len(made.projects), tr("Projects: {n}")),
        (len(made.activities), tr("Activities: {n}")),
    )
    return " · ".join(text.format(n=format_number(count)) for count, text in counts if count) or "–"
