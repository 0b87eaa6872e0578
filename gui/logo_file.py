"""A logo is looked at before it is kept: a broken or huge picture would spoil every later report. No Qt."""

from io import BytesIO
from pathlib import Path

from models.errors import Refused, Unavailable
from models.letterheads import LARGEST_LOGO, kind_of

ENDINGS = (".png", ".jpg", ".jpeg")
MOST_PIXELS = 2_000
"""Each way: a logo is a few centimetres wide."""


def read_logo(path: Path) -> bytes:
    """The content of a PNG or JPEG file that can be shown. Raises Refused, and Unavailable where it cannot be read."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST_LOGO else b""
    except OSError as error:
        raise Unavailable(
            "{file} cannot be read: {reason}. Choose another one.",
            file=path.name,
            reason=error.strerror or error,
        ) from error
    if size > LARGEST_LOGO:
        raise Refused("The logo is larger than 512 KB. Make it smaller and choose it again.")
    if kind_of(content) is None:
        raise Refused("A logo is a PNG or JPEG picture. Choose another file.")
    _look_at(content)
    return content


def _look_at(content: bytes) -> None:
    """Raises Refused for too many pixels, before they are unpacked, or for a picture that breaks off."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
            if max(picture.size) > MOST_PIXELS:
                raise Refused(
                    "The logo is larger than {most} × {most} pixels. Make it smaller and choose it again.",
                    most=MOST_PIXELS,
                )
            picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Refused("The picture is broken. Open it in a drawing program and save it again.") from error
