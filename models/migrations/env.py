"""Alembic's entry: runs the revisions on the connection that `models.migration` hands over."""

from alembic import context

from models.schema import Schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Schema.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
