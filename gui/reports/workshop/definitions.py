"""What every measure of a report means, in the words of the help page, and what its figures cannot tell."""

from gui.assessment_words import limits_sentence, wording_note
from gui.help import assessment, growth, measures
from gui.help.topic import Topic
from gui.language import tr
from gui.reports.workshop.content import Block, Heading, Paragraph, Points, Section
from gui.reports.workshop.sources import Sources
from gui.workshop_words import limits

_TIME = (
    *("man_hours", "recognised_income", "recognised_income_by_hours", "sharing", "special_rows"),
    *("revenue_per_hour", "cost", "expected_hours", "coverage", "load"),
)
_TEAM = ("scores", "confidential", "pairs", "change_labels", "appendix")


def section(sources: Sources) -> Section:
    members = ("no_ranking",) if sources.members else ()
    return Section(
        tr("What the measures mean"),
        (*_chosen(_all_measures(), _TIME + members), *_chosen(_all_scores(), _TEAM)),
    )


def limits_section(sources: Sources) -> Section:
    """Read last and remembered: there is no report without it."""
    shown = sources.results_after or sources.results_before
    said = [limits_sentence(), *limits(sources.figures)]
    note = wording_note(shown) if shown else ""
    found: list[Block] = [Points(tuple(dict.fromkeys(said)))]
    if note:
        found.append(Paragraph(note))
    return Section(tr("What these figures cannot tell"), tuple(found))


def _all_measures() -> list[Topic]:
    return [*measures.income(), *measures.rates(), *measures.hours()]


def _all_scores() -> list[Topic]:
    return [*assessment.topics(), *growth.topics()]


def _chosen(topics: list[Topic], keys: tuple[str, ...]) -> list[Block]:
    known = {topic.key: topic for topic in topics}
    return [block for key in keys for block in _topic(known[key])]


def _topic(topic: Topic) -> list[Block]:
    example = [Paragraph(topic.example, "note")] if topic.example else []
    return [Heading(topic.title, listed=False), Points(topic.rule), *example]
