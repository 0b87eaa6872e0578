"""The rows of the five axes and of the load, as they are read, copied and exported."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from assessments.time_use.efficiency import Axis, Efficiency, Row
from assessments.time_use.period import last_day_of_month
from assessments.time_use.records import NO_HOURS, UNALLOCATED
from gui import labels
from gui.dates import format_month
from gui.item_models.figures import FigureColumn, Value
from gui.language import tr
from gui.numbers import format_hours, format_money, format_percent, minor_digits
from gui.time_use_charts import entries_behind
from gui.time_use_figures import Figures
from models.records import EntryFilter
from models.thai import sort_key

Rows = Sequence[tuple[str, tuple[Value, ...]]]
# "Shared by hours": people on one project in one month get the same rate by construction.
SHARED_BY_HOURS: frozenset[Axis] = frozenset({"activity", "purpose", "member"})


def axis_table(
    figures: Figures, axis: Axis, currency: str, *, with_cost: bool
) -> tuple[list[FigureColumn], Rows, tuple[Value, ...]]:
    """Columns, rows by label (special rows last) and the total of one axis."""
    shown = figures.axes[axis]
    columns = _columns(shown, currency, with_cost)
    rows = sorted(shown.rows, key=lambda row: _order(figures, axis, row.key))
    cells = [(row.key, _cells(shown, row, row_label(figures, axis, row.key), with_cost)) for row in rows]
    return columns, cells, _cells(shown, shown.total, tr("Total"), with_cost)


def load_table(figures: Figures) -> tuple[list[FigureColumn], Rows, tuple[Value, ...]]:
    """Days and weeks over the limits, by member name."""
    columns = [
        FigureColumn(tr("Member"), is_text=True),
        FigureColumn(tr("Days over the daily limit")),
        FigureColumn(tr("Weeks over the weekly limit")),
        FigureColumn(tr("Weeks without a day of rest")),
        FigureColumn(tr("Days over 24 hours")),
    ]
    people = figures.names.members
    rows = [
        (
            row.key,
            (
                people.get(row.key, row.key),
                row.days_over,
                row.weeks_over,
                row.weeks_without_rest,
                row.days_over_24h,
            ),
        )
        for row in sorted(figures.load.rows, key=lambda row: sort_key(people.get(row.key, "")))
    ]
    total = figures.load.total
    last = (tr("Total"), total.days_over, total.weeks_over, total.weeks_without_rest, total.days_over_24h)
    return columns, rows, last


def row_label(figures: Figures, axis: Axis, key: str) -> str:
    """What a row is called on its axis."""
    if axis == "month" and key.isdigit():
        return format_month(int(key), short=False)
    names = figures.names
    known = {
        "project": names.projects,
        "activity": names.activities,
        "purpose": labels.purposes(),
        "member": names.members,
        "month": {},
    }
    return labels.label(key, known[axis])


def row_entries(figures: Figures, axis: Axis, key: str) -> EntryFilter | None:
    """The entries of a row; None for rows that have no hours."""
    if key in (UNALLOCATED, NO_HOURS):
        return None
    label = row_label(figures, axis, key)
    if axis == "month":
        first = date(int(key) // 100, int(key) % 100, 1)
        last = date.fromordinal(last_day_of_month(first.toordinal()))
        return entries_behind(figures, {"days": (first, last)}, label)
    if axis in ("project", "purpose"):
        return entries_behind(figures, {axis: (key,)}, label)
    question = figures.question
    period = question.period
    member = key if axis == "member" else question.member
    activity = key if axis == "activity" else None
    return EntryFilter(period.first, period.last, member, question.project, activity, label=label)


def _order(figures: Figures, axis: Axis, key: str) -> labels.Order:
    return labels.order(key, key if axis == "month" else row_label(figures, axis, key))


def _shows_loaded(shown: Efficiency) -> bool:
    """Without internal hours the loaded rate is the plain one."""
    return shown.axis == "project" and shown.internal_seconds > 0


def _columns(shown: Efficiency, currency: str, with_cost: bool) -> list[FigureColumn]:
    digits = minor_digits(currency)

    def units(minor: Any) -> float | None:
        return None if minor is None else round(float(Fraction(minor) / 10**digits), max(digits, 2))

    def money(title: str, places: int | None = None, nothing: str = "–") -> FigureColumn:
        return FigureColumn(
            title, lambda minor: nothing if minor is None else format_money(minor, currency, places), units
        )

    columns = [
        FigureColumn(labels.heading(shown.axis), is_text=True),
        FigureColumn(tr("Hours"), format_hours, lambda seconds: round(seconds / 3600, 4)),
        FigureColumn(tr("Share", "of hours"), format_percent, _number),
        money(tr("Income")),
        money(tr("Income/h"), 0, tr("no hours")),
    ]
    if _shows_loaded(shown):
        columns.append(money(tr("Income/h with internal work"), 0))
    if with_cost:
        columns += [
            money(tr("Cost")),
            money(tr("Cost/h"), 0),
            money(tr("Margin/h"), 0),
        ]
    if shown.axis in ("member", "month"):
        columns.append(FigureColumn(tr("Coverage"), _coverage_text, _number))
    return columns


def _cells(shown: Efficiency, row: Row, label: str, with_cost: bool) -> tuple[Value, ...]:
    whole = shown.total.seconds
    cells: list[Value] = [
        label,
        row.seconds,
        Fraction(row.seconds, whole) if whole else None,
        row.income_minor,
    ]
    cells.append(row.revenue_per_hour)
    if _shows_loaded(shown):
        cells.append(row.loaded_revenue_per_hour)
    if with_cost:
        cells += [row.known_cost_minor, row.cost_per_hour, row.margin_per_hour]
    if shown.axis in ("member", "month"):
        cells.append(row.coverage)
    return tuple(cells)


def _coverage_text(share: Fraction | None) -> str:
    return tr("no expected hours") if share is None else format_percent(share)


def _number(value: Any) -> float | None:
    return None if value is None else round(float(value), 4)


def names_in_words(names: Sequence[str]) -> str:
    """Names as a sentence lists them: all but the last with commas, the last with "and"."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
