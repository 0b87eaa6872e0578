"""Bringing a file in: choose it, say what its columns hold and whom it names, look at what will happen, then do it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from gui.import_draft import ImportDraft
from gui.import_words import missing_sentence
from gui.import_work import STAND_IN, Checked, Examination, Opened
from gui.language import tr, translate_error
from gui.page import Page
from gui.settings import SettingsStore
from gui.tasks import run
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.import_columns import ColumnsPane
from gui.widgets.import_file import FilePane
from gui.widgets.import_jobs import ImportJobs
from gui.widgets.import_names import NamesPane
from gui.widgets.import_preview import PreviewPane
from gui.widgets.import_progress import ProgressStrip
from gui.widgets.import_result import ResultPane
from gui.widgets.import_steps import ImportSteps
from gui.workspace import Workspace
from models.errors import AppError, Cancelled, Conflict
from models.exchange.choices import NEW, Choices, person
from models.exchange.fields import KINDS, Kind

if TYPE_CHECKING:
    from models.changes import Change

FILE, COLUMNS, NAMES, PREVIEW, RESULT = range(5)


class ImportWizard(Page):
    topics: ClassVar[frozenset[str]] = frozenset(
        ("time_entry", "income", "expense", "team", "member", "project", "activity")
    )

    def __init__(self, workspace: Workspace, theme: Theme, settings: SettingsStore) -> None:
        super().__init__(workspace, theme, settings)
        self.today = date.today()
        self.steps, self.strip = ImportSteps(theme), ProgressStrip()
        self.file, self.columns, self.names = FilePane(theme), ColumnsPane(theme), NamesPane(theme)
        self.preview, self.result = PreviewPane(theme), ResultPane(theme)
        self.back = secondary_button(icon=theme.icon("arrow-left"), clicked=self.go_back)
        self.forward = primary_button(clicked=self.go_forward)
        self.stack = QStackedWidget()
        self.jobs = ImportJobs(self.strip, self)
        self.draft = ImportDraft(workspace, self.jobs, self)
        self._text = ""
        self._goes_on = self._member_asked = False
        self._build()
        self._connect()
        self.finish()

    # What the window asks

    def title(self) -> str:
        return tr("Import")

    def key_hints(self) -> list[tuple[str, str]]:
        if self.step() == RESULT:
            return [("Ctrl+Z", tr("Undo")), ("Esc", tr("Back"))]
        leave = tr("Cancel") if self.is_busy() else tr("Leave without writing")
        return [("Alt+→", tr("Next")), ("Alt+←", tr("Back")), ("Esc", leave)]

    def actions_table(self) -> dict[str, Callable[[], object]]:
        table: dict[str, Callable[[], object]] = {"next": self.go_forward, "previous": self.go_back}
        if self.is_busy():
            table["back"] = self.jobs.cancel
        if self.step() == PREVIEW:
            table["export"] = self.export_complaints
        return table

    def receive(self, request: object) -> None:
        """The path of a file opens it at once."""
        if isinstance(request, str | Path):
            self.restart()
            self.open_file(str(request))

    def present(self, data: Any) -> None:
        self._follow()

    def on_change(self, change: "Change") -> None:
        self._follow()

    # The way through

    def step(self) -> int:
        return self.stack.currentIndex()

    def is_busy(self) -> bool:
        return self.jobs.is_busy()

    def restart(self) -> None:
        """Forget the file and begin anew; what is being written is not stopped by it."""
        self.jobs.give_up()
        self._forget()
        self.draft.forget()
        self.file.show_file(None)
        self._go(FILE)

    def _forget(self) -> None:
        """What was chosen for the file before."""
        self._goes_on = self._member_asked = False
        self.names.names.forget()
        self.preview.show_preview(None, self._currency())

    def go_back(self) -> None:
        if not self.is_busy() and COLUMNS <= self.step() <= PREVIEW:
            self.message_bar.hide()
            self._go(self.step() - 1)

    def go_forward(self) -> None:
        if self.is_busy() or not self.forward.isEnabled():
            return
        self.message_bar.hide()
        steps = {FILE: partial(self._go, COLUMNS), COLUMNS: self._leave_columns, NAMES: self._leave_names}
        steps.get(self.step(), self._import)()

    def _go(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.steps.set_current(step)
        self._show_buttons()
        focus = {FILE: self.file.path, RESULT: self.result.see}.get(step, self.forward)
        if step == FILE and self.draft.file is not None:
            focus = self.forward
        if step == COLUMNS and self.columns.boxes:
            focus = next(iter(self.columns.boxes.values()))
        if step == NAMES and self.names.names.rowCount():
            focus = self.names.table
            focus.setCurrentIndex(self.names.names.index(0, 3))
        if step == NAMES and self.names.needs_member():
            focus = self.names.whose
        if step == PREVIEW and not self.forward.isEnabled():
            focus = self.preview.skip if self.preview.skip.isVisible() else self.back
        focus.setFocus()

    def _show_buttons(self) -> None:
        step, busy = self.step(), self.is_busy()
        self.back.setVisible(COLUMNS <= step <= PREVIEW)
        self.back.setEnabled(not busy)
        self.forward.setVisible(step != RESULT)
        ready = {
            FILE: self.draft.file is not None and self.draft.file.kind_is_clear,
            PREVIEW: self.preview.may_import(),
        }
        self.forward.setEnabled(not busy and ready.get(step, True))
        self.forward.setText(tr("Import") if step == PREVIEW else tr("Next"))
        self.stack.setEnabled(not busy)
        self.hints_changed.emit()

    # Step 1: the file

    def choose_file(self) -> None:
        folder = self.settings.recall("import/folder")
        kinds = f"{tr('Tables')} (*.csv *.tsv *.txt *.xlsx);;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), folder, kinds)
        if path:
            self.open_file(path)

    def open_file(self, path: str, encoding: str = "", kind: Kind | None = None) -> None:
        if self.workspace.team is None or self.is_busy():
            return
        self.message_bar.hide()
        if path != self.draft.path:
            self._forget()
            self.file.show_file(None, path)
        self.settings.remember("import/folder", str(Path(path).parent))
        self.draft.open(path, encoding, kind)

    def _choose_encoding(self, encoding: str) -> None:
        self.open_file(self.draft.path, encoding, _kind(self.file.kind.current()))

    def _choose_kind(self, key: str) -> None:
        kind = _kind(key)
        if kind is not None:
            self.draft.read_as(kind)

    def _take(self, opened: Opened) -> None:
        self._forget()
        self.file.show_file(opened, self.draft.path)
        self.columns.show_reading(opened.reading, is_remembered=opened.is_remembered)
        self._go(FILE)
        if opened.kind_is_clear:
            self._examine()
        else:
            self.file.kind.setFocus()

    # Step 2: the columns

    def _follow_columns(self) -> None:
        self.message_bar.hide()
        self._examine()

    def _examine(self) -> None:
        self._goes_on = False
        self.draft.examine(self.columns.mapping(), self.columns.days.order())

    def _examined(self, found: Examination) -> None:
        self.columns.show_examination(found, self._currency())
        goes_on, self._goes_on = self._goes_on, False
        if goes_on:
            self._leave_columns()

    def _leave_columns(self) -> None:
        missing = self.columns.missing()
        if missing:
            self.show_message(missing_sentence(missing), "warn")
            self.columns.focus_field(missing[0])
        elif self.draft.examination is None:
            self._goes_on = True  # as soon as the choice made last is understood
        elif self.columns.days.is_undecided():
            self.show_message(tr("Say first which reading of the days is right."), "warn")
            self.columns.days.ask()
        else:
            self._check(NAMES)

    # Step 3: the names

    def _check(self, then: int) -> None:
        """Plan the import, then show that step; show it at once when nothing has changed since the last plan."""
        if self.draft.examination is None or self.workspace.team is None:
            return
        done = partial(self._take_checked, then)
        if not self.draft.check(self._member(), self._choices(), self.today, done):
            self._go(then)

    def _member(self) -> str:
        if self._member_asked:
            return self.names.member()
        assert self.draft.file is not None
        remembered, me = self.draft.file.reading.mapping.member, self.workspace.member
        nobody_said = not {"member", "email"} & {*self.columns.mapping().columns}
        return remembered or (me.name if me is not None and nobody_said else "")

    def _choices(self) -> Choices:
        choices = self.names.names.choices()
        key = self.names.member_key()
        if self._member_asked and key not in ("", NEW):
            return replace(choices, members={**choices.members, person(self.names.member()): key})
        return choices

    def _take_checked(self, then: int, checked: Checked) -> None:
        plan = checked.preview.plan
        named = plan.reading.mapping.member
        if not self._member_asked:
            self._member_asked = True
            present = "" if named == STAND_IN else named or ""
            self.names.ask_member(checked.lacking, checked.members, present)
        alone = checked.lacking == "all"
        hidden = next((one for one in plan.names if alone and one.axis == "member"), None)
        self.names.show_checked(checked, hidden)
        self.preview.show_preview(checked.preview, self._currency())
        self._go(then)

    def _leave_names(self) -> None:
        unclear = self.names.names.unclear()
        if self.names.needs_member():
            self.show_message(tr("Say first whose hours these are."), "warn")
            self.names.focus_member()
        elif unclear is not None:
            text = tr("Two members could be {name}. Choose who is meant.")
            self.show_message(text.format(name=unclear.name), "warn")
            self.names.table.setFocus()
        else:
            self._check(PREVIEW)

    # Step 4: the preview, and the write

    def _import(self) -> None:
        if self.draft.checked is None or not self.preview.may_import():
            return
        from models.imports import bring_in

        plan = self.draft.checked.preview.plan
        self._text = tr("Import {file}").format(file=plan.reading.sheet.name)
        self.workspace.do(
            self._text,
            bring_in,
            plan,
            skip_rejected=self.preview.skip.isChecked(),
            progress=self.jobs.begin_write(tr("Writing the rows…")),
            backup_first=True,
            done=self._written,
            failed=self._not_written,
        )

    def _written(self, change: "Change") -> None:
        self.jobs.end()
        if self.draft.checked is not None:
            self.result.show_result(self.draft.checked.preview.plan, self._currency())
            self.draft.forget()
            self._go(RESULT)

    def _not_written(self, error: Exception) -> None:
        self.jobs.end()
        if isinstance(error, Cancelled):
            self._tell_cancelled()
        elif isinstance(error, Conflict):
            self.show_message(translate_error(error), "warn")
            self._look_again()
        elif isinstance(error, AppError):
            self.show_error(error)

    def see_rows(self) -> None:
        """The page and the days where the new rows stand."""
        from gui.item_models.amount_rows import AmountFilter
        from models.records import EntryFilter

        plan = self.result.plan
        if plan is None:
            return
        if plan.kind == "hours":
            whose = {*plan.members}
            member = whose.pop() if len(whose) == 1 else None
            self.open_page("time_log", EntryFilter(plan.first_day, plan.last_day, member=member))
        elif plan.kind == "income":
            self.open_page("income", AmountFilter(first=plan.first_day, last=plan.last_day))
        else:
            self.open_page("income")

    def undo(self) -> None:
        if self.workspace.undo_text == self._text:
            self.workspace.undo()

    def export_complaints(self) -> None:
        """Save the complaints as they are listed."""
        from models.exchange.spreadsheet import write_table

        if not self.preview.complaints.rowCount():
            return
        name = f"{Path(self.draft.path).stem}-complaints.csv"
        folder = self.settings.recall("import/folder")
        kinds = f"{tr('Tables')} (*.csv *.xlsx)"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the complaints"), str(Path(folder, name)), kinds)
        if not path:
            return
        titles, rows = self.preview.complaints.table()
        place = Path(path) if Path(path).suffix else Path(path).with_suffix(".csv")
        saved = tr("Saved: {file}").format(file=place.name)
        run(
            lambda _progress: write_table(place, titles, rows),
            lambda _nothing: self.show_message(saved, "ok"),
            self._say_failure,
            self,
        )

    # What happens meanwhile

    def _say_failure(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.show_error(error)
        if self.step() == FILE:
            self.file.show_file(self.draft.file, self.draft.path)
            self.file.path.setFocus()

    def _tell_cancelled(self) -> None:
        self.show_message(tr("Cancelled. Nothing was written."), "ok")
        (self.forward if self.forward.isEnabled() else self.file.path).setFocus()

    def _follow(self) -> None:
        """The team changed: what was planned may no longer hold."""
        if self.jobs.is_writing():
            return
        self.draft.outdate()
        if self.step() in (NAMES, PREVIEW):
            self._look_again()

    def _look_again(self) -> None:
        self.draft.outdate()
        if not self.is_busy():
            self._check(self.step())

    def _follow_history(self) -> None:
        if self.step() == RESULT:
            undone = self.workspace.redo_text == self._text != self.workspace.undo_text
            self.result.show_undone(undone, can_undo=self.workspace.undo_text == self._text)

    def _currency(self) -> str:
        return self.workspace.team.currency if self.workspace.team is not None else "THB"

    # Keys and files dropped on the page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
        elif focused is not self.file.path and not _within_table(focused):
            self.go_forward()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if self.is_busy() or not paths:
            return
        self.restart()
        self.open_file(paths[0])
        if len(paths) > 1:
            self.show_message(tr("One file at a time: the first one is opened."), "warn")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.step() == RESULT:
            self.restart()
        elif self.step() == FILE and self.draft.file is None:
            self.file.path.setFocus()

    # Building

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.header.add_right(self.back)
        self.header.add_right(self.forward)
        panes: tuple[QWidget, ...] = (self.file, self.columns, self.names, self.preview, self.result)
        for pane in panes:
            self.stack.addWidget(pane)
        self.body.addWidget(self.steps)
        self.body.addWidget(self.strip)
        self.body.addWidget(self.stack, 1)
        self._show_buttons()

    def _connect(self) -> None:
        self.jobs.changed.connect(self._show_buttons)
        self.jobs.cancelled.connect(self._tell_cancelled)
        self.draft.opened.connect(self._take)
        self.draft.examined.connect(self._examined)
        self.draft.failed.connect(self._say_failure)
        self.file.path_given.connect(self.open_file)
        self.file.choose_asked.connect(self.choose_file)
        self.file.encoding_chosen.connect(self._choose_encoding)
        self.file.kind_chosen.connect(self._choose_kind)
        self.columns.changed.connect(self._follow_columns)
        self.preview.skip_changed.connect(self._show_buttons)
        self.preview.export_asked.connect(self.export_complaints)
        self.result.undo_asked.connect(self.undo)
        self.result.rows_asked.connect(self.see_rows)
        self.result.again_asked.connect(self.restart)
        self.workspace.team_changed.connect(self.restart)
        self.workspace.history_changed.connect(self._follow_history)

    def retranslate(self) -> None:
        self.steps.set_texts((tr("File"), tr("Columns"), tr("People and projects"), tr("Preview")))
        self.back.setText(tr("Back"))
        for part in (self.strip, self.file, self.columns, self.names, self.preview, self.result):
            part.retranslate()
        self._show_buttons()


def _kind(key: str) -> Kind | None:
    kinds: dict[str, Kind] = {kind: kind for kind in KINDS}
    return kinds.get(key)


def _within_table(widget: QWidget | None) -> bool:
    """Whether Enter belongs to a table, or to what is being chosen in one of its cells."""
    while widget is not None and not isinstance(widget, QAbstractItemView):
        widget = widget.parentWidget()
    return widget is not None
