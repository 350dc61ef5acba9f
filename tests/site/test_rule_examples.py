"""Every rule shows a reader a case that it reports beside one that it does not."""

import pytest

from beiancheck.rule import Rule
from beiancheck.rules import RULES
from beiancheck.text import Language
from sitebuild.pages.rule_examples import examples, rows
from tests import submissions


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_rule_shows_both_examples(rule: Rule, language: Language) -> None:
    assert examples(rule, language).count('class="example"') == 2


def test_no_more_than_one_fault_and_one_near_miss_are_chosen_for_readers() -> None:
    chosen = [(case.rule, case.is_near_miss) for case in submissions.cases() if case.is_shown]

    assert sorted(chosen) == sorted(set(chosen))


def test_the_foot_of_a_home_page_is_shown_as_it_is_written() -> None:
    case = next(
        one for one in submissions.cases() if one.rule == "footer-link-missing" and one.is_shown
    )

    assert rows(case, "en") == [
        (
            "The foot of home.html",
            (
                "<a href='https://beian.miit.gov.cn/'>京ICP备12345678号-1</a> "
                "<a href='https://beian.mps.gov.cn/'>京公网安备11010500000000号</a>"
            ),
        )
    ]
