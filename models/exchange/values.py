"""The values a person may type or a file may hold, under one name: days, clock times, durations, amounts.

Used by the readers of files and by every form of the window, so that both understand the same.
"""

from models.exchange.amounts import decide_decimals, format_amount, parse_amount, parse_number
from models.exchange.clocks import Duration, format_clock, parse_clock, parse_duration
from models.exchange.days import ORDERS, Order, format_day, has_short_year, parse_day

__all__ = [
    "ORDERS",
    "Duration",
    "Order",
    "decide_decimals",
    "format_amount",
    "format_clock",
    "format_day",
    "has_short_year",
    "parse_amount",
    "parse_clock",
    "parse_day",
    "parse_duration",
    "parse_number",
]
