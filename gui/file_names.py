"""Names of files that every system takes, made of what people call things; no Qt."""

import re

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')  # on one of the systems, or in all of them


def safe_name(text: str) -> str:
    """Letters of all scripts stay; a place in other folders cannot be meant."""
    return _FORBIDDEN.sub("-", text).strip(" .")
