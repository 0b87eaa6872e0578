"""What before and after say in plain sentences: the finding, each discipline, and what cannot be told. No Qt.

Nothing here says why something changed: there is no group that took no part, and people rate themselves.
"""

from collections.abc import Sequence
from fractions import Fraction

from assessments.change import GroupChange, Label, PairedChange
from assessments.five_disciplines.comparing import Attrition, DisciplineChange, Reason, WaveComparison
from assessments.signed_rank import fewest_changed
from assessments.time_use.periods import PeriodUse, UseChange
from gui.charts.changes import signed
from gui.charts.ratings import in_points
from gui.charts.trust import format_share, is_low
from gui.labels import bases
from gui.language import tr
from gui.numbers import format_change, format_hours, format_money, format_number, format_percent, format_rate
from gui.workshop_figures import WorkshopFigures

MANY_PAIRS = 20
"""Up to so many pairs a true change of 0.3 is missed more often than found (assessment.md §4)."""


def label_words(label: Label | None) -> str:
    """The plain label of a change; "" where nothing is shown."""
    if label is None:
        return ""
    return {
        "clearly_up": tr("clearly up"),
        "up_but_small": tr("up a little"),
        "leaning_up": tr("probably up, not certain"),
        "about_the_same": tr("about the same"),
        "cannot_tell": tr("not enough data to tell"),
        "leaning_down": tr("probably down, not certain"),
        "down_but_small": tr("down a little"),
        "clearly_down": tr("clearly down"),
        "no_variation": tr("all alike, so no interval"),
    }[label]


def headline(figures: WorkshopFigures) -> str:
    """The one sentence above the page: scores, revenue per hour and days over the limit, as far as they are known."""
    use, parts, but = figures.time_use, [_scores(figures.waves)], ""
    if not (use.before.seconds or use.after.seconds):
        but = tr("no hours are logged in either period")
    elif thin(use):
        but = tr("too few hours are logged to compare time")
    else:
        parts += filter(None, (_rate(figures), _days_over(figures)))
    sentence = tr("{one}, but {other}").format(one=parts[0], other=but) if but else _join(parts)
    return sentence[:1].upper() + sentence[1:]


def thin(use: UseChange) -> bool:
    """Whether too little was logged in either period to rely on what its hours say."""
    return any(is_low(period.coverage) for period in (use.before, use.after))


def _join(parts: Sequence[str]) -> str:
    if len(parts) > 2:
        return tr("{first}, {second}, and {third}").format(first=parts[0], second=parts[1], third=parts[2])
    return tr("{one}, and {other}").format(one=parts[0], other=parts[1]) if len(parts) > 1 else parts[0]


def _scores(waves: WaveComparison | None) -> str:
    if waves is None:
        return tr("there are no two waves to compare yet")
    labels: list[Label] = [one.verdict for one in waves.disciplines if one.verdict]
    if not labels:
        return tr("too few answered for scores to be compared")
    said = _found(labels, len(waves.disciplines))
    return said if waves.paired else tr("comparing two groups, {finding}").format(finding=said)


def _found(labels: Sequence[Label], disciplines: int) -> str:
    said = _counted(labels, disciplines)
    if said:
        return said
    if set(labels) <= {"about_the_same", "no_variation"}:
        return tr("scores are about the same")
    return tr("the answers are not enough to tell whether scores changed")


def _counted(labels: Sequence[Label], disciplines: int) -> str:
    """How many went up and down for certain, the clear ones first; "" where none did."""
    clear = {
        "clearly_up": tr("scores clearly up in {count} of {all} disciplines"),
        "clearly_down": tr("scores clearly down in {count} of {all} disciplines"),
    }
    small = {
        "up_but_small": tr("scores up a little in {count} of {all} disciplines"),
        "down_but_small": tr("scores down a little in {count} of {all} disciplines"),
    }
    for words in (clear, small):
        found = [
            template.format(count=count, all=disciplines)
            for label, template in words.items()
            if (count := sum(one == label for one in labels))
        ]
        if found:
            return (
                " ".join(found)
                if len(found) == 1
                else tr("{one} and {other}").format(one=found[0], other=found[1])
            )
    return ""


def _rate(figures: WorkshopFigures) -> str:
    change = rate_difference(figures)
    if change is None:
        return ""
    words = format_money(abs(change), figures.team.currency, 0)
    if words == format_money(0, figures.team.currency, 0):
        return tr("revenue per hour is the same")
    up, down = tr("revenue per hour up {money}"), tr("revenue per hour down {money}")
    return (up if change > 0 else down).format(money=words)


def rate_difference(figures: WorkshopFigures) -> Fraction | None:
    """After − before in minor units per hour; None where a period has no hours."""
    old, new = figures.time_use.before.revenue_per_hour, figures.time_use.after.revenue_per_hour
    return None if old is None or new is None else new - old


def days_over(use: UseChange, period: PeriodUse) -> Fraction | None:
    """Days over the limit: as they are, or per person-week where the person-weeks of both periods differ."""
    return period.per_person_week(period.days_over) if use.unequal else Fraction(period.days_over)


def _days_over(figures: WorkshopFigures) -> str:
    use = figures.time_use
    old, new = days_over(use, use.before), days_over(use, use.after)
    if old is None or new is None:
        return ""
    hours = limit_words(figures)
    if old == new:
        none = tr("no days over {hours} h, as before")
        return (tr("as many days over {hours} h as before") if new else none).format(hours=hours)
    gone = (old - new) / old if old else None
    template = tr("days over {hours} h have come up") if gone is None else _turn(gone)
    return template.format(hours=hours, percent=format_percent(abs(gone or Fraction(0))))


def _turn(gone: Fraction) -> str:
    """How much of the days over the limit is gone (or has come), in the words people use."""
    if gone == 1:
        return tr("no days over {hours} h any more")
    if gone > Fraction(52, 100):
        return tr("days over {hours} h down by more than half")
    if gone >= Fraction(48, 100):
        return tr("days over {hours} h halved")
    if gone >= Fraction(40, 100):
        return tr("days over {hours} h down by nearly half")
    return tr("days over {hours} h down {percent}") if gone > 0 else tr("days over {hours} h up {percent}")


def limit_words(figures: WorkshopFigures) -> str:
    """The team's daily limit in hours, 8 or 7.5."""
    seconds = figures.team.daily_limit
    return format_hours(seconds, 0 if seconds % 3600 == 0 else 1)


def discipline_name(figures: WorkshopFigures, key: str) -> str:
    """The name in the chosen language where the questionnaire is known, else the one that came with the figures."""
    shown = figures.results
    known = {one.key for one in shown.instrument.disciplines} if shown else set[str]()
    if shown and key in known:
        return shown.name(key)
    waves = figures.waves
    found = [one.label for one in waves.disciplines if one.key == key] if waves else []
    return found[0] if found and found[0] else key


def discipline_sentence(figures: WorkshopFigures, key: str) -> str:
    """One discipline: the plain label, both means, the difference with its interval, and how many people."""
    name, waves = discipline_name(figures, key), figures.waves
    if waves is None:
        return f"{name}: " + tr("there are no two waves to compare yet")
    found = waves.discipline(key)
    change = found.change
    if change is None:
        return f"{name}: {why_hidden(waves, found)}"
    said = tr("{name}: {label}. From {before} to {after}, a difference of {change} ({interval}), {people}.")
    return said.format(
        name=name,
        label=label_words(change.label),
        before=in_points(change.before),
        after=in_points(change.after),
        change=signed(change.mean),
        interval=interval_words(change),
        people=people_words(change),
    )


def interval_words(change: PairedChange | GroupChange) -> str:
    if change.low is None or change.high is None:
        return tr("no interval")
    return tr("95% interval {low} to {high}").format(low=in_points(change.low), high=in_points(change.high))


def people_words(change: PairedChange | GroupChange) -> str:
    """How many people a change rests on: pairs, or the sizes of both groups."""
    if isinstance(change, PairedChange):
        return tr("{count} pairs").format(count=change.n)
    return tr("n {before} and {after}").format(before=change.n_before, after=change.n_after)


def why_hidden(waves: WaveComparison, found: DisciplineChange) -> str:
    """Why nothing of a discipline is shown."""
    if waves.reason == "other_questions" or not found.k:
        return tr("no question of it was asked in both waves")
    if waves.reason == "too_few":
        said = tr("{before} and {after} answered: too few to show")
        return said.format(before=waves.attrition.before, after=waves.attrition.after)
    return tr("too few answered it in both waves, so nothing is shown")


def why_not_paired(reason: Reason, attrition: Attrition) -> str:
    """Why the waves are not compared person by person; "" where they are."""
    sentences = {
        "paired": "",
        "few_unmatched": tr(
            "Compared as two groups, not person by person: {left} of those who answered are in one wave only, and the "
            "difference would give their answers away."
        ),
        "few_matched": tr(
            "Compared as two groups, not person by person: only {matched} people can be matched in both waves."
        ),
        "few_apart": tr(
            "Compared as two groups, not person by person: all but one or two of these people are compared with a "
            "third wave already, and the difference would give their answers away."
        ),
        "no_codes": tr(
            "Compared as two groups, not person by person: a wave was answered without codes, so nobody can be matched."
        ),
        "too_few": tr(
            "Not compared: {before} answered before and {after} after, too few to show anything without giving "
            "answers away."
        ),
        "other_questions": tr("Not compared: the two waves have no question in common."),
    }
    left = min(filter(None, (attrition.before_only, attrition.after_only)), default=0)
    return sentences[reason].format(
        left=left, matched=attrition.matched, before=attrition.before, after=attrition.after
    )


def attrition_words(attrition: Attrition) -> str:
    """Who answered when, in one line."""
    size = attrition.team_size
    parts = [] if size is None else [tr("team of {count}").format(count=size)]
    parts.append(
        tr("{before} answered before, {after} after, {matched} both times").format(
            before=attrition.before, after=attrition.after, matched=attrition.matched
        )
    )
    return " · ".join(parts)


def basis_words(figures: WorkshopFigures) -> str:
    """How income is counted, as it stands on every chart of money."""
    return bases()[figures.time_use.basis]


def time_sentences(figures: WorkshopFigures) -> tuple[str, ...]:
    """The time half of the page, a sentence a figure: revenue per hour, days over, coverage, what was left out."""
    use = figures.time_use
    found = [_rate_sentence(figures), _days_sentence(figures), coverage_sentence(use), _length_sentence(use)]
    left = use.before.left_out_seconds + use.after.left_out_seconds
    if left:
        found.append(tr("{hours} h of the workshop itself are left out.").format(hours=format_hours(left)))
    return tuple(filter(None, found))


def _rate_sentence(figures: WorkshopFigures) -> str:
    use, currency = figures.time_use, figures.team.currency
    old, new = use.before.revenue_per_hour, use.after.revenue_per_hour
    if old is None or new is None:
        return tr("Revenue per hour cannot be compared: a period has no hours.")
    said = tr("Revenue per hour: {before} before, {after} after ({change}; {basis}).")
    change = ", ".join(filter(None, (signed_money(new - old, currency), format_change(new, old))))
    return said.format(
        before=format_rate(old, currency),
        after=format_rate(new, currency),
        change=change,
        basis=basis_words(figures),
    )


def signed_money(minor: Fraction, currency: str) -> str:
    """A difference of money per hour with its sign, without minor units."""
    words = format_money(minor, currency, 0)
    return f"+{words}" if minor > 0 and words != format_money(0, currency, 0) else words


def _days_sentence(figures: WorkshopFigures) -> str:
    use = figures.time_use
    said = tr("Days over {hours} h: {before} before, {after} after.").format(
        hours=limit_words(figures), before=use.before.days_over, after=use.after.days_over
    )
    old, new = days_over(use, use.before), days_over(use, use.after)
    if not use.unequal or old is None or new is None:
        return said
    more = tr("Per person-week that is {before} before and {after} after.")
    return f"{said} {more.format(before=format_number(old, 2), after=format_number(new, 2))}"


def coverage_sentence(use: UseChange) -> str:
    shares = [period.coverage for period in (use.before, use.after)]
    if all(share is None for share in shares):
        return tr("No expected hours are known, so how complete the records are cannot be told.")
    before, after = (tr("unknown") if share is None else format_share(share) for share in shares)
    said = tr("Records are {before} complete before and {after} after.").format(before=before, after=after)
    more = tr("Under 80% its figures of time are greyed: a rate rises when people stop logging.")
    return f"{said} {more}" if thin(use) else said


def _length_sentence(use: UseChange) -> str:
    if not use.unequal:
        return ""
    old, new = (format_number(period.person_weeks, 1) for period in (use.before, use.after))
    said = tr(
        "The periods are unequal ({before} and {after} person-weeks), so days are compared per person-week."
    )
    return said.format(before=old, after=new)


def limits(figures: WorkshopFigures) -> tuple[str, ...]:
    """What cannot be told from these figures, the most general first."""
    return (*_limits_of_all(figures), *_limits_of_scores(figures.waves), *_limits_of_time(figures))


def _limits_of_all(figures: WorkshopFigures) -> list[str]:
    found = [tr("Before and after show what changed, not why: there is no group that took no part.")]
    if figures.waves is not None:
        found.append(tr("Scores are what people say of themselves and of their team."))
    return found


def _limits_of_scores(waves: WaveComparison | None) -> list[str]:
    if waves is None or not any(one.change for one in waves.disciplines):
        return []
    changes = [one.change for one in waves.disciplines if one.change]
    found = [why_not_paired(waves.reason, waves.attrition)]
    if not waves.paired:
        found.append(
            tr("Comparing groups leaves out that most people are the same, so intervals are too wide.")
        )
    if any(_crosses(change) for change in changes):
        found.append(tr("An interval that crosses 0 means that there may be no change at all."))
    people = min(_people(change) for change in changes)
    if people <= MANY_PAIRS:
        found.append(
            tr(
                "With {count} people, a true change of 0.3 points is missed more often than found: "
                "no change seen does not mean no change."
            ).format(count=people)
        )
    return [*filter(None, found), *_limits_of_test(waves), *_warnings(waves)]


def _people(change: PairedChange | GroupChange) -> int:
    return change.n if isinstance(change, PairedChange) else min(change.n_before, change.n_after)


def _crosses(change: PairedChange | GroupChange) -> bool:
    return change.low is not None and change.high is not None and change.low <= 0 <= change.high


def _limits_of_test(waves: WaveComparison) -> list[str]:
    """How few people changed for the exact test to prove anything after the correction for several disciplines."""
    tests = [one.test for one in waves.disciplines if one.test]
    if not tests or max(test.changed for test in tests) >= (fewest := fewest_changed(len(tests))):
        return []
    said = tr(
        "No discipline has {fewest} people whose score changed, so none of the {count} exact tests in the appendix "
        "can fall under 0.05, however clear the change is."
    )
    return [said.format(fewest=fewest, count=len(tests))]


def _warnings(waves: WaveComparison) -> list[str]:
    found = [
        tr("Scores may also fall because people see more than before: talk about a fall before you judge it.")
    ]
    if waves.looking_back:
        found.append(
            tr(
                "Looking back invites people to see the effort as worth it: read it beside the real wave before."
            )
        )
    return found


def _limits_of_time(figures: WorkshopFigures) -> list[str]:
    use = figures.time_use
    found: list[str] = []
    low = [period.coverage for period in (use.before, use.after) if is_low(period.coverage)]
    if low:
        said = tr("Records are only {coverage} complete in a period: its figures of time are not to rely on.")
        found.append(said.format(coverage=format_share(min(share for share in low if share is not None))))
    if use.basis == "by_hours":
        found.append(
            tr(
                "By hours, a grant has nearly one rate over its span: before and after within one hardly differ."
            )
        )
    if any("by_day_fallback" in period.notes for period in (use.before, use.after)):
        found.append(tr("Some income has no hours to follow and counts by day."))
    found.append(_workshop_hours(figures))
    return list(filter(None, found))


def _workshop_hours(figures: WorkshopFigures) -> str:
    use = figures.time_use
    left = use.before.left_out_seconds + use.after.left_out_seconds
    if figures.part.leave_out:
        name = figures.activities.get(figures.part.activity or "", "")
        said = tr("{hours} h of the workshop itself ({activity}) are left out of both periods.")
        none = tr("Hours of the workshop itself ({activity}) are to be left out; neither period has any.")
        return (said if left else none).format(hours=format_hours(left), activity=name)
    return tr("Hours of the workshop itself are counted like any others.")
