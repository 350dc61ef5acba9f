"""The mutants of one rule: its file as a tree, changed in one place at a time."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from types import CodeType

from sitebuild.mutants.places import places

LONGEST = 100
"""How many characters of a piece of code a mutant's name holds at most."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule changed in one place. ``name`` says which: ``function: before → after``."""

    name: str
    code: CodeType


def mutants(source: str, file: str) -> Iterator[Mutant]:
    """Yield every mutant of a rule's file."""
    tree = ast.parse(source, file)
    seen: Counter[str] = Counter()
    for place in places(tree):
        for other in place.others:
            name = f"{place.where}: {_shown(place.node)} → {_shown(other)}"
            seen[name] += 1
            place.put(ast.copy_location(other, place.node))
            code = compile(ast.fix_missing_locations(tree), file, "exec")
            yield Mutant(name if seen[name] == 1 else f"{name} ({seen[name]})", code)
        place.put(place.node)


def _shown(node: ast.AST) -> str:
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "rule":
        told = [each for each in node.keywords if each.arg in {"kinds", "filings"}]
        return f"rule({', '.join(ast.unparse(each) for each in told)})"
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
