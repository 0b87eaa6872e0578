"""A person at work in the time log is killed again and again: python -m tests.gui.dying_person FILE KILLS SEED.

Each time the file is opened as the window opens it, and compared with what the person saw before: rows that were shown
as saved, what stood typed, what Enter handed over, the timer. The sums come as JSON.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

from tests.gui.person_team import make_team
from tests.gui.saved_proof import Proof, Said
from tests.gui.working_person import work_until_killed

SHORTEST, LONGEST, PATIENCE = 0.2, 3.5, 60.0


@dataclass
class Life:
    """A child at work, and what it has said so far."""

    path: str
    seed: int
    said: list[Said] = field(default_factory=list[Said])
    killed: float = 0.0

    def __post_init__(self) -> None:
        self._heard, pipe = os.pipe()
        go, self._go = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            os.close(self._heard)
            os.close(self._go)
            work_until_killed(self.path, self.seed, pipe, go)
        os.close(pipe)
        os.close(go)
        self._listener = Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        """A line that was cut short by the kill tells nothing."""
        with os.fdopen(self._heard, encoding="utf-8") as pipe:
            for line in pipe:
                if line.endswith("\n"):
                    self.said.append(json.loads(line))

    def let_work(self) -> None:
        os.write(self._go, b"!")

    def wait(self, ready: Callable[[], Any], seconds: float = PATIENCE) -> bool:
        end = time.monotonic() + seconds
        while not ready() and time.monotonic() < end and self._listener.is_alive():
            time.sleep(0.001)
        return bool(ready())

    def kill(self) -> None:
        self.killed = time.monotonic()
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        self._listener.join()
        os.close(self._go)


def live(path: str, chance: random.Random, proof: Proof, *, works: bool = True) -> None:
    """One life: it opens what the last one left, works, and is killed, often just when something was handed over."""
    life = Life(path, chance.randrange(2**32))
    try:
        if not life.wait(lambda: life.said and "opened" in life.said[-1]):
            raise TimeoutError("the time log does not open again")
        proof.after_opening(life.said[-1]["opened"])
        if works:
            _work(life, chance)
    finally:
        life.kill()
    if works:
        proof.after_kill(_from_opening(life.said), life.killed)


def _work(life: Life, chance: random.Random) -> None:
    life.let_work()
    time.sleep(chance.uniform(SHORTEST, LONGEST))
    if chance.random() < 0.5:
        begun = len(life.said)
        life.wait(lambda: any("sent" in one or "ended" in one for one in life.said[begun:]), 1.5)
        time.sleep(chance.choice((0, 0.005, 0.02, 0.1, 0.3)))


def _from_opening(said: list[Said]) -> list[Said]:
    """What was saved before the window had opened is acknowledged too."""
    opened = next(one for one in said if "opened" in one)
    return [opened, *(one for one in said if one is not opened)]


def main(path: str, kills: str, seed: str) -> None:
    make_team(Path(path))
    proof, chance = Proof(Path(path)), random.Random(int(seed))
    for _ in range(int(kills)):
        live(path, chance, proof)
    live(path, chance, proof, works=False)
    print(
        json.dumps(
            {
                "kills": int(kills),
                **proof.figures,
                "losses": len(proof.complaints),
                "oldest lost typing in ms": round(proof.oldest * 1000),
                "complaints": proof.complaints[:20],
            },
            ensure_ascii=False,
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
