"""Spares the browser's Python what comes out the same at every start.

Python runs this while it starts, because of its name (module `site`). Regular expressions, the
methods of dataclasses, tables in TOML and lists of modules are made once, by this same Python when
the engine is packed (prepare.py), and taken from `prepared.bin` afterwards; what is not there is
made as ever. Without that file, all that is made is noted down for it.
"""

import _sre
import dataclasses
import marshal
import pkgutil
import re
import tomllib
import zipimport
from _pickle import dumps, loads
from typing import Any

from _sha2 import sha256

NAME = "prepared.bin"

try:
    _found = marshal.loads(__loader__.get_data(NAME))
except OSError:
    _found = None
is_noting = _found is None
patterns, methods, tables, walks = made = _found or ({}, {}, {}, {})


class _Noting:
    """Stands in for `_sre` while one pattern is compiled."""

    def __init__(self, key: tuple[Any, int]) -> None:
        self._key = key

    def __getattr__(self, name: str) -> Any:
        return getattr(_sre, name)

    def compile(self, pattern: Any, flags: int, code: list[int], *groups: Any) -> Any:
        # Plain numbers: marshal knows no named ones.
        patterns[self._key] = (int(flags), [int(one) for one in code], *groups)
        return _sre.compile(pattern, flags, code, *groups)


def pattern(given: Any, flags: int = 0, *, anew: Any = re._compiler.compile) -> Any:
    """Do what `re._compiler.compile` does, which is `anew`."""
    key = (given, int(flags))
    if not isinstance(given, str | bytes):
        return anew(given, flags)
    if not is_noting:
        known = patterns.get(key)
        return _sre.compile(given, *known) if known else anew(given, flags)
    re._compiler._sre = _Noting(key)
    try:
        return anew(given, flags)
    finally:
        re._compiler._sre = _sre


def run(text: str, *places: Any) -> None:
    """Do what `exec` does for the methods of a dataclass."""
    key = sha256(text.encode()).digest()
    code = methods.get(key) or compile(text, "<string>", "exec")
    if is_noting:
        methods[key] = code
    exec(code, *places)


def table(text: str, /, *, anew: Any = tomllib.loads, **options: Any) -> Any:
    """Do what `tomllib.loads` does, which is `anew`."""
    key = sha256(text.encode()).digest()
    if options:
        return anew(text, **options)
    if key in tables:
        return loads(tables[key])
    found = anew(text)
    if is_noting:
        tables[key] = dumps(found, 5)
    return found


def walked(
    path: Any = None, prefix: str = "", *rest: Any, anew: Any = pkgutil.walk_packages
) -> Any:
    """Do what `pkgutil.walk_packages` does; what was noted down has no finders."""
    key = (tuple(path or ()), prefix)
    if key in walks:
        return [pkgutil.ModuleInfo(None, *one) for one in walks[key]]
    found = list(anew(path, prefix, *rest))
    if is_noting:
        walks[key] = [(one.name, one.ispkg) for one in found]
    return found


_last: dict[tuple[str, str], Any] = {}


def module(archive: Any, name: str, *, anew: Any = zipimport._get_module_code) -> Any:
    """Do what `zipimport._get_module_code` does; it is asked twice for each module."""
    found = _last.pop((archive.archive, name), None)
    if found is None:
        found = _last[archive.archive, name] = anew(archive, name)
    return found


def unchanged(_: Any) -> None:
    """Do what `zipimporter.invalidate_caches` need not do: nobody changes the archive."""


re._compiler.compile = pattern
dataclasses.exec = run
tomllib.loads = table
pkgutil.walk_packages = walked
zipimport._get_module_code = module
zipimport.zipimporter.invalidate_caches = unchanged

import second_part  # noqa: F401  its finder stands from the start; each module is now read once
