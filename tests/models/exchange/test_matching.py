"""The names of a file meet the people and projects of the team."""

import pytest

from models.errors import Refused
from models.exchange.matching import Names, People, guess_purpose, new_activities
from models.records import Activity, Member
from models.thai import fold


@pytest.mark.parametrize(
    ("activity", "purpose"),
    [
        ("เดินทางไปพื้นที่", "travel"),
        ("ประชุมทีม", "administration"),
        ("Report writing", "administration"),
        ("อบรมบัญชี", "learning"),
        ("Fundraising", "earning"),
        ("ขายของ", "earning"),
        ("ปลูกป่า", "mission"),
    ],
)
def test_the_purpose_of_a_new_activity_is_guessed(activity: str, purpose: str) -> None:
    assert guess_purpose(activity) == purpose


def _people(*members: tuple[str, str | None], emails: tuple[str, ...] = ()) -> People:
    by_email: dict[str, str] = {}
    by_name: dict[str, list[Member]] = {}
    for name, email in members:
        member = Member(f"key of {email or name}", 1, name, email, "staff", "")
        by_name.setdefault(fold(name), []).append(member)
        if email:
            by_email[email] = member.key
    return People(by_email, by_name, set(emails))


def test_people_are_found_by_email_then_by_name() -> None:
    people = _people(("สมชาย ใจดี", "s@example.org"), ("มาลี", None))
    assert people.key("ชื่ออื่น", "S@example.org") == "key of s@example.org"
    assert people.key("  สมชาย   ใจดี", "") == "key of s@example.org"
    assert people.key("มาลี", "new@example.org") == "key of มาลี"
    assert people.key("s@example.org", "") == "key of s@example.org"
    assert people.new == []


def test_who_is_not_there_is_made_once() -> None:
    people = _people()
    assert people.key("มาลี", "m@example.org") == people.key("", "M@example.org") == people.key("มาลี ", "")
    assert [(new.name, new.email) for new in people.new] == [("มาลี", "m@example.org")]


def test_two_people_of_one_name_stay_two() -> None:
    people = _people(emails=("a@example.org", "b@example.org"))
    assert people.key("มาลี", "a@example.org") != people.key("มาลี", "b@example.org")
    with pytest.raises(Refused, match="Two members"):
        people.key("มาลี", "")


def test_names_are_found_whatever_their_spelling() -> None:
    names = Names({fold("ลงพื้นที่"): "k"})
    assert names.key("ลงพ\u0e37\u0e49นท\u0e48\u0e35") == "k"
    assert names.key("") is None
    assert names.key("ABC") == names.key("abc")
    assert list(names.new.values()) == ["ABC"]


def test_an_alive_name_wins_over_an_archived_one() -> None:
    names = Names.of([Activity("a", 1, "ก", "mission", False), Activity("b", 1, "ก", "mission", True)])
    assert names.key("ก") == "a"


def test_a_stated_purpose_is_kept() -> None:
    names = Names({})
    key = names.key("ประชุม") or ""
    assert new_activities(names, {key: "earning"})[0].purpose == "earning"
    assert new_activities(names, {key: "ไม่รู้จัก"})[0].purpose == "administration"
