"""The columns of members, of their memberships and of what their hour costs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.dates import format_day, format_period, weekday_name
from gui.item_models.settings_rows import Column
from gui.language import tr
from gui.numbers import format_hours, format_money, format_number
from models.teams import LONG_AGO

if TYPE_CHECKING:
    from datetime import date

    from gui.team_reading import MemberRow
    from models.records import HourlyCost, Membership

KIND_NAMES: dict[str, Callable[[], str]] = {
    "staff": lambda: tr("Staff"),
    "part_time": lambda: tr("Part-time"),
    "volunteer": lambda: tr("Volunteer"),
}
ROLES: tuple[Callable[[], str], ...] = (
    lambda: tr("Team leader"),
    lambda: tr("Coordinator"),
    lambda: tr("Accounts and office"),
    lambda: tr("Field work"),
    lambda: tr("Communication"),
)


def member_columns(currency: str, *, with_costs: bool) -> tuple[Column, ...]:
    """The list of members; hourly costs only for those who may see them."""
    columns = (
        Column("name", lambda: tr("Name"), lambda row: row.member.name, share=10),
        Column("role", lambda: tr("Role"), _show_role, share=9),
        Column("hours", lambda: tr("h/week"), _show_hours, number=True, width=84),
    )
    cost = Column(
        "cost", lambda: tr("Cost/h"), lambda row: show_cost(row.cost_minor, currency), number=True, width=92
    )
    return (*columns, cost) if with_costs else columns


MEMBERSHIP_COLUMNS = (
    Column("days", lambda: tr("From – to"), lambda one: show_days(one), share=11),
    Column("hours", lambda: tr("h/week"), lambda one: show_weekly(one.weekly_seconds), number=True, width=96),
    Column("working_days", lambda: tr("Working days"), lambda one: show_weekdays(one.working_days), share=9),
)


def cost_columns(currency: str) -> tuple[Column, ...]:
    """What an hour costs from which day on."""
    return (
        Column("valid_from", lambda: tr("Valid from"), lambda one: show_since(one.valid_from), share=2),
        Column("cost", lambda: tr("Cost/h"), lambda one: _show_hourly(one, currency), number=True, share=1),
    )


def show_since(day: "date") -> str:
    """A first day; the day that stands for "always" is written as such."""
    return tr("the beginning") if day == LONG_AGO else format_day(day)


def show_days(membership: "Membership") -> str:
    first, last = membership.first_day, membership.last_day
    if last is None:
        return tr("since {day}").format(day=show_since(first))
    if first == LONG_AGO:
        return tr("until {day}").format(day=format_day(last))
    return format_period(first, last)


def show_weekdays(bits: int) -> str:
    """Working days as จ.–ศ., or one by one where they do not follow each other."""
    days = [day for day in range(7) if bits >> day & 1]
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{weekday_name(days[0])}–{weekday_name(days[-1])}"
    return " ".join(weekday_name(day) for day in days)


def show_weekly(seconds: int | None) -> str:
    """Weekly hours as 40 or 37.5; a dash where none are expected."""
    if seconds is None:
        return "–"
    return format_number(seconds // 3600) if seconds % 3600 == 0 else format_hours(seconds)


def show_cost(minor: int | None, currency: str) -> str:
    return "–" if minor is None else format_money(minor, currency)


def _show_hourly(cost: "HourlyCost", currency: str) -> str:
    return format_money(cost.cost_minor, currency)


def _show_role(row: "MemberRow") -> str:
    return row.member.role or KIND_NAMES[row.member.kind]()


def _show_hours(row: "MemberRow") -> str:
    if row.is_over:
        return tr("ended")
    return show_weekly(row.membership.weekly_seconds if row.membership else None)
