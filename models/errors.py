"""What can go wrong outside our code: one sentence each, kept apart from its values so that it can be translated."""


class AppError(Exception):
    """The user's or the world's fault; `template` says what is wrong and what to do, `values` fill it in.

    The first argument is always a string literal: translations are collected from the syntax tree.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)


class Refused(AppError):
    """The input breaks a rule; nothing was written."""


class Conflict(AppError):
    """Somebody else changed the same row first; nothing was written."""


class Unavailable(AppError):
    """A file, a disk or a server cannot be used just now; nothing was written."""


class Damaged(AppError):
    """The file is not ours or is broken; it was not touched."""


class Newer(Damaged):
    """The file is whole, but only a newer program can read it."""


class Cancelled(Exception):
    """The user cancelled long work; raised by `progress`, never shown."""
