"""How a colour looks to others: in grey, and to those who miss a cone (Viénot, Brettel & Mollon 1999)."""

from collections.abc import Iterable
from itertools import combinations, pairwise

import numpy as np
from matplotlib.colors import to_rgb

LEAST_APART = 21.0
"""CIE76 between colours that carry meaning, as the worse of the two palettes of assessment.md §5."""

_TO_LMS = np.array([[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]])
_MISSING = {
    "normal": np.eye(3),
    "protanopia": np.array([[0, 2.02344, -2.52581], [0, 1, 0], [0, 0, 1]]),
    "deuteranopia": np.array([[1, 0, 0], [0.494207, 0, 1.24827], [0, 0, 1]]),
}
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = _TO_XYZ.sum(axis=1)


def _linear(colour) -> np.ndarray:
    rgb = np.array(to_rgb(colour))
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(colour, eye: str = "normal") -> np.ndarray:
    """CIE L*a*b* (D65) of a colour as this eye sees it."""
    seen = np.linalg.inv(_TO_LMS) @ _MISSING[eye] @ _TO_LMS @ _linear(colour)
    parts = _TO_XYZ @ np.clip(seen, 0, 1) / _WHITE
    f = np.where(parts > (6 / 29) ** 3, np.cbrt(parts), parts / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(one, other, eye: str) -> float:
    """CIE76: the distance in L*a*b*."""
    return float(np.linalg.norm(lab(one, eye) - lab(other, eye)))


def apart_in_grey(one, other) -> float:
    return float(abs(lab(one)[0] - lab(other)[0]))


def closest(colours: Iterable, eye: str) -> float:
    return min((apart(one, other, eye) for one, other in combinations(list(colours), 2)), default=100.0)


def closest_neighbours_in_grey(colours: Iterable) -> float:
    return min((apart_in_grey(one, other) for one, other in pairwise(list(colours))), default=100.0)
