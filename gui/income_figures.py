"""What the income page shows, read in one go on a worker: rows, names, and figures on the three bases. No Qt."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from assessments.time_use.period import Period
from assessments.time_use.records import NONE, UNALLOCATED, Records
from assessments.time_use.spread import Spread, Totals, expense_totals, income_totals, spread, spreadings
from assessments.time_use.spreading import BASES, Amount, Basis, Spreading
from gui.item_models.amount_rows import AmountRow, Side, Span
from models import frames, records
from models.thai import sort_key

if TYPE_CHECKING:
    from models.database import Connection
    from models.records import Project, Team


@dataclass(frozen=True)
class Book:
    """Everything received and paid by one team; `totals` are those of `span`, by side, basis and axis.

    `unallocated_minor` is the income received within `span` that no project has.
    """

    rows: Mapping[Side, Sequence[AmountRow]]
    trash: Sequence[AmountRow]
    projects: "Mapping[str, Project]"
    span: Span
    whole: Span | None
    totals: Mapping[tuple[Side, Basis, str], Totals]
    unallocated_minor: int
    spreadings: Mapping[Basis, Spreading]

    def names(self, side: Side) -> list[str]:
        """Sources or payees used before, the most frequent first."""
        counted = Counter(row.name for row in self.rows[side] if row.name)
        return [name for name, _ in counted.most_common()]

    def projects_used(self) -> list[tuple[str, str]]:
        """(key, name) of all that can be chosen or once were, by name, those no longer offered last."""
        used = {row.project for rows in (*self.rows.values(), self.trash) for row in rows}
        offered = self.projects_offered(None)
        known = {key for key, _ in offered}
        return [*offered, *self._named(key for key in used - known if key is not None)]

    def projects_offered(self, own: str | None) -> list[tuple[str, str]]:
        """(key, name) of what a form offers: living projects by name, and the one its row already has."""
        living = {key for key, one in self.projects.items() if one.deleted is None and not one.archived}
        return self._named(living | ({own} if own is not None else set()))

    def _named(self, keys: Iterable[str]) -> list[tuple[str, str]]:
        names = [(key, self.projects[key].name) for key in keys if key in self.projects]
        return sorted(names, key=lambda found: sort_key(found[1]))

    def spread(self, minor: int, day: date, covers: Span | None, project: str | None) -> Spread:
        """The preview of an amount, saved or only typed."""
        first, last = covers or (day, day)
        amount = Amount(minor, day.toordinal(), first.toordinal(), last.toordinal(), project or NONE)
        return spread(amount, self.spreadings)


def read_book(connection: "Connection", team: "Team", span: Span | None, today: date) -> Book:
    """Read what a team received and paid, and add it up for the days of `span`.

    Without a span it is the present year, or the year of the newest row where all rows are older.
    """
    incomes = [records.incomes(connection, team.key, deleted=deleted) for deleted in (False, True)]
    expenses = [records.expenses(connection, team.key, deleted=deleted) for deleted in (False, True)]
    living, trash = (
        [*map(AmountRow.of_income, received), *map(AmountRow.of_expense, paid)]
        for received, paid in zip(incomes, expenses, strict=True)
    )
    every = [
        project
        for deleted in (False, True)
        for project in records.projects(connection, team.key, deleted=deleted)
    ]
    span = span or _usual_year(living, today)
    held = _read_amounts(connection, team.key)
    by_basis = spreadings(held.project_days)
    totals = _totals(held, by_basis, Period(*span))
    return Book(
        rows={
            "income": [row for row in living if row.side == "income"],
            "expense": [row for row in living if row.side == "expense"],
        },
        trash=trash,
        projects={project.key: project for project in every},
        span=span,
        whole=_whole(living),
        totals=totals,
        unallocated_minor=totals["income", "cash", "project"].of(UNALLOCATED),
        spreadings=by_basis,
    )


def _read_amounts(connection: "Connection", team: str) -> Records:
    """Only what spreading and adding up need: hours by project and day, incomes, expenses."""
    return replace(
        Records.empty(),
        project_days=frames.project_days(connection, team),
        incomes=frames.incomes(connection, team),
        expenses=frames.expenses(connection, team),
    )


def _totals(
    held: Records, by_basis: Mapping[Basis, Spreading], period: Period
) -> dict[tuple[Side, Basis, str], Totals]:
    found: dict[tuple[Side, Basis, str], Totals] = {}
    for basis in BASES:
        for axis in ("source", "kind", "project"):
            found["income", basis, axis] = income_totals(held, by=axis, basis=basis, period=period)
        for axis in ("payee", "project"):
            found["expense", basis, axis] = expense_totals(
                held, by=axis, spreading=by_basis[basis], period=period
            )
    return found


def _whole(rows: Sequence[AmountRow]) -> Span | None:
    """From the first to the last day on which anything was received or paid."""
    days = [row.day for row in rows]
    return (min(days), max(days)) if days else None


def _usual_year(rows: Sequence[AmountRow], today: date) -> Span:
    year = min(today, max((row.day for row in rows), default=today)).year
    return date(year, 1, 1), date(year, 12, 31)
