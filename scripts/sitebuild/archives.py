"""Zip archives that come out the same from the same content: sorted, undated, unpacked fast."""

import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o100644 << 16
# The second word of a .pyc: 1 = named by a hash that nobody compares with a source.
UNCHECKED = (1).to_bytes(4, "little")


def read(archive: Path, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Give the wanted files of an archive, bytecode marked as final."""
    with zipfile.ZipFile(archive) as opened:
        names = [name for name in opened.namelist() if not name.endswith("/") and wanted(name)]
        return {name: final(name, opened.read(name)) for name in names}


def final(name: str, content: bytes) -> bytes:
    """Mark bytecode as never to be compared with its source, which is not there."""
    return content[:4] + UNCHECKED + content[8:] if name.endswith(".pyc") else content


def write(archive: Path, *parts: Mapping[str, bytes]) -> list[zipfile.ZipInfo]:
    """Write files uncompressed: the server compresses them better, the browser starts sooner.

    Each part is sorted; gives the entries in their order.
    """
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as made:
        for name, content in (pair for part in parts for pair in sorted(part.items())):
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.external_attr = PLAIN_FILE
            made.writestr(entry, content)
    return made.infolist()


def write_parted(
    archive: Path, first: Mapping[str, bytes], end: Path, rest: Mapping[str, bytes]
) -> None:
    """Write an archive of what comes first, and what makes one of all of it.

    `end` goes in the place of the archive's own directory.
    """
    entries = write(end, first, rest)
    end.write_bytes(end.read_bytes()[entries[len(first)].header_offset :])
    write(archive, first)


def merged(parts: Iterable[Mapping[str, bytes]]) -> dict[str, bytes]:
    """Put the files of several archives together; raises `ValueError` if two have the same."""
    whole: dict[str, bytes] = {}
    for part in parts:
        if twice := whole.keys() & part.keys():
            message = f"in two archives: {', '.join(sorted(twice)[:3])}"
            raise ValueError(message)
        whole.update(part)
    return whole
