"""The second part of the library, which comes after Python has started.

Whoever imports one of its modules before it is there is stopped by `RestWanted`, and asks again
after `complete`. `sitecustomize` imports this while Python starts.
"""

import importlib
import sys
import zipimport
from types import ModuleType
from typing import Any

LIST = "rest.txt"


def _listed() -> str:
    try:
        return __loader__.get_data(LIST).decode()
    except OSError:
        return ""


class RestWanted(BaseException):
    """A module is in the part of the library that has not come; not for `except Exception`."""


class Rest:
    """Finds the modules of the second part until it is there: each is a reason to wait for it."""

    names = frozenset(_listed().split())

    @classmethod
    def find_spec(cls, name: str, *_: Any) -> None:
        """Do what a finder of modules does that finds nothing."""
        if name in cls.names:
            raise RestWanted(name)


def complete(rest: Any) -> None:
    """Add the second part: its bytes go in the place of the archive's directory, which is last."""
    archive = __loader__.archive
    with open(archive, "r+b") as file:  # noqa: PTH123  pathlib may be in the second part
        # Where the directory begins is told four bytes long before the length of a comment.
        file.seek(-6, 2)
        file.truncate(int.from_bytes(file.read(4), "little"))
        file.seek(0, 2)
        file.write(rest.to_py())
    zipimport._zip_directory_cache[archive] = zipimport._read_directory(archive)
    sys.meta_path.remove(Rest)


class Later(ModuleType):
    """Stands for a module that python-stdnum imports and that nothing here asks for anything."""

    def __getattr__(self, name: str) -> Any:
        """Import the module after all."""
        sys.modules.pop(self.__name__, None)
        return getattr(importlib.import_module(self.__name__), name)


sys.modules["pydoc"] = Later("pydoc")
sys.meta_path.append(Rest)
