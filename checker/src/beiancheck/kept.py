"""The files that a visitor dropped and what was read of them: in memory, until forgotten."""

from beiancheck.documents.read_page import ReadPage

files: dict[str, bytes] = {}
"""Their bytes by name."""
readings: dict[str, tuple[ReadPage, ...]] = {}
"""The pages that were read of them, by name."""


def keep(name: str, data: bytes) -> None:
    """Keep a file; what was read of other bytes of that name is forgotten."""
    if files.get(name) != data:
        readings.pop(name, None)
    files[name] = data


def read_anew(name: str) -> None:
    """Forget what was read of a file, as it is read once more."""
    readings.pop(name, None)


def add(name: str, page: ReadPage) -> None:
    """Keep a page that was read, unless its file was dropped meanwhile."""
    if name in files:
        readings[name] = (*readings.get(name, ()), page)


def drop(name: str) -> None:
    """Forget a file and what was read of it."""
    files.pop(name, None)
    readings.pop(name, None)


def forget() -> None:
    """Forget everything."""
    files.clear()
    readings.clear()
