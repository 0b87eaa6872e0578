"""Goes on with a week that a crash, or another week, has interrupted: what was open opens, what was sent is saved."""

from collections.abc import Iterable

from gui.item_models.week_cells import WeekCells
from gui.item_models.week_hours import Cell
from gui.pages.time_log.week_board import WeekBoard
from gui.pages.time_log.week_drafts import WeekDrafts


class WeekInterrupted:
    def __init__(self, board: WeekBoard, model: WeekCells, drafts: WeekDrafts) -> None:
        self._board, self._model, self._drafts = board, model, drafts

    def reopen(self) -> None:
        """A note and a cell that were half typed, unless a person is typing again."""
        sheet, grid = self._model.sheet, self._board.grid
        if sheet is None or grid.hours.line is not None:
            return
        drafts = self._drafts.take(sheet.hours)
        self._show_rows(draft.cell for draft in drafts)
        for draft in drafts:
            index = self._model.index_of(draft.cell)
            if index.isValid() and not draft.is_note:
                grid.setFocus()
                grid.reopen(index, draft.text)
            elif index.isValid() and self._board.note_line.isHidden():
                self._board.open_note(index, draft.text)

    def save_again(self) -> None:
        """Hours that were handed over and had not arrived."""
        sheet = self._model.sheet
        if sheet is None:
            return
        with self._drafts.together():
            sent = self._drafts.take_sent(sheet.hours)
            self._show_rows(sent)
            places = ((self._model.index_of(cell), seconds) for cell, seconds in sent.items())
            hours = {(index.row(), index.column()): seconds for index, seconds in places if index.isValid()}
            self._model.set_hours(hours)

    def _show_rows(self, cells: Iterable[Cell]) -> None:
        """Cells of rows that hold nothing yet have a row to stand in."""
        sheet = self._model.sheet
        missing = {cell[1:] for cell in cells if sheet is not None and sheet.row_of(cell[1:]) < 0}
        for work in missing:
            if sheet is not None:
                sheet.add(work)
        if missing:
            self._model.show_changes()
