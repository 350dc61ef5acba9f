"""Damage to test papers, the files they are saved in, and the faults of whole submissions."""

from functools import cache
from pathlib import Path

import pytest

from tests.checker.test_specimens import digest, has_ink
from tests.papers import saving, sets, submissions
from tests.papers.catalogue import paper
from tests.papers.chance import chance
from tests.papers.damage import DAMAGES, damaged
from tests.papers.faults import FAULTS
from tests.papers.paper import Paper, around
from tests.papers.saving import Format


@cache
def drawn(layout: str) -> Paper:
    return paper(layout, "seed")


@pytest.mark.parametrize("name", [*DAMAGES, "photo"])
def test_damage_is_decided_by_its_seed_and_carries_the_truth_along(name: str) -> None:
    plain = drawn("id-front")
    hurt = damaged(plain, name, 1.0, chance("damage"))

    assert digest(hurt) == digest(damaged(plain, name, 1.0, chance("damage")))
    assert digest(hurt) != digest(plain)
    assert {one.text for one in hurt.values} <= {one.text for one in plain.values}
    for value in hurt.values:
        assert has_ink(hurt.picture.crop(around(value.quad))), value


def test_a_value_that_is_cut_off_is_no_longer_promised() -> None:
    plain = drawn("id-front")
    cuts = [damaged(plain, "cut", 1.0, chance(seed)) for seed in range(8)]

    assert {len(plain.values) - 1} == {len(cut.values) for cut in cuts}


def test_damaged_papers_cannot_be_born_digital() -> None:
    hurt = damaged(drawn("letter-1"), "blur", 1.0, chance("pdf"))

    with pytest.raises(ValueError, match="no layers"):
        saving.saved(hurt, Format.DIGITAL)


def test_a_set_is_written_with_its_truth(tmp_path: Path) -> None:
    planned = list(sets.plan(7, 3))

    first = {path.name: path.read_bytes() for path in sets.write(tmp_path / "a", iter(planned))}
    second = {path.name: path.read_bytes() for path in sets.write(tmp_path / "b", iter(planned))}

    assert first == second
    assert [f"{name}.json" for name in sorted(first)] == sorted(
        path.name for path in (tmp_path / "a").glob("*.json")
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_one_small_difference_between_form_and_paper(fault: str) -> None:
    _, _, truth = submissions.written("enterprise", "fault", fault)

    assert truth["typed"] != truth["printed"]
    assert abs(len(truth["typed"]) - len(truth["printed"])) <= 8
