"""Thai text in one form: normalised on entry, so that what looks the same is the same."""

import unicodedata


def normalise(text: str) -> str:
    """NFC, sara am composed, control characters out (placeholder until the full rules land)."""
    text = unicodedata.normalize("NFC", text).replace("\u0e4d\u0e32", "\u0e33").replace("เเ", "แ")
    return "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cs") or c in "\n\t").replace(
        "\u200b", ""
    )
