"""The house rules that no other tool keeps: what stands where, which texts and icons exist, what is imported when."""

import ast
import json
import re
import subprocess
import sys
from importlib.metadata import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest
import translations
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted(ROOT.glob("requirements*.lock"))
FOLDERS = {"gui", "assessments", "models", "resources", "packaging", "tests", ".ci", ".github"}
FILES = {
    "main.py",
    "README.md",
    "README.th.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "pyproject.toml",
    ".gitignore",
    ".gitattributes",
}
# Each takes between half a second and a second to import: they come after the first paint.
SLOW = ("sqlalchemy", "numpy", "pandas", "matplotlib", "scipy")


def test_packaging_does_not_hide_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_top_level_holds_only_what_the_plan_names() -> None:
    listing = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listing.returncode != 0:
        pytest.skip("not a git work tree")
    tops = {line.partition("/")[0] for line in listing.stdout.splitlines()}
    assert tops <= FOLDERS | FILES | {lock.name for lock in LOCKS}


def test_package_files_of_gui_are_empty() -> None:
    filled = [path for path in (ROOT / "gui").rglob("__init__.py") if path.read_bytes()]
    assert filled == []


def test_directions_between_modules() -> None:
    command = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout


def test_every_text_is_a_literal() -> None:
    assert translations.collect().faults == []


def test_every_text_has_its_thai() -> None:
    found = translations.collect().found
    parts, _ = translations.read_parts()
    merged = translations.merge(found, translations.read_file(), parts)
    assert [english for (english, _), thai in merged.items() if not thai] == []
    assert translations.misfits(merged) == []


@pytest.mark.parametrize("module", ["gui.main_window", "gui.application"])
def test_window_is_imported_without_slow_libraries(module: str) -> None:
    if find_spec(module) is None:
        pytest.skip(f"{module} is not built yet")
    code = f"import sys, {module}; print(*[name for name in {SLOW} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_lock_file_has_versions_and_hashes_but_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|index-url|find-links|trusted-host|@", text)
    requirements = [part for part in re.split(r"\n(?=\S)", text) if part.strip()]
    assert [part for part in requirements if "==" not in part or "--hash=sha256:" not in part] == []


def _run_time_libraries() -> list[str]:
    lines = re.findall(
        r"^\w.*(?= \\)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE
    )
    requirements = [Requirement(line) for line in lines]
    return [one.name for one in requirements if one.marker is None or one.marker.evaluate()]


@pytest.mark.parametrize("name", _run_time_libraries())
def test_run_time_library_leaves_our_licence_free(name: str) -> None:
    found = metadata(name)
    stated = [found.get("License-Expression") or "", *(found.get_all("Classifier") or [])]
    licences = " ".join(line for line in stated if "License ::" in line or "::" not in line)
    licences = licences if licences.strip() else (found.get("License") or "")
    assert licences.strip(), f"{name} states no licence"
    # One free choice is enough: Qt is offered under the LGPL or the GPL.
    choices = re.split(r"\bOR\b|(?=License ::)", licences)
    assert any(choice.strip() and not _is_gpl(choice) for choice in choices), licences


def _is_gpl(licence: str) -> bool:
    return bool(re.search(r"(?<![LA])GPL|AGPL|(?<!Lesser )General Public", licence))


def test_every_icon_exists() -> None:
    tokens = json.loads((ROOT / "resources" / "themes" / "tokens.json").read_text(encoding="utf-8"))
    groups = [value for value in tokens["icon"].values() if isinstance(value, dict)]
    names = {name for group in groups for name in group.values()} | _drawn_icons()
    assert [name for name in sorted(names) if not (ROOT / "resources/icons" / f"{name}.svg").exists()] == []


def _drawn_icons() -> set[str]:
    """Names given to theme.icon("…") or as icon="…" anywhere in gui, and those of the tables of actions and pages."""
    calls = [
        node
        for path in (ROOT / "gui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call)
    ]
    drawn = [
        call.args[0] for call in calls if getattr(call.func, "attr", "") in ("icon", "pixmap") and call.args
    ]
    drawn += [keyword.value for call in calls for keyword in call.keywords if keyword.arg == "icon"]
    entries = [call for call in calls if getattr(call.func, "id", "") in ("ActionEntry", "PageEntry")]
    drawn += [call.args[3] for call in entries if len(call.args) > 3]
    return {
        node.value for node in drawn if isinstance(node, ast.Constant) and isinstance(node.value, str)
    } - {""}
