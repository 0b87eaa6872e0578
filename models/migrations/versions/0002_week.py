"""The week as a person keeps it: rows of its grid, its plan, notes for the team's review, and a typical day."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _create("week_row", _week(), _may_name("project"), _may_name("activity"))
    _create("week_plan", _week(), _may_name("project"), sa.Column("seconds", sa.Integer(), nullable=False))
    _create("week_note", _week(), sa.Column("note", sa.Text(), nullable=False))
    _create(
        "typical_day",
        _may_name("project"),
        _may_name("activity"),
        sa.Column("seconds", sa.Integer(), nullable=False),
    )


def _week() -> sa.Column[int]:
    return sa.Column("week", sa.Integer(), nullable=False)


def _may_name(other: str) -> sa.Column[str]:
    return sa.Column(other, sa.CHAR(length=32), nullable=True)


def _create(name: str, *columns: sa.Column[int] | sa.Column[str]) -> None:
    """A table whose rows belong to a member, with the columns that every table has."""
    named = ["member", *(column.name for column in columns if column.name in ("project", "activity"))]
    op.create_table(
        name,
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("member", sa.CHAR(length=32), nullable=False),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        *(
            sa.ForeignKeyConstraint([other], [f"{other}.key"], name=op.f(f"fk_{name}_{other}"))
            for other in named
        ),
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{name}")),
    )
    op.create_index(f"ix_{name}_member", name, ["member"], unique=False)
