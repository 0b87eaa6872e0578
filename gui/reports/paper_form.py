"""A questionnaire on paper: what is asked, what happens to the answers, and numbers by which it is typed in fast."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gui.language import LANGUAGES, Language
from gui.reports.typesetting import shortened, typeset
from gui.reports.words import Said, say, words
from models.instruments import Instrument, Item, Scale, Text

_FIELDS = {"named": "name", "coded": "card", "anonymous": "number"}
_BOXES = {"named": (), "coded": (3, 3, 1), "anonymous": (3,)}
_AS_THEY_ARE = ("how", "promises", "now", "dream", "thanks")
_PROMISES = {
    "named": ("named_kept", "named_typed", "seen"),
    "coded": ("coded_kept", "seen", "risk", "typed", "coded_card"),
    "anonymous": ("anonymous_kept", "anonymous_lost", "seen", "risk", "typed"),
}
_MOST_POINTS_WITH_WORDS, _LONGEST_WORDS = 5, 32  # more of them do not fit above the circles
_HEAD_SIGNS = 60


@dataclass(frozen=True, slots=True)
class FormSettings:
    """The rules of a wave that stand on its form: `mode` named, coded or anonymous, `dream` discipline, item or none.

    `looking_back`: how it was before is asked as well. `place` says whose it is, team and wave, or nothing.
    """

    mode: str = "coded"
    dream: str = "discipline"
    looking_back: bool = False
    threshold: int = 5
    place: str = ""
    languages: Sequence[Language] = LANGUAGES


def paper_form(instrument: Instrument, settings: FormSettings, *, day: date) -> bytes:
    """A PDF of A4 pages: statements are numbered as where they are typed in, and none is cut by the end of a page."""
    form = _Form(instrument, settings)
    title = form.said(instrument.title)[0]
    return typeset("paper_form", form.data(), title=title, language=settings.languages[0], day=day)


class _Form:
    """The data of the template, in the chosen languages."""

    def __init__(self, instrument: Instrument, settings: FormSettings) -> None:
        self._instrument, self._settings = instrument, settings
        self._words = words("paper_form")

    def said(self, text: Text, **values: object) -> Said:
        return say(text, self._settings.languages, **values)

    def data(self) -> dict[str, Any]:
        instrument, settings = self._instrument, self._settings
        field = _FIELDS[settings.mode]
        crossing = "cross_two" if settings.dream == "item" else "cross"
        return {key: self.said(self._words[key]) for key in _AS_THEY_ARE} | {
            "title": self.said(instrument.title),
            "place": shortened(settings.place, _HEAD_SIGNS),
            "version": f"{instrument.key} {instrument.version}",
            "field": self.said(self._words[field]),
            "field_again": self.said(self._words[f"again_{field}"]),
            "boxes": _BOXES[settings.mode],
            "steps": [self.said(self._words[key]) for key in ("alone", crossing, "skip")],
            "kept": [self._promise(key) for key in _PROMISES[settings.mode]],
            "note": self.said(instrument.note),
            "asks_two": settings.dream == "item",
            "scale": self._scale(instrument.scale),
            "parts": list(self._parts()),
        }

    def _promise(self, key: str) -> Said:
        return self.said(self._words[key], n=self._settings.threshold)

    def _scale(self, scale: Scale) -> dict[str, Any]:
        labels = [self.said(label) for label in scale.labels]
        fit = all(len(one) <= _LONGEST_WORDS for said in labels for one in said)
        return {
            "points": list(scale.points),
            "labels": labels,
            "words_above": fit and len(scale.points) <= _MOST_POINTS_WITH_WORDS,
            "not_applicable": self.said(scale.not_applicable),
        }

    def _parts(self) -> Iterator[dict[str, Any]]:
        """The disciplines, then dreams and looking back; items are numbered through, the others have their own."""
        question = self.said(self._instrument.scale.question) or self.said(self._words["default_question"])
        number = 1
        for discipline in self._instrument.disciplines:
            items = self._instrument.items_of(discipline.key)
            yield self._part(self.said(discipline.label), question, number, items)
            number += len(items)
        if self._settings.dream == "discipline":
            yield self._ratings("dream")
        if self._settings.looking_back:
            yield self._ratings("then")

    def _part(self, label: Said, question: Said, first: int, items: Sequence[Item]) -> dict[str, Any]:
        rows = [
            {"number": [str(number)], "text": self.said(item.text)}
            for number, item in enumerate(items, first)
        ]
        return {"label": label, "question": question, "rows": rows}

    def _ratings(self, kind: str) -> dict[str, Any]:
        """One rating a discipline: its dream, or how it was then."""
        texts = self._words
        rows = [
            {"number": self.said(texts[f"{kind}_number"], n=number), "text": self.said(discipline.label)}
            for number, discipline in enumerate(self._instrument.disciplines, 1)
        ]
        return {
            "label": self.said(texts[kind]),
            "question": self.said(texts[f"{kind}_question"]),
            "rows": rows,
        }
