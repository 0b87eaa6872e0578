"""What the help page says, in reading order, and where each anchor leads."""

from gui.help import assessment, growth, measures, time_log
from gui.help.topic import Topic
from gui.language import tr

# Anchors that lead into another topic's section.
ALIASES = {
    "basis": "recognised_income",
    "bases": "recognised_income",
    "income": "recognised_income",
    "cash": "recognised_income",
    "by_day": "recognised_income",
    "by_hours": "recognised_income_by_hours",
    "hours": "man_hours",
    "unallocated": "special_rows",
    "no_hours": "special_rows",
    "none": "special_rows",
    "cost_per_hour": "cost",
    "margin": "break_even",
    "loaded": "loaded_revenue_per_hour",
    "members": "no_ranking",
}


def topics() -> list[Topic]:
    """All topics in the present language, in reading order."""
    return [
        *_beginning(),
        *time_log.topics(),
        *measures.income(),
        *measures.rates(),
        *measures.hours(),
        *assessment.topics(),
        *growth.topics(),
    ]


def _beginning() -> list[Topic]:
    return [
        Topic(
            "first_steps",
            tr("The first five minutes"),
            (
                tr("1. Log a day: open Time log and type one line, such as 9-12 meeting. Enter saves it."),
                tr("2. Record an income: open Income, press Ctrl+N, type the amount and the days it is for."),
                tr("3. Read the result: open Time use. The first line says it in words."),
                tr("Whatever you do is saved at once, and Ctrl+Z takes it back."),
            ),
        ),
        Topic(
            "purposes",
            tr("Project, activity and purpose"),
            (
                tr("A project is what the work is for. An activity is the kind of work, such as a meeting."),
                tr(
                    "Each activity belongs to one of five purposes: mission, earning, administration, "
                    "learning, travel."
                ),
                tr("Internal projects hold the work for the team itself, such as accounts and meetings."),
            ),
        ),
    ]
