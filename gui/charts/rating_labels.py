"""The words of the charts of an assessment in the chosen language."""

from gui.charts.item_answers import ItemText
from gui.charts.ratings import RatingText
from gui.language import tr


def rating_text() -> RatingText:
    return RatingText(
        discipline=tr("Discipline"),
        answers=tr("People"),
        now=tr("Now"),
        dream=tr("Dream team"),
        middle=tr("Middle half of the answers"),
        middle_from=tr("Middle half from"),
        middle_to=tr("Middle half to"),
        gap=tr("Gap"),
        gap_of=tr("gap {points}"),
        above=tr("{points} above"),
        note=tr("Note"),
        empty=tr("This questionnaire has no disciplines to show."),
        too_few_axes=tr("A shape needs at least three disciplines. The overview shows these."),
        summary=tr("Ratings from {minimum} to {maximum}: {rows}."),
    )


def item_text() -> ItemText:
    return ItemText(
        item=tr("Item"),
        answers=tr("People"),
        mean=tr("Mean"),
        not_counted=tr("Not counted"),
        no_counts=tr("how the answers spread is shown from {count} people on"),
        reversed=tr("reversed"),
        note=tr("Note"),
        empty=tr("This discipline has no items to show."),
        summary=tr("Answers to {count} items: {rows}."),
    )
