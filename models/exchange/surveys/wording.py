"""The words that a form for phones adds to a questionnaire, in both languages at once."""

from models.instruments import Discipline, Item, Text

CODE = Text("รหัสบนการ์ดของคุณ", "The code on your card")
CODE_HINT = Text("7 ตัว เช่น K7M 2QX 9", "7 characters, such as K7M 2QX 9")
NOT_A_CODE = Text("รหัสนี้ไม่ตรงกับการ์ด ดูที่การ์ดอีกครั้ง", "This is no code of a card. Look at the card again.")
MEMBER = Text("ชื่อของคุณ", "Your name")
COMMENT = Text("อยากบอกอะไรเพิ่มไหม", "Is there anything you want to add?")
DREAM = Text("ทีมในฝัน", "Dream team")
DREAM_HINT = Text(
    "ในอีก 12 เดือน เท่าที่เป็นไปได้จริงและคุ้มกับแรงที่ลงไป",
    "In 12 months, as far as it is realistic and worth the effort",
)
_DREAM_OF = Text("ที่อยากให้เป็น: {words}", "What we wish for: {words}")


def dream_of(wished: Discipline | Item) -> Text:
    """What is asked about the dream of a discipline or an item: unlike the words of any item."""
    words = wished.label if isinstance(wished, Discipline) else wished.text
    return Text(
        _DREAM_OF.th.format(words=words.th) if words.th else "",
        _DREAM_OF.en.format(words=words.en) if words.en else "",
    )
