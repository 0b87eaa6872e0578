"""The write gate: order, undo, redo, conflicts, failures."""

from pytestqt.qtbot import QtBot

from gui.workspace import Workspace
from models import places, records, teams
from models.changes import Change
from models.database import Database
from models.drafts import Drafts
from models.errors import Conflict, Refused

TEAM = "1" * 32


def project_names(workspace: Workspace) -> list[str]:
    assert workspace.database is not None
    with workspace.database.read() as connection:
        return sorted(project.name for project in records.projects(connection, TEAM))


def test_a_write_is_stored_announced_and_undone(workspace: Workspace, qtbot: QtBot):
    changes: list[Change] = []
    workspace.changed.connect(changes.append)
    done: list[Change] = []
    workspace.do("Add a project", teams.add_project, TEAM, "ตลาดชุมชน", done=done.append)
    workspace.wait()
    assert "ตลาดชุมชน" in project_names(workspace)
    assert changes == done
    assert changes[0].tables == {"project"}
    assert workspace.undo_text == "Add a project"
    workspace.undo()
    workspace.wait()
    assert "ตลาดชุมชน" not in project_names(workspace)
    assert (workspace.undo_text, workspace.redo_text) == ("", "Add a project")
    workspace.redo()
    workspace.wait()
    assert "ตลาดชุมชน" in project_names(workspace)


def test_what_is_done_for_good_is_announced_and_not_remembered(workspace: Workspace):
    heard: list[Change] = []
    offered: list[str] = []
    workspace.changed.connect(heard.append)
    workspace.undo_offered.connect(offered.append)
    workspace.do("add", teams.add_project, TEAM, "ตลาดชุมชน")
    workspace.do("close", lambda _: Change(forever=frozenset({"wave"})), offer_undo=True)
    workspace.wait()
    assert [change.tables for change in heard] == [{"project"}, {"wave"}]
    assert (workspace.undo_text, offered) == ("add", [])


def test_writes_happen_in_order(workspace: Workspace):
    order: list[str] = []
    for number in range(20):
        workspace.do(
            "", teams.add_project, TEAM, f"งาน {number}", done=lambda _, n=number: order.append(str(n))
        )
    workspace.undo()
    workspace.wait()
    assert order == [str(number) for number in range(20)]
    assert "งาน 18" in project_names(workspace)
    assert "งาน 19" not in project_names(workspace)


def test_a_new_write_forgets_what_was_undone(workspace: Workspace):
    workspace.do("one", teams.add_project, TEAM, "หนึ่ง")
    workspace.undo()
    workspace.do("two", teams.add_project, TEAM, "สอง")
    workspace.wait()
    assert (workspace.undo_text, workspace.redo_text) == ("two", "")


def test_a_refused_write_changes_nothing_and_says_why(workspace: Workspace):
    refused: list[Exception] = []
    workspace.failed.connect(refused.append)
    workspace.do("", teams.add_project, TEAM, "  ")
    workspace.wait()
    assert isinstance(refused[0], Refused)
    assert workspace.undo_text == ""
    mine: list[Exception] = []
    workspace.do("", teams.add_project, TEAM, "", failed=mine.append)
    workspace.wait()
    assert len(mine) == len(refused) == 1


def test_an_undo_that_meets_another_change_is_dropped(workspace: Workspace):
    workspace.do("add", teams.add_project, TEAM, "ตลาดชุมชน")
    workspace.wait()
    assert workspace.database is not None
    with workspace.database.transaction() as connection:
        project = next(p for p in records.projects(connection, TEAM) if p.name == "ตลาดชุมชน")
        teams.change_project(connection, project.key, project.version, name="ตลาดเช้า")
    conflicts: list[Exception] = []
    workspace.failed.connect(conflicts.append)
    workspace.undo()
    workspace.wait()
    assert isinstance(conflicts[0], Conflict)
    assert "ตลาดเช้า" in project_names(workspace)
    assert workspace.undo_text == ""


def test_undo_with_nothing_to_undo_is_quiet(workspace: Workspace):
    workspace.undo()
    workspace.redo()
    workspace.wait()
    assert workspace.last_saved is None


def test_a_bug_in_an_operation_reaches_the_error_hook(workspace: Workspace, qtbot: QtBot):
    def broken(connection: object) -> Change:
        raise KeyError("ชื่อ")

    with qtbot.capture_exceptions() as caught:
        workspace.do("", broken)
        workspace.wait()
    assert [kind for kind, *_ in caught] == [KeyError]


def test_what_was_taken_back_is_said_to_be_taken_back(workspace: Workspace):
    said: list[str] = []
    workspace.message.connect(said.append)
    workspace.do("Add ตลาดชุมชน", teams.add_project, TEAM, "ตลาดชุมชน")
    workspace.wait()
    workspace.undo()
    workspace.redo()
    workspace.wait()
    assert said == ["Undone: Add ตลาดชุมชน", "Done again: Add ตลาดชุมชน"]


def test_undo_is_offered_when_asked(workspace: Workspace, qtbot: QtBot):
    with qtbot.waitSignal(workspace.undo_offered) as offered:
        workspace.do("Delete a project", teams.add_project, TEAM, "ชั่วคราว", offer_undo=True)
    assert offered.args == ["Delete a project"]


def test_drafts_belong_to_the_open_database_and_are_written_when_it_closes(workspace: Workspace):
    database = workspace.database
    assert database is not None
    workspace.drafts.put("line", "ลงพื้นที่ป่าชายเลน")
    kept = places.drafts_of(database.location)
    workspace.close()
    assert Drafts(kept).get("line") == "ลงพื้นที่ป่าชายเลน"
    workspace.open(Database.open(database.location), workspace.teams)
    assert workspace.drafts.get("line") == "ลงพื้นที่ป่าชายเลน"
