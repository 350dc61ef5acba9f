"""What every scope of business says in the same words is put right where it was misread."""

import pytest

from beiancheck.documents.papers.values import scopes

PERMITTED = "依法须经批准的项目,经相关部门批准后方可开展经营活动"
LONGER = PERMITTED + ",具体经营项目以相关部门批准文件或许可证件为准"
EXCEPT = "除依法须经批准的项目外,凭营业执照依法自主开展经营活动"


@pytest.mark.parametrize("sentence", [PERMITTED, LONGER, EXCEPT])
@pytest.mark.parametrize("wrong", [("目", "自"), ("活", "话"), ("展", "屏"), ("准的", "淮的")])
def test_a_sentence_with_a_misread_character_is_the_one_that_scopes_say(
    sentence: str, wrong: tuple[str, str]
) -> None:
    text = f"软件开发({sentence})"

    assert scopes.mended(text.replace(*wrong, 1)) == text
    assert not scopes.is_doubtful(text)


def test_a_sentence_in_which_much_is_otherwise_stays_as_it_was_read() -> None:
    text = "软件开发(" + PERMITTED.replace("部门", "机关").replace("批准后", "许可后") + ")"

    assert scopes.mended(text) == text


@pytest.mark.parametrize("sentence", [PERMITTED, LONGER, EXCEPT])
def test_a_bracket_that_was_not_read_closes_the_sentence_at_the_end(sentence: str) -> None:
    assert scopes.mended(f"软件开发({sentence}") == f"软件开发({sentence})"


def test_what_a_licence_lists_is_not_put_right() -> None:
    assert scopes.mended("应告发布;软件开发") == "应告发布;软件开发"
