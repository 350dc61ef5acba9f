"""The service worker of a finished site: its scripts, with the list of the build's files before.

docs/decisions/0011-sealed-workers.md says what it answers and what it refuses.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from sitebuild import headers, manifest, policies
from sitebuild.places import ASSETS

FILE = "service.js"
PARTS = ("store.js", "answers.js", "service.js")
# Kept at the first visit: what explains, what lists, what is filled in.
FIRST_FOLDERS = (
    *("checker", "guide", "materials", "forms", "footer"),
    *("privacy", "prove", "search", "assets"),
)
NOT_FIRST = re.compile(r"(\.(pdf|docx|png|zip)|/wordcut\.js|/tinyseg\.js)$")
NOT_LISTED = re.compile(
    r"(^_|\.(br|gz|map|d\.ts)$|^engine/sources/|^assets/service/|^en/assets/service/)"
)
VERSION = re.compile(r'data-version="(\w+)"')


def write(site: Path) -> None:
    """Write the service worker of a finished site."""
    listed = {path.relative_to(site).as_posix(): short_hash(path) for path in files(site)}
    first = {language: [*of_first(listed, language)] for language in ("zh", "en")}
    seals = {worker: policies.line(policies.SEALED) for worker in headers.WORKERS}
    page = site / "checker" / "index.html"
    found = VERSION.search(page.read_text(encoding="utf-8")) if page.exists() else None
    known = {"VERSION": found[1] if found else "", "SEALS": seals, "FIRST": first, "FILES": listed}
    texts = [
        f"const {name} = {json.dumps(value, sort_keys=True)};" for name, value in known.items()
    ]
    texts += [(ASSETS / "service" / name).read_text(encoding="utf-8") for name in PARTS]
    (site / FILE).write_text("\n".join(texts), encoding="utf-8")


def files(site: Path) -> Iterator[Path]:
    """List what a page may ask for."""
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if path.is_file() and name != FILE and not NOT_LISTED.search(name):
            yield path


def of_first(listed: dict[str, str], language: str) -> Iterator[str]:
    """Give the files that are kept at the first visit in one language."""
    home = "" if language == "zh" else f"{language}/"
    for name in listed:
        below = name.removeprefix(home)
        if name.startswith(home) and not NOT_FIRST.search(name):
            is_home = below in {"index.html", "offline.html", "site.webmanifest"}
            if is_home or below.partition("/")[0] in FIRST_FOLDERS:
                yield name


def short_hash(path: Path) -> str:
    """Name a file's content; the engine's are compared in full besides, by its list."""
    return manifest.sha256(path)[:12].hex()
