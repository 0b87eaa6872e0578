"""What the help page says of the dream team, better use of time, the workshop and what changed."""

from gui.help.topic import Topic
from gui.language import tr


def topics() -> list[Topic]:
    return [_dream_team(), _better_time(), _workshop(), _pairs(), _labels(), _appendix(), _telling()]


def _dream_team() -> Topic:
    return Topic(
        "dream_team",
        tr("The dream team and its commitments"),
        (
            tr(
                "Each person says alone where every discipline should be in 12 months. In the room the team "
                "then agrees on one level of its own. Both are shown, and the agreed level is never mixed "
                "into what people said alone."
            ),
            tr(
                "A commitment says what we will do differently, who, by when, and the first sign that we "
                "would notice. A check-in says on a day how it stands, in the voice of the team or of the "
                "coach. Past its day and still open, it is overdue."
            ),
            tr("At the next wave the open commitments are looked at first, before the new results."),
        ),
    )


def _better_time() -> Topic:
    return Topic(
        "better_time",
        tr("From figures to a decision"),
        (
            tr(
                "The what-if board moves hours and keeps the rate of each project or purpose as it was in "
                "the period. That is an assumption, not a forecast: more hours do not always find more "
                "money. Where no hours were, no rate is known."
            ),
            tr(
                "A decision becomes a commitment with a measure that Wela follows by itself: the share of "
                "hours of a purpose, days over the limit in a week, or revenue per hour. Each week stands "
                "beside the target."
            ),
            tr(
                "A typical day is what people say; the log is what they wrote down. The page shows the two "
                "side by side."
            ),
        ),
    )


def _workshop() -> Topic:
    return Topic(
        "workshop",
        tr("A workshop, before and after"),
        (
            tr(
                "A workshop ties a period before and a wave before to a period after and a wave after. Both "
                "periods use one basis of income, which is printed everywhere."
            ),
            tr(
                "Person-weeks are the days of membership in a period ÷ 7, summed over the members. Where "
                "they differ, hours and days over the limit are compared per person-week."
            ),
            tr(
                "The hours of the workshop itself, which are the entries on its days with the activity you "
                "choose, can be left out. Income is never changed by it, and coverage still counts them as "
                "logged."
            ),
        ),
        tr("Eight people, eight weeks: 64 person-weeks. 74 days over 8 h are 1.2 a person-week."),
    )


def _pairs() -> Topic:
    return Topic(
        "pairs",
        tr("Who is compared with whom"),
        (
            tr(
                "The change of a discipline is that of the people who answered both times, matched by their "
                "card, their self-made code or, in named waves, their name. A code that stands twice in one "
                "wave matches nobody: nothing is guessed."
            ),
            tr(
                "Pairs are shown from five on, and only when in each wave nobody or at least three people "
                "are left over: otherwise the two means would give away the answers of the one who is left."
            ),
            tr(
                "Otherwise all who answered before are compared with all who answered after, not person by "
                "person. The interval is then usually too wide, because many are the same people."
            ),
        ),
    )


def _labels() -> Topic:
    return Topic(
        "change_labels",
        tr("What the words of a change mean"),
        (
            tr(
                "The interval of 95 % says between which changes the true one probably lies. It is compared "
                "with the smallest change worth talking about: 0.30 points unless the workshop says "
                "otherwise."
            ),
            tr(
                "The whole interval smaller than that: about the same. Above zero with a mean that is worth "
                "talking about: clearly up. Above zero with a smaller mean: up, but small. A mean worth "
                "talking about and an interval that crosses zero: leaning up, not certain. Anything else: "
                "not enough to tell. The same downwards."
            ),
        ),
        tr("Eight people, a mean change of +0.6, interval 0.3 to 0.8: clearly up."),
    )


def _appendix() -> Topic:
    return Topic(
        "appendix",
        tr("The statistics appendix"),
        (
            tr(
                "For researchers: g_av (Cumming, without bias by Hedges) with the interval of d_av by "
                "Bonett; the exact signed-rank test of Wilcoxon with the ranks of Pratt, corrected by Holm; "
                "the rank-biserial correlation; how many went up, stayed, went down."
            ),
            tr(
                "With fewer than eight people who changed, no discipline of five can fall under .05 after "
                "Holm. A p that is not small says nothing about there being no change."
            ),
        ),
    )


def _telling() -> Topic:
    return Topic(
        "telling",
        tr("What before and after cannot tell"),
        (
            tr(
                "There is no team beside yours that had no workshop, and people speak of themselves. So the "
                "page says what changed, and never what made it change."
            ),
            tr("With 20 people or fewer a true change of 0.3 is missed more often than it is found."),
            tr(
                "After a workshop people may see more than before and rate themselves lower for it. Asking "
                "them, looking back, how it was then is shown beside the wave before, never instead of it."
            ),
        ),
    )
