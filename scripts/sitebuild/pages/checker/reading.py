"""Reading papers on the checker page: the offer with its sizes, values, viewer and table."""

import json

from beiancheck.text import Language
from sitebuild.pages.checker.render import render
from sitebuild.places import BUILD


def panel(language: Language) -> str:
    """Give the offer to read pictures, and what is shown while they are read."""
    return render("reading.html", language, **sizes())


def parts(language: Language) -> str:
    """Give the viewer, the templates of values and of the table, and their words."""
    return render("reading_parts.html", language)


def sizes() -> dict[str, str]:
    """Give in MB what a host that compresses sends for a picture, for names and for codes."""
    path = BUILD / "reader" / "manifest.json"
    sent = json.loads(path.read_text(encoding="utf-8"))["sent"] if path.exists() else {}
    return {name: f"{sent.get(name, 0) / 1_000_000:.1f}" for name in ("first", "second", "codes")}
