"""Tips that Qt does not read as HTML: names and notes come from people."""

from html import escape


def plain_tooltip(text: str) -> str:
    """The text as a tip; only one with a < in it could be mistaken for HTML."""
    return f"<qt>{escape(text, quote=False)}</qt>".replace("\n", "<br>") if "<" in text else text
