"""The self-assessment: a team's own questionnaires, waves, the slots of open ones and the answers of closed ones."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _create("instrument", "team", _text("name"), _text("edition"), _text("toml"))
    _create(
        "wave",
        "team",
        _text("name"),
        _word("kind", 16),
        _word("mode", 16),
        _word("dream", 16),
        _text("instrument"),
        _number("team_size", nullable=True),
        _number("threshold"),
        _text("consents"),
        _word("state", 16),
        _number("opened"),
        _number("closed", nullable=True),
        _number("abandoned"),
        _word("salt", 64),
        _word("seal", 64, nullable=True),
    )
    _create("ballot", "wave", _text("content"))
    _create(
        "response",
        "wave",
        sa.Column("member", sa.CHAR(length=32), nullable=True),
        _text("code", nullable=True),
        _word("source", 64, nullable=True),
        _text("present"),
        _text("dream"),
        _text("dream_items"),
        sa.ForeignKeyConstraint(["member"], ["member.key"], name=op.f("fk_response_member")),
    )


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _word(name: str, length: int, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _create(
    name: str, owner: str, *columns: sa.Column[int] | sa.Column[str] | sa.ForeignKeyConstraint
) -> None:
    """A table whose rows belong to a row of `owner`, with the columns that every table has."""
    op.create_table(
        name,
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column(owner, sa.CHAR(length=32), nullable=False),
        *columns,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint([owner], [f"{owner}.key"], name=op.f(f"fk_{name}_{owner}")),
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{name}")),
    )
    op.create_index(f"ix_{name}_{owner}", name, [owner], unique=False)
