"""What the help page says of the assessment: waves, who can see what, and how its figures are computed."""

from gui.help.topic import Topic
from gui.language import tr


def topics() -> list[Topic]:
    return [
        Topic(
            "waves",
            tr("The team assessment"),
            (
                tr(
                    "A wave asks the whole team once: how true each statement is now, and where the team wants to be "
                    "in each discipline. Open one before a workshop and one after it."
                ),
                tr(
                    "Answers come from one laptop that is passed round, from paper, from phones (KoBoToolbox, ODK), or "
                    "from other survey tools. While a wave is open only the number of finished answers can be seen."
                ),
                tr(
                    "Closing a wave cannot be undone. Then the results appear, and the order of the answers is gone."
                ),
            ),
        ),
        Topic(
            "confidential",
            tr("Named, coded, anonymous"),
            (
                tr(
                    "Coded: everybody keeps a card with a code. Wela stores only a hash of it, so that two waves can "
                    "be matched without names. Anonymous: nothing links two waves. Named: the facilitator sees who "
                    "said what."
                ),
                tr(
                    "Averages are shown from five answers on, single answers of an item from eight on. What could be "
                    "found by subtracting is hidden as well."
                ),
                tr(
                    "No promise is complete in a small team: in a team of five, four people who talk to each other can "
                    "compute the fifth."
                ),
            ),
        ),
        Topic(
            "scores",
            tr("Scores, agreement and the gap"),
            (
                tr(
                    "The score of a discipline is the mean of its statements, if a person answered at least half of "
                    "them; the figure of the team is the mean of its people."
                ),
                tr(
                    "Agreement is the mean distance from the mean, in points of the scale: up to 0.50 people agree "
                    "closely, up to 0.83 fairly, above that they see it very differently."
                ),
                tr(
                    "The gap is dream minus present. PNI is the gap ÷ the present: the larger, the more there is to do."
                ),
            ),
            tr("Eight people see a discipline at 3.0 and dream of 4.5: a gap of 1.5, PNI 50 %."),
        ),
    ]
