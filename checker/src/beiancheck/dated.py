"""The dated tables that editors keep in ``data/*.toml``, each read once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def tables(name: str) -> dict[str, Any]:
    """Return the decoded file ``data/{name}.toml``. Callers must not change it.

    :raises FileNotFoundError: if there is no such file.
    """
    path = files("beiancheck").joinpath(f"data/{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
