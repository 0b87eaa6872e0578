"""People who answer a wave, for tests: each a code, a draft that grows, and a hand-in."""

from dataclasses import dataclass, replace
from datetime import date

from models import answering, waves
from models.answering import Draft
from models.database import Database
from models.instruments import Discipline, Instrument, Item, Scale, Text
from models.ratings import Answer
from models.response_rows import Who
from models.schema import new_key
from models.waves import Wave

TODAY = date(2026, 11, 26)

SMALL = Instrument(
    key="lek",
    version="1",
    title=Text(th="แบบเล็ก"),
    scale=Scale(1, 5, not_applicable=Text(th="ไม่ทราบ")),
    disciplines=(Discipline("pm", Text(th="ความรอบรู้แห่งตน")), Discipline("st", Text(th="การคิดเชิงระบบ"))),
    items=(
        *(Item(f"pm_{n}", "pm", Text(th=f"ข้อ {n}")) for n in range(1, 4)),
        *(Item(f"st_{n}", "st", Text(th=f"ข้อ {n}")) for n in range(1, 4)),
    ),
)


def opened(database: Database, team: str, *, name: str = "ก่อนเริ่ม", size: int = 8, **rules: object) -> Wave:
    key = new_key()
    with database.transaction() as connection:
        waves.open_wave(
            connection,
            team,
            name,
            SMALL,
            today=TODAY,
            team_size=size,
            key=key,
            **rules,  # pyright: ignore[reportArgumentType]
        )
    return read(database, key)


def read(database: Database, key: str) -> Wave:
    with database.read() as connection:
        found = waves.wave(connection, key)
    assert found is not None
    return found


def closed(database: Database, wave: Wave) -> Wave:
    with database.transaction() as connection:
        waves.close_wave(connection, wave.key, today=TODAY)
    return read(database, wave.key)


@dataclass
class Person:
    """`points` are present ratings; the dreams are one point more."""

    database: Database
    wave: Wave
    code: str
    points: tuple[int, ...] = (1, 2, 3, 4, 5, 1)

    @property
    def who(self) -> Who:
        return Who((self.code.encode().hex().ljust(64, "0"),)) if self.wave.mode == "coded" else Who()

    def draft(self) -> Draft:
        with self.database.read() as connection:
            return answering.find_draft(connection, self.wave, self.code, self.who)

    def tick(self, number: int) -> Draft:
        """The first `number` items answered, and kept."""
        draft = self.draft()
        given = {item.key: point for item, point in zip(SMALL.items[:number], self.points, strict=False)}
        if number == len(SMALL.items):
            given |= {f"des_{one.key}": 5 for one in SMALL.disciplines}
            given |= {f"then_{one.key}": 2 for one in SMALL.disciplines}
        answer = Answer.of(SMALL, given, self.wave.dream, looking_back=self.wave.looking_back)
        draft = replace(draft, answer=answer, place=number)
        with self.database.transaction() as connection:
            assert not answering.save_draft(connection, draft)
        return draft

    def hand_in(self) -> None:
        draft = self.tick(len(SMALL.items))
        with self.database.transaction() as connection:
            answering.finish(connection, draft)
