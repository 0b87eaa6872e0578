"""What the help page says of every measure: its exact rule and a small worked example."""

from gui.help.topic import Topic
from gui.language import tr


def income() -> list[Topic]:
    return [
        Topic(
            "man_hours",
            tr("Man-hours"),
            (
                tr(
                    "The sum of the logged time of all members, in hours. An entry belongs to one calendar day."
                ),
            ),
            tr("Two people in one meeting of 1:30 make 3.0 man-hours."),
        ),
        Topic(
            "recognised_income",
            tr("Income of a period, and the three bases"),
            (
                tr(
                    "An income is received on one day and may cover many. The basis says in which period it counts."
                ),
                tr("Cash: the whole amount counts on the day it was received."),
                tr(
                    "By day (the usual one): the amount is spread evenly over the days it covers. The first k of "
                    "n days together carry the amount × k ÷ n, rounded down to the satang, so that the days add "
                    "up to the amount exactly."
                ),
                tr("By hours: the amount follows the hours worked; see the next section."),
                tr("A refund is a negative income and follows the same rule."),
            ),
            tr(
                "฿100.00 covers three days: ฿33.33, ฿33.33 and ฿33.34. A grant of ฿540,000 received on 1 January "
                "for the whole year counts on the basis cash with ฿540,000 in January, by day with ฿45,863.01."
            ),
        ),
        Topic(
            "recognised_income_by_hours",
            tr("Income by hours"),
            (
                tr(
                    "Up to the last day on which the team logged any time, the days covered carry together what "
                    "they carry by day, spread over the hours logged on the project each day. Income without a "
                    "project follows all hours of the team."
                ),
                tr(
                    "Days after that last day stay by day. With no such hours the whole is by day, and it says so."
                ),
                tr("Hours outside the period and the filters count too: a filter never moves income."),
                tr(
                    "On this basis a grant has nearly one rate over its whole span, so before and after within "
                    "one grant cannot differ much."
                ),
            ),
            tr("฿9,000 covers three days with 2, 1 and 6 hours on the project: ฿2,000, ฿1,000 and ฿6,000."),
        ),
        Topic(
            "sharing",
            tr("How income is shared"),
            (
                tr(
                    "The income of a project in a month is shared over the hours of that project in that month, in "
                    "proportion. If the month has none, over the project's hours of the whole period: work is "
                    "often paid later. If the period has none, it goes to the row No hours."
                ),
                tr(
                    "Satang left over by rounding go to the largest remainders. Rows always add up to the total, "
                    "exactly."
                ),
                tr(
                    "People on one project in one month get the same rate by construction. These figures speak of "
                    "where time goes, never of what a person is worth."
                ),
            ),
            tr("A project brings ฿10,000 in a month; Anong worked 30 h on it, Boon 10 h: ฿7,500 and ฿2,500."),
        ),
        Topic(
            "special_rows",
            tr("Rows of their own"),
            (
                tr("Unallocated: income that belongs to no project, such as a gift to the team."),
                tr("No hours: income of a project on which nobody logged time in the period."),
                tr("None: hours that have no project, or no activity, or no purpose."),
                tr("With a member filter Unallocated and No hours are left out, and the page says so."),
            ),
        ),
    ]


def rates() -> list[Topic]:
    return [
        Topic(
            "revenue_per_hour",
            tr("Revenue per hour"),
            (
                tr("Income of the period ÷ man-hours of the period, of one row or of the whole team."),
                tr("Without hours there is no rate: the cell says “no hours”, never 0."),
                tr(
                    "It says who pays for the time, not what the work is worth. Work nobody pays for can be the "
                    "most important."
                ),
                tr("It rises when people stop logging, so coverage always stands beside it."),
            ),
            tr("฿540,000 ÷ 2,400 h = ฿225 an hour."),
        ),
        Topic(
            "loaded_revenue_per_hour",
            tr("Loaded revenue per hour"),
            (
                tr(
                    "On the project axis only: each project also carries its part of the internal hours, in "
                    "proportion to its own hours."
                ),
                tr(
                    "Income ÷ (own hours + internal hours × own hours ÷ hours of all projects that are not internal)."
                ),
                tr("Internal projects and hours without a project have none."),
            ),
            tr(
                "฿50,000 with 100 own hours is ฿500 an hour. The team has 60 internal hours and 300 on projects: "
                "100 + 60 × 100 ÷ 300 = 120 h, so the loaded rate is ฿417."
            ),
        ),
        Topic(
            "cost",
            tr("Cost and cost per hour"),
            (
                tr(
                    "Each hour × the hourly cost of its member on that day, rounded once for the total, plus the "
                    "expenses of the period. Expenses follow the chosen basis and are shared like income."
                ),
                tr(
                    "Hours of paid members whose cost is not known are left out of the cost per hour, and their "
                    "share is printed. Volunteers cost a known 0."
                ),
            ),
            tr("100 h × ฿150 + 50 h × ฿120 = ฿21,000; ÷ 150 h = ฿140 an hour."),
        ),
        Topic(
            "break_even",
            tr("Break-even rate and margin"),
            (
                tr(
                    "The break-even rate is the cost per hour: what an hour has to bring in to pay for itself. "
                    "Where there are internal hours it is compared with the loaded rate."
                ),
                tr("The margin per hour is revenue per hour − cost per hour."),
            ),
            tr("Revenue ฿200 and cost ฿140 an hour: a margin of ฿60 an hour."),
        ),
    ]


def hours() -> list[Topic]:
    return [
        Topic(
            "expected_hours",
            tr("Expected hours"),
            (
                tr(
                    "Weekly hours of a member ÷ their working days a week, on each working day. None on holidays "
                    "and leave (half a day of leave halves them), outside the membership, or after today."
                ),
            ),
            tr(
                "40 h a week on five days is 8 h a day. A week with one holiday and half a day of leave: 28 h."
            ),
        ),
        Topic(
            "coverage",
            tr("Coverage"),
            (
                tr(
                    "How complete the log is: for each member and week (Monday–Sunday, cut by the period) the "
                    "smaller of logged and expected hours, added up, ÷ all expected hours."
                ),
                tr("Hours above the expected ones never make up for somebody else's missing hours."),
                tr("Members without weekly hours are not in it. Nothing expected: “no expected hours”."),
                tr("It belongs to the team, chosen members or a month, never to a project or an activity."),
                tr("Under 80 % a revenue per hour is greyed."),
            ),
            tr("Expected 40 h, logged 44 h; expected 20 h, logged 10 h: (40 + 10) ÷ 60 = 83 %."),
        ),
        Topic(
            "load",
            tr("Load"),
            (
                tr(
                    "Days over the daily limit, weeks over the weekly limit, weeks without a day of rest, and days "
                    "over 24 hours, which are always a mistake to look at."
                ),
                tr(
                    "The limits are the team's own; the usual ones are 8 h a day and 48 h a week. A week counts in "
                    "the period that holds its Sunday, with all its days."
                ),
            ),
            tr("10.5 h on a Wednesday is a day 2.5 h over. 51 h from Monday to Sunday is a week 3 h over."),
        ),
        Topic(
            "no_ranking",
            tr("Why members are not ranked"),
            (
                tr(
                    "Members are ordered by name and cannot be sorted by a figure. Hours and income per person "
                    "depend on which work the team gave them."
                ),
            ),
        ),
        Topic(
            "data",
            tr("Where the data are"),
            (
                tr("In one file on this machine. Nothing is sent anywhere."),
                tr("Deleted rows lie in the trash and can be restored. Ctrl+Z takes back every step."),
            ),
        ),
    ]
