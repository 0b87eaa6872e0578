"""How slides look: dark for most rooms, light for bright ones; independent of the theme of the window."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Self

from gui.theme import tokens

if TYPE_CHECKING:
    from gui.charts.style import ChartStyle

LookName = Literal["dark", "light"]


@dataclass(frozen=True)
class Look:
    """Colours as #RRGGBB."""

    name: LookName
    ground: str
    message: str
    question: str
    footer: str
    caution: str
    cap: str
    cap_line: str

    @classmethod
    def of(cls, name: LookName) -> Self:
        found: dict[str, Any] = tokens()["theme"][name]
        ui = found["ui"]
        return cls(
            name,
            ui["window"],
            ui["text"],
            ui["text2"],
            ui["text3"],
            found["state"]["warn"]["text"],
            ui["surface"],
            ui["line_strong"],
        )

    @property
    def other(self) -> "Look":
        return Look.of("light" if self.name == "dark" else "dark")

    def chart_style(self) -> "ChartStyle":
        """The same colours for matplotlib; imported late, and best on a worker."""
        from gui.charts.style import ChartStyle

        return replace(ChartStyle.from_tokens(tokens(), self.name), surface=self.ground)
