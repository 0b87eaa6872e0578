<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
    <context>
        <name>Wela</name>
        <message>
            <location filename="../../main.py" />
            <source>There is no display to open a window on; use the commands instead: python main.py --help</source>
            <translation>ไม่มีหน้าจอให้เปิดหน้าต่าง ใช้คำสั่งแทนได้: python main.py --help</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/main_window.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <location filename="../../gui/status_bar.py" />
            <location filename="../../gui/widgets/import_result.py" />
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/main_window.py" />
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to the time log</source>
            <translation>ไปหน้าบันทึกเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to income and expenses</source>
            <translation>ไปหน้ารายรับ</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to time use</source>
            <translation>ไปหน้าการใช้เวลา</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to the team assessment</source>
            <translation>ไปหน้าแบบประเมินทีม</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to the dream team</source>
            <translation>ไปที่ทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to better use of time</source>
            <translation>ไปที่ใช้เวลาให้ดีขึ้น</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to the transition workshop</source>
            <translation>ไปที่เวทีเปลี่ยนผ่าน</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Go to before and after</source>
            <translation>ไปที่ก่อน–หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/present/button.py" />
            <source>Present</source>
            <translation>นำเสนอ</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/present/editor.py" />
            <location filename="../../gui/present/presenter.py" />
            <source>Arrange the slides</source>
            <translation>จัดสไลด์</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Start or stop the timer</source>
            <translation>เริ่มหรือหยุดจับเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Time other work: what the line says, or chosen by its number</source>
            <translation>เปลี่ยนไปจับงานอื่น ตามที่พิมพ์ไว้ หรือเลือกด้วยตัวเลข</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Import from a file</source>
            <translation>นำเข้าจากไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/team_settings.py" />
            <source>Team and settings</source>
            <translation>ทีมและการตั้งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/main_window.py" />
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/help.py" />
            <location filename="../../gui/pages/start.py" />
            <source>How to use</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <location filename="../../gui/pages/help.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <location filename="../../gui/widgets/settings_members.py" />
            <location filename="../../gui/widgets/settings_team.py" />
            <location filename="../../gui/widgets/team_form.py" />
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/pages/time_log/timeline_paint.py" />
            <source>New entry</source>
            <translation>รายการใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/pages/income.py" />
            <source>Filters and search</source>
            <translation>ตัวกรองและค้นหา</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <source>Export</source>
            <translation>ส่งออก</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Earlier day or period</source>
            <translation>วันหรือช่วงก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Later day or period</source>
            <translation>วันหรือช่วงถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>To the view before</source>
            <translation>ไปมุมมองก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>To the next view</source>
            <translation>ไปมุมมองถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>To the next field</source>
            <translation>ไปช่องถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>To the field before</source>
            <translation>กลับช่องก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Save a form, open the chosen row</source>
            <translation>บันทึกแบบฟอร์ม เปิดแถวที่เลือก</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>In a day: one day; in a length of time: 15 minutes</source>
            <translation>ในช่องวันที่: หนึ่งวัน ในช่องเวลา: 15 นาที</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Open the calendar of a day</source>
            <translation>เปิดปฏิทินของช่องวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Change the view when the view switch has the focus</source>
            <translation>เปลี่ยนมุมมอง เมื่ออยู่ที่ปุ่มเลือกมุมมอง</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py" />
            <source>Press the button or tick the box that has the focus</source>
            <translation>กดปุ่มหรือเลือกช่องที่อยู่</translation>
        </message>
        <message>
            <location filename="../../gui/agreement.py" />
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/dream_team/column.py" />
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>Other agreements of the team</source>
            <translation>ข้อตกลงอื่นของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/answer_rows.py" />
            <location filename="../../models/exchange/mapping.py" />
            <location filename="../../models/exchange/table.py" />
            <location filename="../../models/instruments.py" />
            <location filename="../../models/migration.py" />
            <source>{file} cannot be read: {reason}.</source>
            <translation>อ่าน {file} ไม่ได้: {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/answer_rows.py" />
            <location filename="../../models/exchange/mapping.py" />
            <source>{file} is not valid TOML: {reason}.</source>
            <translation>{file} ไม่ใช่ TOML ที่ถูกต้อง: {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/answer_rows.py" />
            <source>[values]: {value} is neither a point of the scale nor na or blank.</source>
            <translation>[values]: {value} ไม่ใช่คะแนนของมาตร และไม่ใช่ na หรือ blank</translation>
        </message>
        <message>
            <location filename="../../gui/answer_rows.py" />
            <location filename="../../models/exchange/mapping.py" />
            <source>[{table}] must be a table of names.</source>
            <translation>[{table}] ต้องเป็นตารางชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/answer_rows.py" />
            <source>There is no member “{name}” in the team.</source>
            <translation>ไม่มีสมาชิกชื่อ “{name}” ในทีม</translation>
        </message>
        <message>
            <location filename="../../gui/application.py" />
            <source>Wela ended unexpectedly last time. What was saved is all there.</source>
            <translation>ครั้งก่อนโปรแกรมปิดไปเอง ที่บันทึกไว้ยังอยู่ครบ</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>Ratings appear from {count} people on, so that nobody's answers can be told.</source>
            <translation>คะแนนจะแสดงเมื่อมี {count} คนขึ้นไป เพื่อไม่ให้รู้ว่าใครตอบอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{names}: furthest from the dream team</source>
            <translation>{names}ห่างจากทีมในฝันมากที่สุด</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>Every discipline is where the team wants it to be</source>
            <translation>ทุกด้านอยู่ตรงที่ทีมอยากให้เป็นแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>No discipline has enough answers to show</source>
            <translation>ยังไม่มีด้านไหนที่มีคนตอบพอจะแสดง</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>Nobody was asked for a dream, or too few answered: there is no gap to show</source>
            <translation>ยังไม่มีระยะห่างให้ดู เพราะไม่ได้ถามทีมในฝันหรือมีคนตอบน้อยเกินไป</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>where views are close, ask what the number leaves out</source>
            <translation>ตรงที่เห็นใกล้กัน ลองถามว่าตัวเลขไม่ได้บอกอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{names}: seen very differently — talk before you conclude</source>
            <translation>เรื่อง{names}เห็นต่างกันมาก — ชวนคุยก่อนสรุป</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{first} and {count} others</source>
            <translation>{first}และอีก {count} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{first} and {second}</source>
            <translation>{first}และ{second}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{n} answered</source>
            <translation>ตอบแล้ว {n} คน</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{n} of {size} answered</source>
            <translation>ตอบแล้ว {n} จาก {size} คน</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{count} unfinished, erased</source>
            <translation>ตอบไม่จบ {count} ชุด ลบแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>seen much alike</source>
            <translation>เห็นตรงกันมาก</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>seen fairly alike</source>
            <translation>เห็นตรงกันพอควร</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>seen very differently</source>
            <translation>เห็นต่างกันมาก</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>n {count}</source>
            <translation>n {count}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>It stands at {mean} of {maximum} now.</source>
            <translation>ตอนนี้อยู่ที่ {mean} จาก {maximum}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>We see it much alike (about {points} points apart).</source>
            <translation>เราเห็นตรงกันมาก (ต่างกันราว {points} จุด)</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>We see it fairly alike (about {points} points apart).</source>
            <translation>เราเห็นตรงกันพอควร (ต่างกันราว {points} จุด)</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>We see it very differently (about {points} points apart): listen before you average.</source>
            <translation>เราเห็นต่างกันมาก (ต่างกันราว {points} จุด) ฟังกันก่อนจะเฉลี่ย</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>There is no dream rating to compare with.</source>
            <translation>ไม่มีคะแนนทีมในฝันให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>The dream team is at {dream}.</source>
            <translation>ทีมในฝันอยู่ที่ {dream}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>The dream team is at {dream}: we are there.</source>
            <translation>ทีมในฝันอยู่ที่ {dream} เราถึงแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>The dream team is at {dream}: we are {points} above it.</source>
            <translation>ทีมในฝันอยู่ที่ {dream} เราเกินมา {points} จุด</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>The dream team is at {dream}: {points} to go.</source>
            <translation>ทีมในฝันอยู่ที่ {dream} ยังห่าง {points} จุด</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{n} answered, fewer than {threshold}: no ratings are shown</source>
            <translation>ตอบ {n} คน น้อยกว่า {threshold} จึงไม่แสดงคะแนน</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{n} answered, kept back: it would give away the answers of one or two</source>
            <translation>ตอบ {n} คน ปิดไว้ เพราะจะรู้คำตอบของหนึ่งหรือสองคน</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>fewer than {threshold}</source>
            <translation>น้อยกว่า {threshold}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>kept back</source>
            <translation>ปิดไว้</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>views differ</source>
            <translation>เห็นต่างกันมาก</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{points} from the dream</source>
            <translation>ห่างจากฝัน {points}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{points} below the top</source>
            <translation>ต่ำกว่าจุดสูงสุด {points}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>shown from {count} people on</source>
            <translation>แสดงเมื่อมี {count} คนขึ้นไป</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>below 0: check which items are reversed</source>
            <translation>ต่ำกว่า 0 ลองตรวจว่าข้อไหนเป็นข้อกลับ</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>no verdict under {count} people</source>
            <translation>ต่ำกว่า {count} คนยังตัดสินไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>{value} ({low} to {high})</source>
            <translation>{value} ({low} ถึง {high})</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>pairs of answers</source>
            <translation>คิดจากคู่คำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>complete answers only</source>
            <translation>เฉพาะคนที่ตอบครบ</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>missing answers as the median</source>
            <translation>แทนข้อที่ขาดด้วยมัธยฐาน</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>The team rates itself and there is no group to compare with: if a rating moves, other causes are possible.</source>
            <translation>ทีมประเมินตัวเองและไม่มีกลุ่มเปรียบเทียบ ถ้าคะแนนเปลี่ยน อาจมาจากเหตุอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <location filename="../../gui/charts/rating_labels.py" />
            <source>{points} above</source>
            <translation>เกิน {points}</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>n people, k items. AD_M: mean distance of the answers from their mean, in points. r_wg(J) grows with the number of items.</source>
            <translation>n คน k ข้อ · AD_M คือระยะเฉลี่ยของคำตอบจากค่าเฉลี่ย หน่วยเป็นจุด ส่วน r_wg(J) สูงขึ้นตามจำนวนข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>Alpha is shown from {count} people on.</source>
            <translation>ค่าแอลฟาแสดงเมื่อมี {count} คนขึ้นไป</translation>
        </message>
        <message>
            <location filename="../../gui/assessment_words.py" />
            <source>Alpha with its 95 % interval from {method}; no verdict under {count} people.</source>
            <translation>แอลฟาพร้อมช่วง 95 % {method} ต่ำกว่า {count} คนยังตัดสินไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Load now</source>
            <translation>ภาระงานตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/time_log/page.py" />
            <location filename="../../gui/present/time_slides.py" />
            <source>Whole team</source>
            <translation>ทั้งทีม</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/present/time_slides.py" />
            <source>What we say and what the log says</source>
            <translation>ที่พูดกับที่บันทึกจริง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/present/time_slides.py" />
            <source>% of time, hours a working day</source>
            <translation>% ของเวลา และชั่วโมงต่อวันทำงาน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/load.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <location filename="../../gui/pages/time_log/team_heads.py" />
            <location filename="../../gui/present/time_slides.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Member</source>
            <translation>สมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Hours a week</source>
            <translation>ชั่วโมงต่อสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Heaviest week</source>
            <translation>สัปดาห์ที่หนักที่สุด</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Expected</source>
            <translation>ที่คาดไว้</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <location filename="../../gui/widgets/import_preview.py" />
            <source>h</source>
            <translation>ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>limit {hours} h</source>
            <translation>เกณฑ์ {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>h a week · {people} people</source>
            <translation>ชม./สัปดาห์ · {people} คน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Nobody logged hours in this period.</source>
            <translation>ช่วงนี้ไม่มีใครบันทึกชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>not a member</source>
            <translation>ไม่ใช่สมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/present/messages.py" />
            <source>only {coverage} logged: do not rely on this yet</source>
            <translation>บันทึกแล้วเพียง {coverage} ยังใช้ตัดสินไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Hours a week against a limit of {limit}: {rows}.</source>
            <translation>ชั่วโมงต่อสัปดาห์เทียบเกณฑ์ {limit}: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/time_log/page.py" />
            <source>Week</source>
            <translation>สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Value</source>
            <translation>ค่า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/follow.py" />
            <location filename="../../gui/command_line/targets.py" />
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Target</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/command_line/efficiency.py" />
            <location filename="../../gui/command_line/export.py" />
            <location filename="../../gui/command_line/hours.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <location filename="../../gui/widgets/hour_delegate.py" />
            <source>Hours</source>
            <translation>ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>% logged</source>
            <translation>% ที่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Against the target</source>
            <translation>เทียบกับเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>target: at least {value}</source>
            <translation>เป้า: อย่างน้อย {value}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>target: at most {value}</source>
            <translation>เป้า: ไม่เกิน {value}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/follow.py" />
            <source>reached</source>
            <translation>ถึงเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/follow.py" />
            <source>not reached</source>
            <translation>ไม่ถึงเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>not counted: only {coverage} logged</source>
            <translation>ไม่นับ: บันทึกแค่ {coverage}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/command_line/efficiency.py" />
            <location filename="../../gui/command_line/follow.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/item_models/week_cells.py" />
            <location filename="../../gui/numbers.py" />
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>no hours</source>
            <translation>ไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/follow.py" />
            <source>not over yet</source>
            <translation>ยังไม่จบสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>{judged} of {weeks} weeks counted</source>
            <translation>นับ {judged} จาก {weeks} สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>grey: under 80% logged, or not over yet</source>
            <translation>สีเทา: บันทึกไม่ถึง 80% หรือยังไม่จบ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>No whole week has begun since then.</source>
            <translation>ยังไม่มีสัปดาห์เต็มหลังจากนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>{name}, {target}: {weeks}.</source>
            <translation>{name} {target}: {weeks}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Who</source>
            <translation>ใคร</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>What</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Said</source>
            <translation>พูดว่า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Logged</source>
            <translation>บันทึกจริง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/charts/change_labels.py" />
            <source>Difference in points</source>
            <translation>ผลต่าง (จุด)</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Hours a working day</source>
            <translation>ชั่วโมงต่อวันทำงาน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>{hours} h a day</source>
            <translation>{hours} ชม./วัน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>Coverage of the log</source>
            <translation>ความครบถ้วนของบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>nothing logged</source>
            <translation>ไม่มีบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <location filename="../../gui/better_time_words.py" />
            <source>Nobody has said yet what a usual day looks like.</source>
            <translation>ยังไม่มีใครบอกว่าวันปกติเป็นอย่างไร</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_charts.py" />
            <source>Said and logged shares of time: {rows}.</source>
            <translation>สัดส่วนเวลาที่พูดกับที่บันทึกจริง: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>by day</source>
            <translation>รายวัน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <location filename="../../gui/present/messages.py" />
            <source>as received</source>
            <translation>วันที่รับ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>by hours</source>
            <translation>ตามชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/labels.py" />
            <source>income by day</source>
            <translation>รายได้คิดรายวัน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/labels.py" />
            <source>income as received</source>
            <translation>รายได้ตามวันที่รับ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/labels.py" />
            <source>income by hours</source>
            <translation>รายได้คิดตามชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>No hours in this period yet: there is nothing to move.</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมงงานให้ย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Nothing is moved yet. An hour of work brings in {rate}.</source>
            <translation>ยังไม่ได้ย้ายอะไร ตอนนี้งานหนึ่งชั่วโมงได้ {rate}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Move {hours} h from {source} to {target}</source>
            <translation>ย้าย {hours} ชม. จาก{source}ไป{target}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Add {hours} h to {target}</source>
            <translation>เพิ่ม {hours} ชม. ให้{target}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Give up {hours} h of {source}</source>
            <translation>ลด{source}ลง {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Move {hours} h among {rows} rows</source>
            <translation>ย้าย {hours} ชม. ระหว่าง {rows} แถว</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Change the hours of {rows} rows, {change} h in all</source>
            <translation>เปลี่ยนชั่วโมง {rows} แถว รวม {change} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{hours} h go to work without hours so far: what an hour there brings is not known.</source>
            <translation>{hours} ชม. ไปอยู่กับงานที่ยังไม่เคยมีชั่วโมง จึงไม่รู้ว่าได้ชั่วโมงละเท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>To stay at {rate} it would have to be {needed}.</source>
            <translation>จะให้คงที่ {rate} ต้องได้ชั่วโมงละ {needed}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>: revenue per hour from {before} to an unknown</source>
            <translation> รายได้ต่อชั่วโมงจาก {before} เป็นเท่าไรยังบอกไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>: no hours are left</source>
            <translation> ไม่เหลือชั่วโมงงาน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>: revenue per hour stays at {after}</source>
            <translation> รายได้ต่อชั่วโมงคงที่ {after}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>: revenue per hour from {before} to {after}</source>
            <translation> รายได้ต่อชั่วโมงจาก {before} เป็น {after}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source> and </source>
            <translation>และ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Assumed: an hour of each project brings what it did in {period} (income {basis}); an hour of internal work brings nothing.</source>
            <translation>สมมติว่าแต่ละโครงการได้เงินต่อชั่วโมงเท่าช่วง {period} (รายได้{basis}) งานภายในไม่ได้เงิน</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Assumed: an hour of each purpose brings what it did in {period} (income {basis}, shared by hours).</source>
            <translation>สมมติว่าแต่ละจุดประสงค์ได้เงินต่อชั่วโมงเท่าช่วง {period} (รายได้{basis} แบ่งตามชั่วโมง)</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>An hour costs what it did on average. More hours do not always find more money.</source>
            <translation>ชั่วโมงหนึ่งมีต้นทุนเท่าค่าเฉลี่ยเดิม ชั่วโมงที่เพิ่มอาจไม่ได้เงินเพิ่มเสมอไป</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>How many days would be over {hours} h cannot be told from a sum of hours: that depends on who takes them.</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. บอกจากผลรวมชั่วโมงไม่ได้ เพราะขึ้นกับว่าใครรับไปทำ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>on target</source>
            <translation>ตรงเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{distance} over the target</source>
            <translation>เกินเป้า {distance}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{distance} short of the target</source>
            <translation>ขาดอีก {distance}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <location filename="../../gui/numbers.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>{n} points</source>
            <translation>{n} จุด</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>No week can be counted yet.</source>
            <translation>ยังไม่มีสัปดาห์ที่นับได้</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{reached} of {judged} weeks reached the target</source>
            <translation>{reached} จาก {judged} สัปดาห์ถึงเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{said} (not counted: {left_out})</source>
            <translation>{said} (ไม่นับ {left_out})</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{n} with under 80% logged</source>
            <translation>{n} สัปดาห์ที่บันทึกไม่ถึง 80%</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{n} without hours</source>
            <translation>{n} สัปดาห์ที่ไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>this week, which is not over</source>
            <translation>สัปดาห์นี้ที่ยังไม่จบ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>Counting begins on {day}.</source>
            <translation>เริ่มนับ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>These people logged nothing in this period: there is nothing to compare.</source>
            <translation>ช่วงนี้คนเหล่านี้ไม่ได้บันทึกอะไร จึงไม่มีอะไรให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>The log shows the same mix as people say.</source>
            <translation>บันทึกจริงมีสัดส่วนตรงกับที่พูด</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{purpose} takes more than we say: said {said}, logged {logged} ({points} points more)</source>
            <translation>{purpose}ใช้เวลามากกว่าที่พูด: พูดว่า {said} บันทึกจริง {logged} (มากกว่า {points} จุด)</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>{purpose} takes less than we say: said {said}, logged {logged} ({points} points less)</source>
            <translation>{purpose}ใช้เวลาน้อยกว่าที่พูด: พูดว่า {said} บันทึกจริง {logged} (น้อยกว่า {points} จุด)</translation>
        </message>
        <message>
            <location filename="../../gui/better_time_words.py" />
            <source>A working day: said {said} h, logged {logged} h</source>
            <translation>วันทำงานหนึ่ง พูดว่า {said} ชม. บันทึกจริง {logged} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/present/team_slides.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Discipline</source>
            <translation>ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>People before</source>
            <translation>คนตอบก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>People after</source>
            <translation>คนตอบหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/report.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Before</source>
            <translation>ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/report.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>After</source>
            <translation>หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>Difference</source>
            <translation>ผลต่าง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>95% interval from</source>
            <translation>ช่วงเชื่อมั่น 95% จาก</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>95% interval to</source>
            <translation>ช่วงเชื่อมั่น 95% ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <location filename="../../gui/pages/time_log/week_note_line.py" />
            <location filename="../../gui/pages/time_log/week_view.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Note</source>
            <translation>หมายเหตุ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Mean, {minimum}–{maximum}</source>
            <translation>คะแนนเฉลี่ย {minimum}–{maximum}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Group means {minimum}–{maximum}, not person by person</source>
            <translation>เฉลี่ยกลุ่ม {minimum}–{maximum} ไม่ใช่รายคน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Difference, 95% interval</source>
            <translation>ผลต่าง และช่วงเชื่อมั่น 95%</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>{low} to {high}</source>
            <translation>{low} ถึง {high}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/workshop_words.py" />
            <source>no interval</source>
            <translation>ไม่มีช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>two groups, not person by person</source>
            <translation>เทียบสองกลุ่ม ไม่ใช่รายคน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>There are no two waves to compare yet.</source>
            <translation>ยังไม่มีสองรอบประเมินให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Change in points from {minimum} to {maximum}: {rows}.</source>
            <translation>คะแนนที่เปลี่ยน บนเส้น {minimum} ถึง {maximum}: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Two groups, not person by person, in points from {minimum} to {maximum}: {rows}.</source>
            <translation>เทียบสองกลุ่ม ไม่ใช่รายคน บนเส้น {minimum} ถึง {maximum}: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/item_models/import_names.py" />
            <location filename="../../gui/item_models/work_kinds.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Purpose</source>
            <translation>จุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Hours before</source>
            <translation>ชม. ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Hours after</source>
            <translation>ชม. หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>% before</source>
            <translation>% ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>% after</source>
            <translation>% หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/command_line/hours.py" />
            <location filename="../../gui/command_line/income.py" />
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/item_models/week_cells.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/better_time/board_export.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <location filename="../../gui/widgets/spread_preview.py" />
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>% of {before} h and {after} h</source>
            <translation>% ของ {before} ชม. และ {after} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>No hours in either period yet.</source>
            <translation>ยังไม่มีชั่วโมงในทั้งสองช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Hours by purpose, {totals}: {rows}.</source>
            <translation>ชั่วโมงตามจุดประสงค์ {totals}: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <location filename="../../gui/widgets/period_field.py" />
            <source>Period</source>
            <translation>ช่วงเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>80%: enough to rely on</source>
            <translation>80% ขึ้นไปจึงใช้ตัดสินได้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Nothing to compare yet.</source>
            <translation>ยังไม่มีอะไรให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>{unit}: before {before}, after {after}. {change}</source>
            <translation>{unit}: ก่อน {before} หลัง {after} {change}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/command_line/assess_close.py" />
            <location filename="../../gui/command_line/assess_export.py" />
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/assess_open.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Wave</source>
            <translation>รอบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/command_line/assess_open.py" />
            <location filename="../../gui/pages/assessment/results_items.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>People</source>
            <translation>คนตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Mean</source>
            <translation>เฉลี่ย</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>From three waves on, they are shown beside each other here.</source>
            <translation>เมื่อมีตั้งแต่สามรอบประเมิน จะแสดงเทียบกันตรงนี้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Means from {minimum} to {maximum} with 95% intervals: {rows}.</source>
            <translation>คะแนนเฉลี่ยบนเส้น {minimum} ถึง {maximum} พร้อมช่วงเชื่อมั่น 95%: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/pages/assessment/kiosk.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>Looking back</source>
            <translation>มองย้อนกลับไป</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Looking back − before</source>
            <translation>มองย้อน − ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>After − looking back</source>
            <translation>หลัง − มองย้อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <source>Nobody was asked to look back.</source>
            <translation>ยังไม่ได้ถามให้มองย้อน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/change_labels.py" />
            <location filename="../../gui/charts/rating_labels.py" />
            <source>Ratings from {minimum} to {maximum}: {rows}.</source>
            <translation>คะแนนตั้งแต่ {minimum} ถึง {maximum}: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/export.py" />
            <source>The chart could not be saved as {path}: {reason}. Choose another folder.</source>
            <translation>บันทึกแผนภูมิเป็น {path} ไม่ได้: {reason} ลองเลือกโฟลเดอร์อื่น</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/item_models/week_cells.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <location filename="../../gui/pages/time_log/team_view.py" />
            <location filename="../../gui/pages/time_log/week_row_form.py" />
            <location filename="../../gui/widgets/amount_filters.py" />
            <location filename="../../gui/widgets/amount_foot.py" />
            <source>Project</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/command_line/efficiency.py" />
            <location filename="../../gui/command_line/income.py" />
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/report.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>Income</source>
            <translation>รายได้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/command_line/efficiency.py" />
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/help/measures.py" />
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>Revenue per hour</source>
            <translation>รายได้ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/help/measures.py" />
            <source>Loaded revenue per hour</source>
            <translation>รายได้ต่อชั่วโมงเมื่อรวมงานกลาง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Break-even {value} (cost per hour)</source>
            <translation>จุดคุ้มทุน {value} (ต้นทุนต่อชั่วโมง)</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Break-even {value}</source>
            <translation>จุดคุ้มทุน {value}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>{count} others</source>
            <translation>อื่น ๆ {count} โครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>internal work</source>
            <translation>งานกลาง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>below break-even</source>
            <translation>ต่ำกว่าจุดคุ้มทุน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>No hours or income in this period yet.</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมงหรือรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Revenue per hour of {count} projects: {rates}.</source>
            <translation>รายได้ต่อชั่วโมงของ {count} โครงการ: {rates}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/labels.py" />
            <source>Earning</source>
            <translation>สร้างรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/labels.py" />
            <source>Mission</source>
            <translation>งานตามพันธกิจ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/labels.py" />
            <source>Learning</source>
            <translation>เรียนรู้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/labels.py" />
            <source>Administration</source>
            <translation>บริหารจัดการ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/labels.py" />
            <source>Travel</source>
            <translation>เดินทาง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>No purpose</source>
            <translation>ไม่ระบุ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/present/time_slides.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Week from</source>
            <translation>สัปดาห์ที่เริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/command_line/income.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>Month</source>
            <translation>เดือน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Holidays</source>
            <translation>มีวันหยุด</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>week starting</source>
            <translation>สัปดาห์ที่เริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>by month in which the week starts</source>
            <translation>รวมเป็นเดือน ตามวันแรกของสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/present/time_slides.py" />
            <source>No hours in this period yet.</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมงงาน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>{total} hours from {first} to {last}: {shares}.</source>
            <translation>{total} ชั่วโมง ตั้งแต่ {first} ถึง {last}: {shares}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/pages/before_after/details_view.py" />
            <source>Time</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Share of time</source>
            <translation>สัดส่วนเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Share of income</source>
            <translation>สัดส่วนรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>No income in this period, so there are no shares to compare.</source>
            <translation>ช่วงนี้ไม่มีรายได้ จึงยังไม่มีสัดส่วนให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Refunds of {amount} are not in the bar.</source>
            <translation>ไม่รวมเงินคืน {amount} ในแท่งนี้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>{amount} came in for what has no hours.</source>
            <translation>{amount} เป็นรายได้ของงานที่ไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Refunds use up the income of this period, so there are no shares to compare.</source>
            <translation>เงินคืนไม่น้อยกว่ารายได้ของช่วงนี้ จึงยังไม่มีสัดส่วนให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>{time} of the time brings {income} of the income: {names}.</source>
            <translation>{time} ของเวลา สร้าง {income} ของรายได้: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Shares of time and of income: {shares}.</source>
            <translation>สัดส่วนเวลาและรายได้: {shares}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Weekday</source>
            <translation>วัน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Hours in {weeks} weeks</source>
            <translation>ชม. รวม {weeks} สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>{share} after 18:00, most on {weekday}</source>
            <translation>หลัง 18:00 น. {share} หนักสุดวัน{weekday}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>{share} with a start</source>
            <translation>มีเวลาเริ่ม {share}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>too few to rely on</source>
            <translation>ยังน้อยเกินกว่าจะสรุป</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>No entry in this period has a start time.</source>
            <translation>ช่วงนี้ยังไม่มีบันทึกที่ระบุเวลาเริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/charts/labels.py" />
            <source>Hours by weekday and hour of the day: {facts}.</source>
            <translation>ชั่วโมงงานตามวันและเวลา: {facts}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <location filename="../../gui/pages/assessment/results_items.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/assessment/kiosk.py" />
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <location filename="../../gui/pages/assessment/results_items.py" />
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Dream team</source>
            <translation>ทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>Middle half of the answers</source>
            <translation>ครึ่งกลางของคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>Middle half from</source>
            <translation>ครึ่งกลางตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>Middle half to</source>
            <translation>ครึ่งกลางถึง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/pages/assessment/results_items.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Gap</source>
            <translation>ห่าง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>gap {points}</source>
            <translation>ห่าง {points}</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>This questionnaire has no disciplines to show.</source>
            <translation>แบบประเมินนี้ไม่มีด้านให้แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>A shape needs at least three disciplines. The overview shows these.</source>
            <translation>ต้องมีอย่างน้อยสามด้านจึงเป็นรูปทรง ดูได้ที่ผลรวม</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>Item</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>Not counted</source>
            <translation>ไม่นับ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>how the answers spread is shown from {count} people on</source>
            <translation>การกระจายของคำตอบแสดงเมื่อมี {count} คนขึ้นไป</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>reversed</source>
            <translation>ข้อกลับ</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>This discipline has no items to show.</source>
            <translation>ด้านนี้ไม่มีข้อให้แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/charts/rating_labels.py" />
            <source>Answers to {count} items: {rows}.</source>
            <translation>คำตอบ {count} ข้อ: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>usage: </source>
            <translation>วิธีใช้: </translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>the database: a file or a postgresql:// address</source>
            <translation>ฐานข้อมูล: ไฟล์ หรือที่อยู่ postgresql://</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>name or key of the team</source>
            <translation>ชื่อหรือรหัสของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>the day that counts as today, as 2026-11-20</source>
            <translation>วันที่ให้นับเป็นวันนี้ เช่น 2026-11-20</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>the language of messages and labels</source>
            <translation>ภาษาของข้อความและชื่อแถว</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>write one JSON value instead of a table</source>
            <translation>แสดงผลเป็น JSON หนึ่งค่าแทนตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>first day, as 2026-09-21</source>
            <translation>วันแรก เช่น 2026-09-21</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>last day, as 2026-11-15</source>
            <translation>วันสุดท้าย เช่น 2026-11-15</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>only this project: name, key, or none</source>
            <translation>เฉพาะโครงการนี้: ชื่อ รหัส หรือ none</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <location filename="../../gui/command_line/load.py" />
            <source>only this member: name or key</source>
            <translation>เฉพาะสมาชิกคนนี้: ชื่อหรือรหัส</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>“{text}” is not a day like 2026-09-21</source>
            <translation>“{text}” ไม่ใช่วันที่แบบ 2026-09-21</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <location filename="../../gui/command_line/main.py" />
            <source>“{text}” is not one of: {choices}</source>
            <translation>“{text}” ไม่อยู่ในรายการนี้: {choices}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>options</source>
            <translation>ตัวเลือก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>arguments</source>
            <translation>สิ่งที่ต้องระบุ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>show this help</source>
            <translation>แสดงคำอธิบายนี้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>%(argument_name)s: %(message)s</source>
            <translation>%(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>something is missing: %s</source>
            <translation>ยังขาด: %s</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>not understood: %s</source>
            <translation>ไม่เข้าใจ: %s</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>one value is expected</source>
            <translation>ต้องมีค่าหนึ่งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>%(value)r is not a whole number</source>
            <translation>%(value)r ไม่ใช่จำนวนเต็ม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>at least one value is expected</source>
            <translation>ต้องมีอย่างน้อยหนึ่งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>no value is expected, not %r</source>
            <translation>ไม่ต้องมีค่า แต่ได้ %r</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/arguments.py" />
            <source>%(value)r is not one of: %(choices)s</source>
            <translation>%(value)r ไม่อยู่ในรายการนี้: %(choices)s</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>the questionnaires that a wave can be opened with</source>
            <translation>แบบประเมินที่ใช้เปิดรอบได้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>begin a wave: from now on answers are collected</source>
            <translation>เปิดรอบ: เริ่มรับคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>end a wave: its results can be seen from now on</source>
            <translation>ปิดรอบ: เริ่มดูผลได้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>bring in answers from a CSV, TSV or XLSX file</source>
            <translation>นำเข้าคำตอบจากไฟล์ CSV, TSV หรือ XLSX</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>scores, agreement and the way to the dream of a closed wave</source>
            <translation>คะแนน ความเห็นพ้อง และระยะถึงทีมในฝัน ของรอบที่ปิดแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>write code cards to print and cut out, as a PDF</source>
            <translation>เขียนบัตรรหัสเป็น PDF ไว้พิมพ์และตัด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>write a questionnaire to print and answer with a pen, as a PDF</source>
            <translation>เขียนแบบประเมินเป็น PDF ไว้พิมพ์และตอบด้วยปากกา</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>write a questionnaire as a form for KoBoToolbox and ODK</source>
            <translation>เขียนแบบประเมินเป็นแบบฟอร์มสำหรับ KoBoToolbox และ ODK</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>write the answers of closed waves with their codebook</source>
            <translation>เขียนคำตอบของรอบที่ปิดแล้วลงไฟล์ พร้อมคู่มือรหัส</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <location filename="../../gui/command_line/main.py" />
            <source>Each command explains itself: {program} COMMAND --help</source>
            <translation>ดูคำอธิบายของแต่ละคำสั่ง: {program} คำสั่ง --help</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess.py" />
            <source>Waves of the five disciplines, and what they show.</source>
            <translation>รอบการประเมินวินัยห้าประการ และผลที่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_cards.py" />
            <source>how many cards</source>
            <translation>จำนวนบัตร</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_cards.py" />
            <source>the file to write; it ends in .pdf</source>
            <translation>ไฟล์ที่จะเขียน ลงท้ายด้วย .pdf</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_cards.py" />
            <source>what is printed, large first: {choices}, or both joined by a comma</source>
            <translation>ภาษาที่พิมพ์ ภาษาแรกตัวใหญ่กว่า: {choices} หรือทั้งสองคั่นด้วยจุลภาค</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_cards.py" />
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>Whoever has the file has the codes. Delete it once it is printed.</source>
            <translation>ใครมีไฟล์นี้ก็มีรหัส พิมพ์แล้วลบทิ้ง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_cards.py" />
            <location filename="../../gui/command_line/assess_export.py" />
            <location filename="../../gui/command_line/assess_form.py" />
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/command_line/export.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/command_line/report.py" />
            <location filename="../../gui/command_line/sample.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_cards.py" />
            <source>Cards</source>
            <translation>บัตร</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_close.py" />
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>name or key of the wave</source>
            <translation>ชื่อหรือรหัสของรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_close.py" />
            <location filename="../../gui/command_line/assess_export.py" />
            <location filename="../../gui/pages/assessment/wave_desk.py" />
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <source>Answers</source>
            <translation>คำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_close.py" />
            <source>Unfinished, erased</source>
            <translation>ตอบไม่จบ ลบแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_export.py" />
            <source>the file to write; it ends in .csv, .xlsx or .sav</source>
            <translation>ไฟล์ที่จะเขียน ลงท้ายด้วย .csv .xlsx หรือ .sav</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_export.py" />
            <source>only this wave, name or key; may be said several times</source>
            <translation>เฉพาะรอบนี้ ชื่อหรือรหัส ใส่ได้หลายครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_export.py" />
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>The file holds the answers of single people. Give it only to those who were named for it.</source>
            <translation>ไฟล์นี้มีคำตอบรายคน ให้เฉพาะคนที่แบบประเมินระบุชื่อไว้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_export.py" />
            <source>Left out, because single answers of so few people would tell who they are: {waves}.</source>
            <translation>ไม่ได้ใส่ เพราะคนน้อยจนคำตอบรายคนบอกได้ว่าเป็นใคร: {waves}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_export.py" />
            <source>There is no closed wave with enough answers to export.</source>
            <translation>ยังไม่มีรอบที่ปิดแล้วและมีคำตอบพอให้ส่งออก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_form.py" />
            <location filename="../../gui/command_line/assess_open.py" />
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Questionnaire</source>
            <translation>แบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_form.py" />
            <location filename="../../gui/command_line/assess_instruments.py" />
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>Items</source>
            <translation>รายข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_form.py" />
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>The wave says already what its form asks. Leave those options out.</source>
            <translation>รอบกำหนดไว้แล้วว่าแบบฟอร์มถามอะไร เอาตัวเลือกเหล่านั้นออก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>a CSV, TSV or XLSX file, one row a person</source>
            <translation>ไฟล์ CSV, TSV หรือ XLSX หนึ่งแถวต่อหนึ่งคน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>a TOML file that says which column holds which item</source>
            <translation>ไฟล์ TOML ที่บอกว่าคอลัมน์ไหนคือข้อไหน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>what a new wave keeps of each person, one of: {choices}</source>
            <translation>รอบใหม่เก็บอะไรเกี่ยวกับแต่ละคน เลือกจาก: {choices}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>what the codes of a coded wave are: card (printed by Wela) or own (made by people elsewhere)</source>
            <translation>รหัสของรอบแบบใช้รหัสเป็นแบบไหน: card (บัตรที่ Wela พิมพ์) หรือ own (แต่ละคนตั้งเองจากที่อื่น)</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/imports.py" />
            <source>only say what would be written</source>
            <translation>บอกเพียงว่าจะเขียนอะไร โดยไม่เขียนจริง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>The wave “{name}” is open already, with its own questionnaire and rules. Leave those options out.</source>
            <translation>รอบ “{name}” เปิดอยู่แล้ว มีแบบประเมินและกติกาของตัวเอง เอาตัวเลือกเหล่านั้นออก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>Nothing was written. Correct the rejected cells, or say by --map what they mean.</source>
            <translation>ยังไม่ได้บันทึกอะไร แก้ช่องที่อ่านไม่ได้ หรือบอกความหมายด้วย --map</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/imports.py" />
            <source>Nothing was written: this was a dry run.</source>
            <translation>เป็นการลองเท่านั้น ไม่มีการเขียนข้อมูลใด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>Items without a column: {items}.</source>
            <translation>ข้อที่ไม่มีคอลัมน์: {items}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>No code is one of Wela's cards: they are taken as people's own, letter for letter.</source>
            <translation>ไม่มีรหัสไหนเป็นบัตรของ Wela จึงถือเป็นรหัสที่แต่ละคนตั้งเอง ตรงกันทุกตัวอักษร</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <source>{count} answers carry a code that stands there more than once: they count, but are nobody's, and are matched with no other wave.</source>
            <translation>{count} คำตอบมีรหัสซ้ำกันในไฟล์ คำตอบยังนับอยู่ แต่ไม่ถือว่าเป็นของใคร และไม่จับคู่กับรอบอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/item_models/import_names.py" />
            <source>Rows</source>
            <translation>แถว</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <source>Imported</source>
            <translation>นำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <source>Rejected</source>
            <translation>ใช้ไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_import.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <source>Rejected: {file}</source>
            <translation>แถวที่ใช้ไม่ได้: {file}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_instruments.py" />
            <location filename="../../gui/command_line/assess_open.py" />
            <location filename="../../gui/command_line/teams.py" />
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>Key</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_instruments.py" />
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Version</source>
            <translation>รุ่น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_instruments.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/item_models/people.py" />
            <location filename="../../gui/item_models/work_kinds.py" />
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <location filename="../../gui/widgets/settings_team.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_instruments.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/pages/before_after/details_view.py" />
            <source>Disciplines</source>
            <translation>แต่ละด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_instruments.py" />
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Scale</source>
            <translation>มาตร</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_open.py" />
            <location filename="../../gui/command_line/assess_waves.py" />
            <location filename="../../gui/command_line/efficiency.py" />
            <location filename="../../gui/command_line/imports.py" />
            <location filename="../../gui/command_line/income.py" />
            <location filename="../../gui/command_line/what_if.py" />
            <source>one of: {choices}</source>
            <translation>เลือกหนึ่งอย่าง: {choices}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_open.py" />
            <source>the name of the new wave</source>
            <translation>ชื่อของรอบใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_open.py" />
            <source>from how many answers on results are shown</source>
            <translation>แสดงผลเมื่อมีคำตอบตั้งแต่กี่คน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_open.py" />
            <source>what everybody has said yes to, of: {choices}</source>
            <translation>เรื่องที่ทุกคนตกลงแล้ว เลือกจาก: {choices}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>from how many answers on figures are shown; 1 only for imported research data</source>
            <translation>แสดงตัวเลขเมื่อมีคำตอบตั้งแต่กี่คน ใช้ 1 ได้เฉพาะข้อมูลวิจัยที่นำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>how alpha takes missing answers: {choices}</source>
            <translation>วิธีคิดค่าแอลฟาเมื่อมีข้อที่ไม่ได้ตอบ: {choices}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>Only imported research data can be shown from one answer on.</source>
            <translation>แสดงตั้งแต่คำตอบเดียวได้เฉพาะข้อมูลวิจัยที่นำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../models/waves.py" />
            <source>Results can be shown from {fewest} to {most} answers on.</source>
            <translation>ตั้งให้แสดงผลได้เมื่อมีคำตอบตั้งแต่ {fewest} ถึง {most} คน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>This wave promised results from {threshold} answers on. Choose that or more.</source>
            <translation>รอบนี้สัญญาไว้ว่าแสดงผลเมื่อมีคำตอบตั้งแต่ {threshold} คน เลือกเท่านั้นหรือมากกว่า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/command_line/compare.py" />
            <source>Shown from 1 answer on: nothing is hidden, which is meant for research data alone.</source>
            <translation>แสดงตั้งแต่คำตอบเดียว: ไม่ซ่อนอะไรเลย ใช้กับข้อมูลวิจัยเท่านั้น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>Figures are shown from {threshold} answers on.</source>
            <translation>ตัวเลขแสดงเมื่อมีคำตอบตั้งแต่ {threshold} คน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>Alpha takes missing answers by the method “{method}”; --alpha offers {others} too.</source>
            <translation>ค่าแอลฟาจัดการข้อที่ไม่ได้ตอบด้วยวิธี “{method}” เลือกวิธีอื่นได้ด้วย --alpha: {others}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>95 % of α</source>
            <translation>ช่วง 95 % ของ α</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Dream</source>
            <translation>ในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_scores.py" />
            <source>Answers by point</source>
            <translation>จำนวนคนที่ตอบแต่ละคะแนน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>how many people the team has, to say how many answered</source>
            <translation>ทีมมีกี่คน เพื่อบอกว่าตอบแล้วกี่คน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>the questionnaire: a TOML file, or the key of one that is known (see assess instruments)</source>
            <translation>แบบประเมิน: ไฟล์ TOML หรือรหัสของแบบที่มีอยู่ (ดู assess instruments)</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>the wave it collects for, with its questionnaire and rules</source>
            <translation>รอบที่จะเก็บคำตอบ ใช้แบบประเมินและกติกาของรอบนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>also ask, looking back, how it was before: one rating a discipline</source>
            <translation>ถามย้อนหลังด้วยว่าเมื่อก่อนเป็นอย่างไร ด้านละหนึ่งคะแนน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>There is no wave “{name}”. The waves are: {waves}.</source>
            <translation>ไม่มีรอบ “{name}” รอบที่มีคือ: {waves}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_waves.py" />
            <source>There is no questionnaire “{name}”. Known are: {names}.</source>
            <translation>ไม่มีแบบประเมิน “{name}” ที่มีคือ: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>the form to write; it ends in .xlsx</source>
            <translation>แบบฟอร์มที่จะเขียน ลงท้ายด้วย .xlsx</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>which form of today this is: servers take a changed one only with a higher number</source>
            <translation>เป็นฉบับที่เท่าไรของวันนี้ เซิร์ฟเวอร์รับฉบับแก้เมื่อเลขสูงขึ้นเท่านั้น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>{file} must end in .xlsx. Give it such a name.</source>
            <translation>{file} ต้องลงท้ายด้วย .xlsx ตั้งชื่อให้ลงท้ายแบบนี้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>A revision is a number from 1 to {most}.</source>
            <translation>เลขฉบับต้องอยู่ระหว่าง 1 ถึง {most}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/pages/assessment/paper_mismatches.py" />
            <location filename="../../gui/pages/assessment/paper_sheets.py" />
            <source>Sheet</source>
            <translation>แผ่น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Column</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>Problem</source>
            <translation>ปัญหา</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Row</source>
            <translation>แถวที่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/assess_xlsform.py" />
            <source>The form was written; look at what is listed before you send it out.</source>
            <translation>เขียนแบบฟอร์มแล้ว ดูรายการข้างล่างก่อนส่งออกไป</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/bases.py" />
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../gui/command_line/follow.py" />
            <location filename="../../gui/command_line/what_if.py" />
            <source>when income counts: cash (when received), day or hours (spread over the days it covers)</source>
            <translation>นับรายได้เมื่อใด: cash (วันที่ได้รับ), day หรือ hours (กระจายตามวันที่ครอบคลุม)</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>a workshop, by name or key: its waves, periods and basis</source>
            <translation>เวทีเปลี่ยนผ่าน ตามชื่อหรือรหัส ใช้รอบประเมิน ช่วงเวลา และเกณฑ์รายได้ของเวทีนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>the closed wave before, by name or key</source>
            <translation>รอบประเมินก่อน (ปิดแล้ว) ตามชื่อหรือรหัส</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>the closed wave after, by name or key</source>
            <translation>รอบประเมินหลัง (ปิดแล้ว) ตามชื่อหรือรหัส</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>first day of the period before</source>
            <translation>วันแรกของช่วงก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>last day of the period before</source>
            <translation>วันสุดท้ายของช่วงก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>first day of the period after</source>
            <translation>วันแรกของช่วงหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>last day of the period after</source>
            <translation>วันสุดท้ายของช่วงหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>scores from elsewhere instead: a table with the columns scale, code, before and after</source>
            <translation>ใช้คะแนนจากที่อื่นแทน: ตารางที่มีคอลัมน์ scale, code, before และ after</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>from how many answers on figures are shown; 1 only for research data</source>
            <translation>แสดงตัวเลขเมื่อมีคำตอบตั้งแต่กี่คน ใช้ 1 กับข้อมูลวิจัยเท่านั้น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>how the signed-rank test takes those who did not change: {choices}</source>
            <translation>การทดสอบอันดับที่มีเครื่องหมายนับคนที่ไม่เปลี่ยนอย่างไร: {choices}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>the smallest change worth talking about, in points; a workshop has its own, else 0.3</source>
            <translation>การเปลี่ยนแปลงเล็กที่สุดที่ควรพูดถึง เป็นคะแนน เวทีมีค่าของตัวเอง นอกนั้นใช้ 0.3</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>“{text}” is not a number of points like 0.3</source>
            <translation>“{text}” ไม่ใช่จำนวนคะแนน เขียนอย่าง 0.3</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>There are no two closed waves to compare yet.</source>
            <translation>ยังไม่มีรอบประเมินที่ปิดแล้วสองรอบให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>A period is not over yet: its person-weeks are already whole, its hours are not.</source>
            <translation>มีช่วงที่ยังไม่จบ: คน-สัปดาห์นับเต็มช่วงแล้ว แต่ชั่วโมงยังไม่ครบ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>--data and --workshop each say everything: leave the waves, days and basis out.</source>
            <translation>--data และ --workshop บอกครบในตัวแล้ว ไม่ต้องใส่รอบประเมิน วัน และเกณฑ์รายได้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>A workshop has its own rules: leave --threshold and --worthwhile out.</source>
            <translation>เวทีเปลี่ยนผ่านมีเกณฑ์ของตัวเองแล้ว ไม่ต้องใส่ --threshold และ --worthwhile</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>Something is missing: {names}.</source>
            <translation>ยังขาด {names}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>Say what to compare: --workshop, two waves, two periods, or --data FILE.</source>
            <translation>บอกก่อนว่าจะเปรียบเทียบอะไร: --workshop, รอบประเมินสองรอบ, ช่วงเวลาสองช่วง หรือ --data FILE</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <source>There is no workshop “{name}”. The workshops are: {names}.</source>
            <translation>ไม่มีเวทีเปลี่ยนผ่านชื่อ “{name}” เวทีที่มีคือ {names}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../gui/command_line/scope.py" />
            <source>Several rows are called “{name}”. Choose one by its key: {keys}.</source>
            <translation>มีหลายแถวชื่อ “{name}” เลือกด้วยรหัส: {keys}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../models/workshops.py" />
            <source>Before and after cannot be the same wave. Choose another one.</source>
            <translation>ก่อนและหลังใช้รอบเดียวกันไม่ได้ เลือกรอบอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../models/workshops.py" />
            <source>The period after must begin when the period before is over.</source>
            <translation>ช่วงหลังต้องเริ่มเมื่อช่วงก่อนจบแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare.py" />
            <location filename="../../gui/command_line/scope.py" />
            <source>The period ends before it begins ({first} to {last}). Exchange the two days.</source>
            <translation>วันสุดท้ายมาก่อนวันแรก ({first} ถึง {last}) สลับสองวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Change in a word</source>
            <translation>ผลโดยสรุป</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>95 % interval</source>
            <translation>ช่วง 95 %</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Pairs</source>
            <translation>คู่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Went up</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Stayed</source>
            <translation>เท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Went down</source>
            <translation>ลด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>too few to show</source>
            <translation>น้อยเกินกว่าจะแสดง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>95 % of d_av</source>
            <translation>ช่วง 95 % ของ d_av</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>p after Holm</source>
            <translation>p หลังปรับแบบ Holm</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Rank-biserial</source>
            <translation>rank-biserial</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>AD before</source>
            <translation>AD ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>AD after</source>
            <translation>AD หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Time use, income by basis {basis}</source>
            <translation>การใช้เวลา เกณฑ์รายได้: {basis}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/help/measures.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>Coverage</source>
            <translation>ความครบถ้วนของบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>Person-weeks</source>
            <translation>คน-สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <location filename="../../gui/command_line/load.py" />
            <location filename="../../gui/present/time_slides.py" />
            <source>Days over the limit</source>
            <translation>วันที่เกินเกณฑ์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Hours per person-week</source>
            <translation>ชั่วโมงต่อคน-สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Days over the limit per person-week</source>
            <translation>วันที่เกินเกณฑ์ต่อคน-สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/compare_report.py" />
            <source>Left out: “{activity}” on the days of the workshop</source>
            <translation>ไม่นับ: “{activity}” ในวันจัดเวที</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <source>show, or agreement to write the page that is signed</source>
            <translation>show ดูข้อมูล หรือ agreement เขียนหน้าที่จะลงชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <source>where the agreement is written, as .pdf</source>
            <translation>ไฟล์ที่จะเขียนข้อตกลง เป็น .pdf</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <source>Say where the agreement is to be written, as in: dream agreement FILE.pdf</source>
            <translation>บอกว่าจะเขียนข้อตกลงไว้ที่ไหน เช่น dream agreement ไฟล์.pdf</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/command_line/sample.py" />
            <location filename="../../gui/command_line/teams.py" />
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/team_settings.py" />
            <source>Team</source>
            <translation>ทีม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <source>Only an agreement is written into a file. Leave {file} out.</source>
            <translation>เขียนลงไฟล์ได้เฉพาะข้อตกลง เอา {file} ออก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>Team agreed on</source>
            <translation>ทีมตกลงกันที่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <source>What we will do</source>
            <translation>จะทำอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <source>By when</source>
            <translation>ภายในวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>How far</source>
            <translation>ไปถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/dream.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/pages/dream_team/status_switch.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>State</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/efficiency.py" />
            <source>Income without a project and income without hours are left out for one member.</source>
            <translation>เมื่อดูสมาชิกคนเดียว ไม่รวมรายได้ที่ไม่มีโครงการและรายได้ที่ไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/efficiency.py" />
            <source>Coverage: {share}</source>
            <translation>ความครบถ้วนของบันทึก: {share}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/efficiency.py" />
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Cost</source>
            <translation>ต้นทุน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/efficiency.py" />
            <source>Loaded rate</source>
            <translation>อัตรารวมงานภายใน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/export.py" />
            <source>the file to write; it ends in .csv or .xlsx</source>
            <translation>ไฟล์ที่จะเขียน ลงท้ายด้วย .csv หรือ .xlsx</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/export.py" />
            <location filename="../../gui/command_line/sample.py" />
            <location filename="../../gui/command_line/teams.py" />
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>Entries</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/follow.py" />
            <source>No commitment has a measure and no target is set: there is nothing to follow yet.</source>
            <translation>ยังไม่มีข้อตกลงที่มีตัวชี้วัด และยังไม่ได้ตั้งเป้าหมาย จึงยังไม่มีอะไรให้ติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/follow.py" />
            <source>under 80% logged</source>
            <translation>บันทึกไม่ถึง 80%</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/hours.py" />
            <source>axes, joined by commas: {axes}</source>
            <translation>แกน คั่นด้วยจุลภาค: {axes}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/import_report.py" />
            <source>Format</source>
            <translation>รูปแบบ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/import_report.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Already there</source>
            <translation>มีอยู่แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/import_report.py" />
            <source>Warnings</source>
            <translation>คำเตือน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/import_report.py" />
            <source>Warnings: {file}</source>
            <translation>คำเตือน: {file}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/import_report.py" />
            <source>and {count} more (--json lists all)</source>
            <translation>และอีก {count} แถว (--json แสดงทั้งหมด)</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>CSV, TSV or XLSX files</source>
            <translation>ไฟล์ CSV, TSV หรือ XLSX</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>whose hours they are where the file does not say</source>
            <translation>เป็นชั่วโมงของใคร เมื่อไฟล์ไม่ได้บอก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>a TOML file that says which column holds what</source>
            <translation>ไฟล์ TOML ที่บอกว่าคอลัมน์ใดเก็บอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>currency of a team that is new</source>
            <translation>สกุลเงินของทีมที่สร้างใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>write the rows that are sound</source>
            <translation>เขียนเฉพาะแถวที่ใช้ได้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>{file} does not say whose hours these are. Say it by --member NAME.</source>
            <translation>{file} ไม่ได้บอกว่าเป็นชั่วโมงของใคร ระบุด้วย --member ชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/imports.py" />
            <source>Nothing was written. Correct the rejected rows, or leave them out (--skip-rejected).</source>
            <translation>ไม่มีการเขียนข้อมูลใด แก้แถวที่ใช้ไม่ได้ หรือข้ามแถวเหล่านั้น (--skip-rejected)</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/load.py" />
            <source>Weeks over the limit</source>
            <translation>สัปดาห์ที่เกินเกณฑ์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/load.py" />
            <source>Weeks without rest</source>
            <translation>สัปดาห์ที่ไม่มีวันหยุด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/load.py" />
            <source>Days over 24 h</source>
            <translation>วันที่เกิน 24 ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>หยุดแล้ว ไม่มีการเขียนข้อมูลใด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>A file cannot be used: {place} {reason}.</source>
            <translation>ใช้ไฟล์ไม่ได้: {place} {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>bring in hours, income or expenses from files</source>
            <translation>นำเข้าชั่วโมง รายได้ หรือค่าใช้จ่ายจากไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>hours by project, activity, purpose, member, month, week, day or team</source>
            <translation>ชั่วโมงตามโครงการ กิจกรรม จุดประสงค์ สมาชิก เดือน สัปดาห์ วัน หรือทีม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>hours, income, cost and revenue per hour</source>
            <translation>ชั่วโมง รายได้ ต้นทุน และรายได้ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>days and weeks beyond the limits, by member</source>
            <translation>วันและสัปดาห์ที่ทำงานเกินเกณฑ์ของแต่ละคน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>recognised income by source, kind or project, and month</source>
            <translation>รายได้ที่รับรู้ตามแหล่งที่มา ประเภท หรือโครงการ แยกตามเดือน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>the teams in the database</source>
            <translation>ทีมในฐานข้อมูล</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>write the time entries into a CSV or XLSX file</source>
            <translation>เขียนบันทึกเวลาลงไฟล์ CSV หรือ XLSX</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>waves of the five disciplines: open, close, bring in answers, scores</source>
            <translation>รอบการประเมินวินัยห้าประการ: เปิด ปิด นำเข้าคำตอบ ดูคะแนน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>before and after: two waves and two periods, or values from a file</source>
            <translation>ก่อนและหลัง: รอบประเมินสองรอบกับช่วงเวลาสองช่วง หรือคะแนนจากไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>the report of a workshop as .pdf, .xlsx or .pptx</source>
            <translation>รายงานเวทีเปลี่ยนผ่านเป็น .pdf .xlsx หรือ .pptx</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>the dream team and its commitments; its agreement as a PDF</source>
            <translation>ทีมในฝันและข้อตกลงร่วม และหน้าข้อตกลงเป็น PDF</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>what the team wants of its time: shares of hours, revenue per hour</source>
            <translation>เป้าหมายการใช้เวลาของทีม: สัดส่วนชั่วโมง รายได้ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>what moved hours would bring, with each rate as it was</source>
            <translation>ถ้าย้ายชั่วโมงจะได้เท่าไร โดยแต่ละงานได้ต่อชั่วโมงเท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>commitments with a measure, and targets, week by week</source>
            <translation>ข้อตกลงที่มีตัววัดและเป้าหมาย ทีละสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>make a new database with the sample team</source>
            <translation>สร้างฐานข้อมูลใหม่ที่มีทีมตัวอย่าง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>COMMAND</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>Wela records a team's hours and income. Without a command the window opens.</source>
            <translation>Wela บันทึกชั่วโมงทำงานและรายได้ของทีม ถ้าไม่ระบุคำสั่งจะเปิดหน้าต่างโปรแกรม</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>Something went wrong inside Wela ({kind}).</source>
            <translation>เกิดข้อผิดพลาดในโปรแกรม Wela ({kind})</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/main.py" />
            <source>Something went wrong inside Wela ({kind}); the details are in {place}.</source>
            <translation>เกิดข้อผิดพลาดในโปรแกรม Wela ({kind}) ดูรายละเอียดที่ {place}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/new_database.py" />
            <source>There is no database at {file}. Say --team NAME and it is made with that team.</source>
            <translation>ไม่พบฐานข้อมูลที่ {file} ระบุ --team ชื่อทีม เพื่อสร้างพร้อมทีมนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/new_database.py" />
            <source>A new database was made: {file}.</source>
            <translation>สร้างฐานข้อมูลใหม่แล้ว: {file}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/new_database.py" />
            <source>A new team was made: {name}.</source>
            <translation>สร้างทีมใหม่แล้ว: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/output.py" />
            <source>The result cannot be shown because the output is closed. Open it and try again.</source>
            <translation>แสดงผลไม่ได้เพราะช่องแสดงผลปิดอยู่ เปิดแล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/output.py" />
            <source>The result cannot be written: {reason}. Choose another place for it.</source>
            <translation>เขียนผลลัพธ์ไม่ได้: {reason} เลือกที่อื่นแล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/report.py" />
            <source>the file to write; it ends in .pdf, .xlsx or .pptx</source>
            <translation>ไฟล์ที่จะเขียน ลงท้ายด้วย .pdf .xlsx หรือ .pptx</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/report.py" />
            <source>the workshop, by name or key</source>
            <translation>เวทีเปลี่ยนผ่าน ระบุด้วยชื่อหรือรหัส</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/report.py" />
            <source>print hours and income of each member as well, by name</source>
            <translation>พิมพ์ชั่วโมงและรายได้ของสมาชิกแต่ละคนด้วย เรียงตามชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/report.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <location filename="../../gui/reports/workshop/report.py" />
            <source>Workshop</source>
            <translation>เวทีเปลี่ยนผ่าน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/report.py" />
            <source>Bytes</source>
            <translation>ไบต์</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/sample.py" />
            <source>the new database; an existing file is refused</source>
            <translation>ฐานข้อมูลใหม่ ถ้ามีไฟล์อยู่แล้วจะไม่เขียนทับ</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/sample.py" />
            <source>There are teams in this database already. Choose a new one.</source>
            <translation>ฐานข้อมูลนี้มีทีมอยู่แล้ว เลือกฐานข้อมูลใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/sample.py" />
            <location filename="../../gui/command_line/teams.py" />
            <location filename="../../gui/pages/team_settings.py" />
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Members</source>
            <translation>สมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/scope.py" />
            <source>There is no team in this database yet. Import a file with --team NAME first.</source>
            <translation>ฐานข้อมูลนี้ยังไม่มีทีม นำเข้าไฟล์โดยระบุ --team ชื่อทีม ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/scope.py" />
            <source>There are several teams. Choose one by --team: {teams}.</source>
            <translation>มีหลายทีม เลือกหนึ่งทีมด้วย --team: {teams}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/scope.py" />
            <source>There is no team “{name}”. The teams are: {teams}.</source>
            <translation>ไม่มีทีม “{name}” ทีมที่มี: {teams}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/scope.py" />
            <source>Several teams are called “{name}”. Choose one by its key: {keys}.</source>
            <translation>มีหลายทีมชื่อ “{name}” เลือกด้วยรหัส: {keys}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/scope.py" />
            <source>There is no member “{name}”. The members are: {names}.</source>
            <translation>ไม่มีสมาชิก “{name}” สมาชิกที่มี: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/scope.py" />
            <source>There is no project “{name}”. The projects are: {names}.</source>
            <translation>ไม่มีโครงการ “{name}” โครงการที่มี: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/targets.py" />
            <source>set a target, as share:learning=6 (percent) or revenue_per_hour=240; nothing after = takes it back</source>
            <translation>ตั้งเป้า เช่น share:learning=6 (เปอร์เซ็นต์) หรือ revenue_per_hour=240 ถ้าไม่มีค่าหลัง = คือเลิกเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/targets.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Measure</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/targets.py" />
            <source>“{text}” sets no target. Write MEASURE=VALUE with one of: {measures}.</source>
            <translation>“{text}” ตั้งเป้าไม่ได้ เขียนแบบ MEASURE=VALUE โดยใช้: {measures}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/teams.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>First day</source>
            <translation>วันแรก</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/teams.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Last day</source>
            <translation>วันสุดท้าย</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <source>move hours from one row to another, by name or key; - as FROM adds hours, as TO gives them up</source>
            <translation>ย้ายชั่วโมงจากแถวหนึ่งไปอีกแถว ใช้ชื่อหรือรหัส ใส่ - เป็นต้นทางคือเพิ่มชั่วโมง เป็นปลายทางคือลด</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <source>Hours move from one row to another. Name two rows and more than no hours.</source>
            <translation>ชั่วโมงย้ายจากแถวหนึ่งไปอีกแถว ระบุสองแถวและจำนวนชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <source>{name} has only {hours} h to give.</source>
            <translation>{name}มีให้ย้ายแค่ {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <source>“{name}” is no row of the board. The rows are: {names}.</source>
            <translation>ไม่มีแถว “{name}” บนกระดาน แถวที่มีคือ: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Work</source>
            <translation>งาน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Hours now</source>
            <translation>ชั่วโมงตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Hours what if</source>
            <translation>ชั่วโมงถ้าย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>Share</source>
            <translation>สัดส่วน</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <source>Per hour</source>
            <translation>ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/command_line/what_if.py" />
            <location filename="../../gui/item_models/what_if_rows.py" />
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>not known</source>
            <translation>ยังไม่ทราบ</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/present/messages.py" />
            <source>Overdue</source>
            <translation>เลยกำหนด</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/present/messages.py" />
            <source>Going on</source>
            <translation>กำลังทำ</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/present/messages.py" />
            <source>Not begun</source>
            <translation>ยังไม่เริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/present/messages.py" />
            <source>Done</source>
            <translation>สำเร็จ</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>Given up</source>
            <translation>เลิกทำแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>Coach</source>
            <translation>โค้ช</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <source>The whole team</source>
            <translation>ทั้งทีม</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>{done} of {goal} {unit}</source>
            <translation>{done} จาก {goal} {unit}</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>Share of hours: {purpose}</source>
            <translation>สัดส่วนเวลา: {purpose}</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>Days over the daily limit in a week</source>
            <translation>วันที่ทำงานเกินเวลาในหนึ่งสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../models/commitments.py" />
            <location filename="../../models/time_targets.py" />
            <source>A target cannot be negative.</source>
            <translation>เป้าหมายติดลบไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <location filename="../../models/commitments.py" />
            <source>A share is at most 100 %.</source>
            <translation>สัดส่วนมากที่สุดคือ 100 %</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>“{text}” is not a count. Type a whole number.</source>
            <translation>“{text}” ไม่ใช่จำนวน ใส่เลขจำนวนเต็ม</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>“{text}” is not a number. Type it like 45.</source>
            <translation>“{text}” ไม่ใช่ตัวเลข ใส่แบบ 45</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>Overdue since {day}: {what} ({who})</source>
            <translation>เลยกำหนดตั้งแต่ {day}: {what} ({who})</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>{words} and {n} more</source>
            <translation>{words} และอีก {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>1 commitment waits to be reviewed: look at it before the results</source>
            <translation>มีข้อตกลงรอทบทวน 1 ข้อ — ทบทวนก่อนดูผล</translation>
        </message>
        <message>
            <location filename="../../gui/commitment_words.py" />
            <source>{n} commitments wait to be reviewed: look at them before the results</source>
            <translation>มีข้อตกลงรอทบทวน {n} ข้อ — ทบทวนก่อนดูผล</translation>
        </message>
        <message>
            <location filename="../../gui/dates.py" />
            <source>“{text}” is not a day. Write it like 20/11/2569 or 20 Nov 2026.</source>
            <translation>“{text}” ไม่ใช่วันที่ พิมพ์แบบ 20/11/2569 หรือ 20 พ.ย. 69</translation>
        </message>
        <message>
            <location filename="../../gui/dates.py" />
            <location filename="../../gui/phrases/days.py" />
            <source>“{text}” is not in the calendar. Check the day and the month.</source>
            <translation>“{text}” ไม่มีในปฏิทิน ตรวจวันและเดือนอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/dates.py" />
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Buddhist Era</source>
            <translation>พุทธศักราช</translation>
        </message>
        <message>
            <location filename="../../gui/dates.py" />
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Common Era</source>
            <translation>คริสต์ศักราช</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Days over the daily limit</source>
            <translation>วันที่เกินเกณฑ์ต่อวัน</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Weeks over the weekly limit</source>
            <translation>สัปดาห์ที่เกินเกณฑ์ต่อสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Weeks without a day of rest</source>
            <translation>สัปดาห์ที่ไม่มีวันหยุดพัก</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Days over 24 hours</source>
            <translation>วันที่เกิน 24 ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <source>Share</source>
            <comment>of hours</comment>
            <translation>สัดส่วน</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <source>Income/h</source>
            <translation>รายได้/ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <source>Income/h with internal work</source>
            <translation>รวมงานกลาง/ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/item_models/people.py" />
            <source>Cost/h</source>
            <translation>ต้นทุน/ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <source>Margin/h</source>
            <translation>ส่วนเหลือ/ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <location filename="../../gui/present/time_slides.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>no expected hours</source>
            <translation>ไม่มีชั่วโมงที่คาดไว้</translation>
        </message>
        <message>
            <location filename="../../gui/efficiency_tables.py" />
            <source>{names} and {last}</source>
            <translation>{names}และ{last}</translation>
        </message>
        <message>
            <location filename="../../gui/errors.py" />
            <source>Something went wrong in Wela</source>
            <translation>เวลามีข้อผิดพลาด</translation>
        </message>
        <message>
            <location filename="../../gui/errors.py" />
            <location filename="../../gui/pages/before_after/charts_view.py" />
            <location filename="../../gui/pages/before_after/page.py" />
            <source>Details</source>
            <translation>รายละเอียด</translation>
        </message>
        <message>
            <location filename="../../gui/errors.py" />
            <source>This is our mistake, not yours. What was saved stays saved, and you can go on working.</source>
            <translation>เป็นข้อผิดพลาดของโปรแกรม ไม่ใช่ของคุณ ที่บันทึกไว้แล้วยังอยู่ครบ และทำงานต่อได้</translation>
        </message>
        <message>
            <location filename="../../gui/errors.py" />
            <source>Copy the details</source>
            <translation>คัดลอกรายละเอียด</translation>
        </message>
        <message>
            <location filename="../../gui/errors.py" />
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <location filename="../../gui/pages/assessment/kiosk_pane.py" />
            <source>Go on</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>The team assessment</source>
            <translation>แบบประเมินทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>A wave asks the whole team once: how true each statement is now, and where the team wants to be in each discipline. Open one before a workshop and one after it.</source>
            <translation>รอบการประเมินหนึ่งรอบถามทั้งทีมหนึ่งครั้งว่าแต่ละข้อจริงแค่ไหนในตอนนี้ และอยากไปถึงไหนในแต่ละด้าน เปิดรอบหนึ่งก่อนเวทีและอีกรอบหลังเวที</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Answers come from one laptop that is passed round, from paper, from phones (KoBoToolbox, ODK), or from other survey tools. While a wave is open only the number of finished answers can be seen.</source>
            <translation>ตอบได้ทั้งเวียนเครื่องเดียวกัน กระดาษ โทรศัพท์ (KoBoToolbox, ODK) หรือเครื่องมือสำรวจอื่น ระหว่างที่รอบเปิดอยู่เห็นได้แค่จำนวนคนที่ตอบเสร็จ</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Closing a wave cannot be undone. Then the results appear, and the order of the answers is gone.</source>
            <translation>ปิดรอบแล้วย้อนกลับไม่ได้ จากนั้นผลจึงแสดง และลำดับของคำตอบหายไป</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Named, coded, anonymous</source>
            <translation>ระบุชื่อ ใช้รหัส ไม่ระบุตัวตน</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Coded: everybody keeps a card with a code. Wela stores only a hash of it, so that two waves can be matched without names. Anonymous: nothing links two waves. Named: the facilitator sees who said what.</source>
            <translation>ใช้รหัส: ทุกคนเก็บบัตรรหัสของตัวเอง เวลาเก็บเพียงค่าแฮชของรหัส จึงจับคู่สองรอบได้โดยไม่ใช้ชื่อ ไม่ระบุตัวตน: ไม่มีอะไรเชื่อมสองรอบเข้าด้วยกัน ระบุชื่อ: กระบวนกรเห็นว่าใครตอบอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Averages are shown from five answers on, single answers of an item from eight on. What could be found by subtracting is hidden as well.</source>
            <translation>ค่าเฉลี่ยแสดงเมื่อมีห้าคำตอบขึ้นไป จำนวนคำตอบรายข้อแสดงเมื่อมีแปดขึ้นไป สิ่งที่หาได้ด้วยการลบกันก็ถูกซ่อนด้วย</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>No promise is complete in a small team: in a team of five, four people who talk to each other can compute the fifth.</source>
            <translation>ในทีมเล็กไม่มีคำสัญญาใดสมบูรณ์ ทีมห้าคน ถ้าสี่คนคุยกันก็คำนวณคนที่ห้าได้</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Scores, agreement and the gap</source>
            <translation>คะแนน ความเห็นตรงกัน และช่องว่าง</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>The score of a discipline is the mean of its statements, if a person answered at least half of them; the figure of the team is the mean of its people.</source>
            <translation>คะแนนของด้านคือค่าเฉลี่ยของข้อในด้านนั้น ถ้าคนนั้นตอบอย่างน้อยครึ่งหนึ่ง ตัวเลขของทีมคือค่าเฉลี่ยของคนในทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Agreement is the mean distance from the mean, in points of the scale: up to 0.50 people agree closely, up to 0.83 fairly, above that they see it very differently.</source>
            <translation>ความเห็นตรงกันวัดจากระยะห่างเฉลี่ยจากค่าเฉลี่ย หน่วยเป็นจุด ไม่เกิน 0.50 เห็นตรงกันมาก ไม่เกิน 0.83 พอควร มากกว่านั้นเห็นต่างกันมาก</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>The gap is dream minus present. PNI is the gap ÷ the present: the larger, the more there is to do.</source>
            <translation>ช่องว่างคือทีมในฝันลบปัจจุบัน PNI คือช่องว่าง ÷ ปัจจุบัน ยิ่งมากยิ่งมีเรื่องให้ทำ</translation>
        </message>
        <message>
            <location filename="../../gui/help/assessment.py" />
            <source>Eight people see a discipline at 3.0 and dream of 4.5: a gap of 1.5, PNI 50 %.</source>
            <translation>แปดคนเห็นด้านหนึ่งอยู่ที่ 3.0 และฝันไว้ที่ 4.5 ช่องว่าง 1.5 จุด PNI 50%</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>The first five minutes</source>
            <translation>ห้านาทีแรก</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>1. Log a day: open Time log and type one line, such as 9-12 meeting. Enter saves it.</source>
            <translation>1. บันทึกวัน: เปิดหน้าบันทึกเวลา พิมพ์บรรทัดเดียว เช่น 9-12 ประชุม แล้วกด Enter</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>2. Record an income: open Income, press Ctrl+N, type the amount and the days it is for.</source>
            <translation>2. บันทึกรายรับ: เปิด “รายรับ” กด Ctrl+N พิมพ์จำนวนเงินและช่วงวันที่เงินนี้ใช้</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>3. Read the result: open Time use. The first line says it in words.</source>
            <translation>3. อ่านผล: เปิด “การใช้เวลา” บรรทัดแรกสรุปเป็นคำพูด</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>Whatever you do is saved at once, and Ctrl+Z takes it back.</source>
            <translation>ทุกอย่างบันทึกทันที และ Ctrl+Z เลิกทำได้เสมอ</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>Project, activity and purpose</source>
            <translation>โครงการ กิจกรรม และจุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>A project is what the work is for. An activity is the kind of work, such as a meeting.</source>
            <translation>โครงการคืองานนี้ทำเพื่ออะไร กิจกรรมคือทำงานแบบไหน เช่น ประชุม</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>Each activity belongs to one of five purposes: mission, earning, administration, learning, travel.</source>
            <translation>ทุกกิจกรรมอยู่ในจุดประสงค์หนึ่งในห้า: งานตามพันธกิจ สร้างรายได้ บริหารจัดการ เรียนรู้ เดินทาง</translation>
        </message>
        <message>
            <location filename="../../gui/help/contents.py" />
            <source>Internal projects hold the work for the team itself, such as accounts and meetings.</source>
            <translation>โครงการงานกลางคืองานของทีมเอง เช่น ทำบัญชีและประชุมทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The dream team and its commitments</source>
            <translation>ทีมในฝันและข้อตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Each person says alone where every discipline should be in 12 months. In the room the team then agrees on one level of its own. Both are shown, and the agreed level is never mixed into what people said alone.</source>
            <translation>แต่ละคนบอกเองว่าอยากให้แต่ละด้านอยู่ตรงไหนในอีก 12 เดือน แล้วทีมตกลงระดับเดียวกันในห้อง หน้านี้แสดงทั้งสองอย่าง ระดับที่ทีมตกลงไม่ถูกนำไปรวมกับคำตอบรายคน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>A commitment says what we will do differently, who, by when, and the first sign that we would notice. A check-in says on a day how it stands, in the voice of the team or of the coach. Past its day and still open, it is overdue.</source>
            <translation>ข้อตกลงร่วมบอกว่าเราจะทำอะไรต่างจากเดิม ใครทำ ภายในเมื่อไร และสัญญาณแรกที่จะเห็น การติดตามบอกว่าวันนั้นไปถึงไหน จากทีมหรือจากโค้ช พ้นกำหนดแล้วยังไม่จบถือว่าเลยกำหนด</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>At the next wave the open commitments are looked at first, before the new results.</source>
            <translation>เมื่อถึงรอบประเมินถัดไป ให้ทบทวนข้อตกลงที่ยังไม่จบก่อนดูผลใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>From figures to a decision</source>
            <translation>จากตัวเลขสู่การตัดสินใจ</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The what-if board moves hours and keeps the rate of each project or purpose as it was in the period. That is an assumption, not a forecast: more hours do not always find more money. Where no hours were, no rate is known.</source>
            <translation>กระดานลองปรับย้ายชั่วโมงโดยให้รายได้ต่อชั่วโมงของแต่ละโครงการหรือจุดประสงค์คงเดิม เป็นสมมติฐาน ไม่ใช่คำทำนาย ชั่วโมงที่เพิ่มอาจไม่ได้เงินเพิ่มเสมอไป ที่ไหนไม่เคยมีชั่วโมงก็ไม่รู้อัตรา</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>A decision becomes a commitment with a measure that Wela follows by itself: the share of hours of a purpose, days over the limit in a week, or revenue per hour. Each week stands beside the target.</source>
            <translation>การตัดสินใจกลายเป็นข้อตกลงร่วมที่มีตัววัดซึ่งเวลาติดตามให้เอง คือ สัดส่วนชั่วโมงของจุดประสงค์ จำนวนวันที่ทำงานเกินกำหนดต่อสัปดาห์ หรือรายได้ต่อชั่วโมง เทียบกับเป้าทุกสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>A typical day is what people say; the log is what they wrote down. The page shows the two side by side.</source>
            <translation>วันปกติคือสิ่งที่คนบอก บันทึกเวลาคือสิ่งที่จดไว้ หน้านี้วางสองอย่างไว้ข้างกัน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>A workshop, before and after</source>
            <translation>เวทีเปลี่ยนผ่าน ก่อนและหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>A workshop ties a period before and a wave before to a period after and a wave after. Both periods use one basis of income, which is printed everywhere.</source>
            <translation>เวทีหนึ่งผูกช่วงเวลาก่อนและรอบประเมินก่อน กับช่วงเวลาหลังและรอบประเมินหลัง สองช่วงใช้ฐานคิดรายได้เดียวกัน และบอกไว้ทุกที่</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Person-weeks are the days of membership in a period ÷ 7, summed over the members. Where they differ, hours and days over the limit are compared per person-week.</source>
            <translation>สัปดาห์คนคือจำนวนวันที่เป็นสมาชิกในช่วงนั้น ÷ 7 รวมทุกคน เมื่อไม่เท่ากันจะเทียบชั่วโมงและวันที่ทำงานเกินต่อหนึ่งสัปดาห์คน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The hours of the workshop itself, which are the entries on its days with the activity you choose, can be left out. Income is never changed by it, and coverage still counts them as logged.</source>
            <translation>ชั่วโมงของเวทีเอง คือบันทึกในวันจัดเวทีที่เป็นกิจกรรมที่เลือก ตัดออกได้ รายได้ไม่เปลี่ยน และความครบถ้วนของบันทึกยังนับว่าบันทึกแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Eight people, eight weeks: 64 person-weeks. 74 days over 8 h are 1.2 a person-week.</source>
            <translation>8 คน 8 สัปดาห์ คือ 64 สัปดาห์คน วันที่เกิน 8 ชม. 74 วัน คือ 1.2 วันต่อสัปดาห์คน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Who is compared with whom</source>
            <translation>ใครเทียบกับใคร</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The change of a discipline is that of the people who answered both times, matched by their card, their self-made code or, in named waves, their name. A code that stands twice in one wave matches nobody: nothing is guessed.</source>
            <translation>การเปลี่ยนแปลงของแต่ละด้านมาจากคนที่ตอบทั้งสองรอบ จับคู่ด้วยบัตร รหัสที่สร้างเอง หรือชื่อในรอบที่ระบุชื่อ รหัสที่ซ้ำในรอบเดียวกันจะไม่จับคู่กับใคร ไม่มีการเดา</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Pairs are shown from five on, and only when in each wave nobody or at least three people are left over: otherwise the two means would give away the answers of the one who is left.</source>
            <translation>แสดงเป็นคู่ตั้งแต่ห้าคู่ขึ้นไป และเมื่อแต่ละรอบไม่มีคนเหลือ หรือเหลืออย่างน้อยสามคน ไม่อย่างนั้นค่าเฉลี่ยสองค่าจะบอกคำตอบของคนที่เหลือ</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Otherwise all who answered before are compared with all who answered after, not person by person. The interval is then usually too wide, because many are the same people.</source>
            <translation>นอกนั้นเทียบทุกคนที่ตอบรอบก่อนกับทุกคนที่ตอบรอบหลัง ไม่ใช่รายคน ช่วงเชื่อมั่นมักกว้างเกินจริง เพราะหลายคนเป็นคนเดียวกัน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>What the words of a change mean</source>
            <translation>คำบอกการเปลี่ยนแปลงหมายความว่าอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The interval of 95 % says between which changes the true one probably lies. It is compared with the smallest change worth talking about: 0.30 points unless the workshop says otherwise.</source>
            <translation>ช่วงเชื่อมั่น 95% บอกว่าการเปลี่ยนแปลงจริงน่าจะอยู่ระหว่างเท่าไร แล้วเทียบกับการเปลี่ยนแปลงน้อยที่สุดที่ควรพูดถึง คือ 0.30 จุด หรือตามที่เวทีกำหนด</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The whole interval smaller than that: about the same. Above zero with a mean that is worth talking about: clearly up. Above zero with a smaller mean: up, but small. A mean worth talking about and an interval that crosses zero: leaning up, not certain. Anything else: not enough to tell. The same downwards.</source>
            <translation>ทั้งช่วงเล็กกว่านั้น: ใกล้เคียงเดิม · เหนือศูนย์และค่าเฉลี่ยมากพอ: เพิ่มขึ้นชัดเจน · เหนือศูนย์แต่ค่าเฉลี่ยน้อยกว่า: เพิ่มขึ้นเล็กน้อย · ค่าเฉลี่ยมากพอแต่ช่วงคร่อมศูนย์: น่าจะเพิ่ม แต่ยังไม่แน่ · นอกนั้น: ข้อมูลยังไม่พอจะสรุป · ด้านลดลงก็เช่นกัน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>Eight people, a mean change of +0.6, interval 0.3 to 0.8: clearly up.</source>
            <translation>8 คน เปลี่ยนเฉลี่ย +0.6 ช่วง 0.3 ถึง 0.8: เพิ่มขึ้นชัดเจน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>The statistics appendix</source>
            <translation>ภาคผนวกสถิติ</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>For researchers: g_av (Cumming, without bias by Hedges) with the interval of d_av by Bonett; the exact signed-rank test of Wilcoxon with the ranks of Pratt, corrected by Holm; the rank-biserial correlation; how many went up, stayed, went down.</source>
            <translation>สำหรับนักวิจัย: g_av (Cumming ปรับอคติตาม Hedges) กับช่วงของ d_av ตาม Bonett การทดสอบลำดับเครื่องหมายของ Wilcoxon แบบแม่นตรงตามลำดับของ Pratt ปรับด้วย Holm สหสัมพันธ์ rank-biserial และจำนวนคนที่เพิ่ม เท่าเดิม ลด</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>With fewer than eight people who changed, no discipline of five can fall under .05 after Holm. A p that is not small says nothing about there being no change.</source>
            <translation>ถ้ามีคนเปลี่ยนไม่ถึงแปดคน ไม่มีด้านใดในห้าด้านที่ p ต่ำกว่า .05 หลังปรับ Holm ได้ p ที่ไม่เล็กไม่ได้แปลว่าไม่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>What before and after cannot tell</source>
            <translation>สิ่งที่ก่อน–หลังบอกไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>There is no team beside yours that had no workshop, and people speak of themselves. So the page says what changed, and never what made it change.</source>
            <translation>ไม่มีทีมอื่นที่ไม่ได้เข้าเวทีมาเทียบ และคนตอบเรื่องของตัวเอง หน้านี้จึงบอกว่าอะไรเปลี่ยน แต่ไม่บอกว่าเปลี่ยนเพราะอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>With 20 people or fewer a true change of 0.3 is missed more often than it is found.</source>
            <translation>เมื่อมีไม่เกิน 20 คน การเปลี่ยนแปลงจริง 0.3 จุดมักมองไม่เห็นมากกว่ามองเห็น</translation>
        </message>
        <message>
            <location filename="../../gui/help/growth.py" />
            <source>After a workshop people may see more than before and rate themselves lower for it. Asking them, looking back, how it was then is shown beside the wave before, never instead of it.</source>
            <translation>หลังเวทีคนอาจมองเห็นมากขึ้นแล้วให้คะแนนตัวเองต่ำลง คำถามมองย้อนกลับไปแสดงไว้ข้างรอบก่อน ไม่ใช้แทน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>Man-hours</source>
            <translation>ชั่วโมงคน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>The sum of the logged time of all members, in hours. An entry belongs to one calendar day.</source>
            <translation>ผลรวมเวลาที่สมาชิกทุกคนบันทึก หน่วยเป็นชั่วโมง แต่ละรายการอยู่ในวันเดียวตามปฏิทิน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Two people in one meeting of 1:30 make 3.0 man-hours.</source>
            <translation>สองคนประชุมด้วยกัน 1:30 ชม. รวมเป็น 3.0 ชั่วโมงคน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Income of a period, and the three bases</source>
            <translation>รายได้ของช่วงเวลา และวิธีนับสามแบบ</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>An income is received on one day and may cover many. The basis says in which period it counts.</source>
            <translation>เงินได้รับวันเดียวแต่อาจใช้กับหลายวัน วิธีนับบอกว่าเงินนั้นเป็นรายได้ของช่วงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Cash: the whole amount counts on the day it was received.</source>
            <translation>ตามเงินสด: นับทั้งก้อนในวันที่ได้รับ</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>By day (the usual one): the amount is spread evenly over the days it covers. The first k of n days together carry the amount × k ÷ n, rounded down to the satang, so that the days add up to the amount exactly.</source>
            <translation>เฉลี่ยรายวัน (แบบปกติ): กระจายเงินเท่ากันทุกวันในช่วงที่เงินนั้นใช้ k วันแรกจาก n วันรวมกันได้ จำนวนเงิน × k ÷ n ปัดลงเป็นสตางค์ ทุกวันรวมกันจึงเท่ากับจำนวนเงินพอดี</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>By hours: the amount follows the hours worked; see the next section.</source>
            <translation>ตามชั่วโมง: เงินไปตามชั่วโมงที่ทำงาน ดูหัวข้อถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>A refund is a negative income and follows the same rule.</source>
            <translation>เงินที่คืนไปคือรายรับติดลบ ใช้กติกาเดียวกัน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>฿100.00 covers three days: ฿33.33, ฿33.33 and ฿33.34. A grant of ฿540,000 received on 1 January for the whole year counts on the basis cash with ฿540,000 in January, by day with ฿45,863.01.</source>
            <translation>฿100.00 สำหรับสามวัน: ฿33.33, ฿33.33 และ ฿33.34 เงินทุน ฿540,000 ที่ได้รับวันที่ 1 มกราคมสำหรับทั้งปี นับตามเงินสดเดือนมกราคมได้ ฿540,000 นับเฉลี่ยรายวันได้ ฿45,863.01</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Income by hours</source>
            <translation>รายได้ตามชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Up to the last day on which the team logged any time, the days covered carry together what they carry by day, spread over the hours logged on the project each day. Income without a project follows all hours of the team.</source>
            <translation>จนถึงวันสุดท้ายที่ทีมมีบันทึกเวลา วันในช่วงนั้นรวมกันได้เงินเท่ากับแบบเฉลี่ยรายวัน แล้วกระจายตามชั่วโมงที่บันทึกในโครงการแต่ละวัน รายรับที่ไม่มีโครงการกระจายตามชั่วโมงทั้งทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Days after that last day stay by day. With no such hours the whole is by day, and it says so.</source>
            <translation>วันหลังจากนั้นยังเป็นแบบเฉลี่ยรายวัน ถ้าไม่มีชั่วโมงเลย ทั้งก้อนเป็นแบบเฉลี่ยรายวันและมีหมายเหตุบอก</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Hours outside the period and the filters count too: a filter never moves income.</source>
            <translation>ชั่วโมงนอกช่วงและนอกตัวกรองก็นับด้วย ตัวกรองไม่เคยย้ายรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>On this basis a grant has nearly one rate over its whole span, so before and after within one grant cannot differ much.</source>
            <translation>แบบนี้เงินทุนก้อนเดียวมีรายได้ต่อชั่วโมงเกือบเท่ากันตลอดช่วง ก่อนและหลังภายในทุนเดียวกันจึงต่างกันได้ไม่มาก</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>฿9,000 covers three days with 2, 1 and 6 hours on the project: ฿2,000, ฿1,000 and ฿6,000.</source>
            <translation>฿9,000 สำหรับสามวันที่ทำโครงการ 2, 1 และ 6 ชม.: ฿2,000, ฿1,000 และ ฿6,000</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>How income is shared</source>
            <translation>รายได้แบ่งอย่างไร</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>The income of a project in a month is shared over the hours of that project in that month, in proportion. If the month has none, over the project's hours of the whole period: work is often paid later. If the period has none, it goes to the row No hours.</source>
            <translation>รายได้ของโครงการในเดือนหนึ่งแบ่งตามสัดส่วนชั่วโมงของโครงการในเดือนนั้น ถ้าเดือนนั้นไม่มีชั่วโมง แบ่งตามชั่วโมงของโครงการทั้งช่วง เพราะงานมักได้เงินทีหลัง ถ้าทั้งช่วงไม่มี ไปอยู่แถว “ไม่มีชั่วโมง”</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Satang left over by rounding go to the largest remainders. Rows always add up to the total, exactly.</source>
            <translation>เศษสตางค์จากการปัดให้แถวที่มีเศษมากที่สุดก่อน ทุกแถวรวมกันเท่ากับยอดรวมพอดีเสมอ</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>People on one project in one month get the same rate by construction. These figures speak of where time goes, never of what a person is worth.</source>
            <translation>คนที่ทำโครงการเดียวกันในเดือนเดียวกันได้อัตราเท่ากันตามวิธีคิด ตัวเลขนี้บอกว่าเวลาไปไหน ไม่ได้บอกคุณค่าของคน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>A project brings ฿10,000 in a month; Anong worked 30 h on it, Boon 10 h: ฿7,500 and ฿2,500.</source>
            <translation>เดือนหนึ่งโครงการได้ ฿10,000 อนงค์ทำ 30 ชม. บุญทำ 10 ชม.: ฿7,500 และ ฿2,500</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Rows of their own</source>
            <translation>แถวที่แยกไว้ต่างหาก</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Unallocated: income that belongs to no project, such as a gift to the team.</source>
            <translation>ไม่ระบุโครงการ: รายรับที่ไม่ได้เป็นของโครงการใด เช่น เงินบริจาคให้ทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>No hours: income of a project on which nobody logged time in the period.</source>
            <translation>ไม่มีชั่วโมง: รายได้ของโครงการที่ไม่มีใครบันทึกเวลาในช่วงนี้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>None: hours that have no project, or no activity, or no purpose.</source>
            <translation>ไม่ระบุ: ชั่วโมงที่ไม่มีโครงการ กิจกรรม หรือจุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>With a member filter Unallocated and No hours are left out, and the page says so.</source>
            <translation>เมื่อกรองตามสมาชิก สองแถวแรกจะไม่รวม และหน้านั้นบอกไว้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Income of the period ÷ man-hours of the period, of one row or of the whole team.</source>
            <translation>รายได้ของช่วง ÷ ชั่วโมงคนของช่วง ของแถวเดียวหรือทั้งทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Without hours there is no rate: the cell says “no hours”, never 0.</source>
            <translation>ไม่มีชั่วโมงก็ไม่มีอัตรา ช่องนั้นเขียนว่า “ไม่มีชั่วโมง” ไม่ใช่ 0</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>It says who pays for the time, not what the work is worth. Work nobody pays for can be the most important.</source>
            <translation>ตัวเลขนี้บอกว่าใครจ่ายค่าเวลา ไม่ได้บอกคุณค่าของงาน งานที่ไม่มีใครจ่ายอาจสำคัญที่สุด</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>It rises when people stop logging, so coverage always stands beside it.</source>
            <translation>ถ้าคนเลิกบันทึก ตัวเลขนี้จะสูงขึ้น จึงต้องดูคู่กับความครบถ้วนของบันทึกเสมอ</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>฿540,000 ÷ 2,400 h = ฿225 an hour.</source>
            <translation>฿540,000 ÷ 2,400 ชม. = ฿225 ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>On the project axis only: each project also carries its part of the internal hours, in proportion to its own hours.</source>
            <translation>มีเฉพาะเมื่อดูรายโครงการ: แต่ละโครงการรับชั่วโมงงานกลางไปด้วยตามสัดส่วนชั่วโมงของตัวเอง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Income ÷ (own hours + internal hours × own hours ÷ hours of all projects that are not internal).</source>
            <translation>รายได้ ÷ (ชั่วโมงของโครงการ + ชั่วโมงงานกลาง × ชั่วโมงของโครงการ ÷ ชั่วโมงของทุกโครงการที่ไม่ใช่งานกลาง)</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Internal projects and hours without a project have none.</source>
            <translation>โครงการงานกลางและชั่วโมงที่ไม่มีโครงการไม่มีตัวเลขนี้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>฿50,000 with 100 own hours is ฿500 an hour. The team has 60 internal hours and 300 on projects: 100 + 60 × 100 ÷ 300 = 120 h, so the loaded rate is ฿417.</source>
            <translation>฿50,000 ใช้เวลาของโครงการเอง 100 ชม. เท่ากับ ฿500 ต่อชั่วโมง ทีมมีงานกลาง 60 ชม. และงานโครงการ 300 ชม.: 100 + 60 × 100 ÷ 300 = 120 ชม. เมื่อรวมงานกลางจึงเหลือ ฿417</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Cost and cost per hour</source>
            <translation>ต้นทุน และต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Each hour × the hourly cost of its member on that day, rounded once for the total, plus the expenses of the period. Expenses follow the chosen basis and are shared like income.</source>
            <translation>แต่ละชั่วโมง × ต้นทุนต่อชั่วโมงของสมาชิกในวันนั้น ปัดครั้งเดียวที่ยอดรวม บวกค่าใช้จ่ายของช่วง ค่าใช้จ่ายนับตามวิธีที่เลือกและแบ่งเหมือนรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Hours of paid members whose cost is not known are left out of the cost per hour, and their share is printed. Volunteers cost a known 0.</source>
            <translation>ชั่วโมงของสมาชิกที่มีค่าจ้างแต่ไม่รู้ต้นทุน ไม่นับในต้นทุนต่อชั่วโมง และบอกสัดส่วนไว้ อาสาสมัครมีต้นทุน 0</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>100 h × ฿150 + 50 h × ฿120 = ฿21,000; ÷ 150 h = ฿140 an hour.</source>
            <translation>100 ชม. × ฿150 + 50 ชม. × ฿120 = ฿21,000 หารด้วย 150 ชม. = ฿140 ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Break-even rate and margin</source>
            <translation>จุดคุ้มทุน และส่วนต่างต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>The break-even rate is the cost per hour: what an hour has to bring in to pay for itself. Where there are internal hours it is compared with the loaded rate.</source>
            <translation>จุดคุ้มทุนคือต้นทุนต่อชั่วโมง: หนึ่งชั่วโมงต้องได้เท่าไรจึงพอเลี้ยงตัวเอง เมื่อมีงานกลาง ให้เทียบกับอัตรารวมงานกลาง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>The margin per hour is revenue per hour − cost per hour.</source>
            <translation>ส่วนต่างต่อชั่วโมง = รายได้ต่อชั่วโมง − ต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Revenue ฿200 and cost ฿140 an hour: a margin of ฿60 an hour.</source>
            <translation>รายได้ ฿200 ต้นทุน ฿140 ต่อชั่วโมง: ส่วนต่าง ฿60 ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Expected hours</source>
            <translation>ชั่วโมงที่คาดไว้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Weekly hours of a member ÷ their working days a week, on each working day. None on holidays and leave (half a day of leave halves them), outside the membership, or after today.</source>
            <translation>ชั่วโมงต่อสัปดาห์ของสมาชิก ÷ จำนวนวันทำงานต่อสัปดาห์ นับทุกวันทำงาน ไม่นับวันหยุด วันลา (ลาครึ่งวันนับครึ่งเดียว) วันที่ไม่ได้เป็นสมาชิก และวันหลังจากวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>40 h a week on five days is 8 h a day. A week with one holiday and half a day of leave: 28 h.</source>
            <translation>สัปดาห์ละ 40 ชม. ห้าวัน คือวันละ 8 ชม. สัปดาห์ที่มีวันหยุดหนึ่งวันและลาครึ่งวัน: 28 ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>How complete the log is: for each member and week (Monday–Sunday, cut by the period) the smaller of logged and expected hours, added up, ÷ all expected hours.</source>
            <translation>บันทึกครบแค่ไหน: แต่ละคนแต่ละสัปดาห์ (จันทร์–อาทิตย์ ตัดตามช่วง) เอาค่าที่น้อยกว่าระหว่างชั่วโมงที่บันทึกกับที่คาดไว้ รวมกันแล้วหารด้วยชั่วโมงที่คาดไว้ทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Hours above the expected ones never make up for somebody else's missing hours.</source>
            <translation>ชั่วโมงที่เกินของคนหนึ่งไม่ชดเชยชั่วโมงที่ขาดของอีกคน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Members without weekly hours are not in it. Nothing expected: “no expected hours”.</source>
            <translation>สมาชิกที่ไม่ได้กำหนดชั่วโมงต่อสัปดาห์ไม่นับ ถ้าไม่มีชั่วโมงที่คาดไว้เลย เขียนว่า “ไม่มีชั่วโมงที่คาดไว้”</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>It belongs to the team, chosen members or a month, never to a project or an activity.</source>
            <translation>เป็นตัวเลขของทีม ของสมาชิกที่เลือก หรือของเดือน ไม่ใช่ของโครงการหรือกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Under 80 % a revenue per hour is greyed.</source>
            <translation>ถ้าต่ำกว่า 80 % รายได้ต่อชั่วโมงจะเป็นสีเทา</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Expected 40 h, logged 44 h; expected 20 h, logged 10 h: (40 + 10) ÷ 60 = 83 %.</source>
            <translation>คาดไว้ 40 ชม. บันทึก 44 ชม. อีกคนคาดไว้ 20 ชม. บันทึก 10 ชม.: (40 + 10) ÷ 60 = 83 %</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/widgets/axis_tables.py" />
            <source>Load</source>
            <translation>ภาระงาน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Days over the daily limit, weeks over the weekly limit, weeks without a day of rest, and days over 24 hours, which are always a mistake to look at.</source>
            <translation>วันที่เกินเกณฑ์ต่อวัน สัปดาห์ที่เกินเกณฑ์ต่อสัปดาห์ สัปดาห์ที่ไม่มีวันพัก และวันที่เกิน 24 ชั่วโมงซึ่งผิดแน่นอนและควรดู</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>The limits are the team's own; the usual ones are 8 h a day and 48 h a week. A week counts in the period that holds its Sunday, with all its days.</source>
            <translation>เกณฑ์เป็นของทีมเอง ปกติคือวันละ 8 ชม. สัปดาห์ละ 48 ชม. สัปดาห์นับในช่วงที่มีวันอาทิตย์ของสัปดาห์นั้น โดยใช้ครบทุกวัน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>10.5 h on a Wednesday is a day 2.5 h over. 51 h from Monday to Sunday is a week 3 h over.</source>
            <translation>วันพุธทำ 10.5 ชม. คือวันที่เกินไป 2.5 ชม. จันทร์ถึงอาทิตย์ 51 ชม. คือสัปดาห์ที่เกินไป 3 ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Why members are not ranked</source>
            <translation>ทำไมไม่จัดอันดับสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Members are ordered by name and cannot be sorted by a figure. Hours and income per person depend on which work the team gave them.</source>
            <translation>สมาชิกเรียงตามชื่อ เรียงตามตัวเลขไม่ได้ เพราะชั่วโมงและรายได้ของแต่ละคนขึ้นกับงานที่ทีมมอบให้</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Where the data are</source>
            <translation>ข้อมูลอยู่ที่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>In one file on this machine. Nothing is sent anywhere.</source>
            <translation>อยู่ในไฟล์เดียวในเครื่องนี้ ไม่มีอะไรถูกส่งออกไปไหน</translation>
        </message>
        <message>
            <location filename="../../gui/help/measures.py" />
            <source>Deleted rows lie in the trash and can be restored. Ctrl+Z takes back every step.</source>
            <translation>สิ่งที่ลบอยู่ในถังขยะและกู้คืนได้ Ctrl+Z เลิกทำได้ทุกขั้น</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>One line for an entry</source>
            <translation>บันทึกด้วยบรรทัดเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Say when or how long, and what: in any order, in Thai, in English or mixed.</source>
            <translation>บอกว่าเมื่อไรหรือนานเท่าไร และทำอะไร เรียงอย่างไรก็ได้ ไทย อังกฤษ หรือปนกันก็ได้</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>When: 9-12, 9.30-12.00, 13:00 to 14:30, 9am-noon, or in Thai words. A range past midnight belongs to the day it began.</source>
            <translation>เมื่อไร: 9-12, ๙.๓๐-๑๒.๐๐, 13:00–14:30, บ่ายโมงครึ่งถึงสี่โมง ช่วงที่เลยเที่ยงคืนนับเป็นของวันที่เริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>How long: 2h, 1.5h, 1:30, 90m, 90 minutes. A bare number is hours, and the preview says so.</source>
            <translation>นานเท่าไร: 2h, 1.5 ชม., 1:30, 90 นาที, ชั่วโมงครึ่ง ตัวเลขเปล่า ๆ คือชั่วโมง และตัวอย่างใต้ช่องจะบอกให้เห็น</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Which day: yesterday, Monday, last Friday, 20 Nov, 20/11/2569. Without one it is the day shown.</source>
            <translation>วันไหน: เมื่อวาน วันจันทร์ ศุกร์ที่แล้ว 20 พ.ย. 20/11/2569 ถ้าไม่บอกคือวันที่เปิดอยู่</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>@ before a project and # before an activity; a part of the name is enough if only one has it. Whole names are recognised without a sign, for a Thai keyboard has neither.</source>
            <translation>ใส่ @ หน้าโครงการและ # หน้ากิจกรรม พิมพ์แค่บางส่วนของชื่อก็พอถ้ามีชื่อเดียวที่ตรง ชื่อเต็มไม่ต้องมีเครื่องหมาย เพราะแป้นไทยไม่มีทั้งสองตัว</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>The rest is the note. What is not understood is shown and never guessed.</source>
            <translation>ที่เหลือคือบันทึกว่าทำอะไร ส่วนที่อ่านไม่ออกจะแสดงให้เห็น ไม่เดาเอง</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>9-12 visit @Youth #Travel yesterday</source>
            <translation>9-12 ลงพื้นที่ @อบรมเยาวชน #เดินทาง เมื่อวาน</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>The day by keyboard</source>
            <translation>หน้าวันด้วยแป้นพิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>On the clock: ↑ ↓ go from block to block and gap to gap, Ctrl+↑ ↓ move a block by 15 minutes, Shift+↑ ↓ its end, Ctrl+Shift+↑ ↓ its start. Enter keeps it, Esc takes it back.</source>
            <translation>บนเส้นเวลา: ↑ ↓ ไปทีละช่อง Ctrl+↑ ↓ เลื่อนทีละ 15 นาที Shift+↑ ↓ เลื่อนเวลาจบ Ctrl+Shift+↑ ↓ เลื่อนเวลาเริ่ม Enter ยืนยัน Esc คืนค่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Insert begins a new stretch, Delete deletes, Enter opens the entry in the list or fills a gap.</source>
            <translation>Insert เริ่มช่วงใหม่ Delete ลบ Enter เปิดรายการหรือเติมช่วงว่าง</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>In the list: F2 or Enter edits a cell, Delete deletes the row.</source>
            <translation>ในรายการ: F2 หรือ Enter แก้ช่อง Delete ลบแถว</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>The week by keyboard</source>
            <translation>หน้าสัปดาห์ด้วยแป้นพิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Type 1.5, 1:30 or 90m into a cell. Enter goes down, Tab goes right, Esc gives the old value back.</source>
            <translation>พิมพ์ 1.5, 1:30 หรือ 90m ในช่อง Enter ลงล่าง Tab ไปขวา Esc คืนค่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Ctrl+D copies from the left, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet, Delete clears, Insert adds a row, F4 opens the note of a cell.</source>
            <translation>Ctrl+D คัดลอกจากซ้าย Ctrl+C และ Ctrl+V แลกกับตารางคำนวณ Delete ล้าง Insert เพิ่มแถว F4 เปิดบันทึกของช่อง</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Rows used lately are offered at the end. Copy last week brings its hours, or only its rows.</source>
            <translation>แถวที่ใช้ล่าสุดรออยู่ท้ายตาราง คัดลอกสัปดาห์ก่อนได้ทั้งชั่วโมง หรือเฉพาะแถว</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>A plan of hours per project is optional. It shows as a thin mark and asks for nothing.</source>
            <translation>จะวางแผนชั่วโมงต่อโครงการหรือไม่ก็ได้ แผนเป็นเพียงขีดบาง ๆ ไม่ทวงถาม</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Overlaps</source>
            <translation>เวลาทับกัน</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Two entries of one person overlap when both have a start and share time; entries that only touch do not.</source>
            <translation>รายการของคนเดียวกันทับกันเมื่อมีเวลาเริ่มทั้งคู่และกินเวลาร่วมกัน ถ้าแค่ต่อกันไม่ถือว่าทับ</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>An overlap is never refused and nothing is cut by itself. You choose: shorten the other entry, start after it, or keep both. Kept overlaps count in full.</source>
            <translation>เวลาทับกันบันทึกได้เสมอ และไม่มีอะไรถูกตัดเอง เลือกได้ว่าจะย่ออีกรายการ เริ่มหลังจากนั้น หรือเก็บไว้ทั้งคู่ ซึ่งนับเต็มทั้งสอง</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>9:00–10:00 and 10:00–11:00 touch. 9:00–10:30 and 10:00–11:00 share half an hour.</source>
            <translation>9:00–10:00 กับ 10:00–11:00 แค่ต่อกัน ส่วน 9:00–10:30 กับ 10:00–11:00 ทับกันครึ่งชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>The timer</source>
            <translation>ตัวจับเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Ctrl+T starts and stops it on every page, Ctrl+Shift+T goes on to other work.</source>
            <translation>Ctrl+T เริ่มและหยุดได้ทุกหน้า Ctrl+Shift+T เปลี่ยนไปจับงานอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>It survives when Wela ends. After a night, a sleep or a change of the clock it asks: keep all of it, cut it at a time, or discard it.</source>
            <translation>ปิดโปรแกรมแล้วเวลายังอยู่ หลังข้ามคืน เครื่องหลับ หรือนาฬิกาเปลี่ยน จะถามว่าเก็บทั้งหมด ตัดที่เวลาหนึ่ง หรือทิ้ง</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>You never need it: time can be typed at any later moment.</source>
            <translation>ไม่จำเป็นต้องใช้ พิมพ์เวลาย้อนหลังเมื่อไรก็ได้</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Paper sheets of the whole team</source>
            <translation>ใบเวลากระดาษของทั้งทีม</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Whole team has a row for each member and a column for each activity. Choose the day and the project, then type along the row.</source>
            <translation>หน้าทั้งทีมมีแถวของแต่ละคนและคอลัมน์ของแต่ละกิจกรรม เลือกวันและโครงการ แล้วพิมพ์ไปตามแถว</translation>
        </message>
        <message>
            <location filename="../../gui/help/time_log.py" />
            <source>Typical day holds what a usual day looks like for each person. It counts in no sum until you log it on working days that have no entries yet.</source>
            <translation>วันปกติเก็บว่าวันทำงานทั่วไปของแต่ละคนเป็นอย่างไร ไม่นับในผลรวมใด จนกว่าจะสั่งบันทึกลงวันทำงานที่ยังว่าง</translation>
        </message>
        <message>
            <location filename="../../gui/hour_blocks.py" />
            <source>A cell holds at most 168 hours. Type less, like 1:30 or 1.5.</source>
            <translation>ช่องหนึ่งใส่ได้ไม่เกิน 168 ชั่วโมง พิมพ์ให้น้อยลง เช่น 1:30 หรือ 1.5</translation>
        </message>
        <message>
            <location filename="../../gui/hour_blocks.py" />
            <source>There is nothing to paste. Copy some hours first.</source>
            <translation>ยังไม่มีอะไรให้วาง คัดลอกชั่วโมงมาก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/hour_blocks.py" />
            <source>“{text}” (row {row}, column {column} of what was pasted) is not hours. Nothing was pasted.</source>
            <translation>“{text}” (แถว {row} คอลัมน์ {column} ของที่วาง) ไม่ใช่ชั่วโมง ยังไม่ได้วางอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/import_draft.py" />
            <source>Checking the rows…</source>
            <translation>กำลังตรวจแถว…</translation>
        </message>
        <message>
            <location filename="../../gui/import_draft.py" />
            <source>Reading the file…</source>
            <translation>กำลังอ่านไฟล์…</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <location filename="../../gui/pages/time_log/page.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Day</source>
            <translation>วัน</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/start.py" />
            <source>Start</source>
            <translation>เริ่มต้น</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Day of the end</source>
            <translation>วันที่สิ้นสุด</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>End</source>
            <translation>เวลาสิ้นสุด</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Duration</source>
            <translation>ระยะเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Duration in seconds</source>
            <translation>ระยะเวลาเป็นวินาที</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Duration in minutes</source>
            <translation>ระยะเวลาเป็นนาที</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Duration, rounded</source>
            <translation>ระยะเวลา (ปัดเศษ)</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>E-mail</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/item_models/week_cells.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <location filename="../../gui/pages/time_log/week_row_form.py" />
            <source>Activity</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Client or funder</source>
            <translation>ลูกค้าหรือผู้ให้ทุน</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/entry_columns.py" />
            <source>Tags</source>
            <translation>ป้าย</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Number in the other program</source>
            <translation>เลขในโปรแกรมเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Received on</source>
            <translation>วันที่ได้รับ</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Paid on</source>
            <translation>วันที่จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>Amount</source>
            <translation>จำนวนเงิน</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/widgets/amount_filters.py" />
            <location filename="../../gui/widgets/amount_foot.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Kind</source>
            <translation>ประเภท</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/widgets/amount_foot.py" />
            <source>Source</source>
            <translation>แหล่งที่มา</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/amount_foot.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Paid to</source>
            <translation>จ่ายให้</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Covers from</source>
            <translation>ครอบคลุมตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Covers until</source>
            <translation>ครอบคลุมถึง</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Restricted</source>
            <translation>มีเงื่อนไข</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Choose which column holds the duration, or choose both start and end.</source>
            <translation>เลือกว่าคอลัมน์ไหนคือระยะเวลา หรือเลือกทั้งเวลาเริ่มและเวลาสิ้นสุด</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Choose which column holds the amount.</source>
            <translation>เลือกว่าคอลัมน์ไหนคือจำนวนเงิน</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Choose which column holds the day.</source>
            <translation>เลือกว่าคอลัมน์ไหนคือวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>Expenses</source>
            <translation>ค่าใช้จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Toggl detailed</source>
            <translation>Toggl แบบละเอียด</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Clockify detailed</source>
            <translation>Clockify แบบละเอียด</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Clockify shared report</source>
            <translation>รายงานที่แชร์จาก Clockify</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Exported by Wela</source>
            <translation>ส่งออกจากเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>A table of its own kind</source>
            <translation>ตารางทั่วไป</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>UTF-8 (usual)</source>
            <translation>UTF-8 (ทั่วไป)</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Thai Windows (874)</source>
            <translation>ไทย Windows (874)</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>UTF-16 (Unicode text)</source>
            <translation>UTF-16 (ข้อความ Unicode)</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Western Windows (1252)</source>
            <translation>ตะวันตก Windows (1252)</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Day first</source>
            <translation>วันมาก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Month first</source>
            <translation>เดือนมาก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/import_words.py" />
            <source>Year first</source>
            <translation>ปีมาก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amount_rows.py" />
            <location filename="../../gui/labels.py" />
            <source>Grant</source>
            <translation>เงินสนับสนุน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amount_rows.py" />
            <location filename="../../gui/labels.py" />
            <source>Donation</source>
            <translation>เงินบริจาค</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amount_rows.py" />
            <location filename="../../gui/labels.py" />
            <source>Sales</source>
            <translation>ขายสินค้า</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amount_rows.py" />
            <location filename="../../gui/labels.py" />
            <source>Service</source>
            <translation>ค่าบริการ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amount_rows.py" />
            <location filename="../../gui/labels.py" />
            <source>Membership fee</source>
            <translation>ค่าสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amount_rows.py" />
            <location filename="../../gui/labels.py" />
            <source>Other</source>
            <translation>อื่น ๆ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/labels.py" />
            <source>Unallocated</source>
            <translation>ไม่ผูกกับโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/import_names.py" />
            <location filename="../../gui/item_models/week_sheet.py" />
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <location filename="../../gui/pages/time_log/team_view.py" />
            <location filename="../../gui/widgets/amount_foot.py" />
            <source>No project</source>
            <translation>ไม่มีโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amounts.py" />
            <source>For the days</source>
            <translation>เป็นเงินของวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amounts.py" />
            <location filename="../../gui/item_models/days_off.py" />
            <source>Deleted on</source>
            <translation>ลบเมื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amounts.py" />
            <source>Expense</source>
            <translation>ค่าใช้จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/amounts.py" />
            <source>Source or payee</source>
            <translation>แหล่งที่มาหรือผู้รับเงิน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <source>Name in Thai</source>
            <translation>ชื่อภาษาไทย</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <source>Name in English</source>
            <translation>ชื่อภาษาอังกฤษ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <source>Days of leave</source>
            <translation>วันที่ลา</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <location filename="../../gui/widgets/import_days.py" />
            <source>Days</source>
            <translation>วัน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Membership</source>
            <translation>สมาชิกภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Hourly cost</source>
            <translation>ต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <source>Holiday</source>
            <translation>วันหยุด</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/pages/time_log/leave_button.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Leave</source>
            <translation>วันลา</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <location filename="../../gui/pages/dream_team/desk.py" />
            <location filename="../../gui/present/team_slides.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Commitment</source>
            <translation>ข้อตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/days_off.py" />
            <source>Done differently</source>
            <translation>ทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/entry_columns.py" />
            <location filename="../../gui/phrases/lengths.py" />
            <location filename="../../models/rules.py" />
            <source>A duration must be longer than 0 and at most 168 hours.</source>
            <translation>ระยะเวลาต้องมากกว่า 0 และไม่เกิน 168 ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/entry_columns.py" />
            <source>What was done</source>
            <translation>ทำอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>In the file</source>
            <translation>ในไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>What it is</source>
            <translation>คืออะไร</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>Becomes</source>
            <translation>จะเป็น</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>Choose who is meant</source>
            <translation>เลือกว่าหมายถึงใคร</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <location filename="../../gui/item_models/team_sheet.py" />
            <location filename="../../gui/item_models/week_sheet.py" />
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <source>No activity</source>
            <translation>ไม่มีกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>New member: {name}</source>
            <translation>สมาชิกใหม่: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>New project: {name}</source>
            <translation>โครงการใหม่: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_names.py" />
            <source>New activity: {name}</source>
            <translation>กิจกรรมใหม่: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_preview.py" />
            <source>New</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_preview.py" />
            <source>New, look at it</source>
            <translation>ใหม่ ควรดูอีกที</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_preview.py" />
            <source>Warning</source>
            <translation>คำเตือน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/import_preview.py" />
            <location filename="../../gui/widgets/import_preview.py" />
            <source>What happens</source>
            <translation>ผลที่จะเกิด</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/long_entries.py" />
            <source>Somebody else has changed this list in the meantime. Select again and repeat.</source>
            <translation>มีคนอื่นแก้รายการชุดนี้ไปแล้ว เลือกใหม่แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Staff</source>
            <translation>พนักงานประจำ</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Part-time</source>
            <translation>ทำบางเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Volunteer</source>
            <translation>อาสาสมัคร</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Team leader</source>
            <translation>ผู้นำทีม</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Coordinator</source>
            <translation>ผู้ประสานงาน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Accounts and office</source>
            <translation>บัญชีและสำนักงาน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Field work</source>
            <translation>งานสนาม</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>Communication</source>
            <translation>สื่อสาร</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Role</source>
            <translation>บทบาท</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>h/week</source>
            <translation>ชม./สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>From – to</source>
            <translation>ช่วงเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Working days</source>
            <translation>วันทำงาน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Valid from</source>
            <translation>ใช้ตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>the beginning</source>
            <translation>แรกเริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>since {day}</source>
            <translation>ตั้งแต่ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>until {day}</source>
            <translation>ถึง {day}</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/people.py" />
            <source>ended</source>
            <translation>สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/slide_rows.py" />
            <source>left out</source>
            <translation>ไม่แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/slide_rows.py" />
            <source>shown</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/team_sheet.py" />
            <source>{hours} h: look at it</source>
            <translation>{hours} ชม. ลองดูอีกที</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/team_sheet.py" />
            <location filename="../../gui/pages/time_log/team_totals.py" />
            <source>other projects: {hours} h</source>
            <translation>โครงการอื่น {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/team_sheet.py" />
            <source>Holiday: {name}</source>
            <translation>วันหยุด: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/team_sheet.py" />
            <source>Half a day of leave</source>
            <translation>ลาครึ่งวัน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/team_sheet.py" />
            <location filename="../../gui/pages/time_log/week_figures.py" />
            <source>On leave</source>
            <translation>ลา</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/team_sheet.py" />
            <location filename="../../gui/pages/time_log/week_figures.py" />
            <source>Not a working day</source>
            <translation>ไม่ใช่วันทำงาน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/week_cells.py" />
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>Plan</source>
            <translation>แผน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/what_if_rows.py" />
            <source>Hours now and what if</source>
            <translation>ตอนนี้กับถ้าย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/what_if_rows.py" />
            <source>Moved</source>
            <translation>ย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/what_if_rows.py" />
            <source>Share / target</source>
            <translation>สัดส่วน/เป้า</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/what_if_rows.py" />
            <source>There are not so many hours to take away.</source>
            <translation>มีชั่วโมงไม่พอให้ลด</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/what_if_rows.py" />
            <source>That is more hours than any team has.</source>
            <translation>ชั่วโมงมากเกินกว่าทีมใดจะมี</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/work_kinds.py" />
            <source>Archived</source>
            <translation>เก็บแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/work_kinds.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Funding source</source>
            <translation>แหล่งทุน</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/work_kinds.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Internal</source>
            <translation>งานกลาง</translation>
        </message>
        <message>
            <location filename="../../gui/item_models/work_kinds.py" />
            <source>“{name}” is in the list already. Choose another name.</source>
            <translation>มี “{name}” อยู่แล้ว ตั้งชื่ออื่น</translation>
        </message>
        <message>
            <location filename="../../gui/labels.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>None</source>
            <translation>ไม่ระบุ</translation>
        </message>
        <message>
            <location filename="../../gui/labels.py" />
            <source>No hours</source>
            <translation>ไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/logo_file.py" />
            <source>{file} cannot be read: {reason}. Choose another one.</source>
            <translation>อ่าน {file} ไม่ได้: {reason} เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <location filename="../../gui/logo_file.py" />
            <location filename="../../models/letterheads.py" />
            <source>The logo is larger than 512 KB. Make it smaller and choose it again.</source>
            <translation>โลโก้ใหญ่กว่า 512 KB ย่อภาพแล้วเลือกใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/logo_file.py" />
            <location filename="../../models/letterheads.py" />
            <source>A logo is a PNG or JPEG picture. Choose another file.</source>
            <translation>โลโก้ต้องเป็นภาพ PNG หรือ JPEG เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <location filename="../../gui/logo_file.py" />
            <source>The logo is larger than {most} × {most} pixels. Make it smaller and choose it again.</source>
            <translation>โลโก้ใหญ่กว่า {most} × {most} พิกเซล ย่อให้เล็กลงแล้วเลือกใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/logo_file.py" />
            <source>The picture is broken. Open it in a drawing program and save it again.</source>
            <translation>ไฟล์ภาพเสีย เปิดในโปรแกรมวาดภาพแล้วบันทึกใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py" />
            <location filename="../../gui/pages/start.py" />
            <location filename="../../gui/present/window.py" />
            <location filename="../../gui/sidebar.py" />
            <source>Wela</source>
            <translation>เวลา</translation>
        </message>
        <message>
            <location filename="../../gui/measured_time.py" />
            <source>{hours} h of {work} could not be saved and are kept. {reason}</source>
            <translation>ยังบันทึก {work} {hours} ชม. ไม่ได้ เก็บเวลาไว้ให้แล้ว {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/measured_time.py" />
            <source>Log {hours} h: {work}</source>
            <translation>บันทึก {hours} ชม.: {work}</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py" />
            <source>{hours} h of today are not logged yet.</source>
            <translation>วันนี้ยังไม่ได้บันทึก {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py" />
            <source>Log it</source>
            <translation>บันทึกเลย</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py" />
            <source>Not today</source>
            <translation>วันนี้ไม่ต้อง</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py" />
            <source>Save it after all</source>
            <translation>บันทึกไว้ดีกว่า</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py" />
            <source>Save again</source>
            <translation>บันทึกอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/numbers.py" />
            <source>“{text}” is not a length of time. Write it like 1:30 or 1.5.</source>
            <translation>“{text}” ไม่ใช่ระยะเวลา พิมพ์แบบ 1:30 หรือ 1.5</translation>
        </message>
        <message>
            <location filename="../../gui/numbers.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Type the amount.</source>
            <translation>พิมพ์จำนวนเงิน</translation>
        </message>
        <message>
            <location filename="../../gui/numbers.py" />
            <source>“{text}” is not an amount of money. Write it like 12,000 or 12,000.50.</source>
            <translation>“{text}” ไม่ใช่จำนวนเงิน พิมพ์แบบ 12,000 หรือ 12,000.50</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>Save what can be read</source>
            <translation>บันทึกส่วนที่อ่านได้</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>{file} is damaged, and there is no good backup. What can be read can be saved into a new file.</source>
            <translation>{file} เสียหาย และไม่มีไฟล์สำรองที่ใช้ได้ บันทึกส่วนที่ยังอ่านได้เป็นไฟล์ใหม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>{file} is damaged. The newest good backup is of {day}, {time}. The damaged file is kept beside the backups.</source>
            <translation>{file} เสียหาย ไฟล์สำรองล่าสุดที่ใช้ได้ทำไว้เมื่อ {day} เวลา {time} ไฟล์ที่เสียหายจะเก็บไว้ข้างไฟล์สำรอง</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>Open the newest backup</source>
            <translation>เปิดไฟล์สำรองล่าสุด</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>All {count} rows were saved into {file}.</source>
            <translation>บันทึกครบทั้ง {count} แถวลงใน {file} แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>{count} rows were saved into {file}. Not readable: {missing}.</source>
            <translation>บันทึก {count} แถวลงใน {file} แล้ว ส่วนที่อ่านไม่ได้: {missing}</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>This file can only be read. To record anything, work on a copy.</source>
            <translation>ไฟล์นี้อ่านได้อย่างเดียว หากต้องการบันทึก ให้ทำงานกับสำเนา</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>Work on a copy</source>
            <translation>ทำงานกับสำเนา</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>A newer Wela wrote this file. Here it can only be read: install the newest version.</source>
            <translation>ไฟล์นี้เขียนโดยเวลารุ่นใหม่กว่า ที่นี่จึงอ่านได้อย่างเดียว ให้ติดตั้งรุ่นล่าสุด</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>Other computers write to the folder of {file} too, and saves can be lost there.</source>
            <translation>โฟลเดอร์ของ {file} มีเครื่องอื่นเขียนด้วย ข้อมูลที่บันทึกที่นั่นอาจหายได้</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>Move it to this computer</source>
            <translation>ย้ายมาไว้ที่เครื่องนี้</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>time entries</source>
            <translation>รายการเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>income</source>
            <comment>rows that could not be read</comment>
            <translation>รายรับ</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>expenses</source>
            <comment>rows that could not be read</comment>
            <translation>รายจ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>other rows</source>
            <translation>แถวอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/offers.py" />
            <source>an unknown number</source>
            <translation>ไม่ทราบจำนวน</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/time_log/page.py" />
            <source>Time log</source>
            <translation>บันทึกเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/income.py" />
            <source>Income</source>
            <comment>page</comment>
            <translation>รายรับ</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <source>Time use</source>
            <translation>การใช้เวลา</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/assessment/page.py" />
            <source>Team assessment</source>
            <translation>แบบประเมินทีม</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/better_time/page.py" />
            <source>Better use of time</source>
            <translation>ใช้เวลาให้ดีขึ้น</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>Before and after</source>
            <translation>ก่อน–หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/page_table.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Import</source>
            <translation>นำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/cards_form.py" />
            <source>From 1 to {most} cards.</source>
            <translation>ใส่จำนวน 1 ถึง {most} ใบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/cards_form.py" />
            <source>Print cards</source>
            <translation>พิมพ์บัตร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/cards_form.py" />
            <source>Everybody draws one and keeps it for the next wave. Wela remembers no code: print a card again and it is a new one.</source>
            <translation>ทุกคนหยิบหนึ่งใบและเก็บไว้ใช้รอบหน้า Wela ไม่จำรหัส พิมพ์อีกครั้งจะได้รหัสใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/cards_form.py" />
            <source>How many cards, ten on a page</source>
            <translation>จำนวนบัตร หน้าละสิบใบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/cards_form.py" />
            <source>Choose a place…</source>
            <translation>เลือกที่เก็บ…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>Export the answers as {kind}…</source>
            <translation>ส่งออกคำตอบเป็น {kind}…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>Print cards…</source>
            <translation>พิมพ์บัตร…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>Print the form…</source>
            <translation>พิมพ์แบบสอบถาม…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>Form for phones (XLSForm)…</source>
            <translation>แบบสอบถามสำหรับมือถือ (XLSForm)…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>cards</source>
            <translation>บัตร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>form</source>
            <translation>แบบสอบถาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>form for phones</source>
            <translation>แบบสำหรับมือถือ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/files_menu.py" />
            <source>answers</source>
            <translation>คำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Title in Thai</source>
            <translation>ชื่อภาษาไทย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Title in English</source>
            <translation>ชื่อภาษาอังกฤษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Statements</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Enter edits a cell</source>
            <translation>Enter แก้ช่องที่เลือก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Waves keep the version they were taken with. Two versions are compared on the statements they share.</source>
            <translation>แต่ละรอบใช้รุ่นที่ใช้ตอนเปิดรอบ สองรุ่นเทียบกันเฉพาะข้อที่มีเหมือนกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Add a statement</source>
            <translation>เพิ่มข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Delete the statement</source>
            <translation>ลบข้อนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <location filename="../../gui/pages/before_after/report_export.py" />
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <location filename="../../gui/pages/workshop/page.py" />
            <location filename="../../gui/present/editor.py" />
            <location filename="../../gui/widgets/import_progress.py" />
            <location filename="../../gui/widgets/keyed_form.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_editor.py" />
            <source>Save as a new version</source>
            <translation>บันทึกเป็นรุ่นใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>Give the edited questionnaire a version of its own.</source>
            <translation>ตั้งรุ่นใหม่ให้แบบประเมินที่แก้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>Give the questionnaire a title.</source>
            <translation>ตั้งชื่อแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>A questionnaire needs at least one statement.</source>
            <translation>แบบประเมินต้องมีอย่างน้อยหนึ่งข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>Thai</source>
            <translation>ไทย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>English</source>
            <translation>อังกฤษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>Reversed</source>
            <translation>กลับด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instrument_items.py" />
            <source>The statement {key} has no words in either language.</source>
            <translation>ข้อ {key} ยังไม่มีข้อความทั้งสองภาษา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Made by</source>
            <translation>จัดทำโดย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>the team</source>
            <translation>ทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Choose a questionnaire</source>
            <translation>เลือกแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Copy and edit</source>
            <translation>คัดลอกและแก้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <location filename="../../gui/pages/assessment/page.py" />
            <source>Questionnaires</source>
            <translation>แบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Import TOML</source>
            <translation>นำเข้า TOML</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Export TOML</source>
            <translation>ส่งออก TOML</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <location filename="../../gui/pages/dream_team/desk.py" />
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/pages/workshop/page.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/settings_calendar.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <location filename="../../gui/widgets/settings_members.py" />
            <location filename="../../gui/widgets/settings_timed.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Delete</source>
            <translation>ลบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Saved: {file}</source>
            <translation>บันทึกแล้ว: {file}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Kept: {title}, version {version}</source>
            <translation>เก็บแล้ว: {title} รุ่น {version}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Add a questionnaire</source>
            <translation>เพิ่มแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/instruments_view.py" />
            <source>Delete a questionnaire</source>
            <translation>ลบแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk.py" />
            <source>Person {number}</source>
            <translation>คนที่ {number}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk.py" />
            <source>Person {number} of {of}</source>
            <translation>คนที่ {number} จาก {of}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>The code on your card</source>
            <translation>รหัสบนบัตรของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Capital or small letters and spaces do not matter. Keep the card afterwards.</source>
            <translation>ตัวพิมพ์เล็กหรือใหญ่และช่องว่างไม่มีผล เก็บบัตรไว้หลังตอบเสร็จ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>I have no card</source>
            <translation>ฉันไม่มีบัตร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>All {n} questions need an answer to make a code.</source>
            <translation>ต้องตอบครบทั้ง {n} ข้อจึงจะเป็นรหัสได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Next line</source>
            <translation>บรรทัดถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Make a code of your own</source>
            <translation>ตั้งรหัสของตัวเอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Only a scrambled form of the answers is kept. It is weaker than a card: colleagues may guess the answers, and who remembers two of them differently next time is not recognised.</source>
            <translation>เก็บไว้เฉพาะรหัสที่แปลงแล้ว ไม่เก็บคำตอบ วิธีนี้ปลอดภัยน้อยกว่าบัตร เพื่อนร่วมงานอาจเดาคำตอบได้ และถ้าครั้งหน้าตอบต่างไปสองข้อ ระบบจะจำไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>I have a card</source>
            <translation>ฉันมีบัตร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Did you answer the wave before?</source>
            <translation>คุณเคยตอบรอบก่อนหรือไม่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>One code of the wave before is the same but for one answer. Did you make it, and answer one question differently?</source>
            <translation>มีรหัสหนึ่งจากรอบก่อนที่ต่างไปเพียงข้อเดียว เป็นรหัสของคุณที่ครั้งนี้ตอบต่างไปข้อหนึ่งใช่ไหม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Yes, that was me</source>
            <translation>ใช่ ของฉันเอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>No, I am new</source>
            <translation>ไม่ใช่ ฉันเพิ่งตอบครั้งแรก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>The number has {n} digits.</source>
            <translation>หมายเลขมี {n} หลัก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Your number from before the pause</source>
            <translation>หมายเลขของคุณก่อนพัก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Your number for a pause</source>
            <translation>หมายเลขไว้ใช้เมื่อพัก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>With the number you were shown, you go on where you paused.</source>
            <translation>ใช้หมายเลขที่เห็นตอนเริ่ม แล้วตอบต่อจากที่พักไว้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Remember it if you may pause. It leads back to your answers, and is forgotten when you hand in.</source>
            <translation>จำไว้ถ้าอาจต้องพัก หมายเลขนี้พากลับมาที่คำตอบของคุณ และจะถูกลบเมื่อส่งคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Begin</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>I am new here</source>
            <translation>ฉันเพิ่งเริ่มตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>I paused and have a number</source>
            <translation>ฉันพักไว้และมีหมายเลข</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Choose your name.</source>
            <translation>เลือกชื่อของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <location filename="../../gui/sidebar.py" />
            <source>Who are you?</source>
            <translation>คุณคือใคร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>Names of the team</source>
            <translation>รายชื่อคนในทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>The first two letters of your first school</source>
            <translation>อักษรสองตัวแรกของชื่อโรงเรียนแห่งแรก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>The first two letters of your best friend when you were ten</source>
            <translation>อักษรสองตัวแรกของชื่อเพื่อนสนิทตอนอายุสิบขวบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>The first animal your family kept (none: write “none”)</source>
            <translation>สัตว์ตัวแรกที่บ้านเลี้ยง (ถ้าไม่มี เขียนว่า “ไม่มี”)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>How many older brothers and sisters you have</source>
            <translation>จำนวนพี่ชายและพี่สาว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_codes.py" />
            <source>The first two letters of the district where your mother was born</source>
            <translation>อักษรสองตัวแรกของอำเภอที่แม่เกิด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_frame.py" />
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <location filename="../../gui/pages/start.py" />
            <location filename="../../gui/sidebar.py" />
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_frame.py" />
            <source>Pause</source>
            <translation>พักไว้ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Now / dream</source>
            <translation>สลับตอนนี้ / ทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Choose an answer</source>
            <translation>เลือกคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Skip</source>
            <translation>ข้าม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Skip this</source>
            <translation>ข้ามข้อนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>How true is this of us now?</source>
            <translation>ตอนนี้เราเป็นแบบนี้แค่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Back then</source>
            <translation>ตอนนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>As you see today how it was then</source>
            <translation>ตอนนั้นเป็นอย่างไร ในสายตาของเราวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>In 12 months, realistic and worth the effort</source>
            <translation>ในอีก 12 เดือน เป็นไปได้จริงและคุ้มที่จะทำ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Your dream team: {number} of {of}</source>
            <translation>ทีมในฝันของคุณ ข้อ {number} จาก {of}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Looking back: {number} of {of}</source>
            <translation>มองย้อนกลับไป ข้อ {number} จาก {of}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_item.py" />
            <source>Statement {number} of {of}</source>
            <translation>ข้อ {number} จาก {of}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Give the laptop to the next person</source>
            <translation>ส่งเครื่องให้คนถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Who begins?</source>
            <translation>ใครจะเริ่มก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Thank you. Your answers are kept, and nobody can go back to them.</source>
            <translation>ขอบคุณ คำตอบของคุณเก็บไว้แล้ว และไม่มีใครย้อนกลับไปดูได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Each person answers alone. The laptop goes round until everybody has answered.</source>
            <translation>แต่ละคนตอบตามลำพัง แล้วส่งเครื่องต่อจนครบทุกคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>I am the next person</source>
            <translation>ฉันคือคนถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>For the facilitator: leave</source>
            <translation>สำหรับกระบวนกร: ออก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>What happens to your answers</source>
            <translation>คำตอบของคุณจะเป็นอย่างไรต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>I have read this</source>
            <translation>อ่านแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Hand in</source>
            <translation>ส่งคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>That was the last statement</source>
            <translation>ครบทุกข้อแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Skipped: {n}</source>
            <translation>ข้ามไว้ {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>After you hand in, your answers can no longer be seen or changed here.</source>
            <translation>เมื่อส่งแล้ว จะดูหรือแก้คำตอบที่นี่ไม่ได้อีก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Pause here?</source>
            <translation>พักตรงนี้ไหม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Your answers so far are kept.</source>
            <translation>คำตอบที่ตอบไปแล้วเก็บไว้แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Go on answering</source>
            <translation>ตอบต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Pause and hide</source>
            <translation>พักและซ่อนคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>This is not the word.</source>
            <translation>ไม่ใช่คำนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Leave the kiosk</source>
            <translation>ออกจากหน้าตอบแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Stay</source>
            <translation>อยู่ต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>Only the facilitator leaves. Type “{word}” to return to Wela.</source>
            <translation>เฉพาะกระบวนกรเท่านั้นที่ออกจากหน้านี้ พิมพ์ “{word}” เพื่อกลับไปที่เวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <location filename="../../gui/present/window.py" />
            <source>leave</source>
            <translation>ออก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_screens.py" />
            <source>The word</source>
            <translation>คำที่ต้องพิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>With names</source>
            <translation>ระบุชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Coded</source>
            <translation>ใช้รหัส</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Anonymous</source>
            <translation>ไม่ระบุตัวตน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Each person's name is stored with the answers. Whoever opens the file can read who answered what.</source>
            <translation>เก็บชื่อไว้กับคำตอบ ใครที่เปิดไฟล์นี้ได้จะอ่านได้ว่าใครตอบอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>No name is stored. A card leads from one wave to the next. Confidential, not anonymous: in a very small team others can work out an answer.</source>
            <translation>ไม่เก็บชื่อ ใช้บัตรเชื่อมแต่ละรอบเข้าด้วยกัน เป็นความลับ แต่ไม่ถึงกับไม่มีทางรู้ตัวตน ในทีมที่เล็กมากคนอื่นอาจคำนวณคำตอบได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Neither name nor code is stored. Waves cannot be compared person by person.</source>
            <translation>ไม่เก็บทั้งชื่อและรหัส จึงเทียบแต่ละรอบเป็นรายคนไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Results are shown only when the wave is closed and at least {n} people have answered.</source>
            <translation>ผลจะแสดงเมื่อปิดรอบแล้ว และมีผู้ตอบอย่างน้อย {n} คนเท่านั้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Some risk remains: in a team of five, four people who put their answers together can work out the fifth.</source>
            <translation>ยังมีความเสี่ยงอยู่บ้าง ในทีมห้าคน ถ้าสี่คนเอาคำตอบมารวมกัน จะคำนวณของคนที่ห้าได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Your name is stored with your answers. The facilitator can read them.</source>
            <translation>เก็บชื่อของคุณไว้กับคำตอบ กระบวนกรอ่านได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>You may skip any statement.</source>
            <translation>ข้ามข้อใดก็ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Your name is not stored. A card code, kept only as a scrambled form, leads to your next wave.</source>
            <translation>ไม่เก็บชื่อของคุณ รหัสบัตรซึ่งเก็บไว้ในรูปที่แปลงแล้วเท่านั้น จะเชื่อมไปยังรอบถัดไปของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>This is confidential, not anonymous. {seen}</source>
            <translation>เก็บเป็นความลับ แต่ไม่ใช่การไม่ระบุตัวตนโดยสิ้นเชิง {seen}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Keep your card: with it you can go on after a pause, and have your answers erased.</source>
            <translation>เก็บบัตรไว้ ใช้ตอบต่อหลังพัก และขอลบคำตอบของคุณได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Neither your name nor a code is stored. Nobody can say which answers are yours, you included.</source>
            <translation>ไม่เก็บทั้งชื่อและรหัส ไม่มีใครบอกได้ว่าคำตอบใดเป็นของคุณ แม้แต่คุณเอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>So your answers cannot be erased singly, and cannot be compared with the next wave.</source>
            <translation>จึงลบเฉพาะคำตอบของคุณไม่ได้ และเทียบกับรอบถัดไปไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Your name is stored with your answers</source>
            <translation>เก็บชื่อของคุณไว้กับคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>No name is stored, and the next person does not see your answers</source>
            <translation>ไม่เก็บชื่อ และคนถัดไปไม่เห็นคำตอบของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Results are shown as a whole, from {n} answers on</source>
            <translation>ผลแสดงเป็นภาพรวมเมื่อมีผู้ตอบตั้งแต่ {n} คนขึ้นไปเท่านั้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Choose your name again to go on.</source>
            <translation>เลือกชื่อของคุณอีกครั้งเพื่อตอบต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Type your code again to go on.</source>
            <translation>พิมพ์รหัสเดิมเพื่อตอบต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Type your number {number} to go on.</source>
            <translation>พิมพ์หมายเลข {number} เพื่อตอบต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>Finished: {n}</source>
            <translation>ตอบเสร็จแล้ว {n} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/kiosk_words.py" />
            <source>{n} of {of} finished</source>
            <translation>ตอบเสร็จแล้ว {n} จาก {of} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/pages/dream_team/printing.py" />
            <source>Saved as {file} in {folder}.</source>
            <translation>บันทึกเป็น {file} ไว้ใน {folder}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/widgets/settings_place.py" />
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/page.py" />
            <source>Results</source>
            <translation>ผล</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <location filename="../../gui/reports/workshop/report.py" />
            <source>Waves</source>
            <translation>รอบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/pages/assessment/results_view.py" />
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/better_time/page.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/pages/time_log/page.py" />
            <source>View</source>
            <translation>มุมมอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/page.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <location filename="../../gui/pages/assessment/waves_view.py" />
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <source>Open a wave</source>
            <translation>เปิดรอบใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_mismatches.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Statement</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_mismatches.py" />
            <source>First time</source>
            <translation>ครั้งแรก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_mismatches.py" />
            <source>Second time</source>
            <translation>ครั้งที่สอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_mismatches.py" />
            <source>not typed</source>
            <translation>ยังไม่ได้พิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_sheets.py" />
            <source>Dream team: {statement}</source>
            <translation>ทีมในฝัน: {statement}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_sheets.py" />
            <source>Looking back: {statement}</source>
            <translation>มองย้อนกลับไป: {statement}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_sheets.py" />
            <source>D{number}</source>
            <translation>ฝ{number}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_sheets.py" />
            <source>B{number}</source>
            <translation>ย{number}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Choose a name.</source>
            <translation>เลือกชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>The sheet {name} is already in the list.</source>
            <translation>แผ่น {name} อยู่ในรายการแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Something is not typed yet. A dash stands for what is blank on the paper.</source>
            <translation>ยังพิมพ์ไม่ครบ ขีดแทนข้อที่ไม่ได้ตอบบนกระดาษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Look at the paper where the two differ, and press 1 or 2.</source>
            <translation>ดูกระดาษตรงที่สองครั้งไม่ตรงกัน แล้วกด 1 หรือ 2</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Second time: type every sheet again</source>
            <translation>ครั้งที่สอง: พิมพ์ทุกแผ่นอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Sheets on paper</source>
            <translation>แผ่นกระดาษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Sheets: {n}</source>
            <translation>{n} แผ่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Type them again</source>
            <translation>พิมพ์อีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Hand in {n} sheets</source>
            <translation>ส่ง {n} แผ่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Code on the sheet</source>
            <translation>รหัสบนแผ่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Whose sheet</source>
            <translation>แผ่นของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Add a sheet</source>
            <translation>เพิ่มแผ่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Type every sheet twice</source>
            <translation>พิมพ์ทุกแผ่นสองครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Back to the waves</source>
            <translation>กลับไปที่รอบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Take out of the list</source>
            <translation>เอาออกจากรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>The two times differ</source>
            <translation>สองครั้งไม่ตรงกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>1 keeps the first, 2 the second, Enter shows it</source>
            <translation>1 ใช้ครั้งแรก 2 ใช้ครั้งที่สอง Enter ไปที่ช่องนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>digit: answer</source>
            <translation>ตัวเลข: คำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>space: blank on the paper</source>
            <translation>เว้นวรรค: ไม่ได้ตอบบนกระดาษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>Backspace: take back</source>
            <translation>Backspace: ถอยกลับ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>{key}: don't know</source>
            <translation>{key}: ไม่ทราบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/paper_view.py" />
            <source>This key is no point of the scale. Space leaves it blank.</source>
            <translation>ปุ่มนี้ไม่มีในมาตร เว้นวรรคถ้าไม่ได้ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide.py" />
            <source>Leading the talk</source>
            <translation>นำวงคุย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide.py" />
            <source>Questions for each discipline</source>
            <translation>คำถามชวนคุยแต่ละด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide.py" />
            <source>Reading the figures</source>
            <translation>อ่านตัวเลข</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Before the talk</source>
            <translation>ก่อนเปิดวง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Read the results alone first. Set aside an hour or an hour and a half, and sit in a circle where everybody sees the picture.</source>
            <translation>อ่านผลคนเดียวก่อน เผื่อเวลาหนึ่งชั่วโมงถึงชั่วโมงครึ่ง นั่งเป็นวงให้ทุกคนเห็นภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Opening</source>
            <translation>เปิดวง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Say what the numbers are: how this team saw itself on the day it answered. Nobody has to explain an answer, and nobody guesses whose it was.</source>
            <translation>บอกว่าตัวเลขคืออะไร คือทีมมองตัวเองอย่างไรในวันที่ตอบ ไม่มีใครต้องอธิบายคำตอบ และไม่มีใครเดาว่าใครตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>First look</source>
            <translation>ดูเงียบ ๆ ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Two minutes in silence. Then once round the circle: what surprises you, what do you recognise?</source>
            <translation>เงียบสองนาที แล้ววนหนึ่งรอบ อะไรแปลกใจ อะไรใช่เลย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Where views differ</source>
            <translation>ตรงที่เห็นต่างกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Begin there, because an average hides it. Ask for an example from each side, and do not look for who is right. The youngest may speak first.</source>
            <translation>เริ่มตรงนี้ก่อน เพราะค่าเฉลี่ยซ่อนไว้ ขอตัวอย่างจากทั้งสองมุม ไม่หาว่าใครถูก ให้คนอายุน้อยพูดก่อนก็ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Where the dream is far</source>
            <translation>ตรงที่ยังห่างจากฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Then the widest gap. Ask what it looks like on an ordinary working day, and since when.</source>
            <translation>แล้วไปที่ช่วงที่ห่างที่สุด ถามว่าในวันทำงานธรรมดาเรื่องนี้หน้าตาเป็นอย่างไร และเป็นมาตั้งแต่เมื่อไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>What is locked</source>
            <translation>ตรงที่ล็อกไว้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Leave it locked: too few people answered. Do not let hands be raised to fill it in.</source>
            <translation>ปล่อยให้ล็อกไว้ เพราะมีคนตอบน้อย อย่าให้ยกมือเพื่อเติมคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Closing</source>
            <translation>ปิดวง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Choose one or two disciplines, not all. Agree on one thing to try: who, by when, and the first sign you would notice.</source>
            <translation>เลือกหนึ่งหรือสองด้าน ไม่ใช่ทุกด้าน ตกลงเรื่องที่จะลองหนึ่งเรื่อง ใครทำ ภายในเมื่อไร และสัญญาณแรกที่จะเห็นคืออะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Agreement comes first: how far answers lie from their mean. Up to {much} points is much alike, up to {fair} fairly alike, above that very differently.</source>
            <translation>ดูความเห็นตรงกันก่อน คือคำตอบห่างจากค่าเฉลี่ยแค่ไหน ไม่เกิน {much} จุดคือเห็นตรงกันมาก ไม่เกิน {fair} คือพอควร มากกว่านั้นคือเห็นต่างกันมาก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>The gap is dream minus now. PNI is the gap divided by now: it grows where now is low, so read both.</source>
            <translation>ระยะห่างคือทีมในฝันลบตอนนี้ ส่วน PNI คือระยะห่างหารด้วยตอนนี้ ยิ่งตอนนี้ต่ำ PNI ยิ่งสูง จึงควรดูทั้งสองค่า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>“Talk about these first” names what is seen very differently, then what is furthest from the dream. It is no list of faults.</source>
            <translation>“ข้อที่ควรคุยกันก่อน” คือข้อที่เห็นต่างกันมาก แล้วตามด้วยข้อที่ห่างจากทีมในฝันที่สุด ไม่ใช่รายการข้อบกพร่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>Means appear from {threshold} people on, how answers spread from {spread} on, reliability from 10 on.</source>
            <translation>ค่าเฉลี่ยแสดงเมื่อมี {threshold} คนขึ้นไป การกระจายเมื่อมี {spread} คน ความเชื่อมั่นเมื่อมี 10 คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_guide_words.py" />
            <source>These ratings are for the team's own talk, not for comparing people or teams.</source>
            <translation>คะแนนนี้ไว้ให้ทีมคุยกันเอง ไม่ใช่ไว้เทียบคนหรือเทียบทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>In words and figures</source>
            <translation>เป็นคำและตัวเลข</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>PNI (gap ÷ now)</source>
            <translation>PNI (ห่าง ÷ ตอนนี้)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>Agreement (AD_M)</source>
            <translation>ความเห็นตรงกัน (AD_M)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>Standard deviation</source>
            <translation>ส่วนเบี่ยงเบนมาตรฐาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>Alpha (95 % interval)</source>
            <translation>แอลฟา (ช่วง 95 %)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>Scores with unanswered items</source>
            <translation>คะแนนที่มีข้อไม่ได้ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items.py" />
            <source>To ask the team</source>
            <translation>ชวนทีมคุย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items_card.py" />
            <source>Two sides</source>
            <translation>แยกสองข้าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items_card.py" />
            <source>One bar</source>
            <translation>แถบเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items_card.py" />
            <source>Form of the bars</source>
            <translation>แบบของแถบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items_card.py" />
            <source>Discipline before</source>
            <translation>ด้านก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items_card.py" />
            <source>Discipline after</source>
            <translation>ด้านถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_items_card.py" />
            <source>number of people</source>
            <translation>จำนวนคนที่ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_overview.py" />
            <source>The disciplines of the team</source>
            <translation>แต่ละด้านของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_overview.py" />
            <source>Too few answers that may be shown.</source>
            <translation>คำตอบที่แสดงได้ยังน้อยเกินไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_overview.py" />
            <source>Strongest</source>
            <translation>ข้อที่แข็งแรงที่สุด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_overview.py" />
            <source>Nothing stands out.</source>
            <translation>ไม่มีข้อไหนเด่นออกมา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_overview.py" />
            <source>Talk about these first</source>
            <translation>ข้อที่ควรคุยกันก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>When did somebody here last learn something that changed how they work?</source>
            <translation>ครั้งล่าสุดที่ใครสักคนในทีมเรียนรู้อะไรแล้วเปลี่ยนวิธีทำงานคือเมื่อไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What would each of us like to do better a year from now, and what is in the way?</source>
            <translation>อีกหนึ่งปีแต่ละคนอยากทำอะไรได้ดีขึ้น และตอนนี้มีอะไรขวางอยู่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What could the team leave out to make room for learning?</source>
            <translation>ทีมลดอะไรลงได้บ้าง เพื่อให้มีเวลาเรียนรู้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What do we take for granted about the people we work with, and how do we know?</source>
            <translation>เราคิดเอาเองเรื่องอะไรเกี่ยวกับคนที่เราทำงานด้วย แล้วรู้ได้อย่างไรว่าจริง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Tell one event twice: first what a camera would have seen, then what we made of it.</source>
            <translation>เล่าเหตุการณ์เดียวสองรอบ รอบแรกเล่าเฉพาะสิ่งที่กล้องถ่ายเห็น รอบสองเล่าสิ่งที่เราตีความ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What usually stays unsaid in our meetings, and what would make it easier to say?</source>
            <translation>เรื่องอะไรที่มักไม่มีใครพูดในวงประชุม และทำอย่างไรจึงจะพูดได้ง่ายขึ้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>If all went well, what would people see of our work three years from now?</source>
            <translation>ถ้าทุกอย่างไปได้ดี อีกสามปีคนจะเห็นอะไรจากงานของเรา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Where does the team's aim meet what matters to you yourself?</source>
            <translation>เป้าหมายของทีมตรงกับสิ่งที่สำคัญกับตัวเราตรงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Which work did we turn down for the sake of our aim, and which should we have?</source>
            <translation>งานไหนที่เราไม่รับเพราะไม่ตรงเป้าหมาย และงานไหนที่น่าจะไม่รับ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>When did we last disagree and talk it through well? What helped?</source>
            <translation>ครั้งล่าสุดที่เราเห็นต่างแล้วคุยกันได้ดีคือเมื่อไร อะไรช่วยให้คุยได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Which mistake taught us something, and who has not heard of it yet?</source>
            <translation>ความผิดพลาดเรื่องไหนที่สอนเรา และใครยังไม่รู้เรื่องนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What makes it hard here to say something different to a person who is older or higher up?</source>
            <translation>อะไรทำให้การเห็นต่างกับผู้อาวุโสหรือหัวหน้าเป็นเรื่องพูดยาก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Whose work depends on mine, and what do they need that I do not see?</source>
            <translation>งานของใครต้องพึ่งงานของเรา และเขาต้องการอะไรที่เรามองไม่เห็น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What comes back although we have solved it before, and what lies under it?</source>
            <translation>ปัญหาไหนที่แก้แล้วก็กลับมาอีก และใต้ปัญหานั้นมีอะไรอยู่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Which of our solutions made trouble for somebody else later?</source>
            <translation>วิธีแก้ปัญหาครั้งไหนของเราที่ทำให้คนอื่นลำบากทีหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>What did you think of when you answered these items? Tell one example.</source>
            <translation>ตอนตอบข้อเหล่านี้นึกถึงเรื่องอะไร เล่าตัวอย่างสักเรื่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>If this were one point higher, what would we notice first?</source>
            <translation>ถ้าด้านนี้สูงขึ้นหนึ่งจุด เราจะเห็นอะไรเป็นอย่างแรก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_questions.py" />
            <source>Which small thing could we try before the next wave?</source>
            <translation>ก่อนรอบหน้าเราลองทำเรื่องเล็ก ๆ อะไรได้บ้าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_shape.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>The shape of the team</source>
            <translation>รูปทรงของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_shape.py" />
            <source>The same in words</source>
            <translation>เรื่องเดียวกันเป็นคำ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_shape.py" />
            <source>The shape depends on the order of the disciplines, and its area says nothing. To compare, use the overview.</source>
            <translation>รูปทรงขึ้นกับลำดับของด้าน และพื้นที่ไม่ได้บอกอะไร ถ้าจะเทียบให้ดูที่ผลรวม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>All disciplines</source>
            <translation>ทุกด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>Copy the table: {title}</source>
            <translation>คัดลอกตาราง: {title}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/widgets/chart_card.py" />
            <source>The table was copied.</source>
            <translation>คัดลอกตารางแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Agreement</source>
            <translation>เห็นตรงกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>r_wg skewed</source>
            <translation>r_wg แบบเบ้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>Alpha (95 %)</source>
            <translation>แอลฟา (95 %)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>Prorated</source>
            <translation>ตอบไม่ครบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_table.py" />
            <source>AD</source>
            <translation>AD</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Choose a discipline</source>
            <translation>เลือกด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>See its items</source>
            <translation>ดูรายข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>Choose an item</source>
            <translation>เลือกข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>Overview</source>
            <translation>ผลรวม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>Shape</source>
            <translation>รูปทรง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/reports/workshop/pages.py" />
            <source>Table</source>
            <translation>ตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>Guide</source>
            <translation>คู่มือวงคุย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/results_view.py" />
            <source>No wave is closed yet. Results appear when a wave is closed.</source>
            <translation>ยังไม่มีรอบที่ปิดแล้ว ผลจะแสดงเมื่อปิดรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Answers from a file</source>
            <translation>คำตอบจากไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>CSV or XLSX, one row for each person: from KoBoToolbox, ODK, Google or Microsoft Forms, or a table of your own.</source>
            <translation>CSV หรือ XLSX หนึ่งแถวต่อหนึ่งคน จาก KoBoToolbox, ODK, Google หรือ Microsoft Forms หรือตารางของคุณเอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <location filename="../../gui/widgets/import_file.py" />
            <source>Path of the file</source>
            <translation>ที่อยู่ของไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <location filename="../../gui/widgets/import_file.py" />
            <source>Choose a file</source>
            <translation>เลือกไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Columns of which nothing is known</source>
            <translation>คอลัมน์ที่ยังไม่รู้ว่าคืออะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Cells that are not understood</source>
            <translation>ช่องที่อ่านไม่เข้าใจ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Which statement does a column hold? Enter chooses; a suggestion counts only once it is accepted.</source>
            <translation>คอลัมน์ไหนคือข้อใด กด Enter เพื่อเลือก คำแนะนำยังไม่นับจนกว่าจะรับ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>What do these cells mean? Enter chooses.</source>
            <translation>ช่องเหล่านี้หมายถึงอะไร กด Enter เพื่อเลือก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Reading…</source>
            <translation>กำลังอ่าน…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Take {n} answers in</source>
            <translation>รับคำตอบ {n} ชุด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>Accept the {n} suggestions</source>
            <translation>รับคำแนะนำทั้ง {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <source>nothing</source>
            <translation>ไม่ใช้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Tables</source>
            <translation>ตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_form.py" />
            <location filename="../../gui/pages/import_wizard.py" />
            <source>All files</source>
            <translation>ไฟล์ทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>Row {row}, {column}</source>
            <translation>แถว {row} {column}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>{n} times, first in row {row}, {column}</source>
            <translation>{n} ครั้ง ครั้งแรกแถว {row} {column}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>The name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>The code on the card</source>
            <translation>รหัสบนบัตร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Dream team: {what}</source>
            <translation>ทีมในฝัน: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>Looking back: {what}</source>
            <translation>มองย้อนกลับไป: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>does not apply</source>
            <translation>ไม่เกี่ยวข้อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>not decided</source>
            <translation>ยังไม่เลือก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>no answer</source>
            <translation>ไม่ได้ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>Perhaps: {words}</source>
            <translation>อาจเป็น: {words}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <location filename="../../gui/widgets/import_columns.py" />
            <source>Holds</source>
            <translation>คือข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>First cells</source>
            <translation>ช่องแรก ๆ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>Cell</source>
            <translation>ช่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>Means</source>
            <translation>หมายถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_tables.py" />
            <source>Where</source>
            <translation>ที่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Columns and cells are understood as in the last file with this header.</source>
            <translation>อ่านคอลัมน์และช่องตามที่เลือกไว้กับไฟล์ก่อนซึ่งมีหัวตารางเดียวกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Statements without a column: {names}</source>
            <translation>ข้อที่ไม่มีคอลัมน์: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Rows with answers: {n}</source>
            <translation>แถวที่มีคำตอบ: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Columns that are left out: {names}</source>
            <translation>คอลัมน์ที่ไม่ใช้: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Never kept: {names}</source>
            <translation>ไม่เก็บเด็ดขาด: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Row {row}: {problem}</source>
            <translation>แถว {row}: {problem}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>The same person stands in rows {rows}. Keep the one that counts.</source>
            <translation>คนเดียวกันอยู่ในแถว {rows} เก็บไว้เฉพาะแถวที่ใช้จริง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>and {n} more</source>
            <translation>และอีก {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Left out because they were not approved: {n}</source>
            <translation>ไม่รับเพราะยังไม่อนุมัติ: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Left out because they stood there twice: {n}</source>
            <translation>ไม่รับเพราะซ้ำ: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>New: {n}</source>
            <translation>ใหม่: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Take the place of what came before: {n}</source>
            <translation>แทนคำตอบเดิมที่รับไว้แล้ว: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Known from an earlier wave: {n}</source>
            <translation>เคยตอบในรอบก่อน: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Without a code: {n}</source>
            <translation>ไม่มีรหัส: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Without any answer: {n}</source>
            <translation>ไม่ได้ตอบเลย: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_file_words.py" />
            <source>Versions of the form: {versions}</source>
            <translation>เวอร์ชันของแบบสอบถาม: {versions}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Give the wave a name.</source>
            <translation>ตั้งชื่อรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <source>How many people are asked?</source>
            <translation>มีกี่คนที่ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>A number from {few} to {many}.</source>
            <translation>ตัวเลขตั้งแต่ {few} ถึง {many}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Open the wave</source>
            <translation>เปิดรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Name of the wave</source>
            <translation>ชื่อรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>People asked</source>
            <translation>จำนวนคนที่ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Results from</source>
            <translation>แสดงผลเมื่อมีผู้ตอบตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Everything here except the name and the number of people is fixed once it is open.</source>
            <translation>เมื่อเปิดแล้ว แก้ได้เฉพาะชื่อและจำนวนคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Everybody said yes to averages of fewer than five answers.</source>
            <translation>ทุกคนยินยอมให้แสดงค่าเฉลี่ยแม้มีผู้ตอบน้อยกว่าห้าคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Everybody said yes to counts of answers in a group of fewer than eight.</source>
            <translation>ทุกคนยินยอมให้แสดงจำนวนคำตอบแม้มีผู้ตอบน้อยกว่าแปดคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Everybody said yes to a comparison person by person although one or two are left out.</source>
            <translation>ทุกคนยินยอมให้เทียบเป็นรายคน แม้มีหนึ่งหรือสองคนที่จับคู่ไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Also ask, looking back, how it was before. It is shown beside the wave before, never instead of it.</source>
            <translation>ถามย้อนหลังด้วยว่าเมื่อก่อนเป็นอย่างไร แสดงไว้ข้างรอบก่อน ไม่ใช้แทน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>Fewer answers show nothing. Five is usual.</source>
            <translation>น้อยกว่านี้ไม่แสดงอะไร ปกติใช้ห้าคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_form.py" />
            <source>{n} statements</source>
            <translation>{n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Close for good</source>
            <translation>ปิดรอบถาวร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Close “{name}”?</source>
            <translation>ปิด “{name}” ไหม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>{n} have finished. Nobody can answer any more, unfinished answers are erased. This cannot be undone.</source>
            <translation>ตอบเสร็จแล้ว {n} คน หลังปิดจะไม่มีใครตอบได้อีก คำตอบที่ยังไม่ส่งจะถูกลบ เลิกทำไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Results appear from {n} answers on, and there are fewer.</source>
            <translation>ผลแสดงเมื่อมีผู้ตอบตั้งแต่ {n} คน ตอนนี้ยังไม่ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Erase one person's answers</source>
            <translation>ลบคำตอบของคนหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Whose answers</source>
            <translation>คำตอบของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Erase for good</source>
            <translation>ลบถาวร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Their answers leave every wave of the team and the copies Wela made. This cannot be undone.</source>
            <translation>คำตอบของคนนี้จะถูกลบจากทุกรอบของทีมและจากสำเนาที่เวลาทำไว้ เลิกทำไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_forms.py" />
            <source>Their answers, typical day and name on commitments are gone for good, also in the copies Wela made.</source>
            <translation>คำตอบ วันปกติ และชื่อในข้อตกลงร่วมของคนนี้จะถูกลบ รวมถึงในสำเนาที่เวลาทำไว้ เลิกทำไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <source>Finished</source>
            <translation>ตอบเสร็จ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_list.py" />
            <source>No wave yet. A wave asks the whole team once, before or after a workshop.</source>
            <translation>ยังไม่มีรอบประเมิน หนึ่งรอบคือการถามทั้งทีมหนึ่งครั้ง ก่อนหรือหลังเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Results from {n} answers on</source>
            <translation>แสดงผลเมื่อมีผู้ตอบตั้งแต่ {n} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Cards and forms…</source>
            <translation>บัตรและแบบสอบถาม…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Export the answers…</source>
            <translation>ส่งออกคำตอบ…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Pass the laptop round</source>
            <translation>ส่งเครื่องเวียนกันตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Type sheets on paper</source>
            <translation>พิมพ์จากแผ่นกระดาษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Take answers from a file</source>
            <translation>รับคำตอบจากไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Close the wave</source>
            <translation>ปิดรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Show the results</source>
            <translation>ดูผล</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_panel.py" />
            <source>Delete the wave</source>
            <translation>ลบรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_people.py" />
            <source>Nothing was paused under this number. Look at it again.</source>
            <translation>ไม่มีคำตอบที่พักไว้ใต้หมายเลขนี้ ดูหมายเลขอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_people.py" />
            <source>Somebody has a code that is almost the same. Ask the facilitator for a card.</source>
            <translation>มีคนใช้รหัสที่เกือบเหมือนกันแล้ว ขอบัตรจากกระบวนกร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>{n} answers</source>
            <translation>{n} คำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>{n} of {of} answered</source>
            <translation>ตอบแล้ว {n} จาก {of} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>{n} of {of}</source>
            <translation>{n} จาก {of}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>Open since {day}</source>
            <translation>เปิดตั้งแต่ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>Imported {day}</source>
            <translation>นำเข้า {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>Closed {day}</source>
            <translation>ปิดเมื่อ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>One for each discipline</source>
            <translation>หนึ่งข้อต่อด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>One for each statement</source>
            <translation>หนึ่งข้อต่อข้อความ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_words.py" />
            <source>Not asked</source>
            <translation>ไม่ถาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Open the wave {name}</source>
            <translation>เปิดรอบ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Change the wave {name}</source>
            <translation>แก้รอบ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>The wave {name} is closed.</source>
            <translation>ปิดรอบ {name} แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Close the wave {name}</source>
            <translation>ปิดรอบ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Delete the wave {name}</source>
            <translation>ลบรอบ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>The answers are erased.</source>
            <translation>ลบคำตอบแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Erase answers</source>
            <translation>ลบคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Answers taken in: {n}</source>
            <translation>รับคำตอบแล้ว {n} ชุด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/wave_writes.py" />
            <source>Take answers in</source>
            <translation>รับคำตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/waves_view.py" />
            <source>Choose a wave</source>
            <translation>เลือกรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/waves_view.py" />
            <source>What to do with it</source>
            <translation>ทำอะไรกับรอบนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/waves_view.py" />
            <source>Wave {n}</source>
            <translation>รอบ {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/assessment/waves_view.py" />
            <source>Sheets handed in: {n}</source>
            <translation>ส่งแล้ว {n} แผ่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/charts_view.py" />
            <source>See them</source>
            <translation>ดูข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/charts_view.py" />
            <source>No commitment was made since the workshop.</source>
            <translation>ตั้งแต่เวทียังไม่มีข้อตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/charts_view.py" />
            <source>Commitments since the workshop: {done} of {made} done, {open} open</source>
            <translation>ข้อตกลงร่วมตั้งแต่เวที: ทำแล้ว {done} จาก {made} ยังเปิดอยู่ {open}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/charts_view.py" />
            <location filename="../../gui/sidebar.py" />
            <source>{n} overdue</source>
            <translation>เลยกำหนด {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/charts_view.py" />
            <source>{n} dropped</source>
            <translation>เลิกทำ {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/details_view.py" />
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Statistics</source>
            <translation>ภาคผนวกสถิติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/details_view.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>In words</source>
            <translation>สรุปเป็นคำ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/details_view.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Who answered</source>
            <translation>ใครตอบบ้าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/details_view.py" />
            <location filename="../../gui/pages/dream_team/column.py" />
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/present/messages.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Commitments</source>
            <translation>ข้อตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/details_view.py" />
            <location filename="../../gui/pages/before_after/finding_card.py" />
            <source>What cannot be told</source>
            <translation>สิ่งที่ยังบอกไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>None chosen yet</source>
            <translation>ยังไม่ได้เลือก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <source>Leave out hours of the workshop itself: {activity}</source>
            <translation>ไม่นับชั่วโมงของเวทีเอง: {activity}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <source>Income</source>
            <comment>filter</comment>
            <translation>รายได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>Period before</source>
            <translation>ช่วงเวลาก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>Period after</source>
            <translation>ช่วงเวลาหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <source>Leave out hours of the workshop itself…</source>
            <translation>ไม่นับชั่วโมงของเวทีเอง…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <source>{name} (open)</source>
            <translation>{name} (ยังเปิดอยู่)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Each income is spread evenly over the days it covers.</source>
            <translation>เฉลี่ยรายได้แต่ละก้อนเท่ากันทุกวันในช่วงที่ครอบคลุม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>All of an income counts on the day it came.</source>
            <translation>นับรายได้ทั้งก้อนในวันที่ได้รับ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/filter_rows.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>A grant has nearly one rate over its span: before and after in it hardly differ.</source>
            <translation>ทุนก้อนเดียวได้อัตราเกือบเท่ากันตลอดช่วง ก่อนกับหลังในทุนเดียวกันจึงแทบไม่ต่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/finding_card.py" />
            <source>What cannot be told from these figures</source>
            <translation>สิ่งที่ตัวเลขชุดนี้ยังบอกไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/page.py" />
            <source>Export report</source>
            <translation>ส่งออกรายงาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <source>Filters</source>
            <translation>ตัวกรอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/page.py" />
            <source>See what is behind it</source>
            <translation>ดูข้อมูลที่อยู่เบื้องหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/reports/workshop/sheets.py" />
            <source>Charts</source>
            <translation>กราฟ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>No workshop yet. It ties the time and the wave before it to the time and the wave after it.</source>
            <translation>ยังไม่มีเวทีเปลี่ยนผ่าน เวทีหนึ่งผูกเวลาและรอบประเมินก่อนเวทีไว้กับเวลาและรอบประเมินหลังเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/page.py" />
            <location filename="../../gui/pages/workshop/page.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>New workshop</source>
            <translation>เวทีใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>The report is being written…</source>
            <translation>กำลังเขียนรายงาน…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>The report is being written: {done} of {total}</source>
            <translation>กำลังเขียนรายงาน: {done} จาก {total}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Saved as {file}.</source>
            <translation>บันทึกเป็น {file} แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>Open</source>
            <translation>เปิด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>PDF to print</source>
            <translation>PDF สำหรับพิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>PowerPoint slides</source>
            <translation>สไลด์ PowerPoint</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>Excel tables</source>
            <translation>ตาราง Excel</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>in Thai</source>
            <translation>ภาษาไทย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>in English</source>
            <translation>ภาษาอังกฤษ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/report_export.py" />
            <source>in both languages</source>
            <translation>ทั้งสองภาษา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Statistic</source>
            <translation>ค่าสถิติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/workshop_words.py" />
            <source>unknown</source>
            <translation>ไม่ทราบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Team size</source>
            <translation>จำนวนคนในทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Answered before</source>
            <translation>ตอบรอบก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Answered after</source>
            <translation>ตอบรอบหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Matched</source>
            <translation>จับคู่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Before only</source>
            <translation>ตอบเฉพาะรอบก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>After only</source>
            <translation>ตอบเฉพาะรอบหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Retention</source>
            <translation>ตอบต่อเนื่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Periods</source>
            <translation>ช่วงเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Worth talking about</source>
            <translation>ต่างกันเท่าไรจึงน่าคุย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>No change in the test</source>
            <translation>คนที่ไม่เปลี่ยนในการทดสอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Intervals</source>
            <translation>ช่วงเชื่อมั่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>95%, not corrected for several disciplines; p by Holm</source>
            <translation>95% ไม่ได้ปรับตามจำนวนด้าน ส่วน p ปรับตาม Holm</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Seed</source>
            <translation>ค่าตั้งต้นการสุ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>none used: nothing is drawn at random</source>
            <translation>ไม่ใช้ เพราะไม่มีการสุ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>ranked, then dropped (Pratt)</source>
            <translation>จัดอันดับก่อนแล้วตัดออก (Pratt)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>dropped first (Wilcoxon)</source>
            <translation>ตัดออกก่อน (Wilcoxon)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Statements in common</source>
            <translation>ข้อที่ถามทั้งสองรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Mean before</source>
            <translation>เฉลี่ยก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Mean after</source>
            <translation>เฉลี่ยหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>95% from</source>
            <translation>ช่วง 95% จาก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>95% to</source>
            <translation>ช่วง 95% ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>SD of the changes</source>
            <translation>SD ของผลต่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Up</source>
            <translation>เพิ่มขึ้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Same</source>
            <translation>เท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/pages/time_log/week_view.py" />
            <source>Down</source>
            <translation>ลงล่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>d_av 95% from (Bonett)</source>
            <translation>d_av 95% จาก (Bonett)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>d_av 95% to</source>
            <translation>d_av 95% ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>W+ (signed ranks)</source>
            <translation>W+ (อันดับมีเครื่องหมาย)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Zeros</source>
            <translation>คนที่ไม่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>p, exact</source>
            <translation>p แบบแม่นตรง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>p by Holm</source>
            <translation>p ปรับตาม Holm</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Least possible p</source>
            <translation>p ต่ำสุดที่เป็นไปได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <source>Chance of a higher score after</source>
            <translation>โอกาสที่คะแนนหลังสูงกว่า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>AD_M before</source>
            <translation>AD_M ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>AD_M after</source>
            <translation>AD_M หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <source>for researchers; intervals come first, p values last</source>
            <translation>สำหรับนักวิจัย ดูช่วงเชื่อมั่นก่อน ค่า p ทีหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Copy or save: {title}</source>
            <translation>คัดลอกหรือบันทึก: {title}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Setting</source>
            <translation>ค่าที่ตั้งไว้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Copy as a table</source>
            <translation>คัดลอกเป็นตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/statistics_table.py" />
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Save as {kind}…</source>
            <translation>บันทึกเป็น {kind}…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>The team's disciplines</source>
            <translation>ด้านต่าง ๆ ของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <source>The wave {name} is still open. It is compared when it is closed.</source>
            <translation>รอบประเมิน {name} ยังเปิดอยู่ ปิดรอบแล้วจึงเปรียบเทียบได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <source>To the waves</source>
            <translation>ไปที่รอบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <source>No wave is chosen yet. Open one before the workshop, and another one after it.</source>
            <translation>ยังไม่ได้เลือกรอบประเมิน เปิดรอบหนึ่งก่อนเวที และอีกรอบหลังเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <source>Choose the wave before the workshop above.</source>
            <translation>เลือกรอบประเมินก่อนเวทีไว้ด้านบน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/wave_half.py" />
            <source>Open the wave after the workshop, or choose it above.</source>
            <translation>เปิดรอบประเมินหลังเวที หรือเลือกไว้ด้านบน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/before_after/waves_view.py" />
            <source>Beside the wave before, never instead of it: looking back also says how people judge today.</source>
            <translation>ดูคู่กับรอบก่อน ไม่ใช้แทน เพราะการมองย้อนกลับบอกสายตาของวันนี้ด้วย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <location filename="../../gui/pages/better_time/board_legend.py" />
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>what if</source>
            <translation>ถ้าย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Hours moved</source>
            <translation>ชั่วโมงที่ย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>% now</source>
            <translation>% ตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>% what if</source>
            <translation>% ถ้าย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>% target</source>
            <translation>% เป้าหมาย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>{currency} per hour</source>
            <translation>{currency} ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Income now, {currency}</source>
            <translation>รายได้ตอนนี้ ({currency})</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Income what if, {currency}</source>
            <translation>รายได้ถ้าย้าย ({currency})</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_export.py" />
            <source>Income without hours of these rows</source>
            <translation>รายได้ที่ไม่มีชั่วโมงในแถวเหล่านี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <location filename="../../gui/pages/team_settings.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Projects</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <source>Purposes</source>
            <translation>จุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <source>Rows of the board</source>
            <translation>แถวของกระดาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <source>In exchange with</source>
            <translation>แลกกับ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>Step back</source>
            <translation>ย้อนหนึ่งขั้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <source>As it was: take back everything</source>
            <translation>กลับเป็นเหมือนเดิม: คืนทุกชั่วโมงที่ย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <source>Targets…</source>
            <translation>เป้าหมาย…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_filters.py" />
            <source>Nothing: change the sum</source>
            <translation>ไม่แลก: เพิ่มหรือลดผลรวม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_legend.py" />
            <source>now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_legend.py" />
            <source>target</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/board_table.py" />
            <source>What-if board: hours of each kind of work</source>
            <translation>กระดานลองย้ายชั่วโมงของงานแต่ละแบบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/deciding.py" />
            <source>Targets of the team</source>
            <translation>เป้าหมายของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/deciding.py" />
            <source>From the board to a commitment</source>
            <translation>จากกระดานเป็นข้อตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/deciding.py" />
            <source>Set the targets of time</source>
            <translation>ตั้งเป้าหมายการใช้เวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/deciding.py" />
            <source>Decide: {what}</source>
            <translation>ตกลงกัน: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>Say what you will do differently.</source>
            <translation>บอกว่าจะทำอะไรต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>This day is over. Choose a later one.</source>
            <translation>วันนี้ผ่านไปแล้ว เลือกวันถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>Make it a commitment</source>
            <translation>ทำเป็นข้อตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <location filename="../../gui/pages/dream_team/new_ways.py" />
            <location filename="../../gui/present/messages.py" />
            <location filename="../../gui/present/team_slides.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>What we will do differently</source>
            <translation>จะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <source>The first sign we would notice</source>
            <translation>สัญญาณแรกที่จะสังเกตเห็น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>Wela follows every week</source>
            <translation>เวลาติดตามให้ทุกสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>Which value should it reach?</source>
            <translation>อยากให้ถึงเท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>A week reaches it when it is not above.</source>
            <translation>สัปดาห์ถึงเป้าเมื่อไม่เกินค่านี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/decision_form.py" />
            <source>A week reaches it when it is not below.</source>
            <translation>สัปดาห์ถึงเป้าเมื่อไม่ต่ำกว่าค่านี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>Next chart</source>
            <translation>กราฟถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>Week by week</source>
            <translation>ทีละสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/widgets/import_result.py" />
            <source>See the entries</source>
            <translation>ดูรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>Nothing is followed yet. Decide something on the what-if board with a measure, or set targets there.</source>
            <translation>ยังไม่มีอะไรให้ติดตาม ตกลงกันบนกระดานลองย้ายพร้อมตัววัด หรือตั้งเป้าหมายที่นั่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>Open the board</source>
            <translation>เปิดกระดาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>Commitments that Wela follows</source>
            <translation>ข้อตกลงร่วมที่เวลาติดตามให้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>The team's targets in the last weeks</source>
            <translation>เป้าหมายของทีมในสัปดาห์ที่ผ่านมา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/follow_view.py" />
            <source>{measure} · {who} · decided {decided} · due {due}</source>
            <translation>{measure} · {who} · ตกลง {decided} · ครบกำหนด {due}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>Break-even (cost per hour)</source>
            <translation>จุดคุ้มทุน (ต้นทุนต่อชั่วโมง)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>Margin per hour</source>
            <translation>ส่วนต่างต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>Hours a person and week</source>
            <translation>ชั่วโมงต่อคนต่อสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>unchanged while the sum of hours stays</source>
            <translation>คงเดิมเมื่อชั่วโมงรวมเท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>revenue per hour − cost per hour</source>
            <translation>รายได้ต่อชั่วโมง − ต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>limit {limit} h</source>
            <translation>เกณฑ์ {limit} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>expected {expected} · limit {limit} h</source>
            <translation>คาดไว้ {expected} · เกณฑ์ {limit} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>only {share} logged</source>
            <translation>บันทึกแล้วเพียง {share}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <source>target {target} · {distance}</source>
            <translation>เป้า {target} · {distance}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/outcome_tiles.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>/h</source>
            <translation>/ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/page.py" />
            <source>What if</source>
            <translation>ถ้าลองย้าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/page.py" />
            <source>Follow</source>
            <translation>ติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/page.py" />
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Typical day</source>
            <translation>วันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/shown_board.py" />
            <source>{period} · coverage {share}</source>
            <translation>{period} · บันทึกครบ {share}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/targets_form.py" />
            <source>Save the targets</source>
            <translation>บันทึกเป้าหมาย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/targets_form.py" />
            <source>{measure}, {currency}</source>
            <translation>{measure} ({currency})</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/targets_form.py" />
            <source>{purpose}, % of hours</source>
            <translation>{purpose} % ของชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/targets_form.py" />
            <source>The shares together: {sum}%. Empty means no target.</source>
            <translation>สัดส่วนรวม {sum}% เว้นว่างคือไม่ตั้งเป้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>Type typical days</source>
            <translation>กรอกวันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>Person by person</source>
            <translation>ทีละคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>Logged in</source>
            <translation>บันทึกช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>Nobody has said yet what a usual day looks like. Type a working day of each person, a minute each; then it stands here beside the log.</source>
            <translation>ยังไม่มีใครบอกว่าวันปกติเป็นอย่างไร กรอกวันทำงานปกติคนละ 1 นาที แล้วจะเห็นเทียบกับบันทึกจริงตรงนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>Coverage of the log: {share}</source>
            <translation>ความครบถ้วนของบันทึก {share}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>{said} of {all} people have said what a usual day is</source>
            <translation>บอกวันปกติแล้ว {said} จาก {all} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/typical_view.py" />
            <source>{words}; still missing: {names}</source>
            <translation>{words} ยังขาด {names}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/widgets/info_link.py" />
            <source>How is this computed?</source>
            <translation>คำนวณอย่างไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>Move an hour</source>
            <translation>ย้าย 1 ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>Ten hours</source>
            <translation>10 ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <location filename="../../gui/pages/time_log/team_view.py" />
            <location filename="../../gui/pages/time_log/week_view.py" />
            <source>Digits</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <location filename="../../gui/pages/time_log/team_view.py" />
            <location filename="../../gui/pages/time_log/week_view.py" />
            <source>Type hours</source>
            <translation>แก้ช่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>Decide</source>
            <translation>ตกลงกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>Decide…</source>
            <translation>ตกลงกัน…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>No hours in this period yet. Log some days, and they can be moved here.</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมงงาน บันทึกสักสองสามวัน แล้วมาลองย้ายได้ที่นี่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <source>Log time</source>
            <translation>บันทึกเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>{name} has no more hours to give.</source>
            <translation>{name}ไม่มีชั่วโมงเหลือให้ย้ายแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <source>Hours moved and their income</source>
            <translation>ชั่วโมงที่ย้ายกับรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/better_time/what_if_view.py" />
            <location filename="../../gui/pages/efficiency.py" />
            <source>Table as {kind}…</source>
            <translation>ตารางเป็น {kind}…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>Said by</source>
            <translation>ใครบอก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>How many, and note</source>
            <translation>จำนวนและหมายเหตุ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>What was said before</source>
            <translation>ที่ผ่านมา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>Check-ins, the newest first</source>
            <translation>การติดตาม ล่าสุดอยู่บน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>Nobody has checked in on it yet.</source>
            <translation>ยังไม่มีใครติดตามข้อนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>of {goal} {unit}</source>
            <translation>จาก {goal} {unit}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>last time {n}</source>
            <translation>ครั้งก่อน {n}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Type the day, such as 20/11/2569 or 20 Nov 2026.</source>
            <translation>พิมพ์วันที่ เช่น 20/11/2569 หรือ 20 พ.ย. 2569</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>This day is still to come.</source>
            <translation>วันนี้ยังมาไม่ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>How many by now</source>
            <translation>ทำได้แล้วเท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/check_in_panel.py" />
            <source>Save the check-in</source>
            <translation>บันทึกการติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column.py" />
            <source>Add commitment</source>
            <translation>เพิ่มข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column.py" />
            <source>Add a commitment: {discipline}</source>
            <translation>เพิ่มข้อตกลง: {discipline}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>Level the team agreed on: {discipline}</source>
            <translation>ระดับที่ทีมตกลงกัน: {discipline}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>Now {points}</source>
            <translation>ตอนนี้ {points}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>Dream {points}</source>
            <translation>อยากเป็น {points}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>{now}, {dream}, on a scale from {low} to {high}</source>
            <translation>{now} {dream} จากระดับ {low} ถึง {high}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>In focus: {discipline}</source>
            <translation>กำลังเน้น: {discipline}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>Put into focus: {discipline}</source>
            <translation>เน้นด้านนี้: {discipline}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/column_head.py" />
            <source>No results yet</source>
            <translation>ยังไม่มีผลประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/columns_view.py" />
            <source>{first}–{last} of {count} disciplines</source>
            <translation>ด้านที่ {first}–{last} จาก {count}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/columns_view.py" />
            <source>Disciplines before</source>
            <translation>ด้านก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/columns_view.py" />
            <source>Disciplines after</source>
            <translation>ด้านถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_card.py" />
            <location filename="../../gui/pages/dream_team/review_view.py" />
            <source>by {day}</source>
            <translation>ภายใน {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>Say what you will do.</source>
            <translation>บอกว่าจะทำอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../models/commitments.py" />
            <source>This is due before it was decided. Choose a later day.</source>
            <translation>กำหนดเสร็จอยู่ก่อนวันที่ตกลงกัน เลือกวันที่หลังจากนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>What should it become?</source>
            <translation>อยากให้เป็นเท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <location filename="../../gui/pages/time_log/day_view.py" />
            <location filename="../../gui/pages/time_log/quick_entry.py" />
            <location filename="../../gui/present/editor.py" />
            <location filename="../../gui/widgets/amount_form.py" />
            <location filename="../../gui/widgets/chart_card.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <location filename="../../gui/widgets/settings_team.py" />
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>Which statement it is about</source>
            <translation>เกี่ยวกับข้อใดในแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>Agreed on</source>
            <translation>ตกลงกันวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>How many</source>
            <translation>จำนวน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>Of what</source>
            <translation>นับอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>Wela follows</source>
            <translation>ให้เวลาติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>meetings, people, pages…</source>
            <translation>ครั้ง คน เรื่อง…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>None: other agreements</source>
            <translation>ไม่อยู่ในด้านใด: ข้อตกลงอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>Nothing by itself</source>
            <translation>ไม่ต้องติดตามให้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>None in particular</source>
            <translation>ไม่เจาะจงข้อใด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>in percent</source>
            <translation>เป็นเปอร์เซ็นต์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/commitment_form.py" />
            <source>per hour</source>
            <translation>ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/desk.py" />
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Close the form</source>
            <translation>ปิดแบบฟอร์ม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/desk.py" />
            <location filename="../../gui/pages/dream_team/review_view.py" />
            <source>How does it stand?</source>
            <translation>ตอนนี้ถึงไหนแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/desk.py" />
            <source>The check-in is saved.</source>
            <translation>บันทึกการติดตามแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/desk.py" />
            <source>New commitment</source>
            <translation>ข้อตกลงใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/level_field.py" />
            <source>A level from {low} to {high}, such as {example}.</source>
            <translation>ใส่ระดับ {low} ถึง {high} เช่น {example}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <source>Still open</source>
            <translation>ยังไม่จบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <source>No commitment is like that.</source>
            <translation>ไม่มีข้อตกลงแบบนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/widgets/amount_filters.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>Show all</source>
            <translation>แสดงทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <source>No commitment yet. Agree on what, who, by when, and the first sign you would notice.</source>
            <translation>ยังไม่มีข้อตกลง คุยกันว่าจะทำอะไร ใครทำ เสร็จเมื่อไร และจะเห็นสัญญาณแรกจากอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/list_view.py" />
            <location filename="../../gui/pages/dream_team/page.py" />
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Add a commitment</source>
            <translation>เพิ่มข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/new_ways.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <source>We will do differently</source>
            <translation>จะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/new_ways.py" />
            <source>Add what we will do differently: {discipline}</source>
            <translation>เพิ่มสิ่งที่จะทำต่างจากเดิม: {discipline}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Choose the state</source>
            <translation>เลือกสถานะ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Save, and the next one</source>
            <translation>บันทึกแล้วไปข้อถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <location filename="../../gui/pages/dream_team/printing.py" />
            <source>Open it</source>
            <translation>เปิดดู</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Change the state</source>
            <translation>เปลี่ยนสถานะ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>All open commitments have been looked at.</source>
            <translation>ทบทวนข้อตกลงที่ยังค้างครบแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>This commitment was deleted in the meantime.</source>
            <translation>ข้อตกลงนี้ถูกลบไปแล้วระหว่างนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>{first} and {second} are in focus already. Two are enough to begin: take one out first.</source>
            <translation>เน้น{first}และ{second}อยู่แล้ว เริ่มจากสองด้านก็พอ เอาออกก่อนหนึ่งด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>What you typed is kept, but not saved.</source>
            <translation>สิ่งที่พิมพ์ไว้ยังอยู่ แต่ยังไม่ได้บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Go on typing</source>
            <translation>พิมพ์ต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Throw it away</source>
            <translation>ทิ้งไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>No wave is closed yet: where you stand and what each of you wishes appears when one is.</source>
            <translation>ยังไม่มีรอบประเมินที่ปิดแล้ว เมื่อปิดรอบแรก จะเห็นว่าตอนนี้อยู่ตรงไหนและแต่ละคนอยากเป็นแค่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>To the team assessment</source>
            <translation>ไปที่แบบประเมินทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>Five disciplines</source>
            <translation>ห้าด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>{n} disciplines</source>
            <translation>{n} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>1 commitment</source>
            <translation>ข้อตกลงร่วม 1 ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/page.py" />
            <source>{n} commitments</source>
            <translation>ข้อตกลงร่วม {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/printing.py" />
            <source>Print the agreement</source>
            <translation>พิมพ์ข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/printing.py" />
            <source>In Thai (PDF)…</source>
            <translation>ภาษาไทย (PDF)…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/printing.py" />
            <source>In English (PDF)…</source>
            <translation>ภาษาอังกฤษ (PDF)…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/printing.py" />
            <source>Agreement of {team}</source>
            <translation>ข้อตกลงของ{team}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/review_view.py" />
            <source>Skip it for now</source>
            <translation>ข้ามไปก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/review_view.py" />
            <source>End the review</source>
            <translation>จบการทบทวน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/review_view.py" />
            <source>Review: {n} of {count}</source>
            <translation>ทบทวนข้อที่ {n} จาก {count}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/review_view.py" />
            <source>First sign: {sign}</source>
            <translation>สัญญาณแรก: {sign}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <location filename="../../gui/reports/team_agreement.py" />
            <source>Our dream</source>
            <translation>ฝันร่วมของเรา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <source>The team you want to be, in one sentence: not written yet</source>
            <translation>ทีมที่เราอยากเป็น ในหนึ่งประโยค: ยังไม่ได้เขียน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>Change</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <source>Write it</source>
            <translation>เขียน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <source>Write our dream in one sentence</source>
            <translation>เขียนฝันร่วมของเราในหนึ่งประโยค</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <location filename="../../gui/present/messages.py" />
            <source>Our dream in one sentence</source>
            <translation>ฝันร่วมในหนึ่งประโยค</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/sentence_card.py" />
            <source>A team that lives from work it believes in, and has time for each other</source>
            <translation>ทีมที่อยู่ได้ด้วยงานที่เชื่อ และมีเวลาให้กันและกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Write our dream</source>
            <translation>เขียนฝันร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Choose what is in focus</source>
            <translation>เลือกด้านที่เน้น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Agree on a level</source>
            <translation>ตกลงระดับร่วมกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Add what we do differently</source>
            <translation>เพิ่มสิ่งที่จะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Change what we do differently</source>
            <translation>แก้สิ่งที่จะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Delete what we do differently</source>
            <translation>ลบสิ่งที่จะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Change a commitment</source>
            <translation>แก้ข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Delete a commitment</source>
            <translation>ลบข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Change the state of a commitment</source>
            <translation>เปลี่ยนสถานะข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Check in on a commitment</source>
            <translation>ติดตามข้อตกลง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/dream_team/writes.py" />
            <source>Delete a check-in</source>
            <translation>ลบการติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>vs</source>
            <translation>เทียบกับ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>Own hours</source>
            <translation>ชั่วโมงตรง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>With internal hours</source>
            <translation>รวมงานกลาง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>No hours or income in this period yet. Log a day, and the figures appear here.</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมงหรือรายได้ ลองบันทึกเวลาสักวัน แล้วตัวเลขจะขึ้นที่นี่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <location filename="../../gui/widgets/amount_filters.py" />
            <source>All projects</source>
            <translation>ทุกโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>{days} working days · {members} members · {projects} projects</source>
            <translation>{days} วันทำงาน · สมาชิก {members} คน · {projects} โครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>this figure does not measure what the work is worth</source>
            <translation>ตัวเลขนี้ไม่ได้วัดคุณค่าของงาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>{time} of the time brings {income} of the income</source>
            <translation>{time} ของเวลา สร้าง {income} ของรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>No hours in this period</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>An hour of work brought in {rate}</source>
            <translation>งานหนึ่งชั่วโมงสร้างรายได้ {rate}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/efficiency.py" />
            <source>Chart: {title}…</source>
            <translation>กราฟ: {title}…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/help.py" />
            <source>Scroll</source>
            <translation>เลื่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/help.py" />
            <source>Explanations</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/help.py" />
            <source>Keys</source>
            <translation>ปุ่มลัด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/help.py" />
            <source>On a Thai layout the keys work in the same places.</source>
            <translation>แป้นพิมพ์ภาษาไทยใช้ปุ่มตำแหน่งเดียวกันได้เลย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/help.py" />
            <source>Example</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Leave without writing</source>
            <translation>ออกโดยไม่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Say first which reading of the days is right.</source>
            <translation>บอกก่อนว่าวันที่ต้องอ่านแบบไหนจึงถูก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Say first whose hours these are.</source>
            <translation>บอกก่อนว่าเป็นชั่วโมงของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Two members could be {name}. Choose who is meant.</source>
            <translation>มีสมาชิกสองคนที่อาจเป็น {name} เลือกว่าหมายถึงใคร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Import {file}</source>
            <translation>นำเข้า {file}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Writing the rows…</source>
            <translation>กำลังบันทึกแถว…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Save the complaints</source>
            <translation>บันทึกรายการที่มีปัญหา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Cancelled. Nothing was written.</source>
            <translation>ยกเลิกแล้ว ไม่มีอะไรถูกบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>One file at a time: the first one is opened.</source>
            <translation>เปิดได้ทีละไฟล์ เปิดไฟล์แรกให้แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Columns</source>
            <translation>คอลัมน์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>People and projects</source>
            <translation>คนและโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/import_wizard.py" />
            <source>Preview</source>
            <translation>ดูก่อนนำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/settings_trash.py" />
            <source>Restore</source>
            <translation>กู้คืน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/pages/team_settings.py" />
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/settings_trash.py" />
            <source>Trash</source>
            <translation>ถังขยะ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>1 row</source>
            <translation>1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>{n} rows</source>
            <translation>{n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>as typed</source>
            <translation>ตามที่กำลังพิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>Delete {what}</source>
            <translation>ลบ {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>Restore {what}</source>
            <translation>กู้คืน {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>{amount} of {day}</source>
            <translation>{amount} วันที่ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>Saved. It is not among the rows that are shown.</source>
            <translation>บันทึกแล้ว แต่ไม่อยู่ในรายการที่แสดงตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <source>Show it</source>
            <translation>ไปดู</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Add expense</source>
            <translation>เพิ่มค่าใช้จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/income.py" />
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Add income</source>
            <translation>เพิ่มรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Open a file on this machine</source>
            <translation>เปิดไฟล์ในเครื่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <location filename="../../gui/widgets/settings_place.py" />
            <source>Wela databases</source>
            <translation>ฐานข้อมูลของเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>See where your team's time goes,
then shape the team you want to be</source>
            <translation>เห็นว่าเวลาของทีมไปอยู่ที่ไหน
แล้วช่วยกันออกแบบทีมที่อยากเป็น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Log time and income in a moment</source>
            <translation>บันทึกเวลาและรายรับได้ในไม่กี่อึดใจ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>See what an hour of work brings in</source>
            <translation>เห็นว่าหนึ่งชั่วโมงสร้างรายได้เท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Bring hours from Toggl, Clockify or a spreadsheet</source>
            <translation>นำเข้าชั่วโมงจาก Toggl, Clockify หรือตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>The data stay on this machine.
No internet needed.</source>
            <translation>ข้อมูลอยู่ในเครื่องนี้
ใช้งานได้โดยไม่ต้องต่ออินเทอร์เน็ต</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Where shall we start?</source>
            <translation>เริ่มจากตรงไหนดี</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <location filename="../../gui/widgets/import_file.py" />
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Choose</source>
            <translation>เลือก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Continue</source>
            <translation>ไปต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Delete the sample data</source>
            <translation>ลบข้อมูลตัวอย่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Back to the team</source>
            <translation>กลับไปที่ทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <location filename="../../gui/widgets/team_form.py" />
            <source>Start our own team</source>
            <translation>เริ่มทีมของเรา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Name the team, yourself and the first projects: about 5 minutes</source>
            <translation>ตั้งชื่อทีม ชื่อคุณ และโครงการแรก ๆ ใช้เวลาราว 5 นาที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>Try it with sample data</source>
            <translation>ลองกับข้อมูลตัวอย่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>A team of 8 with 5 projects; try every page, delete it whenever you like</source>
            <translation>ทีม 8 คน 5 โครงการ ลองได้ทุกหน้า ลบทิ้งเมื่อไรก็ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/start.py" />
            <source>A backup, or a file you were given</source>
            <translation>ไฟล์ที่สำรองไว้ หรือที่ได้รับจากคนอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/team_settings.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Activities</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/team_settings.py" />
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Calendar</source>
            <translation>ปฏิทิน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/team_settings.py" />
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Language and look</source>
            <translation>ภาษาและหน้าตา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/team_settings.py" />
            <source>Settings of</source>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <source>Move to project…</source>
            <translation>ย้ายไปโครงการ…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <source>Change activity…</source>
            <translation>เปลี่ยนกิจกรรม…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <source>Shift day…</source>
            <translation>เลื่อนวัน…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <source>All {n} selected</source>
            <translation>เลือกครบ {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <source>{n} selected</source>
            <translation>เลือกอยู่ {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_bar.py" />
            <location filename="../../gui/pages/time_log/day_total.py" />
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>{hours} h</source>
            <translation>{hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <source>Move 1 entry to the project</source>
            <translation>ย้าย 1 รายการไปโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <source>Move {n} entries to the project</source>
            <translation>ย้าย {n} รายการไปโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <source>Give 1 entry the activity</source>
            <translation>เปลี่ยน 1 รายการเป็นกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <source>Give {n} entries the activity</source>
            <translation>เปลี่ยน {n} รายการเป็นกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Shift 1 entry</source>
            <translation>เลื่อนวัน 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_editing.py" />
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Shift {n} entries</source>
            <translation>เลื่อนวัน {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Move 1 entry to another project</source>
            <translation>ย้ายโครงการ 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Move {n} entries to another project</source>
            <translation>ย้ายโครงการ {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Change the activity of 1 entry</source>
            <translation>เปลี่ยนกิจกรรม 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Change the activity of {n} entries</source>
            <translation>เปลี่ยนกิจกรรม {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Delete 1 entry</source>
            <translation>ลบ 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Delete {n} entries</source>
            <translation>ลบ {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Restore 1 entry</source>
            <translation>กู้คืน 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/bulk_writes.py" />
            <source>Restore {n} entries</source>
            <translation>กู้คืน {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/completion_list.py" />
            <source>Names that fit</source>
            <translation>ชื่อที่ตรงกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_blocks.py" />
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>an entry</source>
            <translation>อีกรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_hint.py" />
            <source>{number} of {count}</source>
            <translation>{number} จาก {count}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_hint.py" />
            <source>Keep both</source>
            <translation>เก็บไว้ทั้งคู่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_hint.py" />
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>{span}: {duration} h not logged yet</source>
            <translation>{span} ยังไม่ได้บันทึก {duration} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_hint.py" />
            <source>Fill this gap</source>
            <translation>เติมช่วงนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_hint.py" />
            <source>Not working time</source>
            <translation>ไม่ใช่เวลางาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_line.py" />
            <source>overlaps nothing</source>
            <translation>ไม่ทับกับรายการอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_list.py" />
            <source>Entries of the day</source>
            <translation>รายการของวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_list.py" />
            <source>Total of the day</source>
            <translation>รวมวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Week: {week}</source>
            <translation>สัปดาห์: {week}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Day: {day}</source>
            <translation>วัน: {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Earlier week</source>
            <translation>สัปดาห์ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Earlier day</source>
            <translation>วันก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Later week</source>
            <translation>สัปดาห์ถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Later day</source>
            <translation>วันถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <location filename="../../gui/widgets/period_field.py" />
            <source>This week</source>
            <translation>สัปดาห์นี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_navigator.py" />
            <source>Tomorrow</source>
            <translation>พรุ่งนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>with this entry</source>
            <translation>บันทึกแล้วจะเป็น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>of {hours} h this day</source>
            <translation>จาก {hours} ชม. ของวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>h this day</source>
            <translation>ชม. ในวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>h on a day that asks for none</source>
            <translation>ชม. ในวันที่ไม่ต้องทำงาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <location filename="../../gui/pages/time_log/week_chart.py" />
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>{over} h over {norm} h</source>
            <translation>เกิน {norm} ชม. ไป {over} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>{hours} h not logged yet</source>
            <translation>ยังไม่ได้บันทึก {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>{hours} h on one day – look at the entries</source>
            <translation>วันเดียว {hours} ชม. – ดูรายการอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>Saved {hours}</source>
            <translation>บันทึกแล้ว {hours}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>Running {hours}</source>
            <translation>กำลังจับเวลา {hours}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_total.py" />
            <source>Being typed {hours}</source>
            <translation>กำลังพิมพ์ {hours}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <location filename="../../gui/pages/time_log/quick_entry.py" />
            <source>Quick entry</source>
            <translation>บันทึกด่วน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>Timer</source>
            <translation>จับเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>Change the day</source>
            <translation>เปลี่ยนวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>Copy yesterday</source>
            <translation>คัดลอกเมื่อวาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>Log everything of the day before on this day as well</source>
            <translation>บันทึกทุกรายการของวันก่อนหน้าลงในวันนี้ด้วย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>{holiday}: nothing has to be logged.</source>
            <translation>{holiday} ไม่ต้องบันทึกอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>On leave: nothing has to be logged.</source>
            <translation>วันลา ไม่ต้องบันทึกอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>Nothing is logged on this day yet.</source>
            <translation>วันนี้ยังไม่ได้บันทึกอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_view.py" />
            <source>Log the first entry</source>
            <translation>บันทึกรายการแรก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_writes.py" />
            <source>Change an entry</source>
            <translation>แก้รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_writes.py" />
            <source>Move an entry</source>
            <translation>เลื่อนรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_writes.py" />
            <source>Shorten an entry</source>
            <translation>ย่อรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_writes.py" />
            <source>Copy {day}</source>
            <translation>คัดลอก {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_writes.py" />
            <source>Mark {day} as leave</source>
            <translation>ลาวันที่ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/day_writes.py" />
            <source>Take back the leave of {day}</source>
            <translation>ยกเลิกการลาวันที่ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/widgets/settings_calendar.py" />
            <location filename="../../gui/widgets/settings_members.py" />
            <location filename="../../gui/widgets/settings_timed.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Edit</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>Select all</source>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>Search</source>
            <translation>ค้นหา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Show</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/pages/time_log/page.py" />
            <source>All entries</source>
            <translation>รายการทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>1 entry · {hours} h</source>
            <translation>1 รายการ · {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>{n} entries · {hours} h</source>
            <translation>{n} รายการ · {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>No entry matches the filter.</source>
            <translation>ไม่มีรายการที่ตรงกับตัวกรอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>Clear filters</source>
            <translation>ล้างตัวกรอง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>The trash is empty.</source>
            <translation>ถังขยะว่าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entries_view.py" />
            <source>Nothing is logged yet.</source>
            <translation>ยังไม่ได้บันทึกอะไรเลย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>Search in notes, tags, projects and activities</source>
            <translation>ค้นหาในบันทึก ป้าย โครงการ และกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>Only: {what}</source>
            <translation>เฉพาะ: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/entry_filters.py" />
            <source>Show more than {what}</source>
            <translation>เลิกดูเฉพาะ {what}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/leave_button.py" />
            <source>Take back the leave of this day</source>
            <translation>ยกเลิกการลาของวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/leave_button.py" />
            <source>On leave this day</source>
            <translation>ลาทั้งวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/leave_button.py" />
            <source>On leave for half of this day</source>
            <translation>ลาครึ่งวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/often_used.py" />
            <source>Often used</source>
            <translation>ใช้บ่อย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/often_used.py" />
            <source>Use again: {work}</source>
            <translation>ใช้อีกครั้ง: {work}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>{mine} overlaps {other} by {duration} h</source>
            <translation>{mine} ทับกับ {other} {duration} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>overlaps {other} by {duration} h</source>
            <translation>ทับกับ {other} {duration} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>overlaps {other} by {duration} h, and 1 more</source>
            <translation>ทับกับ {other} {duration} ชม. และอีก 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>overlaps {other} by {duration} h, and {n} more</source>
            <translation>ทับกับ {other} {duration} ชม. และอีก {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>Split {other}: {first} and {second}</source>
            <translation>แบ่ง {other}: {first} กับ {second}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>Shorten {other} to {span}</source>
            <translation>ย่อ {other} เหลือ {span}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>Start at {time} instead</source>
            <translation>เริ่ม {time} แทน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/overlap_words.py" />
            <source>Start {mine} at {time} instead: {span}</source>
            <translation>เริ่ม {mine} เวลา {time} แทน: {span}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/page.py" />
            <source>Whose</source>
            <translation>ของ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/page.py" />
            <source>There is nobody in the team yet.</source>
            <translation>ยังไม่มีใครในทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/page.py" />
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Add a member</source>
            <translation>เพิ่มสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/phrase_words.py" />
            <source>from {time}</source>
            <translation>ตั้งแต่ {time}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/phrase_words.py" />
            <source>{number} = {duration} hours</source>
            <translation>{number} = {duration} ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/phrase_words.py" />
            <source>{duration} h</source>
            <translation>{duration} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/phrase_words.py" />
            <source>ends the next day</source>
            <translation>สิ้นสุดวันถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/phrase_words.py" />
            <source>Add how long it took, such as 2h, or until when, such as 9-12.</source>
            <translation>เติมว่าใช้เวลาเท่าไร เช่น 2 ชม. หรือถึงกี่โมง เช่น 9-12</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/phrase_words.py" />
            <source>Type how long it took, or from when to when.</source>
            <translation>พิมพ์ว่าใช้เวลาเท่าไร หรือตั้งแต่กี่โมงถึงกี่โมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/quick_entry.py" />
            <source>Times: 9-12, 13.30-15, 2h, 90 min. Another day: yesterday, Mon, 20/11.</source>
            <translation>เวลา: 9-12, 13.30-15, 2 ชม., 90 นาที · วันอื่น: เมื่อวาน, จ., 20/11</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/quick_entry.py" />
            <source>9-12 field visit @project #activity</source>
            <translation>9-12 ลงพื้นที่ @โครงการ #กิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/quick_entry.py" />
            <source>Enter saves what is typed</source>
            <translation>กด Enter เพื่อบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/quick_entry.py" />
            <source>Will be saved as</source>
            <translation>จะบันทึกเป็น</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sent_lines.py" />
            <source>Log an entry</source>
            <translation>บันทึกรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>The earliest goes to this day, the others stay as far from it as they are.</source>
            <translation>รายการแรกสุดไปอยู่วันนี้ รายการอื่นห่างจากรายการแรกเท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>1 week earlier</source>
            <translation>ก่อนหน้า 1 สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>1 day earlier</source>
            <translation>ก่อนหน้า 1 วัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>1 day later</source>
            <translation>ถัดไป 1 วัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>1 week later</source>
            <translation>ถัดไป 1 สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>To the day</source>
            <translation>ไปวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/shift_popup.py" />
            <source>Shift</source>
            <translation>เลื่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sign_hints.py" />
            <source>project</source>
            <translation>โครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sign_hints.py" />
            <source>Type @ and name a project</source>
            <translation>ใส่ @ แล้วพิมพ์ชื่อโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sign_hints.py" />
            <source>activity</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sign_hints.py" />
            <source>Type # and name an activity</source>
            <translation>ใส่ # แล้วพิมพ์ชื่อกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sign_hints.py" />
            <source>complete</source>
            <translation>เติมคำ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/sign_hints.py" />
            <source>Take the first name that fits</source>
            <translation>ใช้ชื่อแรกที่ตรงกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_grid.py" />
            <source>Typical days of the team</source>
            <translation>วันปกติของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_grid.py" />
            <source>Hours of the team</source>
            <translation>ชั่วโมงของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_totals.py" />
            <source>Of a typical day</source>
            <translation>จากวันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_totals.py" />
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>All hours</source>
            <translation>ชั่วโมงทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_totals.py" />
            <source>Sum of typical days</source>
            <translation>รวมวันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_totals.py" />
            <source>Sum of the day</source>
            <translation>รวมของวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Next activity</source>
            <translation>กิจกรรมถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Next person</source>
            <translation>คนถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Copy from above</source>
            <translation>คัดลอกจากแถวบน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Hours for the project</source>
            <translation>ชั่วโมงของโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>This day</source>
            <translation>วันที่เลือก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>What is typed</source>
            <translation>สิ่งที่พิมพ์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Log it on working days…</source>
            <translation>บันทึกลงวันทำงาน…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Compare with the log</source>
            <translation>เทียบกับบันทึกจริง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Nobody belongs to the team on this day, or there are no activities yet. See Team and settings.</source>
            <translation>วันนี้ไม่มีใครอยู่ในทีม หรือยังไม่มีกิจกรรม ดูที่ทีมและการตั้งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Say what a typical day is</source>
            <translation>ลงวันปกติของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/team_view.py" />
            <source>Log hours of the team</source>
            <translation>ลงชั่วโมงของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_hours.py" />
            <source>Lunch break</source>
            <translation>พักกลางวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_paint.py" />
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>goes on after midnight</source>
            <translation>ต่อเลยเที่ยงคืน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_paint.py" />
            <source>Preview – not saved yet</source>
            <translation>ตัวอย่าง – ยังไม่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_untimed.py" />
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>No clock time</source>
            <translation>ไม่ระบุเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>Timeline of the day</source>
            <translation>ลำดับเวลาของวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>Timeline of {day}</source>
            <translation>ลำดับเวลา {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>{n} min free · click to fill</source>
            <translation>ว่าง {n} นาที · คลิกเพื่อเติม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>{hours} h free · click to fill</source>
            <translation>ว่าง {hours} ชม. · คลิกเพื่อเติม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>still running</source>
            <translation>กำลังจับเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>not saved yet</source>
            <translation>ยังไม่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/timeline_words.py" />
            <source>overlaps {hours} h</source>
            <translation>ทับกัน {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_logging.py" />
            <source>Log typical days</source>
            <translation>บันทึกตามวันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_logging.py" />
            <source>typical day</source>
            <translation>วันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Log from</source>
            <translation>บันทึกตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <location filename="../../gui/widgets/covered_days.py" />
            <source>to</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Log to</source>
            <translation>บันทึกถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>For</source>
            <translation>ของ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <location filename="../../gui/pages/time_log/week_note_line.py" />
            <location filename="../../gui/pages/time_log/week_row_form.py" />
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>people marked in the sheet ({n})</source>
            <translation>คนที่เลือกในตาราง ({n})</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>everyone</source>
            <translation>ทุกคน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>The period ends before it begins, or a day cannot be read.</source>
            <translation>วันสุดท้ายอยู่ก่อนวันแรก หรืออ่านวันที่ไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Counting…</source>
            <translation>กำลังนับ…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Log 1 entry</source>
            <translation>บันทึก 1 รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Log {n} entries</source>
            <translation>บันทึก {n} รายการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>There is nothing to log in this period.</source>
            <translation>ช่วงนี้ไม่มีอะไรให้บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Entries: {entries}, for {people} people on {days} days of work, without clock times.</source>
            <translation>จะบันทึก {entries} รายการ ของ {people} คน รวม {days} วันทำงาน โดยไม่ระบุเวลาเริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>Days left alone: {n} ({logged} with hours already, {off} of holiday or leave).</source>
            <translation>เว้นไว้ {n} วัน (มีชั่วโมงแล้ว {logged} วัน วันหยุดหรือลา {off} วัน)</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/typical_strip.py" />
            <source>People of whom no hours are expected in this period: {n}.</source>
            <translation>คนที่ไม่ได้กำหนดชั่วโมงในช่วงนี้: {n} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_board.py" />
            <source>There are no rows in this week yet.</source>
            <translation>สัปดาห์นี้ยังไม่มีแถว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_board.py" />
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <location filename="../../gui/pages/time_log/week_row_form.py" />
            <location filename="../../gui/pages/time_log/week_view.py" />
            <source>Add row</source>
            <translation>เพิ่มแถว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_board.py" />
            <location filename="../../gui/pages/time_log/week_grid.py" />
            <source>Hours of the week</source>
            <translation>ชั่วโมงของสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_chart.py" />
            <source>My 8 weeks</source>
            <translation>8 สัปดาห์ของฉัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_chart.py" />
            <source>hours per week</source>
            <translation>ชั่วโมงรวมต่อสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_chart.py" />
            <source>Week of {day}: {hours} h</source>
            <translation>สัปดาห์ {day}: {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_chart.py" />
            <source>{n} h</source>
            <translation>{n} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_copy_button.py" />
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Copy last week</source>
            <translation>คัดลอกสัปดาห์ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_copy_button.py" />
            <source>With hours</source>
            <translation>พร้อมชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_copy_button.py" />
            <source>Rows only</source>
            <translation>เฉพาะแถว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>Total per day</source>
            <translation>รวมต่อวัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>Plan hours for each project of this week; nothing reminds you of it</source>
            <translation>วางแผนชั่วโมงของแต่ละโครงการในสัปดาห์นี้ ไม่มีการเตือน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>Against {daily} h a day · {weekly} h a week</source>
            <translation>เทียบเกณฑ์ {daily} ชม./วัน · {weekly} ชม./สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>{hours} h is more than a day has. Look at this day.</source>
            <translation>{hours} ชม. เกินกว่าหนึ่งวันจะมี เปิดดูวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>{hours} of {limit} h</source>
            <translation>{hours} จาก {limit} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_foot.py" />
            <source>Total {hours}</source>
            <translation>รวม {hours}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>Note this for the team's review…</source>
            <translation>จดไว้คุยตอนทบทวนทีม…</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>Note for the team's review</source>
            <translation>เรื่องไว้คุยตอนทบทวนทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <location filename="../../gui/pages/time_log/week_note_line.py" />
            <source>Keep</source>
            <translation>เก็บไว้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>Open {day}</source>
            <translation>เปิด {day}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>Delete the note “{note}”</source>
            <translation>ลบโน้ต “{note}”</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>The week {period} is {over} h over {limit} h</source>
            <translation>สัปดาห์ {period} เกิน {limit} ชม. ไป {over} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>1 day over {limit} h</source>
            <translation>เกิน {limit} ชม. อยู่ 1 วัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>{n} days over {limit} h</source>
            <translation>เกิน {limit} ชม. อยู่ {n} วัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_limits.py" />
            <source>Nothing over the limits in the week {period}</source>
            <translation>สัปดาห์ {period} ไม่เกินเกณฑ์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_paint.py" />
            <source>used lately</source>
            <translation>ใช้ล่าสุด</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_row_form.py" />
            <location filename="../../models/week_rows.py" />
            <source>A row needs a project or an activity. Type part of a name.</source>
            <translation>แถวต้องมีโครงการหรือกิจกรรม พิมพ์ชื่อบางส่วนก็พอ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_view.py" />
            <location filename="../../models/week.py" />
            <source>Type the hours first, then the note.</source>
            <translation>ใส่ชั่วโมงก่อน แล้วค่อยเขียนโน้ต</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_view.py" />
            <location filename="../../models/week.py" />
            <source>There are {n} entries in this cell, each with its own note. Open the day to change them.</source>
            <translation>ช่องนี้มี {n} รายการ แต่ละรายการมีโน้ตของตัวเอง เปิดหน้าวันเพื่อแก้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_view.py" />
            <source>Right</source>
            <translation>ไปขวา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_view.py" />
            <source>Copy from the left</source>
            <translation>คัดลอกจากซ้าย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Log hours in the week</source>
            <translation>ลงชั่วโมงในสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Clear hours of the week</source>
            <translation>ล้างชั่วโมงในสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Note in a cell</source>
            <translation>โน้ตของช่อง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Add a row</source>
            <translation>เพิ่มแถว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Delete a row</source>
            <translation>ลบแถว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Plan a project</source>
            <translation>วางแผนโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Keep a note</source>
            <translation>เก็บโน้ต</translation>
        </message>
        <message>
            <location filename="../../gui/pages/time_log/week_writes.py" />
            <source>Delete a note</source>
            <translation>ลบโน้ต</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/page.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Transition workshop</source>
            <translation>เวทีเปลี่ยนผ่าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/page.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Save the workshop</source>
            <translation>บันทึกเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/page.py" />
            <source>Open the step</source>
            <translation>เปิดขั้นนี้</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/page.py" />
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>Change the workshop</source>
            <translation>แก้ไขเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Day 1</source>
            <translation>วันที่ 1</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>the hours of the work</source>
            <translation>ชั่วโมงของงาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Day 2</source>
            <translation>วันที่ 2</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>finance and time</source>
            <translation>การเงินและเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Day 3</source>
            <translation>วันที่ 3</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>the five disciplines</source>
            <translation>ห้าด้านของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Afterwards</source>
            <translation>หลังเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>what came of it</source>
            <translation>เกิดอะไรขึ้นบ้าง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>The hours before</source>
            <translation>ชั่วโมงก่อนเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Our typical day</source>
            <translation>วันทำงานปกติของเรา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Look at time use together</source>
            <translation>ดูการใช้เวลาด้วยกัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Targets and what-if</source>
            <translation>เป้าหมายและลองคิดดู</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Decisions we follow</source>
            <translation>สิ่งที่ตัดสินใจและติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Wave before</source>
            <translation>รอบประเมินก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Our dream team</source>
            <translation>ทีมในฝันของเรา</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Team agreement to sign</source>
            <translation>ใบข้อตกลงของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Check-ins</source>
            <translation>บันทึกการติดตาม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Wave after</source>
            <translation>รอบประเมินหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Report</source>
            <translation>รายงาน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Ready</source>
            <translation>พร้อมดู</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Not yet</source>
            <translation>ยังไม่ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>First add the members of the team</source>
            <translation>เพิ่มสมาชิกของทีมก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>First log hours of the period before</source>
            <translation>บันทึกเวลาของช่วงก่อนเวทีก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>First close the wave before</source>
            <translation>ปิดรอบประเมินก่อนเวทีก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>First promise something</source>
            <translation>ตกลงกันสักข้อก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>After the workshop</source>
            <translation>หลังจบเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>First hours or a wave of the time after</source>
            <translation>ต้องมีชั่วโมงหรือรอบประเมินหลังเวทีก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>{n} of {all} members</source>
            <translation>{n} จาก {all} คน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Targets: {n}</source>
            <translation>เป้าหมาย {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Followed by Wela: {n}</source>
            <translation>โปรแกรมติดตามให้ {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Promised: {n}</source>
            <translation>ตกลงแล้ว {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Where the hours go and what they bring</source>
            <translation>ชั่วโมงไปไหน และสร้างรายได้เท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>One sentence, and a level for each discipline</source>
            <translation>หนึ่งประโยค และระดับของแต่ละด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>One page to print</source>
            <translation>พิมพ์หนึ่งหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Two halves on one page</source>
            <translation>เวลาและทีมคู่กัน</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>PDF, Excel or slides</source>
            <translation>PDF, Excel, สไลด์</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>No hours yet</source>
            <translation>ยังไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>No expected hours are known</source>
            <translation>ยังไม่รู้ชั่วโมงที่ควรมี</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>{percent} of the expected hours</source>
            <translation>บันทึกแล้ว {percent}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>Everybody's promises were looked at</source>
            <translation>ดูครบทุกข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>To be looked at: {n}</source>
            <translation>รอติดตาม {n} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>{name} is open</source>
            <translation>{name} เปิดอยู่</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/path_words.py" />
            <source>{name} is closed</source>
            <translation>{name} ปิดแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/team_boxes.py" />
            <source>Teams that take part</source>
            <translation>ทีมที่เข้าร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Give the workshop a name.</source>
            <translation>ตั้งชื่อเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Type points of the scale, such as 0.3.</source>
            <translation>พิมพ์เป็นคะแนน เช่น 0.3</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>The last day lies before the first.</source>
            <translation>วันสุดท้ายอยู่ก่อนวันแรก</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Choose the activity whose hours are left out.</source>
            <translation>เลือกกิจกรรมที่จะไม่นับชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Name of the workshop</source>
            <translation>ชื่อเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Income counts</source>
            <translation>นับรายได้แบบ</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Smallest change worth talking about</source>
            <translation>ต่างกันเท่าไรจึงน่าคุย</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Activity of the workshop</source>
            <translation>กิจกรรมของเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Leave out the hours of this activity on the days of the workshop.</source>
            <translation>ไม่นับชั่วโมงของกิจกรรมนี้ในวันที่มีเวที</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>In points of the scale; {usual} is usual.</source>
            <translation>เป็นคะแนนของแบบประเมิน ปกติใช้ {usual}</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_form.py" />
            <source>Waves are opened under Team assessment.</source>
            <translation>เปิดรอบประเมินได้ที่หน้าแบบประเมินทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>none</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>Teams</source>
            <translation>ทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>Workshops</source>
            <translation>เวทีของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/pages/workshop/workshop_list.py" />
            <source>Delete the workshop</source>
            <translation>ลบเวที</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/days.py" />
            <source>Two different days are named. Leave one of them.</source>
            <translation>บรรทัดนี้มีวันที่สองวัน เหลือไว้วันเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>Two projects are named. Leave one of them.</source>
            <translation>บรรทัดนี้มีสองโครงการ เหลือไว้โครงการเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>Two activities are named. Leave one of them.</source>
            <translation>บรรทัดนี้มีสองกิจกรรม เหลือไว้กิจกรรมเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>“{text}” can be {choices}. Type more of the name.</source>
            <translation>“{text}” อาจเป็น {choices} พิมพ์ชื่อให้ยาวขึ้น</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>Type a project after @.</source>
            <translation>พิมพ์ชื่อโครงการต่อจาก @</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>Type an activity after #.</source>
            <translation>พิมพ์ชื่อกิจกรรมต่อจาก #</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>There is no project “{text}”.</source>
            <translation>ไม่มีโครงการ “{text}”</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/names.py" />
            <source>There is no activity “{text}”.</source>
            <translation>ไม่มีกิจกรรม “{text}”</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/times.py" />
            <source>There are two times in this line. Leave one of them.</source>
            <translation>บรรทัดนี้มีเวลาสองช่วง เหลือไว้ช่วงเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/times.py" />
            <source>Say when it began as well, such as 9-12.</source>
            <translation>บอกเวลาเริ่มด้วย เช่น 9-12</translation>
        </message>
        <message>
            <location filename="../../gui/phrases/times.py" />
            <location filename="../../models/exchange/clocks.py" />
            <source>“{text}” is not a clock time. Write it as 9:30, 9.30 or 9:30 AM.</source>
            <translation>“{text}” ไม่ใช่เวลานาฬิกา เขียนแบบ 9:30, 9.30 หรือ 9:30 AM</translation>
        </message>
        <message>
            <location filename="../../gui/present/button.py" />
            <source>Present (F5)</source>
            <translation>นำเสนอ (F5)</translation>
        </message>
        <message>
            <location filename="../../gui/present/button.py" />
            <source>Arrange the slides (Shift+F5)</source>
            <translation>จัดสไลด์ (Shift+F5)</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>means with 95 % intervals · the team rates itself, no group to compare with</source>
            <translation>ค่าเฉลี่ยและช่วงเชื่อมั่น 95% · ทีมประเมินตัวเอง ไม่มีกลุ่มเทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>before {day}</source>
            <translation>ก่อน {day}</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>after {day}</source>
            <translation>หลัง {day}</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <location filename="../../gui/workshop_words.py" />
            <source>{count} pairs</source>
            <translation>{count} คู่</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>{before} and {after} people, not person by person</source>
            <translation>{before} และ {after} คน ไม่ได้จับคู่รายคน</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <location filename="../../gui/present/team_slides.py" />
            <source>ratings {minimum}–{maximum}</source>
            <translation>คะแนน {minimum}–{maximum}</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>the team rates itself, no group to compare with</source>
            <translation>ทีมประเมินตัวเอง ไม่มีกลุ่มเทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>income {basis}</source>
            <translation>รายได้{basis}</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>without the hours of the workshop</source>
            <translation>ไม่นับชั่วโมงของเวที</translation>
        </message>
        <message>
            <location filename="../../gui/present/change_slides.py" />
            <source>compared per person-week</source>
            <translation>เทียบต่อคนต่อสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Slides</source>
            <translation>สไลด์</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Back to the automatic words</source>
            <translation>กลับเป็นคำอัตโนมัติ</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>{shown} of {all} slides are shown</source>
            <translation>แสดง {shown} จาก {all} สไลด์</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Move up (Alt+↑)</source>
            <translation>เลื่อนขึ้น (Alt+↑)</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Move down (Alt+↓)</source>
            <translation>เลื่อนลง (Alt+↓)</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Ticked slides are shown, in this order.</source>
            <translation>แสดงเฉพาะสไลด์ที่ติ๊ก ตามลำดับนี้</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>What the slide says</source>
            <translation>ข้อความของสไลด์</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>What it asks</source>
            <translation>คำถาม</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Empty fields say what the figures say, also when the figures change.</source>
            <translation>ช่องที่ว่างใช้คำจากตัวเลข และเปลี่ยนตามตัวเลขเอง</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Save and present from here</source>
            <translation>บันทึกแล้วนำเสนอจากตรงนี้</translation>
        </message>
        <message>
            <location filename="../../gui/present/editor.py" />
            <source>Usual order and words</source>
            <translation>ลำดับและคำเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{time} of our time earns {income} of our income</source>
            <translation>{time} ของเวลา สร้าง {income} ของรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>So who could help to pay for the work we believe in?</source>
            <translation>แล้วเราอยากให้ใครช่วยจ่ายค่างานที่เราเชื่อ?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{hours} man-hours brought in {income}</source>
            <translation>{hours} ชั่วโมงคน สร้างรายได้ {income}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Does our time go where we want it to go?</source>
            <translation>เวลาของเราไปในทางที่เราอยากไปไหม?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Which work could be paid better, and which do we choose to carry?</source>
            <translation>งานไหนน่าจะได้ค่าตอบแทนดีกว่านี้ งานไหนเราเลือกแบกเอง?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>An hour of work brings in {rate}</source>
            <translation>ทำงานหนึ่งชั่วโมง ได้ {rate}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>An hour brings in {rate} and costs {cost}</source>
            <translation>หนึ่งชั่วโมงได้ {rate} ต้นทุน {cost}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{purpose} takes the most time: {share}</source>
            <translation>{purpose} ใช้เวลามากที่สุด {share}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>If we had one more day a week, what would we use it for?</source>
            <translation>ถ้ามีเวลาเพิ่มสัปดาห์ละหนึ่งวัน เราจะใช้ทำอะไร?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{share} of our hours are after 18:00</source>
            <translation>{share} ของชั่วโมงอยู่หลัง 18:00 น.</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>None of our hours are after 18:00</source>
            <translation>ไม่มีชั่วโมงไหนอยู่หลัง 18:00 น.</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Which hours would we like to keep for rest?</source>
            <translation>ช่วงไหนที่เราอยากเก็บไว้พัก?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Nobody's day went over {hours} hours</source>
            <translation>ไม่มีใครทำงานเกินวันละ {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>One day went over {hours} hours</source>
            <translation>ทำงานเกิน {hours} ชม. อยู่ 1 วันคน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} days went over {hours} hours</source>
            <translation>ทำงานเกิน {hours} ชม. รวม {count} วันคน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What made the longest days long, and what could we share?</source>
            <translation>อะไรทำให้บางวันยาว แล้วแบ่งกันได้ตรงไหน?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} of {all} of us had days over {hours} hours</source>
            <translation>{count} ใน {all} คน มีวันที่เกิน {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>How do we want to share the load?</source>
            <translation>เราอยากแบ่งภาระกันอย่างไร?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What do we see otherwise than we log it?</source>
            <translation>เราเห็นต่างจากที่บันทึกตรงไหน?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Our log says what we say of a usual day</source>
            <translation>บันทึกตรงกับวันปกติที่เราบอก</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{purpose}: we say {said}, the log {logged}</source>
            <translation>{purpose} เราบอก {said} บันทึกได้ {logged}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>On an ordinary day, how would we notice that we are there?</source>
            <translation>ถ้าไปถึงแล้ว วันธรรมดาของเราจะต่างจากนี้อย่างไร?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>We are where we want to be</source>
            <translation>เราอยู่ตรงที่เราอยากเป็นแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What keeps us here?</source>
            <translation>อะไรช่วยให้เราอยู่ตรงนี้ได้?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} of us said where we stand</source>
            <translation>{count} คนบอกแล้วว่าเราอยู่ตรงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Where would we like to be a year from now?</source>
            <translation>อีกหนึ่งปี เราอยากไปอยู่ตรงไหน?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{name} is furthest from our dream</source>
            <translation>{name} ห่างจากฝันที่สุด</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{first} and {second} are furthest from our dream</source>
            <translation>{first} และ{second} ห่างจากฝันที่สุด</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} disciplines are furthest from our dream</source>
            <translation>{count} ด้านห่างจากฝันที่สุดเท่ากัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Clearly up: {up} disciplines, clearly down: {down}</source>
            <translation>เพิ่มขึ้นชัดเจน {up} ด้าน ลดลงชัดเจน {down} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} of {all} disciplines are clearly up</source>
            <translation>เพิ่มขึ้นชัดเจน {count} ใน {all} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} of {all} disciplines are clearly down</source>
            <translation>ลดลงชัดเจน {count} ใน {all} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>No discipline has changed clearly yet</source>
            <translation>ยังไม่มีด้านไหนเปลี่ยนชัดเจน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What do we see in our daily work that fits this?</source>
            <translation>ในงานประจำวัน เราเห็นอะไรที่ตรงกับภาพนี้?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>The others cannot be told yet. What would help them to move?</source>
            <translation>ด้านที่เหลือยังสรุปไม่ได้ — อะไรจะช่วยให้ขยับ?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Is this where we wanted our time to go?</source>
            <translation>เวลาไปในทางที่เราตั้งใจไว้ไหม?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Our time goes where it went before</source>
            <translation>เวลาของเราไปทางเดิมเหมือนก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{purpose}: from {before} to {after} of our time</source>
            <translation>{purpose} จาก {before} เป็น {after} ของเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>An hour brought in {before}, now {after}</source>
            <translation>หนึ่งชั่วโมงเคยได้ {before} ตอนนี้ {after}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What do we want to keep, and what to change again?</source>
            <translation>อะไรอยากทำต่อ อะไรอยากปรับอีก?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Days over {hours} h a person-week: {before}, now {after}</source>
            <translation>วันที่เกิน {hours} ชม. ต่อคนต่อสัปดาห์ เคย {before} ตอนนี้ {after}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Days over {hours} h: {before}, now {after}</source>
            <translation>วันที่เกิน {hours} ชม. เคย {before} ตอนนี้ {after}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Which days do we want shorter still, and who could help?</source>
            <translation>วันไหนที่ยังอยากให้สั้นลง แล้วใครช่วยได้?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>How we saw ourselves in {count} waves</source>
            <translation>เรามองตัวเองอย่างไรใน {count} รอบ</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What happened between them that we remember?</source>
            <translation>ระหว่างนั้นเกิดอะไรที่เรายังจำได้?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What is already a little like this today?</source>
            <translation>วันนี้มีอะไรที่เป็นแบบนี้อยู่บ้างแล้ว?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>One thing we will do differently</source>
            <translation>1 อย่างที่เราจะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{count} things we will do differently</source>
            <translation>{count} อย่างที่เราจะทำต่างจากเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Which one do we begin with tomorrow?</source>
            <translation>พรุ่งนี้เริ่มจากข้อไหนก่อน?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{done} of {all} commitments are done, {overdue} overdue</source>
            <translation>ข้อตกลงร่วมสำเร็จ {done} ใน {all} เลยกำหนด {overdue}</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>{done} of {all} commitments are done</source>
            <translation>ข้อตกลงร่วมสำเร็จ {done} ใน {all} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>What is in the way, and who can help?</source>
            <translation>ติดอะไรอยู่ แล้วใครช่วยได้?</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Dropped</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>spread by day</source>
            <translation>เฉลี่ยรายวัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>spread by hours</source>
            <translation>ตามชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <location filename="../../gui/time_use_charts.py" />
            <source>Share of time and share of income</source>
            <translation>สัดส่วนเวลา เทียบ สัดส่วนรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <location filename="../../gui/present/time_slides.py" />
            <location filename="../../gui/time_use_charts.py" />
            <source>Revenue per hour by project</source>
            <translation>รายได้ต่อชั่วโมง รายโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <location filename="../../gui/time_use_charts.py" />
            <source>Hours by purpose, by week</source>
            <translation>ชั่วโมงตามจุดประสงค์ รายสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <location filename="../../gui/time_use_charts.py" />
            <source>When we work</source>
            <translation>ช่วงเวลาที่ทำงาน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Long days, by week</source>
            <translation>วันที่ยาว รายสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Long days, by member</source>
            <translation>วันที่ยาว รายคน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>A usual day: said and logged</source>
            <translation>วันปกติ: ที่บอกกับที่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Where we stand and our dream</source>
            <translation>ตอนนี้กับทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Before and after: disciplines</source>
            <translation>ก่อน–หลัง: ห้าด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Before and after: purposes</source>
            <translation>ก่อน–หลัง: จุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Before and after: revenue per hour</source>
            <translation>ก่อน–หลัง: รายได้ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>Before and after: long days</source>
            <translation>ก่อน–หลัง: วันที่ยาว</translation>
        </message>
        <message>
            <location filename="../../gui/present/messages.py" />
            <source>All waves beside each other</source>
            <translation>ทุกรอบเทียบกัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/presenter.py" />
            <source>Making the slides…</source>
            <translation>กำลังทำสไลด์…</translation>
        </message>
        <message>
            <location filename="../../gui/present/presenter.py" />
            <source>There is nothing to present yet: log hours, or close a wave of answers.</source>
            <translation>ยังไม่มีอะไรให้นำเสนอ บันทึกเวลา หรือปิดรอบประเมินก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/present/presenter.py" />
            <source>Every slide is left out. Shift+F5 lets you choose some.</source>
            <translation>เอาสไลด์ออกหมดแล้ว กด Shift+F5 เพื่อเลือกใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/present/slide_view.py" />
            <source>The screen is dark. Any key shows the slide again.</source>
            <translation>จอมืดอยู่ กดปุ่มใดก็ได้เพื่อกลับมา</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>Agreed by all of us</source>
            <translation>ที่ตกลงกัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>{count} more on the page of the dream team</source>
            <translation>อีก {count} ข้ออยู่ในหน้าทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>Nothing was agreed yet.</source>
            <translation>ยังไม่ได้ตกลงอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>the whole team</source>
            <translation>ทั้งทีม</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>Who and by when</source>
            <translation>ใคร ภายในเมื่อไร</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>as of {day}</source>
            <translation>ณ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/present/team_slides.py" />
            <source>the team rates itself</source>
            <translation>ทีมประเมินตัวเอง</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>Hours by purpose and week</source>
            <translation>ชั่วโมงตามจุดประสงค์ รายสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{share} of the hours have a start</source>
            <translation>{share} ของชั่วโมงมีเวลาเริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{known}: too few to rely on</source>
            <translation>{known} น้อยเกินไป ยังใช้ตัดสินไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>Hours by weekday and hour of the day</source>
            <translation>ชั่วโมงตามวันและเวลาของวัน</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{count} people who said what their usual day is</source>
            <translation>{count} คนที่บอกวันปกติของตัวเอง</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{count} more rows in the table</source>
            <translation>อีก {count} แถวในตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{count}: {rows}.</source>
            <translation>{count}: {rows}</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{income} {basis}</source>
            <translation>{income} {basis}</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{hours} man-hours</source>
            <translation>{hours} ชั่วโมงคน</translation>
        </message>
        <message>
            <location filename="../../gui/present/time_slides.py" />
            <source>{coverage} of expected hours logged</source>
            <translation>บันทึกแล้ว {coverage} ของที่คาดไว้</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>move</source>
            <translation>เลื่อน</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>light or dark</source>
            <translation>สว่าง/มืด</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>all keys</source>
            <translation>ปุ่มทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>to slide 3</source>
            <translation>ไปสไลด์ 3</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>dark screen</source>
            <translation>จอมืด</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>as text</source>
            <translation>เป็นข้อความ</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>other screen</source>
            <translation>อีกจอ</translation>
        </message>
        <message>
            <location filename="../../gui/present/window.py" />
            <source>Presentation of {team}</source>
            <translation>การนำเสนอของ{team}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/code_cards.py" />
            <source>Between 1 and {most} cards can be printed at once, not {number}.</source>
            <translation>พิมพ์ได้ครั้งละ 1 ถึง {most} ใบ ไม่ใช่ {number} ใบ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/team_agreement.py" />
            <source>Agreement of our team</source>
            <translation>ข้อตกลงของทีมเรา</translation>
        </message>
        <message>
            <location filename="../../gui/reports/team_agreement.py" />
            <source>in focus</source>
            <translation>ด้านที่เน้น</translation>
        </message>
        <message>
            <location filename="../../gui/reports/team_agreement.py" />
            <source>We agreed on</source>
            <translation>ทีมตกลงกันที่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/team_agreement.py" />
            <source>and # more commitments in Wela</source>
            <translation>และข้อตกลงอีก # ข้อในเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/reports/team_agreement.py" />
            <source>and # more in Wela</source>
            <translation>และอีก # ข้อในเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/reports/team_agreement.py" />
            <source>We agree on this</source>
            <translation>เราตกลงร่วมกันตามนี้</translation>
        </message>
        <message>
            <location filename="../../gui/reports/typesetting.py" />
            <source>{file} must end in .pdf. Give it such a name.</source>
            <translation>{file} ต้องลงท้ายด้วย .pdf ตั้งชื่อให้ลงท้ายแบบนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>What changed</source>
            <translation>สิ่งที่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Agreement and reliability</source>
            <translation>ความเห็นตรงกันและความเชื่อมั่นของแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Settings</source>
            <translation>ค่าที่ใช้คำนวณ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Effects</source>
            <translation>ขนาดผล</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Mean change, its spread, and g_av with the 95% limits of d_av (Bonett 2008)</source>
            <translation>ค่าเฉลี่ยของการเปลี่ยนแปลง การกระจาย และ g_av พร้อมช่วง 95% ของ d_av (Bonett 2008)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>pairs</source>
            <translation>คู่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>mean change</source>
            <translation>เปลี่ยนเฉลี่ย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>from</source>
            <translation>จาก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>d_av from</source>
            <translation>d_av จาก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>up</source>
            <translation>ขึ้น</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>same</source>
            <translation>เท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>down</source>
            <translation>ลง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>changed</source>
            <translation>เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>p (Holm)</source>
            <translation>p (Holm)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Pratt: those who did not change are ranked too, then left out</source>
            <translation>Pratt: จัดอันดับคนที่ไม่เปลี่ยนด้วย แล้วจึงตัดออก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Wilcoxon: those who did not change are left out before ranking</source>
            <translation>Wilcoxon: ตัดคนที่ไม่เปลี่ยนออกก่อนจัดอันดับ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Exact signed-rank test ({ranks})</source>
            <translation>การทดสอบ signed-rank แบบแม่นตรง ({ranks})</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Counts and tests of fewer than 8 pairs are not shown.</source>
            <translation>ไม่แสดงจำนวนคนและผลทดสอบเมื่อมีน้อยกว่า 8 คู่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Tests</source>
            <translation>การทดสอบ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>p is two-sided and exact; Holm corrects it for {count} tests. With fewer than {fewest} people whose score changed, no test of so many can fall under .05. Counts and tests of fewer than 8 pairs are not shown.</source>
            <translation>p เป็นค่าสองด้านแบบแม่นตรง ปรับด้วยวิธี Holm สำหรับ {count} การทดสอบ ถ้ามีคนที่คะแนนเปลี่ยนไม่ถึง {fewest} คน ไม่มีการทดสอบใดต่ำกว่า .05 ได้ จำนวนคนและผลทดสอบที่มีไม่ถึง 8 คู่จะไม่แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Two groups</source>
            <translation>สองกลุ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Difference of two groups with the 95% interval of Welch; nobody is matched</source>
            <translation>ผลต่างของสองกลุ่มพร้อมช่วงเชื่อมั่น 95% แบบ Welch ไม่ได้จับคู่รายคน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>n before</source>
            <translation>n ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>n after</source>
            <translation>n หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>difference</source>
            <translation>ผลต่าง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>probability of superiority</source>
            <translation>โอกาสที่หลังสูงกว่าก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Agreement within the team: AD_M in points, r_wg(J) against a uniform and a slightly skewed null</source>
            <translation>ความเห็นตรงกันในทีม: AD_M เป็นจุด, r_wg(J) เทียบกับการกระจายสม่ำเสมอและเบ้เล็กน้อย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>r_wg before</source>
            <translation>r_wg ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>r_wg after</source>
            <translation>r_wg หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>r_wg skewed before</source>
            <translation>r_wg เบ้ ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>r_wg skewed after</source>
            <translation>r_wg เบ้ หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Reliability</source>
            <translation>ความเชื่อมั่นของแบบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Cronbach's alpha with its 95% interval (Feldt), from 10 people on</source>
            <translation>แอลฟาของครอนบาคพร้อมช่วงเชื่อมั่น 95% (Feldt) แสดงเมื่อมี 10 คนขึ้นไป</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Alpha before</source>
            <translation>แอลฟา ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Alpha after</source>
            <translation>แอลฟา หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>prorated before</source>
            <translation>คิดจากข้อที่ตอบ ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>prorated after</source>
            <translation>คิดจากข้อที่ตอบ หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Smallest change worth talking about, in points</source>
            <translation>การเปลี่ยนแปลงน้อยสุดที่น่าพูดถึง (จุด)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Daily limit, in hours</source>
            <translation>เกณฑ์ต่อวัน (ชั่วโมง)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>none: nothing here is drawn by chance</source>
            <translation>ไม่มี: ไม่มีค่าใดมาจากการสุ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/appendix.py" />
            <source>Means are shown from</source>
            <translation>แสดงค่าเฉลี่ยเมื่อมีคนตอบตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/definitions.py" />
            <source>What the measures mean</source>
            <translation>ความหมายของตัวชี้วัด</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/definitions.py" />
            <source>What these figures cannot tell</source>
            <translation>สิ่งที่ตัวเลขเหล่านี้บอกไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/pages.py" />
            <location filename="../../gui/reports/workshop/sheets.py" />
            <source>Contents</source>
            <translation>สารบัญ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/pages.py" />
            <source>Figure</source>
            <translation>ภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>The agreed level is what the team said together in the room; it is not mixed into the means.</source>
            <translation>ระดับที่ตกลงร่วมคือสิ่งที่ทีมพูดด้วยกันในห้อง ไม่ได้ปนกับค่าเฉลี่ย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>The dream team</source>
            <translation>ทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Agreed levels</source>
            <translation>ระดับที่ตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Present, the dreams people have, and the level the team agreed on</source>
            <translation>ปัจจุบัน ความฝันของแต่ละคน และระดับที่ทีมตกลงร่วมกัน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Dreams, mean</source>
            <translation>ฝันเฉลี่ย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Agreed level</source>
            <translation>ตกลงร่วม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>We begin here</source>
            <translation>เริ่มที่นี่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>By</source>
            <translation>ภายใน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>First sign</source>
            <translation>สัญญาณแรก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Count</source>
            <translation>นับได้</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>By whom</source>
            <translation>โดย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Targets and the usual day</source>
            <translation>เป้าหมายเวลาและวันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Targets</source>
            <translation>เป้าหมาย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>What the team wants its time to be, beside what it was</source>
            <translation>เวลาที่ทีมอยากให้เป็น เทียบกับที่เป็นมา</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Hours a usual day</source>
            <translation>ชม. ในวันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Hours logged after</source>
            <translation>ชม. ที่บันทึกช่วงหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Share said</source>
            <translation>สัดส่วนที่บอก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>Share logged</source>
            <translation>สัดส่วนที่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>The usual day {count} people say they have, all together, beside what they logged</source>
            <translation>วันปกติที่ {count} คนบอกไว้รวมกัน เทียบกับที่บันทึกจริง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/promises.py" />
            <source>The usual day</source>
            <translation>วันปกติ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Where we are and where we want to be</source>
            <translation>วันนี้เราอยู่ตรงไหน และอยากไปถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Now and the dream team</source>
            <translation>ปัจจุบันและทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Now and dream</source>
            <translation>ปัจจุบันและทีมในฝัน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Each discipline now and in the dream team, in points of the scale</source>
            <translation>แต่ละด้าน ปัจจุบันและทีมในฝัน เป็นจุดบนมาตร</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Statement by statement</source>
            <translation>รายข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Statements: {name}</source>
            <translation>รายข้อ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>No.</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>Mean now</source>
            <translation>เฉลี่ยตอนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>{name}: each statement</source>
            <translation>{name}: รายข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/ratings.py" />
            <source>the columns with numbers count people</source>
            <translation>ช่องที่เป็นตัวเลขคือจำนวนคน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/report.py" />
            <source>Workshop report</source>
            <translation>รายงานเวทีเปลี่ยนผ่าน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/report.py" />
            <source>Report of</source>
            <translation>รายงาน ณ วันที่</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/report.py" />
            <source>Made with</source>
            <translation>จัดทำด้วย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>How the team changed</source>
            <translation>ทีมเปลี่ยนไปอย่างไร</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>The five disciplines</source>
            <translation>วินัยทั้งห้า</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>People in the team</source>
            <translation>สมาชิกในทีม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Answered both times and matched</source>
            <translation>ตอบสองรอบและจับคู่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Only before</source>
            <translation>ตอบเฉพาะรอบก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Only after</source>
            <translation>ตอบเฉพาะรอบหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>People, number</source>
            <translation>จำนวนคน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Change per discipline</source>
            <translation>การเปลี่ยนแปลงรายด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Change per discipline, in points of the scale, with 95% intervals</source>
            <translation>การเปลี่ยนแปลงรายด้าน เป็นจุดบนมาตร พร้อมช่วงเชื่อมั่น 95%</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>Before, looking back</source>
            <translation>ก่อน (มองย้อน)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>How people see the time before from here stands beside what they said then, never instead of it.</source>
            <translation>สิ่งที่มองย้อนจากวันนี้ วางไว้ข้างสิ่งที่ตอบในรอบก่อน ไม่ได้ใช้แทนกัน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>All waves</source>
            <translation>ทุกรอบประเมิน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/scores.py" />
            <source>All who answered, with 95% intervals</source>
            <translation>ทุกคนที่ตอบ พร้อมช่วงเชื่อมั่น 95%</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/slides.py" />
            <source>{name} (continued)</source>
            <translation>{name} (ต่อ)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>In short</source>
            <translation>สรุปสั้น</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>Time and money before and after ({basis})</source>
            <translation>เวลาและเงิน ก่อนและหลัง ({basis})</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>Unit</source>
            <translation>หน่วย</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/time_use_charts.py" />
            <source>baht</source>
            <translation>บาท</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>Days over {hours} h</source>
            <translation>วันที่ทำงานเกิน {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>hours</source>
            <translation>ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Cost per hour</source>
            <translation>ต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>days, all members together</source>
            <translation>วันคน รวมทุกคน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>weeks</source>
            <translation>สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>days per person-week</source>
            <translation>วันต่อคน-สัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>%; difference in points</source>
            <translation>% (ผลต่างเป็นจุด)</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>Commitments kept, of {count} made</source>
            <translation>ข้อตกลงร่วมที่ทำได้ จาก {count} ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <source>commitments</source>
            <translation>ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/summary.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>baht per hour</source>
            <translation>บาทต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Time use before, in detail</source>
            <translation>การใช้เวลาช่วงก่อน โดยละเอียด</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Time use after, in detail</source>
            <translation>การใช้เวลาช่วงหลัง โดยละเอียด</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>How time was used before and after</source>
            <translation>การใช้เวลา ก่อนและหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Hours of the workshop itself are left out above; the tables and charts below count all hours.</source>
            <translation>ข้างบนไม่นับชั่วโมงของเวทีเอง ตารางและภาพต่อจากนี้นับทุกชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <location filename="../../gui/workshop_charts.py" />
            <source>Hours by purpose</source>
            <translation>ชั่วโมงตามจุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Share before</source>
            <translation>สัดส่วนก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Share after</source>
            <translation>สัดส่วนหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Overload</source>
            <translation>ภาระเกินเกณฑ์</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Days and weeks over the team's limits, all members together</source>
            <translation>วันและสัปดาห์ที่เกินเกณฑ์ของทีม รวมทุกคน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>By project</source>
            <translation>ตามโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>By activity</source>
            <translation>ตามกิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>By purpose</source>
            <translation>ตามจุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>By month</source>
            <translation>ตามเดือน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>By member</source>
            <translation>ตามสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Hours, income and revenue per hour</source>
            <translation>ชั่วโมง รายได้ และรายได้ต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Income is shared by hours here: the rows tell where time goes, and never what somebody's work is worth.</source>
            <translation>รายได้ในตารางนี้แบ่งตามชั่วโมง จึงบอกว่าเวลาไปอยู่ที่ไหน ไม่ได้บอกคุณค่าของงานใคร</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Income before</source>
            <translation>รายได้ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Income after</source>
            <translation>รายได้หลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Per hour before</source>
            <translation>ต่อชั่วโมงก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Per hour after</source>
            <translation>ต่อชั่วโมงหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Cost by project</source>
            <translation>ต้นทุนตามโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Cost by project; hours without a known cost are left out</source>
            <translation>ต้นทุนตามโครงการ ไม่นับชั่วโมงที่ไม่รู้ต้นทุน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Cost before</source>
            <translation>ต้นทุนก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Cost after</source>
            <translation>ต้นทุนหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Hours by week</source>
            <translation>ชั่วโมงรายสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/reports/workshop/team_time.py" />
            <source>Hours by week and purpose</source>
            <translation>ชั่วโมงรายสัปดาห์ตามจุดประสงค์</translation>
        </message>
        <message>
            <location filename="../../gui/session.py" />
            <source>This file is open on the computer {host}. Close it there. Only if nobody has it open, delete {lock}.</source>
            <translation>ไฟล์นี้เปิดอยู่ที่เครื่อง {host} ให้ปิดที่นั่นก่อน หากแน่ใจว่าไม่มีใครเปิดอยู่ จึงลบ {lock}</translation>
        </message>
        <message>
            <location filename="../../gui/session.py" />
            <source>This file is already open in another window of Wela. Use that window.</source>
            <translation>ไฟล์นี้เปิดอยู่ในหน้าต่างอื่นของเวลาแล้ว ใช้หน้าต่างนั้นแทน</translation>
        </message>
        <message>
            <location filename="../../gui/session.py" />
            <source>Start the team {name}</source>
            <translation>เริ่มทีม {name}</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>No team yet</source>
            <translation>ยังไม่มีทีม</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>Team: {name}</source>
            <translation>ทีม: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>You are: {name}</source>
            <translation>คุณคือ: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>1 overdue</source>
            <translation>เลยกำหนด 1 ข้อ</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>Another team or file…</source>
            <translation>ทีมอื่นหรือไฟล์อื่น…</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>Add members…</source>
            <translation>เพิ่มสมาชิก…</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>Pages</source>
            <translation>หน้าต่าง ๆ</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>Daily work</source>
            <translation>งานประจำวัน</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>Team growth</source>
            <translation>พัฒนาทีม</translation>
        </message>
        <message>
            <location filename="../../gui/sidebar.py" />
            <source>More</source>
            <translation>เพิ่มเติม</translation>
        </message>
        <message>
            <location filename="../../gui/status_bar.py" />
            <source>Saving…</source>
            <translation>กำลังบันทึก…</translation>
        </message>
        <message>
            <location filename="../../gui/status_bar.py" />
            <source>Saved {time}</source>
            <translation>บันทึกอัตโนมัติแล้ว {time} น.</translation>
        </message>
        <message>
            <location filename="../../gui/status_bar.py" />
            <source>Everything is saved as you go</source>
            <translation>บันทึกอัตโนมัติทุกครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/timed_work.py" />
            <source>Work without a name</source>
            <translation>งานยังไม่มีชื่อ</translation>
        </message>
        <message>
            <location filename="../../gui/timer.py" />
            <location filename="../../gui/widgets/work_menu.py" />
            <source>Choose your name at the foot of the sidebar first.</source>
            <translation>เลือกชื่อของคุณที่ท้ายแถบซ้ายก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/timer.py" />
            <source>The time of {work} was discarded.</source>
            <translation>ทิ้งเวลาของ {work} แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/timer.py" />
            <source>No database is open. The timer goes on.</source>
            <translation>ยังไม่ได้เปิดฐานข้อมูล ตัวจับเวลายังเดินต่อ</translation>
        </message>
        <message>
            <location filename="../../gui/timer.py" />
            <source>Less than half a minute: nothing is logged.</source>
            <translation>ไม่ถึงครึ่งนาที จึงไม่บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/typed_times.py" />
            <source>A day ends at 24:00. Log what begins then on the next day, from 0:00.</source>
            <translation>หนึ่งวันจบที่ 24:00 งานที่เริ่มตอนนั้นให้บันทึกเป็นวันถัดไป ตั้งแต่ 0:00</translation>
        </message>
        <message>
            <location filename="../../gui/typed_times.py" />
            <source>It ends when it begins. Type a later end, or how long it took.</source>
            <translation>เวลาเริ่มกับเวลาจบเท่ากัน พิมพ์เวลาจบใหม่ หรือพิมพ์ว่าใช้เวลาเท่าไร</translation>
        </message>
        <message>
            <location filename="../../gui/wave_export.py" />
            <source>“{name}” has {n} answers: too few for a file of single answers. Take the results instead.</source>
            <translation>“{name}” มี {n} คำตอบ น้อยเกินไปสำหรับไฟล์คำตอบรายคน ใช้ผลรวมแทน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_filters.py" />
            <source>Without a project</source>
            <translation>ไม่มีโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_filters.py" />
            <source>All kinds</source>
            <translation>ทุกประเภท</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_filters.py" />
            <source>Search source or note</source>
            <translation>ค้นแหล่งที่มาหรือหมายเหตุ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_foot.py" />
            <source>No source</source>
            <translation>ไม่ระบุแหล่งที่มา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_foot.py" />
            <source>No payee</source>
            <translation>ไม่ระบุผู้รับเงิน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_foot.py" />
            <source>Counts in</source>
            <translation>นับในช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>None: for the team as a whole</source>
            <translation>ไม่มี: ให้ทีมโดยรวม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <location filename="../../models/rules.py" />
            <source>An amount of 0 says nothing. Type the amount, negative for a refund.</source>
            <translation>จำนวนเงิน 0 ไม่มีความหมาย พิมพ์จำนวนเงิน ถ้าคืนเงินให้ติดลบ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>Use of the money</source>
            <translation>เงื่อนไขการใช้เงิน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>From whom</source>
            <translation>ได้รับจาก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>For the project</source>
            <translation>สำหรับโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>A minus sign makes it a refund</source>
            <translation>ถ้าคืนเงินให้ติดลบ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>for one purpose only</source>
            <translation>ใช้ได้เฉพาะตามที่กำหนด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>{year} CE</source>
            <translation>ค.ศ. {year}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_form.py" />
            <source>{year} BE</source>
            <translation>พ.ศ. {year}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Repeat monthly</source>
            <translation>ซ้ำทุกเดือน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>No row matches these filters.</source>
            <translation>ไม่มีรายการที่ตรงกับตัวกรองนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>Nothing in {days}.</source>
            <translation>ไม่มีรายการในช่วง {days}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>Show all time</source>
            <translation>แสดงทุกช่วงเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>The trash is empty. What you delete can be restored from here.</source>
            <translation>ถังขยะว่างอยู่ สิ่งที่ลบไปจะกู้คืนได้จากที่นี่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>No expenses yet. Record what the team paid beside its working hours.</source>
            <translation>ยังไม่มีค่าใช้จ่าย บันทึกเงินที่ทีมจ่ายนอกเหนือจากค่าแรง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_lists.py" />
            <source>No income yet. Record what the team received, and the figures follow.</source>
            <translation>ยังไม่มีรายได้ บันทึกเงินที่ทีมได้รับ แล้วตัวเลขจะตามมา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Change income</source>
            <translation>แก้ไขรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Change expense</source>
            <translation>แก้ไขค่าใช้จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>Repeat {n} times</source>
            <translation>บันทึกซ้ำ {n} ครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>New income</source>
            <translation>รายได้ใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/amount_panel.py" />
            <source>New expense</source>
            <translation>ค่าใช้จ่ายใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/axis_tables.py" />
            <source>Rows by</source>
            <translation>แบ่งแถวตาม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/axis_tables.py" />
            <source>Figures by row</source>
            <translation>ตัวเลขแต่ละแถว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/axis_tables.py" />
            <source>Shared by hours: this says where the time goes, never what a person is worth.</source>
            <translation>แบ่งตามชั่วโมง: บอกว่าเวลาไปอยู่ที่ไหน ไม่ได้บอกคุณค่าของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/axis_tables.py" />
            <source>days and weeks over the team's limits</source>
            <translation>วันและสัปดาห์ที่เกินเกณฑ์ของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/axis_tables.py" />
            <source>Load by member</source>
            <translation>ภาระงานรายคน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/calendar.py" />
            <source>Calendar, {day}</source>
            <translation>ปฏิทิน {day}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/calendar.py" />
            <source>Previous month</source>
            <translation>เดือนก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/calendar.py" />
            <source>Next month</source>
            <translation>เดือนถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/chart_card.py" />
            <source>The chart was copied as a picture.</source>
            <translation>คัดลอกกราฟเป็นภาพแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Show as a chart</source>
            <translation>แสดงเป็นกราฟ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Show as a table</source>
            <translation>แสดงเป็นตาราง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/chart_card.py" />
            <source>Copy as a picture</source>
            <translation>คัดลอกเป็นภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/choice_field.py" />
            <source>There is no “{text}”. Choose from the list, or add it under Team and settings.</source>
            <translation>ไม่มี “{text}” เลือกจากรายการ หรือเพิ่มที่ ทีมและการตั้งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/choice_field.py" />
            <source>“{text}” could mean several. Type more of it.</source>
            <translation>“{text}” ตรงกับหลายชื่อ พิมพ์เพิ่มอีกหน่อย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/choice_popup.py" />
            <source>Type to find</source>
            <translation>พิมพ์เพื่อค้นหา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/commitment_strip.py" />
            <source>Review</source>
            <translation>ทบทวน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/commitment_strip.py" />
            <source>Put away for today</source>
            <translation>เก็บไว้ก่อน วันนี้ไม่ต้องเตือนอีก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/commitment_strip.py" />
            <source>Look at it</source>
            <translation>ไปดู</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <source>1 day</source>
            <translation>วันเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <location filename="../../gui/widgets/period_field.py" />
            <source>This month</source>
            <translation>เดือนนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <source>3 months</source>
            <translation>3 เดือน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <source>12 months</source>
            <translation>12 เดือน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <location filename="../../models/exchange/money.py" />
            <location filename="../../models/rules.py" />
            <source>The covered period ends before it begins. Exchange the two days.</source>
            <translation>ช่วงที่ครอบคลุมสิ้นสุดก่อนวันเริ่ม สลับสองวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <source>Is for the days from</source>
            <translation>เป็นเงินของวันที่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/covered_days.py" />
            <source>Is for: {days}</source>
            <translation>เป็นเงินของช่วง: {days}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/day_field.py" />
            <source>Open the calendar</source>
            <translation>เปิดปฏิทิน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>nothing to compare with</source>
            <translation>ไม่มีช่วงให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>cost unknown for {share} of hours</source>
            <translation>ไม่ทราบต้นทุน {share} ของชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/efficiency_tiles.py" />
            <source>was {value}</source>
            <translation>เดิม {value}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/hour_cells.py" />
            <source>1 of the copied cells lies beside the grid, so nothing was pasted.</source>
            <translation>มี 1 ช่องเกินตารางออกไป จึงยังไม่วางอะไรเลย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/hour_cells.py" />
            <source>{n} of the copied cells lie beside the grid, so nothing was pasted.</source>
            <translation>มี {n} ช่องเกินตารางออกไป จึงยังไม่วางอะไรเลย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>{field} (needed)</source>
            <translation>{field} (ต้องมี)</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>Column of the file</source>
            <translation>คอลัมน์ในไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>Some of its cells</source>
            <translation>ตัวอย่างข้อมูล</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>What holds what</source>
            <translation>คอลัมน์ไหนเก็บอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>The columns are those you chose for such a file last time.</source>
            <translation>ใช้คอลัมน์ที่เคยเลือกไว้กับไฟล์แบบนี้เมื่อครั้งก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_columns.py" />
            <source>Columns of the file</source>
            <translation>คอลัมน์ในไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>The days of this file can be read in more than one way. Which is right?</source>
            <translation>วันที่ในไฟล์นี้อ่านได้มากกว่าหนึ่งแบบ แบบไหนถูก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>“{text}” = {day}</source>
            <translation>“{text}” = {day}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>“{text}” is read as {day}.</source>
            <translation>“{text}” อ่านว่า {day}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>Years of the Buddhist Era are recognised: {thai} is {common}.</source>
            <translation>รู้จักปีพุทธศักราช: พ.ศ. {thai} คือ ค.ศ. {common}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>Thai digits are understood: “{text}”.</source>
            <translation>อ่านเลขไทยได้ เช่น “{text}”</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>“{text}” is read as {value}.</source>
            <translation>“{text}” อ่านว่า {value}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>As the whole file shows</source>
            <translation>ตามที่ทั้งไฟล์บอก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>Decimals</source>
            <translation>ทศนิยม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>As the column shows</source>
            <translation>ตามที่คอลัมน์บอก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>After a point: 1,234.50</source>
            <translation>หลังจุด: 1,234.50</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_days.py" />
            <source>After a comma: 1.234,50</source>
            <translation>หลังจุลภาค: 1.234,50</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>{format} · rows: {rows} · columns: {columns}</source>
            <translation>{format} · {rows} แถว · {columns} คอลัมน์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>These amounts may be income or expenses. Choose which they are.</source>
            <translation>จำนวนเงินนี้อาจเป็นรายได้หรือค่าใช้จ่าย เลือกว่าเป็นอย่างไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>It is not certain how the text was written. Can the rows be read? Else choose another.</source>
            <translation>ไม่แน่ใจว่าไฟล์ใช้รหัสตัวอักษรแบบไหน ถ้าแถวข้างล่างอ่านไม่ออก เลือกแบบอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>Choose a file, or drop it here</source>
            <translation>เลือกไฟล์ หรือลากมาวางที่นี่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>CSV, TSV or XLSX: Toggl, Clockify, or any table with one row for each entry or amount.</source>
            <translation>CSV, TSV หรือ XLSX: จาก Toggl, Clockify หรือตารางใดก็ได้ที่มีหนึ่งแถวต่อหนึ่งรายการ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>It holds</source>
            <translation>ในไฟล์คือ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>Text is</source>
            <translation>รหัสตัวอักษร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>Read as such a file was read last time</source>
            <translation>อ่านแบบเดียวกับไฟล์แบบนี้ครั้งก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_file.py" />
            <source>First rows of the file</source>
            <translation>แถวแรกๆ ของไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_jobs.py" />
            <source>Stopping…</source>
            <translation>กำลังหยุด…</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>1 name is new and will be added to the team.</source>
            <translation>มี 1 ชื่อใหม่ จะเพิ่มเข้าทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>{n} names are new and will be added.</source>
            <translation>มี {n} ชื่อใหม่ จะเพิ่มเข้าทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>All names are known. Press Enter on a row to lead it elsewhere.</source>
            <translation>รู้จักทุกชื่อแล้ว กด Enter ที่แถวเพื่อเปลี่ยนว่าจะเป็นใครหรืออะไร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Choose who it is</source>
            <translation>เลือกว่าเป็นใคร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Nobody: reject these rows</source>
            <translation>ไม่มีใคร: ไม่รับแถวเหล่านี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Somebody new</source>
            <translation>คนใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>The file does not say whose hours these are.</source>
            <translation>ไฟล์ไม่ได้บอกว่าเป็นชั่วโมงของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Some rows do not say whose hours they are.</source>
            <translation>บางแถวไม่ได้บอกว่าเป็นชั่วโมงของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Whose hours</source>
            <translation>ชั่วโมงของ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Name of the new member</source>
            <translation>ชื่อสมาชิกใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>Names of the file</source>
            <translation>ชื่อในไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_names.py" />
            <source>This file names nobody and nothing new. Go on to the preview.</source>
            <translation>ไฟล์นี้ไม่มีชื่อที่ต้องจับคู่ ไปดูก่อนนำเข้าได้เลย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Rows: {n}</source>
            <translation>แถว: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Complaints: {n}</source>
            <translation>ข้อที่ควรดู: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Will be brought in</source>
            <translation>จะนำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>rows</source>
            <translation>แถว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>stay as they are</source>
            <translation>คงเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Will be added to the team</source>
            <translation>จะเพิ่มเข้าทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Hours in all</source>
            <translation>ชั่วโมงรวม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Income in all</source>
            <translation>รายได้รวม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Expenses in all</source>
            <translation>ค่าใช้จ่ายรวม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Leave the rejected rows out</source>
            <translation>เว้นแถวที่รับไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Save the complaints as CSV</source>
            <translation>บันทึกเป็น CSV</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Rows of the file</source>
            <translation>แถวในไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Complaints</source>
            <translation>ข้อที่ควรดู</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Everything in this file is already there. Nothing needs to be done.</source>
            <translation>ทุกอย่างในไฟล์นี้มีอยู่แล้ว ไม่ต้องทำอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>There is nothing in this file to bring in.</source>
            <translation>ในไฟล์นี้ไม่มีอะไรให้นำเข้า</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>No row of this file can be stored. Correct the file, or go back to its columns.</source>
            <translation>ไม่มีแถวไหนในไฟล์นี้บันทึกได้ แก้ไฟล์ หรือกลับไปดูคอลัมน์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Rows that cannot be stored: {n}. Correct the file and open it again, or leave them out.</source>
            <translation>แถวที่บันทึกไม่ได้: {n} แก้ไฟล์แล้วเปิดใหม่ หรือเว้นแถวเหล่านี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Everything can be stored. Rows that are possible but doubtful: {n}.</source>
            <translation>บันทึกได้ทุกแถว แถวที่เป็นไปได้แต่ควรดูอีกที: {n}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Everything is in order. Nothing has been written yet.</source>
            <translation>ทุกอย่างเรียบร้อย ยังไม่มีอะไรถูกบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>of {n} in the file</source>
            <translation>จาก {n} แถวในไฟล์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Members: {n}</source>
            <translation>สมาชิก {n} คน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Projects: {n}</source>
            <translation>{n} โครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_preview.py" />
            <source>Activities: {n}</source>
            <translation>{n} กิจกรรม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_progress.py" />
            <source>{done} of {total}</source>
            <translation>{done} จาก {total}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Bring in another file</source>
            <translation>นำเข้าไฟล์อื่น</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>The import was taken back.</source>
            <translation>เลิกการนำเข้าแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Nothing of the file is left.</source>
            <translation>ไม่มีอะไรจากไฟล์เหลืออยู่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Entries brought in: {n}. Hours: {hours}.</source>
            <translation>นำเข้าแล้ว {n} รายการ รวม {hours} ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Incomes brought in: {n}. Together: {money}.</source>
            <translation>นำเข้ารายได้แล้ว {n} รายการ รวม {money}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Expenses brought in: {n}. Together: {money}.</source>
            <translation>นำเข้าค่าใช้จ่ายแล้ว {n} รายการ รวม {money}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>See the incomes</source>
            <translation>ดูรายได้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>See the expenses</source>
            <translation>ดูค่าใช้จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Rows already there: {n}</source>
            <translation>มีอยู่แล้ว {n} แถว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_result.py" />
            <source>Rejected rows left out: {n}</source>
            <translation>เว้นแถวที่รับไม่ได้ {n} แถว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/import_steps.py" />
            <source>Step {n} of {total}: {name}</source>
            <translation>ขั้นที่ {n} จาก {total}: {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/message_bar.py" />
            <source>Close the message</source>
            <translation>ปิดข้อความ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>Last week</source>
            <translation>สัปดาห์ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>Last month</source>
            <translation>เดือนก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>Last 4 weeks</source>
            <translation>4 สัปดาห์ล่าสุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>Last 8 weeks</source>
            <translation>8 สัปดาห์ล่าสุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>This year</source>
            <translation>ปีนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>Last year</source>
            <translation>ปีก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>All time</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>From</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>To</source>
            <translation>ถึง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_field.py" />
            <source>Use these days</source>
            <translation>ใช้ช่วงนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_steps.py" />
            <source>Earlier period</source>
            <translation>ช่วงก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/period_steps.py" />
            <source>Later period</source>
            <translation>ช่วงถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/reminder_choice.py" />
            <source>Remind me at</source>
            <translation>เตือนเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/reminder_choice.py" />
            <source>Time of the reminder</source>
            <translation>เวลาที่จะเตือน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>How many more times, once a month</source>
            <translation>ซ้ำอีกกี่ครั้ง เดือนละครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>Will be added</source>
            <translation>จะเพิ่มเป็น</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>Add them</source>
            <translation>เพิ่มทั้งหมด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>… until {day}</source>
            <translation>… จนถึง {day}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>{n} × {amount} = {whole}</source>
            <translation>{n} × {amount} = {whole}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <source>{day}, for {span}</source>
            <translation>{day} ของช่วง {span}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/repeat_form.py" />
            <location filename="../../models/ledger.py" />
            <source>Repeat between 1 and 120 times.</source>
            <translation>ทำซ้ำได้ 1 ถึง 120 ครั้ง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Public holidays</source>
            <translation>วันหยุดราชการ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Name of the holiday</source>
            <translation>ชื่อวันหยุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <location filename="../../gui/widgets/settings_leave.py" />
            <location filename="../../gui/widgets/settings_members.py" />
            <location filename="../../gui/widgets/settings_timed.py" />
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Year before</source>
            <translation>ปีก่อนหน้า</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Year after</source>
            <translation>ปีถัดไป</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Add the Thai public holidays of {year}</source>
            <translation>เพิ่มวันหยุดราชการไทยปี {year}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Add holidays {year}</source>
            <translation>เพิ่มวันหยุดราชการปี {year}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>There is no holiday in {year} yet.</source>
            <translation>ปี {year} ยังไม่มีวันหยุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>All public holidays of {year} are in the list already, or in the trash.</source>
            <translation>วันหยุดราชการปี {year} อยู่ในรายการหรือในถังขยะครบแล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Add the public holidays of {year}</source>
            <translation>เพิ่มวันหยุดราชการปี {year}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Write the day, such as 20/11/2569.</source>
            <translation>พิมพ์วันที่ เช่น 20/11/2569</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Write what is celebrated on this day.</source>
            <translation>พิมพ์ชื่อวันหยุดนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Add the holiday {name}</source>
            <translation>เพิ่มวันหยุด {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Change the holiday {name}</source>
            <translation>แก้วันหยุด {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_calendar.py" />
            <source>Delete the holiday {name}</source>
            <translation>ลบวันหยุด {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>No leave yet. On a day of leave nobody is expected to log hours.</source>
            <translation>ยังไม่มีวันลา วันที่ลาไม่นับว่าต้องบันทึกเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Half days</source>
            <translation>ครึ่งวัน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>The same day</source>
            <translation>วันเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Choose who is away.</source>
            <translation>เลือกว่าใครลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Write the first day, such as 20/11/2569.</source>
            <translation>พิมพ์วันแรกที่ลา เช่น 20/11/2569</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Add leave of {name}</source>
            <translation>เพิ่มวันลาของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Change leave of {name}</source>
            <translation>แก้วันลาของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_leave.py" />
            <source>Delete leave of {name}</source>
            <translation>ลบวันลาของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>On reports</source>
            <translation>บนรายงาน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>beside the name of the team</source>
            <translation>อยู่ข้างชื่อทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Choose a logo</source>
            <translation>เลือกโลโก้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Remove it</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Line of the funder</source>
            <translation>ข้อความผู้สนับสนุน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Supported by …</source>
            <translation>สนับสนุนโดย …</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Pictures</source>
            <translation>ภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Remove the logo</source>
            <translation>เอาโลโก้ออก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>Change the line of the funder</source>
            <translation>แก้ข้อความผู้สนับสนุน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>The logo of the team</source>
            <translation>โลโก้ของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_letterhead.py" />
            <source>No logo yet</source>
            <translation>ยังไม่มีโลโก้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>On this machine only; nobody else's Wela changes.</source>
            <translation>มีผลเฉพาะเครื่องนี้ เครื่องของคนอื่นไม่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>As the language</source>
            <translation>ตามภาษา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Years</source>
            <translation>ปีศักราช</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>As the machine</source>
            <translation>ตามเครื่อง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Light</source>
            <translation>สว่าง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Dark</source>
            <translation>มืด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Colours</source>
            <translation>สีหน้าจอ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>What was typed stays as it is.</source>
            <translation>ข้อความที่พิมพ์ไว้แล้วไม่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Today is {day}.</source>
            <translation>วันนี้คือ {day}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Light is easier to read in a bright room.</source>
            <translation>แบบสว่างอ่านง่ายกว่าในห้องที่แสงมาก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Who am I?</source>
            <translation>ฉันคือใคร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Your hours are logged under this name, and the time log opens on your day.</source>
            <translation>เวลาของคุณบันทึกในชื่อนี้ และหน้าบันทึกเวลาเปิดที่วันของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Reminder</source>
            <translation>เตือนให้บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Once a day, if less is logged than the day asks for. Never on leave or a holiday.</source>
            <translation>วันละครั้ง ถ้าบันทึกน้อยกว่าที่วันนั้นควรมี ไม่เตือนวันลาและวันหยุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_look.py" />
            <source>Not said yet</source>
            <translation>ยังไม่ได้บอก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Nobody is in the team yet. Write the first name on the right.</source>
            <translation>ยังไม่มีใครในทีม พิมพ์ชื่อคนแรกทางขวา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>{n} members</source>
            <translation>สมาชิก {n} คน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>A new member</source>
            <translation>สมาชิกใหม่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Change the member {name}</source>
            <translation>แก้ข้อมูลสมาชิก {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Add the member {name}</source>
            <translation>เพิ่มสมาชิก {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Delete the member {name}</source>
            <translation>ลบสมาชิก {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Add a membership of {name}</source>
            <translation>เพิ่มสมาชิกภาพของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Change a membership of {name}</source>
            <translation>แก้สมาชิกภาพของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Set the hourly cost of {name}</source>
            <translation>ตั้งต้นทุนต่อชั่วโมงของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Delete a membership of {name}</source>
            <translation>ลบสมาชิกภาพของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_members.py" />
            <source>Delete an hourly cost of {name}</source>
            <translation>ลบต้นทุนต่อชั่วโมงของ{name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Works on {day}</source>
            <translation>ทำงานวัน{day}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../models/rules.py" />
            <source>Choose at least one working day.</source>
            <translation>เลือกวันทำงานอย่างน้อยหนึ่งวัน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Member from</source>
            <translation>เป็นสมาชิกตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Member until</source>
            <translation>เป็นสมาชิกถึง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Empty: from the beginning</source>
            <translation>เว้นว่าง: ตั้งแต่แรกเริ่ม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Empty: still a member</source>
            <translation>เว้นว่าง: ยังเป็นสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Empty: none expected</source>
            <translation>เว้นว่าง: ไม่กำหนดชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Change a membership</source>
            <translation>แก้สมาชิกภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Add a membership</source>
            <translation>เพิ่มสมาชิกภาพ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Change an hourly cost</source>
            <translation>แก้ต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Add an hourly cost</source>
            <translation>เพิ่มต้นทุนต่อชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Pay and everything that comes with it, for one hour of work. A volunteer costs 0.</source>
            <translation>ค่าจ้างและค่าใช้จ่ายที่มากับค่าจ้าง ต่อการทำงานหนึ่งชั่วโมง อาสาสมัครมีต้นทุน 0</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <source>Type what an hour costs, such as 150.</source>
            <translation>พิมพ์ต้นทุนของหนึ่งชั่วโมง เช่น 150</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../models/rules.py" />
            <source>An hourly cost cannot be negative.</source>
            <translation>ต้นทุนต่อชั่วโมงติดลบไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_membership.py" />
            <location filename="../../models/teams.py" />
            <source>The membership ends before it begins. Exchange the two days.</source>
            <translation>ช่วงสมาชิกภาพสิ้นสุดก่อนวันเริ่ม สลับสองวันนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Write the person's name.</source>
            <translation>พิมพ์ชื่อสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_person.py" />
            <source>“{text}” is not an e-mail address. Write it like name@example.org.</source>
            <translation>“{text}” ไม่ใช่ที่อยู่อีเมล พิมพ์แบบ name@example.org</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_person.py" />
            <source>“Team leader”: sees hourly costs alone</source>
            <translation>“ผู้นำทีม”: เห็นต้นทุนได้คนเดียว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Empty: not known yet</source>
            <translation>เว้นว่าง: ยังไม่รู้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_person.py" />
            <source>Add the member</source>
            <translation>เพิ่มสมาชิก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_place.py" />
            <source>Where the data lie</source>
            <translation>ข้อมูลอยู่ที่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_place.py" />
            <source>Everything of the teams is in this one file. A copy on a memory stick is a backup.</source>
            <translation>ข้อมูลทุกทีมอยู่ในไฟล์เดียวนี้ คัดลอกใส่แฟลชไดรฟ์ไว้เป็นสำเนาสำรองได้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_place.py" />
            <source>Save a copy</source>
            <translation>บันทึกสำเนา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_place.py" />
            <source>Replace it</source>
            <translation>แทนที่ไฟล์เดิม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_place.py" />
            <source>{file} exists already. Replace it, or save under another name.</source>
            <translation>มีไฟล์ {file} อยู่แล้ว แทนที่ไฟล์เดิม หรือบันทึกในชื่ออื่น</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_place.py" />
            <source>A copy was saved as {file}.</source>
            <translation>บันทึกสำเนาแล้วที่ {file}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <location filename="../../gui/widgets/team_form.py" />
            <source>Start the team</source>
            <translation>เริ่มทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <source>Start another team</source>
            <translation>เริ่มทีมใหม่อีกทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <source>The team</source>
            <translation>ข้อมูลทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <source>Teams in this database</source>
            <translation>ทีมในฐานข้อมูลนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <source>Switch to this team</source>
            <translation>เปลี่ยนไปทีมนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <source>Change the team</source>
            <translation>แก้ข้อมูลทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team.py" />
            <source>shown now</source>
            <translation>กำลังแสดง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <location filename="../../gui/widgets/team_form.py" />
            <source>Give the team a name.</source>
            <translation>ตั้งชื่อทีมก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Type three letters such as THB or USD.</source>
            <translation>พิมพ์ตัวอักษรสามตัว เช่น THB หรือ USD</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Undo what is typed</source>
            <translation>คืนค่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <location filename="../../gui/widgets/team_form.py" />
            <source>Name of the team</source>
            <translation>ชื่อทีม</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Currency</source>
            <translation>สกุลเงิน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Three letters, such as THB. Amounts keep their figures.</source>
            <translation>เช่น THB ตัวเลขจำนวนเงินไม่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Most hours a day</source>
            <translation>ชั่วโมงสูงสุดต่อวัน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Days above it are counted as overload.</source>
            <translation>วันที่เกินนี้นับเป็นวันงานล้น</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Most hours a week</source>
            <translation>ชั่วโมงสูงสุดต่อสัปดาห์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Weeks run from Monday to Sunday.</source>
            <translation>สัปดาห์เริ่มวันจันทร์ จบวันอาทิตย์</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Lunch from</source>
            <translation>พักกลางวันตั้งแต่</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>No gap in the day is shown in this time.</source>
            <translation>ช่วงนี้ไม่เตือนว่ายังไม่ได้บันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Lunch to</source>
            <translation>พักกลางวันถึง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Type between 1 and {most} hours.</source>
            <translation>พิมพ์ 1 ถึง {most} ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <source>Type a time such as 12:00.</source>
            <translation>พิมพ์เวลา เช่น 12:00</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_team_fields.py" />
            <location filename="../../models/teams.py" />
            <source>Lunch ends before it begins. Exchange the two times.</source>
            <translation>พักกลางวันจบก่อนเริ่ม สลับเวลาสองช่องนี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_timed.py" />
            <source>Nothing is known yet.</source>
            <translation>ยังไม่มีข้อมูล</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_timed.py" />
            <source>End it</source>
            <translation>สิ้นสุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_trash.py" />
            <source>Choose several</source>
            <translation>เลือกหลายแถว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_trash.py" />
            <source>Deleted hours are on the time log page, deleted amounts on the income page.</source>
            <translation>เวลาที่ลบอยู่ในหน้าบันทึกเวลา จำนวนเงินที่ลบอยู่ในหน้ารายรับ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_trash.py" />
            <source>Nothing is deleted. Deleted waves, commitments and workshops wait here too.</source>
            <translation>ยังไม่มีอะไรถูกลบ รอบประเมิน ข้อตกลงร่วม และเวทีที่ลบก็รออยู่ที่นี่ด้วย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_trash.py" />
            <source>Restore {n} rows</source>
            <translation>กู้คืน {n} แถว</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Tick</source>
            <translation>ทำเครื่องหมาย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>None yet</source>
            <translation>ยังไม่มี</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Work for the team itself; its hours are carried by the other projects</source>
            <translation>งานของทีมเอง ชั่วโมงของงานนี้แบ่งให้โครงการอื่นรับไป</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>No project yet. Type the first one above.</source>
            <translation>ยังไม่มีโครงการ พิมพ์โครงการแรกด้านบน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>{n} projects, {archived} of them archived: no longer offered for new entries</source>
            <translation>{n} โครงการ เก็บแล้ว {archived} (ไม่ให้เลือกในรายการใหม่)</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Add the project {name}</source>
            <translation>เพิ่มโครงการ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Change the project {name}</source>
            <translation>แก้โครงการ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Delete the project {name}</source>
            <translation>ลบโครงการ {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>No activity yet. Type the first one above.</source>
            <translation>ยังไม่มีกิจกรรม พิมพ์กิจกรรมแรกด้านบน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>{n} activities, {archived} of them archived: no longer offered for new entries</source>
            <translation>{n} กิจกรรม เก็บแล้ว {archived} (ไม่ให้เลือกในรายการใหม่)</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Add the activity {name}</source>
            <translation>เพิ่มกิจกรรม {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Change the activity {name}</source>
            <translation>แก้กิจกรรม {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/settings_work.py" />
            <source>Delete the activity {name}</source>
            <translation>ลบกิจกรรม {name}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>When it counts, month by month</source>
            <translation>นับเป็นของเดือนไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>Type the amount, and here stands in which months it counts on each basis.</source>
            <translation>พิมพ์จำนวนเงิน แล้วจะเห็นตรงนี้ว่าเงินนับเป็นของเดือนไหนในแต่ละวิธี</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>Choose a row to see in which months its amount counts on each basis.</source>
            <translation>เลือกรายการเพื่อดูว่าเงินนับเป็นของเดือนไหนในแต่ละวิธี</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>No hours are logged for these days, so by hours is the same as by day.</source>
            <translation>ช่วงนี้ยังไม่มีชั่วโมงที่บันทึก แบบตามชั่วโมงจึงเท่ากับรายวัน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>Received</source>
            <translation>ตามวันที่รับ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>Paid</source>
            <translation>ตามวันที่จ่าย</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>By day</source>
            <translation>รายวัน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/spread_preview.py" />
            <source>By hours</source>
            <translation>ตามชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>Write your own name, so that your hours are yours.</source>
            <translation>เขียนชื่อของคุณ เพื่อให้ชั่วโมงเป็นของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>Your name</source>
            <translation>ชื่อของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>Others are added later under Team and settings</source>
            <translation>เพิ่มคนอื่นทีหลังได้ที่ ทีมและการตั้งค่า</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>Your hours a week</source>
            <translation>ชั่วโมงต่อสัปดาห์ของคุณ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>Empty if nothing is expected, as for a volunteer</source>
            <translation>เว้นว่างได้ถ้าไม่กำหนด เช่น อาสาสมัคร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>First projects</source>
            <translation>โครงการแรก ๆ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/team_form.py" />
            <source>Separated by commas; may stay empty</source>
            <translation>คั่นด้วยจุลภาค (,) หรือเว้นว่างไว้ก่อน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Timer: {work}</source>
            <translation>ตัวจับเวลา: {work}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Stop</source>
            <translation>หยุด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Stop the timer and save</source>
            <translation>หยุดจับเวลาและบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Start the timer</source>
            <translation>เริ่มจับเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Stop and save</source>
            <translation>หยุดและบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Choose the work</source>
            <translation>เลือกงาน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Change work</source>
            <translation>เปลี่ยนงาน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>{work} · started {time}</source>
            <translation>{work} · เริ่ม {time} น.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Ready: {work}</source>
            <translation>พร้อมจับเวลา: {work}</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_card.py" />
            <source>Nothing is being timed</source>
            <translation>ยังไม่ได้จับเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>Keep all {hours} h</source>
            <translation>เก็บทั้งหมด {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>Only until</source>
            <translation>เก็บถึงเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>Time until which it was work</source>
            <translation>ทำงานถึงเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>Discard</source>
            <translation>ทิ้ง</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>{work}: the timer ran while Wela was closed, last seen {moment}. How much was work?</source>
            <translation>{work}: ตัวจับเวลาเดินอยู่ตอนปิดโปรแกรม เห็นล่าสุด {moment} เป็นงานถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>{work}: the timer ran while the computer slept, last seen {moment}. How much was work?</source>
            <translation>{work}: ตัวจับเวลาเดินอยู่ตอนเครื่องหลับ เห็นล่าสุด {moment} เป็นงานถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>{work}: the computer's clock was set. The timer measured on by itself. How much was work?</source>
            <translation>{work}: นาฬิกาเครื่องถูกตั้งใหม่ ตัวจับเวลานับเองต่อ เป็นงานถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>{work}: the timer ran past midnight. How much was work?</source>
            <translation>{work}: ตัวจับเวลาเดินข้ามเที่ยงคืน เป็นงานถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/timer_question.py" />
            <source>{work}: the timer has run for more than 10 hours. How much was work?</source>
            <translation>{work}: จับเวลามาเกิน 10 ชม. แล้ว เป็นงานถึงไหน</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>when received</source>
            <translation>ตามวันที่รับ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/totals_panel.py" />
            <source>Counted</source>
            <translation>นับแบบ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/unallocated_card.py" />
            <source>{amount} is unallocated</source>
            <translation>{amount} ไม่ผูกกับโครงการ</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/unallocated_card.py" />
            <source>Received in this period, for no project: no project's rate counts it</source>
            <translation>ได้รับในช่วงนี้โดยไม่มีโครงการ จึงไม่อยู่ในรายได้ต่อชั่วโมงของโครงการใด</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/unallocated_card.py" />
            <source>See these rows</source>
            <translation>ดูรายการเหล่านี้</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/work_menu.py" />
            <source>Change to…</source>
            <translation>เปลี่ยนไปทำ…</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/work_menu.py" />
            <source>What do you start?</source>
            <translation>จะเริ่มทำอะไร</translation>
        </message>
        <message>
            <location filename="../../gui/widgets/work_menu.py" />
            <source>Other work, named later</source>
            <translation>งานอื่น ตั้งชื่อทีหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>The five disciplines of the team</source>
            <translation>ห้าด้านของทีม</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>mean and 95% interval, all who answered</source>
            <translation>ค่าเฉลี่ยและช่วงเชื่อมั่น 95% ของทุกคนที่ตอบ</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>how people see the time before today, beside what they said then</source>
            <translation>วันนี้มองช่วงก่อนอย่างไร เทียบกับที่ตอบไว้ตอนนั้น</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <location filename="../../gui/workshop_words.py" />
            <source>n {before} and {after}</source>
            <translation>n {before} และ {after}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>two groups, not person by person: n {before} and {after}</source>
            <translation>เทียบสองกลุ่ม ไม่ใช่รายคน: n {before} และ {after}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>those who answered both times: {count} pairs</source>
            <translation>เฉพาะคนที่ตอบครบสองรอบ {count} คู่</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>those who answered both times: {count} pairs of a team of {size}</source>
            <translation>เฉพาะคนที่ตอบครบสองรอบ {count} คู่ จากสมาชิก {size} คน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>{count} days</source>
            <translation>{count} วันคน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>days per person-week, as the periods are unequal</source>
            <translation>วันต่อสัปดาห์คน เพราะสองช่วงไม่เท่ากัน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>nobody</source>
            <translation>ไม่มีใคร</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>{before} and {after} days in all</source>
            <translation>รวม {before} และ {after} วันคน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>hours logged ÷ hours expected</source>
            <translation>ชั่วโมงที่บันทึก ÷ ชั่วโมงที่คาดไว้</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_charts.py" />
            <source>too few answered: no mean is shown</source>
            <translation>คนตอบน้อยเกินไป จึงไม่แสดงคะแนน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_report.py" />
            <source>{file} must end in .pdf, .xlsx or .pptx. Choose one of them.</source>
            <translation>ชื่อไฟล์ {file} ต้องลงท้ายด้วย .pdf .xlsx หรือ .pptx เลือกอย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_report.py" />
            <source>There is no folder {folder}. Choose another place.</source>
            <translation>ไม่มีโฟลเดอร์ {folder} เลือกที่อื่น</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>clearly up</source>
            <translation>เพิ่มขึ้นชัดเจน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>up a little</source>
            <translation>เพิ่มขึ้นเล็กน้อย</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>probably up, not certain</source>
            <translation>น่าจะเพิ่ม แต่ยังไม่แน่</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>about the same</source>
            <translation>ใกล้เคียงเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>not enough data to tell</source>
            <translation>ข้อมูลยังไม่พอจะสรุป</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>probably down, not certain</source>
            <translation>น่าจะลด แต่ยังไม่แน่</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>down a little</source>
            <translation>ลดลงเล็กน้อย</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>clearly down</source>
            <translation>ลดลงชัดเจน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>all alike, so no interval</source>
            <translation>เท่ากันทุกคน จึงไม่มีช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>no hours are logged in either period</source>
            <translation>ยังไม่มีชั่วโมงในทั้งสองช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>too few hours are logged to compare time</source>
            <translation>บันทึกชั่วโมงยังไม่ครบพอจะเทียบเรื่องเวลา</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{one}, but {other}</source>
            <translation>{one} แต่{other}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{first}, {second}, and {third}</source>
            <translation>{first} {second} และ{third}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{one}, and {other}</source>
            <translation>{one} และ{other}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>there are no two waves to compare yet</source>
            <translation>ยังไม่มีสองรอบประเมินให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>too few answered for scores to be compared</source>
            <translation>คนตอบน้อยเกินกว่าจะเทียบคะแนน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>comparing two groups, {finding}</source>
            <translation>เทียบสองกลุ่ม {finding}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>scores are about the same</source>
            <translation>คะแนนใกล้เคียงเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>the answers are not enough to tell whether scores changed</source>
            <translation>คำตอบยังไม่พอจะบอกว่าคะแนนเปลี่ยนหรือไม่</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>scores clearly up in {count} of {all} disciplines</source>
            <translation>คะแนนเพิ่มขึ้นชัดเจน {count} ใน {all} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>scores clearly down in {count} of {all} disciplines</source>
            <translation>คะแนนลดลงชัดเจน {count} ใน {all} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>scores up a little in {count} of {all} disciplines</source>
            <translation>คะแนนเพิ่มขึ้นเล็กน้อย {count} ใน {all} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>scores down a little in {count} of {all} disciplines</source>
            <translation>คะแนนลดลงเล็กน้อย {count} ใน {all} ด้าน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{one} and {other}</source>
            <translation>{one} และ{other}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>revenue per hour is the same</source>
            <translation>รายได้ต่อชั่วโมงเท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>revenue per hour up {money}</source>
            <translation>รายได้ต่อชั่วโมงเพิ่ม {money}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>revenue per hour down {money}</source>
            <translation>รายได้ต่อชั่วโมงลด {money}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>no days over {hours} h, as before</source>
            <translation>ไม่มีวันที่ทำงานเกิน {hours} ชม. เหมือนเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>as many days over {hours} h as before</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. เท่าเดิม</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>days over {hours} h have come up</source>
            <translation>เริ่มมีวันที่ทำงานเกิน {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>no days over {hours} h any more</source>
            <translation>ไม่มีวันที่ทำงานเกิน {hours} ชม. แล้ว</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>days over {hours} h down by more than half</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. ลดลงเกินครึ่ง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>days over {hours} h halved</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. ลดลงครึ่งหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>days over {hours} h down by nearly half</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. ลดลงเกือบครึ่ง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>days over {hours} h down {percent}</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. ลดลง {percent}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>days over {hours} h up {percent}</source>
            <translation>วันที่ทำงานเกิน {hours} ชม. เพิ่มขึ้น {percent}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{name}: {label}. From {before} to {after}, a difference of {change} ({interval}), {people}.</source>
            <translation>{name}: {label} จาก {before} เป็น {after} ต่างกัน {change} ({interval}) {people}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>95% interval {low} to {high}</source>
            <translation>ช่วงเชื่อมั่น 95% {low} ถึง {high}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>no question of it was asked in both waves</source>
            <translation>ไม่มีคำถามของด้านนี้ที่ถามทั้งสองรอบ</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{before} and {after} answered: too few to show</source>
            <translation>ตอบ {before} และ {after} คน น้อยเกินไป จึงไม่แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>too few answered it in both waves, so nothing is shown</source>
            <translation>คนตอบด้านนี้น้อยเกินไปในสองรอบ จึงไม่แสดง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Compared as two groups, not person by person: {left} of those who answered are in one wave only, and the difference would give their answers away.</source>
            <translation>เทียบเป็นสองกลุ่ม ไม่ใช่รายคน เพราะมี {left} คนที่ตอบรอบเดียว ถ้าเทียบรายคนจะรู้คำตอบของเขาได้</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Compared as two groups, not person by person: only {matched} people can be matched in both waves.</source>
            <translation>เทียบเป็นสองกลุ่ม ไม่ใช่รายคน เพราะจับคู่ได้เพียง {matched} คน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Compared as two groups, not person by person: all but one or two of these people are compared with a third wave already, and the difference would give their answers away.</source>
            <translation>เทียบเป็นสองกลุ่ม ไม่ใช่รายคน เพราะคนเกือบทั้งหมดนี้ถูกเทียบกับรอบที่สามแล้ว ผลต่างจะบอกคำตอบของหนึ่งหรือสองคน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Compared as two groups, not person by person: a wave was answered without codes, so nobody can be matched.</source>
            <translation>เทียบเป็นสองกลุ่ม ไม่ใช่รายคน เพราะมีรอบที่ตอบแบบไม่มีรหัส จึงจับคู่ไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Not compared: {before} answered before and {after} after, too few to show anything without giving answers away.</source>
            <translation>ไม่เทียบ เพราะก่อนมีคนตอบ {before} คน หลัง {after} คน น้อยเกินกว่าจะแสดงโดยไม่รู้คำตอบของใคร</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Not compared: the two waves have no question in common.</source>
            <translation>ไม่เทียบ เพราะสองรอบไม่มีคำถามที่เหมือนกัน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>team of {count}</source>
            <translation>ทีม {count} คน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{before} answered before, {after} after, {matched} both times</source>
            <translation>ตอบก่อน {before} คน หลัง {after} คน ครบสองรอบ {matched} คน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{hours} h of the workshop itself are left out.</source>
            <translation>ไม่นับชั่วโมงของเวทีเปลี่ยนผ่านเอง {hours} ชม.</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Revenue per hour cannot be compared: a period has no hours.</source>
            <translation>เทียบรายได้ต่อชั่วโมงไม่ได้ เพราะมีช่วงที่ไม่มีชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Revenue per hour: {before} before, {after} after ({change}; {basis}).</source>
            <translation>รายได้ต่อชั่วโมง: ก่อน {before} หลัง {after} ({change}; {basis})</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Days over {hours} h: {before} before, {after} after.</source>
            <translation>วันที่ทำงานเกิน {hours} ชม.: ก่อน {before} หลัง {after} วันคน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Per person-week that is {before} before and {after} after.</source>
            <translation>คิดต่อสัปดาห์คน: ก่อน {before} หลัง {after}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>No expected hours are known, so how complete the records are cannot be told.</source>
            <translation>ไม่รู้ชั่วโมงที่คาดไว้ จึงบอกไม่ได้ว่าบันทึกครบแค่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Records are {before} complete before and {after} after.</source>
            <translation>บันทึกครบ {before} ในช่วงก่อน และ {after} ในช่วงหลัง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Under 80% its figures of time are greyed: a rate rises when people stop logging.</source>
            <translation>ต่ำกว่า 80% ตัวเลขเวลาจะเป็นสีเทา เพราะรายได้ต่อชั่วโมงสูงขึ้นได้เมื่อคนหยุดบันทึก</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>The periods are unequal ({before} and {after} person-weeks), so days are compared per person-week.</source>
            <translation>สองช่วงไม่เท่ากัน ({before} และ {after} สัปดาห์คน) จึงเทียบจำนวนวันต่อสัปดาห์คน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Before and after show what changed, not why: there is no group that took no part.</source>
            <translation>ก่อน–หลังบอกว่าอะไรเปลี่ยน แต่บอกไม่ได้ว่าเปลี่ยนเพราะอะไร เพราะไม่มีกลุ่มที่ไม่ได้เข้าร่วมให้เทียบ</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Scores are what people say of themselves and of their team.</source>
            <translation>คะแนนคือสิ่งที่คนบอกเกี่ยวกับตัวเองและทีมของตน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Comparing groups leaves out that most people are the same, so intervals are too wide.</source>
            <translation>การเทียบกลุ่มไม่ได้คิดว่าส่วนใหญ่เป็นคนเดิม ช่วงเชื่อมั่นจึงกว้างเกินจริง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>An interval that crosses 0 means that there may be no change at all.</source>
            <translation>ช่วงที่คร่อม 0 แปลว่าอาจไม่ได้เปลี่ยนจริง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>With {count} people, a true change of 0.3 points is missed more often than found: no change seen does not mean no change.</source>
            <translation>เมื่อมีเพียง {count} คน การเปลี่ยนจริง 0.3 จุดมักมองไม่เห็นมากกว่าเห็น ไม่เห็นว่าเปลี่ยนจึงไม่ได้แปลว่าไม่เปลี่ยน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>No discipline has {fewest} people whose score changed, so none of the {count} exact tests in the appendix can fall under 0.05, however clear the change is.</source>
            <translation>ไม่มีด้านไหนที่คะแนนเปลี่ยนครบ {fewest} คน การทดสอบทั้ง {count} ด้านในภาคผนวกจึงต่ำกว่า 0.05 ไม่ได้ ต่อให้เปลี่ยนชัดแค่ไหน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Scores may also fall because people see more than before: talk about a fall before you judge it.</source>
            <translation>คะแนนอาจลดลงเพราะคนมองเห็นมากขึ้นกว่าเดิม คุยกันก่อนตัดสิน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Looking back invites people to see the effort as worth it: read it beside the real wave before.</source>
            <translation>การมองย้อนชวนให้รู้สึกว่าลงแรงแล้วคุ้ม ให้อ่านคู่กับรอบก่อนที่ตอบจริง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Records are only {coverage} complete in a period: its figures of time are not to rely on.</source>
            <translation>มีช่วงที่บันทึกครบเพียง {coverage} ตัวเลขเวลาจึงยังใช้ตัดสินไม่ได้</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>By hours, a grant has nearly one rate over its span: before and after within one hardly differ.</source>
            <translation>เมื่อคิดตามชั่วโมง เงินทุนก้อนหนึ่งมีอัตราเกือบเท่ากันตลอดช่วง ก่อน–หลังในทุนเดียวจึงแทบไม่ต่าง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Some income has no hours to follow and counts by day.</source>
            <translation>รายได้บางส่วนไม่มีชั่วโมงให้คิดตาม จึงคิดรายวัน</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>{hours} h of the workshop itself ({activity}) are left out of both periods.</source>
            <translation>ไม่นับชั่วโมงของเวทีเปลี่ยนผ่านเอง {hours} ชม. ({activity}) ในทั้งสองช่วง</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Hours of the workshop itself ({activity}) are to be left out; neither period has any.</source>
            <translation>ตั้งไว้ว่าไม่นับชั่วโมงของเวทีเปลี่ยนผ่านเอง ({activity}) แต่ทั้งสองช่วงไม่มีชั่วโมงแบบนี้</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_words.py" />
            <source>Hours of the workshop itself are counted like any others.</source>
            <translation>ชั่วโมงของเวทีเปลี่ยนผ่านเองนับรวมเหมือนชั่วโมงอื่น</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_writes.py" />
            <source>Add the workshop {name}</source>
            <translation>เพิ่มเวที {name}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_writes.py" />
            <source>Change the workshop {name}</source>
            <translation>แก้ไขเวที {name}</translation>
        </message>
        <message>
            <location filename="../../gui/workshop_writes.py" />
            <source>Delete the workshop {name}</source>
            <translation>ลบเวที {name}</translation>
        </message>
        <message>
            <location filename="../../gui/workspace.py" />
            <source>Undone: {what}</source>
            <translation>เลิกทำแล้ว: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/workspace.py" />
            <source>Done again: {what}</source>
            <translation>ทำซ้ำแล้ว: {what}</translation>
        </message>
        <message>
            <location filename="../../models/answering.py" />
            <source>These answers have been handed in already.</source>
            <translation>คำตอบนี้ส่งไปแล้ว</translation>
        </message>
        <message>
            <location filename="../../models/answering.py" />
            <source>There is no answer of this person in the wave.</source>
            <translation>ในรอบนี้ไม่มีคำตอบของคนนี้</translation>
        </message>
        <message>
            <location filename="../../models/answering.py" />
            <source>This person has handed in already. Each person answers once in a wave.</source>
            <translation>คนนี้ส่งคำตอบแล้ว ในหนึ่งรอบแต่ละคนตอบครั้งเดียว</translation>
        </message>
        <message>
            <location filename="../../models/answering.py" />
            <source>A name or a code is stored only where the wave was opened for it.</source>
            <translation>เก็บชื่อหรือรหัสได้เฉพาะรอบที่เปิดไว้แบบนั้น</translation>
        </message>
        <message>
            <location filename="../../models/backups.py" />
            <source>A database on a server is copied there. Ask the person who looks after the server.</source>
            <translation>ฐานข้อมูลบนเซิร์ฟเวอร์ต้องสำรองที่เซิร์ฟเวอร์ ถามผู้ดูแลเซิร์ฟเวอร์</translation>
        </message>
        <message>
            <location filename="../../models/backups.py" />
            <source>{file} is the database itself. Choose another name for the copy.</source>
            <translation>{file} คือฐานข้อมูลเอง เลือกชื่ออื่นให้สำเนา</translation>
        </message>
        <message>
            <location filename="../../models/backups.py" />
            <location filename="../../models/database.py" />
            <source>{file} exists already. Choose another name.</source>
            <translation>มี {file} อยู่แล้ว เลือกชื่ออื่น</translation>
        </message>
        <message>
            <location filename="../../models/backups.py" />
            <location filename="../../models/database.py" />
            <source>The database file is damaged. Open the newest backup; this file was left as it is.</source>
            <translation>ไฟล์ฐานข้อมูลเสียหาย เปิดไฟล์สำรองล่าสุด ไฟล์นี้ยังคงเดิม</translation>
        </message>
        <message>
            <location filename="../../models/backups.py" />
            <source>The copy could not be written to {file} ({reason}). Check the folder and the room on the disk.</source>
            <translation>เขียนสำเนาลง {file} ไม่ได้ ({reason}) ตรวจโฟลเดอร์และที่ว่างในดิสก์</translation>
        </message>
        <message>
            <location filename="../../models/calendar.py" />
            <source>The public holidays of {country} are not known. Add them one by one.</source>
            <translation>ไม่มีรายการวันหยุดของ {country} เพิ่มทีละวันได้</translation>
        </message>
        <message>
            <location filename="../../models/calendar.py" />
            <source>The leave ends before it begins. Exchange the two days.</source>
            <translation>วันลาสิ้นสุดก่อนวันเริ่ม สลับสองวันนี้</translation>
        </message>
        <message>
            <location filename="../../models/calendar.py" />
            <source>A leave of more than a year is a change of membership. End the membership instead.</source>
            <translation>การลาเกินหนึ่งปีถือเป็นการเปลี่ยนสมาชิกภาพ ให้ปิดช่วงสมาชิกภาพแทน</translation>
        </message>
        <message>
            <location filename="../../models/calendar.py" />
            <source>This day is a holiday already. Change that one, or choose another day.</source>
            <translation>วันนี้เป็นวันหยุดอยู่แล้ว แก้วันหยุดเดิม หรือเลือกวันอื่น</translation>
        </message>
        <message>
            <location filename="../../models/calendar.py" />
            <source>One of these days is on leave already. Remove that leave first.</source>
            <translation>มีวันลาในช่วงนี้อยู่แล้ว ลบวันลานั้นก่อน</translation>
        </message>
        <message>
            <location filename="../../models/changes.py" />
            <location filename="../../models/commitments.py" />
            <location filename="../../models/typical_days.py" />
            <location filename="../../models/week.py" />
            <location filename="../../models/workshops.py" />
            <source>Somebody else has changed this in the meantime. Look at it again and repeat your change.</source>
            <translation>มีคนอื่นแก้ไขรายการนี้ไปแล้ว ดูอีกครั้งแล้วแก้ใหม่</translation>
        </message>
        <message>
            <location filename="../../models/changes.py" />
            <location filename="../../models/entry_edits.py" />
            <location filename="../../models/ledger.py" />
            <source>One of the selected rows no longer exists. Select again and repeat.</source>
            <translation>แถวที่เลือกบางแถวไม่มีแล้ว เลือกใหม่แล้วทำอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../models/changes.py" />
            <source>This step cannot be undone or redone: somebody else has changed the same rows since.</source>
            <translation>เลิกทำหรือทำซ้ำขั้นนี้ไม่ได้ เพราะมีคนอื่นแก้ไขแถวเดียวกันไปแล้ว</translation>
        </message>
        <message>
            <location filename="../../models/commitments.py" />
            <source>A measure needs a target, and a target a measure.</source>
            <translation>ตัววัดต้องมีเป้าหมาย และเป้าหมายต้องมีตัววัด</translation>
        </message>
        <message>
            <location filename="../../models/commitments.py" />
            <location filename="../../models/rules.py" />
            <location filename="../../models/time_targets.py" />
            <source>This amount is too large to be right. Check the figure.</source>
            <translation>จำนวนเงินนี้มากเกินไป ตรวจสอบตัวเลข</translation>
        </message>
        <message>
            <location filename="../../models/commitments.py" />
            <source>A count lies between 0 and {most}.</source>
            <translation>จำนวนต้องอยู่ระหว่าง 0 ถึง {most}</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>There is no database at {file}. Check the name, or create one first.</source>
            <translation>ไม่พบฐานข้อมูลที่ {file} ตรวจสอบชื่อ หรือสร้างขึ้นก่อน</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>Other computers write to the folder of {file} too. Keep the database on this computer; copies are safe there.</source>
            <translation>โฟลเดอร์ของ {file} มีเครื่องอื่นเขียนด้วย ให้เก็บฐานข้อมูลไว้ที่เครื่องนี้ ส่วนสำเนาเก็บที่นั่นได้อย่างปลอดภัย</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>{file} cannot be created: {reason}.</source>
            <translation>สร้าง {file} ไม่ได้: {reason}</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>This database can only be read. Work on a copy in a folder of your own.</source>
            <translation>ฐานข้อมูลนี้อ่านได้อย่างเดียว ให้ทำงานกับสำเนาในโฟลเดอร์ของคุณ</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>The database cannot be written safely here ({setting}). Close other programs that use it.</source>
            <translation>เขียนฐานข้อมูลที่นี่อย่างปลอดภัยไม่ได้ ({setting}) ให้ปิดโปรแกรมอื่นที่ใช้ไฟล์นี้อยู่</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>This is not the address of a database. Write it like postgresql://name@server/database.</source>
            <translation>ที่อยู่นี้ไม่ใช่ที่อยู่ของฐานข้อมูล เขียนแบบ postgresql://name@server/database</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>{kind} databases are not supported. Use a file or a postgresql:// address.</source>
            <translation>ไม่รองรับฐานข้อมูล {kind} ใช้ไฟล์หรือที่อยู่ postgresql://</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>The PostgreSQL driver is not installed. Install Wela with its postgresql extra.</source>
            <translation>ยังไม่ได้ติดตั้งไดรเวอร์ PostgreSQL ติดตั้ง Wela พร้อมส่วนเสริม postgresql</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>Something this refers to is gone or still in use. Look at it again and repeat.</source>
            <translation>สิ่งที่อ้างถึงหายไปแล้วหรือยังถูกใช้อยู่ ดูอีกครั้งแล้วทำใหม่</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>The disk is full. Free some space and try again; nothing was saved.</source>
            <translation>ดิสก์เต็ม เพิ่มที่ว่างแล้วลองอีกครั้ง ยังไม่มีการบันทึก</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>The disk does not read or write as it should ({reason}). Nothing was saved: save a copy on another disk.</source>
            <translation>ดิสก์อ่านหรือเขียนไม่ได้ตามปกติ ({reason}) ยังไม่มีการบันทึก ให้บันทึกสำเนาไว้ที่ดิสก์อื่น</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <location filename="../../models/migration.py" />
            <source>Another program is using the database. Close it or wait a moment, then try again.</source>
            <translation>โปรแกรมอื่นกำลังใช้ฐานข้อมูลอยู่ ปิดโปรแกรมนั้นหรือรอสักครู่แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>The database file can only be read. Check the rights of its folder; nothing was saved.</source>
            <translation>ไฟล์ฐานข้อมูลอ่านได้อย่างเดียว ตรวจสอบสิทธิ์ของโฟลเดอร์ ยังไม่มีการบันทึก</translation>
        </message>
        <message>
            <location filename="../../models/database.py" />
            <source>The database cannot be reached ({reason}). Check it and try again; nothing was saved.</source>
            <translation>ติดต่อฐานข้อมูลไม่ได้ ({reason}) ตรวจสอบแล้วลองอีกครั้ง ยังไม่มีการบันทึก</translation>
        </message>
        <message>
            <location filename="../../models/disk.py" />
            <source>There is too little room on the disk of {folder}: {needed} MB are needed, {free} MB are free. Free some space; nothing was changed.</source>
            <translation>ที่ว่างในดิสก์ของ {folder} ไม่พอ: ต้องใช้ {needed} MB แต่ว่าง {free} MB ให้เพิ่มที่ว่าง ยังไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <location filename="../../models/dreams.py" />
            <source>A level is a point of the scale. Type a number of the scale.</source>
            <translation>ระดับต้องเป็นคะแนนในมาตร พิมพ์ตัวเลขในมาตร</translation>
        </message>
        <message>
            <location filename="../../models/entry_edits.py" />
            <source>Nothing would remain of this entry. Delete it instead.</source>
            <translation>จะไม่เหลืออะไรในรายการนี้ ลบรายการแทน</translation>
        </message>
        <message>
            <location filename="../../models/entry_habits.py" />
            <source>Nothing was logged on that day, so there is nothing to copy.</source>
            <translation>วันก่อนหน้าไม่ได้บันทึกอะไรไว้ จึงไม่มีอะไรให้คัดลอก</translation>
        </message>
        <message>
            <location filename="../../models/erasing.py" />
            <source>There is no answer under this code or name.</source>
            <translation>ไม่มีคำตอบของรหัสหรือชื่อนี้</translation>
        </message>
        <message>
            <location filename="../../models/erasing.py" />
            <source>An older copy of the database still holds these answers ({reason}). Try again, or delete the copies.</source>
            <translation>สำเนาเก่าของฐานข้อมูลยังมีคำตอบนี้อยู่ ({reason}) ลองอีกครั้ง หรือลบสำเนาทิ้ง</translation>
        </message>
        <message>
            <location filename="../../models/exchange/amounts.py" />
            <source>“{text}” is not a number. Write it as 1234.5.</source>
            <translation>“{text}” ไม่ใช่ตัวเลข เขียนแบบ 1234.5</translation>
        </message>
        <message>
            <location filename="../../models/exchange/amounts.py" />
            <source>“{text}” is not an amount. Write it as 1234.50.</source>
            <translation>“{text}” ไม่ใช่จำนวนเงิน เขียนแบบ 1234.50</translation>
        </message>
        <message>
            <location filename="../../models/exchange/amounts.py" />
            <source>“{text}” has more than {digits} decimals. Round it first.</source>
            <translation>“{text}” มีทศนิยมเกิน {digits} ตำแหน่ง ปัดเศษก่อน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/answers.py" />
            <location filename="../../models/exchange/formats.py" />
            <location filename="../../models/exchange/paired_values.py" />
            <location filename="../../models/exchange/reading.py" />
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} ว่างเปล่า เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <location filename="../../models/exchange/answers.py" />
            <source>{file} has no column with an item of this questionnaire. They are called: {keys}.</source>
            <translation>{file} ไม่มีคอลัมน์ของข้อใดในแบบประเมินนี้ ชื่อคอลัมน์คือ: {keys}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/answers.py" />
            <source>Line {line} is the same form with other answers. Keep the one that counts.</source>
            <translation>บรรทัดที่ {line} เป็นแบบเดียวกันแต่คำตอบต่างกัน เก็บไว้เฉพาะอันที่ใช้</translation>
        </message>
        <message>
            <location filename="../../models/exchange/checks.py" />
            <source>{day} lies in the future. Check the date.</source>
            <translation>{day} เป็นวันในอนาคต ตรวจสอบวันที่</translation>
        </message>
        <message>
            <location filename="../../models/exchange/checks.py" />
            <source>It overlaps row {row} of the same person.</source>
            <translation>เวลาทับซ้อนกับแถว {row} ของคนเดียวกัน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/checks.py" />
            <source>It overlaps an entry of the same person that is stored already.</source>
            <translation>เวลาทับซ้อนกับรายการของคนเดียวกันที่บันทึกไว้แล้ว</translation>
        </message>
        <message>
            <location filename="../../models/exchange/checks.py" />
            <source>With this row {day} has {hours} hours, more than a day has.</source>
            <translation>เมื่อรวมแถวนี้ วันที่ {day} มี {hours} ชั่วโมง มากกว่าหนึ่งวัน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/clocks.py" />
            <source>“{text}” is not a duration. Write it as 1:30, 1.5 or 1h 30m.</source>
            <translation>“{text}” ไม่ใช่ระยะเวลา เขียนแบบ 1:30, 1.5 หรือ 1 ชม. 30 นาที</translation>
        </message>
        <message>
            <location filename="../../models/exchange/days.py" />
            <source>“{text}” is not a day. Write it as 2026-11-20, 20/11/2569 or 20 พ.ย. 2569.</source>
            <translation>“{text}” ไม่ใช่วันที่ เขียนแบบ 2026-11-20, 20/11/2569 หรือ 20 พ.ย. 2569</translation>
        </message>
        <message>
            <location filename="../../models/exchange/formats.py" />
            <location filename="../../models/exchange/mapping.py" />
            <location filename="../../models/exchange/money.py" />
            <location filename="../../models/rules.py" />
            <source>{value} is not one of: {choices}.</source>
            <translation>{value} ไม่อยู่ในรายการนี้: {choices}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/formats.py" />
            <source>{file} does not look like an export of {format}.</source>
            <translation>{file} ไม่เหมือนไฟล์ที่ส่งออกจาก {format} เลือกรูปแบบอื่น</translation>
        </message>
        <message>
            <location filename="../../models/exchange/formats.py" />
            <source>{file} may hold income or expenses. Say which (--kind income or --kind expense).</source>
            <translation>{file} อาจเป็นรายรับหรือรายจ่าย โปรดระบุ (--kind income หรือ --kind expense)</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <location filename="../../models/exchange/money.py" />
            <source>The day is missing.</source>
            <translation>ไม่มีวันที่</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>Nobody is named. Say whose hours these are (--member).</source>
            <translation>ไม่มีชื่อคน ระบุว่าเป็นชั่วโมงของใคร (--member)</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>The entry lasts no time at all. Correct it or leave it out.</source>
            <translation>รายการนี้ยาวศูนย์วินาที แก้ไขหรือตัดออก</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>The start cannot be 24:00. Write 0:00 of the next day.</source>
            <translation>เวลาเริ่มเป็น 24:00 ไม่ได้ เขียน 0:00 ของวันถัดไป</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>The end lies before the start, and no duration is stated. Correct one of them.</source>
            <translation>เวลาสิ้นสุดอยู่ก่อนเวลาเริ่ม และไม่ได้ระบุระยะเวลา แก้ไขอย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>The duration {stated} is not the {clocked} from start to end; the duration is kept.</source>
            <translation>ระยะเวลา {stated} ไม่ตรงกับ {clocked} จากเวลาเริ่มถึงสิ้นสุด ใช้ระยะเวลาที่ระบุ</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>There is no duration, and no start with an end. Give one of them.</source>
            <translation>ไม่มีระยะเวลา และไม่มีเวลาเริ่มคู่กับเวลาสิ้นสุด ใส่อย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../models/exchange/hours.py" />
            <source>An entry of more than 168 hours cannot be right. Correct it.</source>
            <translation>รายการเดียวยาวเกิน 168 ชั่วโมงเป็นไปไม่ได้ โปรดแก้ไข</translation>
        </message>
        <message>
            <location filename="../../models/exchange/interpretation.py" />
            <source>{file} has no column that is known to hold: {field}. Say which one it is (--map).</source>
            <translation>{file} ไม่มีคอลัมน์ที่รู้ว่าเป็น: {field} ระบุว่าคือคอลัมน์ใด (--map)</translation>
        </message>
        <message>
            <location filename="../../models/exchange/interpretation.py" />
            <source>Days such as {example} can be read in two ways. Say what comes first: dmy, mdy or ymd (--dates).</source>
            <translation>วันที่อย่าง {example} อ่านได้สองแบบ ระบุลำดับ: dmy, mdy หรือ ymd (--dates)</translation>
        </message>
        <message>
            <location filename="../../models/exchange/interpretation.py" />
            <source>The year has two digits in {count} rows: {example} is taken for {day}.</source>
            <translation>ปีมีสองหลักใน {count} แถว: อ่าน {example} เป็น {day}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/mapping.py" />
            <source>dates = {value} is not one of: {choices}.</source>
            <translation>dates = {value} ไม่อยู่ในตัวเลือก: {choices}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/mapping.py" />
            <source>decimal = {value} must be a point or a comma.</source>
            <translation>decimal = {value} ต้องเป็นจุดหรือจุลภาค</translation>
        </message>
        <message>
            <location filename="../../models/exchange/mapping.py" />
            <source>“{name}” is not something that can be imported. Use: {choices}.</source>
            <translation>“{name}” ไม่ใช่สิ่งที่นำเข้าได้ ใช้: {choices}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/matching.py" />
            <source>Two members are called {name}. Add their e-mail to the file, or rename one.</source>
            <translation>มีสมาชิกสองคนชื่อ {name} ใส่อีเมลในไฟล์ หรือเปลี่ยนชื่อคนหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../models/exchange/money.py" />
            <source>No column says what kind of income this is: “other” is used.</source>
            <translation>ไม่มีคอลัมน์บอกประเภทรายรับ ใช้ “อื่นๆ”</translation>
        </message>
        <message>
            <location filename="../../models/exchange/money.py" />
            <source>The amount is missing.</source>
            <translation>ไม่มีจำนวนเงิน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/money.py" />
            <location filename="../../models/rules.py" />
            <source>A covered period needs both its first and its last day.</source>
            <translation>ช่วงที่ครอบคลุมต้องมีทั้งวันแรกและวันสุดท้าย</translation>
        </message>
        <message>
            <location filename="../../models/exchange/paired_values.py" />
            <source>{file} has titles and no scores under them. Choose another file.</source>
            <translation>{file} มีแต่หัวคอลัมน์ ไม่มีคะแนนข้างใต้ เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <location filename="../../models/exchange/paired_values.py" />
            <source>{file} has no column “{name}”. It needs scale, before, after, and code to match people by.</source>
            <translation>{file} ไม่มีคอลัมน์ “{name}” ต้องมีคอลัมน์ scale, before, after และ code สำหรับจับคู่คน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/paired_values.py" />
            <source>{file} has two columns for “{name}”. Keep one.</source>
            <translation>{file} มีสองคอลัมน์สำหรับ “{name}” เก็บไว้คอลัมน์เดียว</translation>
        </message>
        <message>
            <location filename="../../models/exchange/paired_values.py" />
            <source>{file}, row {row}, column “{column}”: “{text}” is not a number. Nothing was compared.</source>
            <translation>{file} แถว {row} คอลัมน์ “{column}”: “{text}” ไม่ใช่ตัวเลข ยังไม่ได้เปรียบเทียบอะไร</translation>
        </message>
        <message>
            <location filename="../../models/exchange/reading.py" />
            <source>{file} has no column “{title}”. It has: {columns}.</source>
            <translation>{file} ไม่มีคอลัมน์ “{title}” มีแต่: {columns}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/spreadsheet.py" />
            <source>{file} must end in .csv or .xlsx. Choose one of the two.</source>
            <translation>{file} ต้องลงท้ายด้วย .csv หรือ .xlsx เลือกอย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../models/exchange/spreadsheet.py" />
            <source>{file} cannot be written: {reason}. Close it elsewhere or choose another place.</source>
            <translation>เขียน {file} ไม่ได้: {reason} ปิดไฟล์ในโปรแกรมอื่นหรือเลือกที่อื่น</translation>
        </message>
        <message>
            <location filename="../../models/exchange/spreadsheet.py" />
            <source>A sheet has no room for this many rows or so long a note. Choose a .csv file.</source>
            <translation>แผ่นงานไม่พอสำหรับจำนวนแถวหรือข้อความยาวขนาดนี้ เลือกไฟล์ .csv</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/columns.py" />
            <source>“{name}” cannot be read from “{title}”: the one is no item, or the other no column of {file}.</source>
            <translation>อ่าน “{name}” จาก “{title}” ไม่ได้: ชื่อแรกไม่ใช่ข้อคำถาม หรือชื่อหลังไม่ใช่คอลัมน์ของ {file}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/columns.py" />
            <source>Two columns of {file} hold “{name}”: “{first}” and “{second}”. Export it again with the names of the form as headers (in KoBoToolbox: XML values and headers).</source>
            <translation>{file} มีสองคอลัมน์สำหรับ “{name}” คือ “{first}” และ “{second}” ส่งออกใหม่โดยใช้ชื่อในแบบฟอร์มเป็นหัวคอลัมน์ (ใน KoBoToolbox คือ XML values and headers)</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/export.py" />
            <source>{file} must end in .csv, .xlsx or .sav. Choose one of the three.</source>
            <translation>{file} ต้องลงท้ายด้วย .csv .xlsx หรือ .sav เลือกอย่างใดอย่างหนึ่ง</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>“{column}” is no column of a form. Is “{nearest}” meant?</source>
            <translation>แบบฟอร์มไม่มีคอลัมน์ “{column}” หมายถึง “{nearest}” หรือเปล่า</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>“{column}” is no column of a form: nobody reads it.</source>
            <translation>แบบฟอร์มไม่มีคอลัมน์ “{column}” จึงไม่มีใครอ่าน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>The language “{language}” has no code. Write it like “Thai (th)”.</source>
            <translation>ภาษา “{language}” ไม่มีรหัส เขียนแบบ “Thai (th)”</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>The default language “{language}” is none of the form: {known}.</source>
            <translation>ภาษาหลัก “{language}” ไม่ใช่ภาษาในแบบฟอร์ม ที่มีคือ {known}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>“{column}” is empty in every row of {sheet}, and other languages are not.</source>
            <translation>“{column}” ว่างทุกแถวในแผ่น {sheet} ทั้งที่ภาษาอื่นมี</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>“{column}” is empty, and other languages are not.</source>
            <translation>“{column}” ว่าง ทั้งที่ภาษาอื่นมี</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>Two questions are called “{name}”. Exports would mix them up.</source>
            <translation>มีคำถามสองข้อชื่อ “{name}” ไฟล์ส่งออกจะปนกัน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>A table of choices cannot be read on a phone: take away “table-list”.</source>
            <translation>ตัวเลือกแบบตารางอ่านบนมือถือไม่ได้ เอา “table-list” ออก</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>Two questions say “{words}”. Exports would mix them up.</source>
            <translation>มีคำถามสองข้อเขียนว่า “{words}” ไฟล์ส่งออกจะปนกัน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>“{words}” has a / in it. Exports part groups by it.</source>
            <translation>“{words}” มีเครื่องหมาย / ซึ่งไฟล์ส่งออกใช้คั่นกลุ่ม</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/lint.py" />
            <source>“{words}” has {sign} in it, which stands for another answer.</source>
            <translation>“{words}” มี {sign} ซึ่งใช้แทนคำตอบข้ออื่น</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/points.py" />
            <source>“{value}” is no point of the scale from {first} to {last}.</source>
            <translation>“{value}” ไม่อยู่ในมาตรวัด {first} ถึง {last}</translation>
        </message>
        <message>
            <location filename="../../models/exchange/surveys/spss.py" />
            <source>SPSS files need the library pyreadstat, which is not installed. Choose .csv: SPSS reads it by the syntax file beside it.</source>
            <translation>ไฟล์ SPSS ต้องใช้ไลบรารี pyreadstat ซึ่งยังไม่ได้ติดตั้ง เลือก .csv แทน แล้วให้ SPSS อ่านด้วยไฟล์คำสั่งที่อยู่ข้างกัน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/table.py" />
            <source>{file} is not a file that can be read whole. Save it as a file first.</source>
            <translation>{file} ไม่ใช่ไฟล์ที่อ่านได้ทั้งไฟล์ บันทึกเป็นไฟล์ก่อน</translation>
        </message>
        <message>
            <location filename="../../models/exchange/table.py" />
            <source>{file} is larger than {megabytes} MB. Split it into several files.</source>
            <translation>{file} ใหญ่กว่า {megabytes} MB แบ่งเป็นหลายไฟล์</translation>
        </message>
        <message>
            <location filename="../../models/exchange/table.py" />
            <source>The text cannot be read as {encoding}. Choose another encoding, or save the file as UTF-8.</source>
            <translation>อ่านข้อความแบบ {encoding} ไม่ได้ เลือกรหัสอักขระอื่น หรือบันทึกไฟล์เป็น UTF-8</translation>
        </message>
        <message>
            <location filename="../../models/exchange/table.py" />
            <source>Line {line} holds a zero byte: this is no table of text. Save it as CSV again.</source>
            <translation>บรรทัด {line} มีไบต์ศูนย์ จึงไม่ใช่ตารางข้อความ บันทึกเป็น CSV ใหม่</translation>
        </message>
        <message>
            <location filename="../../models/exchange/table.py" />
            <source>Line {line} cannot be read: a cell is longer than {most} letters. Is a quotation mark missing?</source>
            <translation>อ่านบรรทัด {line} ไม่ได้: เซลล์ยาวเกิน {most} ตัวอักษร อาจขาดเครื่องหมายคำพูด</translation>
        </message>
        <message>
            <location filename="../../models/exchange/workbook.py" />
            <source>{file} takes too long or too much memory to read. Save it as CSV and bring that.</source>
            <translation>{file} ใช้เวลาหรือหน่วยความจำในการอ่านมากเกินไป บันทึกเป็น CSV แล้วนำเข้าใหม่</translation>
        </message>
        <message>
            <location filename="../../models/exchange/workbook.py" />
            <source>The reader of workbooks cannot be started. Save the file as CSV and bring that.</source>
            <translation>เริ่มตัวอ่านสมุดงานไม่ได้ บันทึกไฟล์เป็น CSV แล้วนำเข้าใหม่</translation>
        </message>
        <message>
            <location filename="../../models/exchange/workbook.py" />
            <source>{file} is protected by a password or in the old XLS format. Save it as XLSX or CSV.</source>
            <translation>{file} มีรหัสผ่านหรือเป็นรูปแบบ XLS เก่า บันทึกเป็น XLSX หรือ CSV</translation>
        </message>
        <message>
            <location filename="../../models/exchange/workbook.py" />
            <source>{file} is not an XLSX workbook. Save it as XLSX or CSV.</source>
            <translation>{file} ไม่ใช่สมุดงาน XLSX บันทึกเป็น XLSX หรือ CSV</translation>
        </message>
        <message>
            <location filename="../../models/exchange/workbook.py" />
            <source>{file} is too large: at most 200,000 rows and 256 columns. Save it as CSV.</source>
            <translation>{file} ใหญ่เกินไป: ได้ไม่เกิน 200,000 แถว 256 คอลัมน์ บันทึกเป็น CSV</translation>
        </message>
        <message>
            <location filename="../../models/exchange/workbook.py" />
            <source>{file} is broken and cannot be read. Open and save it again, or save it as CSV.</source>
            <translation>{file} เสียหาย อ่านไม่ได้ เปิดแล้วบันทึกใหม่ หรือบันทึกเป็น CSV</translation>
        </message>
        <message>
            <location filename="../../models/imports.py" />
            <source>{count} rows cannot be stored, the first in line {row}. Correct them, or skip them.</source>
            <translation>มี {count} แถวที่บันทึกไม่ได้ แถวแรกคือบรรทัด {row} แก้ไข หรือข้ามแถวเหล่านั้น</translation>
        </message>
        <message>
            <location filename="../../models/imports.py" />
            <source>The team has changed since this preview was made. Look at the file again, then bring it in.</source>
            <translation>ข้อมูลของทีมเปลี่ยนไปหลังจากแสดงตัวอย่าง ดูไฟล์อีกครั้งแล้วนำเข้า</translation>
        </message>
        <message>
            <location filename="../../models/instrument_copies.py" />
            <source>Version {version} of “{key}” is there already. Give the edited one another version.</source>
            <translation>มี “{key}” ฉบับ {version} อยู่แล้ว ตั้งเลขฉบับใหม่ให้แบบที่แก้</translation>
        </message>
        <message>
            <location filename="../../models/instruments.py" />
            <source>{file}, line {line}: a scale has {fewest} to {most} points, and {first} to {last} is not that.</source>
            <translation>{file} บรรทัด {line}: มาตรวัดต้องมี {fewest} ถึง {most} ระดับ แต่ {first} ถึง {last} ไม่ใช่อย่างนั้น</translation>
        </message>
        <message>
            <location filename="../../models/instruments.py" />
            <source>{file}, line {line}: the key “{key}” is used twice.</source>
            <translation>{file} บรรทัด {line}: รหัส “{key}” ซ้ำกัน</translation>
        </message>
        <message>
            <location filename="../../models/instruments.py" />
            <source>{file}, line {line}: no discipline has the key “{key}”. Known are: {known}.</source>
            <translation>{file} บรรทัด {line}: ไม่มีด้านที่ใช้รหัส “{key}” ที่มีคือ: {known}</translation>
        </message>
        <message>
            <location filename="../../models/instruments.py" />
            <source>{file}, line {line}: the discipline “{key}” has no item.</source>
            <translation>{file} บรรทัด {line}: ด้าน “{key}” ยังไม่มีข้อคำถาม</translation>
        </message>
        <message>
            <location filename="../../models/migration.py" />
            <source>{file} is not a Wela database. Choose another file.</source>
            <translation>{file} ไม่ใช่ฐานข้อมูลของ Wela เลือกไฟล์อื่น</translation>
        </message>
        <message>
            <location filename="../../models/migration.py" />
            <source>The database could not be brought to this version. It was left as it is; send it to us.</source>
            <translation>ปรับฐานข้อมูลเป็นรุ่นนี้ไม่สำเร็จ ไฟล์ยังคงเดิม โปรดส่งให้เราตรวจ</translation>
        </message>
        <message>
            <location filename="../../models/migration.py" />
            <source>{file} was written by a newer Wela. Install the newest version to open it.</source>
            <translation>{file} เขียนโดย Wela รุ่นใหม่กว่า ติดตั้งรุ่นล่าสุดเพื่อเปิด</translation>
        </message>
        <message>
            <location filename="../../models/migration.py" />
            <source>{file} is damaged. Open the newest backup; this file was left as it is.</source>
            <translation>{file} เสียหาย เปิดไฟล์สำรองล่าสุด ไฟล์นี้ยังคงเดิม</translation>
        </message>
        <message>
            <location filename="../../models/migration.py" />
            <source>{file} cannot be opened ({reason}). Check its folder and the room on the disk; it was left as it is.</source>
            <translation>เปิด {file} ไม่ได้ ({reason}) ตรวจโฟลเดอร์และที่ว่างในดิสก์ ไฟล์นี้ยังคงเดิม</translation>
        </message>
        <message>
            <location filename="../../models/recovery.py" />
            <source>The backup {file} is damaged. Choose an older one.</source>
            <translation>ไฟล์สำรอง {file} เสียหาย ให้เลือกไฟล์ที่เก่ากว่า</translation>
        </message>
        <message>
            <location filename="../../models/recovery.py" />
            <source>{file} could not be replaced ({reason}). Check its folder and the room on the disk; it was left as it is.</source>
            <translation>แทนที่ {file} ไม่ได้ ({reason}) ตรวจโฟลเดอร์และที่ว่างในดิสก์ ไฟล์นี้ยังคงเดิม</translation>
        </message>
        <message>
            <location filename="../../models/response_rows.py" />
            <source>Two answers have the same code or name. Each person answers once.</source>
            <translation>มีคำตอบสองชุดที่รหัสหรือชื่อเดียวกัน แต่ละคนตอบครั้งเดียว</translation>
        </message>
        <message>
            <location filename="../../models/responses.py" />
            <source>Results can be seen when the wave is closed.</source>
            <translation>ดูผลได้เมื่อปิดรอบแล้ว</translation>
        </message>
        <message>
            <location filename="../../models/rules.py" />
            <source>A name is missing. Type at least one letter.</source>
            <translation>ยังไม่มีชื่อ พิมพ์อย่างน้อยหนึ่งตัวอักษร</translation>
        </message>
        <message>
            <location filename="../../models/rules.py" />
            <source>The year {year} cannot be right. Check the date.</source>
            <translation>ปี {year} ไม่น่าถูกต้อง ตรวจสอบวันที่</translation>
        </message>
        <message>
            <location filename="../../models/rules.py" />
            <source>A clock time must lie between 00:00 and 23:59.</source>
            <translation>เวลาต้องอยู่ระหว่าง 00:00 ถึง 23:59</translation>
        </message>
        <message>
            <location filename="../../models/rules.py" />
            <source>Weekly hours must lie between 0 and 168.</source>
            <translation>ชั่วโมงต่อสัปดาห์ต้องอยู่ระหว่าง 0 ถึง 168</translation>
        </message>
        <message>
            <location filename="../../models/salvage.py" />
            <source>{file} cannot be read ({reason}). Copy it to another disk and try again.</source>
            <translation>อ่าน {file} ไม่ได้ ({reason}) ให้คัดลอกไปที่ดิสก์อื่นแล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../models/salvage.py" />
            <source>Nothing can be read in {file}. Keep it, and look for a copy elsewhere.</source>
            <translation>อ่าน {file} ไม่ได้เลย ให้เก็บไฟล์ไว้ และหาสำเนาจากที่อื่น</translation>
        </message>
        <message>
            <location filename="../../models/slots.py" />
            <source>This wave is closed. Answers are taken only while it is open.</source>
            <translation>รอบนี้ปิดแล้ว รับคำตอบเฉพาะตอนที่เปิดอยู่</translation>
        </message>
        <message>
            <location filename="../../models/teams.py" />
            <source>Hours are recorded for this person. End the membership instead.</source>
            <translation>คนนี้มีเวลาที่บันทึกไว้ ให้ปิดช่วงสมาชิกภาพแทนการลบ</translation>
        </message>
        <message>
            <location filename="../../models/teams.py" />
            <source>There are hours or amounts recorded here. Archive it instead, or move them first.</source>
            <translation>มีชั่วโมงหรือจำนวนเงินบันทึกไว้ที่นี่ ให้เก็บเข้าคลังแทน หรือย้ายออกก่อน</translation>
        </message>
        <message>
            <location filename="../../models/teams.py" />
            <source>Another cost holds from this day on already. Change that one, or choose another day.</source>
            <translation>มีต้นทุนที่ใช้ตั้งแต่วันนี้อยู่แล้ว แก้รายการเดิม หรือเลือกวันอื่น</translation>
        </message>
        <message>
            <location filename="../../models/teams.py" />
            <source>These days overlap another membership of the same person. End that one first.</source>
            <translation>ช่วงนี้ทับกับสมาชิกภาพอีกช่วงของคนเดียวกัน ปิดช่วงนั้นก่อน</translation>
        </message>
        <message>
            <location filename="../../models/teams.py" />
            <source>{code} is not a currency. Type three letters such as THB or USD.</source>
            <translation>{code} ไม่ใช่สกุลเงิน พิมพ์สามตัวอักษร เช่น THB หรือ USD</translation>
        </message>
        <message>
            <location filename="../../models/time_targets.py" />
            <source>The shares together are more than 100 %. Lower one of them.</source>
            <translation>สัดส่วนรวมกันเกิน 100% ลดลงสักข้อ</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
            <translation>{file} บรรทัด {line}: ข้อความไม่ใช่ UTF-8 บันทึกไฟล์เป็น UTF-8 ก่อน</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: [{name}] must be a table.</source>
            <translation>{file} บรรทัด {line}: [{name}] ต้องเป็นตาราง</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: [[{name}]] must be one or more tables.</source>
            <translation>{file} บรรทัด {line}: [[{name}]] ต้องเป็นตารางอย่างน้อยหนึ่งตาราง</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” is not known here. Known are: {known}.</source>
            <translation>{file} บรรทัด {line}: ไม่รู้จัก “{field}” ตรงนี้ ใช้ได้: {known}</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” must be words between quotation marks.</source>
            <translation>{file} บรรทัด {line}: “{field}” ต้องเป็นข้อความในเครื่องหมายคำพูด</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: the key “{key}” may only have up to 64 Latin letters, digits, _, . and -.</source>
            <translation>{file} บรรทัด {line}: รหัส “{key}” ใช้ได้เฉพาะอักษรละติน ตัวเลข _ . และ - ไม่เกิน 64 ตัว</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” must be a whole number.</source>
            <translation>{file} บรรทัด {line}: “{field}” ต้องเป็นจำนวนเต็ม</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” must be true or false.</source>
            <translation>{file} บรรทัด {line}: “{field}” ต้องเป็น true หรือ false</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” must be a list of {length} words, one for each point.</source>
            <translation>{file} บรรทัด {line}: “{field}” ต้องเป็นรายการ {length} คำ ระดับละหนึ่งคำ</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” needs words in Thai ({field}.th) or English ({field}.en).</source>
            <translation>{file} บรรทัด {line}: “{field}” ต้องมีข้อความภาษาไทย ({field}.th) หรืออังกฤษ ({field}.en)</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: “{field}” is missing.</source>
            <translation>{file} บรรทัด {line}: ยังไม่มี “{field}”</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: this is not valid TOML ({reason}).</source>
            <translation>{file} บรรทัด {line}: ไม่ใช่ TOML ที่ถูกต้อง ({reason})</translation>
        </message>
        <message>
            <location filename="../../models/toml_tables.py" />
            <source>{file}, line {line}: too many brackets inside each other.</source>
            <translation>{file} บรรทัด {line}: วงเล็บซ้อนกันมากเกินไป</translation>
        </message>
        <message>
            <location filename="../../models/typical_days.py" />
            <source>Somebody else has logged hours on these days in the meantime. Count again and repeat.</source>
            <translation>มีคนบันทึกชั่วโมงในวันเหล่านี้ไปแล้วเมื่อครู่ นับใหม่แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../models/waves.py" />
            <source>Say how many people the team has: at least one.</source>
            <translation>บอกว่าทีมมีกี่คน อย่างน้อยหนึ่งคน</translation>
        </message>
        <message>
            <location filename="../../models/waves.py" />
            <source>There is a wave called “{name}” already. Choose another name.</source>
            <translation>มีรอบชื่อ “{name}” แล้ว ตั้งชื่ออื่น</translation>
        </message>
        <message>
            <location filename="../../models/waves.py" />
            <source>Below {usual} answers, results are shown only when everybody has said yes to it.</source>
            <translation>ถ้าต่ำกว่า {usual} คน แสดงผลได้เมื่อทุกคนตกลงแล้วเท่านั้น</translation>
        </message>
        <message>
            <location filename="../../models/week.py" />
            <source>{work} on {day} cannot hold that. Type between 0 and 168 hours.</source>
            <translation>{work} วันที่ {day} ใส่เท่านี้ไม่ได้ ใส่ได้ 0 ถึง 168 ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../models/week.py" />
            <source>This cell is the sum of {n} entries, and those with clock times are longer than that. Open the day to change them.</source>
            <translation>ช่องนี้รวมจาก {n} รายการ และรายการที่มีเวลาเริ่มรวมแล้วยาวกว่านี้ เปิดหน้าวันเพื่อแก้</translation>
        </message>
        <message>
            <location filename="../../models/week_copy.py" />
            <source>There is nothing to copy from that week, or it is all here already.</source>
            <translation>สัปดาห์ก่อนไม่มีอะไรให้คัดลอก หรือมีอยู่ที่นี่ครบแล้ว</translation>
        </message>
        <message>
            <location filename="../../models/week_rows.py" />
            <source>A week has 168 hours. Plan between 0 and 168 hours.</source>
            <translation>หนึ่งสัปดาห์มี 168 ชั่วโมง วางแผนได้ 0 ถึง 168 ชั่วโมง</translation>
        </message>
        <message>
            <location filename="../../models/week_rows.py" />
            <source>The note is empty. Type what should be talked about.</source>
            <translation>โน้ตยังว่าง พิมพ์เรื่องที่อยากคุย</translation>
        </message>
        <message>
            <location filename="../../models/workshops.py" />
            <source>A workshop needs a team.</source>
            <translation>เวทีต้องมีทีมอย่างน้อยหนึ่งทีม</translation>
        </message>
        <message>
            <location filename="../../models/workshops.py" />
            <source>A period ends before it begins ({first} to {last}). Exchange the two days.</source>
            <translation>ช่วงเวลาสิ้นสุดก่อนเริ่ม ({first} ถึง {last}) สลับสองวันนี้</translation>
        </message>
        <message>
            <location filename="../../models/workshops.py" />
            <source>The smallest change worth talking about lies between 0 and 10 points.</source>
            <translation>การเปลี่ยนแปลงน้อยที่สุดที่ควรพูดถึงต้องอยู่ระหว่าง 0 ถึง 10 จุด</translation>
        </message>
        <message>
            <location filename="../../assessments/five_disciplines/codes.py" />
            <source>“{character}” is on no card. Look at the card again.</source>
            <translation>ไม่มีบัตรใดใช้ “{character}” ดูบัตรอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../assessments/five_disciplines/codes.py" />
            <source>A card has {length} characters, and these are {typed}. Look at the card again.</source>
            <translation>บัตรมี {length} ตัว แต่พิมพ์มา {typed} ตัว ดูบัตรอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../assessments/five_disciplines/codes.py" />
            <source>One of these characters is different on the card. Look at it again.</source>
            <translation>มีบางตัวไม่ตรงกับบัตร ดูบัตรอีกครั้ง</translation>
        </message>
        <message>
            <location filename="../../assessments/five_disciplines/codes.py" />
            <source>All {count} questions need an answer to make a code.</source>
            <translation>ต้องตอบครบทั้ง {count} ข้อจึงจะได้รหัส</translation>
        </message>
        <message>
            <source>% of {before} h before and {after} h after</source>
            <translation type="vanished">% ของ {before} ชม. ก่อน และ {after} ชม. หลัง</translation>
        </message>
        <message>
            <source>target {share}</source>
            <translation type="vanished">เป้า {share}</translation>
        </message>
        <message>
            <source>Making {file}</source>
            <translation type="vanished">กำลังทำ {file}</translation>
        </message>
        <message>
            <source>Nothing is deleted. What you delete on this page waits here, and so do commitments and workshops.</source>
            <translation type="vanished">ยังไม่มีอะไรถูกลบ สิ่งที่ลบจากหน้านี้ รวมทั้งข้อตกลงร่วมและเวที จะรออยู่ที่นี่</translation>
        </message>
        <message>
            <source>{before} answered before and {after} after: too few to show</source>
            <translation type="vanished">ตอบก่อน {before} คน หลัง {after} คน น้อยเกินไป จึงไม่แสดง</translation>
        </message>
        <message>
            <source>Left out: hours of the workshop</source>
            <translation type="vanished">ไม่นับ: ชั่วโมงของเวที</translation>
        </message>
        <message>
            <source>{up} disciplines are clearly up, {down} clearly down</source>
            <translation type="vanished">เพิ่มขึ้นชัดเจน {up} ด้าน ลดลงชัดเจน {down} ด้าน</translation>
        </message>
        <message>
            <source>{file} has no column “{name}”. It needs the columns scale, code, before and after.</source>
            <translation type="vanished">{file} ไม่มีคอลัมน์ “{name}” ต้องมีคอลัมน์ scale, code, before และ after</translation>
        </message>
        <message>
            <source>Interval from</source>
            <translation type="vanished">ช่วงเชื่อมั่นจาก</translation>
        </message>
        <message>
            <source>Interval to</source>
            <translation type="vanished">ช่วงเชื่อมั่นถึง</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>commitment</comment>
            <translation type="vanished">เลยกำหนด</translation>
        </message>
        <message>
            <source>Going on</source>
            <comment>commitment</comment>
            <translation type="vanished">กำลังทำ</translation>
        </message>
        <message>
            <source>Not begun</source>
            <comment>commitment</comment>
            <translation type="vanished">ยังไม่เริ่ม</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>commitment</comment>
            <translation type="vanished">สำเร็จ</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>step</comment>
            <translation type="vanished">สำเร็จ</translation>
        </message>
        <message>
            <source>Nothing is deleted. What you delete on this page, and commitments and workshops, waits here.</source>
            <translation type="vanished">ยังไม่มีอะไรถูกลบ สิ่งที่ลบจากหน้านี้ รวมทั้งข้อตกลงร่วมและเวที จะรออยู่ที่นี่</translation>
        </message>
        <message>
            <source>Nothing is deleted. What you delete on this page waits here.</source>
            <translation type="vanished">ยังไม่มีอะไรถูกลบ สิ่งที่ลบจากหน้านี้จะมาอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Which statement does a column hold? Enter chooses; a column may hold none.</source>
            <translation type="vanished">คอลัมน์ใดคือข้อใด กด Enter เพื่อเลือก หรือไม่เลือกก็ได้</translation>
        </message>
        <message>
            <source>Row {row}, {column}: {problem}</source>
            <translation type="vanished">แถว {row} {column}: {problem}</translation>
        </message>
        <message>
            <source>Rename the wave {name}</source>
            <translation type="vanished">เปลี่ยนชื่อรอบ {name}</translation>
        </message>
        <message>
            <source>with this entry {hours}</source>
            <translation type="vanished">บันทึกแล้วจะเป็น {hours}</translation>
        </message>
        <message>
            <source>overlaps another entry by {duration} h</source>
            <translation type="vanished">ทับกับรายการอื่น {duration} ชม.</translation>
        </message>
        <message>
            <source>9 · 9.30 · 0930 are times; 1:30 · 1.5 · 90m are lengths of time</source>
            <translation type="vanished">พิมพ์เวลาได้แบบ 9 · 9.30 · 0930 และระยะเวลาแบบ 1:30 · 1.5 · 90 นาที</translation>
        </message>
        <message>
            <source>Will be saved as {entry}</source>
            <translation type="vanished">จะบันทึกเป็น {entry}</translation>
        </message>
        <message>
            <source>How long</source>
            <translation type="vanished">นานเท่าไร</translation>
        </message>
        <message>
            <source>camp, donor</source>
            <translation type="vanished">ค่าย, ผู้ให้ทุน</translation>
        </message>
        <message>
            <source>Enter saves from any field</source>
            <translation type="vanished">กด Enter บันทึกได้จากทุกช่อง</translation>
        </message>
        <message>
            <source>Type it again</source>
            <translation type="vanished">ใส่กลับในช่อง</translation>
        </message>
        <message>
            <source>1. Log a day: open Time log, press Ctrl+N, choose project and activity, type 1:30, Enter.</source>
            <translation type="vanished">1. บันทึกหนึ่งวัน: เปิด “บันทึกเวลา” กด Ctrl+N เลือกโครงการกับกิจกรรม พิมพ์ 1:30 แล้วกด Enter</translation>
        </message>
        <message>
            <source>Only {coverage} of the expected hours are logged: do not rely on this yet.</source>
            <translation type="vanished">บันทึกแล้วเพียง {coverage} ของชั่วโมงที่ควรมี ยังใช้ตัวเลขนี้ตัดสินไม่ได้</translation>
        </message>
        <message>
            <source>half</source>
            <translation type="vanished">ครึ่งวัน</translation>
        </message>
        <message>
            <source>{n} × ½</source>
            <translation type="vanished">{n} × ½</translation>
        </message>
        <message>
            <source>There is no “{text}”. Choose from the list.</source>
            <translation type="vanished">ไม่มี “{text}” เลือกจากรายการ</translation>
        </message>
        <message>
            <source>The disk is full or failing ({reason}). Free some space and try again; nothing was saved.</source>
            <translation type="vanished">ดิสก์เต็มหรือมีปัญหา ({reason}) เพิ่มที่ว่างแล้วลองอีกครั้ง ยังไม่มีการบันทึก</translation>
        </message>
        <message>
            <source>There is too little room on the disk to bring {file} to this version. Free some space.</source>
            <translation type="vanished">ที่ว่างในดิสก์ไม่พอสำหรับปรับ {file} เป็นรุ่นนี้ เพิ่มที่ว่างก่อน</translation>
        </message>
    </context>
</TS>
