"""How to lead a talk about the results, and what they cannot say: one page for the facilitator."""

from gui.assessment_words import ShownResults, limits_sentence, wording_note
from gui.charts.ratings import in_points
from gui.language import tr


def steps() -> tuple[tuple[str, str], ...]:
    """What to do in the room, in order: name and advice."""
    return (
        (
            tr("Before the talk"),
            tr(
                "Read the results alone first. Set aside an hour or an hour and a half, and sit in a circle where "
                "everybody sees the picture."
            ),
        ),
        (
            tr("Opening"),
            tr(
                "Say what the numbers are: how this team saw itself on the day it answered. Nobody has to explain "
                "an answer, and nobody guesses whose it was."
            ),
        ),
        (
            tr("First look"),
            tr(
                "Two minutes in silence. Then once round the circle: what surprises you, what do you recognise?"
            ),
        ),
        (
            tr("Where views differ"),
            tr(
                "Begin there, because an average hides it. Ask for an example from each side, and do not look for "
                "who is right. The youngest may speak first."
            ),
        ),
        (
            tr("Where the dream is far"),
            tr("Then the widest gap. Ask what it looks like on an ordinary working day, and since when."),
        ),
        (
            tr("What is locked"),
            tr("Leave it locked: too few people answered. Do not let hands be raised to fill it in."),
        ),
        (
            tr("Closing"),
            tr(
                "Choose one or two disciplines, not all. Agree on one thing to try: who, by when, and the first "
                "sign you would notice."
            ),
        ),
    )


def reading(shown: ShownResults) -> tuple[str, ...]:
    """What the figures mean and what they must not be used for."""
    points = shown.points
    lines = (
        tr(
            "Agreement comes first: how far answers lie from their mean. Up to {much} points is much alike, up to "
            "{fair} fairly alike, above that very differently."
        ).format(much=in_points(points / 10, 2), fair=in_points(points / 6, 2)),
        tr(
            "The gap is dream minus now. PNI is the gap divided by now: it grows where now is low, so read both."
        ),
        tr(
            "“Talk about these first” names what is seen very differently, then what is furthest from the dream. "
            "It is no list of faults."
        ),
        tr(
            "Means appear from {threshold} people on, how answers spread from {spread} on, reliability from 10 on."
        ).format(threshold=shown.limits.averages, spread=shown.limits.distributions),
        tr("These ratings are for the team's own talk, not for comparing people or teams."),
        limits_sentence(),
        wording_note(shown),
    )
    return tuple(line for line in lines if line)
