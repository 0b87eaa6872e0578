"""The way through a transition workshop: what a team has done of it, what comes next, and what a step still needs."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

Day: TypeAlias = Literal["hours", "finance", "disciplines", "afterwards"]
StepKey: TypeAlias = Literal[
    "log",
    "typical_day",
    "time_use",
    "targets",
    "decisions",
    "before_wave",
    "dream",
    "commitments",
    "agreement",
    "check_ins",
    "after_wave",
    "comparison",
    "report",
]
State: TypeAlias = Literal["done", "next", "ready", "later"]
"""Done; the one step that comes next; something to look at that is there; not yet."""

Need: TypeAlias = Literal[
    "", "members", "hours_before", "before_wave_closed", "commitments", "workshop_over", "something_after"
]
WaveState: TypeAlias = Literal["none", "open", "closed"]

ENOUGH_COVERAGE = Fraction(4, 5)
"""From here on a figure of the period is not greyed (PRODUCT.md, coverage)."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the data says of one team in one workshop, by counts and flags.

    `coverage` is that of the period before, None where nothing was expected. `typed_days` counts the members who said
    what a usual day looks like, `measured` the commitments that Wela follows by a measure of time, `promised` those
    of a discipline, and `unchecked` the open ones at which nobody has looked since the workshop.
    """

    members: int = 0
    seconds_before: int = 0
    seconds_after: int = 0
    coverage: Fraction | None = None
    typed_days: int = 0
    targets: int = 0
    measured: int = 0
    promised: int = 0
    unchecked: int = 0
    has_dream: bool = False
    before_wave: WaveState = "none"
    after_wave: WaveState = "none"
    is_over: bool = False

    @property
    def commitments(self) -> int:
        return self.measured + self.promised


@dataclass(frozen=True, slots=True)
class Step:
    """`need` is what is missing before the step can be taken, empty where nothing is."""

    key: StepKey
    day: Day
    state: State
    need: Need = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """`done` is None for a step at which a team only looks: nobody can tell from the data whether it has."""

    key: StepKey
    day: Day
    done: Callable[[Facts], bool] | None
    need: Callable[[Facts], Need]


def path(facts: Facts) -> tuple[Step, ...]:
    """Every step in order; one at most comes next: the first that is not done and needs nothing any more."""
    steps: list[Step] = []
    is_led = False
    for rule in _RULES:
        need = rule.need(facts)
        if rule.done is None:
            steps.append(Step(rule.key, rule.day, "later" if need else "ready", need))
        elif rule.done(facts):
            steps.append(Step(rule.key, rule.day, "done"))
        elif need or is_led:
            steps.append(Step(rule.key, rule.day, "later", need))
        else:
            is_led = True
            steps.append(Step(rule.key, rule.day, "next"))
    return tuple(steps)


def _is_logged(facts: Facts) -> bool:
    """Well enough to speak of it; where nothing was expected, at all."""
    if facts.coverage is None:
        return facts.seconds_before > 0
    return facts.coverage >= ENOUGH_COVERAGE


def _is_typed(facts: Facts) -> bool:
    """More than half of the team: somebody is always missing, and the exercise goes on without."""
    return 2 * facts.typed_days > facts.members > 0


def _are_checked(facts: Facts) -> bool:
    return facts.is_over and facts.commitments > 0 and facts.unchecked == 0


def _needs_after(facts: Facts) -> Need:
    both_waves = facts.before_wave == facts.after_wave == "closed"
    both_periods = facts.seconds_before > 0 and facts.seconds_after > 0
    return "" if both_waves or both_periods else "something_after"


def _needs(need: Need, has: Callable[[Facts], object]) -> Callable[[Facts], Need]:
    return lambda facts: "" if has(facts) else need


_nothing = _needs("", lambda _: True)
_members = _needs("members", lambda facts: facts.members)
_hours = _needs("hours_before", lambda facts: facts.seconds_before)
_before_closed = _needs("before_wave_closed", lambda facts: facts.before_wave == "closed")
_promises = _needs("commitments", lambda facts: facts.commitments)
_over = _needs("workshop_over", lambda facts: facts.is_over)


def _needs_promises_and_time(facts: Facts) -> Need:
    return _promises(facts) or _over(facts)


_RULES: tuple[_Rule, ...] = (
    _Rule("log", "hours", _is_logged, _members),
    _Rule("typical_day", "hours", _is_typed, _members),
    _Rule("time_use", "hours", None, _hours),
    _Rule("targets", "finance", lambda facts: facts.targets > 0, _hours),
    _Rule("decisions", "finance", lambda facts: facts.measured > 0, _hours),
    _Rule("before_wave", "disciplines", lambda facts: facts.before_wave == "closed", _nothing),
    _Rule("dream", "disciplines", lambda facts: facts.has_dream, _before_closed),
    _Rule("commitments", "disciplines", lambda facts: facts.promised > 0, _nothing),
    _Rule("agreement", "disciplines", None, _promises),
    _Rule("check_ins", "afterwards", _are_checked, _needs_promises_and_time),
    _Rule("after_wave", "afterwards", lambda facts: facts.after_wave == "closed", _over),
    _Rule("comparison", "afterwards", None, _needs_after),
    _Rule("report", "afterwards", None, _needs_after),
)
