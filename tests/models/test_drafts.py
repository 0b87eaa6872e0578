"""Drafts are in the file soon after they are typed, and neither a broken file nor a full disk stops anybody."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from models import disk, places
from models.drafts import Drafts

ROOT = Path(__file__).parents[2]
KILLS, LOST_SECONDS = 20, 2.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ร่าง" / "wela-12345678.json"


def test_what_was_put_is_there_at_the_next_start(path: Path) -> None:
    drafts = Drafts(path)
    drafts.put("quick_entry", {"text": "9-12 ลงพื้นที่ป่าชายเลน", "day": None})
    drafts.put("timer", [1, 2.5, True])
    assert drafts.get("quick_entry") == {"text": "9-12 ลงพื้นที่ป่าชายเลน", "day": None}
    assert drafts.get("nothing") is None
    drafts.close()
    again = Drafts(path)
    assert again.get("quick_entry") == {"text": "9-12 ลงพื้นที่ป่าชายเลน", "day": None}
    assert again.get("timer") == [1, 2.5, True]
    again.put("timer", None)
    again.put("never there", None)
    again.close()
    assert Drafts(path).keys() == ["quick_entry"]


def test_a_kept_value_does_not_change_with_the_one_it_was_made_from(path: Path) -> None:
    drafts, typed = Drafts(path), {"cells": ["1.5"]}
    drafts.put("week", typed)
    typed["cells"].append("2")
    drafts.get("week")["cells"].append("3")
    assert drafts.get("week") == {"cells": ["1.5"]}


def test_it_is_written_soon_and_many_keys_make_one_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments: list[float] = []

    def note(part: Path, target: Path) -> None:
        moments.append(time.monotonic())
        os.replace(part, target)

    monkeypatch.setattr(disk, "put_in_place", note)
    drafts, began = Drafts(path), time.monotonic()
    for letter in range(100):
        drafts.put("line", "น้ำ" * letter)
    while not moments and time.monotonic() < began + 5:
        time.sleep(0.01)
    drafts.flush()
    assert len(moments) <= 3  # one, unless the machine paused in the middle of the loop
    assert moments[0] - began < 1
    assert Drafts(path).get("line") == "น้ำ" * 99


def test_flush_returns_when_the_file_holds_it(path: Path) -> None:
    drafts = Drafts(path)
    drafts.put("line", "ประชุมทีม")
    assert drafts.flush()
    assert Drafts(path).get("line") == "ประชุมทีม"
    assert os.listdir(path.parent) == [path.name]


def test_what_is_put_together_comes_into_the_file_together(path: Path) -> None:
    drafts = Drafts(path)
    drafts.put("timer", {"work": "นับกล้าไม้"})
    drafts.flush()
    with drafts.together():
        drafts.put("measured", ["นับกล้าไม้"])
        flushing = Thread(target=drafts.flush)
        flushing.start()
        flushing.join(0.05)
        assert Drafts(path).keys() == ["timer"]
        drafts.put("timer", None)
    flushing.join()
    assert Drafts(path).keys() == ["measured"]


def test_lone_surrogates_and_marks_come_back_as_they_were(path: Path) -> None:
    drafts, hostile = Drafts(path), 'ป่า\ud800 "\\\n\x00'
    drafts.put('key "\ud800', hostile)
    drafts.close()
    assert Drafts(path).get('key "\ud800') == hostile


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b'{"wela_drafts": 1, "drafts": {"a": "\xe0\xb8',
        b'{"wela_drafts": 2, "drafts": {}}',
        b'{"wela_drafts": 1, "drafts": []}',
        b"[1, 2]",
        b"SQLite format 3\x00\xff\xfe",
        b"[" * 100_000,
    ],
    ids=["empty", "cut", "newer", "shape", "foreign", "database", "deep"],
)
def test_a_file_that_is_not_ours_is_put_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    for time_ in ("first", "second"):
        path.write_bytes(content)
        drafts = Drafts(path)
        assert drafts.keys() == []
        drafts.put("line", time_)
        drafts.close()
    aside = {one.name for one in path.parent.iterdir()} - {path.name}
    assert aside == {"wela-12345678 unreadable.json", "wela-12345678 unreadable 2.json"}
    assert all((path.parent / name).read_bytes() == content for name in aside)
    assert Drafts(path).get("line") == "second"


def test_a_folder_in_its_place_is_put_aside(path: Path) -> None:
    path.mkdir(parents=True)
    drafts = Drafts(path)
    drafts.put("line", "น้ำ")
    assert drafts.flush()


def test_a_full_disk_is_tried_again_and_typing_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.drafts.RETRY_SECONDS", 0.05)
    whole = disk.put_in_place

    def full(part: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk, "put_in_place", full)
    drafts = Drafts(path)
    drafts.put("line", "ก่อนเต็ม")
    assert not drafts.flush()
    time.sleep(0.5)
    drafts.put("line", "ยังพิมพ์ได้")
    assert drafts.get("line") == "ยังพิมพ์ได้"
    monkeypatch.setattr(disk, "put_in_place", whole)
    end = time.monotonic() + 5
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert Drafts(path).get("line") == "ยังพิมพ์ได้"
    drafts.close()


def test_a_folder_that_cannot_be_made_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    drafts = Drafts(tmp_path / "file" / "drafts.json")
    drafts.put("line", "น้ำ")
    drafts.close()
    assert drafts.get("line") == "น้ำ"


def test_without_a_path_it_stays_in_memory() -> None:
    drafts = Drafts()
    drafts.put("line", "น้ำ")
    assert drafts.flush()
    drafts.close()
    assert drafts.get("line") == "น้ำ"


def test_each_database_has_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "a").mkdir()
    first, second = places.drafts_of(tmp_path / "ทีม.db"), places.drafts_of(tmp_path / "a" / "ทีม.db")
    assert first != second
    assert first == places.drafts_of(tmp_path / "a" / ".." / "ทีม.db")
    assert first.name.startswith("ทีม-") and first.suffix == ".json"
    server = "postgresql://preeya:ความลับ@host:5432/wela"
    assert places.drafts_of(server) == places.drafts_of(server.replace("ความลับ", "p@ss/word"))
    assert places.drafts_of(server) != places.drafts_of(server.replace("preeya", "somchai"))
    assert "ความลับ" not in str(places.drafts_of(server))


def _one_kill(path: Path, first: int, chance: random.Random) -> tuple[list[tuple[int, float]], float]:
    """What the child said it had typed, with the moments, and the moment of the kill."""
    command = [sys.executable, "-m", "tests.models.dying_typist", str(path), str(first), str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        time.sleep(chance.uniform(0, 1.2))
        killed = time.monotonic()
        child.kill()
        lines += child.stdout.read().splitlines()
    told = [line.split() for line in lines]
    return [(int(words[0]), float(words[1])) for words in told if len(words) == 2], killed


@pytest.mark.skipif(sys.platform == "win32", reason="clocks of two processes are compared")
def test_twenty_kills_lose_two_seconds_at_most(path: Path) -> None:
    chance, first, ages, typed = random.Random(7), 0, [0.0], 0
    for _ in range(KILLS):
        told, killed = _one_kill(path, first, chance)
        drafts = Drafts(path)
        reached = max((drafts.get(key)["number"] for key in drafts.keys()), default=-1)  # noqa: SIM118
        ages += [killed - moment for number, moment in told if number > reached]
        typed += len(told)
        first = told[-1][0] + 1
    unreadable = list(path.parent.glob("*unreadable*"))
    print(
        json.dumps(
            {"kills": KILLS, "typed": typed, "lost": len(ages) - 1, "oldest lost s": round(max(ages), 2)}
        )
    )
    assert unreadable == []
    assert max(ages) < LOST_SECONDS
