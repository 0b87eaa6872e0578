"""The income page by typed keys: from an empty team to a corrected, repeated, deleted and restored income."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMainWindow, QTableView, QWidget

from gui.item_models.amount_rows import AmountFilter
from gui.language import set_language
from gui.pages.income import IncomePage
from gui.settings import SettingsStore
from gui.theme import Theme, load_fonts
from gui.workspace import Workspace
from models import changes, ledger, records
from models.database import Database
from tests.conftest import SmallTeam

TODAY = date(2026, 11, 20)
Key = Qt.Key


class Desk:
    """The page in a window, and what a person can do with it."""

    def __init__(self, qtbot, database: Database, settings: SettingsStore) -> None:
        self.bot, self.database = qtbot, database
        self.workspace, self.theme = Workspace(), Theme("light")
        self.theme.apply()
        with database.read() as connection:
            team = records.teams(connection)[0]
            members = records.members(connection, team.key)
        self.workspace.open(database, [team])
        self.workspace.set_team(team, members, members[0])
        self.page = IncomePage(self.workspace, self.theme, settings)
        self.page.today = TODAY
        self.window = QMainWindow()
        self.window.setCentralWidget(self.page)
        self.window.resize(1158, 740)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitActive(self.window)
        self.settle()

    def settle(self) -> None:
        """Until every write is stored and the page shows it."""
        page = self.page
        self.bot.waitUntil(
            lambda: not self.workspace.is_saving and not page.is_reading() and page._book is not None
        )

    def keys(self, *strokes: str | Qt.Key) -> None:
        """Type into whatever has the focus."""
        for stroke in strokes:
            target = self.window.focusWidget()
            if isinstance(stroke, str):
                for letter in stroke:
                    # QTest aborts on letters outside Latin-1, so Thai is sent as a keyboard would send it.
                    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                        key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                        QCoreApplication.sendEvent(target, key)
            else:
                self.bot.keyClick(target, stroke)

    def type_into(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        field.selectAll()
        self.keys(text, Key.Key_Tab)

    def incomes(self, *, deleted: bool = False):
        return self._read(records.incomes, deleted)

    def expenses(self, *, deleted: bool = False):
        return self._read(records.expenses, deleted)

    def _read(self, read, deleted: bool):
        with self.database.read() as connection:
            return read(connection, SmallTeam.key, deleted=deleted)

    def write(self, operation, *args, **kwargs) -> None:
        with self.database.transaction() as connection:
            operation(connection, *args, **kwargs)
        self.page.refresh()
        self.settle()

    @property
    def form(self):
        return self.page.panel.form

    def shown(self) -> list[list[str]]:
        """The visible cells of the list."""
        view = self.page.rows.view
        model = view.model()
        columns = [place for place in range(model.columnCount()) if not view.isColumnHidden(place)]
        return [[model.index(row, place).data() for place in columns] for row in range(model.rowCount())]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    set_language("en")
    yield
    set_language("en")


@pytest.fixture
def desk(qtbot, file_database: Database, tmp_path) -> Iterator[Desk]:
    SmallTeam.fill(file_database)
    load_fonts()
    desk = Desk(qtbot, file_database, SettingsStore(tmp_path / "wela.ini"))
    yield desk
    desk.settle()
    desk.workspace.wait()


def add_grant(desk: Desk, **values) -> str:
    key = values.pop("key", "f" * 32)
    values = {"kind": "grant", "source": "กองทุนชายฝั่ง", "project": SmallTeam.mangrove} | values
    amount = values.pop("amount", 900_000)
    day = values.pop("day", date(2026, 9, 30))
    desk.write(ledger.add_income, SmallTeam.key, day, amount, key=key, **values)
    return key


def test_from_an_empty_team_to_the_first_income_by_keys_alone(desk: Desk):
    page = desk.page
    empty = page.rows.empty
    assert empty.isVisible()
    assert empty.button.text() == "Add income"
    empty.button.setFocus()
    desk.keys(Key.Key_Space)
    assert page.panel.isVisible()
    assert desk.window.focusWidget() is desk.form.amount
    desk.keys("12,500.50", Key.Key_Tab, Key.Key_Down, Key.Key_Tab, Key.Key_Space, Key.Key_Tab)
    desk.keys("กลุ่มศิษย์เก่าค่าย ปั๊มน้ำ", Key.Key_Tab, "ฟ", Key.Key_Tab)
    assert desk.window.focusWidget() is desk.form.covers.first
    desk.type_into(desk.form.covers.first, "๑/๑๑/๒๕๖๙")
    desk.type_into(desk.form.covers.last, "30 พ.ย. 69")
    desk.type_into(desk.form.note, "งวดที่ 1")
    desk.form.note.setFocus()
    desk.keys(Key.Key_Return)
    desk.settle()
    (income,) = desk.incomes()
    assert (income.received_on, income.amount_minor) == (TODAY, 1_250_050)
    assert (income.kind, income.source) == ("donation", "กลุ่มศิษย์เก่าค่าย ปั๊มน้ำ")
    assert (income.restricted, income.note) == (True, "งวดที่ 1")
    assert income.project == SmallTeam.mangrove
    assert (income.covers_first, income.covers_last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert not page.panel.isVisible()
    assert page.rows.current().key == income.key
    assert page.rows.total.text() == "฿12,500.50"


def test_a_typed_day_is_echoed_in_full_in_both_eras(desk: Desk):
    desk.page.write_new()
    desk.form.day.setFocus()
    desk.form.day.selectAll()
    desk.keys("1/12/2569")
    assert desk.form.rows[desk.form.day].note.text() == "Tuesday 1 December 2026\n2569 BE"
    desk.keys(Key.Key_Tab)
    assert desk.form.covers.first.value() == desk.form.covers.last.value() == date(2026, 12, 1)


def test_what_is_wrong_is_said_in_place_and_nothing_typed_is_lost(desk: Desk):
    desk.page.write_new()
    form = desk.form
    desk.keys("abc")
    form.day.setFocus()
    form.day.selectAll()
    desk.keys("31/2/2569", Key.Key_Return)
    assert form.rows[form.amount].note.text().startswith("“abc” is not an amount")
    assert form.rows[form.day].note.text().startswith("“31/2/2569” is not in the calendar")
    assert desk.window.focusWidget() is form.day
    assert (form.amount.text(), form.day.text()) == ("abc", "31/2/2569")
    desk.type_into(form.day, "28/2/2569")
    desk.type_into(form.amount, "500")
    desk.type_into(form.covers.first, "1/3/2569")
    desk.type_into(form.covers.last, "1/2/2569")
    assert "ends before it begins" in form.covers.last_row.note.text()
    desk.keys(Key.Key_Return)
    assert desk.incomes() == []
    assert page_open(desk)
    desk.type_into(form.covers.last, "31/3/2569")
    form.note.setFocus()
    desk.keys(Key.Key_Return)
    desk.settle()
    assert desk.incomes()[0].covers_last == date(2026, 3, 31)


def page_open(desk: Desk) -> bool:
    return desk.page.panel.isVisible()


def test_an_amount_is_asked_for_and_never_nothing(desk: Desk):
    desk.page.write_new()
    desk.keys(Key.Key_Return)
    assert desk.form.rows[desk.form.amount].note.text() == "Type the amount."
    desk.keys("0", Key.Key_Return)
    assert "An amount of 0" in desk.form.rows[desk.form.amount].note.text()
    desk.form.amount.selectAll()
    desk.keys("-200", Key.Key_Return)
    desk.settle()
    assert desk.incomes()[0].amount_minor == -20_000


def test_presets_choose_whole_months_from_the_day_received(desk: Desk):
    desk.page.write_new()
    desk.type_into(desk.form.day, "15/12/2569")
    spans = []
    for button in desk.form.covers.presets:
        button.setFocus()
        desk.keys(Key.Key_Space)
        spans.append(desk.form.covers.span())
    assert spans == [
        None,
        (date(2026, 12, 1), date(2026, 12, 31)),
        (date(2026, 12, 1), date(2027, 2, 28)),
        (date(2026, 12, 1), date(2027, 11, 30)),
    ]


def test_enter_opens_a_row_and_a_change_can_be_undone_and_redone(desk: Desk):
    add_grant(desk, covers=(date(2026, 9, 1), date(2026, 9, 30)), restricted=True, note="งวดแรก")
    before = desk.incomes()
    desk.page.rows.view.setFocus()
    desk.keys(Key.Key_Return)
    assert desk.form.row.key == before[0].key
    assert desk.form.restricted.isChecked()
    assert desk.form.covers.span() == (date(2026, 9, 1), date(2026, 9, 30))
    desk.form.amount.selectAll()
    desk.keys("9,500", Key.Key_Return)
    desk.settle()
    assert desk.incomes()[0].amount_minor == 950_000
    assert desk.incomes()[0].note == "งวดแรก"
    desk.workspace.undo()
    desk.settle()
    assert desk.incomes() == before
    desk.workspace.redo()
    desk.settle()
    assert desk.incomes()[0].amount_minor == 950_000


def test_a_refused_write_is_said_in_the_form_which_keeps_everything(desk: Desk):
    key = add_grant(desk)
    desk.page.rows.choose(key)
    desk.page._write(desk.page.rows.current())
    with desk.database.transaction() as connection:
        changes.update(connection, "income", key, 1, note="คนอื่นแก้ก่อน")
    desk.form.amount.selectAll()
    desk.keys("777", Key.Key_Return)
    desk.settle()
    assert page_open(desk)
    assert desk.form.complaint.text().startswith("Somebody else has changed this")
    assert desk.form.amount.value() == 77_700
    assert desk.form.save.isEnabled()


def test_escape_leaves_the_form_and_returns_to_the_list(desk: Desk):
    add_grant(desk)
    desk.page.write_new()
    desk.keys("123", Key.Key_Escape)
    assert not page_open(desk)
    assert desk.window.focusWidget() is desk.page.rows.view
    assert len(desk.incomes()) == 1


def test_asking_for_a_new_one_twice_keeps_what_is_typed(desk: Desk):
    desk.page.write_new()
    desk.type_into(desk.form.name, "กองทุนน้ำ")
    desk.page.actions_table()["new"]()
    assert desk.form.name.text() == "กองทุนน้ำ"
    assert desk.window.focusWidget() is desk.form.amount


def test_repeat_monthly_shows_the_days_first(desk: Desk):
    key = add_grant(desk, day=date(2026, 1, 31), covers=(date(2026, 1, 1), date(2026, 1, 31)))
    desk.page.rows.choose(key)
    button = next(one for one in desk.page.rows._buttons if one.text() == "Repeat monthly")
    button.setFocus()
    desk.keys(Key.Key_Space)
    repeat = desk.page.panel.repeat
    assert desk.window.focusWidget() is repeat.times
    repeat.times.selectAll()
    desk.keys("0", Key.Key_Return)
    assert repeat.times_row.note.text() == "Repeat between 1 and 120 times."
    assert len(desk.incomes()) == 1
    repeat.times.selectAll()
    desk.keys("๑", Key.Key_Up)
    assert repeat.times.value() == 2
    assert repeat.days.text() == ("Sat 28 Feb 2026, for 1–28 Feb 2026\nTue 31 Mar 2026, for 1–31 Mar 2026")
    assert repeat.sum.text() == "2 × ฿9,000 = ฿18,000"
    with desk.bot.waitSignal(desk.workspace.undo_offered):
        desk.keys(Key.Key_Return)
    desk.settle()
    days = sorted((one.received_on, one.covers_last) for one in desk.incomes())
    assert days[1:] == [(date(2026, 2, 28),) * 2, (date(2026, 3, 31),) * 2]
    desk.workspace.undo()
    desk.settle()
    assert len(desk.incomes()) == 1


def test_delete_offers_undo_and_the_trash_gives_back(desk: Desk):
    add_grant(desk)
    desk.write(ledger.add_expense, SmallTeam.key, date(2026, 11, 1), 120_000, payee="ค่าเช่า", key="e" * 32)
    desk.write(ledger.trash_rows, "expense", ["e" * 32])
    desk.page.rows.view.setFocus()
    with desk.bot.waitSignal(desk.workspace.undo_offered) as offered:
        desk.keys(Key.Key_Delete)
    assert offered.args == ["Delete ฿9,000 of 30 Sep 2026"]
    desk.settle()
    assert desk.incomes() == []
    desk.page.views.setFocus()
    desk.page.views._choose("trash")
    assert len(desk.shown()) == 2
    assert {row[1] for row in desk.shown()} == {"Income", "Expense"}
    desk.page.rows.view.setFocus()
    desk.page.rows.view.selectAll()
    desk.page.lists._restore.click()
    desk.settle()
    assert len(desk.incomes()) == len(desk.expenses()) == 1
    assert desk.page.rows.empty.isVisible()


def test_expenses_have_a_payee_and_no_kind(desk: Desk):
    desk.page.views._choose("expense")
    desk.page.write_new()
    assert not desk.form.kind.isVisible()
    assert not desk.form.restricted.isVisible()
    desk.keys("1,200")
    desk.type_into(desk.form.name, "ร้านวัสดุเพาะชำ")
    desk.form.name.setFocus()
    desk.keys(Key.Key_Return)
    desk.settle()
    (expense,) = desk.expenses()
    assert (expense.payee, expense.amount_minor, expense.paid_on) == ("ร้านวัสดุเพาะชำ", 120_000, TODAY)
    figures = desk.page.foot.totals.tables[0].figures
    assert figures.index(0, 0).data() == "ร้านวัสดุเพาะชำ"
    assert desk.shown()[0][1:3] == ["ร้านวัสดุเพาะชำ", "No project"]


def test_unallocated_income_is_told_and_leads_to_its_rows(desk: Desk):
    assert not desk.page.unallocated.isVisible()
    add_grant(desk)
    add_grant(desk, key="d" * 32, project=None, amount=500_000, source="ผู้บริจาค", kind="donation")
    card = desk.page.unallocated
    assert card.isVisible()
    assert card.finding.text() == "฿5,000 is unallocated"
    card.button.setFocus()
    desk.keys(Key.Key_Space)
    assert [row[1] for row in desk.shown()] == ["ผู้บริจาค"]
    assert desk.page.rows.total.text() == "฿5,000"
    desk.page.filters.clear.click()
    assert len(desk.shown()) == 2


def test_the_preview_spreads_the_chosen_row_and_says_when_there_are_no_hours(desk: Desk):
    key = add_grant(desk, amount=10_000, covers=(date(2026, 9, 29), date(2026, 10, 1)))
    desk.page.rows.choose(key)
    spread = desk.page.foot.spread
    figures = spread.table.figures
    cells = [[figures.index(row, column).data() for column in range(4)] for row in range(figures.rowCount())]
    assert cells == [
        ["Sep 2026", "฿100", "฿66.66", "฿66.66"],
        ["Oct 2026", "–", "฿33.34", "฿33.34"],
        ["Total", "฿100", "฿100", "฿100"],
    ]
    assert spread.fallback.isVisible()
    desk.write(
        *(ledger.add_entry, SmallTeam.key, SmallTeam.malee, date(2026, 10, 1), 3600),
        project=SmallTeam.mangrove,
    )
    assert not spread.fallback.isVisible()
    assert figures.index(1, 3).data() == "฿100"


def test_the_preview_follows_what_is_typed(desk: Desk):
    desk.page.write_new()
    figures = desk.page.foot.spread.table.figures
    desk.keys("3")
    assert figures.index(0, 1).data() == "฿3"
    desk.keys("00")
    assert figures.index(0, 1).data() == "฿300"
    desk.keys("x")
    assert not desk.page.foot.spread.table.isVisible()
    assert not desk.page.foot.totals.isVisible()


def test_totals_follow_period_and_basis(desk: Desk):
    add_grant(desk, covers=(date(2026, 9, 1), date(2026, 10, 30)))
    add_grant(desk, key="d" * 32, amount=100_000, source="", kind="sales", day=date(2026, 10, 5))
    page = desk.page
    page._pick(date(2026, 10, 1), date(2026, 10, 31))
    desk.settle()
    sources, kinds = (table.figures for table in page.foot.totals.tables)
    first = [sources.index(0, column).data() for column in range(3)]
    assert first == ["กองทุนชายฝั่ง", "฿4,500", "82%"]
    assert sources.index(1, 0).data() == "No source"
    assert kinds.index(2, 1).data() == "฿5,500"
    box = page.foot.totals.basis.box
    box.setFocus()
    desk.keys(Key.Key_Down)
    assert page.basis == "cash"
    assert kinds.index(0, 0).data() == "Sales"
    assert kinds.index(1, 1).data() == "฿1,000"


def test_arrows_of_the_header_move_by_whole_years(desk: Desk):
    add_grant(desk, day=date(2024, 2, 29))
    desk.workspace.set_team(desk.workspace.team, desk.workspace.members, None)
    desk.settle()
    assert desk.page.period.span() == (date(2024, 1, 1), date(2024, 12, 31))
    desk.page.period.on.click()
    assert desk.page.period.span() == (date(2025, 1, 1), date(2025, 12, 31))
    desk.settle()
    assert desk.page.rows.empty.sentence.text() == "Nothing in 1 Jan–31 Dec 2025."
    desk.page.rows.empty.button.click()
    desk.settle()
    assert len(desk.shown()) == 1


def test_a_saved_row_that_is_filtered_away_can_be_shown(desk: Desk):
    add_grant(desk)
    desk.page.filters.text.setText("กองทุน")
    desk.page.write_new()
    desk.keys("5")
    desk.type_into(desk.form.day, "5/5/2560")
    desk.form.note.setFocus()
    desk.keys(Key.Key_Return)
    desk.settle()
    bar = desk.page.message_bar
    assert bar.isVisible()
    next(button for button in bar.findChildren(QAbstractButton) if button.text() == "Show it").click()
    desk.settle()
    assert [row[0] for row in desk.shown()] == ["5 May 2017"]


def test_another_page_can_open_it_at_certain_rows(desk: Desk):
    add_grant(desk)
    add_grant(desk, key="d" * 32, project=None)
    desk.page.receive(AmountFilter(date(2026, 9, 1), date(2026, 9, 30), project="none"))
    desk.settle()
    assert desk.page.period.span() == (date(2026, 9, 1), date(2026, 9, 30))
    assert len(desk.shown()) == 1


def test_an_archived_project_stays_with_its_income(desk: Desk):
    key = add_grant(desk)
    desk.write(changes.update, "project", SmallTeam.mangrove, 1, archived=True)
    desk.page.rows.choose(key)
    desk.page._write(desk.page.rows.current())
    assert desk.form.project.currentText() == "ฟื้นฟูป่าชายเลน"
    desk.keys("1", Key.Key_Return)
    desk.settle()
    assert desk.incomes()[0].project == SmallTeam.mangrove
    desk.page.write_new()
    assert desk.form.project.findData(SmallTeam.mangrove) < 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_thai_every_control_has_a_name_and_no_text_is_html(desk: Desk, theme):
    add_grant(desk, project=None, source="<b>กองทุน</b>")
    desk.theme.set_mode(theme)
    set_language("th")
    QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.LanguageChange))
    assert desk.page.header.title.text() == "รายรับ"
    assert desk.shown()[0][0] == "30 ก.ย. 2569"
    desk.page.write_new()
    for widget in desk.page.findChildren(QWidget):
        if widget.isVisibleTo(desk.page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            inside = isinstance(widget.parent(), QTableView)
            assert named or inside, (type(widget), widget.objectName())
    for label in desk.page.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
    assert "Add" not in " ".join(button.text() for button in desk.page.findChildren(QAbstractButton))
