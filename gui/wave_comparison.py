"""From closed waves in the database to what changed between them, as far as their rules let it be shown. No Qt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.comparing import Taken, WaveComparison, WaveLevel, compare_waves
from assessments.five_disciplines.matching import Marks, Pair, pairs
from assessments.five_disciplines.series import Dated, wave_levels
from assessments.five_disciplines.suppression import Limits, comparison, tells_apart
from assessments.signed_rank import Zeros
from gui.language import language

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.response_rows import Who
    from models.responses import Response
    from models.waves import Wave


def read_comparison(
    connection: "Connection",
    before: "Wave",
    after: "Wave",
    *,
    worthwhile: float,
    zeros: Zeros = "pratt",
    limits: Limits | None = None,
) -> WaveComparison:
    """Two closed waves of one team, by the stricter of their rules unless others are given. Raises Refused while
    one is open.

    That one or two people are left unmatched is allowed where both waves are named, or everybody said yes when the
    second one was opened.
    """
    from models.responses import answers_of

    old, new = answers_of(connection, before), answers_of(connection, after)
    return compare_waves(
        _taken(before, old),
        _taken(after, new),
        _pairs(before, old, after, new),
        limits=limits or limits_of(before, after),
        consent=_consents(before, after),
        apart=_tell_apart(connection, before, after),
        team_size=after.team_size or before.team_size,
        worthwhile=worthwhile,
        zeros=zeros,
        language=language(),
    )


def read_series(connection: "Connection", waves: "Sequence[Wave]") -> tuple[WaveLevel, ...]:
    """The levels of all closed waves, each by its own rules."""
    from models.responses import answers_of

    return wave_levels(
        [
            Dated(
                one.key,
                one.name,
                one.opened.toordinal(),
                _taken(one, answers_of(connection, one)),
                limits_of(one),
            )
            for one in waves
            if one.closed is not None
        ]
    )


def limits_of(*waves: "Wave", threshold: int | None = None) -> Limits:
    """What all of these waves promised: the highest threshold, and spread only where each agreed to it.

    Another threshold is for what may be looked at whole: see `assess scores --threshold`.
    """
    return Limits.of(
        max(one.threshold for one in waves) if threshold is None else threshold,
        spread_consent=all("distributions" in one.consents for one in waves),
    )


def _consents(before: "Wave", after: "Wave") -> bool:
    return "pairs" in after.consents or (before.mode, after.mode) == ("named", "named")


def _tell_apart(connection: "Connection", before: "Wave", after: "Wave") -> bool:
    """Whether an earlier comparison of either wave with a third one, beside this one, would give answers away.

    Comparisons go by the waves' order, so the first ones are shown and it does not matter which is looked at first.
    """
    from models.responses import answers_of
    from models.waves import waves

    closed = [one for one in waves(connection, before.team) if one.closed is not None]
    if len(closed) < 3:
        return False
    given = {one.key: answers_of(connection, one) for one in closed}
    shown: dict[str, list[frozenset[int]]] = {one.key: [] for one in closed}
    for place, later in enumerate(closed):
        for earlier in closed[:place]:
            found = _pairs(earlier, given[earlier.key], later, given[later.key]) or ()
            limits, consent = limits_of(earlier, later), _consents(earlier, later)
            sizes = len(given[earlier.key]), len(given[later.key]), len(found)
            people = [frozenset(side) for side in zip(*found, strict=True)] or [frozenset[int]()] * 2
            sides = [*zip((earlier.key, later.key), people, strict=True)]
            apart = any(tells_apart(who, shown[key], limits) for key, who in sides)
            if {earlier.key, later.key} == {before.key, after.key}:
                return apart
            if comparison(*sizes, limits, consent=consent) == "paired" and not (apart and not consent):
                for key, who in sides:
                    shown[key].append(who)
    return False


def _taken(wave: "Wave", responses: "Sequence[Response]") -> Taken:
    instrument = wave.instrument
    rows = [one.looking_back for one in responses] if wave.looking_back else []
    answers = Answers.of(
        instrument,
        [one.present for one in responses],
        [one.dream for one in responses],
        [one.dream_items for one in responses],
    )
    return Taken(answers, instrument, np.array(rows, dtype=np.float64) if rows else None)


def _pairs(
    before: "Wave", old: "Sequence[Response]", after: "Wave", new: "Sequence[Response]"
) -> tuple[Pair, ...] | None:
    """None where a wave keeps nothing by which people could be matched."""
    if before.mode != after.mode or before.mode == "anonymous":
        return None
    return pairs([_marks(one.who) for one in old], [_marks(one.who) for one in new])


def _marks(who: "Who") -> Marks:
    return (who.member,) if who.member else who.code
