"""Says what every column of an export means, so that the data can be read without us."""

from models.exchange.spreadsheet import Leaf
from models.exchange.surveys.dataset import ID, WAVE, Dataset, Variable
from models.instruments import Text

CODEBOOK_COLUMNS = (
    *("variable", "kind", "discipline", "discipline_th", "discipline_en", "facet", "keyed"),
    *("label_th", "label_en", "choices_th", "choices_en", "missing", "instrument", "version"),
)
NOT_APPLICABLE = "NA"
MISSING = f"empty = not answered; {NOT_APPLICABLE} = not applicable or not known"
_ID = Text("รหัสสุ่มของไฟล์นี้ หรือชื่อในรอบที่ระบุชื่อ", "random id of this file, or the name in named waves")
_WAVE = Text("รอบการประเมิน", "assessment wave")


def codebook(data: Dataset) -> Leaf:
    """One row a column; `keyed` is −1 for an item that speaks against its discipline and is stored as it was given."""
    fixed = [
        (name, "key", *[""] * 5, label.th, label.en, *[""] * 5) for name, label in ((ID, _ID), (WAVE, _WAVE))
    ]
    return Leaf("codebook", CODEBOOK_COLUMNS, [*fixed, *map(_row, data.variables)])


def _row(one: Variable) -> tuple[str | int, ...]:
    label = next(part.label for part in one.instrument.disciplines if part.key == one.discipline)
    return (
        *(one.name, one.kind, one.discipline, label.th, label.en, one.facet, -1 if one.reverse else 1),
        *(one.label.th, one.label.en, _choices(one, "th"), _choices(one, "en"), MISSING),
        *(one.instrument.key, one.instrument.version),
    )


def _choices(one: Variable, language: str) -> str:
    return "; ".join(f"{point} = {label}" for point, label in value_labels(one, language).items())


def value_labels(one: Variable, language: str) -> dict[int, str]:
    """The words of each point; the number where a scale has no words."""
    points = one.scale.points
    labels = one.scale.labels or [Text(str(point)) for point in points]
    return {point: label.in_language(language) for point, label in zip(points, labels, strict=True)}
