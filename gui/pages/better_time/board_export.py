"""The board as a table that leaves the window: now and what if beside each other, and below what was assumed."""

from fractions import Fraction
from pathlib import Path

from gui.better_time_words import BoardWords
from gui.item_models.what_if_rows import BoardLook
from gui.language import tr
from gui.numbers import minor_digits
from models.exchange.spreadsheet import write_table

Cell = str | float | None


def write_board(path: Path, words: BoardWords, look: BoardLook, notes: tuple[str, ...]) -> None:
    """Write .xlsx or .csv. Raises Refused and Unavailable as `write_table` does."""
    rows = board_rows(words, look)
    below = [[sentence] for sentence in (words.headline(), words.unknown(), *notes) if sentence]
    wide = len(titles(look))
    write_table(
        path,
        titles(look),
        [*rows, *([cell] + [None] * (wide - 1) for (cell,) in below)],
        title=tr("what if"),
    )


def titles(look: BoardLook) -> tuple[str, ...]:
    money = look.currency
    return (
        *(tr("Work"), tr("Hours now"), tr("Hours what if"), tr("Hours moved")),
        *(tr("% now"), tr("% what if"), tr("% target"), tr("{currency} per hour").format(currency=money)),
        *(
            tr("Income now, {currency}").format(currency=money),
            tr("Income what if, {currency}").format(currency=money),
        ),
    )


def board_rows(words: BoardWords, look: BoardLook) -> list[list[Cell]]:
    """A row for each kind of work, what no hour brought, and the total."""
    board, one = words.board, 10 ** minor_digits(look.currency)
    before = board.cleared()
    rows: list[list[Cell]] = []
    for key in look.order:
        rate, target = board.rate(key), look.targets.get(key)
        income = [
            None if rate is None else _round(rate * seconds / 3600 / one)
            for seconds in (before.hours[key], board.hours[key])
        ]
        shares = [_percent(before.share(key)), _percent(board.share(key))]
        hours = [_hours(before.hours[key]), _hours(board.hours[key]), _hours(board.difference(key))]
        wanted = None if target is None else _round(Fraction(target, 100))
        per_hour = None if rate is None else _round(rate / one)
        rows.append([look.names[key], *hours, *shares, wanted, per_hour, *income])
    apart = board.situation.apart_minor
    if apart:
        money = _round(Fraction(apart, one))
        rows.append([tr("Income without hours of these rows"), *[None] * 7, money, money])
    now, then = board.now, board.then
    hours = [_hours(now.seconds), _hours(then.seconds), _hours(then.seconds - now.seconds)]
    rate = None if then.revenue_per_hour is None else _round(then.revenue_per_hour / one)
    income = [
        None if outcome.income_minor is None else _round(outcome.income_minor / one)
        for outcome in (now, then)
    ]
    return [*rows, [tr("Total"), *hours, 100.0, 100.0, None, rate, *income]]


def _hours(seconds: int) -> float:
    return _round(Fraction(seconds, 3600))


def _percent(share: Fraction | None) -> float | None:
    return None if share is None else _round(share * 100)


def _round(value: Fraction) -> float:
    """Two places, half up, as every table has them."""
    from gui.charts.drawing import rounded

    return rounded(value)
