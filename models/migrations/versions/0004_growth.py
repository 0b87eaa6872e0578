"""The dream team with its commitments, targets of time, workshops, the deck, and looking back in a wave."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    looked_back = sa.Column("looking_back", sa.Boolean(), nullable=False, server_default=sa.false())
    _extend("wave", looked_back)
    ratings = sa.Column("looking_back", sa.Text(), nullable=False, server_default="")
    _extend("response", ratings)
    _create("dream_team", ["team"], _text("sentence"))
    _create("dream_level", ["team"], _word("discipline", 64), _number("level", nullable=True), _flag("focus"))
    _create("new_way", ["team"], _word("discipline", 64), _text("text"), _number("place"))
    _create(
        "commitment",
        ["team"],
        _word("discipline", 64, nullable=True),
        _word("facet", 64, nullable=True),
        _text("what"),
        _may_name("commitment", "member"),
        _number("decided"),
        _number("due"),
        _text("first_sign"),
        _word("status", 16),
        _number("goal", nullable=True),
        _text("unit"),
        _word("measure", 64, nullable=True),
        _large("target", nullable=True),
    )
    _create(
        "check_in",
        ["commitment"],
        _number("day"),
        _word("status", 16),
        _number("done", nullable=True),
        _text("note"),
        _word("voice", 16),
    )
    _create("time_target", ["team"], _word("measure", 64), _large("value"))
    _create(
        "workshop",
        [],
        _text("name"),
        *(_number(f"{when}_{end}") for when, end in _SPANS),
        _word("basis", 16),
        _number("worthwhile"),
    )
    _create(
        "workshop_team",
        ["team", "workshop"],
        *(_may_name("workshop_team", f"{when}_wave", "wave") for when in ("before", "after")),
        _may_name("workshop_team", "activity"),
        _flag("leave_out"),
    )
    _create(
        "slide",
        ["team"],
        _word("kind", 32),
        _number("place"),
        _text("message"),
        _text("question"),
        _flag("hidden"),
    )
    _create("letterhead", ["team"], _text("funder"), _text("logo"))


_SPANS = (
    *(("first", "day"), ("last", "day")),
    *(("before", "first"), ("before", "last"), ("after", "first"), ("after", "last")),
)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _word(name: str, length: int, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _large(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _extend(name: str, column: sa.Column[bool] | sa.Column[str]) -> None:
    """Add a column whose old rows get the default, which new rows have to say themselves."""
    with op.batch_alter_table(name) as batch:
        batch.add_column(column)
    with op.batch_alter_table(name) as batch:
        batch.alter_column(column.name, server_default=None)


def _may_name(owner: str, column: str, other: str = "") -> sa.Column[str]:
    """A column of the table `owner` that may name a row of another one."""
    refers = sa.ForeignKey(f"{other or column}.key", name=op.f(f"fk_{owner}_{column}"))
    return sa.Column(column, sa.CHAR(length=32), refers, nullable=True)


def _create(
    name: str, owners: Sequence[str], *columns: sa.Column[int] | sa.Column[str] | sa.Column[bool]
) -> None:
    """A table whose rows belong to a row of each owner, with the columns that every table has."""
    op.create_table(
        name,
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        *(sa.Column(owner, sa.CHAR(length=32), nullable=False) for owner in owners),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        *(
            sa.ForeignKeyConstraint([owner], [f"{owner}.key"], name=op.f(f"fk_{name}_{owner}"))
            for owner in owners
        ),
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{name}")),
    )
    for owner in owners:
        op.create_index(f"ix_{name}_{owner}", name, [owner], unique=False)
