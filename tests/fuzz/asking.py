"""Calling what reads words: every public function of a module that takes nothing but text."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

Asked = tuple[Callable[..., Any], int]
"""A function, and how many texts it takes."""
ASKED_BEFORE: dict[Callable[..., Any], Callable[[str], Any]] = {}
"""What callers ask first: a function that takes only what another one has let pass."""


def below(package: ModuleType) -> Iterator[ModuleType]:
    """Yield the modules of a package."""
    for found in pkgutil.iter_modules(package.__path__):
        yield import_module(f"{package.__name__}.{found.name}")


def functions(*modules: ModuleType) -> tuple[Asked, ...]:
    """Return the public functions of modules whose parameters are all text."""
    return tuple(
        (function, count)
        for module in modules
        for name, function in vars(module).items()
        if not name.startswith("_") and getattr(function, "__module__", "") == module.__name__
        if callable(function) and (count := _texts(function))
    )


def _texts(function: Callable[..., Any]) -> int:
    if isinstance(function, type):
        return 0
    parameters = inspect.signature(function).parameters.values()
    plain = [one for one in parameters if one.annotation is str]
    return len(plain) if len(plain) == len(parameters) else 0


def text(data: bytes) -> str:
    """Return bytes as the text they most likely are; whole and half surrogates stay in it."""
    return data.decode("utf-8", "surrogatepass") if _is_utf8(data) else data.decode("latin-1")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def every(asked: tuple[Asked, ...], said: str) -> None:
    """Ask every function; those that compare get the lines of the text, one each."""
    lines = [*said.split("\n"), "", ""]
    for function, count in asked:
        before = ASKED_BEFORE.get(function)
        if before is None or before(said):
            function(*([said] if count == 1 else lines[:count]))
