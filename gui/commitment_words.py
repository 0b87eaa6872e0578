"""What a commitment is called and said to be: its state, who promised it, how far it is, what Wela follows. No Qt."""

from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from assessments.commitments import STATES, State
from gui.labels import purposes
from gui.language import tr
from gui.numbers import format_money, format_number, minor_digits, parse_money
from models.errors import Refused
from models.thai import arabic_digits

if TYPE_CHECKING:
    from datetime import date

    from models.commitments import Commitment

STATUSES = ("not_started", "going", "done", "dropped")
"""As in models.schema, which cannot be imported before the first paint."""

_SHARE = "share:"
_LOOKS: dict[State, tuple[str, str]] = {
    "overdue": ("triangle-alert", "state.danger.text"),
    "going": ("clock", "ui.accent"),
    "not_started": ("circle", "ui.text2"),
    "done": ("circle-check", "state.ok.text"),
    "dropped": ("minus", "ui.text3"),
}


def state_look(state: State) -> tuple[str, str]:
    """Icon and colour (a name of the tokens); the word always stands beside them."""
    return _LOOKS[state]


def state_name(state: str) -> str:
    return {
        "overdue": tr("Overdue"),
        "going": tr("Going on"),
        "not_started": tr("Not begun"),
        "done": tr("Done"),
        "dropped": tr("Given up"),
    }[state]


def counted(counts: Mapping[State, int]) -> list[tuple[State, str]]:
    """The states that occur, each with its word and number: ("done", "Done 3")."""
    order = ("done", "going", "not_started", "overdue", "dropped")
    assert set(order) == set(STATES)
    return [(state, f"{state_name(state)} {counts[state]}") for state in order if counts[state]]


def voice_name(voice: str) -> str:
    return {"team": tr("Team"), "coach": tr("Coach")}[voice]


def who_words(name: str) -> str:
    """A member's name; the whole team where nobody is named."""
    return name or tr("The whole team")


def progress(commitment: "Commitment") -> str:
    """How many of the goal: 6 of 8 meetings; empty where nothing is counted."""
    done, goal, unit = commitment.done, commitment.goal, commitment.unit
    if goal is None:
        return "" if done is None else f"{format_number(done)} {unit}".strip()
    words = tr("{done} of {goal} {unit}")
    return words.format(done=format_number(done or 0), goal=format_number(goal), unit=unit).strip()


# What Wela follows by itself


def measures() -> dict[str, str]:
    """What Wela can follow, as it is called."""
    shares = {
        f"{_SHARE}{purpose}": tr("Share of hours: {purpose}").format(purpose=name)
        for purpose, name in purposes().items()
    }
    return shares | {
        "revenue_per_hour": tr("Revenue per hour"),
        "days_over": tr("Days over the daily limit in a week"),
    }


def measure_words(commitment: "Commitment", currency: str) -> str:
    """What is followed and what it should become; empty where nothing is."""
    if commitment.measure is None or commitment.target is None:
        return ""
    name = measures().get(commitment.measure, commitment.measure)
    return f"{name} → {target_words(commitment.measure, commitment.target, currency)}"


def target_words(measure: str, target: int, currency: str) -> str:
    if measure.startswith(_SHARE):
        return format_number(Fraction(target, 100), 0 if target % 100 == 0 else 1) + "%"
    return format_money(target, currency) if measure == "revenue_per_hour" else format_number(target)


def parse_target(measure: str, text: str, currency: str) -> int:
    """A typed target in the units of its measure. Raises Refused with a sentence."""
    cleaned = arabic_digits(text).strip().removesuffix("%").strip()
    if measure == "revenue_per_hour":
        target = parse_money(cleaned, currency)
    else:
        target = _whole(cleaned, text, 100 if measure.startswith(_SHARE) else 1)
    if target < 0:
        raise Refused("A target cannot be negative.")
    if measure.startswith(_SHARE) and target > 10_000:
        raise Refused("A share is at most 100 %.")
    return target


def typed_target(measure: str, target: int, currency: str) -> str:
    """A target as it would be typed."""
    if measure == "revenue_per_hour":
        digits = minor_digits(currency)
        return format_number(Fraction(target, 10**digits), 0 if target % 10**digits == 0 else digits)
    return target_words(measure, target, currency)


def parse_count(text: str) -> int | None:
    """A typed number of things; None for nothing. Raises Refused."""
    cleaned = arabic_digits(text).strip().replace(",", "")
    if not cleaned:
        return None
    if not cleaned.isdecimal() or len(cleaned) > 6:
        raise Refused("“{text}” is not a count. Type a whole number.", text=text)
    return int(cleaned)


def _whole(cleaned: str, text: str, units: int) -> int:
    try:
        value = Fraction(cleaned.replace(",", "")) * units
    except (ValueError, ZeroDivisionError):
        value = Fraction(1, 2)
    if value.denominator != 1:
        raise Refused("“{text}” is not a number. Type it like 45.", text=text)
    return int(value)


# Sentences


def overdue_sentence(first: "Commitment", who: str, due: "date", others: int) -> str:
    """The one line about what is overdue: the first by name, the others counted."""
    from gui.dates import format_day

    words = tr("Overdue since {day}: {what} ({who})").format(
        day=format_day(due), what=first.what, who=who_words(who)
    )
    return words if not others else tr("{words} and {n} more").format(words=words, n=others)


def review_sentence(count: int) -> str:
    if count == 1:
        return tr("1 commitment waits to be reviewed: look at it before the results")
    return tr("{n} commitments wait to be reviewed: look at them before the results").format(n=count)
