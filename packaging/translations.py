"""Keeps the Thai translation file in step with the texts in the code.

    python packaging/translations.py           collect the texts, merge, write resources/translations/wela_th.ts
    python packaging/translations.py --check   write nothing; end with status 1 if anything is untranslated

Texts are the first arguments of tr() and of every error that a person reads. They are found in the syntax tree, so they
have to be literals. Thai written beside the code in resources/translations/parts/*.json ({"English": "ไทย"}) goes
into the file and wins over what is there.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("main.py", "gui", "models", "assessments")
TRANSLATIONS = ROOT / "resources" / "translations"
FILE = TRANSLATIONS / "wela_th.ts"
# Here the text passes through as a value: there is nothing to collect.
PASSING_THROUGH = ("gui/language.py", "models/errors.py")

Key = tuple[str, str]  # English text, comment that tells equal texts apart


@dataclass
class Texts:
    """What the code says: each text with the files it stands in, and the calls whose text is no literal."""

    found: dict[Key, list[str]] = field(default_factory=dict[Key, list[str]])
    faults: list[str] = field(default_factory=list[str])


def collect(root: Path = ROOT) -> Texts:
    """Read every module of the three floors; order follows the files and the lines."""
    trees = {path.relative_to(root).as_posix(): ast.parse(path.read_bytes()) for path in _modules(root)}
    markers = {"tr"} | _error_names(list(trees.values()))
    texts = Texts()
    for name, tree in trees.items():
        if name not in PASSING_THROUGH:
            for call in _calls(tree, markers):
                _add(texts, name, call)
    return texts


def _modules(root: Path) -> Iterator[Path]:
    for floor in FLOORS:
        path = root / floor
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.exists() else []


def _error_names(trees: list[ast.Module]) -> set[str]:
    """AppError and every class derived from it, wherever it is defined."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    names = {"AppError"}
    while derived := {c.name for c in classes if any(_name(base) in names for base in c.bases)} - names:
        names |= derived
    return names


def _calls(tree: ast.Module, markers: set[str]) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) in markers]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _add(texts: Texts, name: str, call: ast.Call) -> None:
    text = _literal(call.args[0]) if call.args else None
    comment = _comment(call) if _name(call.func) == "tr" else ""
    if text is None or comment is None:
        texts.faults.append(f"{name}:{call.lineno}: the text has to be a literal: {ast.unparse(call)[:80]}")
    else:
        files = texts.found.setdefault((text, comment), [])
        if name not in files:
            files.append(name)


def _comment(call: ast.Call) -> str | None:
    named = [keyword.value for keyword in call.keywords if keyword.arg == "comment"]
    given = [*call.args[1:2], *named]
    return _literal(given[0]) if given else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def read_file(path: Path = FILE) -> dict[Key, str]:
    """The finished and the vanished Thai texts of the translation file."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    thai = {_key(message): message.findtext("translation") or "" for message in messages}
    return {key: text for key, text in thai.items() if text}


def _key(message: ElementTree.Element) -> Key:
    return message.findtext("source") or "", message.findtext("comment") or ""


def read_parts(folder: Path = TRANSLATIONS / "parts") -> tuple[dict[str, str], list[str]]:
    """All parts together, and a line for each text that two of them translate differently."""
    together: dict[str, str] = {}
    quarrels: list[str] = []
    for path in sorted(folder.glob("*.json")):
        part: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        for english, thai in part.items():
            if together.setdefault(english, thai) != thai:
                quarrels.append(f"{path.name}: {english!r} is {thai!r} here, {together[english]!r} elsewhere")
    return together, quarrels


def merge(found: dict[Key, list[str]], known: dict[Key, str], parts: dict[str, str]) -> dict[Key, str]:
    """Thai for every text of the code, empty where there is none yet, then the vanished ones."""
    # Parts know no comments: where one tells equal texts apart, what the file says of it counts.
    merged = {key: (key[1] and known.get(key)) or parts.get(key[0]) or known.get(key, "") for key in found}
    return merged | {key: thai for key, thai in known.items() if key not in found}


def misfits(merged: dict[Key, str]) -> list[str]:
    """Translations that do not name the same {values} as their text."""
    return [
        f"{english!r} and {thai!r} name different values"
        for (english, _), thai in merged.items()
        if thai and _values(english) != _values(thai)
    ]


def _values(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", text.replace("{{", "")))


def write_file(merged: dict[Key, str], found: dict[Key, list[str]], path: Path = FILE) -> None:
    """Write Qt Linguist's format; the order is that of the code, so a new text changes few lines."""
    root = ElementTree.Element("TS", version="2.1", language="th_TH", sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "Wela"
    for key, thai in merged.items():
        context.append(_message(key, thai, found.get(key)))
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def _message(key: Key, thai: str, files: list[str] | None) -> ElementTree.Element:
    message = ElementTree.Element("message")
    for name in files or ():
        ElementTree.SubElement(message, "location", filename=f"../../{name}")
    ElementTree.SubElement(message, "source").text = key[0]
    if key[1]:
        ElementTree.SubElement(message, "comment").text = key[1]
    translation = ElementTree.SubElement(message, "translation")
    translation.text = thai or None
    if files is None:
        translation.set("type", "vanished")
    elif not thai:
        translation.set("type", "unfinished")
    return message


def main(arguments: list[str]) -> None:
    texts = collect()
    parts, quarrels = read_parts()
    merged = merge(texts.found, read_file(), parts)
    if "--check" not in arguments:
        write_file(merged, texts.found)
    missing = [
        f"{', '.join(texts.found[key])}: {key[0]!r} has no Thai yet"
        for key, thai in merged.items()
        if not thai
    ]
    problems = [*texts.faults, *missing, *misfits(merged)]
    print("\n".join([*quarrels, *problems, f"{len(texts.found)} texts, {len(missing)} without Thai."]))
    sys.exit(1 if problems and "--check" in arguments else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
