"""What must be true after a kill of what a person was told before it: nothing saved is lost, halved or doubled."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from models import disk, places
from models.database import Database
from models.drafts import Drafts
from models.schema import table
from tests.gui.person_team import HER, ME, PASTED, ROWS, monday

ALLOWED = 2.0  # seconds of typing that may be lost
Said = dict[str, Any]
State = tuple[float, Any]  # since when something stood on the screen, and what


@dataclass
class Proof:
    """Fed with what was said between two kills; `complaints` say what was lost, `figures` how much was looked at."""

    path: Path
    complaints: list[str] = field(default_factory=list[str])
    figures: Counter[str] = field(default_factory=Counter[str])
    oldest: float = 0.0  # seconds: the oldest typing that was lost
    _rows: dict[tuple[str, str], list[Any] | None] = field(default_factory=dict[Any, Any])
    _sent: list[Said] = field(default_factory=list[Said])
    _timed: dict[str, float] = field(
        default_factory=dict[str, float]
    )  # notes of timed work that must be kept
    _starts: dict[str, int] = field(default_factory=dict[str, int])

    def after_kill(self, said: Sequence[Said], killed: float) -> None:
        """The file as it was left. `said` begins with what the window found when it opened."""
        database = Database.open(self.path)
        with database.read() as connection:
            self._check_rows(connection.exec_driver_sql, said)
            self._check_whole(connection.exec_driver_sql)
        database.close()
        disk.check_pages(self.path, contents=True)
        kept = places.drafts_of(self.path)
        self._expect(not list(kept.parent.glob("*unreadable*")), "the drafts cannot be read")
        self._check_drafts(Drafts(kept), said, killed)
        self._remember_sent(said, killed)
        self._remember_timed(said, killed)

    def after_opening(self, opened: Said) -> None:
        """The window has opened the file again, and has saved what the drafts told it to save."""
        database = Database.open(self.path)
        with database.read() as connection:
            ask = connection.exec_driver_sql
            notes = Counter(row[0] for row in ask(_NOTES, (ME,)))
            cells = {tuple(row[:3]): row[3:] for row in ask(_CELLS, (ME, *_week()))}
        database.close()
        for one in self._sent:
            self._check_sent(one, notes, cells, opened)
        self._check_timed(notes, opened["timer"])
        self._expect(
            not any(note and note in (opened["line"] or "") for note in notes),
            "a saved line is offered again",
        )
        self._sent.clear()

    def _expect(self, true: bool, complaint: str) -> None:
        if not true:
            self.complaints.append(complaint)

    # Rows

    def _check_rows(self, ask: Any, said: Sequence[Said]) -> None:
        for one in said:
            for name, key, row in one.get("ack", ()):
                self._rows[name, key] = row
            self.figures["acknowledged saves"] += "ack" in one
        stored = {
            name: {row[0]: list(row) for row in ask(f"SELECT * FROM {name}")} for name in _names(self._rows)
        }
        for (name, key), row in self._rows.items():
            self._expect(_is_kept(name, row, stored[name].get(key)), f"lost: {name} {row}")
        self.figures["acknowledged rows"] = len(self._rows)

    def _check_whole(self, ask: Any) -> None:
        many = ask("SELECT DISTINCT project, activity, day FROM time_entry WHERE member = ?", (HER,)).all()
        self._expect(len(many) == 1, f"half of many were changed: {many}")
        first = _week()[0]
        days = (first + PASTED[0], first + PASTED[-1])
        pasted = [row[3] for row in ask(_CELLS, (ME, *days))]
        whole = len(pasted) in (0, ROWS * len(PASTED)) and len(set(pasted)) <= 1
        self._expect(whole, f"half a block was pasted: {pasted}")

    # What was being typed

    def _check_drafts(self, drafts: Drafts, said: Sequence[Said], killed: float) -> None:
        line = (drafts.get(f"line/{ME}") or {}).get("text", "")
        self._check_typed("line", line, _states(said, "line"), killed)
        for what in ("cell", "note"):
            self._check_typed(what, _kept_in_week(drafts, what), _states(said, what), killed)

    def _check_typed(self, what: str, kept: Any, states: Sequence[State], killed: float) -> None:
        """The newest state that equals what was kept was on the screen until the next one came."""
        ends = [*(since for since, _ in states[1:]), killed]
        ages = [killed - end for end, (_, state) in zip(ends, states, strict=True) if state == kept]
        if not ages:
            self.complaints.append(f"{what} holds what was never typed: {kept} of {states[-30:]}")
            return
        self.oldest = max(self.oldest, min(ages))
        self.figures["half-typed texts"] += bool(states[-1][1])
        self._expect(min(ages) <= ALLOWED, f"{what}: {min(ages):.2f} s of typing are lost: {kept}")

    def _remember_sent(self, said: Sequence[Said], killed: float) -> None:
        """What was ended by Enter, and is young enough only when all of it was typed just before."""
        for place, one in enumerate(said):
            if "sent" in one:
                states = _states(said[:place], one["sent"])
                self._sent.append(one | {"age": killed - _begun(states), "ago": killed - one["t"]})
        self.figures["sent by Enter"] = self.figures["sent by Enter"] + sum("sent" in one for one in said)

    def _check_sent(self, one: Said, notes: Counter[str], cells: dict[Any, Any], opened: Said) -> None:
        if one["sent"] == "line":
            self._expect(notes[one["note"]] <= 1, f"saved twice: {one}")
            begun = opened["line"]  # its age was looked at with the drafts
            kept = notes[one["note"]] == 1 or bool(begun and one["text"].startswith(begun))
        else:
            same = [two for two in self._sent if (two["sent"], two.get("at")) == (one["sent"], one["at"])]
            seconds, note = cells.get(tuple(one["at"]), (0, ""))
            is_there = (one.get("seconds", seconds), one.get("text", note)) == (seconds, note)
            open_again = opened[one["sent"]]
            kept = is_there or one is not same[-1] or bool(open_again and open_again[:3] == one["at"])
        if not kept:
            self.figures["sent and gone, younger than 2 s"] += one["age"] <= ALLOWED
            self._expect(one["age"] <= ALLOWED, f"sent and gone: {one}")
            self.oldest = max(self.oldest, one["age"])

    # The timer

    def _remember_timed(self, said: Sequence[Said], killed: float) -> None:
        for one in said:
            if one.get("timer"):
                self._timed[one["timer"][0]] = one["t"]
                self.figures["timers"] += 1
            if one.get("ended") and one["seconds"] < 30:
                self._timed.pop(one["ended"], None)  # too short to be logged
        self._timed = {note: since for note, since in self._timed.items() if killed - since >= ALLOWED}
        self._starts |= {one["timer"][0]: one["timer"][1] for one in said if one.get("timer")}

    def _check_timed(self, notes: Counter[str], timer: Any) -> None:
        running = timer[0] if timer else ""
        for note in self._timed:
            times = notes[note] + (note == running)
            self._expect(times > 0, f"timed and lost: {note}")
            self._expect(times < 2, f"timed twice: {note}, running: {timer}")
        if running in self._starts:
            self._expect(self._starts[running] == timer[1], f"the timer has another start: {timer}")
        self._timed = {running: self._timed[running]} if running in self._timed else {}


_NOTES = "SELECT note FROM time_entry WHERE member = ? AND note <> '' AND deleted IS NULL"
_CELLS = """SELECT day, project, activity, sum(seconds), max(note) FROM time_entry
    WHERE member = ? AND day BETWEEN ? AND ? AND deleted IS NULL GROUP BY day, project, activity"""


def _week() -> tuple[int, int]:
    first = monday().toordinal()
    return first, first + 6


def _names(rows: Iterable[tuple[str, str]]) -> set[str]:
    return {name for name, _ in rows}


def _is_kept(name: str, row: list[Any] | None, stored: list[Any] | None) -> bool:
    """That version or a later one; the same content where the version is the same."""
    if row is None or stored is None:
        return row is None and stored is None
    place = list(table(name).columns.keys()).index("version")
    return stored[place] > row[place] or stored == row


def _kept_in_week(drafts: Drafts, what: str) -> list[Any] | None:
    kept = drafts.get(f"week/{ME}/{_week()[0]}" + "/note" * (what == "note"))
    return kept and [kept[name] for name in ("day", "project", "activity", "text")]


def _states(said: Iterable[Said], what: str) -> list[State]:
    """What stood in the line, a cell or a note, one after the other."""
    found: list[State] = []
    for one in said:
        state = one.get("opened", one)
        if what in state and (not found or found[-1][1] != state[what]):
            found.append((one["t"], state[what]))
    return found


def _begun(states: Sequence[State]) -> float:
    """When the text that stands now was begun."""
    begun = states[-1][0]
    for (since, state), (_, later) in reversed(list(pairwise(states))):
        if not state or not _is_same(state, later):
            break
        begun = since
    return begun


def _is_same(state: Any, later: Any) -> bool:
    """Whether one text became the other, in the same place."""
    return isinstance(state, str) or state[:3] == later[:3]
