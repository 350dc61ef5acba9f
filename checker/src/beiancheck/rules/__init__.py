"""The rules: one module each, found by walking the packages, in a fixed order."""

import pkgutil
from importlib import import_module

from beiancheck.rule import Rule


def _found() -> tuple[Rule, ...]:
    names = sorted(
        info.name for info in pkgutil.walk_packages(__path__, f"{__name__}.") if not info.ispkg
    )
    rules = []
    for name in names:
        found = getattr(import_module(name), name.rpartition(".")[2])
        assert isinstance(found, Rule), name  # noqa: S101 -- a module is named after its rule
        rules.append(found)
    return tuple(rules)


RULES: tuple[Rule, ...] = _found()
"""Every rule, in the order of its module's name."""
