"""From a workshop's figures to the data of its charts: the same numbers, and what has to stand beside them."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from gui.charts.style import ChartStyle
from gui.language import set_language
from gui.resources import resource
from gui.workshop_charts import WorkshopCharts, changes, look, looked_back, overload, rate, series
from tests.gui.workshop_data import (
    figures,
    group_waves,
    hidden_waves,
    levels,
    use,
    waves,
)
from tests.gui.workshop_data import (
    looked_back as seen_back,
)


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture(scope="module")
def style() -> ChartStyle:
    return ChartStyle.from_tokens(json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8")))


def charts(style, **values) -> WorkshopCharts:
    return WorkshopCharts(figures(**values), style, "THB")


def test_every_chart_draws_at_twice_the_size_for_a_projector(style):
    made = charts(style, series=levels(), waves=waves(looking_back=seen_back()))
    every = (
        made.disciplines(), made.purposes(), made.rate(), made.days_over(), made.coverage(), made.waves(),
        made.looking_back(),
    )  # fmt: skip
    for chart in every:
        drawing = chart.draw((1200, 800), 2.0)
        assert drawing.figure.canvas.get_width_height() == (1200, 800)
        assert chart.title
        assert drawing.marks
    assert made.many_waves
    assert made.looked_back


def test_money_says_unit_and_basis(style):
    assert charts(style).rate().subtitle == "baht per hour · income by day"
    by_hours = charts(style, time_use=use(basis="by_hours"))
    assert by_hours.rate().subtitle == "baht per hour · income by hours"
    assert by_hours.rate().draw((194, 92), 1.0).subtitle == by_hours.rate().subtitle


def test_low_coverage_is_said_beside_the_title_and_in_the_drawing(style):
    made = charts(style, time_use=use(before={"coverage": Fraction(72, 100)}))
    for chart in (made.rate(), made.days_over(), made.purposes()):
        assert "72%" in chart.subtitle
        assert "72%" in chart.draw((300, 200), 1.0).alternative
    assert "rely" not in made.coverage().subtitle


def test_whose_answers_they_are(style):
    assert charts(style).disciplines().subtitle == "those who answered both times: 8 pairs of a team of 8"
    assert charts(style, waves=group_waves()).disciplines().subtitle == (
        "two groups, not person by person: n 8 and 7"
    )
    assert charts(style, waves=hidden_waves()).disciplines().subtitle == "n 4 and 6"


def test_rows_of_pairs_groups_and_what_is_hidden():
    paired = changes(figures()).rows[0]
    assert (paired.n, paired.before, paired.change, paired.note) == ((8, 8), 3.0, 0.6, "clearly up · 8 pairs")
    group = changes(figures(waves=group_waves()))
    assert not group.paired
    assert group.rows[1].n == (8, 7)
    hidden = changes(figures(waves=hidden_waves())).rows[0]
    assert hidden.before is None
    assert hidden.hidden
    assert changes(figures(waves=None)).rows == ()


def test_rates_are_in_units_of_money():
    data = rate(figures(), "THB")
    assert data.values == (Fraction(484_700, 2448), Fraction(225))
    assert (data.words, data.change) == (("฿198", "฿225"), "+฿27 (+13.6%)")
    yen = rate(figures(time_use=use(after={"revenue_per_hour": Fraction(225)})), "JPY")
    assert yen.values[1] == 225
    assert yen.unit.startswith("JPY per hour")


def test_days_over_are_counted_or_per_person_week():
    assert overload(figures()).change == "−33 days (−44.6%)"
    data = overload(figures(time_use=use(before={"person_weeks": Fraction(37)})))
    assert data.values == (Fraction(2), Fraction(41, 64))
    assert data.words == ("2.00", "0.64")
    assert "unequal" in data.unit
    assert data.hint == "74 and 41 days in all"
    nobody = overload(figures(time_use=use(before={"person_weeks": Fraction(0)})))
    assert nobody.values[0] is None
    assert nobody.change == ""


def test_waves_stand_in_the_order_of_their_days():
    data = series(figures(series=tuple(reversed(levels()))))
    assert data.waves == ("ก่อนเวที", "หลังเวที 2 เดือน", "ติดตามผล 6 เดือน")
    row = next(row for row in data.rows if row.key == "pm")
    assert [round(one.mean, 1) for one in row.means] == [3.0, 3.4, 3.8]


def test_looking_back_keeps_the_shift():
    data = looked_back(figures(waves=waves(looking_back=seen_back())))
    assert data.rows[0].shift == pytest.approx(-0.4)
    assert looked_back(figures()).rows == ()


def test_a_questionnaire_of_its_own_has_no_icons():
    rows = (*waves().disciplines[:2],)
    own = waves(disciplines=(rows[0], replace(rows[1], key="courage")))
    assert look(figures(waves=own), "pm") is None
    assert look(figures(), "st") == 4
