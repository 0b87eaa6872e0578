"""Ratings and answers as the charts of an assessment get them, with names and words in Thai."""

from gui.charts.item_answers import ItemAnswers, ItemSet
from gui.charts.ratings import Rating, Ratings

FIVE = (
    ("pm", "ความรอบรู้แห่งตน", 3.6, 4.5, (3.4, 3.75)),
    ("mm", "แบบแผนความคิด", 3.2, 4.4, (3.1, 3.3)),
    ("sv", "วิสัยทัศน์ร่วม", 3.9, 4.7, (3.2, 4.5)),
    ("tl", "การเรียนรู้ร่วมกันเป็นทีม", 3.4, 4.8, (3.2, 3.6)),
    ("st", "การคิดเชิงระบบ", 2.6, 4.3, (2.2, 2.8)),
)
HIDDEN = "ตอบ 4 คน น้อยกว่า 5 จึงไม่แสดงคะแนน"
WORDS = ("น้อยที่สุด", "น้อย", "ปานกลาง", "มาก", "มากที่สุด")


def ratings(**values) -> Ratings:
    rows = tuple(
        Rating(key, name, 8, now, dream, dream - now, middle, "n 8 · เห็นตรงกันพอควร", key == "sv", look=at)
        for at, (key, name, now, dream, middle) in enumerate(FIVE)
    )
    return Ratings(rows, **values)


def hidden_ratings(count: int = 5) -> Ratings:
    rows = tuple(
        Rating(key, name, 4, note="n 4", hidden=HIDDEN, look=at)
        for at, (key, name, *_) in enumerate(FIVE[:count])
    )
    return Ratings(rows)


def many_ratings(count: int, minimum: int = 1, maximum: int = 5) -> Ratings:
    step = (maximum - minimum) / (count + 1)
    return Ratings(
        tuple(
            Rating(
                f"d{at}",
                f"ด้านที่ {at} ปั๊มน้ำ",
                9,
                minimum + at * step,
                float(maximum),
                maximum - minimum - at * step,
            )
            for at in range(count)
        ),
        minimum,
        maximum,
    )


def items(**values) -> ItemSet:
    counts = ((1, 2, 2, 3, 0), (0, 1, 3, 3, 1), None, (0, 1, 4, 3, 0), (0, 0, 2, 3, 3))
    texts = (
        "เมื่อเห็นไม่ตรงกัน เราฟังกันจนเข้าใจก่อนตัดสินใจ",
        "เราทบทวนงานหลังทำเสร็จ และใช้บทเรียนนั้นจริง",
        "ทุกคนพูดเรื่องยากในทีมได้โดยไม่กลัวเสียหน้า",
        "เราคิดด้วยกันได้ดีกว่าต่างคนต่างคิด",
        "ความรู้ของคนหนึ่งถูกส่งต่อจนคนอื่นใช้ได้",
    )
    return ItemSet(
        tuple(
            ItemAnswers(
                f"tl_{at}",
                at + 16,
                text,
                2 if one is None else sum(one),
                None if one is None else sum((p + 1) * c for p, c in enumerate(one)) / sum(one),
                one,
                6 if one is None else 0,
                "ตอบ 2 คน น้อยกว่า 5 จึงไม่แสดงคะแนน" if one is None else "",
            )
            for at, (text, one) in enumerate(zip(texts, counts, strict=True))
        ),
        labels=WORDS,
        **values,
    )


def scale_items(points: int, counts: tuple[tuple[int, ...], ...]) -> ItemSet:
    return ItemSet(
        tuple(
            ItemAnswers(
                f"i{at}",
                at + 1,
                f"ข้อที่ {at + 1}",
                sum(one),
                sum(p * c for p, c in enumerate(one)) / max(sum(one), 1),
                one,
            )
            for at, one in enumerate(counts)
        ),
        minimum=0,
        maximum=points - 1,
    )
