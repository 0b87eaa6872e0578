"""The story of the sample team says what the design says: two waves, what was agreed on, and how far it came."""

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from assessments.change import Floats, PairedChange, paired_change
from assessments.five_disciplines import agreement, codes
from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.results import WaveResults, judge
from assessments.five_disciplines.scoring import items_of, scores
from models import commitments, dreams, letterheads, records, time_targets, typical_days, waves, workshops
from models.commitments import Commitment
from models.database import Database
from models.responses import Response, answers_of
from models.sample import FOLDER, LAST_DAY, add_sample_team
from models.waves import Wave

STORY = tomllib.loads((FOLDER / "story.toml").read_text("utf-8"))
DISCIPLINES = ("pm", "mm", "sv", "tl", "st")


class Sample:
    """The sample team in a database, with its key and its two waves."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.transaction() as connection:
            add_sample_team(connection)
        with database.read() as connection:
            (team,) = records.teams(connection)
            self.team = team.key
            self.members = {one.key: one.name for one in records.members(connection, team.key)}
            self.waves = waves.waves(connection, team.key)
            self.answers = [answers_of(connection, wave) for wave in self.waves]

    def results(self, number: int) -> WaveResults:
        wave, given = self.waves[number], self.answers[number]
        found = Answers.of(wave.instrument, [one.present for one in given], [one.dream for one in given])
        return judge(found, wave.instrument, team_size=wave.team_size)

    def change(self, discipline: str) -> PairedChange:
        before, after = (
            _scores(wave, given, discipline) for wave, given in zip(self.waves, self.answers, strict=True)
        )
        assert before.keys() == after.keys()
        found = paired_change(*(np.array([side[code] for code in before]) for side in (before, after)))
        assert found is not None
        return found


def _scores(wave: Wave, given: list[Response], discipline: str) -> dict[str, float]:
    """The score of each person in a discipline by the hash of the card."""
    _, columns = items_of(wave.instrument, discipline)
    values: Floats = np.array([one.present for one in given], dtype=float)[:, columns]
    return dict(zip((one.who.code[0] for one in given), scores(values).values, strict=True))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    database = Database.create(Path(tmp_path_factory.mktemp("ตัวอย่าง")) / "เวลา.db")
    yield Sample(database)
    database.close()


# The waves


def test_there_are_two_closed_waves_of_the_core_questionnaire(sample: Sample) -> None:
    assert [(one.name, one.opened, one.closed) for one in sample.waves] == [
        ("รอบ 1", date(2026, 9, 18), date(2026, 9, 18)),
        ("รอบ 2", date(2026, 11, 16), date(2026, 11, 20)),
    ]
    for wave in sample.waves:
        assert (wave.kind, wave.mode, wave.dream, wave.is_open) == ("collected", "coded", "discipline", False)
        assert (wave.instrument.key, wave.finished, wave.team_size, wave.abandoned) == ("wela-core", 8, 8, 0)


def test_the_same_eight_cards_answer_both_times(sample: Sample) -> None:
    before, after = ({one.who.code for one in given} for given in sample.answers)
    assert before == after
    assert len(before) == 8
    salt = sample.waves[1].salt
    assert {codes.card_hash(codes.read_card(card), salt).hex() for card in STORY["cards"]} == {
        code for (code,) in before
    }


@pytest.mark.parametrize(
    ("discipline", "before", "after", "difference", "label"),
    [
        ("pm", 3.0, 3.6, 0.6, "clearly_up"),
        ("mm", 2.9, 3.1, 0.2, "cannot_tell"),
        ("sv", 2.7, 3.8, 1.1, "clearly_up"),
        ("tl", 2.5, 3.5, 1.0, "clearly_up"),
        ("st", 2.4, 2.6, 0.2, "cannot_tell"),
    ],
)
def test_three_disciplines_are_clearly_up_and_two_cannot_be_told(
    sample: Sample, discipline: str, before: float, after: float, difference: float, label: str
) -> None:
    found = sample.change(discipline)
    assert (found.n, found.label) == (8, label)
    assert [round(value, 1) for value in (found.before, found.after, found.mean)] == [
        before,
        after,
        difference,
    ]


def test_shared_vision_is_seen_very_differently_and_mental_models_alike(sample: Sample) -> None:
    found = {one.key: one for one in sample.results(1).disciplines}
    levels = {key: agreement.level(one.ad_m or 0, 5) for key, one in found.items()}
    assert levels == {"pm": "fair", "mm": "much", "sv": "little", "tl": "fair", "st": "fair"}
    assert all(agreement.level(one.ad_m or 0, 5) == "fair" for one in sample.results(0).disciplines)


def test_what_each_person_wishes_for(sample: Sample) -> None:
    found = {one.key: one for one in sample.results(1).disciplines}
    wished = {key: round((one.dream_mean or 0) + 1e-9, 1) for key, one in found.items()}
    assert wished == {"pm": 4.5, "mm": 4.4, "sv": 4.7, "tl": 4.8, "st": 4.3}
    assert max(found.values(), key=lambda one: one.gap or 0).key == "st"


def test_looking_back_from_wave_two_the_time_before_looks_worse_than_it_was_rated(sample: Sample) -> None:
    assert [wave.looking_back for wave in sample.waves] == [False, True]
    then = np.array([one.looking_back for one in sample.answers[1]], dtype=float).mean(axis=0)
    assert list(then) == [2.875, 2.5, 2.625, 2.375, 2.0]
    assert all(value < one.mean for value, one in zip(then, sample.results(0).disciplines, strict=True))
    assert all(one.answer.looking_back == () for one in sample.answers[0])


def test_answers_look_like_those_of_people(sample: Sample) -> None:
    for given in sample.answers:
        reasons = Counter(rating for one in given for rating in one.answer.present if isinstance(rating, str))
        assert reasons.keys() == {"na"}
        assert 2 <= reasons["na"] <= 6
        for one in given:
            points = [rating for rating in one.present if rating is not None]
            assert len(set(points)) >= 3, "nobody ticks one column all the way down"
    assert len({one.answer for given in sample.answers for one in given}) == 16


def test_the_order_of_the_rows_tells_nothing() -> None:
    with (FOLDER / "answers.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["wave"], STORY["cards"][row["card"]]) for row in csv.DictReader(file)]
    assert rows == sorted(rows), "by the hashes, which are random"
    assert list(STORY["cards"]) == sorted(STORY["cards"])


# What was agreed on


def test_the_dream_and_the_levels_agreed_on_in_the_room(sample: Sample) -> None:
    with sample.database.read() as connection:
        dream = dreams.dream(connection, sample.team)
    assert dream.sentence == "ทีมที่อยู่ได้ด้วยงานที่เชื่อ และมีเวลาให้กันและกัน"
    assert {one.discipline: one.level for one in dream.levels} == {
        "pm": 450,
        "mm": 450,
        "sv": 450,
        "tl": 500,
        "st": 400,
    }
    assert set(dream.focus) == {"tl", "st"}
    assert [len(dream.ways_of(discipline)) for discipline in DISCIPLINES] == [2] * 5
    assert [way.text for way in dream.ways_of("tl")] == ["ฟังให้จบก่อนสรุป", "จบงานแล้วทบทวนทันที"]


def kept(sample: Sample) -> list[Commitment]:
    with sample.database.read() as connection:
        return commitments.commitments(connection, sample.team)


def test_nine_commitments_stand_as_in_the_picture_on_the_last_day(sample: Sample) -> None:
    found = kept(sample)
    overdue = [one for one in found if one.is_open and one.due < LAST_DAY]
    assert [one.what for one in overdue] == ["ทดลองประชุมแบบไม่มีหัวโต๊ะ"]
    assert Counter(one.status for one in found if one not in overdue) == {
        "done": 3,
        "going": 4,
        "not_started": 1,
    }
    assert Counter(one.discipline for one in found) == {"pm": 2, "mm": 1, "sv": 2, "tl": 2, "st": 2}
    assert [(sample.members[one.member or ""].split()[0], one.due.isoformat()) for one in found] == [
        ("ปรียา", "2026-10-20"),
        ("ศิริพร", "2026-10-30"),
        ("ธนา", "2026-10-31"),
        ("อารีย์", "2026-11-14"),
        ("ยูซุฟ", "2026-11-28"),
        ("ก้องภพ", "2026-11-30"),
        ("ปรียา", "2026-12-05"),
        ("ดาริกา", "2026-12-15"),
        ("มะลิ", "2026-12-18"),
    ]


def test_what_was_counted_towards_the_goals(sample: Sample) -> None:
    counted = [(one.done, one.goal, one.unit) for one in kept(sample)]
    assert counted == [
        (5, 5, "ข้อ"),
        (8, 8, "คน"),
        (1, 3, "ครั้ง"),
        (1, 1, "ผัง"),
        (0, 40, "คน"),
        (11, 12, "เรื่อง"),
        (2, 3, "เดือน"),
        (2, 3, "ครั้ง"),
        (6, 8, "งาน"),
    ]


def test_team_and_coach_checked_in_between_the_workshop_and_the_last_day(sample: Sample) -> None:
    items = {item.key: item for item in sample.waves[0].instrument.items}
    for one in kept(sample):
        assert one.first_sign
        assert one.decided == date(2026, 9, 20)
        assert items[one.facet or ""].discipline == one.discipline
        assert one.check_ins[-1].status == one.status
        assert all(one.decided < said.day <= LAST_DAY for said in one.check_ins)
    said = [said for one in kept(sample) for said in one.check_ins]
    assert Counter(one.voice for one in said) == {"team": 15, "coach": 6}
    assert {one.measure: one.target for one in kept(sample) if one.measure} == {
        "days_over": 4,
        "share:learning": 600,
    }


def test_targets_of_time_and_the_line_of_the_funder(sample: Sample) -> None:
    with sample.database.read() as connection:
        targets = time_targets.time_targets(connection, sample.team)
        head = letterheads.letterhead(connection, sample.team)
    assert targets.pop("revenue_per_hour") == 24_000
    assert sum(targets.values()) == commitments.WHOLE
    assert targets["share:learning"] == 600
    assert head.funder == "สนับสนุนโดยกองทุนชายฝั่งยั่งยืน"


def test_the_workshop_ties_the_waves_and_the_two_periods(sample: Sample) -> None:
    with sample.database.read() as connection:
        ((workshop, part),) = workshops.workshops(connection, sample.team)
    assert workshop.name == "เวทีเตรียมทีมสู่การเปลี่ยนผ่าน"
    assert (workshop.first_day, workshop.last_day) == (date(2026, 9, 18), date(2026, 9, 20))
    assert (workshop.before_first, workshop.before_last) == (date(2026, 7, 27), date(2026, 9, 20))
    assert (workshop.after_first, workshop.after_last) == (date(2026, 9, 21), date(2026, 11, 15))
    assert (workshop.basis, workshop.worthwhile) == ("by_day", 30)
    assert [part.before_wave, part.after_wave] == [wave.key for wave in sample.waves]
    assert part.leave_out


def test_typical_days_of_all_eight_are_whole_days_of_known_work(sample: Sample) -> None:
    with sample.database.read() as connection:
        pieces = typical_days.pieces(connection, sample.team)
        living = typical_days.pieces_to_log(connection, sample.team)
    hours: Counter[str] = Counter()
    for piece in pieces:
        hours[piece.member] += piece.seconds
    assert hours.keys() == sample.members.keys()
    assert all(6 * 3600 <= seconds <= 8 * 3600 for seconds in hours.values())
    assert living == pieces
