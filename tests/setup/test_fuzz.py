"""What fuzzing would find it finds, and what it found does not come back."""

import random
from collections.abc import Iterator

import pytest

from tests.fuzz import changing, found, kept
from tests.fuzz.watching import Watched


@pytest.fixture(scope="module")
def readers() -> Iterator[Watched]:
    with Watched("tests.fuzz.kept", "read") as watched:
        yield watched


@pytest.mark.parametrize(
    ("word", "what"),
    [("raise", "KeyError"), ("hang", "hang"), ("die", "SIGABRT"), ("swell", "memory")],
)
def test_a_planted_fault_is_found_and_the_next_file_is_read(word: str, what: str) -> None:
    # Seconds of computing; a machine that is busy with memory takes its time to swell.
    patience = 2 if word == "hang" else 60
    with Watched("tests.fuzz.planted", "door", seconds=patience) as watched:
        _, fault = watched.fed("planted", word.encode())
        told, none = watched.fed("planted", b"anything else")

    assert fault
    assert what == fault.what
    assert "planted.py" in fault.where or what == "memory"
    assert ("read", None) == (told, none)


def test_a_changed_text_reaches_a_fault_that_no_real_one_reaches() -> None:
    def planted(data: bytes) -> None:
        int(data.decode("utf-8", "replace").replace("²", "x") or 0) if b"\xc2\xb2" in data else 0

    tried = (
        changing.text(random.Random(number), "2026年11月24日").encode("utf-8", "surrogatepass")
        for number in range(2000)
    )

    assert any(found.judged("planted", planted, data) for data in tried)


@pytest.mark.parametrize("name", kept.names())
def test_what_was_found_once_is_read(readers: Watched, name: str) -> None:
    _, fault = readers.fed(name, name.encode())

    assert fault is None
