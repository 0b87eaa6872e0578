"""Questionnaires: what they ask, on which scale, and how they are read from TOML, whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from models.errors import Unavailable
from models.toml_tables import Broken, Table

FOLDER = Path(__file__).parent.parent / "resources" / "questionnaires"
FEWEST_POINTS, MOST_POINTS = 2, 10

DREAM = "des_"
"""Before the key of a discipline or an item it names the column of what people wish for."""

THEN = "then_"
"""Before the key of a discipline it names the column of how people see, looking back, the time before."""


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in Thai and English; one of the two may be empty, then the other stands for it."""

    th: str = ""
    en: str = ""

    def in_language(self, code: str) -> str:
        """The words in "th" or "en", or in the other language where these are missing."""
        return (self.th or self.en) if code == "th" else (self.en or self.th)


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole points from `minimum` to `maximum`; `labels` is one text a point, or empty when only numbers are shown.

    `question` is asked above the items. `not_applicable` labels the choice beside the points that counts as no
    answer; an empty text offers no such choice.
    """

    minimum: int
    maximum: int
    labels: tuple[Text, ...] = ()
    question: Text = Text()
    not_applicable: Text = Text()

    @property
    def points(self) -> range:
        return range(self.minimum, self.maximum + 1)


@dataclass(frozen=True, slots=True)
class Discipline:
    key: str
    label: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One statement. A reversed one is turned round before it is scored; answers are kept as they were given."""

    key: str
    discipline: str
    text: Text
    facet: str = ""
    reverse: bool = False


@dataclass(frozen=True, slots=True)
class Instrument:
    """One version of a questionnaire; disciplines and items in the order in which they are shown."""

    key: str
    version: str
    title: Text
    scale: Scale
    disciplines: tuple[Discipline, ...]
    items: tuple[Item, ...]
    note: Text = Text()

    def items_of(self, discipline: str) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.discipline == discipline)

    def common_items(self, other: "Instrument") -> "Instrument":
        """This instrument with only the items by which answers to both can be compared.

        Same key, same discipline, same direction, and the scales have the same points; otherwise none is left.
        """
        same_scale = self.scale.points == other.scale.points
        known = {(item.key, item.discipline, item.reverse) for item in other.items if same_scale}
        kept = tuple(item for item in self.items if (item.key, item.discipline, item.reverse) in known)
        asked = {item.discipline for item in kept}
        disciplines = tuple(one for one in self.disciplines if one.key in asked)
        return replace(self, items=kept, disciplines=disciplines)


def built_in() -> tuple[Instrument, ...]:
    """The questionnaires that come with Wela, the longest first."""
    return tuple(sorted(map(load, FOLDER.glob("*.toml")), key=lambda one: (-len(one.items), one.key)))


def load(path: str | Path) -> Instrument:
    """The questionnaire in a TOML file.

    Raises Refused with line and reason for a file that breaks a rule, Unavailable for one that cannot be opened.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable("{file} cannot be read: {reason}.", file=path, reason=error.strerror) from error
    return parse(data, path.name)


def parse(data: bytes, file: str) -> Instrument:
    """The questionnaire in the bytes of a TOML file of that name. Raises Refused as `load` does."""
    whole = Table.parse(data, file)
    disciplines, items = whole.tables("discipline"), whole.tables("item")
    _refuse_repeated_keys(disciplines)
    _refuse_repeated_keys(items)
    instrument = Instrument(
        key=whole.key("key"),
        version=_version(whole),
        title=Text(**whole.words("title")),
        scale=_scale(whole.table("scale")),
        disciplines=tuple(map(_discipline, disciplines)),
        items=tuple(map(_item, items)),
        note=Text(**whole.words("note", needed=False)),
    )
    _refuse_strays(instrument, disciplines, items)
    return instrument


def _version(whole: Table) -> str:
    """Versions are names: 2, "2" and "2026-11" are all fine."""
    value = whole.values.get("version")
    return str(value) if isinstance(value, int | float) else whole.text("version")


def _scale(table: Table) -> Scale:
    table.only("min", "max", "labels", "question", "not_applicable")
    first, last = table.whole_number("min"), table.whole_number("max")
    points = last - first + 1
    if not FEWEST_POINTS <= points <= MOST_POINTS:
        raise Broken(
            "{file}, line {line}: a scale has {fewest} to {most} points, and {first} to {last} is not that.",
            table.source,
            table.place("max"),
            fewest=FEWEST_POINTS,
            most=MOST_POINTS,
            first=first,
            last=last,
        )
    return Scale(
        minimum=first,
        maximum=last,
        labels=tuple(Text(**words) for words in table.word_lists("labels", points)),
        question=Text(**table.words("question", needed=False)),
        not_applicable=Text(**table.words("not_applicable", needed=False)),
    )


def _discipline(table: Table) -> Discipline:
    table.only("key", "label")
    return Discipline(table.key("key"), Text(**table.words("label")))


def _item(table: Table) -> Item:
    table.only("key", "discipline", "facet", "reverse", "text")
    return Item(
        key=table.key("key"),
        discipline=table.text("discipline"),
        text=Text(**table.words("text")),
        facet=table.text("facet", ""),
        reverse=table.flag("reverse"),
    )


def _refuse_repeated_keys(tables: Sequence[Table]) -> None:
    seen: set[str] = set()
    for table in tables:
        key = table.key("key")
        if key in seen:
            place = table.place("key")
            raise Broken("{file}, line {line}: the key “{key}” is used twice.", table.source, place, key=key)
        seen.add(key)


def _refuse_strays(instrument: Instrument, disciplines: Sequence[Table], items: Sequence[Table]) -> None:
    """Every item belongs to a discipline, and every discipline has an item."""
    known = [one.key for one in instrument.disciplines]
    for item, table in zip(instrument.items, items, strict=True):
        if item.discipline not in known:
            raise Broken(
                "{file}, line {line}: no discipline has the key “{key}”. Known are: {known}.",
                table.source,
                table.place("discipline"),
                key=item.discipline,
                known=", ".join(known),
            )
    for key, table in zip(known, disciplines, strict=True):
        if not instrument.items_of(key):
            raise Broken(
                "{file}, line {line}: the discipline “{key}” has no item.", table.source, table.begin, key=key
            )
