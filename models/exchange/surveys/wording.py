"""The words that a form for phones adds to a questionnaire, in both languages at once."""

from models.instruments import Discipline, Item, Text

CODE = Text("รหัสบนบัตรของคุณ", "The code on your card")
CODE_HINT = Text("7 ตัว เช่น K7M 2QX 9", "7 characters, such as K7M 2QX 9")
NOT_A_CODE = Text("รหัสนี้ไม่ตรงกับบัตร ดูที่บัตรอีกครั้ง", "This is no code of a card. Look at the card again.")
MEMBER = Text("ชื่อของคุณ", "Your name")
COMMENT = Text("อยากบอกอะไรเพิ่มไหม", "Is there anything you want to add?")
DREAM = Text("ทีมในฝัน", "Dream team")
DREAM_HINT = Text(
    "ในอีก 12 เดือน เท่าที่เป็นไปได้จริงและคุ้มกับแรงที่ลงไป",
    "In 12 months, as far as it is realistic and worth the effort",
)
THEN = Text("มองย้อนกลับไป", "Looking back")
THEN_HINT = Text("ตอนนั้นเป็นอย่างไร ในสายตาของเราวันนี้", "How it was before, as you see it today")
_DREAM_OF = Text("ที่อยากให้เป็น: {words}", "What we wish for: {words}")
_THEN_OF = Text("เมื่อก่อนเป็นอย่างไร: {words}", "How it was before: {words}")


def dream_of(wished: Discipline | Item) -> Text:
    """What is asked about the dream of a discipline or an item: unlike the words of any item."""
    return _about(_DREAM_OF, wished.label if isinstance(wished, Discipline) else wished.text)


def then_of(discipline: Discipline) -> Text:
    """What is asked, looking back, about a discipline."""
    return _about(_THEN_OF, discipline.label)


def _about(asked: Text, words: Text) -> Text:
    return Text(
        asked.th.format(words=words.th) if words.th else "",
        asked.en.format(words=words.en) if words.en else "",
    )
