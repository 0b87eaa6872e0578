"""The story of the sample team from an empty place to before and after, by one command each."""

from pathlib import Path

import pytest

from tests.gui.command_line.conftest import Run

LANGUAGES = {
    "th": (("รอบ 1", "รอบ 2"), "เวทีเตรียมทีมสู่การเปลี่ยนผ่าน", "ความรอบรู้แห่งตน"),
    "en": (("Wave 1", "Wave 2"), "Preparing the team for transition", "Personal mastery"),
}
MEANS = (
    {"pm": 3.0, "mm": 2.9, "sv": 2.7, "tl": 2.5, "st": 2.4},
    {"pm": 3.6, "mm": 3.1, "sv": 3.8, "tl": 3.5, "st": 2.6},
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sample_scores_and_comparison(run: Run, tmp_path: Path, language: str) -> None:
    waves, workshop, label = LANGUAGES[language]
    path = str(tmp_path / "ตัวอย่าง.db")
    made = run("sample", path, "--language", language, "--json").json
    assert (made["members"], made["entries"]) == (8, 3346)
    place = ("--database", path, "--today", "2026-11-20", "--language", language, "--json")
    for wave, means in zip(waves, MEANS, strict=True):
        scores = run("assess", "scores", "--wave", wave, *place).json
        assert (scores["n"], scores["team_size"], scores["suppressed"]) == (8, 8, False)
        assert {one["key"]: round(one["mean"], 1) for one in scores["disciplines"]} == means
        assert scores["disciplines"][0]["label"] == label
    found = run("compare", "--workshop", workshop, *place).json
    assert found["attrition"]["matched"] == 8
    assert {one["key"]: one["label"] for one in found["disciplines"]} == {
        "pm": "clearly_up",
        "mm": "unclear",
        "sv": "clearly_up",
        "tl": "clearly_up",
        "st": "unclear",
    }
    after = found["time_use"]["after"]
    assert (after["seconds"], after["income_minor"], after["days_over"]) == (2400 * 3600, 54_000_000, 41)
