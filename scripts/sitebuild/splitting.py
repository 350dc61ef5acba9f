"""Parts the library: what the first answer needs, and the rest, which comes while one reads it."""

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

PACKAGE = "__init__.pyc"


def module(path: str) -> str:
    """Name the module that a file of an archive holds."""
    name = path.removesuffix(PACKAGE).removesuffix(".pyc")
    return name.strip("/").replace("/", ".")


def split(
    files: Mapping[str, bytes], used: Collection[str]
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Give what holds the modules `used`, and the rest; other files go with their package."""
    first, rest = dict[str, bytes](), dict[str, bytes]()
    for path, content in files.items():
        holder = path if path.endswith(".pyc") else package(path, files)
        (first if not holder or module(holder) in used else rest)[path] = content
    return first, rest


def package(path: str, files: Mapping[str, bytes]) -> str:
    """Give the file of the innermost package that a file belongs to, or nothing."""
    above = (str(folder / PACKAGE) for folder in PurePosixPath(path).parents)
    return next((name for name in above if name in files), "")
