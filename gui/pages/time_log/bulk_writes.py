"""What is done to many entries, each as one step that can be taken back at once; very many are backed up before."""

from typing import Any

from gui.language import tr
from gui.numbers import format_number
from gui.workspace import Workspace

MANY = 200


def change(workspace: Workspace, keys: list[str], values: dict[str, Any]) -> None:
    """Give entries the same project or the same activity."""
    from models import ledger

    if "project" in values:
        text = _counted(
            keys, tr("Move 1 entry to another project"), tr("Move {n} entries to another project")
        )
    else:
        text = _counted(keys, tr("Change the activity of 1 entry"), tr("Change the activity of {n} entries"))
    _do(workspace, text, ledger.change_entries, keys, **values)


def shift(workspace: Workspace, keys: list[str], days: int) -> None:
    """Move entries by so many days."""
    from models import entry_edits

    text = _counted(keys, tr("Shift 1 entry"), tr("Shift {n} entries"))
    _do(workspace, text, entry_edits.shift_days, keys, days)


def delete(workspace: Workspace, keys: list[str]) -> None:
    from models import ledger

    _do(workspace, _counted(keys, tr("Delete 1 entry"), tr("Delete {n} entries")), ledger.trash_entries, keys)


def restore(workspace: Workspace, keys: list[str]) -> None:
    from models import ledger

    text = _counted(keys, tr("Restore 1 entry"), tr("Restore {n} entries"))
    _do(workspace, text, ledger.restore_entries, keys)


def _do(workspace: Workspace, text: str, operation: Any, keys: list[str], *args: Any, **values: Any) -> None:
    if keys:
        many = len(keys) > MANY
        workspace.do(text, operation, keys, *args, offer_undo=True, backup_first=many, **values)


def _counted(keys: list[str], one: str, many: str) -> str:
    return one if len(keys) == 1 else many.format(n=format_number(len(keys)))
