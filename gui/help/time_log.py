"""What the help page says of the time log: the line that is typed, the week, the timer, overlaps, the team's sheet."""

from gui.help.topic import Topic
from gui.language import tr


def topics() -> list[Topic]:
    return [
        Topic(
            "quick_entry",
            tr("One line for an entry"),
            (
                tr("Say when or how long, and what: in any order, in Thai, in English or mixed."),
                tr(
                    "When: 9-12, 9.30-12.00, 13:00 to 14:30, 9am-noon, or in Thai words. A range past midnight "
                    "belongs to the day it began."
                ),
                tr(
                    "How long: 2h, 1.5h, 1:30, 90m, 90 minutes. A bare number is hours, and the preview says so."
                ),
                tr(
                    "Which day: yesterday, Monday, last Friday, 20 Nov, 20/11/2569. Without one it is the day shown."
                ),
                tr(
                    "@ before a project and # before an activity; a part of the name is enough if only one has it. "
                    "Whole names are recognised without a sign, for a Thai keyboard has neither."
                ),
                tr("The rest is the note. What is not understood is shown and never guessed."),
            ),
            tr("9-12 visit @Youth #Travel yesterday"),
        ),
        Topic(
            "day_keys",
            tr("The day by keyboard"),
            (
                tr(
                    "On the clock: ↑ ↓ go from block to block and gap to gap, Ctrl+↑ ↓ move a block by 15 minutes, "
                    "Shift+↑ ↓ its end, Ctrl+Shift+↑ ↓ its start. Enter keeps it, Esc takes it back."
                ),
                tr(
                    "Insert begins a new stretch, Delete deletes, Enter opens the entry in the list or fills a gap."
                ),
                tr("In the list: F2 or Enter edits a cell, Delete deletes the row."),
            ),
        ),
        Topic(
            "week_keys",
            tr("The week by keyboard"),
            (
                tr(
                    "Type 1.5, 1:30 or 90m into a cell. Enter goes down, Tab goes right, Esc gives the old value back."
                ),
                tr(
                    "Ctrl+D copies from the left, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet, Delete "
                    "clears, Insert adds a row, F4 opens the note of a cell."
                ),
                tr(
                    "Rows used lately are offered at the end. Copy last week brings its hours, or only its rows."
                ),
                tr("A plan of hours per project is optional. It shows as a thin mark and asks for nothing."),
            ),
        ),
        Topic(
            "overlaps",
            tr("Overlaps"),
            (
                tr(
                    "Two entries of one person overlap when both have a start and share time; entries that only touch "
                    "do not."
                ),
                tr(
                    "An overlap is never refused and nothing is cut by itself. You choose: shorten the other entry, "
                    "start after it, or keep both. Kept overlaps count in full."
                ),
            ),
            tr("9:00–10:00 and 10:00–11:00 touch. 9:00–10:30 and 10:00–11:00 share half an hour."),
        ),
        Topic(
            "timer",
            tr("The timer"),
            (
                tr("Ctrl+T starts and stops it on every page, Ctrl+Shift+T goes on to other work."),
                tr(
                    "It survives when Wela ends. After a night, a sleep or a change of the clock it asks: keep all "
                    "of it, cut it at a time, or discard it."
                ),
                tr("You never need it: time can be typed at any later moment."),
            ),
        ),
        Topic(
            "team_sheet",
            tr("Paper sheets of the whole team"),
            (
                tr(
                    "Whole team has a row for each member and a column for each activity. Choose the day and the "
                    "project, then type along the row."
                ),
                tr(
                    "Typical day holds what a usual day looks like for each person. It counts in no sum until you "
                    "log it on working days that have no entries yet."
                ),
            ),
        ),
    ]
