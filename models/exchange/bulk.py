"""What makes a hundred thousand rows cheap."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """Many small rows and no cycles: looking for garbage among them cost a quarter of an import."""
    active = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if active:
            gc.enable()


def new_keys(count: int) -> list[str]:
    """As many random UUIDs (version 4) as 32 hexadecimal characters, in ascending order."""
    digits = os.urandom(16 * count).hex()
    random = (digits[start : start + 32] for start in range(0, 32 * count, 32))
    return sorted(f"{key[:12]}4{key[13:16]}a{key[17:]}" for key in random)
