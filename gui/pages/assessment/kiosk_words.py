"""What the kiosk says about answers and about people, honestly and in both languages."""

from typing import Literal

from gui.language import tr

Mode = Literal["named", "coded", "anonymous"]


def mode_name(mode: str) -> str:
    names = {
        "named": tr("With names"),
        "coded": tr("Coded"),
        "anonymous": tr("Anonymous"),
    }
    return names[mode]


def mode_words(mode: str) -> str:
    """One sentence for the person who opens a wave: what the mode allows and what it gives up."""
    sentences = {
        "named": tr(
            "Each person's name is stored with the answers. Whoever opens the file can read who answered what."
        ),
        "coded": tr(
            "No name is stored. A card leads from one wave to the next. Confidential, not anonymous: in a very small "
            "team others can work out an answer."
        ),
        "anonymous": tr("Neither name nor code is stored. Waves cannot be compared person by person."),
    }
    return sentences[mode]


def promises(mode: Mode, threshold: int) -> list[str]:
    """What happens to answers, for the person who gives them."""
    seen = tr("Results are shown only when the wave is closed and at least {n} people have answered.").format(
        n=threshold
    )
    risk = tr(
        "Some risk remains: in a team of five, four people who put their answers together can work out the fifth."
    )
    match mode:
        case "named":
            return [
                tr("Your name is stored with your answers. The facilitator can read them."),
                seen,
                tr("You may skip any statement."),
            ]
        case "coded":
            return [
                tr(
                    "Your name is not stored. A card code, kept only as a scrambled form, leads to your next wave."
                ),
                tr("This is confidential, not anonymous. {seen}").format(seen=seen),
                risk,
                tr("Keep your card: with it you can go on after a pause, and have your answers erased."),
            ]
        case "anonymous":
            return [
                tr(
                    "Neither your name nor a code is stored. Nobody can say which answers are yours, you included."
                ),
                seen,
                risk,
                tr("So your answers cannot be erased singly, and cannot be compared with the next wave."),
            ]


def short_promise(mode: Mode) -> str:
    """The line below every statement."""
    if mode == "named":
        return tr("Your name is stored with your answers")
    return tr("No name is stored, and the next person does not see your answers")


def threshold_words(threshold: int) -> str:
    return tr("Results are shown as a whole, from {n} answers on").format(n=threshold)


def way_back(mode: Mode, number: str) -> str:
    """How the same person goes on after a pause."""
    match mode:
        case "named":
            return tr("Choose your name again to go on.")
        case "coded":
            return tr("Type your code again to go on.")
        case "anonymous":
            return tr("Type your number {number} to go on.").format(number=number)


def finished_words(finished: int, team_size: int | None) -> str:
    if team_size is None:
        return tr("Finished: {n}").format(n=finished)
    return tr("{n} of {of} finished").format(n=finished, of=team_size)


def leaving_words() -> tuple[str, str]:
    """The word that leaves the kiosk, in both languages: whoever leaves need not care for which one is shown."""
    return ("leave", "ออก")
