"""The results of a wave on the screen: what is said first, what is hidden and why, and all of it by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assessments.five_disciplines.answers import Answers
from assessments.five_disciplines.results import judge
from gui.assessment_charts import item_set, look, ratings
from gui.assessment_words import (
    ShownResults,
    alpha_words,
    answered,
    discipline_sentence,
    finding,
    gap_line,
    why_hidden,
)
from gui.language import set_language
from gui.pages.assessment import results_questions
from gui.pages.assessment.results_guide import GuidePane
from gui.pages.assessment.results_items import ItemsPane, figure_lines
from gui.pages.assessment.results_overview import OverviewPane
from gui.pages.assessment.results_shape import ShapePane
from gui.pages.assessment.results_table import TablePane
from gui.pages.assessment.results_view import ResultsView
from gui.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from models.instruments import Discipline, Instrument, Item, Scale, Text, built_in

CORE = built_in()[0]
WAIT = 20_000
# What eight people say of each discipline's items, and the dream of all: pm agrees, sv does not, st is far off.
NOW = {
    "pm": (4, 4, 4, 4, 3, 4, 4, 4),
    "mm": (3, 3, 4, 3, 3, 4, 3, 3),
    "sv": (1, 5, 5, 1, 5, 1, 5, 5),
    "tl": (3, 3, 4, 4, 3, 3, 4, 4),
    "st": (2, 2, 3, 2, 3, 2, 2, 2),
}
DREAM = {"pm": 4, "mm": 4, "sv": 5, "tl": 5, "st": 5}


def wave(
    people: int = 8, team_size: int | None = 8, instrument: Instrument = CORE, **settings
) -> ShownResults:
    """Item tl_03 was left out by all but two."""
    rows = [
        [
            None if item.key == "tl_03" and person > 1 else NOW[item.discipline][person]
            for item in instrument.items
        ]
        for person in range(people)
    ]
    dream = [[DREAM[one.key] for one in instrument.disciplines]] * people
    answers = Answers.of(instrument, rows, dream if settings.pop("dream", True) else ())
    return ShownResults(judge(answers, instrument, team_size=team_size, **settings), instrument)


def foreign(disciplines: int = 12, points: tuple[int, int] = (0, 9)) -> ShownResults:
    instrument = Instrument(
        key="other",
        version="2026",
        title=Text(en="Other"),
        scale=Scale(*points),
        disciplines=tuple(Discipline(f"st{at}", Text(en=f"Part {at}")) for at in range(disciplines)),
        items=tuple(
            Item(f"i{at}", f"st{at}", Text(en=f"Item {at}"), reverse=at == 0) for at in range(disciplines)
        ),
    )
    rows = [[(person + at) % (points[1] + 1) for at in range(disciplines)] for person in range(9)]
    return ShownResults(judge(Answers.of(instrument, rows), instrument), instrument)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ResultsView:
    made = ResultsView(theme)
    qtbot.addWidget(made)
    qtbot.addWidget(made.views)
    made.resize(1110, 660)
    made.show()
    return made


def shown_in(qtbot: QtBot, view: ResultsView, shown: ShownResults, pane: str = "overview") -> QWidget:
    view.present(shown)
    view.show_view(pane)
    qtbot.waitUntil(lambda: all(one.drawing is not None for one in _charts(view.pane)), timeout=WAIT)
    return view.pane


def _charts(pane: QWidget) -> list:
    cards = [getattr(pane, name, None) for name in ("dumbbell", "items", "shape")]
    return [card.view for card in cards if card is not None and hasattr(card.view, "drawing")]


def said(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()
    )


# Words


def test_the_finding_names_the_widest_gap_and_who_sees_it_differently():
    assert finding(wave()) == (
        "Systems thinking: furthest from the dream team",
        "Shared vision: seen very differently — talk before you conclude",
    )


def test_gaps_that_read_alike_are_named_together():
    shown = wave()
    rows = [
        replace(one, gap=1.04) if one.key in ("pm", "tl") else replace(one, gap=0.2)
        for one in shown.results.disciplines
    ]
    tied = replace(shown, results=replace(shown.results, disciplines=tuple(rows)))
    assert finding(tied)[0] == "Personal mastery and Team learning: furthest from the dream team"


def test_a_small_wave_says_that_it_shows_nothing():
    assert finding(wave(4))[0] == "4 answered, fewer than 5: no ratings are shown"


def test_without_dream_there_is_no_gap():
    assert "no gap" in finding(wave(dream=False))[0]
    assert "no dream rating" in discipline_sentence(wave(dream=False), wave(dream=False).discipline("pm"))


def test_the_sentence_of_a_discipline_in_both_languages():
    shown = wave()
    # 2 2 3 2 3 2 2 2 about 2.25: six times .25 and twice .75, 3 ÷ 8 = 0.375. Dream 5: 2.75 to go.
    english = "Systems thinking: We see it much alike (about 0.4 points apart). It stands at 2.3 of 5 now. "
    assert (
        discipline_sentence(shown, shown.discipline("st")) == english + "The dream team is at 5.0: 2.8 to go."
    )
    set_language("th")
    assert discipline_sentence(shown, shown.discipline("st")).startswith("การคิดเชิงระบบ: ")


def test_agreement_follows_ad_m_and_its_limits():
    shown = wave()
    sentences = {one.key: discipline_sentence(shown, one) for one in shown.results.disciplines}
    assert "much alike" in sentences["pm"]
    assert "very differently" in sentences["sv"]
    assert "we are" in discipline_sentence(shown, replace(shown.discipline("pm"), gap=-0.4))
    assert gap_line(replace(shown.discipline("pm"), gap=-0.4)) == "0.4 above"


def test_why_something_is_hidden():
    assert why_hidden(wave(), 2) == "2 answered, fewer than 5: no ratings are shown"
    assert "kept back" in why_hidden(wave(), 7)


def test_reliability_is_shown_only_where_it_is_allowed():
    shown = wave()
    assert alpha_words(shown.discipline("pm").alpha) == "shown from 10 people on"
    assert dict(figure_lines(wave(4), wave(4).discipline("pm"))) == {"People": "4"}
    rows = [[(person + at) % 5 + 1 for at in range(30)] for person in range(12)]
    twelve = judge(Answers.of(CORE, rows), CORE).disciplines[0]
    assert "no verdict under 30" in alpha_words(twelve.alpha)
    assert "pairs of answers" in alpha_words(twelve.alpha)
    assert "check which items are reversed" in alpha_words(twelve.alpha)  # the rows go round, item by item
    assert (
        alpha_words(replace(twelve.alpha, value=0.8, low=0.7, high=0.9, n=30))
        == "0.80 (0.70 to 0.90) · pairs of answers"
    )


def test_only_the_five_have_icons_colours_and_questions_of_their_own():
    assert [look(CORE, one.key) for one in CORE.disciplines] == [0, 1, 2, 3, 4]
    other = foreign().instrument
    assert look(other, "st0") is None
    asked = {results_questions.questions(CORE, one.key) for one in CORE.disciplines}
    assert len(asked) == 5
    assert all(len(texts) == 3 for texts in asked)
    assert results_questions.questions(other, "st0") not in asked


def test_a_threshold_of_its_own_is_the_one_that_is_named():
    shown = wave(6, threshold=7)
    assert finding(shown)[0] == "6 answered, fewer than 7: no ratings are shown"
    assert ratings(shown).rows[0].hidden == finding(shown)[0]


def test_consent_and_unfinished_drafts_are_known():
    shown = wave(6, spread_consent=True)
    shown = replace(shown, spread_consent=True, abandoned=1)
    assert item_set(shown, "pm").items[0].counts == (0, 0, 1, 5, 0)
    assert item_set(shown, "pm").counts_from == 5
    assert answered(shown) == "6 of 8 answered · 1 unfinished, erased"


# The view


def test_without_a_wave_one_sentence_stands_there(view: ResultsView):
    view.present(None)
    assert view.empty.isVisible()
    assert not view.insight.isVisible()
    assert view.key_hints() == []


def test_the_overview_says_finding_answers_limits_and_wording(view: ResultsView, qtbot: QtBot):
    shown_in(qtbot, view, wave())
    assert view.insight.finding.text() == "Systems thinking: furthest from the dream team"
    assert view.answered.text() == "8 of 8 answered"
    assert "no group to compare with" in view.foot.text()
    assert "not yet piloted" in view.foot.text()


def test_the_widest_gap_is_chosen_first_and_its_items_stand_beside(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    assert view.discipline == "st"
    assert pane.items.title.text() == "Systems thinking"
    assert pane.sentence.text().startswith("Systems thinking: ")


def test_strong_and_talk_lists_hold_what_the_rules_choose(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    talk = [row.reason.text() for row in pane.talk.rows]
    assert talk == ["views differ", "views differ", "2.8 from the dream"]
    assert [row.value.text() for row in pane.strong.rows] == ["3.9", "3.9", "3.9"]
    assert "worst" not in said(view).lower()


def test_arrows_choose_a_discipline_and_enter_opens_its_items(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    chart = pane.dumbbell.view
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert view.discipline == "pm"
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert view.discipline == "mm"
    assert pane.items.title.text() == "Mental models"
    # The chart is drawn again with the row marked; the keyboard is still on it.
    qtbot.waitUntil(lambda: chart._task is None, timeout=WAIT)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert view.views.current() == "items"
    assert isinstance(view.pane, ItemsPane)
    assert view.pane.items.title.text() == "Mental models"


def test_a_click_chooses_and_a_second_one_opens(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    chart = pane.dumbbell.view
    box = chart.drawing.marks[3].box
    where = QPoint(int(box.x + box.width / 2), int(box.y + box.height / 2))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
    assert (view.discipline, view.views.current()) == ("tl", "overview")
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
    assert view.views.current() == "items"


def test_steps_go_round(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    qtbot.mouseClick(pane.items.after, Qt.MouseButton.LeftButton)
    assert view.discipline == "pm"
    view.actions_table()["previous"]()
    assert view.discipline == "st"


def test_a_locked_item_stands_with_its_reason_in_chart_and_table(view: ResultsView, qtbot: QtBot):
    shown_in(qtbot, view, wave())
    view.choose("tl")
    pane = shown_in(qtbot, view, wave(), "items")
    assert isinstance(pane, ItemsPane)
    qtbot.waitUntil(lambda: len(pane.items.view.drawing.marks) == 6, timeout=WAIT)
    assert "2 answered, fewer than 5" in pane.items.view.drawing.marks[2].tooltip
    table = shown_in(qtbot, view, wave(), "table")
    assert isinstance(table, TablePane)
    titles, rows = table.items.model.table()
    locked = next(row for row in rows if str(row[0]).startswith("21."))
    assert locked[1:3] == (2, 6)
    assert set(locked[3:11]) == {None}
    assert locked[-1] == "fewer than 5"
    assert titles[-1] == "Note"


def test_below_eight_no_counts_anywhere(view: ResultsView, qtbot: QtBot):
    table = shown_in(qtbot, view, wave(6), "table")
    assert isinstance(table, TablePane)
    _, rows = table.items.model.table()
    assert {value for row in rows for value in row[3:8]} == {None}
    overview = shown_in(qtbot, view, wave(6))
    assert isinstance(overview, OverviewPane)
    assert "Very little" not in overview.items.view.drawing.alternative


@pytest.mark.parametrize("pane", ["overview", "items", "shape", "table", "guide"])
@pytest.mark.parametrize("people", [1, 4])
def test_a_small_wave_shows_no_figure_in_any_view(view: ResultsView, qtbot: QtBot, pane: str, people: int):
    shown = wave(people)
    opened = shown_in(qtbot, view, shown, pane)
    assert finding(shown)[0] == view.insight.finding.text()
    for chart in _charts(opened):
        assert all(
            cell is None for row in chart.drawing.table.rows for cell in row if isinstance(cell, float)
        )
    if isinstance(opened, TablePane):
        _, rows = opened.disciplines.model.table()
        assert not [cell for row in rows for cell in row if isinstance(cell, float)]
    if isinstance(opened, OverviewPane):
        assert not opened.strong.rows[0].text.isVisible()
        assert opened.talk.nothing.isVisible()


def test_the_table_has_every_figure_and_can_be_copied(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave(), "table")
    assert isinstance(pane, TablePane)
    titles, rows = pane.disciplines.model.table()
    systems = dict(zip(titles, rows[4], strict=True))
    assert (systems["Discipline"], systems["n"], systems["k"]) == ("Systems thinking", 8, 6)
    assert (systems["Now"], systems["Dream"], systems["Gap"], systems["AD_M"]) == (2.25, 5.0, 2.75, 0.375)
    assert systems["PNI"] == pytest.approx(2.75 / 2.25, abs=0.001)
    assert rows[-1][0] == "All disciplines"
    with qtbot.waitSignal(view.told):
        qtbot.mouseClick(pane.disciplines.copy, Qt.MouseButton.LeftButton)
    assert "Systems thinking\t8\t6\t2.25" in QGuiApplication.clipboard().text()


def test_the_shape_is_the_second_view_and_stands_beside_its_words(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave(), "shape")
    assert isinstance(pane, ShapePane)
    assert len(pane.shape.view.drawing.marks) == 5
    assert "The dream team is at 5.0: 2.8 to go." in said(pane.words)


def test_the_guide_has_steps_questions_and_limits(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave(), "guide")
    assert isinstance(pane, GuidePane)
    guide = said(pane.guide_card)
    assert "7. Closing" in guide
    assert "Up to 0.50 points is much alike, up to 0.83 fairly alike" in guide
    assert "Wording not yet piloted" in guide
    assert "no group to compare with" in guide
    assert "Whose work depends on mine" in said(pane.questions_card)


def test_bars_have_a_second_form(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave(), "items")
    assert isinstance(pane, ItemsPane)
    before = pane.items.view.drawing
    pane.items.form._choose("stacked")
    qtbot.waitUntil(lambda: pane.items.view.drawing is not before, timeout=WAIT)
    assert not [one for one in pane.items.view.drawing.figure.axes[0].collections if one.get_gid() == "line"]


@pytest.mark.parametrize(("disciplines", "points"), [(12, (0, 9)), (1, (0, 1)), (2, (1, 7))])
def test_foreign_questionnaires(view: ResultsView, qtbot: QtBot, disciplines: int, points: tuple[int, int]):
    shown = foreign(disciplines, points)
    for pane in ("overview", "items", "shape", "table", "guide"):
        opened = shown_in(qtbot, view, shown, pane)
        assert len(said(opened)) > 20
    view.step(1)


@pytest.mark.parametrize("disciplines", [1, 2, 3])
def test_long_names_do_not_widen_the_window(view: ResultsView, qtbot: QtBot, disciplines: int):
    long = "การอยู่ร่วมกันอย่างเกื้อกูลกับชุมชนชายฝั่งและป่าชายเลนของเราอย่างยั่งยืน"
    count = disciplines
    other = foreign(count, (1, 5))
    instrument = replace(
        other.instrument, disciplines=tuple(Discipline(f"st{at}", Text(th=long)) for at in range(count))
    )
    rows = [[person % 5 + 1] * count for person in range(9)]
    shown = ShownResults(judge(Answers.of(instrument, rows, [[5] * count] * 9), instrument), instrument)
    for pane in ("overview", "items", "shape", "table", "guide"):
        opened = shown_in(qtbot, view, shown, pane)
        assert opened.minimumSizeHint().width() <= 1024
        assert view.insight.minimumSizeHint().width() <= 1024


def test_it_speaks_thai_when_the_language_changes(view: ResultsView, qtbot: QtBot):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    set_language("th")
    view.retranslate()
    assert pane.items.title.text() == "การคิดเชิงระบบ"
    qtbot.waitUntil(lambda: "การคิดเชิงระบบ" in pane.dumbbell.view.drawing.alternative, timeout=WAIT)


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("pane", ["overview", "items", "shape", "table", "guide"])
def test_nothing_is_cut_in_the_smallest_window(view: ResultsView, qtbot: QtBot, pane: str, language: str):
    """1280 × 680 leaves 1024 × 578 for the view."""
    set_language("th" if language == "th" else "en")
    view.retranslate()
    opened = shown_in(qtbot, view, wave(), pane)
    view.resize(1024, 578)
    qtbot.wait(120)
    assert view.minimumSizeHint().width() <= 1024
    assert view.minimumSizeHint().height() <= 578
    for label in opened.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap() and not isinstance(label, ElidedLabel):
            assert label.width() >= label.sizeHint().width() - 1, label.text()
            assert label.height() >= label.fontMetrics().height() - 1, label.text()
        elif label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()


def test_every_stop_of_the_keyboard_has_a_name(view: ResultsView, qtbot: QtBot):
    for pane in ("overview", "items", "shape", "table", "guide"):
        opened = shown_in(qtbot, view, wave(), pane)
        stops = [one for one in opened.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        stops = [
            one for one in stops if one.isVisible() and type(one).__module__.startswith(("gui", "PySide6"))
        ]
        assert stops
        assert [one for one in stops if not (one.accessibleName() or getattr(one, "text", str)())] == []


def test_the_theme_changes_the_charts_too(view: ResultsView, qtbot: QtBot, theme: Theme):
    pane = shown_in(qtbot, view, wave())
    assert isinstance(pane, OverviewPane)
    before = pane.dumbbell.view.drawing
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: pane.dumbbell.view.drawing is not before, timeout=WAIT)
    theme.set_mode("light")
