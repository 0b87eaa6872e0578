"""`assess scores`: the figures of a closed wave, and none that could give one person's answers away."""

from typing import TYPE_CHECKING, Any

from assessments.five_disciplines.reliability import METHODS
from assessments.five_disciplines.results import wave_results
from assessments.five_disciplines.suppression import FEWEST_SETTABLE, MOST_SETTABLE, NO_LIMIT
from gui.command_line import scope
from gui.command_line.arguments import Parser, one_of
from gui.command_line.assess_waves import add_wave, find_wave
from gui.command_line.output import Answer, Table
from gui.language import language, tr
from gui.wave_answers import read_answers
from models.errors import Refused

if TYPE_CHECKING:
    from models.waves import Wave


def arguments(parser: Parser) -> None:
    add_wave(parser)
    parser.add_argument(
        "--threshold",
        type=int,
        metavar="N",
        help=tr("from how many answers on figures are shown; 1 only for imported research data"),
    )
    parser.add_argument(
        "--alpha",
        type=one_of(METHODS),
        default=METHODS[0],
        metavar="NAME",
        help=tr("how alpha takes missing answers: {choices}").format(choices=", ".join(METHODS)),
    )


def run(options: Any) -> Answer:
    with scope.reading(options) as connection:
        team = scope.read_team(connection, options.team)
        wave = find_wave(connection, team.key, options.wave)
        threshold = threshold_of(wave, options.threshold)
        answers = read_answers(connection, wave)
    value = wave_results(
        answers,
        wave.instrument,
        team_size=wave.team_size,
        threshold=threshold,
        spread_consent="distributions" in wave.consents,
        alpha_method=options.alpha,
        language=language(),
    )
    return Answer(value, _tables(value), tuple(_notices(value, options.alpha)))


def threshold_of(wave: "Wave", wanted: int | None) -> int:
    """Never fewer than the wave promised; imported data may be looked at whole, because its reader has the file."""
    if wanted is None or wanted == wave.threshold:
        return wave.threshold
    if wanted == NO_LIMIT:
        if wave.kind != "imported":
            raise Refused("Only imported research data can be shown from one answer on.")
        return wanted
    if not FEWEST_SETTABLE <= wanted <= MOST_SETTABLE:
        raise Refused(
            "Results can be shown from {fewest} to {most} answers on.",
            fewest=FEWEST_SETTABLE,
            most=MOST_SETTABLE,
        )
    if wanted < wave.threshold:
        raise Refused(
            "This wave promised results from {threshold} answers on. Choose that or more.",
            threshold=wave.threshold,
        )
    return wanted


def _notices(value: dict[str, Any], method: str) -> list[str]:
    said: list[str] = []
    if value["threshold"] == NO_LIMIT:
        said.append(tr("Shown from 1 answer on: nothing is hidden, which is meant for research data alone."))
    if value["suppressed"]:
        said.append(tr("Figures are shown from {threshold} answers on.").format(threshold=value["threshold"]))
    if any(one["alpha"] for one in value["disciplines"]):
        others = ", ".join(one for one in METHODS if one != method)
        said.append(
            tr("Alpha takes missing answers by the method “{method}”; --alpha offers {others} too.").format(
                method=method, others=others
            )
        )
    return said


def _tables(value: dict[str, Any]) -> tuple[Table, Table]:
    disciplines = (
        *(tr("Discipline"), "k", "n", tr("Mean"), "SD", "AD", "r_wg", "α", tr("95 % of α")),
        *(tr("Dream"), tr("Gap"), "PNI"),
    )
    items = (tr("Item"), tr("Discipline"), "n", tr("Mean"), "SD", "AD", tr("Answers by point"))
    return (
        Table(disciplines, tuple(map(_discipline_line, value["disciplines"]))),
        Table(items, tuple(map(_item_line, value["items"])), 2),
    )


def _discipline_line(one: dict[str, Any]) -> tuple[str, ...]:
    alpha = one["alpha"] or {"value": None}
    limits = f"{_figure(alpha['low'])} – {_figure(alpha['high'])}" if one["alpha"] else "–"
    figures = (one["mean"], one["sd"], one["ad_m"], one["rwg_uniform"], alpha["value"])
    dreams = (one["dream_mean"], one["gap"], one["pni"])
    return (
        *(one["label"], str(one["k"]), str(one["n"])),
        *map(_figure, figures),
        limits,
        *map(_figure, dreams),
    )


def _item_line(one: dict[str, Any]) -> tuple[str, ...]:
    counts = one["counts"]
    spread = "  ".join(f"{point}: {count}" for point, count in counts.items()) if counts else "–"
    figures = (one["mean"], one["sd"], one["ad"])
    return one["key"], one["discipline"], str(one["n"]), *map(_figure, figures), spread


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
