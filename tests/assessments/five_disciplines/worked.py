"""Small questionnaires, and published answers that several tests share."""

import numpy as np

from models.instruments import Discipline, Instrument, Item, Scale, Text

NA = np.nan


def instrument(*disciplines: int, reverse: tuple[str, ...] = (), low: int = 1, high: int = 5) -> Instrument:
    """Disciplines d1, d2 … of so many items each: d1_1, d1_2 …"""
    keys = [
        (f"d{number}", f"d{number}_{at + 1}")
        for number, size in enumerate(disciplines, 1)
        for at in range(size)
    ]
    return Instrument(
        key="test",
        version="1",
        title=Text(th="ทดลอง"),
        scale=Scale(low, high),
        disciplines=tuple(
            Discipline(f"d{number}", Text(th=f"ด้าน {number}", en=f"Discipline {number}"))
            for number in range(1, len(disciplines) + 1)
        ),
        items=tuple(Item(key, of, Text(th=f"ข้อ {key}"), reverse=key in reverse) for of, key in keys),
    )


# R: multilevel::cohesion, three of its platoons: people × five items of five points.
COHESION = {
    "1044B 2ND": np.array([[3, 4, 3, 4, 4], [4, 4, 3, 4, 4], [3, 3, 2, 2, 1]], dtype=float),
    "1044C 1ST": np.array([[3, 3, 3, 3, 3], [3, 1, 4, 3, 4]], dtype=float),
    "1044C 2ND": np.array([[3, 3, 3, 3, 3], [2, 2, 2, 3, 2], [1, 1, 1, 3, 3]], dtype=float),
}

# R: datasets::attitude (Chatterjee & Price), 30 departments × 7 questions; one line a question.
ATTITUDE = (
    np.fromstring(
        """
    43 63 71 61 81 43 58 71 72 67 64 67 69 68 77 81 74 65 65 50 50 64 53 40 63 66 78 48 85 82
    51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82
    30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39
    39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59
    61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64
    92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78
    45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39
    """,
        sep=" ",
    )
    .reshape(7, 30)
    .T
)
