"""Clocks that a test plays: an afternoon, a night, a sleep, a clock that is set, a computer that starts again."""

from datetime import date, datetime, timedelta

from assessments.time_use.stopwatch import Reading


class PlayedClocks:
    def __init__(self, moment: datetime) -> None:
        self._moment, self._steady = moment, 5_000.0

    def read(self) -> Reading:
        return Reading((self._moment - datetime(2000, 1, 1)).total_seconds(), self._steady)

    def local(self) -> tuple[date, int]:
        return self._moment.date(), int(
            (self._moment - datetime.combine(self._moment, datetime.min.time())).seconds
        )

    def pass_time(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        self._moment += length
        self._steady += length.total_seconds()

    def set_to(self, moment: datetime) -> None:
        """Somebody sets the wall clock."""
        self._moment = moment

    def start_again(self) -> None:
        """The computer starts; its steady clock begins anew."""
        self._steady = 30.0
