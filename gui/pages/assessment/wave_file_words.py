"""What a read file of answers holds, and what is wrong with it, in sentences."""

from collections.abc import Collection

from gui.language import tr, translate_error
from gui.pages.assessment.wave_file import ReadFile

_SHOWN_COMPLAINTS = 6
_SHOWN_NAMES = 12
_LONGEST_NAME = 40


def found_words(read: ReadFile, listed: Collection[str] = ()) -> str:
    """What would happen if it was taken in; `listed` are columns that a table shows already."""
    file, lines = read.file, list[str]()
    if read.is_recalled:
        lines.append(tr("Columns and cells are understood as in the last file with this header."))
    if file is None:
        return "\n".join([*lines, _names(tr("Statements without a column: {names}"), read.header.missing)])
    lines.append(tr("Rows with answers: {n}").format(n=len(file.rows)))
    lines += _counts(read)
    lines += [
        _names(text, names)
        for names, text in (
            (file.unasked, tr("Statements without a column: {names}")),
            (
                tuple(one for one in file.unused if one not in listed),
                tr("Columns that are left out: {names}"),
            ),
            (tuple(one for one in file.private if one not in listed), tr("Never kept: {names}")),
        )
        if names
    ]
    return "\n".join(lines)


def problem_words(read: ReadFile) -> str:
    """What has to be corrected in the file first; cells that a person can decide stand in a table."""
    rows = [one for one in read.complaints if not one.column]
    shown = [
        tr("Row {row}: {problem}").format(row=one.row, problem=translate_error(one.problem))
        for one in rows[:_SHOWN_COMPLAINTS]
    ]
    more = len(rows) - len(shown)
    doubled = read.preview.duplicate_codes if read.preview is not None else ()
    twice = [
        tr("The same person stands in rows {rows}. Keep the one that counts.").format(
            rows=", ".join(map(str, lines))
        )
        for lines in doubled[:_SHOWN_COMPLAINTS]
    ]
    return "\n".join([*shown, *([tr("and {n} more").format(n=more)] if more > 0 else []), *twice])


def _counts(read: ReadFile) -> list[str]:
    file, seen = read.file, read.preview
    assert file is not None
    counts = [
        (file.not_approved, tr("Left out because they were not approved: {n}")),
        (file.repeated, tr("Left out because they stood there twice: {n}")),
    ]
    if seen is not None:
        new = seen.new if seen.replaced else 0
        counts = [
            (new, tr("New: {n}")),
            (seen.replaced, tr("Take the place of what came before: {n}")),
            (seen.matched, tr("Known from an earlier wave: {n}")),
            (len(seen.without_code), tr("Without a code: {n}")),
            (seen.empty, tr("Without any answer: {n}")),
            *counts,
        ]
    lines = [text.format(n=count) for count, text in counts if count]
    if seen is not None and len(seen.versions) > 1:
        versions = ", ".join(f"{version} ({count})" for version, count in seen.versions)
        lines.append(tr("Versions of the form: {versions}").format(versions=versions))
    return lines


def _names(text: str, names: tuple[str, ...]) -> str:
    shown = ", ".join(map(_short, names[:_SHOWN_NAMES]))
    return text.format(names=shown + (" …" if len(names) > _SHOWN_NAMES else ""))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME].rstrip() + "…"
