"""What is wrong or doubtful about one row of a foreign file."""

from typing import Literal, NamedTuple, TypeAlias

from models.errors import AppError

Severity: TypeAlias = Literal["rejected", "warning"]


class Complaint(NamedTuple):
    """`row` is the line of the file, from 1; `column` the title there (or our field); `problem` can be translated."""

    row: int
    column: str
    problem: AppError
    severity: Severity = "rejected"

    @property
    def reason(self) -> str:
        return str(self.problem)
