"""Names offered while they are typed, in Thai and in English."""

import pytest

from gui.phrases.completion import complete
from tests.gui.phrases.words import VOCABULARY


def offered(text: str, cursor: int | None = None) -> list[str]:
    return [found.name for found in complete(text, len(text) if cursor is None else cursor, VOCABULARY)]


def after_first(text: str, cursor: int | None = None) -> str:
    first = complete(text, len(text) if cursor is None else cursor, VOCABULARY)[0]
    return text[: first.begin] + first.text + text[first.end :]


def test_a_sign_alone_offers_the_last_used_first() -> None:
    assert offered("9-12 @")[:3] == ["อบรมเยาวชน", "ฟื้นฟูป่าชายเลน", "ตลาดชุมชน"]
    assert offered("9-12 #")[:2] == ["เดินทาง", "ลงพื้นที่"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2h @ตลาด", ["ตลาดชุมชน", "ตลาดนัดสีเขียว"]),
        ("2h @ชุมชน", ["ตลาดชุมชน"]),
        ("2h @man", ["Mangrove restoration"]),
        ("2h @Mangrove re", ["Mangrove restoration"]),
        ("2h @ไม่มี", []),
        ("2h @Core", []),
        ("2h @Core ", []),
        ("2h #รายงาน", ["เขียนรายงาน"]),
        ("2h #field", ["Field visit"]),
        ("2h fie", ["Field visit"]),
        ("2h Field v", ["Field visit"]),
        ("2h ประชุ", ["ประชุมทีม"]),
        ("ไปประชุ", ["ประชุมทีม"]),
        ("2hประชุมเรื่องตลาดนั", ["ตลาดนัดสีเขียว"]),
        ("2h รายงาน", ["เขียนรายงาน"]),
        ("2h เดินทาง", []),
        ("9-12", []),
        ("", []),
        ("2h ", []),
        ("2h x", []),
    ],
)
def test_what_is_offered(text: str, names: list[str]) -> None:
    assert offered(text) == names


@pytest.mark.parametrize(
    ("text", "completed"),
    [
        ("2h @ชุมชน", "2h @ตลาดชุมชน "),
        ("2h fie", "2h #Field visit "),
        ("2h Field v", "2h #Field visit "),
        ("ไปประชุ", "ไป #ประชุมทีม "),
        ("@man", "@Mangrove restoration "),
    ],
)
def test_the_first_one_takes_the_place_of_what_was_typed(text: str, completed: str) -> None:
    assert after_first(text) == completed


def test_inside_the_line_what_follows_stays() -> None:
    assert after_first("2h @man ประชุม", 7) == "2h @Mangrove restoration ประชุม"
    assert after_first("2h @mangr ประชุม", 6) == "2h @Mangrove restoration ประชุม"
