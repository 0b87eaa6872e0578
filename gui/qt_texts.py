"""Qt's own words in Thai: there is no Thai translation of Qt itself, so buttons would stay English."""

from PySide6.QtCore import QTranslator

BUTTONS = {
    "OK": "ตกลง",
    "Save": "บันทึก",
    "Save All": "บันทึกทั้งหมด",
    "Open": "เปิด",
    "Yes": "ใช่",
    "Yes to All": "ใช่ทั้งหมด",
    "No": "ไม่",
    "No to All": "ไม่ทั้งหมด",
    "Abort": "หยุด",
    "Retry": "ลองอีกครั้ง",
    "Ignore": "ข้ามไป",
    "Close": "ปิด",
    "Cancel": "ยกเลิก",
    "Discard": "ไม่บันทึก",
    "Don't Save": "ไม่บันทึก",
    "Help": "วิธีใช้",
    "Apply": "ใช้",
    "Reset": "คืนค่าเดิม",
    "Restore Defaults": "คืนค่าเริ่มต้น",
    "Show Details...": "แสดงรายละเอียด…",
    "Hide Details...": "ซ่อนรายละเอียด…",
}
EDITING = {
    "Undo": "เลิกทำ",
    "Redo": "ทำซ้ำ",
    "Cut": "ตัด",
    "Copy": "คัดลอก",
    "Paste": "วาง",
    "Delete": "ลบ",
    "Select All": "เลือกทั้งหมด",
    "Copy Link Location": "คัดลอกที่อยู่ลิงก์",
    "Insert Unicode control character": "แทรกอักขระควบคุม",
    "Step up": "เพิ่ม",
    "Step down": "ลด",
}
SCROLLING = {
    "Scroll here": "เลื่อนมาที่นี่",
    "Top": "บนสุด",
    "Bottom": "ล่างสุด",
    "Page up": "ขึ้นหนึ่งหน้า",
    "Page down": "ลงหนึ่งหน้า",
    "Scroll up": "เลื่อนขึ้น",
    "Scroll down": "เลื่อนลง",
    "Left edge": "ซ้ายสุด",
    "Right edge": "ขวาสุด",
    "Page left": "ไปทางซ้ายหนึ่งหน้า",
    "Page right": "ไปทางขวาหนึ่งหน้า",
    "Scroll left": "เลื่อนซ้าย",
    "Scroll right": "เลื่อนขวา",
}
FILES = {
    "Look in:": "ดูใน:",
    "Back": "ย้อนกลับ",
    "Go back": "ย้อนกลับ",
    "Forward": "ไปข้างหน้า",
    "Go forward": "ไปข้างหน้า",
    "Parent Directory": "โฟลเดอร์ชั้นบน",
    "Go to the parent directory": "ไปโฟลเดอร์ชั้นบน",
    "Create New Folder": "สร้างโฟลเดอร์ใหม่",
    "Create a New Folder": "สร้างโฟลเดอร์ใหม่",
    "New Folder": "โฟลเดอร์ใหม่",
    "List View": "แบบรายการ",
    "Change to list view mode": "เปลี่ยนเป็นแบบรายการ",
    "Detail View": "แบบละเอียด",
    "Change to detail view mode": "เปลี่ยนเป็นแบบละเอียด",
    "Sidebar": "แถบข้าง",
    "List of places and bookmarks": "ที่เก็บและที่คั่นไว้",
    "Files": "ไฟล์",
    "Files of type:": "ชนิดไฟล์:",
    "File name:": "ชื่อไฟล์:",
    "File &name:": "ชื่อไฟล์:",
    "Directory:": "โฟลเดอร์:",
    "Choose": "เลือก",
    "&Choose": "เลือก",
    "Rename": "เปลี่ยนชื่อ",
    "Show hidden files": "แสดงไฟล์ที่ซ่อนไว้",
    "Find Directory": "หาโฟลเดอร์",
    "Open files": "เปิดไฟล์",
    "Save As": "บันทึกเป็น",
    "All Files (*)": "ไฟล์ทั้งหมด (*)",
    "All files (*)": "ไฟล์ทั้งหมด (*)",
    "Directories": "โฟลเดอร์",
    "Recent Places": "ที่ใช้ล่าสุด",
    "My Computer": "เครื่องนี้",
    "Computer": "เครื่องนี้",
    "Drive": "ไดรฟ์",
    "Name": "ชื่อ",
    "Size": "ขนาด",
    "Kind": "ชนิด",
    "Type": "ชนิด",
    "Date Modified": "แก้ไขเมื่อ",
    "Folder": "โฟลเดอร์",
    "File": "ไฟล์",
    "%1 File": "ไฟล์ %1",
    "%1 bytes": "%1 ไบต์",
    "%1\nFile not found.\nPlease verify the correct file name was given.": "ไม่พบไฟล์ %1\nตรวจชื่อไฟล์อีกครั้ง",
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": (
        "ไม่พบโฟลเดอร์ %1\nตรวจชื่อโฟลเดอร์อีกครั้ง"
    ),
    "%1 already exists.\nDo you want to replace it?": "มี %1 อยู่แล้ว\nแทนที่ไฟล์เดิมหรือไม่",
    "Could not delete directory.": "ลบโฟลเดอร์ไม่ได้",
    "Are you sure you want to delete '%1'?": "ลบ '%1' หรือไม่",
    "'%1' is write protected.\nDo you want to delete it anyway?": "'%1' ห้ามเขียนทับ\nยังจะลบหรือไม่",
    "Remove": "เอาออก",
}
TEXTS = BUTTONS | EDITING | SCROLLING | FILES


class ThaiQtTexts(QTranslator):
    """Answers Qt in Thai where an answer is known; accelerator marks are of no use on a Thai keyboard."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        # None, not an empty text: Qt shows its own word only when there is no answer at all.
        return TEXTS.get(sourceText) or TEXTS.get(sourceText.replace("&", ""))  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        return False
