"""From closed waves in the database to the dataset that leaves for researchers, and to its sheet of results. No Qt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from assessments.five_disciplines.results import DisciplineResult, judge
from assessments.five_disciplines.suppression import Limits
from gui.language import language
from gui.wave_answers import read_answers
from models.errors import Refused

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.exchange.spreadsheet import Cell, Leaf
    from models.exchange.surveys.dataset import Collected
    from models.waves import Wave

RESULT_COLUMNS = (
    *("wave", "discipline", "label", "k", "n", "mean", "sd", "ad_m", "rwg_uniform", "rwg_skewed"),
    *("alpha", "alpha_low", "alpha_high", "dream_mean", "gap", "pni", "prorated"),
)


def may_leave(connection: "Connection", wave: "Wave") -> bool:
    """Whether the answers of single people may leave the program. Raises Refused while the wave is open.

    They show how the answers spread, so they leave from as many people on as distributions are shown from. Named
    waves hide nothing, and who brought a wave in from a file has that file.
    """
    if wave.mode == "named" or wave.kind == "imported":
        return True
    limits = Limits.of(wave.threshold, spread_consent="distributions" in wave.consents)
    return not limits.hides_distribution(len(read_answers(connection, wave).respondents().present))


def collected(connection: "Connection", wave: "Wave") -> "Collected":
    """The answers of a closed wave as an export takes them. Raises Refused while it is open or too small."""
    from models.exchange.surveys.dataset import Collected
    from models.records import members
    from models.responses import answers_of

    answers = answers_of(connection, wave)
    if not may_leave(connection, wave):
        raise Refused(
            "“{name}” has {n} answers: too few for a file of single answers. Take the results instead.",
            name=wave.name,
            n=wave.finished,
        )
    names = {one.key: one.name for one in members(connection, wave.team)} if wave.mode == "named" else {}
    # A code's first hash is that of the whole: the same in every wave of the team, and in no file.
    people = (names.get(one.who.member or "", "") or next(iter(one.who.code), "") for one in answers)
    answered = [(person, one.answer) for person, one in zip(people, answers, strict=True)]
    return Collected(wave.name, wave.instrument, wave.mode, answered, _settings(wave))


def results(connection: "Connection", waves: Sequence["Wave"]) -> "Leaf":
    """What may be shown of the disciplines of each wave, as a sheet."""
    from models.exchange.spreadsheet import Leaf

    rows: list[tuple[Cell, ...]] = []
    for wave in waves:
        found = judge(
            read_answers(connection, wave),
            wave.instrument,
            team_size=wave.team_size,
            threshold=wave.threshold,
            language=language(),
            spread_consent="distributions" in wave.consents,
        )
        rows += [(wave.name, *_figures(one)) for one in found.disciplines]
    return Leaf("results", RESULT_COLUMNS, rows)


def _figures(one: DisciplineResult) -> "tuple[Cell, ...]":
    alpha = one.alpha
    return (
        *(one.key, one.label, one.k, one.n, one.mean, one.sd, one.ad_m, one.rwg_uniform, one.rwg_skewed),
        *((alpha.value, alpha.low, alpha.high) if alpha else (None, None, None)),
        *(one.dream_mean, one.gap, one.pni, one.prorated),
    )


def _settings(wave: "Wave") -> "list[tuple[str, Cell]]":
    return [
        ("opened", wave.opened),
        ("closed", wave.closed),
        ("team_size", wave.team_size),
        ("threshold", wave.threshold),
        ("dream", wave.dream),
        ("consents", ", ".join(sorted(wave.consents))),
    ]
