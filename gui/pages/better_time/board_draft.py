"""What was moved on the board, kept as a draft of this computer: closing Wela, or a crash, does not lose it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from assessments.time_use.period import Period
from assessments.time_use.spreading import BASES, Basis
from assessments.time_use.what_if import Move, WhatIfAxis
from gui.workspace import Workspace

AXES: tuple[WhatIfAxis, ...] = ("project", "purpose")


@dataclass(frozen=True)
class BoardState:
    """`period` None is the usual one. `others`: the row that gives and takes, by axis; "" changes the sum."""

    axis: WhatIfAxis = "project"
    basis: Basis = "by_day"
    period: Period | None = None
    moves: Mapping[WhatIfAxis, Sequence[Move]] = field(default_factory=dict[WhatIfAxis, Sequence[Move]])
    others: Mapping[WhatIfAxis, str] = field(default_factory=dict[WhatIfAxis, str])

    def with_moves(self, moves: Sequence[Move]) -> "BoardState":
        return replace(self, moves={**self.moves, self.axis: tuple(moves)})

    def with_other(self, key: str) -> "BoardState":
        return replace(self, others={**self.others, self.axis: key})

    @property
    def is_moved(self) -> bool:
        return any(self.moves.values())


def keep(workspace: Workspace, team: str, state: BoardState) -> None:
    workspace.drafts.put(_key(team), _write(state))


def find(workspace: Workspace, team: str) -> BoardState:
    """What was kept; what cannot be read is as if nothing had been."""
    value = workspace.drafts.get(_key(team))
    try:
        return _read(value) if isinstance(value, dict) else BoardState()
    except (KeyError, TypeError, ValueError):
        return BoardState()


def _key(team: str) -> str:
    return f"what_if/{team}"


def _write(state: BoardState) -> dict[str, Any]:
    period = state.period
    return {
        "axis": state.axis,
        "basis": state.basis,
        "period": None if period is None else [period.first.isoformat(), period.last.isoformat()],
        "moves": {
            axis: [[move.source, move.target, move.seconds] for move in moves]
            for axis, moves in state.moves.items()
        },
        "others": dict(state.others),
    }


def _read(value: dict[str, Any]) -> BoardState:
    if value["axis"] not in AXES or value["basis"] not in BASES:
        raise ValueError("not a board of this version")
    period = value["period"]
    return BoardState(
        axis=value["axis"],
        basis=value["basis"],
        period=None if period is None else Period(*map(date.fromisoformat, period)),
        moves={axis: tuple(Move(*move) for move in value["moves"].get(axis, ())) for axis in AXES},
        others={axis: str(key) for axis, key in value["others"].items() if axis in AXES},
    )
