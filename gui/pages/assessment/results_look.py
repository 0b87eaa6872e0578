"""The icon and the colour of a discipline, the same in every part of the results."""

from gui.assessment_charts import look
from gui.assessment_words import ShownResults
from gui.charts.disciplines import ICONS
from gui.charts.style import DISCIPLINES


def icon_of(shown: ShownResults, discipline: str) -> str:
    """Its icon; one of a foreign questionnaire has the icon of a talk."""
    place = look(shown.instrument, discipline)
    return "messages-square" if place is None else ICONS[place]


def color_of(shown: ShownResults, discipline: str) -> str:
    """Its colour, as a name of the tokens."""
    place = look(shown.instrument, discipline)
    return "ui.accent" if place is None else f"discipline.{DISCIPLINES[place]}"
