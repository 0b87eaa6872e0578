"""Answers on paper come in: whose sheet it is, then one key a rating; twice where somebody wants to be sure."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assessments.five_disciplines import codes
from gui.language import tr, translate_error
from gui.pages.assessment.kiosk_codes import LatinKeys
from gui.pages.assessment.kiosk_desk import ByCard, ByName, ByNumber, Desk, Sheet, Who
from gui.pages.assessment.kiosk_questions import key_of_not_applicable, questions
from gui.pages.assessment.kiosk_visit import Plan
from gui.pages.assessment.paper_grid import PaperGrid
from gui.pages.assessment.paper_mismatches import MismatchList
from gui.pages.assessment.paper_sheets import Mismatch, PaperSheet, PaperSheets
from gui.theme import Theme
from gui.widgets.buttons import primary_button, secondary_button
from gui.widgets.card import Card
from gui.widgets.labels import plain_label
from models.errors import AppError, Refused


class PaperView(QWidget):
    """`handed_in(count)` when all sheets became answers; `left` when the facilitator goes back to the waves.

    Each sheet is a draft of the wave, as in the kiosk: every key is stored, and a sheet whose code is typed again
    after a crash comes back with what it held.
    """

    handed_in = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, plan: Plan, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._desk = plan, desk
        asked = questions(plan.instrument, plan.dream, looking_back=plan.looking_back)
        self.sheets = PaperSheets(plan.instrument, asked, self)
        self.sheets.types_code = False
        self.grid, self.mismatches = PaperGrid(self.sheets), MismatchList(self.sheets)
        self.code, self.member = QLineEdit(), QComboBox()
        self.code_name = plain_label(role="small")
        self.add = secondary_button(icon=theme.icon("plus"), clicked=self.add_sheet)
        self.twice = QCheckBox()
        self.statement, self.keys = plain_label(role="strong"), plain_label(role="small")
        self.complaint = plain_label(role="secondary", wrap=True)
        self.back = secondary_button(icon=theme.icon("chevron-left"), clicked=self.left.emit)
        self.remove = secondary_button(icon=theme.icon("trash-2"), clicked=self._remove)
        self.finish = primary_button(clicked=self.go_on)
        self.card, self.differences = Card(), Card()
        self._build()
        self._connect()
        self.retranslate()

    # Sheets

    def add_sheet(self) -> None:
        """The next sheet, for the code, number or name it bears."""
        self._complain(None)
        try:
            self._identify()
        except AppError as error:
            self._complain(error)
            self.code.setFocus()

    def _identify(self) -> None:
        match self._plan.mode:
            case "coded":
                card = codes.read_card(self.code.text())
                self._take(ByCard(card), codes.spaced(card))
            case "named":
                key = self.member.currentData()
                if key is None:
                    raise Refused("Choose a name.")
                self._take(ByName(key), self.member.currentText())
            case "anonymous":
                self._desk.offer_number(lambda number: self._take(ByNumber(number, is_new=True), number))

    def _take(self, who: Who, name: str) -> None:
        if any(sheet.who == name for sheet in self.sheets.sheets):
            self._complain(Refused("The sheet {name} is already in the list.", name=name))
            return
        self._desk.take(who, "th", lambda sheet: self._welcome(name, sheet), self._complain)

    def _welcome(self, name: str, sheet: Sheet) -> None:
        row = self.sheets.add(PaperSheet(name))
        self.sheets.fill(row, sheet.answers, sheet)
        self.code.clear()
        self._show_state()
        self.grid.setFocus()
        self.grid.go_to(row, self._first_blank(row))

    def _first_blank(self, row: int) -> int:
        typed = self.sheets.sheets[row].typed(self.sheets.shown_pass)
        blanks = (place for place, key in enumerate(self.sheets.ratings, 1) if key not in typed)
        return next(blanks, 1)

    def _remove(self) -> None:
        """Only from this list: the draft stays until the wave is closed, and is never counted."""
        row = self.grid.currentIndex().row()
        if row >= 0:
            self.sheets.remove(row)
            self._show_state()

    def _store(self, row: int) -> None:
        sheet = self.sheets.sheets[row]
        kept = sheet.token
        if isinstance(kept, Sheet):
            kept.answers = dict(sheet.first)
            self._desk.keep(kept, lambda: None, self._complain)
        self._show_state()

    def _end_row(self, row: int) -> None:
        """A sheet is done: to the next one of this pass, or to the code of a new one."""
        if row + 1 < self.sheets.rowCount():
            self.grid.go_to(row + 1, self._first_blank(row + 1))
        elif self.sheets.shown_pass == 1:
            self._focus_code()
        else:
            self.finish.setFocus()

    def _focus_code(self) -> None:
        match self._plan.mode:
            case "coded":
                self.code.setFocus()
            case "named":
                self.member.setFocus()
            case "anonymous":
                self.add.setFocus()

    # Twice, and in

    def go_on(self) -> None:
        """To the second pass, or all sheets into the wave."""
        self._complain(None)
        blank = next((row for row in range(self.sheets.rowCount()) if not self.sheets.is_full(row)), None)
        if blank is not None:
            self.grid.setFocus()
            self.grid.go_to(blank, self._first_blank(blank))
            self._complain(
                Refused("Something is not typed yet. A dash stands for what is blank on the paper.")
            )
        elif self.twice.isChecked() and self.sheets.shown_pass == 1:
            self.sheets.show_pass(2)
            self._show_state()
            self.grid.setFocus()
            self.grid.go_to(0, 1)
        elif self.twice.isChecked() and self.sheets.mismatches():
            self.mismatches.setFocus()
            self._complain(Refused("Look at the paper where the two differ, and press 1 or 2."))
        else:
            self._hand_in(list(self.sheets.sheets), 0)

    def _hand_in(self, left: list[PaperSheet], done: int) -> None:
        """One after the other; what is in leaves the list."""
        if not left:
            self.sheets.clear()
            self._show_state()
            self.handed_in.emit(done)
            return
        sheet = left[0].token
        assert isinstance(sheet, Sheet)
        sheet.answers = dict(left[0].first)

        def go_on() -> None:
            self.sheets.remove(0)
            self._hand_in(left[1:], done + 1)

        self._desk.hand_in(sheet, go_on, self._complain)

    def _decide(self, mismatch: Mismatch, answer: object) -> None:
        self.sheets.agree_on(mismatch, answer if isinstance(answer, int | str) else None)

    def _look_at(self, mismatch: Mismatch) -> None:
        self.grid.setFocus()
        self.grid.go_to(mismatch.row, 1 + self.sheets.ratings.index(mismatch.rating))

    # What is shown

    def _show_state(self) -> None:
        second = self.sheets.shown_pass == 2
        self.mismatches.look_again()
        complete = second and all(map(self.sheets.is_full, range(self.sheets.rowCount())))
        self.differences.setVisible(complete and bool(self.mismatches.rows.rows))
        for widget in (self.code, self.code_name, self.member, self.add, self.twice):
            widget.setEnabled(not second)
        self.finish.setEnabled(self.sheets.rowCount() > 0)
        self.remove.setEnabled(self.sheets.rowCount() > 0 and not second)
        self._show_words()

    def _show_words(self) -> None:
        second = self.sheets.shown_pass == 2
        count = self.sheets.rowCount()
        self.card.set_title(
            tr("Second time: type every sheet again") if second else tr("Sheets on paper"),
            tr("Sheets: {n}").format(n=count),
        )
        to_second = self.twice.isChecked() and not second
        self.finish.setText(tr("Type them again") if to_second else tr("Hand in {n} sheets").format(n=count))

    def _show_statement(self) -> None:
        rating = self.grid.rating()
        self.statement.setText(self.sheets.rating_words(rating) if rating else "")

    def _complain(self, error: AppError | None) -> None:
        self.complaint.setText(translate_error(error) if error is not None else "")
        self.complaint.setVisible(error is not None)

    def retranslate(self) -> None:
        names = {"coded": tr("Code on the sheet"), "named": tr("Whose sheet"), "anonymous": ""}
        self.code_name.setText(names[self._plan.mode])
        self.code.setAccessibleName(names[self._plan.mode])
        self.member.setAccessibleName(tr("Whose sheet"))
        self.code.setPlaceholderText("K7M 2QX 9")
        self.add.setText(tr("Add a sheet"))
        self.twice.setText(tr("Type every sheet twice"))
        self.back.setText(tr("Back to the waves"))
        self.remove.setText(tr("Take out of the list"))
        self.grid.setAccessibleName(tr("Sheets on paper"))
        self.differences.set_title(
            tr("The two times differ"), tr("1 keeps the first, 2 the second, Enter shows it")
        )
        self.mismatches.setAccessibleName(tr("The two times differ"))
        self.keys.setText(self._key_words())
        self.sheets.retranslate()
        self._show_words()
        self._show_statement()

    def _key_words(self) -> str:
        na = key_of_not_applicable(self._plan.instrument.scale)
        words = [tr("digit: answer"), tr("space: blank on the paper"), tr("Backspace: take back")]
        if na:
            words.insert(1, tr("{key}: don't know").format(key=na))
        return " · ".join(words)

    # Building

    def _connect(self) -> None:
        LatinKeys(self.code)
        self.code.returnPressed.connect(self.add_sheet)
        self.sheets.answered.connect(self._store)
        self.grid.row_left.connect(self._end_row)
        self.grid.here_changed.connect(self._show_statement)
        self.grid.refused.connect(
            lambda: self._complain(Refused("This key is no point of the scale. Space leaves it blank."))
        )
        self.sheets.answered.connect(lambda: self._complain(None))
        self.twice.toggled.connect(self._show_words)
        self.mismatches.decided.connect(self._decide)
        self.mismatches.looked_at.connect(self._look_at)

    def _build(self) -> None:
        mode = self._plan.mode
        self.code.setVisible(mode == "coded")
        self.code_name.setVisible(mode != "anonymous")
        self.code_name.setBuddy(self.code if mode == "coded" else self.member)
        self.member.setVisible(mode == "named")
        for key, name in self._plan.members:
            self.member.addItem(name, key)
        self.code.setFixedWidth(200)
        self.member.setMinimumWidth(220)
        self.complaint.set_tone("danger")
        top = QHBoxLayout()
        top.setSpacing(10)
        for widget in (self.code_name, self.code, self.member, self.add):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self.twice)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.remove)
        foot.addStretch()
        foot.addWidget(self.finish)
        for part in (self.statement, self.keys, self.complaint):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.card.body.addLayout(top)
        self.card.body.addWidget(self.complaint)
        self.card.body.addWidget(self.grid, 1)
        self.card.body.addWidget(self.statement)
        self.card.body.addWidget(self.keys)
        self.differences.body.addWidget(self.mismatches)
        self.differences.setMaximumHeight(240)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.card, 1)
        box.addWidget(self.differences)
        box.addLayout(foot)
        self._complain(None)
        self._show_state()

    def take_focus(self) -> None:
        self._focus_code()
