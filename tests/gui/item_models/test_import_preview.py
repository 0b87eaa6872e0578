"""The tables of the import wizard keep the contract of Qt models, sort by native values and say what was chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from gui.item_models.import_names import BECOMES, PURPOSE, ChoicesRole, ImportNames
from gui.item_models.import_preview import ImportRows, Preview, complaints
from gui.language import set_language
from models.database import Database
from models.exchange.choices import NEW, NOTHING, person
from models.exchange.plan import ImportPlan, plan
from models.exchange.reading import read
from models.imports import bring_in
from tests.conftest import SmallTeam

HEADER = "day,start,duration,member,project,activity,note"
ROWS = (
    "2026-11-20,9:00,1:00,มาลี แก้วใส,ป่าชายเลน,อบรมครู,<b>ไก่</b>",
    "2026-11-21,8:00,10:00,สมหญิง,ป่าชายเลน,ประชุมทีม,กา",
    "2026-13-45,,2:00,สมหญิง,,,เกม",
    "2026-11-21,10:00,2:00,สมหญิง,,,ขา",
)
Role = Qt.ItemDataRole


def _plan(database: Database, folder: Path, *rows: str, header: str = HEADER) -> ImportPlan:
    path = folder / "ชั่วโมง.csv"
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
    with database.read() as connection:
        return plan(connection, SmallTeam.key, read(path))


@pytest.fixture
def found(file_database: Database, tmp_path: Path) -> ImportPlan:
    SmallTeam.fill(file_database)
    with file_database.transaction() as connection:
        bring_in(connection, _plan(file_database, tmp_path, ROWS[0]))
    return _plan(file_database, tmp_path, *ROWS)


def _texts(model, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_rows_keep_the_contract_of_qt(qtmodeltester, found: ImportPlan) -> None:
    model = ImportRows()
    qtmodeltester.check(model)
    model.show_preview(Preview.of(found, {}))
    qtmodeltester.check(model)
    model.sort(4, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(model)


def test_every_row_says_what_becomes_of_it(qapp, found: ImportPlan) -> None:
    model = ImportRows()
    model.show_preview(Preview.of(found, {SmallTeam.meeting: "ประชุมทีม"}))
    assert _texts(model, 0) == ["2", "3", "4", "5"]
    assert _texts(model, 1) == ["Already there", "New", "Rejected", "New, look at it"]
    assert _texts(model, 2) == ["2026-11-20", "21 Nov 2026", "2026-13-45", "21 Nov 2026"]
    assert _texts(model, 5) == ["มาลี แก้วใส", "สมหญิง", "สมหญิง", "สมหญิง"]
    assert _texts(model, 7) == ["อบรมครู", "ประชุมทีม", "", ""]
    set_language("th")
    model.retranslate()
    assert _texts(model, 2)[1] == "21 พ.ย. 2569"
    assert _texts(model, 1)[0] == "มีอยู่แล้ว"


def test_rows_sort_by_what_they_mean(qapp, found: ImportPlan) -> None:
    model = ImportRows()
    model.show_preview(Preview.of(found, {}))
    held = QPersistentModelIndex(model.index(0, 0))
    model.sort(8)
    assert _texts(model, 8) == ["<b>ไก่</b>", "กา", "เกม", "ขา"]
    model.sort(4)
    assert _texts(model, 4)[:2] == [
        "2:00",
        "10:00",
    ]  # by seconds, before the cells of rows that are not stored
    assert (held.row(), held.data()) == (2, "2")


def test_many_rows_are_sorted_in_the_background(qtbot, found: ImportPlan, monkeypatch) -> None:
    monkeypatch.setattr("gui.item_models.import_preview._MANY", 1)
    model = ImportRows()
    model.show_preview(Preview.of(found, {}))
    with qtbot.waitSignal(model.layoutChanged):
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert _texts(model, 0) == ["5", "4", "3", "2"]


def test_money_is_shown_in_the_currency_of_the_team(file_database: Database, tmp_path: Path, qapp) -> None:
    SmallTeam.fill(file_database)
    header = "received on,amount,kind,source"
    found = _plan(file_database, tmp_path, '1 ม.ค. 2569,"1,234.50",บริจาค,คุณนิด', header=header)
    model = ImportRows()
    model.show_preview(Preview.of(found, {}), "THB")
    assert [model.index(0, column).data() for column in range(2, 6)] == [
        *("1 Jan 2026", "฿1,234.50", "Donation", "คุณนิด"),
    ]


def test_complaints_are_told_rejected_ones_first_and_in_either_language(found: ImportPlan) -> None:
    told = complaints(found)
    assert [(row, column, outcome) for row, column, outcome, _ in told] == [
        (4, "day", "Rejected"),
        (5, "start", "Warning"),
    ]
    set_language("th")
    assert complaints(found)[0][3] != told[0][3]


@pytest.fixture
def names(qapp, found: ImportPlan) -> ImportNames:
    model = ImportNames()
    team = SmallTeam
    known = {
        "member": [(team.malee, "มาลี แก้วใส"), (team.somchai, "สมชาย ใจดี")],
        "project": [(team.youth, "อบรมเยาวชน"), (team.mangrove, "ฟื้นฟูป่าชายเลน")],
        "activity": [(team.visit, "ลงพื้นที่"), (team.meeting, "ประชุมทีม")],
    }
    model.show_names(found.names, known, {})
    return model


def test_names_keep_the_contract_of_qt(qtmodeltester, names: ImportNames) -> None:
    qtmodeltester.check(names)
    names.choose(0, SmallTeam.malee)
    qtmodeltester.check(names)


def test_names_become_what_is_known_or_new(qtbot, names: ImportNames) -> None:
    assert _texts(names, 0) == ["สมหญิง", "ป่าชายเลน", "ประชุมทีม"]
    place = names.index(0, BECOMES)
    assert place.data() == "New member: สมหญิง"
    assert [key for key, _ in place.data(ChoicesRole)] == [NEW, SmallTeam.malee, SmallTeam.somchai]
    with qtbot.waitSignal(names.edited):
        assert names.setData(place, SmallTeam.malee)
    assert not names.setData(place, "somebody else")
    assert place.data() == "มาลี แก้วใส"
    assert names.choices().members == {person("สมหญิง"): SmallTeam.malee}


def test_a_project_may_become_nothing_and_an_activity_new(names: ImportNames) -> None:
    rows = {names.index(row, 0).data(): row for row in range(names.rowCount())}
    project, activity = rows["ป่าชายเลน"], rows["ประชุมทีม"]
    assert names.setData(names.index(project, BECOMES), NOTHING)
    assert not names.index(activity, PURPOSE).flags() & Qt.ItemFlag.ItemIsEditable
    assert names.setData(names.index(activity, BECOMES), NEW)
    assert names.index(activity, PURPOSE).data() == "Administration"
    assert names.setData(names.index(activity, PURPOSE), "learning")
    chosen = names.choices()
    assert (chosen.projects, chosen.activities) == ({"ป่าชายเลน": NOTHING}, {"ประชุมทีม": NEW})
    assert chosen.purposes == {"ประชุมทีม": "learning"}
    names.forget()
    assert names.choices().projects == {}
