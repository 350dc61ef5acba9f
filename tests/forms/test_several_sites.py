"""A letter about several sites says which words are about which, and gives them back so."""

import re
from typing import Any

import pytest

from beiancheck.filled import back, making
from tests.forms.test_edited import with_text
from tests.forms.test_filled import fill
from tests.forms.test_word import inside

pytestmark = pytest.mark.usefixtures("forms")


@pytest.mark.parametrize("form", making.FORMATS)
def test_a_letter_about_several_sites_comes_back_site_by_site(form: making.Format) -> None:
    manager = {"name": "买买提·吐尔逊", "mobile": "13800000000"}
    sites: list[dict[str, Any]] = [
        {
            "name": "样例、一；甲",
            "domains": [{"name": "a.cn"}, {"name": "b.cn"}],
            "manager": manager,
            "remark": "（2）号楼",
        },
        {"name": "样例二", "manager": manager | {"name": "其他人"}},
        *({"name": f"样例{n}", "domains": [{"name": f"{n}.cn"}]} for n in range(3, 24)),
    ]
    raw = {"services": sites, "holder": {"name": "样例"}}
    found = back.read(fill("letter-no-finance", raw, form))

    assert sites == found.raw["services"]
    assert () == found.unread


def test_what_all_sites_share_is_written_once_and_read_for_each() -> None:
    shared = {"manager": {"name": "样例甲"}, "remark": "无"}
    sites = [{"name": "样例一"} | shared, {"name": "样例二"} | shared]
    made = fill("letter-no-finance", {"services": sites}, "docx")
    text = re.sub("<[^>]+>", "", inside(made))

    assert "①样例一；②样例二" in text
    assert 1 == text.count("样例甲")
    assert sites == back.read(made).raw["services"]


def test_what_was_typed_for_several_sites_without_their_numbers_is_named() -> None:
    sites = [{"name": "样例一", "domains": [{"name": "a.cn"}]}, {"name": "样例二"}]
    made = fill("letter-no-finance", {"services": sites}, "docx")
    found = back.read(with_text(made, inside(made).replace("①a.cn", "a.cn")))

    assert [("services.domains.name", "a.cn")] == [(one.where, one.seen) for one in found.unread]


def test_words_with_numbers_of_their_own_are_never_given_to_another_site() -> None:
    sites = [{"name": "样例一", "remark": "①甲；②乙"}, {"name": "样例二", "remark": "丙"}]
    found = back.read(fill("letter-no-finance", {"services": sites}, "docx"))

    assert [{"name": "样例一"}, {"name": "样例二"}] == found.raw["services"]
    assert ["services.remark"] == [one.where for one in found.unread]


@pytest.mark.parametrize("form", making.FORMATS)
def test_boxes_ticked_for_several_sites_together_are_named(form: making.Format) -> None:
    sites = [{"access": {"mode": ["cloud-access"]}}, {"access": {"mode": ["colocation"]}}]
    found = back.read(fill("verification-sheet", {"services": sites}, form))

    assert {"services.access.mode"} == {one.where for one in found.unread}
