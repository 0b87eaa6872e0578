"""What the steps of a workshop are called, how far each is, what it needs, and which page opens it."""

from dataclasses import dataclass

from assessments.workshop_path import Day, Facts, Need, State, Step, StepKey, WaveState
from gui.language import tr
from gui.numbers import format_percent

DAYS: tuple[Day, ...] = ("hours", "finance", "disciplines", "afterwards")

PAGES: dict[StepKey, tuple[str, object]] = {
    "log": ("time_log", None),
    "typical_day": ("better_time", "typical"),
    "time_use": ("efficiency", None),
    "targets": ("better_time", "what_if"),
    "decisions": ("better_time", "follow"),
    "before_wave": ("assessment", "waves"),
    "dream": ("dream_team", None),
    "commitments": ("dream_team", None),
    "agreement": ("dream_team", None),
    "check_ins": ("dream_team", None),
    "after_wave": ("assessment", "waves"),
    "comparison": ("before_after", None),
    "report": ("before_after", None),
}
"""The page that opens a step, and what it is asked for."""

ICONS: dict[State, tuple[str, str]] = {
    "done": ("circle-check", "state.ok.text"),
    "next": ("arrow-right", "ui.accent"),
    "ready": ("chart-column", "ui.text2"),
    "later": ("circle", "ui.text3"),
}


@dataclass(frozen=True)
class Named:
    """The facts of a workshop, and what its two waves are called."""

    facts: Facts
    before_wave: str = ""
    after_wave: str = ""


def day_words(day: Day) -> tuple[str, str]:
    """The name of a day and what it is about."""
    return {
        "hours": (tr("Day 1"), tr("the hours of the work")),
        "finance": (tr("Day 2"), tr("finance and time")),
        "disciplines": (tr("Day 3"), tr("the five disciplines")),
        "afterwards": (tr("Afterwards"), tr("what came of it")),
    }[day]


def step_name(key: StepKey) -> str:
    return {
        "log": tr("The hours before"),
        "typical_day": tr("Our typical day"),
        "time_use": tr("Look at time use together"),
        "targets": tr("Targets and what-if"),
        "decisions": tr("Decisions we follow"),
        "before_wave": tr("Wave before"),
        "dream": tr("Our dream team"),
        "commitments": tr("Commitments"),
        "agreement": tr("Team agreement to sign"),
        "check_ins": tr("Check-ins"),
        "after_wave": tr("Wave after"),
        "comparison": tr("Before and after"),
        "report": tr("Report"),
    }[key]


def state_words(state: State) -> str:
    return {
        "done": tr("Done"),
        "next": tr("Next"),
        "ready": tr("Ready"),
        "later": tr("Not yet"),
    }[state]


def step_words(step: Step, named: Named) -> str:
    """What a step needs, or how far it is."""
    return need_words(step.need) or _progress(step.key, named)


def need_words(need: Need) -> str:
    return {
        "": "",
        "members": tr("First add the members of the team"),
        "hours_before": tr("First log hours of the period before"),
        "before_wave_closed": tr("First close the wave before"),
        "commitments": tr("First promise something"),
        "workshop_over": tr("After the workshop"),
        "something_after": tr("First hours or a wave of the time after"),
    }[need]


def _progress(key: StepKey, named: Named) -> str:
    facts = named.facts
    match key:
        case "log":
            return _logged(facts)
        case "typical_day":
            return tr("{n} of {all} members").format(n=facts.typed_days, all=facts.members)
        case "targets":
            return tr("Targets: {n}").format(n=facts.targets)
        case "decisions":
            return tr("Followed by Wela: {n}").format(n=facts.measured)
        case "before_wave":
            return wave_words(facts.before_wave, named.before_wave)
        case "after_wave":
            return wave_words(facts.after_wave, named.after_wave)
        case "commitments":
            return tr("Promised: {n}").format(n=facts.promised)
        case "check_ins":
            return _checked(facts)
        case _:
            return _looked_at(key)


def _looked_at(key: StepKey) -> str:
    return {
        "time_use": tr("Where the hours go and what they bring"),
        "dream": tr("One sentence, and a level for each discipline"),
        "agreement": tr("One page to print"),
        "comparison": tr("Two halves on one page"),
        "report": tr("PDF, Excel or slides"),
    }.get(key, "")


def _logged(facts: Facts) -> str:
    if not facts.seconds_before:
        return tr("No hours yet")
    if facts.coverage is None:
        return tr("No expected hours are known")
    return tr("{percent} of the expected hours").format(percent=format_percent(facts.coverage))


def _checked(facts: Facts) -> str:
    if not facts.unchecked:
        return tr("Everybody's promises were looked at")
    return tr("To be looked at: {n}").format(n=facts.unchecked)


def wave_words(state: WaveState, name: str) -> str:
    return {
        "none": tr("None chosen yet"),
        "open": tr("{name} is open").format(name=name),
        "closed": tr("{name} is closed").format(name=name),
    }[state]
