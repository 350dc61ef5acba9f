"""What a rule is changed into on trial, and how survivors are told."""

from sitebuild.mutants import judging
from sitebuild.mutants.counting import Count
from sitebuild.mutants.making import mutants

RULE = '''"""A rule."""

from beiancheck.rule import Unseen, at, rule
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text

_LEAST = 2
_WORDS = Text(zh="字", en="word")


@rule(kinds=frozenset({Kind.LAW_FIRM}))
def name_short(facts):
    """Look."""
    for site in facts.sites:
        if site.name and len(site.name) < _LEAST:
            yield at(f"{site.path}.name", what=_WORDS)


def _is_long(name: str) -> bool:
    return name.strip() != ""
'''


def names(source: str) -> list[str]:
    return [mutant.name for mutant in mutants(source, "rule.py")]


def test_conditions_loops_evidence_numbers_and_kinds_are_changed() -> None:
    made = names(RULE)

    assert {
        "_LEAST: 2 → 3",
        "name_short: rule(kinds=frozenset({Kind.LAW_FIRM})) → rule()",
        "name_short: {Kind.LAW_FIRM} → set()",
        "name_short: facts.sites → ()",
        "name_short: site.name and len(site.name) < _LEAST → site.name",
        "name_short: len(site.name) < _LEAST → len(site.name) <= _LEAST",
        "name_short: yield at(f'{site.path}.name', what=_WORDS) → yield from ()",
        "name_short: '.name' → ''",
        "_is_long: return name.strip() != '' → return True",
    } <= set(made)
    assert len(made) == len(set(made))


def test_words_docstrings_and_annotations_are_left_alone() -> None:
    assert not [name for name in names(RULE) if "字" in name or "Look" in name or "str" == name]


def test_a_mutant_that_cannot_be_imported_is_none() -> None:
    assert judging.rule_of(compile("name = 1 / 0", "rule.py", "exec"), "name") is None


def test_too_few_mutants_survivors_and_stale_reasons_are_told() -> None:
    count = Count("name-short", 2, explained=0, unexplained=("f: 1 → 2",), stale=("f: 3 → 4",))

    assert [
        "name-short: only 2 mutants",
        "name-short: survives without a reason: f: 1 → 2",
        "name-short: has a reason and does not survive: f: 3 → 4",
    ] == list(count.faults)
