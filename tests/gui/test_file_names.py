"""Names of files that every system takes."""

from gui.file_names import safe_name


def test_what_a_system_forbids_becomes_a_hyphen_and_thai_stays() -> None:
    assert safe_name("เวที 25/11/2569") == "เวที 25-11-2569"
    assert safe_name('ก่อน\\หลัง: "ปั๊มน้ำ"?\n') == "ก่อน-หลัง- -ปั๊มน้ำ-"
    assert safe_name("..ฟื้นฟู. ") == "ฟื้นฟู"
