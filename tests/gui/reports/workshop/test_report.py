"""What a report says: the order of its parts, the figures of both halves, nothing hidden, and nothing of nothing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from assessments.change import GroupChange
from assessments.five_disciplines.comparing import DisciplineChange
from gui.language import speaking
from gui.reports.workshop.cells import lines, totals, written
from gui.reports.workshop.content import Column, Paragraph, Points, Quotient, Report, Table, Typed, total
from gui.reports.workshop.report import build
from gui.reports.workshop.sources import Sources
from gui.workshop_report import write_report
from gui.workshop_words import limits
from models import records
from models.database import Database
from models.workshops import add_workshop, workshops
from tests.conftest import SmallTeam

DAY = date(2026, 11, 20)
_NEVER = ("caused", "because of the workshop", "เพราะเวที", "เป็นผลจากเวที")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    with speaking("en"):
        yield


def table(report: Report, name: str) -> Table:
    return next(one for one in report.tables if one.name == name)


def texts(report: Report) -> str:
    found: list[str] = []
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                found.append(block.text)
            elif isinstance(block, Points):
                found += block.texts
    return "\n".join(found)


def test_it_is_read_in_the_order_of_the_reference(reports: dict[str, Report]) -> None:
    titles = [section.title for section in reports["en"].sections]
    order = (
        "In short",
        "How the team changed",
        "How time was used before and after",
        "Commitments",
        "Statistics",
    )
    places = [titles.index(one) for one in order]
    assert places == sorted(places)
    assert titles[-1] == "What these figures cannot tell"


def test_both_halves_are_the_figures_of_the_sample(reports: dict[str, Report]) -> None:
    rows = {row[0]: row[2:] for row in table(reports["en"], "Before and after").rows}
    hours, rate = rows["Man-hours"], rows["Revenue per hour"]
    assert [cell.value for cell in hours] == [2_448 * 3600, 2_400 * 3600, -48 * 3600]  # type: ignore[union-attr]
    assert [written(cell, "THB") for cell in rate] == ["฿198", "฿225", "+฿27"]  # type: ignore[arg-type]
    over = rows["Days over 8 h"]
    assert [written(cell, "THB") for cell in over] == ["74", "41", "−33"]  # type: ignore[arg-type]


def test_every_axis_adds_up_to_the_same_total(reports: dict[str, Report]) -> None:
    for name in ("By project", "By activity", "By purpose", "By month"):
        found = table(reports["en"], name)
        assert [total(found, place) for place in range(1, 5)] == [
            *(2_448 * 3600, 2_400 * 3600, 48_470_000, 54_000_000),
        ], name
        assert totals(found, "THB")[5:] == ["฿198", "฿225"]


def test_nothing_says_why_and_the_limits_are_always_there(
    sources: dict[str, Sources], reports: dict[str, Report]
) -> None:
    for language in ("th", "en"):
        said = texts(reports[language])
        assert not any(words in said for words in _NEVER)
    said = texts(reports["en"])
    assert all(limit in said for limit in limits(sources["en"].figures))
    assert "not yet piloted or reviewed by a native speaker" in said.lower() or "native speaker" in said


def test_members_are_there_only_when_chosen_by_name_and_without_cost(
    with_members: Sources, reports: dict[str, Report]
) -> None:
    assert "By member" not in [one.name for one in reports["en"].tables]
    found = table(build(with_members), "By member")
    assert len(found.rows) == 8
    assert not any("ost" in column.name for column in found.columns)
    hours = [row[1] for row in found.rows]
    assert hours not in (sorted(hours), sorted(hours, reverse=True))  # type: ignore[type-var]


def test_counts_and_tests_of_few_pairs_are_left_out(sources: dict[str, Sources]) -> None:
    figures = sources["en"].figures
    waves = figures.waves
    assert waves is not None
    few = tuple(
        replace(one, paired=replace(one.paired, n=6, up=None, same=None, down=None), test=None, p_holm=None)
        for one in waves.disciplines
        if one.paired
    )
    made = build(replace(sources["en"], figures=replace(figures, waves=replace(waves, disciplines=few))))
    assert len(few) == 5
    assert all(cell is None for row in table(made, "Tests").rows for cell in row[1:])
    assert "fewer than 8 pairs are not shown" in texts(made)


def test_two_groups_are_said_to_be_two_groups(sources: dict[str, Sources]) -> None:
    figures = sources["en"].figures
    waves = figures.waves
    assert waves is not None
    change = GroupChange(7, 8, 3.0, 3.5, 0.5, -0.1, 1.1, "leaning_up", 0.7)
    groups = tuple(DisciplineChange(one.key, one.label, one.k, group=change) for one in waves.disciplines)
    compared = replace(waves, reason="few_matched", disciplines=groups, looking_back=())
    made = build(replace(sources["en"], figures=replace(figures, waves=compared)))
    assert [row[2:4] for row in table(made, "Two groups").rows] == [(7, 8)] * len(groups)
    assert "two groups, not person by person" in texts(made)


@pytest.mark.parametrize("ending", [".pdf", ".xlsx", ".pptx"])
def test_a_team_with_nothing_yet_gets_a_report_that_says_so(
    ending: str, file_database: Database, tmp_path: Path
) -> None:
    SmallTeam.fill(file_database)
    with file_database.transaction() as connection:
        add_workshop(
            connection,
            [SmallTeam.key],
            "=เวที <b>แรก</b>",
            days=(date(2026, 9, 18), date(2026, 9, 20)),
            before=(date(2026, 7, 27), date(2026, 9, 20)),
            after=(date(2026, 9, 21), date(2026, 11, 15)),
        )
    with file_database.read() as connection:
        team = records.teams(connection)[0]
        workshop, part = workshops(connection, team.key)[0]
    path = tmp_path / f"a{ending}"
    write_report(path, file_database, team, workshop, part, today=DAY, language="both")
    assert path.stat().st_size > 10_000


def test_cells_are_written_as_people_read_them() -> None:
    cells = {
        Typed(None, "rate"): "–",
        Typed(None, "text"): "",
        Typed(Fraction(22_500), "rate"): "฿225",
        Typed(0.575, "change"): "+0.58",
        Typed(-0.001, "change"): "0.00",
        Typed(0.0, "change"): "0.00",
        Typed(3, "whole", signed=True): "+3",
        Typed(5_400, "hours"): "1.5",
        Typed(Fraction(1, 3), "percent"): "33%",
        Typed(DAY, "day"): "20 Nov 2026",
    }
    assert {cell: written(cell, "THB") for cell in cells} == cells


def test_amounts_of_a_column_have_satang_everywhere_or_nowhere() -> None:
    columns = (
        Column("a"),
        Column("h", "hours", "sum"),
        Column("b", "money", "sum"),
        Column("r", "rate", Quotient(2, 1)),
    )
    made = Table("t", columns, (("x", 3_600, 10_000, None), ("y", 0, 5_050, None)), total="Total")
    assert [row[2] for row in lines(made, "THB")] == ["฿100.00", "฿50.50"]
    assert totals(made, "THB") == ["Total", "1.0", "฿150.50", "฿151"]
    assert total(replace(made, rows=()), 3) is None
