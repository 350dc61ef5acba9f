"""What the search shows first: the way to file before the small print of rules and laws."""

from pathlib import Path

# How much a page counts, by where it stands; the first line that fits holds.
WEIGHTS = {
    "guide/index.md": 6,
    "guide/who.md": 6,
    "guide/": 4,
    "footer.md": 4,
    "forms/": 4,
    "materials/enterprise.md": 4,
    "materials/": 2,
    "rules/": 0.5,
    "regulations/": 0.7,
}


def weight(name: str) -> float | None:
    """Give what a page counts; `name` is its path in the language."""
    return next((weight for place, weight in WEIGHTS.items() if name.startswith(place)), None)


def weigh(page: Path, name: str) -> None:
    """Write a staged page's weight into its front matter; `name` is its path in the language."""
    found = weight(name)
    text = page.read_text(encoding="utf-8")
    if found is None or not text.startswith("---\n"):
        return
    page.write_text(f"---\nsearch: {{boost: {found}}}\n{text[4:]}", encoding="utf-8")
