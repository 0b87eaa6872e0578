"""Starts the packaged application the way people do: a command, an import, a window with a chart.

python packaging/smoke.py dist/wela
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HOURS = """วันที่,เริ่ม,ถึง,โครงการ,กิจกรรม,รายละเอียด
20/11/2569,09:00,12:00,ฟื้นฟูป่าชายเลน,ลงพื้นที่,นับกล้าไม้
20/11/2569,13:00,16:30,อบรมเยาวชน,เตรียมค่าย,
"""
SECONDS = 23_400
SAMPLE = 2_400 * 3600


def main(folder: Path) -> None:
    program = folder / ("wela.exe" if sys.platform == "win32" else "wela")
    with tempfile.TemporaryDirectory(prefix="เวลา ") as place:
        try_out(program.resolve(), Path(place))
    print(
        "The packaged application imports a file, reads its figures, draws its charts and prints its cards."
    )


def try_out(program: Path, place: Path) -> None:
    sample, own, hours = place / "ตัวอย่าง.db", place / "ทีม.db", place / "ชั่วโมง.csv"
    hours.write_text(HOURS, encoding="utf-8-sig")
    run(program, "sample", str(sample), "--language", "th")
    after = ("--from", "2026-09-21", "--to", "2026-11-15")
    expect(total_of(program, sample, *after), SAMPLE, "the sample team")
    run(program, "import", str(hours), "--database", str(own), "--team", "ทีมทดลอง", "--member", "สมหญิง")
    expect(total_of(program, own), SECONDS, "the imported file")
    picture = place / "กราฟ.png"
    run(program, "--self-test", str(sample), str(picture))
    expect(picture.read_bytes()[1:4], b"PNG", "the saved chart")
    cards = place / "บัตร.pdf"
    run(program, "assess", "cards", str(cards), "--number", "3")
    expect(cards.read_bytes()[1:4], b"PDF", "the printed cards")


def total_of(program: Path, database: Path, *period: str) -> int:
    printed = run(program, "hours", "--by", "project", "--json", "--database", str(database), *period)
    return json.loads(printed)["total_seconds"]


def run(program: Path, *arguments: str) -> str:
    """What the program printed; ends with what it complained of."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    done = subprocess.run(
        [str(program), *arguments], capture_output=True, check=False, timeout=300, env=environment
    )
    if done.returncode != 0:
        sys.exit(f"{arguments[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout.decode()


def expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
