"""A half-typed form of a workshop as JSON, and back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from gui.workshop_writes import Span, WorkshopValues


def draft_of(values: WorkshopValues, typed: Mapping[str, str]) -> dict[str, Any]:
    """`typed` are the fields as they stand there, also what cannot be read yet."""
    return {
        **values.part(),
        "name": values.name,
        "basis": values.basis,
        "teams": list(values.teams),
        "days": _written(values.days),
        "before": _written(values.before),
        "after": _written(values.after),
        "typed": dict(typed),
    }


def values_of_draft(draft: Mapping[str, Any]) -> WorkshopValues:
    return WorkshopValues(
        name=draft["name"],
        days=_read(draft["days"]),
        before=_read(draft["before"]),
        after=_read(draft["after"]),
        basis=draft["basis"],
        teams=tuple(draft["teams"]),
        before_wave=draft["before_wave"],
        after_wave=draft["after_wave"],
        activity=draft["activity"],
        leave_out=draft["leave_out"],
    )


def _written(span: Span) -> list[str]:
    return [day.isoformat() for day in span]


def _read(days: list[str]) -> Span:
    return date.fromisoformat(days[0]), date.fromisoformat(days[1])
