"""One description of how charts look, so that window, report and projector match."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, Self, cast

from matplotlib.colors import to_hex, to_rgb

from gui.charts import fonts

PURPOSES = ("earning", "mission", "learning", "administration", "travel")
DISCIPLINES = ("personal_mastery", "mental_models", "shared_vision", "team_learning", "systems_thinking")
_TOKEN_NAMES = {"administration": "admin"}


@dataclass(frozen=True)
class ChartStyle:
    """Colours as #RRGGBB, sizes in logical pixels; `scale` enlarges a whole drawing (projector, report).

    `steps` and `heat` run from strong to weak and from little to much; `purposes` follows PURPOSES, `disciplines`
    DISCIPLINES. `answers` are the five colours from least to most. `wash` lies under the row that is chosen.
    """

    families: tuple[str, ...]
    surface: str
    label: str
    secondary: str
    muted: str
    axis: str
    grid: str
    line: str
    reference: str
    attention: str
    attention_text: str
    on_attention: str
    neutral: str
    neutral_outline: str
    steps: tuple[str, ...]
    on_steps: tuple[str, ...]
    heat: tuple[str, ...]
    purposes: tuple[str, ...]
    travel_outline: str
    disciplines: tuple[str, ...]
    before: str
    after: str
    answers: tuple[str, ...]
    on_answers: tuple[str, ...]
    wash: str
    warning_text: str
    caption: int = 12
    small: int = 13
    body: int = 15
    strong: int = 600
    scale: float = 1.0

    @classmethod
    def from_tokens(
        cls,
        tokens: Mapping[str, Any],
        theme: Literal["light", "dark"] = "light",
        *,
        scale: float = 1.0,
        folder: Path = fonts.FOLDER,
    ) -> Self:
        """Read the style of one theme out of tokens.json; `folder` holds the font files."""
        look = tokens["theme"][theme]
        chart, interface, share, purpose = (
            look[part] for part in ("chart", "ui", "project_share", "purpose")
        )
        sizes = {name: tokens["type"][token]["px"] for name, token in _SIZES.items()}
        return cls(
            families=fonts.families(tokens["font"]["ui_family"], folder),
            surface=chart["figure_background"],
            label=chart["label"],
            secondary=interface["text2"],
            muted=chart["label_muted"],
            axis=chart["axis"],
            grid=chart["grid"],
            line=interface["line_strong"],
            reference=chart["reference_line"],
            attention=chart["attention"],
            attention_text=chart["attention"],
            on_attention=share["text_on_attention"],
            neutral=interface["sunken"],
            neutral_outline=chart["axis"],
            steps=tuple(share["steps"]),
            on_steps=tuple(share["text_on_steps"]),
            heat=tuple(look["heat_0_to_5"]),
            purposes=tuple(purpose[_TOKEN_NAMES.get(name, name)] for name in PURPOSES),
            travel_outline=purpose["travel_outline"],
            disciplines=tuple(look["discipline"][name] for name in DISCIPLINES),
            before=look["before_after"]["before"],
            after=look["before_after"]["after"],
            answers=tuple(look["likert_1_to_5"]["fill"]),
            on_answers=tuple(look["likert_1_to_5"]["text_on"]),
            wash=interface["accent_soft"],
            warning_text=look["state"]["warn"]["text"],
            scale=scale,
            **sizes,
        )

    def greyed(self) -> Self:
        """Return the style of a figure that must not be relied on: no hue, and closer to the ground."""
        changed: dict[str, Any] = {name: _each(getattr(self, name), self._grey) for name in _FILLS}
        return replace(
            self,
            attention_text=self.muted,
            on_attention=self.label,
            on_steps=(self.label,) * len(self.steps),
            **changed,
        )

    def _grey(self, colour: str) -> str:
        red, green, blue = to_rgb(colour)
        level = 0.299 * red + 0.587 * green + 0.114 * blue
        return mix(to_hex((level, level, level)), self.surface, 0.45)

    def on(self, colour: str) -> str:
        """Return the one of the texts on fills that reads best on a colour."""
        return max(
            {*self.on_steps, self.label},
            key=lambda text: (contrast(text, colour), text),
        )


_SIZES = {"caption": "caption", "small": "small", "body": "card_title"}
_FILLS = ("attention", "steps", "heat", "purposes", "before", "after")
assert set(_FILLS) <= {field.name for field in fields(ChartStyle)}


def _each(value: str | tuple[str, ...], change: Callable[[str], str]) -> str | tuple[str, ...]:
    return change(value) if isinstance(value, str) else tuple(map(change, value))


def mix(colour: str, ground: str, share: float) -> str:
    """Return `share` of the ground laid over the colour (0 the colour itself, 1 the ground)."""
    pairs = zip(to_rgb(colour), to_rgb(ground), strict=True)
    return to_hex(
        cast(
            "tuple[float, float, float]",
            tuple(a * (1 - share) + b * share for a, b in pairs),
        )
    )


def blend(steps: Sequence[str], count: int) -> list[str]:
    """Return `count` colours along the steps, the first and the last step at the ends."""
    if count <= len(steps):
        return list(steps[:count])
    places = [index * (len(steps) - 1) / (count - 1) for index in range(count)]
    lower = [min(int(place), len(steps) - 2) for place in places]
    return [mix(steps[at], steps[at + 1], place - at) for at, place in zip(lower, places, strict=True)]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2 (relative luminance), 1 to 21."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
