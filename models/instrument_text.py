"""A questionnaire as the TOML it can be read from again, so that a team can edit it, keep it and pass it on."""

from models.instruments import Discipline, Instrument, Item, Scale, Text


def toml_of(instrument: Instrument) -> str:
    """The text of a TOML file; `instruments.parse` reads the same questionnaire out of it."""
    head = [
        f"key = {_text(instrument.key)}",
        f"version = {_text(instrument.version)}",
        *_words("title", instrument.title),
        *_words("note", instrument.note),
    ]
    parts = [head, _scale(instrument.scale)]
    parts += [_discipline(one) for one in instrument.disciplines]
    parts += [_item(one) for one in instrument.items]
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def _scale(scale: Scale) -> list[str]:
    lines = [
        "[scale]",
        f"min = {scale.minimum}",
        f"max = {scale.maximum}",
        *_words("question", scale.question),
    ]
    for code in ("th", "en"):
        labels = [getattr(label, code) for label in scale.labels]
        if any(labels):
            lines.append(f"labels.{code} = [{', '.join(map(_text, labels))}]")
    return lines + _words("not_applicable", scale.not_applicable)


def _discipline(one: Discipline) -> list[str]:
    return ["[[discipline]]", f"key = {_text(one.key)}", *_words("label", one.label)]


def _item(one: Item) -> list[str]:
    facet = [f"facet = {_text(one.facet)}"] if one.facet else []
    return [
        "[[item]]",
        f"key = {_text(one.key)}",
        f"discipline = {_text(one.discipline)}",
        *facet,
        f"reverse = {'true' if one.reverse else 'false'}",
        *_words("text", one.text),
    ]


def _words(name: str, text: Text) -> list[str]:
    return [f"{name}.{code} = {_text(words)}" for code in ("th", "en") if (words := getattr(text, code))]


def _text(value: str) -> str:
    """A TOML basic string: quotes, backslashes and control characters are escaped, Thai stays as it is."""
    escaped = "".join(_ESCAPES.get(letter) or _plain(letter) for letter in value)
    return f'"{escaped}"'


def _plain(letter: str) -> str:
    return f"\\u{ord(letter):04X}" if ord(letter) < 0x20 or ord(letter) == 0x7F else letter


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
