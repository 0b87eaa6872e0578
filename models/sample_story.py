"""What the sample team asked itself and agreed on: two waves, its dream, commitments, targets and a workshop.

Nobody gave these answers, so unlike real ones they can be undone together with the team.
"""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from models import changes, commitments, dreams, letterheads, time_targets, typical_days, waves, workshops
from models.changes import Change, RowChange
from models.commitments import SHARE
from models.instruments import Instrument, built_in
from models.ratings import Answer, Given
from models.response_rows import Entered, Who
from models.schema import new_key, table

_CORE = "wela-core"
_HOUR = 3600
_HUNDRED = 100  # hundredths of a point or of a percent, satang of a baht


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of the team and, by the short names of the files, of its rows."""

    team: str
    members: Mapping[str, str]
    projects: Mapping[str, str]
    activities: Mapping[str, str]


def add_story(connection: Connection, folder: Path, keys: Keys, language: str) -> Change:
    """Add the story in `folder` to the sample team."""
    return _Story(connection, folder, keys, language).add()


class _Story:
    def __init__(self, connection: Connection, folder: Path, keys: Keys, language: str) -> None:
        self._connection = connection
        self._keys = keys
        self._language = language
        self._data = tomllib.loads((folder / "story.toml").read_text("utf-8"))
        with (folder / "answers.csv").open(encoding="utf-8", newline="") as file:
            self._answers = list(csv.DictReader(file))
        self._waves = {short: new_key() for short in self._data["waves"]}

    def add(self) -> Change:
        parts = (
            self._add_waves,
            self._add_dream,
            self._add_commitments,
            self._add_targets,
            self._add_workshop,
            self._add_typical_days,
        )
        return Change.together(change for part in parts for change in part())

    def _text(self, row: Mapping[str, Any], field: str) -> Any:
        return row[f"{field}_{self._language}"]

    def _add_waves(self) -> Iterator[Change]:
        instrument = next(one for one in built_in() if one.key == _CORE)
        for short, wave in self._data["waves"].items():
            rows = [row for row in self._answers if row["wave"] == short]
            back = wave.get("looking_back", False)
            entered = [self._entered(row, instrument, looking_back=back) for row in rows]
            key = self._waves[short]
            waves.import_wave(
                self._connection,
                self._keys.team,
                self._text(wave, "name"),
                instrument,
                entered,
                today=wave["opened"],
                mode="coded",
                team_size=len(self._keys.members),
                salt=bytes.fromhex(self._data["salt"]),
                key=key,
            )
            closed = wave["closed"].toordinal()
            changes.update_many(self._connection, "wave", [key], kind="collected", closed=closed)
            yield self._made(key)

    def _entered(self, row: Mapping[str, str], instrument: Instrument, *, looking_back: bool) -> Entered:
        given = {name: _rating(text) for name, text in row.items() if name not in ("wave", "card")}
        code = self._data["cards"][row["card"]]
        answer = Answer.of(instrument, given, "discipline", looking_back=looking_back)
        return Entered(answer, Who((code,)))

    def _made(self, wave: str) -> Change:
        """A wave with its answers as they stand."""
        rows = table("response").c
        found = self._connection.execute(select(rows.key).where(rows.wave == wave)).scalars().all()
        standing = (("wave", [wave]), ("response", found))
        return Change(
            tuple(
                RowChange(name, None, row)
                for name, keys in standing
                for row in changes.present(self._connection, name, keys).values()
            )
        )

    def _add_dream(self) -> Iterator[Change]:
        connection, team, dream = self._connection, self._keys.team, self._data["dream"]
        yield dreams.say_sentence(connection, team, self._text(dream, "sentence"), version=0)
        for discipline, agreed in dream["disciplines"].items():
            level, focus = round(agreed["level"] * dreams.POINT), agreed.get("focus", False)
            yield dreams.agree_level(connection, team, discipline, level=level, focus=focus)
            for way in self._text(agreed, "ways"):
                yield dreams.add_new_way(connection, team, discipline, way)

    def _add_commitments(self) -> Iterator[Change]:
        for promise in self._data["commitments"]:
            key = new_key()
            yield commitments.add_commitment(
                self._connection,
                self._keys.team,
                self._text(promise, "what"),
                member=self._keys.members[promise["member"]],
                first_sign=self._text(promise, "first_sign"),
                unit=self._text(promise, "unit"),
                key=key,
                **{name: promise[name] for name in ("decided", "due", "discipline", "facet", "goal")},
                **{name: promise[name] for name in ("measure", "target") if name in promise},
            )
            for said in promise["check_ins"]:
                yield self._check_in(key, said)

    def _check_in(self, key: str, said: Mapping[str, Any]) -> Change:
        held = commitments.commitment(self._connection, key)
        assert held is not None
        return commitments.check_in(
            self._connection,
            held,
            said["day"],
            said["status"],
            done=said.get("done"),
            note=self._text(said, "note"),
            voice=said.get("voice", "team"),
        )

    def _add_targets(self) -> Iterator[Change]:
        targets = self._data["targets"]
        wanted = {SHARE + purpose: share * _HUNDRED for purpose, share in targets["shares"].items()}
        wanted["revenue_per_hour"] = targets["baht_per_hour"] * _HUNDRED
        yield time_targets.set_time_targets(self._connection, self._keys.team, wanted)
        funder = self._text(self._data["letterhead"], "funder")
        yield letterheads.set_letterhead(
            self._connection, self._keys.team, version=0, funder=funder, logo=b""
        )

    def _add_workshop(self) -> Iterator[Change]:
        event, key = self._data["workshop"], new_key()
        yield workshops.add_workshop(
            self._connection,
            [self._keys.team],
            self._text(event, "name"),
            days=_days(event["days"]),
            before=_days(event["before"]),
            after=_days(event["after"]),
            key=key,
        )
        (part,) = workshops.parts(self._connection, key)
        yield workshops.change_part(
            self._connection,
            part.key,
            part.version,
            before_wave=self._waves[event["before_wave"]],
            after_wave=self._waves[event["after_wave"]],
            activity=self._keys.activities[event["activity"]],
            leave_out=True,
        )

    def _add_typical_days(self) -> Iterator[Change]:
        keys = self._keys
        cells = [
            (keys.members[member], keys.projects[project], keys.activities[activity], round(hours * _HOUR))
            for member, pieces in self._data["typical_days"].items()
            for project, activity, hours in pieces
        ]
        yield typical_days.set_pieces(self._connection, keys.team, cells)


def _rating(text: str) -> Given:
    return int(text) if text.isdigit() else text


def _days(pair: list[date]) -> tuple[date, date]:
    first, last = pair
    return first, last
