"""What every kind of line means: the examples people would type, in Thai, English and both."""

from dataclasses import dataclass
from datetime import date

import pytest

from gui.language import LANGUAGES, set_language, translate_error
from gui.phrases.grammar import read_phrase
from gui.phrases.phrase import Phrase
from tests.gui.phrases.words import CODES, SHOWN, TODAY, VOCABULARY


@dataclass(frozen=True)
class Line:
    """A line and what it says; clock times and lengths are written h:mm, names stand for their keys."""

    text: str
    day: str = ""
    start: str = ""
    length: str = ""
    project: str = ""
    activity: str = ""
    note: str = ""
    bare: bool = False
    wrong: str = ""


said = Line

# fmt: off
LINES = [
    said("9-12 ลงพื้นที่ @อบรมเยาวชน #เดินทาง", start="9:00", length="3:00", project="อบรมเยาวชน", activity="เดินทาง", note="ลงพื้นที่"),
    said("1.5h report @Mangrove yesterday", day="2026-11-19", length="1:30", project="Mangrove restoration", note="report"),
    said("13:00–14:30", start="13:00", length="1:30"),
    said("เมื่อวาน บ่ายโมงครึ่งถึงสี่โมง ประชุม", day="2026-11-19", start="13:30", length="2:30", note="ประชุม"),
    said("90 นาที", length="1:30"),
    said("๙.๓๐-๑๒.๐๐", start="9:30", length="2:30"),
    said("2h", length="2:00"),
    said("ครึ่งชั่วโมง", length="0:30"),
    said("ชั่วโมงครึ่ง", length="1:30"),
    said("สองชั่วโมง 15 นาที", length="2:15"),
    said("half an hour", length="0:30"),
    said("9am-noon", start="9:00", length="3:00"),
    said("1-2pm", start="13:00", length="1:00"),
    said("from 9 to 12", start="9:00", length="3:00"),
    said("9 ถึง เที่ยง", start="9:00", length="3:00"),
    said("ตั้งแต่ 9.30 2h", start="9:30", length="2:00"),
    said("at 9 for 2h", start="9:00", length="2:00"),
    said("ตีหนึ่ง 2h", start="1:00", length="2:00"),
    said("หกโมงเช้า 1h", start="6:00", length="1:00"),
    said("9 โมง 1h", start="9:00", length="1:00"),
    said("เก้าโมงเช้าถึงเที่ยงครึ่ง", start="9:00", length="3:30"),
    said("บ่ายสอง 1h", start="14:00", length="1:00"),
    said("บ่าย 2 1h", start="14:00", length="1:00"),
    said("สี่โมงเย็น 1h", start="16:00", length="1:00"),
    said("ห้าโมงครึ่ง 1h", start="17:30", length="1:00"),
    said("หนึ่งทุ่ม 1h", start="19:00", length="1:00"),
    said("ทุ่มครึ่งถึงสามทุ่ม", start="19:30", length="1:30"),
    said("เที่ยงคืน 2h", start="0:00", length="2:00"),
    said("สามทุ่มถึงเที่ยงคืน", start="21:00", length="3:00"),
    said("3 ประชุม", length="3:00", note="ประชุม", bare=True),
    said("ประชุม 3", length="3:00", note="ประชุม", bare=True),
    said("22-1", start="22:00", length="3:00"),
    said("9-9", wrong="no time passes"),
    said("25:00", wrong="no clock time"),
    said("31/2 2h", length="2:00", wrong="not in the calendar"),
    said("2h ห้อง 3", length="2:00", note="ห้อง 3"),
    said("2h CSR 2569", length="2:00", note="CSR 2569"),
    said("2h Zoom 2", length="2:00", note="Zoom 2"),
    said("ห้อง 3", length="3:00", note="ห้อง", bare=True),
    said("@ไม่มี 2h", length="2:00", wrong="no such project"),
    said("2h @ตลาด", length="2:00", wrong="several names"),
    said("2h Monday", day="2026-11-16", length="2:00"),
    said("2h last Friday", day="2026-11-13", length="2:00"),
    said("จันทร์ 2h", day="2026-11-16", length="2:00"),
    said("2h วันศุกร์ที่แล้ว", day="2026-11-13", length="2:00"),
    said("จ. 9-12 ประชุม", day="2026-11-16", start="9:00", length="3:00", note="ประชุม"),
    said("20/11/2569 2h", day="2026-11-20", length="2:00"),
    said("20 พ.ย. 69 2h", day="2026-11-20", length="2:00"),
    said("2026-11-20 2h", day="2026-11-20", length="2:00"),
    said("19 Nov 2h", day="2026-11-19", length="2:00"),
    said("๑๙ พ.ย. ๒๕๖๙ 2h", day="2026-11-19", length="2:00"),
    said("Nov 19 2h", day="2026-11-19", length="2:00"),
    said("9-12 สอนบทที่ 3-5", start="9:00", length="3:00", note="สอนบทที่ 3-5"),
    said("ประชุมครั้งที่ 1/2569 2h", length="2:00", note="ประชุมครั้งที่ 1/2569"),
    said("ประชุมทีมเรื่องงบ 2h", length="2:00", activity="ประชุมทีม", note="ประชุมทีมเรื่องงบ"),
    said("ประชุมทีม เรื่องงบ 2h", length="2:00", activity="ประชุมทีม", note="เรื่องงบ"),
    said("9-12 2h", wrong="two times"),
    said("9-12 3h", start="9:00", length="3:00"),
    said("ประชุมเก้าโมงถึงเที่ยงกับทีมใหญ่", start="9:00", length="3:00", note="ประชุม กับทีมใหญ่"),
    said("2 ชม. 30 น. ", length="2:30"),
    said("1 ชม. 30 นาที", length="1:30"),
    said("1h 30m", length="1:30"),
    said("9 am meeting 1h", start="9:00", length="1:00", note="meeting"),
    said("an hour and a half", length="1:30"),
    said("9:30-11pm x", start="21:30", length="1:30", note="x"),
    said("9 โมงถึง 5", start="9:00", length="8:00"),
    said("บ่าย 2-4", start="14:00", length="2:00"),
    said("08-12, ประชุม", start="8:00", length="4:00", note="ประชุม"),
    said("2h today yesterday", length="2:00", wrong="two days"),
    said("โทร 081-234-5678 2h", length="2:00", note="โทร 081-234-5678"),
    said("ประชุม 9-12 ที่อบต.", start="9:00", length="3:00", note="ประชุม ที่อบต."),
    said("ประชุม9-12", start="9:00", length="3:00", note="ประชุม"),
    said("9-12ลงพื้นที่", start="9:00", length="3:00", activity="ลงพื้นที่"),
    said("9:00-12:00 ประชุม 3-5", start="9:00", length="3:00", note="ประชุม 3-5"),
    said("9:00-12:00 ประชุม 13:00-15:00", note="ประชุม", wrong="two times"),
    said("9-12 13-15 ประชุม", note="ประชุม", wrong="two times"),
    said("9-12 ประชุม 2h", note="ประชุม", wrong="two times"),
    said("9.30 ประชุม 2h", start="9:30", length="2:00", note="ประชุม"),
    said("ซื้อของ 12.50 บาท 2h", length="2:00", note="ซื้อของ 12.50 บาท"),
    said("1:30 ประชุม", start="1:30", note="ประชุม"),
    said("1.25 ประชุม", start="1:25", note="ประชุม"),
    said("0.5 ประชุม", length="0:30", note="ประชุม", bare=True),
    said("1,5 ประชุม", length="1:30", note="ประชุม", bare=True),
    said("2.75 ประชุม", length="2:45", note="ประชุม", bare=True),
    said("3 ห้อง 2", note="3 ห้อง 2"),
    said("0 ประชุม", note="0 ประชุม"),
    said("25 ประชุม", note="25 ประชุม"),
    said("เมื่อวานประชุม 2h", day="2026-11-19", length="2:00", note="ประชุม"),
    said("งานวันนี้ 2h", length="2:00", note="งานวันนี้"),
    said("เมื่อวานซืน 2h", day="2026-11-18", length="2:00"),
    said("วานซืน 2h", day="2026-11-18", length="2:00"),
    said("พรุ่งนี้ 2h", day="2026-11-21", length="2:00"),
    said("มะรืน 2h", day="2026-11-22", length="2:00"),
    said("วันจันทร์ที่ 16 พ.ย. 9-10", day="2026-11-16", start="9:00", length="1:00"),
    said("the day before yesterday 2h", day="2026-11-18", length="2:00"),
    said("วันอาทิตย์ 2h", day="2026-11-15", length="2:00"),
    said("อาทิตย์ที่แล้ว 2h", length="2:00", note="อาทิตย์ที่แล้ว"),
    said("2 อาทิตย์ 2h", length="2:00", note="2 อาทิตย์"),
    said("วันเสาร์-อาทิตย์ 2h", length="2:00", note="วันเสาร์-อาทิตย์"),
    said("ศ. 20 พ.ย. 2569 2h", day="2026-11-20", length="2:00"),
    said("ศ. 19 พ.ย. 2569 2h", length="2:00", wrong="two days"),
    said("Fri 20 Nov 2026 2h", day="2026-11-20", length="2:00"),
    said("ประชุม อ. สมชาย 2h", length="2:00", note="ประชุม อ. สมชาย"),
    said("จ. ประชุม 2h", length="2:00", note="จ. ประชุม"),
    said("sat with team 2h", length="2:00", note="sat with team"),
    said("ประชุม 2h sun", day="2026-11-15", length="2:00", note="ประชุม"),
    said("วันที่ 18 2h", day="2026-11-18", length="2:00"),
    said("3 days ago 2h", day="2026-11-17", length="2:00"),
    said("2 วันก่อน 2h", day="2026-11-18", length="2:00"),
    said("19/11 2h", day="2026-11-19", length="2:00"),
    said("ห้อง 1/2 2h", length="2:00", note="ห้อง 1/2"),
    said("แบ่ง 50/50 2h", length="2:00", note="แบ่ง 50/50"),
    said("20 Nov 13:00-14:30", day="2026-11-20", start="13:00", length="1:30"),
    said("20 พ.ย. 10-12", day="2026-11-20", start="10:00", length="2:00"),
    said("20 พ.ย. 10 โมง 2h", day="2026-11-20", start="10:00", length="2:00"),
    said("until noon 2h", length="2:00", wrong="only an end"),
    said("2h ถึงเที่ยง", length="2:00", wrong="only an end"),
    said("หลังเที่ยง 2h", length="2:00", note="หลังเที่ยง"),
    said("13pm 1h", length="1:00", wrong="no clock time"),
    said("24:00 1h", length="1:00", wrong="begins at 24:00"),
    said("0-24:00", start="0:00", length="24:00"),
    said("2020-2026 แผน", note="2020-2026 แผน"),
    said("แผน 2020-2026", note="แผน 2020-2026"),
    said("0930-1200 ประชุม", start="9:30", length="2:30", note="ประชุม"),
    said("930-1200", start="9:30", length="2:30"),
    said("9 น. 2 ชม.", start="9:00", length="2:00"),
    said("09.00-12.00 น. ประชุม", start="9:00", length="3:00", note="ประชุม"),
    said("9.00 น. - 12.00 น. ประชุม", start="9:00", length="3:00", note="ประชุม"),
    said("30 น.", wrong="no clock time"),
    said("ตอนเก้าโมง ประชุม 1 ชม.", start="9:00", length="1:00", note="ประชุม"),
    said("ประชุม 45 นาที", length="0:45", note="ประชุม"),
    said("two hours meeting", length="2:00", note="meeting"),
    said("2 hours and 15 minutes", length="2:15"),
    said("1:30h", length="1:30"),
    said("1:30 ชม.", length="1:30"),
    said("1h30 ประชุม", length="1:30", note="ประชุม"),
    said("0h", wrong="impossible length"),
    said("200h", wrong="impossible length"),
    said("20h", length="20:00"),
    said("@Mangrove @Core 2h", length="2:00", wrong="two projects"),
    said("@Core @Core 2h", length="2:00", project="Core"),
    said("Core 2h", length="2:00", project="Core"),
    said("core 2h report", length="2:00", project="Core", note="report"),
    said("งานCore 2h", length="2:00", project="Core", note="งานCore"),
    said("Encore 2h", length="2:00", note="Encore"),
    said("#เดินทาง #ประชุม 2h", length="2:00", wrong="two activities"),
    said("@ 2h", length="2:00", wrong="nothing after @"),
    said("#เขียน 2h", length="2:00", activity="เขียนรายงาน"),
    said("@อบรมเยาวชน,2h", length="2:00", project="อบรมเยาวชน"),
    said("2h Mangrove restoration", length="2:00", project="Mangrove restoration"),
    said("2h Field visit", length="2:00", activity="Field visit"),
    said("2h ฟื้นฟูป่าชายเลน ลงพื้นที่", length="2:00", project="ฟื้นฟูป่าชายเลน", activity="ลงพื้นที่"),
    said("ลงพื้นที่ฟื้นฟูป่าชายเลน 2h", length="2:00", project="ฟื้นฟูป่าชายเลน", activity="ลงพื้นที่", note="ลงพื้นที่ฟื้นฟูป่าชายเลน"),
    said("2h อบรมเยาวชน ตลาดชุมชน", length="2:00", note="อบรมเยาวชน ตลาดชุมชน"),
    said("9-12@อบรมเยาวชน", start="9:00", length="3:00", project="อบรมเยาวชน"),
    said("a@b.com 2h", length="2:00", note="a@b.com"),
    said("ประชุม (2h)", length="2:00", note="ประชุม"),
    said("9-12 - ประชุม", start="9:00", length="3:00", note="ประชุม"),
    said("half past 9", start="9:30"),
    said("9 o'clock 1h", start="9:00", length="1:00"),
    said("ประชุม 2 ชั่วโมงครึ่ง", length="2:30", note="ประชุม"),
    said("บ่ายโมง-บ่ายสามครึ่ง", start="13:00", length="2:30"),
    said("บ่ายสามถึงหกโมง", start="15:00", length="3:00"),
    said("หกโมงถึงสองทุ่ม", start="18:00", length="2:00"),
    said("แปดโมงครึ่ง - เที่ยง", start="8:30", length="3:30"),
    said("10 โมง-11 โมงครึ่ง", start="10:00", length="1:30"),
    said("ตีห้าถึงหกโมง", start="5:00", length="1:00"),
    said("11-2pm", start="11:00", length="3:00"),
    said("9am-5", start="9:00", length="8:00"),
    said("9pm-2", start="21:00", length="5:00"),
    said("10pm-12", start="22:00", length="2:00"),
    said("12-1pm", start="12:00", length="1:00"),
    said("เที่ยงถึงบ่ายโมง", start="12:00", length="1:00"),
    said("9–17 น.", start="9:00", length="8:00"),
    said("สิบเอ็ดโมงถึงบ่ายสอง", start="11:00", length="3:00"),
    said("2 ทุ่ม-4 ทุ่ม", start="20:00", length="2:00"),
    said("อาหารเที่ยง 2h", length="2:00", note="อาหารเที่ยง"),
    said("ดูงานถึง 2h", length="2:00", note="ดูงานถึง"),
    said("รับจัดกิจกรรม CSR 3h", length="3:00", project="รับจัดกิจกรรม CSR"),
    said("3h @csr", length="3:00", project="รับจัดกิจกรรม CSR"),
    said("45m", length="0:45"),
    said("1.5", length="1:30", bare=True),
    said("1.30 ชม.", length="1:18"),
    said("9.30-10.15 โทรผู้ให้ทุน #ประชุม", start="9:30", length="0:45", activity="ประชุมทีม", note="โทรผู้ให้ทุน"),
    said("20/11/69 9-12", day="2026-11-20", start="9:00", length="3:00"),
    said("31/2/2569 2h", length="2:00", wrong="not in the calendar"),
    said("32/11/2569 2h", length="2:00", wrong="not in the calendar"),
    said("99 พ.ย. 2h", length="2:00", wrong="not in the calendar"),
    said("2h @อบรม #ลง", length="2:00", project="อบรมเยาวชน", activity="ลงพื้นที่"),
    said("เริ่ม 13.00 นาน 2 ชม.", start="13:00", length="2:00"),
    said("12 โมง 1h", start="12:00", length="1:00"),
    said("สามโมงเช้า 1h", length="1:00", wrong="no clock time"),
    said("ห้าทุ่มครึ่งถึงตีหนึ่ง", start="23:30", length="1:30"),
    said("15 min call", length="0:15", note="call"),
    said("quarter of an hour", length="0:15"),
    said("three quarters of an hour", length="0:45"),
    said("one and a half hours", length="1:30"),
    said("one hour", length="1:00"),
    said("a hour", length="1:00"),
    said("ชั่วโมงนึง", length="1:00"),
    said("2 วัน 3h", length="3:00", note="2 วัน"),
    said(""),
    said("ประชุม", note="ประชุม"),
    said("half past 9 2h", start="9:30", length="2:00"),
    said("quarter to 10 1h", start="9:45", length="1:00"),
    said("half past nine to noon", start="9:30", length="2:30"),
    said("ลงพื้นที่9-12", start="9:00", length="3:00", activity="ลงพื้นที่"),
    said("2020-2026 แผน 2h", length="2:00", note="2020-2026 แผน"),
    said("13:00-14:30 ประชุมทีม @Core", start="13:00", length="1:30", project="Core", activity="ประชุมทีม"),
    said("ตี 3 - ตี 5 เฝ้าเรือ", start="3:00", length="2:00", note="เฝ้าเรือ"),
    said("ตีสอง-ตีสี่ครึ่ง", start="2:00", length="2:30"),
    said("เที่ยงครึ่ง 1 ชม. กินข้าว", start="12:30", length="1:00", note="กินข้าว"),
    said("เที่ยงวัน-บ่ายโมง", start="12:00", length="1:00"),
    said("เที่ยงคืนถึงตีสอง", start="0:00", length="2:00"),
    said("บ่ายสองโมงสิบห้านาที 1h", start="14:15", length="1:00"),
    said("บ่าย 2.30-4", start="14:30", length="1:30"),
    said("บ่าย 2:30 ถึง 4 โมง", start="14:30", length="1:30"),
    said("บ่ายหนึ่งครึ่ง 1h", start="13:30", length="1:00"),
    said("สองทุ่มครึ่ง 1 ชั่วโมง", start="20:30", length="1:00"),
    said("7 โมงเช้าถึง 10 โมง", start="7:00", length="3:00"),
    said("8 โมงครึ่ง-12", start="8:30", length="3:30"),
    said("13 นาฬิกา 30 นาที 1h", start="13:30", length="1:00"),
    said("16.30 น. 1h", start="16:30", length="1:00"),
    said("เวลา 09.00 - 10.30 น. ประชุมทีม", start="9:00", length="1:30", activity="ประชุมทีม"),
    said("12.30 pm to 2 pm", start="12:30", length="1:30"),
    said("9 a.m. - 11 a.m. call", start="9:00", length="2:00", note="call"),
    said("9:15am 45 min standup", start="9:15", length="0:45", note="standup"),
    said("midnight to 2am", start="0:00", length="2:00"),
    said("noon to 1", start="12:00", length="1:00"),
    said("2 to 4 pm workshop", start="14:00", length="2:00", note="workshop"),
    said("8 till 10", start="8:00", length="2:00"),
    said("from 1 to 3pm", start="13:00", length="2:00"),
    said("9.30 to 11.00", start="9:30", length="1:30"),
    said("9 - 12", start="9:00", length="3:00"),
    said("9 – 12 – ประชุม", start="9:00", length="3:00", note="ประชุม"),
    said("14-16 #เขียนรายงาน @ตลาดชุมชน", start="14:00", length="2:00", project="ตลาดชุมชน", activity="เขียนรายงาน"),
    said("#เขียนรายงาน @ตลาดชุมชน 14-16 สรุปผล", start="14:00", length="2:00", project="ตลาดชุมชน", activity="เขียนรายงาน", note="สรุปผล"),
    said("@ตลาดนัด 2h ขายผัก", length="2:00", project="ตลาดนัดสีเขียว", note="ขายผัก"),
    said("@สีเขียว 2h", length="2:00", project="ตลาดนัดสีเขียว"),
    said("#field 2h", length="2:00", activity="Field visit"),
    said("#Field visit 2h mangroves", length="2:00", activity="Field visit", note="mangroves"),
    said("@Mangrove restoration 3h planting", length="3:00", project="Mangrove restoration", note="planting"),
    said("@mangrove restoration, 3h planting", length="3:00", project="Mangrove restoration", note="planting"),
    said("@อบรมเยาวชน @ตลาดชุมชน 1h", length="1:00", wrong="two projects"),
    said("#นอน 1h", length="1:00", wrong="no such activity"),
    said("# 1h", length="1:00", wrong="nothing after #"),
    said("@ตลาดชุมชน#เดินทาง 1h", length="1:00", project="ตลาดชุมชน", activity="เดินทาง"),
    said("2.5 เตรียมค่าย", length="2:30", note="เตรียมค่าย", bare=True),
    said("เตรียมค่าย 2.5", length="2:30", note="เตรียมค่าย", bare=True),
    said("๒ ประชุม", length="2:00", note="ประชุม", bare=True),
    said("๑.๕ ชม. ประชุม", length="1:30", note="ประชุม"),
    said("๓ ชั่วโมง", length="3:00"),
    said("สามสิบนาที ตอบอีเมล", length="0:30", note="ตอบอีเมล"),
    said("สี่สิบห้านาที", length="0:45"),
    said("ชั่วโมงครึ่ง ประชุม", length="1:30", note="ประชุม"),
    said("หนึ่งชั่วโมง", length="1:00"),
    said("สองชั่วโมงครึ่ง", length="2:30"),
    said("1 ชม. ครึ่ง", length="1:30"),
    said("2 ชม.ประชุม", length="2:00", note="ประชุม"),
    said("90min call", length="1:30", note="call"),
    said("1 hour 30 minutes", length="1:30"),
    said("1hr 20min", length="1:20"),
    said("2hrs", length="2:00"),
    said("30-minute call", length="0:30", note="call"),
    said("two-hour meeting", length="2:00", note="meeting"),
    said("8h 15m", length="8:15"),
    said("1/2 ชม.", length="0:30"),
    said("half hour", length="0:30"),
    said("a quarter of an hour", length="0:15"),
    said("two and a half hours", length="2:30"),
    said("today 1h", day="2026-11-20", length="1:00"),
    said("tomorrow 1h", day="2026-11-21", length="1:00"),
    said("yesterday 9-12", day="2026-11-19", start="9:00", length="3:00"),
    said("เมื่อวานนี้ 1h", day="2026-11-19", length="1:00"),
    said("วานนี้ 1h", day="2026-11-19", length="1:00"),
    said("วันนี้ 9-10", day="2026-11-20", start="9:00", length="1:00"),
    said("วันจันทร์ 9-12", day="2026-11-16", start="9:00", length="3:00"),
    said("วันจันทร์ที่แล้ว 1h", day="2026-11-16", length="1:00"),
    said("วันจันทร์นี้ 1h", day="2026-11-16", length="1:00"),
    said("วันจันทร์หน้า 1h", day="2026-11-23", length="1:00"),
    said("อังคารที่แล้ว 1h", day="2026-11-17", length="1:00"),
    said("พุธ 1h", day="2026-11-18", length="1:00"),
    said("วันพฤหัส 1h", day="2026-11-19", length="1:00"),
    said("พฤหัสบดี 1h", day="2026-11-19", length="1:00"),
    said("วันพฤหัสบดีที่ผ่านมา 1h", day="2026-11-19", length="1:00"),
    said("ศุกร์ 1h", day="2026-11-20", length="1:00"),
    said("1h ศ.", day="2026-11-20", length="1:00"),
    said("1h อา.", day="2026-11-15", length="1:00"),
    said("พฤ. 13-15", day="2026-11-19", start="13:00", length="2:00"),
    said("on Tuesday 1h", day="2026-11-17", length="1:00"),
    said("this Monday 1h", day="2026-11-16", length="1:00"),
    said("next Monday 1h", day="2026-11-23", length="1:00"),
    said("last Mon 1h", day="2026-11-16", length="1:00"),
    said("Wed 1h", day="2026-11-18", length="1:00"),
    said("thurs 1h", day="2026-11-19", length="1:00"),
    said("friday 1h", day="2026-11-20", length="1:00"),
    said("1h sat", day="2026-11-14", length="1:00"),
    said("20-11-2026 1h", day="2026-11-20", length="1:00"),
    said("20.11.2569 1h", day="2026-11-20", length="1:00"),
    said("18/11/26 1h", day="2026-11-18", length="1:00"),
    said("18 พฤศจิกายน 2569 1h", day="2026-11-18", length="1:00"),
    said("18พ.ย. 1h", day="2026-11-18", length="1:00"),
    said("18 พย 1h", day="2026-11-18", length="1:00"),
    said("18 November 2026 1h", day="2026-11-18", length="1:00"),
    said("18 nov 26 1h", day="2026-11-18", length="1:00"),
    said("Nov 18, 2026 1h", day="2026-11-18", length="1:00"),
    said("2569-11-18 1h", day="2026-11-18", length="1:00"),
    said("วันที่ 18 พ.ย. 1h", day="2026-11-18", length="1:00"),
    said("วันที่ 18/11 1h", day="2026-11-18", length="1:00"),
    said("18/11 1h", day="2026-11-18", length="1:00"),
    said("1h 18/11", day="2026-11-18", length="1:00"),
    said("29/2/2569 1h", length="1:00", wrong="not in the calendar"),
    said("29/2/2567 1h", day="2024-02-29", length="1:00"),
    said("30 ก.พ. 1h", length="1:00", wrong="not in the calendar"),
    said("31 April 1h", length="1:00", wrong="not in the calendar"),
    said("วันนี้ 20 พ.ย. 1h", day="2026-11-20", length="1:00"),
    said("จันทร์ อังคาร 1h", length="1:00", wrong="two days"),
    said("18/11 19/11 1h", length="1:00", wrong="two days"),
    said("1h 2h", wrong="two times"),
    said("1h แล้ว 30m", note="แล้ว", wrong="two times"),
    said("9:00 10:00 ประชุม", note="ประชุม", wrong="two times"),
    said("9.75-10", note="9.75-10"),
    said("13:75", wrong="no clock time"),
    said("12pm 1h", start="12:00", length="1:00"),
    said("12am 1h", start="0:00", length="1:00"),
    said("0 น. 1h", start="0:00", length="1:00"),
    said("17:00", start="17:00"),
    said("17:00 โทรหา", start="17:00", note="โทรหา"),
    said("9-25 ประชุม", note="9-25 ประชุม"),
    said("3 4", note="3 4"),
    said("5", length="5:00", bare=True),
    said("24", length="24:00", bare=True),
    said("๗", length="7:00", bare=True),
    said("2569", note="2569"),
    said("CSR 2569", note="CSR 2569"),
    said("2h ป.6 ห้อง 2", length="2:00", note="ป.6 ห้อง 2"),
    said("2h ม.1-3 สอนหนังสือ", length="2:00", note="ม.1-3 สอนหนังสือ"),
    said("2h ปลูกต้นไม้ 300 ต้น", length="2:00", note="ปลูกต้นไม้ 300 ต้น"),
    said("จ่าย 1,500 บาท 1h", length="1:00", note="จ่าย 1,500 บาท"),
    said("โอน 45.50 บาท 30m", length="0:30", note="โอน 45.50 บาท"),
    said("50% 1h", length="1:00", note="50%"),
    said("2h http://x.org/a-b?c=1", length="2:00", note="http://x.org/a-b?c=1"),
    said("2h (รอบ 2)", length="2:00", note="(รอบ 2)"),
    said("2h, ประชุม, สรุป", length="2:00", note="ประชุม, สรุป"),
    said("ประชุม - 2h", length="2:00", note="ประชุม"),
    said("Encore performance 2h", length="2:00", note="Encore performance"),
    said("coreteam 2h", length="2:00", note="coreteam"),
    said("2h อบรมเยาวชนรุ่น 3", length="2:00", project="อบรมเยาวชน", note="อบรมเยาวชนรุ่น 3"),
    said("2h เดินทาง ลงพื้นที่", length="2:00", note="เดินทาง ลงพื้นที่"),
    said("2h เดินทาง ประชุมทีม #เดินทาง", length="2:00", activity="เดินทาง", note="เดินทาง ประชุมทีม"),
    said("2h เดินทางไปประชุมทีม", length="2:00", note="เดินทางไปประชุมทีม"),
    said("การเดินทาง 2h", length="2:00", activity="เดินทาง", note="การเดินทาง"),
    said("ลงพื้นที่น้ำ 2h", length="2:00", activity="ลงพื้นที่", note="ลงพื้นที่น้ำ"),
    said("FIELD VISIT 2H", length="2:00", activity="Field visit"),
    said("9-12 @Core @ไม่มี", start="9:00", length="3:00", project="Core", wrong="no such project"),
    said("99h", length="99:00"),
    said("169h", wrong="impossible length"),
    said("0 นาที", wrong="impossible length"),
    said("9:30-9:30", wrong="no time passes"),
    said("24:00-1", wrong="begins at 24:00"),
    said("22:00-24:00", start="22:00", length="2:00"),
    said("22-24", start="22:00", length="2:00"),
    said("11pm-1am เฝ้าระวัง", start="23:00", length="2:00", note="เฝ้าระวัง"),
    said("18-6 เฝ้าเวร", start="18:00", length="12:00", note="เฝ้าเวร"),
]
# fmt: on


def understood(text: str) -> Line:
    phrase = read_phrase(text, VOCABULARY, today=TODAY, day=SHOWN)
    return Line(
        text,
        phrase.day.isoformat() if phrase.names_day else "",
        _hours(phrase.start) if phrase.start is not None else "",
        _hours(phrase.seconds) if phrase.seconds else "",
        phrase.project or "",
        phrase.activity or "",
        phrase.note,
        phrase.bare_number,
        " + ".join(CODES[complaint.template] for complaint in phrase.complaints),
    )


def _hours(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}"


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text)
def test_a_line_says(line: Line) -> None:
    assert understood(line.text) == line


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text)
def test_only_a_line_with_a_time_and_nothing_unknown_is_complete(line: Line) -> None:
    phrase = read_phrase(line.text, VOCABULARY, today=TODAY, day=SHOWN)
    assert phrase.is_complete == (bool(line.length) and not line.wrong)


def test_a_line_that_names_no_day_is_of_the_day_shown() -> None:
    phrase = read_phrase("2h ประชุม", VOCABULARY, today=TODAY, day=SHOWN)
    assert (phrase.day, phrase.names_day) == (SHOWN, False)


def test_today_is_a_day_that_is_named() -> None:
    phrase = read_phrase("วันนี้ 2h", VOCABULARY, today=TODAY, day=SHOWN)
    assert (phrase.day, phrase.names_day) == (TODAY, True)


def test_a_name_in_another_spelling_is_the_same() -> None:
    """A tone typed before the vowel, sara am as two marks, Latin letters of any case."""
    typed = "2h @\u0e19\u0e4d\u0e49\u0e32สะอาด #FIELD"
    phrase = read_phrase(typed, VOCABULARY, today=TODAY, day=SHOWN)
    assert (phrase.project, phrase.activity, phrase.note) == ("น้ำสะอาด", "Field visit", "")


def kinds(text: str) -> list[tuple[str, str]]:
    phrase: Phrase = read_phrase(text, VOCABULARY, today=TODAY, day=SHOWN)
    return [(text[part.begin : part.end], part.kind) for part in phrase.parts]


def test_parts_say_which_characters_said_what() -> None:
    assert kinds("เมื่อวาน ตั้งแต่ 9-12 น. ลงพื้นที่ริมคลอง @อบรม #เดินทาง ") == [
        ("เมื่อวาน", "day"),
        ("ตั้งแต่ 9-12 น.", "time"),
        ("ลงพื้นที่ริมคลอง", "note"),
        ("@อบรม", "project"),
        ("#เดินทาง", "activity"),
    ]
    assert kinds("3 ประชุม") == [("3", "duration"), ("ประชุม", "note")]
    assert kinds("at 9 for 2h @nobody") == [("at 9", "time"), ("for 2h", "duration"), ("@nobody", "unknown")]


def test_both_times_and_both_days_are_shown_as_unknown() -> None:
    assert kinds("9:00-10:00 11:00-12:00") == [("9:00-10:00", "unknown"), ("11:00-12:00", "unknown")]
    assert kinds("today 2h yesterday") == [("today", "unknown"), ("2h", "duration"), ("yesterday", "unknown")]


def test_complaints_name_what_was_typed_and_what_it_can_be() -> None:
    phrase = read_phrase("2h @ตลาด #นอน", VOCABULARY, today=TODAY, day=SHOWN)
    assert [str(complaint) for complaint in phrase.complaints] == [
        "“ตลาด” can be ตลาดชุมชน · ตลาดนัดสีเขียว. Type more of the name.",
        "There is no activity “นอน”.",
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_complaints_can_be_said_in_every_language(code: str) -> None:
    set_language("th" if code == "th" else "en")
    phrase = read_phrase("25:00 @ไม่มี 31/2", VOCABULARY, today=TODAY, day=SHOWN)
    assert len({translate_error(complaint) for complaint in phrase.complaints}) == 3


def test_a_weekday_is_the_most_recent_one_not_after_today() -> None:
    for today in (date(2026, 11, 16 + weekday) for weekday in range(7)):
        phrase = read_phrase("วันพุธ 1h", VOCABULARY, today=today, day=SHOWN)
        assert phrase.day.weekday() == 2
        assert 0 <= (today - phrase.day).days < 7
