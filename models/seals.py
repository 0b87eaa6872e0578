"""Hides what is written while a wave is open: sealed text is as long as random bytes and cannot be told from them."""

import base64
import hashlib
import secrets

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

KEY_BYTES = SecretBox.KEY_SIZE
_COST, _BLOCK = 2**14, 8  # about 0.06 s each: who tries codes one after the other waits
_OVERHEAD = SecretBox.NONCE_SIZE + SecretBox.MACBYTES


def new_seal() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def seal_from(secret: str, salt: bytes) -> bytes:
    """The key that a person's code opens. It follows from no hash of the code that is stored."""
    text = f"draft\x1f{secret}".encode()
    return hashlib.scrypt(text, salt=salt, n=_COST, r=_BLOCK, p=1, dklen=KEY_BYTES)


def close(content: bytes, seal: bytes, room: int) -> bytes:
    """The content under seal, `sealed_bytes(room)` long. Raises ValueError for more than `room` bytes."""
    if len(content) > room:
        raise ValueError(f"{len(content)} bytes are too many for a slot of {room}")
    return SecretBox(seal).encrypt(content.ljust(room))


def break_open(sealed: bytes, seal: bytes) -> bytes | None:
    """The content with blanks after it; None where it is under another seal or only random bytes."""
    try:
        return SecretBox(seal).decrypt(sealed)
    except (CryptoError, ValueError):
        return None


def noise(room: int) -> bytes:
    """What an empty slot holds."""
    return secrets.token_bytes(sealed_bytes(room))


def sealed_bytes(room: int) -> int:
    return room + _OVERHEAD


def as_text(sealed: bytes) -> str:
    return base64.b64encode(sealed).decode("ascii")


def from_text(text: str) -> bytes:
    return base64.b64decode(text)
