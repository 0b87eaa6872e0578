"""The dream team by typed keys: from an empty team to a picture with commitments, check-ins and a review."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gui.item_models.settings_rows import SettingsRows
from gui.language import set_language
from gui.pages.dream_team import list_view
from gui.pages.dream_team.check_in_panel import COLUMNS
from gui.pages.dream_team.commitment_card import CommitmentCard
from gui.settings import SettingsStore
from gui.theme import Theme
from gui.workspace import Workspace
from models import commitments
from models.instruments import Discipline, Instrument, Item, Scale, Text
from tests.gui.pages.dream_desk import (
    DELETE,
    DOWN,
    ENTER,
    ESC,
    INSERT,
    LEFT,
    RIGHT,
    SPACE,
    TAB,
    TODAY,
    UP,
    DreamDesk,
)
from tests.gui.reports.pdf import read
from tests.models.wave_people import SMALL

X11 = 8
SENTENCE = "ทีมที่อยู่ได้ด้วยงานที่เชื่อ และมีเวลาให้กันและกัน"
FIVE = [(1, 2, 3, 4, 5, 1), (5, 4, 3, 2, 1, 5), (2, 2, 2, 2, 2, 2), (3, 3, 3, 3, 3, 3), (4, 5, 4, 5, 4, 5)]
MANY = Instrument(
    "kkn",
    "1",
    Text("แบบของเรา"),
    Scale(0, 9),
    tuple(Discipline(f"d{n}", Text(f"ด้านที่มีชื่อยาวมากจนต้องตัดบรรทัด {n}")) for n in range(9)),
    tuple(Item(f"i{n}", f"d{n}", Text(f"ข้อ {n}")) for n in range(9)),
)


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("gui.pages.dream_team.page", "gui.commitment_watch"):
        monkeypatch.setattr(f"{module}.team_day", lambda *_: TODAY)


@pytest.fixture
def desk(qtbot, workspace: Workspace, theme: Theme, settings: SettingsStore) -> DreamDesk:
    return DreamDesk(qtbot, workspace, theme, settings)


def card_words(card: CommitmentCard) -> list[str]:
    return [part.text for line in card.lines.lines for part in line]


# The picture


def test_a_new_team_can_begin_before_any_wave(desk: DreamDesk) -> None:
    page = desk.page
    assert [one.key for one in page.columns.columns] == ["pm", "mm", "sv", "tl", "st"]
    assert not page.no_results.isHidden()
    assert desk.column("pm").head.hidden.text() == "No results yet"
    page.no_results.button.click()
    assert desk.asked == [("assessment", None)]
    page.sentence.edit.click()
    desk.type(SENTENCE, ENTER)
    desk.settle()
    assert desk.dream.sentence == SENTENCE
    assert page.sentence.sentence.text() == SENTENCE
    desk.workspace.undo()
    desk.settle()
    assert "not written yet" in page.sentence.sentence.text()


def test_a_half_typed_sentence_is_there_after_a_crash(desk: DreamDesk) -> None:
    desk.page.sentence.edit.click()
    desk.type("ทีมที่มีเวลา")
    desk.open()
    assert desk.page.sentence.line.text() == "ทีมที่มีเวลา"
    desk.page.sentence.line.setFocus()
    desk.type(ESC)
    assert desk.page.sentence.line.isHidden()
    desk.open()
    assert desk.page.sentence.line.isHidden()


def test_the_agreed_level_is_typed_or_stepped(desk: DreamDesk) -> None:
    level = desk.column("tl").head.level
    level.setFocus()
    desk.type("4,3", ENTER)
    desk.settle()
    assert desk.dream.level_of("tl").level == 430
    desk.press(UP)
    desk.press(UP)
    assert level.text() == "5.0"
    desk.press(DOWN, Qt.KeyboardModifier.ShiftModifier)
    assert level.text() == "4.9"
    desk.type(TAB)
    desk.settle()
    assert desk.dream.level_of("tl").level == 490
    desk.into(level, "๓.๕")
    desk.type(ENTER)
    desk.settle()
    assert desk.dream.level_of("tl").level == 350


def test_a_level_beyond_the_scale_is_not_taken(desk: DreamDesk) -> None:
    head = desk.column("pm").head
    for typed in ("9", "4.25", "สี่"):
        desk.into(head.level, typed)
        desk.type(TAB)
        assert head.complaint.text() == "A level from 1 to 5, such as 3.0."
    assert desk.dream.levels == ()
    desk.into(head.level, "4")
    desk.type(TAB)
    desk.settle()
    assert head.complaint.isHidden()
    assert desk.dream.level_of("pm").level == 400


def test_two_disciplines_are_in_focus_at_most(desk: DreamDesk) -> None:
    for key in ("pm", "st", "mm"):
        desk.column(key).head.focus.setFocus()
        desk.type(SPACE)
        desk.settle()
    assert set(desk.dream.focus) == {"pm", "st"}
    assert "Two are enough" in desk.page.message_bar.sentence.text()
    assert not desk.column("mm").head.focus.isChecked()
    desk.column("pm").head.focus.click()
    desk.settle()
    assert desk.dream.focus == ("st",)


def test_what_will_be_done_differently_is_written_in_place(desk: DreamDesk) -> None:
    ways = desk.column("sv").ways
    ways.add.setFocus()
    desk.type(ENTER, "ใช้วิสัยทัศน์เลือกงานใหม่", ENTER)
    desk.settle()
    desk.type("เล่าภาพเดียวกัน", ENTER, ENTER)  # the second line at once; an empty one ends it
    desk.settle()
    assert [one.text for one in desk.dream.ways_of("sv")] == ["ใช้วิสัยทัศน์เลือกงานใหม่", "เล่าภาพเดียวกัน"]
    assert desk.focus is ways.add
    desk.type(DOWN, DOWN, ENTER)
    desk.into(ways.line, "เล่าภาพเดียวกันกับชุมชน")
    desk.type(ENTER)
    desk.settle()
    assert desk.dream.ways_of("sv")[1].text == "เล่าภาพเดียวกันกับชุมชน"
    desk.type(ENTER, "ผิด", ESC)
    assert desk.focus is ways.rows[1]
    desk.type(DELETE)
    desk.settle()
    assert len(desk.dream.ways_of("sv")) == 1
    desk.workspace.undo()
    desk.settle()
    assert len(ways.rows) == 2


def test_results_stand_beside_what_was_agreed_and_stay_hidden_where_few_answered(desk: DreamDesk) -> None:
    desk.close_wave(SMALL, date(2026, 9, 1), date(2026, 9, 2), FIVE)
    desk.page.refresh()
    desk.settle()
    head = desk.column("pm").head
    assert head.present.text() == "Now 3.1"  # (2 + 4 + 2 + 3 + 13/3) / 5
    assert head.dream.text() == "Dream 5.0"
    assert head.level.text() == ""
    assert desk.page.no_results.isHidden()
    head.level.setFocus()
    desk.type("4.5", TAB)
    desk.settle()
    assert head.dream.text() == "Dream 5.0"


def test_too_few_answers_show_no_mean(desk: DreamDesk) -> None:
    desk.close_wave(SMALL, date(2026, 9, 1), date(2026, 9, 2), FIVE[:4])
    desk.page.refresh()
    desk.settle()
    head = desk.column("st").head
    assert head.present.isHidden()
    assert "fewer than 5" in head.hidden.text()


def test_another_questionnaire_has_its_own_columns(desk: DreamDesk) -> None:
    stray = desk.add(discipline="tl")
    desk.close_wave(MANY, date(2026, 9, 1), date(2026, 9, 2), [])
    desk.page.refresh()
    desk.settle()
    columns = desk.page.columns
    assert [one.key for one in columns.columns] == [f"d{n}" for n in range(9)] + [""]
    shown = [one.key for one in columns.columns if not one.isHidden()]
    assert len(shown) < 9
    assert columns.go_to(stray)  # nothing a team agreed on vanishes, and it comes into sight
    assert not columns.columns[-1].isHidden()
    assert desk.column("").head.level.isHidden()
    for _ in range(9):
        desk.type(LEFT)
    assert columns.here() == "d0"
    assert not columns.columns[0].isHidden()
    widths = [one.width() for one in columns.columns if not one.isHidden()]
    assert sum(widths) <= desk.page.width()


# Commitments


def _type_new(desk: DreamDesk, what: str, due: str) -> None:
    desk.type(what, TAB, TAB, due)


def test_a_commitment_is_promised_by_keys(desk: DreamDesk) -> None:
    desk.page.columns.go_to_column("tl")
    desk.type(INSERT)
    form = desk.page.desk.form
    assert desk.page.desk.discipline == "tl"
    assert [key for key in ("pm", "tl") if not desk.column(key).isHidden()] == ["tl"]
    _type_new(desk, "ทบทวนหลังงานทุกครั้ง", "18/12/2569")
    desk.type(TAB, "มีคนเปิดอ่านก่อนเริ่มงานใหม่", ENTER)
    desk.settle()
    made = desk.promise
    assert (made.what, made.due, made.decided) == ("ทบทวนหลังงานทุกครั้ง", date(2026, 12, 18), TODAY)
    assert (made.discipline, made.member, made.first_sign) == ("tl", None, "มีคนเปิดอ่านก่อนเริ่มงานใหม่")
    assert form.isHidden() or desk.page.desk.isHidden()
    assert desk.focus is desk.column("tl").cards[0]
    assert [label.label.text() for label in desk.page.counts if not label.isHidden()] == ["Not begun 1"]


def test_what_is_missing_or_wrong_is_said_at_its_field(desk: DreamDesk) -> None:
    desk.type(INSERT, ENTER)
    form = desk.page.desk.form
    assert form.fields["what"].complaint == "Say what you will do."
    assert desk.focus is form.lines["what"]
    desk.type("ประชุม", TAB, TAB, "31/2/2569", ENTER)
    assert "not in the calendar" in form.fields["due"].complaint
    desk.into(form.days["due"], "1/9/2569")
    desk.type(ENTER)
    assert "due before it was decided" in form.fields["due"].complaint
    desk.into(form.days["due"], "30/11/2569")
    desk.into(form.lines["goal"], "สาม")
    form.boxes["measure"].setFocus()
    form.boxes["measure"].setCurrentIndex(form.boxes["measure"].findData("share:learning"))
    desk.type(ENTER)
    assert "not a count" in form.fields["goal"].complaint
    assert form.fields["target"].complaint == "What should it become?"
    desk.into(form.lines["goal"], "3")
    desk.into(form.lines["target"], "120")
    desk.type(ENTER)
    assert "at most 100" in form.fields["target"].complaint
    assert desk.promises() == []
    desk.into(form.lines["target"], "6.5")
    desk.type(ENTER)
    desk.settle()
    assert (desk.promise.goal, desk.promise.measure, desk.promise.target) == (3, "share:learning", 650)
    assert "Share of hours: Learning → 6.5%" in card_words(desk.column("pm").cards[0])


def test_a_form_left_half_way_is_kept_also_over_a_crash(desk: DreamDesk) -> None:
    desk.type(INSERT, "ทดลองประชุมแบบไม่มี", ESC)
    assert desk.page.desk.isHidden()
    assert "kept, but not saved" in desk.page.message_bar.sentence.text()
    desk.open()  # a crash, or the next morning
    form = desk.page.desk.form
    assert not desk.page.desk.isHidden()
    assert form.lines["what"].text() == "ทดลองประชุมแบบไม่มี"
    desk.into(form.lines["what"], "ทดลองประชุมแบบไม่มีหัวโต๊ะ")
    desk.into(form.days["due"], "31/12/2569")
    desk.type(ENTER)
    desk.settle()
    assert desk.promise.what == "ทดลองประชุมแบบไม่มีหัวโต๊ะ"
    desk.open()
    assert desk.page.desk.isHidden()


def test_space_turns_the_state_and_delete_is_taken_back(desk: DreamDesk) -> None:
    key = desk.add()
    desk.page.refresh()
    desk.settle()
    desk.page.columns.go_to(key)
    desk.type(SPACE, SPACE)  # faster than it is stored
    assert card_words(desk.column("tl").cards[0])[-1] == "Done"
    desk.settle()
    assert desk.promise.status == "done"
    assert [(one.day, one.status) for one in desk.promise.check_ins] == [(TODAY, "done")]
    assert desk.focus is desk.column("tl").cards[0]
    desk.workspace.undo()
    desk.settle()
    assert desk.promise.status == "going"
    desk.type(SPACE)
    desk.settle()
    assert desk.promise.status == "done"
    desk.type(DELETE)
    desk.settle()
    assert desk.promises() == []
    assert desk.focus is desk.column("tl").add
    desk.workspace.undo()
    desk.settle()
    assert desk.promise.key == key


def test_arrows_lead_through_the_picture(desk: DreamDesk) -> None:
    first, second = desk.add("หนึ่ง"), desk.add("สอง", date(2026, 12, 20))
    other = desk.add("สาม", discipline="st")
    desk.page.refresh()
    desk.settle()
    desk.page.columns.go_to(first)
    desk.type(DOWN)
    assert desk.focus.key == second
    desk.type(RIGHT)
    assert desk.focus.key == other
    desk.type(DOWN)
    assert desk.focus is desk.column("st").add
    desk.type(LEFT, UP)
    assert desk.focus.key == second
    desk.type(LEFT)
    assert desk.focus is desk.column("sv").add  # there is no commitment
    desk.type(ENTER)
    assert desk.page.desk.discipline == "sv"


def test_somebody_else_was_faster(desk: DreamDesk) -> None:
    key = desk.add()
    desk.page.refresh()
    desk.settle()
    desk.page.columns.go_to(key)
    desk.type(ENTER)
    database = desk.workspace.database
    with database.transaction() as connection:
        commitments.change_commitment(connection, key, 1, unit="งาน")
    form = desk.page.desk.form
    desk.into(form.lines["what"], "ทบทวนทุกครั้ง")
    desk.type(ENTER)
    desk.settle()
    assert "Somebody else has changed this" in form.complaint.text()
    assert form.lines["what"].text() == "ทบทวนทุกครั้ง"
    assert form.lines["unit"].text() == "งาน"
    desk.type(ENTER)  # looked at again, meant all the same
    desk.settle()
    assert (desk.promise.what, desk.promise.unit) == ("ทบทวนทุกครั้ง", "งาน")


def test_the_forms_are_whole_beside_the_list_on_the_smallest_window(desk: DreamDesk) -> None:
    key = desk.add(goal=8, unit="งาน")
    desk.window.resize(1072, 640)
    desk.page.show_view("commitments")
    desk.page.refresh()
    desk.settle()
    desk.page.receive(key)
    desk.settle()
    for form in (desk.page.desk.form, desk.page.desk.check_ins.form):
        area = form._area
        assert area.widget().width() <= area.viewport().width()
    assert desk.page.list.width() >= 200


def test_a_form_left_half_way_keeps_only_what_was_typed_over_what_somebody_else_wrote(
    desk: DreamDesk,
) -> None:
    key = desk.add()
    desk.page.refresh()
    desk.settle()
    desk.page.columns.go_to(key)
    desk.type(ENTER)
    desk.into(desk.page.desk.form.lines["what"], "ทบทวนทุกครั้ง")
    desk.type(ESC)
    database = desk.workspace.database
    with database.transaction() as connection:
        commitments.change_commitment(connection, key, 1, first_sign="กล้าพูดมากขึ้น", due=date(2026, 12, 25))
    desk.open()
    form = desk.page.desk.form
    assert form.lines["what"].text() == "ทบทวนทุกครั้ง"
    assert form.lines["first_sign"].text() == "กล้าพูดมากขึ้น"
    desk.type(ENTER)
    desk.settle()
    assert (desk.promise.what, desk.promise.first_sign) == ("ทบทวนทุกครั้ง", "กล้าพูดมากขึ้น")
    assert desk.promise.due == date(2026, 12, 25)


# Check-ins


def test_a_check_in_is_said_and_its_history_stays(desk: DreamDesk) -> None:
    key = desk.add(goal=8, unit="งาน")
    desk.page.receive(key)
    desk.settle()
    panel = desk.page.desk.check_ins
    panel.form.status.take_focus()
    desk.type(Qt.Key.Key_2)
    assert panel.form.status.current() == "going"
    desk.into(panel.form.done, "6")
    desk.into(panel.form.note, "ยังเหลือสองงาน")
    desk.type(ENTER)
    desk.settle()
    said = desk.promise.check_ins[0]
    assert (said.day, said.status, said.done, said.note, said.voice) == (
        TODAY,
        "going",
        6,
        "ยังเหลือสองงาน",
        "team",
    )
    assert panel.rows.data(panel.rows.index(0, 3)) == "6 · ยังเหลือสองงาน"
    assert "6 of 8 งาน" in card_words(desk.column("tl").cards[0])
    desk.into(panel.form.day, "1/12/2569")
    desk.type(ENTER)
    assert panel.form.fields["day"].complaint == "This day is still to come."
    panel.table.setFocus()
    desk.type(DELETE)
    desk.settle()
    assert desk.promise.check_ins == ()
    desk.workspace.undo()
    desk.settle()
    assert len(desk.promise.check_ins) == 1


def test_states_are_chosen_by_place_on_a_thai_layout(
    desk: DreamDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    key = desk.add()
    desk.page.receive(key)
    desk.settle()
    status = desk.page.desk.check_ins.form.status
    status.take_focus()
    none = Qt.KeyboardModifier.NoModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, int(Qt.Key.Key_unknown), none, 4 + X11, 0, 0, "-")
    QApplication.sendEvent(desk.focus, pressed)
    assert status.current() == "done"


def test_what_is_half_said_or_half_written_is_there_after_a_crash(desk: DreamDesk) -> None:
    key = desk.add()
    desk.page.receive(key)
    desk.settle()
    form = desk.page.desk.check_ins.form
    form.status.take_focus()
    desk.type(Qt.Key.Key_3)
    desk.into(form.note, "จบแล้วแต่ยัง")
    desk.column("sv").ways.begin_new()
    desk.page.columns.show_only(None)
    desk.into(desk.column("sv").ways.line, "เล่าภาพเดี")
    desk.open()
    assert desk.column("sv").ways.line.text() == "เล่าภาพเดี"
    desk.page.receive(key)
    desk.settle()
    form = desk.page.desk.check_ins.form
    assert (form.note.text(), form.status.current()) == ("จบแล้วแต่ยัง", "done")
    form.note.setFocus()
    desk.type(ENTER)
    desk.settle()
    assert desk.promise.check_ins[0].note == "จบแล้วแต่ยัง"
    desk.open()
    desk.page.receive(key)
    desk.settle()
    assert desk.page.desk.check_ins.form.note.text() == ""


# The list


def test_the_list_is_sorted_and_filtered(desk: DreamDesk) -> None:
    late = desk.add("ช้าไปแล้ว", date(2026, 10, 31))
    soon = desk.add("เร็วๆ นี้", date(2026, 11, 28), member=None)
    over = desk.add("เสร็จแล้ว", date(2026, 10, 1), status="done")
    desk.page.show_view("commitments")
    desk.page.refresh()
    desk.settle()
    view = desk.page.list
    assert [one.key for one in view.rows.records()] == [late, soon, over]
    view.status.set_current("open")
    view.status.chosen.emit("open")
    assert [one.key for one in view.rows.records()] == [late, soon]
    view.who.set_current("team")
    view.who.chosen.emit("team")
    assert [one.key for one in view.rows.records()] == [soon]
    view.table.setFocus()
    desk.type(SPACE)
    desk.settle()
    assert next(one for one in desk.promises() if one.key == soon).status == "going"
    desk.type(ENTER)
    assert desk.page.desk.key == soon
    desk.type(ESC)
    assert desk.focus is view.table


def test_the_models_of_the_lists_are_sound(qtmodeltester, desk: DreamDesk) -> None:
    set_language("th")
    key = desk.add("ทบทวน", date(2026, 10, 31))
    database = desk.workspace.database
    with database.transaction() as connection:
        commitments.check_in(connection, desk.promise, TODAY, "going", done=2, note="ดี", voice="coach")
    desk.page.refresh()
    desk.settle()
    rows = desk.page.list.rows
    qtmodeltester.check(rows)
    assert rows.data(rows.index(0, 3)) == "31 ต.ค. 2569"
    assert rows.records()[0].key == key
    held = SettingsRows(COLUMNS)
    held.set_records(list(desk.promise.check_ins))
    qtmodeltester.check(held)
    assert held.data(held.index(0, 0)) == "20 พ.ย. 69"
    assert {one.key for one in list_view.columns(lambda: None)} >= {"what", "state"}


# The review


def test_open_commitments_are_reviewed_before_the_results(desk: DreamDesk) -> None:
    late, soon = desk.add("ช้าไปแล้ว", date(2026, 10, 31)), desk.add("เร็วๆ นี้", date(2026, 11, 28))
    desk.add("เสร็จแล้ว", status="done")
    wave = desk.close_wave(SMALL, date(2026, 11, 16), date(2026, 11, 18), FIVE)
    desk.page.waiting.watch.read()
    desk.page.refresh()
    desk.settle()
    desk.bot.waitUntil(lambda: not desk.page.waiting.isHidden(), timeout=20_000)
    assert desk.page.waiting.sentence.text().startswith("2 commitments wait to be reviewed")
    desk.page.waiting.button.click()
    desk.settle()
    review = desk.page.review
    assert review.commitment.key == late
    assert review.card.title.text() == "Review: 1 of 2"
    desk.type(Qt.Key.Key_4, ENTER)
    desk.settle()
    assert review.commitment.key == soon
    desk.into(review.check_ins.form.note, "นัดแล้ว")
    desk.type(ENTER)
    desk.settle()
    found = {one.key: one for one in desk.promises()}
    assert (found[late].status, found[soon].status) == ("dropped", "not_started")
    assert found[soon].check_ins[0].note == "นัดแล้ว"
    assert desk.asked == [("assessment", wave)]
    desk.bot.waitUntil(lambda: desk.page.waiting.isHidden(), timeout=20_000)


def test_a_review_can_be_left(desk: DreamDesk) -> None:
    desk.add(due=date(2026, 10, 31))
    desk.close_wave(SMALL, date(2026, 11, 16), date(2026, 11, 18), FIVE)
    desk.page.receive("review")
    desk.settle()
    assert desk.page.review.commitment is not None
    desk.type(ESC)
    assert desk.page.stack.currentWidget() is desk.page.columns
    assert desk.asked == []


# The agreement


def test_the_agreement_is_printed_in_the_language_of_the_window(
    desk: DreamDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add()
    places = iter((tmp_path / "ข้อตกลง.pdf", None, tmp_path / "หาย" / "ข้อตกลง.pdf"))
    monkeypatch.setattr("gui.pages.dream_team.printing.ask_where", lambda *_: next(places))
    bar = desk.page.message_bar
    desk.page.actions_table()["export"]()
    desk.bot.waitUntil(lambda: not bar.isHidden(), timeout=30_000)
    assert bar.sentence.text().startswith("Saved as ข้อตกลง.pdf")
    assert read((tmp_path / "ข้อตกลง.pdf").read_bytes()).pages == 1
    bar.hide()
    desk.page.printer.menu.actions()[0].trigger()  # changed their mind
    assert bar.isHidden()
    desk.page.printer.menu.actions()[0].trigger()
    desk.bot.waitUntil(lambda: not bar.isHidden(), timeout=30_000)
    assert "ข้อตกลง.pdf" in bar.sentence.text()
    assert not (tmp_path / "หาย").exists()


def test_everything_is_said_in_thai(desk: DreamDesk) -> None:
    desk.add("ช้าไปแล้ว", date(2026, 10, 31))
    set_language("th")
    QApplication.sendEvent(desk.page, QEvent(QEvent.Type.LanguageChange))
    desk.page.refresh()
    desk.settle()
    column = desk.column("tl")
    assert column.head.name.text() == "การเรียนรู้ร่วมกันเป็นทีม"
    assert column.head.other.text() == "Team learning"
    assert card_words(column.cards[0]) == ["ปรียา", "31 ต.ค. 69", "เลยกำหนด"]
