"""What to ask a team about each discipline: questions that bring stories, not verdicts. Written for Wela."""

from collections.abc import Callable

from gui.assessment_charts import look
from gui.language import tr
from models.instruments import Instrument


def questions(instrument: Instrument, discipline: str) -> tuple[str, ...]:
    """The questions for one of the five, or those that suit any discipline."""
    place = look(instrument, discipline)
    return _any_discipline() if place is None else _OF_THE_FIVE[place]()


def _personal_mastery() -> tuple[str, ...]:
    return (
        tr("When did somebody here last learn something that changed how they work?"),
        tr("What would each of us like to do better a year from now, and what is in the way?"),
        tr("What could the team leave out to make room for learning?"),
    )


def _mental_models() -> tuple[str, ...]:
    return (
        tr("What do we take for granted about the people we work with, and how do we know?"),
        tr("Tell one event twice: first what a camera would have seen, then what we made of it."),
        tr("What usually stays unsaid in our meetings, and what would make it easier to say?"),
    )


def _shared_vision() -> tuple[str, ...]:
    return (
        tr("If all went well, what would people see of our work three years from now?"),
        tr("Where does the team's aim meet what matters to you yourself?"),
        tr("Which work did we turn down for the sake of our aim, and which should we have?"),
    )


def _team_learning() -> tuple[str, ...]:
    return (
        tr("When did we last disagree and talk it through well? What helped?"),
        tr("Which mistake taught us something, and who has not heard of it yet?"),
        tr("What makes it hard here to say something different to a person who is older or higher up?"),
    )


def _systems_thinking() -> tuple[str, ...]:
    return (
        tr("Whose work depends on mine, and what do they need that I do not see?"),
        tr("What comes back although we have solved it before, and what lies under it?"),
        tr("Which of our solutions made trouble for somebody else later?"),
    )


def _any_discipline() -> tuple[str, ...]:
    return (
        tr("What did you think of when you answered these items? Tell one example."),
        tr("If this were one point higher, what would we notice first?"),
        tr("Which small thing could we try before the next wave?"),
    )


_OF_THE_FIVE: tuple[Callable[[], tuple[str, ...]], ...] = (
    _personal_mastery,
    _mental_models,
    _shared_vision,
    _team_learning,
    _systems_thinking,
)
