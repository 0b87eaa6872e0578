"""Sentences about the file that is open, or cannot be opened, each with what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gui.dates import format_clock, format_day
from gui.language import tr
from gui.numbers import format_number
from gui.widgets.labels import Tone

if TYPE_CHECKING:
    from models.recovery import Rescue
    from models.salvage import Salvaged

Action = Callable[[], object]


@dataclass(frozen=True)
class Offer:
    """One sentence with its buttons, in the language of the moment it is made."""

    text: str
    tone: Tone
    actions: tuple[tuple[str, Action], ...] = ()


def damaged(file: Path, rescue: "Rescue", restore: Action, salvage: Action) -> Offer:
    save = ((tr("Save what can be read"), salvage),) if rescue.is_readable else ()
    if rescue.backup is None:
        text = tr(
            "{file} is damaged, and there is no good backup. What can be read can be saved into a new file."
        )
        return Offer(text.format(file=file.name), "danger", save)
    moment = rescue.backup.moment
    text = tr(
        "{file} is damaged. The newest good backup is of {day}, {time}. The damaged file is kept beside the backups."
    ).format(
        file=file.name,
        day=format_day(moment.date()),
        time=format_clock(moment.hour * 3600 + moment.minute * 60),
    )
    return Offer(text, "danger", ((tr("Open the newest backup"), restore), *save))


def salvaged(found: "Salvaged") -> Offer:
    values = {"count": format_number(sum(found.kept.values())), "file": str(found.file)}
    if found.is_complete:
        return Offer(tr("All {count} rows were saved into {file}.").format(**values), "ok")
    text = tr("{count} rows were saved into {file}. Not readable: {missing}.")
    return Offer(text.format(**values, missing=_missing(found)), "warn")


def read_only(copy: Action) -> Offer:
    text = tr("This file can only be read. To record anything, work on a copy.")
    return Offer(text, "warn", ((tr("Work on a copy"), copy),))


def newer() -> Offer:
    return Offer(
        tr("A newer Wela wrote this file. Here it can only be read: install the newest version."), "warn"
    )


def shared(file: Path, move: Action) -> Offer:
    text = tr("Other computers write to the folder of {file} too, and saves can be lost there.")
    return Offer(text.format(file=file.name), "warn", ((tr("Move it to this computer"), move),))


def _missing(found: "Salvaged") -> str:
    """Hours and money by name, everything else together."""
    names = {
        "time_entry": tr("time entries"),
        "income": tr("income", "rows that could not be read"),
        "expense": tr("expenses", "rows that could not be read"),
    }
    counts: dict[str, int | None] = {}
    for table, count in found.missing.items():
        name = names.get(table, tr("other rows"))
        before = counts.get(name, 0)
        counts[name] = None if count is None or before is None else before + count
    return ", ".join(
        f"{name} {tr('an unknown number') if count is None else format_number(count)}"
        for name, count in counts.items()
        if count != 0
    )
