"""Digests of the finished site, to compare two builds of the same sources."""

from pathlib import Path

from sitebuild import manifest
from sitebuild.places import BUILD, SITE

FILE = BUILD / "SHA256SUMS"


def write(site: Path = SITE, out: Path = FILE) -> dict[str, str]:
    """Write the digest of every file, as `sha256sum --check` reads them; give them by name."""
    found = {
        path.relative_to(site).as_posix(): manifest.sha256(path).hex()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }
    lines = [f"{digest}  {name}\n" for name, digest in found.items()]
    out.write_text("".join(lines), encoding="utf-8")
    return found


def different(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """Name the files that two builds do not share."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
