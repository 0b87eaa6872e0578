"""A half-typed commitment of this computer: it is there again after a crash, or when its form was left."""

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


def _name(workspace: Workspace, key: str) -> str:
    team = workspace.team
    return f"commitment/{team.key}/{key or _NEW}" if team is not None else ""
