"""What an import says of each file: counts, complaints, and what is stored now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gui.command_line.output import Table
from gui.language import tr, translate_error
from gui.numbers import format_duration
from models.exchange.complaints import Complaint
from models.exchange.plan import ImportPlan

_MOST_SHOWN = 20


@dataclass(frozen=True)
class Report:
    """One file; where `kept` is false rows were rejected, and so nothing of it counts as imported."""

    file: str
    plan: ImportPlan
    kept: bool

    @property
    def imported(self) -> int:
        return len(self.plan.rows) if self.kept else 0

    def value(self) -> dict[str, Any]:
        plan, kept = self.plan, self.kept
        made = plan.created
        first, last = (plan.first_day, plan.last_day) if kept else (None, None)
        return {
            "file": self.file,
            "format": plan.reading.mapping.format,
            "rows": plan.total_rows,
            "imported": self.imported,
            "duplicates": len(plan.duplicates),
            "rejected": [complaint_value(one) for one in plan.rejected],
            "warnings": [complaint_value(one) for one in plan.warnings],
            "created": {
                "members": len(made.members) * kept,
                "projects": len(made.projects) * kept,
                "activities": len(made.activities) * kept,
            },
            "seconds": plan.seconds * kept,
            "income_minor": plan.income_minor * kept,
            "first_day": first and first.isoformat(),
            "last_day": last and last.isoformat(),
        }

    def line(self) -> tuple[str, ...]:
        plan = self.plan
        counts = (
            plan.total_rows,
            self.imported,
            len(plan.duplicates),
            len(plan.rejected),
            len(plan.warnings),
        )
        return (
            self.file,
            plan.reading.mapping.format,
            *map(str, counts),
            format_duration(plan.seconds * self.kept),
        )


def tables(reports: Sequence[Report]) -> tuple[Table, ...]:
    """One line for each file, then the first complaints about it."""
    head = (
        *(tr("File"), tr("Format"), tr("Rows"), tr("Imported"), tr("Already there")),
        *(tr("Rejected"), tr("Warnings"), tr("Hours")),
    )
    summary = Table(head, tuple(report.line() for report in reports), 2)
    return summary, *(table for report in reports for table in _complaints(report))


def _complaints(report: Report) -> list[Table]:
    listed = [
        (tr("Rejected: {file}").format(file=report.file), report.plan.rejected),
        (tr("Warnings: {file}").format(file=report.file), report.plan.warnings),
    ]
    return [complaint_list(title, complaints) for title, complaints in listed if complaints]


def complaint_list(title: str, complaints: Sequence[Complaint]) -> Table:
    """The first complaints, under a title."""
    lines = [(str(one.row), one.column, translate_error(one.problem)) for one in complaints[:_MOST_SHOWN]]
    more = len(complaints) - len(lines)
    if more:
        lines.append(("…", "", tr("and {count} more (--json lists all)").format(count=more)))
    return Table((tr("Row"), tr("Column"), title), tuple(lines), 3)


def complaint_value(complaint: Complaint) -> dict[str, Any]:
    """A complaint as JSON."""
    return {"row": complaint.row, "column": complaint.column, "reason": translate_error(complaint.problem)}
