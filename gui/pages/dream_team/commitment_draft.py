"""What is half typed about commitments on this computer: it is there again after a crash, or when a form was left."""

from typing import Any

from gui.workspace import Workspace

_NEW = "new"


def keep(workspace: Workspace, key: str, typed: dict[str, str] | None) -> None:
    """What stands in the form of a commitment ("" for a new one); None forgets it."""
    name = _name(workspace, key)
    if name:
        workspace.drafts.put(name, typed)


def kept(workspace: Workspace, key: str) -> dict[str, str] | None:
    """What was typed; None for nothing, and for what a damaged file may hold."""
    name = _name(workspace, key)
    found: Any = workspace.drafts.get(name) if name else None
    return {str(one): str(text) for one, text in found.items()} if isinstance(found, dict) else None


def unfinished(workspace: Workspace) -> list[str]:
    """The commitments whose forms hold something; "" is a new one."""
    prefix, names = _name(workspace, "").removesuffix(_NEW), workspace.drafts.keys()
    keys = [one.removeprefix(prefix) for one in names if prefix and one.startswith(prefix)]
    return ["" if one == _NEW else one for one in keys]


def keep_note(workspace: Workspace, commitment: str, said: dict[str, str] | None) -> None:
    """What is half said about how a commitment stands; None forgets it."""
    workspace.drafts.put(f"check_in/{commitment}", said)


def kept_note(workspace: Workspace, commitment: str) -> dict[str, str]:
    """What was half said; nothing for what a damaged file may hold."""
    found: Any = workspace.drafts.get(f"check_in/{commitment}")
    return {str(one): str(text) for one, text in found.items()} if isinstance(found, dict) else {}


def keep_way(workspace: Workspace, discipline: str, text: str) -> None:
    """A new way that is being typed; an empty one is forgotten."""
    if workspace.team is not None:
        workspace.drafts.put(f"way/{workspace.team.key}/{discipline}", (text.strip() and text) or None)


def kept_way(workspace: Workspace, discipline: str) -> str:
    """What was being typed; empty for nothing."""
    team = workspace.team
    found: Any = workspace.drafts.get(f"way/{team.key}/{discipline}") if team is not None else None
    return found if isinstance(found, str) else ""


def _name(workspace: Workspace, key: str) -> str:
    team = workspace.team
    return f"commitment/{team.key}/{key or _NEW}" if team is not None else ""
