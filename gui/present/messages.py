"""What a slide says and asks by itself: sentences made from figures, and open questions that judge nobody. No Qt."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from assessments.change import Label
from assessments.commitments import counts
from gui import labels
from gui.charts.ratings import exact, in_points
from gui.charts.trust import is_low, low_subtitle
from gui.language import tr
from gui.numbers import format_hours, format_money, format_number, format_percent, format_rate
from gui.present.slide import Words

if TYPE_CHECKING:
    from assessments.five_disciplines.comparing import WaveComparison
    from assessments.time_use.insight import Insight
    from assessments.time_use.load import LoadRow
    from assessments.time_use.periods import UseChange
    from assessments.time_use.said_and_logged import Beside
    from gui.assessment_words import ShownResults
    from models.commitments import Commitment

_NAMED_PURPOSES = ("earning", "mission", "learning", "administration", "travel")


def time_and_income(found: "Insight | None", seconds: int, income_minor: int, currency: str) -> Words:
    if found is not None:
        return Words(
            tr("{time} of our time earns {income} of our income").format(
                time=format_percent(found.time_share), income=format_percent(found.income_share)
            ),
            tr("So who could help to pay for the work we believe in?"),
        )
    return Words(
        tr("{hours} man-hours brought in {income}").format(
            hours=format_hours(seconds, 0), income=format_money(income_minor, currency)
        ),
        tr("Does our time go where we want it to go?"),
    )


def rate(revenue: Fraction, cost: Fraction | None, currency: str) -> Words:
    question = tr("Which work could be paid better, and which do we choose to carry?")
    if cost is None:
        said = tr("An hour of work brings in {rate}").format(rate=format_rate(revenue, currency))
    else:
        said = tr("An hour brings in {rate} and costs {cost}").format(
            rate=format_rate(revenue, currency), cost=format_rate(cost, currency)
        )
    return Words(said, question)


def purposes(seconds: Mapping[str, int]) -> Words | None:
    """The purpose that takes the most hours; None where no hour has a purpose."""
    known = {purpose: seconds.get(purpose, 0) for purpose in _NAMED_PURPOSES}
    purpose = max(known, key=lambda one: known[one])
    if not known[purpose]:
        return None
    share = Fraction(known[purpose], sum(seconds.values()))
    return Words(
        tr("{purpose} takes the most time: {share}").format(
            purpose=labels.purposes()[purpose], share=format_percent(share)
        ),
        tr("If we had one more day a week, what would we use it for?"),
    )


def when_we_work(evening: Fraction) -> Words:
    if evening:
        said = tr("{share} of our hours are after 18:00").format(share=format_percent(evening))
    else:
        said = tr("None of our hours are after 18:00")
    return Words(said, tr("Which hours would we like to keep for rest?"))


def days_over(total: "LoadRow", limit: int) -> Words:
    hours = _limit(limit)
    if total.days_over == 0:
        said = tr("Nobody's day went over {hours} hours").format(hours=hours)
    elif total.days_over == 1:
        said = tr("One day went over {hours} hours").format(hours=hours)
    else:
        said = tr("{count} days went over {hours} hours").format(
            count=format_number(total.days_over), hours=hours
        )
    return Words(said, tr("What made the longest days long, and what could we share?"))


def days_over_by_member(rows: "Sequence[LoadRow]", limit: int) -> Words:
    touched = sum(row.days_over > 0 for row in rows)
    return Words(
        tr("{count} of {all} of us had days over {hours} hours").format(
            count=touched, all=len(rows), hours=_limit(limit)
        ),
        tr("How do we want to share the load?"),
    )


def said_and_logged(found: "Beside") -> Words | None:
    """Where the usual day as people say it is differs most from the log; None where one of both is empty."""
    if not found.said.seconds or not found.logged.seconds:
        return None
    question = tr("What do we see otherwise than we log it?")
    purpose = found.largest
    if purpose is None or purpose not in _NAMED_PURPOSES:
        return Words(tr("Our log says what we say of a usual day"), question)
    said, logged = (format_percent(one.share(purpose)) for one in (found.said, found.logged))
    return Words(
        tr("{purpose}: we say {said}, the log {logged}").format(
            purpose=labels.purposes()[purpose], said=said, logged=logged
        ),
        question,
    )


def present_and_dream(shown: "ShownResults") -> Words | None:
    """The widest gap as it is written, or that a dream was not asked for; None where nothing may be shown."""
    found = [one for one in shown.results.disciplines if one.mean is not None]
    if not found:
        return None
    question = tr("On an ordinary day, how would we notice that we are there?")
    gaps = {one.key: exact(one.gap) for one in found if one.gap is not None}
    widest = max(gaps.values(), default=Fraction(0))
    if in_points(float(widest)) != "0.0" and widest > 0:
        keys = [key for key, gap in gaps.items() if format_number(gap, 1) == format_number(widest, 1)]
        return Words(_furthest([shown.short_name(key) for key in keys]), question)
    if gaps:
        return Words(tr("We are where we want to be"), tr("What keeps us here?"))
    return Words(
        tr("{count} of us said where we stand").format(count=shown.results.n),
        tr("Where would we like to be a year from now?"),
    )


def _furthest(names: list[str]) -> str:
    if len(names) == 1:
        return tr("{name} is furthest from our dream").format(name=names[0])
    if len(names) == 2:
        return tr("{first} and {second} are furthest from our dream").format(first=names[0], second=names[1])
    return tr("{count} disciplines are furthest from our dream").format(count=len(names))


_CLEAR: tuple[Label, ...] = ("clearly_up", "clearly_down")


def change_disciplines(found: "WaveComparison") -> Words | None:
    """How many disciplines changed clearly; None where nothing may be shown. It never says why they changed."""
    verdicts = [one.verdict for one in found.disciplines if one.verdict is not None]
    if not verdicts:
        return None
    up, down = (verdicts.count(label) for label in _CLEAR)
    if up and down:
        said = tr("Clearly up: {up} disciplines, clearly down: {down}").format(up=up, down=down)
    elif up:
        said = tr("{count} of {all} disciplines are clearly up").format(count=up, all=len(verdicts))
    elif down:
        said = tr("{count} of {all} disciplines are clearly down").format(count=down, all=len(verdicts))
    else:
        said = tr("No discipline has changed clearly yet")
    if up + down == len(verdicts):
        return Words(said, tr("What do we see in our daily work that fits this?"))
    return Words(said, tr("The others cannot be told yet. What would help them to move?"))


def change_purposes(found: "UseChange") -> Words | None:
    """The purpose whose share changed most; None where a period has no hours."""
    shares = {
        purpose: (before, after)
        for purpose in _NAMED_PURPOSES
        if (before := found.before.share(purpose)) is not None
        and (after := found.after.share(purpose)) is not None
    }
    if not shares:
        return None
    purpose = max(shares, key=lambda one: abs(shares[one][1] - shares[one][0]))
    before, after = map(format_percent, shares[purpose])
    question = tr("Is this where we wanted our time to go?")
    if before == after:
        return Words(tr("Our time goes where it went before"), question)
    return Words(
        tr("{purpose}: from {before} to {after} of our time").format(
            purpose=labels.purposes()[purpose], before=before, after=after
        ),
        question,
    )


def change_rate(found: "UseChange", currency: str) -> Words | None:
    before, after = found.before.revenue_per_hour, found.after.revenue_per_hour
    if before is None or after is None:
        return None
    return Words(
        tr("An hour brought in {before}, now {after}").format(
            before=format_rate(before, currency), after=format_rate(after, currency)
        ),
        tr("What do we want to keep, and what to change again?"),
    )


def change_days_over(found: "UseChange", limit: int) -> Words | None:
    """Days over the limit, or what they are per person-week where the periods are not equally long."""
    if found.unequal:
        rates = (
            found.before.per_person_week(found.before.days_over),
            found.after.per_person_week(found.after.days_over),
        )
        if rates[0] is None or rates[1] is None:
            return None
        before, after = (format_number(one, 2) for one in rates if one is not None)
        template = tr("Days over {hours} h a person-week: {before}, now {after}")
    else:
        before, after = (format_number(one.days_over) for one in (found.before, found.after))
        template = tr("Days over {hours} h: {before}, now {after}")
    return Words(
        template.format(hours=_limit(limit), before=before, after=after),
        tr("Which days do we want shorter still, and who could help?"),
    )


def waves(count: int) -> Words:
    return Words(
        tr("How we saw ourselves in {count} waves").format(count=count),
        tr("What happened between them that we remember?"),
    )


def dream(sentence: str) -> Words:
    return Words(sentence, tr("What is already a little like this today?"))


def new_ways(count: int) -> Words:
    said = (
        tr("One thing we will do differently")
        if count == 1
        else tr("{count} things we will do differently").format(count=count)
    )
    return Words(said, tr("Which one do we begin with tomorrow?"))


def commitments(found: "Sequence[Commitment]", today: date) -> Words:
    states = counts(found, today)
    values = {"done": states["done"], "all": len(found), "overdue": states["overdue"]}
    template = (
        tr("{done} of {all} commitments are done, {overdue} overdue")
        if states["overdue"]
        else tr("{done} of {all} commitments are done")
    )
    return Words(template.format(**values), tr("What is in the way, and who can help?"))


def status_words() -> Mapping[str, str]:
    """How a commitment stands."""
    return {
        "overdue": tr("Overdue"),
        "going": tr("Going on"),
        "not_started": tr("Not begun"),
        "done": tr("Done"),
        "dropped": tr("Dropped"),
    }


def basis_words(basis: str) -> str:
    """How income counts, said behind an amount."""
    return {
        "by_day": tr("spread by day"),
        "cash": tr("as received"),
        "by_hours": tr("spread by hours"),
    }[basis]


def low_coverage(coverage: Fraction | None) -> str:
    """Why a figure is greyed; "" where enough was logged."""
    if not is_low(coverage):
        return ""
    return low_subtitle(coverage, tr("only {coverage} logged: do not rely on this yet"))


def name(kind: str) -> str:
    """What a slide is called in the list of slides."""
    return {
        "time_and_income": tr("Share of time and share of income"),
        "rate_by_project": tr("Revenue per hour by project"),
        "hours_by_purpose": tr("Hours by purpose, by week"),
        "when_we_work": tr("When we work"),
        "days_over": tr("Long days, by week"),
        "days_over_by_member": tr("Long days, by member"),
        "said_and_logged": tr("A usual day: said and logged"),
        "present_and_dream": tr("Where we stand and our dream"),
        "change_disciplines": tr("Before and after: disciplines"),
        "change_purposes": tr("Before and after: purposes"),
        "change_rate": tr("Before and after: revenue per hour"),
        "change_days_over": tr("Before and after: long days"),
        "waves": tr("All waves beside each other"),
        "dream": tr("Our dream in one sentence"),
        "new_ways": tr("What we will do differently"),
        "commitments": tr("Commitments"),
    }[kind]


def _limit(seconds: int) -> str:
    """Hours of a limit, without a decimal that says nothing."""
    return format_hours(seconds, 0 if seconds % 3600 == 0 else 1)
