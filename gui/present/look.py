"""How slides look: dark for most rooms, light for bright ones; independent of the theme of the window."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Self

from gui.theme import tokens

if TYPE_CHECKING:
    from gui.charts.style import ChartStyle

_INK = 0.12

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
        from gui.charts.style import ChartStyle, mix

        style = replace(ChartStyle.from_tokens(tokens(), self.name), surface=self.ground)
        # The ground of slides is darker than a card's in light: coloured words need a little more ink.
        return replace(style, attention_text=mix(style.attention, style.label, _INK))
