"""The sample team: eight invented people, sixteen weeks of hours, and their story; the same wherever Wela is shown."""

import csv
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from models import calendar, changes, ledger, rules, teams
from models.changes import Change
from models.sample_story import Keys, add_story
from models.schema import new_key

FOLDER = Path(__file__).parent.parent / "resources" / "sample_team"
# It opens on its own last day, or all of it would lie in the past.
LAST_DAY = date(2026, 11, 20)
_MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
_SATANG = 100


def add_sample_team(connection: Connection, language: str = "th") -> Change:
    """Add the sample team of `resources/sample_team`, with its names and notes in Thai ("th") or English ("en")."""
    return _SampleTeam(connection, language).add()


class _SampleTeam:
    """The files of the sample team on their way into a database; short names of the files become keys."""

    def __init__(self, connection: Connection, language: str) -> None:
        self._connection = connection
        self._language = language
        self._data = tomllib.loads((FOLDER / "team.toml").read_text("utf-8"))
        self._team = new_key()
        self._members = {short: new_key() for short in self._data["members"]}
        self._projects = {short: new_key() for short in self._data["projects"]}
        self._activities = {short: new_key() for short in self._data["activities"]}

    def add(self) -> Change:
        return (
            Change.together(
                change
                for part in (
                    self._add_team,
                    self._add_members,
                    self._add_work,
                    self._add_days_off,
                    self._add_incomes,
                )
                for change in part()
            )
            + self._add_entries()
            + add_story(self._connection, FOLDER, self._keys(), self._language)
        )

    def _keys(self) -> Keys:
        return Keys(self._team, self._members, self._projects, self._activities)

    def _text(self, row: dict[str, Any], field: str) -> str:
        return row.get(f"{field}_{self._language}", "")

    def _add_team(self) -> Iterator[Change]:
        team = self._data["team"]
        yield teams.add_team(
            self._connection,
            self._text(team, "name"),
            currency=team["currency"],
            country=team["country"],
            with_defaults=False,
            key=self._team,
        )

    def _add_members(self) -> Iterator[Change]:
        for short, member in self._data["members"].items():
            key = self._members[short]
            weekly_seconds = member["weekly_hours"] * 3600
            working_days = sum(1 << day for day in member.get("working_days", _MONDAY_TO_FRIDAY))
            yield teams.add_member(
                self._connection,
                self._team,
                self._text(member, "name"),
                kind=member["kind"],
                role=self._text(member, "role"),
                weekly_seconds=weekly_seconds,
                first_day=member["first_day"],
                working_days=working_days,
                key=key,
            )
            for valid_from, baht in member["costs"]:
                yield teams.set_hourly_cost(self._connection, key, valid_from, baht * _SATANG)

    def _add_work(self) -> Iterator[Change]:
        for short, project in self._data["projects"].items():
            yield teams.add_project(
                self._connection,
                self._team,
                self._text(project, "name"),
                funding_source=self._text(project, "funding"),
                internal=project.get("internal", False),
                key=self._projects[short],
            )
        for short, activity in self._data["activities"].items():
            name, key = self._text(activity, "name"), self._activities[short]
            yield teams.add_activity(self._connection, self._team, name, activity["purpose"], key=key)

    def _add_days_off(self) -> Iterator[Change]:
        for day in self._data["holidays"]:
            yield calendar.add_holiday(
                self._connection, self._team, day["day"], day["name_en"], day["name_th"]
            )
        for leave in self._data["leave"]:
            member, day = self._members[leave["member"]], leave["day"]
            half, note = leave.get("half", False), self._text(leave, "note")
            yield calendar.add_leave(self._connection, member, day, day, half=half, note=note)

    def _add_incomes(self) -> Iterator[Change]:
        for income in _rows("incomes.csv"):
            covers = (
                (_day(income["covers_first"]), _day(income["covers_last"]))
                if income["covers_first"]
                else None
            )
            yield ledger.add_income(
                self._connection,
                self._team,
                _day(income["received_on"]),
                int(income["baht"]) * _SATANG,
                kind=income["kind"],
                source=self._text(income, "source"),
                project=self._projects[income["project"]],
                covers=covers,
                restricted=income["restricted"] == "yes",
                note=self._text(income, "note"),
            )

    def _add_entries(self) -> Change:
        notes = {note["th"]: note[self._language] for note in _rows("notes.csv")} | {"": ""}
        rows = [self._entry(row, notes[row["note"]]) for row in _rows("entries.csv")]
        return changes.insert_many(self._connection, "time_entry", rows)

    def _entry(self, row: dict[str, str], note: str) -> dict[str, Any]:
        day = _day(row["day"])
        return {
            "team": self._team,
            "member": self._members[row["member"]],
            "day": rules.ordinal(day),
            "month": rules.month_of(day),
            "seconds": rules.duration(int(row["minutes"]) * 60),
            "start": rules.clock(_clock(row["start"])),
            "project": self._projects[row["project"]],
            "activity": self._activities[row["activity"]],
            "note": rules.optional_text(note),
            "tags": rules.tags(()),
            **dict.fromkeys(("source_file", "source_row", "source_id", "fingerprint")),
        }


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _clock(text: str) -> int | None:
    """Seconds after midnight of "07:30", or None for an unknown start."""
    if not text:
        return None
    hours, minutes = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60
