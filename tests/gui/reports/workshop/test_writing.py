"""A report becomes a file that is whole, tells how far it is, and can be stopped; others are left as they were."""

from pathlib import Path

import pytest

from gui.reports.workshop.content import Report
from gui.reports.workshop.sheets import workbook
from gui.reports.workshop.writing import write
from gui.workshop_report import require_place
from models.errors import Cancelled, Refused, Unavailable
from tests.gui.reports.workshop.conftest import Made

STARTS = {".pdf": b"%PDF-", ".xlsx": b"PK", ".pptx": b"PK"}


@pytest.mark.parametrize("ending", STARTS)
def test_each_ending_is_a_file_of_its_kind(ending: str, made: Made) -> None:
    assert made(ending, "th").read_bytes().startswith(STARTS[ending])


@pytest.mark.parametrize("ending", STARTS)
def test_a_stopped_report_leaves_what_was_there(
    ending: str, reports: dict[str, Report], tmp_path: Path
) -> None:
    path = tmp_path / f"รายงาน{ending}"
    path.write_bytes(b"the one of last week")

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(path, [reports["th"]], stop)
    assert path.read_bytes() == b"the one of last week"
    assert list(tmp_path.iterdir()) == [path]


def test_it_tells_every_step_and_ends_with_the_last(reports: dict[str, Report], tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write(tmp_path / "a.xlsx", [reports["en"]], lambda done, total: told.append((done, total)))
    total = told[0][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert total - 1 <= told[-1][0] <= total


def test_another_ending_or_no_folder_is_said_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="must end in"):
        require_place(tmp_path / "report.docx")
    with pytest.raises(Unavailable, match="no folder"):
        require_place(tmp_path / "ไม่มี" / "report.pdf")
    require_place(tmp_path / "REPORT.PDF")


def test_an_unwritable_place_is_one_sentence(reports: dict[str, Report], tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(Unavailable, match="cannot be written"):
        write(tmp_path / "a.xlsx", [reports["en"]], lambda done, total: None)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_an_error_of_the_disk(reports: dict[str, Report]) -> None:
    with pytest.raises(OSError, match="No space left"):
        workbook(Path("/dev/full"), [reports["en"]], lambda: None)
