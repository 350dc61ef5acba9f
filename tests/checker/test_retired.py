"""A rule that is gone keeps its name to itself and tells what took its place."""

from collections.abc import Iterator
from datetime import date

import pytest

from beiancheck import dated, retired
from beiancheck.rules import RULES

ROW = {
    "id": "specimen-rule-gone",
    "zh": "示例规则",
    "en": "Specimen rule",
    "since": "9.9.9",
    "retired": date(2026, 11, 24),
    "why": {"zh": "示例。", "en": "Specimen."},
}


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, object]]]:
    """Give a list of rows that is read in place of the file."""
    given: list[dict[str, object]] = []
    monkeypatch.setattr(dated, "tables", lambda _: {"rule": given})
    retired.rules.cache_clear()
    yield given
    retired.rules.cache_clear()


def test_no_living_rule_has_the_name_of_one_that_is_gone() -> None:
    gone = [one.id for one in retired.rules()]

    assert len(gone) == len(set(gone))
    assert {rule.id for rule in RULES} & set(gone) == set()


def test_a_rule_that_took_its_place_lives_or_is_gone_too() -> None:
    known = {rule.id for rule in RULES} | {one.id for one in retired.rules()}

    assert {one.instead for one in retired.rules() if one.instead} <= known


def test_a_row_gives_name_title_version_and_reason(rows: list[dict[str, object]]) -> None:
    rows.append(ROW)
    (one,) = retired.rules()

    assert ("specimen-rule-gone", "示例规则", "9.9.9") == (one.id, one.title.zh, one.since)
    assert "" == one.instead


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"id": "Gone"}, "“Gone” is no name of a rule"),
        ({"instaed": "x"}, "there is no key “instaed”; did you mean “instead”?"),
        ({"retired": "soon"}, "in “retired”"),
    ],
    ids=lambda one: str(one)[:20],
)
def test_a_row_that_does_not_fit_is_told_in_a_line(
    rows: list[dict[str, object]], change: dict[str, object], said: str
) -> None:
    rows.append(ROW | change)

    with pytest.raises(dated.DataError, match=f"^data/retired_rules.toml, row 1.*{said}"):
        retired.rules()
