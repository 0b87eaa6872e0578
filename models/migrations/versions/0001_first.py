"""The first schema: teams, people, projects, hours, income, expenses, the calendar and remembered imports."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "team",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("daily_limit", sa.Integer(), nullable=False),
        sa.Column("weekly_limit", sa.Integer(), nullable=False),
        sa.Column("lunch_start", sa.Integer(), nullable=False),
        sa.Column("lunch_end", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_team")),
    )
    op.create_table(
        "activity",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_activity_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_activity")),
    )
    op.create_index("ix_activity_team", "activity", ["team"], unique=False)
    op.create_table(
        "holiday",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_th", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_holiday_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_holiday")),
    )
    op.create_index("ix_holiday_team", "holiday", ["team"], unique=False)
    op.create_table(
        "import_mapping",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("signature", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_import_mapping_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_import_mapping")),
    )
    op.create_index("ix_import_mapping_team", "import_mapping", ["team"], unique=False)
    op.create_table(
        "member",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_member_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_member")),
    )
    op.create_index("ix_member_team", "member", ["team"], unique=False)
    op.create_table(
        "project",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("funding_source", sa.Text(), nullable=True),
        sa.Column("internal", sa.Boolean(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_project_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_project")),
    )
    op.create_index("ix_project_team", "project", ["team"], unique=False)
    op.create_table(
        "expense",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("paid_on", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("payee", sa.Text(), nullable=False),
        sa.Column("project", sa.CHAR(length=32), nullable=True),
        sa.Column("covers_first", sa.Integer(), nullable=True),
        sa.Column("covers_last", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("source_file", sa.Text(), nullable=True),
        sa.Column("source_row", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Text(), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["project"], ["project.key"], name=op.f("fk_expense_project")),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_expense_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_expense")),
    )
    op.create_index("ix_expense_fingerprint", "expense", ["team", "fingerprint"], unique=False)
    op.create_index(
        "ix_expense_paid",
        "expense",
        ["team", "paid_on"],
        unique=False,
        sqlite_where=sa.text("deleted IS NULL"),
        postgresql_where=sa.text("deleted IS NULL"),
    )
    op.create_table(
        "hourly_cost",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("member", sa.CHAR(length=32), nullable=False),
        sa.Column("valid_from", sa.Integer(), nullable=False),
        sa.Column("cost_minor", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["member"], ["member.key"], name=op.f("fk_hourly_cost_member")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_hourly_cost")),
    )
    op.create_index("ix_hourly_cost_member", "hourly_cost", ["member"], unique=False)
    op.create_table(
        "income",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("received_on", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("project", sa.CHAR(length=32), nullable=True),
        sa.Column("covers_first", sa.Integer(), nullable=True),
        sa.Column("covers_last", sa.Integer(), nullable=True),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("source_file", sa.Text(), nullable=True),
        sa.Column("source_row", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Text(), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["project"], ["project.key"], name=op.f("fk_income_project")),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_income_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_income")),
    )
    op.create_index("ix_income_fingerprint", "income", ["team", "fingerprint"], unique=False)
    op.create_index(
        "ix_income_received",
        "income",
        ["team", "received_on"],
        unique=False,
        sqlite_where=sa.text("deleted IS NULL"),
        postgresql_where=sa.text("deleted IS NULL"),
    )
    op.create_table(
        "leave",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("member", sa.CHAR(length=32), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("half", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["member"], ["member.key"], name=op.f("fk_leave_member")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_leave")),
    )
    op.create_index("ix_leave_member", "leave", ["member"], unique=False)
    op.create_table(
        "membership",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("member", sa.CHAR(length=32), nullable=False),
        sa.Column("first_day", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("weekly_seconds", sa.Integer(), nullable=True),
        sa.Column("working_days", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["member"], ["member.key"], name=op.f("fk_membership_member")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_membership")),
    )
    op.create_index("ix_membership_member", "membership", ["member"], unique=False)
    op.create_table(
        "time_entry",
        sa.Column("key", sa.CHAR(length=32), nullable=False),
        sa.Column("team", sa.CHAR(length=32), nullable=False),
        sa.Column("member", sa.CHAR(length=32), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("project", sa.CHAR(length=32), nullable=True),
        sa.Column("activity", sa.CHAR(length=32), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("source_file", sa.Text(), nullable=True),
        sa.Column("source_row", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Text(), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["activity"], ["activity.key"], name=op.f("fk_time_entry_activity")),
        sa.ForeignKeyConstraint(["member"], ["member.key"], name=op.f("fk_time_entry_member")),
        sa.ForeignKeyConstraint(["project"], ["project.key"], name=op.f("fk_time_entry_project")),
        sa.ForeignKeyConstraint(["team"], ["team.key"], name=op.f("fk_time_entry_team")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_time_entry")),
    )
    op.create_index(
        "ix_time_entry_cells",
        "time_entry",
        ["team", "month", "project", "activity", "member", "day", "start", "seconds", "deleted"],
        unique=False,
        sqlite_where=sa.text("deleted IS NULL"),
        postgresql_where=sa.text("deleted IS NULL"),
    )
    op.create_index(
        "ix_time_entry_days",
        "time_entry",
        ["team", "member", "day", "start", "seconds", "deleted"],
        unique=False,
        sqlite_where=sa.text("deleted IS NULL"),
        postgresql_where=sa.text("deleted IS NULL"),
    )
    op.create_index("ix_time_entry_fingerprint", "time_entry", ["team", "fingerprint"], unique=False)
    op.create_index(
        "ix_time_entry_newest",
        "time_entry",
        ["team", "day", "key", "deleted"],
        unique=False,
        sqlite_where=sa.text("deleted IS NULL"),
        postgresql_where=sa.text("deleted IS NULL"),
    )
