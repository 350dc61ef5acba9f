"""The words of which names, addresses and bodies are made."""

import tomllib
from functools import cache
from pathlib import Path


def words(name: str) -> tuple[str, ...]:
    """Return the words of a list of ``words.toml``."""
    return tuple(_lists()[name].split())


@cache
def _lists() -> dict[str, str]:
    path = Path(__file__).with_name("words.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
