"""Types into drafts until it is killed: python -m tests.models.dying_typist FILE FIRST SEED.

Each value counts up under one of three keys; it is told on the pipe, with the moment, before the next one is typed.
"""

import random
import sys
import time
from pathlib import Path

from models.drafts import Drafts


def main(path: str, first: str, seed: str) -> None:
    drafts, chance, number = Drafts(Path(path)), random.Random(int(seed)), int(first)
    while True:
        drafts.put(f"แถว {number % 3}", {"number": number, "text": "น้ำ" * (number % 50)})
        print(number, time.monotonic(), flush=True)
        number += 1
        time.sleep(chance.choice((0, 0.01, 0.05, 0.2)))


if __name__ == "__main__":
    main(*sys.argv[1:])
