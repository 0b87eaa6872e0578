"""The way through a workshop: states by what the data says, one step that comes next, needs of the others."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from assessments.workshop_path import Facts, Step, path

ALL = Facts(
    members=8,
    seconds_before=2_448 * 3600,
    seconds_after=2_400 * 3600,
    coverage=Fraction(88, 100),
    typed_days=8,
    targets=2,
    measured=1,
    promised=5,
    has_dream=True,
    before_wave="closed",
    after_wave="closed",
    is_over=True,
)


def _steps(facts: Facts) -> dict[str, Step]:
    return {step.key: step for step in path(facts)}


def _next(facts: Facts) -> str:
    return next((step.key for step in path(facts) if step.state == "next"), "")


def test_an_empty_team_is_told_what_each_step_needs() -> None:
    needs = {step.key: step.need for step in path(Facts())}
    assert needs["log"] == needs["typical_day"] == "members"
    assert needs["time_use"] == needs["targets"] == needs["decisions"] == "hours_before"
    assert needs["before_wave"] == "" and needs["dream"] == "before_wave_closed"
    assert needs["agreement"] == needs["check_ins"] == "commitments"
    assert needs["after_wave"] == "workshop_over"
    assert needs["comparison"] == needs["report"] == "something_after"
    assert _next(Facts()) == "before_wave"  # all that a team without members or hours can begin with


def test_everything_done_leaves_what_is_only_looked_at_ready() -> None:
    states = {step.key: step.state for step in path(ALL)}
    looked_at = {"time_use", "agreement", "comparison", "report"}
    assert {key for key, state in states.items() if state == "ready"} == looked_at
    assert all(state == "done" for key, state in states.items() if key not in looked_at)


def test_the_next_step_is_the_first_that_is_open_and_possible() -> None:
    assert _next(replace(ALL, coverage=Fraction(79, 100))) == "log"
    assert _next(replace(ALL, coverage=Fraction(4, 5))) == ""
    assert _next(replace(ALL, typed_days=4)) == "typical_day"
    assert _next(replace(ALL, typed_days=5)) == ""
    assert _next(replace(ALL, targets=0, measured=0)) == "targets"
    assert _next(replace(ALL, before_wave="open", has_dream=False)) == "before_wave"
    assert _next(replace(ALL, unchecked=1)) == "check_ins"
    assert _next(replace(ALL, after_wave="open")) == "after_wave"


def test_hours_without_any_that_were_expected_are_enough() -> None:
    assert _steps(replace(ALL, coverage=None))["log"].state == "done"
    assert _steps(replace(ALL, coverage=None, seconds_before=0))["log"].state == "next"


def test_check_ins_and_the_wave_after_wait_until_the_workshop_is_over() -> None:
    steps = _steps(replace(ALL, is_over=False, after_wave="none"))
    assert (steps["check_ins"].state, steps["check_ins"].need) == ("later", "workshop_over")
    assert (steps["after_wave"].state, steps["after_wave"].need) == ("later", "workshop_over")


def test_half_of_a_comparison_is_something_to_look_at() -> None:
    only_time = replace(ALL, before_wave="none", after_wave="none")
    only_waves = replace(ALL, seconds_before=0, seconds_after=0)
    assert _steps(only_time)["comparison"].state == _steps(only_waves)["report"].state == "ready"
    nothing = replace(only_time, seconds_after=0)
    assert _steps(nothing)["comparison"].need == "something_after"


def test_what_is_done_needs_nothing_although_an_earlier_step_is_open() -> None:
    step = _steps(replace(ALL, before_wave="none"))["dream"]
    assert (step.state, step.need) == ("done", "")


@given(
    st.builds(
        Facts,
        members=st.integers(0, 30),
        seconds_before=st.integers(0, 10),
        seconds_after=st.integers(0, 10),
        coverage=st.none() | st.fractions(0, 1),
        typed_days=st.integers(0, 30),
        measured=st.integers(0, 3),
        promised=st.integers(0, 3),
        unchecked=st.integers(0, 3),
        before_wave=st.sampled_from(["none", "open", "closed"]),
        after_wave=st.sampled_from(["none", "open", "closed"]),
        is_over=st.booleans(),
    )
)
def test_at_most_one_step_is_next_and_only_what_waits_has_a_need(facts: Facts) -> None:
    steps = path(facts)
    assert [step.state for step in steps].count("next") <= 1
    assert all(step.state == "later" for step in steps if step.need)
